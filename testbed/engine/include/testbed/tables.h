/* tables.h: match-action tables, as a compiled program looks them up.
 *
 * The program packs a key into 64-bit words (tb_key_desc says how), calls
 * tb_lookup() and runs the action of the entry that it gets, which is the
 * table's default entry on a miss. The look-up is inline: a program and its
 * tables are compiled together, so the C compiler sees through the call.
 *
 * Three strategies, chosen from the match kinds when the table is made:
 *
 *   exact    one open-addressing hash table.
 *   lpm      a compressed trie (trie.h).
 *   ternary  few entries with many masks: bit vectors (vectors.h). Otherwise tuple
 *            space search (Srinivasan, Suri and Varghese, SIGCOMM 1999): entries
 *            with the same mask share a hash table; the groups are sorted by their
 *            largest priority, so that the search ends at the first group that
 *            cannot beat what was found. Ranges are compared in the entry.
 *            Rejected: decision trees, which match faster but cannot take 100,000
 *            updates a second.
 *
 * Keys lie in the hash slots themselves, so a look-up touches one cache line
 * of a table before it touches what it finds. That is the entry in ternary tables and in
 * those whose entries have state that packets change; else an outcome, which entries with the
 * same action and arguments share (outcome.c). Both have numbers, which take half of what
 * pointers take. Entries never move; they change only between packets (command.c), by table.c.
 */
#ifndef TESTBED_TABLES_H
#define TESTBED_TABLES_H

#include <stddef.h>

#include "testbed/bits.h"
#include "testbed/pipeline.h"
#include "testbed/trie.h"
#include "testbed/vectors.h"

enum tb_strategy {
    TB_STRATEGY_KEYLESS = 0, /* no key: always the default entry */
    TB_STRATEGY_EXACT,
    TB_STRATEGY_LPM,
    TB_STRATEGY_TERNARY,
};

/* Open addressing, linear probing. A slot is `words` key words and a word: a pointer, or in an
 * exact table the number of the entry << 32 | that of what look-ups find; 0: the slot is free.
 * At least half of the slots are free. */
typedef struct tb_hash {
    uint64_t *slots;
    uint64_t mask; /* slots - 1, a power of two less one */
    uint64_t used;
} tb_hash;

/* The entries that share one mask. */
typedef struct tb_mask_group {
    tb_hash entries;  /* masked key -> the best entry of a chain */
    int32_t priority; /* no entry here has a larger one */
    uint64_t count;
    uint64_t mask[];
} tb_mask_group;

/* What lies in front of every tb_entry, for look-ups and updates only. The key
 * (`value`, then `mask`, key_words each) lies behind the entry's arguments. */
typedef struct tb_match {
    tb_entry *next;    /* same group and masked key, but not better */
    uint64_t sequence; /* of its insertion: of equal priorities the first wins */
    union {
        uint64_t length; /* lpm: of the prefix in the trie */
        uint64_t place;  /* ternary: in the vectors */
        uint64_t uses;   /* an outcome: entries that have it */
    };
} tb_match;

/* Entries have numbers from 1 on, take whole cache lines, and never move: they lie in blocks,
 * each twice as large as the one before. A number that a deletion frees is used again.
 * (entry.c) */
#define TB_FIRST_BLOCK_BITS 4u
#define TB_ENTRY_BLOCKS 28u
typedef struct tb_entry_pool {
    uint32_t entry_bytes;
    uint32_t used; /* the largest number there has been */
    tb_entry *free; /* by tb_match.next */
    uint8_t *blocks[TB_ENTRY_BLOCKS];
    /* By the highest bit of tb_entry_place(): where a block would hold the entry number 0. For
     * that number itself the table's default entry, so that a look-up need not ask for it. */
    uintptr_t origins[TB_FIRST_BLOCK_BITS + TB_ENTRY_BLOCKS];
} tb_entry_pool;

struct tb_table {
    uint32_t strategy; /* enum tb_strategy */
    uint32_t key_words;
    uint32_t arg_words;
    uint32_t n_groups;
    tb_entry *fallback; /* the default entry */
    bool distant; /* too large for the processor's caches: worth a hint ahead of time */
    tb_hash exact;
    tb_trie trie; /* lpm */
    tb_entry_pool pool;
    tb_entry_pool outcomes; /* what entries share (outcome.c) */
    tb_index by_outcome;
    const tb_entry_pool *found; /* one of the two: where the numbers that look-ups find lead */
    tb_mask_group **groups; /* ternary: in the order of the search */
    uint32_t group_capacity;
    tb_vectors vectors; /* ternary: instead of the groups, where they are in use */
    uint32_t n_ranges;
    tb_key_desc *ranges; /* the key's range fields */
    tb_hash by_mask;     /* mask -> tb_mask_group, for updates */
    uint64_t count;
    uint64_t sequence;
    const tb_table_desc *desc;
    struct tb_profile *profile; /* its entries' actions; NULL: they have their own */
};

/* What the application of a table did: hit, miss and action_run. */
typedef struct tb_applied {
    uint32_t action;
    uint32_t hit;
} tb_applied;

/* ---- hashing --------------------------------------------------------------- */

__extension__ typedef unsigned __int128 tb_u128;

/* Multiply and fold, as in wyhash: a few cycles a word, all input bits reach
 * the low output bits that choose the slot. */
TB_INLINE uint64_t tb_hash_fold(uint64_t a, uint64_t b)
{
    const tb_u128 product = (tb_u128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* `mask` may be NULL: every bit counts. */
TB_INLINE uint64_t tb_hash_key(const uint64_t *key, const uint64_t *mask, uint32_t words)
{
    uint64_t hash = UINT64_C(0x9e3779b97f4a7c15);
    for (uint32_t i = 0; i < words; i++)
        hash = tb_hash_fold(hash ^ (mask ? key[i] & mask[i] : key[i]),
                            UINT64_C(0xd6e8feb86659fd93));
    return hash;
}

TB_INLINE bool tb_key_equal(const uint64_t *stored, const uint64_t *key, const uint64_t *mask,
                            uint32_t words)
{
    for (uint32_t i = 0; i < words; i++)
        if (stored[i] != (mask ? key[i] & mask[i] : key[i]))
            return false;
    return true;
}

/* The slot of key & mask, or the free slot where it would go; `index`: where it should be. */
TB_INLINE uint64_t *tb_hash_probe(const tb_hash *hash, uint64_t index, const uint64_t *key,
                                  const uint64_t *mask, uint32_t words)
{
    for (;; index = (index + 1) & hash->mask) {
        uint64_t *slot = hash->slots + index * (words + 1);
        if (slot[words] == 0 || tb_key_equal(slot, key, mask, words))
            return slot;
    }
}

TB_INLINE uint64_t *tb_hash_slot(const tb_hash *hash, const uint64_t *key, const uint64_t *mask,
                                 uint32_t words)
{
    return tb_hash_probe(hash, tb_hash_key(key, mask, words) & hash->mask, key, mask, words);
}

TB_INLINE tb_entry *tb_hash_find(const tb_hash *hash, const uint64_t *key, const uint64_t *mask,
                                 uint32_t words)
{
    return (tb_entry *)(uintptr_t)tb_hash_slot(hash, key, mask, words)[words];
}

/* ---- look-ups -------------------------------------------------------------- */

TB_INLINE tb_match *tb_entry_match(const tb_entry *entry)
{
    return (tb_match *)(uintptr_t)entry - 1;
}

/* Entries by their number, if those of all blocks lay in one row. */
TB_INLINE uint32_t tb_entry_place(uint32_t number)
{
    return number - 1 + (1u << TB_FIRST_BLOCK_BITS);
}

TB_INLINE tb_entry *tb_entry_at(const tb_entry_pool *pool, uint32_t number)
{
    const uint32_t bits = 31u ^ (uint32_t)__builtin_clz(tb_entry_place(number));
    return (tb_entry *)(pool->origins[bits] + (uint64_t)number * pool->entry_bytes);
}

/* What a look-up has found by its number; the default entry for 0. */
TB_INLINE tb_entry *tb_found(const tb_table *table, uint32_t number)
{
    return tb_entry_at(table->found, number);
}

/* Idle timeouts need the time of the last hit; the rest is spared the store. */
TB_INLINE void tb_entry_hit(tb_entry *entry, uint64_t now_ps)
{
    if (__builtin_expect(entry->timed != 0, 0))
        entry->last_hit_ps = now_ps;
}

/* The bits of a field in word `i` of those that it takes. */
TB_INLINE uint64_t tb_field_ones(const tb_key_desc *field, uint32_t i)
{
    const uint32_t bits = field->width - 64 * i;
    return bits >= 64 ? UINT64_MAX : (UINT64_C(1) << bits) - 1;
}

/* Less than, equal to or greater than 0 as the field of `a` is to that of `b`. */
TB_INLINE int tb_field_compare(const tb_key_desc *field, const uint64_t *a, const uint64_t *b)
{
    for (uint32_t i = (field->width + 63) / 64; i-- > 0;) {
        const uint64_t ones = tb_field_ones(field, i);
        const uint64_t x = a[field->word + i] >> field->shift & ones;
        const uint64_t y = b[field->word + i] >> field->shift & ones;
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

/* Whether every range field of `key` lies within the entry's bounds. */
TB_INLINE bool tb_entry_in_ranges(const tb_table *table, const tb_entry *entry,
                                  const uint64_t *key)
{
    const uint64_t *low = entry->args + table->arg_words;
    const uint64_t *high = low + table->key_words;
    for (uint32_t i = 0; i < table->n_ranges; i++) {
        const tb_key_desc *field = &table->ranges[i];
        if (tb_field_compare(field, key, low) < 0 || tb_field_compare(field, key, high) > 0)
            return false;
    }
    return true;
}

TB_INLINE bool tb_entry_better(const tb_entry *a, const tb_entry *b)
{
    if (a->priority != b->priority)
        return a->priority > b->priority;
    return tb_entry_match(a)->sequence < tb_entry_match(b)->sequence;
}

static inline tb_entry *tb_find_in_vectors(const tb_table *table, const uint64_t *key)
{
    const tb_vectors *v = &table->vectors;
    const uint64_t *row[TB_VECTOR_MOST_BYTES];
    tb_entry *best = NULL;
    tb_vector_rows(v, key, row);
    for (uint32_t word = 0; word < v->words; word++) {
        if (best && best->priority > v->bound[word])
            continue;
        for (uint64_t left = tb_vector_word(v, row, word); left; left &= left - 1) {
            tb_entry *entry = v->entries[64 * word + (uint32_t)__builtin_ctzll(left)];
            if ((!best || tb_entry_better(entry, best)) &&
                (table->n_ranges == 0 || tb_entry_in_ranges(table, entry, key)))
                best = entry;
        }
    }
    return best;
}

TB_INLINE tb_entry *tb_find_ternary(const tb_table *table, const uint64_t *key, uint32_t words)
{
    tb_entry *best = NULL;
    if (table->vectors.words)
        return tb_find_in_vectors(table, key);
    for (uint32_t i = 0; i < table->n_groups; i++) {
        const tb_mask_group *group = table->groups[i];
        if (best && best->priority > group->priority)
            break;
        tb_entry *entry = tb_hash_find(&group->entries, key, group->mask, words);
        while (entry && table->n_ranges && !tb_entry_in_ranges(table, entry, key))
            entry = tb_entry_match(entry)->next;
        if (entry && (!best || tb_entry_better(entry, best)))
            best = entry;
    }
    return best;
}

/* For a program that knows the strategy and the number of key words: with `words` constant the
 * loops over words disappear. All find an entry, or the default entry; where its table may have
 * idle timeouts, tb_entry_hit() comes next. */
TB_INLINE tb_entry *tb_lookup_exact(const tb_table *table, const uint64_t *key, uint32_t words)
{
    return tb_found(table, (uint32_t)tb_hash_slot(&table->exact, key, NULL, words)[words]);
}

/* With the key's bits in the trie's order: tb_trie_key(). */
TB_INLINE tb_entry *tb_lookup_prefix(const tb_table *table, const uint64_t *bits, uint32_t words)
{
    return tb_found(table, tb_trie_find(&table->trie, bits, words));
}

TB_INLINE tb_entry *tb_lookup_lpm(const tb_table *table, const uint64_t *key, uint32_t words)
{
    uint64_t bits[words];
    tb_trie_key(&table->trie, key, bits, words);
    return tb_lookup_prefix(table, bits, words);
}

/* The same where nearly all packets have been looked up ahead: a key of one word by a call, so
 * that the others need not save the registers that the search takes. */
static __attribute__((noinline, unused)) tb_entry *tb_call_exact(const tb_table *table,
                                                                 uint64_t key)
{
    return tb_lookup_exact(table, &key, 1);
}

static __attribute__((noinline, unused)) tb_entry *tb_call_prefix(const tb_table *table,
                                                                  uint64_t bits)
{
    return tb_lookup_prefix(table, &bits, 1);
}

static __attribute__((noinline, unused)) tb_entry *tb_call_lpm(const tb_table *table, uint64_t key)
{
    return tb_lookup_lpm(table, &key, 1);
}

TB_INLINE tb_entry *tb_lookup_ternary(const tb_table *table, const uint64_t *key, uint32_t words)
{
    tb_entry *entry = tb_find_ternary(table, key, words);
    return entry ? entry : table->fallback;
}

static inline tb_entry *tb_find(const tb_table *table, const uint64_t *key)
{
    switch (table->strategy) {
    case TB_STRATEGY_EXACT:
        if (table->key_words == 1)
            return tb_lookup_exact(table, key, 1);
        if (table->key_words == 2)
            return tb_lookup_exact(table, key, 2);
        return tb_lookup_exact(table, key, table->key_words);
    case TB_STRATEGY_LPM:
        return tb_lookup_lpm(table, key, table->key_words);
    case TB_STRATEGY_TERNARY:
        return tb_lookup_ternary(table, key, table->key_words);
    default:
        return table->fallback;
    }
}

/* The entry that `key` (key_words words, unused bits 0) matches, or the default
 * entry, whose `hit` is 0; never NULL. `now_ps` is the time of the packet. */
static inline tb_entry *tb_lookup(const tb_table *table, const uint64_t *key, uint64_t now_ps)
{
    tb_entry *entry = tb_find(table, key);
    tb_entry_hit(entry, now_ps);
    return entry;
}

#endif
