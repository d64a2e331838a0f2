// Keys of odd widths: bit<9> range, bit<20> ternary, bit<1> and bit<5> exact, bit<48> lpm.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<9> p;
    bit<20> q;
    bit<1> r;
    bit<5> s;
    bit<5> rest;
    bit<48> t;
    bit<8> op;
    bit<8> oq;
    bit<8> ors;
    bit<8> ot;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_p(bit<8> value) { hdr.data.op = value; }
    action set_q(bit<8> value) { hdr.data.oq = value; }
    action set_rs(bit<8> value) { hdr.data.ors = value; }
    action set_t(bit<8> value) { hdr.data.ot = value; }

    table by_p {
        key = { hdr.data.p : range; }
        actions = { set_p; NoAction; }
        const default_action = NoAction();
        const entries = {
            0x1ff : set_p(3);
            0x180..0x1fe : set_p(2);
            0x100..0x1ff : set_p(1);
        }
    }

    table by_q {
        key = { hdr.data.q : ternary; }
        actions = { set_q; NoAction; }
        const default_action = NoAction();
        const entries = {
            0x80001 &&& 0x80001 : set_q(1);
            0x00001 &&& 0x00001 : set_q(2);
        }
    }

    table by_rs {
        key = { hdr.data.r : exact; hdr.data.s : exact; }
        actions = { set_rs; NoAction; }
        const default_action = NoAction();
        const entries = {
            (1, 31) : set_rs(1);
            (0, 31) : set_rs(2);
            (1, 0) : set_rs(3);
        }
    }

    table by_t {
        key = { hdr.data.t : lpm; }
        actions = { set_t; NoAction; }
        const default_action = NoAction();
        const entries = {
            0x800000000000 &&& 0x800000000000 : set_t(1);
            0xffffff000000 &&& 0xffffff000000 : set_t(2);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        by_p.apply();
        by_q.apply();
        by_rs.apply();
        by_t.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
