/* hash.c: updates of the hash tables that tables.h looks up in.
 *
 * A table doubles when half full, or a quarter full while it is small: then nearly every key is
 * where it should be, and a processor foretells that. A deletion moves the entries behind it up,
 * so that no tombstones pile up: an update costs O(1) amortised.
 */
#include <stdlib.h>

#include "profile.h"

#define INITIAL_SLOTS 8u
#define SMALL_BYTES 65536u /* in the second cache, with room for others */

static bool make(tb_hash *hash, uint64_t slots, uint32_t words)
{
    hash->slots = tb_large_new(slots * (words + 1) * sizeof(uint64_t));
    hash->mask = slots - 1;
    hash->used = 0;
    return hash->slots != NULL;
}

bool tb_hash_make(tb_hash *hash, uint32_t words)
{
    return make(hash, INITIAL_SLOTS, words);
}

static bool grow(tb_hash *hash, uint32_t words)
{
    tb_hash larger;
    if (!make(&larger, 2 * (hash->mask + 1), words))
        return false;
    for (uint64_t i = 0; i <= hash->mask; i++) {
        const uint64_t *old = hash->slots + i * (words + 1);
        if (old[words] != 0)
            memcpy(tb_hash_slot(&larger, old, NULL, words), old, (words + 1) * sizeof *old);
    }
    larger.used = hash->used;
    free(hash->slots);
    *hash = larger;
    return true;
}

/* Whether it grows before it takes one key more. */
static bool is_full(const tb_hash *hash, uint32_t words)
{
    const uint64_t slots = hash->mask + 1;
    const bool small = slots * (words + 1) * sizeof(uint64_t) < SMALL_BYTES;
    return (hash->used + 1) * (small ? 4 : 2) > slots;
}

bool tb_hash_add(tb_hash *hash, const uint64_t *key, uint32_t words, uint64_t word)
{
    if (is_full(hash, words) && !grow(hash, words))
        return false;
    uint64_t *slot = tb_hash_slot(hash, key, NULL, words);
    memcpy(slot, key, words * sizeof *key);
    slot[words] = word;
    hash->used++;
    return true;
}

/* Knuth, TAOCP volume 3, 6.4, algorithm R: every entry of the run behind the gap
 * that may not stay where it is fills it. */
void tb_hash_remove(tb_hash *hash, const uint64_t *key, uint32_t words)
{
    const uint64_t stride = words + 1;
    uint64_t gap = (uint64_t)(tb_hash_slot(hash, key, NULL, words) - hash->slots) / stride;
    for (uint64_t i = (gap + 1) & hash->mask;; i = (i + 1) & hash->mask) {
        const uint64_t *slot = hash->slots + i * stride;
        if (slot[words] == 0)
            break;
        const uint64_t home = tb_hash_key(slot, NULL, words) & hash->mask;
        if (((i - home) & hash->mask) < ((i - gap) & hash->mask))
            continue; /* its home lies behind the gap */
        memcpy(hash->slots + gap * stride, slot, stride * sizeof *slot);
        gap = i;
    }
    hash->slots[gap * stride + words] = 0;
    hash->used--;
}
