// Keys of 128 bits: exact, lpm and ternary.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<128> address; bit<8> exact_result; bit<8> lpm_result; bit<8> ternary_result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_exact(bit<8> value) { hdr.data.exact_result = value; }
    action set_lpm(bit<8> value) { hdr.data.lpm_result = value; }
    action set_ternary(bit<8> value) { hdr.data.ternary_result = value; }

    table by_exact {
        key = { hdr.data.address : exact; }
        actions = { set_exact; NoAction; }
        default_action = NoAction();
    }

    table by_lpm {
        key = { hdr.data.address : lpm; }
        actions = { set_lpm; NoAction; }
        default_action = NoAction();
    }

    table by_ternary {
        key = { hdr.data.address : ternary; }
        actions = { set_ternary; NoAction; }
        default_action = NoAction();
    }

    apply {
        standard_metadata.egress_spec = 1;
        by_exact.apply();
        by_lpm.apply();
        by_ternary.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
