// == and != of headers, structs and stacks: validity and all fields count.
#include <core.p4>
#include <v1model.p4>

header item_t { bit<8> p; bit<8> q; }
header result_t { bit<8> headers; bit<8> structs; bit<8> stacks; }
struct pair_t { bit<8> first; bit<8> second; }

struct headers_t {
    result_t result;
    item_t one;
    item_t two;
    item_t[2] some;
    item_t[2] others;
}

struct metadata_t { }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.result);
        packet.extract(hdr.one);
        packet.extract(hdr.two);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.one == hdr.two) { hdr.result.headers = 1; }
        if (hdr.one != hdr.two) { hdr.result.headers = 2; }

        pair_t one = { hdr.one.p, hdr.one.q };
        pair_t two = { first = hdr.two.p, second = hdr.two.q };
        if (one == two) { hdr.result.structs = 1; }

        hdr.some[0] = hdr.one;
        hdr.others[0] = hdr.two;
        if (hdr.some == hdr.others) { hdr.result.stacks = 1; }
        hdr.some.pop_front(1);
        hdr.others.pop_front(1);
        /* only invalid elements are left on both sides */
        if (hdr.some == hdr.others) { hdr.result.stacks[4:4] = 1; }

        hdr.two.setInvalid();
        if (hdr.one == hdr.two) { hdr.result.headers[4:4] = 1; }
        hdr.one.setInvalid();
        /* two invalid headers are equal */
        if (hdr.one == hdr.two) { hdr.result.headers[5:5] = 1; }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
