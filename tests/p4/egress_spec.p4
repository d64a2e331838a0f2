// egress_spec chooses the port, up to 510; 511 drops; a dropped packet skips egress.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<16> port; bit<8> egress; }
struct metadata_t { }
register<bit<8>>(1) egress_runs;

struct headers_t { data_t data; }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = hdr.data.port[8:0];
        egress_runs.read(hdr.data.egress, 0);
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        bit<8> runs;
        egress_runs.read(runs, 0);
        egress_runs.write(0, runs + 1);
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
