/* entry.c: memory for the entries of a table.
 *
 * An entry takes whole cache lines: what is rarely read and the key of the table's own lie
 * in the first, action and arguments begin the second, so that a packet's look-up waits for
 * one line. Blocks double in size up to a bound; a table that loses its entries keeps their
 * memory for those to come. Rejected: malloc for each, which spreads the action and the
 * arguments of most over two lines and costs three times as much as the rest of an insertion.
 */
#include <stdlib.h>

#include "profile.h"

#define LINE 64u
#define FIRST_BLOCK 16u
#define LARGEST_BLOCK 32768u

_Static_assert(sizeof(tb_match) + offsetof(tb_entry, action) == LINE,
               "the action begins a cache line");

void tb_entry_pool_make(tb_entry_pool *pool, uint32_t words, size_t more)
{
    const size_t bytes = sizeof(tb_match) + sizeof(tb_entry) + words * sizeof(uint64_t) + more;
    *pool = (tb_entry_pool){.entry_bytes = (uint32_t)((bytes + LINE - 1) / LINE * LINE)};
}

void tb_entry_pool_free(tb_entry_pool *pool)
{
    for (uint32_t i = 0; i < pool->n_blocks; i++)
        free(pool->blocks[i]);
    free(pool->blocks);
    *pool = (tb_entry_pool){0};
}

static bool pool_grow(tb_entry_pool *pool)
{
    if (pool->n_blocks == pool->capacity) {
        const uint32_t capacity = pool->capacity ? 2 * pool->capacity : 4;
        void **blocks = realloc(pool->blocks, capacity * sizeof *blocks);
        if (!blocks)
            return false;
        pool->blocks = blocks;
        pool->capacity = capacity;
    }
    uint64_t entries = pool->block_entries ? 2 * pool->block_entries : FIRST_BLOCK;
    if (entries > LARGEST_BLOCK)
        entries = LARGEST_BLOCK;
    void *block = tb_large_new(entries * pool->entry_bytes);
    if (!block)
        return false;
    pool->blocks[pool->n_blocks++] = block;
    pool->block_entries = entries;
    pool->used = 0;
    return true;
}

tb_entry *tb_entry_new(tb_entry_pool *pool)
{
    tb_entry *entry = pool->free;
    if (entry) {
        pool->free = tb_entry_match(entry)->next;
    } else {
        if (pool->used == pool->block_entries && !pool_grow(pool))
            return NULL;
        uint8_t *block = pool->blocks[pool->n_blocks - 1];
        entry = (tb_entry *)(block + pool->used++ * pool->entry_bytes + sizeof(tb_match));
    }
    memset(tb_entry_match(entry), 0, pool->entry_bytes);
    return entry;
}

void tb_entry_free(tb_entry_pool *pool, tb_entry *entry)
{
    free(entry->direct_meter);
    tb_entry_match(entry)->next = pool->free;
    pool->free = entry;
}
