/* profile.c: how action profiles are changed: members, groups, and what entries
 * point to. The structures and the look-ups are in profiles.h.
 *
 * Members and groups never move, so that entries and groups hold plain pointers;
 * each counts who uses it, and is not deleted before nobody does. A group's
 * choices are one sorted array, made anew on a change: O(members of the group),
 * and O(1) for a packet. What an entry brings along (an action of its own, or a
 * set of them in one shot) is a member or group that has no place in the profile's
 * hash tables and is freed with the entry; it is told by its number, OWNED.
 */
#include <stdlib.h>

#include "profile.h"

#define OWNED UINT32_MAX /* no controller's number: they are cut to 0 .. 2^32 - 2 */

/* ---- making and freeing --------------------------------------------------------- */

tb_profile *tb_profile_create(const tb_profile_desc *desc)
{
    tb_profile *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->desc = desc;
    if (!tb_hash_make(&p->members, 1) || !tb_hash_make(&p->groups, 1)) {
        tb_profile_destroy(p);
        return NULL;
    }
    return p;
}

static void group_free(tb_member_group *group)
{
    free(group->choices);
    free(group);
}

static void *hash_item(const tb_hash *hash, uint64_t slot)
{
    return hash->slots ? (void *)(uintptr_t)hash->slots[2 * slot + 1] : NULL;
}

void tb_profile_destroy(tb_profile *p)
{
    if (!p)
        return;
    for (uint64_t i = 0; i <= p->groups.mask; i++)
        if (hash_item(&p->groups, i))
            group_free(hash_item(&p->groups, i));
    for (uint64_t i = 0; i <= p->members.mask; i++)
        free(hash_item(&p->members, i));
    free(p->groups.slots);
    free(p->members.slots);
    free(p);
}

tb_member *tb_profile_member(const tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    return (void *)(uintptr_t)tb_hash_slot(&p->members, &key, NULL, 1)[1];
}

tb_member_group *tb_profile_group(const tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    return (void *)(uintptr_t)tb_hash_slot(&p->groups, &key, NULL, 1)[1];
}

static int32_t refuse(tb_profile *p, const char *kind, uint32_t number, int32_t error)
{
    p->blamed_kind = kind;
    p->blamed = number;
    return error;
}

static int32_t refuse_member(tb_profile *p, uint32_t id, int32_t error)
{
    return refuse(p, "member", id, error);
}

static int32_t refuse_group(tb_profile *p, uint32_t id, int32_t error)
{
    return refuse(p, "group", id, error);
}

/* ---- members ----------------------------------------------------------------------- */

static void member_set(const tb_profile *p, tb_member *m, uint32_t action, const uint64_t *args)
{
    m->action = action;
    if (args)
        memcpy(m->args, args, p->desc->arg_words * sizeof *args);
    else
        memset(m->args, 0, p->desc->arg_words * sizeof *args);
}

static tb_member *member_new(const tb_profile *p, uint32_t id, uint32_t action,
                             const uint64_t *args)
{
    tb_member *m = calloc(1, sizeof *m + p->desc->arg_words * sizeof(uint64_t));
    if (!m)
        return NULL;
    m->id = id;
    member_set(p, m, action, args);
    return m;
}

int32_t tb_profile_add_member(tb_profile *p, uint32_t id, uint32_t action, const uint64_t *args)
{
    const uint64_t key = id;
    if (id == OWNED)
        return refuse_member(p, id, -EINVAL);
    if (tb_profile_member(p, id))
        return refuse_member(p, id, -EEXIST);
    if (p->desc->size != 0 && p->members.used >= p->desc->size)
        return refuse_member(p, id, -ENOBUFS);
    tb_member *m = member_new(p, id, action, args);
    if (!m || !tb_hash_add(&p->members, &key, 1, tb_pointer_word(m))) {
        free(m);
        return refuse_member(p, id, -ENOMEM);
    }
    return 0;
}

int32_t tb_profile_change_member(tb_profile *p, uint32_t id, uint32_t action,
                                 const uint64_t *args)
{
    tb_member *m = tb_profile_member(p, id);
    if (!m)
        return refuse_member(p, id, -ENOENT);
    member_set(p, m, action, args);
    return 0;
}

int32_t tb_profile_remove_member(tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    tb_member *m = tb_profile_member(p, id);
    if (!m)
        return refuse_member(p, id, -ENOENT);
    if (m->uses > 0)
        return refuse_member(p, id, -EBUSY);
    tb_hash_remove(&p->members, &key, 1);
    free(m);
    return 0;
}

/* ---- a group's choices ---------------------------------------------------------------- */

/* What a group with these choices takes of the profile's size. */
static uint64_t load_of(const tb_profile *p, uint32_t weight, uint32_t count)
{
    return p->desc->sum_of_members ? count : weight;
}

static uint32_t weight_of(const tb_member_group *group, uint32_t i)
{
    return group->choices[i].end - (i > 0 ? group->choices[i - 1].end : 0);
}

/* Gives `group` these choices (whose `end` is a weight yet), if they fit. */
static int32_t choices_set(tb_profile *p, tb_member_group *group, tb_choice *choices,
                           uint32_t count)
{
    uint64_t weight = 0;
    const uint32_t most = p->desc->max_member_weight ? p->desc->max_member_weight : INT32_MAX;
    for (uint32_t i = 0; i < count; i++) {
        if (choices[i].end == 0 || choices[i].end > most)
            return refuse_member(p, choices[i].member->id, -EDOM);
        weight += choices[i].end;
    }
    if (weight > INT32_MAX)
        return refuse_group(p, INT32_MAX, -EDQUOT);
    const uint64_t load = load_of(p, (uint32_t)weight, count);
    const uint32_t limit = group->max_size ? group->max_size : p->desc->max_group_size;
    if (limit != 0 && load > limit)
        return refuse_group(p, limit, -EDQUOT);
    const uint64_t before = load_of(p, group->weight, group->count);
    if (p->desc->size != 0 && load > before && p->load - before + load > p->desc->size)
        return refuse_group(p, group->id, -ENOBUFS);
    for (uint32_t i = 1; i < count; i++)
        choices[i].end += choices[i - 1].end;
    p->load = p->load - before + load;
    for (uint32_t i = 0; i < group->count; i++)
        group->choices[i].member->uses--;
    for (uint32_t i = 0; i < count; i++)
        choices[i].member->uses++;
    free(group->choices);
    group->choices = choices;
    group->count = count;
    group->weight = (uint32_t)weight;
    return 0;
}

static int by_id(const void *a, const void *b)
{
    const uint32_t x = ((const tb_choice *)a)->member->id;
    const uint32_t y = ((const tb_choice *)b)->member->id;
    return (x > y) - (x < y);
}

static int32_t choices_find(tb_profile *p, const tb_weighted_member *members, uint32_t count,
                            tb_choice *choices)
{
    for (uint32_t i = 0; i < count; i++) {
        choices[i] = (tb_choice){tb_profile_member(p, members[i].member), members[i].weight};
        if (!choices[i].member)
            return refuse_member(p, members[i].member, -ENXIO);
    }
    qsort(choices, count, sizeof *choices, by_id);
    for (uint32_t i = 1; i < count; i++)
        if (choices[i].member == choices[i - 1].member)
            return refuse_member(p, choices[i].member->id, -EALREADY);
    return 0;
}

static tb_choice *choices_new(uint32_t count)
{
    return calloc(count + (size_t)1, sizeof(tb_choice));
}

static int32_t members_set(tb_profile *p, tb_member_group *group,
                           const tb_weighted_member *members, uint32_t count)
{
    tb_choice *choices = choices_new(count);
    if (!choices)
        return refuse_group(p, group->id, -ENOMEM);
    int32_t error = choices_find(p, members, count, choices);
    if (!error)
        error = choices_set(p, group, choices, count);
    if (error)
        free(choices);
    return error;
}

/* ---- groups ------------------------------------------------------------------------------ */

int32_t tb_profile_add_group(tb_profile *p, uint32_t id, uint32_t max_size,
                             const tb_weighted_member *members, uint32_t count)
{
    const uint64_t key = id;
    if (!p->desc->selector)
        return refuse_group(p, id, -ENOTSUP);
    if (id == OWNED)
        return refuse_group(p, id, -EINVAL);
    if (tb_profile_group(p, id))
        return refuse_group(p, id, -EEXIST);
    if (p->desc->max_group_size != 0 && max_size > p->desc->max_group_size)
        return refuse_group(p, id, -ERANGE);
    tb_member_group *group = calloc(1, sizeof *group);
    if (!group)
        return refuse_group(p, id, -ENOMEM);
    group->id = id;
    group->max_size = max_size;
    const int32_t error = members_set(p, group, members, count);
    if (error) {
        group_free(group);
        return error;
    }
    if (!tb_hash_add(&p->groups, &key, 1, tb_pointer_word(group))) {
        choices_set(p, group, NULL, 0);
        group_free(group);
        return refuse_group(p, id, -ENOMEM);
    }
    return 0;
}

int32_t tb_profile_change_group(tb_profile *p, uint32_t id, const tb_weighted_member *members,
                                uint32_t count)
{
    tb_member_group *group = tb_profile_group(p, id);
    return group ? members_set(p, group, members, count) : refuse_group(p, id, -ENOENT);
}

int32_t tb_profile_remove_group(tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    tb_member_group *group = tb_profile_group(p, id);
    if (!group)
        return refuse_group(p, id, -ENOENT);
    if (group->uses > 0)
        return refuse_group(p, id, -EBUSY);
    choices_set(p, group, NULL, 0);
    tb_hash_remove(&p->groups, &key, 1);
    group_free(group);
    return 0;
}

/* The place of a member in a group, or where it would go. */
static uint32_t place_of(const tb_member_group *group, uint32_t member)
{
    uint32_t low = 0, high = group->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (group->choices[middle].member->id < member)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static bool has_member(const tb_member_group *group, uint32_t at, uint32_t member)
{
    return at < group->count && group->choices[at].member->id == member;
}

/* The group's choices with weights again, with `gap` free places before `at`. */
static tb_choice *choices_copy(const tb_member_group *group, uint32_t at, uint32_t gap)
{
    tb_choice *choices = choices_new(group->count + gap);
    for (uint32_t i = 0; choices && i < group->count; i++)
        choices[i < at ? i : i + gap] =
            (tb_choice){group->choices[i].member, weight_of(group, i)};
    return choices;
}

int32_t tb_profile_join(tb_profile *p, uint32_t id, const tb_weighted_member *joining)
{
    tb_member_group *group = tb_profile_group(p, id);
    tb_member *member = tb_profile_member(p, joining->member);
    if (!group)
        return refuse_group(p, id, -ENOENT);
    if (!member)
        return refuse_member(p, joining->member, -ENXIO);
    const uint32_t at = place_of(group, member->id);
    if (has_member(group, at, member->id))
        return refuse_member(p, member->id, -EALREADY);
    tb_choice *choices = choices_copy(group, at, 1);
    if (!choices)
        return refuse_group(p, id, -ENOMEM);
    choices[at] = (tb_choice){member, joining->weight};
    const int32_t error = choices_set(p, group, choices, group->count + 1);
    if (error)
        free(choices);
    return error;
}

int32_t tb_profile_leave(tb_profile *p, uint32_t id, uint32_t member)
{
    tb_member_group *group = tb_profile_group(p, id);
    if (!group)
        return refuse_group(p, id, -ENOENT);
    const uint32_t at = place_of(group, member);
    if (!has_member(group, at, member))
        return refuse_member(p, member, -ESRCH);
    tb_choice *choices = choices_copy(group, group->count, 0);
    if (!choices)
        return refuse_group(p, id, -ENOMEM);
    memmove(&choices[at], &choices[at + 1], (group->count - at - 1) * sizeof *choices);
    return choices_set(p, group, choices, group->count - 1);
}

/* ---- what entries point to ----------------------------------------------------------------- */

static void owned_group_free(tb_profile *p, tb_member_group *group)
{
    p->load -= load_of(p, group->weight, group->count);
    for (uint32_t i = 0; i < group->count; i++)
        free(group->choices[i].member);
    group_free(group);
}

/* The actions that an entry brings along, as a group; in their own order. */
static int32_t owned_group_new(tb_profile *p, const tb_target *target, tb_member_group **made)
{
    tb_member_group *group = calloc(1, sizeof *group);
    tb_choice *choices = choices_new(target->count);
    int32_t error = group && choices ? 0 : refuse_group(p, OWNED, -ENOMEM);
    uint32_t done = 0;
    for (; !error && done < target->count; done++) {
        const tb_weighted_action *a = &target->actions[done];
        choices[done] = (tb_choice){member_new(p, done, a->action, a->args), a->weight};
        if (!choices[done].member)
            error = refuse_group(p, OWNED, -ENOMEM);
    }
    if (!error) {
        group->id = OWNED;
        error = choices_set(p, group, choices, target->count);
    }
    if (error) {
        for (uint32_t i = 0; i < done; i++)
            free(choices[i].member);
        free(choices);
        free(group);
        return error;
    }
    *made = group;
    return 0;
}

static void point(tb_entry *entry, tb_member *member, tb_member_group *group)
{
    entry->args[TB_ENTRY_MEMBER] = tb_pointer_word(member);
    entry->args[TB_ENTRY_GROUP] = tb_pointer_word(group);
}

static int32_t target_find(tb_profile *p, const tb_target *target, tb_member **member,
                           tb_member_group **group)
{
    switch (target->kind) {
    case TB_TARGET_ACTION:
        *member = member_new(p, OWNED, target->actions[0].action, target->actions[0].args);
        return *member ? 0 : refuse_group(p, OWNED, -ENOMEM);
    case TB_TARGET_MEMBER:
        *member = tb_profile_member(p, target->id);
        return *member ? 0 : refuse_member(p, target->id, -ENXIO);
    case TB_TARGET_GROUP:
        *group = tb_profile_group(p, target->id);
        return *group ? 0 : refuse_group(p, target->id, p->desc->selector ? -ENXIO : -ENOTSUP);
    case TB_TARGET_SET:
        if (!p->desc->selector)
            return refuse_group(p, OWNED, -ENOTSUP);
        return owned_group_new(p, target, group);
    default:
        return refuse_group(p, OWNED, -EPROTO);
    }
}

int32_t tb_profile_attach(tb_profile *p, tb_entry *entry, const tb_target *target)
{
    tb_member *member = NULL;
    tb_member_group *group = NULL;
    /* What a set that goes takes of the profile's size may be the new one's. */
    const tb_member_group *before = tb_entry_group(entry);
    const uint64_t freed =
        before && before->id == OWNED ? load_of(p, before->weight, before->count) : 0;
    p->load -= freed;
    const int32_t error =
        target ? target_find(p, target, &member, &group) : refuse_group(p, OWNED, -EPROTO);
    p->load += freed;
    if (error)
        return error;
    tb_profile_detach(p, entry);
    if (member)
        member->uses++;
    else
        group->uses++;
    point(entry, member, group);
    return 0;
}

void tb_profile_detach(tb_profile *p, tb_entry *entry)
{
    tb_member *member = (void *)(uintptr_t)entry->args[TB_ENTRY_MEMBER];
    tb_member_group *group = (void *)(uintptr_t)entry->args[TB_ENTRY_GROUP];
    point(entry, NULL, NULL);
    if (member && --member->uses == 0 && member->id == OWNED)
        free(member);
    if (group && --group->uses == 0 && group->id == OWNED)
        owned_group_free(p, group);
}

void tb_profile_target(const tb_entry *entry, uint64_t target[TB_ENTRY_TARGET_WORDS])
{
    const tb_member *member = tb_entry_member(entry);
    const tb_member_group *group = tb_entry_group(entry);
    const uint32_t id = member ? member->id : group->id;
    if (member)
        target[0] = id == OWNED ? TB_TARGET_ACTION : TB_TARGET_MEMBER;
    else
        target[0] = id == OWNED ? TB_TARGET_SET : TB_TARGET_GROUP;
    target[1] = id;
}

static void action_read(const tb_profile *p, const tb_member *member, uint32_t weight, uint32_t i,
                        tb_weighted_action *actions, uint64_t *args)
{
    actions[i] = (tb_weighted_action){.action = member->action, .weight = weight};
    memcpy(args + (size_t)i * p->desc->arg_words, member->args,
           p->desc->arg_words * sizeof *args);
}

uint32_t tb_profile_actions(const tb_profile *p, const tb_entry *entry,
                            tb_weighted_action *actions, uint64_t *args, uint32_t capacity)
{
    const tb_member *member = tb_entry_member(entry);
    const tb_member_group *group = tb_entry_group(entry);
    if (member && member->id == OWNED) {
        if (capacity > 0)
            action_read(p, member, 1, 0, actions, args);
        return 1;
    }
    if (!group || group->id != OWNED)
        return 0;
    for (uint32_t i = 0; i < group->count && i < capacity; i++)
        action_read(p, group->choices[i].member, weight_of(group, i), i, actions, args);
    return group->count;
}
