/* switch.c: loading a compiled program, and the state of a switch as a
 * controller sees it: table entries, registers, counters, meters, multicast
 * groups, clone sessions, the shared buffer. */
#include <dlfcn.h>
#include <stdlib.h>

#include "internal.h"

#define MAX_GROUP 65535u
#define MAX_SESSION 65535u

/* ---- making and freeing ------------------------------------------------------------ */

static uint8_t *zeroed_cells(size_t bytes)
{
    size_t rounded = (bytes + 15) & ~(size_t)15;
    uint8_t *cells = aligned_alloc(16, rounded ? rounded : 16);
    if (cells)
        memset(cells, 0, rounded);
    return cells;
}

static bool make_state(tb_switch *sw)
{
    const tb_pipeline *program = sw->program;
    tb_instance *state = &sw->instance;
    state->tables = calloc(program->n_tables + 1, sizeof(tb_table *));
    state->registers = calloc(program->n_registers + 1, sizeof(tb_register));
    state->counters = calloc(program->n_counters + 1, sizeof(tb_counter));
    state->meters = calloc(program->n_meters + 1, sizeof(tb_meter));
    if (!state->tables || !state->registers || !state->counters || !state->meters)
        return false;
    for (uint32_t i = 0; i < program->n_tables; i++)
        if (!(state->tables[i] = tb_table_create(&program->tables[i])))
            return false;
    for (uint32_t i = 0; i < program->n_registers; i++) {
        const tb_register_desc *d = &program->registers[i];
        uint8_t *cells = zeroed_cells((size_t)d->size * d->cell_bytes);
        state->registers[i] = (tb_register){d->size, d->cell_bytes, cells};
        if (!cells)
            return false;
    }
    for (uint32_t i = 0; i < program->n_counters; i++) {
        uint32_t size = program->counters[i].size;
        tb_counter_cell *cells = calloc(size + (size_t)1, sizeof *cells);
        state->counters[i] = (tb_counter){size, cells};
        if (!cells)
            return false;
    }
    for (uint32_t i = 0; i < program->n_meters; i++) {
        const tb_meter_desc *d = &program->meters[i];
        tb_meter_cell *cells = calloc(d->size + (size_t)1, sizeof *cells);
        state->meters[i] = (tb_meter){d->size, d->bytes, cells};
        if (!cells)
            return false;
    }
    return true;
}

static void free_groups(tb_groups *groups)
{
    for (uint32_t i = 0; i < groups->capacity; i++)
        free(groups->groups[i].replicas);
    free(groups->groups);
}

void tb_switch_free(tb_switch *sw)
{
    tb_instance *state = &sw->instance;
    for (uint32_t i = 0; state->tables && i < sw->program->n_tables; i++)
        if (state->tables[i])
            tb_table_destroy(state->tables[i]);
    for (uint32_t i = 0; state->registers && i < sw->program->n_registers; i++)
        free(state->registers[i].cells);
    for (uint32_t i = 0; state->counters && i < sw->program->n_counters; i++)
        free(state->counters[i].cells);
    for (uint32_t i = 0; state->meters && i < sw->program->n_meters; i++)
        free(state->meters[i].cells);
    free(state->tables);
    free(state->registers);
    free(state->counters);
    free(state->meters);
    free_groups(&sw->multicast);
    free_groups(&sw->clones);
    if (sw->library)
        dlclose(sw->library);
    free(sw);
}

static int32_t load(tb_engine *e, tb_switch *sw, const char *path)
{
    sw->library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!sw->library)
        return tb_fail(e, -ENOENT, "the compiled program %s cannot be loaded: %s", path,
                       dlerror());
    sw->program = dlsym(sw->library, "tb_pipeline_v1model");
    if (!sw->program)
        return tb_fail(e, -EINVAL, "%s is not a compiled v1model program", path);
    if (sw->program->abi != TB_PIPELINE_ABI)
        return tb_fail(e, -EINVAL, "%s was compiled for interface %u, this engine has %u", path,
                       sw->program->abi, TB_PIPELINE_ABI);
    return tb_pool_fit(e, sw->program->phv_bytes, sw->program->max_header_bytes);
}

tb_node *tb_switch_new(tb_engine *e, const char *name, const char *path)
{
    tb_switch *sw = calloc(1, sizeof *sw);
    if (!sw) {
        tb_fail(e, -ENOMEM, "there is no memory for switch %s", name);
        return NULL;
    }
    sw->node.kind = TB_NODE_SWITCH;
    sw->loop.fire = tb_switch_loop;
    if (load(e, sw, path) < 0 || tb_event_reserve(e, 1) < 0) {
        tb_switch_free(sw);
        return NULL;
    }
    if (!make_state(sw)) {
        tb_switch_free(sw);
        tb_fail(e, -ENOMEM, "there is no memory for the tables and registers of switch %s", name);
        return NULL;
    }
    sw->instance.owner = sw;
    sw->instance.log = tb_message_log;
    sw->instance.digest = tb_message_digest;
    /* Streams of wires are node << 16 | port; this one has no port. */
    tb_rng_seed(&sw->instance.rng, e->config.seed, ((uint64_t)e->n_nodes << 16) | 0xffff);
    return &sw->node;
}

/* ---- tables ------------------------------------------------------------------------- */

static tb_table *find_table(tb_engine *e, const tb_args *a, const tb_table_desc **desc)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    if (a->index >= sw->program->n_tables) {
        tb_fail(e, -ENOENT, "%s has no table %u: its program has %u", sw->node.name, a->index,
                sw->program->n_tables);
        return NULL;
    }
    *desc = &sw->program->tables[a->index];
    return sw->instance.tables[a->index];
}

static int32_t table_result(tb_engine *e, const tb_table_desc *desc, int32_t result)
{
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
        return result;
    }
}

static int32_t table_insert(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
    return t ? table_result(e, desc, tb_table_add(t, a->in)) : -ENOENT;
}

static int32_t table_modify(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
    return t ? table_result(e, desc, tb_table_change(t, a->in)) : -ENOENT;
}

static int32_t table_delete(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
    return t ? table_result(e, desc, tb_table_remove(t, a->in)) : -ENOENT;
}

static int32_t table_set_default(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
    return t ? table_result(e, desc, tb_table_default(t, a->first, a->in)) : -ENOENT;
}

static int32_t table_count(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
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

int32_t tb_table_set_default(tb_engine *e, int32_t node, uint32_t table, uint32_t action,
                             const uint64_t *args)
{
    return tb_call(e, table_set_default,
                   &(tb_args){.node = node, .index = table, .first = action, .in = args});
}

int64_t tb_table_count(tb_engine *e, int32_t node, uint32_t table)
{
    int64_t count = 0;
    int32_t result =
        tb_call(e, table_count, &(tb_args){.node = node, .index = table, .out = &count});
    return result < 0 ? result : count;
}

static int32_t table_shape(tb_engine *e, const tb_args *a)
{
    const tb_table_desc *desc;
    if (!find_table(e, a, &desc))
        return -ENOENT;
    *(uint32_t *)a->out = desc->key_words;
    *(uint32_t *)a->out2 = desc->arg_words;
    return 0;
}

int32_t tb_table_shape(tb_engine *e, int32_t node, uint32_t table, uint32_t *key_words,
                       uint32_t *arg_words)
{
    return tb_call(
        e, table_shape,
        &(tb_args){.node = node, .index = table, .out = key_words, .out2 = arg_words});
}

/* ---- registers, counters, meters ------------------------------------------------------ */

/* Checks [first, first + count) of array `index` of a kind. NULL after tb_fail(). */
static tb_switch *find_cells(tb_engine *e, const tb_args *a, const char *kind, uint32_t arrays,
                             uint32_t size)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    if (a->index >= arrays) {
        tb_fail(e, -ENOENT, "%s has no %s %u: its program has %u", sw->node.name, kind, a->index,
                arrays);
        return NULL;
    }
    if (a->first > size || a->count > size - a->first) {
        tb_fail(e, -ERANGE, "%s %u of %s has cells 0 to %lld, not %u to %llu", kind, a->index,
                sw->node.name, (long long)size - 1, a->first,
                (unsigned long long)a->first + a->count - 1);
        return NULL;
    }
    return sw;
}

static tb_register *find_register(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    uint32_t n = sw->program->n_registers;
    uint32_t size = a->index < n ? sw->instance.registers[a->index].size : 0;
    return find_cells(e, a, "register", n, size) ? &sw->instance.registers[a->index] : NULL;
}

static int32_t register_shape(tb_engine *e, const tb_args *a)
{
    const tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    *(uint32_t *)a->out = r->size;
    *(uint32_t *)a->out2 = r->cell_bytes;
    return 0;
}

int32_t tb_register_shape(tb_engine *e, int32_t node, uint32_t reg, uint32_t *size,
                          uint32_t *cell_bytes)
{
    return tb_call(e, register_shape,
                   &(tb_args){.node = node, .index = reg, .out = size, .out2 = cell_bytes});
}

static int32_t register_read(tb_engine *e, const tb_args *a)
{
    const tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    memcpy(a->out, r->cells + (size_t)a->first * r->cell_bytes, (size_t)a->count * r->cell_bytes);
    return 0;
}

static int32_t register_write(tb_engine *e, const tb_args *a)
{
    tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    memcpy(r->cells + (size_t)a->first * r->cell_bytes, a->in, (size_t)a->count * r->cell_bytes);
    return 0;
}

int32_t tb_register_read(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                         uint8_t *cells)
{
    return tb_call(
        e, register_read,
        &(tb_args){.node = node, .index = reg, .first = first, .count = count, .out = cells});
}

int32_t tb_register_write(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                          const uint8_t *cells)
{
    return tb_call(
        e, register_write,
        &(tb_args){.node = node, .index = reg, .first = first, .count = count, .in = cells});
}

static tb_counter_cell *find_counter(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    uint32_t n = sw->program->n_counters;
    uint32_t size = a->index < n ? sw->instance.counters[a->index].size : 0;
    if (!find_cells(e, a, "counter", n, size))
        return NULL;
    return sw->instance.counters[a->index].cells + a->first;
}

static int32_t counter_read(tb_engine *e, const tb_args *a)
{
    const tb_counter_cell *cells = find_counter(e, a);
    if (!cells)
        return -EINVAL;
    memcpy(a->out, cells, a->count * sizeof *cells);
    return 0;
}

static int32_t counter_write(tb_engine *e, const tb_args *a)
{
    tb_counter_cell *cells = find_counter(e, a);
    if (!cells)
        return -EINVAL;
    memcpy(cells, a->in, a->count * sizeof *cells);
    return 0;
}

int32_t tb_counter_read(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                        uint32_t count, uint64_t *out)
{
    return tb_call(
        e, counter_read,
        &(tb_args){.node = node, .index = counter, .first = first, .count = count, .out = out});
}

int32_t tb_counter_write(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                         uint32_t count, const uint64_t *in)
{
    return tb_call(
        e, counter_write,
        &(tb_args){.node = node, .index = counter, .first = first, .count = count, .in = in});
}

/* RFC 2698: the buckets start full. */
static tb_meter_cell full_meter(const tb_engine *e, const uint64_t rates[4])
{
    return (tb_meter_cell){
        .cir = rates[0],
        .cbs = rates[1],
        .pir = rates[2],
        .pbs = rates[3],
        .committed = rates[1] << 16,
        .peak = rates[3] << 16,
        .last_ps = (uint64_t)e->now_ps,
    };
}

static int32_t meter_configure(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    uint32_t n = sw->program->n_meters;
    uint32_t size = a->index < n ? sw->instance.meters[a->index].size : 0;
    if (!find_cells(e, a, "meter", n, size))
        return -EINVAL;
    sw->instance.meters[a->index].cells[a->first] = full_meter(e, a->values);
    return 0;
}

int32_t tb_meter_configure(tb_engine *e, int32_t node, uint32_t meter, uint32_t index, uint64_t cir,
                           uint64_t cbs, uint64_t pir, uint64_t pbs)
{
    return tb_call(e, meter_configure,
                   &(tb_args){.node = node,
                              .index = meter,
                              .first = index,
                              .count = 1,
                              .values = {cir, cbs, pir, pbs}});
}

/* ---- direct counters and meters ------------------------------------------------------------ */

static tb_entry *find_entry(tb_engine *e, const tb_args *a, int32_t *error)
{
    const tb_table_desc *desc;
    tb_table *t = find_table(e, a, &desc);
    if (!t) {
        *error = -ENOENT;
        return NULL;
    }
    tb_entry *entry = tb_table_find(t, a->in, error);
    if (*error)
        table_result(e, desc, *error);
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

static int32_t direct_meter_configure(tb_engine *e, const tb_args *a)
{
    int32_t error;
    tb_entry *entry = find_entry(e, a, &error);
    if (!entry)
        return error;
    if (!entry->direct_meter)
        entry->direct_meter = malloc(sizeof *entry->direct_meter);
    if (!entry->direct_meter)
        return tb_fail(e, -ENOMEM, "there is no memory for a direct meter");
    *entry->direct_meter = full_meter(e, a->in2);
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

/* ---- multicast groups, clone sessions, the buffer ---------------------------------------- */

static int32_t group_set(tb_engine *e, tb_groups *groups, uint32_t number,
                         const tb_clone_config *clone, const tb_replica *replicas, uint32_t count)
{
    if (number >= groups->capacity) {
        uint32_t capacity = number + 1;
        tb_group *grown = realloc(groups->groups, capacity * sizeof *grown);
        if (!grown)
            return tb_fail(e, -ENOMEM, "there is no memory for group %u", number);
        memset(grown + groups->capacity, 0, (capacity - groups->capacity) * sizeof *grown);
        groups->groups = grown;
        groups->capacity = capacity;
    }
    tb_replica *copy = NULL;
    if (count > 0) {
        copy = malloc(count * sizeof *copy);
        if (!copy)
            return tb_fail(e, -ENOMEM, "there is no memory for %u replicas", count);
        memcpy(copy, replicas, count * sizeof *copy);
    }
    tb_group *group = &groups->groups[number];
    free(group->replicas);
    *group = (tb_group){.replicas = copy, .count = count, .set = count > 0};
    if (clone)
        group->clone = *clone;
    return 0;
}

static int32_t multicast_set(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    if (a->index == 0 || a->index > MAX_GROUP)
        return tb_fail(e, -EINVAL, "multicast groups are 1 to %u, not %u (0 means none)",
                       MAX_GROUP, a->index);
    return group_set(e, &sw->multicast, a->index, NULL, a->in, a->count);
}

int32_t tb_multicast_set(tb_engine *e, int32_t node, uint32_t group, const tb_replica *replicas,
                         uint32_t count)
{
    return tb_call(
        e, multicast_set,
        &(tb_args){.node = node, .index = group, .count = count, .in = replicas});
}

static int32_t clone_session_set(tb_engine *e, const tb_args *a)
{
    const tb_clone_config *config = a->in2;
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    if (a->index > MAX_SESSION)
        return tb_fail(e, -EINVAL, "clone sessions are 0 to %u, not %u", MAX_SESSION, a->index);
    if (config->class_of_service >= TB_PRIORITIES)
        return tb_fail(e, -EINVAL, "a class of service is 0 to %u, not %u", TB_PRIORITIES - 1,
                       config->class_of_service);
    return group_set(e, &sw->clones, a->index, config, a->in, a->count);
}

int32_t tb_clone_session_set(tb_engine *e, int32_t node, uint32_t session,
                             const tb_clone_config *config, const tb_replica *replicas,
                             uint32_t count)
{
    return tb_call(e, clone_session_set,
                   &(tb_args){.node = node,
                              .index = session,
                              .count = count,
                              .in = replicas,
                              .in2 = config});
}

static int32_t switch_buffer(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -EINVAL;
    if (a->values[0] > 0 && a->index == 0)
        return tb_fail(e, -EINVAL, "a shared buffer's alpha is larger than 0");
    sw->buffer_bytes = a->values[0];
    sw->alpha_256 = a->index;
    return 0;
}

int32_t tb_switch_buffer(tb_engine *e, int32_t node, uint64_t bytes, uint32_t alpha_256)
{
    return tb_call(e, switch_buffer,
                   &(tb_args){.node = node, .index = alpha_256, .values = {bytes}});
}
