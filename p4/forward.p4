/* forward.p4: IPv4 over equal-cost paths, with ECN marking at a settable depth.
 *
 * The baseline that sfc.p4 is compared with. Its control interface is the one of
 * common/forwarding.p4.
 */
#include <core.p4>
#include <v1model.p4>

#include "common/headers.p4"
#include "common/forwarding.p4"

struct headers_t {
    ethernet_t ethernet;
    ipv4_t     ipv4;
    l4_ports_t ports;
}

struct metadata_t { }

parser ForwardParser(packet_in packet,
                     out headers_t hdr,
                     inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            ETHERTYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }

    state parse_ipv4 {
        packet.extract(hdr.ipv4);
        /* Ports stand in the first fragment only. */
        transition select(hdr.ipv4.frag_offset, hdr.ipv4.protocol) {
            (0, PROTOCOL_TCP): parse_ports;
            (0, PROTOCOL_UDP): parse_ports;
            default: accept;
        }
    }

    state parse_ports {
        packet.extract(hdr.ports);
        transition accept;
    }
}

control ForwardVerifyChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum(hdr.ipv4.isValid(), IPV4_CHECKSUM_DATA(hdr.ipv4),
                        hdr.ipv4.hdr_checksum, HashAlgorithm.csum16);
    }
}

control ForwardIngress(inout headers_t hdr,
                       inout metadata_t meta,
                       inout standard_metadata_t standard_metadata) {
    Forwarding() forwarding;

    apply {
        if (FORWARDABLE(hdr.ipv4, standard_metadata)) {
            forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);
        } else {
            mark_to_drop(standard_metadata);
        }
    }
}

control ForwardEgress(inout headers_t hdr,
                      inout metadata_t meta,
                      inout standard_metadata_t standard_metadata) {
    EcnMarking() ecn;

    apply {
        if (hdr.ipv4.isValid()) {
            ecn.apply(hdr.ipv4, standard_metadata);
        }
    }
}

control ForwardComputeChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(hdr.ipv4.isValid(), IPV4_CHECKSUM_DATA(hdr.ipv4),
                        hdr.ipv4.hdr_checksum, HashAlgorithm.csum16);
    }
}

control ForwardDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
        packet.emit(hdr.ports);
    }
}

V1Switch(ForwardParser(), ForwardVerifyChecksum(), ForwardIngress(),
         ForwardEgress(), ForwardComputeChecksum(), ForwardDeparser()) main;
