/* entry.c: memory for the entries of a table.
 *
 * An entry takes whole cache lines: what is rarely read and the key of the table's own lie
 * in the first, action and arguments begin the second, so that a packet's look-up waits for
 * one line. Blocks double in size, and are touched only as far as they are used; a table that
 * loses its entries keeps their memory for those to come. Rejected: malloc for each, which
 * spreads the action and the arguments of most over two lines and costs three times as much as
 * the rest of an insertion.
 */
#include <stdlib.h>

#include "profile.h"

#define LINE 64u

_Static_assert(sizeof(tb_match) + offsetof(tb_entry, action) == LINE,
               "the action begins a cache line");
_Static_assert(TB_TRIE_NUMBERS <= 1u << (TB_FIRST_BLOCK_BITS + TB_ENTRY_BLOCKS - 1),
               "there are blocks for all numbers");

void tb_entry_pool_make(tb_entry_pool *pool, uint32_t words, size_t more)
{
    const size_t bytes = sizeof(tb_match) + sizeof(tb_entry) + words * sizeof(uint64_t) + more;
    *pool = (tb_entry_pool){.entry_bytes = (uint32_t)((bytes + LINE - 1) / LINE * LINE)};
}

void tb_entry_pool_free(tb_entry_pool *pool)
{
    for (uint32_t i = 0; i < TB_ENTRY_BLOCKS; i++)
        free(pool->blocks[i]);
    *pool = (tb_entry_pool){0};
}

void tb_entry_pool_default(tb_entry_pool *pool, tb_entry *fallback)
{
    pool->origins[TB_FIRST_BLOCK_BITS - 1] = (uintptr_t)fallback;
}

/* A number that there has not been; 0 without memory. */
static uint32_t next_number(tb_entry_pool *pool)
{
    const uint32_t at = tb_entry_place(pool->used + 1);
    if (pool->used + 1 >= TB_TRIE_NUMBERS)
        return 0;
    if ((at & (at - 1)) == 0) {
        uint8_t *block = tb_large_raw((size_t)at * pool->entry_bytes);
        if (!block)
            return 0;
        const uint32_t bits = (uint32_t)__builtin_ctz(at);
        pool->blocks[bits - TB_FIRST_BLOCK_BITS] = block;
        pool->origins[bits] = (uintptr_t)block + sizeof(tb_match) -
                              (uint64_t)(pool->used + 1) * pool->entry_bytes;
    }
    return ++pool->used;
}

tb_entry *tb_entry_new(tb_entry_pool *pool)
{
    tb_entry *entry = pool->free;
    uint32_t number;
    if (entry) {
        pool->free = tb_entry_match(entry)->next;
        number = entry->number;
    } else {
        number = next_number(pool);
        if (!number)
            return NULL;
        entry = tb_entry_at(pool, number);
    }
    memset(tb_entry_match(entry), 0, pool->entry_bytes);
    entry->number = number;
    return entry;
}

void tb_entry_free(tb_entry_pool *pool, tb_entry *entry)
{
    free(entry->direct_meter);
    tb_entry_match(entry)->next = pool->free;
    pool->free = entry;
}
