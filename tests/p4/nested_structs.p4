// Structs of structs of headers, in parser, controls and deparser, also as parameters.
#include <core.p4>
#include <v1model.p4>

header pair_t { bit<8> left; bit<8> right; }
header tail_t { bit<16> value; }

struct two_t {
    pair_t near;
    pair_t far;
}

struct headers_t {
    two_t outer;
    tail_t tail;
}

struct counts_t { bit<8> seen; bit<8> swapped; }
struct inner_t { counts_t counts; bool done; }
struct metadata_t { inner_t inner; bit<8> other; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.outer.near);
        packet.extract(hdr.outer.far);
        packet.extract(hdr.tail);
        meta.inner.counts.seen = hdr.outer.near.left;
        transition accept;
    }
}

control Swap(inout two_t two, inout inner_t inner) {
    apply {
        pair_t keep = two.near;
        two.near = two.far;
        two.far = keep;
        inner.counts.swapped = inner.counts.swapped + 1;
        inner.done = true;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    Swap() swap;

    apply {
        standard_metadata.egress_spec = 1;
        meta.inner.counts.swapped = 0x10;
        swap.apply(hdr.outer, meta.inner);
        if (meta.inner.done) {
            hdr.tail.value = meta.inner.counts.seen ++ meta.inner.counts.swapped;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
