// An E2E clone is a copy of the packet as egress leaves it; cut or dropped it is alone.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> kind; bit<8> value; }
struct metadata_t {
    @field_list(1)
    bit<8> seen;
}

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        meta.seen = 0;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
        if (standard_metadata.instance_type == 0) {
            meta.seen = hdr.data.value;
            hdr.data.value = 0x99;
            clone_preserving_field_list(CloneType.E2E, 5, 1);
            if (hdr.data.op == 1) {
                mark_to_drop(standard_metadata);
            }
        } else {
            hdr.data.op = meta.seen;
            if (hdr.data.op == 0x44) {
                truncate(4);
            }
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
