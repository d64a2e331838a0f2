/* internal.h: what the engine's files share. Nothing outside testbed/engine
 * includes it.
 *
 * Threads: one thread owns everything here, the one inside tb_run_until() or
 * tb_live_run() (or, while neither runs, whichever thread calls). Any other
 * thread goes through tb_call(), the command ring.
 *
 * Time: a tb_engine has one `now_ps`, the time of the event being processed, or,
 * live, of the control operation (command.c).
 * Events are intrusive: whoever waits for something embeds a tb_event (a wire
 * for its oldest frame, a port for the end of a transmission, a NIC for the end
 * of a pause), so that the hot path allocates nothing and the heap stays as
 * small as the number of busy wires rather than of frames.
 *
 * A frame's way:
 *   outside -> tb_ingest -> (event) -> tb_switch_receive | tb_nic_from_host
 *   tb_switch_receive -> ingress -> tb_tm_enqueue ... dequeue -> egress
 *     -> tb_wire_send -> (event) -> next node, or tb_outside.transmit
 */
#ifndef TESTBED_INTERNAL_H
#define TESTBED_INTERNAL_H

#include <errno.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "testbed/engine.h"
#include "testbed/pipeline.h"

#define TB_PRIORITIES 8u
#define TB_MAX_PORTS 511u       /* of a switch: 0..510; 511 drops */
#define TB_WIRE_OVERHEAD 24u    /* preamble, FCS and inter-frame gap, bytes */
#define TB_MAX_LOOPS 64u        /* resubmissions and recirculations of one packet */
#define TB_ERROR_BYTES 512u
#define TB_LINE 64u /* bytes of a cache line */
#define TB_NEVER INT64_MAX
#define TB_PS_PER_S INT64_C(1000000000000)

static inline void tb_relax(void)
{
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

#define TB_LIKELY(x) __builtin_expect(!!(x), 1)
#define TB_UNLIKELY(x) __builtin_expect(!!(x), 0)
/* Of what has more callers than one, and costs less than a call from the one that counts. */
#define TB_HOT static inline __attribute__((always_inline))
#define TB_CONTAINER(pointer, type, member) ((type *)((char *)(pointer)-offsetof(type, member)))

typedef struct tb_node tb_node;
typedef struct tb_port tb_port;
typedef struct tb_packet tb_packet;
typedef struct tb_event tb_event;
typedef struct tb_capture tb_capture;     /* capture.c */
typedef struct tb_histogram tb_histogram; /* measure.c */
typedef struct tb_pfc tb_pfc;             /* pfc.h */

#include "event.h"
#include "packet.h"
#include "port.h"
#include "switch.h"

/* ---- NICs (nic.c, nic_queue.c) --------------------------------------------- */

tb_node *tb_nic_new(tb_engine *e, const char *name, const tb_nic_config *config);
void tb_nic_ready(tb_node *node, tb_port *port); /* its one port */
void tb_nic_free(tb_node *node);
void tb_nic_reset_peaks(tb_node *node);
uint64_t tb_nic_queued(tb_node *node);

/* A source of frames that makes each when the NIC has a turn for it, so that what
 * waits takes no packets. It belongs to one destination, whose pause holds it. */
typedef struct tb_feed tb_feed;
struct tb_feed {
    /* The next frame; NULL if there is none after all. `more`: ask again. */
    tb_packet *(*next)(tb_engine *e, tb_feed *feed, bool *more);
    tb_feed *after; /* in the destination's round */
    void *destination;
    bool waits;
};
/* 0, or -ENOMEM. */
int32_t tb_nic_feed_init(tb_engine *e, tb_node *node, tb_feed *feed, uint32_t address,
                         uint32_t dscp);
/* The feed has a frame: it gets its turn. */
void tb_nic_feed_ready(tb_engine *e, tb_feed *feed);
void tb_nic_feed_remove(tb_feed *feed);
/* Sends a frame of a connection through the queue of its destination. */
void tb_nic_send(tb_engine *e, tb_node *node, tb_packet *p);
bool tb_nic_address(tb_node *node, uint32_t *ipv4, uint8_t *mac); /* false: none was set */
tb_port *tb_nic_port(tb_node *node);

/* ---- probes and histograms (measure.c) -------------------------------------- */

void tb_probe_record(tb_engine *e, tb_port *port);
void tb_probe_free(tb_probe *probe);
tb_histogram *tb_histogram_new(void);
void tb_histogram_free(tb_histogram *h);

/* ---- the engine ---------------------------------------------------------- */

typedef struct tb_commands tb_commands; /* command.c */
typedef struct tb_connections tb_connections; /* connection.c */
typedef struct tb_action tb_action;           /* connection.h */
typedef struct tb_end tb_end;                 /* connection.h */

typedef struct tb_notices { /* a ring; notice.c */
    tb_notice *entries;
    uint64_t head, tail;
    uint32_t capacity;
} tb_notices;
typedef struct tb_live tb_live;         /* live.c */
typedef struct tb_log tb_log;           /* eventlog.c */
typedef struct tb_messages tb_messages; /* message.c */

typedef struct tb_partitions tb_partitions; /* partition.c */

/* A fabric, or one of its partitions (partition.c): then what is its own is its events,
 * packets, counts, and what is to be read of it; all else is the fabric's, of which the first
 * partition is the fabric itself. A node belongs to one, tb_node.engine. */
struct tb_engine {
    tb_engine_config config;
    tb_engine *fabric;
    tb_engine **parts; /* NULL: itself alone */
    uint32_t n_parts, part;
    tb_partitions *partitions; /* NULL: itself alone */
    uint32_t filling;          /* which boxes; see partition.c */
    int64_t now_ps;
    tb_event_queue events;
    tb_pool pool;
    tb_totals totals;
    tb_node **nodes;
    uint32_t n_nodes, nodes_capacity;
    tb_link *links;
    uint32_t n_links, links_capacity;
    tb_histogram *lateness;
    tb_commands *commands;
    int command_fd; /* eventfd: readable when a command waits; live.c polls it */
    tb_live *live;  /* live.c: sockets and such; NULL until it needs any */
    tb_log *log;      /* eventlog.c; NULL: none is kept */
    tb_messages *messages[TB_MESSAGE_KINDS]; /* message.c; NULL: there never was one */
    int64_t epoch_ns; /* CLOCK_MONOTONIC of fabric time 0 */
    int64_t epoch_realtime_ns; /* CLOCK_REALTIME of it; virtual: 0 */
    atomic_bool stop; /* tb_live_stop() */
    tb_fifo arrivals; /* frames from outside, by time and sequence */
    uint64_t next_sequence; /* of the next of them */
    uint64_t late;    /* frames that wait for their time as events: see tb_ingest_late() */
    tb_connections *connections; /* NULL: there never was one */
    tb_notices notices;
    tb_action *actions; /* free ones */
    tb_end *lost;       /* by tb_end_lost() */
    uint32_t pause_at; /* enum tb_waits: tb_process() returns when one of these waits */
    uint32_t waits;
    tb_switch *staged; /* replace.c; NULL: no program is staged */
    bool listened; /* controllers want to hear of events at once */
    int event_fd;  /* eventfd: readable then; live */
};

static inline tb_engine *tb_part(const tb_engine *e, uint32_t i)
{
    return e->parts ? e->parts[i] : (tb_engine *)(uintptr_t)e;
}

/* Frees what a partition has for itself. */
void tb_engine_clear(tb_engine *e);

/* What the caller of the virtual clock may have to look at, and when to return for it. */
enum tb_waits { TB_WAITS_NOTICE = 1u, TB_WAITS_EVENT = 2u };

/* Of all partitions. */
static inline uint32_t tb_waits(const tb_engine *e)
{
    uint32_t waits = 0;
    for (uint32_t i = 0; i < e->n_parts; i++)
        waits |= tb_part(e, i)->waits;
    return waits;
}

static inline void tb_waits_set(tb_engine *e, enum tb_waits what, bool waits)
{
    e->waits = waits ? e->waits | what : e->waits & ~(uint32_t)what;
}

/* Writes the sentence behind tb_error() and returns `code` (a negative errno). */
char *tb_error_text(void); /* the calling thread's, TB_ERROR_BYTES long */
int32_t tb_fail(tb_engine *e, int32_t code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Existing nodes and ports, or NULL after tb_fail(). */
tb_node *tb_node_find(tb_engine *e, int32_t node);
tb_switch *tb_switch_find(tb_engine *e, int32_t node);
tb_port *tb_port_find(tb_engine *e, int32_t node, uint32_t port);
/* Makes the port if there is none yet. */
tb_port *tb_port_get(tb_engine *e, int32_t node, uint32_t port);
tb_port *tb_port_new(tb_engine *e, tb_node *node, uint32_t number); /* NULL without memory */
void tb_port_free(tb_engine *e, tb_port *port);
/* Attaches the outside to a port; -EBUSY when something is attached already. */
int32_t tb_port_attach(tb_engine *e, tb_port *port, const tb_outside_ops *ops, void *state);

/* A port has come up or gone down, or something was attached to it. */
void tb_port_changed(tb_port *port);
/* Sets tb_port.plain and tb_port.indirect, after a change of what they are made of. */
void tb_port_classify(tb_port *port);

/* A frame that arrives from outside at `at_ps` (live: its kernel time stamp).
 * It is counted as injected. If `at_ps` lies before what has been processed it
 * enters now and the shift counts as lateness. Takes the packet over. */
TB_HOT void tb_ingest(tb_engine *e, tb_port *port, tb_packet *p, int64_t at_ps);
/* A frame from outside whose time has come enters. */
void tb_enter(tb_engine *e, tb_packet *p);
/* The first of e->arrivals enters, for it is the next thing to happen; and those behind it of
 * which that is true then, up to `until_ps` and no more than `most`. Returns how many. */
uint64_t tb_arrive(tb_engine *e, int64_t until_ps, uint64_t most);
/* A frame leaves the fabric through `port` now: counts it as delivered and
 * hands it to the port's transmit hook. */
static inline void tb_deliver(tb_engine *e, tb_port *port, tb_packet *p);

/* The last bit of a frame has arrived at `port`. */
void tb_switch_receive(tb_engine *e, tb_port *port, tb_packet *p); /* v1model.c */
void tb_nic_from_network(tb_engine *e, tb_port *port, tb_packet *p); /* nic.c */
void tb_nic_from_host(tb_engine *e, tb_port *port, tb_packet *p);

/* Live: actual minus ideal departure of a frame. */
void tb_lateness_record(tb_engine *e, int64_t late_ps);

/* ---- the command ring (command.c) ---------------------------------------- */

/* Arguments of every control operation; each uses what it needs. */
typedef struct tb_args {
    int32_t node;
    uint32_t index, first, count;
    uint64_t values[4];
    const void *in, *in2;
    void *out, *out2;
} tb_args;
typedef int32_t tb_operation(tb_engine *e, const tb_args *args);

/* Runs `operation` now if no live loop runs (or this is its thread), else
 * queues it, wakes the loop and waits for the result (-ETIMEDOUT after 5 s). */
int32_t tb_call(tb_engine *e, tb_operation *operation, const tb_args *args);
/* live.c: the calling thread owns the engine from here / until here. */
void tb_commands_open(tb_engine *e);
void tb_commands_close(tb_engine *e);
/* live.c, between batches: applies everything queued. Cheap when empty. */
void tb_commands_apply(tb_engine *e);
tb_commands *tb_commands_new(void);
void tb_commands_free(tb_commands *c);

/* ---- picking (pick.c) ------------------------------------------------------ */

/* Called when sw->pick is set, when a frame has arrived and its head is set. */
void tb_pick_frame(tb_engine *e, tb_switch *sw, const tb_packet *p);
void tb_pick_end(tb_switch *sw);

/* ---- capture (capture.c) -------------------------------------------------- */

/* tb_capture_start/stop are public. Called when port->capture is set, at the
 * time a frame begins to leave (outbound) or has arrived (inbound). */
void tb_capture_frame(tb_engine *e, tb_port *port, bool outbound, const tb_packet *p);
/* The host's side of a NIC, where port->host_capture is set: a frame in enters
 * the fabric now; a frame out left at `at_ps`, `late_ps` after its ideal departure. */
void tb_capture_host_in(tb_engine *e, tb_port *port, const tb_packet *p);
void tb_capture_host_out(tb_engine *e, tb_port *port, const tb_packet *p, int64_t at_ps,
                         int64_t late_ps);
/* Closes what is open; from tb_engine_free(). */
void tb_capture_close(tb_engine *e, tb_port *port);

/* ---- connections (connection.c) ---------------------------------------------- */

/* Offers a frame that reached a NIC to its connections. True: taken over. */
bool tb_connections_take(tb_engine *e, tb_node *node, tb_packet *p);
void tb_connections_free(tb_engine *e);
/* Time stands still: ends learn of the death of the others. */
void tb_connections_settle(tb_engine *e);

/* ---- the event log (eventlog.c) --------------------------------------------- */

void tb_log_free(tb_log *log);
void tb_log_append(tb_engine *e, enum tb_log_kind kind, const tb_node *node, uint32_t port,
                   uint32_t peer, uint64_t value);
#define TB_LOG(e, ...)                      \
    do {                                    \
        if (TB_UNLIKELY((e)->log != NULL))  \
            tb_log_append((e), __VA_ARGS__); \
    } while (0)

/* ---- what programs say (message.c) ------------------------------------------- */

/* The hooks of a tb_instance whose owner is its tb_switch. */
void tb_message_log(tb_instance *instance, const char *text);
void tb_message_digest(tb_instance *instance, uint32_t digest, const uint8_t *data,
                       uint32_t bytes);
/* False: it found no room, and counts as lost. */
bool tb_message_append(tb_engine *e, enum tb_message_kind kind, const tb_switch *sw,
                       uint32_t number, const void *data, uint32_t bytes);
void tb_messages_free(tb_messages *ring);

/* ---- memory (memory.c) -------------------------------------------------------- */

/* Zeroed, on whole cache lines, to be freed by free(); NULL if there is none. */
void *tb_large_new(size_t bytes);
/* The same, not zeroed. */
void *tb_large_raw(size_t bytes);

/* ---- tables (table.c, tables.h) -------------------------------------------- */

/* NULL without memory. Default entry and action come from the descriptor; `profile` is
 * the table's action profile (profile.h), NULL without one. */
tb_table *tb_table_create(const tb_table_desc *desc, tb_profile *profile);
void tb_table_destroy(tb_table *t);
/* 0, -EEXIST, -ENOENT, -ENOSPC, -EINVAL, -ENOMEM or what tb_profile_attach() returns;
 * the engine words the error. */
int32_t tb_table_add(tb_table *t, const tb_entry_spec *spec);
int32_t tb_table_change(tb_table *t, const tb_entry_spec *spec);
int32_t tb_table_remove(tb_table *t, const tb_entry_spec *spec);
int32_t tb_table_default(tb_table *t, const tb_entry_spec *spec); /* its action or target */
/* The entry with this match, or NULL and why not in `error`. */
tb_entry *tb_table_find(tb_table *t, const tb_entry_spec *spec, int32_t *error);
int64_t tb_table_entries(const tb_table *t);
/* Calls `visit` for every entry but the default, in no order. */
void tb_table_each(const tb_table *t, void (*visit)(void *context, tb_entry *entry),
                   void *context);
/* table_read.c: as tb_table_read() and tb_table_states_read(). */
uint64_t tb_table_records(const tb_table *t, uint64_t *out, uint64_t capacity);
uint64_t tb_table_states(const tb_table *t, uint64_t *out, uint64_t capacity);
/* The TB_STATE_RECORD_WORDS of an entry. */
void tb_entry_state(const tb_entry *entry, uint64_t *record);

/* ---- idle entries (aging.c) --------------------------------------------------- */

/* Behind the key of an entry of a table whose entries may have idle timeouts. */
typedef struct tb_age {
    uint64_t timeout_ps; /* 0: none */
    uint64_t since_ps;   /* of its insertion, its modification, or the last event */
    uint64_t place;      /* that among those that age; 0: it does not */
} tb_age;

/* False without memory. */
bool tb_aging_new(tb_switch *sw);
void tb_aging_free(tb_aging *aging);
/* An entry was inserted or changed: its timeout counts from `since_ps` on, or from its last
 * hit if that is later. 0 or -ENOMEM; then it has none. */
int32_t tb_aging_start(tb_engine *e, tb_switch *sw, const tb_table *t, tb_entry *entry,
                       uint64_t timeout_ps, uint64_t since_ps);
/* It is going to be deleted. */
void tb_aging_stop(tb_switch *sw, const tb_table *t, tb_entry *entry);
/* The entries of two switches, with their programs, have been exchanged; the second is
 * staged, and has no timer. */
void tb_aging_exchange(tb_engine *e, tb_switch *sw, tb_switch *staged);
/* Whether there are entries that may become idle. */
bool tb_aging_waits(const tb_switch *sw);
/* Somebody listens to events from now on. */
void tb_aging_listen(tb_engine *e);

/* ---- the live clock (live.c) ------------------------------------------------ */

/* tb_live_run, tb_live_stop, tb_attach_veth are public. Frees e->live. */
void tb_live_free(tb_engine *e);
/* Sends the frames that wait to be sent together; before packets move. */
void tb_live_flush(tb_engine *e);

/* ---- random numbers ---------------------------------------------------------- */

void tb_rng_seed(tb_rng *rng, uint64_t seed, uint64_t stream);
static inline uint64_t tb_rng_rotate(uint64_t x, int k)
{
    return (x << k) | (x >> (64 - k));
}
/* xoshiro256** 1.0 (Blackman and Vigna). */
static inline uint64_t tb_rng_next(tb_rng *rng)
{
    uint64_t *s = rng->s;
    uint64_t result = tb_rng_rotate(s[1] * 5, 7) * 9;
    uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = tb_rng_rotate(s[3], 45);
    return result;
}

#include "path.h"

#endif
