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

/* ---- packets (packet.c) ------------------------------------------------- */

struct tb_packet { /* what a frame on a wire needs lies in the first cache line */
    _Alignas(TB_LINE) tb_packet *next; /* in the free list, a queue or a wire */
    int64_t at_ps;     /* when the next thing happens to it: arrival, departure */
    uint64_t sequence; /* of a frame from outside: the order in which they came */
    int64_t shift_ps;  /* how much later than ideal it is: see tb_ingest(), link.c */
    tb_port *port;     /* where it enters, or the port whose queue holds it */
    tb_phv *phv;       /* NULL on wires between nodes, and in NICs behind them */
    uint8_t *data;     /* first stored byte */
    uint32_t length;   /* of the frame, without FCS */
    uint32_t stored;   /* bytes that are there; the rest is simulated */
    tb_event event;    /* of a frame that waits for its own time (tb_ingest) */
    uint32_t queued_bytes; /* what it counts for in the queue that holds it */
    uint32_t truncate_bytes; /* of the frame that leaves; 0: whole */
    int64_t enqueued_ps; /* when it came to the queue in front of the wire */
    uint8_t loops; /* resubmissions and recirculations so far */
    bool parsed;   /* ahead of its time: see tb_switch_look_ahead() */
    uint8_t *buffer; /* headroom, then frame_bytes of the pool's */
};

typedef struct tb_fifo {
    tb_packet *head, *tail;
} tb_fifo;

static inline void tb_fifo_push(tb_fifo *q, tb_packet *p)
{
    p->next = NULL;
    if (q->head)
        q->tail->next = p;
    else
        q->head = p;
    q->tail = p;
}

static inline tb_packet *tb_fifo_pop(tb_fifo *q)
{
    tb_packet *p = q->head;
    if (p)
        q->head = p->next;
    return p;
}

typedef struct tb_slab {
    uint8_t *memory;
    uint32_t packets; /* 0: of frames and PHVs for packets of other slabs */
    size_t stride;    /* from one packet to the next */
} tb_slab;

typedef struct tb_free_phv {
    struct tb_free_phv *next;
} tb_free_phv;

typedef struct tb_pool {
    tb_packet *free;
    tb_free_phv *phvs; /* that no packet has */
    tb_slab *slabs;
    uint32_t n_slabs, slabs_capacity;
    uint32_t made, used;
    uint32_t phv_bytes; /* of the largest loaded program */
    uint32_t headroom;  /* for the most that a loaded program can deparse */
    uint32_t frame_bytes; /* of the largest frame: max_frame, or with a controller's header */
    tb_phv *spare;      /* a PHV of no packet; see tb_switch's loops in v1model.c */
    uint32_t foreign;   /* packets that other partitions made, more than were given for them */
    uint32_t foreign_phvs; /* for which there are PHVs */
} tb_pool;

/* Makes packets, those in flight too, large enough for a program's PHV and headers, and for
 * frames. 0, or -ENOMEM after tb_fail(). */
int32_t tb_pool_fit(tb_engine *e, uint32_t phv_bytes, uint32_t header_bytes,
                    uint32_t frame_bytes);
void tb_pool_clear(tb_pool *pool);
/* Makes PHVs for the packets of other partitions; false without memory. */
bool tb_pool_fit_foreign(tb_engine *e);

/* NULL when max_packets are in use (the caller counts TB_DROP_POOL). `data`
 * then points behind the headroom, with room for frame_bytes. */
TB_HOT tb_packet *tb_packet_new(tb_engine *e);
static inline void tb_packet_free(tb_engine *e, tb_packet *p);
bool tb_pool_grow(tb_engine *e); /* false: it may not, or there is no memory */
/* A copy with its own frame bytes; the PHV is not copied. */
tb_packet *tb_packet_copy(tb_engine *e, const tb_packet *p);
/* Frees `p`, counting it as dropped in the totals and at `port` (may be NULL). */
void tb_packet_drop(tb_engine *e, tb_port *port, tb_packet *p, enum tb_drop_reason reason);
/* Counts a drop of something for which no packet could be had. */
void tb_count_drop(tb_engine *e, tb_port *port, enum tb_drop_reason reason);

/* ---- wires (link.c) ------------------------------------------------------ */

/* One direction of a link, or the way out of an attached port. Frames on it
 * arrive in the order they were sent, so one event per wire is enough. */
typedef struct tb_wire {
    tb_rng rng;
    uint64_t remainder; /* of the serialisation time so far; see link.c */
    /* An arrival needs the first cache line of these, a departure two. */
    _Alignas(TB_LINE) tb_event arrival;
    tb_fifo fifo;
    tb_port *to; /* NULL: from an attached port to the outside */
    uint32_t loss_ppm;
    uint16_t mtu; /* no frame is larger than 65535 bytes */
    bool up;
    bool instant; /* to the outside, and neither rate nor delay nor loss */
    bool crosses; /* to a node of another partition; see tb_wire_cross() */
    int64_t delay_ps;
    int64_t busy_until_ps; /* the transmitter is free from then on */
    int64_t shift_ps;      /* of the last frame that was sent */
    uint64_t rate_bps;     /* 0: unlimited */
    uint64_t ps_per_byte;  /* of rate_bps; 0 where that is no whole number */
} tb_wire;

typedef struct tb_link {
    tb_port *a, *b;
} tb_link;

void tb_wire_rate(tb_wire *w, uint64_t rate_bps);
/* Starts to send `p` now; the wire is free. Takes the packet over. */
TB_HOT void tb_wire_send(tb_engine *e, tb_port *port, tb_packet *p);
void tb_wire_init(tb_engine *e, tb_port *port);
/* Sends `p`, which arrives at p->at_ps, over a wire to another partition. From there on the
 * wire's fifo and event are the other's (partition.c). */
void tb_wire_cross(tb_engine *e, tb_port *port, tb_packet *p);
/* Asks for the memory that an arrival will need. */
void tb_wire_foresee(const tb_engine *e, const tb_event *event);

/* ---- ports --------------------------------------------------------------- */

/* What lies behind an attached port. `transmit` takes the packet over (it ends
 * with tb_packet_free) and is called at its ideal departure or, live, as soon
 * after as the engine gets there; `ideal_ps` is when the last bit should have
 * left, counted from the frame's kernel time stamp. */
typedef struct tb_outside_ops {
    void (*transmit)(tb_engine *e, tb_port *port, tb_packet *p, int64_t ideal_ps);
    void (*close)(tb_engine *e, tb_port *port);
    bool pauses; /* it stops the port's queues by tb_port.paused */
} tb_outside_ops;

typedef struct tb_queue {
    tb_fifo fifo;
    uint64_t bytes;
    uint32_t packets;
    uint32_t weight;
    uint64_t deficit;
} tb_queue;

typedef struct tb_probe {
    tb_queue_sample *samples;
    uint32_t capacity;
    uint64_t head, tail; /* written, read; the oldest are overwritten */
} tb_probe;

struct tb_port {
    tb_wire wire; /* the way out; from a NIC: to the network */
    tb_node *node;
    const tb_outside_ops *outside; /* NULL: not attached */
    void *outside_state;
    tb_capture *capture; /* NULL: none */
    uint32_t number;
    bool linked;
    bool no_carrier; /* what is attached cannot send at present */
    bool plain; /* a switch's, with neither PFC nor capture, nor are frames picked out there */
    /* Where none of these is set, what ingress sends to the port goes through it at once
     * (pass() in v1model.c): one look tells. */
    union {
        struct {
            uint8_t occupied; /* bit per priority with packets waiting that is not paused */
            uint8_t paused; /* bit per priority that the other end, or the outside, has paused */
            bool limited;   /* by depths, a buffer or flow control: packets ask for admission */
            bool dequeuing; /* egress clones a packet of this port: the clones wait their turn */
            bool indirect;  /* not a wire to the outside that is up, takes no time, and is not
                             * captured */
        };
        uint64_t hindered;
    };
    tb_pfc *pfc; /* NULL: neither sends nor knows PAUSE frames */
    _Alignas(TB_LINE) tb_port_stats stats; /* what every frame counts in lies in one line */
    tb_capture *host_capture; /* of a NIC's host side */

    /* Traffic manager (switch ports). */
    tb_queue queues[TB_PRIORITIES];
    uint64_t queue_bytes; /* all priorities */
    uint32_t queue_packets;
    uint64_t depth_bytes;
    uint32_t depth_packets;
    uint64_t rate_bps; /* shaper: replaces the link's rate; 0: none */
    uint64_t link_rate_bps;
    bool dwrr;
    bool dwrr_credited; /* the current queue has had its quantum of this round */
    uint8_t dwrr_current;
    tb_event transmitter; /* fires when the wire is free again */
    tb_probe *probe;
};

/* ---- nodes --------------------------------------------------------------- */

enum tb_node_kind { TB_NODE_SWITCH, TB_NODE_NIC };

struct tb_node {
    tb_engine *engine;
    uint32_t number;
    enum tb_node_kind kind;
    char name[64];
    tb_port **ports; /* by number; NULL where there is none */
    uint32_t n_ports;
};

typedef struct tb_profile tb_profile; /* profile.h */

typedef struct tb_group {
    tb_replica *replicas;
    uint32_t count;
    tb_clone_config clone; /* of a clone session */
    bool set;
} tb_group;

typedef struct tb_groups { /* by number */
    tb_group *groups;
    uint32_t capacity;
} tb_groups;

typedef struct tb_pick tb_pick; /* pick.c */
typedef struct tb_aging tb_aging; /* aging.c */

typedef struct tb_switch {
    tb_node node;
    const tb_pipeline *program;
    void *library; /* dlopen */
    tb_instance instance;
    uint64_t stamp; /* instance.now_ps in the unit of the program's time stamps */
    tb_profile **profiles; /* the program's action profiles */
    tb_groups multicast, clones;
    uint64_t buffer_bytes, buffer_used; /* of the buffer, what is shared; 0: no limit */
    uint64_t buffer_total, headroom_total; /* the rest is headroom: see pfc_buffer.c */
    tb_buffer_stats held; /* in the queues of all ports, with or without a shared buffer */
    uint32_t alpha_256;
    uint32_t epoch; /* how many programs it had before this one */
    bool lossless; /* some port has priority-based flow control */
    tb_fifo looping; /* resubmitted and recirculated, back at the parser */
    tb_event loop;
    tb_pick *pick; /* frames are being picked out; else NULL */
    tb_port *cpu_port; /* cpu.c; NULL: none */
    tb_aging *aging;   /* aging.c; NULL: no table has idle timeouts */
} tb_switch;

static inline tb_switch *tb_switch_of(tb_node *node)
{
    return TB_CONTAINER(node, tb_switch, node);
}

/* Whether something is there and can be sent to. */
static inline bool tb_port_is_up(const tb_switch *sw, uint32_t number)
{
    const tb_port *port = number < sw->node.n_ports ? sw->node.ports[number] : NULL;
    return port && (port->linked || port->outside) && port->wire.up && !port->no_carrier;
}

/* ---- traffic manager (tm.c), egress (v1model.c) --------------------------- */

/* Where nothing waits in front of a port and its queues have no limits, a packet passes
 * without being queued (v1model.c). All others come here: queues `p` at its im.priority. */
void tb_tm_enqueue(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p);
/* Sends what waits at the port, as far as its transmitter has time. */
void tb_tm_serve(tb_engine *e, tb_switch *sw, tb_port *port);
void tb_tm_init(tb_port *port);
/* Drops all that waits at the port (TB_DROP_REPLACED). */
void tb_tm_clear(tb_engine *e, tb_switch *sw, tb_port *port);
/* The port's depths, its switch's buffer or flow control have been set. */
void tb_tm_limit(tb_port *port);
/* Egress, deparser, and the wire, of a packet that has left its queue. */
void tb_switch_send(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p);
/* Takes `p` from ingress to egress port `port`: through, where nothing can hold it, else to a
 * queue. */
void tb_switch_pass(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t port);
/* Begins the PHV of `p`, and parses it. */
void tb_switch_parse(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t instance_type,
                     uint16_t ingress_port);
/* What the program asked for (copies.c). Replicas take the packet over. */
void tb_clone_ingress(tb_engine *e, tb_switch *sw, const tb_packet *p);
void tb_clone_egress(tb_engine *e, tb_switch *sw, const tb_packet *p);
void tb_replicate(tb_engine *e, tb_switch *sw, tb_packet *p, const tb_groups *groups,
                  uint32_t number);
/* Bytes of the frame that would leave now. */
uint32_t tb_switch_frame_bytes(const tb_switch *sw, const tb_packet *p);
/* Loads the program and makes its state (switch.c), for a partition; NULL after tb_fail(). */
tb_node *tb_switch_new(tb_engine *e, tb_engine *part, const char *name, const char *path);
/* A program with its state that stands in no fabric; NULL after tb_fail(). */
tb_switch *tb_matcher_new(tb_engine *e, const char *path);
void tb_switch_free(tb_switch *sw);
/* Sets a meter, with full buckets, to cir, cbs, pir, pbs (switch_cells.c). */
int32_t tb_meter_set(tb_engine *e, tb_meter_cell *cell, const uint64_t rates[4]);
/* Writes TB_METER_RECORD_WORDS of a meter (table_read.c). */
void tb_meter_record(const tb_meter_cell *cell, uint64_t *out);
void tb_switch_loop(tb_engine *e, tb_event *event);
/* Does for the next frames of a list (by `next`) what needs not wait for their time:
 * parses them and asks for the memory that their tables will need. */
void tb_switch_look_ahead(tb_packet *p);
/* What was done ahead for the frames of a list is undone: their turn comes after a change. */
void tb_switch_forget_ahead(tb_packet *p);
/* Sets the program's clock to now (see tb_switch_now()). */
void tb_switch_clock(tb_engine *e, tb_switch *sw);

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
