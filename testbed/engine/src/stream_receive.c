/* stream_receive.c: what a stream does with data: order, windows, ACKs.
 *
 * Acknowledgments follow Linux: at once for the first segments of a connection
 * (quick ACKs), for anything out of order or repeated, for the end of a push, and
 * for every second full segment; else after a delay.
 */
#include "stream.h"

/* ---- the window ------------------------------------------------------------------ */

static uint64_t present_edge(const tb_end *end)
{
    const tb_stream *s = end->stream;
    uint64_t unread = end->in.end - end->in.begin;
    uint64_t whole = tb_config(end)->receive_window_bytes;
    uint64_t edge = s->rcv_nxt + (unread < whole ? whole - unread : 0);
    /* Offer nothing rather than less than a segment (RFC 9293, 3.8.6.2.2). */
    if (edge < s->rcv_nxt + end->flow.mss && edge > s->rcv_edge)
        edge = s->rcv_edge > s->rcv_nxt ? s->rcv_edge : s->rcv_nxt;
    return edge > s->rcv_edge ? edge : s->rcv_edge; /* never takes back */
}

uint32_t tb_stream_window(tb_end *end)
{
    tb_stream *s = end->stream;
    uint64_t window = (present_edge(end) - s->rcv_nxt) >> s->scale;
    if (window > 65535)
        window = 65535;
    s->rcv_edge = s->rcv_nxt + (window << s->scale);
    s->rcv_acked = s->rcv_nxt;
    s->ack_due = false;
    tb_timer_stop(tb_ack_timer(end));
    return (uint32_t)window;
}

/* ---- acknowledgments ------------------------------------------------------------- */

void tb_stream_send_ack(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    uint32_t flags = TB_TCP_ACK | (s->echo_due ? TB_TCP_ECE : 0);
    tb_packet *p = tb_tcp_frame(e, end, s->nxt, s->nxt, flags, false);
    end->stats.acks_sent++;
    if (p)
        tb_nic_send(e, end->node, p);
}

void tb_ack_timer_expired(tb_engine *e, tb_timer *timer)
{
    tb_end *end = TB_CONTAINER(timer, tb_end, timers[1]);
    if (end->stream->ack_due && !end->dead)
        tb_stream_send_ack(e, end);
}

/* The application has taken bytes: tells the sender once the window has doubled. */
void tb_stream_window_update(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    uint64_t told = s->rcv_edge - s->rcv_nxt;
    uint64_t now = present_edge(end) - s->rcv_nxt;
    if (s->state == TB_STREAM_ESTABLISHED && !end->dead && now > 0 && now >= 2 * told)
        tb_stream_send_ack(e, end);
}

/* ---- order ----------------------------------------------------------------------- */

/* The piece [begin, last) is next; `data` is that of `begin`. */
static void deliver(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last, const uint8_t *data)
{
    tb_stream *s = end->stream;
    if (last <= s->rcv_nxt)
        return;
    uint64_t skip = s->rcv_nxt - begin;
    s->rcv_nxt = last;
    tb_end_received(e, end, data ? data + skip : NULL, last - begin - skip);
}

static void deliver_early(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    tb_early *early;
    while ((early = tb_reorder_next(&s->reorder, s->rcv_nxt)) != NULL) {
        deliver(e, end, early->begin, early->end, early->data);
        tb_early_free(early);
    }
    tb_reorder_passed(&s->reorder, s->rcv_nxt);
}

/* ---- marks ----------------------------------------------------------------------- */

/* True if an ACK must go out at once because of the mark. */
static bool take_mark(tb_engine *e, tb_end *end, const tb_tcp *tcp)
{
    tb_stream *s = end->stream;
    if (!s->ecn)
        return false;
    if (end->flow.algorithm->exact_echo) {
        if (tcp->ce == s->last_ce)
            return false;
        if (s->ack_due)
            tb_stream_send_ack(e, end); /* for those before, as they were marked */
        s->last_ce = s->echo_due = tcp->ce;
        return true;
    }
    if (tcp->flags & TB_TCP_CWR)
        s->echo_due = false;
    if (!tcp->ce || s->echo_due)
        return false;
    s->echo_due = true;
    return true;
}

/* ---- the whole ------------------------------------------------------------------- */

static void acknowledge(tb_engine *e, tb_end *end, bool now, bool pushed)
{
    tb_stream *s = end->stream;
    const tb_connection_config *c = tb_config(end);
    if (s->quick > 0) {
        s->quick--;
        now = true;
    }
    uint64_t waits = s->rcv_nxt - s->rcv_acked;
    if (now || (pushed && c->discard) || waits > (uint64_t)(c->ack_every - 1) * end->flow.mss) {
        tb_stream_send_ack(e, end);
        return;
    }
    if (!s->ack_due) {
        s->ack_due = true;
        tb_timer_set(e, tb_ack_timer(end), e->now_ps + c->delayed_ack_ps);
    }
}

void tb_stream_data(tb_engine *e, tb_end *end, const tb_tcp *tcp)
{
    tb_stream *s = end->stream;
    int32_t ahead = (int32_t)(tcp->seq - (s->irs + (uint32_t)s->rcv_nxt));
    uint64_t begin = s->rcv_nxt + (uint64_t)(int64_t)ahead;
    uint64_t last = begin + tcp->payload_bytes;
    bool fin = tcp->flags & TB_TCP_FIN;
    bool real = tcp->stored_bytes >= tcp->payload_bytes;
    if (tcp->payload_bytes == 0 && !fin) {
        if ((int64_t)(begin - s->rcv_nxt) < 0)
            tb_stream_send_ack(e, end); /* a probe: of the window, or whether we live */
        return;
    }
    bool now = take_mark(e, end, tcp);
    if (fin && (int64_t)(last - s->rcv_nxt) >= 0)
        s->peer_fin = last;
    if ((int64_t)(last + fin - s->rcv_nxt) <= 0 || tb_reorder_holds(&s->reorder, begin, last)) {
        end->stats.duplicates++;
        s->duplicate = (tb_range){.begin = begin, .end = last + fin};
        tb_stream_send_ack(e, end);
        return;
    }
    if (last > s->rcv_edge && !(last == begin && fin)) { /* beyond the window */
        tb_stream_send_ack(e, end);
        return;
    }
    const uint8_t *data = real && tcp->payload_bytes ? tcp->payload : NULL;
    bool gap = (int64_t)(begin - s->rcv_nxt) > 0;
    now = now || gap || s->reorder.n_ranges > 0;
    if (gap) {
        end->stats.out_of_order++;
        if (last > begin)
            tb_reorder_keep(&s->reorder, begin, last, data);
    } else {
        deliver(e, end, begin, last, data);
        deliver_early(e, end);
    }
    if (s->rcv_nxt == s->peer_fin) {
        s->rcv_nxt++;
        now = true;
    }
    acknowledge(e, end, now, tcp->flags & TB_TCP_PSH);
    if (s->rcv_nxt > s->peer_fin)
        tb_end_peer_shut(e, end);
}
