// truncate() counts bytes of the frame that leaves; more than there are leaves it as it is.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> length; bit<8> value; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        truncate(6);
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.value = 0xee;
        if (hdr.data.length != 0) {
            truncate((bit<32>)hdr.data.length);
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
