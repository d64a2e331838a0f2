// A select on an error, here what an earlier parser met.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; }
error { Odd, Large }

struct headers_t { data_t data; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        error met = error.NoError;
        if (hdr.data.a[0:0] == 1) met = error.Odd;
        if (hdr.data.a > 100) met = error.Large;
        transition select(met, hdr.data.a) {
            (error.Odd, 3): one;
            (error.Odd, _): two;
            (error.Large, _): three;
            default: accept;
        }
    }
    state one { meta.port = 1; transition accept; }
    state two { meta.port = 2; transition accept; }
    state three { meta.port = 3; transition accept; }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = meta.port;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
