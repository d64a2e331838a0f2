// A select on bools, one of them a header's validity.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> a; }
header more_t { bit<8> b; }

struct headers_t { data_t data; more_t more; }
struct metadata_t { bit<9> port; }

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {

    state start {
        packet.extract(hdr.data);
        meta.port = 5;
        transition select(hdr.data.a) {
            0: check;
            default: more;
        }
    }
    state more { packet.extract(hdr.more); transition check; }
    state check {
        transition select(hdr.more.isValid(), hdr.data.a > 9) {
            (true, true): one;
            (true, false): two;
            (false, _): three;
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
