/* learning.p4: an Ethernet switch whose controller learns where addresses are.
 *
 * A frame from an address that was not there before is told to the controller by a
 * digest. The controller fills both tables: `smac`, where an address was seen, and
 * `dmac`, where frames to it go. Frames to an unknown address go to the multicast group
 * FLOOD, except back to where they came from. docs/controllers.md has the controller.
 */
#include <core.p4>
#include <v1model.p4>

#include "common/headers.p4"

const bit<16> FLOOD = 1;

struct headers_t {
    ethernet_t ethernet;
}

struct metadata_t {
    bit<9> known_port;
}

/* What the controller is told: an address, and the port where it was seen. */
struct learn_t {
    bit<48> mac;
    bit<9>  port;
}

parser LearningParser(packet_in packet,
                      out headers_t hdr,
                      inout metadata_t meta,
                      inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition accept;
    }
}

control LearningVerifyChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control LearningIngress(inout headers_t hdr,
                        inout metadata_t meta,
                        inout standard_metadata_t standard_metadata) {
    action seen_at(bit<9> port) {
        meta.known_port = port;
    }

    table smac {
        key = {
            hdr.ethernet.src_addr: exact;
        }
        actions = {
            seen_at;
            NoAction;
        }
        default_action = NoAction();
        size = 4096;
    }

    action forward(bit<9> port) {
        standard_metadata.egress_spec = port;
    }

    action flood() {
        standard_metadata.mcast_grp = FLOOD;
    }

    table dmac {
        key = {
            hdr.ethernet.dst_addr: exact;
        }
        actions = {
            forward;
            flood;
        }
        default_action = flood();
        size = 4096;
    }

    apply {
        bool known = smac.apply().hit;
        if (!known || meta.known_port != standard_metadata.ingress_port) {
            digest<learn_t>(1, { hdr.ethernet.src_addr, standard_metadata.ingress_port });
        }
        dmac.apply();
    }
}

control LearningEgress(inout headers_t hdr,
                       inout metadata_t meta,
                       inout standard_metadata_t standard_metadata) {
    apply {
        if (standard_metadata.egress_port == standard_metadata.ingress_port) {
            mark_to_drop(standard_metadata);
        }
    }
}

control LearningComputeChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control LearningDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
    }
}

V1Switch(LearningParser(), LearningVerifyChecksum(), LearningIngress(),
         LearningEgress(), LearningComputeChecksum(), LearningDeparser()) main;
