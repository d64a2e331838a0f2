// in, out and inout parameters; copies out come when the action ends.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action swap(inout bit<8> p, inout bit<8> q) {
        bit<8> t = p;
        p = q;
        q = t;
    }

    action twice(in bit<8> p, out bit<16> r) {
        hdr.data.a = 0xaa;
        r = (bit<16>)p + (bit<16>)p;
    }

    apply {
        sm.egress_spec = 1;
        swap(hdr.data.a, hdr.data.b);
        twice(hdr.data.a, hdr.data.x);
    }
}

PIPELINE(TestIngress());
