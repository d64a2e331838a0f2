// Controls apply controls; each instance has its own locals, tables and registers.
#include "include/base.p4"

control Count(inout bit<8> result) {
    register<bit<8>>(1) seen;
    bit<8> local = 0x10;

    apply {
        bit<8> value;
        seen.read(value, 0);
        value = value + 1;
        seen.write(0, value);
        local = local + value;
        result = local;
    }
}

control Both(inout bit<8> p, inout bit<8> q) {
    Count() one;
    Count() two;

    apply {
        one.apply(p);
        two.apply(q);
        one.apply(p);
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    Both() both;
    Count() third;

    apply {
        sm.egress_spec = 1;
        both.apply(hdr.data.a, hdr.data.b);
        third.apply(hdr.data.c);
    }
}

PIPELINE(TestIngress());
