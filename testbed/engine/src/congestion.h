/* congestion.h: what congestion control is to a connection.
 *
 * An algorithm is one file: one tb_congestion with the operations below, entered in
 * the list in congestion.c. It sees a tb_flow, which is all of the connection that
 * concerns it, and keeps its own state in `flow->state`. Windows are in segments of
 * `mss` bytes, as RFC 5681 and Linux have them; rates in bit/s.
 *
 * The connection calls
 *   init      when it opens
 *   on_ack    for every ACK that tells something; may raise `cwnd` if `may_grow`
 *   on_mark   when the path's ECN marks ask for less, once a window at most (a
 *             byte stream) or per notification (RDMA-like: CNP)
 *   on_loss   when a loss is found, once per recovery, or the timer has expired
 *   on_int    with the telemetry of a data packet's way, nearest hop first, that came
 *             back with an ACK; after on_ack
 *   on_timer  when the time asked for by tb_congestion_timer() has come; what it
 *             changes takes effect at once
 * on_mark and on_loss set `ssthresh`, and the connection moves `cwnd` there by its
 * own rules (proportional rate reduction; one segment after a timeout). One that
 * works by rate sets `rate_bps`; of an RDMA-like connection `window_bytes` is a window
 * in bytes instead. What is NULL is not called.
 *
 * `parameters` names what a user may choose, and `flow->parameters` has the values in
 * that order. Their defaults, units and ranges stand in one place, congestion.py.
 */
#ifndef TESTBED_CONGESTION_H
#define TESTBED_CONGESTION_H

#include "internal.h"

#define TB_NO_SSTHRESH 0x7fffffffu
#define TB_WINDOW_MAX 0x3fffffffu

typedef struct tb_congestion tb_congestion;

typedef struct tb_flow {
    tb_engine *engine; /* for the timer */
    const tb_congestion *algorithm;
    const int64_t *parameters;
    uint32_t mss;            /* bytes */
    uint32_t initial_window; /* segments */
    uint32_t cwnd, ssthresh; /* segments */
    uint32_t cwnd_count;     /* segments acknowledged towards the next increase */
    uint32_t in_flight;      /* segments, before the ACK that is being processed */
    bool cwnd_limited;       /* it was the window that stopped the sender */
    bool hystart;
    uint64_t rate_bps, link_rate_bps; /* RDMA-like: what is sent now; the NIC's */
    uint64_t window_bytes;   /* RDMA-like: something is sent while less is in flight; 0: `cwnd` */
    uint64_t frame_bytes;    /* RDMA-like: of a full packet on the wire */
    uint64_t sent_bytes;     /* RDMA-like: of frames, those sent again too */
    uint64_t una, nxt;       /* first byte not acknowledged, next to be sent */
    uint32_t hops;           /* RDMA-like: switches on the way; 0: not known yet */
    int64_t srtt_ps, min_rtt_ps; /* 0: no sample yet */
    int64_t idle_ps;         /* for how long nothing was in flight, in all */
    tb_timer timer;          /* on_timer's */
    int64_t state[24];
} tb_flow;

typedef struct tb_ack_sample {
    int64_t now_ps;
    int64_t rtt_ps;   /* of the latest segment acknowledged; -1: ambiguous */
    uint32_t acked;   /* segments that left the window in order */
    uint64_t bytes;   /* that left the window in order */
    bool marked;      /* the ACK echoes a mark */
    bool may_grow;    /* outside of recovery */
} tb_ack_sample;

/* One hop's telemetry, as a switch wrote it into the packet (HPCC). */
#define TB_INT_HOPS 5u /* the longest way in a fat tree of three tiers */
typedef struct tb_int_hop {
    uint32_t at_ns, tx_bytes; /* they wrap */
    uint32_t queue_packets;
    uint64_t rate_bps;
} tb_int_hop;

enum tb_loss { TB_LOSS_FAST, TB_LOSS_TIMEOUT };

struct tb_congestion {
    const char *name;
    const char *const *parameters; /* their names, the last followed by NULL */
    bool rdma_only;  /* needs what a stream does not have */
    bool needs_int;  /* data packets collect telemetry, which comes back with ACKs */
    bool needs_ecn;  /* packets are ECN-capable whatever the configuration says */
    bool exact_echo; /* the receiver echoes every mark (RFC 8257, 3.2) */
    void (*init)(tb_flow *flow, int64_t now_ps);
    void (*on_ack)(tb_flow *flow, const tb_ack_sample *ack);
    void (*on_mark)(tb_flow *flow, int64_t now_ps);
    void (*on_loss)(tb_flow *flow, enum tb_loss loss, int64_t now_ps);
    void (*on_int)(tb_flow *flow, const tb_int_hop *hops, uint32_t n_hops, int64_t now_ps);
    void (*on_timer)(tb_flow *flow, int64_t now_ps);
    /* Up to four numbers for tb_connection_stats.congestion. */
    void (*report)(const tb_flow *flow, int64_t out[4]);
};

extern const tb_congestion tb_cc_none, tb_cc_newreno, tb_cc_cubic, tb_cc_dctcp, tb_cc_dcqcn,
    tb_cc_hpcc, tb_cc_swift;

/* NULL if there is none of that name. */
const tb_congestion *tb_congestion_find(const char *name);
void tb_flow_init(tb_flow *flow, const tb_congestion *algorithm, uint32_t mss,
                  uint32_t initial_window, int64_t now_ps);
/* Has on_timer() called at `at_ps`; a later call moves it. */
void tb_congestion_timer(tb_flow *flow, int64_t at_ps);

static inline bool tb_in_slow_start(const tb_flow *flow)
{
    return flow->cwnd < flow->ssthresh;
}

/* RFC 5681, 3.1. Returns the segments left for congestion avoidance. */
uint32_t tb_slow_start(tb_flow *flow, uint32_t acked);
/* One segment more per `per_increase` acknowledged. */
void tb_additive_increase(tb_flow *flow, uint32_t per_increase, uint32_t acked);

#endif
