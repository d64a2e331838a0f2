/* notice.c: what connections tell their applications: notices, which wait in a ring
 * until they are read, and when which was given. */
#include <stdlib.h>

#include "connection.h"

/* ---- notices --------------------------------------------------------------------- */

static tb_notice *entry(const tb_notices *r, uint64_t i)
{
    return &r->entries[i & (r->capacity - 1)];
}

static bool grow(tb_notices *r)
{
    const tb_notices before = *r;
    r->capacity = r->capacity ? 2 * r->capacity : 256;
    r->entries = malloc(r->capacity * sizeof *r->entries);
    if (!r->entries) {
        *r = before;
        return false;
    }
    for (uint64_t i = r->head; i != r->tail; i++)
        *entry(r, i) = *entry(&before, i);
    free(before.entries);
    return true;
}

static uint32_t node_of(const tb_engine *e, const tb_notice *notice)
{
    return e->connections->slots[notice->connection]->ends[notice->end].node->number;
}

/* Whether `a` comes before `b`: by time, then by node, as events do. */
static bool before(const tb_engine *e, const tb_notice *a, const tb_notice *b)
{
    return a->at_ps < b->at_ps || (a->at_ps == b->at_ps && node_of(e, a) < node_of(e, b));
}

void tb_notify(tb_engine *e, tb_end *end, enum tb_notice_kind kind, uint64_t bytes)
{
    tb_notices *r = &e->notices;
    if (r->tail - r->head == r->capacity && !grow(r))
        return; /* nothing is lost but the notice: the statistics tell as well */
    const tb_notice notice = {.at_ps = e->now_ps,
                              .bytes = bytes,
                              .connection = end->connection->number,
                              .end = end->index,
                              .kind = kind};
    /* What applications do while time stands still is at one instant and at any node. */
    uint64_t place = r->tail++;
    for (; place != r->head && before(e, &notice, entry(r, place - 1)); place--)
        *entry(r, place) = *entry(r, place - 1);
    *entry(r, place) = notice;
    tb_waits_set(e, TB_WAITS_NOTICE, true);
}

/* The partition with the earliest notice that waits; NULL if there is none. */
static tb_engine *first_waiting(const tb_engine *e)
{
    tb_engine *first = NULL;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_engine *part = tb_part(e, i);
        const tb_notices *r = &part->notices;
        if (r->head != r->tail &&
            (!first || before(e, entry(r, r->head), entry(&first->notices, first->notices.head))))
            first = part;
    }
    return first;
}

static int32_t notices_read(tb_engine *e, const tb_args *a)
{
    tb_notice *out = a->out;
    uint32_t n = 0;
    tb_engine *part;
    while (n < a->count && (part = first_waiting(e))) {
        tb_notices *r = &part->notices;
        out[n++] = *entry(r, r->head++);
        tb_waits_set(part, TB_WAITS_NOTICE, r->head != r->tail);
    }
    return (int32_t)n;
}

int32_t tb_notices_read(tb_engine *e, tb_notice *out, uint32_t capacity)
{
    return tb_call(e, notices_read, &(tb_args){.out = out, .count = capacity});
}

/* Drops what a connection's slot had to tell. */
void tb_notices_forget(tb_engine *e, int32_t connection)
{
    for (uint32_t part = 0; part < e->n_parts; part++) {
        tb_notices *r = &tb_part(e, part)->notices;
        uint64_t kept = r->head;
        for (uint64_t i = r->head; i != r->tail; i++)
            if (entry(r, i)->connection != connection)
                *entry(r, kept++) = *entry(r, i);
        r->tail = kept;
        tb_waits_set(tb_part(e, part), TB_WAITS_NOTICE, r->head != r->tail);
    }
}

static int32_t notices_waiting(tb_engine *e, const tb_args *a)
{
    (void)a;
    return (tb_waits(e) & TB_WAITS_NOTICE) != 0;
}

int32_t tb_notices_waiting(tb_engine *e)
{
    return tb_call(e, notices_waiting, &(tb_args){0});
}

/* ---- what both kinds tell -------------------------------------------------------- */

/* Numbers of sends start at 0; entry i of the ring is send i modulo its capacity. */
bool tb_sends_push(tb_sends *s, uint64_t end)
{
    if (s->tail - s->head == s->capacity) {
        uint32_t capacity = s->capacity ? 2 * s->capacity : 8;
        uint64_t *ends = malloc(capacity * sizeof *ends);
        if (!ends)
            return false;
        for (uint64_t i = s->head; i != s->tail; i++)
            ends[i & (capacity - 1)] = s->ends[i & (s->capacity - 1)];
        free(s->ends);
        s->ends = ends;
        s->capacity = capacity;
    }
    s->ends[s->tail++ & (s->capacity - 1)] = end;
    return true;
}

/* Takes the first out if it ends at `upto` or before, and writes where. */
static bool pop(tb_sends *s, uint64_t upto, uint64_t *end)
{
    if (s->head == s->tail || s->ends[s->head & (s->capacity - 1)] > upto)
        return false;
    *end = s->ends[s->head++ & (s->capacity - 1)];
    return true;
}

void tb_end_acked(tb_engine *e, tb_end *end, uint64_t bytes)
{
    uint64_t last;
    end->stats.bytes_acked = bytes;
    tb_bytes_release(&end->out, bytes);
    while (pop(&end->sends, bytes, &last))
        tb_notify(e, end, TB_NOTICE_SENT, last);
    if (bytes == end->out.end && end->stats.finished_ps < 0)
        end->stats.finished_ps = e->now_ps;
}

void tb_end_received(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes)
{
    uint64_t last;
    bool was_empty = end->in.begin == end->in.end;
    bool told = false;
    end->received += bytes;
    end->stats.bytes_received = end->received;
    if (!tb_config(end)->discard)
        tb_bytes_append(&end->in, data, bytes);
    while (pop(&end->expected, end->received, &last)) {
        tb_notify(e, end, TB_NOTICE_RECEIVED, last);
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


void tb_end_lost(tb_engine *e, tb_end *end)
{
    end->next_lost = e->lost;
    e->lost = end;
}

void tb_connections_settle(tb_engine *e)
{
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_engine *part = tb_part(e, i);
        while (part->lost) {
            tb_end *peer = tb_peer(part->lost);
            part->lost = part->lost->next_lost;
            tb_end_dead(peer->node->engine, peer);
        }
    }
}
