"""What programs say: log messages and digests, as the fabric hands them on."""

from __future__ import annotations

from pathlib import Path

from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program

BASE = Path(__file__).resolve().parents[1] / "p4" / "include" / "base.p4"
PS = 1_000_000

PROGRAM = f"""
#include "{BASE}"
struct inner_t {{ bit<4> high; bool flag; }}
struct learn_t {{ bit<8> op; int<8> delta; inner_t inner; bit<80> wide; bit<300> wider; }}
control C(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {{
    apply {{
        sm.egress_spec = 1;
        if (hdr.data.op == 0) {{
            log_msg("op {{}} of {{}}: {{}}", {{ (int<8>)hdr.data.a, hdr.data.x, 300w1 << 270 }});
        }} else {{
            digest<learn_t>(1, {{ hdr.data.op, (int<8>)hdr.data.a, {{ 9, true }}, 80w5 << 64,
                                300w7 << 290 }});
            digest(1, hdr.data.x);
        }}
    }}
}}
PIPELINE(C());
"""


def frame(op: int, a: int, x: int) -> bytes:
    return bytes([op, a, 0, 0]) + x.to_bytes(2, "big") + bytes(6)


def test_messages_and_digests(tmp_path: Path) -> None:
    source = tmp_path / "program.p4"
    source.write_text(PROGRAM)
    program = build_program(source, optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, program, "s1")
        assert fabric.read_messages() == []
        fabric.send(node, 0, 5 * PS, frame(0, 0xFE, 258))
        fabric.send(node, 0, 6 * PS, frame(7, 0xFD, 3))
        fabric.run_until(10 * PS)
        (said,) = fabric.read_messages()
        assert (said.at_ps, said.node) == (5 * PS, node)
        assert said.text == f"op -2 of 258: {1 << 270:#x}"
        digests, lost = fabric.read_digests()
        assert lost == 0
        assert [d.at_ps for d in digests] == [6 * PS, 6 * PS]
        assert switch.digest_values(digests[0]) == (
            "learn_t",
            {
                "op": 7,
                "delta": -3,
                "inner.high": 9,
                "inner.flag": 1,
                "wide": 5 << 64,
                "wider": 7 << 290,
            },
        )
        assert switch.digest_values(digests[1]) == ("digest_0", {"": 3})
        assert fabric.read_digests() == ([], 0)


def test_messages_that_nobody_reads_are_counted(tmp_path: Path) -> None:
    source = tmp_path / "program.p4"
    source.write_text(PROGRAM)
    program = build_program(source, optimize="-O1")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        fabric.set_discard(node, 1, True)
        sent = 30_000
        fabric.bench_forward(node, 0, [frame(0, 1, 2)], sent)
        messages = fabric.read_messages()
        told = int(messages[-1].text.split()[0])
        assert messages[-1].text.endswith("were lost: they were not read in time")
        assert told > 0
        assert len(messages) - 1 + told == sent
        assert fabric.read_messages() == []
