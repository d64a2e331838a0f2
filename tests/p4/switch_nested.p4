// switch inside switch, over slices and sums; tables and returns in their cases.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action bump(bit<8> value) {
        hdr.data.c = hdr.data.c + value;
    }

    table bumps {
        key = { hdr.data.a : exact; }
        actions = { bump; NoAction; }
        const default_action = NoAction();
        const entries = { 1 : bump(0x40); }
    }

    apply {
        sm.egress_spec = 1;
        switch (hdr.data.op[3:0]) {
            1: {
                switch (hdr.data.a + hdr.data.b) {
                    5: { hdr.data.c = 1; }
                    default: {
                        if (bumps.apply().hit) {
                            return;
                        }
                        hdr.data.c = 2;
                    }
                }
                hdr.data.x = 0x1111;
            }
            2:
            3: { exit; }
        }
        hdr.data.y = 0x2222;
    }
}

PIPELINE(TestIngress());
