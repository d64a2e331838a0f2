// Metadata starts at zero for each packet, and without egress_spec a packet leaves by port 0.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> left; }
struct inner_t { bit<8> deep; bool flag; }
struct metadata_t { bit<8> left; inner_t inner; }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.left = meta.left + meta.inner.deep;
        if (meta.inner.flag) { hdr.data.left = 0xff; }
        meta.left = 0x10;
        meta.inner.deep = 0x20;
        meta.inner.flag = true;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        if (hdr.data.op == 1) {
            hdr.data.left = meta.left + meta.inner.deep;
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
