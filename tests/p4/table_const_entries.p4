// Constant entries of every kind; where several match the first written wins, but lpm by length.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; bit<8> exact_result; bit<8> ternary_result; bit<8> lpm_result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_exact(bit<8> value) { hdr.data.exact_result = value; }
    action set_ternary(bit<8> value) { hdr.data.ternary_result = value; }
    action set_lpm(bit<8> value) { hdr.data.lpm_result = value; }

    table by_exact {
        key = { hdr.data.a : exact; hdr.data.b : exact; }
        actions = { set_exact; }
        const default_action = set_exact(0xf);
        const entries = {
            (1, 2) : set_exact(1);
            (2, 1) : set_exact(2);
        }
    }

    table by_ternary {
        key = { hdr.data.a : exact; hdr.data.b : ternary; }
        actions = { set_ternary; }
        const default_action = set_ternary(0xf);
        const entries = {
            (1, 0x10 &&& 0xf0) : set_ternary(1);
            (1, 0x01 &&& 0x0f) : set_ternary(2);
            (1, _) : set_ternary(3);
            (1, 0xff) : set_ternary(4);
        }
    }

    table by_lpm {
        key = { hdr.data.b : lpm; }
        actions = { set_lpm; }
        const default_action = set_lpm(0xf);
        const entries = {
            0x10 &&& 0xf0 : set_lpm(1);
            0x18 &&& 0xf8 : set_lpm(2);
            0x19 : set_lpm(3);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        by_exact.apply();
        by_ternary.apply();
        by_lpm.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
