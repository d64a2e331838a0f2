/* sfc.p4: forward.p4 with Source Flow Control (arXiv 2305.00538; a reconstruction,
 * see docs/sfc.md for the mechanism, the signal's format and the reasons).
 *
 * A switch whose egress queue is above a threshold sends the packet on and, beside
 * it, a signal straight back to the packet's sender: "pause what you have for this
 * destination for so long". The sender's own leaf remembers the signal, and answers
 * its other hosts that send to the same destination from that memory, one hop away.
 *
 * With -D INT it writes telemetry (common/telemetry.p4).
 *
 * Change DEFAULT_THRESHOLD or DEFAULT_TARGET below, run again, and see.
 *
 * Control interface, beside that of common/forwarding.p4
 *   register sfc_threshold [port] queue depth in packets above which senders are
 *                         told to pause; 0: DEFAULT_THRESHOLD
 *   register sfc_target   [port] depth that a pause lets the queue drain to; 0: DEFAULT_TARGET
 *   register sfc_packet_time [port] time that one full-sized packet takes on the
 *                         port's link, in ticks of the time stamps (us; ns with
 *                         TIMESTAMP_NS); 0: this port sends no signals
 *   register sfc_stale    [port] ticks after which a reading of the port's queue
 *                         counts as 0; 0: 4 packet times
 *   register sfc_growth   [port] a sender that still sends is told again when its pause
 *                         should end so many ticks later than it was told, because the
 *                         queue has grown since; 0: only when its pause is over
 *   register sfc_host_port [port] 1 where a host is attached: there this switch is
 *                         the source's, and caches
 *   clone session SFC_SESSION + port, with the one replica `port`, at the highest
 *                         class of service: the way back for signals
 *   counter  sfc_signals  [0] signals sent for a queue of this switch, [1] from the
 *                         cache, [2] repeats suppressed, [3] turned into PAUSE frames
 *   register pfc_quanta   [port] of common/pfc.p4, where a host is whose NIC knows no
 *                         signals but PAUSE frames (802.1Qbb): there a signal becomes one,
 *                         for the class of the packet that met the queue
 *   register pfc_longest  [port] ticks for which such a frame can pause, 65535 quanta
 */
#include <core.p4>
#include <v1model.p4>

#include "common/headers.p4"
#include "common/forwarding.p4"
#include "common/time.p4"
#include "common/pfc.p4"
#ifdef INT
#include "common/telemetry.p4"
#endif

/* Queue depths in packets. */
const bit<32> DEFAULT_THRESHOLD = 8;
const bit<32> DEFAULT_TARGET = 3;

/* No pause is longer: a lost or forged signal must not silence a host for long. */
const tick_t MAX_PAUSE = NS_TO_TICKS(32w1000000000);

const bit<16> SFC_UDP_PORT = 50684; /* 0xC5FC, from the private range */
const bit<4>  SFC_VERSION = 1;
const bit<6>  SFC_DSCP = 48;        /* CS6, network control (RFC 4594) */
const bit<3>  SFC_PRIORITY = 7;
const bit<32> SFC_SESSION = 256;
const bit<32> SFC_FRAME_BYTES = 60; /* the smallest Ethernet frame, without FCS */

/* simple_switch's numbers. */
const bit<32> INSTANCE_INGRESS_CLONE = 1;

/* Behind UDP. The IPv4 source is the congested destination, the IPv4 destination
 * the sender to be paused. */
header sfc_t {
    bit<4>  version;
    bit<1>  reserved_flag2;
    bit<1>  reserved_flag1;
    bit<1>  reserved_flag0;
    bit<1>  cached;      /* 1: answered from a cache */
    bit<8>  diffserv;    /* of the packet that met the queue: its class */
    bit<16> depth;       /* packets in the queue; 0 if cached */
    bit<32> pause_ns;
    bit<8>  protocol;    /* the flow of the packet that met the queue */
    bit<8>  reserved;
    bit<16> src_port;
    bit<16> dst_port;
    bit<32> origin;      /* switch_id of the switch that sent this */
}

#define SIGNAL_FIELDS 1

struct metadata_t {
    @field_list(SIGNAL_FIELDS)
    bit<32> pause_ns;
    @field_list(SIGNAL_FIELDS)
    bit<16> depth;
    @field_list(SIGNAL_FIELDS)
    bit<1>  cached;
}

struct headers_t {
    ethernet_t ethernet;
    ipv4_t     ipv4;
    l4_ports_t ports;
#ifdef INT
    telemetry_headers_t telemetry;
#endif
    udp_t      udp;
    sfc_t      sfc;
    pfc_t      pfc;
}

register<bit<32>>(PORTS) sfc_threshold;
register<bit<32>>(PORTS) sfc_target;
register<bit<32>>(PORTS) sfc_packet_time;
register<bit<32>>(PORTS) sfc_stale;
register<bit<32>>(PORTS) sfc_growth;
register<bit<1>>(PORTS)  sfc_host_port;
register<tick_t>(PORTS)  pfc_longest;

/* What egress tells ingress: the depth that the last data packet to leave a port
 * left behind, and when. A queue that is not empty sends one packet time later at
 * the latest, so an older reading means that the queue has run empty. Ingress adds
 * the packets that it has sent there since, which the reading does not know. */
register<bit<32>>(PORTS) queue_depth;
register<tick_t>(PORTS)  queue_read_at;
register<bit<32>>(PORTS) queue_joined;

/* Signals that are outstanding, by a hash of (sender, destination). The tag tells
 * pairs apart that share a cell: the newer one takes it, so a clash costs a
 * repeated signal and never a missing one. */
#define PAIRS 8192
register<bit<32>>(PAIRS) outstanding_tag;
register<tick_t>(PAIRS)  outstanding_until;

/* At the source's switch: destination -> end of pause. */
#define DESTINATIONS 4096
register<bit<32>>(DESTINATIONS) cache_destination;
register<tick_t>(DESTINATIONS)  cache_until;

counter(4, CounterType.packets) sfc_signals;
const bit<32> COUNT_SIGNALS = 0;
const bit<32> COUNT_CACHED = 1;
const bit<32> COUNT_SUPPRESSED = 2;
const bit<32> COUNT_CONVERTED = 3;

parser SfcParser(packet_in packet,
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
            (0, PROTOCOL_UDP): parse_udp;
            default: accept;
        }
    }

    state parse_udp {
        transition select(packet.lookahead<l4_ports_t>().dst_port) {
            SFC_UDP_PORT: parse_sfc;
            default: parse_ports;
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

    state parse_sfc {
        packet.extract(hdr.udp);
        packet.extract(hdr.sfc);
        transition accept;
    }
}

control SfcVerifyChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum(hdr.ipv4.isValid(), IPV4_CHECKSUM_DATA(hdr.ipv4),
                        hdr.ipv4.hdr_checksum, HashAlgorithm.csum16);
    }
}

/* Of the queue that this packet is about to join: the pause that its sender should
 * make, 0 for none. `now` is the time of arrival. */
control QueuePause(in bit<9> port, in tick_t now, out tick_t pause, out bit<16> depth) {
    apply {
        bit<32> index = (bit<32>)port;
        bit<32> packets;
        bit<32> joined;
        bit<32> packet_time;
        bit<32> threshold;
        bit<32> target;
        bit<32> stale;
        tick_t read_at;

        pause = 0;
        depth = 0;
        sfc_packet_time.read(packet_time, index);
        queue_depth.read(packets, index);
        queue_read_at.read(read_at, index);
        queue_joined.read(joined, index);
        queue_joined.write(index, joined + 1);
        packets = packets + joined;
        sfc_threshold.read(threshold, index);
        sfc_target.read(target, index);
        sfc_stale.read(stale, index);
        if (threshold == 0) { threshold = DEFAULT_THRESHOLD; }
        if (target == 0) { target = DEFAULT_TARGET; }
        if (stale == 0) { stale = packet_time << 2; }

        if (packets > threshold && packets > target && now - read_at <= (tick_t)stale) {
            pause = (tick_t)(packets - target) * (tick_t)packet_time;
            depth = (bit<16>)packets;
        }
    }
}

/* How much of `pause` the host at `port` makes of one signal: all of it, if its NIC
 * understands signals; as much as a PAUSE frame can ask for, if that is all it knows. */
control OnePause(in bit<9> port, inout tick_t pause) {
    apply {
        tick_t longest;
        pfc_longest.read(longest, (bit<32>)port);
        if (longest != 0 && pause > longest) {
            pause = longest;
        }
    }
}

/* Is a signal to `sender` about `destination` on its way or being obeyed, for a pause that
 * ends no more than `growth` ticks too early (0: whenever that is)? If not, and `pause` is
 * not 0, one is from now on. */
control Outstanding(in bit<32> sender, in bit<32> destination, in tick_t now, in tick_t pause,
                    in tick_t growth, out bool outstanding) {
    apply {
        bit<32> cell;
        bit<32> tag;
        bit<32> known_tag;
        tick_t until;

        hash(cell, HashAlgorithm.crc16, 32w0, { sender, destination }, 32w8192);
        hash(tag, HashAlgorithm.crc32, 32w0, { destination, sender }, 64w0x100000000);
        outstanding_tag.read(known_tag, cell);
        outstanding_until.read(until, cell);
        outstanding = known_tag == tag && now < until &&
                      (growth == 0 || now + pause <= until + growth);
        if (!outstanding && pause != 0) {
            outstanding_tag.write(cell, tag);
            outstanding_until.write(cell, now + pause);
        }
    }
}

control SfcIngress(inout headers_t hdr,
                   inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    Forwarding() forwarding;
    QueuePause() queue_pause;
    OnePause() one_pause;
    Outstanding() outstanding;

    tick_t now = (tick_t)standard_metadata.ingress_global_timestamp;

    /* A signal on its way to a host of ours: remember it for the host's neighbours. */
    action cache_signal() {
        bit<32> cell;
        hash(cell, HashAlgorithm.crc16, 32w0, { hdr.ipv4.src_addr }, 32w4096);
        cache_destination.write(cell, hdr.ipv4.src_addr);
        cache_until.write(cell, now + NS_TO_TICKS(hdr.sfc.pause_ns));
    }

    /* What is left of a remembered pause for this packet's destination. */
    action cached_pause(out tick_t pause) {
        bit<32> cell;
        bit<32> destination;
        tick_t until;
        hash(cell, HashAlgorithm.crc16, 32w0, { hdr.ipv4.dst_addr }, 32w4096);
        cache_destination.read(destination, cell);
        cache_until.read(until, cell);
        pause = 0;
        if (destination == hdr.ipv4.dst_addr && now < until) {
            pause = until - now;
        }
    }

    /* The way back is the port that the packet came from. */
    action send_signal(in tick_t pause) {
        meta.pause_ns = (bit<32>)TICKS_TO_NS(pause);
        clone_preserving_field_list(CloneType.I2E,
            SFC_SESSION + (bit<32>)standard_metadata.ingress_port, SIGNAL_FIELDS);
    }

    apply {
        if (!FORWARDABLE(hdr.ipv4, standard_metadata)) {
            mark_to_drop(standard_metadata);
            return;
        }
        forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);
        if (standard_metadata.egress_spec == 511) {
            return;
        }

        bool repeated;
        tick_t pause;
        tick_t obeyed;
        if (hdr.sfc.isValid()) {
            bit<1> to_host;
            standard_metadata.priority = SFC_PRIORITY;
            sfc_host_port.read(to_host, (bit<32>)standard_metadata.egress_spec);
            if (to_host == 1 && hdr.sfc.version == SFC_VERSION) {
                cache_signal();
                /* It is as good as one of ours: do not repeat it to this sender. */
                obeyed = NS_TO_TICKS(hdr.sfc.pause_ns);
                one_pause.apply(standard_metadata.egress_spec, obeyed);
                outstanding.apply(hdr.ipv4.dst_addr, hdr.ipv4.src_addr, now, obeyed, 1,
                                  repeated);
            }
            return;
        }

        bit<1> from_host;
        queue_pause.apply(standard_metadata.egress_spec, now, pause, meta.depth);
        meta.cached = 0;
        if (pause == 0) {
            sfc_host_port.read(from_host, (bit<32>)standard_metadata.ingress_port);
            if (from_host == 1) {
                cached_pause(pause);
                meta.cached = 1;
            }
        }
        if (pause != 0) {
            if (pause > MAX_PAUSE) { pause = MAX_PAUSE; }
            obeyed = pause;
            one_pause.apply(standard_metadata.ingress_port, obeyed);
            bit<32> growth;
            sfc_growth.read(growth, (bit<32>)standard_metadata.egress_spec);
            outstanding.apply(hdr.ipv4.src_addr, hdr.ipv4.dst_addr, now, obeyed, (tick_t)growth,
                              repeated);
            if (repeated) {
                sfc_signals.count(COUNT_SUPPRESSED);
            } else {
                send_signal(pause);
                sfc_signals.count(meta.cached == 1 ? COUNT_CACHED : COUNT_SIGNALS);
            }
        }
    }
}

control SfcEgress(inout headers_t hdr,
                  inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    EcnMarking() ecn;
    PauseFrame() pause_frame;
#ifdef INT
    Telemetry() telemetry;
#endif

    /* Turns the mirrored packet into the signal to its sender. The headers come
     * to exactly SFC_FRAME_BYTES, so truncation leaves nothing of the payload. */
    action make_signal() {
        bit<48> mac = hdr.ethernet.dst_addr;
        bit<32> address = hdr.ipv4.dst_addr;

        hdr.sfc.setValid();
        hdr.sfc.version = SFC_VERSION;
        hdr.sfc.reserved_flag2 = 0;
        hdr.sfc.reserved_flag1 = 0;
        hdr.sfc.reserved_flag0 = 0;
        hdr.sfc.cached = meta.cached;
        hdr.sfc.diffserv = hdr.ipv4.dscp ++ hdr.ipv4.ecn;
        hdr.sfc.depth = meta.depth;
        hdr.sfc.pause_ns = meta.pause_ns;
        hdr.sfc.protocol = hdr.ipv4.protocol;
        hdr.sfc.reserved = 0;
        hdr.sfc.src_port = 0;
        hdr.sfc.dst_port = 0;
        if (hdr.ports.isValid()) {
            hdr.sfc.src_port = hdr.ports.src_port;
            hdr.sfc.dst_port = hdr.ports.dst_port;
        }
        switch_id.read(hdr.sfc.origin, 0);

        hdr.ports.setInvalid();
#ifdef INT
        hdr.telemetry.datagram.setInvalid();
        hdr.telemetry.transport.setInvalid();
        hdr.telemetry.telemetry.setInvalid();
#endif
        hdr.udp.setValid();
        hdr.udp.src_port = SFC_UDP_PORT;
        hdr.udp.dst_port = SFC_UDP_PORT;
        hdr.udp.length = 26;
        hdr.udp.checksum = 0; /* none, as RFC 768 allows over IPv4 */

        hdr.ethernet.dst_addr = hdr.ethernet.src_addr;
        hdr.ethernet.src_addr = mac;
        hdr.ipv4.dst_addr = hdr.ipv4.src_addr;
        hdr.ipv4.src_addr = address;
        hdr.ipv4.dscp = SFC_DSCP;
        hdr.ipv4.ecn = ECN_NOT_ECT;
        hdr.ipv4.total_len = 46;
        hdr.ipv4.identification = 0;
        hdr.ipv4.flags = 2; /* do not fragment */
        hdr.ipv4.frag_offset = 0;
        hdr.ipv4.ttl = 64;
        hdr.ipv4.protocol = PROTOCOL_UDP;
        truncate(SFC_FRAME_BYTES);
    }

    apply {
        if (standard_metadata.instance_type == INSTANCE_INGRESS_CLONE) {
            make_signal();
        }
        if (hdr.sfc.isValid()) {
            bit<32> quanta;
            pfc_quanta.read(quanta, (bit<32>)standard_metadata.egress_port);
            if (quanta != 0 && hdr.sfc.version == SFC_VERSION) {
                pause_frame.apply(hdr.ethernet, hdr.pfc, standard_metadata.egress_port,
                                  hdr.sfc.diffserv[7:5],
                                  (tick_t)standard_metadata.egress_global_timestamp,
                                  NS_TO_TICKS(hdr.sfc.pause_ns));
                hdr.ipv4.setInvalid();
                hdr.udp.setInvalid();
                hdr.sfc.setInvalid();
                truncate(PFC_FRAME_BYTES);
                sfc_signals.count(COUNT_CONVERTED);
            }
        } else if (hdr.ipv4.isValid()) {
            /* Signals leave by a queue of their own, whose depth says nothing. */
            queue_depth.write((bit<32>)standard_metadata.egress_port,
                              (bit<32>)standard_metadata.deq_qdepth);
            queue_read_at.write((bit<32>)standard_metadata.egress_port,
                                (tick_t)standard_metadata.egress_global_timestamp);
            queue_joined.write((bit<32>)standard_metadata.egress_port, 0);
            ecn.apply(hdr.ipv4, standard_metadata);
        }
#ifdef INT
        bool is_signal = standard_metadata.instance_type == INSTANCE_INGRESS_CLONE;
        telemetry.apply(hdr.telemetry, hdr.ipv4,
                        is_signal ? SFC_FRAME_BYTES : standard_metadata.packet_length,
                        standard_metadata);
#endif
    }
}

control SfcComputeChecksum(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum(hdr.ipv4.isValid(), IPV4_CHECKSUM_DATA(hdr.ipv4),
                        hdr.ipv4.hdr_checksum, HashAlgorithm.csum16);
    }
}

control SfcDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.ethernet);
        packet.emit(hdr.ipv4);
        packet.emit(hdr.ports);
#ifdef INT
        packet.emit(hdr.telemetry);
#endif
        packet.emit(hdr.udp);
        packet.emit(hdr.sfc);
        packet.emit(hdr.pfc);
    }
}

V1Switch(SfcParser(), SfcVerifyChecksum(), SfcIngress(),
         SfcEgress(), SfcComputeChecksum(), SfcDeparser()) main;
