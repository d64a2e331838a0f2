"""The code of docs/action-profiles.md, run as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program

PAGE = Path(__file__).parents[2] / "docs" / "action-profiles.md"
# What stands around the table of the page.
PROGRAM = """
#include <core.p4>
#include <v1model.p4>
header ipv4_t { bit<32> dst_addr; bit<32> src_addr; bit<8> protocol; }
struct headers_t { ipv4_t ipv4; }
struct metadata_t {}
parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t sm) {
    state start { packet.extract(hdr.ipv4); transition accept; }
}
control TestChecksum(inout headers_t hdr, inout metadata_t meta) { apply {} }
control TestIngress(inout headers_t hdr, inout metadata_t meta, inout standard_metadata_t sm) {
    action forward(bit<9> port) { sm.egress_spec = port; }
    action drop() { mark_to_drop(sm); }
    TABLE
    apply { ipv4_lpm.apply(); }
}
control TestEgress(inout headers_t hdr, inout metadata_t meta, inout standard_metadata_t sm) {
    apply {}
}
control TestDeparser(packet_out packet, in headers_t hdr) { apply { packet.emit(hdr.ipv4); } }
V1Switch(TestParser(), TestChecksum(), TestIngress(), TestEgress(), TestChecksum(),
         TestDeparser()) main;
"""


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(), re.DOTALL)


@pytest.mark.slow
def test_the_page_can_be_followed(tmp_path: Path) -> None:
    [table] = blocks("p4")
    [code] = blocks("python")
    (tmp_path / "ecmp.p4").write_text(PROGRAM.replace("TABLE", table))
    program = build_program(tmp_path / "ecmp.p4")
    with Fabric(Clock.VIRTUAL) as fabric:
        switch = Switch(fabric, fabric.add_switch("s1", program.pipeline), program, "s1")
        exec(code, {"switch": switch})
        assert switch.members("ecmp") == switch.groups("ecmp") == []
        assert not switch.entries("ipv4_lpm")
