// Keys that are bool, int, a serializable enum, and a typedef.
#include <core.p4>
#include <v1model.p4>

enum bit<8> Kind { one = 1, two = 2 }
typedef bit<8> byte_t;
header data_t { int<8> number; Kind kind; byte_t byte; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action answer(bit<8> value) {
        hdr.data.result = value;
    }

    table lookup {
        key = {
            hdr.data.number : exact;
            hdr.data.kind : exact;
            hdr.data.byte > 4 : exact @name("large");
        }
        actions = { answer; NoAction; }
        const default_action = NoAction();
        const entries = {
            (100, Kind.one, true) : answer(1);
            (100, Kind.one, false) : answer(2);
            (5, Kind.two, true) : answer(3);
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        lookup.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
