// mark_to_drop in egress drops; another egress_spec there does not move the packet.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> value; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        switch (hdr.data.op) {
            1: { mark_to_drop(standard_metadata); }
            2: { standard_metadata.egress_spec = 2; }
            3: { mark_to_drop(standard_metadata); standard_metadata.egress_spec = 0; }
        }
        hdr.data.value = (bit<8>)standard_metadata.egress_port;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
