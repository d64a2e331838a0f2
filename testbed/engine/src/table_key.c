/* table_key.c: matches as controllers give them, in the one form in which tables keep them. */
#include <stdlib.h>

#include "table.h"

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

static int32_t field_normalise(const tb_table *t, const tb_key_desc *field,
                               const tb_entry_spec *spec, tb_match_key *key)
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

int32_t tb_key_normalise(const tb_table *t, const tb_entry_spec *spec, tb_match_key *key)
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
