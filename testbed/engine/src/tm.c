/* tm.c: the traffic manager of a switch: per egress port eight priority queues
 * in front of one transmitter.
 *
 * A packet is queued after ingress and leaves its queue when the transmitter is
 * free; egress processing follows, then the wire, as on BMv2. A queue holds the
 * packets that wait: the one being sent has left it, and a packet that finds the
 * transmitter free and nothing waiting never enters it (so depth 0 is seen).
 * Sizes are those of the frame as it is between ingress and egress.
 *
 * Scheduling is strict (7 first) or deficit round robin (Shreedhar and Varghese,
 * SIGCOMM 1995) with a quantum of weight x max_frame wire bytes, which keeps the
 * choice O(1). Admission, in this order: the queue's bytes, its packets, the
 * switch's shared buffer with dynamic thresholds (Choudhury and Hahne, 1998): a
 * queue may grow up to alpha x the bytes still free. Packets of lossless priorities
 * (pfc.h) ask the account of their ingress port instead, and only if they must wait.
 */
#include "pfc.h"

/* Whether a packet cannot go at once. */
static inline bool must_wait(const tb_engine *e, const tb_port *port, uint32_t priority)
{
    return port->occupied || port->dequeuing || port->wire.busy_until_ps > e->now_ps ||
           (port->paused >> priority & 1);
}

static bool admit(tb_engine *e, tb_switch *sw, tb_port *port, uint32_t priority, tb_packet *p)
{
    const tb_queue *q = &port->queues[priority];
    enum tb_drop_reason reason;
    if (TB_UNLIKELY(sw->lossless)) {
        if (port->pfc)
            tb_pfc_serve(e, port); /* PAUSE frames go first, at the same instant too */
        if (tb_pfc_lossless(p, priority))
            return !must_wait(e, port, priority) || tb_pfc_hold_packet(e, sw, p, priority);
    }
    uint64_t bytes = q->bytes + p->queued_bytes;
    if (port->depth_bytes && bytes > port->depth_bytes) {
        reason = TB_DROP_QUEUE_BYTES;
    } else if (port->depth_packets && q->packets >= port->depth_packets) {
        reason = TB_DROP_QUEUE_PACKETS;
    } else if (sw->buffer_bytes) {
        uint64_t free_bytes =
            sw->buffer_bytes > sw->buffer_used ? sw->buffer_bytes - sw->buffer_used : 0;
        if (p->queued_bytes <= free_bytes && bytes <= free_bytes * sw->alpha_256 / 256)
            return true;
        reason = TB_DROP_BUFFER;
    } else {
        return true;
    }
    tb_packet_drop(e, port, p, reason);
    return false;
}

static void changed(tb_engine *e, tb_port *port)
{
    if (port->queue_bytes > port->stats.peak_queue_bytes)
        port->stats.peak_queue_bytes = port->queue_bytes;
    if (TB_UNLIKELY(port->probe != NULL))
        tb_probe_record(e, port);
}

static uint32_t choose_dwrr(const tb_engine *e, tb_port *port)
{
    for (;;) {
        uint32_t i = port->dwrr_current;
        tb_queue *q = &port->queues[i];
        if (port->occupied & (1u << i)) {
            if (!port->dwrr_credited) {
                q->deficit += (uint64_t)q->weight * (e->config.max_frame + TB_WIRE_OVERHEAD);
                port->dwrr_credited = true;
            }
            uint64_t cost = q->fifo.head->queued_bytes + TB_WIRE_OVERHEAD;
            if (cost <= q->deficit) {
                q->deficit -= cost;
                return i;
            }
        }
        port->dwrr_current = (uint8_t)((i + 1) % TB_PRIORITIES);
        port->dwrr_credited = false;
    }
}

static tb_packet *dequeue(tb_engine *e, tb_switch *sw, tb_port *port)
{
    uint32_t priority = port->dwrr ? choose_dwrr(e, port)
                                   : 31u - (uint32_t)__builtin_clz(port->occupied);
    tb_queue *q = &port->queues[priority];
    tb_packet *p = tb_fifo_pop(&q->fifo);
    q->bytes -= p->queued_bytes;
    if (--q->packets == 0) {
        port->occupied &= (uint8_t)~(1u << priority);
        q->deficit = 0;
    }
    port->queue_packets--;
    port->queue_bytes -= p->queued_bytes;
    sw->buffer_used -= p->queued_bytes;
    sw->held.queued_bytes -= p->queued_bytes;
    if (TB_UNLIKELY(sw->lossless))
        tb_pfc_release(e, sw, p, priority);
    p->phv->im.deq_qdepth = q->packets;
    changed(e, port);
    return p;
}

/* Sends what the transmitter has time for; asks to be called when it is free. */
void tb_tm_serve(tb_engine *e, tb_switch *sw, tb_port *port)
{
    if (TB_UNLIKELY(port->pfc != NULL))
        tb_pfc_serve(e, port);
    while (port->occupied && port->wire.busy_until_ps <= e->now_ps)
        tb_switch_send(e, sw, port, dequeue(e, sw, port));
    if (port->occupied && !port->transmitter.queued)
        tb_event_at(e, &port->transmitter, port->wire.busy_until_ps);
}

static void transmitter_free(tb_engine *e, tb_event *event)
{
    tb_port *port = TB_CONTAINER(event, tb_port, transmitter);
    tb_tm_serve(e, tb_switch_of(port->node), port);
}

void tb_tm_clear(tb_engine *e, tb_switch *sw, tb_port *port)
{
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) /* paused ones, too */
        if (port->queues[i].packets)
            port->occupied |= (uint8_t)(1u << i);
    while (port->occupied)
        tb_packet_drop(e, port, dequeue(e, sw, port), TB_DROP_REPLACED);
}

void tb_tm_init(tb_port *port)
{
    port->transmitter.fire = transmitter_free;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++)
        port->queues[i].weight = 1;
    tb_tm_limit(port);
}

void tb_tm_limit(tb_port *port)
{
    const tb_switch *sw = tb_switch_of(port->node);
    port->limited =
        port->depth_bytes || port->depth_packets || sw->buffer_bytes || sw->lossless;
}

void tb_tm_enqueue(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    tb_intrinsic *im = &p->phv->im;
    const uint32_t priority = im->priority & (TB_PRIORITIES - 1);
    tb_queue *q = &port->queues[priority];
    p->enqueued_ps = e->now_ps;
    p->queued_bytes = tb_switch_frame_bytes(sw, p);
    im->enq_timestamp = tb_switch_now(e, sw);
    im->enq_qdepth = q->packets;
    if (port->limited && !admit(e, sw, port, priority, p))
        return;
    if (!must_wait(e, port, priority)) {
        im->deq_qdepth = 0;
        tb_switch_send(e, sw, port, p);
        if (port->occupied)
            tb_tm_serve(e, sw, port); /* egress cloned to its own port */
        return;
    }
    tb_fifo_push(&q->fifo, p);
    q->packets++;
    q->bytes += p->queued_bytes;
    port->occupied |= (uint8_t)(1u << priority & ~(uint32_t)port->paused);
    port->queue_packets++;
    port->queue_bytes += p->queued_bytes;
    sw->buffer_used += p->queued_bytes;
    sw->held.queued_bytes += p->queued_bytes;
    if (sw->held.queued_bytes > sw->held.peak_queued_bytes)
        sw->held.peak_queued_bytes = sw->held.queued_bytes;
    changed(e, port);
    if (!port->transmitter.queued && !port->dequeuing)
        tb_event_at(e, &port->transmitter, port->wire.busy_until_ps);
}
