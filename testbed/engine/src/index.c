/* index.c: numbers of entries, or of outcomes, by a hash of what identifies them.
 *
 * Open addressing with linear probing, at most three quarters full. What identifies them lies
 * where the number leads, so that a slot takes 8 bytes whatever the key: the number and half
 * of the hash, which tells nearly all others apart without looking there, and places a number
 * again when the index grows or closes a gap.
 */
#include "index.h"

#include <stdlib.h>

#include "internal.h"

#define INITIAL_SLOTS 16u

static uint64_t home_of(const tb_index *index, uint64_t slot)
{
    return (slot >> 32) & index->mask;
}

static uint64_t slot_word(uint64_t hash, uint32_t number)
{
    return hash >> 32 << 32 | number;
}

bool tb_index_make(tb_index *index)
{
    *index = (tb_index){.slots = tb_large_new(INITIAL_SLOTS * sizeof(uint64_t)),
                        .mask = INITIAL_SLOTS - 1};
    return index->slots != NULL;
}

void tb_index_free(tb_index *index)
{
    free(index->slots);
    *index = (tb_index){0};
}

static void place(tb_index *index, uint64_t slot)
{
    uint64_t i = home_of(index, slot);
    while (index->slots[i])
        i = (i + 1) & index->mask;
    index->slots[i] = slot;
    index->used++;
}

uint32_t tb_index_find(const tb_index *index, uint64_t hash,
                       bool (*is)(const void *context, uint32_t number), const void *context)
{
    const uint64_t wanted = slot_word(hash, 0);
    for (uint64_t i = home_of(index, wanted); index->slots[i]; i = (i + 1) & index->mask) {
        const uint32_t number = (uint32_t)index->slots[i];
        if ((index->slots[i] ^ wanted) >> 32 == 0 && is(context, number))
            return number;
    }
    return 0;
}

bool tb_index_reserve(tb_index *index)
{
    const uint64_t slots = index->mask + 1;
    if (4 * (index->used + 1) <= 3 * slots)
        return true;
    tb_index larger = {.slots = tb_large_new(2 * slots * sizeof(uint64_t)), .mask = 2 * slots - 1};
    if (!larger.slots)
        return false;
    for (uint64_t i = 0; i < slots; i++)
        if (index->slots[i])
            place(&larger, index->slots[i]);
    free(index->slots);
    *index = larger;
    return true;
}

void tb_index_add(tb_index *index, uint64_t hash, uint32_t number)
{
    place(index, slot_word(hash, number));
}

/* Algorithm R, as in hash.c: what lies behind the gap and may not stay there fills it. */
void tb_index_remove(tb_index *index, uint64_t hash, uint32_t number)
{
    const uint64_t gone = slot_word(hash, number);
    uint64_t gap = home_of(index, gone);
    while (index->slots[gap] != gone)
        gap = (gap + 1) & index->mask;
    for (uint64_t i = (gap + 1) & index->mask; index->slots[i]; i = (i + 1) & index->mask) {
        const uint64_t home = home_of(index, index->slots[i]);
        if (((i - home) & index->mask) < ((i - gap) & index->mask))
            continue;
        index->slots[gap] = index->slots[i];
        gap = i;
    }
    index->slots[gap] = 0;
    index->used--;
}
