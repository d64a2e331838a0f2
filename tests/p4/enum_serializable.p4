// Serializable enums: casts to and from numbers, numbers without a name, a switch.
#include "include/base.p4"

enum bit<8> Kind { NONE = 0, DATA = 1, ACK = 7, COPY = 1 << 3, LAST = 7 + 8 }
enum int<8> Sign { MINUS = -1, PLUS = 1 }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Kind kind = (Kind)hdr.data.a;
        hdr.data.b = (bit<8>)kind + Kind.COPY;
        if (kind == Kind.DATA) {
            hdr.data.x = 1;
        } else if (kind == 8w7) {
            hdr.data.x = 2;
        } else if (kind == Kind.LAST) {
            hdr.data.x = 3;
        } else {
            hdr.data.x = 0xffff;
        }
        switch (kind) {
            Kind.DATA: { hdr.data.y = 1; }
            Kind.ACK:
            Kind.LAST: { hdr.data.y = 2; }
            default: { hdr.data.y = 3; }
        }
        Sign sign = Sign.PLUS;
        if (hdr.data.c > 9) sign = Sign.MINUS;
        hdr.data.z = (bit<32>)(int<32>)(int<8>)sign;
    }
}

PIPELINE(TestIngress());
