// emit of single headers, structs, stacks and nested structs, in the order written.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> v; }
struct inner_t { item_t x; item_t y; }
struct headers_t { item_t a; inner_t inner; item_t[2] stack; }
struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.a);
        packet.extract(hdr.inner.x);
        packet.extract(hdr.inner.y);
        packet.extract(hdr.stack.next);
        packet.extract(hdr.stack.next);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.a.v == 1) hdr.inner.x.setInvalid();
        if (hdr.a.v == 2) hdr.stack[0].setInvalid();
    }
}

control TestDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.stack);
        packet.emit(hdr.stack[1]);
        packet.emit(hdr.inner);
        packet.emit(hdr.a);
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         TestDeparser()) main;
