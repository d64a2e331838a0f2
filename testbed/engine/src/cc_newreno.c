/* cc_newreno.c: the congestion control of RFC 5681, as NewReno (RFC 6582) and its
 * successors have it: slow start, one segment more a window after that, and half the
 * window when something is lost or marked (RFC 3168, 5).
 *
 * What RFC 6582 says of partial acknowledgments is recovery, and the connection's own
 * (RFC 6675 and 6937 where there is SACK). RFC 5681's FlightSize is the window here,
 * as in Linux: a window that was not used has not grown either (RFC 7661's concern).
 */
#include "congestion.h"

static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    if (!ack->may_grow || ack->acked == 0 || !flow->cwnd_limited)
        return;
    uint32_t acked = ack->acked;
    if (tb_in_slow_start(flow))
        acked = tb_slow_start(flow, acked);
    if (acked > 0)
        tb_additive_increase(flow, flow->cwnd, acked);
}

/* RFC 5681, equation 4. */
static void halve(tb_flow *flow)
{
    flow->ssthresh = flow->cwnd / 2 < 2 ? 2 : flow->cwnd / 2;
}

static void on_mark(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    halve(flow);
}

static void on_loss(tb_flow *flow, enum tb_loss loss, int64_t now_ps)
{
    (void)loss;
    (void)now_ps;
    halve(flow);
}

const tb_congestion tb_cc_newreno = {
    .name = "newreno", .on_ack = on_ack, .on_mark = on_mark, .on_loss = on_loss};
