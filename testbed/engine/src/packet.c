/* packet.c: the packet pool.
 *
 * Packets are made in slabs and go back to a last-in first-out free list, so a
 * lightly loaded engine keeps using the few whose bytes are in the cache. Each has
 * its own frame buffer behind it, headroom for headers that a program adds, then
 * max_frame bytes; and a PHV while it is in a switch (tb_phv_take()). Rejected: frame
 * bytes shared by reference count between clones; copying a frame costs less than the
 * branch on every write.
 */
#include <stdlib.h>

#include "partition.h"

#define SLAB_PACKETS 128u
#define ALIGNMENT 64u

static size_t round_up(size_t bytes)
{
    return (bytes + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

/* Room for one slab more in the list; NULL without memory. */
static tb_slab *slab_new(tb_pool *pool, size_t bytes)
{
    if (pool->n_slabs == pool->slabs_capacity) {
        uint32_t capacity = pool->slabs_capacity ? 2 * pool->slabs_capacity : 16;
        tb_slab *slabs = realloc(pool->slabs, capacity * sizeof *slabs);
        if (!slabs)
            return NULL;
        pool->slabs = slabs;
        pool->slabs_capacity = capacity;
    }
    uint8_t *memory = tb_large_raw(bytes);
    if (!memory)
        return NULL;
    tb_slab *slab = &pool->slabs[pool->n_slabs++];
    *slab = (tb_slab){.memory = memory};
    return slab;
}

/* What lies `stride` apart starts in every set of the caches in turn: an odd number of lines. */
static size_t stride_of(size_t bytes)
{
    return round_up(bytes) | ALIGNMENT;
}

static void free_phvs(tb_pool *pool, uint8_t *memory, uint32_t count, size_t each)
{
    while (count-- > 0) {
        tb_free_phv *phv = (tb_free_phv *)(void *)(memory + count * each);
        phv->next = pool->phvs;
        pool->phvs = phv;
    }
}

/* As many again as there are packets, 128 at least. */
static uint32_t slab_packets(const tb_pool *pool)
{
    return pool->made / 2 > SLAB_PACKETS ? pool->made / 2 : SLAB_PACKETS;
}

bool tb_pool_fit_foreign(tb_engine *e)
{
    tb_pool *pool = &e->pool;
    if (pool->foreign <= pool->foreign_phvs)
        return true;
    const size_t phv = stride_of(pool->phv_bytes);
    const uint32_t missing = pool->foreign - pool->foreign_phvs;
    const uint32_t count = missing > slab_packets(pool) ? missing : slab_packets(pool);
    tb_slab *slab = slab_new(pool, count * phv);
    if (!slab)
        return false;
    free_phvs(pool, slab->memory, count, phv);
    pool->foreign_phvs += count;
    return true;
}

bool tb_pool_grow(tb_engine *e)
{
    tb_pool *pool = &e->pool;
    uint32_t count = slab_packets(pool);
    if (count > e->config.max_packets - pool->made)
        count = e->config.max_packets - pool->made;
    if (count == 0)
        return false;
    const size_t phv = stride_of(pool->phv_bytes);
    const size_t each = stride_of(sizeof(tb_packet) + pool->headroom + pool->frame_bytes);
    const uint32_t spare = pool->spare ? 0 : 1; /* one PHV more in the first slab */
    if (tb_event_reserve(e, count) < 0)
        return false;
    tb_slab *slab = slab_new(pool, count * each + (count + spare) * phv);
    if (!slab)
        return false;
    slab->packets = count;
    slab->stride = each;
    for (uint32_t i = count; i-- > 0;) {
        tb_packet *p = (tb_packet *)(slab->memory + i * each);
        p->event = (tb_event){0};
        p->phv = NULL;
        p->buffer = (uint8_t *)(p + 1);
        p->next = pool->free;
        pool->free = p;
    }
    uint8_t *phvs = slab->memory + count * each;
    free_phvs(pool, phvs, count, phv);
    if (spare)
        pool->spare = (tb_phv *)(phvs + count * phv);
    pool->made += count;
    return true;
}

/* Gives a packet another buffer, `more` bytes longer in front, and another PHV. */
static void move(tb_packet *p, uint8_t *buffer, uint32_t more, tb_phv *to, uint32_t phv_bytes)
{
    uint8_t *data = buffer + more + (p->data - p->buffer); /* as far from the end as before */
    memcpy(data, p->data, p->stored);
    if (p->phv) {
        memcpy(to, p->phv, phv_bytes);
        if (p->stored > 0 && to->payload >= p->data && to->payload <= p->data + p->stored)
            to->payload = data + (to->payload - p->data);
        p->phv = to;
    }
    p->buffer = buffer;
    p->data = data;
}

/* Packets stay where they are, for all the fabric points to them; what they point to moves.
 * Their old memory stays, too: it is part of their slabs. */
static int32_t pool_move(tb_engine *e, uint32_t phv_bytes, uint32_t headroom,
                         uint32_t frame_bytes)
{
    tb_pool *pool = &e->pool;
    const size_t phv = stride_of(phv_bytes);
    const size_t each = stride_of(headroom + frame_bytes);
    const uint32_t n_slabs = pool->n_slabs;
    for (uint32_t i = 0; i < n_slabs; i++) {
        const uint32_t packets = pool->slabs[i].packets;
        if (packets > 0 && !slab_new(pool, packets * each + (packets + 1) * phv)) {
            while (pool->n_slabs > n_slabs)
                free(pool->slabs[--pool->n_slabs].memory);
            return tb_fail(e, -ENOMEM, "there is no memory for larger packets");
        }
    }
    tb_live_flush(e);
    for (tb_packet *p = pool->free; p; p = p->next) {
        p->data = p->buffer;
        p->stored = 0;
    }
    pool->phvs = NULL;
    uint32_t next = n_slabs;
    for (uint32_t i = 0; i < n_slabs; i++) {
        const tb_slab *slab = &pool->slabs[i];
        if (slab->packets == 0)
            continue;
        uint8_t *buffers = pool->slabs[next++].memory;
        uint8_t *phvs = buffers + slab->packets * each;
        for (uint32_t j = 0; j < slab->packets; j++) {
            tb_packet *p = (tb_packet *)(slab->memory + j * slab->stride);
            tb_phv *to = (tb_phv *)(phvs + j * phv);
            move(p, buffers + j * each, headroom - pool->headroom, to, pool->phv_bytes);
            if (!p->phv)
                free_phvs(pool, (uint8_t *)to, 1, phv);
        }
        pool->spare = (tb_phv *)(phvs + slab->packets * phv); /* holds nothing now */
    }
    return 0;
}

static bool in_use(const tb_engine *e)
{
    uint32_t used = 0;
    for (uint32_t i = 0; i < e->n_parts; i++)
        used += tb_part(e, i)->pool.used;
    return used > 0;
}

/* Packets go from pool to pool: those of all partitions are of one size. */
int32_t tb_pool_fit(tb_engine *e, uint32_t phv_bytes, uint32_t header_bytes, uint32_t frame_bytes)
{
    const tb_pool *pool = &e->pool;
    header_bytes = (uint32_t)round_up(header_bytes); /* so that frames begin at a cache line */
    if (phv_bytes <= pool->phv_bytes && header_bytes <= pool->headroom &&
        frame_bytes <= pool->frame_bytes)
        return 0;
    if (phv_bytes < pool->phv_bytes)
        phv_bytes = pool->phv_bytes;
    if (header_bytes < pool->headroom)
        header_bytes = pool->headroom;
    if (frame_bytes < pool->frame_bytes)
        frame_bytes = pool->frame_bytes;
    const bool moves = in_use(e);
    if (moves && e->partitions)
        return tb_fail(e, -EBUSY, "packets are in flight, which cannot be made larger in a fabric "
                                  "of several partitions");
    if (moves) {
        const int32_t error = pool_move(e, phv_bytes, header_bytes, frame_bytes);
        if (error)
            return error;
    } else if (e->partitions) {
        tb_partitions_forget_packets(e);
    }
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_pool *each = &tb_part(e, i)->pool;
        if (!moves)
            tb_pool_clear(each);
        each->phv_bytes = phv_bytes;
        each->headroom = header_bytes;
        each->frame_bytes = frame_bytes;
    }
    return 0;
}

void tb_pool_clear(tb_pool *pool)
{
    for (uint32_t i = 0; i < pool->n_slabs; i++)
        free(pool->slabs[i].memory);
    free(pool->slabs);
    *pool = (tb_pool){.phv_bytes = pool->phv_bytes,
                      .headroom = pool->headroom,
                      .frame_bytes = pool->frame_bytes};
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
