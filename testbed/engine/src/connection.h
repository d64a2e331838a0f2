/* connection.h: what the files of the connections share. */
#ifndef TESTBED_CONNECTION_H
#define TESTBED_CONNECTION_H

#include "congestion.h"
#include "headers.h"
#include "internal.h"

#define TB_RDMA_PORT 4791u
/* Telemetry in a packet that has passed `hops` switches. */
#define TB_TELEMETRY_HEADER_BYTES 4u
#define TB_TELEMETRY_HOP_BYTES 12u
#define TB_TELEMETRY_BYTES(hops) (TB_TELEMETRY_HEADER_BYTES + (hops) * TB_TELEMETRY_HOP_BYTES)

typedef struct tb_connection tb_connection;

/* ---- bytes (bytes.c) ------------------------------------------------------------- */

/* A run of bytes that are all real, or all simulated (data NULL). */
typedef struct tb_run {
    struct tb_run *next;
    uint64_t offset, bytes;
    uint8_t *data;
} tb_run;

/* The bytes [begin, end) of one direction, those that must be kept. */
typedef struct tb_bytes {
    tb_run *head, *tail, *cursor;
    uint64_t begin, end;
} tb_bytes;

bool tb_bytes_append(tb_bytes *b, const uint8_t *data, uint64_t bytes);
/* The run that holds `offset`, which lies in [begin, end). */
const tb_run *tb_bytes_at(tb_bytes *b, uint64_t offset);
void tb_bytes_release(tb_bytes *b, uint64_t upto);
void tb_bytes_clear(tb_bytes *b);

/* ---- order (reorder.c) ----------------------------------------------------------- */

typedef struct tb_range {
    uint64_t begin, end;
    uint64_t stamp; /* larger: changed later */
} tb_range;

typedef struct tb_early { /* a segment that arrived out of order */
    struct tb_early *next;
    uint64_t begin, end;
    uint8_t *data; /* NULL: simulated */
} tb_early;

typedef struct tb_reorder {
    tb_range *ranges; /* ascending, apart */
    uint32_t n_ranges, capacity;
    uint64_t stamp;
    tb_early *early, *tail; /* ascending */
} tb_reorder;

/* Keeps [begin, last); false without memory. */
bool tb_reorder_keep(tb_reorder *r, uint64_t begin, uint64_t last, const uint8_t *data);
/* Whether all of it is there; its range then counts as the latest. */
bool tb_reorder_holds(tb_reorder *r, uint64_t begin, uint64_t last);
/* Takes out what begins at or before `position`, NULL if nothing does. */
tb_early *tb_reorder_next(tb_reorder *r, uint64_t position);
void tb_early_free(tb_early *early);
/* Forgets the ranges up to `position`. */
void tb_reorder_passed(tb_reorder *r, uint64_t position);
void tb_reorder_clear(tb_reorder *r);

/* ---- ends ------------------------------------------------------------------------ */

/* Offsets at which sends end, until the notice about each has been given. */
typedef struct tb_sends {
    uint64_t *ends; /* a ring */
    uint32_t capacity;
    uint64_t head, tail; /* numbers of sends */
} tb_sends;

typedef struct tb_kind_ops {
    void (*open)(tb_engine *e, tb_end *end); /* at each end */
    /* The application has queued bytes at this end, or will queue no more. */
    void (*queued)(tb_engine *e, tb_end *end);
    void (*taken)(tb_engine *e, tb_end *end); /* it has taken bytes */
    void (*reset)(tb_engine *e, tb_end *end);
    void (*read)(tb_engine *e, const tb_end *end, tb_connection_stats *out);
    void (*close)(tb_engine *e, tb_end *end); /* frees what the kind has allocated */
} tb_kind_ops;

struct tb_end {
    _Alignas(TB_LINE) tb_connection *connection;
    tb_node *node;
    uint32_t index; /* TB_END_... */
    uint32_t address, peer_address;
    uint8_t mac[6], peer_mac[6];
    uint16_t port, peer_port;
    tb_end *hash_next;
    tb_feed feed;
    tb_flow flow;
    tb_bytes out;  /* what the application has queued, until acknowledged */
    tb_bytes in;   /* what has arrived in order, until taken; not with `discard` */
    uint64_t received; /* in order; simulated and real */
    tb_sends sends;    /* this end's, until they are acknowledged */
    tb_sends expected; /* the other end's, until they have arrived */
    uint64_t expected_end;
    bool opened;
    bool shut;     /* the application sends no more */
    bool peer_shut; /* all that the other end will ever send has arrived */
    bool dead;     /* reset, refused or given up */
    tb_end *next_lost; /* of those whose other end is to be told that they are dead */
    tb_connection_stats stats;
    tb_timer timers[2]; /* the kind's own; they outlive its state in the event queue */
    union {
        struct tb_stream *stream;
        struct tb_rdma *rdma;
    };
};

struct tb_connection {
    tb_connection_config config;
    const tb_congestion *congestion;
    const tb_kind_ops *ops;
    int32_t number;
    uint32_t generation; /* how often the slot was used before */
    bool used;
    tb_connection *next_free;
    _Alignas(TB_LINE) tb_end ends[2];
};

/* What is fixed of the other end. The rest of it is its own: the two meet only through the
 * network, or while time stands still. */
static inline tb_end *tb_peer(const tb_end *end)
{
    return &end->connection->ends[1 - end->index];
}

static inline const tb_connection_config *tb_config(const tb_end *end)
{
    return &end->connection->config;
}

/* ---- connection.c ---------------------------------------------------------------- */

struct tb_connections {
    tb_connection **slots;
    uint32_t count, capacity;
    tb_connection *free, *last_free; /* the longest unused first */
    tb_end **buckets; /* of streams, by 4-tuple */
    uint32_t n_buckets, n_hashed;
    uint64_t *listeners; /* node << 16 | port */
    uint32_t n_listeners, listeners_capacity;
    uint32_t next_action;
    struct tb_action *all_actions;
    uint16_t next_port;
    tb_rng rng;
};

/* Made on first use; NULL without memory. */
tb_connections *tb_connections_get(tb_engine *e);
/* NULL after tb_fail(); `a`: node is the connection, index the end. */
tb_connection *tb_connection_find(tb_engine *e, int32_t number);
tb_end *tb_end_find(tb_engine *e, const tb_args *a);
/* A packet for a frame of this NIC's: it counts as injected. NULL (and counted as
 * dropped) if the pool is empty. */
tb_packet *tb_connection_packet(tb_engine *e, tb_node *node);

/* ---- demultiplexing (demux.c) ----------------------------------------------------- */

/* The end of a stream of this node; NULL if there is none. */
tb_end *tb_demux_find(const tb_connections *t, const tb_node *node, uint32_t local,
                      uint32_t local_port, uint32_t remote, uint32_t remote_port);
/* A stream's end is found, or no longer. */
void tb_demux_add(tb_connections *t, tb_end *end);
void tb_demux_remove(tb_connections *t, tb_end *end);
/* Room for twice as many; false without memory. */
bool tb_demux_grow(tb_connections *t);
/* Whether streams to the port are taken (listen.c). */
bool tb_listens(const tb_engine *e, const tb_node *node, uint16_t port);

/* ---- actions (action.c) ---------------------------------------------------------- */

enum tb_action_kind {
    TB_ACTION_OPEN,
    TB_ACTION_SEND,
    TB_ACTION_EXPECT, /* what the other end sends then */
    TB_ACTION_SHUTDOWN,
    TB_ACTION_RESET,
};

struct tb_action {
    tb_event event;
    struct tb_action *next; /* free */
    struct tb_action *made_before;
    enum tb_action_kind kind;
    tb_connection *connection;
    uint32_t generation, end;
    uint8_t *data; /* owned */
    uint64_t bytes;
};

/* The end acts now, or at a time to come; takes `action.data` over. */
int32_t tb_action_schedule(tb_engine *e, tb_action action, int64_t at_ps);

/* ---- notices (notice.c) ---------------------------------------------------------- */

/* Notes where a send ends; false without memory. */
bool tb_sends_push(tb_sends *s, uint64_t end);
/* Drops what a connection's slot had to tell. */
void tb_notices_forget(tb_engine *e, int32_t connection);
void tb_notify(tb_engine *e, tb_end *end, enum tb_notice_kind kind, uint64_t bytes);
/* `bytes` of what this end has queued are acknowledged in order. */
void tb_end_acked(tb_engine *e, tb_end *end, uint64_t bytes);
/* The next `bytes` in order have arrived at this end; real if `data`. */
void tb_end_received(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes);
void tb_end_peer_shut(tb_engine *e, tb_end *end);
/* This end is done for; tells the application. */
void tb_end_dead(tb_engine *e, tb_end *end);
/* So is the other, which nothing in the network tells: it learns when time stands still. */
void tb_end_lost(tb_engine *e, tb_end *end);

extern const tb_kind_ops tb_stream_ops, tb_rdma_ops;
/* 0, or -ENOMEM; `iss`: initial sequence number. */
int32_t tb_stream_new(tb_end *end, uint32_t iss);
int32_t tb_rdma_new(tb_end *end);
void tb_stream_take(tb_engine *e, tb_end *end, const tb_packet *p);
void tb_rdma_take(tb_engine *e, tb_end *end, const tb_packet *p);
/* Answers a segment that belongs to no connection, as RFC 9293 3.5.2 asks. */
void tb_stream_refuse(tb_engine *e, tb_node *node, const tb_packet *p);

static inline tb_addresses tb_end_addresses(const tb_end *end)
{
    return (tb_addresses){end->mac, end->peer_mac, end->address, end->peer_address};
}

#endif
