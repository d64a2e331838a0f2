/* table_groups.c: the entries of ternary tables: in groups by their mask, in chains by their
 * masked key (testbed/tables.h).
 *
 * An update costs O(1) amortised, but for two things: a group whose largest priority changes
 * moves within the sorted array of groups (a memmove of pointers), and entries that differ
 * only in priority or in range fields share a chain that is walked.
 */
#include <stdlib.h>

#include "table.h"
#include "vectors.h"

/* ---- groups ----------------------------------------------------------------- */

static tb_mask_group *group_find(const tb_table *t, const tb_match_key *key)
{
    return (tb_mask_group *)(uintptr_t)tb_hash_slot(&t->by_mask, key->group_mask, NULL,
                                                    t->key_words)[t->key_words];
}

/* Puts the group where its priority belongs. `from` is where it lies now. */
static void group_sort(tb_table *t, uint32_t from)
{
    tb_mask_group *group = t->groups[from];
    uint32_t to = from;
    while (to > 0 && t->groups[to - 1]->priority < group->priority) {
        t->groups[to] = t->groups[to - 1];
        to--;
    }
    t->groups[to] = group;
}

static void group_free(tb_mask_group *group)
{
    free(group->entries.slots);
    free(group);
}

static tb_mask_group *group_new(tb_table *t, const tb_match_key *key)
{
    const size_t mask_bytes = t->key_words * sizeof(uint64_t);
    if (t->n_groups == t->group_capacity) {
        const uint32_t capacity = t->group_capacity ? 2 * t->group_capacity : 8;
        tb_mask_group **groups = realloc(t->groups, capacity * sizeof(*groups));
        if (!groups)
            return NULL;
        t->groups = groups;
        t->group_capacity = capacity;
    }
    tb_mask_group *group = calloc(1, sizeof *group + mask_bytes);
    if (!group)
        return NULL;
    memcpy(group->mask, key->group_mask, mask_bytes);
    group->priority = key->priority;
    if (!tb_hash_make(&group->entries, t->key_words) ||
        !tb_hash_add(&t->by_mask, group->mask, t->key_words, tb_pointer_word(group))) {
        group_free(group);
        return NULL;
    }
    t->groups[t->n_groups++] = group;
    group_sort(t, t->n_groups - 1);
    return group;
}

static uint32_t group_index(const tb_table *t, const tb_mask_group *group)
{
    uint32_t i = 0;
    while (t->groups[i] != group)
        i++;
    return i;
}

static void group_remove(tb_table *t, tb_mask_group *group)
{
    const uint32_t i = group_index(t, group);
    memmove(&t->groups[i], &t->groups[i + 1], (t->n_groups - i - 1) * sizeof(*t->groups));
    t->n_groups--;
    tb_hash_remove(&t->by_mask, group->mask, t->key_words);
    group_free(group);
}

/* ---- chains: what shares a group and a masked key ------------------------------ */

/* Whether the entry's match is `key`, given that it is in the key's chain. */
static bool entry_is(const tb_table *t, const tb_entry *entry, const tb_match_key *key)
{
    const size_t bytes = t->key_words * sizeof(uint64_t);
    return entry->priority == key->priority &&
           memcmp(tb_entry_value(t, entry), key->value, bytes) == 0 &&
           memcmp(tb_entry_mask(t, entry), key->mask, bytes) == 0;
}

/* The key under which a chain is found: the value less its range fields. */
static void chain_key(const tb_table *t, const tb_match_key *key, uint64_t *out)
{
    for (uint32_t i = 0; i < t->key_words; i++)
        out[i] = key->value[i] & key->group_mask[i];
}

static int32_t chain_insert(const tb_table *t, tb_hash *hash, const tb_match_key *key,
                            tb_entry *entry)
{
    uint64_t *slot = tb_hash_slot(hash, key->value, key->group_mask, t->key_words);
    tb_entry *before = NULL, *after = (tb_entry *)(uintptr_t)slot[t->key_words];
    if (!after) {
        /* The key's own words are free to change: it is not needed any more. */
        chain_key(t, key, key->value);
        return tb_hash_add(hash, key->value, t->key_words, tb_pointer_word(entry)) ? 0 : -ENOMEM;
    }
    while (after && tb_entry_better(after, entry)) {
        before = after;
        after = tb_entry_match(after)->next;
    }
    tb_entry_match(entry)->next = after;
    if (before)
        tb_entry_match(before)->next = entry;
    else
        slot[t->key_words] = tb_pointer_word(entry);
    return 0;
}

static void chain_remove(const tb_table *t, tb_hash *hash, const tb_match_key *key,
                         const tb_entry *entry)
{
    uint64_t *slot = tb_hash_slot(hash, key->value, key->group_mask, t->key_words);
    tb_entry *next = tb_entry_match(entry)->next;
    tb_entry *at = (tb_entry *)(uintptr_t)slot[t->key_words];
    if (at != entry) {
        while (tb_entry_match(at)->next != entry)
            at = tb_entry_match(at)->next;
        tb_entry_match(at)->next = next;
    } else if (next) {
        slot[t->key_words] = tb_pointer_word(next);
    } else {
        chain_key(t, key, key->value);
        tb_hash_remove(hash, key->value, t->key_words);
    }
}

/* ---- updates ----------------------------------------------------------------------- */

int32_t tb_groups_add(tb_table *t, tb_match_key *key, tb_entry *entry)
{
    tb_mask_group *group = group_find(t, key);
    if (!group)
        group = group_new(t, key);
    if (!group)
        return -ENOMEM;
    const int32_t error = chain_insert(t, &group->entries, key, entry);
    if (error) {
        if (group->count == 0)
            group_remove(t, group);
        return error;
    }
    group->count++;
    if (group->priority < key->priority) {
        group->priority = key->priority;
        group_sort(t, group_index(t, group));
    }
    tb_vectors_changed(t, entry);
    return 0;
}

void tb_groups_remove(tb_table *t, tb_match_key *key, const tb_entry *entry)
{
    tb_mask_group *group = group_find(t, key);
    tb_vectors_remove(t, entry);
    chain_remove(t, &group->entries, key, entry);
    /* A group keeps a priority that its best entry took away: a bound that
     * is too large costs a probe, and finding the next would cost a scan. */
    if (--group->count == 0)
        group_remove(t, group);
}

tb_entry *tb_groups_find(const tb_table *t, const tb_match_key *key)
{
    const tb_mask_group *group = group_find(t, key);
    tb_entry *entry =
        group ? tb_hash_find(&group->entries, key->value, key->group_mask, t->key_words) : NULL;
    while (entry && !entry_is(t, entry, key))
        entry = tb_entry_match(entry)->next;
    return entry;
}

void tb_groups_free(tb_table *t)
{
    for (uint32_t i = 0; i < t->n_groups; i++)
        group_free(t->groups[i]);
    free(t->groups);
}
