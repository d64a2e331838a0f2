/* profile_groups.c: the groups of action profiles.
 *
 * A group has members, and of these the ones whose watched port is up (or that watch none)
 * as choices: one sorted array, made anew when the members or the state of a port change,
 * in O(members of the group), so that a packet finds its choice in O(1) and never asks
 * for a port. What a group takes of the profile's size is what its members take, whether
 * they are choices or not.
 */
#include <stdlib.h>

#include "profile.h"

int32_t tb_refuse_member(tb_profile *p, uint32_t id, int32_t error)
{
    p->blamed_kind = "member";
    p->blamed = id;
    return error;
}

int32_t tb_refuse_group(tb_profile *p, uint32_t id, int32_t error)
{
    p->blamed_kind = "group";
    p->blamed = id;
    return error;
}

/* ---- members and choices --------------------------------------------------------------- */

static uint64_t load_of(const tb_profile *p, const tb_member_group *group,
                        const tb_group_member *members, uint32_t count)
{
    const bool by_members = p->desc->sum_of_members
                                ? !(group->settings & TB_SET_BY_WEIGHTS)
                                : (group->settings & TB_SET_BY_MEMBERS) != 0;
    uint64_t weight = 0;
    if (by_members)
        return count;
    for (uint32_t i = 0; i < count; i++)
        weight += members[i].weight;
    return weight;
}

uint64_t tb_group_load(const tb_profile *p, const tb_member_group *group)
{
    return load_of(p, group, group->members, group->n_members);
}

static bool is_active(const tb_profile *p, const tb_group_member *member)
{
    return member->watch == 0 || tb_port_is_up(p->sw, member->watch - 1);
}

/* `choices` has room for all members. */
static void choose(const tb_profile *p, tb_member_group *group, tb_choice *choices)
{
    group->count = group->weight = 0;
    for (uint32_t i = 0; i < group->n_members; i++) {
        if (!is_active(p, &group->members[i]))
            continue;
        group->weight += group->members[i].weight;
        choices[group->count++] = (tb_choice){group->members[i].member, group->weight};
    }
    group->choices = choices;
}

void tb_profile_ports_changed(tb_profile *p)
{
    for (tb_member_group *group = p->all_groups; group; group = group->after)
        choose(p, group, group->choices);
}

int32_t tb_group_set(tb_profile *p, tb_member_group *group, tb_group_member *members,
                     uint32_t count)
{
    uint64_t weight = 0;
    const uint32_t most = p->desc->max_member_weight ? p->desc->max_member_weight : INT32_MAX;
    for (uint32_t i = 0; i < count; i++) {
        if (members[i].weight == 0 || members[i].weight > most)
            return tb_refuse_member(p, members[i].member->id, -EDOM);
        weight += members[i].weight;
    }
    if (weight > INT32_MAX)
        return tb_refuse_group(p, INT32_MAX, -EDQUOT);
    const uint64_t load = load_of(p, group, members, count);
    const uint32_t limit = group->max_size ? group->max_size : p->desc->max_group_size;
    if (limit != 0 && load > limit)
        return tb_refuse_group(p, limit, -EDQUOT);
    const uint64_t before = tb_group_load(p, group);
    if (p->desc->size != 0 && load > before && p->load - before + load > p->desc->size)
        return tb_refuse_group(p, group->id, -ENOBUFS);
    tb_choice *choices = calloc(count + (size_t)1, sizeof *choices);
    if (!choices)
        return tb_refuse_group(p, group->id, -ENOMEM);
    p->load = p->load - before + load;
    for (uint32_t i = 0; i < group->n_members; i++)
        group->members[i].member->uses--;
    for (uint32_t i = 0; i < count; i++)
        members[i].member->uses++;
    free(group->members);
    free(group->choices);
    group->members = members;
    group->n_members = count;
    choose(p, group, choices);
    return 0;
}

static int by_id(const void *a, const void *b)
{
    const uint32_t x = ((const tb_group_member *)a)->member->id;
    const uint32_t y = ((const tb_group_member *)b)->member->id;
    return (x > y) - (x < y);
}

static int32_t members_find(tb_profile *p, const tb_weighted_member *wanted, uint32_t count,
                            tb_group_member *members)
{
    for (uint32_t i = 0; i < count; i++) {
        const tb_weighted_member *w = &wanted[i];
        members[i] = (tb_group_member){tb_profile_member(p, w->member), w->weight, w->watch};
        if (!members[i].member)
            return tb_refuse_member(p, w->member, -ENXIO);
    }
    qsort(members, count, sizeof *members, by_id);
    for (uint32_t i = 1; i < count; i++)
        if (members[i].member == members[i - 1].member)
            return tb_refuse_member(p, members[i].member->id, -EALREADY);
    return 0;
}

static int32_t members_set(tb_profile *p, tb_member_group *group,
                           const tb_weighted_member *wanted, uint32_t count)
{
    tb_group_member *members = calloc(count + (size_t)1, sizeof *members);
    if (!members)
        return tb_refuse_group(p, group->id, -ENOMEM);
    int32_t error = members_find(p, wanted, count, members);
    if (!error)
        error = tb_group_set(p, group, members, count);
    if (error)
        free(members);
    return error;
}

/* ---- groups -------------------------------------------------------------------------------- */

tb_member_group *tb_group_new(tb_profile *p, uint32_t id)
{
    tb_member_group *group = calloc(1, sizeof *group);
    if (!group)
        return NULL;
    group->id = id;
    group->after = p->all_groups;
    if (group->after)
        group->after->before = group;
    p->all_groups = group;
    return group;
}

void tb_group_free(tb_profile *p, tb_member_group *group)
{
    p->load -= tb_group_load(p, group);
    if (group->after)
        group->after->before = group->before;
    if (group->before)
        group->before->after = group->after;
    else
        p->all_groups = group->after;
    free(group->members);
    free(group->choices);
    free(group);
}

static void release_members(tb_member_group *group)
{
    for (uint32_t i = 0; i < group->n_members; i++)
        group->members[i].member->uses--;
}

int32_t tb_profile_add_group(tb_profile *p, uint32_t id, uint32_t max_size,
                             const tb_weighted_member *members, uint32_t count)
{
    const uint64_t key = id;
    if (!p->desc->selector)
        return tb_refuse_group(p, id, -ENOTSUP);
    if (id == TB_OWNED)
        return tb_refuse_group(p, id, -EINVAL);
    if (tb_profile_group(p, id))
        return tb_refuse_group(p, id, -EEXIST);
    if (p->desc->max_group_size != 0 && max_size > p->desc->max_group_size)
        return tb_refuse_group(p, id, -ERANGE);
    tb_member_group *group = tb_group_new(p, id);
    if (!group)
        return tb_refuse_group(p, id, -ENOMEM);
    group->max_size = max_size;
    int32_t error = members_set(p, group, members, count);
    if (!error && !tb_hash_add(&p->groups, &key, 1, tb_pointer_word(group))) {
        release_members(group);
        error = tb_refuse_group(p, id, -ENOMEM);
    }
    if (error)
        tb_group_free(p, group);
    return error;
}

int32_t tb_profile_change_group(tb_profile *p, uint32_t id, const tb_weighted_member *members,
                                uint32_t count)
{
    tb_member_group *group = tb_profile_group(p, id);
    return group ? members_set(p, group, members, count) : tb_refuse_group(p, id, -ENOENT);
}

int32_t tb_profile_remove_group(tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    tb_member_group *group = tb_profile_group(p, id);
    if (!group)
        return tb_refuse_group(p, id, -ENOENT);
    if (group->uses > 0)
        return tb_refuse_group(p, id, -EBUSY);
    tb_hash_remove(&p->groups, &key, 1);
    release_members(group);
    tb_group_free(p, group);
    return 0;
}
