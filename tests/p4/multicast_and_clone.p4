// A packet that is cloned and sent to a group: instance_type tells the copies apart.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> port; bit<8> kind; bit<8> copy; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.mcast_grp = 4;
        clone(CloneType.I2E, 8);
        hdr.data.copy = 0x77;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.port = (bit<8>)standard_metadata.egress_port;
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
        hdr.data.copy = hdr.data.copy + (bit<8>)standard_metadata.egress_rid;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
