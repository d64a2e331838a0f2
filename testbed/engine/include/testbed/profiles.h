/* profiles.h: action profiles and selectors, as a compiled program looks them up.
 *
 * An entry of a table with an action profile (an indirect table) does not hold
 * its action: it points to a member, which does, or to a group of members, of
 * which the hash of the packet's selector fields chooses one. So a controller
 * that changes a member changes all that points to it, between two packets.
 *
 * The way from an entry is two loads to a member, and for a group a remainder
 * and a third load; groups whose members have weights search the running sums of
 * their weights, in O(log members). Rejected: one slot a unit of weight, which is
 * O(1), but a weight may be 2^31 - 1. Nothing here allocates or writes; members
 * and groups change between packets only, by profile.c.
 */
#ifndef TESTBED_PROFILES_H
#define TESTBED_PROFILES_H

#include "testbed/tables.h"

#define TB_NO_ACTION UINT32_MAX /* a group without members: no action runs */

typedef struct tb_member {
    uint32_t action; /* as tb_entry has it, `args` likewise */
    uint32_t id;
    uint32_t uses; /* by groups and entries: not deleted before it is 0 */
    uint64_t args[];
} tb_member;

typedef struct tb_choice {
    tb_member *member;
    uint32_t end; /* the sum of the weights up to this one's */
} tb_choice;

typedef struct tb_member_group {
    uint32_t id;
    uint32_t uses;   /* by entries */
    uint32_t weight; /* of all choices together */
    uint32_t count;
    uint32_t max_size; /* 0: what the profile allows */
    uint32_t settings; /* TB_SET_*, of a set of an entry's own */
    bool random;       /* no hash chooses */
    tb_choice *choices; /* by the members' ids; only those whose port is up */
    /* For updates only. */
    uint32_t n_members;
    struct tb_group_member *members; /* all, in the same order (profile.h) */
    struct tb_member_group *before, *after; /* in the profile's list of all groups */
} tb_member_group;

/* An indirect table's entry has these words where others have arguments. */
enum { TB_ENTRY_MEMBER, TB_ENTRY_GROUP, TB_ENTRY_TARGET_WORDS };

static const tb_member tb_no_member = {.action = TB_NO_ACTION};

/* The member that an entry points to; NULL where it is a group. */
TB_INLINE const tb_member *tb_entry_member(const tb_entry *entry)
{
    return (const tb_member *)(uintptr_t)entry->args[TB_ENTRY_MEMBER];
}

TB_INLINE const tb_member_group *tb_entry_group(const tb_entry *entry)
{
    return (const tb_member_group *)(uintptr_t)entry->args[TB_ENTRY_GROUP];
}

/* Whether the member of an entry's group is one at random. */
TB_INLINE bool tb_group_is_random(const tb_entry *entry)
{
    return tb_entry_group(entry)->random;
}

/* The member of an entry's group on which `hash` falls: the members lie side by
 * side in the order of their ids, each as wide as its weight, and the hash, cut to
 * 32 bits, is taken modulo the whole, as BMv2 does. */
TB_INLINE const tb_member *tb_group_choose(const tb_entry *entry, uint64_t hash)
{
    const tb_member_group *group = tb_entry_group(entry);
    if (group->weight == 0)
        return &tb_no_member;
    const uint32_t at = (uint32_t)hash % group->weight;
    if (group->weight == group->count)
        return group->choices[at].member;
    uint32_t low = 0, high = group->count - 1;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (group->choices[middle].end <= at)
            low = middle + 1;
        else
            high = middle;
    }
    return group->choices[low].member;
}

#endif
