/* stream_ack.c: what an acknowledgment says, and how the window follows.
 *
 * Loss detection is RACK-TLP (RFC 8985): a segment is lost when one sent sufficiently
 * later has arrived, which finds lost retransmissions and lost tails as well, where
 * counting duplicate ACKs (RFC 6675) does not. Reductions are proportional (RFC 6937,
 * with the conservative bound in slow start). Both are what Linux does, so that a
 * virtual run agrees with a live one.
 */
#include "stream.h"

#define DUPLICATE_THRESHOLD 3
#define MAX_REORDER_STEPS 16 /* of min_rtt / 4 */

typedef struct progress {
    uint32_t acked;     /* segments, in order */
    uint32_t delivered; /* segments that were not known to have arrived */
    uint32_t lost_before;
    uint64_t bytes;
    int64_t first_sent_ps, last_sent_ps; /* of those never retransmitted; -1: none */
    int64_t sacked_sent_ps;
    bool advanced, sacked, duplicate, window_changed;
    bool ambiguous; /* a segment that was sent twice is among them */
} progress;

/* ---- RACK ------------------------------------------------------------------------ */

static bool sent_after(int64_t a_ps, uint64_t a_end, int64_t b_ps, uint64_t b_end)
{
    return a_ps > b_ps || (a_ps == b_ps && a_end > b_end);
}

/* A segment has arrived (RFC 8985, 6.2, step 2). */
static void rack_advance(tb_engine *e, tb_end *end, const tb_segment *g)
{
    tb_stream *s = end->stream;
    int64_t rtt_ps = e->now_ps - g->sent_ps;
    if ((g->flags & TB_SEG_EVER) && rtt_ps < end->flow.min_rtt_ps)
        return; /* the answer to the original */
    s->rack_rtt_ps = rtt_ps;
    if (sent_after(g->sent_ps, g->end, s->rack_sent_ps, s->rack_end)) {
        s->rack_sent_ps = g->sent_ps;
        s->rack_end = g->end;
    }
}

static int64_t reordering_window(const tb_end *end)
{
    const tb_stream *s = end->stream;
    if (!s->reordering_seen &&
        (s->recovery >= TB_RECOVERY || s->board.sacked >= DUPLICATE_THRESHOLD))
        return 0;
    int64_t window = end->flow.min_rtt_ps / 4 * s->reorder_steps;
    return window < s->rtt.srtt_ps ? window : s->rtt.srtt_ps;
}

int64_t tb_rack_detect(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    int64_t allowed = s->rack_rtt_ps + reordering_window(end);
    int64_t longest = 0;
    if (s->rack_end == 0)
        return 0;
    for (uint64_t i = b->head; i != TB_NO_SEGMENT && i != b->pending;) {
        const tb_segment *g = tb_segment_at(b, i);
        if (!sent_after(s->rack_sent_ps, s->rack_end, g->sent_ps, g->end))
            break;
        uint64_t next = g->next;
        int64_t remaining = g->sent_ps + allowed - e->now_ps;
        if (remaining <= 0)
            tb_board_lose(b, i);
        else if (remaining > longest)
            longest = remaining;
        i = next;
    }
    return longest;
}

/* ---- the scoreboard -------------------------------------------------------------- */

static void arrived(tb_engine *e, tb_end *end, const tb_segment *g, progress *made)
{
    made->delivered++;
    if (!(g->flags & TB_SEG_EVER) && g->end <= end->stream->board.highest_sacked)
        end->stream->reordering_seen = true;
    rack_advance(e, end, g);
}

static void take_in_order(tb_engine *e, tb_end *end, uint64_t ack, progress *made)
{
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    while (b->first != b->last && tb_segment_at(b, b->first)->end <= ack) {
        const tb_segment *g = tb_segment_at(b, b->first);
        made->acked++;
        made->ambiguous |= (g->flags & TB_SEG_EVER) != 0;
        if (!(g->flags & TB_SEG_SACKED)) {
            arrived(e, end, g, made);
            if (!(g->flags & TB_SEG_EVER)) {
                if (made->first_sent_ps < 0)
                    made->first_sent_ps = g->sent_ps;
                made->last_sent_ps = g->sent_ps;
            }
        }
        tb_board_pop(b);
    }
    made->bytes = ack - s->una;
    made->advanced = ack > s->una;
    s->una = ack;
    end->flow.una = ack;
}

static void take_block(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last, progress *made)
{
    tb_scoreboard *b = &end->stream->board;
    uint64_t i = tb_board_find(b, begin);
    for (; i != b->last; i++) {
        tb_segment *g = tb_segment_at(b, i);
        if (g->end > last)
            break;
        if (g->begin < begin || g->flags & TB_SEG_SACKED)
            continue;
        arrived(e, end, g, made);
        if (!(g->flags & TB_SEG_EVER) && made->sacked_sent_ps < 0)
            made->sacked_sent_ps = g->sent_ps;
        if (g->flags & TB_SEG_LOST)
            b->lost--;
        if (g->flags & TB_SEG_RETRANS)
            b->retrans--;
        tb_board_unlist(b, i);
        g->flags = (g->flags & TB_SEG_EVER) | TB_SEG_SACKED;
        b->sacked++;
        made->sacked = true;
    }
    if (made->sacked && last > b->highest_sacked)
        b->highest_sacked = last;
}

static uint64_t position_of(const tb_stream *s, uint32_t wire)
{
    return s->una + (uint64_t)(int64_t)(int32_t)(wire - (s->iss + (uint32_t)s->una));
}

static void take_sack(tb_engine *e, tb_end *end, const tb_tcp *tcp, uint64_t ack, progress *made)
{
    tb_stream *s = end->stream;
    for (uint32_t i = 0; i < tcp->n_blocks; i++) {
        uint64_t begin = position_of(s, tcp->blocks[i][0]);
        uint64_t last = position_of(s, tcp->blocks[i][1]);
        bool repeats = i == 0 && tcp->n_blocks > 1 &&
                       begin >= position_of(s, tcp->blocks[1][0]) &&
                       last <= position_of(s, tcp->blocks[1][1]);
        if (i == 0 && ((int64_t)(last - ack) <= 0 || repeats)) { /* RFC 2883 */
            made->duplicate = true;
            if (s->una > s->reorder_round && s->reorder_steps < MAX_REORDER_STEPS) {
                s->reorder_steps++; /* once a round trip (RFC 8985, 6.2, step 4) */
                s->reorder_round = s->nxt;
            }
        } else if (begin < last && last <= s->nxt && begin >= s->una) {
            take_block(e, end, begin, last, made);
        }
    }
}

/* ---- reductions ------------------------------------------------------------------ */

static void begin_reduction(tb_end *end)
{
    tb_stream *s = end->stream;
    s->prior_cwnd = end->flow.cwnd;
    s->prr_delivered = s->prr_out = 0;
    s->probe_end = 0;
    s->high = s->nxt;
    end->flow.cwnd_count = 0;
    s->cwr_due = s->ecn;
}

void tb_enter_recovery(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    if (s->recovery >= TB_RECOVERY)
        return;
    if (s->recovery == TB_OPEN) {
        begin_reduction(end);
        end->flow.algorithm->on_loss(&end->flow, TB_LOSS_FAST, e->now_ps);
    }
    s->high = s->nxt;
    s->recovery = TB_RECOVERY;
}

static void enter_cwr(tb_engine *e, tb_end *end)
{
    begin_reduction(end);
    if (end->flow.algorithm->on_mark)
        end->flow.algorithm->on_mark(&end->flow, e->now_ps);
    end->stream->recovery = TB_CWR_STATE;
}

void tb_enter_loss(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    if (s->recovery != TB_LOSS || s->high <= s->una || s->retries == 1) {
        begin_reduction(end);
        end->flow.algorithm->on_loss(&end->flow, TB_LOSS_TIMEOUT, e->now_ps);
    }
    for (uint64_t i = b->first; i != b->last; i++) {
        const tb_segment *g = tb_segment_at(b, i);
        bool waits = b->pending != TB_NO_SEGMENT && g->flags & TB_SEG_LISTED &&
                     g->sent_ps >= tb_segment_at(b, b->pending)->sent_ps;
        if (!(g->flags & TB_SEG_SACKED) && !waits)
            tb_board_lose(b, i);
    }
    end->flow.cwnd = tb_in_flight(s) + 1;
    end->flow.cwnd_count = 0;
    s->high = s->nxt;
    s->recovery = TB_LOSS;
}

/* RFC 6937. */
static void reduce_proportionally(tb_end *end, const progress *made)
{
    tb_stream *s = end->stream;
    tb_flow *flow = &end->flow;
    uint32_t in_flight = tb_in_flight(s);
    int64_t send;
    if (made->delivered == 0 || s->prior_cwnd == 0)
        return;
    s->prr_delivered += made->delivered;
    if (in_flight > flow->ssthresh) {
        uint64_t due = (uint64_t)flow->ssthresh * s->prr_delivered + s->prior_cwnd - 1;
        send = (int64_t)(due / s->prior_cwnd) - s->prr_out;
    } else {
        send = (int64_t)s->prr_delivered - s->prr_out;
        if (send < made->delivered)
            send = made->delivered;
        if (made->advanced && s->board.lost <= made->lost_before)
            send++; /* no new loss: catch up as in slow start */
        if (send > (int64_t)flow->ssthresh - in_flight)
            send = (int64_t)flow->ssthresh - in_flight;
    }
    int64_t least = s->prr_out ? 0 : 1; /* the first retransmission goes out at once */
    flow->cwnd = in_flight + (uint32_t)(send > least ? send : least);
}

/* Whether what was high at the start has been acknowledged. */
static void leave_recovery(tb_end *end)
{
    tb_stream *s = end->stream;
    if (s->recovery == TB_OPEN || s->una < s->high)
        return;
    if (s->recovery != TB_LOSS)
        end->flow.cwnd = end->flow.ssthresh;
    s->recovery = TB_OPEN;
}

/* RFC 8985, 7.4: whether a probe repaired a loss that nothing else showed. */
static void judge_probe(tb_engine *e, tb_end *end, uint64_t ack, const progress *made)
{
    tb_stream *s = end->stream;
    if (!s->probe_end || ack < s->probe_end)
        return;
    if (!s->probe_was_retransmission || made->duplicate) {
        s->probe_end = 0;
    } else if (ack > s->probe_end) {
        s->probe_end = 0;
        if (s->recovery == TB_OPEN) {
            begin_reduction(end);
            end->flow.algorithm->on_loss(&end->flow, TB_LOSS_FAST, e->now_ps);
            end->flow.cwnd = end->flow.ssthresh;
        }
    } else if (!made->advanced && !made->sacked) {
        s->probe_end = 0; /* both copies have arrived */
    }
}

/* ---- the whole ------------------------------------------------------------------- */

static void update_window(tb_stream *s, const tb_tcp *tcp, uint64_t ack, progress *made)
{
    uint32_t shift = tcp->flags & TB_TCP_SYN ? 0 : s->peer_scale;
    uint64_t edge = ack + ((uint64_t)tcp->window << shift);
    if (edge > s->edge) {
        s->edge = edge;
        made->window_changed = true;
    }
}

static void sample_round_trip(tb_engine *e, tb_end *end, const progress *made)
{
    int64_t sent_ps = made->first_sent_ps >= 0 ? made->first_sent_ps : made->sacked_sent_ps;
    if (made->ambiguous || sent_ps < 0) /* Karn: what lay behind the hole arrived long ago */
        return;
    tb_rtt_sample(&end->stream->rtt, &end->flow, tb_config(end), e->now_ps - sent_ps);
}

static void tell_application(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    uint64_t bytes = s->una - 1;
    if (bytes > end->out.end)
        bytes = end->out.end; /* the FIN */
    tb_end_acked(e, end, bytes);
}

static void control_congestion(tb_engine *e, tb_end *end, const progress *made, bool echo)
{
    tb_stream *s = end->stream;
    tb_flow *flow = &end->flow;
    bool timed = made->last_sent_ps >= 0 && !made->ambiguous;
    tb_ack_sample sample = {.now_ps = e->now_ps,
                            .rtt_ps = timed ? e->now_ps - made->last_sent_ps : -1,
                            .acked = made->acked,
                            .bytes = made->bytes,
                            .marked = echo};
    leave_recovery(end);
    if (s->board.lost > 0)
        tb_enter_recovery(e, end);
    bool reducing = s->recovery == TB_CWR_STATE || s->recovery == TB_RECOVERY;
    sample.may_grow = !reducing && !(echo && s->recovery == TB_OPEN);
    flow->algorithm->on_ack(flow, &sample);
    if (echo && s->recovery == TB_OPEN) {
        enter_cwr(e, end);
        reducing = true;
    }
    if (reducing)
        reduce_proportionally(end, made);
}

void tb_stream_acknowledged(tb_engine *e, tb_end *end, const tb_tcp *tcp)
{
    tb_stream *s = end->stream;
    uint64_t ack = position_of(s, tcp->ack);
    progress made = {.first_sent_ps = -1, .last_sent_ps = -1, .sacked_sent_ps = -1};
    if ((int64_t)(ack - s->una) < 0 || ack > s->nxt)
        return; /* old, or for what was never sent */
    bool opening = s->una == 0; /* the SYN is no data: it says nothing of the path */
    bool echo = s->ecn && tcp->flags & TB_TCP_ECE && !(tcp->flags & TB_TCP_SYN);
    end->stats.marks += echo;
    end->flow.in_flight = tb_in_flight(s);
    made.lost_before = s->board.lost;
    update_window(s, tcp, ack, &made);
    take_in_order(e, end, ack, &made);
    if (s->sack)
        take_sack(e, end, tcp, ack, &made);
    sample_round_trip(e, end, &made);
    if (made.advanced) {
        s->rtt.backoff = s->retries = 0;
        if (s->board.first == s->board.last)
            s->idle_since_ps = e->now_ps;
    }
    if (s->timer_use == TB_TIMER_WINDOW && made.window_changed)
        s->timer_use = TB_TIMER_NONE;
    int64_t wait_ps = tb_rack_detect(e, end);
    judge_probe(e, end, ack, &made);
    if (!opening)
        control_congestion(e, end, &made, echo);
    if (made.advanced || made.sacked)
        tb_stream_arm_rto(e, end);
    if (made.advanced)
        tell_application(e, end);
    tb_stream_transmit(e, end);
    if (wait_ps > 0 && s->board.first != s->board.last) {
        s->timer_use = TB_TIMER_REORDER;
        tb_timer_set(e, tb_stream_timer(end), e->now_ps + wait_ps);
    }
}
