// A switch on numbers and on an expression: shared bodies, default, no match.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        switch (hdr.data.a) {
            1:
            2: { hdr.data.x = 12; }
            3: { }
            0x80: { hdr.data.x = 128; }
            default: { hdr.data.x = 0xdddd; }
        }
        switch (hdr.data.b & 3) {
            0: { hdr.data.y = 1; }
            1: { switch (hdr.data.c) { 7: { hdr.data.y = 7; } } }
        }
    }
}

PIPELINE(TestIngress());
