// The same for structs and their fields.
#include "include/base.p4"

void mix(inout data_t p, in data_t q, inout bit<8> r) { p.a = 9; p.b = q.a; r = r + 1; p.c = r; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        data_t d = hdr.data;
        mix(d, d, d.a);
        hdr.data = d;
    }
}

PIPELINE(TestIngress());
