"""Frames for pipelines/steer.c, which does with a frame what the frame says."""

from __future__ import annotations

import struct
from dataclasses import dataclass

HEADER_BYTES = 30  # Ethernet and orders
REPORT_BYTES = 32

# What ingress may be told.
INGRESS_CLONE, RESUBMIT, MULTICAST, INGRESS_DROP, INGRESS_TRUNCATE, RESUBMIT_ALWAYS = (
    1 << i for i in range(6)
)
# What egress may be told.
EGRESS_CLONE, RECIRCULATE, EGRESS_DROP, EGRESS_TRUNCATE, EGRESS_CLONE_ALWAYS = (
    1 << i for i in range(5)
)
REPORT = 128

NORMAL, CLONE_I2E, CLONE_E2E, RECIRCULATED, REPLICATED = 0, 1, 2, 4, 5


def frame(
    port: int = 2,
    *,
    size: int = 100,
    ingress: int = 0,
    egress: int = 0,
    priority: int = 0,
    group: int = 0,
    session: int = 0,
    truncate: int = 0,
    extra: int = 0,
    note: int = 0,
    payload: bytes = b"",
) -> bytes:
    """A frame of `size` bytes; see pipelines/steer.c."""
    orders = struct.pack(
        ">BBHBBHHHHBB",
        ingress,
        egress,
        port,
        priority,
        0,
        group,
        session,
        truncate,
        0,
        extra,
        note,
    )
    return (bytes(12) + b"\x88\xb5" + orders + payload).ljust(size, b"\x5a")


@dataclass(frozen=True)
class Report:
    """What egress saw."""

    instance_type: int
    ingress_port: int
    egress_port: int
    rid: int
    enq_qdepth: int
    deq_qdepth: int
    deq_timedelta: int
    packet_length: int
    note: int
    priority: int
    unkept: int
    ingress_ns: int
    egress_ns: int


def report(data: bytes, extra: int = 0) -> Report:
    """The report that egress wrote behind the orders and `extra` bytes."""
    at = HEADER_BYTES + extra
    *fields, ingress, egress = struct.unpack(">BBBBHHIHBBQQ", data[at : at + REPORT_BYTES])
    return Report(*fields, ingress >> 56, ingress & (1 << 56) - 1, egress)
