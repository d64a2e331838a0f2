/* event.c: the event queue.
 *
 * A 4-ary heap of (time, rank, event). The keys lie in the slots, so
 * sifting touches no event; four children share one and a half cache lines, and
 * the tree is half as deep as a binary one. Rejected: a calendar queue (its
 * bucket width needs tuning, and one 1 s timer among nanosecond events spoils
 * it) and cancelling (it would need back pointers written at every sift; the
 * few owners that change their mind look at their own state when fired). Only a
 * timer that must fire earlier than it is queued for is searched for; timers are
 * restarted at every packet, but nearly always to a later time.
 *
 * Frames from outside have a queue of their own (tb_arrive()): they come in order, so
 * that a list does what the heap would do at a tenth of the cost.
 *
 * At equal times the lower rank fires first: by node, at a node by what kind of event it
 * is, then by lot (arrivals), port or connection. So the order is total, and every run with
 * the same inputs the same; and what happens at a node depends on what it has and is sent, not
 * on what others do meanwhile. (First asked, first served, would be total, too, but whose
 * question came first among nodes that ask at one instant is known to nobody but a single
 * queue.)
 */
#include <stdlib.h>

#include "internal.h"

#define ARITY 4u

static inline bool before(const tb_event_slot *a, const tb_event_slot *b)
{
    return a->at_ps < b->at_ps || (a->at_ps == b->at_ps && a->rank < b->rank);
}

int32_t tb_event_reserve(tb_engine *e, uint32_t more)
{
    tb_event_queue *q = &e->events;
    uint32_t wanted = q->reserved + more;
    if (wanted > q->capacity) {
        uint32_t capacity = q->capacity ? q->capacity : 256;
        while (capacity < wanted)
            capacity *= 2;
        tb_event_slot *slots = realloc(q->slots, capacity * sizeof *slots);
        if (!slots)
            return tb_fail(e, -ENOMEM, "there is no memory for %u events", capacity);
        q->slots = slots;
        q->capacity = capacity;
    }
    q->reserved = wanted;
    return 0;
}

/* Puts `slot` where it belongs on the way from the free slot `i` to the top. */
static void sift_up(tb_event_queue *q, uint32_t i, tb_event_slot slot)
{
    while (i > 0) {
        uint32_t parent = (i - 1) / ARITY;
        if (!before(&slot, &q->slots[parent]))
            break;
        q->slots[i] = q->slots[parent];
        i = parent;
    }
    q->slots[i] = slot;
}

/* Frames that reach a node at one instant, as those of synchronised senders do again and
 * again, draw lots: else the port with the lowest number would have what room is left
 * whenever it is scarce. Bits of a product of the time and what is unlike for every port. */
static inline uint64_t lot(const tb_event *event, int64_t at_ps)
{
    const uint64_t mixed = ((uint64_t)at_ps ^ event->rank << 40) * UINT64_C(0x9e3779b97f4a7c15);
    return mixed >> 48 << 16 & (0 - (uint64_t)event->arrival);
}

void tb_event_at(tb_engine *e, tb_event *event, int64_t at_ps)
{
    tb_event_queue *q = &e->events;
    if (at_ps < e->now_ps)
        at_ps = e->now_ps;
    tb_event_slot slot = {at_ps, event->rank | lot(event, at_ps), event};
    sift_up(q, q->count++, slot);
    event->queued = true;
}

static void remove_first(tb_event_queue *q)
{
    tb_event_slot last = q->slots[--q->count];
    uint32_t count = q->count;
    uint32_t i = 0;
    for (;;) {
        uint32_t child = i * ARITY + 1;
        if (child >= count)
            break;
        uint32_t end = child + ARITY < count ? child + ARITY : count;
        uint32_t least = child;
        for (uint32_t c = child + 1; c < end; c++)
            if (before(&q->slots[c], &q->slots[least]))
                least = c;
        if (!before(&q->slots[least], &last))
            break;
        q->slots[i] = q->slots[least];
        i = least;
    }
    q->slots[i] = last;
}

/* In a large fabric what an event touches has long left the caches. It is asked for in two
 * steps, while others are processed: the event itself when it has come near the top, and
 * what that leads to when it is the next. */
static inline void foresee(const tb_engine *e)
{
    const tb_event_queue *q = &e->events;
    if (q->count <= ARITY)
        return;
    const tb_event *next = q->slots[0].event;
    if (next->arrival)
        tb_wire_foresee(e, next);
    for (uint32_t i = 1; i <= ARITY; i++)
        __builtin_prefetch(q->slots[i].event);
}

static void fire_first(tb_engine *e)
{
    tb_event_queue *q = &e->events;
    tb_event *event = q->slots[0].event;
    e->now_ps = q->slots[0].at_ps;
    remove_first(q);
    foresee(e);
    event->queued = false;
    event->fire(e, event);
}

int64_t tb_next_of(const tb_engine *e, uint64_t *rank)
{
    if (tb_arrival_is_next(e)) {
        *rank = e->arrivals.head->sequence;
        return e->arrivals.head->at_ps;
    }
    if (e->events.count == 0)
        return TB_NEVER;
    *rank = e->events.slots[0].rank;
    return e->events.slots[0].at_ps;
}

int64_t tb_next_at(const tb_engine *e)
{
    uint64_t rank;
    return tb_next_of(e, &rank);
}

int64_t tb_fabric_next_at(const tb_engine *e)
{
    int64_t first_ps = TB_NEVER;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        const int64_t at_ps = tb_next_at(tb_part(e, i));
        first_ps = at_ps < first_ps ? at_ps : first_ps;
    }
    return first_ps;
}

uint32_t tb_process(tb_engine *e, int64_t until_ps, uint32_t most)
{
    const uint64_t limit = most ? most : UINT64_MAX;
    uint64_t done = 0;
    while (done < limit && !(e->pause_at & e->waits)) {
        if (tb_arrival_is_next(e)) {
            if (e->arrivals.head->at_ps > until_ps)
                break;
            done += tb_arrive(e, until_ps, limit - done);
        } else {
            if (e->events.count == 0 || e->events.slots[0].at_ps > until_ps)
                break;
            fire_first(e);
            done++;
        }
    }
    e->totals.events += done;
    return (uint32_t)done;
}

/* ---- timers ---------------------------------------------------------------------- */

static void timer_fired(tb_engine *e, tb_event *event)
{
    tb_timer *timer = TB_CONTAINER(event, tb_timer, event);
    if (timer->deadline_ps == TB_NEVER)
        return;
    if (timer->deadline_ps > e->now_ps) {
        timer->queued_ps = timer->deadline_ps;
        tb_event_at(e, event, timer->deadline_ps);
        return;
    }
    timer->deadline_ps = TB_NEVER;
    timer->expired(e, timer);
}

void tb_timer_init(tb_timer *timer, uint64_t rank,
                   void (*expired)(tb_engine *e, tb_timer *timer))
{
    *timer = (tb_timer){.event = {.fire = timer_fired, .rank = rank},
                        .deadline_ps = TB_NEVER,
                        .expired = expired};
}

/* Moves a queued event to an earlier time. */
static void advance(tb_engine *e, const tb_event *event, int64_t at_ps)
{
    tb_event_queue *q = &e->events;
    uint32_t i = 0;
    while (q->slots[i].event != event)
        i++;
    tb_event_slot slot = q->slots[i];
    slot.at_ps = at_ps;
    slot.rank = event->rank;
    sift_up(q, i, slot);
}

void tb_timer_set(tb_engine *e, tb_timer *timer, int64_t deadline_ps)
{
    if (deadline_ps < e->now_ps)
        deadline_ps = e->now_ps;
    timer->deadline_ps = deadline_ps;
    if (!timer->event.queued)
        tb_event_at(e, &timer->event, deadline_ps);
    else if (deadline_ps < timer->queued_ps)
        advance(e, &timer->event, deadline_ps);
    else
        return;
    timer->queued_ps = deadline_ps;
}
