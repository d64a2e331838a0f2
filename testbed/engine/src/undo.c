/* undo.c: what was there before an update, and putting it back.
 *
 * What is kept has the form of an update, so that undoing is applying: an entry that was
 * changed is changed back, one that was deleted is inserted with what it had. Beside it
 * lie what no update says: the number of an entry's insertion, its counter, the state of
 * its meter; and the cells of counters, meters and registers as they were, byte by byte.
 */
#include "update.h"

#include <stdlib.h>

struct tb_kept {
    uint64_t sequence; /* of a deleted entry */
    tb_entry head;     /* of an entry: its counter and times; not its pointer to a meter */
    tb_age age;
    tb_meter_cell meter;
    size_t bytes;     /* of cells */
    uint32_t words;   /* of an update's payload */
    uint64_t data[]; /* the payload, or the cells */
};

static tb_kept *kept_new(tb_done *done, size_t words)
{
    done->kept = calloc(1, sizeof(tb_kept) + words * sizeof(uint64_t));
    if (done->kept)
        done->kept->words = (uint32_t)words;
    return done->kept;
}

static uint64_t pair(uint32_t high, uint32_t low)
{
    return (uint64_t)high << 32 | low;
}

/* ---- entries ---------------------------------------------------------------------------- */

static tb_table *table_of(const tb_switch *sw, const tb_update *u)
{
    return u->number < sw->program->n_tables ? sw->instance.tables[u->number] : NULL;
}

/* The entry that an update names; NULL: there is none. */
static tb_entry *entry_of(const tb_switch *sw, const tb_update *u)
{
    tb_table *t = table_of(sw, u);
    if (!t)
        return NULL;
    const uint32_t keys = t->desc->key_words;
    if (u->words < 2 * keys + 1)
        return NULL;
    if (u->kind == TB_UPDATE_DEFAULT || u->kind == TB_UPDATE_DEFAULT_COUNTER ||
        u->kind == TB_UPDATE_DEFAULT_METER)
        return t->fallback;
    const tb_entry_spec spec = {.value = u->payload,
                                .mask = u->payload + keys,
                                .priority = (int32_t)u->payload[2 * keys]};
    int32_t error;
    return tb_table_find(t, &spec, &error);
}

/* What an entry of a table with an action profile runs, as an update has it. */
static void keep_target(const tb_table *t, const tb_entry *entry, uint32_t n_actions,
                        tb_weighted_action *actions, uint64_t *args, uint64_t *out)
{
    const uint32_t arg_words = t->desc->arg_words;
    uint64_t target[TB_ENTRY_TARGET_WORDS];
    tb_profile_target(entry, target);
    tb_profile_actions(t->profile, entry, actions, args, n_actions);
    *out++ = pair((uint32_t)target[1], (uint32_t)target[0]);
    for (uint32_t i = 0; i < n_actions; i++, out += arg_words) {
        *out++ = pair(actions[i].weight, actions[i].action);
        *out++ = actions[i].watch;
        memcpy(out, args + (size_t)i * arg_words, arg_words * sizeof *out);
    }
}

static bool keep_entry(const tb_switch *sw, const tb_update *u, tb_done *done)
{
    const tb_table *t = table_of(sw, u);
    const tb_entry *entry = entry_of(sw, u);
    if (!entry)
        return true; /* the update is going to be refused */
    const uint32_t key_words = 2 * t->desc->key_words + 1, arg_words = t->desc->arg_words;
    const uint32_t keys = key_words + t->desc->timed; /* and the timeout */
    const uint32_t n_actions =
        t->profile ? tb_profile_actions(t->profile, entry, NULL, NULL, 0) : 0;
    const size_t run = t->profile ? n_actions * ((size_t)arg_words + 2) : arg_words;
    tb_kept *kept = kept_new(done, keys + 1 + run);
    if (!kept)
        return false;
    kept->sequence = tb_entry_match(entry)->sequence;
    kept->head = *entry;
    if (entry->direct_meter)
        kept->meter = *entry->direct_meter;
    memcpy(kept->data, u->payload, key_words * sizeof *kept->data);
    if (entry->timed) {
        memcpy(&kept->age, entry->args + t->arg_words + 2 * t->key_words, sizeof kept->age);
        kept->data[key_words] = kept->age.timeout_ps;
    }
    if (!t->profile) {
        kept->data[keys] = entry->action;
        memcpy(kept->data + keys + 1, entry->args, arg_words * sizeof *kept->data);
        return true;
    }
    tb_weighted_action *actions = calloc(n_actions + (size_t)1, sizeof *actions);
    uint64_t *args = calloc(n_actions * (size_t)arg_words + 1, sizeof *args);
    if (actions && args)
        keep_target(t, entry, n_actions, actions, args, kept->data + keys);
    const bool kept_all = actions && args;
    free(actions);
    free(args);
    if (!kept_all)
        free(kept);
    return kept_all;
}

/* Counter, meter and times of an entry as they were. */
static void restore_state(tb_engine *e, tb_switch *sw, const tb_table *t, const tb_kept *kept,
                          tb_entry *entry)
{
    entry->direct = kept->head.direct;
    entry->last_hit_ps = kept->head.last_hit_ps;
    if (entry->timed)
        tb_aging_start(e, sw, t, entry, kept->age.timeout_ps, kept->age.since_ps);
    if (entry->direct_meter)
        *entry->direct_meter = kept->meter;
}

static void undo_entry(tb_engine *e, tb_switch *sw, const tb_done *done)
{
    const tb_kept *kept = done->kept;
    tb_table *t = table_of(sw, &done->update);
    tb_update back = done->update;
    if (!kept) {
        back.kind = TB_UPDATE_DELETE;
        back.words = 2 * t->desc->key_words + 1;
        tb_update_apply(e, sw, &back);
        return;
    }
    if (back.kind == TB_UPDATE_DELETE || back.kind == TB_UPDATE_MODIFY ||
        back.kind == TB_UPDATE_DEFAULT) {
        const uint64_t next = t->sequence;
        if (back.kind == TB_UPDATE_DELETE) {
            back.kind = TB_UPDATE_INSERT;
            t->sequence = kept->sequence;
        }
        back.payload = kept->data;
        back.words = kept->words;
        tb_update_apply(e, sw, &back);
        t->sequence = next;
    }
    tb_entry *entry = entry_of(sw, &done->update);
    if (entry)
        restore_state(e, sw, t, kept, entry);
}

/* ---- members and groups --------------------------------------------------------------------- */

static tb_profile *profile_of(const tb_switch *sw, const tb_update *u)
{
    return u->number < sw->program->n_profiles && u->words > 0 ? sw->profiles[u->number] : NULL;
}

static bool keep_member(const tb_switch *sw, const tb_update *u, tb_done *done)
{
    const tb_profile *p = profile_of(sw, u);
    const tb_member *member = p ? tb_profile_member(p, (uint32_t)(u->payload[0] >> 32)) : NULL;
    if (!member)
        return true;
    tb_kept *kept = kept_new(done, 1 + p->desc->arg_words);
    if (!kept)
        return false;
    kept->data[0] = pair(member->id, member->action);
    memcpy(kept->data + 1, member->args, p->desc->arg_words * sizeof *kept->data);
    return true;
}

static bool keep_group(const tb_switch *sw, const tb_update *u, tb_done *done)
{
    const tb_profile *p = profile_of(sw, u);
    const tb_member_group *group =
        p ? tb_profile_group(p, (uint32_t)(u->payload[0] >> 32)) : NULL;
    if (!group)
        return true;
    tb_kept *kept = kept_new(done, 1 + 2 * (size_t)group->n_members);
    if (!kept)
        return false;
    kept->data[0] = pair(group->id, group->max_size);
    for (uint32_t i = 0; i < group->n_members; i++) {
        const tb_group_member *m = &group->members[i];
        kept->data[1 + 2 * i] = pair(m->member->id, m->weight);
        kept->data[2 + 2 * i] = m->watch;
    }
    return true;
}

/* Applies what was kept: as a modification, or instead of a deletion as an insertion. */
static void undo_numbered(tb_engine *e, tb_switch *sw, const tb_done *done, uint32_t insert,
                          uint32_t modify, uint32_t delete)
{
    tb_update back = done->update;
    if (back.kind == insert) {
        back.kind = delete;
    } else {
        back.kind = back.kind == delete ? insert : modify;
        back.payload = done->kept->data;
        back.words = done->kept->words;
    }
    tb_update_apply(e, sw, &back);
}

/* ---- replicas and cells -------------------------------------------------------------- */

static bool keep_replicas(const tb_switch *sw, const tb_update *u, tb_done *done)
{
    const bool is_clone = u->kind == TB_UPDATE_CLONE_SESSION;
    const tb_groups *groups = is_clone ? &sw->clones : &sw->multicast;
    const tb_group none = {0};
    const tb_group *group = u->number < groups->capacity ? &groups->groups[u->number] : &none;
    tb_kept *kept = kept_new(done, group->count + (is_clone ? 1u : 0u));
    if (!kept)
        return false;
    uint64_t *out = kept->data;
    if (is_clone)
        *out++ = pair(group->clone.class_of_service, group->clone.packet_bytes);
    for (uint32_t i = 0; i < group->count; i++) {
        const tb_replica *replica = &group->replicas[i];
        *out++ = pair(replica->port, (uint32_t)replica->backups << 16 | replica->rid);
    }
    return true;
}

/* Where the cells lie that an update writes; NULL: they do not exist. */
static uint8_t *cells_of(const tb_switch *sw, const tb_update *u, size_t *bytes)
{
    const tb_pipeline *program = sw->program;
    const tb_instance *state = &sw->instance;
    if (u->words < 1)
        return NULL;
    const uint32_t first = (uint32_t)(u->payload[0] >> 32), count = (uint32_t)u->payload[0];
    uint32_t size = 0;
    size_t each = 0;
    uint8_t *cells = NULL;
    if (u->kind == TB_UPDATE_REGISTER && u->number < program->n_registers) {
        const tb_register *r = &state->registers[u->number];
        size = r->size, each = r->cell_bytes, cells = r->cells;
    } else if (u->kind == TB_UPDATE_COUNTER && u->number < program->n_counters) {
        const tb_counter *c = &state->counters[u->number];
        size = c->size, each = sizeof *c->cells, cells = (uint8_t *)c->cells;
    } else if (u->kind == TB_UPDATE_METER && u->number < program->n_meters) {
        const tb_meter *m = &state->meters[u->number];
        size = m->size, each = sizeof *m->cells, cells = (uint8_t *)m->cells;
    }
    if (!cells || first > size || count > size - first)
        return NULL;
    *bytes = count * each;
    return cells + first * each;
}

static bool keep_cells(const tb_switch *sw, const tb_update *u, tb_done *done)
{
    size_t bytes;
    const uint8_t *cells = cells_of(sw, u, &bytes);
    if (!cells)
        return true;
    tb_kept *kept = kept_new(done, (bytes + 7) / 8);
    if (!kept)
        return false;
    kept->bytes = bytes;
    memcpy(kept->data, cells, bytes);
    return true;
}

static void undo_cells(const tb_switch *sw, const tb_done *done)
{
    size_t bytes;
    uint8_t *cells = cells_of(sw, &done->update, &bytes);
    memcpy(cells, done->kept->data, done->kept->bytes);
}

/* ---- any update ----------------------------------------------------------------------- */

bool tb_update_keep(tb_switch *sw, const tb_update *u, tb_done *done)
{
    *done = (tb_done){.update = *u};
    switch (u->kind) {
    case TB_UPDATE_MODIFY:
    case TB_UPDATE_DELETE:
    case TB_UPDATE_DEFAULT:
    case TB_UPDATE_DIRECT_COUNTER:
    case TB_UPDATE_DIRECT_METER:
    case TB_UPDATE_DEFAULT_COUNTER:
    case TB_UPDATE_DEFAULT_METER:
        return keep_entry(sw, u, done);
    case TB_UPDATE_MEMBER_MODIFY:
    case TB_UPDATE_MEMBER_DELETE:
        return keep_member(sw, u, done);
    case TB_UPDATE_GROUP_MODIFY:
    case TB_UPDATE_GROUP_DELETE:
        return keep_group(sw, u, done);
    case TB_UPDATE_MULTICAST:
    case TB_UPDATE_CLONE_SESSION:
        return keep_replicas(sw, u, done);
    case TB_UPDATE_REGISTER:
    case TB_UPDATE_COUNTER:
    case TB_UPDATE_METER:
        return keep_cells(sw, u, done);
    default:
        return true; /* an insertion: nothing was there */
    }
}

void tb_update_undo(tb_engine *e, tb_switch *sw, const tb_done *done)
{
    tb_update back = done->update;
    switch (back.kind) {
    case TB_UPDATE_INSERT:
    case TB_UPDATE_MODIFY:
    case TB_UPDATE_DELETE:
    case TB_UPDATE_DEFAULT:
    case TB_UPDATE_DIRECT_COUNTER:
    case TB_UPDATE_DIRECT_METER:
    case TB_UPDATE_DEFAULT_COUNTER:
    case TB_UPDATE_DEFAULT_METER:
        undo_entry(e, sw, done);
        break;
    case TB_UPDATE_MEMBER_INSERT:
    case TB_UPDATE_MEMBER_MODIFY:
    case TB_UPDATE_MEMBER_DELETE:
        undo_numbered(e, sw, done, TB_UPDATE_MEMBER_INSERT, TB_UPDATE_MEMBER_MODIFY,
                      TB_UPDATE_MEMBER_DELETE);
        break;
    case TB_UPDATE_GROUP_INSERT:
    case TB_UPDATE_GROUP_MODIFY:
    case TB_UPDATE_GROUP_DELETE:
        undo_numbered(e, sw, done, TB_UPDATE_GROUP_INSERT, TB_UPDATE_GROUP_MODIFY,
                      TB_UPDATE_GROUP_DELETE);
        break;
    case TB_UPDATE_MULTICAST:
    case TB_UPDATE_CLONE_SESSION:
        back.payload = done->kept->data;
        back.words = done->kept->words;
        tb_update_apply(e, sw, &back);
        break;
    default:
        undo_cells(sw, done);
    }
}
