// A clone is made also of a packet that is dropped, and of the last clone() that was called.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> kind; }
struct metadata_t { }

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.data.op == 1) {
            clone(CloneType.I2E, 5);
            mark_to_drop(standard_metadata);
        } else if (hdr.data.op == 2) {
            clone(CloneType.I2E, 5);
            clone(CloneType.I2E, 6);
        } else if (hdr.data.op == 3) {
            clone(CloneType.I2E, 99); /* no such session */
        } else if (hdr.data.op == 4) {
            clone(CloneType.I2E, 7);
        }
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.kind = (bit<8>)standard_metadata.instance_type;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
