/* vectors.c: which ternary tables use bit vectors (testbed/vectors.h), and their updates. */
#include "vectors.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* Tuple space search is as good up to a few masks; beyond thousands of entries the vectors
 * leave the caches (416 bytes an entry for a five-tuple). Between the bounds where their use
 * begins and where it ends nothing changes, so that a table at a bound does not swing. */
#define BEGIN_MASKS 8u
#define END_MASKS 4u
#define BEGIN_ENTRIES 4096u
#define END_ENTRIES 8192u
#define FIRST_WORDS 2u

/* ---- bits ---------------------------------------------------------------------------- */

static uint8_t byte_of(const uint64_t *words, uint32_t number)
{
    return (uint8_t)(words[number / 8] >> number % 8 * 8);
}

/* What an entry's value and mask say of a byte. A range field's bounds say nothing. */
static void entry_byte(const tb_table *t, const tb_entry *entry, uint32_t number, uint8_t *value,
                       uint8_t *mask)
{
    uint64_t ranges = 0;
    for (uint32_t i = 0; i < t->n_ranges; i++) {
        const tb_key_desc *field = &t->ranges[i];
        if (number / 8 >= field->word && number / 8 < field->word + (field->width + 63) / 64)
            ranges |= tb_field_ones(field, number / 8 - field->word) << field->shift;
    }
    const uint64_t *stored = entry->args + t->arg_words;
    *mask = (uint8_t)(byte_of(stored + t->key_words, number) & ~(ranges >> number % 8 * 8));
    *value = byte_of(stored, number) & *mask;
}

static void entry_bits(tb_table *t, const tb_entry *entry, uint64_t place, bool on)
{
    tb_vectors *v = &t->vectors;
    const uint64_t bit = UINT64_C(1) << place % 64;
    for (uint32_t i = 0; i < v->n_bytes; i++) {
        uint8_t value, mask;
        entry_byte(t, entry, v->byte[i], &value, &mask);
        uint64_t *vectors = v->bits + 256u * (size_t)i * v->words + place / 64;
        const uint8_t free_bits = (uint8_t)~mask;
        /* All subsets of the bits that do not matter (Knuth, TAOCP 4A, 7.1.3, (84)). */
        for (uint8_t rest = 0;; rest = (uint8_t)((rest - free_bits) & free_bits)) {
            uint64_t *word = vectors + (size_t)(value | rest) * v->words;
            *word = on ? *word | bit : *word & ~bit;
            if (rest == free_bits)
                break;
        }
    }
}

static void place_entry(tb_table *t, tb_entry *entry, uint64_t place)
{
    tb_vectors *v = &t->vectors;
    v->entries[place] = entry;
    tb_entry_match(entry)->place = place;
    if (v->bound[place / 64] < entry->priority)
        v->bound[place / 64] = entry->priority;
    v->used++;
    entry_bits(t, entry, place, true);
}

/* ---- building ------------------------------------------------------------------------- */

static bool field_covers(const tb_key_desc *field, uint32_t number)
{
    const uint32_t first = 64 * field->word + field->shift;
    return 8 * number < first + field->width && 8 * number + 8 > first;
}

/* The bytes of the key, those first that the masks of most entries care for. */
static bool choose_bytes(tb_table *t, tb_entry *const *entries, uint32_t count)
{
    tb_vectors *v = &t->vectors;
    uint64_t weight[TB_VECTOR_MOST_BYTES];
    v->n_bytes = 0;
    for (uint32_t number = 0; number < 8 * t->key_words; number++) {
        bool covered = false;
        for (uint32_t i = 0; i < t->desc->n_keys; i++)
            covered |= field_covers(&t->desc->keys[i], number);
        if (!covered)
            continue;
        if (v->n_bytes == TB_VECTOR_MOST_BYTES)
            return false;
        uint64_t cares = 0;
        for (uint32_t i = 0; i < count; i++) {
            uint8_t value, mask;
            entry_byte(t, entries[i], number, &value, &mask);
            cares += tb_ones(mask);
        }
        uint32_t at = v->n_bytes++;
        for (; at > 0 && weight[at - 1] < cares; at--) {
            weight[at] = weight[at - 1];
            v->byte[at] = v->byte[at - 1];
        }
        weight[at] = cares;
        v->byte[at] = (uint16_t)number;
    }
    return v->n_bytes > 0;
}

static int by_priority(const void *a, const void *b)
{
    const tb_entry *x = *(tb_entry *const *)a, *y = *(tb_entry *const *)b;
    return tb_entry_better(x, y) ? -1 : 1;
}

static void collect(const tb_table *t, tb_entry **entries)
{
    uint32_t n = 0;
    for (uint32_t g = 0; g < t->n_groups; g++) {
        const tb_hash *hash = &t->groups[g]->entries;
        for (uint64_t i = 0; i <= hash->mask; i++) {
            tb_entry *entry = (tb_entry *)(uintptr_t)
                                  hash->slots[i * (t->key_words + 1) + t->key_words];
            for (; entry; entry = tb_entry_match(entry)->next)
                entries[n++] = entry;
        }
    }
}

/* Vectors of `words` words with all the table's entries, `count` of them. */
static void build(tb_table *t, uint32_t words, uint32_t count)
{
    tb_vectors *v = &t->vectors;
    tb_vectors_free(v);
    tb_entry **entries = malloc(count * sizeof *entries);
    if (!entries)
        return;
    collect(t, entries);
    qsort(entries, count, sizeof *entries, by_priority);
    if (choose_bytes(t, entries, count)) {
        v->bits = calloc(256u * (size_t)v->n_bytes * words, sizeof *v->bits);
        v->entries = calloc(64u * (size_t)words, sizeof *v->entries);
        v->bound = malloc(words * sizeof *v->bound);
        v->words = words;
    }
    if (v->bits && v->entries && v->bound) {
        for (uint32_t i = 0; i < words; i++)
            v->bound[i] = INT32_MIN;
        for (uint32_t i = 0; i < count; i++)
            place_entry(t, entries[i], i);
        v->lowest_free = count / 64;
    } else {
        tb_vectors_free(v);
    }
    free(entries);
}

void tb_vectors_free(tb_vectors *v)
{
    free(v->bits);
    free(v->entries);
    free(v->bound);
    *v = (tb_vectors){0};
}

/* ---- updates --------------------------------------------------------------------------- */

static void add_entry(tb_table *t, tb_entry *entry)
{
    tb_vectors *v = &t->vectors;
    if (v->used == 64 * v->words) {
        build(t, 2 * v->words, v->used + 1);
        return;
    }
    uint64_t place = 64 * (uint64_t)v->lowest_free;
    while (v->entries[place])
        place++;
    v->lowest_free = (uint32_t)(place / 64);
    place_entry(t, entry, place);
}

void tb_vectors_changed(tb_table *t, tb_entry *added)
{
    tb_vectors *v = &t->vectors;
    const uint64_t count = t->count + (added ? 1 : 0);
    if (v->words == 0) {
        if (t->n_groups < BEGIN_MASKS || count > BEGIN_ENTRIES)
            return;
        uint32_t words = FIRST_WORDS;
        while (64 * words < count)
            words *= 2;
        build(t, words, (uint32_t)count);
    } else if (t->n_groups < END_MASKS || count > END_ENTRIES) {
        tb_vectors_free(v);
    } else if (added) {
        add_entry(t, added);
    }
}

void tb_vectors_remove(tb_table *t, const tb_entry *entry)
{
    tb_vectors *v = &t->vectors;
    if (v->words == 0)
        return;
    const uint64_t place = tb_entry_match(entry)->place;
    entry_bits(t, entry, place, false);
    v->entries[place] = NULL;
    v->used--;
    if (v->lowest_free > place / 64)
        v->lowest_free = (uint32_t)(place / 64);
}
