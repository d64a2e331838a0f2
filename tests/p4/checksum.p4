// verify_checksum and update_checksum, with and without the payload.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8>  op;
    bit<8>  bad;
    bit<16> sum;
    bit<16> payload_sum;
    bit<16> value;
}

struct headers_t {
    data_t data;
}

struct meta_t { }

parser TestParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                  inout standard_metadata_t sm) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}

control TestVerify(inout headers_t hdr, inout meta_t meta) {
    apply {
        verify_checksum(hdr.data.op == 1, { hdr.data.value }, hdr.data.sum,
                        HashAlgorithm.csum16);
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.bad = (bit<8>)sm.checksum_error;
    }
}

control TestEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply { }
}

control TestCompute(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.data.op, hdr.data.bad, hdr.data.value }, hdr.data.sum,
                        HashAlgorithm.csum16);
        update_checksum_with_payload(true, { hdr.data.value }, hdr.data.payload_sum,
                                     HashAlgorithm.csum16);
    }
}

control TestDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.data);
    }
}

V1Switch(TestParser(), TestVerify(), TestIngress(), TestEgress(), TestCompute(),
         TestDeparser()) main;
