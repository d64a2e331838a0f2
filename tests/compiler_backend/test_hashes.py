"""Every hash algorithm of v1model on the switch, against implementations of their own
here: zlib's CRC-32, and the others bit by bit from their definitions."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.engine import Clock, Fabric
from testbed.switch import Program, Switch, build_program

pytestmark = pytest.mark.slow

_MAX_BYTES = 40
_STEP_PS = 1_000_000


def crc16_arc(data: bytes) -> int:
    """Reflected 0x8005, initial value and final XOR 0."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc


def words16(data: bytes) -> list[int]:
    padded = data + bytes(len(data) % 2)
    return [int.from_bytes(padded[i : i + 2], "big") for i in range(0, len(padded), 2)]


def internet_checksum(data: bytes) -> int:
    """RFC 1071."""
    total = sum(words16(data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def xor16(data: bytes) -> int:
    result = 0
    for word in words16(data):
        result ^= word
    return result


def identity(data: bytes) -> int:
    return int.from_bytes(data[:8], "big")


ALGORITHMS: dict[str, Callable[[bytes], int]] = {
    "crc32": zlib.crc32,
    "crc32_custom": zlib.crc32,
    "crc16": crc16_arc,
    "crc16_custom": crc16_arc,
    "csum16": internet_checksum,
    "xor16": xor16,
    "identity": identity,
}


def _program() -> str:
    """Hashes a varbit, which is whatever bytes a packet has, with every algorithm."""
    results = "\n".join(f"    bit<64> {name};\n    bit<64> {name}_sum;" for name in ALGORITHMS)
    computed = "\n".join(
        f"        hash(hdr.result.{name}, HashAlgorithm.{name}, 64w0, {{ hdr.data.bytes }},\n"
        f"             64w0xffffffffffffffff);"
        for name in ALGORITHMS
    )
    updated = "\n".join(
        f"        update_checksum_with_payload(true, {{ hdr.data.bytes }}, "
        f"hdr.result.{name}_sum, HashAlgorithm.{name});"
        for name in ALGORITHMS
    )
    return f"""
#include <core.p4>
#include <v1model.p4>
header length_t {{ bit<8> count; }}
header data_t {{ varbit<{8 * _MAX_BYTES}> bytes; }}
header result_t {{
{results}
}}
struct headers_t {{ length_t length; data_t data; result_t result; }}
struct metadata_t {{ }}
parser P(packet_in packet, out headers_t hdr, inout metadata_t m, inout standard_metadata_t sm) {{
    state start {{
        packet.extract(hdr.length);
        packet.extract(hdr.data, (bit<32>)hdr.length.count * 8);
        transition accept;
    }}
}}
control NoVerify(inout headers_t hdr, inout metadata_t m) {{ apply {{ }} }}
control TestIngress(inout headers_t hdr, inout metadata_t m, inout standard_metadata_t sm) {{
    apply {{
        sm.egress_spec = 1;
        hdr.result.setValid();
{computed}
    }}
}}
control NoEgress(inout headers_t hdr, inout metadata_t m, inout standard_metadata_t sm) {{
    apply {{ }}
}}
control Compute(inout headers_t hdr, inout metadata_t m) {{
    apply {{
{updated}
    }}
}}
control Emit(packet_out packet, in headers_t hdr) {{ apply {{ packet.emit(hdr.result); }} }}
V1Switch(P(), NoVerify(), TestIngress(), NoEgress(), Compute(), Emit()) main;
"""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    source = tmp_path_factory.mktemp("hashes") / "hashes.p4"
    source.write_text(_program())
    return build_program(source, optimize="-O1")


MESSAGES = st.lists(
    st.tuples(st.binary(max_size=_MAX_BYTES), st.binary(max_size=_MAX_BYTES)),
    min_size=1,
    max_size=20,
)


@given(messages=MESSAGES)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_algorithms(program: Program, messages: list[tuple[bytes, bytes]]) -> None:
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s", program.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        Switch(fabric, node, program, "s")
        for i, (data, payload) in enumerate(messages, start=1):
            fabric.send(node, 0, i * _STEP_PS, bytes([len(data)]) + data + payload)
        fabric.run_until((len(messages) + 100) * _STEP_PS)
        frames = [frame.data for frame in fabric.receive(node, 1)]
    assert len(frames) == len(messages)
    for (data, payload), frame in zip(messages, frames, strict=True):
        found = [int.from_bytes(frame[i : i + 8], "big") for i in range(0, 16 * len(ALGORITHMS), 8)]
        wanted = [f(part) for f in ALGORITHMS.values() for part in (data, data + payload)]
        assert found == wanted


def test_random_looks_at_no_data(tmp_path: Path) -> None:
    source = tmp_path / "random.p4"
    base = Path(__file__).resolve().parents[1] / "p4" / "include" / "base.p4"
    source.write_text(
        f'#include "{base}"\n'
        "control C(inout headers_t hdr, inout meta_t m, inout standard_metadata_t sm) {\n"
        "    apply { sm.egress_spec = 1; hash(hdr.data.z, HashAlgorithm.random, 32w1000,\n"
        "                                     { hdr.data.a }, 32w100000); }\n"
        "}\nPIPELINE(C());\n"
    )
    built = build_program(source, optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s", built.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        for i in range(1, 21):
            fabric.send(node, 0, i * _STEP_PS, bytes(12))
        fabric.run_until(100 * _STEP_PS)
        drawn = [int.from_bytes(f.data[8:12], "big") for f in fabric.receive(node, 1)]
    assert len(drawn) == 20
    assert all(1000 <= n < 101000 for n in drawn)
    assert len(set(drawn)) > 15
