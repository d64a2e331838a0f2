// Casts between all kinds: signs, widths, bool, enum values, new types and back.
#include "include/base.p4"

type bit<8> Port_t;
type Port_t Inner_t;
enum bit<8> Kind { A = 1, B = 2 }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        int<8> s = (int<8>)hdr.data.a;
        int<16> wide = (int<16>)s;
        hdr.data.x = (bit<16>)wide;
        hdr.data.y = (bit<16>)(bit<8>)s;
        hdr.data.z[7:0] = (bit<8>)(int<8>)(int<4>)(bit<4>)hdr.data.b;
        Port_t port = (Port_t)hdr.data.b;
        Inner_t inner = (Inner_t)port;
        hdr.data.c = (bit<8>)(Port_t)inner + 1;
        bool q = (bool)hdr.data.a[0:0];
        hdr.data.z[31:24] = 7w0 ++ (bit<1>)!q;
        hdr.data.z[23:16] = (bit<8>)Kind.B;
        Kind k = (Kind)hdr.data.b;
        hdr.data.z[15:8] = (bit<8>)k;
        if (port == (Port_t)8w9) hdr.data.c = 0xff;
    }
}

PIPELINE(TestIngress());
