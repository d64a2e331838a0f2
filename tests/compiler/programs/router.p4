#include <v1model.p4>

const bit<16> TYPE_IPV4 = 0x800;
typedef bit<48> mac_t;
typedef bit<32> ipv4_t;

header ethernet_t {
    mac_t dst;
    mac_t src;
    bit<16> type;
}

header ipv4_h {
    bit<4> version;
    bit<4> ihl;
    bit<6> dscp;
    bit<2> ecn;
    bit<16> length;
    bit<16> identification;
    bit<3> flags;
    bit<13> offset;
    bit<8> ttl;
    bit<8> protocol;
    bit<16> checksum;
    ipv4_t src;
    ipv4_t dst;
}

struct headers_t {
    ethernet_t ethernet;
    ipv4_h ipv4;
}

struct meta_t {
    @field_list(1)
    bit<16> flow;
}

parser MyParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                inout standard_metadata_t std) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.type) {
            TYPE_IPV4 : parse_ipv4;
            default : accept;
        }
    }
    state parse_ipv4 {
        packet.extract(hdr.ipv4);
        transition select(hdr.ipv4.version, hdr.ipv4.ihl) {
            (4, 5 .. 15) : accept;
            (4 &&& 0xc, _) : reject;
            default : reject;
        }
    }
}

control MyVerifyChecksum(inout headers_t hdr, inout meta_t meta) {
    apply {}
}

register<bit<32>>(64) depth;

control MyIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    counter(64, CounterType.packets_and_bytes) received;

    action drop() {
        mark_to_drop(std);
    }
    action ipv4_forward(mac_t dst, bit<9> port) {
        std.egress_spec = port;
        hdr.ethernet.src = hdr.ethernet.dst;
        hdr.ethernet.dst = dst;
        hdr.ipv4.ttl = hdr.ipv4.ttl - 1;
    }
    table ipv4_lpm {
        key = {
            hdr.ipv4.dst : lpm;
            std.ingress_port : ternary @name("port");
        }
        actions = {
            ipv4_forward;
            drop;
            @defaultonly NoAction;
        }
        size = 1024;
        default_action = drop();
        const entries = {
            (0x0a000000 &&& 0xff000000, _) : ipv4_forward(0x1, 2);
            (0x0b000000 &&& 0xff000000, 9w1 &&& 9w3) : drop();
        }
    }
    apply {
        received.count((bit<32>)std.ingress_port);
        if (hdr.ipv4.isValid() && hdr.ipv4.ttl > 1) {
            hash(meta.flow, HashAlgorithm.crc16, 16w0, { hdr.ipv4.src, hdr.ipv4.dst }, 16w4);
            switch (ipv4_lpm.apply().action_run) {
                drop : {
                    exit;
                }
                default : {
                    bit<32> seen;
                    depth.read(seen, (bit<32>)std.egress_spec);
                    if (seen[31:16] != 0) {
                        clone_preserving_field_list(CloneType.I2E, 5, 1);
                    }
                }
            }
        } else {
            drop();
        }
    }
}

control MyEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    apply {
        depth.write((bit<32>)std.egress_port, (bit<32>)std.deq_qdepth);
    }
}

control MyComputeChecksum(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.ipv4.isValid(),
            { hdr.ipv4.version, hdr.ipv4.ihl, hdr.ipv4.dscp, hdr.ipv4.ecn, hdr.ipv4.length,
              hdr.ipv4.identification, hdr.ipv4.flags, hdr.ipv4.offset, hdr.ipv4.ttl,
              hdr.ipv4.protocol, hdr.ipv4.src, hdr.ipv4.dst },
            hdr.ipv4.checksum, HashAlgorithm.csum16);
    }
}

control MyDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
    }
}

V1Switch(MyParser(), MyVerifyChecksum(), MyIngress(), MyEgress(), MyComputeChecksum(),
         MyDeparser()) main;
