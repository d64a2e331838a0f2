/* One table in front of a packet. What the benchmark defines chooses it:
 * ACL (the five-tuple, ternary), EXACT (the destination MAC address) or LPM (the
 * destination IPv4 address). */
#include "headers.p4"

struct headers_t {
    ethernet_t ethernet;
    ipv4_t     ipv4;
    ports_t    ports;
}

parser TablesParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
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
        transition select(hdr.ipv4.frag_offset, hdr.ipv4.protocol) {
            (0, PROTO_TCP): parse_ports;
            (0, PROTO_UDP): parse_ports;
            default: accept;
        }
    }
    state parse_ports {
        packet.extract(hdr.ports);
        transition accept;
    }
}

control TablesVerify(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control TablesIngress(inout headers_t hdr, inout metadata_t meta,
                      inout standard_metadata_t standard_metadata) {
    action drop() {
        mark_to_drop(standard_metadata);
    }
    action forward(bit<9> port) {
        standard_metadata.egress_spec = port;
    }
    table lookup {
        key = {
#ifdef ACL
            hdr.ipv4.src_addr  : ternary;
            hdr.ipv4.dst_addr  : ternary;
            hdr.ipv4.protocol  : ternary;
            hdr.ports.src_port : ternary;
            hdr.ports.dst_port : ternary;
#endif
#ifdef EXACT
            hdr.ethernet.dst_addr : exact;
#endif
#ifdef LPM
            hdr.ipv4.dst_addr : lpm;
#endif
        }
        actions = { forward; drop; }
        default_action = drop();
        size = 1048576;
    }
    apply {
#ifdef EXACT
        lookup.apply();
#else
        if (hdr.ipv4.isValid()) {
            lookup.apply();
        } else {
            drop();
        }
#endif
    }
}

control TablesEgress(inout headers_t hdr, inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
    apply { }
}

control TablesCompute(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control TablesDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
        packet.emit(hdr.ports);
    }
}

V1Switch(TablesParser(), TablesVerify(), TablesIngress(), TablesEgress(), TablesCompute(),
         TablesDeparser()) main;
