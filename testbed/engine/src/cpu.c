/* cpu.c: the CPU port of a switch, behind which its controller is.
 *
 * It is a port like any other, so a program reaches it by unicast, multicast or clone, and
 * its frames pass egress and the deparser, which writes the header of the controller's
 * (P4Runtime: packet_in). What leaves through it is a message (message.c) and is counted
 * as consumed; what a controller sends enters at it and is counted as a copy, for nobody
 * injected it. A frame that finds no room among the messages is a drop of this port.
 */
#include "internal.h"

#define HEADER_BYTES 256u /* of a controller's, in front of the largest frame */

static void transmit(tb_engine *e, tb_port *port, tb_packet *p, int64_t ideal_ps)
{
    (void)ideal_ps;
    if (!tb_message_append(e, TB_MESSAGE_PACKET_IN, tb_switch_of(port->node), port->number,
                           p->data, p->stored)) {
        tb_packet_drop(e, port, p, TB_DROP_CONTROLLER);
        return;
    }
    e->totals.delivered--;
    e->totals.consumed++;
    tb_packet_free(e, p);
}

static void close_port(tb_engine *e, tb_port *port)
{
    (void)e;
    tb_switch_of(port->node)->cpu_port = NULL;
}

static const tb_outside_ops cpu_ops = {.transmit = transmit, .close = close_port};

static int32_t attach_cpu(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    if (sw->cpu_port)
        return tb_fail(e, -EBUSY, "the CPU port of %s is %u already", sw->node.name,
                       sw->cpu_port->number);
    tb_port *port = tb_port_get(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    int32_t error = tb_pool_fit(e, 0, 0, e->config.max_frame + HEADER_BYTES);
    if (!error)
        error = tb_port_attach(e, port, &cpu_ops, NULL);
    if (error)
        return error;
    sw->cpu_port = port;
    port->wire.mtu = e->config.max_frame + HEADER_BYTES;
    return 0;
}

int32_t tb_attach_cpu(tb_engine *e, int32_t node, uint32_t port)
{
    return tb_call(e, attach_cpu, &(tb_args){.node = node, .index = port});
}

static int32_t packet_out(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    if (!sw->cpu_port)
        return tb_fail(e, -ENOTCONN, "%s has no CPU port", sw->node.name);
    const uint32_t most = sw->cpu_port->wire.mtu;
    if (a->count < 1 || a->count > most)
        return tb_fail(e, -EMSGSIZE, "a frame with its header has 1 to %u bytes, not %u", most,
                       a->count);
    e = sw->node.engine;
    tb_packet *p = tb_packet_new(e);
    if (!p)
        return tb_fail(e, -ENOBUFS, "the fabric has no room for another packet: %u are in flight",
                       e->pool.used);
    memcpy(p->data, a->in, a->count);
    p->stored = p->length = a->count;
    tb_ingest(e, sw->cpu_port, p, e->config.clock == TB_CLOCK_LIVE ? tb_now(e) : e->now_ps);
    e->totals.injected--;
    e->totals.copies++;
    return 0;
}

int32_t tb_packet_out(tb_engine *e, int32_t node, const uint8_t *frame, uint32_t bytes)
{
    return tb_call(e, packet_out, &(tb_args){.node = node, .count = bytes, .in = frame});
}
