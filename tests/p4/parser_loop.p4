// A parser with locals that loops over options until a length is used up.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> length; bit<8> seen; }
header option_t { bit<8> kind; bit<8> value; }
header end_t { bit<8> value; }

struct headers_t {
    data_t data;
    option_t option;
    end_t end;
}

struct metadata_t { bit<8> options; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    bit<8> left;
    bit<8> count = 0;

    state start {
        packet.extract(hdr.data);
        left = hdr.data.length;
        transition next_option;
    }

    state next_option {
        transition select(left) {
            0: finish;
            1: parse_end;
            default: parse_option;
        }
    }

    state parse_option {
        packet.extract(hdr.option);
        left = left - 2;
        count = count + 1;
        transition select(hdr.option.kind) {
            0: finish;
            default: next_option;
        }
    }

    state parse_end {
        packet.extract(hdr.end);
        transition finish;
    }

    state finish {
        meta.options = count;
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.seen = meta.options;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
