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

struct tb_profile {
    const tb_profile_desc *desc;
    tb_hash members, groups; /* by id */
    uint64_t load;           /* weights, or members, of all groups together */
    const char *blamed_kind; /* what the last refusal was about: "member" or "group", */
    uint32_t blamed;         /* and its number */
};

/* NULL without memory. */
tb_profile *tb_profile_create(const tb_profile_desc *desc);
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
 *   -EALREADY  the member is in the group, or given twice
 *   -ESRCH     the member is not in the group
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
int32_t tb_profile_join(tb_profile *p, uint32_t group, const tb_weighted_member *member);
int32_t tb_profile_leave(tb_profile *p, uint32_t group, uint32_t member);

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
