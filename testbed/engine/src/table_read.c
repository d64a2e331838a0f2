/* table_read.c: what is in a table, for controllers that read it back. Entries lie
 * in hash tables, so they come out in no order; each has the number of its insertion. */
#include "profile.h"
#include "trie.h"

typedef struct reader {
    const tb_table *table;
    uint64_t *out;     /* room for `capacity` records */
    uint64_t capacity; /* records */
    uint64_t count;    /* entries met */
} reader;

static void read_entry(void *context, tb_entry *entry)
{
    reader *r = context;
    const tb_table *t = r->table;
    const uint64_t words = t->arg_words + 2 * (uint64_t)t->key_words;
    if (r->count < r->capacity) {
        uint64_t *record = r->out + r->count * (TB_ENTRY_RECORD_WORDS + words);
        record[0] = tb_entry_match(entry)->sequence;
        record[1] = (uint64_t)(int64_t)entry->priority;
        record[2] = entry->action;
        memcpy(record + TB_ENTRY_RECORD_WORDS, entry->args, words * sizeof *record);
        if (t->profile) /* not the pointers, but what they point to */
            tb_profile_target(entry, &record[TB_ENTRY_RECORD_WORDS]);
    }
    r->count++;
}

void tb_meter_record(const tb_meter_cell *cell, uint64_t *out)
{
    out[0] = cell->cir;
    out[1] = cell->cbs;
    out[2] = cell->pir;
    out[3] = cell->pbs;
    for (uint32_t colour = 0; colour < TB_COLORS; colour++) {
        out[4 + 2 * colour] = cell->coloured[colour].packets;
        out[5 + 2 * colour] = cell->coloured[colour].bytes;
    }
}

void tb_entry_state(const tb_entry *entry, uint64_t *record)
{
    record[0] = (uint64_t)entry->priority;
    record[1] = entry->direct.packets;
    record[2] = entry->direct.bytes;
    record[3] = entry->last_hit_ps;
    if (entry->direct_meter)
        tb_meter_record(entry->direct_meter, record + 4);
    else
        memset(record + 4, 0, TB_METER_RECORD_WORDS * sizeof *record);
}

/* What packets write, and meters, behind the entry's key. */
static void read_state(void *context, tb_entry *entry)
{
    reader *r = context;
    const tb_table *t = r->table;
    const uint64_t keys = 2 * (uint64_t)t->key_words;
    if (r->count < r->capacity) {
        uint64_t *record = r->out + r->count * (keys + TB_STATE_RECORD_WORDS);
        memcpy(record, entry->args + t->arg_words, keys * sizeof *record);
        tb_entry_state(entry, record + keys);
    }
    r->count++;
}

static void each_of_exact(const tb_table *t, void (*visit)(void *context, tb_entry *entry),
                          void *context)
{
    for (uint64_t i = 0; t->exact.slots && i <= t->exact.mask; i++) {
        const uint64_t word = t->exact.slots[i * (t->key_words + 1) + t->key_words];
        if (word)
            visit(context, tb_entry_at(&t->pool, (uint32_t)(word >> 32)));
    }
}

static void each_of_index(const tb_table *t, const tb_index *index,
                          void (*visit)(void *context, tb_entry *entry), void *context)
{
    for (uint64_t i = 0; index->slots && i <= index->mask; i++)
        if (index->slots[i])
            visit(context, tb_entry_at(&t->pool, (uint32_t)index->slots[i]));
}

static void each_of_group(const tb_table *t, const tb_hash *hash,
                          void (*visit)(void *context, tb_entry *entry), void *context)
{
    const uint32_t words = t->key_words;
    for (uint64_t i = 0; i <= hash->mask; i++) {
        tb_entry *entry = (tb_entry *)(uintptr_t)hash->slots[i * (words + 1) + words];
        while (entry) {
            tb_entry *next = tb_entry_match(entry)->next; /* a visit may free the entry */
            visit(context, entry);
            entry = next;
        }
    }
}

void tb_table_each(const tb_table *t, void (*visit)(void *context, tb_entry *entry),
                   void *context)
{
    each_of_exact(t, visit, context);
    each_of_index(t, &t->trie.index, visit, context);
    for (uint32_t i = 0; i < t->n_groups; i++)
        each_of_group(t, &t->groups[i]->entries, visit, context);
}

uint64_t tb_table_records(const tb_table *t, uint64_t *out, uint64_t capacity)
{
    reader r = {t, out, capacity, 0};
    tb_table_each(t, read_entry, &r);
    return r.count;
}

uint64_t tb_table_states(const tb_table *t, uint64_t *out, uint64_t capacity)
{
    reader r = {t, out, capacity, 0};
    tb_table_each(t, read_state, &r);
    return r.count;
}
