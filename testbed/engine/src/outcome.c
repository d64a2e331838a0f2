/* outcome.c: what entries of a table have in common: an action with its arguments.
 *
 * A routing table has many prefixes and few next hops. So what a look-up reads of an entry,
 * its action and the arguments, is kept once for all entries that agree in them, and
 * look-ups come to this outcome without touching the entry: what they read stays in the near
 * caches however large the table is. An outcome is a tb_entry that is in no table, which is
 * what a program gets to see in either case.
 *
 * Entries with state of their own, which packets change (tb_table_desc.stateful), cannot be
 * shared; nor is anything gained where a look-up compares priorities in the entry. And a table
 * in which most entries have outcomes of their own gives sharing up (table.c).
 */
#include "index.h"
#include "profile.h"

typedef struct wanted {
    const tb_table *table;
    uint32_t action;
    const uint64_t *args;
} wanted;

static uint64_t outcome_hash(const tb_table *t, uint32_t action, const uint64_t *args)
{
    return tb_hash_fold(tb_hash_key(args, NULL, t->arg_words) ^ action,
                        UINT64_C(0xd6e8feb86659fd93));
}

static bool is_wanted(const void *context, uint32_t number)
{
    const wanted *w = context;
    const tb_entry *outcome = tb_entry_at(&w->table->outcomes, number);
    return outcome->action == w->action &&
           tb_key_equal(outcome->args, w->args, NULL, w->table->arg_words);
}

bool tb_outcomes_make(tb_table *t)
{
    tb_entry_pool_make(&t->outcomes, t->arg_words, 0);
    return tb_index_make(&t->by_outcome);
}

void tb_outcomes_free(tb_table *t)
{
    tb_entry_pool_free(&t->outcomes);
    tb_index_free(&t->by_outcome);
}

uint32_t tb_outcome_take(tb_table *t, uint32_t action, const uint64_t *args)
{
    const uint64_t hash = outcome_hash(t, action, args);
    const uint32_t number =
        tb_index_find(&t->by_outcome, hash, is_wanted, &(wanted){t, action, args});
    if (number) {
        tb_entry_match(tb_entry_at(&t->outcomes, number))->uses++;
        return number;
    }
    tb_entry *outcome = tb_index_reserve(&t->by_outcome) ? tb_entry_new(&t->outcomes) : NULL;
    if (!outcome)
        return 0;
    outcome->action = action;
    outcome->hit = 1;
    memcpy(outcome->args, args, t->arg_words * sizeof *args);
    tb_entry_match(outcome)->uses = 1;
    tb_index_add(&t->by_outcome, hash, outcome->number);
    return outcome->number;
}

void tb_outcome_give_back(tb_table *t, uint32_t number)
{
    if (!number)
        return;
    tb_entry *outcome = tb_entry_at(&t->outcomes, number);
    if (--tb_entry_match(outcome)->uses > 0)
        return;
    tb_index_remove(&t->by_outcome, outcome_hash(t, outcome->action, outcome->args), number);
    tb_entry_free(&t->outcomes, outcome);
}
