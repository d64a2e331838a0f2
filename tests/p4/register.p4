// A register is read, changed and written by packets, and read and written by the controller.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<bit<32>>(16) total;
    register<bit<1>>(8) flags;
    register<bit<128>>(2) wide;

    apply {
        sm.egress_spec = 1;
        bit<32> value;
        total.read(value, (bit<32>)hdr.data.a);
        value = value + hdr.data.z;
        total.write((bit<32>)hdr.data.a, value);
        hdr.data.z = value;

        bit<1> flag;
        flags.read(flag, (bit<32>)hdr.data.b);
        flags.write((bit<32>)hdr.data.b, ~flag);
        hdr.data.c = (bit<8>)flag;

        bit<128> large;
        wide.read(large, 1);
        large = (large << 100) + (bit<128>)hdr.data.a;
        wide.write(1, large);
        hdr.data.x = large[115:100];
    }
}

PIPELINE(TestIngress());
