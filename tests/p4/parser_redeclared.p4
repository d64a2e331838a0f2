// A variable declared in a state that is entered again starts anew.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct headers_t { item_t[4] items; }
struct metadata_t { bit<8> sum; bit<8> n; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        bit<8> fresh = 1;
        bool last = false;
        packet.extract(hdr.items.next);
        fresh = fresh + hdr.items.last.v;
        meta.sum = meta.sum + fresh;
        meta.n = meta.n + 1;
        if (meta.n == 3) last = true;
        transition select(last, fresh) {
            (true, _): accept;
            (_, 0x80 .. 0xff): accept;
            default: start;
        }
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.items[0].v = meta.sum;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
