/* connection.c: the table of connections, and what streams and RDMA-like ones have
 * in common: opening and forgetting. Which end a frame is for is in demux.c, what
 * applications do in action.c, what they are told in notice.c.
 *
 * Both ends of a connection lie in one object, for the application above is one
 * Python process. What it does at one end is told to the other at the same time where
 * that must know (tb_action: where a send ends). Everything else between them goes through
 * the network, so that they may be run by different threads.
 *
 * Conservation: a frame that a connection makes counts as injected, one that
 * reaches a connection as delivered, or as dropped if it is damaged.
 */
#include <stdlib.h>

#include "connection.h"

#define FIRST_PORT 32768u
#define LAST_PORT 60999u
#define FIRST_SERVER_PORT 1024u
#define TIMERS 8u /* events that a connection may have queued at once */
#define LEAST_FRAME 94u /* Ethernet, IPv4 and the largest TCP header: any ACK fits */
#define STREAM 0xffff0000u /* of the generator; wires have node << 16 | port */

/* ---- the table ------------------------------------------------------------------- */

tb_connections *tb_connections_get(tb_engine *e)
{
    if (!e->connections) {
        tb_connections *t = calloc(1, sizeof *t);
        if (!t)
            return NULL;
        t->next_port = FIRST_PORT;
        tb_rng_seed(&t->rng, e->config.seed, (uint64_t)STREAM << 32);
        for (uint32_t i = 0; i < e->n_parts; i++)
            tb_part(e, i)->connections = t;
    }
    return e->connections;
}

tb_connection *tb_connection_find(tb_engine *e, int32_t number)
{
    tb_connections *t = e->connections;
    if (t && number >= 0 && (uint32_t)number < t->count && t->slots[number]->used)
        return t->slots[number];
    tb_fail(e, -ENOENT, "there is no connection %d", number);
    return NULL;
}

tb_end *tb_end_find(tb_engine *e, const tb_args *a)
{
    tb_connection *c = tb_connection_find(e, a->node);
    if (!c)
        return NULL;
    if (a->index <= TB_END_SERVER)
        return &c->ends[a->index];
    tb_fail(e, -EINVAL, "a connection's ends are 0 (client) and 1 (server), not %u", a->index);
    return NULL;
}

/* Whether no timer of the connection that was here waits in an event queue: of the next one
 * here, the ends may be elsewhere. */
static bool at_rest(const tb_connection *c)
{
    for (int i = 0; i < 2; i++)
        if (c->ends[i].flow.timer.event.queued || c->ends[i].timers[0].event.queued ||
            c->ends[i].timers[1].event.queued)
            return false;
    return true;
}

static void keep_slot(tb_connections *t, tb_connection *c)
{
    c->next_free = NULL;
    if (t->free)
        t->last_free->next_free = c;
    else
        t->free = c;
    t->last_free = c;
}

static tb_connection *new_slot(tb_engine *e, tb_connections *t)
{
    if (t->free && at_rest(t->free)) {
        tb_connection *c = t->free;
        t->free = c->next_free;
        return c;
    }
    if (t->count == t->capacity) {
        uint32_t capacity = t->capacity ? 2 * t->capacity : 64;
        tb_connection **slots = realloc(t->slots, capacity * sizeof *slots);
        if (!slots)
            return NULL;
        t->slots = slots;
        t->capacity = capacity;
    }
    tb_connection *c = tb_large_new(sizeof *c);
    bool room = c != NULL;
    for (uint32_t i = 0; i < e->n_parts && room; i++) /* its ends may be anywhere */
        room = tb_event_reserve(tb_part(e, i), TIMERS) == 0;
    if (!room) {
        free(c);
        return NULL;
    }
    for (int i = 0; i < 2; i++) {
        tb_timer_init(&c->ends[i].flow.timer, 0, NULL);
        tb_timer_init(&c->ends[i].timers[0], 0, NULL);
        tb_timer_init(&c->ends[i].timers[1], 0, NULL);
    }
    c->number = (int32_t)t->count;
    t->slots[t->count++] = c;
    return c;
}

tb_packet *tb_connection_packet(tb_engine *e, tb_node *node)
{
    e->totals.injected++;
    tb_packet *p = tb_packet_new(e);
    if (!p)
        tb_count_drop(e, tb_nic_port(node), TB_DROP_POOL);
    return p;
}

/* ---- opening --------------------------------------------------------------------- */

static int32_t check_config(tb_engine *e, const tb_connection_config *c,
                            const tb_congestion **congestion)
{
    if (c->kind > TB_CONNECTION_RDMA)
        return tb_fail(e, -EINVAL, "a connection's kind is 0 (stream) or 1 (RDMA-like), not %u",
                       c->kind);
    *congestion = tb_congestion_find(c->congestion);
    if (!*congestion)
        return tb_fail(e, -EINVAL, "there is no congestion control named %s", c->congestion);
    if (c->kind == TB_CONNECTION_STREAM && (*congestion)->rdma_only)
        return tb_fail(e, -EINVAL, "%s is for RDMA-like connections", c->congestion);
    if (e->config.max_frame < LEAST_FRAME)
        return tb_fail(e, -EINVAL, "connections need a max_frame of %u bytes, this fabric has %u",
                       LEAST_FRAME, e->config.max_frame);
    uint32_t headers = c->kind == TB_CONNECTION_STREAM && c->timestamps ? 66 : 54;
    if ((*congestion)->needs_int)
        headers += TB_TELEMETRY_BYTES(TB_INT_HOPS);
    uint32_t most = e->config.max_frame - headers;
    if (c->mss == 0 || c->mss > most)
        return tb_fail(e, -EINVAL, "a segment has 1 to %u bytes of payload here, not %u", most,
                       c->mss);
    if (c->client_port > 65535 || c->server_port > 65535)
        return tb_fail(e, -EINVAL, "a port is 0 to 65535, not %u",
                       c->client_port > 65535 ? c->client_port : c->server_port);
    if (c->min_rto_ps <= 0 || c->max_rto_ps < c->min_rto_ps || c->initial_rto_ps <= 0)
        return tb_fail(e, -EINVAL,
                       "retransmission timeouts are longer than 0 ps, and the largest is not "
                       "below the least");
    if (c->ack_every == 0)
        return tb_fail(e, -EINVAL, "an ACK answers at least one segment");
    if (c->receive_window_bytes < c->mss || c->receive_window_bytes > UINT64_C(1) << 30)
        return tb_fail(e, -EINVAL, "a receive window is %u bytes (a segment) to 2^30, not %llu",
                       c->mss, (unsigned long long)c->receive_window_bytes);
    if (c->initial_window == 0 && *congestion != &tb_cc_none)
        return tb_fail(e, -EINVAL, "%s needs an initial window of at least one segment",
                       c->congestion);
    if (c->cnp_interval_ps < 0)
        return tb_fail(e, -EINVAL, "a time between notifications is not below 0 ps");
    if (c->dscp > 63)
        return tb_fail(e, -EINVAL, "a DSCP is 0 to 63, not %u", c->dscp);
    return 0;
}

static int32_t set_end(tb_engine *e, tb_end *end, tb_node *node)
{
    if (node->kind != TB_NODE_NIC)
        return tb_fail(e, -EINVAL, "%s is a switch: connections join NICs", node->name);
    if (!tb_nic_address(node, &end->address, end->mac))
        return tb_fail(e, -EINVAL, "NIC %s has no address yet: set it first", node->name);
    if (!tb_nic_port(node)->linked)
        return tb_fail(e, -EINVAL, "NIC %s is not linked to anything", node->name);
    end->node = node;
    return 0;
}

static uint16_t free_port(tb_connections *t, const tb_end *client, uint16_t server_port)
{
    for (uint32_t tried = FIRST_PORT; tried <= LAST_PORT; tried++) {
        uint16_t port = t->next_port;
        t->next_port = port == LAST_PORT ? FIRST_PORT : (uint16_t)(port + 1);
        if (!tb_demux_find(t, client->node, client->address, port, client->peer_address,
                           server_port))
            return port;
    }
    return 0;
}

static int32_t choose_ports(tb_engine *e, tb_connection *c)
{
    tb_connections *t = e->connections;
    tb_end *client = &c->ends[TB_END_CLIENT], *server = &c->ends[TB_END_SERVER];
    bool rdma = c->config.kind == TB_CONNECTION_RDMA;
    server->port = (uint16_t)(rdma ? TB_RDMA_PORT : c->config.server_port);
    if (server->port == 0)
        server->port = (uint16_t)(FIRST_SERVER_PORT +
                                  (uint32_t)c->number % (FIRST_PORT - FIRST_SERVER_PORT));
    client->port = (uint16_t)c->config.client_port;
    if (client->port == 0)
        client->port = free_port(t, client, server->port);
    if (client->port == 0 ||
        (!rdma && tb_demux_find(t, client->node, client->address, client->port,
                                client->peer_address, server->port)))
        return tb_fail(e, -EADDRINUSE, "%s has a connection from port %u to port %u of %s already",
                       client->node->name, client->port, server->port, server->node->name);
    client->peer_port = server->port;
    server->peer_port = client->port;
    return 0;
}

static void free_end(tb_engine *e, tb_end *end)
{
    if (end->feed.destination)
        tb_nic_feed_remove(&end->feed);
    if (end->connection && end->stream)
        end->connection->ops->close(e, end);
    tb_bytes_clear(&end->out);
    tb_bytes_clear(&end->in);
    free(end->sends.ends);
    free(end->expected.ends);
    /* The timers' events may still be queued. */
    tb_timer flow_timer = end->flow.timer, timers[2] = {end->timers[0], end->timers[1]};
    memset(end, 0, sizeof *end);
    end->flow.timer = flow_timer;
    memcpy(end->timers, timers, sizeof timers);
    tb_timer_stop(&end->flow.timer);
    tb_timer_stop(&end->timers[0]);
    tb_timer_stop(&end->timers[1]);
}

static void rank_timers(tb_end *end)
{
    const uint32_t first = ((uint32_t)end->connection->number << 1 | end->index) << 2;
    const uint64_t rank = tb_rank(end->node->number, TB_EVENT_TIMER, first);
    end->timers[0].event.rank = rank;
    end->timers[1].event.rank = rank + 1;
    end->flow.timer.event.rank = rank + 2;
}

static int32_t make(tb_engine *e, tb_connection *c, tb_node *client, tb_node *server)
{
    tb_end *a = &c->ends[TB_END_CLIENT], *b = &c->ends[TB_END_SERVER];
    int32_t error;
    if ((error = set_end(e, a, client)) || (error = set_end(e, b, server)))
        return error;
    a->index = TB_END_CLIENT;
    b->index = TB_END_SERVER;
    a->peer_address = b->address;
    b->peer_address = a->address;
    memcpy(a->peer_mac, b->mac, sizeof b->mac);
    memcpy(b->peer_mac, a->mac, sizeof a->mac);
    if ((error = choose_ports(e, c)) < 0)
        return error;
    for (int i = 0; i < 2; i++) {
        tb_end *end = &c->ends[i];
        end->connection = c;
        rank_timers(end);
        end->stats.established_ps = end->stats.finished_ps = -1;
        end->flow.hystart = c->config.hystart != 0;
        end->flow.engine = end->node->engine;
        end->flow.parameters = c->config.parameters;
        end->flow.link_rate_bps = tb_nic_port(end->node)->wire.rate_bps;
        error = c->config.kind == TB_CONNECTION_RDMA
                    ? tb_rdma_new(end)
                    : tb_stream_new(end, (uint32_t)tb_rng_next(&e->connections->rng));
        if (error >= 0)
            error = tb_nic_feed_init(end->node->engine, end->node, &end->feed, end->peer_address,
                                     c->config.dscp);
        if (error < 0)
            return tb_fail(e, -ENOMEM, "there is no memory for a connection");
    }
    return 0;
}

static void release(tb_engine *e, tb_connection *c)
{
    tb_connections *t = e->connections;
    if (c->config.kind == TB_CONNECTION_STREAM) {
        tb_demux_remove(t, &c->ends[0]);
        tb_demux_remove(t, &c->ends[1]);
    }
    free_end(e, &c->ends[0]);
    free_end(e, &c->ends[1]);
    tb_notices_forget(e, c->number);
    c->used = false;
    c->generation++;
    keep_slot(t, c);
}

static int32_t connection_open(tb_engine *e, const tb_args *a)
{
    const tb_connection_config *config = a->in;
    const tb_congestion *congestion = NULL;
    if (e->config.clock != TB_CLOCK_VIRTUAL)
        return tb_fail(e, -EINVAL, "connections are for the virtual clock; this fabric is live");
    tb_node *client = tb_node_find(e, a->node);
    tb_node *server = client ? tb_node_find(e, (int32_t)a->index) : NULL;
    if (!server)
        return -ENOENT;
    if (client == server)
        return tb_fail(e, -EINVAL, "%s cannot have a connection to itself", client->name);
    int32_t error = check_config(e, config, &congestion);
    if (error < 0)
        return error;
    tb_connections *t = tb_connections_get(e);
    if (!t || (2 * t->n_hashed >= t->n_buckets && !tb_demux_grow(t)))
        return tb_fail(e, -ENOMEM, "there is no memory for connections");
    tb_connection *c = new_slot(e, t);
    if (!c)
        return tb_fail(e, -ENOMEM, "there is no memory for a connection");
    c->config = *config;
    c->config.congestion = congestion->name;
    c->congestion = congestion;
    c->ops = config->kind == TB_CONNECTION_RDMA ? &tb_rdma_ops : &tb_stream_ops;
    error = make(e, c, client, server);
    if (error == 0 && config->kind == TB_CONNECTION_RDMA && config->rate_bps == 0 &&
        config->window_bytes == 0 && c->ends[TB_END_CLIENT].flow.link_rate_bps == 0)
        error = tb_fail(e, -EINVAL,
                        "an RDMA-like connection starts at its link's rate, but that of %s is "
                        "unlimited: give the connection a rate or a window", client->name);
    if (error < 0) {
        free_end(e, &c->ends[0]);
        free_end(e, &c->ends[1]);
        keep_slot(t, c);
        return error;
    }
    c->used = true;
    if (config->kind == TB_CONNECTION_STREAM) {
        tb_demux_add(t, &c->ends[0]);
        tb_demux_add(t, &c->ends[1]);
    }
    for (uint32_t i = 0; i < 2 && error == 0; i++) {
        tb_action opening = {.kind = TB_ACTION_OPEN, .connection = c, .end = i};
        error = tb_action_schedule(e, opening, (int64_t)a->values[0]);
    }
    if (error < 0)
        release(e, c);
    return error < 0 ? error : c->number;
}

int32_t tb_connection_open(tb_engine *e, int32_t client_node, int32_t server_node,
                           const tb_connection_config *config, int64_t at_ps)
{
    return tb_call(e, connection_open,
                   &(tb_args){.node = client_node,
                              .index = (uint32_t)server_node,
                              .values = {(uint64_t)at_ps},
                              .in = config});
}

static int32_t connection_release(tb_engine *e, const tb_args *a)
{
    tb_connection *c = tb_connection_find(e, a->node);
    if (!c)
        return -ENOENT;
    release(e, c);
    return 0;
}

int32_t tb_connection_release(tb_engine *e, int32_t connection)
{
    return tb_call(e, connection_release, &(tb_args){.node = connection});
}

void tb_connections_free(tb_engine *e)
{
    tb_connections *t = e->connections;
    if (!t)
        return;
    for (uint32_t i = 0; i < t->count; i++) {
        free_end(e, &t->slots[i]->ends[0]);
        free_end(e, &t->slots[i]->ends[1]);
        free(t->slots[i]);
    }
    for (tb_action *a = t->all_actions; a;) {
        tb_action *before = a->made_before;
        free(a->data);
        free(a);
        a = before;
    }
    free(t->slots);
    free(t->buckets);
    free(t->listeners);
    free(t);
    e->connections = NULL;
}
