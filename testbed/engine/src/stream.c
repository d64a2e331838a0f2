/* stream.c: the byte stream: TCP (RFC 9293) between two NICs, in real headers.
 *
 *   stream.c          opening, closing, and which part an arriving segment concerns
 *   stream_send.c     windows, the NIC's turn, the retransmission timer
 *   stream_ack.c      acknowledgments, loss detection, recovery
 *   stream_receive.c  order, receive window, when to acknowledge
 *   stream_frame.c    headers, in and out
 *   scoreboard.c      segments in flight
 *
 * What it follows beyond RFC 9293: window scale and time stamps (7323), SACK (2018,
 * 2883), RACK-TLP (8985), proportional rate reduction (6937), retransmission timer
 * (6298), ECN (3168, 8257), idle restart (5681). Where these leave a choice, Linux's.
 * Left out, for nothing here needs it: urgent data, simultaneous open, TIME-WAIT (a
 * connection answers until it is released), Nagle's algorithm (as with TCP_NODELAY),
 * path MTU discovery, the undoing of spurious recoveries.
 */
#include <stdlib.h>

#include "stream.h"

#define NO_FIN UINT64_MAX

int32_t tb_stream_new(tb_end *end, uint32_t iss)
{
    tb_stream *s = calloc(1, sizeof *s);
    if (!s)
        return -ENOMEM;
    const tb_connection_config *c = tb_config(end);
    end->stream = s;
    end->feed.next = tb_stream_next;
    tb_stream_timer(end)->expired = tb_stream_timer_expired;
    tb_ack_timer(end)->expired = tb_ack_timer_expired;
    tb_board_clear(&s->board);
    s->iss = iss;
    s->peer_fin = NO_FIN;
    s->idle_since_ps = TB_NEVER;
    s->rtt.rto_ps = c->initial_rto_ps;
    s->reorder_steps = 1;
    s->quick = c->quick_acks;
    while (c->receive_window_bytes >> s->scale > 65535)
        s->scale++;
    end->flow.mss = c->mss;
    return 0;
}

static void open_end(tb_engine *e, tb_end *end, enum tb_stream_state state)
{
    tb_stream *s = end->stream;
    const tb_connection_config *c = tb_config(end);
    s->state = state;
    tb_flow_init(&end->flow, end->connection->congestion, c->mss, c->initial_window, e->now_ps);
    tb_stream_commit(e, end, 0, 1); /* the SYN */
}

/* The server opens when it has a SYN. */
static void open_client(tb_engine *e, tb_end *end)
{
    if (end->index == TB_END_CLIENT && !end->dead)
        open_end(e, end, TB_STREAM_SYN_SENT);
}

/* What a SYN says of the peer. */
static void take_syn(tb_end *end, const tb_tcp *tcp)
{
    tb_stream *s = end->stream;
    const tb_connection_config *c = tb_config(end);
    s->irs = tcp->seq;
    s->rcv_nxt = s->rcv_acked = 1;
    s->rcv_edge = 1 + (c->receive_window_bytes < 65535 ? c->receive_window_bytes : 65535);
    s->sack = c->selective && tcp->sack_permitted;
    s->timestamps = c->timestamps && tcp->has_timestamps;
    s->ts_recent = tcp->ts_value;
    s->peer_scale = tcp->scale ? tcp->scale - 1 : 0;
    if (!tcp->scale)
        s->scale = 0;
}

static bool wants_ecn(const tb_end *end)
{
    return tb_config(end)->ecn || end->connection->congestion->needs_ecn;
}

static void established(tb_engine *e, tb_end *end)
{
    end->stream->state = TB_STREAM_ESTABLISHED;
    end->stream->high = end->stream->nxt;
    end->stats.established_ps = e->now_ps;
    tb_notify(e, end, TB_NOTICE_ESTABLISHED, 0);
}

/* ---- segments that arrive -------------------------------------------------------- */

static void take_opening(tb_engine *e, tb_end *end, const tb_tcp *tcp, const tb_packet *p)
{
    tb_stream *s = end->stream;
    bool refused = tb_config(end)->needs_listener && !tb_listens(e, end->node, end->port);
    if (end->index != TB_END_SERVER || !(tcp->flags & TB_TCP_SYN) || tcp->flags & TB_TCP_ACK ||
        refused) {
        tb_stream_refuse(e, end->node, p);
        return;
    }
    take_syn(end, tcp);
    uint32_t offer = TB_TCP_ECE | TB_TCP_CWR;
    s->ecn = wants_ecn(end) && (tcp->flags & offer) == offer;
    s->edge = tcp->window;
    open_end(e, end, TB_STREAM_SYN_RECEIVED);
}

static void take_answer(tb_engine *e, tb_end *end, const tb_tcp *tcp, const tb_packet *p)
{
    tb_stream *s = end->stream;
    if (!(tcp->flags & TB_TCP_ACK) || tcp->ack != s->iss + 1) {
        tb_stream_refuse(e, end->node, p);
        return;
    }
    if (tcp->flags & TB_TCP_RST) {
        tb_end_dead(e, end);
        return;
    }
    if (!(tcp->flags & TB_TCP_SYN))
        return;
    take_syn(end, tcp);
    s->ecn = wants_ecn(end) && (tcp->flags & (TB_TCP_ECE | TB_TCP_CWR)) == TB_TCP_ECE;
    established(e, end);
    s->ack_due = true;
    tb_stream_acknowledged(e, end, tcp);
    if (s->ack_due && s->board.pending == TB_NO_SEGMENT)
        tb_stream_send_ack(e, end); /* no data was waiting to carry it */
}

static bool in_window(const tb_stream *s, uint32_t seq)
{
    uint64_t distance = seq - (s->irs + (uint32_t)s->rcv_nxt);
    return (uint32_t)distance <= s->rcv_edge - s->rcv_nxt;
}

void tb_stream_take(tb_engine *e, tb_end *end, const tb_packet *p)
{
    tb_stream *s = end->stream;
    tb_tcp tcp;
    if (!tb_tcp_parse(p, &tcp))
        return;
    if (end->dead || s->state == TB_STREAM_CLOSED) {
        if (end->dead)
            tb_stream_refuse(e, end->node, p);
        else
            take_opening(e, end, &tcp, p);
        return;
    }
    if (s->state == TB_STREAM_SYN_SENT) {
        take_answer(e, end, &tcp, p);
        return;
    }
    if (tcp.flags & TB_TCP_RST) {
        if (in_window(s, tcp.seq))
            tb_end_dead(e, end);
        return;
    }
    if (tcp.flags & TB_TCP_SYN) { /* our answer, or our ACK of theirs, was lost */
        if (s->state == TB_STREAM_ESTABLISHED)
            tb_stream_send_ack(e, end);
        return;
    }
    if (!(tcp.flags & TB_TCP_ACK))
        return;
    if (tcp.has_timestamps && (int32_t)(tcp.seq - (s->irs + (uint32_t)s->rcv_acked)) <= 0)
        s->ts_recent = tcp.ts_value;
    if (s->state == TB_STREAM_SYN_RECEIVED) {
        if (tcp.ack - s->iss - 1 > s->nxt - 1)
            return;
        established(e, end);
    }
    tb_stream_acknowledged(e, end, &tcp);
    if (!end->dead)
        tb_stream_data(e, end, &tcp);
}

/* ---- the application ------------------------------------------------------------- */

static void queued(tb_engine *e, tb_end *end)
{
    tb_stream_transmit(e, end);
}

static void reset(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    if (s->state != TB_STREAM_CLOSED)
        tb_tcp_send_reset(e, end);
    tb_end_dead(e, end);
}

static void read_stats(tb_engine *e, const tb_end *end, tb_connection_stats *out)
{
    (void)e;
    const tb_stream *s = end->stream;
    out->in_flight_bytes = s->nxt - s->una;
    out->rto_ps = s->rtt.rto_ps;
}

static void close_end(tb_engine *e, tb_end *end)
{
    (void)e;
    tb_board_clear(&end->stream->board);
    tb_reorder_clear(&end->stream->reorder);
    free(end->stream);
    end->stream = NULL;
}

const tb_kind_ops tb_stream_ops = {.open = open_client,
                                   .queued = queued,
                                   .taken = tb_stream_window_update,
                                   .reset = reset,
                                   .read = read_stats,
                                   .close = close_end};
