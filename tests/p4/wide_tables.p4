// Keys of 160 bits of every match kind, and an argument of 256 bits.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<160> address;
    bit<8> exact_result;
    bit<8> lpm_result;
    bit<8> ternary_result;
    bit<8> range_result;
    bit<256> argument;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action set_exact(bit<8> value, bit<256> argument) {
        hdr.data.exact_result = value;
        hdr.data.argument = argument;
    }
    action set_lpm(bit<8> value) { hdr.data.lpm_result = value; }
    action set_ternary(bit<8> value) { hdr.data.ternary_result = value; }
    action set_range(bit<8> value) { hdr.data.range_result = value; }

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
        key = { hdr.data.address + 1 : ternary @name("next"); }
        actions = { set_ternary; NoAction; }
        default_action = NoAction();
        const entries = {
            160w0x7 &&& 160w0xf : set_ternary(7);
            160w1 << 159 : set_ternary(8);
        }
    }

    table by_range {
        key = { hdr.data.address : range; }
        actions = { set_range; NoAction; }
        default_action = NoAction();
        const entries = {
            160w0x100 .. (160w1 << 140) : set_range(1);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        by_exact.apply();
        by_lpm.apply();
        by_ternary.apply();
        by_range.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
