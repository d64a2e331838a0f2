/* v1model.c: one switch as the v1model architecture has it, with the semantics
 * of BMv2's simple_switch (its docs/simple_switch.md, "after-ingress" and
 * "after-egress pseudocode").
 *
 *   receive -> parse -> ingress -> [clone I2E] -> resubmit | multicast | drop |
 *   unicast -> traffic manager -> egress -> [clone E2E] -> drop | deparse ->
 *   recirculate | wire
 *
 * The frame's bytes stay as they came until the deparser writes new headers in
 * front of the payload, so a clone from ingress and a resubmission find the
 * original packet. Resubmitted and recirculated packets come back through the
 * event queue at the same instant; each packet may do so TB_MAX_LOOPS times.
 *
 * Clones and replicas are made in copies.c.
 */
#include <stdlib.h>

#include "headers.h"
#include "pfc.h"

#include "testbed/bits.h"

void tb_switch_clock(tb_engine *e, tb_switch *sw)
{
    /* Divisions by a constant, instead of one by a variable. */
    const uint64_t ps = (uint64_t)e->now_ps, unit = sw->program->timestamp_ps;
    sw->instance.now_ps = ps;
    sw->stamp = unit == 1000000u ? ps / 1000000u : unit == 1000u ? ps / 1000u : ps / unit;
}

uint32_t tb_switch_frame_bytes(const tb_switch *sw, const tb_packet *p)
{
    uint32_t bytes = sw->program->header_bytes(p->phv) + p->length - p->phv->parsed_bytes;
    return p->truncate_bytes && p->truncate_bytes < bytes ? p->truncate_bytes : bytes;
}

/* The head of a PHV at the start of a pipeline. */
static inline void begin(tb_phv *phv, uint32_t instance_type, uint32_t length, uint16_t port)
{
    tb_zero(phv, sizeof *phv);
    phv->im.instance_type = instance_type;
    phv->im.packet_length = length;
    phv->im.ingress_port = port;
}

/* Parses `p`, the head of whose PHV has begun, at its time. */
static void parse(tb_engine *e, tb_switch *sw, tb_packet *p)
{
    p->phv->im.ingress_global_timestamp = tb_switch_now(e, sw);
    sw->program->parse(&sw->instance, p->phv, p->data, p->stored);
    tb_packet_point_at_payload(p);
}

static inline void enter(tb_switch *sw, tb_packet *p)
{
    sw->program->enter(&sw->instance, p->phv, p->data, p->stored);
    tb_packet_point_at_payload(p);
}

void tb_switch_parse(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t instance_type,
                     uint16_t ingress_port)
{
    begin(p->phv, instance_type, p->length, ingress_port);
    p->phv->im.ingress_global_timestamp = tb_switch_now(e, sw);
    enter(sw, p);
}

void tb_switch_look_ahead(tb_packet *first)
{
    const tb_port *port = first->port;
    if (port->node->kind != TB_NODE_SWITCH)
        return;
    tb_switch *sw = tb_switch_of(port->node);
    if (!sw->program->look_ahead)
        return;
    tb_phv *phvs[TB_AHEAD];
    uint32_t n = 0;
    for (tb_packet *p = first; p && n < TB_AHEAD && p->port->node == port->node; p = p->next) {
        begin(p->phv, TB_INSTANCE_NORMAL, p->length, (uint16_t)p->port->number);
        p->phv->payload = p->data;
        p->phv->payload_bytes = p->stored;
        p->parsed = true;
        phvs[n++] = p->phv;
    }
    sw->program->look_ahead(&sw->instance, phvs, n);
}

void tb_switch_forget_ahead(tb_packet *first)
{
    for (tb_packet *p = first; p && p->parsed; p = p->next)
        p->parsed = false;
}

/* ---- back to the parser ------------------------------------------------------ */

/* Gives `p` a fresh PHV with the preserved fields of its old one, by way of the
 * pool's spare, and lets it enter ingress again after everything that is due. */
static void loop_back(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t instance_type,
                      uint16_t ingress_port, uint32_t field_list)
{
    if (++p->loops > TB_MAX_LOOPS) {
        tb_packet_drop(e, p->port, p, TB_DROP_LOOP);
        return;
    }
    tb_phv *fresh = e->pool.spare;
    begin(fresh, instance_type, p->length, ingress_port);
    if (TB_UNLIKELY(p->port->pfc != NULL))
        fresh->im.priority = tb_frame_class(p);
    sw->program->init(fresh);
    if (field_list != TB_NO_FIELD_LIST)
        sw->program->preserve(field_list, p->phv, fresh);
    e->pool.spare = p->phv;
    p->phv = fresh;
    p->truncate_bytes = 0;
    e->totals.recirculated++;
    tb_fifo_push(&sw->looping, p);
    if (!sw->loop.queued)
        tb_event_at(e, &sw->loop, e->now_ps);
}

/* ---- egress -------------------------------------------------------------------- */

static void note_truncation(tb_packet *p)
{
    const tb_requests *req = &p->phv->req;
    if (!(req->flags & TB_REQUEST_TRUNCATE))
        return;
    if (!p->truncate_bytes || req->truncate_bytes < p->truncate_bytes)
        p->truncate_bytes = req->truncate_bytes;
}

/* Runs egress, and writes the headers in front of the payload: see pipeline.h. */
TB_HOT uint32_t run_egress(tb_switch *sw, tb_packet *p, tb_phv *phv, bool leaves)
{
    uint8_t *payload = p->data + phv->parsed_bytes;
    return sw->program->egress(&sw->instance, phv, payload, (uint32_t)(payload - p->buffer),
                               leaves);
}

/* Makes a frame of the payload and the `headers` bytes that the deparser has put in front of it,
 * or would have. False: the frame has become larger than any the engine carries, and is
 * dropped. */
TB_HOT bool join(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p, tb_phv *phv,
                 uint32_t headers)
{
    const uint32_t grown = headers - phv->parsed_bytes; /* modulo 2^32 */
    const uint32_t length = p->length + grown;
    if (TB_UNLIKELY(phv->req.flags))
        note_truncation(p); /* a deparser may, too */
    /* A mirror that is cut to its headers may be made of a frame of full size. */
    if (TB_UNLIKELY(length > e->pool.frame_bytes &&
                    (!p->truncate_bytes || p->truncate_bytes > e->pool.frame_bytes))) {
        tb_packet_drop(e, port, p, TB_DROP_MTU);
        return false;
    }
    uint8_t *payload = p->data + phv->parsed_bytes;
    if (TB_UNLIKELY(headers > (size_t)(payload - p->buffer))) {
        uint8_t *moved = p->buffer + e->pool.headroom;
        memmove(moved, payload, p->stored - phv->parsed_bytes);
        payload = moved;
        sw->program->deparse(&sw->instance, phv, payload - headers);
    }
    p->data = payload - headers;
    p->length = length;
    p->stored += grown;
    if (TB_UNLIKELY(p->truncate_bytes && p->truncate_bytes < length)) {
        p->length = p->truncate_bytes;
        if (p->stored > p->length)
            p->stored = p->length;
    }
    return true;
}

/* What remains to be done of egress for a packet whose program asked something of the target,
 * or dropped it.
 * False: it goes another way than the wire. */
static bool leave_with_requests(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    tb_phv *phv = p->phv;
    const uint32_t flags = phv->req.flags;
    note_truncation(p);
    if (flags & TB_REQUEST_CLONE_E2E) {
        port->dequeuing = true;
        tb_clone_egress(e, sw, p);
        port->dequeuing = false;
    }
    if (phv->im.egress_spec == TB_DROP_PORT) {
        tb_packet_drop(e, port, p, TB_DROP_PROGRAM_EGRESS);
        return false;
    }
    const uint32_t headers = run_egress(sw, p, phv, true);
    if (!join(e, sw, port, p, phv, headers))
        return false;
    if (flags & TB_REQUEST_RECIRCULATE) {
        loop_back(e, sw, p, TB_INSTANCE_RECIRCULATED, 0, phv->req.recirculate_field_list);
        return false;
    }
    return true;
}

/* Runs egress at `now`: as run_egress(). */
TB_HOT uint32_t egress(tb_switch *sw, tb_port *port, tb_packet *p, uint64_t now)
{
    tb_phv *phv = p->phv;
    phv->im.egress_global_timestamp = now;
    phv->im.deq_timedelta = now - phv->im.enq_timestamp;
    phv->im.egress_port = (uint16_t)port->number;
    phv->im.egress_spec = 0; /* BMv2 writes 512, of which nine bits are seen */
    phv->req.flags = 0;
    return run_egress(sw, p, phv, false);
}

void tb_switch_send(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    const uint32_t headers = egress(sw, port, p, tb_switch_now(e, sw));
    if (TB_UNLIKELY(headers == TB_STAYS) ? leave_with_requests(e, sw, port, p)
                                         : join(e, sw, port, p, p->phv, headers))
        tb_wire_send(e, port, p);
}

/* ---- between ingress and egress --------------------------------------------------- */

/* Takes `p` to egress port `number`, at `now`: through, where nothing can hold it, else to a
 * queue. */
TB_HOT void pass(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t number, uint64_t now)
{
    tb_port *port = number < sw->node.n_ports ? sw->node.ports[number] : NULL;
    const bool direct = port && !port->hindered;
    if (TB_UNLIKELY(!direct) && (!port || !(port->linked || port->outside))) {
        tb_packet_drop(e, port, p, TB_DROP_NO_PORT);
        return;
    }
    if ((!direct && (port->limited || port->occupied || port->paused || port->dequeuing)) ||
        port->wire.busy_until_ps > e->now_ps) {
        tb_tm_enqueue(e, sw, port, p);
        return;
    }
    tb_intrinsic *im = &p->phv->im;
    p->enqueued_ps = e->now_ps;
    im->enq_timestamp = now;
    im->enq_qdepth = im->deq_qdepth = 0;
    const uint32_t headers = egress(sw, port, p, now);
    if (TB_UNLIKELY(headers == TB_STAYS)) {
        if (leave_with_requests(e, sw, port, p))
            tb_wire_send(e, port, p);
        if (port->occupied)
            tb_tm_serve(e, sw, port); /* egress cloned to its own port */
    } else if (TB_LIKELY(join(e, sw, port, p, p->phv, headers))) {
        if (direct)
            tb_wire_deliver(e, port, p);
        else
            tb_wire_send(e, port, p);
    }
}

void tb_switch_pass(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t port)
{
    pass(e, sw, p, port, tb_switch_now(e, sw));
}

/* ---- ingress ------------------------------------------------------------------ */

TB_HOT void ingress(tb_engine *e, tb_switch *sw, tb_packet *p, uint64_t now)
{
    tb_phv *phv = p->phv;
    tb_intrinsic *im = &phv->im;
    sw->program->ingress(&sw->instance, phv);
    const uint32_t flags = phv->req.flags;
    if (TB_UNLIKELY(flags | im->mcast_grp)) {
        if (flags & TB_REQUEST_CLONE_I2E)
            tb_clone_ingress(e, sw, p);
        if (flags & TB_REQUEST_RESUBMIT) {
            loop_back(e, sw, p, TB_INSTANCE_RESUBMITTED, im->ingress_port,
                      phv->req.resubmit_field_list);
            return;
        }
        note_truncation(p);
        if (im->mcast_grp != 0) {
            im->instance_type = TB_INSTANCE_REPLICATED;
            tb_replicate(e, sw, p, &sw->multicast, im->mcast_grp);
            return;
        }
    }
    if (im->egress_spec == TB_DROP_PORT) {
        tb_packet_drop(e, p->port, p,
                       im->parser_error ? TB_DROP_PARSER : TB_DROP_PROGRAM_INGRESS);
        return;
    }
    im->instance_type = TB_INSTANCE_NORMAL;
    pass(e, sw, p, im->egress_spec, now);
}

/* A frame at the port that `p` names, from wherever it came; `plain` is the port's. */
TB_HOT void receive(tb_engine *e, tb_port *port, tb_packet *p, bool plain)
{
    tb_switch *sw = tb_switch_of(port->node);
    port->stats.rx_packets++;
    port->stats.rx_bytes += p->length;
    if (!plain && TB_UNLIKELY(port->pfc != NULL)) {
        if (tb_pfc_take(e, port, p))
            return;
        p->parsed = false; /* without its class */
    }
    e->totals.packet_hops++;
    const uint64_t now = tb_switch_now(e, sw);
    if (p->parsed) {
        p->parsed = false; /* should it come to another switch */
        p->phv->im.ingress_global_timestamp = now;
    } else {
        begin(p->phv, TB_INSTANCE_NORMAL, p->length, (uint16_t)port->number);
        p->phv->im.ingress_global_timestamp = now;
        if (!plain && TB_UNLIKELY(port->pfc != NULL))
            p->phv->im.priority = tb_frame_class(p);
        enter(sw, p);
    }
    if (!plain && TB_UNLIKELY(sw->pick != NULL))
        tb_pick_frame(e, sw, p);
    ingress(e, sw, p, now);
}

void tb_switch_receive(tb_engine *e, tb_port *port, tb_packet *p)
{
    if (!p->phv)
        tb_phv_take(&e->pool, p);
    p->port = port;
    p->loops = 0;
    p->truncate_bytes = 0;
    receive(e, port, p, false);
}

void tb_switch_loop(tb_engine *e, tb_event *event)
{
    tb_switch *sw = TB_CONTAINER(event, tb_switch, loop);
    tb_packet *p = tb_fifo_pop(&sw->looping);
    if (sw->looping.head)
        tb_event_at(e, &sw->loop, e->now_ps);
    parse(e, sw, p);
    ingress(e, sw, p, tb_switch_now(e, sw));
}

/* ---- from outside ------------------------------------------------------------- */

void tb_enter(tb_engine *e, tb_packet *p)
{
    tb_port *port = p->port;
    if (port->node->kind == TB_NODE_NIC) {
        if (port->host_capture)
            tb_capture_host_in(e, port, p);
        tb_nic_from_host(e, port, p);
        return;
    }
    if (port->capture)
        tb_capture_frame(e, port, false, p);
    receive(e, port, p, false);
}

uint64_t tb_arrive(tb_engine *e, int64_t until_ps, uint64_t most)
{
    uint64_t done = 0;
    do {
        tb_packet *p = e->arrivals.head;
        if (!p->parsed && p->next)
            tb_switch_look_ahead(p);
        e->arrivals.head = p->next;
        e->now_ps = p->at_ps;
        if (TB_LIKELY(p->port->plain))
            receive(e, p->port, p, true);
        else
            tb_enter(e, p);
        done++;
    } while (done < most && !(e->pause_at & e->waits) && tb_arrival_is_next(e) &&
             e->arrivals.head->at_ps <= until_ps);
    return done;
}
