/* ahead.h: look-ups in steps, for many packets at a time (emit_ahead.py, pipeline.h).
 *
 * Each step reads what the one before asked for. The last finds the entry, or the default
 * entry, and asks for what is read of it: its action and arguments.
 */
#ifndef TESTBED_AHEAD_H
#define TESTBED_AHEAD_H

#include "testbed/tables.h"

typedef struct tb_ahead_exact {
    const uint64_t *slot; /* where the key should be */
} tb_ahead_exact;
typedef tb_trie_search tb_ahead_prefix;

TB_INLINE tb_entry *tb_entry_ahead(tb_entry *entry)
{
    __builtin_prefetch(&entry->action);
    return entry;
}

TB_INLINE void tb_ahead_exact_begin(const tb_table *table, tb_ahead_exact *a, const uint64_t *key,
                                   uint32_t words)
{
    const tb_hash *hash = &table->exact;
    a->slot = hash->slots + (tb_hash_key(key, NULL, words) & hash->mask) * (words + 1);
    __builtin_prefetch(a->slot);
}

TB_INLINE tb_entry *tb_ahead_exact_end(const tb_table *table, const tb_ahead_exact *a,
                                       const uint64_t *key, uint32_t words)
{
    const uint64_t *slot = a->slot;
    if (slot[words] != 0 && !tb_key_equal(slot, key, NULL, words))
        slot = tb_hash_slot(&table->exact, key, NULL, words);
    return tb_entry_ahead(tb_found(table, (uint32_t)slot[words]));
}

/* `bits` as for tb_lookup_prefix(). */
TB_INLINE void tb_ahead_prefix_begin(const tb_table *table, tb_ahead_prefix *a,
                                     const uint64_t *bits, uint32_t words)
{
    (void)words;
    tb_trie_search_slot(&table->trie, a, bits[0]);
}

TB_INLINE void tb_ahead_prefix_nodes(const tb_table *table, tb_ahead_prefix *a, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        tb_trie_search_node(&table->trie, &a[i]);
}

/* Many searches at a time are worth a function of their own, for processors that have an
 * instruction for tb_ones(). */
#if defined(__x86_64__)
__attribute__((target("popcnt"))) static inline uint32_t tb_ones_at_once(uint64_t x)
{
    return (uint32_t)__builtin_popcountll(x);
}

__attribute__((target("popcnt"), noinline, unused)) static void
tb_ahead_runs_at_once(const tb_trie *trie, tb_ahead_prefix *a, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        tb_trie_search_run(trie, &a[i], tb_ones_at_once);
}
#endif

TB_INLINE void tb_ahead_prefix_runs(const tb_table *table, tb_ahead_prefix *a, uint32_t n)
{
#if defined(__x86_64__)
    if (table->trie.counts_at_once) {
        tb_ahead_runs_at_once(&table->trie, a, n);
        return;
    }
#endif
    for (uint32_t i = 0; i < n; i++)
        tb_trie_search_run(&table->trie, &a[i], tb_ones);
}

/* The same with the key as it is packed. */
TB_INLINE void tb_ahead_lpm_begin(const tb_table *table, tb_ahead_prefix *a,
                                  const uint64_t *key, uint32_t words)
{
    uint64_t bits[words];
    tb_trie_key(&table->trie, key, bits, words);
    tb_trie_search_slot(&table->trie, a, bits[0]);
}

TB_INLINE tb_entry *tb_ahead_prefix_end(const tb_table *table, const tb_ahead_prefix *a,
                                        const uint64_t *bits, uint32_t words)
{
    uint32_t found;
    if (!tb_trie_search_end(a, &found))
        return tb_entry_ahead(tb_lookup_prefix(table, bits, words));
    return tb_entry_ahead(tb_found(table, found));
}

TB_INLINE tb_entry *tb_ahead_lpm_end(const tb_table *table, const tb_ahead_prefix *a,
                                     const uint64_t *key, uint32_t words)
{
    uint64_t bits[words];
    tb_trie_key(&table->trie, key, bits, words);
    return tb_ahead_prefix_end(table, a, bits, words);
}

#endif
