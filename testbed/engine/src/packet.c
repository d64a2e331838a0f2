/* packet.c: the packet pool.
 *
 * Packets are made in slabs and go back to a last-in first-out free list, so a
 * lightly loaded engine keeps using the few whose bytes are in the cache. Each
 * has its own PHV and its own frame buffer: headroom for headers that a program
 * adds, then max_frame bytes. Rejected: frame bytes shared by reference count
 * between clones; copying a frame costs less than the branch on every write.
 */
#include <stdlib.h>

#include "internal.h"

#define SLAB_PACKETS 128u
#define ALIGNMENT 64u

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

bool tb_pool_grow(tb_engine *e)
{
    tb_pool *pool = &e->pool;
    uint32_t count = e->config.max_packets - pool->made;
    if (count > SLAB_PACKETS)
        count = SLAB_PACKETS;
    if (count == 0)
        return false;
    if (pool->n_slabs == pool->slabs_capacity) {
        uint32_t capacity = pool->slabs_capacity ? 2 * pool->slabs_capacity : 16;
        void **slabs = realloc(pool->slabs, capacity * sizeof *slabs);
        if (!slabs)
            return false;
        pool->slabs = slabs;
        pool->slabs_capacity = capacity;
    }
    size_t head = round_up(sizeof(tb_packet));
    size_t phv = round_up(pool->phv_bytes);
    size_t each = head + phv + round_up(pool->headroom + e->config.max_frame);
    /* One PHV more in the first slab: the spare. */
    size_t spare = pool->spare ? 0 : phv;
    if (tb_event_reserve(e, count) < 0)
        return false;
    uint8_t *slab = aligned_alloc(ALIGNMENT, count * each + spare);
    if (!slab)
        return false;
    pool->slabs[pool->n_slabs++] = slab;
    for (uint32_t i = count; i-- > 0;) {
        tb_packet *p = (tb_packet *)(slab + i * each);
        p->phv = (tb_phv *)((uint8_t *)p + head);
        p->buffer = (uint8_t *)p->phv + phv;
        p->next = pool->free;
        pool->free = p;
    }
    if (spare)
        pool->spare = (tb_phv *)(slab + count * each);
    pool->made += count;
    return true;
}

int32_t tb_pool_fit(tb_engine *e, uint32_t phv_bytes, uint32_t header_bytes)
{
    tb_pool *pool = &e->pool;
    if (phv_bytes <= pool->phv_bytes && header_bytes <= pool->headroom)
        return 0;
    if (pool->used > 0)
        return tb_fail(e, -EBUSY,
                       "the program needs larger packets than those in flight: add all switches "
                       "before any frame");
    tb_pool_clear(pool);
    if (phv_bytes > pool->phv_bytes)
        pool->phv_bytes = phv_bytes;
    if (header_bytes > pool->headroom)
        pool->headroom = header_bytes;
    return 0;
}

void tb_pool_clear(tb_pool *pool)
{
    for (uint32_t i = 0; i < pool->n_slabs; i++)
        free(pool->slabs[i]);
    free(pool->slabs);
    *pool = (tb_pool){.phv_bytes = pool->phv_bytes, .headroom = pool->headroom};
}

tb_packet *tb_packet_copy(tb_engine *e, const tb_packet *p)
{
    tb_packet *copy = tb_packet_new(e);
    if (!copy)
        return NULL;
    copy->data = copy->buffer + (p->data - p->buffer);
    memcpy(copy->data, p->data, p->stored);
    copy->length = p->length;
    copy->stored = p->stored;
    copy->shift_ps = p->shift_ps;
    copy->port = p->port;
    copy->loops = p->loops;
    return copy;
}

void tb_count_drop(tb_engine *e, tb_port *port, enum tb_drop_reason reason)
{
    e->totals.dropped++;
    e->totals.drops[reason]++;
    if (port) {
        port->stats.drops[reason]++;
        TB_LOG(e, TB_LOG_DROP, port->node, port->number, 0, reason);
    }
    if (reason == TB_DROP_TRANSMIT || reason == TB_DROP_CONTROLLER)
        e->totals.delivered--; /* it was counted when handed to the port */
}

void tb_packet_drop(tb_engine *e, tb_port *port, tb_packet *p, enum tb_drop_reason reason)
{
    tb_count_drop(e, port, reason);
    tb_packet_free(e, p);
}
