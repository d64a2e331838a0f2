// A control applied twice keeps one set of state; its parameters copy in and out.
#include "include/base.p4"

control Count(inout bit<8> total, in bit<8> step) {
    register<bit<8>>(1) calls;

    action add_step() {
        total = total + step;
    }

    apply {
        bit<8> n;
        calls.read(n, 0);
        calls.write(0, n + 1);
        add_step();
        total = total + n;
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Count() counter_a;
    Count() counter_b;

    apply {
        sm.egress_spec = 1;
        counter_a.apply(hdr.data.a, 16);
        counter_a.apply(hdr.data.a, 16);
        counter_b.apply(hdr.data.b, hdr.data.a);
    }
}

PIPELINE(TestIngress());
