/* aging.c: entries that were not hit for a while.
 *
 * A look-up only leaves its time in the entry. When an entry may have been idle for its
 * timeout, a timer looks: if it was hit meanwhile, the timer is set anew, counting from
 * that hit; else an event is told and the time counts from there (P4Runtime 1.4: the
 * server resets the timer, so an entry that stays idle is told again and again). So a
 * hit costs one store, and an entry at most one look in each of its timeouts.
 *
 * The entries of a switch are in a binary heap by the time of their next look, one timer
 * for all; each knows its place, so that a deletion takes it out. While nobody listens
 * the timer rests: a fabric that is run until nothing is left to do comes to an end.
 *
 * Rejected: a wheel of buckets, which is O(1) but gives either coarse times or many empty
 * buckets, where timeouts lie between milliseconds and hours.
 */
#include <stdlib.h>

#include "internal.h"
#include "testbed/tables.h"

#define LEAST_TIMEOUT_PS UINT64_C(1000000000) /* 1 ms: shorter ones would be a flood */

typedef struct ageing {
    uint64_t wake_ps;
    tb_entry *entry;
    const tb_table *table;
    uint32_t number; /* of the table */
} ageing;

struct tb_aging {
    tb_switch *sw;
    tb_timer timer;
    ageing *heap; /* from 1 on, the earliest first */
    uint64_t count, capacity;
};

static tb_age *age_of(const tb_table *t, tb_entry *entry)
{
    return (tb_age *)(entry->args + t->arg_words + 2 * t->key_words);
}

static uint64_t due_ps(const tb_table *t, tb_entry *entry)
{
    const tb_age *age = age_of(t, entry);
    const uint64_t from = entry->last_hit_ps > age->since_ps ? entry->last_hit_ps : age->since_ps;
    return from + (age->timeout_ps > LEAST_TIMEOUT_PS ? age->timeout_ps : LEAST_TIMEOUT_PS);
}

/* ---- the heap ------------------------------------------------------------------------ */

static void put(tb_aging *aging, uint64_t place, ageing item)
{
    aging->heap[place] = item;
    age_of(item.table, item.entry)->place = place;
}

static void sift(tb_aging *aging, uint64_t place, ageing item)
{
    while (place > 1 && aging->heap[place / 2].wake_ps > item.wake_ps) {
        put(aging, place, aging->heap[place / 2]);
        place /= 2;
    }
    for (uint64_t child = 2 * place; child <= aging->count; child = 2 * place) {
        if (child < aging->count && aging->heap[child + 1].wake_ps < aging->heap[child].wake_ps)
            child++;
        if (aging->heap[child].wake_ps >= item.wake_ps)
            break;
        put(aging, place, aging->heap[child]);
        place = child;
    }
    put(aging, place, item);
}

static bool add(tb_aging *aging, ageing item)
{
    if (aging->count + 2 > aging->capacity) {
        const uint64_t capacity = aging->capacity ? 2 * aging->capacity : 64;
        ageing *heap = realloc(aging->heap, capacity * sizeof *heap);
        if (!heap)
            return false;
        aging->heap = heap;
        aging->capacity = capacity;
    }
    sift(aging, ++aging->count, item);
    return true;
}

static void take_out(tb_aging *aging, uint64_t place)
{
    const ageing last = aging->heap[aging->count--];
    if (place <= aging->count)
        sift(aging, place, last);
}

/* ---- the timer ------------------------------------------------------------------------- */

static void set_timer(tb_engine *e, tb_aging *aging)
{
    if (e->fabric->listened && aging->count > 0 && aging->sw != e->fabric->staged)
        tb_timer_set(aging->sw->node.engine, &aging->timer, (int64_t)aging->heap[1].wake_ps);
}

static void tell(tb_engine *e, const tb_aging *aging, const ageing *item)
{
    const tb_table *t = item->table;
    const uint32_t words = 2 * t->key_words + 1;
    uint64_t key[words];
    memcpy(key, item->entry->args + t->arg_words, (words - 1) * sizeof *key);
    key[words - 1] = (uint64_t)item->entry->priority;
    tb_message_append(e, TB_MESSAGE_IDLE, aging->sw, item->number, key,
                      words * (uint32_t)sizeof *key);
}

static void look(tb_engine *e, tb_timer *timer)
{
    tb_aging *aging = TB_CONTAINER(timer, tb_aging, timer);
    const uint64_t now_ps = (uint64_t)e->now_ps;
    if (!e->fabric->listened)
        return;
    while (aging->count > 0 && aging->heap[1].wake_ps <= now_ps) {
        ageing item = aging->heap[1];
        if (due_ps(item.table, item.entry) <= now_ps) {
            tell(e, aging, &item);
            age_of(item.table, item.entry)->since_ps = now_ps;
        }
        item.wake_ps = due_ps(item.table, item.entry);
        sift(aging, 1, item);
    }
    set_timer(e, aging);
}

bool tb_aging_waits(const tb_switch *sw)
{
    return sw->aging && sw->aging->count > 0;
}

void tb_aging_listen(tb_engine *e)
{
    for (uint32_t i = 0; i < e->n_nodes; i++)
        if (e->nodes[i]->kind == TB_NODE_SWITCH && tb_switch_of(e->nodes[i])->aging)
            set_timer(e, tb_switch_of(e->nodes[i])->aging);
}

/* ---- entries ---------------------------------------------------------------------------- */

bool tb_aging_new(tb_switch *sw)
{
    sw->aging = calloc(1, sizeof *sw->aging);
    if (!sw->aging)
        return false;
    sw->aging->sw = sw;
    tb_timer_init(&sw->aging->timer, tb_rank(sw->node.number, TB_EVENT_TIMER, UINT32_MAX), look);
    return true;
}

void tb_aging_free(tb_aging *aging)
{
    if (aging)
        free(aging->heap);
    free(aging);
}

/* A running switch's timer may be waiting, so it stays where it is. */
void tb_aging_exchange(tb_engine *e, tb_switch *sw, tb_switch *staged)
{
    if (!sw->aging) {
        sw->aging = staged->aging;
        staged->aging = NULL;
        if (sw->aging) {
            sw->aging->sw = sw;
            sw->aging->timer.event.rank = tb_rank(sw->node.number, TB_EVENT_TIMER, UINT32_MAX);
        }
    } else if (!staged->aging) {
        sw->aging->count = 0; /* its entries are going to be freed */
    } else {
        tb_aging *a = sw->aging, *b = staged->aging;
        const tb_aging kept = *a;
        a->heap = b->heap, a->count = b->count, a->capacity = b->capacity;
        b->heap = kept.heap, b->count = kept.count, b->capacity = kept.capacity;
    }
    if (sw->aging)
        set_timer(e, sw->aging);
}

int32_t tb_aging_start(tb_engine *e, tb_switch *sw, const tb_table *t, tb_entry *entry,
                       uint64_t timeout_ps, uint64_t since_ps)
{
    tb_age *age = age_of(t, entry);
    age->timeout_ps = timeout_ps;
    age->since_ps = since_ps;
    if (timeout_ps == 0) {
        tb_aging_stop(sw, t, entry);
        return 0;
    }
    uint32_t number = 0;
    while (sw->instance.tables[number] != t)
        number++;
    const ageing item = {due_ps(t, entry), entry, t, number};
    if (age->place)
        sift(sw->aging, age->place, item);
    else if (!add(sw->aging, item))
        return -ENOMEM;
    set_timer(e, sw->aging);
    return 0;
}

void tb_aging_stop(tb_switch *sw, const tb_table *t, tb_entry *entry)
{
    tb_age *age = age_of(t, entry);
    if (age->place)
        take_out(sw->aging, age->place);
    age->place = 0;
}
