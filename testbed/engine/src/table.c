/* table.c: how match-action tables are made and changed. The structures and
 * the look-ups are in tables.h.
 *
 * An update costs O(1) amortised (hash.c). Two things are longer: a group whose
 * largest priority changes moves within the sorted array of groups (a memmove of
 * pointers), and entries that differ only in priority or in range fields share a
 * chain that is walked.
 *
 * An entry of a table with an action profile has words that point to a member or a
 * group (profile.c) where others have their action's arguments.
 */
#include <stdlib.h>

#include "index.h"
#include "profile.h"
#include "trie.h"
#include "vectors.h"

#define MANY_OUTCOMES 4096u  /* so few are shared whatever the entries */
#define DISTANT_ENTRIES 512u /* from so many on a table outgrows the nearest cache */

/* ---- keys ------------------------------------------------------------------- */

static const uint64_t *entry_value(const tb_table *t, const tb_entry *entry)
{
    return entry->args + t->arg_words;
}

static const uint64_t *entry_mask(const tb_table *t, const tb_entry *entry)
{
    return entry->args + t->arg_words + t->key_words;
}

/* Length of the prefix that the field of `mask` is, or -1 if it is none. */
static int prefix_length(const tb_key_desc *field, const uint64_t *mask)
{
    uint32_t ones = 0;
    bool ended = false;
    for (uint32_t bit = field->width; bit-- > 0;) {
        const bool set = mask[field->word + bit / 64] >> (field->shift + bit % 64) & 1;
        if (set && ended)
            return -1;
        ended = !set;
        ones += set;
    }
    return (int)ones;
}

/* An entry's match in the one form in which it is compared and stored: don't
 * care bits are 0; a range field has its bounds in `value` and `mask`, and a
 * `group_mask` of 0. One allocation of 3 x key_words, to be freed by `value`. */
typedef struct match_key {
    uint64_t *value, *mask, *group_mask;
    int32_t priority; /* that orders groups */
    uint32_t length;  /* lpm: of the prefix in the trie */
} match_key;

static int32_t field_normalise(const tb_table *t, const tb_key_desc *field,
                               const tb_entry_spec *spec, match_key *key)
{
    const bool is_range = field->kind == TB_MATCH_RANGE;
    for (uint32_t i = 0; i < (field->width + 63) / 64; i++) {
        const uint32_t word = field->word + i;
        const uint64_t ones = tb_field_ones(field, i) << field->shift;
        uint64_t mask = 0;
        if (field->kind == TB_MATCH_EXACT)
            mask = ones;
        else if (field->kind != TB_MATCH_SELECTOR && spec->mask)
            mask = spec->mask[word] & ones;
        key->mask[word] |= mask;
        key->value[word] |= spec->value[word] & (is_range ? ones : mask);
        if (!is_range)
            key->group_mask[word] |= mask;
    }
    if (is_range && tb_field_compare(field, key->value, key->mask) > 0)
        return -EINVAL;
    if (field->kind == TB_MATCH_LPM && t->strategy == TB_STRATEGY_LPM) {
        const int length = prefix_length(field, key->mask);
        if (length < 0)
            return -EINVAL;
        key->length -= field->width - (uint32_t)length;
    }
    return 0;
}

static int32_t key_normalise(const tb_table *t, const tb_entry_spec *spec, match_key *key)
{
    if (t->strategy == TB_STRATEGY_KEYLESS)
        return -EINVAL;
    key->value = calloc(3 * (size_t)t->key_words, sizeof *key->value);
    if (!key->value)
        return -ENOMEM;
    key->mask = key->value + t->key_words;
    key->group_mask = key->mask + t->key_words;
    key->priority = spec->priority;
    key->length = t->trie.bits;
    for (uint32_t i = 0; i < t->desc->n_keys; i++) {
        const int32_t error = field_normalise(t, &t->desc->keys[i], spec, key);
        if (error) {
            free(key->value);
            return error;
        }
    }
    return 0;
}

/* ---- groups ----------------------------------------------------------------- */

static tb_mask_group *group_find(const tb_table *t, const match_key *key)
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

static tb_mask_group *group_new(tb_table *t, const match_key *key)
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
static bool entry_is(const tb_table *t, const tb_entry *entry, const match_key *key)
{
    const size_t bytes = t->key_words * sizeof(uint64_t);
    return (t->strategy != TB_STRATEGY_TERNARY || entry->priority == key->priority) &&
           memcmp(entry_value(t, entry), key->value, bytes) == 0 &&
           memcmp(entry_mask(t, entry), key->mask, bytes) == 0;
}

/* The key under which a chain is found: the value less its range fields. */
static void chain_key(const tb_table *t, const match_key *key, uint64_t *out)
{
    for (uint32_t i = 0; i < t->key_words; i++)
        out[i] = key->value[i] & key->group_mask[i];
}

static int32_t chain_insert(const tb_table *t, tb_hash *hash, const match_key *key,
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

static void chain_remove(const tb_table *t, tb_hash *hash, const match_key *key,
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

/* ---- entries ------------------------------------------------------------------ */

/* Whether look-ups find outcomes that entries share. */
static bool shares(const tb_table *t)
{
    return t->found == &t->outcomes;
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
static void key_bits(const tb_table *t, const match_key *key, uint64_t *bits)
{
    tb_trie_key(&t->trie, key->value, bits, t->key_words);
}

/* The word of a hash table of entries by key. */
static uint64_t exact_word(const tb_entry *entry)
{
    return (uint64_t)entry->number << 32 | entry->outcome;
}

static uint64_t *exact_slot(const tb_table *t, const match_key *key)
{
    return tb_hash_slot(&t->exact, key->value, NULL, t->key_words) + t->key_words;
}

static tb_entry *entry_find(const tb_table *t, const match_key *key)
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
    const tb_mask_group *group = group_find(t, key);
    tb_entry *entry =
        group ? tb_hash_find(&group->entries, key->value, key->group_mask, t->key_words) : NULL;
    while (entry && !entry_is(t, entry, key))
        entry = tb_entry_match(entry)->next;
    return entry;
}

static int32_t link_to_group(tb_table *t, match_key *key, tb_entry *entry)
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

/* Puts an entry where look-ups find it. */
static int32_t entry_link(tb_table *t, match_key *key, tb_entry *entry)
{
    if (t->strategy == TB_STRATEGY_EXACT)
        return tb_hash_add(&t->exact, key->value, t->key_words, exact_word(entry)) ? 0 : -ENOMEM;
    if (t->strategy == TB_STRATEGY_TERNARY)
        return link_to_group(t, key, entry);
    uint64_t bits[t->key_words];
    key_bits(t, key, bits);
    return tb_trie_add(&t->trie, bits, key->length, entry) ? 0 : -ENOMEM;
}

static void entry_unlink(tb_table *t, match_key *key, const tb_entry *entry)
{
    if (t->strategy == TB_STRATEGY_EXACT) {
        tb_hash_remove(&t->exact, key->value, t->key_words);
    } else if (t->strategy == TB_STRATEGY_LPM) {
        uint64_t bits[t->key_words];
        key_bits(t, key, bits);
        tb_trie_remove(&t->trie, bits, key->length, entry);
    } else {
        tb_mask_group *group = group_find(t, key);
        tb_vectors_remove(t, entry);
        chain_remove(t, &group->entries, key, entry);
        /* A group keeps a priority that its best entry took away: a bound that
         * is too large costs a probe, and finding the next would cost a scan. */
        if (--group->count == 0)
            group_remove(t, group);
    }
}

/* Lets look-ups find the entry's present outcome. */
static void entry_relink(tb_table *t, const match_key *key, const tb_entry *entry)
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
    const match_key key = {.value = entry->args + t->arg_words,
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

static int32_t entry_add(tb_table *t, match_key *key, const tb_entry_spec *spec)
{
    if (entry_find(t, key))
        return -EEXIST;
    if (t->desc->size != 0 && t->count >= t->desc->size)
        return -ENOSPC;
    tb_entry *entry = tb_entry_new(&t->pool);
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
    match_key key;
    int32_t error = key_normalise(t, spec, &key);
    if (!error) {
        error = entry_add(t, &key, spec);
        free(key.value);
    }
    return error;
}

tb_entry *tb_table_find(tb_table *t, const tb_entry_spec *spec, int32_t *error)
{
    match_key key;
    *error = key_normalise(t, spec, &key);
    if (*error)
        return NULL;
    tb_entry *entry = entry_find(t, &key);
    free(key.value);
    *error = entry ? 0 : -ENOENT;
    return entry;
}

static int32_t entry_change(tb_table *t, const match_key *key, const tb_entry_spec *spec)
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
    match_key key;
    int32_t error = key_normalise(t, spec, &key);
    if (!error) {
        error = entry_change(t, &key, spec);
        free(key.value);
    }
    return error;
}

int32_t tb_table_remove(tb_table *t, const tb_entry_spec *spec)
{
    match_key key;
    const int32_t error = key_normalise(t, spec, &key);
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
    t->fallback = tb_entry_new(&t->pool);
    if (!t->fallback || !ranges_make(t, desc) ||
        (t->strategy == TB_STRATEGY_LPM && !tb_trie_make(&t->trie, desc, t->arg_words, &t->pool)) ||
        !tb_outcomes_make(t) ||
        !tb_hash_make(&t->exact, t->key_words) ||
        !tb_hash_make(&t->by_mask, t->key_words) || default_set(t, desc)) {
        tb_table_destroy(t);
        return NULL;
    }
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
    for (uint32_t i = 0; i < t->n_groups; i++)
        group_free(t->groups[i]);
    free(t->groups);
    free(t->by_mask.slots);
    free(t->ranges);
    if (t->fallback)
        entry_free(t, t->fallback);
    tb_outcomes_free(t);
    tb_entry_pool_free(&t->pool);
    free(t);
}
