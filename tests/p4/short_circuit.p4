// The right side of && and || is not evaluated where the left one decides; ?: evaluates one side.
#include "include/base.p4"

bool touch(inout bit<8> count, in bool result) {
    count = count + 1;
    return result;
}

bit<8> touched(inout bit<8> count, in bit<8> result) {
    count = count + 1;
    return result;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        bool yes = hdr.data.op == 1;
        if (yes && touch(hdr.data.a, true)) { hdr.data.x[0:0] = 1; }
        if (yes || touch(hdr.data.b, true)) { hdr.data.x[1:1] = 1; }
        bit<8> chosen = yes ? 8w0x77 : touched(hdr.data.c, 0x88);
        hdr.data.y[7:0] = chosen;
    }
}

PIPELINE(TestIngress());
