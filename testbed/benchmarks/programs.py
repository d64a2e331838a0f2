"""The C programs of the benchmarks and the frames that they send."""

from __future__ import annotations

import functools
import ipaddress
import struct
import subprocess
import tempfile
from pathlib import Path

from testbed.engine.binding import INCLUDE_DIR
from testbed.engine.toolchain import compile_shared, find_compiler

SOURCES = Path(__file__).resolve().parent / "c"


@functools.cache
def program(name: str) -> Path:
    """The executable of ``c/<name>.c``, compiled once in a run."""
    made = Path(_build_dir().name) / name
    command = [*find_compiler().command, "-std=c11", "-O2", "-Wall", "-Wextra"]
    subprocess.run(
        [*command, str(SOURCES / f"{name}.c"), "-o", str(made), "-lm"], check=True, timeout=120
    )
    return made


@functools.cache
def _build_dir() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="testbed-bench-")


def cross_pipeline() -> Path:
    """A pipeline by hand that joins ports 0 and 1 and looks at nothing."""
    return compile_shared([SOURCES / "cross_pipeline.c"], name="cross", include_dirs=[INCLUDE_DIR])


def udp_frame(
    source_mac: str, destination_mac: str, source: str, destination: str, frame_bytes: int
) -> bytes:
    """An Ethernet frame with an IPv4 and a UDP header (checksum 0: none), padded."""
    ip_bytes = frame_bytes - 14
    header = struct.pack(
        "!BBHHHBBH4s4s",
        *(0x45, 0, ip_bytes, 0, 0x4000, 64, 17, 0),
        ipaddress.IPv4Address(source).packed,
        ipaddress.IPv4Address(destination).packed,
    )
    checksum = _ones_complement(header)
    header = header[:10] + struct.pack("!H", checksum) + header[12:]
    macs = bytes.fromhex((destination_mac + source_mac).replace(":", ""))
    udp = struct.pack("!HHHH", 1024, 9, ip_bytes - 20, 0)
    return (macs + b"\x08\x00" + header + udp).ljust(frame_bytes, b"\0")


def _ones_complement(header: bytes) -> int:
    total = sum(int.from_bytes(header[i : i + 2], "big") for i in range(0, len(header), 2))
    while total > 0xFFFF:
        total = (total & 0xFFFF) + (total >> 16)
    return total ^ 0xFFFF
