/* In-band telemetry as HPCC needs it (Li et al., SIGCOMM 2019, 4.1): every switch on a
 * packet's way writes into it what its egress port had to do then. Programs include
 * this with -D INT.
 *
 * The sender puts an empty telemetry header behind the transport header of its
 * RoCEv2-like data (docs/congestion.md has the layout) and says so by a flag. A hop's
 * record comes in front of the earlier ones, as in INT-MD, so a switch parses one
 * header, however long the path; the packet grows by 12 bytes, and the lengths in IPv4
 * and UDP with it. The receiver sends the records back with its acknowledgment.
 *
 * The paper's record has 64 bits; this one has 96, so that times, bytes and rates need
 * no units of their own.
 *
 * Control interface
 *   register int_rate [port] the link's rate in units of 100 Mbit/s; 0: this port
 *                            writes no records
 */
#ifndef COMMON_TELEMETRY_P4
#define COMMON_TELEMETRY_P4

#include "headers.p4"
#include "time.p4"

const bit<16> RDMA_UDP_PORT = 4791;
const bit<8> RDMA_DATA = 4;
const bit<4> TELEMETRY_VERSION = 1;
const bit<16> TELEMETRY_HOP_BYTES = 12;
const bit<32> MOST_QUEUE_PACKETS = 65535;
const bit<32> WIRE_OVERHEAD_BYTES = 24; /* preamble, FCS, inter-frame gap */

/* UDP behind its ports. */
header datagram_t {
    bit<16> length;
    bit<16> checksum;
}

header transport_t {
    bit<8>  opcode;
    bit<4>  reserved_flags;
    bit<1>  telemetry; /* a telemetry header follows */
    bit<3>  flags;
    bit<16> reserved;
    bit<8>  notification;
    bit<24> queue_pair;
    bit<32> offset;
}

header telemetry_t {
    bit<4> version;
    bit<1> exceeded; /* there was no room for a hop */
    bit<3> reserved_flags;
    bit<8> hops;     /* records that follow */
    bit<8> room;     /* that may be added */
    bit<8> reserved;
}

header telemetry_hop_t {
    bit<32> at_ns;         /* when the packet left its queue */
    bit<32> tx_bytes;      /* that the port has sent, this packet and what is on the wire
                              beside frames included */
    bit<16> queue_packets; /* that the packet left behind */
    bit<16> rate;          /* in 100 Mbit/s */
}

struct telemetry_headers_t {
    datagram_t      datagram;
    transport_t     transport;
    telemetry_t     telemetry;
    telemetry_hop_t hop;
}

register<bit<16>>(PORTS) int_rate;
register<bit<32>>(PORTS) int_tx_bytes;

parser TelemetryParser(packet_in packet, out telemetry_headers_t hdr) {
    state start {
        packet.extract(hdr.datagram);
        packet.extract(hdr.transport);
        transition select(hdr.transport.opcode, hdr.transport.telemetry) {
            (RDMA_DATA, 1): parse_telemetry;
            default: accept;
        }
    }

    state parse_telemetry {
        packet.extract(hdr.telemetry);
        transition accept;
    }
}

/* For every packet that leaves, with the bytes of its frame. */
control Telemetry(inout telemetry_headers_t hdr,
                  inout ipv4_t ipv4,
                  in bit<32> frame_bytes,
                  in standard_metadata_t standard_metadata) {
    bit<32> port = (bit<32>)standard_metadata.egress_port;
    bit<16> rate;
    bit<32> tx_bytes;

    action add_hop() {
        hdr.telemetry.hops = hdr.telemetry.hops + 1;
        hdr.telemetry.room = hdr.telemetry.room - 1;
        hdr.datagram.length = hdr.datagram.length + TELEMETRY_HOP_BYTES;
        ipv4.total_len = ipv4.total_len + TELEMETRY_HOP_BYTES;
        tx_bytes = tx_bytes + (bit<32>)TELEMETRY_HOP_BYTES;

        bit<32> depth = (bit<32>)standard_metadata.deq_qdepth;
        if (depth > MOST_QUEUE_PACKETS) { depth = MOST_QUEUE_PACKETS; }
        hdr.hop.setValid();
        hdr.hop.at_ns =
            (bit<32>)TICKS_TO_NS((tick_t)standard_metadata.egress_global_timestamp);
        hdr.hop.tx_bytes = tx_bytes;
        hdr.hop.queue_packets = (bit<16>)depth;
        hdr.hop.rate = rate;
    }

    apply {
        int_rate.read(rate, port);
        if (rate != 0) {
            int_tx_bytes.read(tx_bytes, port);
            tx_bytes = tx_bytes + frame_bytes + WIRE_OVERHEAD_BYTES;
            if (hdr.telemetry.isValid() && hdr.telemetry.version == TELEMETRY_VERSION) {
                if (hdr.telemetry.room != 0) {
                    add_hop();
                } else {
                    hdr.telemetry.exceeded = 1;
                }
            }
            int_tx_bytes.write(port, tx_bytes);
        }
    }
}

#endif
