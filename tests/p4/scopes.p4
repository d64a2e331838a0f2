// Names in an inner block hide those outside, and end with the block.
#include "include/base.p4"

const bit<8> value = 0x77;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    bit<8> local = 1;

    action set_local(bit<8> amount) {
        bit<8> value = amount + 1;
        local = value;
    }

    apply {
        sm.egress_spec = 1;
        hdr.data.a = value;
        set_local(4);
        {
            bit<8> local = 0x20;
            local = local + 1;
            hdr.data.b = local;
            {
                bit<16> value = 0x1234;
                hdr.data.x = value;
            }
        }
        hdr.data.c = local;
        hdr.data.y[7:0] = value;
    }
}

PIPELINE(TestIngress());
