/* nic_queue.c: the queues of a NIC. Frames of the host wait in one queue per IPv4
 * destination (everything else shares destination 0), and the queues that are
 * not paused are served round-robin, a frame each, at the link's rate.
 *
 * Connections (connection.c) do not fill these queues: each is a feed of one
 * destination, asked for a frame when the destination's turn has come and no frame
 * waits in its queue. Feeds of a destination take turns too. So a pause holds a
 * connection at no cost, in events or in packets, and there is nothing to drop.
 *
 * Later signals can lengthen a pause and never shorten it: signals overtake one
 * another (those from a nearby cache come first), and the longest says how long
 * the congested queue needs.
 *
 * Each destination has a timer of its own, which re-arms itself when the pause
 * has become longer since. A destination that is paused while in the round is
 * taken out when its turn comes.
 *
 * A NIC that obeys PAUSE frames (pfc.h) has a queue per destination and class, so that the
 * pause of a class holds nothing else; a signal holds all classes of its destination.
 * Queues whose class is paused wait in a round of their own, in the order of their turns.
 */
#include <stdlib.h>

#include "headers.h"
#include "nic.h"
#include "pfc.h"

/* ---- destinations -------------------------------------------------------------- */

static uint32_t slot_of(const tb_nic *n, uint32_t address, uint8_t class)
{
    uint32_t i = (address * 2654435761u + class) & (n->slots_count - 1);
    while (n->slots[i] && (n->slots[i]->address != address || n->slots[i]->class != class))
        i = (i + 1) & (n->slots_count - 1);
    return i;
}

static bool grow_slots(tb_nic *n)
{
    tb_destination **old = n->slots;
    uint32_t old_count = n->slots_count;
    uint32_t count = old_count ? 2 * old_count : 64;
    tb_destination **slots = calloc(count, sizeof(tb_destination *));
    if (!slots)
        return false;
    n->slots = slots;
    n->slots_count = count;
    for (uint32_t i = 0; i < old_count; i++)
        if (old[i])
            slots[slot_of(n, old[i]->address, old[i]->class)] = old[i];
    free(old);
    return true;
}

static void pause_over(tb_engine *e, tb_event *event);

tb_destination *tb_nic_destination(tb_engine *e, tb_nic *n, uint32_t address, uint8_t class)
{
    if (n->slots_count > 0) {
        tb_destination *d = n->slots[slot_of(n, address, class)];
        if (TB_LIKELY(d != NULL))
            return d;
    }
    if (2 * n->destinations >= n->slots_count && !grow_slots(n))
        return NULL;
    if (tb_event_reserve(e, 1) < 0)
        return NULL;
    tb_destination *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->address = address;
    d->class = class;
    d->held_since_ps = TB_NEVER;
    d->timer.fire = pause_over;
    d->timer.rank = tb_rank(n->node.number, TB_EVENT_PAUSE, n->destinations);
    d->nic = n;
    n->slots[slot_of(n, address, class)] = d;
    n->destinations++;
    return d;
}

/* ---- the round ------------------------------------------------------------------ */

static void join(tb_round *round, tb_destination *d)
{
    if (d->in_round)
        return;
    d->in_round = true;
    d->next_in_round = NULL;
    if (round->head)
        round->tail->next_in_round = d;
    else
        round->head = d;
    round->tail = d;
}

static tb_destination *leave(tb_round *round)
{
    tb_destination *d = round->head;
    round->head = d->next_in_round;
    d->in_round = false;
    return d;
}

/* The round of those that are served, or that of a class which is paused. */
static void join_round(tb_nic *n, tb_destination *d)
{
    join(TB_UNLIKELY(tb_nic_class_paused(n, d)) ? &n->paused[d->class] : &n->round, d);
}

static bool has_frames(const tb_destination *d)
{
    return d->packets > 0 || d->feed_head;
}

static void feed_push(tb_destination *d, tb_feed *feed)
{
    feed->waits = true;
    feed->after = NULL;
    if (d->feed_head)
        d->feed_tail->after = feed;
    else
        d->feed_head = feed;
    d->feed_tail = feed;
}

/* The next frame of the first feed that has one after all; NULL if none has. */
static tb_packet *take_from_feeds(tb_engine *e, tb_nic *n, tb_destination *d)
{
    while (d->feed_head) {
        tb_feed *feed = d->feed_head;
        bool more = false;
        d->feed_head = feed->after;
        feed->waits = false;
        tb_packet *p = feed->next(e, feed, &more);
        if (more && !feed->waits)
            feed_push(d, feed);
        if (p) {
            n->stats.to_network++;
            return p;
        }
    }
    return NULL;
}

static tb_packet *take_frame(tb_engine *e, tb_nic *n, tb_destination *d)
{
    if (d->packets == 0)
        return take_from_feeds(e, n, d);
    tb_packet *p = tb_fifo_pop(&d->fifo);
    d->packets--;
    d->bytes -= p->length;
    n->stats.queued_packets--;
    n->stats.queued_bytes -= p->length;
    return p;
}

static void serve(tb_engine *e, tb_nic *n)
{
    tb_port *port = n->port;
    while (n->round.head && port->wire.busy_until_ps <= e->now_ps) {
        tb_destination *d = leave(&n->round);
        if (tb_nic_paused(e, d))
            continue;
        if (TB_UNLIKELY(tb_nic_class_paused(n, d))) {
            join_round(n, d);
            continue;
        }
        tb_packet *p = take_frame(e, n, d);
        if (has_frames(d))
            join_round(n, d);
        if (p)
            tb_wire_send(e, port, p);
    }
    if (n->round.head && !port->transmitter.queued)
        tb_event_at(e, &port->transmitter, port->wire.busy_until_ps);
}

void tb_nic_transmitter_free(tb_engine *e, tb_event *event)
{
    tb_port *port = TB_CONTAINER(event, tb_port, transmitter);
    serve(e, tb_nic_of(port->node));
}

/* ---- pausing --------------------------------------------------------------------- */

static void hold(tb_engine *e, tb_destination *d)
{
    if (has_frames(d) && d->held_since_ps == TB_NEVER) {
        d->held_since_ps = e->now_ps;
        TB_LOG(e, TB_LOG_PAUSE_BEGIN, &d->nic->node, 0, d->address, 0);
    }
}

static void pause_over(tb_engine *e, tb_event *event)
{
    tb_destination *d = TB_CONTAINER(event, tb_destination, timer);
    if (tb_nic_paused(e, d)) {
        tb_event_at(e, &d->timer, d->pause_end_ps);
        return;
    }
    if (d->held_since_ps != TB_NEVER) {
        d->nic->stats.pause_ps += (uint64_t)(e->now_ps - d->held_since_ps);
        d->held_since_ps = TB_NEVER;
        TB_LOG(e, TB_LOG_PAUSE_END, &d->nic->node, 0, d->address, 0);
    }
    if (has_frames(d)) {
        join_round(d->nic, d);
        serve(e, d->nic);
    }
}

static void pause_queue(tb_engine *e, tb_nic *n, uint32_t address, uint8_t class,
                        int64_t pause_ps)
{
    tb_destination *d = tb_nic_destination(e, n, address, class);
    if (!d || e->now_ps + pause_ps <= d->pause_end_ps)
        return;
    d->pause_end_ps = e->now_ps + pause_ps;
    if (!tb_nic_paused(e, d))
        return;
    hold(e, d);
    if (!d->timer.queued)
        tb_event_at(e, &d->timer, d->pause_end_ps);
}

void tb_nic_pause(tb_engine *e, tb_nic *n, uint32_t address, int64_t pause_ps)
{
    const int64_t longest_ps = (int64_t)n->config.max_pause_us * 1000000;
    const uint8_t classes = n->by_class ? TB_PRIORITIES : 1;
    for (uint8_t class = 0; class < classes; class++)
        pause_queue(e, n, address, class, pause_ps < longest_ps ? pause_ps : longest_ps);
}

void tb_nic_resume(tb_engine *e, tb_node *node, uint32_t priorities)
{
    tb_nic *n = tb_nic_of(node);
    for (uint32_t i = 0; i < TB_PRIORITIES; i++)
        while (priorities >> i & 1 && n->paused[i].head)
            join_round(n, leave(&n->paused[i]));
    serve(e, n);
}

/* ---- what fills the queues ----------------------------------------------------------- */

/* `d` has a frame: it waits for the end of the pause, or for its turn. */
static void await_turn(tb_engine *e, tb_destination *d)
{
    if (tb_nic_paused(e, d)) {
        hold(e, d);
        return;
    }
    join_round(d->nic, d);
    serve(e, d->nic);
}

void tb_nic_enqueue(tb_engine *e, tb_nic *n, tb_destination *d, tb_packet *p)
{
    tb_fifo_push(&d->fifo, p);
    d->packets++;
    d->bytes += p->length;
    n->stats.queued_packets++;
    n->stats.queued_bytes += p->length;
    if (n->stats.queued_bytes > n->stats.peak_queued_bytes)
        n->stats.peak_queued_bytes = n->stats.queued_bytes;
    await_turn(e, d);
}

int32_t tb_nic_feed_init(tb_engine *e, tb_node *node, tb_feed *feed, uint32_t address,
                         uint32_t dscp)
{
    tb_nic *n = tb_nic_of(node);
    const uint8_t class = n->by_class ? tb_dscp_class(dscp) : 0;
    tb_destination *d = tb_nic_destination(e, n, address, class);
    if (!d)
        return -ENOMEM;
    feed->destination = d;
    feed->waits = false;
    return 0;
}

void tb_nic_feed_ready(tb_engine *e, tb_feed *feed)
{
    tb_destination *d = feed->destination;
    if (feed->waits)
        return;
    feed_push(d, feed);
    await_turn(e, d);
}

void tb_nic_feed_remove(tb_feed *feed)
{
    tb_destination *d = feed->destination;
    if (!feed->waits)
        return;
    tb_feed **link = &d->feed_head;
    tb_feed *before = NULL;
    while (*link != feed) {
        before = *link;
        link = &(*link)->after;
    }
    *link = feed->after;
    if (d->feed_tail == feed)
        d->feed_tail = before;
    feed->waits = false;
}
