// enum, an enum with values, and error in comparisons and assignments.
#include "include/base.p4"

enum Colour { red, green }

enum bit<8> Kind {
    first = 0x10,
    second = 0x20
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Colour colour = Colour.red;
        if (hdr.data.op == 1) {
            colour = Colour.green;
        }
        hdr.data.b = colour == Colour.green ? 8w1 : 8w0;
        if (hdr.data.a == Kind.first) {
            hdr.data.a = Kind.second;
        }
        hdr.data.c = sm.parser_error == error.NoError ? 8w1 : 8w0;
    }
}

PIPELINE(TestIngress());
