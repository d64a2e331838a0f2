/* trie.c: how prefixes enter and leave a trie (testbed/trie.h).
 *
 * An update walks down to one node and changes it. A prefix that ends within the direct bits
 * also writes the slots that it covers: at most 2^20, and all prefixes of one length together
 * no more than that. The direct table grows twice in a table's life, when there are so many
 * entries that it takes less memory than they; it never shrinks, like the hash tables.
 * The nodes are in trie_node.c.
 */
#include <stdlib.h>

#include "internal.h"
#include "testbed/tables.h"
#include "trie.h"

/* ---- the direct table ----------------------------------------------------------------- */

static tb_trie_node **root_of(tb_trie *t, const uint64_t *bits)
{
    return &t->direct[t->direct_bits ? bits[0] >> (64 - t->direct_bits) : 0].node;
}

/* The best prefix of `bits` that is shorter than `length`, of those within the direct bits. */
static tb_entry *parent_of(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    while (length-- > 0) {
        /* A read at a bit of the first word may look into the second. */
        const uint64_t kept[2] = {length ? bits[0] & ~(UINT64_MAX >> length) : 0, 0};
        tb_entry *found = tb_trie_get_below(t, t->brief, kept, 0, length);
        if (found)
            return found;
    }
    return NULL;
}

/* In every slot that the prefix covers: `from`, or what is shorter, becomes `to`. */
static void cover(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *from,
                  tb_entry *to)
{
    const uint64_t first = t->direct_bits ? bits[0] >> (64 - t->direct_bits) : 0;
    const uint64_t end = first + (UINT64_C(1) << (t->direct_bits - length));
    for (uint64_t i = first; i < end; i++) {
        tb_entry *best = t->direct[i].best;
        if (from ? best == from : !best || tb_entry_match(best)->length <= length)
            t->direct[i].best = to;
    }
}

static bool add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry)
{
    tb_entry_match(entry)->length = length;
    if (length > t->direct_bits)
        return tb_trie_add_below(t, root_of(t, bits), bits, t->direct_bits, length, entry);
    if (!tb_trie_add_below(t, &t->brief, bits, 0, length, entry))
        return false;
    cover(t, bits, length, NULL, entry);
    return true;
}

typedef struct move {
    tb_trie *to;
    bool failed;
} move;

static void move_entry(void *context, tb_entry *entry)
{
    move *m = context;
    const uint64_t *value = entry->args + m->to->arg_words;
    uint64_t bits[m->to->words];
    tb_trie_key(m->to, value, bits, m->to->words);
    if (!m->failed && !add(m->to, bits, tb_entry_match(entry)->length, entry))
        m->failed = true;
}

/* How many bits the direct table should take. */
static uint32_t wanted_bits(const tb_trie *t)
{
    const uint32_t bits = t->count < 2048 ? 0 : t->count < 32768 ? 16 : TB_TRIE_DIRECT_BITS;
    return bits < t->bits ? bits : 0;
}

/* A larger direct table, where it is time for one. Without memory things stay as they are. */
static void grow(tb_trie *t)
{
    const uint32_t bits = wanted_bits(t);
    if (bits <= t->direct_bits)
        return;
    tb_trie larger = *t;
    larger.direct_bits = bits;
    larger.brief = NULL;
    larger.direct = tb_large_new(((size_t)1 << bits) * sizeof *larger.direct);
    if (!larger.direct)
        return;
    move m = {&larger, false};
    tb_trie_each(t, move_entry, &m);
    tb_trie *done = m.failed ? &larger : t;
    tb_trie_free_root(done->brief);
    for (uint64_t i = 0; i < UINT64_C(1) << done->direct_bits; i++)
        tb_trie_free_root(done->direct[i].node);
    free(done->direct);
    if (!m.failed)
        *t = larger;
}

/* ---- the trie --------------------------------------------------------------------------- */

static void add_parts(tb_trie *t, const tb_key_desc *field)
{
    const uint32_t words = (field->width + 63) / 64;
    for (uint32_t i = words; i-- > 0;) {
        const uint32_t width = i + 1 == words ? field->width - 64 * i : 64;
        t->parts[t->n_parts++] = (tb_trie_part){field->word + i, field->shift, width};
    }
    t->bits += field->width;
}

bool tb_trie_make(tb_trie *t, const tb_table_desc *desc, uint32_t arg_words)
{
    *t = (tb_trie){.arg_words = arg_words,
                   .direct = calloc(1, sizeof *t->direct),
                   .parts = calloc(desc->key_words + desc->n_keys, sizeof *t->parts)};
    if (!t->direct || !t->parts)
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
    tb_trie_free_root(t->brief);
    for (uint64_t i = 0; t->direct && i < UINT64_C(1) << t->direct_bits; i++)
        tb_trie_free_root(t->direct[i].node);
    free(t->direct);
    free(t->parts);
    *t = (tb_trie){0};
}

tb_entry *tb_trie_get(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    if (length <= t->direct_bits)
        return tb_trie_get_below(t, t->brief, bits, 0, length);
    return tb_trie_get_below(t, tb_trie_slot_of(t, bits[0])->node, bits, t->direct_bits, length);
}

bool tb_trie_add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry)
{
    if (!add(t, bits, length, entry))
        return false;
    t->count++;
    grow(t);
    return true;
}

void tb_trie_remove(tb_trie *t, const uint64_t *bits, uint32_t length)
{
    t->count--;
    if (length > t->direct_bits) {
        tb_trie_remove_root(t, root_of(t, bits), bits, t->direct_bits, length);
        return;
    }
    const tb_entry *gone = tb_trie_get_below(t, t->brief, bits, 0, length);
    tb_trie_remove_root(t, &t->brief, bits, 0, length);
    cover(t, bits, length, gone, parent_of(t, bits, length));
}

void tb_trie_each(const tb_trie *t, void (*visit)(void *, tb_entry *), void *context)
{
    if (t->brief)
        tb_trie_each_below(t->brief, visit, context);
    for (uint64_t i = 0; i < UINT64_C(1) << t->direct_bits; i++)
        if (t->direct[i].node)
            tb_trie_each_below(t->direct[i].node, visit, context);
}
