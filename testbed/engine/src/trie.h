/* trie.h: changes of a trie; its structure and its look-up are in testbed/trie.h. */
#ifndef TESTBED_SRC_TRIE_H
#define TESTBED_SRC_TRIE_H

#include "testbed/trie.h"

/* A trie for the keys of `desc`: its exact fields, then its one lpm field. An entry's value
 * lies behind `arg_words`. False without memory; tb_trie_free() then, too. */
bool tb_trie_make(tb_trie *t, const tb_table_desc *desc, uint32_t arg_words);
/* Frees the trie, not the entries. */
void tb_trie_free(tb_trie *t);
/* `bits` as tb_trie_key() makes them, 0 behind the first `length`. */
tb_entry *tb_trie_get(const tb_trie *t, const uint64_t *bits, uint32_t length);
/* Adds a prefix that is not there. False without memory: nothing has changed. */
bool tb_trie_add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry);
/* Removes a prefix that is there. */
void tb_trie_remove(tb_trie *t, const uint64_t *bits, uint32_t length);
/* Calls `visit` for every entry, in the order of the prefixes. */
void tb_trie_each(const tb_trie *t, void (*visit)(void *context, tb_entry *entry), void *context);

/* ---- below one root (trie_node.c): `at` bits have been consumed on the way to it ----- */

tb_entry *tb_trie_get_below(const tb_trie *t, const tb_trie_node *node, const uint64_t *bits,
                            uint32_t at, uint32_t length);
/* False without memory; the trie still means the same. */
bool tb_trie_add_below(const tb_trie *t, tb_trie_node **root, const uint64_t *bits, uint32_t at,
                       uint32_t length, tb_entry *entry);
void tb_trie_remove_root(const tb_trie *t, tb_trie_node **root, const uint64_t *bits,
                         uint32_t at, uint32_t length);
void tb_trie_free_root(tb_trie_node *root);
void tb_trie_each_below(const tb_trie_node *node, void (*visit)(void *, tb_entry *),
                        void *context);

#endif
