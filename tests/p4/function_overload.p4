// Functions of one name, told apart by how many parameters they have.
#include "include/base.p4"

bit<8> f() { return 1; }
bit<8> f(in bit<8> a) { return a + 1; }
bit<8> f(in bit<8> a, in bit<8> b) { return a ^ b; }

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.a = f();
        hdr.data.b = f(hdr.data.b);
        hdr.data.c = f(hdr.data.b, f(hdr.data.c));
    }
}

PIPELINE(TestIngress());
