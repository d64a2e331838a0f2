/* path.h: the steps of every packet's way that are so short that their calls would cost as
 * much as they do: taking and freeing a packet, entering from outside, the wire. At the end
 * of internal.h, which says what each is for.
 *
 * Rejected: to let the linker inline (-flto): it keeps functions with several callers apart.
 */
#ifndef TESTBED_PATH_H
#define TESTBED_PATH_H

/* ---- packets ----------------------------------------------------------------------- */

/* There are as many PHVs as packets. A frame between two nodes needs none, so those in use
 * are the few of packets in switches, and the one used last, which the cache still has, is
 * the first to be used again. */
static inline void tb_phv_take(tb_pool *pool, tb_packet *p)
{
    tb_free_phv *phv = pool->phvs;
    pool->phvs = phv->next;
    p->phv = (tb_phv *)(void *)phv;
}

static inline void tb_phv_release(tb_pool *pool, tb_packet *p)
{
    tb_free_phv *phv = (tb_free_phv *)(void *)p->phv;
    phv->next = pool->phvs;
    pool->phvs = phv;
    p->phv = NULL;
}

TB_HOT tb_packet *tb_packet_new(tb_engine *e)
{
    tb_pool *pool = &e->pool;
    if (TB_UNLIKELY(!pool->free) && !tb_pool_grow(e))
        return NULL;
    tb_packet *p = pool->free;
    pool->free = p->next;
    pool->used++;
    if (!p->phv)
        tb_phv_take(pool, p);
    p->data = p->buffer + pool->headroom;
    p->shift_ps = 0;
    p->truncate_bytes = 0;
    p->loops = 0;
    p->parsed = false;
    return p;
}

static inline void tb_packet_free(tb_engine *e, tb_packet *p)
{
    p->next = e->pool.free;
    e->pool.free = p;
    e->pool.used--;
}

static inline void tb_packet_point_at_payload(tb_packet *p)
{
    tb_phv *phv = p->phv;
    phv->payload = p->data + phv->parsed_bytes;
    phv->payload_bytes = p->stored - phv->parsed_bytes;
}

/* The time in the unit of the program's time stamps; the program sees it, too. */
static inline uint64_t tb_switch_now(tb_engine *e, tb_switch *sw)
{
    if (TB_UNLIKELY(sw->instance.now_ps != (uint64_t)e->now_ps))
        tb_switch_clock(e, sw);
    return sw->stamp;
}

/* ---- from outside ------------------------------------------------------------------ */

/* Frames from outside enter behind all that the fabric itself has for the same
 * instant, in the order in which they came, and live at whole nanoseconds. So the
 * times in a capture (nanoseconds) and the order of its frames are all that a
 * replay on the virtual clock needs to repeat a live run to the picosecond. */
#define TB_FROM_OUTSIDE (UINT64_C(1) << 61) /* a rank behind all others */

static inline int64_t tb_whole_ns(int64_t ps)
{
    return (ps + 999) / 1000 * 1000;
}

/* Queues a frame that comes before others that were ingested earlier. */
void tb_ingest_late(tb_engine *e, tb_packet *p);

TB_HOT void tb_ingest(tb_engine *e, tb_port *port, tb_packet *p, int64_t at_ps)
{
    e->totals.injected++;
    p->port = port;
    if (at_ps < e->now_ps) {
        const bool live = e->config.clock == TB_CLOCK_LIVE;
        const int64_t enters_ps = live ? tb_whole_ns(e->now_ps) : e->now_ps;
        p->shift_ps = enters_ps - at_ps;
        at_ps = enters_ps;
    }
    p->at_ps = at_ps;
    p->sequence = TB_FROM_OUTSIDE | e->next_sequence++;
    if (TB_LIKELY(!e->arrivals.head || e->arrivals.tail->at_ps <= at_ps)) {
        tb_fifo_push(&e->arrivals, p);
        return;
    }
    tb_ingest_late(e, p); /* an earlier one than the last: by way of the heap */
}

/* Whether the next thing to happen is a frame that enters from outside. */
static inline bool tb_arrival_is_next(const tb_engine *e)
{
    const tb_packet *p = e->arrivals.head;
    const tb_event_slot *first = e->events.slots;
    return p && (e->events.count == 0 || p->at_ps < first->at_ps ||
                 (p->at_ps == first->at_ps && p->sequence < first->rank));
}

static inline void tb_deliver(tb_engine *e, tb_port *port, tb_packet *p)
{
    e->totals.delivered++;
    port->outside->transmit(e, port, p, e->now_ps - p->shift_ps);
}

/* ---- wires (link.c) ------------------------------------------------------------------ */

/* Draws whether the wire loses this frame. */
bool tb_wire_loses(tb_wire *w);
/* Makes `p` as late as what it follows without a gap. */
void tb_wire_inherit_shift(const tb_engine *e, const tb_wire *w, tb_packet *p);

static inline int64_t tb_wire_serialisation_ps(tb_wire *w, uint32_t bytes)
{
    uint64_t n = bytes + TB_WIRE_OVERHEAD;
    if (TB_LIKELY(w->ps_per_byte))
        return (int64_t)(n * w->ps_per_byte);
    if (w->rate_bps == 0)
        return 0;
    /* 2^64 / 8e12 is 2.3 million bytes: frames are smaller (see tb_engine_new). */
    uint64_t units = n * 8u * (uint64_t)TB_PS_PER_S + w->remainder;
    w->remainder = units % w->rate_bps;
    return (int64_t)(units / w->rate_bps);
}

/* tb_wire_send() at a port that is not indirect, and its wire free: what is left of it. */
TB_HOT void tb_wire_deliver(tb_engine *e, tb_port *port, tb_packet *p)
{
    if (TB_UNLIKELY(p->length > port->wire.mtu)) {
        tb_packet_drop(e, port, p, TB_DROP_MTU);
        return;
    }
    port->stats.tx_packets++;
    port->stats.tx_bytes += p->length;
    tb_deliver(e, port, p);
}

TB_HOT void tb_wire_send(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_wire *w = &port->wire;
    if (TB_UNLIKELY(!w->up || p->length > w->mtu)) {
        tb_packet_drop(e, port, p, w->up ? TB_DROP_MTU : TB_DROP_LINK_DOWN);
        return;
    }
    if (w->busy_until_ps < e->now_ps) {
        w->busy_until_ps = e->now_ps;
        w->remainder = 0;
    } else if (TB_UNLIKELY(w->shift_ps > p->shift_ps)) {
        tb_wire_inherit_shift(e, w, p);
    }
    w->shift_ps = p->shift_ps;
    if (!w->instant)
        w->busy_until_ps += tb_wire_serialisation_ps(w, p->length);
    port->stats.tx_packets++;
    port->stats.tx_bytes += p->length;
    if (port->capture)
        tb_capture_frame(e, port, true, p);
    if (w->instant && !w->fifo.head) {
        tb_deliver(e, port, p); /* nothing to wait for */
        return;
    }
    if (TB_UNLIKELY(w->loss_ppm) && tb_wire_loses(w)) {
        tb_packet_drop(e, port, p, TB_DROP_LINK_LOSS);
        return;
    }
    p->at_ps = w->busy_until_ps + w->delay_ps;
    if (w->to)
        tb_phv_release(&e->pool, p);
    if (TB_UNLIKELY(w->crosses)) {
        tb_wire_cross(e, port, p);
        return;
    }
    tb_fifo_push(&w->fifo, p);
    if (!w->arrival.queued)
        tb_event_at(e, &w->arrival, p->at_ps);
}

#endif
