// Generic structs and headers, nested, with types inferred from what they are made of.
#include "include/base.p4"

struct pair_t<T> { T first; T second; }
struct named_t<T, U> { pair_t<T> pair; U tag; }
typedef pair_t<bit<16>> words_t;

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        pair_t<bit<8>> p = { hdr.data.a, hdr.data.b };
        named_t<bit<8>, bit<16>> n = { pair = p, tag = hdr.data.x };
        n.pair.first = n.pair.first + 1;
        words_t w = { first = n.tag, second = 7 };
        hdr.data.y = w.first + w.second;
        hdr.data.c = n.pair.first ^ n.pair.second;
        pair_t<bit<8>> q = { second = hdr.data.b, first = hdr.data.a };
        if (p == q) hdr.data.z = 1;
    }
}

PIPELINE(TestIngress());
