/* stream.h: what the files of the byte stream share.
 *
 * Positions: a direction's bytes are numbered from 0 in the application's terms
 * (offsets) and by *positions* here, where the SYN is position 0, the first byte 1,
 * and the FIN comes behind the last. A wire's sequence number is the initial one
 * plus the position, modulo 2^32.
 */
#ifndef TESTBED_STREAM_H
#define TESTBED_STREAM_H

#include "connection.h"
#include "rtt.h"
#include "scoreboard.h"

#define TB_TCP_FIN 0x01u
#define TB_TCP_SYN 0x02u
#define TB_TCP_RST 0x04u
#define TB_TCP_PSH 0x08u
#define TB_TCP_ACK 0x10u
#define TB_TCP_ECE 0x40u
#define TB_TCP_CWR 0x80u
#define TB_MAX_SACK_BLOCKS 4u

enum tb_stream_state {
    TB_STREAM_CLOSED, /* the client has not opened; the server waits for a SYN */
    TB_STREAM_SYN_SENT,
    TB_STREAM_SYN_RECEIVED,
    TB_STREAM_ESTABLISHED,
};

/* RFC 5681 and RFC 6675 recovery as Linux names its states. */
enum tb_recovery { TB_OPEN, TB_CWR_STATE, TB_RECOVERY, TB_LOSS };

enum tb_timer_use {
    TB_TIMER_NONE,
    TB_TIMER_RTO,
    TB_TIMER_REORDER,
    TB_TIMER_PROBE,
    TB_TIMER_WINDOW,
};

typedef struct tb_stream {
    enum tb_stream_state state;
    uint32_t iss, irs;
    bool sack, timestamps, ecn; /* negotiated */

    /* Sending. */
    uint64_t una, nxt;   /* positions */
    uint64_t edge;       /* the peer's window ends here */
    uint32_t peer_scale;
    tb_scoreboard board;
    enum tb_recovery recovery;
    uint64_t high;       /* recovery ends when this is acknowledged */
    uint32_t prior_cwnd, prr_delivered, prr_out;
    uint64_t limited_until; /* see note_limit() */
    uint32_t most_out;
    int64_t last_sent_ps;
    int64_t idle_since_ps; /* TB_NEVER: something is in flight */
    enum tb_timer_use timer_use;
    tb_rtt rtt;
    uint32_t retries;
    bool cwr_due;        /* tell the peer that the window was reduced */
    /* RACK-TLP, RFC 8985. */
    int64_t rack_sent_ps, rack_rtt_ps;
    uint64_t rack_end;
    uint32_t reorder_steps;
    uint64_t reorder_round;
    bool reordering_seen;
    uint64_t probe_end;  /* position; 0: no probe is out */
    bool probe_was_retransmission;

    /* Receiving. */
    uint64_t rcv_nxt;    /* position; 0: no SYN yet */
    uint64_t rcv_acked;  /* as told last */
    uint64_t rcv_edge;   /* of the window, as told last */
    uint32_t scale;
    uint64_t peer_fin;   /* position of the peer's FIN; UINT64_MAX: not yet known */
    tb_reorder reorder;
    tb_range duplicate;  /* to be told as DSACK (RFC 2883); begin == end: none */
    uint32_t quick;
    bool ack_due;
    bool echo_due;       /* RFC 3168: ECE on every ACK until CWR */
    bool last_ce;        /* RFC 8257 */
    uint32_t ts_recent;
} tb_stream;

/* A TCP header, taken apart. */
typedef struct tb_tcp {
    uint32_t seq, ack, flags, window;
    uint32_t mss, scale; /* of a SYN; 0: no such option; the scale is one more */
    bool sack_permitted, has_timestamps;
    uint32_t ts_value, ts_echo;
    uint32_t n_blocks;
    uint32_t blocks[TB_MAX_SACK_BLOCKS][2];
    const uint8_t *payload;
    uint32_t payload_bytes, stored_bytes;
    bool ce;
} tb_tcp;

static inline uint32_t tb_in_flight(const tb_stream *s)
{
    const tb_scoreboard *b = &s->board;
    return (uint32_t)(b->last - b->first) - b->sacked - b->lost + b->retrans;
}

static inline tb_timer *tb_stream_timer(tb_end *end)
{
    return &end->timers[0];
}

static inline tb_timer *tb_ack_timer(tb_end *end)
{
    return &end->timers[1];
}

/* ---- stream_frame.c -------------------------------------------------------------- */

bool tb_tcp_parse(const tb_packet *p, tb_tcp *out);
/* A frame with [begin, end) of what this end sends and the present ACK. NULL without
 * a packet: it counts as injected and dropped. */
tb_packet *tb_tcp_frame(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last, uint32_t flags,
                        bool retransmission);
void tb_tcp_send_reset(tb_engine *e, tb_end *end);

/* ---- stream_send.c --------------------------------------------------------------- */

/* Commits what windows and data allow to be sent, and sets the timer. */
void tb_stream_transmit(tb_engine *e, tb_end *end);
void tb_stream_commit(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last);
tb_packet *tb_stream_next(tb_engine *e, tb_feed *feed, bool *more);
void tb_stream_timer_expired(tb_engine *e, tb_timer *timer);
void tb_stream_arm_rto(tb_engine *e, tb_end *end);

/* ---- stream_ack.c ---------------------------------------------------------------- */

void tb_stream_acknowledged(tb_engine *e, tb_end *end, const tb_tcp *tcp);
/* RACK: marks what must be lost by now. Returns how long to wait for the next, 0: none. */
int64_t tb_rack_detect(tb_engine *e, tb_end *end);
void tb_enter_recovery(tb_engine *e, tb_end *end);
void tb_enter_loss(tb_engine *e, tb_end *end);

/* ---- stream_receive.c ------------------------------------------------------------ */

void tb_stream_data(tb_engine *e, tb_end *end, const tb_tcp *tcp);
void tb_stream_send_ack(tb_engine *e, tb_end *end);
void tb_ack_timer_expired(tb_engine *e, tb_timer *timer);
void tb_stream_window_update(tb_engine *e, tb_end *end);
/* What an ACK would say now; notes that it was said. */
uint32_t tb_stream_window(tb_end *end);

#endif
