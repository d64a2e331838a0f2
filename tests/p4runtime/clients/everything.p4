// A bit of everything that a controller can touch, for clients to be driven against.
//
// A frame is 14 bytes of Ethernet and what follows. `route` (lpm on dst) chooses a port,
// `rules` (ternary, range, optional) may drop, `spread` (exact) goes through a selector,
// `watched` (exact on src) times out and counts. Frames of type 0x88b5 go to the
// controller, and so does one whose type is a member of the value set `interesting`.
#include <core.p4>
#include <v1model.p4>

const bit<9> CPU_PORT = 255;
const bit<16> TYPE_PUNT = 0x88b5;
const bit<32> MIRROR = 7;

@controller_header("packet_in")
header packet_in_t {
    bit<9> ingress_port;
    bit<7> reason;
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

struct headers_t {
    packet_in_t  packet_in;
    packet_out_t packet_out;
    ethernet_t   ethernet;
}

struct metadata_t {
    bit<1> punt;
}

struct seen_t {
    bit<48> src;
    bit<9>  port;
}

struct ethertype_t {
    bit<16> type;
}

parser EverythingParser(packet_in packet,
                        out headers_t hdr,
                        inout metadata_t meta,
                        inout standard_metadata_t standard_metadata) {
    value_set<ethertype_t>(4) interesting;

    state start {
        transition select(standard_metadata.ingress_port) {
            CPU_PORT: parse_packet_out;
            default: parse_ethernet;
        }
    }

    state parse_packet_out {
        packet.extract(hdr.packet_out);
        transition parse_ethernet;
    }

    state parse_ethernet {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.type) {
            TYPE_PUNT: punt;
            interesting: punt;
            default: accept;
        }
    }

    state punt {
        meta.punt = 1;
        transition accept;
    }
}

control EverythingVerify(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control EverythingIngress(inout headers_t hdr,
                          inout metadata_t meta,
                          inout standard_metadata_t standard_metadata) {
    counter(512, CounterType.packets_and_bytes) by_port;
    meter(16, MeterType.bytes) limits;
    register<bit<32>>(8) marks;
    direct_counter(CounterType.packets_and_bytes) watched_counter;
    direct_meter<bit<2>>(MeterType.packets) rules_meter;
    action_selector(HashAlgorithm.crc16, 64, 14) hashed;
    bit<2> color;

    action drop() {
        mark_to_drop(standard_metadata);
    }

    action forward(bit<9> port) {
        standard_metadata.egress_spec = port;
    }

    action multicast(bit<16> group) {
        standard_metadata.mcast_grp = group;
    }

    action mirror() {
        clone(CloneType.I2E, MIRROR);
    }

    table route {
        key = { hdr.ethernet.dst: lpm; }
        actions = { forward; multicast; drop; }
        default_action = drop();
        size = 200000;
    }

    table rules {
        key = {
            hdr.ethernet.src: ternary;
            hdr.ethernet.type: range;
            standard_metadata.ingress_port: optional;
        }
        actions = { drop; mirror; NoAction; }
        default_action = NoAction();
        meters = rules_meter;
        size = 1024;
    }

    table spread {
        key = {
            hdr.ethernet.dst: exact;
            hdr.ethernet.src: selector;
        }
        actions = { forward; NoAction; }
        implementation = hashed;
        default_action = NoAction();
        size = 1024;
    }

    table watched {
        key = { hdr.ethernet.src: exact; }
        actions = { NoAction; }
        default_action = NoAction();
        counters = watched_counter;
        support_timeout = true;
        size = 1024;
    }

    apply {
        if (hdr.packet_out.isValid()) {
            standard_metadata.egress_spec = hdr.packet_out.egress_port;
            hdr.packet_out.setInvalid();
            exit;
        }
        by_port.count((bit<32>) standard_metadata.ingress_port);
        limits.execute_meter((bit<32>) 0, color);
        marks.write(7, (bit<32>) standard_metadata.ingress_port);
        if (!watched.apply().hit) {
            digest<seen_t>(1, { hdr.ethernet.src, standard_metadata.ingress_port });
        }
        if (meta.punt == 1) {
            standard_metadata.egress_spec = CPU_PORT;
            hdr.packet_in.setValid();
            hdr.packet_in.ingress_port = standard_metadata.ingress_port;
            hdr.packet_in.reason = 1;
            exit;
        }
        route.apply();
        spread.apply();
        rules_meter.read(color);
        rules.apply();
    }
}

control EverythingEgress(inout headers_t hdr,
                         inout metadata_t meta,
                         inout standard_metadata_t standard_metadata) {
    apply { }
}

control EverythingCompute(inout headers_t hdr, inout metadata_t meta) {
    apply { }
}

control EverythingDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.packet_in);
        packet.emit(hdr.ethernet);
    }
}

V1Switch(EverythingParser(), EverythingVerify(), EverythingIngress(),
         EverythingEgress(), EverythingCompute(), EverythingDeparser()) main;
