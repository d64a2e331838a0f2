// A table of ranges, both ends included, as constant entries in order of preference.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> port; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table ranges {
        key = { hdr.data.port : range; }
        actions = { answer; }
        const default_action = answer(0);
        const entries = {
            80 : answer(1);
            1..1023 : answer(2);
            1000..2000 : answer(3);
            0xff00..0xffff : answer(4);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        ranges.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
