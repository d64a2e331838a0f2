// Header fields of all kinds: bit, int, bool, serializable enum, typedef, at odd offsets.
#include <core.p4>
#include <v1model.p4>

enum bit<3> Colour { red = 1, green = 2, blue = 5 }
typedef bit<5> small_t;

header data_t {
    bool flag;
    Colour colour;
    int<4> delta;
    small_t small;
    bit<1> one;
    bit<18> rest;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = hdr.data.flag ? 9w2 : 1;
        if (hdr.data.colour == Colour.green) {
            hdr.data.colour = Colour.blue;
        }
        if (hdr.data.delta < 0) {
            hdr.data.delta = -hdr.data.delta;
        }
        hdr.data.small = hdr.data.small + 1;
        hdr.data.flag = !hdr.data.flag;
        hdr.data.one = hdr.data.one ^ 1;
        hdr.data.rest = hdr.data.rest << 1;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
