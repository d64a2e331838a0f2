/* crossing.c: how frames get from one partition of a fabric to another (partition.c).
 *
 * On a wire between two, the sender has the transmitter and the receiver has what is on its
 * way: the wire's fifo and event. In between is a box for each pair of partitions, and of
 * each box there are two, in turns filled and emptied.
 *
 * A frame that has crossed belongs to its new partition's pool, which gives another, empty
 * one back as soon as it has one. Else packets would wander to where more arrive than leave.
 */
#include "partition.h"

static tb_box *box_of(const tb_partitions *ps, uint32_t filling, uint32_t from, uint32_t to)
{
    return &ps->boxes[filling][from * ps->count + to];
}

void tb_wire_cross(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_partitions *ps = e->partitions;
    tb_share *m = &ps->shares[e->part];
    tb_box *b = box_of(ps, e->filling, e->part, port->wire.to->node->engine->part);
    p->port = port;
    tb_fifo_push(&b->frames, p);
    b->count++;
    e->pool.used--;
    if (p->at_ps < m->crossing_ps)
        m->crossing_ps = p->at_ps;
}

void tb_boxes_pay(tb_partitions *ps, tb_engine *e)
{
    for (uint32_t to = 0; to < ps->count; to++) {
        uint32_t *owed = &ps->shares[e->part].owed[to];
        tb_box *b = box_of(ps, e->filling, e->part, to);
        while (*owed > 0 && e->pool.free) {
            tb_packet *p = e->pool.free;
            e->pool.free = p->next;
            if (p->phv)
                tb_phv_release(&e->pool, p);
            p->next = b->empties;
            b->empties = p;
            --*owed;
            e->pool.foreign--;
        }
    }
}

/* Takes a box's content in. */
static void empty(tb_engine *e, tb_box *b)
{
    e->pool.foreign += b->count;
    e->pool.used += b->count;
    const bool room = tb_pool_fit_foreign(e);
    for (tb_packet *p = tb_fifo_pop(&b->frames); p; p = tb_fifo_pop(&b->frames)) {
        tb_port *port = p->port;
        tb_wire *w = &port->wire;
        if (TB_UNLIKELY(!room)) {
            tb_packet_drop(e, NULL, p, TB_DROP_POOL);
            continue;
        }
        tb_fifo_push(&w->fifo, p);
        if (!w->arrival.queued)
            tb_event_at(e, &w->arrival, p->at_ps);
    }
    while (b->empties) {
        tb_packet *p = b->empties;
        b->empties = p->next;
        p->next = e->pool.free;
        e->pool.free = p;
    }
    b->count = 0;
}

void tb_boxes_take(tb_partitions *ps, tb_engine *e, uint32_t filled)
{
    for (uint32_t from = 0; from < ps->count; from++) {
        tb_box *b = box_of(ps, filled, from, e->part);
        if (b->frames.head || b->empties) {
            ps->shares[e->part].owed[from] += b->count;
            empty(e, b);
        }
    }
}

void tb_partitions_settle(tb_engine *e)
{
    tb_partitions *ps = e->partitions;
    int64_t crossing_ps = TB_NEVER;
    for (uint32_t i = 0; i < ps->count; i++)
        if (ps->shares[i].crossing_ps < crossing_ps)
            crossing_ps = ps->shares[i].crossing_ps;
    if (crossing_ps == TB_NEVER)
        return;
    for (uint32_t i = 0; i < ps->count; i++) {
        tb_boxes_take(ps, e->parts[i], ps->filling);
        tb_boxes_pay(ps, e->parts[i]);
        ps->shares[i].crossing_ps = TB_NEVER;
    }
}

void tb_partitions_forget_packets(tb_engine *e)
{
    tb_partitions *ps = e->partitions;
    for (uint32_t i = 0; i < ps->count * ps->count; i++) {
        ps->boxes[0][i].empties = ps->boxes[1][i].empties = NULL;
        ps->shares[i / ps->count].owed[i % ps->count] = 0;
    }
}
