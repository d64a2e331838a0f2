/* What a session with BMv2's P4Runtime server is recorded on: a table of each kind of
 * match, an action selector, counters, meters, a register, a digest, packets to and from
 * the controller. */
#include <core.p4>
#include <v1model.p4>

#define CPU_PORT 510

@controller_header("packet_in")
header packet_in_t {
    bit<9> ingress_port;
    bit<7> padding;
}

@controller_header("packet_out")
header packet_out_t {
    bit<9> egress_port;
    bit<7> padding;
}

header ethernet_t {
    bit<48> dst;
    bit<48> src;
    bit<16> type;
}

struct learn_t {
    bit<48> address;
    bit<9>  port;
}

struct headers_t {
    packet_in_t  packet_in;
    packet_out_t packet_out;
    ethernet_t   ethernet;
}

struct metadata_t {
    bit<16> hash;
}

parser SessionParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
    state start {
        transition select(standard_metadata.ingress_port) {
            CPU_PORT: from_controller;
            default: ethernet;
        }
    }
    state from_controller {
        packet.extract(hdr.packet_out);
        transition ethernet;
    }
    state ethernet {
        packet.extract(hdr.ethernet);
        transition accept;
    }
}

control SessionVerifyChecksum(inout headers_t hdr, inout metadata_t meta) { apply {} }

control SessionIngress(inout headers_t hdr, inout metadata_t meta,
                       inout standard_metadata_t standard_metadata) {
    register<bit<32>>(16) depths;
    counter(8, CounterType.packets_and_bytes) seen;
    meter(4, MeterType.bytes) pace;
    direct_counter(CounterType.packets) hits;

    action drop() { mark_to_drop(standard_metadata); }
    action forward(bit<9> port) {
        standard_metadata.egress_spec = port;
        hits.count();
    }
    action choose(bit<9> port) { standard_metadata.egress_spec = port; }
    action to_controller() { standard_metadata.egress_spec = CPU_PORT; }

    table by_address {
        key = { hdr.ethernet.dst: exact; }
        actions = { forward; drop; }
        default_action = drop();
        counters = hits;
        size = 64;
    }
    table by_prefix {
        key = { hdr.ethernet.src: lpm; }
        actions = { choose; drop; NoAction; }
        default_action = NoAction();
        size = 64;
    }
    table by_rule {
        key = { hdr.ethernet.type: ternary; standard_metadata.ingress_port: range; }
        actions = { to_controller; drop; NoAction; }
        default_action = NoAction();
        size = 64;
    }

    action_selector(HashAlgorithm.crc16, 32w64, 32w16) paths;
    table by_path {
        key = { hdr.ethernet.type: exact; meta.hash: selector; }
        actions = { choose; drop; }
        implementation = paths;
        size = 64;
    }

    apply {
        bit<2> colour;
        bit<32> depth;
        seen.count((bit<32>)standard_metadata.priority);
        pace.execute_meter(32w0, colour);
        depths.read(depth, 0);
        depths.write(0, depth + 1);
        if (hdr.packet_out.isValid()) {
            standard_metadata.egress_spec = hdr.packet_out.egress_port;
            hdr.packet_out.setInvalid();
            digest<learn_t>(1, { hdr.ethernet.src, standard_metadata.ingress_port });
        } else {
            by_address.apply();
            by_prefix.apply();
            by_path.apply();
        }
        by_rule.apply();
    }
}

control SessionEgress(inout headers_t hdr, inout metadata_t meta,
                      inout standard_metadata_t standard_metadata) {
    apply {
        if (standard_metadata.egress_port == CPU_PORT) {
            hdr.packet_in.setValid();
            hdr.packet_in.ingress_port = standard_metadata.ingress_port;
            hdr.packet_in.padding = 0;
        }
    }
}

control SessionComputeChecksum(inout headers_t hdr, inout metadata_t meta) { apply {} }

control SessionDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.packet_in);
        packet.emit(hdr.ethernet);
    }
}

V1Switch(SessionParser(), SessionVerifyChecksum(), SessionIngress(),
         SessionEgress(), SessionComputeChecksum(), SessionDeparser()) main;
