/* cc_dcqcn.c: DCQCN's reaction point (Zhu et al., "Congestion control for large-scale
 * RDMA deployments", SIGCOMM 2015, 3.1 and figures 5 and 7). Its notification point is in
 * rdma_receive.c, its congestion point in p4/common/forwarding.p4.
 *
 * A congestion notification cuts the current rate by alpha/2 and remembers it as the
 * target. Then a timer and a count of bytes each ask for increases. As long as both
 * have done so fewer than F times, the rate goes half of the way to the target
 * (fast recovery); then the target grows too, by R_AI a time (additive), and once both
 * are beyond F by i x R_HAI, i counting from there (hyper increase: the paper takes it
 * from QCN, IEEE 802.1Qau, and so do the step i and R_HAI's default).
 *
 * Alpha, in units of 2^-30, decays every 55 us without a notification. It is brought up
 * to date when one comes, which needs no event. The timer runs while the rate is below
 * the link's, and the bytes are looked at when an ACK comes.
 */
#include "congestion.h"

enum {
    GAIN_SHIFT,
    ALPHA_TIMER_PS,
    RATE_TIMER_PS,
    BYTE_COUNTER_BYTES,
    FAST_RECOVERY,
    ADDITIVE_BPS,
    HYPER_BPS,
    LEAST_RATE_PPM,
};
static const char *const parameters[] = {"gain_shift",
                                         "alpha_timer_ps",
                                         "rate_timer_ps",
                                         "byte_counter_bytes",
                                         "fast_recovery",
                                         "additive_bps",
                                         "hyper_bps",
                                         "least_rate_ppm",
                                         NULL};

#define ONE (INT64_C(1) << 30)

enum {
    ALPHA,
    ALPHA_AT,   /* ps, when it was last brought up to date */
    TARGET,     /* bit/s */
    MOST,       /* bit/s, the link's */
    TIMES,      /* the timer's increases since the last cut */
    COUNTS,     /* the byte counter's */
    COUNTED,    /* sent_bytes, at the last of them */
};

static void init(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    flow->cwnd = TB_WINDOW_MAX; /* a rate is all that there is */
    s[ALPHA] = ONE;
    s[ALPHA_AT] = now_ps;
    s[MOST] = (int64_t)(flow->link_rate_bps ? flow->link_rate_bps : flow->rate_bps);
    s[TARGET] = (int64_t)flow->rate_bps;
}

static void increase(tb_flow *flow)
{
    int64_t *s = flow->state;
    const int64_t *parameter = flow->parameters;
    int64_t least = s[TIMES] < s[COUNTS] ? s[TIMES] : s[COUNTS];
    int64_t most = s[TIMES] < s[COUNTS] ? s[COUNTS] : s[TIMES];
    if (least > parameter[FAST_RECOVERY])
        s[TARGET] += (least - parameter[FAST_RECOVERY]) * parameter[HYPER_BPS];
    else if (most >= parameter[FAST_RECOVERY])
        s[TARGET] += parameter[ADDITIVE_BPS];
    if (s[TARGET] > s[MOST])
        s[TARGET] = s[MOST];
    flow->rate_bps = (flow->rate_bps + (uint64_t)s[TARGET] + 1) / 2;
}

static bool recovered(const tb_flow *flow)
{
    return flow->rate_bps >= (uint64_t)flow->state[MOST];
}

static void on_timer(tb_flow *flow, int64_t now_ps)
{
    flow->state[TIMES]++;
    increase(flow);
    if (!recovered(flow))
        tb_congestion_timer(flow, now_ps + flow->parameters[RATE_TIMER_PS]);
}

static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    (void)ack;
    int64_t *s = flow->state;
    int64_t per_increase = flow->parameters[BYTE_COUNTER_BYTES];
    while (!recovered(flow) && (int64_t)flow->sent_bytes - s[COUNTED] >= per_increase) {
        s[COUNTED] += per_increase;
        s[COUNTS]++;
        increase(flow);
    }
}

static void decay_alpha(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    int64_t periods = (now_ps - s[ALPHA_AT]) / flow->parameters[ALPHA_TIMER_PS];
    for (; periods > 0; periods--) {
        int64_t decay = s[ALPHA] >> flow->parameters[GAIN_SHIFT];
        if (decay == 0)
            break;
        s[ALPHA] -= decay;
    }
    s[ALPHA_AT] = now_ps;
}

/* Figure 5 and equation 1. */
static void on_mark(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    decay_alpha(flow, now_ps);
    s[TARGET] = (int64_t)flow->rate_bps;
    uint64_t cut = (uint64_t)(((__int128)flow->rate_bps * s[ALPHA]) >> 31);
    uint64_t least = (uint64_t)(s[MOST] / 1000000 * flow->parameters[LEAST_RATE_PPM]);
    flow->rate_bps -= cut;
    if (flow->rate_bps < least)
        flow->rate_bps = least;
    s[ALPHA] += (ONE - s[ALPHA]) >> flow->parameters[GAIN_SHIFT];
    s[TIMES] = s[COUNTS] = 0;
    s[COUNTED] = (int64_t)flow->sent_bytes;
    tb_congestion_timer(flow, now_ps + flow->parameters[RATE_TIMER_PS]);
}

static void report(const tb_flow *flow, int64_t out[4])
{
    out[0] = flow->state[ALPHA];
    out[1] = flow->state[TARGET];
    out[2] = flow->state[TIMES];
    out[3] = flow->state[COUNTS];
}

const tb_congestion tb_cc_dcqcn = {.name = "dcqcn",
                                   .parameters = parameters,
                                   .rdma_only = true,
                                   .needs_ecn = true,
                                   .init = init,
                                   .on_ack = on_ack,
                                   .on_mark = on_mark,
                                   .on_timer = on_timer,
                                   .report = report};
