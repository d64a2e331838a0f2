// Controls with constructor parameters: one declaration, two behaviours.
#include "include/base.p4"

control Add(inout bit<8> value)(bit<8> amount, bool twice) {
    apply {
        value = value + amount;
        if (twice) {
            value = value + amount;
        }
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Add(3, false) once;
    Add(5, true) again;

    apply {
        sm.egress_spec = 1;
        once.apply(hdr.data.a);
        again.apply(hdr.data.b);
    }
}

PIPELINE(TestIngress());
