/* congestion.c: the list of algorithms, and what they share. */
#include "connection.h"

static const tb_congestion *const algorithms[] = {
    &tb_cc_none, &tb_cc_newreno, &tb_cc_cubic, &tb_cc_dctcp, &tb_cc_dcqcn, &tb_cc_hpcc,
    &tb_cc_swift,
};

#define ALGORITHMS (sizeof algorithms / sizeof *algorithms)

const char *tb_congestion_name(uint32_t index)
{
    return index < ALGORITHMS ? algorithms[index]->name : NULL;
}

const tb_congestion *tb_congestion_find(const char *name)
{
    for (size_t i = 0; i < ALGORITHMS; i++)
        if (strcmp(algorithms[i]->name, name) == 0)
            return algorithms[i];
    return NULL;
}

const char *tb_congestion_parameter(const char *congestion, uint32_t index)
{
    const tb_congestion *algorithm = tb_congestion_find(congestion);
    if (!algorithm || !algorithm->parameters)
        return NULL;
    for (uint32_t i = 0; i < index; i++)
        if (!algorithm->parameters[i])
            return NULL;
    return algorithm->parameters[index];
}

static void timer_expired(tb_engine *e, tb_timer *timer)
{
    tb_end *end = TB_CONTAINER(timer, tb_end, flow.timer);
    end->flow.algorithm->on_timer(&end->flow, e->now_ps);
    end->connection->ops->queued(e, end); /* it may send now what it could not before */
}

void tb_congestion_timer(tb_flow *flow, int64_t at_ps)
{
    tb_timer_set(flow->engine, &flow->timer, at_ps);
}

void tb_flow_init(tb_flow *flow, const tb_congestion *algorithm, uint32_t mss,
                  uint32_t initial_window, int64_t now_ps)
{
    flow->algorithm = algorithm;
    flow->mss = mss;
    flow->initial_window = initial_window;
    flow->cwnd = initial_window;
    flow->ssthresh = TB_NO_SSTHRESH;
    flow->timer.expired = timer_expired;
    if (algorithm->init)
        algorithm->init(flow, now_ps);
}

uint32_t tb_slow_start(tb_flow *flow, uint32_t acked)
{
    uint32_t room = flow->ssthresh - flow->cwnd;
    uint32_t used = acked < room ? acked : room;
    flow->cwnd += used;
    if (flow->cwnd > TB_WINDOW_MAX)
        flow->cwnd = TB_WINDOW_MAX;
    return acked - used;
}

void tb_additive_increase(tb_flow *flow, uint32_t per_increase, uint32_t acked)
{
    if (flow->cwnd_count >= per_increase) { /* it was slower until now */
        flow->cwnd_count = 0;
        flow->cwnd++;
    }
    flow->cwnd_count += acked;
    if (flow->cwnd_count >= per_increase) {
        uint32_t more = flow->cwnd_count / per_increase;
        flow->cwnd_count -= more * per_increase;
        flow->cwnd += more;
    }
    if (flow->cwnd > TB_WINDOW_MAX)
        flow->cwnd = TB_WINDOW_MAX;
}
