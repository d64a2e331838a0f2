// A program with one of everything that P4Runtime has an entity for.
#include <core.p4>
#include <v1model.p4>

@p4runtime_translation("p4.org/v1model/PortId_t", string)
type bit<9> port_name_t;
@p4runtime_translation("example.org/number", bit<32>)
type bit<12> wide_t;
@p4runtime_translation("example.org/vrf", string)
type bit<10> vrf_t;

@controller_header("packet_in")
header packet_in_t {
    bit<9> ingress_port;
    bit<3> reason;
    @hidden bit<4> padding;
}

@controller_header("packet_out")
header packet_out_t {
    bit<9> egress_port;
    bit<7> pad;
}

header ethernet_t {
    bit<48> dst;
    bit<48> src;
    bit<16> type;
}

header ipv4_t {
    bit<32> src;
    bit<32> dst;
    bit<8> protocol;
    bit<8> tos;
}

struct learn_t {
    bit<48> address;
    bit<9> port;
}

struct headers_t {
    packet_in_t packet_in;
    packet_out_t packet_out;
    ethernet_t ethernet;
    ipv4_t ipv4;
}

struct meta_t {
    port_name_t named;
    wide_t wide;
    vrf_t vrf;
}

#define CPU_PORT 500

parser MyParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                inout standard_metadata_t sm) {
    value_set<bit<16>>(4) ether_types;
    state start {
        transition select(sm.ingress_port) {
            CPU_PORT: from_cpu;
            default: ethernet;
        }
    }
    state from_cpu {
        packet.extract(hdr.packet_out);
        transition ethernet;
    }
    state ethernet {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.type) {
            0x0800: ipv4;
            ether_types: ipv4;
            default: accept;
        }
    }
    state ipv4 {
        packet.extract(hdr.ipv4);
        transition accept;
    }
}

control MyVerify(inout headers_t hdr, inout meta_t meta) { apply { } }

control MyIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    counter(8, CounterType.packets_and_bytes) port_packets;
    direct_counter(CounterType.packets_and_bytes) mac_hits;
    direct_meter<bit<2>>(MeterType.packets) mac_meter;
    meter(4, MeterType.bytes) rate;
    register<bit<32>>(16) seen;
    register<int<16>>(4) balance;
    action_selector(HashAlgorithm.crc16, 64, 8) ecmp;
    action_profile(16) nexthops;

    action drop() { mark_to_drop(sm); }
    action forward(bit<9> port) { sm.egress_spec = port; }
    action rewrite(bit<48> src, bit<9> port) { hdr.ethernet.src = src; sm.egress_spec = port; }
    action flood(bit<16> group) { sm.mcast_grp = group; }
    action punt() { sm.egress_spec = CPU_PORT; }
    action learn() { digest<learn_t>(1, { hdr.ethernet.src, sm.ingress_port }); }
    action set_name(port_name_t port) { meta.named = port; }
    action set_wide(wide_t number) { meta.wide = number; }
    action set_vrf(vrf_t vrf) { meta.vrf = vrf; }
    action copy(bit<32> session) { clone(CloneType.I2E, session); }
    bit<2> colour = 0;
    action hit_forward(bit<9> port) { mac_hits.count(); mac_meter.read(colour); sm.egress_spec = port; }
    action hit_drop() { mac_hits.count(); mac_meter.read(colour); mark_to_drop(sm); }

    table mac {
        key = { hdr.ethernet.dst: exact @name("dst"); }
        actions = { hit_forward; hit_drop; @defaultonly punt; @defaultonly drop; @tableonly NoAction; }
        default_action = drop();
        counters = mac_hits;
        meters = mac_meter;
        support_timeout = true;
        size = 200000;
    }
    table known {
        key = { hdr.ethernet.src: exact @name("src"); }
        actions = { NoAction; learn; }
        default_action = learn();
        support_timeout = true;
        size = 8;
    }
    table routes {
        key = { hdr.ipv4.dst: lpm @name("dst"); }
        actions = { forward; rewrite; drop; flood; copy; }
        default_action = drop();
        size = 200000;
    }
    table acl {
        key = {
            hdr.ipv4.src: ternary @name("src");
            hdr.ipv4.protocol: range @name("protocol");
            hdr.ipv4.tos: optional @name("tos");
        }
        actions = { drop; NoAction; }
    }
    table shared {
        key = { hdr.ipv4.dst: exact @name("dst"); hdr.ipv4.src: selector; }
        actions = { forward; drop; }
        implementation = ecmp;
    }
    table indirect {
        key = { hdr.ipv4.dst: exact @name("dst"); }
        actions = { forward; rewrite; }
        implementation = nexthops;
    }
    table fixed {
        key = { hdr.ipv4.tos: ternary @name("tos"); }
        actions = { forward; drop; }
        const default_action = drop();
        const entries = {
            8w1 &&& 8w3: forward(1);
            _: forward(2);
        }
    }
    table keyless {
        actions = { punt; NoAction; }
    }
    table translated {
        key = {
            meta.named: exact @name("port");
            meta.wide: ternary @name("number");
        }
        actions = { set_name; set_wide; set_vrf; NoAction; }
    }

    apply {
        if (hdr.packet_out.isValid()) {
            sm.egress_spec = hdr.packet_out.egress_port;
            hdr.packet_out.setInvalid();
        } else {
            port_packets.count((bit<32>)sm.ingress_port);
            known.apply();
            if (hdr.ipv4.isValid()) {
                fixed.apply();
                routes.apply();
                acl.apply();
                shared.apply();
                indirect.apply();
                bit<2> c;
                rate.execute_meter((bit<32>)hdr.ipv4.tos & 3, c);
                bit<32> n;
                seen.read(n, 0);
                seen.write(0, n + 1);
            } else {
                mac.apply();
            }
            keyless.apply();
            translated.apply();
        }
    }
}

control MyEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        if (sm.egress_port == CPU_PORT) {
            hdr.packet_in.setValid();
            hdr.packet_in.ingress_port = sm.ingress_port;
            hdr.packet_in.reason = 5;
            hdr.packet_in.padding = 0;
        }
    }
}

control MyCompute(inout headers_t hdr, inout meta_t meta) { apply { } }

control MyDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.packet_in);
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
    }
}

V1Switch(MyParser(), MyVerify(), MyIngress(), MyEgress(), MyCompute(), MyDeparser()) main;
