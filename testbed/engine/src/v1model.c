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
 * A clone to a session that is not set, and a multicast to a group that is not,
 * count as a drop (no group): a silent loss would be hard to find.
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

static void point_at_payload(tb_packet *p)
{
    tb_phv *phv = p->phv;
    phv->payload = p->data + phv->parsed_bytes;
    phv->payload_bytes = p->stored - phv->parsed_bytes;
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
    point_at_payload(p);
}

static inline void enter(tb_switch *sw, tb_packet *p)
{
    sw->program->enter(&sw->instance, p->phv, p->data, p->stored);
    point_at_payload(p);
}

void tb_switch_look_ahead(tb_packet *first)
{
    const tb_port *port = first->port;
    if (port->node->kind != TB_NODE_SWITCH)
        return;
    tb_switch *sw = tb_switch_of(port->node);
    if (!sw->program->parses_ahead)
        return;
    tb_phv *phvs[TB_AHEAD];
    uint32_t n = 0;
    for (tb_packet *p = first; p && n < TB_AHEAD && p->port->node == port->node; p = p->next) {
        begin(p->phv, TB_INSTANCE_NORMAL, p->length, (uint16_t)p->port->number);
        enter(sw, p);
        p->parsed = true;
        phvs[n++] = p->phv;
    }
    if (sw->program->look_ahead)
        sw->program->look_ahead(&sw->instance, phvs, n);
}

void tb_switch_forget_ahead(tb_packet *first)
{
    for (tb_packet *p = first; p && p->parsed; p = p->next)
        p->parsed = false;
}

/* ---- copies ---------------------------------------------------------------- */

/* A packet with the same frame and PHV. NULL (and counted) without a packet. */
static tb_packet *duplicate(tb_engine *e, const tb_switch *sw, const tb_packet *p)
{
    e->totals.copies++;
    tb_packet *copy = tb_packet_copy(e, p);
    if (!copy) {
        tb_count_drop(e, p->port, TB_DROP_POOL);
        return NULL;
    }
    memcpy(copy->phv, p->phv, sw->program->phv_bytes);
    copy->truncate_bytes = p->truncate_bytes;
    point_at_payload(copy);
    return copy;
}

static void to_port(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t number);

/* A replica, or the backup that stands in for it. */
static const tb_replica *available(const tb_switch *sw, const tb_replica *replica)
{
    for (uint32_t i = 0; i <= replica->backups; i++)
        if (tb_port_is_up(sw, replica[i].port))
            return &replica[i];
    return replica;
}

/* Queues `p` once per replica; the last takes the packet itself. */
static void replicate(tb_engine *e, tb_switch *sw, tb_packet *p, const tb_group *group)
{
    if (!group || group->count == 0) {
        tb_packet_drop(e, p->port, p, TB_DROP_NO_GROUP);
        return;
    }
    for (uint32_t i = 0, next; i < group->count; i = next) {
        const tb_replica *replica = &group->replicas[i];
        next = i + 1 + replica->backups;
        tb_packet *copy = next < group->count ? duplicate(e, sw, p) : p;
        if (!copy)
            continue;
        if (replica->backups)
            replica = available(sw, replica);
        copy->phv->im.egress_rid = replica->rid;
        to_port(e, sw, copy, replica->port);
    }
}

static const tb_group *find_group(const tb_groups *groups, uint32_t number)
{
    return number < groups->capacity && groups->groups[number].set ? &groups->groups[number]
                                                                   : NULL;
}

static void send_clone(tb_engine *e, tb_switch *sw, tb_packet *clone, const tb_group *session)
{
    if (session) {
        clone->phv->im.priority = (uint8_t)session->clone.class_of_service;
        clone->truncate_bytes = session->clone.packet_bytes;
    }
    replicate(e, sw, clone, session);
}

/* The packet as it was when ingress began, parsed again, with the preserved
 * fields of its present PHV and nothing else. */
static void clone_ingress(tb_engine *e, tb_switch *sw, const tb_packet *p)
{
    const tb_requests *req = &p->phv->req;
    e->totals.copies++;
    tb_packet *clone = tb_packet_copy(e, p);
    if (!clone) {
        tb_count_drop(e, p->port, TB_DROP_POOL);
        return;
    }
    /* Parsers may branch on the ingress port; after that it is 0, as on BMv2. */
    begin(clone->phv, TB_INSTANCE_INGRESS_CLONE, p->length, p->phv->im.ingress_port);
    clone->phv->im.ingress_global_timestamp = tb_switch_now(e, sw);
    enter(sw, clone);
    clone->phv->im = (tb_intrinsic){.instance_type = TB_INSTANCE_INGRESS_CLONE,
                                    .packet_length = p->length};
    if (sw->program->reset_metadata)
        sw->program->reset_metadata(clone->phv);
    if (req->clone_field_list != TB_NO_FIELD_LIST)
        sw->program->preserve(req->clone_field_list, p->phv, clone->phv);
    send_clone(e, sw, clone, find_group(&sw->clones, req->clone_session));
}

/* The packet as egress leaves it: headers kept, metadata reset. */
static void clone_egress(tb_engine *e, tb_switch *sw, const tb_packet *p)
{
    const tb_requests *req = &p->phv->req;
    tb_packet *clone = duplicate(e, sw, p);
    if (!clone)
        return;
    if (++clone->loops > TB_MAX_LOOPS) { /* a clone that clones itself */
        tb_packet_drop(e, p->port, clone, TB_DROP_LOOP);
        return;
    }
    clone->phv->im = (tb_intrinsic){.instance_type = TB_INSTANCE_EGRESS_CLONE,
                                    .packet_length = p->phv->im.packet_length};
    clone->phv->req = (tb_requests){0};
    if (sw->program->reset_metadata)
        sw->program->reset_metadata(clone->phv);
    if (req->clone_field_list != TB_NO_FIELD_LIST)
        sw->program->preserve(req->clone_field_list, p->phv, clone->phv);
    send_clone(e, sw, clone, find_group(&sw->clones, req->clone_session));
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

/* Checksums, and the headers in front of the payload. False: the frame has become larger
 * than any the engine carries, and is dropped. */
TB_HOT bool leave(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    tb_phv *phv = p->phv;
    uint8_t *payload = p->data + phv->parsed_bytes;
    const uint32_t payload_bytes = p->stored - phv->parsed_bytes;
    const uint32_t room = (uint32_t)(payload - p->buffer);
    const uint32_t headers = sw->program->leave(&sw->instance, phv, payload, room);
    const uint32_t length = headers + p->length - phv->parsed_bytes;
    if (TB_UNLIKELY(phv->req.flags))
        note_truncation(p); /* a deparser may, too */
    /* A mirror that is cut to its headers may be made of a frame of full size. */
    if (TB_UNLIKELY(length > e->pool.frame_bytes &&
                    (!p->truncate_bytes || p->truncate_bytes > e->pool.frame_bytes))) {
        tb_packet_drop(e, port, p, TB_DROP_MTU);
        return false;
    }
    if (TB_UNLIKELY(headers > room)) {
        uint8_t *moved = p->buffer + e->pool.headroom;
        memmove(moved, payload, payload_bytes);
        payload = moved;
        sw->program->deparse(&sw->instance, phv, payload - headers);
    }
    p->data = payload - headers;
    p->length = length;
    p->stored = headers + payload_bytes;
    if (TB_UNLIKELY(p->truncate_bytes && p->truncate_bytes < length)) {
        p->length = p->truncate_bytes;
        if (p->stored > p->length)
            p->stored = p->length;
    }
    return true;
}

TB_HOT bool egress(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    tb_phv *phv = p->phv;
    tb_intrinsic *im = &phv->im;
    const uint64_t now = tb_switch_now(e, sw);
    im->egress_global_timestamp = now;
    im->deq_timedelta = now - im->enq_timestamp;
    im->egress_port = (uint16_t)port->number;
    im->egress_spec = 0; /* BMv2 writes 512, of which nine bits are seen */
    phv->req.flags = 0;
    sw->program->egress(&sw->instance, phv);
    uint32_t flags = phv->req.flags;
    if (TB_UNLIKELY(flags)) {
        note_truncation(p);
        if (flags & TB_REQUEST_CLONE_E2E)
            clone_egress(e, sw, p);
    }
    if (TB_UNLIKELY(im->egress_spec == TB_DROP_PORT)) {
        tb_packet_drop(e, port, p, TB_DROP_PROGRAM_EGRESS);
        return false;
    }
    if (!leave(e, sw, port, p))
        return false;
    if (TB_UNLIKELY(flags & TB_REQUEST_RECIRCULATE)) {
        loop_back(e, sw, p, TB_INSTANCE_RECIRCULATED, 0, phv->req.recirculate_field_list);
        return false;
    }
    return true;
}

TB_HOT void send(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    port->dequeuing = true; /* clones made by egress wait their turn */
    const bool leaves = egress(e, sw, port, p);
    port->dequeuing = false;
    if (leaves)
        tb_wire_send(e, port, p);
}

void tb_switch_send(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p)
{
    send(e, sw, port, p);
}

/* ---- between ingress and egress --------------------------------------------------- */

/* Takes `p` to egress port `number`: through, where nothing can hold it, else to a queue. */
TB_HOT void pass(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t number)
{
    tb_port *port = number < sw->node.n_ports ? sw->node.ports[number] : NULL;
    if (TB_UNLIKELY(!port || !(port->linked || port->outside))) {
        tb_packet_drop(e, port, p, TB_DROP_NO_PORT);
        return;
    }
    if (port->limited || port->occupied || port->dequeuing ||
        port->wire.busy_until_ps > e->now_ps) {
        tb_tm_enqueue(e, sw, port, p);
        return;
    }
    tb_intrinsic *im = &p->phv->im;
    p->enqueued_ps = e->now_ps;
    im->enq_timestamp = tb_switch_now(e, sw);
    im->enq_qdepth = im->deq_qdepth = 0;
    send(e, sw, port, p);
    if (TB_UNLIKELY(port->occupied))
        tb_tm_serve(e, sw, port); /* egress cloned to its own port */
}

static void to_port(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t number)
{
    pass(e, sw, p, number);
}

/* ---- ingress ------------------------------------------------------------------ */

TB_HOT void ingress(tb_engine *e, tb_switch *sw, tb_packet *p)
{
    tb_phv *phv = p->phv;
    tb_intrinsic *im = &phv->im;
    sw->program->ingress(&sw->instance, phv);
    uint32_t flags = phv->req.flags;
    if (TB_UNLIKELY(flags)) {
        if (flags & TB_REQUEST_CLONE_I2E)
            clone_ingress(e, sw, p);
        if (flags & TB_REQUEST_RESUBMIT) {
            loop_back(e, sw, p, TB_INSTANCE_RESUBMITTED, im->ingress_port,
                      phv->req.resubmit_field_list);
            return;
        }
        note_truncation(p);
    }
    if (im->mcast_grp != 0) {
        im->instance_type = TB_INSTANCE_REPLICATED;
        replicate(e, sw, p, find_group(&sw->multicast, im->mcast_grp));
        return;
    }
    if (im->egress_spec == TB_DROP_PORT) {
        tb_packet_drop(e, p->port, p,
                       im->parser_error ? TB_DROP_PARSER : TB_DROP_PROGRAM_INGRESS);
        return;
    }
    im->instance_type = TB_INSTANCE_NORMAL;
    pass(e, sw, p, im->egress_spec);
}

void tb_switch_receive(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_switch *sw = tb_switch_of(port->node);
    if (!p->phv)
        tb_phv_take(&e->pool, p);
    port->stats.rx_packets++;
    port->stats.rx_bytes += p->length;
    if (TB_UNLIKELY(port->pfc != NULL)) {
        if (tb_pfc_take(e, port, p))
            return;
        p->parsed = false; /* without its class */
    }
    e->totals.packet_hops++;
    p->port = port;
    p->loops = 0;
    p->truncate_bytes = 0;
    const uint64_t now = tb_switch_now(e, sw);
    if (p->parsed) {
        p->parsed = false; /* should it come to another switch */
        p->phv->im.ingress_global_timestamp = now;
    } else {
        begin(p->phv, TB_INSTANCE_NORMAL, p->length, (uint16_t)port->number);
        p->phv->im.ingress_global_timestamp = now;
        if (TB_UNLIKELY(port->pfc != NULL))
            p->phv->im.priority = tb_frame_class(p);
        enter(sw, p);
    }
    if (TB_UNLIKELY(sw->pick != NULL))
        tb_pick_frame(e, sw, p);
    ingress(e, sw, p);
}

void tb_switch_loop(tb_engine *e, tb_event *event)
{
    tb_switch *sw = TB_CONTAINER(event, tb_switch, loop);
    tb_packet *p = tb_fifo_pop(&sw->looping);
    if (sw->looping.head)
        tb_event_at(e, &sw->loop, e->now_ps);
    parse(e, sw, p);
    ingress(e, sw, p);
}
