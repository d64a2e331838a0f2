/* Twelve headers: Ethernet, two VLAN tags, two MPLS labels, IPv4, UDP, VXLAN, and inside
 * it Ethernet, a VLAN tag, IPv4 and TCP. The tunnel's number chooses the port; the inner
 * DSCP is copied outside, and the outer TTL counts down. */
#include "headers.p4"

#define PORT_VXLAN 4789

struct headers_t {
    ethernet_t ethernet;
    vlan_t     service_tag;
    vlan_t     customer_tag;
    mpls_t     label0;
    mpls_t     label1;
    ipv4_t     ipv4;
    udp_t      udp;
    vxlan_t    vxlan;
    ethernet_t inner_ethernet;
    vlan_t     inner_tag;
    ipv4_t     inner_ipv4;
    tcp_t      inner_tcp;
}

parser TwelveParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            TYPE_QINQ: parse_service_tag;
            TYPE_VLAN: parse_customer_tag;
            TYPE_MPLS: parse_label0;
            TYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }
    state parse_service_tag {
        packet.extract(hdr.service_tag);
        transition select(hdr.service_tag.ether_type) {
            TYPE_VLAN: parse_customer_tag;
            TYPE_MPLS: parse_label0;
            TYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }
    state parse_customer_tag {
        packet.extract(hdr.customer_tag);
        transition select(hdr.customer_tag.ether_type) {
            TYPE_MPLS: parse_label0;
            TYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }
    state parse_label0 {
        packet.extract(hdr.label0);
        transition select(hdr.label0.bottom) {
            0: parse_label1;
            1: parse_ipv4;
        }
    }
    state parse_label1 {
        packet.extract(hdr.label1);
        transition select(hdr.label1.bottom) {
            1: parse_ipv4;
            default: accept;
        }
    }
    state parse_ipv4 {
        packet.extract(hdr.ipv4);
        transition select(hdr.ipv4.ihl, hdr.ipv4.protocol) {
            (5, PROTO_UDP): parse_udp;
            default: accept;
        }
    }
    state parse_udp {
        packet.extract(hdr.udp);
        transition select(hdr.udp.dst_port) {
            PORT_VXLAN: parse_vxlan;
            default: accept;
        }
    }
    state parse_vxlan {
        packet.extract(hdr.vxlan);
        transition parse_inner_ethernet;
    }
    state parse_inner_ethernet {
        packet.extract(hdr.inner_ethernet);
        transition select(hdr.inner_ethernet.ether_type) {
            TYPE_VLAN: parse_inner_tag;
            TYPE_IPV4: parse_inner_ipv4;
            default: accept;
        }
    }
    state parse_inner_tag {
        packet.extract(hdr.inner_tag);
        transition select(hdr.inner_tag.ether_type) {
            TYPE_IPV4: parse_inner_ipv4;
            default: accept;
        }
    }
    state parse_inner_ipv4 {
        packet.extract(hdr.inner_ipv4);
        transition select(hdr.inner_ipv4.ihl, hdr.inner_ipv4.protocol) {
            (5, PROTO_TCP): parse_inner_tcp;
            default: accept;
        }
    }
    state parse_inner_tcp {
        packet.extract(hdr.inner_tcp);
        transition accept;
    }
}

control TwelveVerify(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control TwelveIngress(inout headers_t hdr, inout metadata_t meta,
                      inout standard_metadata_t standard_metadata) {
    action drop() {
        mark_to_drop(standard_metadata);
    }
    action forward(bit<9> port) {
        standard_metadata.egress_spec = port;
    }
    table tunnels {
        key = { hdr.vxlan.vni : exact; }
        actions = { forward; drop; }
        default_action = drop();
        size = 4096;
    }
    apply {
        if (!hdr.inner_tcp.isValid() || hdr.ipv4.ttl <= 1 || hdr.inner_tcp.flags == 0) {
            drop();
        } else if (tunnels.apply().hit) {
            hdr.ipv4.ttl = hdr.ipv4.ttl - 1;
            hdr.ipv4.dscp = hdr.inner_ipv4.dscp;
        }
    }
}

control TwelveEgress(inout headers_t hdr, inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
    apply { }
}

control TwelveCompute(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(hdr.ipv4.isValid(), IPV4_CHECKSUM_DATA(hdr.ipv4),
                        hdr.ipv4.hdr_checksum, HashAlgorithm.csum16);
    }
}

control TwelveDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(TwelveParser(), TwelveVerify(), TwelveIngress(), TwelveEgress(), TwelveCompute(),
         TwelveDeparser()) main;
