/* port.c: ports: making and finding them, links between them, and frames that
 * enter and leave the fabric. */
#include <stdlib.h>

#include "partition.h"
#include "pfc.h"
#include "profile.h"

#define MAX_DELAY_PS (3600 * TB_PS_PER_S)

static bool there_is(const tb_node *node, uint32_t port)
{
    return port < node->n_ports && node->ports[port];
}

tb_port *tb_port_find(tb_engine *e, int32_t number, uint32_t port)
{
    tb_node *node = tb_node_find(e, number);
    if (!node)
        return NULL;
    if (there_is(node, port))
        return node->ports[port];
    tb_fail(e, -ENOENT, "%s has no port %u: nothing is linked or attached there", node->name,
            port);
    return NULL;
}

tb_port *tb_port_new(tb_engine *e, tb_node *node, uint32_t number)
{
    if (number >= node->n_ports) {
        uint32_t n = number + 1;
        tb_port **ports = realloc(node->ports, n * sizeof(tb_port *));
        if (!ports)
            return NULL;
        memset(ports + node->n_ports, 0, (n - node->n_ports) * sizeof(tb_port *));
        node->ports = ports;
        node->n_ports = n;
    }
    tb_port *port = tb_large_new(sizeof *port);
    if (!port || tb_event_reserve(node->engine, 2) < 0) { /* its wire's and its transmitter's */
        free(port);
        return NULL;
    }
    port->node = node;
    port->number = number;
    port->transmitter.rank = tb_rank(node->number, TB_EVENT_TRANSMITTER, number);
    tb_wire_init(e, port);
    tb_port_classify(port);
    if (node->kind == TB_NODE_SWITCH)
        tb_tm_init(port);
    else
        tb_nic_ready(node, port);
    node->ports[number] = port;
    return port;
}

tb_port *tb_port_get(tb_engine *e, int32_t number, uint32_t port)
{
    tb_node *node = tb_node_find(e, number);
    if (!node)
        return NULL;
    if (there_is(node, port))
        return node->ports[port];
    if (node->kind == TB_NODE_NIC) {
        tb_fail(e, -EINVAL, "NIC %s has one port, number 0, not %u", node->name, port);
        return NULL;
    }
    if (port >= TB_MAX_PORTS) {
        tb_fail(e, -EINVAL, "%s cannot have port %u: ports are 0 to %u (%u drops)", node->name,
                port, TB_MAX_PORTS - 1, TB_DROP_PORT);
        return NULL;
    }
    tb_port *made = tb_port_new(e, node, port);
    if (!made)
        tb_fail(e, -ENOMEM, "there is no memory for port %u of %s", port, node->name);
    return made;
}

void tb_port_free(tb_engine *e, tb_port *port)
{
    tb_capture_close(e, port);
    tb_pfc_free(e, port->pfc);
    if (port->outside)
        port->outside->close(e, port);
    tb_probe_free(port->probe);
    free(port);
}

int32_t tb_port_attach(tb_engine *e, tb_port *port, const tb_outside_ops *ops, void *state)
{
    if (port->outside)
        return tb_fail(e, -EBUSY, "port %u of %s is attached already", port->number,
                       port->node->name);
    if (port->linked && port->node->kind == TB_NODE_SWITCH)
        return tb_fail(e, -EBUSY, "port %u of %s is linked: it cannot be attached as well",
                       port->number, port->node->name);
    port->outside = ops;
    port->outside_state = state;
    tb_port_classify(port);
    tb_port_changed(port);
    return 0;
}

/* ---- links ---------------------------------------------------------------------- */

static int32_t check_end(tb_engine *e, const tb_port *port)
{
    if (port->linked)
        return tb_fail(e, -EBUSY, "port %u of %s is linked already", port->number,
                       port->node->name);
    if (port->outside && port->node->kind == TB_NODE_SWITCH)
        return tb_fail(e, -EBUSY, "port %u of %s is attached: it cannot be linked as well",
                       port->number, port->node->name);
    return 0;
}

static int32_t check_direction(tb_engine *e, const tb_link_config *c)
{
    if (c->delay_ps < 0)
        return tb_fail(e, -EINVAL, "a link's delay is at least 0 ps, not %lld",
                       (long long)c->delay_ps);
    if (c->delay_ps > MAX_DELAY_PS)
        return tb_fail(e, -EINVAL, "a link's delay is at most %lld ps (an hour), not %lld",
                       (long long)MAX_DELAY_PS, (long long)c->delay_ps);
    if (c->loss_ppm > 1000000)
        return tb_fail(e, -EINVAL, "a link loses 0 to 1000000 frames in a million, not %u",
                       c->loss_ppm);
    if (c->mtu > e->config.max_frame)
        return tb_fail(e, -EINVAL, "a link's MTU is at most the fabric's max_frame, %u, not %u",
                       e->config.max_frame, c->mtu);
    return 0;
}

static void join(tb_engine *e, tb_port *from, tb_port *to, const tb_link_config *c)
{
    tb_wire *w = &from->wire;
    w->to = to;
    w->crosses = from->node->engine != to->node->engine;
    if (w->crosses)
        tb_partitions_link(e, c->delay_ps);
    w->arrival.rank = tb_rank(to->node->number, TB_EVENT_ARRIVAL, to->number);
    w->delay_ps = c->delay_ps;
    w->loss_ppm = c->loss_ppm;
    w->mtu = (uint16_t)(c->mtu ? c->mtu : e->config.max_frame);
    from->linked = true;
    from->link_rate_bps = c->rate_bps;
    tb_wire_rate(w, from->rate_bps ? from->rate_bps : c->rate_bps);
    tb_port_classify(from);
}

static int32_t link_add(tb_engine *e, const tb_args *args)
{
    const tb_link_config *ab = args->in, *ba = args->in2;
    tb_port *a = tb_port_get(e, args->node, args->index);
    tb_port *b = a ? tb_port_get(e, (int32_t)args->first, args->count) : NULL;
    if (!a || !b)
        return -EINVAL;
    if (a == b)
        return tb_fail(e, -EINVAL, "port %u of %s cannot be linked to itself", a->number,
                       a->node->name);
    int32_t error;
    if ((error = check_end(e, a)) || (error = check_end(e, b)) ||
        (error = check_direction(e, ab)) || (error = check_direction(e, ba)))
        return error;
    if (e->n_links == e->links_capacity) {
        uint32_t capacity = e->links_capacity ? 2 * e->links_capacity : 16;
        tb_link *links = realloc(e->links, capacity * sizeof *links);
        if (!links)
            return tb_fail(e, -ENOMEM, "there is no memory for %u links", capacity);
        e->links = links;
        e->links_capacity = capacity;
    }
    if (a->node->engine != b->node->engine && (!ab->delay_ps || !ba->delay_ps))
        return tb_fail(e, -EINVAL, "%s and %s are in different partitions: a link between them "
                                   "needs a delay", a->node->name, b->node->name);
    /* Of a wire between partitions the arrivals are the other one's. */
    if (a->node->engine != b->node->engine &&
        (tb_event_reserve(a->node->engine, 1) < 0 || tb_event_reserve(b->node->engine, 1) < 0))
        return -ENOMEM;
    join(e, a, b, ab);
    join(e, b, a, ba);
    tb_port_changed(a);
    tb_port_changed(b);
    e->links[e->n_links] = (tb_link){.a = a, .b = b};
    return (int32_t)e->n_links++;
}

int32_t tb_link_add(tb_engine *e, int32_t a_node, uint32_t a_port, int32_t b_node,
                    uint32_t b_port, const tb_link_config *ab, const tb_link_config *ba)
{
    return tb_call(e, link_add,
                   &(tb_args){.node = a_node,
                              .index = a_port,
                              .first = (uint32_t)b_node,
                              .count = b_port,
                              .in = ab,
                              .in2 = ba});
}

static void set_up(tb_port *port, bool up)
{
    port->wire.up = up;
    tb_port_classify(port);
    tb_port_changed(port);
}

static int32_t link_set_up(tb_engine *e, const tb_args *a)
{
    if (a->index >= e->n_links)
        return tb_fail(e, -ENOENT, "there is no link %d: this fabric has %u, counted from 0",
                       (int32_t)a->index, e->n_links);
    tb_link *link = &e->links[a->index];
    set_up(link->a, a->count != 0);
    set_up(link->b, a->count != 0);
    return 0;
}

int32_t tb_link_set_up(tb_engine *e, int32_t link, int32_t up)
{
    return tb_call(e, link_set_up, &(tb_args){.index = (uint32_t)link, .count = up != 0});
}

static int32_t port_set_up(tb_engine *e, const tb_args *a)
{
    tb_port *port = tb_switch_find(e, a->node) ? tb_port_find(e, a->node, a->index) : NULL;
    if (!port)
        return -ENOENT;
    set_up(port, a->count != 0);
    return 0;
}

int32_t tb_port_set_up(tb_engine *e, int32_t node, uint32_t port, int32_t up)
{
    return tb_call(e, port_set_up, &(tb_args){.node = node, .index = port, .count = up != 0});
}

void tb_port_classify(tb_port *port)
{
    port->plain = port->node->kind == TB_NODE_SWITCH && !tb_switch_of(port->node)->pick &&
                  !port->capture && !port->pfc;
    port->indirect = !port->outside || !port->wire.up || !port->wire.instant ||
                     port->wire.fifo.head || /* from when it took time */
                     port->capture;
}

void tb_port_changed(tb_port *port)
{
    if (port->node->kind != TB_NODE_SWITCH)
        return;
    const tb_switch *sw = tb_switch_of(port->node);
    for (uint32_t i = 0; i < sw->program->n_profiles; i++)
        tb_profile_ports_changed(sw->profiles[i]);
}

/* ---- queues --------------------------------------------------------------------- */

static int32_t port_configure(tb_engine *e, const tb_args *a)
{
    const tb_queue_config *c = a->in;
    if (!tb_switch_find(e, a->node))
        return -EINVAL;
    for (uint32_t i = 0; c->dwrr && i < TB_PRIORITIES; i++)
        if (c->weights[i] == 0)
            return tb_fail(e, -EINVAL, "the DWRR weight of priority %u is 0: weights are at "
                                       "least 1", i);
    tb_port *port = tb_port_get(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    port->depth_bytes = c->depth_bytes;
    port->depth_packets = c->depth_packets;
    tb_tm_limit(port);
    port->dwrr = c->dwrr != 0;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++)
        port->queues[i].weight = port->dwrr ? c->weights[i] : 1;
    port->rate_bps = c->rate_bps;
    tb_wire_rate(&port->wire, c->rate_bps ? c->rate_bps : port->link_rate_bps);
    tb_port_classify(port);
    return 0;
}

int32_t tb_port_configure(tb_engine *e, int32_t node, uint32_t port, const tb_queue_config *config)
{
    return tb_call(e, port_configure, &(tb_args){.node = node, .index = port, .in = config});
}

/* ---- frames in and out ------------------------------------------------------------ */

static void enter_late(tb_engine *e, tb_event *event)
{
    e->late--;
    tb_enter(e, TB_CONTAINER(event, tb_packet, event));
}

void tb_ingest_late(tb_engine *e, tb_packet *p)
{
    p->event.fire = enter_late;
    p->event.rank = p->sequence;
    e->late++;
    tb_event_at(e, &p->event, p->at_ps);
}
