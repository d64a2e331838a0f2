/* rdma.c: the RDMA-like connection: one-way messages in UDP frames to port 4791,
 * as RoCEv2 carries them, from the first byte at the rate of the NIC's link.
 *
 * A frame is Ethernet, IPv4, UDP and a transport header of the size of InfiniBand's
 * base transport header; it counts bytes instead of packets, so that packets may
 * have any length:
 *
 *   opcode 8 | flags 8 | hops 8 | reserved 8 | reserved 8 | queue pair 24 | offset 32
 *
 * DATA carries payload from `offset` on. ACK says that everything before `offset` has
 * arrived; a range behind it follows: begin 32, end 32 (0, 0: none). A NAK is an ACK
 * with a flag: something is missing at `offset`. CNP is RoCEv2's congestion notification
 * packet: opcode 0x81, BECN (0x40) in the second reserved byte, 16 bytes behind. A flag of
 * DATA asks for an ACK at once. UDP's source port tells flows apart for ECMP; its checksum is
 * 0, as RoCEv2 has it.
 *
 * An ACK's hops are the switches that the data packet had passed, by its TTL, as Swift
 * has it. Where the algorithm needs it, data carries telemetry behind the transport header, and
 * the ACK behind its range, and a flag says so (rdma_telemetry.c).
 *
 * Recovery is go-back-N (a NAK rewinds the sender to what is missing) or selective
 * (IRN, Mittal et al., SIGCOMM 2018: ranges come back, and what was sent before
 * something that has arrived is lost). The timer repairs the rest; it is RFC 6298's.
 * Packets are made when the NIC has a turn, or when the rate allows the next one.
 */
#include <stdlib.h>

#include "rdma.h"

/* ---- frames ---------------------------------------------------------------------- */

tb_packet *tb_rdma_frame(tb_engine *e, tb_end *end, uint32_t opcode, uint32_t flags,
                         uint64_t offset, uint32_t more_bytes, uint32_t ecn)
{
    tb_packet *p = tb_connection_packet(e, end->node);
    if (!p)
        return NULL;
    tb_addresses a = tb_end_addresses(end);
    p->stored = TB_RDMA_HEADER_BYTES;
    p->length = TB_RDMA_HEADER_BYTES + more_bytes;
    tb_write_headers(p->data, &a, TB_PROTOCOL_UDP, p->length, tb_config(end)->dscp, ecn);
    uint8_t *udp = p->data + TB_ETHERNET_BYTES + TB_IPV4_BYTES;
    tb_put16(udp, end->connection->ends[TB_END_CLIENT].port);
    tb_put16(udp + 2, TB_RDMA_PORT);
    tb_put16(udp + 4, TB_UDP_BYTES + TB_TRANSPORT_BYTES + more_bytes);
    tb_put16(udp + 6, 0);
    uint8_t *transport = udp + TB_UDP_BYTES;
    transport[0] = (uint8_t)opcode;
    transport[1] = (uint8_t)flags;
    tb_put16(transport + 2, 0);
    tb_put32(transport + 4, (uint32_t)end->connection->number << 1 | tb_peer(end)->index);
    tb_put32(transport + 8, (uint32_t)offset);
    return p;
}

/* ---- frames that arrive ---------------------------------------------------------- */

void tb_rdma_take(tb_engine *e, tb_end *end, const tb_packet *p)
{
    tb_rdma *r = end->rdma;
    uint32_t bytes;
    const uint8_t *transport = tb_ipv4_payload(p, &bytes) + TB_UDP_BYTES;
    const uint8_t *payload = transport + TB_TRANSPORT_BYTES;
    bytes -= TB_UDP_BYTES + TB_TRANSPORT_BYTES;
    uint32_t stored = p->stored - (uint32_t)(payload - p->data);
    if (end->dead || !end->opened)
        return;
    if (transport[0] == TB_RDMA_DATA && end->index == TB_END_SERVER) {
        r->hops = (uint8_t)(TB_TTL - p->data[TB_ETHERNET_BYTES + 8]);
        if ((p->data[TB_ETHERNET_BYTES + 1] & 3) == TB_CE) {
            r->marked = true;
            if (!end->flow.algorithm->exact_echo)
                tb_rdma_notify_congestion(e, end);
        }
        uint32_t telemetry = 0;
        if (transport[1] & TB_RDMA_INT) {
            telemetry = tb_telemetry_length(payload, stored);
            memcpy(r->telemetry, payload, telemetry);
            r->telemetry_bytes = telemetry;
        }
        bytes -= telemetry;
        tb_rdma_data(e, end, transport[1], tb_get32(transport + 8),
                     stored >= telemetry + bytes ? payload + telemetry : NULL, bytes);
    } else if (transport[0] == TB_RDMA_ACK && end->index == TB_END_CLIENT &&
               bytes >= TB_RANGE_BYTES && stored >= TB_RANGE_BYTES) {
        end->flow.hops = transport[2];
        const uint8_t *telemetry = payload + TB_RANGE_BYTES;
        bool there = transport[1] & TB_RDMA_INT &&
                     tb_telemetry_length(telemetry, stored - TB_RANGE_BYTES) > 0;
        tb_rdma_acknowledged(e, end, transport[1], tb_get32(transport + 8), payload,
                             there ? telemetry : NULL);
    } else if (transport[0] == TB_RDMA_CNP && end->index == TB_END_CLIENT) {
        end->stats.marks++;
        tb_rdma_marked(e, &end->flow);
        tb_rdma_go_on(e, end);
    }
}

/* ---- the application ------------------------------------------------------------- */

static void open_end(tb_engine *e, tb_end *end)
{
    const tb_connection *c = end->connection;
    if (end->dead)
        return;
    end->flow.frame_bytes = TB_RDMA_HEADER_BYTES + c->config.mss + TB_WIRE_OVERHEAD +
                            (c->congestion->needs_int ? TB_TELEMETRY_HEADER_BYTES : 0);
    end->flow.rate_bps = c->config.rate_bps ? c->config.rate_bps : end->flow.link_rate_bps;
    tb_flow_init(&end->flow, c->congestion, c->config.mss, c->config.initial_window, e->now_ps);
    end->stats.established_ps = e->now_ps;
    tb_notify(e, end, TB_NOTICE_ESTABLISHED, 0);
    if (end->index == TB_END_CLIENT)
        tb_rdma_go_on(e, end);
}

static void queued(tb_engine *e, tb_end *end)
{
    tb_rdma_go_on(e, end);
}

/* Messages have no receive window: nothing to tell. */
static void taken(tb_engine *e, tb_end *end)
{
    (void)e;
    (void)end;
}

/* As a queue pair in the error state: the application learns at both ends. */
static void reset(tb_engine *e, tb_end *end)
{
    tb_end_dead(e, end);
    tb_end_lost(e, end);
}

static void read_stats(tb_engine *e, const tb_end *end, tb_connection_stats *out)
{
    (void)e;
    out->in_flight_bytes = end->rdma->high - end->rdma->una;
    out->rto_ps = end->rdma->rtt.rto_ps;
}

static void close_end(tb_engine *e, tb_end *end)
{
    (void)e;
    tb_board_clear(&end->rdma->board);
    tb_reorder_clear(&end->rdma->reorder);
    free(end->rdma);
    end->rdma = NULL;
}

const tb_kind_ops tb_rdma_ops = {.open = open_end,
                                 .queued = queued,
                                 .taken = taken,
                                 .reset = reset,
                                 .read = read_stats,
                                 .close = close_end};

int32_t tb_rdma_new(tb_end *end)
{
    tb_rdma *r = calloc(1, sizeof *r);
    if (!r)
        return -ENOMEM;
    end->rdma = r;
    end->feed.next = tb_rdma_next;
    tb_rdma_timer(end)->expired = tb_rdma_timed_out;
    tb_rate_timer(end)->expired = tb_rdma_rate_allows;
    tb_board_clear(&r->board);
    r->rtt.rto_ps = tb_config(end)->min_rto_ps;
    r->cnp_ps = -1;
    end->flow.mss = tb_config(end)->mss;
    return 0;
}
