// Keys that are expressions: a sum, a slice, a validity, a mask, a boolean.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; bit<8> b; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { bit<8> copy; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table lookup {
        key = {
            hdr.data.a + hdr.data.b : exact @name("sum");
            hdr.data.a[3:0] : exact @name("low");
            hdr.data.isValid() : exact @name("valid");
            meta.copy & 0xf0 : exact @name("masked");
            (bit<1>)(hdr.data.b > 0x20) : exact @name("large");
        }
        actions = { answer; }
        default_action = answer(0);
    }

    apply {
        standard_metadata.egress_spec = 1;
        meta.copy = hdr.data.b;
        lookup.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
