/* switch_tables.c: the tables of a switch as a controller sees them, with the
 * counters and meters of their entries. table.c has the tables themselves. */
#include <stdlib.h>

#include "profile.h"

/* ---- tables ------------------------------------------------------------------------- */

static tb_table *find_table(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    if (a->index >= sw->program->n_tables) {
        tb_fail(e, -ENOENT, "%s has no table %u: its program has %u", sw->node.name, a->index,
                sw->program->n_tables);
        return NULL;
    }
    return sw->instance.tables[a->index];
}

static int32_t table_result(tb_engine *e, const tb_table *t, int32_t result)
{
    const tb_table_desc *desc = t->desc;
    switch (result) {
    case -EEXIST:
        return tb_fail(e, result, "table %s has an entry with this match already", desc->name);
    case -ENOENT:
        return tb_fail(e, result, "table %s has no entry with this match", desc->name);
    case -ENOSPC:
        return tb_fail(e, result, "table %s is full: its size is %u", desc->name, desc->size);
    case -EINVAL:
        return tb_fail(e, result, "table %s takes no such match", desc->name);
    case -ENOMEM:
        return tb_fail(e, result, "there is no memory for an entry of table %s", desc->name);
    default:
        return result < 0 ? tb_profile_refused(e, t->profile, result) : 0;
    }
}

/* What an insertion or a modification says of the entry's timeout. */
static int32_t set_timeout(tb_engine *e, const tb_args *a, tb_table *t, bool inserted)
{
    const tb_entry_spec *spec = a->in;
    int32_t error;
    tb_entry *entry = tb_table_find(t, spec, &error);
    if (!entry)
        return table_result(e, t, error);
    if (inserted)
        entry->last_hit_ps = (uint64_t)e->now_ps;
    error = tb_aging_start(e, tb_switch_find(e, a->node), t, entry, spec->timeout_ps,
                           (uint64_t)e->now_ps);
    if (error && inserted)
        tb_table_remove(t, spec);
    return table_result(e, t, error);
}

/* Applies `change` to the entry that `a` gives. */
static int32_t change_entry(tb_engine *e, const tb_args *a,
                            int32_t (*change)(tb_table *, const tb_entry_spec *))
{
    tb_table *t = find_table(e, a);
    return t ? table_result(e, t, change(t, a->in)) : -ENOENT;
}

static int32_t table_insert(tb_engine *e, const tb_args *a)
{
    const int32_t result = change_entry(e, a, tb_table_add);
    tb_table *t = result == 0 ? find_table(e, a) : NULL;
    return t && t->desc->timed ? set_timeout(e, a, t, true) : result;
}

static int32_t table_modify(tb_engine *e, const tb_args *a)
{
    const int32_t result = change_entry(e, a, tb_table_change);
    tb_table *t = result == 0 ? find_table(e, a) : NULL;
    return t && t->desc->timed ? set_timeout(e, a, t, false) : result;
}

static int32_t table_delete(tb_engine *e, const tb_args *a)
{
    tb_table *t = find_table(e, a);
    int32_t error;
    tb_entry *entry = t && t->desc->timed ? tb_table_find(t, a->in, &error) : NULL;
    if (entry)
        tb_aging_stop(tb_switch_find(e, a->node), t, entry);
    return change_entry(e, a, tb_table_remove);
}

static int32_t table_set_default(tb_engine *e, const tb_args *a)
{
    return change_entry(e, a, tb_table_default);
}

static int32_t table_count(tb_engine *e, const tb_args *a)
{
    tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    *(int64_t *)a->out = tb_table_entries(t);
    return 0;
}

int32_t tb_table_insert(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry)
{
    return tb_call(e, table_insert, &(tb_args){.node = node, .index = table, .in = entry});
}

int32_t tb_table_modify(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry)
{
    return tb_call(e, table_modify, &(tb_args){.node = node, .index = table, .in = entry});
}

int32_t tb_table_delete(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry)
{
    return tb_call(e, table_delete, &(tb_args){.node = node, .index = table, .in = entry});
}

int32_t tb_table_set_default(tb_engine *e, int32_t node, uint32_t table,
                             const tb_entry_spec *entry)
{
    return tb_call(e, table_set_default, &(tb_args){.node = node, .index = table, .in = entry});
}

int64_t tb_table_count(tb_engine *e, int32_t node, uint32_t table)
{
    int64_t count = 0;
    int32_t result =
        tb_call(e, table_count, &(tb_args){.node = node, .index = table, .out = &count});
    return result < 0 ? result : count;
}

static int32_t table_read(tb_engine *e, const tb_args *a)
{
    const tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    *(uint64_t *)a->out2 = tb_table_records(t, a->out, a->values[0]);
    return 0;
}

int64_t tb_table_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out,
                      uint64_t capacity)
{
    uint64_t count = 0;
    int32_t result = tb_call(e, table_read,
                             &(tb_args){.node = node,
                                        .index = table,
                                        .values = {capacity},
                                        .out = out,
                                        .out2 = &count});
    return result < 0 ? result : (int64_t)count;
}

static int32_t table_states(tb_engine *e, const tb_args *a)
{
    const tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    uint64_t *const *out = a->out2;
    *out[0] = tb_table_states(t, a->out, a->values[0]);
    *out[1] = (uint64_t)e->now_ps;
    return 0;
}

int64_t tb_table_states_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out,
                             uint64_t capacity, int64_t *now_ps)
{
    uint64_t count = 0;
    uint64_t *read[2] = {&count, (uint64_t *)now_ps};
    int32_t result = tb_call(e, table_states,
                             &(tb_args){.node = node,
                                        .index = table,
                                        .values = {capacity},
                                        .out = out,
                                        .out2 = read});
    return result < 0 ? result : (int64_t)count;
}

static int32_t table_shape(tb_engine *e, const tb_args *a)
{
    const tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    uint32_t *const *out = a->out;
    *out[0] = t->desc->key_words;
    *out[1] = t->desc->arg_words;
    *out[2] = t->desc->profile;
    return 0;
}

int32_t tb_table_shape(tb_engine *e, int32_t node, uint32_t table, uint32_t *key_words,
                       uint32_t *arg_words, uint32_t *profile)
{
    uint32_t *out[3] = {key_words, arg_words, profile};
    return tb_call(e, table_shape, &(tb_args){.node = node, .index = table, .out = out});
}

/* ---- direct counters and meters ------------------------------------------------------------ */

/* The entry that `a` gives; without a match the default entry. */
static tb_entry *find_entry(tb_engine *e, const tb_args *a, int32_t *error)
{
    tb_table *t = find_table(e, a);
    *error = t ? 0 : -ENOENT;
    if (!t || !a->in)
        return t ? t->fallback : NULL;
    tb_entry *entry = tb_table_find(t, a->in, error);
    if (*error)
        table_result(e, t, *error);
    return entry;
}

static int32_t direct_counter_read(tb_engine *e, const tb_args *a)
{
    int32_t error;
    const tb_entry *entry = find_entry(e, a, &error);
    if (entry)
        memcpy(a->out, &entry->direct, sizeof entry->direct);
    return error;
}

static int32_t direct_counter_write(tb_engine *e, const tb_args *a)
{
    int32_t error;
    tb_entry *entry = find_entry(e, a, &error);
    if (entry)
        memcpy(&entry->direct, a->in2, sizeof entry->direct);
    return error;
}

static tb_meter_cell *find_direct_meter(tb_engine *e, const tb_args *a, int32_t *error)
{
    const tb_entry *entry = find_entry(e, a, error);
    if (entry && !entry->direct_meter)
        *error = tb_fail(e, -EINVAL, "table %s has no direct meters", find_table(e, a)->desc->name);
    return entry ? entry->direct_meter : NULL;
}

static int32_t direct_meter_configure(tb_engine *e, const tb_args *a)
{
    int32_t error;
    tb_meter_cell *cell = find_direct_meter(e, a, &error);
    return cell ? tb_meter_set(e, cell, a->in2) : error;
}

static int32_t direct_meter_forget(tb_engine *e, const tb_args *a)
{
    int32_t error;
    tb_meter_cell *cell = find_direct_meter(e, a, &error);
    if (cell)
        memset(cell->coloured, 0, sizeof cell->coloured);
    return error;
}

static int32_t default_state(tb_engine *e, const tb_args *a)
{
    const tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    tb_entry_state(t->fallback, a->out);
    return 0;
}

int32_t tb_direct_counter_read(tb_engine *e, int32_t node, uint32_t table,
                               const tb_entry_spec *entry, uint64_t *cell)
{
    return tb_call(e, direct_counter_read,
                   &(tb_args){.node = node, .index = table, .in = entry, .out = cell});
}

int32_t tb_direct_counter_write(tb_engine *e, int32_t node, uint32_t table,
                                const tb_entry_spec *entry, const uint64_t *cell)
{
    return tb_call(e, direct_counter_write,
                   &(tb_args){.node = node, .index = table, .in = entry, .in2 = cell});
}

int32_t tb_direct_meter_configure(tb_engine *e, int32_t node, uint32_t table,
                                  const tb_entry_spec *entry, const uint64_t *rates)
{
    return tb_call(e, direct_meter_configure,
                   &(tb_args){.node = node, .index = table, .in = entry, .in2 = rates});
}

int32_t tb_direct_meter_forget(tb_engine *e, int32_t node, uint32_t table,
                               const tb_entry_spec *entry)
{
    return tb_call(e, direct_meter_forget,
                   &(tb_args){.node = node, .index = table, .in = entry});
}

int32_t tb_default_state_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out)
{
    return tb_call(e, default_state, &(tb_args){.node = node, .index = table, .out = out});
}

/* ---- what entries of tables with an action profile run ------------------------------------ */

static int32_t target_read(tb_engine *e, const tb_args *a)
{
    int32_t error;
    const tb_table *t = find_table(e, a);
    if (!t)
        return -ENOENT;
    if (!t->profile)
        return tb_fail(e, -EINVAL, "table %s has no action profile", t->desc->name);
    const tb_entry *entry = find_entry(e, a, &error);
    if (!entry)
        return error;
    uint64_t *const *out = a->out;
    tb_profile_target(entry, out[0]);
    return (int32_t)tb_profile_actions(t->profile, entry, a->out2, out[1], a->count);
}

int32_t tb_target_read(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *spec,
                       uint64_t target[2], tb_weighted_action *actions, uint64_t *args,
                       uint32_t capacity)
{
    uint64_t *out[2] = {target, args};
    return tb_call(e, target_read,
                   &(tb_args){.node = node,
                              .index = table,
                              .count = capacity,
                              .in = spec,
                              .out = out,
                              .out2 = actions});
}
