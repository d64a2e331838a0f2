// What nothing has written: locals, fields of a header made valid, out parameters.
#include "include/base.p4"

void nothing(out bit<8> v, out bit<16> w) { w = 5; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bit<8> local_;
        data_t made;
        made.setValid();
        hdr.data.a = local_ & 0;
        nothing(hdr.data.b, hdr.data.x);
        hdr.data.b = 0;
        if (made.isValid()) hdr.data.c = 1;
    }
}

PIPELINE(TestIngress());
