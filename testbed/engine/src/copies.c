/* copies.c: clones and replicas of a packet, with the semantics of BMv2's simple_switch.
 *
 * A clone from ingress is the packet as it came, parsed again; one from egress is the packet
 * as egress leaves it. Both keep of the metadata what their field list names.
 *
 * A clone to a session that is not set, and a multicast to a group that is not,
 * count as a drop (no group): a silent loss would be hard to find.
 */
#include "internal.h"

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
    tb_packet_point_at_payload(copy);
    return copy;
}

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
        tb_switch_pass(e, sw, copy, replica->port);
    }
}

static const tb_group *find_group(const tb_groups *groups, uint32_t number)
{
    return number < groups->capacity && groups->groups[number].set ? &groups->groups[number]
                                                                   : NULL;
}

void tb_replicate(tb_engine *e, tb_switch *sw, tb_packet *p, const tb_groups *groups,
                  uint32_t number)
{
    replicate(e, sw, p, find_group(groups, number));
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
void tb_clone_ingress(tb_engine *e, tb_switch *sw, const tb_packet *p)
{
    const tb_requests *req = &p->phv->req;
    e->totals.copies++;
    tb_packet *clone = tb_packet_copy(e, p);
    if (!clone) {
        tb_count_drop(e, p->port, TB_DROP_POOL);
        return;
    }
    /* Parsers may branch on the ingress port; after that it is 0, as on BMv2. */
    tb_switch_parse(e, sw, clone, TB_INSTANCE_INGRESS_CLONE, p->phv->im.ingress_port);
    clone->phv->im = (tb_intrinsic){.instance_type = TB_INSTANCE_INGRESS_CLONE,
                                    .packet_length = p->length};
    if (sw->program->reset_metadata)
        sw->program->reset_metadata(clone->phv);
    if (req->clone_field_list != TB_NO_FIELD_LIST)
        sw->program->preserve(req->clone_field_list, p->phv, clone->phv);
    send_clone(e, sw, clone, find_group(&sw->clones, req->clone_session));
}

/* The packet as egress leaves it: headers kept, metadata reset. */
void tb_clone_egress(tb_engine *e, tb_switch *sw, const tb_packet *p)
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
