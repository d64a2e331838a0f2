/* profile.c: how action profiles are changed: members, and what entries point to. Groups
 * are in profile_groups.c, the structures and the look-ups in profiles.h.
 *
 * Members and groups never move, so that entries and groups hold plain pointers;
 * each counts who uses it, and is not deleted before nobody does. What an entry brings
 * along (an action of its own, or a set of them in one shot) is a member or group that has
 * no place in the profile's hash tables and is freed with the entry; it is told by its
 * number, TB_OWNED.
 */
#include <stdlib.h>

#include "profile.h"

/* ---- making and freeing --------------------------------------------------------- */

tb_profile *tb_profile_create(const tb_profile_desc *desc, const tb_switch *sw)
{
    tb_profile *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->desc = desc;
    p->sw = sw;
    if (!tb_hash_make(&p->members, 1) || !tb_hash_make(&p->groups, 1)) {
        tb_profile_destroy(p);
        return NULL;
    }
    return p;
}

static void *hash_item(const tb_hash *hash, uint64_t slot)
{
    return hash->slots ? (void *)(uintptr_t)hash->slots[2 * slot + 1] : NULL;
}

void tb_profile_destroy(tb_profile *p)
{
    if (!p)
        return;
    while (p->all_groups)
        tb_group_free(p, p->all_groups);
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
    if (id == TB_OWNED)
        return tb_refuse_member(p, id, -EINVAL);
    if (tb_profile_member(p, id))
        return tb_refuse_member(p, id, -EEXIST);
    if (p->desc->size != 0 && p->members.used >= p->desc->size)
        return tb_refuse_member(p, id, -ENOBUFS);
    tb_member *m = member_new(p, id, action, args);
    if (!m || !tb_hash_add(&p->members, &key, 1, tb_pointer_word(m))) {
        free(m);
        return tb_refuse_member(p, id, -ENOMEM);
    }
    return 0;
}

int32_t tb_profile_change_member(tb_profile *p, uint32_t id, uint32_t action,
                                 const uint64_t *args)
{
    tb_member *m = tb_profile_member(p, id);
    if (!m)
        return tb_refuse_member(p, id, -ENOENT);
    member_set(p, m, action, args);
    return 0;
}

int32_t tb_profile_remove_member(tb_profile *p, uint32_t id)
{
    const uint64_t key = id;
    tb_member *m = tb_profile_member(p, id);
    if (!m)
        return tb_refuse_member(p, id, -ENOENT);
    if (m->uses > 0)
        return tb_refuse_member(p, id, -EBUSY);
    tb_hash_remove(&p->members, &key, 1);
    free(m);
    return 0;
}

/* ---- what entries point to ----------------------------------------------------------------- */

static void owned_group_free(tb_profile *p, tb_member_group *group)
{
    for (uint32_t i = 0; i < group->n_members; i++) {
        group->members[i].member->uses--;
        free(group->members[i].member);
    }
    tb_group_free(p, group);
}

/* The actions that an entry brings along, as a group; in their own order. */
static int32_t owned_group_new(tb_profile *p, const tb_target *target, tb_member_group **made)
{
    tb_member_group *group = tb_group_new(p, TB_OWNED);
    tb_group_member *members = calloc(target->count + (size_t)1, sizeof *members);
    int32_t error = group && members ? 0 : tb_refuse_group(p, TB_OWNED, -ENOMEM);
    uint32_t done = 0;
    if (group) {
        group->settings = target->id;
        group->random = (target->id & TB_SET_RANDOM) != 0;
    }
    for (; !error && done < target->count; done++) {
        const tb_weighted_action *a = &target->actions[done];
        members[done] =
            (tb_group_member){member_new(p, done, a->action, a->args), a->weight, a->watch};
        if (!members[done].member)
            error = tb_refuse_group(p, TB_OWNED, -ENOMEM);
    }
    if (!error)
        error = tb_group_set(p, group, members, target->count);
    if (error) {
        for (uint32_t i = 0; i < done; i++)
            free(members[i].member);
        free(members);
        if (group)
            tb_group_free(p, group);
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
        *member = member_new(p, TB_OWNED, target->actions[0].action, target->actions[0].args);
        return *member ? 0 : tb_refuse_group(p, TB_OWNED, -ENOMEM);
    case TB_TARGET_MEMBER:
        *member = tb_profile_member(p, target->id);
        return *member ? 0 : tb_refuse_member(p, target->id, -ENXIO);
    case TB_TARGET_GROUP:
        *group = tb_profile_group(p, target->id);
        return *group ? 0 : tb_refuse_group(p, target->id, p->desc->selector ? -ENXIO : -ENOTSUP);
    case TB_TARGET_SET:
        if (!p->desc->selector)
            return tb_refuse_group(p, TB_OWNED, -ENOTSUP);
        return owned_group_new(p, target, group);
    default:
        return tb_refuse_group(p, TB_OWNED, -EPROTO);
    }
}

int32_t tb_profile_attach(tb_profile *p, tb_entry *entry, const tb_target *target)
{
    tb_member *member = NULL;
    tb_member_group *group = NULL;
    /* What a set that goes takes of the profile's size may be the new one's. */
    const tb_member_group *before = tb_entry_group(entry);
    const uint64_t freed = before && before->id == TB_OWNED ? tb_group_load(p, before) : 0;
    p->load -= freed;
    const int32_t error =
        target ? target_find(p, target, &member, &group) : tb_refuse_group(p, TB_OWNED, -EPROTO);
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
    if (member && --member->uses == 0 && member->id == TB_OWNED)
        free(member);
    if (group && --group->uses == 0 && group->id == TB_OWNED)
        owned_group_free(p, group);
}

void tb_profile_target(const tb_entry *entry, uint64_t target[TB_ENTRY_TARGET_WORDS])
{
    const tb_member *member = tb_entry_member(entry);
    const tb_member_group *group = tb_entry_group(entry);
    const uint32_t id = member ? member->id : group->id;
    if (member)
        target[0] = id == TB_OWNED ? TB_TARGET_ACTION : TB_TARGET_MEMBER;
    else
        target[0] = id == TB_OWNED ? TB_TARGET_SET : TB_TARGET_GROUP;
    target[1] = target[0] == TB_TARGET_SET ? group->settings : id;
}

static void action_read(const tb_profile *p, const tb_member *member, uint32_t weight,
                        uint32_t watch, uint32_t i, tb_weighted_action *actions, uint64_t *args)
{
    actions[i] =
        (tb_weighted_action){.action = member->action, .weight = weight, .watch = watch};
    memcpy(args + (size_t)i * p->desc->arg_words, member->args,
           p->desc->arg_words * sizeof *args);
}

uint32_t tb_profile_actions(const tb_profile *p, const tb_entry *entry,
                            tb_weighted_action *actions, uint64_t *args, uint32_t capacity)
{
    const tb_member *member = tb_entry_member(entry);
    const tb_member_group *group = tb_entry_group(entry);
    if (member && member->id == TB_OWNED) {
        if (capacity > 0)
            action_read(p, member, 1, 0, 0, actions, args);
        return 1;
    }
    if (!group || group->id != TB_OWNED)
        return 0;
    for (uint32_t i = 0; i < group->n_members && i < capacity; i++) {
        const tb_group_member *m = &group->members[i];
        action_read(p, m->member, m->weight, m->watch, i, actions, args);
    }
    return group->n_members;
}
