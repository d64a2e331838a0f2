// minSizeInBits and its kin, and the size of a stack, as constants of widths and values.
#include "include/base.p4"

header option_t { bit<8> kind; varbit<32> data; }
header_union either_t { data_t data; option_t option; }
const int BYTES = 10 + 2;
struct all_t { data_t[2] data; option_t option; bit<3> rest; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    all_t all;
    either_t either;
    apply {
        sm.egress_spec = 1;
        hdr.data.a = (bit<8>)hdr.data.minSizeInBits();
        hdr.data.b = (bit<8>)all.option.maxSizeInBytes();
        hdr.data.c = (bit<8>)all.data.size;
        hdr.data.x = (bit<16>)all.maxSizeInBits();
        hdr.data.y = (bit<16>)all.minSizeInBytes();
        bit<(BYTES)> twelve = 0xfff;
        hdr.data.z = (bit<32>)twelve;
        if (either.maxSizeInBits() == 96) hdr.data.op = 7;
    }
}

PIPELINE(TestIngress());
