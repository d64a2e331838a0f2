// What enters port 1 leaves port 2, and the other way round.
#include <core.p4>
#include <v1model.p4>

struct headers_t {}
struct metadata_t {}

parser CrossParse(packet_in p, out headers_t h, inout metadata_t m, inout standard_metadata_t s) {
    state start {
        transition accept;
    }
}

control CrossVerify(inout headers_t h, inout metadata_t m) {
    apply {}
}

control CrossIngress(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) {
    apply {
        s.egress_spec = 3 - s.ingress_port;
    }
}

control CrossEgress(inout headers_t h, inout metadata_t m, inout standard_metadata_t s) {
    apply {}
}

control CrossCompute(inout headers_t h, inout metadata_t m) {
    apply {}
}

control CrossDeparse(packet_out p, in headers_t h) {
    apply {}
}

V1Switch(CrossParse(), CrossVerify(), CrossIngress(), CrossEgress(), CrossCompute(), CrossDeparse()) main;
