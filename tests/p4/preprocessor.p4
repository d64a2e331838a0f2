// The preprocessor: conditions, macros with and without arguments, #undef, include guards.
#include "include/base.p4"

#include "include/twice.p4"
#include "include/twice.p4"

#define VALUE 0x10
#define ADD(p, q) ((p) + (q))
#define TWO_LINES \
    hdr.data.c = 7; \
    hdr.data.x = 0x1234

#if defined(VALUE) && VALUE > 15
#define CHOSEN 1
#elif VALUE == 3
#define CHOSEN 2
#else
#define CHOSEN 3
#endif

#ifdef NOT_DEFINED
#error "this branch is not taken"
#endif

#undef VALUE
#define VALUE 0x20

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.op = CHOSEN;
        hdr.data.a = ADD(VALUE, hdr.data.b) * 2;
        TWO_LINES;
        /* VALUE in a comment */ hdr.data.y = 0; // ADD(
#if 0
        nothing here is looked at
#endif
        hdr.data.b = FROM_TWICE;
    }
}

PIPELINE(TestIngress());
