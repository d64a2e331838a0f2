/* partition.c: one fabric on several processors.
 *
 * The nodes of a fabric may be divided among partitions. Each is an engine of its own, with
 * its events, packets, counts and clock; what all share (nodes, links, tables of connections)
 * changes only while time stands still. Nodes of different partitions meet on the wires
 * between them, and a frame needs at least a wire's delay to get across: the *lookahead*. So
 * if the earliest event of all is at t, nothing that happens before t + lookahead can be felt
 * elsewhere before then, and up to there each partition goes on by itself; then they meet,
 * hand over what has crossed, and agree on the next t. This is conservative synchronisation
 * by windows (Nicol, "The Cost of Conservative Synchronization in Parallel Discrete Event
 * Simulation", J. ACM 40(2), 1993).
 *
 * The result is that of one partition, to the bit, for any number of them and of threads:
 * what happens at a node at one instant is ordered by rank (event.c), whoever caused it, and
 * whatever applications and controllers read is merged by time and node.
 *
 * One barrier a window: frames cross in boxes of which there are two, one that is being
 * filled and one, of the window before, that is being emptied (crossing.c). A partition
 * announces the time of its next event, or of what it put into boxes if that is earlier.
 *
 * A window is worth a barrier if much happens in it: some microseconds of work for each
 * thread. Where less does, one thread runs all partitions, which costs hardly more than one
 * partition would, and looks again after a while.
 *
 * Where an application wants time to stop at its notice, or a controller listens to a program
 * that may tell it something, windows are of no use: partitions then take turns, an event each.
 *
 * Rejected: optimistic synchronisation (tables, registers and programs would have to be
 * rolled back); null messages between pairs (with a lookahead that is the same everywhere,
 * as in a data centre, windows are as long and cost one barrier); a thread per node.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdlib.h>

#include "partition.h"

#define SPINS 1000u       /* at a barrier, before the processor is offered to others */
#define WORTH 256u        /* events in a window, for which threads meet */
#define LOOK_AGAIN 65536u /* events after which it is asked whether they still do */
#define IDLE_SPINS 5000u  /* of a worker between two runs, before it sleeps */

/* ---- windows ---------------------------------------------------------------------------- */

/* All threads come here before one goes on. */
static void meet(tb_partitions *ps)
{
    const uint32_t phase = atomic_load_explicit(&ps->phase, memory_order_relaxed);
    if (atomic_fetch_add_explicit(&ps->arrived, 1, memory_order_acq_rel) + 1 == ps->crew) {
        atomic_store_explicit(&ps->arrived, 0, memory_order_relaxed);
        atomic_store_explicit(&ps->phase, phase + 1, memory_order_release);
        return;
    }
    for (uint32_t spins = 0;
         atomic_load_explicit(&ps->phase, memory_order_acquire) == phase; spins++) {
        if (spins > SPINS)
            sched_yield();
        else
            tb_relax();
    }
}

/* A partition's part of the window that ends with `last_ps`. */
static void run_window(tb_partitions *ps, tb_engine *e, uint32_t filling, int64_t last_ps)
{
    tb_share *m = &ps->shares[e->part];
    tb_announcement *a = &ps->announced[e->part];
    e->filling = filling;
    m->crossing_ps = TB_NEVER;
    tb_boxes_take(ps, e, !filling);
    tb_boxes_pay(ps, e);
    tb_process(e, last_ps, 0);
    const int64_t next_ps = tb_next_at(e);
    a->next_ps[filling] = next_ps < m->crossing_ps ? next_ps : m->crossing_ps;
    a->events[filling] = e->totals.events;
}

/* What every thread does in a run: the windows of its partitions. All come to the same
 * conclusions from the same announcements. */
static void run_windows(tb_partitions *ps, uint32_t thread)
{
    uint32_t filling = ps->filling;
    int64_t next_ps = ps->from_ps, last_ps = next_ps;
    uint64_t before = 0;
    for (uint32_t i = 0; i < ps->count; i++)
        before += ps->announced[i].events[!filling];
    uint64_t events = before, windows = 0;
    while (next_ps <= ps->until_ps && events - before < ps->most) {
        last_ps = ps->until_ps - next_ps < ps->lookahead_ps ? ps->until_ps
                                                            : next_ps + ps->lookahead_ps - 1;
        for (uint32_t i = thread; i < ps->count; i += ps->crew)
            run_window(ps, ps->fabric->parts[i], filling, last_ps);
        meet(ps);
        next_ps = TB_NEVER;
        events = 0;
        for (uint32_t i = 0; i < ps->count; i++) {
            const tb_announcement *a = &ps->announced[i];
            events += a->events[filling];
            if (a->next_ps[filling] < next_ps)
                next_ps = a->next_ps[filling];
        }
        filling = !filling;
        windows++;
    }
    for (uint32_t i = thread; i < ps->count; i += ps->crew)
        tb_boxes_take(ps, ps->fabric->parts[i], !filling);
    meet(ps);
    if (thread == 0) {
        ps->reached_ps = last_ps;
        ps->filling = filling;
        ps->done = events - before;
        ps->windows = windows;
    }
}

/* ---- threads ---------------------------------------------------------------------------- */

static void *work(void *context)
{
    const tb_worker *w = context;
    tb_partitions *ps = w->all;
    for (uint32_t done = 0;; done++) {
        for (uint32_t spins = 0; spins < IDLE_SPINS && atomic_load(&ps->runs) == done; spins++)
            tb_relax();
        pthread_mutex_lock(&ps->mutex);
        while (atomic_load(&ps->runs) == done)
            pthread_cond_wait(&ps->begun, &ps->mutex);
        pthread_mutex_unlock(&ps->mutex);
        if (atomic_load(&ps->ending))
            return NULL;
        run_windows(ps, w->index);
    }
}

static void begin(tb_partitions *ps)
{
    pthread_mutex_lock(&ps->mutex);
    atomic_fetch_add(&ps->runs, 1);
    pthread_cond_broadcast(&ps->begun);
    pthread_mutex_unlock(&ps->mutex);
}

/* As many threads as there are partitions, and processors to run them; fewer where the
 * system has no more to give. */
static void start_threads(tb_partitions *ps)
{
    cpu_set_t processors;
    const bool known = sched_getaffinity(0, sizeof processors, &processors) == 0;
    const uint32_t most = known ? (uint32_t)CPU_COUNT(&processors) : 1;
    const uint32_t given = ps->fabric->config.threads;
    const uint32_t useful = given ? given : most;
    const uint32_t wanted = ps->count < useful ? ps->count : useful;
    ps->threads = 1;
    while (ps->threads < wanted) {
        tb_worker *w = &ps->workers[ps->threads];
        *w = (tb_worker){.index = ps->threads, .all = ps};
        if (pthread_create(&w->thread, NULL, work, w) != 0)
            break;
        ps->threads++;
    }
}

/* ---- one event after another ------------------------------------------------------------- */

/* The partition whose next event comes first; NULL if none is due. */
static tb_engine *first_due(const tb_engine *e, int64_t until_ps)
{
    tb_engine *first = NULL;
    int64_t first_ps = 0, at_ps;
    uint64_t first_rank = 0, rank;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_engine *part = e->parts[i];
        at_ps = tb_next_of(part, &rank);
        if (at_ps <= until_ps &&
            (!first || at_ps < first_ps || (at_ps == first_ps && rank < first_rank))) {
            first = part;
            first_ps = at_ps;
            first_rank = rank;
        }
    }
    return first;
}

static void take_turns(tb_engine *e, int64_t until_ps, uint64_t most)
{
    tb_partitions *ps = e->partitions;
    uint64_t done = 0;
    while ((most == 0 || done < most) && !(e->pause_at & tb_waits(e))) {
        tb_engine *part = first_due(e, until_ps);
        if (!part)
            break;
        done += tb_process(part, until_ps, 1);
        ps->reached_ps = part->now_ps;
        if (ps->shares[part->part].crossing_ps != TB_NEVER)
            tb_partitions_settle(e);
    }
}

static void run_all(tb_partitions *ps)
{
    for (uint32_t i = 0; i < ps->count; i++) {
        tb_announcement *a = &ps->announced[i];
        a->events[0] = a->events[1] = ps->fabric->parts[i]->totals.events;
    }
    const bool worth = ps->windows > 0 && ps->done >= WORTH * ps->windows;
    ps->crew = worth || ps->fabric->config.threads ? ps->threads : 1;
    if (ps->crew > 1)
        begin(ps);
    run_windows(ps, 0);
}

void tb_partitions_process(tb_engine *e, int64_t until_ps, uint32_t most)
{
    tb_partitions *ps = e->partitions;
    ps->reached_ps = e->now_ps;
    if (e->pause_at) {
        take_turns(e, until_ps, most);
    } else {
        if (!ps->threads)
            start_threads(ps);
        for (uint64_t left = most ? most : UINT64_MAX; left > 0;) {
            ps->from_ps = tb_fabric_next_at(e);
            ps->until_ps = until_ps;
            ps->most = left < LOOK_AGAIN ? left : LOOK_AGAIN;
            if (ps->from_ps > until_ps)
                break;
            run_all(ps);
            left -= ps->done < left ? ps->done : left;
        }
    }
    for (uint32_t i = 0; i < e->n_parts; i++) {
        e->parts[i]->now_ps = ps->reached_ps;
        e->parts[i]->filling = ps->filling;
        ps->shares[i].crossing_ps = TB_NEVER;
    }
}

/* ---- making and ending -------------------------------------------------------------------- */

void tb_partitions_link(tb_engine *e, int64_t delay_ps)
{
    if (delay_ps < e->partitions->lookahead_ps)
        e->partitions->lookahead_ps = delay_ps;
}

static tb_engine *part_new(tb_engine *e, uint32_t number)
{
    tb_engine *part = calloc(1, sizeof *part);
    if (!part)
        return NULL;
    part->config = e->config;
    part->fabric = e;
    part->n_parts = 1;
    part->part = number;
    part->partitions = e->partitions;
    part->pool = e->pool;
    part->command_fd = part->event_fd = -1;
    return part;
}

static bool make_shares(tb_partitions *ps)
{
    const size_t pairs = (size_t)ps->count * ps->count;
    ps->boxes[0] = calloc(pairs, sizeof(tb_box));
    ps->boxes[1] = calloc(pairs, sizeof(tb_box));
    ps->announced = tb_large_new(ps->count * sizeof *ps->announced);
    ps->shares = tb_large_new(ps->count * sizeof *ps->shares);
    ps->workers = calloc(ps->count, sizeof *ps->workers);
    if (!ps->boxes[0] || !ps->boxes[1] || !ps->announced || !ps->shares || !ps->workers)
        return false;
    for (uint32_t i = 0; i < ps->count; i++) {
        ps->shares[i].owed = calloc(ps->count, sizeof(uint32_t));
        ps->shares[i].crossing_ps = TB_NEVER;
        if (!ps->shares[i].owed)
            return false;
    }
    return true;
}

int32_t tb_partitions_new(tb_engine *e, uint32_t count)
{
    tb_engine **parts = calloc(count, sizeof *parts);
    tb_partitions *ps = tb_large_new(sizeof *ps);
    if (!parts || !ps) {
        free(parts);
        free(ps);
        return -ENOMEM;
    }
    *ps = (tb_partitions){.fabric = e, .count = count, .lookahead_ps = TB_NEVER};
    pthread_mutex_init(&ps->mutex, NULL);
    pthread_cond_init(&ps->begun, NULL);
    e->partitions = ps;
    e->parts = parts;
    parts[0] = e;
    if (!make_shares(ps))
        return -ENOMEM;
    for (uint32_t i = 1; i < count; i++, e->n_parts++)
        if (!(parts[i] = part_new(e, i)))
            return -ENOMEM;
    return 0;
}

static void end_threads(tb_partitions *ps)
{
    if (ps->threads < 2)
        return;
    atomic_store(&ps->ending, true);
    begin(ps);
    for (uint32_t i = 1; i < ps->threads; i++)
        pthread_join(ps->workers[i].thread, NULL);
}

void tb_partitions_free(tb_engine *e)
{
    tb_partitions *ps = e->partitions;
    if (!ps)
        return;
    end_threads(ps);
    for (uint32_t i = 1; i < e->n_parts; i++) {
        tb_engine_clear(e->parts[i]);
        free(e->parts[i]);
    }
    for (uint32_t i = 0; ps->shares && i < ps->count; i++)
        free(ps->shares[i].owed);
    pthread_cond_destroy(&ps->begun);
    pthread_mutex_destroy(&ps->mutex);
    free(ps->workers);
    free(ps->shares);
    free(ps->announced);
    free(ps->boxes[0]);
    free(ps->boxes[1]);
    free(ps);
    free(e->parts);
}
