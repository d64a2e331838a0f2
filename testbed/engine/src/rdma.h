/* rdma.h: what the files of the RDMA-like connection share. */
#ifndef TESTBED_RDMA_H
#define TESTBED_RDMA_H

#include "connection.h"
#include "rtt.h"
#include "scoreboard.h"

#define TB_TRANSPORT_BYTES 12u
#define TB_RANGE_BYTES 8u
#define TB_RDMA_HEADER_BYTES (TB_ETHERNET_BYTES + TB_IPV4_BYTES + TB_UDP_BYTES + TB_TRANSPORT_BYTES)

/* RoCEv2's congestion notification (InfiniBand 1.4, A17.9.2): the BECN bit, and 16
 * bytes that are reserved. */
#define TB_CNP_BYTES 16u
#define TB_CNP_BECN 0x40u

enum { TB_RDMA_DATA = 4, TB_RDMA_ACK = 17, TB_RDMA_CNP = 129 };
enum { TB_RDMA_ASK = 1, TB_RDMA_NAK = 2, TB_RDMA_MARKED = 4, TB_RDMA_INT = 8 };

typedef struct tb_rdma {
    /* Sending; positions are offsets of bytes. */
    uint64_t una, nxt, high; /* high: the furthest that was ever sent */
    tb_scoreboard board;     /* of selective retransmission */
    uint64_t timed_end;      /* go-back-N: the packet whose round trip is measured */
    int64_t timed_ps;        /* 0: none is */
    int64_t sent_ps;         /* when the last packet left, */
    uint64_t sent_bits;      /* and its bits on the wire: what the rate counts from */
    bool starved;            /* there was no packet for it */
    tb_rtt rtt;
    uint32_t retries;
    uint64_t recover;        /* one reduction until this is acknowledged */

    /* Receiving. */
    uint64_t expected;
    tb_reorder reorder;
    tb_range latest;         /* for the next ACK */
    uint32_t unacked;        /* packets since the last ACK */
    bool nak_out, marked;
    uint8_t hops;            /* that the latest data packet has passed */
    uint8_t telemetry[TB_TELEMETRY_BYTES(TB_INT_HOPS)]; /* of the latest data packet */
    uint32_t telemetry_bytes;                           /* 0: none since the last ACK */
    int64_t cnp_ps;          /* when the last went out; -1: none yet */
} tb_rdma;

static inline tb_timer *tb_rdma_timer(tb_end *end)
{
    return &end->timers[0];
}

static inline tb_timer *tb_rate_timer(tb_end *end)
{
    return &end->timers[1];
}

static inline bool tb_rdma_selective(const tb_end *end)
{
    return tb_config(end)->selective != 0;
}

/* The offset near `near` whose low 32 bits are `wire`. */
static inline uint64_t tb_rdma_unwrap(uint64_t near, uint32_t wire)
{
    return near + (uint64_t)(int64_t)(int32_t)(wire - (uint32_t)near);
}

/* A frame with `more_bytes` behind the transport header. NULL without a packet: it
 * counts as injected and dropped. */
tb_packet *tb_rdma_frame(tb_engine *e, tb_end *end, uint32_t opcode, uint32_t flags,
                         uint64_t offset, uint32_t more_bytes, uint32_t ecn);

/* ---- rdma_telemetry.c ------------------------------------------------------------- */

/* Length of the telemetry at `data`, of which `stored` bytes are there; 0: it is none. */
uint32_t tb_telemetry_length(const uint8_t *data, uint32_t stored);
/* Writes the header to which switches add their records. */
void tb_telemetry_begin(uint8_t *data);
/* The hops, nearest to the sender first; returns how many. */
uint32_t tb_telemetry_read(const uint8_t *data, tb_int_hop hops[TB_INT_HOPS]);

/* ---- rdma_send.c ----------------------------------------------------------------- */

tb_packet *tb_rdma_next(tb_engine *e, tb_feed *feed, bool *more);
/* Asks for the NIC's turn, if there is something to send. */
void tb_rdma_go_on(tb_engine *e, tb_end *end);
void tb_rdma_rate_allows(tb_engine *e, tb_timer *timer);
void tb_rdma_timed_out(tb_engine *e, tb_timer *timer);
void tb_rdma_marked(tb_engine *e, tb_flow *flow);
/* `telemetry` NULL: the ACK has none. */
void tb_rdma_acknowledged(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire,
                          const uint8_t *range, const uint8_t *telemetry);

/* ---- rdma_receive.c -------------------------------------------------------------- */

void tb_rdma_data(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire, const uint8_t *data,
                  uint32_t bytes);
/* Sends a CNP, if none went out lately. */
void tb_rdma_notify_congestion(tb_engine *e, tb_end *end);

#endif
