/* cc_none.c: no congestion control. The window stays what it is at the start, or
 * is bounded by the receive window alone if that was 0; a loss changes nothing. */
#include "congestion.h"

static void init(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    if (flow->initial_window == 0)
        flow->cwnd = TB_WINDOW_MAX;
}

static void keep(tb_flow *flow)
{
    flow->ssthresh = flow->initial_window ? flow->initial_window : TB_WINDOW_MAX;
}

static void on_mark(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    keep(flow);
}

static void on_loss(tb_flow *flow, enum tb_loss loss, int64_t now_ps)
{
    (void)loss;
    (void)now_ps;
    keep(flow);
}

/* After a timeout the connection starts from one segment: back to the window. */
static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    if (ack->may_grow && ack->acked > 0 && tb_in_slow_start(flow))
        flow->cwnd = flow->initial_window ? flow->initial_window : TB_WINDOW_MAX;
}

const tb_congestion tb_cc_none = {
    .name = "none", .init = init, .on_ack = on_ack, .on_mark = on_mark, .on_loss = on_loss};
