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

TB_INLINE void tb_ahead_exact_slot(const tb_table *table, tb_ahead_exact *a, const uint64_t *key,
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
TB_INLINE void tb_ahead_prefix_slot(const tb_table *table, tb_ahead_prefix *a,
                                    const uint64_t *bits, uint32_t words)
{
    (void)words;
    tb_trie_search_slot(&table->trie, a, bits[0]);
}

TB_INLINE void tb_ahead_prefix_node(const tb_table *table, tb_ahead_prefix *a)
{
    tb_trie_search_node(&table->trie, a);
}

TB_INLINE void tb_ahead_prefix_run(const tb_table *table, tb_ahead_prefix *a)
{
    tb_trie_search_run(&table->trie, a);
}

/* The same with the key as it is packed. */
TB_INLINE void tb_ahead_lpm_slot(const tb_table *table, tb_ahead_prefix *a, const uint64_t *key,
                                 uint32_t words)
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
