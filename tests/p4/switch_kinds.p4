// A switch on an enum and on numbers of other types, with constants as labels.
#include "include/base.p4"

enum Colour { RED, GREEN, BLUE }
const bit<8> SEVEN = 7;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Colour c = Colour.RED;
        if (hdr.data.a == 1) c = Colour.GREEN;
        if (hdr.data.a == 2) c = Colour.BLUE;
        switch (c) {
            Colour.RED: { hdr.data.b = 1; }
            Colour.BLUE: { hdr.data.b = 3; }
        }
        int<8> s = (int<8>)hdr.data.c;
        switch (s) {
            1: { hdr.data.x = 1; }
            100: { hdr.data.x = 2; }
            default: { hdr.data.x = 3; }
        }
        switch (hdr.data.a + hdr.data.op) {
            SEVEN: { hdr.data.y = 7; }
            SEVEN + 1: { hdr.data.y = 8; }
            (1 << 3) + 1: { hdr.data.y = 9; }
        }
    }
}

PIPELINE(TestIngress());
