/* cc_cubic.c: CUBIC, RFC 9438, with HyStart as Linux has it (Ha and Rhee, "Taming
 * the elephants", 2011), all in integers.
 *
 * Time is in units of 2^-20 s and windows in segments, so that (t - K)^3, in units
 * of 2^-60 s^3, needs 128 bits and nothing is rounded but the result. Beta, what a
 * reduction leaves, is in 1/1024.
 *
 * Between reductions the window follows the larger of the cubic W(t) and the
 * Reno-friendly estimate (RFC 9438, 4.3). On every ACK the target one RTT ahead
 * says how many segments must be acknowledged per increase.
 */
#include "congestion.h"

enum { BETA_1024, SCALING_PPM, FAST_CONVERGENCE };
static const char *const parameters[] = {"beta_1024", "scaling_ppm", "fast_convergence", NULL};

#define PPM 1000000
#define SECOND_SHIFT 20
#define LONGEST (INT64_C(1) << 31) /* 2048 s: keeps the cube within 128 bits */

#define MS INT64_C(1000000000)
#define HYSTART_LOW_WINDOW 16
#define HYSTART_MIN_SAMPLES 8
#define HYSTART_ACK_SPACING (2 * MS)
#define HYSTART_DELAY_MIN (4 * MS)
#define HYSTART_DELAY_MAX (16 * MS)
#define HYSTART_BURST_BYTES (4 * 65536)

enum {
    W_MAX,         /* segments, where the last reduction began */
    EPOCH,         /* ps, start of congestion avoidance after it; 0: none yet */
    EPOCH_IDLE,    /* flow->idle_ps then */
    K,             /* time units */
    ORIGIN,        /* segments, the plateau */
    FRIENDLY,      /* W_est, segments x 2^16 */
    CWND_PRIOR,    /* segments, for the friendly increase */
    FOUND,         /* HyStart has ended slow start */
    ROUND_END,     /* byte that ends the round */
    ROUND_START,   /* ps */
    LAST_ACK,      /* ps, of the ACK train */
    ROUND_RTT,     /* ps, least of this round */
    ROUND_SAMPLES,
    DELAY_MIN,     /* ps, least of all; 0: none */
};

typedef __int128 wide;

static int64_t time_units(int64_t ps)
{
    return (int64_t)(((wide)ps << SECOND_SHIFT) / TB_PS_PER_S);
}

/* Largest x with x^3 <= value. */
static int64_t cube_root(wide value)
{
    int64_t low = 0, high = LONGEST;
    while (low < high) {
        int64_t middle = low + (high - low + 1) / 2;
        if ((wide)middle * middle * middle <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/* C x t^3 in segments, t in time units; the sign of t. */
static int64_t cubic(const tb_flow *flow, int64_t t)
{
    if (t > LONGEST)
        t = LONGEST;
    if (t < -LONGEST)
        t = -LONGEST;
    wide cube = (wide)t * t * t * flow->parameters[SCALING_PPM] / PPM;
    return (int64_t)(cube >> 60 >= TB_WINDOW_MAX ? TB_WINDOW_MAX : cube / ((wide)1 << 60));
}

static void begin_epoch(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    s[EPOCH] = now_ps;
    s[EPOCH_IDLE] = flow->idle_ps;
    s[FRIENDLY] = (int64_t)flow->cwnd << 16;
    flow->cwnd_count = 0;
    if (s[W_MAX] <= (int64_t)flow->cwnd) {
        s[K] = 0;
        s[ORIGIN] = flow->cwnd;
    } else {
        wide cube = ((wide)(s[W_MAX] - flow->cwnd) << 60) * PPM / flow->parameters[SCALING_PPM];
        s[K] = cube_root(cube);
        s[ORIGIN] = s[W_MAX];
    }
}

/* W_est grows by alpha per window: 3 (1 - beta) / (1 + beta) until the window before
 * the reduction is reached, then 1 (RFC 9438, 4.3). */
static void grow_friendly(tb_flow *flow, uint32_t acked)
{
    int64_t *s = flow->state, beta = flow->parameters[BETA_1024];
    int64_t alpha = s[FRIENDLY] >> 16 < s[CWND_PRIOR]
                        ? (INT64_C(3) << 16) * (1024 - beta) / (1024 + beta)
                        : INT64_C(1) << 16;
    s[FRIENDLY] += alpha * acked / flow->cwnd;
}

static void avoid_congestion(tb_flow *flow, const tb_ack_sample *ack, uint32_t acked)
{
    int64_t *s = flow->state;
    if (s[EPOCH] == 0)
        begin_epoch(flow, ack->now_ps);
    grow_friendly(flow, acked);
    int64_t elapsed_ps = ack->now_ps - s[EPOCH] - (flow->idle_ps - s[EPOCH_IDLE]);
    int64_t cwnd = flow->cwnd;
    int64_t target = s[ORIGIN] + cubic(flow, time_units(elapsed_ps + s[DELAY_MIN]) - s[K]);
    if (target > cwnd + cwnd / 2)
        target = cwnd + cwnd / 2;
    if (target < s[FRIENDLY] >> 16)
        target = s[FRIENDLY] >> 16;
    int64_t per_increase = target > cwnd ? cwnd / (target - cwnd) : 100 * cwnd;
    tb_additive_increase(flow, per_increase < 2 ? 2 : (uint32_t)per_increase, acked);
}

/* ---- HyStart ------------------------------------------------------------------------ */

static void begin_round(tb_flow *flow, int64_t now_ps)
{
    int64_t *s = flow->state;
    s[ROUND_START] = s[LAST_ACK] = now_ps;
    s[ROUND_END] = (int64_t)flow->nxt;
    s[ROUND_RTT] = TB_NEVER;
    s[ROUND_SAMPLES] = 0;
}

/* How far a burst from the sender can stretch a train of ACKs. */
static int64_t burst_ps(const tb_flow *flow)
{
    if (flow->srtt_ps == 0)
        return 0;
    /* Linux's pacing rate in slow start is twice the window per RTT. */
    wide ps = (wide)HYSTART_BURST_BYTES * flow->srtt_ps / (2 * (wide)flow->cwnd * flow->mss);
    return ps < MS ? (int64_t)ps : MS;
}

static int64_t delay_threshold(int64_t delay_ps)
{
    int64_t threshold = delay_ps / 8;
    if (threshold < HYSTART_DELAY_MIN)
        return HYSTART_DELAY_MIN;
    return threshold > HYSTART_DELAY_MAX ? HYSTART_DELAY_MAX : threshold;
}

static void leave_slow_start(tb_flow *flow)
{
    flow->state[FOUND] = 1;
    flow->ssthresh = flow->cwnd;
}

static void hystart(tb_flow *flow, int64_t now_ps, int64_t rtt_ps)
{
    int64_t *s = flow->state;
    if ((int64_t)flow->una > s[ROUND_END])
        begin_round(flow, now_ps);
    if (flow->cwnd < HYSTART_LOW_WINDOW)
        return;
    if (now_ps - s[LAST_ACK] <= HYSTART_ACK_SPACING) {
        s[LAST_ACK] = now_ps;
        if (now_ps - s[ROUND_START] > (s[DELAY_MIN] + burst_ps(flow)) / 2)
            leave_slow_start(flow);
    }
    if (s[ROUND_RTT] > rtt_ps)
        s[ROUND_RTT] = rtt_ps;
    if (s[ROUND_SAMPLES] < HYSTART_MIN_SAMPLES)
        s[ROUND_SAMPLES]++;
    else if (s[ROUND_RTT] > s[DELAY_MIN] + delay_threshold(s[DELAY_MIN]))
        leave_slow_start(flow);
}

static void sample_delay(tb_flow *flow, const tb_ack_sample *ack)
{
    int64_t *s = flow->state;
    if (ack->rtt_ps <= 0)
        return;
    /* The queue that a recovery left behind says nothing of the path. */
    if (s[EPOCH] != 0 && ack->now_ps - s[EPOCH] < TB_PS_PER_S)
        return;
    if (s[DELAY_MIN] == 0 || s[DELAY_MIN] > ack->rtt_ps)
        s[DELAY_MIN] = ack->rtt_ps;
    if (flow->hystart && !s[FOUND] && tb_in_slow_start(flow))
        hystart(flow, ack->now_ps, ack->rtt_ps);
}

/* ---- operations --------------------------------------------------------------------- */

static void init(tb_flow *flow, int64_t now_ps)
{
    memset(flow->state, 0, sizeof flow->state);
    begin_round(flow, now_ps);
}

static void on_ack(tb_flow *flow, const tb_ack_sample *ack)
{
    if (ack->may_grow && ack->acked > 0 && flow->cwnd_limited) {
        uint32_t acked = ack->acked;
        if (tb_in_slow_start(flow))
            acked = tb_slow_start(flow, acked);
        if (acked > 0)
            avoid_congestion(flow, ack, acked);
    }
    sample_delay(flow, ack);
}

static void reduce(tb_flow *flow)
{
    int64_t *s = flow->state, beta = flow->parameters[BETA_1024];
    int64_t cwnd = flow->cwnd;
    s[EPOCH] = 0;
    /* Fast convergence (4.7): a window that did not reach the last one's maximum
     * leaves room for others. */
    bool lower = flow->parameters[FAST_CONVERGENCE] && cwnd < s[W_MAX];
    s[W_MAX] = lower ? cwnd * (1024 + beta) / 2048 : cwnd;
    s[CWND_PRIOR] = cwnd;
    uint32_t reduced = (uint32_t)(cwnd * beta / 1024);
    flow->ssthresh = reduced < 2 ? 2 : reduced;
}

static void on_mark(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    reduce(flow);
}

static void on_loss(tb_flow *flow, enum tb_loss loss, int64_t now_ps)
{
    reduce(flow);
    if (loss == TB_LOSS_TIMEOUT) { /* slow start anew, on a path that may be another */
        flow->state[FOUND] = 0;
        flow->state[DELAY_MIN] = 0;
        begin_round(flow, now_ps);
    }
}

static void report(const tb_flow *flow, int64_t out[4])
{
    out[0] = flow->state[W_MAX];
    out[1] = flow->state[K];
    out[2] = flow->state[FOUND];
    out[3] = flow->state[FRIENDLY];
}

const tb_congestion tb_cc_cubic = {.name = "cubic",
                                   .parameters = parameters,
                                   .init = init,
                                   .on_ack = on_ack,
                                   .on_mark = on_mark,
                                   .on_loss = on_loss,
                                   .report = report};
