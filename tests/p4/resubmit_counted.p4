// resubmit() begins again with the packet as it came, several times, with fields that are kept.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> times; bit<8> value; bit<8> round; bit<8> kind; }
struct metadata_t {
    @field_list(3)
    bit<8> round;
    @field_list(3, 4)
    bit<8> sum;
}

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        hdr.data.value = hdr.data.value + 1;
        if (meta.round < hdr.data.times) {
            meta.round = meta.round + 1;
            meta.sum = meta.sum + hdr.data.value;
            resubmit_preserving_field_list(3);
            /* goes before this */
            mark_to_drop(standard_metadata);
        }
        hdr.data.round = meta.sum;
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply { }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
