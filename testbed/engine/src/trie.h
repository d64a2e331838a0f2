/* trie.h: changes of a trie; its structure and its look-up are in testbed/trie.h. */
#ifndef TESTBED_SRC_TRIE_H
#define TESTBED_SRC_TRIE_H

#include "testbed/trie.h"

/* A trie for the keys of `desc`: its exact fields, then its one lpm field. An entry's value
 * lies behind `arg_words`, its prefix's length in its tb_match. False without memory;
 * tb_trie_free() then, too. */
bool tb_trie_make(tb_trie *t, const tb_table_desc *desc, uint32_t arg_words,
                  const struct tb_entry_pool *entries);
/* Frees the trie, not the entries. */
void tb_trie_free(tb_trie *t);
/* The number of the entry with a prefix, 0 if there is none. `bits` as tb_trie_key() makes
 * them, 0 behind the first `length`. */
uint32_t tb_trie_get(const tb_trie *t, const uint64_t *bits, uint32_t length);
/* Adds the prefix of `entry`, which is not there. Look-ups find its outcome's number. False
 * without memory: the trie means what it did. */
bool tb_trie_add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry);
/* The entry has another outcome now. */
void tb_trie_change(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *entry);
void tb_trie_remove(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *entry);

/* ---- nodes (trie_node.c) -------------------------------------------------------------- */

/* No nodes, and no memory for them: what there was is forgotten. */
void tb_trie_clear(tb_trie *t);
/* Room for the nodes and runs that one insertion can need. False without memory. */
bool tb_trie_reserve(tb_trie *t);
/* In `leaves` `first` to `end` - 1: those that no longer prefix has than the new one of
 * `length`, or those that the old one of `length` has, become `to`. */
enum tb_trie_cover { TB_TRIE_NEW, TB_TRIE_OLD };
void tb_trie_cover(tb_trie *t, uint32_t *leaves, uint32_t first, uint32_t end,
                   enum tb_trie_cover what, uint32_t length, uint32_t to);
/* Below the slot of `bits`, for prefixes longer than the direct bits: adds one with what it
 * finds, where room has been reserved; lets one find something else; removes one. */
void tb_trie_add_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found);
void tb_trie_change_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found);
void tb_trie_remove_below(tb_trie *t, const uint64_t *bits, uint32_t length);
/* The leaf of the longest prefix of `bits` with `from` to `length` - 1 bits, whose length in
 * its node is counted from `base`; 0 without one. (trie.c) */
uint32_t tb_trie_parent(const tb_trie *t, const uint64_t *bits, uint32_t base, uint32_t from,
                        uint32_t length);

static inline uint32_t tb_trie_leaf(uint32_t length, uint32_t found)
{
    return length << TB_TRIE_NUMBER_BITS | found;
}

static inline uint32_t tb_trie_leaf_length(uint32_t leaf)
{
    return leaf >> TB_TRIE_NUMBER_BITS;
}

#endif
