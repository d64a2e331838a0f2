/* update.c: batches of control operations, applied at one instant, all or nothing.
 *
 * A batch is one command of the ring (command.c), so that no packet sees a part of it.
 * Where it must be all or nothing, what an update is about to change is kept first, and
 * when one is refused those before it are undone in the opposite order: the same calls
 * with the kept contents. Going backwards, what an undone update needs (a member that an
 * entry points to) is always there again.
 *
 * Rejected: a second copy of the tables that is changed and then swapped in. A batch of
 * one entry would cost as much as the largest table; and what packets write (counters,
 * times of hits) would have to be carried over.
 */
#include "update.h"

#include <stdlib.h>

#define FEW_ACTIONS 16u /* that need no allocation */
/* A meter's payload: four rates, and whether what it coloured counts from 0 again. */
enum { METER_WORDS = 5, FORGET = 4 };

/* ---- reading an update ------------------------------------------------------------- */

static uint32_t high(uint64_t word)
{
    return (uint32_t)(word >> 32);
}

static uint32_t low(uint64_t word)
{
    return (uint32_t)word;
}

static int32_t malformed(tb_engine *e, const tb_update *u)
{
    return tb_fail(e, -EINVAL, "update of kind %u with %u words is malformed", u->kind, u->words);
}

/* The key that begins the payload. False: the update is too short. */
static bool entry_key(const tb_table *t, const tb_update *u, tb_entry_spec *spec)
{
    const uint32_t words = t->desc->key_words;
    if (u->words < 2 * words + 1)
        return false;
    *spec = (tb_entry_spec){.value = u->payload,
                            .mask = u->payload + words,
                            .priority = (int32_t)u->payload[2 * words]};
    return true;
}

/* What stands behind the key of an entry. `actions` has room for what a target brings
 * along: an action for each word. False: the update is too short or too long. */
static bool entry_run(const tb_table *t, const tb_update *u, tb_entry_spec *spec,
                      tb_target *target, tb_weighted_action *actions)
{
    const uint32_t args = t->desc->arg_words;
    const uint32_t keys = 2 * t->desc->key_words + 1 + t->desc->timed; /* and the timeout */
    const uint64_t *word = u->payload + keys;
    if (u->words < keys + 1)
        return false;
    spec->timeout_ps = t->desc->timed ? word[-1] : 0;
    const uint32_t left = u->words - keys - 1;
    if (!t->profile) {
        spec->action = low(*word);
        spec->args = word + 1;
        return left == args;
    }
    *target = (tb_target){.kind = low(*word), .id = high(*word), .actions = actions};
    target->count = left / (args + 2);
    word++;
    for (uint32_t i = 0; i < target->count; i++, word += args + 2)
        actions[i] = (tb_weighted_action){low(*word), high(*word), word + 2, low(word[1])};
    spec->target = target;
    return left % (args + 2) == 0 && (target->kind != TB_TARGET_ACTION || target->count == 1);
}

static tb_table *find_table(tb_engine *e, const tb_switch *sw, const tb_update *u)
{
    if (u->number < sw->program->n_tables)
        return sw->instance.tables[u->number];
    tb_fail(e, -ENOENT, "%s has no table %u: its program has %u", sw->node.name, u->number,
            sw->program->n_tables);
    return NULL;
}

/* ---- applying ------------------------------------------------------------------------- */

static int32_t apply_entry(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    const tb_table *t = find_table(e, sw, u);
    if (!t)
        return -ENOENT;
    tb_weighted_action few[FEW_ACTIONS], *actions = few;
    if (t->profile && u->words > FEW_ACTIONS)
        actions = malloc(u->words * sizeof *actions);
    if (!actions)
        return tb_fail(e, -ENOMEM, "there is no memory for an update of %u words", u->words);
    tb_entry_spec spec;
    tb_target target;
    int32_t result;
    if (!entry_key(t, u, &spec) ||
        (u->kind != TB_UPDATE_DELETE && !entry_run(t, u, &spec, &target, actions)))
        result = malformed(e, u);
    else if (u->kind == TB_UPDATE_INSERT)
        result = tb_table_insert(e, node, u->number, &spec);
    else if (u->kind == TB_UPDATE_MODIFY)
        result = tb_table_modify(e, node, u->number, &spec);
    else if (u->kind == TB_UPDATE_DELETE)
        result = tb_table_delete(e, node, u->number, &spec);
    else
        result = tb_table_set_default(e, node, u->number, &spec);
    if (actions != few)
        free(actions);
    return result;
}

static int32_t apply_direct(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    const tb_table *t = find_table(e, sw, u);
    if (!t)
        return -ENOENT;
    const uint32_t keys = 2 * t->desc->key_words + 1;
    const bool of_default =
        u->kind == TB_UPDATE_DEFAULT_COUNTER || u->kind == TB_UPDATE_DEFAULT_METER;
    const bool is_counter =
        u->kind == TB_UPDATE_DIRECT_COUNTER || u->kind == TB_UPDATE_DEFAULT_COUNTER;
    tb_entry_spec match;
    if (!entry_key(t, u, &match) || u->words != keys + (is_counter ? 2 : METER_WORDS))
        return malformed(e, u);
    const tb_entry_spec *entry = of_default ? NULL : &match;
    const uint64_t *cell = u->payload + keys;
    if (is_counter)
        return tb_direct_counter_write(e, node, u->number, entry, cell);
    const int32_t result = tb_direct_meter_configure(e, node, u->number, entry, cell);
    return result || !cell[FORGET] ? result : tb_direct_meter_forget(e, node, u->number, entry);
}

static int32_t apply_member(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    if (u->number >= sw->program->n_profiles || u->words < 1)
        return malformed(e, u);
    const uint32_t member = high(u->payload[0]), action = low(u->payload[0]);
    if (u->kind == TB_UPDATE_MEMBER_DELETE)
        return tb_member_delete(e, node, u->number, member);
    if (u->words != 1 + sw->program->profiles[u->number].arg_words)
        return malformed(e, u);
    if (u->kind == TB_UPDATE_MEMBER_INSERT)
        return tb_member_insert(e, node, u->number, member, action, u->payload + 1);
    return tb_member_modify(e, node, u->number, member, action, u->payload + 1);
}

static int32_t apply_group(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    if (u->words % 2 != 1)
        return malformed(e, u);
    const uint32_t group = high(u->payload[0]), max_size = low(u->payload[0]);
    const uint32_t count = u->words / 2;
    if (u->kind == TB_UPDATE_GROUP_DELETE)
        return tb_group_delete(e, node, u->number, group);
    tb_weighted_member *members = calloc(count + (size_t)1, sizeof *members);
    if (!members)
        return tb_fail(e, -ENOMEM, "there is no memory for a group of %u members", count);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t *word = &u->payload[1 + 2 * i];
        members[i] = (tb_weighted_member){high(word[0]), low(word[0]), low(word[1])};
    }
    const int32_t result =
        u->kind == TB_UPDATE_GROUP_INSERT
            ? tb_group_insert(e, node, u->number, group, max_size, members, count)
            : tb_group_modify(e, node, u->number, group, members, count);
    free(members);
    return result;
}

static int32_t apply_replicas(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    const uint32_t head = u->kind == TB_UPDATE_CLONE_SESSION ? 1 : 0;
    if (u->words < head)
        return malformed(e, u);
    const uint32_t count = u->words - head;
    tb_replica *replicas = calloc(count + (size_t)1, sizeof *replicas);
    if (!replicas)
        return tb_fail(e, -ENOMEM, "there is no memory for %u replicas", count);
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t word = u->payload[head + i];
        replicas[i] = (tb_replica){
            (uint16_t)high(word), (uint16_t)low(word), (uint16_t)(low(word) >> 16)};
    }
    int32_t result;
    if (u->kind == TB_UPDATE_CLONE_SESSION) {
        const tb_clone_config config = {high(u->payload[0]), low(u->payload[0])};
        result = tb_clone_session_set(e, node, u->number, &config, replicas, count);
    } else {
        result = tb_multicast_set(e, node, u->number, replicas, count);
    }
    free(replicas);
    return result;
}

static int32_t apply_cells(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    const int32_t node = (int32_t)sw->node.number;
    if (u->words < 1)
        return malformed(e, u);
    const uint32_t first = high(u->payload[0]), count = low(u->payload[0]);
    const uint64_t words = u->words - 1;
    if (u->kind == TB_UPDATE_COUNTER)
        return words == 2 * (uint64_t)count
                   ? tb_counter_write(e, node, u->number, first, count, u->payload + 1)
                   : malformed(e, u);
    if (u->kind == TB_UPDATE_REGISTER) {
        const uint64_t bytes = u->number < sw->program->n_registers
                                   ? sw->program->registers[u->number].cell_bytes
                                   : 0;
        return words == (count * bytes + 7) / 8
                   ? tb_register_write(e, node, u->number, first, count,
                                       (const uint8_t *)(u->payload + 1))
                   : malformed(e, u);
    }
    if (words != METER_WORDS)
        return malformed(e, u);
    const uint64_t *meter = u->payload + 1;
    int32_t result = 0;
    for (uint32_t i = 0; !result && i < count; i++)
        result = tb_meter_configure(e, node, u->number, first + i, meter[0], meter[1], meter[2],
                                    meter[3]);
    return result || !meter[FORGET] ? result
                                    : tb_meter_forget(e, node, u->number, first, count);
}

int32_t tb_update_apply(tb_engine *e, tb_switch *sw, const tb_update *u)
{
    switch (u->kind) {
    case TB_UPDATE_INSERT:
    case TB_UPDATE_MODIFY:
    case TB_UPDATE_DELETE:
    case TB_UPDATE_DEFAULT:
        return apply_entry(e, sw, u);
    case TB_UPDATE_DIRECT_COUNTER:
    case TB_UPDATE_DIRECT_METER:
    case TB_UPDATE_DEFAULT_COUNTER:
    case TB_UPDATE_DEFAULT_METER:
        return apply_direct(e, sw, u);
    case TB_UPDATE_MEMBER_INSERT:
    case TB_UPDATE_MEMBER_MODIFY:
    case TB_UPDATE_MEMBER_DELETE:
        return apply_member(e, sw, u);
    case TB_UPDATE_GROUP_INSERT:
    case TB_UPDATE_GROUP_MODIFY:
    case TB_UPDATE_GROUP_DELETE:
        return apply_group(e, sw, u);
    case TB_UPDATE_MULTICAST:
    case TB_UPDATE_CLONE_SESSION:
        return apply_replicas(e, sw, u);
    case TB_UPDATE_REGISTER:
    case TB_UPDATE_COUNTER:
    case TB_UPDATE_METER:
        return apply_cells(e, sw, u);
    default:
        return malformed(e, u);
    }
}

/* ---- batches ---------------------------------------------------------------------------- */

typedef struct batch {
    const uint64_t *words;
    uint64_t n_words;
    uint32_t count;
    bool undo;
} batch;

/* The update that begins at `at`; false: there is none whole. */
static bool update_at(const batch *b, uint64_t at, tb_update *u)
{
    if (b->n_words - at < TB_UPDATE_HEAD_WORDS)
        return false;
    const uint64_t *head = b->words + at;
    *u = (tb_update){.kind = low(head[0]),
                     .number = high(head[0]),
                     .words = low(head[1]),
                     .payload = head + TB_UPDATE_HEAD_WORDS};
    return u->words <= b->n_words - at - TB_UPDATE_HEAD_WORDS;
}

/* `journal` (NULL: nothing is to be undone) has room for all updates. */
static int32_t apply_all(tb_engine *e, tb_switch *sw, const batch *b, tb_done *journal,
                         uint32_t *done)
{
    tb_update u;
    for (uint64_t at = 0; at < b->n_words; at += TB_UPDATE_HEAD_WORDS + u.words) {
        if (!update_at(b, at, &u) || *done == b->count)
            return tb_fail(e, -EINVAL, "a batch of %u updates is malformed", b->count);
        if (journal && !tb_update_keep(sw, &u, &journal[*done]))
            return tb_fail(e, -ENOMEM, "there is no memory to undo a batch of updates");
        const int32_t result = tb_update_apply(e, sw, &u);
        if (result < 0) {
            if (journal)
                free(journal[*done].kept);
            return result;
        }
        ++*done;
    }
    return 0;
}

static int32_t apply_or_undo(tb_engine *e, tb_switch *sw, const batch *b, uint32_t *done)
{
    tb_done *journal = calloc(b->count + (size_t)1, sizeof *journal);
    if (!journal)
        return tb_fail(e, -ENOMEM, "there is no memory to undo a batch of %u updates", b->count);
    const int32_t result = apply_all(e, sw, b, journal, done);
    char why[TB_ERROR_BYTES];
    memcpy(why, tb_error_text(), sizeof why);
    for (uint32_t i = *done; i-- > 0;) {
        if (result < 0)
            tb_update_undo(e, sw, &journal[i]);
        free(journal[i].kept);
    }
    free(journal);
    memcpy(tb_error_text(), why, sizeof why);
    return result;
}

static int32_t write_batch(tb_engine *e, const tb_args *a)
{
    const batch *b = a->in;
    uint32_t *done = a->out;
    tb_switch *sw = tb_switch_find(e, a->node);
    *done = 0;
    if (!sw)
        return -EINVAL;
    return b->undo ? apply_or_undo(e, sw, b, done) : apply_all(e, sw, b, NULL, done);
}

int32_t tb_write(tb_engine *e, int32_t node, const uint64_t *updates, uint64_t words,
                 uint32_t count, uint32_t undo, uint32_t *done)
{
    const batch b = {updates, words, count, undo != 0};
    return tb_call(e, write_batch, &(tb_args){.node = node, .in = &b, .out = done});
}
