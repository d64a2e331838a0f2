// A control applied by its type name, without an instance.
#include "include/base.p4"

control Double(in bit<8> value, out bit<16> result) {
    apply {
        result = (bit<16>)value << 1;
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Double.apply(hdr.data.a, hdr.data.x);
        Double.apply(hdr.data.b, hdr.data.y);
    }
}

PIPELINE(TestIngress());
