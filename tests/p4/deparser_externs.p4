// Externs in a deparser: each runs once a packet, whatever the switch counts beforehand.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<32> value; }
header report_t { bit<32> passes; bit<32> seen; bit<32> hash; }

struct headers_t { report_t report; data_t data; }
struct metadata_t { }

#include "include/data_parser.p4"

control NoChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = 1;
    }
}

control NoEgress(inout headers_t hdr, inout metadata_t meta,
                 inout standard_metadata_t standard_metadata) {
    apply { }
}

void cut(in bit<32> bytes) {
    truncate(bytes);
}

control TestDeparser(packet_out packet, in headers_t hdr) {
    register<bit<32>>(2) passes;
    counter(2, CounterType.packets) emitted;
    apply {
        report_t report;
        report.setValid();
        passes.read(report.passes, 0);
        passes.write(0, report.passes + 1);
        passes.read(report.seen, 0);
        hash(report.hash, HashAlgorithm.crc16, 32w0, { hdr.data.value }, 32w0xffffffff);
        emitted.count((bit<32>)report.passes[0:0]);
        if (hdr.data.op == 1) {
            cut(14);
        }
        packet.emit(report);
        if (report.seen != 3) {
            packet.emit(hdr.data);
        }
    }
}

V1Switch(DataParser(), NoChecksum(), TestIngress(), NoEgress(), NoChecksum(),
         TestDeparser()) main;
