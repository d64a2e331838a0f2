/* clock.c: the virtual clock, and what both clocks share.
 *
 * Time moves only by events (event.c). On the virtual clock tb_run_until()
 * processes them as fast as it can; on the live clock the loop in live.c
 * processes those whose time the wall clock has reached. Nothing else differs.
 */
#define _GNU_SOURCE
#include <time.h>

#include "partition.h"

/* Whether there may be events that controllers hear of. */
static bool may_tell(const tb_engine *e)
{
    for (uint32_t i = 0; i < e->n_nodes; i++) {
        if (e->nodes[i]->kind != TB_NODE_SWITCH)
            continue;
        const tb_switch *sw = tb_switch_of(e->nodes[i]);
        if (sw->program->n_digests || sw->cpu_port || tb_aging_waits(sw))
            return true;
    }
    return false;
}

static int32_t run_until(tb_engine *e, const tb_args *a)
{
    int64_t until_ps = (int64_t)a->values[0];
    if (e->config.clock != TB_CLOCK_VIRTUAL)
        return tb_fail(e, -EINVAL, "run_until() is for the virtual clock; this fabric is live");
    if (until_ps < e->now_ps)
        return tb_fail(e, -EINVAL, "the clock stands at %lld ps and does not go back to %lld ps",
                       (long long)e->now_ps, (long long)until_ps);
    if (until_ps == TB_NEVER)
        return tb_fail(e, -EINVAL, "the clock goes to %lld ps (106 days) at most",
                       (long long)TB_NEVER - 1);
    e->pause_at = a->first ? TB_WAITS_NOTICE : 0;
    if (e->listened && may_tell(e))
        e->pause_at |= TB_WAITS_EVENT;
    if (e->partitions)
        tb_partitions_process(e, until_ps, a->count);
    else
        tb_process(e, until_ps, a->count);
    const bool waits = e->pause_at & tb_waits(e);
    e->pause_at = 0;
    const bool more = !waits && tb_fabric_next_at(e) <= until_ps;
    for (uint32_t i = 0; i < e->n_parts && !waits && !more; i++)
        tb_part(e, i)->now_ps = until_ps;
    if (!more) /* where it stands does not depend on how many events were asked for */
        tb_connections_settle(e);
    return waits || more;
}

int32_t tb_run_until(tb_engine *e, int64_t until_ps)
{
    return tb_run_some(e, until_ps, 0);
}

int32_t tb_run_some(tb_engine *e, int64_t until_ps, uint32_t most_events)
{
    return tb_call(e, run_until,
                   &(tb_args){.count = most_events, .values = {(uint64_t)until_ps}});
}

int32_t tb_run_to_notice(tb_engine *e, int64_t until_ps, uint32_t most_events)
{
    return tb_call(
        e, run_until,
        &(tb_args){.count = most_events, .first = 1, .values = {(uint64_t)until_ps}});
}

static int32_t next_event(tb_engine *e, const tb_args *a)
{
    *(int64_t *)a->out = tb_fabric_next_at(e);
    return 0;
}

int64_t tb_next_event(tb_engine *e)
{
    int64_t at_ps = TB_NEVER;
    tb_call(e, next_event, &(tb_args){.out = &at_ps});
    return at_ps == TB_NEVER ? -1 : at_ps;
}

int64_t tb_now(tb_engine *e)
{
    if (e->config.clock == TB_CLOCK_VIRTUAL)
        return e->now_ps;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t ns = (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
    return (ns - e->epoch_ns) * 1000;
}

int64_t tb_epoch_ns(tb_engine *e)
{
    return e->epoch_ns;
}

int64_t tb_epoch_realtime_ns(tb_engine *e)
{
    return e->epoch_realtime_ns;
}
