// Registers of one-bit, signed and wide cells, read and written by index in one packet.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<int<8>>(4) signed_cells;
    register<bit<1>>(4) bits;
    register<bit<48>>(2) wide;
    apply {
        sm.egress_spec = 1;
        int<8> s;
        bit<1> q;
        bit<48> w;
        signed_cells.read(s, (bit<32>)hdr.data.a);
        s = s - 3;
        signed_cells.write((bit<32>)hdr.data.a, s);
        hdr.data.b = (bit<8>)(s >> 1);
        bits.read(q, 2);
        bits.write(2, ~q);
        hdr.data.c = (bit<8>)q;
        wide.read(w, 1);
        w = w + (hdr.data.x ++ hdr.data.z);
        wide.write(1, w);
        hdr.data.x = w[47:32];
        hdr.data.z = w[31:0];
    }
}

PIPELINE(TestIngress());
