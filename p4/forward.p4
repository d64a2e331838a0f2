/* forward.p4: IPv4 over equal-cost paths, with ECN marking at a settable depth.
 *
 * The baseline that sfc.p4 is compared with. Its control interface is the one of
 * common/forwarding.p4; with -D INT it writes telemetry (common/telemetry.p4).
 */
#include <core.p4>
#include <v1model.p4>

#include "common/headers.p4"
#include "common/forwarding.p4"
#ifdef INT
#include "common/telemetry.p4"
#endif

struct headers_t {
    ethernet_t ethernet;
    ipv4_t     ipv4;
    l4_ports_t ports;
#ifdef INT
    telemetry_headers_t telemetry;
#endif
}

struct metadata_t { }

parser ForwardParser(packet_in packet,
                     out headers_t hdr,
                     inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
#ifdef INT
    TelemetryParser() telemetry;
#endif

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
#ifdef INT
        transition select(hdr.ipv4.protocol, hdr.ports.dst_port) {
            (PROTOCOL_UDP, RDMA_UDP_PORT): parse_telemetry;
            default: accept;
        }
    }

    state parse_telemetry {
        telemetry.apply(packet, hdr.telemetry);
#endif
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
#ifdef INT
    Telemetry() telemetry;
#endif

    apply {
        if (hdr.ipv4.isValid()) {
            ecn.apply(hdr.ipv4, standard_metadata);
        }
#ifdef INT
        telemetry.apply(hdr.telemetry, hdr.ipv4, standard_metadata.packet_length,
                        standard_metadata);
#endif
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
#ifdef INT
        packet.emit(hdr.telemetry);
#endif
    }
}

V1Switch(ForwardParser(), ForwardVerifyChecksum(), ForwardIngress(),
         ForwardEgress(), ForwardComputeChecksum(), ForwardDeparser()) main;
