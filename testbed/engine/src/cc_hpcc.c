/* cc_hpcc.c: HPCC (Li et al., "HPCC: high precision congestion control", SIGCOMM 2019),
 * algorithm 1, with its names.
 *
 * Every ACK brings what each hop had to do: bytes sent, bytes waiting, and when. From
 * two ACKs follows U, the bytes in flight on the busiest link over what that link holds
 * in a base round trip T, and with eta, the utilisation aimed at, the window
 * W = Wc / (U / eta) + W_AI. Wc, the reference, moves once per round trip; between, every
 * ACK computes W from the same Wc anew, so that no congestion is answered twice. The
 * sender paces at W / T.
 *
 * U is in units of 2^-20, windows in bytes on the wire. v1model shows queues in packets,
 * which count as full ones here. Times and counters of the hops wrap; after a silence in
 * which they may have, an ACK is as good as the first.
 */
#include "congestion.h"

enum { BASE_RTT_PS, UTILISATION_PPM, MOST_STAGES, ADDITIVE_BYTES };
static const char *const parameters[] = {"base_rtt_ps", "utilisation_ppm", "most_stages",
                                         "additive_bytes", NULL};

#define ONE (INT64_C(1) << 20)
#define NS_PER_S INT64_C(1000000000)
#define PS_PER_NS 1000
#define SILENCE_PS (TB_PS_PER_S / 50) /* 2^32 bytes pass in four times that at 400 Gbit/s */

enum {
    WINDOW,    /* W */
    REFERENCE, /* Wc */
    MOST,      /* W at the link's rate: where a flow begins, and no more */
    IN_FLIGHT, /* U */
    STAGE,     /* incStage */
    UPDATED,   /* lastUpdateSeq */
    HOPS,      /* of the last ACK; 0: there was none */
    HEARD,     /* ps, when it came */
    LINKS,     /* L: of each hop at_ns, tx_bytes, queue_packets */
};
enum { AT, SENT, QUEUE, PER_LINK };

typedef __int128 wide;

static void use(tb_flow *flow, int64_t window)
{
    int64_t *s = flow->state;
    if (window > s[MOST])
        window = s[MOST];
    if (window < 1)
        window = 1;
    s[WINDOW] = window;
    flow->window_bytes = (uint64_t)window * flow->mss / flow->frame_bytes + 1;
    flow->rate_bps = (uint64_t)((wide)window * 8 * TB_PS_PER_S / flow->parameters[BASE_RTT_PS]);
    if (window == s[MOST] && flow->link_rate_bps)
        flow->rate_bps = flow->link_rate_bps;
}

static void init(tb_flow *flow, int64_t now_ps)
{
    (void)now_ps;
    int64_t *s = flow->state;
    flow->cwnd = TB_WINDOW_MAX;
    s[MOST] = (int64_t)((wide)flow->rate_bps * flow->parameters[BASE_RTT_PS] / TB_PS_PER_S / 8);
    s[REFERENCE] = s[MOST];
    s[IN_FLIGHT] = ONE;
    s[STAGE] = s[HOPS] = s[HEARD] = 0;
    s[UPDATED] = 0;
    use(flow, s[MOST]);
}

/* Of one link, over the time since the last ACK: bytes waiting / (B T) + rate / B. */
static int64_t utilisation(const tb_flow *flow, const int64_t *last, const tb_int_hop *hop,
                           int64_t elapsed_ns)
{
    int64_t waiting = hop->queue_packets < last[QUEUE] ? hop->queue_packets : last[QUEUE];
    wide per_second = (wide)waiting * (int64_t)flow->frame_bytes * TB_PS_PER_S /
                      flow->parameters[BASE_RTT_PS];
    per_second += (wide)(uint32_t)(hop->tx_bytes - (uint32_t)last[SENT]) * NS_PER_S / elapsed_ns;
    return (int64_t)(per_second * 8 * ONE / (wide)hop->rate_bps);
}

/* MeasureInflight: the moving average over a round trip, of the busiest link. */
static void measure(tb_flow *flow, const tb_int_hop *hops, uint32_t n_hops)
{
    int64_t *s = flow->state;
    int64_t most = -1, tau_ps = 0;
    for (uint32_t i = 0; i < n_hops; i++) {
        const int64_t *last = &s[LINKS + PER_LINK * i];
        int64_t elapsed_ns = (int32_t)(hops[i].at_ns - (uint32_t)last[AT]);
        if (elapsed_ns <= 0 || hops[i].rate_bps == 0)
            continue;
        int64_t u = utilisation(flow, last, &hops[i], elapsed_ns);
        if (u > most) {
            most = u;
            tau_ps = elapsed_ns * PS_PER_NS;
        }
    }
    int64_t base_ps = flow->parameters[BASE_RTT_PS];
    if (most < 0)
        return;
    if (tau_ps > base_ps)
        tau_ps = base_ps;
    s[IN_FLIGHT] += (int64_t)((wide)(most - s[IN_FLIGHT]) * tau_ps / base_ps);
}

/* ComputeWind; `round_trip_over`: updateWc. */
static void compute_window(tb_flow *flow, bool round_trip_over)
{
    int64_t *s = flow->state;
    int64_t eta = flow->parameters[UTILISATION_PPM] * ONE / 1000000;
    int64_t window = s[REFERENCE] + flow->parameters[ADDITIVE_BYTES];
    bool proportional = s[IN_FLIGHT] >= eta || s[STAGE] >= flow->parameters[MOST_STAGES];
    if (proportional) {
        int64_t in_flight = s[IN_FLIGHT] > 0 ? s[IN_FLIGHT] : 1;
        wide scaled = (wide)s[REFERENCE] * eta / in_flight;
        window = (scaled > s[MOST] ? s[MOST] : (int64_t)scaled) + flow->parameters[ADDITIVE_BYTES];
    }
    use(flow, window);
    if (round_trip_over) {
        s[REFERENCE] = s[WINDOW];
        s[STAGE] = proportional ? 0 : s[STAGE] + 1;
    }
}

static void on_int(tb_flow *flow, const tb_int_hop *hops, uint32_t n_hops, int64_t now_ps)
{
    int64_t *s = flow->state;
    bool same_way = s[HOPS] == n_hops && n_hops > 0 && now_ps - s[HEARD] < SILENCE_PS;
    bool round_trip_over = (int64_t)flow->una > s[UPDATED];
    if (same_way) {
        measure(flow, hops, n_hops);
        compute_window(flow, round_trip_over);
    }
    if (round_trip_over)
        s[UPDATED] = (int64_t)flow->nxt;
    for (uint32_t i = 0; i < n_hops; i++) {
        int64_t *link = &s[LINKS + PER_LINK * i];
        link[AT] = hops[i].at_ns;
        link[SENT] = hops[i].tx_bytes;
        link[QUEUE] = hops[i].queue_packets;
    }
    s[HOPS] = n_hops;
    s[HEARD] = now_ps;
}

static void report(const tb_flow *flow, int64_t out[4])
{
    out[0] = flow->state[IN_FLIGHT];
    out[1] = flow->state[WINDOW];
    out[2] = flow->state[REFERENCE];
    out[3] = flow->state[STAGE];
}

const tb_congestion tb_cc_hpcc = {.name = "hpcc",
                                  .parameters = parameters,
                                  .rdma_only = true,
                                  .needs_int = true,
                                  .init = init,
                                  .on_int = on_int,
                                  .report = report};
_Static_assert(LINKS + PER_LINK * TB_INT_HOPS <= sizeof((tb_flow){0}.state) / sizeof(int64_t),
               "the hops fit into the flow's state");
