"""The features that large programs are made of, as templates of P4.

In a template ``$n`` is the feature's number: names, Ethernet types and the like are
different in each, so that no two features are one to the compiler.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Feature:
    """What a feature adds to each part of a program.

    ``words`` are the values, by its number, of what else stands behind a ``$`` in it.
    """

    name: str  # of its control, its instance and its metadata
    words: Callable[[int], dict[str, object]]
    types: str
    metadata_fields: str
    control_body: str
    before_control: str = ""
    headers: str = ""
    states: str = ""
    by_type: str = ""  # a case of the parser's select on the Ethernet type
    by_protocol: str = ""  # and on what IPv4 carries

    @property
    def all_types(self) -> str:
        return f"{self.types}struct {self.name}${{n}}_meta_t {{\n{self.metadata_fields}}}\n\n"

    @property
    def metadata(self) -> str:
        return f"{self.name}${{n}}_meta_t {self.name}$n;"

    @property
    def control(self) -> str:
        head = f"control {self.name.capitalize()}$n("
        return (
            f"{self.before_control}{head}inout headers_t hdr, inout metadata_t meta,\n"
            f"{' ' * len(head)}inout standard_metadata_t standard_metadata) {{\n"
            f"{self.control_body}}}\n\n"
        )

    @property
    def instance(self) -> str:
        return f"{self.name.capitalize()}$n() the_{self.name}$n;"

    @property
    def apply(self) -> str:
        return f"the_{self.name}$n.apply(hdr, meta, standard_metadata);"


TUNNEL = Feature(
    "tunnel",
    words=lambda n: {"ether_type": hex(0x9000 + n), "version": n % 16},
    types="""\
/* Feature $n: a tunnel of its own Ethernet type, routed by its own addresses. */
const bit<16> ETHERTYPE_TUNNEL$n = $ether_type;

header tunnel${n}_t {
    bit<4> version;
    bit<4> flags;
    bit<8> ttl;
    bit<16> protocol;
    bit<32> source;
    bit<32> destination;
}

""",
    metadata_fields="""\
    bit<32> next_hop;
    bit<8> reason;
    bool routed;
""",
    control_body="""\
    direct_counter(CounterType.packets_and_bytes) routed;

    action drop(bit<8> reason) {
        meta.tunnel$n.reason = reason;
        mark_to_drop(standard_metadata);
    }
    action forward(port_t port, mac_t mac, bit<32> next_hop) {
        standard_metadata.egress_spec = port;
        hdr.ethernet.src_addr = hdr.ethernet.dst_addr;
        hdr.ethernet.dst_addr = mac;
        hdr.tunnel$n.ttl = hdr.tunnel$n.ttl - 1;
        meta.tunnel$n.next_hop = next_hop;
        meta.tunnel$n.routed = true;
        routed.count();
    }
    action decapsulate() {
        hdr.ethernet.ether_type = hdr.tunnel$n.protocol;
        hdr.tunnel$n.setInvalid();
    }
    table route {
        key = { hdr.tunnel$n.destination: lpm; }
        actions = { forward; drop; NoAction; }
        counters = routed;
        size = 1024;
        default_action = drop(1);
    }
    table terminate {
        key = {
            hdr.tunnel$n.destination: exact;
            hdr.tunnel$n.protocol: exact;
        }
        actions = { decapsulate; NoAction; }
        size = 256;
        const default_action = NoAction();
    }
    apply {
        if (hdr.tunnel$n.isValid()) {
            if (hdr.tunnel$n.ttl < 2 || hdr.tunnel$n.version != $version) {
                drop(2);
            } else if (!terminate.apply().hit) {
                route.apply();
            }
        }
    }
""",
    headers="tunnel${n}_t tunnel$n;",
    states="""\
    state parse_tunnel$n {
        packet.extract(hdr.tunnel$n);
        transition select(hdr.tunnel$n.protocol, hdr.tunnel$n.version) {
            (ETHERTYPE_IPV4, 4): parse_ipv4;
            default: accept;
        }
    }
""",
    by_type="ETHERTYPE_TUNNEL$n: parse_tunnel$n;",
)
"""A tunnel with an LPM table."""

ACL = Feature(
    "acl",
    words=lambda n: {
        "port": 1024 + n,
        "assured": 1 + n % 14,
        "ihl": 6 + n % 10,
        "index": n % 64,
        "high": n % 15,
        "rest": f"{15 - n % 15}w0",
    },
    types="""\
/* Feature $n: an access list with classes of service. */
const bit<16> ACL${n}_PORT = $port;

enum bit<4> class${n}_t {
    best_effort = 0,
    assured = $assured,
    network = 15
}

""",
    metadata_fields="""\
    class${n}_t class;
    bit<1> matched;
    bit<16> low;
""",
    control_body="""\
    counter(64, CounterType.packets) denied;

    action deny(bit<32> index) {
        denied.count(index);
        mark_to_drop(standard_metadata);
    }
    action permit(class${n}_t class) {
        meta.acl$n.class = class;
        meta.acl$n.matched = 1;
    }
    action police(class${n}_t class, bit<8> diffserv) {
        permit(class);
        hdr.ipv4.diffserv = (hdr.ipv4.diffserv & 0x3) | (diffserv << 2);
    }
    table filter {
        key = {
            hdr.ipv4.src_addr: ternary;
            hdr.ipv4.dst_addr: ternary @name("destination");
            hdr.ipv4.protocol: ternary;
            meta.acl$n.low: range;
        }
        actions = { deny; permit; police; }
        size = 512;
        default_action = permit(class${n}_t.best_effort);
    }
    table reserved {
        key = { hdr.ipv4.protocol: exact; hdr.ipv4.ihl: exact; }
        actions = { deny; permit; }
        const default_action = permit(class${n}_t.assured);
        const entries = {
            (1, 5): permit(class${n}_t.network);
            (6, 5): permit(class${n}_t.assured);
            (17, 5): permit(class${n}_t.best_effort);
            (89, $ihl): deny($index);
        }
    }
    apply {
        if (hdr.ipv4.isValid()) {
            meta.acl$n.low = hdr.ipv4.identification[$high:0] ++ $rest;
            if (hdr.ipv4.identification > ACL${n}_PORT) {
                reserved.apply();
            } else {
                switch (filter.apply().action_run) {
                    deny: { return; }
                    police: { meta.acl$n.low = meta.acl$n.low |+| 1; }
                    default: {}
                }
            }
        }
    }
""",
)
"""An ACL with ternary keys and constant entries."""

FLOWS = Feature(
    "flow",
    words=lambda n: {"shift": n % 16, "gap": 1000 + n, "low": n % 256, "high": n // 256},
    types="""\
/* Feature $n: flows remembered by hash, with a meter each. */
header flow${n}_t {
    bit<16> src_port;
    bit<16> dst_port;
    bit<32> sequence;
    bit<3> state;
    bit<13> window;
}

""",
    metadata_fields="""\
    bit<32> index;
    bit<32> last;
    bit<32> seen;
    bit<2> color;
""",
    before_control="""\
register<bit<32>>(FLOWS) flow${n}_last;
register<bit<32>>(FLOWS) flow${n}_seen;

""",
    control_body="""\
    meter(FLOWS, MeterType.bytes) rate;
    bit<16> hashed = 0;

    action mark(bit<8> diffserv) {
        hdr.ipv4.diffserv = diffserv;
    }
    action redirect(port_t port, bit<16> window) {
        standard_metadata.egress_spec = port;
        hdr.flow$n.window = (bit<13>)(window >> $shift);
    }
    table by_state {
        key = {
            hdr.flow$n.state: exact;
            meta.flow$n.color: exact;
            standard_metadata.ingress_port: exact;
        }
        actions = { mark; redirect; NoAction; }
        size = 4096;
        default_action = NoAction();
    }
    apply {
        if (hdr.flow$n.isValid()) {
            hash(hashed, HashAlgorithm.crc16, 16w0,
                 { hdr.ipv4.src_addr, hdr.ipv4.dst_addr, hdr.flow$n.src_port,
                   hdr.flow$n.dst_port }, 16w0xFFFF);
            meta.flow$n.index = INDEX(hashed);
            flow${n}_last.read(meta.flow$n.last, meta.flow$n.index);
            flow${n}_seen.read(meta.flow$n.seen, meta.flow$n.index);
            bit<32> gap = hdr.flow$n.sequence - meta.flow$n.last;
            if (gap > $gap && meta.flow$n.seen != 0) {
                meta.flow$n.seen = meta.flow$n.seen / 2 + 1;
            } else {
                meta.flow$n.seen = meta.flow$n.seen + (gap == 0 ? 32w0 : 32w1);
            }
            flow${n}_last.write(meta.flow$n.index, hdr.flow$n.sequence);
            flow${n}_seen.write(meta.flow$n.index, meta.flow$n.seen);
            rate.execute_meter(meta.flow$n.index, meta.flow$n.color);
            by_state.apply();
        }
    }
""",
    headers="flow${n}_t flow$n;",
    states="""\
    state parse_flow$n {
        packet.extract(hdr.flow$n);
        transition accept;
    }
""",
    by_protocol="($low, $high): parse_flow$n;",
)
"""A stateful flow table with a hash and registers."""

TELEMETRY = Feature(
    "probe",
    words=lambda n: {"ether_type": hex(0xD000 + n), "most": hex(0x1000 + n), "ingress": n % 512},
    types="""\
/* Feature $n: telemetry, a record a hop in a stack. */
const bit<16> ETHERTYPE_PROBE$n = $ether_type;

header probe${n}_t {
    bit<16> ether_type;
    bit<8> hops;
    bit<8> flags;
}

header hop${n}_t {
    bit<31> switch_id;
    bit<1> last;
    bit<48> arrival;
    bit<16> depth;
}

""",
    metadata_fields="""\
    bit<31> switch_id;
    bit<8> remaining;
""",
    before_control="""\
bit<16> clamp$n(in bit<32> depth) {
    if (depth > $most) {
        return $most;
    }
    return (bit<16>)depth;
}

""",
    control_body="""\
    action set_switch(bit<31> id) {
        meta.probe$n.switch_id = id;
    }
    action record() {
        hdr.hops$n.push_front(1);
        hdr.hops$n[0].setValid();
        hdr.hops$n[0].switch_id = meta.probe$n.switch_id;
        hdr.hops$n[0].last = (bit<1>)(hdr.probe$n.hops == 0);
        hdr.hops$n[0].arrival = standard_metadata.ingress_global_timestamp;
        hdr.hops$n[0].depth = clamp$n((bit<32>)standard_metadata.deq_qdepth);
        hdr.probe$n.hops = hdr.probe$n.hops + 1;
    }
    table identity {
        actions = { set_switch; }
        default_action = set_switch($n);
    }
    table watched {
        key = { hdr.probe$n.flags: ternary; standard_metadata.ingress_port: ternary; }
        actions = { record; NoAction; }
        size = 64;
        const default_action = NoAction();
        entries = {
            (0x80 &&& 0x80, _): record();
            (0x40 &&& 0xC0, $ingress): record();
        }
    }
    apply {
        if (hdr.probe$n.isValid() && hdr.probe$n.hops < 4) {
            identity.apply();
            watched.apply();
        }
    }
""",
    headers="probe${n}_t probe$n; hop${n}_t[4] hops$n;",
    states="""\
    state parse_probe$n {
        packet.extract(hdr.probe$n);
        meta.probe$n.remaining = hdr.probe$n.hops;
        transition select(hdr.probe$n.hops) {
            0: parse_type_of_probe$n;
            default: parse_hops$n;
        }
    }
    state parse_hops$n {
        packet.extract(hdr.hops$n.next);
        meta.probe$n.remaining = meta.probe$n.remaining - 1;
        transition select(meta.probe$n.remaining) {
            0: parse_type_of_probe$n;
            default: parse_hops$n;
        }
    }
    state parse_type_of_probe$n {
        transition select(hdr.probe$n.ether_type) {
            ETHERTYPE_IPV4: parse_ipv4;
            default: accept;
        }
    }
""",
    by_type="ETHERTYPE_PROBE$n: parse_probe$n;",
)
"""Telemetry in a header stack."""

FEATURES = (TUNNEL, ACL, FLOWS, TELEMETRY)
