// recirculate: ingress again with the packet as it was deparsed, and what is preserved.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8>  op;
    bit<8>  type;
    bit<16> kept;
    bit<16> lost;
}

struct headers_t {
    data_t data;
}

struct meta_t {
    @field_list(1)
    bit<16> kept;
    bit<16> lost;
}

parser TestParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                  inout standard_metadata_t sm) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}

control TestVerify(inout headers_t hdr, inout meta_t meta) {
    apply { }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.type = (bit<8>)sm.instance_type;
    }
}

control TestEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        if (hdr.data.op == 1) {
            meta.kept = 0x1111;
            meta.lost = 0x2222;
            hdr.data.op = 0xee;
            recirculate_preserving_field_list(1);
        } else {
            hdr.data.kept = meta.kept;
            hdr.data.lost = meta.lost;
        }
    }
}

control TestCompute(inout headers_t hdr, inout meta_t meta) {
    apply { }
}

control TestDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.data);
    }
}

V1Switch(TestParser(), TestVerify(), TestIngress(), TestEgress(), TestCompute(),
         TestDeparser()) main;
