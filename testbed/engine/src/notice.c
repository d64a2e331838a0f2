/* notice.c: what connections tell their applications: notices, which wait in a ring
 * until they are read, and when which was given. */
#include <stdlib.h>

#include "connection.h"

/* ---- notices --------------------------------------------------------------------- */

void tb_notify(tb_engine *e, tb_end *end, enum tb_notice_kind kind, uint64_t bytes)
{
    tb_connections *t = e->connections;
    if (t->notice_tail - t->notice_head == t->notices_capacity) {
        uint32_t capacity = t->notices_capacity ? 2 * t->notices_capacity : 256;
        tb_notice *notices = malloc(capacity * sizeof *notices);
        if (!notices)
            return; /* nothing is lost but the notice: the statistics tell as well */
        for (uint64_t i = t->notice_head; i != t->notice_tail; i++)
            notices[i & (capacity - 1)] = t->notices[i & (t->notices_capacity - 1)];
        free(t->notices);
        t->notices = notices;
        t->notices_capacity = capacity;
    }
    t->notices[t->notice_tail++ & (t->notices_capacity - 1)] =
        (tb_notice){.at_ps = e->now_ps,
                    .bytes = bytes,
                    .connection = end->connection->number,
                    .end = end->index,
                    .kind = kind};
    tb_waits_set(e, TB_WAITS_NOTICE, true);
}

static int32_t notices_read(tb_engine *e, const tb_args *a)
{
    tb_connections *t = e->connections;
    tb_notice *out = a->out;
    uint32_t n = 0;
    while (t && n < a->count && t->notice_head != t->notice_tail)
        out[n++] = t->notices[t->notice_head++ & (t->notices_capacity - 1)];
    tb_waits_set(e, TB_WAITS_NOTICE, t && t->notice_head != t->notice_tail);
    return (int32_t)n;
}

int32_t tb_notices_read(tb_engine *e, tb_notice *out, uint32_t capacity)
{
    return tb_call(e, notices_read, &(tb_args){.out = out, .count = capacity});
}

/* Drops what a connection's slot had to tell. */
void tb_notices_forget(tb_engine *e, int32_t connection)
{
    tb_connections *t = e->connections;
    uint64_t kept = t->notice_head;
    for (uint64_t i = t->notice_head; i != t->notice_tail; i++) {
        tb_notice notice = t->notices[i & (t->notices_capacity - 1)];
        if (notice.connection != connection)
            t->notices[kept++ & (t->notices_capacity - 1)] = notice;
    }
    t->notice_tail = kept;
    tb_waits_set(e, TB_WAITS_NOTICE, t->notice_head != t->notice_tail);
}

static int32_t notices_waiting(tb_engine *e, const tb_args *a)
{
    (void)a;
    return (e->waits & TB_WAITS_NOTICE) != 0;
}

int32_t tb_notices_waiting(tb_engine *e)
{
    return tb_call(e, notices_waiting, &(tb_args){0});
}

/* ---- what both kinds tell -------------------------------------------------------- */

/* Numbers of sends start at 0; entry i of the ring is send i modulo its capacity. */
bool tb_sends_push(tb_sends *s, uint64_t end)
{
    uint64_t first = s->acked < s->received ? s->acked : s->received;
    if (s->tail - first == s->capacity) {
        uint32_t capacity = s->capacity ? 2 * s->capacity : 8;
        uint64_t *ends = malloc(capacity * sizeof *ends);
        if (!ends)
            return false;
        for (uint64_t i = first; i != s->tail; i++)
            ends[i & (capacity - 1)] = s->ends[i & (s->capacity - 1)];
        free(s->ends);
        s->ends = ends;
        s->capacity = capacity;
    }
    s->ends[s->tail++ & (s->capacity - 1)] = end;
    return true;
}

static uint64_t send_end(const tb_sends *s, uint64_t i)
{
    return s->ends[i & (s->capacity - 1)];
}

void tb_end_acked(tb_engine *e, tb_end *end, uint64_t bytes)
{
    tb_sends *s = &end->sends;
    end->stats.bytes_acked = bytes;
    tb_bytes_release(&end->out, bytes);
    while (s->acked != s->tail && send_end(s, s->acked) <= bytes)
        tb_notify(e, end, TB_NOTICE_SENT, send_end(s, s->acked++));
    if (bytes == end->out.end && end->stats.finished_ps < 0)
        end->stats.finished_ps = e->now_ps;
}

void tb_end_received(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes)
{
    tb_sends *s = &tb_peer(end)->sends;
    bool was_empty = end->in.begin == end->in.end;
    bool told = false;
    end->received += bytes;
    end->stats.bytes_received = end->received;
    if (!tb_config(end)->discard)
        tb_bytes_append(&end->in, data, bytes);
    while (s->received != s->tail && send_end(s, s->received) <= end->received) {
        tb_notify(e, end, TB_NOTICE_RECEIVED, send_end(s, s->received++));
        told = true;
    }
    if (!told && was_empty && !tb_config(end)->discard)
        tb_notify(e, end, TB_NOTICE_RECEIVED, end->received);
}

void tb_end_peer_shut(tb_engine *e, tb_end *end)
{
    if (end->peer_shut)
        return;
    end->peer_shut = true;
    tb_notify(e, end, TB_NOTICE_CLOSED, end->received);
}

void tb_end_dead(tb_engine *e, tb_end *end)
{
    if (end->dead)
        return;
    end->dead = true;
    tb_nic_feed_remove(&end->feed);
    tb_timer_stop(&end->flow.timer);
    tb_timer_stop(&end->timers[0]);
    tb_timer_stop(&end->timers[1]);
    tb_notify(e, end, TB_NOTICE_RESET, end->received);
}

