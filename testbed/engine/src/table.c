/* table.c: how match-action tables are made and changed. The structures and
 * the look-ups are in tables.h.
 *
 * An update costs O(1) amortised (hash.c); what costs more says table_groups.c. An entry lies
 * in the pool of its table's entries, and where look-ups and updates come to it by its match:
 * in a hash table, a trie (trie.c) or a group (table_groups.c).
 *
 * An entry of a table with an action profile has words that point to a member or a
 * group (profile.c) where others have their action's arguments.
 */
#include <stdlib.h>

#include "table.h"
#include "trie.h"
#include "vectors.h"

#define MANY_OUTCOMES 4096u  /* so few are shared whatever the entries */
#define DISTANT_ENTRIES 512u /* from so many on a table outgrows the nearest cache */

/* ---- entries ------------------------------------------------------------------ */

/* Whether look-ups find outcomes that entries share. */
static bool shares(const tb_table *t)
{
    return t->found == &t->outcomes;
}

/* NULL without memory. */
static tb_entry *entry_new(tb_table *t)
{
    tb_entry *entry = tb_entry_new(&t->pool);
    if (!entry || !t->desc->metered)
        return entry;
    entry->direct_meter = calloc(1, sizeof *entry->direct_meter);
    if (entry->direct_meter)
        return entry;
    tb_entry_free(&t->pool, entry);
    return NULL;
}

static void entry_free(tb_table *t, tb_entry *entry)
{
    if (t->profile)
        tb_profile_detach(t->profile, entry);
    if (shares(t))
        tb_outcome_give_back(t, entry->outcome);
    tb_entry_free(&t->pool, entry);
}

/* The outcome of `spec` becomes the entry's. */
static int32_t outcome_set(tb_table *t, tb_entry *entry, const tb_entry_spec *spec)
{
    uint64_t none[t->arg_words + 1];
    memset(none, 0, sizeof none);
    const uint32_t outcome = tb_outcome_take(t, spec->action, spec->args ? spec->args : none);
    if (!outcome)
        return -ENOMEM;
    tb_outcome_give_back(t, entry->outcome);
    entry->outcome = outcome;
    return 0;
}

/* The action or target of `spec`; a refusal leaves what the entry had. */
static int32_t entry_set(tb_table *t, tb_entry *entry, const tb_entry_spec *spec)
{
    int32_t error = 0;
    if (shares(t))
        error = outcome_set(t, entry, spec);
    else
        entry->outcome = entry->number;
    if (error)
        return error;
    if (t->profile)
        return tb_profile_attach(t->profile, entry, spec->target);
    entry->action = spec->action;
    if (spec->args)
        memcpy(entry->args, spec->args, t->arg_words * sizeof *spec->args);
    else
        memset(entry->args, 0, t->arg_words * sizeof *spec->args);
    return 0;
}

/* The trie's bits of an lpm key. */
static void key_bits(const tb_table *t, const tb_match_key *key, uint64_t *bits)
{
    tb_trie_key(&t->trie, key->value, bits, t->key_words);
}

/* The word of a hash table of entries by key. */
static uint64_t exact_word(const tb_entry *entry)
{
    return (uint64_t)entry->number << 32 | entry->outcome;
}

static uint64_t *exact_slot(const tb_table *t, const tb_match_key *key)
{
    return tb_hash_slot(&t->exact, key->value, NULL, t->key_words) + t->key_words;
}

static tb_entry *entry_find(const tb_table *t, const tb_match_key *key)
{
    if (t->strategy != TB_STRATEGY_TERNARY) {
        uint32_t number;
        if (t->strategy == TB_STRATEGY_EXACT) {
            number = (uint32_t)(*exact_slot(t, key) >> 32);
        } else {
            uint64_t bits[t->key_words];
            key_bits(t, key, bits);
            number = tb_trie_get(&t->trie, bits, key->length);
        }
        return number ? tb_entry_at(&t->pool, number) : NULL;
    }
    return tb_groups_find(t, key);
}

/* Puts an entry where look-ups find it. */
static int32_t entry_link(tb_table *t, tb_match_key *key, tb_entry *entry)
{
    if (t->strategy == TB_STRATEGY_EXACT)
        return tb_hash_add(&t->exact, key->value, t->key_words, exact_word(entry)) ? 0 : -ENOMEM;
    if (t->strategy == TB_STRATEGY_TERNARY)
        return tb_groups_add(t, key, entry);
    uint64_t bits[t->key_words];
    key_bits(t, key, bits);
    return tb_trie_add(&t->trie, bits, key->length, entry) ? 0 : -ENOMEM;
}

static void entry_unlink(tb_table *t, tb_match_key *key, const tb_entry *entry)
{
    if (t->strategy == TB_STRATEGY_EXACT) {
        tb_hash_remove(&t->exact, key->value, t->key_words);
    } else if (t->strategy == TB_STRATEGY_LPM) {
        uint64_t bits[t->key_words];
        key_bits(t, key, bits);
        tb_trie_remove(&t->trie, bits, key->length, entry);
    } else {
        tb_groups_remove(t, key, entry);
    }
}

/* Lets look-ups find the entry's present outcome. */
static void entry_relink(tb_table *t, const tb_match_key *key, const tb_entry *entry)
{
    if (t->strategy == TB_STRATEGY_EXACT) {
        *exact_slot(t, key) = exact_word(entry);
    } else if (t->strategy == TB_STRATEGY_LPM) {
        uint64_t bits[t->key_words];
        key_bits(t, key, bits);
        tb_trie_change(&t->trie, bits, key->length, entry);
    }
}

static void entry_unshare(void *context, tb_entry *entry)
{
    tb_table *t = context;
    const tb_match_key key = {.value = entry->args + t->arg_words,
                           .length = (uint32_t)tb_entry_match(entry)->length};
    entry->outcome = entry->number;
    entry_relink(t, &key, entry);
}

/* Look-ups find the entries themselves from now on, where nearly each has an outcome of its
 * own: sharing would double the memory, and spare nothing. */
static void unshare(tb_table *t)
{
    t->found = &t->pool;
    t->fallback->outcome = t->fallback->number;
    tb_table_each(t, entry_unshare, t);
    tb_outcomes_free(t);
}

static void count_changed(tb_table *t, uint64_t count)
{
    if (shares(t) && t->by_outcome.used > MANY_OUTCOMES && 2 * t->by_outcome.used > count)
        unshare(t);
    t->count = count;
    t->distant = count >= DISTANT_ENTRIES;
}

static int32_t entry_add(tb_table *t, tb_match_key *key, const tb_entry_spec *spec)
{
    if (entry_find(t, key))
        return -EEXIST;
    if (t->desc->size != 0 && t->count >= t->desc->size)
        return -ENOSPC;
    tb_entry *entry = entry_new(t);
    if (!entry)
        return -ENOMEM;
    int32_t error = entry_set(t, entry, spec);
    if (!error) {
        entry->hit = 1;
        entry->timed = t->desc->timed;
        entry->priority = spec->priority;
        memcpy(entry->args + t->arg_words, key->value, 2 * t->key_words * sizeof *key->value);
        tb_entry_match(entry)->sequence = t->sequence++;
        error = entry_link(t, key, entry);
    }
    if (error) {
        entry_free(t, entry);
        return error;
    }
    count_changed(t, t->count + 1);
    return 0;
}

int32_t tb_table_add(tb_table *t, const tb_entry_spec *spec)
{
    tb_match_key key;
    int32_t error = tb_key_normalise(t, spec, &key);
    if (!error) {
        error = entry_add(t, &key, spec);
        free(key.value);
    }
    return error;
}

tb_entry *tb_table_find(tb_table *t, const tb_entry_spec *spec, int32_t *error)
{
    tb_match_key key;
    *error = tb_key_normalise(t, spec, &key);
    if (*error)
        return NULL;
    tb_entry *entry = entry_find(t, &key);
    free(key.value);
    *error = entry ? 0 : -ENOENT;
    return entry;
}

static int32_t entry_change(tb_table *t, const tb_match_key *key, const tb_entry_spec *spec)
{
    tb_entry *entry = entry_find(t, key);
    if (!entry)
        return -ENOENT;
    const uint32_t before = entry->outcome;
    const int32_t error = entry_set(t, entry, spec);
    if (!error && entry->outcome != before)
        entry_relink(t, key, entry);
    return error;
}

int32_t tb_table_change(tb_table *t, const tb_entry_spec *spec)
{
    tb_match_key key;
    int32_t error = tb_key_normalise(t, spec, &key);
    if (!error) {
        error = entry_change(t, &key, spec);
        free(key.value);
    }
    return error;
}

int32_t tb_table_remove(tb_table *t, const tb_entry_spec *spec)
{
    tb_match_key key;
    const int32_t error = tb_key_normalise(t, spec, &key);
    if (error)
        return error;
    tb_entry *entry = entry_find(t, &key);
    if (entry) {
        entry_unlink(t, &key, entry);
        entry_free(t, entry);
        count_changed(t, t->count - 1);
        if (t->strategy == TB_STRATEGY_TERNARY)
            tb_vectors_changed(t, NULL);
    }
    free(key.value);
    return entry ? 0 : -ENOENT;
}

int32_t tb_table_default(tb_table *t, const tb_entry_spec *spec)
{
    return entry_set(t, t->fallback, spec);
}

int64_t tb_table_entries(const tb_table *t)
{
    return (int64_t)t->count;
}

/* ---- tables ------------------------------------------------------------------- */

static uint32_t strategy_of(const tb_table_desc *desc)
{
    uint32_t lpm = 0, selector = 0, other = 0;
    for (uint32_t i = 0; i < desc->n_keys; i++) {
        const uint32_t kind = desc->keys[i].kind;
        lpm += kind == TB_MATCH_LPM;
        selector += kind == TB_MATCH_SELECTOR;
        other += kind == TB_MATCH_TERNARY || kind == TB_MATCH_RANGE || kind == TB_MATCH_OPTIONAL;
    }
    if (desc->n_keys == selector)
        return TB_STRATEGY_KEYLESS;
    if (other || lpm > 1)
        return TB_STRATEGY_TERNARY;
    /* A selector's fields do not match: they need the mask that a group has. */
    return lpm || selector ? TB_STRATEGY_LPM : TB_STRATEGY_EXACT;
}

static bool ranges_make(tb_table *t, const tb_table_desc *desc)
{
    t->ranges = calloc(desc->n_keys ? desc->n_keys : 1, sizeof *t->ranges);
    if (!t->ranges)
        return false;
    for (uint32_t i = 0; i < desc->n_keys; i++)
        if (desc->keys[i].kind == TB_MATCH_RANGE)
            t->ranges[t->n_ranges++] = desc->keys[i];
    return true;
}

/* The default that the program gives: with a profile, an action of the entry's own. */
static int32_t default_set(tb_table *t, const tb_table_desc *desc)
{
    const tb_weighted_action action = {
        .action = desc->default_action, .weight = 1, .args = desc->default_args};
    const tb_target target = {.kind = TB_TARGET_ACTION, .count = 1, .actions = &action};
    return tb_table_default(t, &(tb_entry_spec){.action = desc->default_action,
                                                .args = desc->default_args,
                                                .target = &target});
}

tb_table *tb_table_create(const tb_table_desc *desc, tb_profile *profile)
{
    tb_table *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    t->desc = desc;
    t->strategy = strategy_of(desc);
    t->key_words = desc->key_words;
    t->arg_words = profile ? TB_ENTRY_TARGET_WORDS : desc->arg_words;
    t->profile = profile;
    tb_entry_pool_make(&t->pool, t->arg_words + 2 * t->key_words,
                       desc->timed ? sizeof(tb_age) : 0);
    const bool few = t->strategy == TB_STRATEGY_EXACT || t->strategy == TB_STRATEGY_LPM;
    t->found = few && !desc->stateful && !profile ? &t->outcomes : &t->pool;
    t->fallback = entry_new(t);
    if (!t->fallback || !ranges_make(t, desc) ||
        (t->strategy == TB_STRATEGY_LPM && !tb_trie_make(&t->trie, desc, t->arg_words, &t->pool)) ||
        !tb_outcomes_make(t) ||
        !tb_hash_make(&t->exact, t->key_words) ||
        !tb_hash_make(&t->by_mask, t->key_words) || default_set(t, desc)) {
        tb_table_destroy(t);
        return NULL;
    }
    tb_entry_pool_default(&t->pool, t->fallback);
    tb_entry_pool_default(&t->outcomes, t->fallback);
    return t;
}

static void entry_free_visited(void *context, tb_entry *entry)
{
    entry_free(context, entry);
}

void tb_table_destroy(tb_table *t)
{
    if (!t)
        return;
    tb_table_each(t, entry_free_visited, t); /* they may hold members and meters */
    free(t->exact.slots);
    tb_trie_free(&t->trie);
    tb_vectors_free(&t->vectors);
    tb_groups_free(t);
    free(t->by_mask.slots);
    free(t->ranges);
    if (t->fallback)
        entry_free(t, t->fallback);
    tb_outcomes_free(t);
    tb_entry_pool_free(&t->pool);
    free(t);
}
