/* table.h: what the files that change tables share: table.c, table_key.c, table_groups.c. */
#ifndef TESTBED_SRC_TABLE_H
#define TESTBED_SRC_TABLE_H

#include "profile.h"

/* An entry's match in the one form in which it is compared and stored: don't
 * care bits are 0; a range field has its bounds in `value` and `mask`, and a
 * `group_mask` of 0. One allocation of 3 x key_words, to be freed by `value`. */
typedef struct tb_match_key {
    uint64_t *value, *mask, *group_mask;
    int32_t priority; /* that orders groups */
    uint32_t length;  /* lpm: of the prefix in the trie */
} tb_match_key;

/* ---- keys (table_key.c) ----------------------------------------------------------------- */

/* The key of `spec`; -EINVAL if the table takes no such match, -ENOMEM. */
int32_t tb_key_normalise(const tb_table *t, const tb_entry_spec *spec, tb_match_key *key);

static inline const uint64_t *tb_entry_value(const tb_table *t, const tb_entry *entry)
{
    return entry->args + t->arg_words;
}

static inline const uint64_t *tb_entry_mask(const tb_table *t, const tb_entry *entry)
{
    return entry->args + t->arg_words + t->key_words;
}

/* ---- the entries of ternary tables (table_groups.c) -------------------------------------- */

/* The entry with this match; NULL without one. */
tb_entry *tb_groups_find(const tb_table *t, const tb_match_key *key);
/* Adds an entry with a match that is not there; the key is spent. -ENOMEM. */
int32_t tb_groups_add(tb_table *t, tb_match_key *key, tb_entry *entry);
/* Removes an entry that is there; the key is spent. */
void tb_groups_remove(tb_table *t, tb_match_key *key, const tb_entry *entry);
/* Frees the groups, not the entries. */
void tb_groups_free(tb_table *t);

#endif
