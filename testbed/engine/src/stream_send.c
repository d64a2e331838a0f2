/* stream_send.c: what a stream sends, and when; its retransmission timer.
 *
 * A segment is *committed* when the windows allow it: it enters the scoreboard with
 * the present time, as a kernel's TCP hands a packet to the queue below it. Its
 * frame is made when the NIC has a turn (tb_stream_next()). So round trips count the
 * time in the host's own queue, as they do under Linux, while what waits (for a slow
 * link, or a paused destination) takes a scoreboard entry and no packet. No timer
 * gives up a segment that has not left the host (Linux: skb_still_in_host_queue).
 */
#include "stream.h"

#define PROBE_SLACK 100 /* of the least timeout: 2 ms for 200 ms, as Linux's two ticks */
#define MAX_RETRIES 15  /* tcp_retries2 */

/* ---- committing ------------------------------------------------------------------ */

/* Lets the timer expire after a timeout. */
static void set_timer(tb_engine *e, tb_end *end)
{
    int64_t timeout_ps = tb_rtt_timeout_ps(&end->stream->rtt, tb_config(end));
    tb_timer_set(e, tb_stream_timer(end), e->now_ps + timeout_ps);
}

static bool in_reduction(const tb_stream *s)
{
    return s->recovery == TB_CWR_STATE || s->recovery == TB_RECOVERY;
}

static void committed(tb_engine *e, tb_end *end, bool again)
{
    tb_stream *s = end->stream;
    end->stats.segments++;
    end->stats.retransmissions += again;
    if (in_reduction(s))
        s->prr_out++;
    if (s->timer_use == TB_TIMER_NONE)
        tb_stream_arm_rto(e, end);
    s->last_sent_ps = e->now_ps;
}

static bool commit_new(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last)
{
    tb_stream *s = end->stream;
    if (!tb_board_push(&s->board, begin, last, e->now_ps))
        return false;
    if (s->idle_since_ps != TB_NEVER) {
        end->flow.idle_ps += e->now_ps - s->idle_since_ps;
        s->idle_since_ps = TB_NEVER;
    }
    s->nxt = last;
    end->flow.nxt = last;
    committed(e, end, false);
    return true;
}

void tb_stream_commit(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last)
{
    if (commit_new(e, end, begin, last))
        tb_nic_feed_ready(e, &end->feed);
}

static void retransmit(tb_engine *e, tb_end *end, uint64_t number)
{
    tb_scoreboard *b = &end->stream->board;
    tb_segment *g = tb_segment_at(b, number);
    if (!(g->flags & TB_SEG_RETRANS))
        b->retrans++;
    g->flags |= TB_SEG_RETRANS | TB_SEG_EVER;
    tb_board_list(b, number, e->now_ps);
    committed(e, end, true);
}

/* ---- what comes next ------------------------------------------------------------- */

static uint64_t fin_position(const tb_end *end)
{
    return end->out.end + 1;
}

static bool fin_waits(const tb_end *end)
{
    return end->shut && end->stream->nxt == fin_position(end);
}

/* Position up to which the next new segment reaches; nxt if there is nothing. */
static uint64_t next_segment(tb_end *end)
{
    tb_stream *s = end->stream;
    uint64_t data_end = fin_position(end); /* position behind the last byte */
    if (s->nxt >= data_end)
        return fin_waits(end) ? s->nxt + 1 : s->nxt;
    uint64_t last = s->nxt + end->flow.mss;
    const tb_run *run = tb_bytes_at(&end->out, s->nxt - 1);
    uint64_t run_end = run->offset + run->bytes + 1;
    while (run_end < last && run->data && run->next && run->next->data) {
        run = run->next; /* real bytes join; real and simulated do not */
        run_end = run->offset + run->bytes + 1;
    }
    if (last > run_end)
        last = run_end;
    return last == data_end && end->shut ? last + 1 : last;
}

/* Whether receive window and configuration have room for [nxt, last). */
static bool window_allows(const tb_end *end, uint64_t last)
{
    const tb_stream *s = end->stream;
    uint64_t cap = tb_config(end)->window_bytes;
    if (cap && last - s->una > cap && s->nxt != s->una)
        return false;
    return last <= s->edge || (last == s->edge + 1 && last > fin_position(end));
}

/* RFC 5681, 4.1, as Linux: the window halves for every timeout's length of silence. */
static void restart_after_idle(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_flow *flow = &end->flow;
    int64_t silent_ps = e->now_ps - s->last_sent_ps;
    if (!tb_config(end)->restart_after_idle || flow->algorithm == &tb_cc_none ||
        s->board.first != s->board.last || silent_ps <= s->rtt.rto_ps)
        return;
    uint32_t least = flow->initial_window < flow->cwnd ? flow->initial_window : flow->cwnd;
    if (flow->ssthresh != TB_NO_SSTHRESH && flow->ssthresh < flow->cwnd - flow->cwnd / 4)
        flow->ssthresh = flow->cwnd - flow->cwnd / 4;
    for (; silent_ps > s->rtt.rto_ps && flow->cwnd > least; silent_ps -= s->rtt.rto_ps)
        flow->cwnd /= 2;
    if (flow->cwnd < least)
        flow->cwnd = least;
    flow->cwnd_count = 0;
    s->last_sent_ps = e->now_ps;
}

/* Linux's tcp_cwnd_validate(): growth is for those whom the window has stopped since
 * the last round, or who in slow start used at least half of it. */
static void note_limit(tb_end *end, bool limited)
{
    tb_stream *s = end->stream;
    uint32_t out = (uint32_t)(s->board.last - s->board.first);
    tb_flow *flow = &end->flow;
    if (s->una >= s->limited_until || limited || (!flow->cwnd_limited && out > s->most_out)) {
        flow->cwnd_limited = limited || (tb_in_slow_start(flow) && flow->cwnd < 2 * out);
        s->most_out = out;
        s->limited_until = s->nxt;
    }
}

void tb_stream_transmit(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_flow *flow = &end->flow;
    if (s->state != TB_STREAM_ESTABLISHED || end->dead)
        return;
    bool sent = false, limited = false, blocked = false;
    if (s->board.first == s->board.last)
        restart_after_idle(e, end);
    for (;;) {
        uint64_t lost = tb_board_next_lost(&s->board);
        uint64_t last = lost == TB_NO_SEGMENT ? next_segment(end) : 0;
        if (lost == TB_NO_SEGMENT && last == s->nxt)
            break;
        if (tb_in_flight(s) >= flow->cwnd) {
            limited = true;
            break;
        }
        if (lost != TB_NO_SEGMENT) {
            retransmit(e, end, lost);
        } else if (!window_allows(end, last)) {
            blocked = last > s->edge;
            break;
        } else if (!commit_new(e, end, s->nxt, last)) {
            break;
        }
        sent = true;
    }
    if (sent || limited)
        note_limit(end, limited);
    if (sent) {
        tb_stream_arm_rto(e, end);
        tb_nic_feed_ready(e, &end->feed);
    } else if (blocked && s->board.first == s->board.last && s->timer_use == TB_TIMER_NONE) {
        s->timer_use = TB_TIMER_WINDOW;
        set_timer(e, end);
    }
}

/* ---- the NIC's turn -------------------------------------------------------------- */

static uint32_t segment_flags(tb_end *end, const tb_segment *g)
{
    tb_stream *s = end->stream;
    if (g->begin == 0)
        return TB_TCP_SYN | (s->state == TB_STREAM_SYN_RECEIVED ? TB_TCP_ACK : 0);
    uint32_t flags = TB_TCP_ACK;
    if (g->end > fin_position(end))
        flags |= TB_TCP_FIN;
    if (g->end >= fin_position(end))
        flags |= TB_TCP_PSH;
    return flags;
}

tb_packet *tb_stream_next(tb_engine *e, tb_feed *feed, bool *more)
{
    tb_end *end = TB_CONTAINER(feed, tb_end, feed);
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    if (b->pending == TB_NO_SEGMENT)
        return NULL;
    const tb_segment *g = tb_segment_at(b, b->pending);
    b->pending = g->next;
    *more = b->pending != TB_NO_SEGMENT;
    bool again = g->flags & TB_SEG_EVER;
    uint32_t flags = segment_flags(end, g);
    if (g->begin == 0) { /* RFC 3168, 6.1.1: offer, accept */
        bool wanted = tb_config(end)->ecn || end->flow.algorithm->needs_ecn;
        if (flags & TB_TCP_ACK)
            flags |= s->ecn ? TB_TCP_ECE : 0;
        else if (wanted)
            flags |= TB_TCP_ECE | TB_TCP_CWR;
    } else {
        if (s->echo_due)
            flags |= TB_TCP_ECE;
        if (s->cwr_due && !again) {
            flags |= TB_TCP_CWR;
            s->cwr_due = false;
        }
    }
    return tb_tcp_frame(e, end, g->begin, g->end, flags, again);
}

/* ---- the retransmission timer ---------------------------------------------------- */

/* When a tail loss probe is due (RFC 8985, 7.2), 0 if none shall be sent. */
static int64_t probe_after_ps(const tb_end *end)
{
    const tb_stream *s = end->stream;
    const tb_connection_config *c = tb_config(end);
    if (!c->tail_loss_probe || !s->sack || s->probe_end || s->rtt.srtt_ps == 0 ||
        s->state != TB_STREAM_ESTABLISHED || s->board.sacked > 0 ||
        (s->recovery != TB_OPEN && s->recovery != TB_CWR_STATE))
        return 0;
    bool alone = s->board.last - s->board.first == 1;
    return 2 * s->rtt.srtt_ps + (alone ? c->min_rto_ps : c->min_rto_ps / PROBE_SLACK);
}

void tb_stream_arm_rto(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    if (s->board.first == s->board.last) {
        s->timer_use = TB_TIMER_NONE;
        tb_timer_stop(tb_stream_timer(end));
        return;
    }
    int64_t after = tb_rtt_timeout_ps(&s->rtt, tb_config(end)), probe = probe_after_ps(end);
    s->timer_use = TB_TIMER_RTO;
    if (probe) { /* never later than the timeout, which it precedes */
        s->timer_use = TB_TIMER_PROBE;
        after = probe < after ? probe : after;
    }
    tb_timer_set(e, tb_stream_timer(end), e->now_ps + after);
}

/* RFC 8985, 7.3: something new if there is, else the last segment again. */
static void send_probe(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    if (b->pending == TB_NO_SEGMENT) {
        uint64_t last = next_segment(end);
        s->probe_was_retransmission = last == s->nxt || !window_allows(end, last);
        if (s->probe_was_retransmission)
            retransmit(e, end, b->last - 1);
        else if (!commit_new(e, end, s->nxt, last))
            return;
        s->probe_end = s->nxt;
        end->stats.tail_probes++;
        tb_nic_feed_ready(e, &end->feed);
    }
    s->timer_use = TB_TIMER_RTO;
    set_timer(e, end);
}

static bool head_waits(const tb_scoreboard *b)
{
    return b->pending != TB_NO_SEGMENT &&
           (b->pending == b->first || b->head == b->pending);
}

static void timed_out(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_scoreboard *b = &s->board;
    if (head_waits(b)) { /* it has not even left */
        tb_stream_arm_rto(e, end);
        return;
    }
    end->stats.timeouts++;
    if (++s->retries > MAX_RETRIES) {
        tb_end_dead(e, end);
        return;
    }
    s->rtt.backoff++;
    s->probe_end = 0;
    if (s->state != TB_STREAM_ESTABLISHED) {
        retransmit(e, end, b->first);
    } else {
        tb_enter_loss(e, end);
        tb_stream_transmit(e, end);
    }
    s->timer_use = TB_TIMER_RTO;
    set_timer(e, end);
    tb_nic_feed_ready(e, &end->feed);
}

/* RFC 9293, 3.8.6.1. Asks with an old sequence number, as Linux does: the answer has
 * the window. A window smaller than a segment is used up only now (Nagle and Clark's
 * cure for silly windows). */
static void probe_window(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    uint64_t last = next_segment(end);
    if (last == s->nxt || s->board.first != s->board.last)
        return;
    if (s->edge > s->nxt) {
        if (last > s->edge)
            last = s->edge;
        tb_stream_commit(e, end, s->nxt, last);
        return;
    }
    tb_packet *p = tb_tcp_frame(e, end, s->una - 1, s->una - 1, TB_TCP_ACK, false);
    if (p)
        tb_nic_send(e, end->node, p);
    s->rtt.backoff++;
    s->timer_use = TB_TIMER_WINDOW;
    set_timer(e, end);
}

void tb_stream_timer_expired(tb_engine *e, tb_timer *timer)
{
    tb_end *end = TB_CONTAINER(timer, tb_end, timers[0]);
    tb_stream *s = end->stream;
    enum tb_timer_use use = s->timer_use;
    s->timer_use = TB_TIMER_NONE;
    switch (use) {
    case TB_TIMER_RTO:
        timed_out(e, end);
        break;
    case TB_TIMER_PROBE:
        send_probe(e, end);
        break;
    case TB_TIMER_REORDER:
        tb_stream_arm_rto(e, end);
        tb_rack_detect(e, end);
        if (s->board.lost > 0)
            tb_enter_recovery(e, end);
        tb_stream_transmit(e, end);
        break;
    case TB_TIMER_WINDOW:
        probe_window(e, end);
        break;
    case TB_TIMER_NONE:
        break;
    }
}
