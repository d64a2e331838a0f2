/* cc_swift.c: Swift (Kumar et al., "Swift: delay is simple and effective for congestion
 * control in the datacenter", SIGCOMM 2020), algorithm 1, with its names.
 *
 * Below a target delay the window grows by ai packets a round trip; above it, once a round
 * trip, it shrinks by beta x (delay - target) / delay, by at most max_mdf. The target is
 * (3.5) a base, a time for each switch on the way, and more for small windows, so that
 * many flows, each of which has little, may let the queue grow that they make in turns
 * anyway: alpha / sqrt(cwnd) + beta', between 0 and fs_range. A window below one packet
 * is a pause of rtt / cwnd between packets.
 *
 * Only the fabric's window is here: hosts take no time, so there is no endpoint delay to
 * control, and a delay is a packet's round trip. Windows and roots are in units of 2^-20.
 */
#include "congestion.h"

enum {
    BASE_TARGET_PS,
    HOP_PS,
    RANGE_PS,
    RANGE_FROM_PPM,
    RANGE_TO_PPM,
    ADDITIVE_PPM,
    BETA_PPM,
    MOST_DECREASE_PPM,
    LEAST_WINDOW_PPM,
    MOST_WINDOW,
    RESET_AFTER,
};
static const char *const parameters[] = {
    "base_target_ps", "hop_ps",   "range_ps",          "range_from_ppm",   "range_to_ppm",
    "additive_ppm",   "beta_ppm", "most_decrease_ppm", "least_window_ppm", "most_window",
    "reset_after",    NULL};

#define SHIFT 20
#define ONE (INT64_C(1) << SHIFT)
#define PPM 1000000

enum {
    CWND,          /* packets x 2^20 */
    DELAY,         /* ps, the last sample; 0: none yet */
    DECREASED,     /* ps, t_last_decrease */
    RETRANSMITTED, /* timeouts in a row */
    ALPHA,         /* ps, of the flow scaling */
    LEAST_ROOT,    /* 1 / sqrt(fs_max_cwnd) */
    TARGET,        /* ps, of the last ACK */
    MOST_RATE,     /* bit/s, the link's */
};

/* 1 / sqrt(value). */
static int64_t inverse_root(int64_t value)
{
    uint64_t wide = (uint64_t)value << SHIFT, root = 0;
    for (uint64_t bit = UINT64_C(1) << 31; bit > 0; bit >>= 1)
        if ((root + bit) * (root + bit) <= wide)
            root += bit;
    return (int64_t)((UINT64_C(1) << (2 * SHIFT)) / (root > 0 ? root : 1));
}

static int64_t from_ppm(int64_t ppm)
{
    return ppm * ONE / PPM;
}

static void use(tb_flow *flow, int64_t cwnd)
{
    int64_t *s = flow->state;
    int64_t least = from_ppm(flow->parameters[LEAST_WINDOW_PPM]);
    int64_t most = flow->parameters[MOST_WINDOW] * ONE;
    cwnd = cwnd < least ? least : cwnd > most ? most : cwnd;
    s[CWND] = cwnd < 1 ? 1 : cwnd;
    flow->window_bytes = (uint64_t)(cwnd < ONE ? 1 : cwnd >> SHIFT) * flow->mss;
    if (s[CWND] < ONE && s[DELAY] > 0) {
        __int128 bits = (__int128)flow->frame_bytes * 8 * TB_PS_PER_S;
        int64_t rate = (int64_t)(bits * s[CWND] / s[DELAY] / ONE);
        flow->rate_bps = rate > 0 ? (uint64_t)rate : 1;
    } else {
        flow->rate_bps = (uint64_t)s[MOST_RATE];
    }
}

static void init(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    const int64_t *parameter = flow->parameters;
    flow->cwnd = TB_WINDOW_MAX;
    s[DELAY] = s[RETRANSMITTED] = s[TARGET] = 0;
    s[DECREASED] = now_ps;
    s[MOST_RATE] = (int64_t)(flow->link_rate_bps ? flow->link_rate_bps : flow->rate_bps);
    s[LEAST_ROOT] = inverse_root(from_ppm(parameter[RANGE_TO_PPM]));
    int64_t most_root = inverse_root(from_ppm(parameter[RANGE_FROM_PPM]));
    int64_t roots = most_root > s[LEAST_ROOT] ? most_root - s[LEAST_ROOT] : 1;
    s[ALPHA] = (int64_t)((__int128)parameter[RANGE_PS] * ONE / roots);
    use(flow, (int64_t)flow->initial_window * ONE);
}

/* TargetDelay. */
static int64_t target_ps(const tb_flow *flow)
{
    const int64_t *s = flow->state;
    const int64_t *parameter = flow->parameters;
    int64_t scaling = (int64_t)((__int128)s[ALPHA] * (inverse_root(s[CWND]) - s[LEAST_ROOT]) / ONE);
    if (scaling < 0)
        scaling = 0;
    if (scaling > parameter[RANGE_PS])
        scaling = parameter[RANGE_PS];
    return parameter[BASE_TARGET_PS] + flow->hops * parameter[HOP_PS] + scaling;
}

static bool can_decrease(const tb_flow *flow, int64_t now_ps)
{
    return now_ps - flow->state[DECREASED] >= flow->state[DELAY];
}

/* By the share of 2^-20 that `cut` is, or max_mdf. */
static void decrease(tb_flow *flow, int64_t cut, int64_t now_ps)
{
    int64_t *s = flow->state;
    int64_t most = from_ppm(flow->parameters[MOST_DECREASE_PPM]);
    if (cut > most)
        cut = most;
    use(flow, s[CWND] - (int64_t)((__int128)s[CWND] * cut / ONE));
    s[DECREASED] = now_ps;
}

static void increase(tb_flow *flow, uint32_t acked)
{
    int64_t cwnd = flow->state[CWND];
    int64_t more = from_ppm(flow->parameters[ADDITIVE_PPM]) * acked;
    if (cwnd >= ONE)
        more = (int64_t)((__int128)more * ONE / cwnd);
    use(flow, cwnd + more);
}

static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    int64_t *s = flow->state;
    if (ack->acked > 0)
        s[RETRANSMITTED] = 0;
    if (ack->rtt_ps > 0)
        s[DELAY] = ack->rtt_ps;
    if (s[DELAY] == 0)
        return;
    s[TARGET] = target_ps(flow);
    if (s[DELAY] < s[TARGET]) {
        /* What is not used does not grow. A NIC that is busy leaves some of it unused. */
        if (2 * (int64_t)flow->in_flight >= s[CWND] >> SHIFT)
            increase(flow, ack->acked);
    } else if (can_decrease(flow, ack->now_ps)) {
        int64_t above = (int64_t)((__int128)(s[DELAY] - s[TARGET]) * ONE / s[DELAY]);
        decrease(flow, above * flow->parameters[BETA_PPM] / PPM, ack->now_ps);
    }
}

static void on_loss(tb_flow *flow, enum tb_loss loss, int64_t now_ps)
{
    int64_t *s = flow->state;
    s[RETRANSMITTED] = loss == TB_LOSS_TIMEOUT ? s[RETRANSMITTED] + 1 : 0;
    if (s[RETRANSMITTED] >= flow->parameters[RESET_AFTER])
        use(flow, 0);
    else if (can_decrease(flow, now_ps))
        decrease(flow, ONE, now_ps);
}

static void report(const tb_flow *flow, int64_t out[4])
{
    out[0] = flow->state[CWND];
    out[1] = flow->state[TARGET];
    out[2] = flow->state[DELAY];
    out[3] = flow->hops;
}

const tb_congestion tb_cc_swift = {.name = "swift",
                                   .parameters = parameters,
                                   .rdma_only = true,
                                   .init = init,
                                   .on_ack = on_ack,
                                   .on_loss = on_loss,
                                   .report = report};
