"""A program with all that simple_switch_CLI has commands for."""

from __future__ import annotations

ROUTER = """\
#include <core.p4>
#include <v1model.p4>
#include "parts.p4"
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<bit<16>>(8) seen;
    counter(4, CounterType.packets_and_bytes) packets;
    meter(2, MeterType.packets) slow;
    action forward(bit<48> mac, bit<9> port) { hdr.eth.dst = mac; sm.egress_spec = port; }
    action copy(bit<16> group) { sm.mcast_grp = group; }
    action drop() { mark_to_drop(sm); }
    direct_counter(CounterType.packets) hits;
    action_profile(8) members;
    action_selector(HashAlgorithm.crc32, 8, 8) ecmp;
    table ipv4_lpm { key = { hdr.ip.dst : lpm; } actions = { forward; drop; copy; } size = 16384;
                     default_action = drop(); }
    table plain { key = { hdr.ip.src : exact; } actions = { forward; drop; NoAction; }
                  implementation = members; counters = hits; support_timeout = true; }
    table spread { key = { hdr.ip.src : lpm; hdr.ip.dst : selector; }
                   actions = { forward; drop; NoAction; } implementation = ecmp; }
    table acl { key = { hdr.eth.src : ternary; hdr.eth.type : exact; meta.x : range; }
                actions = { drop; NoAction; } }
    apply { packets.count(0); seen.write(0, hdr.eth.type); ipv4_lpm.apply(); acl.apply();
            plain.apply(); spread.apply(); }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) { apply {} }
V1Switch(P(), C(), I(), E(), C(), D()) main;
"""
PARTS = """\
header eth_t { bit<48> dst; bit<48> src; bit<16> type; }
header ip_t { bit<32> src; bit<32> dst; }
struct headers_t { eth_t eth; ip_t ip; }
struct meta_t { bit<8> x; }
parser P(packet_in p, out headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    value_set<bit<16>>(4) others;
    state start {
        p.extract(hdr.eth);
        transition select(hdr.eth.type) { 0x0800: ip; others: ip; default: reject; }
    }
    state ip { p.extract(hdr.ip); transition accept; }
}
control C(inout headers_t hdr, inout meta_t meta) { apply {} }
control D(packet_out p, in headers_t hdr) { apply { p.emit(hdr); } }
"""
