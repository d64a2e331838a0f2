/* link.c: wires. A wire is one direction of a link, store and forward: the next
 * node has a frame when its last bit has arrived.
 *
 * Serialisation is exact. A frame of n bytes takes (n + 24) x 8e12 / rate ps.
 * Where that is no whole number the remainder is carried to the next frame of
 * the same busy period, so the k-th departure of a busy period is
 * floor(bits so far x 1e12 / rate) after its start and no error adds up. An idle
 * wire starts anew. Rates that divide 8e12 (all usual ones) need no division.
 *
 * A frame that is larger than the MTU, or meets a link that is down, costs no
 * time on the wire; one that is lost at random does. A frame on its way is lost
 * if the link is down when it would arrive.
 *
 * A frame that entered late (live) delays those that wait behind it. Such a frame
 * is as late as the one that it follows without a gap, but for no more than it
 * waited: without any lateness it would have left when it came at the earliest.
 */
#include "internal.h"

void tb_wire_rate(tb_wire *w, uint64_t rate_bps)
{
    const uint64_t byte_ps = 8u * (uint64_t)TB_PS_PER_S; /* at 1 bit/s */
    w->rate_bps = rate_bps;
    w->ps_per_byte = rate_bps && byte_ps % rate_bps == 0 ? byte_ps / rate_bps : 0;
    w->remainder = 0;
    w->instant = !w->to && !rate_bps && !w->delay_ps && !w->loss_ppm;
}

static void wire_arrive(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_wire *w = &port->wire;
    if (!w->to) {
        tb_deliver(e, port, p);
        return;
    }
    if (TB_UNLIKELY(!w->up)) {
        tb_packet_drop(e, port, p, TB_DROP_LINK_DOWN);
        return;
    }
    if (w->to->capture)
        tb_capture_frame(e, w->to, false, p);
    if (w->to->node->kind == TB_NODE_SWITCH)
        tb_switch_receive(e, w->to, p);
    else
        tb_nic_from_network(e, w->to, p);
}

static void arrival(tb_engine *e, tb_event *event)
{
    tb_port *port = TB_CONTAINER(event, tb_port, wire.arrival);
    tb_wire *w = &port->wire;
    tb_packet *p = tb_fifo_pop(&w->fifo);
    __builtin_prefetch(w->fifo.head);
    event->queued = true; /* for frames that are sent on this wire meanwhile */
    wire_arrive(e, port, p);
    event->queued = false;
    if (w->fifo.head)
        tb_event_at(e, event, w->fifo.head->at_ps);
}

void tb_wire_foresee(const tb_engine *e, const tb_event *event)
{
    const tb_wire *w = TB_CONTAINER(event, tb_wire, arrival);
    const tb_packet *p = w->fifo.head;
    __builtin_prefetch(p);
    __builtin_prefetch((const uint8_t *)(p + 1) + e->pool.headroom); /* a frame's usual place */
    if (w->to) {
        __builtin_prefetch(w->to->node);
        __builtin_prefetch(&w->to->stats.rx_packets);
    }
}

void tb_wire_init(tb_engine *e, tb_port *port)
{
    tb_wire *w = &port->wire;
    w->up = true;
    w->mtu = (uint16_t)e->config.max_frame;
    w->arrival.fire = arrival;
    w->arrival.arrival = true;
    w->arrival.rank = tb_rank(port->node->number, TB_EVENT_ARRIVAL, port->number);
    tb_wire_rate(w, 0);
    uint64_t stream = ((uint64_t)port->node->number << 16) | port->number;
    tb_rng_seed(&w->rng, e->config.seed, stream);
}

/* Uniform over 0..999999 but for a bias below 2^-44: the top of a product. */
bool tb_wire_loses(tb_wire *w)
{
    return ((tb_rng_next(&w->rng) >> 32) * 1000000u) >> 32 < w->loss_ppm;
}

void tb_wire_inherit_shift(const tb_engine *e, const tb_wire *w, tb_packet *p)
{
    int64_t waited_ps = e->now_ps - p->enqueued_ps;
    int64_t longest_ps = p->shift_ps + waited_ps;
    p->shift_ps = w->shift_ps < longest_ps ? w->shift_ps : longest_ps;
}
