// Saturating arithmetic at widths of 3, 24, 48 and 64 bits.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<3> a;
    bit<3> b;
    bit<2> rest;
    bit<24> c;
    bit<24> d;
    bit<48> e;
    bit<48> f;
    bit<64> g;
    bit<64> h;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        bit<3> a = hdr.data.a;
        hdr.data.a = a |+| hdr.data.b;
        hdr.data.b = a |-| hdr.data.b;
        bit<24> c = hdr.data.c;
        hdr.data.c = c |+| hdr.data.d;
        hdr.data.d = c |-| hdr.data.d;
        bit<48> e = hdr.data.e;
        hdr.data.e = e |+| hdr.data.f;
        hdr.data.f = e |-| hdr.data.f;
        bit<64> g = hdr.data.g;
        hdr.data.g = g |+| hdr.data.h;
        hdr.data.h = g |-| hdr.data.h;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
