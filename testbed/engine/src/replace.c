/* replace.c: another program for a switch that runs.
 *
 * The new program is loaded, and its state made and filled, beside the running switch: it
 * is the *staged* one, which control operations reach as node TB_STAGED_NODE. Then, in one
 * command, the two exchange their programs and state. So no packet finds the new program
 * without the entries that it is to have, and forwarding stands still for the time of a few
 * pointers, whatever the programs are. The old one is freed by the caller's thread.
 *
 * Packets on wires have left a deparser and mean bytes; those waiting in the switch's
 * queues mean headers of the old program, which the new egress cannot read. They are
 * dropped, and counted as such. Rejected: letting them leave by the old program. Every
 * packet would have to say which program it belongs to, and every step look.
 */
#include <stdlib.h>

#include "profile.h"

/* ---- the staged switch -------------------------------------------------------------- */

static int32_t stage(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = (tb_switch *)(uintptr_t)a->in;
    if (e->staged)
        return tb_fail(e, -EBUSY, "another program is being staged in this fabric");
    e->staged = sw;
    return 0;
}

int32_t tb_stage(tb_engine *e, const char *path)
{
    tb_switch *sw = tb_matcher_new(e, path); /* in the caller's thread: it may take a while */
    if (!sw)
        return -EINVAL;
    sw->node = (tb_node){.engine = e, .number = TB_STAGED_NODE, .kind = TB_NODE_SWITCH};
    strcpy(sw->node.name, "the staged switch");
    const int32_t result = tb_call(e, stage, &(tb_args){.in = sw});
    if (result < 0)
        tb_switch_free(sw);
    return result;
}

static int32_t unstage(tb_engine *e, const tb_args *a)
{
    tb_switch **out = a->out;
    *out = e->staged;
    e->staged = NULL;
    return 0;
}

int32_t tb_stage_end(tb_engine *e)
{
    tb_switch *sw = NULL;
    const int32_t result = tb_call(e, unstage, &(tb_args){.out = &sw});
    if (sw)
        tb_switch_free(sw);
    return result;
}

/* ---- what the new program keeps of the old one's state ------------------------------------ */

#define MOST_EXCHANGED 128u
_Static_assert(sizeof(tb_instance) <= MOST_EXCHANGED, "the largest thing that is exchanged");

static void exchange(void *a, void *b, size_t bytes)
{
    uint8_t kept[MOST_EXCHANGED];
    memcpy(kept, a, bytes);
    memcpy(a, b, bytes);
    memcpy(b, kept, bytes);
}

typedef struct carrying {
    tb_engine *e;
    tb_switch *to;
    const tb_table *from_table;
    tb_table *to_table;
} carrying;

static void carry_direct(tb_entry *heir, const tb_entry *entry)
{
    heir->direct = entry->direct;
    if (heir->direct_meter && entry->direct_meter)
        *heir->direct_meter = *entry->direct_meter;
}

/* Gives the entry with the same match what packets have written to this one. */
static void carry_entry(void *context, tb_entry *entry)
{
    const carrying *c = context;
    const tb_table *t = c->from_table;
    const tb_entry_spec spec = {.value = entry->args + t->arg_words,
                                .mask = entry->args + t->arg_words + t->key_words,
                                .priority = entry->priority};
    int32_t error;
    tb_entry *heir = tb_table_find(c->to_table, &spec, &error);
    if (!heir)
        return;
    carry_direct(heir, entry);
    heir->last_hit_ps = entry->last_hit_ps;
    if (heir->timed && entry->timed) {
        const tb_age *age = (const tb_age *)(entry->args + t->arg_words + 2 * t->key_words);
        tb_aging_start(c->e, c->to, c->to_table, heir, age->timeout_ps, age->since_ps);
    }
}

/* Whether the state is of one form in both programs. */
static bool fits(const tb_switch *sw, const tb_switch *next, const tb_carried *c)
{
    const tb_pipeline *old = sw->program, *new = next->program;
    switch (c->kind) {
    case TB_CARRY_TABLE:
        return c->from < old->n_tables && c->to < new->n_tables &&
               old->tables[c->from].key_words == new->tables[c->to].key_words;
    case TB_CARRY_REGISTER:
        return c->from < old->n_registers && c->to < new->n_registers &&
               old->registers[c->from].cell_bytes == new->registers[c->to].cell_bytes;
    case TB_CARRY_COUNTER:
        return c->from < old->n_counters && c->to < new->n_counters;
    case TB_CARRY_METER:
        return c->from < old->n_meters && c->to < new->n_meters &&
               old->meters[c->from].bytes == new->meters[c->to].bytes;
    default:
        return false;
    }
}

/* The cells of an array that both programs have. `from` and `to`: the arrays, of
 * `array_bytes`, exchanged where they are of one size: nothing is copied then. */
static void carry_cells(void *from, uint32_t from_size, const void *from_cells, void *to,
                        uint32_t to_size, void *to_cells, size_t array_bytes, size_t cell_bytes)
{
    if (from_size == to_size)
        exchange(from, to, array_bytes);
    else
        memcpy(to_cells, from_cells, (from_size < to_size ? from_size : to_size) * cell_bytes);
}

/* Before the exchange: `sw` runs, `next` is staged. */
static void carry(tb_engine *e, tb_switch *sw, tb_switch *next, const tb_carried *c)
{
    tb_instance *old = &sw->instance, *new = &next->instance;
    if (c->kind == TB_CARRY_REGISTER) {
        tb_register *from = &old->registers[c->from], *to = &new->registers[c->to];
        carry_cells(from, from->size, from->cells, to, to->size, to->cells, sizeof *to,
                    to->cell_bytes);
    } else if (c->kind == TB_CARRY_COUNTER) {
        tb_counter *from = &old->counters[c->from], *to = &new->counters[c->to];
        carry_cells(from, from->size, from->cells, to, to->size, to->cells, sizeof *to,
                    sizeof *to->cells);
    } else if (c->kind == TB_CARRY_METER) {
        tb_meter *from = &old->meters[c->from], *to = &new->meters[c->to];
        carry_cells(from, from->size, from->cells, to, to->size, to->cells, sizeof *to,
                    sizeof *to->cells);
    } else {
        carrying context = {e, next, old->tables[c->from], new->tables[c->to]};
        tb_table_each(context.from_table, carry_entry, &context);
        carry_direct(context.to_table->fallback, context.from_table->fallback);
    }
}

/* ---- the exchange ------------------------------------------------------------------------- */

static void drop_waiting(tb_engine *e, tb_switch *sw)
{
    for (uint32_t i = 0; i < sw->node.n_ports; i++)
        if (sw->node.ports[i])
            tb_tm_clear(e, sw, sw->node.ports[i]);
    for (tb_packet *p = tb_fifo_pop(&sw->looping); p; p = tb_fifo_pop(&sw->looping))
        tb_packet_drop(e, p->port, p, TB_DROP_REPLACED);
}

static void exchange_programs(tb_switch *sw, tb_switch *next)
{
    const tb_rng rng = sw->instance.rng;
    exchange(&sw->program, &next->program, sizeof sw->program);
    exchange(&sw->library, &next->library, sizeof sw->library);
    exchange(&sw->profiles, &next->profiles, sizeof sw->profiles);
    exchange(&sw->instance, &next->instance, sizeof sw->instance);
    sw->instance.owner = sw;
    sw->instance.log = tb_message_log;
    sw->instance.digest = tb_message_digest;
    sw->instance.rng = rng;
    for (uint32_t i = 0; i < sw->program->n_profiles; i++) {
        sw->profiles[i]->sw = sw;
        tb_profile_ports_changed(sw->profiles[i]);
    }
    sw->instance.now_ps = UINT64_MAX; /* so that the next packet sets it, and `stamp` */
}

static int32_t replace(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node), *next = e->staged;
    const tb_carried *carried = a->in;
    if (!sw)
        return -EINVAL;
    if (!next || sw == next)
        return tb_fail(e, -ENOENT, "no program is staged in this fabric");
    for (uint32_t i = 0; i < a->count; i++)
        if (!fits(sw, next, &carried[i]))
            return tb_fail(e, -EINVAL, "state %u of kind %u cannot become state %u of another "
                                       "program",
                           carried[i].from, carried[i].kind, carried[i].to);
    const int32_t error =
        tb_pool_fit(e, next->program->phv_bytes, next->program->max_header_bytes, 0);
    if (error)
        return error;
    drop_waiting(sw->node.engine, sw);
    for (uint32_t i = 0; i < a->count; i++)
        carry(e, sw, next, &carried[i]);
    exchange_programs(sw, next);
    sw->epoch++;
    tb_aging_exchange(e, sw, next);
    if (!a->first) {
        exchange(&sw->multicast, &next->multicast, sizeof sw->multicast);
        exchange(&sw->clones, &next->clones, sizeof sw->clones);
    }
    return 0;
}

int32_t tb_replace(tb_engine *e, int32_t node, const tb_carried *carried, uint32_t count,
                   uint32_t keep_copies)
{
    return tb_call(e, replace,
                   &(tb_args){.node = node, .count = count, .first = keep_copies, .in = carried});
}
