// clone3 with the fields that the clone keeps: a nested struct and a standard field.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8> op;
    bit<8> type;
    bit<16> kept;
    bit<16> lost;
    bit<16> port;
}

struct inner_t { bit<16> kept; }
struct headers_t { data_t data; }
struct metadata_t { inner_t inner; bit<16> lost; }

#include "include/data_parser.p4"

control NoChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
        meta.inner.kept = 0x1111;
        meta.lost = 0x2222;
        if (hdr.data.op == 1) {
            clone3(CloneType.I2E, 5, { meta.inner, standard_metadata.ingress_port });
        } else if (hdr.data.op == 2) {
            clone3(CloneType.I2E, 5, { });
        }
        meta.inner.kept = 0x3333;
        hdr.data.op = 0xee;
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        hdr.data.port = (bit<16>)standard_metadata.ingress_port;
        hdr.data.type = (bit<8>)standard_metadata.instance_type;
        hdr.data.kept = meta.inner.kept;
        hdr.data.lost = meta.lost;
    }
}

control EmitAll(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(DataParser(), NoChecksum(), TestIngress(), TestEgress(), NoChecksum(), EmitAll()) main;
