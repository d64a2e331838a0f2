/* rdma_send.c: the sender of an RDMA-like connection: the next packet, losses, ACKs. */
#include "rdma.h"

#define MAX_RETRIES 15

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
    if (!tb_rdma_selective(end))
        return r->nxt - r->una;
    uint64_t out = b->last - b->first - b->sacked - b->lost + b->retrans;
    return out * end->flow.mss;
}

static bool window_allows(const tb_end *end)
{
    uint64_t out = in_flight_bytes(end);
    uint64_t cap = tb_config(end)->window_bytes;
    uint64_t window = (uint64_t)end->flow.cwnd * end->flow.mss;
    bool open = end->flow.window_bytes ? out < end->flow.window_bytes
                                       : out + end->flow.mss <= window;
    return out == 0 || (open && (cap == 0 || out + end->flow.mss <= cap));
}

static bool has_packet(tb_end *end)
{
    tb_rdma *r = end->rdma;
    if (!end->opened || end->dead)
        return false;
    return (r->nxt < end->out.end || tb_board_next_lost(&r->board) != TB_NO_SEGMENT) &&
           window_allows(end);
}

/* When the rate allows the next packet: counted from the last one's departure at the
 * rate of now, so that a change of the rate is felt at once. */
static int64_t free_ps(const tb_end *end)
{
    const tb_flow *flow = &end->flow;
    /* A link that is down takes frames in no time and loses them, as does a pool without
     * packets: the sender does not know, and goes on at its rate. */
    bool unpaced = flow->rate_bps >= flow->link_rate_bps && flow->link_rate_bps &&
                   tb_nic_port(end->node)->wire.up && !end->rdma->starved;
    if (flow->rate_bps == 0 || unpaced)
        return 0;
    uint64_t gap_ps = end->rdma->sent_bits * (uint64_t)TB_PS_PER_S / flow->rate_bps;
    return end->rdma->sent_ps + (int64_t)gap_ps;
}

static void arm(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    int64_t timeout_ps = tb_rtt_timeout_ps(&r->rtt, tb_config(end));
    tb_timer_set(e, tb_rdma_timer(end), e->now_ps + timeout_ps);
}

/* Takes what is sent next: [begin, last). */
static void choose(tb_engine *e, tb_end *end, uint64_t *begin, uint64_t *last)
{
    tb_rdma *r = end->rdma;
    uint64_t lost = tb_board_next_lost(&r->board);
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
    else if (!tb_rdma_selective(end) && r->timed_ps == 0) {
        r->timed_end = *last;
        r->timed_ps = e->now_ps;
    }
    if (tb_rdma_selective(end))
        tb_board_push(&r->board, *begin, *last, e->now_ps);
    r->nxt = *last;
    end->flow.nxt = r->nxt;
    if (r->high < r->nxt)
        r->high = r->nxt;
}

tb_packet *tb_rdma_next(tb_engine *e, tb_feed *feed, bool *more)
{
    tb_end *end = TB_CONTAINER(feed, tb_end, feed);
    tb_rdma *r = end->rdma;
    if (!has_packet(end))
        return NULL;
    int64_t at_ps = free_ps(end);
    if (at_ps > e->now_ps) {
        tb_timer_set(e, tb_rate_timer(end), at_ps);
        return NULL;
    }
    uint64_t begin, last;
    uint64_t again = end->stats.retransmissions;
    choose(e, end, &begin, &last);
    bool retransmission = end->stats.retransmissions != again;
    r->board.pending = TB_NO_SEGMENT; /* it leaves now */
    uint32_t bytes = (uint32_t)(last - begin);
    bool capable = tb_config(end)->ecn || end->flow.algorithm->needs_ecn;
    /* Whoever waits for an ACK, or repairs, asks for one: the receiver may otherwise
     * wait for more packets. */
    bool ask = !has_packet(end) || retransmission;
    bool collects = end->flow.algorithm->needs_int;
    uint32_t telemetry = collects ? TB_TELEMETRY_HEADER_BYTES : 0;
    uint32_t flags = (ask ? TB_RDMA_ASK : 0) | (collects ? TB_RDMA_INT : 0);
    tb_packet *p = tb_rdma_frame(e, end, TB_RDMA_DATA, flags, begin, telemetry + bytes,
                                 capable ? TB_ECT_0 : TB_NOT_ECT);
    end->stats.segments++;
    if (p) {
        if (collects)
            tb_telemetry_begin(p->data + TB_RDMA_HEADER_BYTES);
        p->stored += telemetry;
        const tb_run *run = tb_bytes_at(&end->out, begin);
        if (run->data) {
            memcpy(p->data + p->stored, run->data + (begin - run->offset), bytes);
            p->stored += bytes;
        }
    }
    uint64_t frame_bytes = TB_RDMA_HEADER_BYTES + telemetry + bytes;
    end->flow.sent_bytes += frame_bytes;
    r->starved = p == NULL;
    r->sent_ps = e->now_ps;
    r->sent_bits = (frame_bytes + TB_WIRE_OVERHEAD) * 8;
    if (tb_rdma_timer(end)->deadline_ps == TB_NEVER)
        arm(e, end);
    at_ps = free_ps(end);
    *more = at_ps <= e->now_ps && has_packet(end);
    if (at_ps > e->now_ps && has_packet(end))
        tb_timer_set(e, tb_rate_timer(end), at_ps);
    return p;
}

void tb_rdma_go_on(tb_engine *e, tb_end *end)
{
    if (!has_packet(end))
        return;
    int64_t at_ps = free_ps(end);
    if (at_ps > e->now_ps)
        tb_timer_set(e, tb_rate_timer(end), at_ps);
    else
        tb_nic_feed_ready(e, &end->feed);
}

void tb_rdma_rate_allows(tb_engine *e, tb_timer *timer)
{
    tb_rdma_go_on(e, TB_CONTAINER(timer, tb_end, timers[1]));
}

/* ---- losses ---------------------------------------------------------------------- */

/* Windows of the RDMA-like connection follow at once: there is nothing to smooth for
 * a sender that paces. */
static void shrink(tb_flow *flow)
{
    if (flow->cwnd > flow->ssthresh)
        flow->cwnd = flow->ssthresh;
}

void tb_rdma_marked(tb_engine *e, tb_flow *flow)
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

void tb_rdma_timed_out(tb_engine *e, tb_timer *timer)
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
        tb_end_lost(e, end);
        return;
    }
    r->rtt.backoff++;
    if (tb_rdma_selective(end)) {
        tb_scoreboard *b = &r->board;
        for (uint64_t i = b->first; i != b->last; i++)
            if (!(tb_segment_at(b, i)->flags & TB_SEG_SACKED))
                tb_board_lose(b, i);
    } else {
        rewind_to(end, r->una);
    }
    note_loss(e, end, TB_LOSS_TIMEOUT);
    arm(e, end);
    tb_rdma_go_on(e, end);
}

/* ---- acknowledgments ------------------------------------------------------------- */

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
    bool ambiguous = false;
    if (tb_rdma_selective(end)) {
        tb_scoreboard *b = &r->board;
        while (b->first != b->last && tb_segment_at(b, b->first)->end <= offset) {
            const tb_segment *g = tb_segment_at(b, b->first);
            ambiguous |= (g->flags & TB_SEG_EVER) != 0;
            if (!(g->flags & TB_SEG_SACKED))
                rtt_ps = e->now_ps - g->sent_ps;
            segment_arrived(e, end, b->first);
            tb_board_pop(b);
            ++*acked;
        }
        if (ambiguous) /* Karn: what lay behind the hole arrived long ago */
            rtt_ps = -1;
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

void tb_rdma_acknowledged(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire,
                          const uint8_t *range, const uint8_t *telemetry)
{
    tb_rdma *r = end->rdma;
    tb_flow *flow = &end->flow;
    uint64_t offset = tb_rdma_unwrap(r->una, wire);
    if ((int64_t)(offset - r->una) < 0 || offset > r->high)
        return;
    tb_ack_sample sample = {.now_ps = e->now_ps,
                            .rtt_ps = -1,
                            .bytes = offset - r->una,
                            .marked = (flags & TB_RDMA_MARKED) != 0};
    uint32_t lost_before = r->board.lost;
    flow->in_flight = (uint32_t)(in_flight_bytes(end) / flow->mss);
    flow->cwnd_limited = !window_allows(end);
    end->stats.marks += sample.marked;
    if (offset > r->una) {
        sample.rtt_ps = advance(e, end, offset, &sample.acked);
        if (sample.rtt_ps >= 0)
            tb_rtt_sample(&r->rtt, flow, tb_config(end), sample.rtt_ps);
        r->rtt.backoff = r->retries = 0;
        tb_end_acked(e, end, offset);
        tb_timer_stop(tb_rdma_timer(end));
        if (r->una < r->high)
            arm(e, end);
    }
    uint64_t begin = tb_rdma_unwrap(r->una, tb_get32(range));
    uint64_t last = tb_rdma_unwrap(r->una, tb_get32(range + 4));
    if (tb_rdma_selective(end) && begin < last && begin >= r->una && last <= r->high)
        take_range(e, end, begin, last);
    bool lost = r->board.lost > lost_before;
    if (flags & TB_RDMA_NAK && !tb_rdma_selective(end) && r->nxt > offset) {
        rewind_to(end, offset);
        lost = true;
    }
    sample.may_grow = r->una >= r->recover;
    if (flow->algorithm->on_ack)
        flow->algorithm->on_ack(flow, &sample);
    if (telemetry && flow->algorithm->on_int) {
        tb_int_hop hops[TB_INT_HOPS];
        uint32_t count = tb_telemetry_read(telemetry, hops);
        flow->algorithm->on_int(flow, hops, count, e->now_ps);
    }
    if (lost)
        note_loss(e, end, TB_LOSS_FAST);
    else if (sample.marked && flow->algorithm->exact_echo && r->una >= r->recover) {
        r->recover = r->high;
        tb_rdma_marked(e, flow);
    }
    tb_rdma_go_on(e, end);
}
