/* profile.h: updates of tables (table.c, entry.c), of action profiles (profile.c) and of the
 * hash tables below both (hash.c). Look-ups are in tables.h and profiles.h. */
#ifndef TB_PROFILE_H
#define TB_PROFILE_H

#include "internal.h"
#include "testbed/profiles.h"

/* ---- hash tables (hash.c) ------------------------------------------------------ */

static inline uint64_t tb_pointer_word(const void *pointer)
{
    return (uint64_t)(uintptr_t)pointer;
}

/* False without memory, as tb_hash_add(). */
bool tb_hash_make(tb_hash *hash, uint32_t words);
/* Adds a key that is not there, with a word that is not 0. */
bool tb_hash_add(tb_hash *hash, const uint64_t *key, uint32_t words, uint64_t word);
/* Removes a key that is there. */
void tb_hash_remove(tb_hash *hash, const uint64_t *key, uint32_t words);

/* ---- entries (entry.c) ----------------------------------------------------------- */

/* For entries with `words` words of arguments, value and mask, and `more` bytes behind. */
void tb_entry_pool_make(tb_entry_pool *pool, uint32_t words, size_t more);
void tb_entry_pool_free(tb_entry_pool *pool);
/* Number 0 leads to the default entry, of whatever pool that is. */
void tb_entry_pool_default(tb_entry_pool *pool, tb_entry *fallback);
/* All zero but for its number; NULL without memory. */
tb_entry *tb_entry_new(tb_entry_pool *pool);
/* Frees its direct meter, too. */
void tb_entry_free(tb_entry_pool *pool, tb_entry *entry);

/* ---- shared outcomes (outcome.c) -------------------------------------------------- */

bool tb_outcomes_make(tb_table *t);
void tb_outcomes_free(tb_table *t);
/* The number of the outcome with this action and arguments; 0 without memory. */
uint32_t tb_outcome_take(tb_table *t, uint32_t action, const uint64_t *args);
/* One entry less has it. 0: none. */
void tb_outcome_give_back(tb_table *t, uint32_t number);

/* ---- action profiles (profile.c) ------------------------------------------------- */

#define TB_OWNED UINT32_MAX /* no controller's number: theirs are 0 to 2^32 - 2 */

typedef struct tb_group_member {
    tb_member *member;
    uint32_t weight;
    uint32_t watch; /* 1 + a port: chosen only while it is up; 0: always */
} tb_group_member;

struct tb_profile {
    const tb_profile_desc *desc;
    const tb_switch *sw;     /* whose ports are watched */
    tb_hash members, groups; /* by id */
    tb_member_group *all_groups; /* those that entries bring along, too; by `after` */
    uint64_t load;           /* weights, or members, of all groups together */
    const char *blamed_kind; /* what the last refusal was about: "member" or "group", */
    uint32_t blamed;         /* and its number */
};

/* NULL without memory. */
tb_profile *tb_profile_create(const tb_profile_desc *desc, const tb_switch *sw);
void tb_profile_destroy(tb_profile *p);

tb_member *tb_profile_member(const tb_profile *p, uint32_t id);
tb_member_group *tb_profile_group(const tb_profile *p, uint32_t id);

/* Refusals, with what is meant in `blamed_kind` and `blamed`:
 *   -EEXIST    there is a member, or group, of that number
 *   -ENOENT    there is none
 *   -ENXIO     a group, or entry, is to have a member, or group, that does not exist
 *   -EBUSY     groups or entries still use it
 *   -ENOBUFS   the profile is full
 *   -EDQUOT    the group would be larger than it may be, which `blamed` says
 *   -EDOM      a weight is not within what the profile allows
 *   -EALREADY  a member is given twice
 *   -ERANGE    a group's maximum size is larger than the profile allows
 *   -ENOTSUP   it has no selector, so there are no groups
 *   -EINVAL    2^32 - 1 is no number
 *   -EPROTO    an entry names no target
 *   -ENOMEM */
int32_t tb_profile_add_member(tb_profile *p, uint32_t id, uint32_t action, const uint64_t *args);
int32_t tb_profile_change_member(tb_profile *p, uint32_t id, uint32_t action,
                                 const uint64_t *args);
int32_t tb_profile_remove_member(tb_profile *p, uint32_t id);
int32_t tb_profile_add_group(tb_profile *p, uint32_t id, uint32_t max_size,
                             const tb_weighted_member *members, uint32_t count);
int32_t tb_profile_change_group(tb_profile *p, uint32_t id, const tb_weighted_member *members,
                                uint32_t count);
int32_t tb_profile_remove_group(tb_profile *p, uint32_t id);

/* A port of the switch has come up or gone down. */
void tb_profile_ports_changed(tb_profile *p);

/* Groups of any kind: without members at first; freed with its members' uses counted down
 * already. tb_group_set() takes `members` over if it does not refuse them. */
tb_member_group *tb_group_new(tb_profile *p, uint32_t id); /* NULL without memory */
void tb_group_free(tb_profile *p, tb_member_group *group);
int32_t tb_group_set(tb_profile *p, tb_member_group *group, tb_group_member *members,
                     uint32_t count);
uint64_t tb_group_load(const tb_profile *p, const tb_member_group *group); /* of p->load */
int32_t tb_refuse_member(tb_profile *p, uint32_t id, int32_t error);
int32_t tb_refuse_group(tb_profile *p, uint32_t id, int32_t error);

/* Words a refusal of any of these as the engine's error (switch_profiles.c). */
int32_t tb_profile_refused(tb_engine *e, const tb_profile *p, int32_t refusal);

/* Points an entry to `target`, and no more to what it pointed to before. */
int32_t tb_profile_attach(tb_profile *p, tb_entry *entry, const tb_target *target);
void tb_profile_detach(tb_profile *p, tb_entry *entry);
/* What an entry points to: its kind (TB_TARGET_...) and number. */
void tb_profile_target(const tb_entry *entry, uint64_t target[TB_ENTRY_TARGET_WORDS]);
/* The actions that an entry brings along: as many as `capacity` takes, their arguments
 * one behind the other in `args`. Returns how many there are; 0 for members and groups. */
uint32_t tb_profile_actions(const tb_profile *p, const tb_entry *entry,
                            tb_weighted_action *actions, uint64_t *args, uint32_t capacity);

#endif
