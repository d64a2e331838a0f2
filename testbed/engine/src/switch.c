/* switch.c: making a switch of a compiled program, and what belongs to the switch
 * rather than to its program: multicast groups, clone sessions, the shared buffer.
 * What a program declares is in switch_tables.c and switch_cells.c. */
#include <dlfcn.h>
#include <stdlib.h>

#include "pfc.h"
#include "profile.h"

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
    sw->profiles = calloc(program->n_profiles + 1, sizeof(tb_profile *));
    if (!state->tables || !state->registers || !state->counters || !state->meters ||
        !sw->profiles)
        return false;
    for (uint32_t i = 0; i < program->n_profiles; i++)
        if (!(sw->profiles[i] = tb_profile_create(&program->profiles[i], sw)))
            return false;
    for (uint32_t i = 0; i < program->n_tables; i++) {
        const tb_table_desc *d = &program->tables[i];
        tb_profile *profile = d->profile ? sw->profiles[d->profile - 1] : NULL;
        if (!(state->tables[i] = tb_table_create(d, profile)))
            return false;
        if (d->timed && !sw->aging && !tb_aging_new(sw))
            return false;
    }
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
    tb_pick_end(sw);
    tb_aging_free(sw->aging);
    for (uint32_t i = 0; state->tables && i < sw->program->n_tables; i++)
        if (state->tables[i])
            tb_table_destroy(state->tables[i]);
    for (uint32_t i = 0; sw->profiles && i < sw->program->n_profiles; i++)
        tb_profile_destroy(sw->profiles[i]);
    for (uint32_t i = 0; state->registers && i < sw->program->n_registers; i++)
        free(state->registers[i].cells);
    for (uint32_t i = 0; state->counters && i < sw->program->n_counters; i++)
        free(state->counters[i].cells);
    for (uint32_t i = 0; state->meters && i < sw->program->n_meters; i++)
        free(state->meters[i].cells);
    free(sw->profiles);
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
    return 0;
}

tb_switch *tb_matcher_new(tb_engine *e, const char *path)
{
    tb_switch *sw = calloc(1, sizeof *sw);
    if (!sw) {
        tb_fail(e, -ENOMEM, "there is no memory for the program %s", path);
        return NULL;
    }
    if (load(e, sw, path) == 0) {
        if (make_state(sw))
            return sw;
        tb_fail(e, -ENOMEM, "there is no memory for the state of %s", path);
    }
    tb_switch_free(sw);
    return NULL;
}

tb_node *tb_switch_new(tb_engine *e, tb_engine *part, const char *name, const char *path)
{
    tb_switch *sw = calloc(1, sizeof *sw);
    if (!sw) {
        tb_fail(e, -ENOMEM, "there is no memory for switch %s", name);
        return NULL;
    }
    sw->node.kind = TB_NODE_SWITCH;
    sw->node.number = e->n_nodes;
    sw->loop.fire = tb_switch_loop;
    sw->loop.rank = tb_rank(sw->node.number, TB_EVENT_LOOP, 0);
    if (load(e, sw, path) < 0 ||
        tb_pool_fit(e, sw->program->phv_bytes, sw->program->max_header_bytes, 0) < 0 ||
        tb_event_reserve(part, 2) < 0) { /* its loop's and its aging's */
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

/* ---- multicast groups, clone sessions, the buffer ---------------------------------------- */

/* Whether all backups that replicas speak of are there. */
static bool has_backups(const tb_replica *replicas, uint32_t count)
{
    uint32_t at = 0;
    while (at < count) {
        const uint32_t backups = replicas[at++].backups;
        for (uint32_t i = 0; i < backups; i++, at++)
            if (at >= count || replicas[at].backups)
                return false;
    }
    return true;
}

static int32_t group_set(tb_engine *e, tb_groups *groups, uint32_t number,
                         const tb_clone_config *clone, const tb_replica *replicas, uint32_t count)
{
    if (!has_backups(replicas, count))
        return tb_fail(e, -EINVAL, "a replica of group %u lacks a backup, or a backup has one",
                       number);
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
    const int32_t error = tb_pfc_buffer(e, sw, a->values[0]);
    if (error)
        return error;
    sw->alpha_256 = a->index;
    for (uint32_t i = 0; i < sw->node.n_ports; i++)
        if (sw->node.ports[i])
            tb_tm_limit(sw->node.ports[i]);
    return 0;
}

int32_t tb_switch_buffer(tb_engine *e, int32_t node, uint64_t bytes, uint32_t alpha_256)
{
    return tb_call(e, switch_buffer,
                   &(tb_args){.node = node, .index = alpha_256, .values = {bytes}});
}
