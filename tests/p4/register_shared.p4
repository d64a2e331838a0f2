// A register at the top level: egress writes what ingress reads.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8>  index;
    bit<32> value;
}

struct headers_t {
    data_t data;
}

struct meta_t { }

register<bit<32>>(4) memory;

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
    register<bit<8>>(1) count;

    apply {
        bit<8> n;
        count.read(n, 0);
        count.write(0, n + 1);
        sm.egress_spec = (bit<9>)n;
        memory.read(hdr.data.value, (bit<32>)hdr.data.index);
    }
}

control TestEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        memory.write((bit<32>)hdr.data.index, hdr.data.value + 7);
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
