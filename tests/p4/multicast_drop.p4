// Multicast goes before egress_spec; mark_to_drop takes it back; egress drops single copies.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> port; bit<16> copy; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 9;
        standard_metadata.mcast_grp = 1;
        if (hdr.data.op == 1) {
            mark_to_drop(standard_metadata);
        }
        if (hdr.data.op == 2) {
            standard_metadata.mcast_grp = 77;
        }
        if (hdr.data.op == 3) {
            standard_metadata.mcast_grp = 0;
        }
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.port = (bit<8>)standard_metadata.egress_port;
        hdr.data.copy = standard_metadata.egress_rid;
        if (hdr.data.op == 4 && standard_metadata.egress_rid == 11) {
            mark_to_drop(standard_metadata);
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
