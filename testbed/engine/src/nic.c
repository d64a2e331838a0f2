/* nic.c: a host's end of a link. Frames of the host wait in one queue per IPv4
 * destination (everything else shares destination 0), and the queues that are
 * not paused are served round-robin, a frame each, at the link's rate. A Source
 * Flow Control signal (docs/sfc.md) pauses one destination and no other.
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
 */
#include <stdlib.h>

#include "internal.h"

#define SIGNAL_BYTES 18u
#define SIGNAL_VERSION 1u
#define SIGNAL_CACHED 0x1u /* in the flags: from a switch's cache */
#define ETHERNET_BYTES 14u
#define UDP_BYTES 8u

typedef struct destination {
    uint32_t address;
    bool in_round;
    tb_fifo fifo;
    uint64_t bytes;
    uint32_t packets;
    int64_t pause_end_ps;
    tb_feed *feed_head, *feed_tail; /* those that have a frame, in turn */
    int64_t held_since_ps; /* paused with frames waiting; TB_NEVER if not */
    struct destination *next_in_round;
    tb_event timer;
    struct nic *nic;
} destination;

typedef struct nic {
    tb_node node;
    tb_port *port;
    tb_nic_config config;
    destination **slots; /* open addressing by address */
    uint32_t slots_count, destinations;
    destination *round_head, *round_tail;
    tb_nic_stats stats;
    bool addressed;
    uint32_t ipv4;
    uint8_t mac[6];
} nic;

static nic *nic_of(tb_node *node)
{
    return TB_CONTAINER(node, nic, node);
}

static uint32_t get16(const uint8_t *p)
{
    return (uint32_t)p[0] << 8 | p[1];
}

static uint32_t get32(const uint8_t *p)
{
    return get16(p) << 16 | get16(p + 2);
}

/* ---- destinations -------------------------------------------------------------- */

static uint32_t slot_of(const nic *n, uint32_t address)
{
    uint32_t i = (address * 2654435761u) & (n->slots_count - 1);
    while (n->slots[i] && n->slots[i]->address != address)
        i = (i + 1) & (n->slots_count - 1);
    return i;
}

static bool grow_slots(nic *n)
{
    destination **old = n->slots;
    uint32_t old_count = n->slots_count;
    uint32_t count = old_count ? 2 * old_count : 64;
    destination **slots = calloc(count, sizeof(destination *));
    if (!slots)
        return false;
    n->slots = slots;
    n->slots_count = count;
    for (uint32_t i = 0; i < old_count; i++)
        if (old[i])
            slots[slot_of(n, old[i]->address)] = old[i];
    free(old);
    return true;
}

static void pause_over(tb_engine *e, tb_event *event);

/* The queue for an address, made on first use; NULL without memory. */
static destination *destination_of(tb_engine *e, nic *n, uint32_t address)
{
    if (n->slots_count > 0) {
        destination *d = n->slots[slot_of(n, address)];
        if (TB_LIKELY(d != NULL))
            return d;
    }
    if (2 * n->destinations >= n->slots_count && !grow_slots(n))
        return NULL;
    if (tb_event_reserve(e, 1) < 0)
        return NULL;
    destination *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->address = address;
    d->held_since_ps = TB_NEVER;
    d->timer.fire = pause_over;
    d->nic = n;
    n->slots[slot_of(n, address)] = d;
    n->destinations++;
    return d;
}

static uint32_t destination_address(const tb_packet *p)
{
    const uint8_t *f = p->data;
    bool ipv4 = p->stored >= ETHERNET_BYTES + 20 && get16(f + 12) == 0x0800;
    return ipv4 ? get32(f + ETHERNET_BYTES + 16) : 0;
}

/* ---- the round ------------------------------------------------------------------ */

static bool paused(const tb_engine *e, const destination *d)
{
    return d->pause_end_ps > e->now_ps;
}

static void join_round(nic *n, destination *d)
{
    if (d->in_round)
        return;
    d->in_round = true;
    d->next_in_round = NULL;
    if (n->round_head)
        n->round_tail->next_in_round = d;
    else
        n->round_head = d;
    n->round_tail = d;
}

static destination *leave_round(nic *n)
{
    destination *d = n->round_head;
    n->round_head = d->next_in_round;
    d->in_round = false;
    return d;
}

static bool has_frames(const destination *d)
{
    return d->packets > 0 || d->feed_head;
}

static void feed_push(destination *d, tb_feed *feed)
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
static tb_packet *take_from_feeds(tb_engine *e, nic *n, destination *d)
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

static tb_packet *take_frame(tb_engine *e, nic *n, destination *d)
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

static void serve(tb_engine *e, nic *n)
{
    tb_port *port = n->port;
    while (n->round_head && port->wire.busy_until_ps <= e->now_ps) {
        destination *d = leave_round(n);
        if (paused(e, d))
            continue;
        tb_packet *p = take_frame(e, n, d);
        if (has_frames(d))
            join_round(n, d);
        if (p)
            tb_wire_send(e, port, p);
    }
    if (n->round_head && !port->transmitter.queued)
        tb_event_at(e, &port->transmitter, port->wire.busy_until_ps);
}

static void transmitter_free(tb_engine *e, tb_event *event)
{
    tb_port *port = TB_CONTAINER(event, tb_port, transmitter);
    serve(e, nic_of(port->node));
}

/* ---- pausing --------------------------------------------------------------------- */

static void hold(tb_engine *e, destination *d)
{
    if (has_frames(d) && d->held_since_ps == TB_NEVER) {
        d->held_since_ps = e->now_ps;
        TB_LOG(e, TB_LOG_PAUSE_BEGIN, &d->nic->node, 0, d->address, 0);
    }
}

static void pause_over(tb_engine *e, tb_event *event)
{
    destination *d = TB_CONTAINER(event, destination, timer);
    if (paused(e, d)) {
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

static void pause(tb_engine *e, nic *n, uint32_t address, int64_t pause_ps)
{
    int64_t longest_ps = (int64_t)n->config.max_pause_us * 1000000;
    if (pause_ps > longest_ps)
        pause_ps = longest_ps;
    destination *d = destination_of(e, n, address);
    if (!d || e->now_ps + pause_ps <= d->pause_end_ps)
        return;
    d->pause_end_ps = e->now_ps + pause_ps;
    if (!paused(e, d))
        return;
    hold(e, d);
    if (!d->timer.queued)
        tb_event_at(e, &d->timer, d->pause_end_ps);
}

/* ---- signals ---------------------------------------------------------------------- */

/* True if the frame is addressed to the signal port: it is consumed, well formed
 * or not. */
static bool take_signal(tb_engine *e, nic *n, const tb_packet *p)
{
    const uint8_t *ip = p->data + ETHERNET_BYTES;
    if (n->config.signal_udp_port == 0 || p->stored < ETHERNET_BYTES + 20 + UDP_BYTES ||
        get16(p->data + 12) != 0x0800 || ip[0] >> 4 != 4 || ip[9] != 17)
        return false;
    uint32_t ip_header = (ip[0] & 0xfu) * 4;
    if (ip_header < 20 || ETHERNET_BYTES + ip_header + UDP_BYTES > p->stored)
        return false;
    if ((get16(ip + 6) & 0x3fff) != 0) /* a fragment has no ports to trust */
        return false;
    const uint8_t *udp = ip + ip_header;
    if (get16(udp + 2) != n->config.signal_udp_port)
        return false;
    const uint8_t *signal = udp + UDP_BYTES;
    uint32_t available = p->stored - (uint32_t)(signal - p->data);
    bool sound = get16(udp + 4) >= UDP_BYTES + SIGNAL_BYTES &&
                 get16(ip + 2) >= ip_header + UDP_BYTES + SIGNAL_BYTES &&
                 available >= SIGNAL_BYTES && signal[0] >> 4 == SIGNAL_VERSION;
    if (!sound) {
        n->stats.bad_signals++;
        return true;
    }
    if (signal[0] & SIGNAL_CACHED)
        n->stats.cached_signals++;
    else
        n->stats.signals++;
    TB_LOG(e, TB_LOG_SIGNAL, &n->node, signal[0] & SIGNAL_CACHED, get32(ip + 12),
           get32(signal + 4));
    pause(e, n, get32(ip + 12), (int64_t)get32(signal + 4) * 1000);
    return true;
}

static bool congestion_experienced(const tb_packet *p)
{
    const uint8_t *f = p->data;
    if (p->stored < ETHERNET_BYTES + 2)
        return false;
    uint32_t ethertype = get16(f + 12);
    if (ethertype == 0x0800)
        return (f[ETHERNET_BYTES + 1] & 3) == 3;
    return ethertype == 0x86dd && (get16(f + ETHERNET_BYTES) >> 4 & 3) == 3;
}

/* ---- frames ------------------------------------------------------------------------ */

void tb_nic_from_network(tb_engine *e, tb_port *port, tb_packet *p)
{
    nic *n = nic_of(port->node);
    port->stats.rx_packets++;
    port->stats.rx_bytes += p->length;
    if (take_signal(e, n, p)) {
        e->totals.consumed++;
        tb_packet_free(e, p);
        return;
    }
    bool marked = congestion_experienced(p);
    if (!(n->addressed && tb_connections_take(e, &n->node, p))) {
        if (!port->outside) { /* no host behind it */
            tb_packet_drop(e, port, p, TB_DROP_NO_PORT);
            return;
        }
        tb_deliver(e, port, p);
    }
    n->stats.from_network++;
    if (marked)
        n->stats.ce_received++;
}

void tb_nic_from_host(tb_engine *e, tb_port *port, tb_packet *p)
{
    nic *n = nic_of(port->node);
    n->stats.to_network++;
    if (TB_UNLIKELY(!port->linked)) {
        tb_packet_drop(e, port, p, TB_DROP_NO_PORT);
        return;
    }
    destination *d = destination_of(e, n, destination_address(p));
    if (!d) {
        tb_packet_drop(e, port, p, TB_DROP_POOL);
        return;
    }
    bool waits = n->round_head || d->packets > 0 || port->wire.busy_until_ps > e->now_ps;
    if (!waits && !paused(e, d)) {
        tb_wire_send(e, port, p);
        return;
    }
    if (n->config.destination_queue_bytes &&
        d->bytes + p->length > n->config.destination_queue_bytes) {
        n->stats.nic_drops++;
        tb_packet_drop(e, port, p, TB_DROP_NIC_QUEUE);
        return;
    }
    tb_fifo_push(&d->fifo, p);
    d->packets++;
    d->bytes += p->length;
    n->stats.queued_packets++;
    n->stats.queued_bytes += p->length;
    if (n->stats.queued_bytes > n->stats.peak_queued_bytes)
        n->stats.peak_queued_bytes = n->stats.queued_bytes;
    if (paused(e, d)) {
        hold(e, d);
        return;
    }
    join_round(n, d);
    serve(e, n);
}

/* ---- connections --------------------------------------------------------------------- */

int32_t tb_nic_feed_init(tb_engine *e, tb_node *node, tb_feed *feed, uint32_t address)
{
    destination *d = destination_of(e, nic_of(node), address);
    if (!d)
        return -ENOMEM;
    feed->destination = d;
    feed->waits = false;
    return 0;
}

void tb_nic_feed_ready(tb_engine *e, tb_feed *feed)
{
    destination *d = feed->destination;
    if (feed->waits)
        return;
    feed_push(d, feed);
    if (paused(e, d)) {
        hold(e, d);
        return;
    }
    join_round(d->nic, d);
    serve(e, d->nic);
}

void tb_nic_feed_remove(tb_feed *feed)
{
    destination *d = feed->destination;
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

void tb_nic_send(tb_engine *e, tb_node *node, tb_packet *p)
{
    tb_nic_from_host(e, nic_of(node)->port, p);
}

bool tb_nic_address(tb_node *node, uint32_t *ipv4, uint8_t *mac)
{
    nic *n = nic_of(node);
    *ipv4 = n->ipv4;
    memcpy(mac, n->mac, sizeof n->mac);
    return n->addressed;
}

tb_port *tb_nic_port(tb_node *node)
{
    return nic_of(node)->port;
}

static int32_t nic_set_address(tb_engine *e, const tb_args *a)
{
    tb_node *node = tb_node_find(e, a->node);
    if (!node)
        return -ENOENT;
    if (node->kind != TB_NODE_NIC)
        return tb_fail(e, -EINVAL, "%s is a switch, not a NIC: it has no address", node->name);
    nic *n = nic_of(node);
    n->ipv4 = a->index;
    memcpy(n->mac, a->in, sizeof n->mac);
    n->addressed = true;
    return 0;
}

int32_t tb_nic_set_address(tb_engine *e, int32_t node, uint32_t ipv4, const uint8_t *mac)
{
    return tb_call(e, nic_set_address, &(tb_args){.node = node, .index = ipv4, .in = mac});
}

/* ---- the node ------------------------------------------------------------------------ */

tb_node *tb_nic_new(tb_engine *e, const char *name, const tb_nic_config *config)
{
    nic *n = calloc(1, sizeof *n);
    if (!n) {
        tb_fail(e, -ENOMEM, "there is no memory for NIC %s", name);
        return NULL;
    }
    n->node.kind = TB_NODE_NIC;
    n->config = *config;
    return &n->node;
}

void tb_nic_ready(tb_node *node, tb_port *port)
{
    nic_of(node)->port = port;
    port->transmitter.fire = transmitter_free;
}

void tb_nic_free(tb_node *node)
{
    nic *n = nic_of(node);
    for (uint32_t i = 0; i < n->slots_count; i++)
        free(n->slots[i]);
    free(n->slots);
    free(n);
}

void tb_nic_reset_peaks(tb_node *node)
{
    nic *n = nic_of(node);
    n->stats.peak_queued_bytes = n->stats.queued_bytes;
}

static int32_t nic_read(tb_engine *e, const tb_args *a)
{
    tb_node *node = tb_node_find(e, a->node);
    if (!node)
        return -ENOENT;
    if (node->kind != TB_NODE_NIC)
        return tb_fail(e, -EINVAL, "%s is a switch, not a NIC", node->name);
    nic *n = nic_of(node);
    tb_nic_stats *out = a->out;
    *out = n->stats;
    for (uint32_t i = 0; i < n->slots_count; i++) {
        const destination *d = n->slots[i];
        if (d && d->held_since_ps != TB_NEVER)
            out->pause_ps += (uint64_t)(e->now_ps - d->held_since_ps);
    }
    return 0;
}

int32_t tb_nic_read(tb_engine *e, int32_t node, tb_nic_stats *out)
{
    return tb_call(e, nic_read, &(tb_args){.node = node, .out = out});
}

static int32_t nics_read(tb_engine *e, const tb_args *a)
{
    const int32_t *nodes = a->in;
    tb_nic_stats *out = a->out;
    int32_t error = 0;
    for (uint32_t i = 0; i < a->count && !error; i++)
        error = nic_read(e, &(tb_args){.node = nodes[i], .out = &out[i]});
    return error;
}

int32_t tb_nics_read(tb_engine *e, const int32_t *nodes, uint32_t count, tb_nic_stats *out)
{
    return tb_call(e, nics_read, &(tb_args){.count = count, .in = nodes, .out = out});
}

uint64_t tb_nic_queued(tb_node *node)
{
    return nic_of(node)->stats.queued_packets;
}
