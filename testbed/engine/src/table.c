/* table.c: how match-action tables are made and changed. The structures and
 * the look-ups are in tables.h.
 *
 * An update costs O(1) amortised: hash tables double when half full, and a
 * deletion moves the entries behind it up, so that no tombstones pile up. Two
 * things are longer: a group whose largest priority changes moves within the
 * sorted array of groups (a memmove of pointers), and entries that differ only
 * in priority or in range fields share a chain that is walked.
 */
#include <stdlib.h>

#include "internal.h"
#include "testbed/tables.h"

#define INITIAL_SLOTS 8u

/* ---- the hash tables ------------------------------------------------------- */

static uint64_t pointer_word(const void *pointer)
{
    return (uint64_t)(uintptr_t)pointer;
}

static bool hash_make(tb_hash *hash, uint64_t slots, uint32_t words)
{
    hash->slots = calloc(slots, (words + 1) * sizeof(uint64_t));
    hash->mask = slots - 1;
    hash->used = 0;
    return hash->slots != NULL;
}

static bool hash_grow(tb_hash *hash, uint32_t words)
{
    tb_hash larger;
    if (!hash_make(&larger, 2 * (hash->mask + 1), words))
        return false;
    for (uint64_t i = 0; i <= hash->mask; i++) {
        const uint64_t *old = hash->slots + i * (words + 1);
        if (old[words] != 0)
            memcpy(tb_hash_slot(&larger, old, NULL, words), old, (words + 1) * sizeof *old);
    }
    larger.used = hash->used;
    free(hash->slots);
    *hash = larger;
    return true;
}

/* Adds a key that is not there. False without memory. */
static bool hash_add(tb_hash *hash, const uint64_t *key, uint32_t words, const void *what)
{
    if (2 * (hash->used + 1) > hash->mask + 1 && !hash_grow(hash, words))
        return false;
    uint64_t *slot = tb_hash_slot(hash, key, NULL, words);
    memcpy(slot, key, words * sizeof *key);
    slot[words] = pointer_word(what);
    hash->used++;
    return true;
}

/* Removes a key that is there (Knuth, TAOCP volume 3, 6.4, algorithm R): every
 * entry of the run behind the gap that may not stay where it is fills it. */
static void hash_remove(tb_hash *hash, const uint64_t *key, uint32_t words)
{
    const uint64_t stride = words + 1;
    uint64_t gap = (uint64_t)(tb_hash_slot(hash, key, NULL, words) - hash->slots) / stride;
    for (uint64_t i = (gap + 1) & hash->mask;; i = (i + 1) & hash->mask) {
        const uint64_t *slot = hash->slots + i * stride;
        if (slot[words] == 0)
            break;
        const uint64_t home = tb_hash_key(slot, NULL, words) & hash->mask;
        if (((i - home) & hash->mask) < ((i - gap) & hash->mask))
            continue; /* its home lies behind the gap */
        memcpy(hash->slots + gap * stride, slot, stride * sizeof *slot);
        gap = i;
    }
    hash->slots[gap * stride + words] = 0;
    hash->used--;
}

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
    int32_t priority; /* that orders groups: the prefix length for lpm */
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
        key->priority = prefix_length(field, key->mask);
        if (key->priority < 0)
            return -EINVAL;
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
    if (!hash_make(&group->entries, INITIAL_SLOTS, t->key_words) ||
        !hash_add(&t->by_mask, group->mask, t->key_words, group)) {
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
    hash_remove(&t->by_mask, group->mask, t->key_words);
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
        return hash_add(hash, key->value, t->key_words, entry) ? 0 : -ENOMEM;
    }
    while (after && tb_entry_better(after, entry)) {
        before = after;
        after = tb_entry_match(after)->next;
    }
    tb_entry_match(entry)->next = after;
    if (before)
        tb_entry_match(before)->next = entry;
    else
        slot[t->key_words] = pointer_word(entry);
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
        slot[t->key_words] = pointer_word(next);
    } else {
        chain_key(t, key, key->value);
        hash_remove(hash, key->value, t->key_words);
    }
}

/* ---- entries ------------------------------------------------------------------ */

static tb_entry *entry_new(const tb_table *t)
{
    tb_match *match = calloc(1, sizeof *match + sizeof(tb_entry) +
                                    (t->arg_words + 2 * (size_t)t->key_words) * sizeof(uint64_t));
    return match ? (tb_entry *)(match + 1) : NULL;
}

static void entry_free(tb_entry *entry)
{
    if (!entry)
        return;
    free(entry->direct_meter);
    free(tb_entry_match(entry));
}

static void entry_set_action(const tb_table *t, tb_entry *entry, uint32_t action,
                             const uint64_t *args)
{
    entry->action = action;
    if (args)
        memcpy(entry->args, args, t->arg_words * sizeof *args);
    else
        memset(entry->args, 0, t->arg_words * sizeof *args);
}

/* The hash table that `key` belongs to; NULL if there is none yet. */
static tb_hash *hash_of(tb_table *t, const match_key *key)
{
    if (t->strategy == TB_STRATEGY_EXACT)
        return &t->exact;
    tb_mask_group *group = group_find(t, key);
    return group ? &group->entries : NULL;
}

static tb_entry *entry_find(tb_table *t, const match_key *key)
{
    const tb_hash *hash = hash_of(t, key);
    tb_entry *entry =
        hash ? tb_hash_find(hash, key->value, key->group_mask, t->key_words) : NULL;
    while (entry && !entry_is(t, entry, key))
        entry = tb_entry_match(entry)->next;
    return entry;
}

static int32_t entry_add(tb_table *t, match_key *key, const tb_entry_spec *spec)
{
    if (entry_find(t, key))
        return -EEXIST;
    if (t->desc->size != 0 && t->count >= t->desc->size)
        return -ENOSPC;
    tb_mask_group *group = NULL;
    if (t->strategy != TB_STRATEGY_EXACT) {
        group = group_find(t, key);
        if (!group)
            group = group_new(t, key);
        if (!group)
            return -ENOMEM;
    }
    tb_entry *entry = entry_new(t);
    if (!entry)
        return -ENOMEM;
    entry->hit = 1;
    entry->priority = spec->priority;
    entry_set_action(t, entry, spec->action, spec->args);
    memcpy(entry->args + t->arg_words, key->value, 2 * t->key_words * sizeof *key->value);
    tb_entry_match(entry)->sequence = t->sequence++;
    const int32_t error = chain_insert(t, group ? &group->entries : &t->exact, key, entry);
    if (error) {
        entry_free(entry);
        return error;
    }
    t->count++;
    if (group) {
        group->count++;
        if (group->priority < key->priority) {
            group->priority = key->priority;
            group_sort(t, group_index(t, group));
        }
    }
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

int32_t tb_table_change(tb_table *t, const tb_entry_spec *spec)
{
    match_key key;
    const int32_t error = key_normalise(t, spec, &key);
    if (error)
        return error;
    tb_entry *entry = entry_find(t, &key);
    if (entry)
        entry_set_action(t, entry, spec->action, spec->args);
    free(key.value);
    return entry ? 0 : -ENOENT;
}

int32_t tb_table_remove(tb_table *t, const tb_entry_spec *spec)
{
    match_key key;
    const int32_t error = key_normalise(t, spec, &key);
    if (error)
        return error;
    tb_entry *entry = entry_find(t, &key);
    if (entry) {
        chain_remove(t, hash_of(t, &key), &key, entry);
        entry_free(entry);
        t->count--;
        tb_mask_group *group = t->strategy == TB_STRATEGY_EXACT ? NULL : group_find(t, &key);
        /* A group keeps a priority that its best entry took away: a bound that
         * is too large costs a probe, and finding the next would cost a scan. */
        if (group && --group->count == 0)
            group_remove(t, group);
    }
    free(key.value);
    return entry ? 0 : -ENOENT;
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

int32_t tb_table_default(tb_table *t, uint32_t action, const uint64_t *args)
{
    entry_set_action(t, t->fallback, action, args);
    return 0;
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

tb_table *tb_table_create(const tb_table_desc *desc)
{
    tb_table *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    t->desc = desc;
    t->strategy = strategy_of(desc);
    t->key_words = desc->key_words;
    t->arg_words = desc->arg_words;
    t->fallback = entry_new(t);
    if (!t->fallback || !ranges_make(t, desc) ||
        !hash_make(&t->exact, INITIAL_SLOTS, t->key_words) ||
        !hash_make(&t->by_mask, INITIAL_SLOTS, t->key_words)) {
        tb_table_destroy(t);
        return NULL;
    }
    entry_set_action(t, t->fallback, desc->default_action, desc->default_args);
    return t;
}

static void entries_free(tb_hash *hash, uint32_t words)
{
    for (uint64_t i = 0; hash->slots && i <= hash->mask; i++) {
        tb_entry *entry = (tb_entry *)(uintptr_t)hash->slots[i * (words + 1) + words];
        while (entry) {
            tb_entry *next = tb_entry_match(entry)->next;
            entry_free(entry);
            entry = next;
        }
    }
    free(hash->slots);
    hash->slots = NULL;
}

void tb_table_destroy(tb_table *t)
{
    if (!t)
        return;
    entries_free(&t->exact, t->key_words);
    for (uint32_t i = 0; i < t->n_groups; i++) {
        entries_free(&t->groups[i]->entries, t->key_words);
        free(t->groups[i]);
    }
    free(t->groups);
    free(t->by_mask.slots);
    free(t->ranges);
    entry_free(t->fallback);
    free(t);
}
