// Beyond the end of a register a write is lost.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<bit<8>>(4) cells;

    apply {
        sm.egress_spec = 1;
        cells.write((bit<32>)hdr.data.a, hdr.data.b);
        bit<8> value;
        cells.read(value, 3);
        hdr.data.c = value;
        cells.read(value, 0);
        hdr.data.x = (bit<16>)value;
    }
}

PIPELINE(TestIngress());
