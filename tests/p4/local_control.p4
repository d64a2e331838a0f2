// Controls inside controls: one declared and applied directly, parameters by name.
#include "include/base.p4"

control Add(inout bit<8> sum, in bit<8> v)(bit<8> times) {
    apply {
        sum = sum + v * times;
    }
}
control Twice(inout bit<8> sum, in bit<8> v) {
    Add(2) add;
    apply {
        add.apply(v = v, sum = sum);
        if (sum > 100) return;
        add.apply(sum, 1);
    }
}
control Plain(inout bit<8> v) {
    apply { v = v ^ 0xff; }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Twice() twice;
    Add(times = 3) three;
    apply {
        sm.egress_spec = 1;
        twice.apply(hdr.data.a, hdr.data.b);
        three.apply(hdr.data.b, hdr.data.b);
        Plain.apply(hdr.data.c);
        Plain.apply(hdr.data.x[7:0]);
    }
}

PIPELINE(TestIngress());
