/* switch_profiles.c: the action profiles of a switch as a controller sees them.
 * profile.c has the profiles themselves. */
#include "profile.h"

/* ---- what is refused ------------------------------------------------------------------ */

static const char *size_of(const tb_profile *p)
{
    return p->desc->sum_of_members ? "their members" : "their weights";
}

int32_t tb_profile_refused(tb_engine *e, const tb_profile *p, int32_t refusal)
{
    const char *name = p->desc->name, *kind = p->blamed_kind;
    const uint32_t id = p->blamed;
    switch (refusal) {
    case 0:
        return 0;
    case -EEXIST:
        return tb_fail(e, refusal, "%s has a %s %u already", name, kind, id);
    case -ENOENT:
    case -ENXIO:
        return tb_fail(e, refusal, "%s has no %s %u", name, kind, id);
    case -EBUSY:
        return tb_fail(e, refusal, "%s %u of %s is in use by %s", kind, id, name,
                       kind[0] == 'm' ? "groups or table entries" : "table entries");
    case -ENOBUFS:
        if (kind[0] == 'm')
            return tb_fail(e, refusal, "%s is full: it holds %u members", name, p->desc->size);
        return tb_fail(e, refusal, "%s is full: its groups hold at most %u in all (the sum of %s)",
                       name, p->desc->size, size_of(p));
    case -EDQUOT:
        return tb_fail(e, refusal, "a group of %s may hold at most %u (the sum of %s)", name, id,
                       size_of(p));
    case -EDOM:
        return tb_fail(e, refusal, "the weight of member %u of %s is not within 1 to %u", id, name,
                       p->desc->max_member_weight ? p->desc->max_member_weight : INT32_MAX);
    case -EALREADY:
        return tb_fail(e, refusal, "member %u of %s would be in the group twice", id, name);
    case -ERANGE:
        return tb_fail(e, refusal, "the groups of %s have at most size %u", name,
                       p->desc->max_group_size);
    case -ENOTSUP:
        return tb_fail(e, refusal, "%s is an action profile without a selector: no groups", name);
    case -EINVAL:
        return tb_fail(e, refusal, "%u is no number of a %s of %s", id, kind, name);
    case -EPROTO:
        return tb_fail(e, refusal, "entries with action profile %s name a member or a group",
                       name);
    default:
        return tb_fail(e, refusal, "there is no memory for a %s of %s", kind, name);
    }
}

static tb_profile *find_profile(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    if (a->index >= sw->program->n_profiles) {
        tb_fail(e, -ENOENT, "%s has no action profile %u: its program has %u", sw->node.name,
                a->index, sw->program->n_profiles);
        return NULL;
    }
    return sw->profiles[a->index];
}

static int32_t profile_shape(tb_engine *e, const tb_args *a)
{
    const tb_profile *p = find_profile(e, a);
    if (!p)
        return -EINVAL;
    *(uint32_t *)a->out = p->desc->arg_words;
    return 0;
}

int32_t tb_profile_shape(tb_engine *e, int32_t node, uint32_t profile, uint32_t *arg_words)
{
    return tb_call(e, profile_shape,
                   &(tb_args){.node = node, .index = profile, .out = arg_words});
}

/* ---- members -------------------------------------------------------------------------- */

/* `first` is the member, `count` the action. */
static int32_t member_insert(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    return p ? tb_profile_refused(e, p, tb_profile_add_member(p, a->first, a->count, a->in))
             : -EINVAL;
}

static int32_t member_modify(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    return p ? tb_profile_refused(e, p, tb_profile_change_member(p, a->first, a->count, a->in))
             : -EINVAL;
}

static int32_t member_delete(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    return p ? tb_profile_refused(e, p, tb_profile_remove_member(p, a->first)) : -EINVAL;
}

static int32_t member_read(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    if (!p)
        return -EINVAL;
    const tb_member *member = tb_profile_member(p, a->first);
    if (!member)
        return tb_fail(e, -ENOENT, "%s has no member %u", p->desc->name, a->first);
    *(uint32_t *)a->out = member->action;
    memcpy(a->out2, member->args, p->desc->arg_words * sizeof *member->args);
    return 0;
}

int32_t tb_member_insert(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                         uint32_t action, const uint64_t *args)
{
    return tb_call(
        e, member_insert,
        &(tb_args){.node = node, .index = profile, .first = member, .count = action, .in = args});
}

int32_t tb_member_modify(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                         uint32_t action, const uint64_t *args)
{
    return tb_call(
        e, member_modify,
        &(tb_args){.node = node, .index = profile, .first = member, .count = action, .in = args});
}

int32_t tb_member_delete(tb_engine *e, int32_t node, uint32_t profile, uint32_t member)
{
    return tb_call(e, member_delete,
                   &(tb_args){.node = node, .index = profile, .first = member});
}

int32_t tb_member_read(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                       uint32_t *action, uint64_t *args)
{
    return tb_call(
        e, member_read,
        &(tb_args){.node = node, .index = profile, .first = member, .out = action, .out2 = args});
}

/* ---- groups ---------------------------------------------------------------------------- */

static int32_t group_insert(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    if (!p)
        return -EINVAL;
    const uint32_t max_size = (uint32_t)a->values[0];
    return tb_profile_refused(e, p, tb_profile_add_group(p, a->first, max_size, a->in, a->count));
}

static int32_t group_modify(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    return p ? tb_profile_refused(e, p, tb_profile_change_group(p, a->first, a->in, a->count))
             : -EINVAL;
}

static int32_t group_delete(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    return p ? tb_profile_refused(e, p, tb_profile_remove_group(p, a->first)) : -EINVAL;
}

static int32_t group_read(tb_engine *e, const tb_args *a)
{
    tb_profile *p = find_profile(e, a);
    if (!p)
        return -EINVAL;
    const tb_member_group *group = tb_profile_group(p, a->first);
    if (!group)
        return tb_fail(e, -ENOENT, "%s has no group %u", p->desc->name, a->first);
    *(uint32_t *)a->out = group->max_size;
    tb_weighted_member *members = a->out2;
    for (uint32_t i = 0; i < group->n_members && i < a->count; i++) {
        const tb_group_member *m = &group->members[i];
        members[i] = (tb_weighted_member){m->member->id, m->weight, m->watch};
    }
    return (int32_t)group->n_members;
}

int32_t tb_group_insert(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                        uint32_t max_size, const tb_weighted_member *members, uint32_t count)
{
    return tb_call(e, group_insert,
                   &(tb_args){.node = node,
                              .index = profile,
                              .first = group,
                              .count = count,
                              .values = {max_size},
                              .in = members});
}

int32_t tb_group_modify(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                        const tb_weighted_member *members, uint32_t count)
{
    return tb_call(
        e, group_modify,
        &(tb_args){.node = node, .index = profile, .first = group, .count = count, .in = members});
}

int32_t tb_group_delete(tb_engine *e, int32_t node, uint32_t profile, uint32_t group)
{
    return tb_call(e, group_delete, &(tb_args){.node = node, .index = profile, .first = group});
}

int32_t tb_group_read(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                      uint32_t *max_size, tb_weighted_member *members, uint32_t capacity)
{
    return tb_call(e, group_read,
                   &(tb_args){.node = node,
                              .index = profile,
                              .first = group,
                              .count = capacity,
                              .out = max_size,
                              .out2 = members});
}

/* ---- lists -------------------------------------------------------------------------------- */

/* Keys are one word: the number. */
static int32_t list(const tb_hash *hash, uint32_t *ids, uint32_t capacity)
{
    uint32_t found = 0;
    for (uint64_t i = 0; i <= hash->mask; i++) {
        const uint64_t *slot = hash->slots + 2 * i;
        if (slot[1] != 0 && found++ < capacity)
            ids[found - 1] = (uint32_t)slot[0];
    }
    return (int32_t)found;
}

static int32_t member_list(tb_engine *e, const tb_args *a)
{
    const tb_profile *p = find_profile(e, a);
    return p ? list(&p->members, a->out, a->count) : -EINVAL;
}

static int32_t group_list(tb_engine *e, const tb_args *a)
{
    const tb_profile *p = find_profile(e, a);
    return p ? list(&p->groups, a->out, a->count) : -EINVAL;
}

int32_t tb_member_list(tb_engine *e, int32_t node, uint32_t profile, uint32_t *ids,
                       uint32_t capacity)
{
    return tb_call(e, member_list,
                   &(tb_args){.node = node, .index = profile, .count = capacity, .out = ids});
}

int32_t tb_group_list(tb_engine *e, int32_t node, uint32_t profile, uint32_t *ids,
                      uint32_t capacity)
{
    return tb_call(e, group_list,
                   &(tb_args){.node = node, .index = profile, .count = capacity, .out = ids});
}
