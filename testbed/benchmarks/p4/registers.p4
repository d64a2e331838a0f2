/* State per flow: a count-min sketch of four rows, and for the flow's cell the bytes, the
 * time of its last packet and a smoothed gap. A flow beyond the limit loses one packet of
 * eight. */
#include "headers.p4"

#define ROWS 65536
#define LIMIT 4096

struct headers_t {
    ethernet_t ethernet;
    ipv4_t     ipv4;
    ports_t    ports;
}

parser RegistersParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                       inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            TYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }
    state parse_ipv4 {
        packet.extract(hdr.ipv4);
        packet.extract(hdr.ports);
        transition accept;
    }
}

control RegistersVerify(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

#define FLOW { hdr.ipv4.src_addr, hdr.ipv4.dst_addr, hdr.ipv4.protocol, \
               hdr.ports.src_port, hdr.ports.dst_port }

#define COUNT(row, index) \
    row.read(seen, index); \
    seen = seen + 1; \
    row.write(index, seen); \
    if (seen < least) { least = seen; }

control RegistersIngress(inout headers_t hdr, inout metadata_t meta,
                         inout standard_metadata_t standard_metadata) {
    register<bit<32>>(ROWS) row0;
    register<bit<32>>(ROWS) row1;
    register<bit<32>>(ROWS) row2;
    register<bit<32>>(ROWS) row3;
    register<bit<64>>(ROWS) flow_bytes;
    register<bit<48>>(ROWS) last_time;
    register<bit<32>>(ROWS) smoothed_gap;

    apply {
        if (!hdr.ports.isValid()) {
            mark_to_drop(standard_metadata);
        } else {
            bit<32> flow;
            bit<32> seen;
            bit<32> least = 0xffffffff;
            hash(flow, HashAlgorithm.crc32, 32w0, FLOW, 64w0x100000000);
            bit<32> low = flow & 0xffff;
            bit<32> high = flow >> 16;
            COUNT(row0, low)
            COUNT(row1, high)
            COUNT(row2, low ^ high)
            COUNT(row3, (low + high) & 0xffff)

            bit<64> sum;
            flow_bytes.read(sum, low);
            sum = sum + (bit<64>)standard_metadata.packet_length;
            flow_bytes.write(low, sum);

            bit<48> before;
            bit<32> smooth;
            last_time.read(before, low);
            smoothed_gap.read(smooth, low);
            bit<32> gap = (bit<32>)(standard_metadata.ingress_global_timestamp - before);
            smooth = smooth - (smooth >> 3) + (gap >> 3);
            smoothed_gap.write(low, smooth);
            last_time.write(low, standard_metadata.ingress_global_timestamp);

            if (least > LIMIT && (least & 7) == 0) {
                mark_to_drop(standard_metadata);
            } else {
                standard_metadata.egress_spec = 1;
            }
        }
    }
}

control RegistersEgress(inout headers_t hdr, inout metadata_t meta,
                        inout standard_metadata_t standard_metadata) {
    apply { }
}

control RegistersCompute(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control RegistersDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
        packet.emit(hdr.ports);
    }
}

V1Switch(RegistersParser(), RegistersVerify(), RegistersIngress(), RegistersEgress(),
         RegistersCompute(), RegistersDeparser()) main;
