/* trie.c: how prefixes enter and leave a trie (testbed/trie.h).
 *
 * An update walks down to one node and changes it. A prefix that ends within the direct bits
 * writes the slots that it covers instead: at most 2^16. The direct table is made when there
 * are so many entries that it takes less memory than they; it never goes, like the hash
 * tables. The nodes are in trie_node.c.
 */
#include "trie.h"

#include <stdlib.h>
#if defined(__x86_64__)
#include <cpuid.h>
#endif

#include "index.h"
#include "internal.h"
#include "testbed/tables.h"

#define MANY_ENTRIES 2048u /* from so many on there is a direct table */

/* ---- the index: entries by prefix and length ---------------------------------------------- */

static uint64_t prefix_hash(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    return tb_hash_fold(tb_hash_key(bits, NULL, t->words) ^ length,
                        UINT64_C(0xd6e8feb86659fd93));
}

static void entry_bits(const tb_trie *t, const tb_entry *entry, uint64_t *bits)
{
    tb_trie_key(t, entry->args + t->arg_words, bits, t->words);
}

typedef struct prefix {
    const tb_trie *trie;
    const uint64_t *bits;
    uint32_t length;
} prefix;

static bool has_prefix(const void *context, uint32_t number)
{
    const prefix *p = context;
    const tb_trie *t = p->trie;
    const tb_entry *entry = tb_entry_at(t->entries, number);
    uint64_t bits[t->words];
    if (tb_entry_match(entry)->length != p->length)
        return false;
    entry_bits(t, entry, bits);
    return tb_key_equal(bits, p->bits, NULL, t->words);
}

uint32_t tb_trie_get(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    return tb_index_find(&t->index, prefix_hash(t, bits, length), has_prefix,
                         &(prefix){t, bits, length});
}

/* The first `length` bits. */
static void cut(const tb_trie *t, const uint64_t *bits, uint32_t length, uint64_t *out)
{
    for (uint32_t i = 0; i < t->words; i++) {
        const uint32_t kept = length > 64 * i ? length - 64 * i : 0;
        out[i] = kept >= 64 ? bits[i] : bits[i] & ~(UINT64_MAX >> kept);
    }
}

uint32_t tb_trie_parent(const tb_trie *t, const uint64_t *bits, uint32_t base, uint32_t from,
                        uint32_t length)
{
    uint64_t shorter[t->words];
    while (length-- > from) {
        cut(t, bits, length, shorter);
        const uint32_t number = tb_trie_get(t, shorter, length);
        if (number)
            return tb_trie_leaf(length - base, tb_entry_at(t->entries, number)->outcome);
    }
    return 0;
}

/* ---- the direct table ----------------------------------------------------------------- */

/* Lets look-ups find what the prefix finds, where room has been reserved. */
static void show(tb_trie *t, const uint64_t *bits, uint32_t length, enum tb_trie_cover what,
                 uint32_t found)
{
    if (length <= t->direct_bits) {
        tb_trie_cover(t, tb_trie_slot(t, bits[0]), 0, 1u << (t->direct_bits - length), what,
                      length, tb_trie_leaf(length, found));
    } else if (what == TB_TRIE_NEW) {
        tb_trie_add_below(t, bits, length, found);
    } else {
        tb_trie_change_below(t, bits, length, found);
    }
}

/* Frees what look-ups read. */
static void hide_all(tb_trie *t)
{
    free(t->direct);
    free(t->nodes);
    free(t->runs);
}

/* Makes the direct table, where it is time for it. Without memory things stay as they are. */
static void grow(tb_trie *t)
{
    if (t->direct_bits || t->bits < TB_TRIE_DIRECT_BITS || t->index.used < MANY_ENTRIES)
        return;
    tb_trie larger = *t;
    tb_trie_clear(&larger);
    larger.direct_bits = TB_TRIE_DIRECT_BITS;
    larger.direct = tb_large_new(sizeof *larger.direct << TB_TRIE_DIRECT_BITS);
    bool done = larger.direct && tb_trie_reserve(&larger);
    for (uint64_t i = 0; done && i <= t->index.mask; i++) {
        if (!t->index.slots[i])
            continue;
        const tb_entry *entry = tb_entry_at(t->entries, (uint32_t)t->index.slots[i]);
        uint64_t bits[t->words];
        entry_bits(t, entry, bits);
        done = tb_trie_reserve(&larger);
        if (done)
            show(&larger, bits, (uint32_t)tb_entry_match(entry)->length, TB_TRIE_NEW,
                 entry->outcome);
    }
    hide_all(done ? t : &larger);
    if (done)
        *t = larger;
}

/* ---- the trie --------------------------------------------------------------------------- */

static bool has_popcnt(void)
{
#if defined(__x86_64__)
    unsigned a, b, c, d;
    return __get_cpuid(1, &a, &b, &c, &d) && (c & bit_POPCNT);
#else
    return false;
#endif
}

static void add_parts(tb_trie *t, const tb_key_desc *field)
{
    const uint32_t words = (field->width + 63) / 64;
    for (uint32_t i = words; i-- > 0;) {
        const uint32_t width = i + 1 == words ? field->width - 64 * i : 64;
        t->parts[t->n_parts++] = (tb_trie_part){field->word + i, field->shift, width};
    }
    t->bits += field->width;
}

bool tb_trie_make(tb_trie *t, const tb_table_desc *desc, uint32_t arg_words,
                  const tb_entry_pool *entries)
{
    *t = (tb_trie){.arg_words = arg_words,
                   .counts_at_once = has_popcnt(),
                   .entries = entries,
                   .direct = calloc(1, sizeof *t->direct),
                   .parts = calloc(desc->key_words + desc->n_keys, sizeof *t->parts)};
    tb_trie_clear(t);
    if (!t->direct || !t->parts || !tb_index_make(&t->index) || !tb_trie_reserve(t))
        return false;
    for (uint32_t i = 0; i < desc->n_keys; i++)
        if (desc->keys[i].kind == TB_MATCH_EXACT)
            add_parts(t, &desc->keys[i]);
    for (uint32_t i = 0; i < desc->n_keys; i++)
        if (desc->keys[i].kind == TB_MATCH_LPM)
            add_parts(t, &desc->keys[i]);
    t->words = (t->bits + 63) / 64;
    return true;
}

void tb_trie_free(tb_trie *t)
{
    hide_all(t);
    tb_index_free(&t->index);
    free(t->parts);
    *t = (tb_trie){0};
}

bool tb_trie_add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry)
{
    if (!tb_index_reserve(&t->index) || !tb_trie_reserve(t))
        return false;
    tb_entry_match(entry)->length = length;
    tb_index_add(&t->index, prefix_hash(t, bits, length), entry->number);
    show(t, bits, length, TB_TRIE_NEW, entry->outcome);
    grow(t);
    return true;
}

void tb_trie_change(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *entry)
{
    show(t, bits, length, TB_TRIE_OLD, entry->outcome);
}

void tb_trie_remove(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *entry)
{
    tb_index_remove(&t->index, prefix_hash(t, bits, length), entry->number);
    if (length > t->direct_bits)
        tb_trie_remove_below(t, bits, length);
    else
        tb_trie_cover(t, tb_trie_slot(t, bits[0]), 0, 1u << (t->direct_bits - length),
                      TB_TRIE_OLD, length, tb_trie_parent(t, bits, 0, 0, length));
}
