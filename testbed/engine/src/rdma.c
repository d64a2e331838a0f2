/* rdma.c: the RDMA-like connection: one-way messages in UDP frames to port 4791,
 * as RoCEv2 carries them, from the first byte at the rate of the NIC's link.
 *
 * A frame is Ethernet, IPv4, UDP and a transport header of the size of InfiniBand's
 * base transport header; it counts bytes instead of packets, so that packets may
 * have any length:
 *
 *   opcode 8 | flags 8 | reserved 16 | reserved 8 | queue pair 24 | offset 32
 *
 * DATA carries payload from `offset` on. ACK says that everything before `offset` has
 * arrived; a range behind it follows: begin 32, end 32 (0, 0: none). A NAK is an ACK
 * with a flag: something is missing at `offset`. CNP is RoCEv2's congestion
 * notification. UDP's source port tells flows apart for ECMP; its checksum is 0, as
 * RoCEv2 has it.
 *
 * Recovery is go-back-N (a NAK rewinds the sender to what is missing) or selective
 * (IRN, Mittal et al., SIGCOMM 2018: ranges come back, and what was sent before
 * something that has arrived is lost). The timer repairs the rest; it is RFC 6298's.
 * Packets are made when the NIC has a turn, or when the rate allows the next one.
 */
#include <stdlib.h>

#include "connection.h"
#include "scoreboard.h"

#define UDP_BYTES 8u
#define TRANSPORT_BYTES 12u
#define RANGE_BYTES 8u
#define HEADER_BYTES (TB_ETHERNET_BYTES + TB_IPV4_BYTES + UDP_BYTES + TRANSPORT_BYTES)
#define CNP_INTERVAL_PS INT64_C(50000000) /* DCQCN's N: 50 us */
#define CLOCK_GRANULARITY_PS 1000000
#define MAX_RETRIES 15

enum { DATA = 4, ACK = 17, CNP = 129 };
enum { LAST = 1, NAK = 2, MARKED = 4 };

typedef struct tb_rdma {
    /* Sending; positions are offsets of bytes. */
    uint64_t una, nxt, high; /* high: the furthest that was ever sent */
    tb_scoreboard board;     /* of selective retransmission */
    uint64_t timed_end;      /* go-back-N: the packet whose round trip is measured */
    int64_t timed_ps;        /* 0: none is */
    int64_t free_ps;         /* the rate allows the next packet then */
    int64_t srtt_ps, rttvar_ps, rto_ps;
    uint32_t backoff, retries;
    uint64_t recover;        /* one reduction until this is acknowledged */

    /* Receiving. */
    uint64_t expected;
    tb_reorder reorder;
    tb_range latest;         /* for the next ACK */
    uint32_t unacked;        /* packets since the last ACK */
    bool nak_out, marked;
    int64_t cnp_ps;          /* when the last went out; -1: none yet */
} tb_rdma;

static tb_timer *retransmission_timer(tb_end *end)
{
    return &end->timers[0];
}

static tb_timer *rate_timer(tb_end *end)
{
    return &end->timers[1];
}

static bool selective(const tb_end *end)
{
    return tb_config(end)->selective != 0;
}

/* ---- frames ---------------------------------------------------------------------------------- */

static tb_packet *make_frame(tb_engine *e, tb_end *end, uint32_t opcode, uint32_t flags,
                             uint64_t offset, uint32_t more_bytes, uint32_t ecn)
{
    tb_packet *p = tb_connection_packet(e, end->node);
    if (!p)
        return NULL;
    tb_addresses a = tb_end_addresses(end);
    p->stored = HEADER_BYTES;
    p->length = HEADER_BYTES + more_bytes;
    tb_write_headers(p->data, &a, TB_PROTOCOL_UDP, p->length, tb_config(end)->dscp, ecn);
    uint8_t *udp = p->data + TB_ETHERNET_BYTES + TB_IPV4_BYTES;
    tb_put16(udp, end->connection->ends[TB_END_CLIENT].port);
    tb_put16(udp + 2, TB_RDMA_PORT);
    tb_put16(udp + 4, UDP_BYTES + TRANSPORT_BYTES + more_bytes);
    tb_put16(udp + 6, 0);
    uint8_t *transport = udp + UDP_BYTES;
    transport[0] = (uint8_t)opcode;
    transport[1] = (uint8_t)flags;
    tb_put16(transport + 2, 0);
    tb_put32(transport + 4, (uint32_t)end->connection->number << 1 | tb_peer(end)->index);
    tb_put32(transport + 8, (uint32_t)offset);
    return p;
}

static uint64_t unwrap(uint64_t near, uint32_t wire)
{
    return near + (uint64_t)(int64_t)(int32_t)(wire - (uint32_t)near);
}

/* ---- sending ------------------------------------------------------------------------------------ */

static uint64_t packet_end(tb_end *end, uint64_t begin)
{
    uint64_t last = begin + end->flow.mss;
    const tb_run *run = tb_bytes_at(&end->out, begin);
    uint64_t run_end = run->offset + run->bytes;
    return last < run_end ? last : run_end;
}

static uint64_t in_flight_bytes(const tb_end *end)
{
    const tb_rdma *r = end->rdma;
    const tb_scoreboard *b = &r->board;
    if (!selective(end))
        return r->nxt - r->una;
    uint64_t out = b->last - b->first - b->sacked - b->lost + b->retrans;
    return out * end->flow.mss;
}

static bool window_allows(const tb_end *end)
{
    uint64_t out = in_flight_bytes(end);
    uint64_t cap = tb_config(end)->window_bytes;
    uint64_t window = (uint64_t)end->flow.cwnd * end->flow.mss;
    return out == 0 || ((cap == 0 || out + end->flow.mss <= cap) && out + end->flow.mss <= window);
}

static uint64_t lost_segment(tb_scoreboard *b)
{
    if (b->lost == 0)
        return TB_NO_SEGMENT;
    for (uint64_t i = b->retransmit_from; i != b->last; i++) {
        uint32_t flags = tb_segment_at(b, i)->flags;
        if ((flags & TB_SEG_LOST) && !(flags & (TB_SEG_RETRANS | TB_SEG_SACKED))) {
            b->retransmit_from = i;
            return i;
        }
    }
    b->retransmit_from = b->last;
    return TB_NO_SEGMENT;
}

static bool has_packet(tb_end *end)
{
    tb_rdma *r = end->rdma;
    if (!end->connection->opened || end->dead)
        return false;
    return (r->nxt < end->out.end || lost_segment(&r->board) != TB_NO_SEGMENT) &&
           window_allows(end);
}

static void arm(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    int64_t most = tb_config(end)->max_rto_ps, rto = r->rto_ps;
    for (uint32_t i = 0; i < r->backoff && rto < most; i++)
        rto *= 2;
    tb_timer_set(e, retransmission_timer(end), e->now_ps + (rto < most ? rto : most));
}

/* Takes what is sent next: [begin, last). */
static void choose(tb_engine *e, tb_end *end, uint64_t *begin, uint64_t *last)
{
    tb_rdma *r = end->rdma;
    uint64_t lost = lost_segment(&r->board);
    if (lost != TB_NO_SEGMENT) {
        tb_segment *g = tb_segment_at(&r->board, lost);
        g->flags |= TB_SEG_RETRANS | TB_SEG_EVER;
        r->board.retrans++;
        tb_board_list(&r->board, lost, e->now_ps);
        *begin = g->begin;
        *last = g->end;
        end->stats.retransmissions++;
        return;
    }
    *begin = r->nxt;
    *last = packet_end(end, r->nxt);
    if (*begin < r->high)
        end->stats.retransmissions++;
    else if (!selective(end) && r->timed_ps == 0) {
        r->timed_end = *last;
        r->timed_ps = e->now_ps;
    }
    if (selective(end))
        tb_board_push(&r->board, *begin, *last, e->now_ps);
    r->nxt = *last;
    end->flow.nxt = r->nxt;
    if (r->high < r->nxt)
        r->high = r->nxt;
}

static tb_packet *next_packet(tb_engine *e, tb_feed *feed, bool *more)
{
    tb_end *end = TB_CONTAINER(feed, tb_end, feed);
    tb_rdma *r = end->rdma;
    if (!has_packet(end))
        return NULL;
    if (r->free_ps > e->now_ps) {
        tb_timer_set(e, rate_timer(end), r->free_ps);
        return NULL;
    }
    uint64_t begin, last;
    choose(e, end, &begin, &last);
    r->board.pending = TB_NO_SEGMENT; /* it leaves now */
    uint32_t bytes = (uint32_t)(last - begin);
    bool capable = tb_config(end)->ecn || end->flow.algorithm->needs_ecn;
    tb_packet *p = make_frame(e, end, DATA, last == end->out.end ? LAST : 0, begin, bytes,
                              capable ? TB_ECT_0 : TB_NOT_ECT);
    end->stats.segments++;
    if (p) {
        const tb_run *run = tb_bytes_at(&end->out, begin);
        if (run->data) {
            memcpy(p->data + HEADER_BYTES, run->data + (begin - run->offset), bytes);
            p->stored += bytes;
        }
    }
    /* A link that is down takes frames in no time, and loses them: the sender does
     * not know, and goes on at its rate. */
    bool unpaced = end->flow.rate_bps >= end->flow.link_rate_bps &&
                   end->flow.link_rate_bps && tb_nic_port(end->node)->wire.up;
    if (end->flow.rate_bps && !unpaced) {
        uint64_t bits = (uint64_t)(HEADER_BYTES + bytes + TB_WIRE_OVERHEAD) * 8;
        r->free_ps = e->now_ps + (int64_t)(bits * (uint64_t)TB_PS_PER_S / end->flow.rate_bps);
    }
    if (retransmission_timer(end)->deadline_ps == TB_NEVER)
        arm(e, end);
    *more = r->free_ps <= e->now_ps && has_packet(end);
    if (r->free_ps > e->now_ps && has_packet(end))
        tb_timer_set(e, rate_timer(end), r->free_ps);
    return p;
}

static void go_on(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    if (!has_packet(end))
        return;
    if (r->free_ps > e->now_ps)
        tb_timer_set(e, rate_timer(end), r->free_ps);
    else
        tb_nic_feed_ready(e, &end->feed);
}

static void rate_allows(tb_engine *e, tb_timer *timer)
{
    go_on(e, TB_CONTAINER(timer, tb_end, timers[1]));
}

/* ---- losses ------------------------------------------------------------------------------------------ */

/* Windows of the RDMA-like connection follow at once: there is nothing to smooth for
 * a sender that paces. */
static void shrink(tb_flow *flow)
{
    if (flow->cwnd > flow->ssthresh)
        flow->cwnd = flow->ssthresh;
}

static void note_mark(tb_engine *e, tb_flow *flow)
{
    if (flow->algorithm->on_mark)
        flow->algorithm->on_mark(flow, e->now_ps);
    shrink(flow);
}

static void note_loss(tb_engine *e, tb_end *end, enum tb_loss loss)
{
    tb_rdma *r = end->rdma;
    if (loss == TB_LOSS_FAST && r->una < r->recover)
        return; /* of a window that has paid already */
    r->recover = r->high;
    if (end->flow.algorithm->on_loss)
        end->flow.algorithm->on_loss(&end->flow, loss, e->now_ps);
    shrink(&end->flow);
}

static void rewind_to(tb_end *end, uint64_t offset)
{
    tb_rdma *r = end->rdma;
    r->nxt = offset;
    end->flow.nxt = offset;
    r->timed_ps = 0;
}

static void timed_out(tb_engine *e, tb_timer *timer)
{
    tb_end *end = TB_CONTAINER(timer, tb_end, timers[0]);
    tb_rdma *r = end->rdma;
    if (end->dead || r->una == r->high)
        return;
    if (end->feed.waits) { /* a pause, or others' turns, hold what would repair it */
        arm(e, end);
        return;
    }
    end->stats.timeouts++;
    if (++r->retries > MAX_RETRIES) {
        tb_end_dead(e, end);
        tb_end_dead(e, tb_peer(end));
        return;
    }
    r->backoff++;
    if (selective(end)) {
        tb_scoreboard *b = &r->board;
        for (uint64_t i = b->first; i != b->last; i++)
            if (!(tb_segment_at(b, i)->flags & TB_SEG_SACKED))
                tb_board_lose(b, i);
    } else {
        rewind_to(end, r->una);
    }
    note_loss(e, end, TB_LOSS_TIMEOUT);
    arm(e, end);
    go_on(e, end);
}

/* ---- acknowledgments ------------------------------------------------------------------------------------ */

static void sample_round_trip(tb_end *end, int64_t rtt_ps)
{
    tb_rdma *r = end->rdma;
    const tb_connection_config *c = tb_config(end);
    if (r->srtt_ps == 0) {
        r->srtt_ps = rtt_ps;
        r->rttvar_ps = rtt_ps / 2;
        end->flow.min_rtt_ps = rtt_ps;
    } else {
        int64_t error = rtt_ps - r->srtt_ps;
        r->rttvar_ps += ((error < 0 ? -error : error) - r->rttvar_ps) / 4;
        r->srtt_ps += error / 8;
        if (rtt_ps < end->flow.min_rtt_ps)
            end->flow.min_rtt_ps = rtt_ps;
    }
    int64_t spread = 4 * r->rttvar_ps;
    r->rto_ps = r->srtt_ps + (spread < CLOCK_GRANULARITY_PS ? CLOCK_GRANULARITY_PS : spread);
    if (r->rto_ps < c->min_rto_ps)
        r->rto_ps = c->min_rto_ps;
    if (r->rto_ps > c->max_rto_ps)
        r->rto_ps = c->max_rto_ps;
    end->flow.srtt_ps = r->srtt_ps;
}

/* Selective: segment `i` has arrived; what was sent before it, and has not, is lost.
 * Of one that was sent twice, the first copy may have arrived: that says nothing. */
static void segment_arrived(tb_engine *e, tb_end *end, uint64_t i)
{
    tb_scoreboard *b = &end->rdma->board;
    const tb_segment *g = tb_segment_at(b, i);
    bool first_copy =
        (g->flags & TB_SEG_EVER) && e->now_ps - g->sent_ps < end->flow.min_rtt_ps;
    if (g->flags & TB_SEG_LISTED && !first_copy)
        while (b->head != i)
            tb_board_lose(b, b->head);
}

static void take_range(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last)
{
    tb_scoreboard *b = &end->rdma->board;
    for (uint64_t i = tb_board_find(b, begin); i != b->last; i++) {
        tb_segment *g = tb_segment_at(b, i);
        if (g->end > last)
            break;
        if (g->flags & TB_SEG_SACKED)
            continue;
        segment_arrived(e, end, i);
        b->lost -= (g->flags & TB_SEG_LOST) != 0;
        b->retrans -= (g->flags & TB_SEG_RETRANS) != 0;
        tb_board_unlist(b, i);
        g->flags = TB_SEG_SACKED;
        b->sacked++;
    }
}

/* Everything before `offset` has arrived. Returns a round trip's length, or -1. */
static int64_t advance(tb_engine *e, tb_end *end, uint64_t offset, uint32_t *acked)
{
    tb_rdma *r = end->rdma;
    int64_t rtt_ps = -1;
    if (selective(end)) {
        tb_scoreboard *b = &r->board;
        while (b->first != b->last && tb_segment_at(b, b->first)->end <= offset) {
            const tb_segment *g = tb_segment_at(b, b->first);
            if (!(g->flags & (TB_SEG_EVER | TB_SEG_SACKED)))
                rtt_ps = e->now_ps - g->sent_ps;
            segment_arrived(e, end, b->first);
            tb_board_pop(b);
            ++*acked;
        }
    } else {
        *acked = (uint32_t)((offset - r->una + end->flow.mss - 1) / end->flow.mss);
        if (r->timed_ps && offset >= r->timed_end) {
            rtt_ps = e->now_ps - r->timed_ps;
            r->timed_ps = 0;
        }
    }
    r->una = offset;
    end->flow.una = offset;
    if (r->nxt < offset) { /* sent before the rewind, and arrived after all */
        r->nxt = offset;
        end->flow.nxt = offset;
    }
    return rtt_ps;
}

static void take_ack(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire,
                     const uint8_t *range)
{
    tb_rdma *r = end->rdma;
    tb_flow *flow = &end->flow;
    uint64_t offset = unwrap(r->una, wire);
    if ((int64_t)(offset - r->una) < 0 || offset > r->high)
        return;
    tb_ack_sample sample = {.now_ps = e->now_ps,
                            .rtt_ps = -1,
                            .bytes = offset - r->una,
                            .marked = (flags & MARKED) != 0};
    uint32_t lost_before = r->board.lost;
    flow->in_flight = (uint32_t)(in_flight_bytes(end) / flow->mss);
    flow->cwnd_limited = !window_allows(end);
    end->stats.marks += sample.marked;
    if (offset > r->una) {
        sample.rtt_ps = advance(e, end, offset, &sample.acked);
        if (sample.rtt_ps >= 0)
            sample_round_trip(end, sample.rtt_ps);
        r->backoff = r->retries = 0;
        tb_end_acked(e, end, offset);
        tb_timer_stop(retransmission_timer(end));
        if (r->una < r->high)
            arm(e, end);
    }
    uint64_t begin = unwrap(r->una, tb_get32(range)), last = unwrap(r->una, tb_get32(range + 4));
    if (selective(end) && begin < last && begin >= r->una && last <= r->high)
        take_range(e, end, begin, last);
    bool lost = r->board.lost > lost_before;
    if (flags & NAK && !selective(end) && r->nxt > offset) {
        rewind_to(end, offset);
        lost = true;
    }
    sample.may_grow = r->una >= r->recover;
    flow->algorithm->on_ack(flow, &sample);
    if (lost)
        note_loss(e, end, TB_LOSS_FAST);
    else if (sample.marked && flow->algorithm->exact_echo && r->una >= r->recover) {
        r->recover = r->high;
        note_mark(e, flow);
    }
    go_on(e, end);
}

/* ---- receiving --------------------------------------------------------------------------------------------- */

static void send_ack(tb_engine *e, tb_end *end, bool nak)
{
    tb_rdma *r = end->rdma;
    uint32_t flags = (nak ? NAK : 0) | (r->marked ? MARKED : 0);
    tb_packet *p = make_frame(e, end, ACK, flags, r->expected, RANGE_BYTES, TB_NOT_ECT);
    end->stats.acks_sent++;
    r->unacked = 0;
    r->marked = false;
    if (p) {
        tb_put32(p->data + HEADER_BYTES, (uint32_t)r->latest.begin);
        tb_put32(p->data + HEADER_BYTES + 4, (uint32_t)r->latest.end);
        p->stored = p->length;
        tb_nic_send(e, end->node, p);
    }
    r->latest = (tb_range){0};
}

static void notify_congestion(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    if (r->cnp_ps >= 0 && e->now_ps - r->cnp_ps < CNP_INTERVAL_PS)
        return;
    r->cnp_ps = e->now_ps;
    tb_packet *p = make_frame(e, end, CNP, 0, r->expected, 0, TB_NOT_ECT);
    if (p)
        tb_nic_send(e, end->node, p);
}

static void deliver(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes)
{
    end->rdma->expected += bytes;
    tb_end_received(e, end, data, bytes);
}

static void deliver_early(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    tb_early *early;
    while ((early = tb_reorder_next(&r->reorder, r->expected)) != NULL) {
        if (early->end > r->expected) {
            uint64_t skip = r->expected - early->begin;
            deliver(e, end, early->data ? early->data + skip : NULL,
                    early->end - early->begin - skip);
        }
        tb_early_free(early);
    }
    tb_reorder_passed(&r->reorder, r->expected);
}

static void take_early(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last,
                       const uint8_t *data)
{
    tb_rdma *r = end->rdma;
    end->stats.out_of_order++;
    if (!selective(end)) {
        if (!r->nak_out)
            send_ack(e, end, true);
        r->nak_out = true;
        return;
    }
    if (!tb_reorder_holds(&r->reorder, begin, last))
        tb_reorder_keep(&r->reorder, begin, last, data);
    else
        end->stats.duplicates++;
    r->latest = (tb_range){.begin = begin, .end = last};
    send_ack(e, end, true);
}

static void take_data(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire,
                      const uint8_t *data, uint32_t bytes)
{
    tb_rdma *r = end->rdma;
    uint64_t begin = unwrap(r->expected, wire), last = begin + bytes;
    if ((int64_t)(last - r->expected) <= 0) {
        end->stats.duplicates++;
        send_ack(e, end, false);
        return;
    }
    if (begin > r->expected) {
        take_early(e, end, begin, last, data);
        return;
    }
    uint64_t skip = r->expected - begin;
    deliver(e, end, data ? data + skip : NULL, bytes - skip);
    bool filled = r->nak_out || r->reorder.n_ranges > 0;
    r->nak_out = false;
    deliver_early(e, end);
    r->unacked++;
    if (r->unacked >= tb_config(end)->ack_every || flags & LAST || filled)
        send_ack(e, end, false);
}

void tb_rdma_take(tb_engine *e, tb_end *end, const tb_packet *p)
{
    tb_rdma *r = end->rdma;
    uint32_t bytes;
    const uint8_t *transport = tb_ipv4_payload(p, &bytes) + UDP_BYTES;
    const uint8_t *payload = transport + TRANSPORT_BYTES;
    bytes -= UDP_BYTES + TRANSPORT_BYTES;
    uint32_t stored = p->stored - (uint32_t)(payload - p->data);
    if (end->dead || !end->connection->opened)
        return;
    if (transport[0] == DATA && end->index == TB_END_SERVER) {
        if ((p->data[TB_ETHERNET_BYTES + 1] & 3) == TB_CE) {
            r->marked = true;
            if (!end->flow.algorithm->exact_echo)
                notify_congestion(e, end);
        }
        take_data(e, end, transport[1], tb_get32(transport + 8), stored >= bytes ? payload : NULL,
                  bytes);
    } else if (transport[0] == ACK && end->index == TB_END_CLIENT && bytes >= RANGE_BYTES &&
               stored >= RANGE_BYTES) {
        take_ack(e, end, transport[1], tb_get32(transport + 8), payload);
    } else if (transport[0] == CNP && end->index == TB_END_CLIENT) {
        end->stats.marks++;
        note_mark(e, &end->flow);
        go_on(e, end);
    }
}

/* ---- the application ------------------------------------------------------------------------------------------ */

static void open_connection(tb_engine *e, tb_connection *c)
{
    for (int i = 0; i < 2; i++) {
        tb_end *end = &c->ends[i];
        if (end->dead)
            return;
        tb_flow_init(&end->flow, c->congestion, c->config.mss, c->config.initial_window,
                     e->now_ps);
        end->flow.rate_bps = c->config.rate_bps ? c->config.rate_bps : end->flow.link_rate_bps;
        end->stats.established_ps = e->now_ps;
        tb_notify(e, end, TB_NOTICE_ESTABLISHED, 0);
    }
    go_on(e, &c->ends[TB_END_CLIENT]);
}

static void queued(tb_engine *e, tb_end *end)
{
    go_on(e, end);
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
    tb_end_dead(e, tb_peer(end));
}

static void read_stats(tb_engine *e, const tb_end *end, tb_connection_stats *out)
{
    (void)e;
    out->in_flight_bytes = end->rdma->high - end->rdma->una;
    out->rto_ps = end->rdma->rto_ps;
}

static void close_end(tb_engine *e, tb_end *end)
{
    (void)e;
    tb_board_clear(&end->rdma->board);
    tb_reorder_clear(&end->rdma->reorder);
    free(end->rdma);
    end->rdma = NULL;
}

const tb_kind_ops tb_rdma_ops = {.open = open_connection,
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
    end->feed.next = next_packet;
    retransmission_timer(end)->expired = timed_out;
    rate_timer(end)->expired = rate_allows;
    tb_board_clear(&r->board);
    r->rto_ps = tb_config(end)->min_rto_ps;
    r->cnp_ps = -1;
    end->flow.mss = tb_config(end)->mss;
    return 0;
}
