/* cc_dctcp.c: Data Center TCP, RFC 8257.
 *
 * The receiver echoes each mark, so the sender knows which fraction of a window's
 * bytes was marked; DCTCP.Alpha is the moving average of that fraction, and a
 * window with marks is reduced by alpha/2. Alpha is in units of 2^-20 (the RFC asks
 * for enough precision that it can become 0: with the gain of 1/16 it does so from
 * below 16 units), and 1 at the start. Losses are those of NewReno, as 3.5 requires.
 */
#include "congestion.h"

#define ONE (INT64_C(1) << 20)

enum { GAIN_SHIFT };
static const char *const parameters[] = {"gain_shift", NULL};

enum { ALPHA, ACKED, MARKED, WINDOW_END };

static void init(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    flow->state[ALPHA] = ONE;
    flow->state[ACKED] = 0;
    flow->state[MARKED] = 0;
    flow->state[WINDOW_END] = (int64_t)flow->nxt;
}

/* Steps 5 to 8 of RFC 8257, 3.3, at the end of an observation window. */
static void end_window(tb_flow *flow)
{
    int64_t *s = flow->state;
    int64_t gain_shift = flow->parameters[GAIN_SHIFT];
    if (s[ACKED] > 0) {
        int64_t fraction = s[MARKED] * ONE / s[ACKED];
        int64_t decay = s[ALPHA] >> gain_shift;
        s[ALPHA] = decay > 0 ? s[ALPHA] - decay : 0;
        s[ALPHA] += fraction >> gain_shift;
        if (s[ALPHA] > ONE)
            s[ALPHA] = ONE;
    }
    s[ACKED] = 0;
    s[MARKED] = 0;
    s[WINDOW_END] = (int64_t)flow->nxt;
}

static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    int64_t *s = flow->state;
    s[ACKED] += (int64_t)ack->bytes;
    if (ack->marked)
        s[MARKED] += (int64_t)ack->bytes;
    if ((int64_t)flow->una > s[WINDOW_END])
        end_window(flow);
    if (!ack->may_grow || ack->acked == 0 || !flow->cwnd_limited)
        return;
    uint32_t acked = ack->acked;
    if (tb_in_slow_start(flow))
        acked = tb_slow_start(flow, acked);
    if (acked > 0)
        tb_additive_increase(flow, flow->cwnd, acked);
}

static uint32_t at_least_two(uint32_t segments)
{
    return segments < 2 ? 2 : segments;
}

static void on_mark(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    int64_t cut = ((int64_t)flow->cwnd * flow->state[ALPHA]) >> 21;
    flow->ssthresh = at_least_two(flow->cwnd - (uint32_t)cut);
}

static void on_loss(tb_flow *flow, enum tb_loss loss, int64_t now_ps)
{
    (void)loss;
    (void)now_ps;
    flow->ssthresh = at_least_two(flow->cwnd / 2);
}

static void report(const tb_flow *flow, int64_t out[4])
{
    out[0] = flow->state[ALPHA];
}

const tb_congestion tb_cc_dctcp = {.name = "dctcp",
                                   .parameters = parameters,
                                   .needs_ecn = true,
                                   .exact_echo = true,
                                   .init = init,
                                   .on_ack = on_ack,
                                   .on_mark = on_mark,
                                   .on_loss = on_loss,
                                   .report = report};
