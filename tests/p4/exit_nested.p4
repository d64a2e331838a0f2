// exit in a nested control or action ends the whole ingress; egress still runs.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> nested; bit<8> ingress; bit<8> egress; bit<8> copied; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control Inner(in bit<8> op, inout bit<8> result) {
    action leave() {
        exit;
    }

    table leaves {
        key = { op : exact; }
        actions = { leave; NoAction; }
        const default_action = NoAction();
        const entries = { 2 : leave(); }
    }

    apply {
        result = 0x11;
        if (op == 1) {
            exit;
        }
        leaves.apply();
        result = 0x22;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    Inner() inner;

    action sets_and_leaves(inout bit<8> value) {
        value = 0x33;
        exit;
    }

    apply {
        standard_metadata.egress_spec = 1;
        inner.apply(hdr.data.op, hdr.data.nested);
        if (hdr.data.op == 3) {
            sets_and_leaves(hdr.data.copied);
        }
        hdr.data.ingress = 0xff;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.egress = 0xee;
        if (hdr.data.op == 4) {
            exit;
        }
        hdr.data.egress = 0xef;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
