// Enums compared and stored; serializable ones cast to and from bits, named or not.
#include "include/base.p4"

enum Kind { plain, special, other }
enum bit<8> Code { one = 1, two = 2, ten = 0x10 }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Kind kind = Kind.plain;
        if (hdr.data.op == 1) {
            kind = Kind.special;
        } else if (hdr.data.op == 2) {
            kind = Kind.other;
        }
        hdr.data.a = 0;
        if (kind == Kind.special) { hdr.data.a = 1; }
        if (kind != Kind.plain) { hdr.data.a = hdr.data.a + 2; }

        Code code = (Code)hdr.data.b;
        if (code == Code.two) { code = Code.ten; }
        hdr.data.c = (bit<8>)code + 1;
        hdr.data.x = Code.ten ++ Code.one;
    }
}

PIPELINE(TestIngress());
