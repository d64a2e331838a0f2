/* pfc.c: priority-based flow control of a port: configured, and read out. */
#include <stdlib.h>

#include "pfc.h"

#define ALL_PRIORITIES ((1u << TB_PRIORITIES) - 1)
#define PAUSE_FRAME_BYTES 60u

/* Quanta whose half is not shorter than the largest frame and a PAUSE frame on the wire. */
static uint32_t fewest_quanta(const tb_engine *e)
{
    const uint32_t wire = e->config.max_frame + PAUSE_FRAME_BYTES + 2 * TB_WIRE_OVERHEAD;
    return (2 * 8 * wire + TB_PFC_QUANTUM_BITS - 1) / TB_PFC_QUANTUM_BITS;
}

static int32_t check(tb_engine *e, const tb_port *port, const tb_pfc_config *c)
{
    const char *name = port->node->name;
    if (port->outside && port->outside->pauses)
        return tb_fail(e, -EBUSY, "port %u of %s waits for its interface's queueing discipline: "
                                  "it cannot have PFC as well", port->number, name);
    if ((c->priorities | c->honoured) > ALL_PRIORITIES)
        return tb_fail(e, -EINVAL, "priorities are 0 to %u", TB_PRIORITIES - 1);
    if (c->reaction_ps < 0)
        return tb_fail(e, -EINVAL, "a MAC's reaction takes at least 0 ps, not %lld",
                       (long long)c->reaction_ps);
    if (port->node->kind == TB_NODE_NIC) {
        if (c->priorities)
            return tb_fail(e, -EINVAL, "NIC %s pauses nobody: it takes what comes", name);
        if (tb_nic_used(port->node))
            return tb_fail(e, -EBUSY, "NIC %s has queues already: its priorities are set before "
                                      "it sends", name);
        return 0;
    }
    if (!c->priorities)
        return 0;
    if (!port->link_rate_bps && !port->rate_bps)
        return tb_fail(e, -EINVAL, "port %u of %s has no rate: pauses are counted in bit times",
                       port->number, name);
    if (c->quanta > UINT16_MAX || c->quanta < fewest_quanta(e))
        return tb_fail(e, -EINVAL, "a pause of %u quanta cannot be: it takes %u to %u, so that "
                                   "it is refreshed in time",
                       c->quanta, fewest_quanta(e), UINT16_MAX);
    if (c->alpha_256 && !tb_switch_of(port->node)->buffer_total)
        return tb_fail(e, -EINVAL, "%s has no shared buffer that a dynamic xoff could be a part "
                                   "of: set one, or give xoff in bytes", name);
    if (!c->alpha_256 && c->xon_offset_bytes > c->xoff_bytes)
        return tb_fail(e, -EINVAL, "xon cannot be %llu bytes below an xoff of %llu",
                       (unsigned long long)c->xon_offset_bytes,
                       (unsigned long long)c->xoff_bytes);
    return 0;
}

static uint64_t headroom_of(const tb_pfc_config *c)
{
    return (uint64_t)__builtin_popcount(c->priorities) * c->headroom_bytes;
}

/* Sets the headroom of all ports apart from the shared pool. -ENOSPC: it takes all of it. */
static int32_t set_apart(tb_engine *e, tb_switch *sw, uint64_t headroom)
{
    if (sw->buffer_total && headroom >= sw->buffer_total)
        return tb_fail(e, -ENOSPC, "the headroom of %s's ports, %llu bytes, leaves nothing of "
                                   "its buffer of %llu bytes",
                       sw->node.name, (unsigned long long)headroom,
                       (unsigned long long)sw->buffer_total);
    sw->headroom_total = headroom;
    sw->buffer_bytes = sw->buffer_total ? sw->buffer_total - headroom : 0;
    return 0;
}

int32_t tb_pfc_buffer(tb_engine *e, tb_switch *sw, uint64_t bytes)
{
    const uint64_t before = sw->buffer_total;
    sw->buffer_total = bytes;
    const int32_t error = set_apart(e, sw, sw->headroom_total);
    if (error)
        sw->buffer_total = before;
    return error;
}

static tb_pfc *pfc_new(tb_engine *e, tb_port *port)
{
    if (tb_event_reserve(e, TB_PRIORITIES + 2) < 0) /* holds, reaction, refresh */
        return NULL;
    tb_pfc *pfc = calloc(1, sizeof *pfc);
    if (!pfc)
        return NULL;
    pfc->port = port;
    tb_pfc_frames_init(pfc);
    return pfc;
}

static bool holds_packets(const tb_switch *sw)
{
    for (uint32_t i = 0; i < sw->node.n_ports; i++)
        if (sw->node.ports[i] && sw->node.ports[i]->queue_packets)
            return true;
    return false;
}

static int32_t pfc_configure(tb_engine *e, const tb_args *a)
{
    const tb_pfc_config *c = a->in;
    tb_port *port = tb_port_get(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    int32_t error = check(e, port, c);
    if (error)
        return error;
    tb_switch *sw = port->node->kind == TB_NODE_SWITCH ? tb_switch_of(port->node) : NULL;
    if (sw && holds_packets(sw))
        return tb_fail(e, -EBUSY, "%s has packets in its queues: whose they are is not known, so "
                                  "PFC is configured before there are any", sw->node.name);
    tb_pfc *pfc = port->pfc ? port->pfc : pfc_new(port->node->engine, port);
    if (!pfc)
        return tb_fail(e, -ENOMEM, "there is no memory for PFC at port %u of %s", port->number,
                       port->node->name);
    if (sw)
        error = set_apart(e, sw, sw->headroom_total - headroom_of(&pfc->config) + headroom_of(c));
    if (error) {
        if (!port->pfc)
            free(pfc);
        return error;
    }
    port->pfc = pfc;
    tb_port_classify(port);
    pfc->config = *c;
    if (sw) {
        sw->lossless = true;
        for (uint32_t i = 0; i < sw->node.n_ports; i++)
            if (sw->node.ports[i])
                tb_tm_limit(sw->node.ports[i]);
    } else {
        tb_nic_set_classes(port->node);
    }
    return 0;
}

int32_t tb_pfc_configure(tb_engine *e, int32_t node, uint32_t port, const tb_pfc_config *config)
{
    return tb_call(e, pfc_configure, &(tb_args){.node = node, .index = port, .in = config});
}

void tb_pfc_free(tb_engine *e, tb_pfc *pfc)
{
    if (!pfc)
        return;
    for (tb_packet *p = tb_fifo_pop(&pfc->reacting); p; p = tb_fifo_pop(&pfc->reacting))
        tb_packet_free(e, p);
    free(pfc);
}

/* ---- reading ------------------------------------------------------------------------------- */

void tb_pfc_stats_of(const tb_engine *e, const tb_port *port, tb_pfc_stats *out)
{
    const tb_pfc *pfc = port->pfc;
    *out = (tb_pfc_stats){0};
    if (!pfc)
        return;
    *out = pfc->stats;
    out->paused = port->paused;
    out->pausing = pfc->pausing;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) {
        out->held_bytes[i] = pfc->accounts[i].bytes;
        if (port->paused >> i & 1)
            out->paused_ps[i] += (uint64_t)(e->now_ps - pfc->holds[i].since_ps);
    }
}

uint64_t tb_pfc_reacting(const tb_port *port)
{
    uint64_t n = 0;
    if (port->pfc)
        for (const tb_packet *p = port->pfc->reacting.head; p; p = p->next)
            n++;
    return n;
}

void tb_pfc_reset_peaks(tb_port *port)
{
    tb_pfc *pfc = port->pfc;
    if (!pfc)
        return;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) {
        pfc->stats.peak_held_bytes[i] = pfc->accounts[i].bytes;
        pfc->stats.peak_headroom_bytes[i] = pfc->accounts[i].headroom;
    }
}
