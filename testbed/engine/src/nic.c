/* nic.c: a host's end of a link: frames of the host and of its connections to the
 * network, through the queues of nic_queue.c; frames of the network to the
 * connections or the host, but for the signals that nic_signal.c takes. */
#include <stdlib.h>

#include "headers.h"
#include "nic.h"
#include "pfc.h"

static tb_nic *nic_find(tb_engine *e, int32_t number)
{
    tb_node *node = tb_node_find(e, number);
    if (!node)
        return NULL;
    if (node->kind == TB_NODE_NIC)
        return tb_nic_of(node);
    tb_fail(e, -EINVAL, "%s is a switch, not a NIC", node->name);
    return NULL;
}

/* ---- frames ------------------------------------------------------------------------ */

static uint32_t destination_address(const tb_packet *p)
{
    const uint8_t *f = p->data;
    bool ipv4 = p->stored >= TB_ETHERNET_BYTES + TB_IPV4_BYTES &&
                tb_get16(f + 12) == TB_ETHERTYPE_IPV4;
    return ipv4 ? tb_get32(f + TB_ETHERNET_BYTES + 16) : 0;
}

static bool congestion_experienced(const tb_packet *p)
{
    const uint8_t *f = p->data;
    if (p->stored < TB_ETHERNET_BYTES + 2)
        return false;
    uint32_t ethertype = tb_get16(f + 12);
    if (ethertype == TB_ETHERTYPE_IPV4)
        return (f[TB_ETHERNET_BYTES + 1] & 3) == TB_CE;
    return ethertype == TB_ETHERTYPE_IPV6 && (tb_get16(f + TB_ETHERNET_BYTES) >> 4 & 3) == TB_CE;
}

void tb_nic_from_network(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_nic *n = tb_nic_of(port->node);
    port->stats.rx_packets++;
    port->stats.rx_bytes += p->length;
    if (TB_UNLIKELY(port->pfc != NULL) && tb_pfc_take(e, port, p))
        return;
    if (tb_nic_take_signal(e, n, p)) {
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
    tb_nic *n = tb_nic_of(port->node);
    n->stats.to_network++;
    p->enqueued_ps = e->now_ps;
    if (TB_UNLIKELY(!port->linked)) {
        tb_packet_drop(e, port, p, TB_DROP_NO_PORT);
        return;
    }
    const uint8_t class = n->by_class ? tb_frame_class(p) : 0;
    tb_destination *d = tb_nic_destination(e, n, destination_address(p), class);
    if (!d) {
        tb_packet_drop(e, port, p, TB_DROP_POOL);
        return;
    }
    bool waits = n->round.head || d->packets > 0 || port->wire.busy_until_ps > e->now_ps;
    if (!waits && !tb_nic_paused(e, d) && !tb_nic_class_paused(n, d)) {
        tb_wire_send(e, port, p);
        return;
    }
    if (n->config.destination_queue_bytes &&
        d->bytes + p->length > n->config.destination_queue_bytes) {
        n->stats.nic_drops++;
        tb_packet_drop(e, port, p, TB_DROP_NIC_QUEUE);
        return;
    }
    tb_nic_enqueue(e, n, d, p);
}

/* ---- connections --------------------------------------------------------------------- */

void tb_nic_send(tb_engine *e, tb_node *node, tb_packet *p)
{
    tb_nic_from_host(e, tb_nic_of(node)->port, p);
}

bool tb_nic_address(tb_node *node, uint32_t *ipv4, uint8_t *mac)
{
    tb_nic *n = tb_nic_of(node);
    *ipv4 = n->ipv4;
    memcpy(mac, n->mac, sizeof n->mac);
    return n->addressed;
}

tb_port *tb_nic_port(tb_node *node)
{
    return tb_nic_of(node)->port;
}

static int32_t nic_set_address(tb_engine *e, const tb_args *a)
{
    tb_nic *n = nic_find(e, a->node);
    if (!n)
        return -EINVAL;
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
    tb_nic *n = calloc(1, sizeof *n);
    if (!n) {
        tb_fail(e, -ENOMEM, "there is no memory for NIC %s", name);
        return NULL;
    }
    n->node.kind = TB_NODE_NIC;
    n->node.number = e->n_nodes;
    n->config = *config;
    return &n->node;
}

void tb_nic_ready(tb_node *node, tb_port *port)
{
    tb_nic_of(node)->port = port;
    port->transmitter.fire = tb_nic_transmitter_free;
}

void tb_nic_free(tb_node *node)
{
    tb_nic *n = tb_nic_of(node);
    for (uint32_t i = 0; i < n->slots_count; i++)
        free(n->slots[i]);
    free(n->slots);
    free(n);
}

bool tb_nic_used(tb_node *node)
{
    return tb_nic_of(node)->destinations > 0;
}

void tb_nic_set_classes(tb_node *node)
{
    tb_nic_of(node)->by_class = true;
}

void tb_nic_reset_peaks(tb_node *node)
{
    tb_nic *n = tb_nic_of(node);
    n->stats.peak_queued_bytes = n->stats.queued_bytes;
}

static int32_t nic_read(tb_engine *e, const tb_args *a)
{
    const tb_nic *n = nic_find(e, a->node);
    if (!n)
        return -EINVAL;
    tb_nic_stats *out = a->out;
    *out = n->stats;
    for (uint32_t i = 0; i < n->slots_count; i++) {
        const tb_destination *d = n->slots[i];
        if (d && d->held_since_ps != TB_NEVER)
            out->pause_ps += (uint64_t)(e->now_ps - d->held_since_ps);
    }
    tb_pfc_stats_of(e, n->port, &out->pfc);
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
    return tb_nic_of(node)->stats.queued_packets;
}
