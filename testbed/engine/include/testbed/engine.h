/* engine.h: the fabric, as everything outside of it sees it.
 *
 * This is the one public header and also the binding (cffi reads the part
 * between the two marker comments in ABI mode, so that part holds plain
 * declarations: no macros, no inline functions, no conditionals).
 *
 * A fabric is nodes joined by links. A node is a switch (a P4 pipeline, a
 * traffic manager and ports) or a NIC (one port, number 0: a host's end). An
 * endpoint is (node, port). A port is either linked to another port of the
 * fabric or attached to the outside: a veth interface, or memory.
 *
 * Units: time in integer picoseconds since the fabric's start (int64_t: 106
 * days), rates in bit/s of which 24 bytes a frame are wire overhead (preamble,
 * FCS, inter-frame gap), sizes in frame bytes without that overhead. A rate of
 * 0 is unlimited.
 *
 * Calls return 0 or a non-negative handle on success and a negative errno on
 * failure; tb_error() then has one sentence that names the place. While the
 * live clock runs in its own thread, every call but tb_live_run() goes through
 * the command ring and is applied between batches of packets.
 */
#ifndef TESTBED_ENGINE_H
#define TESTBED_ENGINE_H

#include <stdint.h>

#pragma GCC visibility push(default) /* everything else is built hidden */
/* <binding> */
typedef struct tb_engine tb_engine;

enum { TB_CLOCK_VIRTUAL = 0, TB_CLOCK_LIVE = 1 };

typedef struct tb_engine_config {
    uint32_t clock;
    uint32_t max_packets;   /* packets in flight at most; the pool grows up to it */
    uint32_t max_frame;     /* bytes of the largest frame */
    uint32_t realtime_priority; /* live: SCHED_FIFO priority to try, 0 for none */
    uint32_t partitions;    /* virtual: parts that may run side by side; 0 and 1: one */
    uint32_t threads;       /* that run them; 0: as many as there are processors, if it pays */
    uint64_t seed;
} tb_engine_config;
#define TB_MAX_PARTITIONS 64

tb_engine *tb_engine_new(const tb_engine_config *config);
void tb_engine_free(tb_engine *e);
/* One sentence on the last call that failed; empty if none did. */
const char *tb_error(tb_engine *e);

/* ---- building the fabric ------------------------------------------------ */

/* Loads a compiled pipeline (a shared object) and makes a switch of it, in one of the
 * fabric's partitions. Returns the node's number. */
int32_t tb_switch_add(tb_engine *e, const char *name, const char *pipeline_path,
                      uint32_t partition);

typedef struct tb_nic_config {
    uint64_t destination_queue_bytes; /* per destination; overflow is a nic drop */
    uint32_t signal_udp_port; /* Source Flow Control signals arrive here; 0: not aware */
    uint32_t max_pause_us;    /* a signal may not pause for longer */
} tb_nic_config;
int32_t tb_nic_add(tb_engine *e, const char *name, const tb_nic_config *config,
                   uint32_t partition);

typedef struct tb_link_config { /* one direction */
    uint64_t rate_bps;
    int64_t delay_ps;
    uint32_t loss_ppm;
    uint32_t mtu; /* largest frame, without FCS; 0: the engine's max_frame */
} tb_link_config;
/* Joins two ports; `ab` governs a to b. Returns the link's number. */
int32_t tb_link_add(tb_engine *e, int32_t a_node, uint32_t a_port, int32_t b_node,
                    uint32_t b_port, const tb_link_config *ab, const tb_link_config *ba);
int32_t tb_link_set_up(tb_engine *e, int32_t link, int32_t up);
/* The same for one port of a switch: what would leave through it is lost while it is down,
 * and members of groups that watch it are not chosen. */
int32_t tb_port_set_up(tb_engine *e, int32_t node, uint32_t port, int32_t up);

typedef struct tb_queue_config { /* one egress port of a switch */
    uint64_t rate_bps;      /* 0: the link's */
    uint64_t depth_bytes;   /* per priority queue; 0: no limit */
    uint32_t depth_packets; /* per priority queue; 0: no limit */
    uint32_t dwrr;          /* 0: strict priority; 1: DWRR by `weights` */
    uint32_t weights[8];
} tb_queue_config;
int32_t tb_port_configure(tb_engine *e, int32_t node, uint32_t port, const tb_queue_config *config);
/* Priority-based flow control (IEEE 802.1Qbb) of one port; docs/pfc.md. Of a NIC only what
 * it obeys counts. For switches: before there are packets in queues. */
typedef struct tb_pfc_config {
    uint32_t priorities;       /* bit per priority whose senders this port pauses: lossless */
    uint32_t honoured;         /* bit per priority that the other end may pause */
    uint64_t xoff_bytes;       /* held of a priority at this port, above which it is paused */
    uint32_t alpha_256;        /* not 0: xoff is alpha_256/256 x the free shared bytes instead */
    uint32_t quanta;           /* of 512 bit times, that a PAUSE frame asks for */
    uint64_t xon_offset_bytes; /* so many below xoff the sender goes on */
    uint64_t headroom_bytes;   /* of each of `priorities`, out of the switch's buffer */
    int64_t reaction_ps;       /* from a PAUSE frame's last bit until it acts here */
} tb_pfc_config;
int32_t tb_pfc_configure(tb_engine *e, int32_t node, uint32_t port, const tb_pfc_config *config);
/* Shared buffer of a switch with dynamic thresholds (Choudhury and Hahne):
 * a queue may hold up to alpha_256/256 x the free bytes. bytes 0: no sharing. */
int32_t tb_switch_buffer(tb_engine *e, int32_t node, uint64_t bytes, uint32_t alpha_256);

/* A veth (or any Ethernet) interface of the calling thread's network
 * namespace: for a NIC the host's own link, for a switch port a bare port. `qdisc`,
 * for a switch port without PFC: frames pass the interface's queueing discipline, and
 * wait in the port's queues while that takes none. */
int32_t tb_attach_veth(tb_engine *e, int32_t node, uint32_t port, const char *interface,
                       uint32_t qdisc);
int32_t tb_attach_memory(tb_engine *e, int32_t node, uint32_t port);
/* What leaves or enters an endpoint, as pcapng with nanosecond times. A NIC has two
 * sides: the network's (frames on the link, behind pauses), and the host's. There
 * a frame in is what the host sends, when it enters the fabric, and a frame out has
 * the time at which it really left: on the live clock that is a little late. */
typedef struct tb_capture_config {
    uint32_t host_side;  /* of a NIC */
    uint32_t directions; /* 1: in, 2: out, 3: both */
    uint32_t snap_bytes; /* of each frame at most; 0: all */
} tb_capture_config;
int32_t tb_capture_start(tb_engine *e, int32_t node, uint32_t port, const char *path,
                         const tb_capture_config *config);
typedef struct tb_capture_stats {
    uint64_t frames;
    uint64_t lost;       /* found the ring full */
    int64_t max_late_ps; /* host side, live: of the frames out, actual less ideal departure */
} tb_capture_stats;
int32_t tb_capture_read(tb_engine *e, int32_t node, uint32_t port, uint32_t host_side,
                        tb_capture_stats *out);
/* Returns how many frames were lost. */
int32_t tb_capture_stop(tb_engine *e, int32_t node, uint32_t port, uint32_t host_side);

/* Frames that arrive at a switch and match, one after the other, until `count` are
 * picked. `matcher`: a compiled program whose ingress drops what does not match. What
 * was picked waits to be read: 1 if there was a frame, else 0. */
typedef struct tb_picked {
    int64_t at_ps;
    uint32_t port;
    uint32_t bytes;  /* on the wire */
    uint32_t stored; /* that there are of them */
} tb_picked;
int32_t tb_pick_start(tb_engine *e, int32_t node, const char *matcher, uint32_t count);
int32_t tb_pick_read(tb_engine *e, int32_t node, tb_picked *about, uint8_t *data, uint32_t room);
int32_t tb_pick_stop(tb_engine *e, int32_t node);

/* ---- time --------------------------------------------------------------- */

/* Virtual clock: process every event up to and including `until_ps`. */
int32_t tb_run_until(tb_engine *e, int64_t until_ps);
/* The same, but returns 1 after `most_events` if there are more to process: for
 * callers that want to look at signals now and then. 0: all done. */
int32_t tb_run_some(tb_engine *e, int64_t until_ps, uint32_t most_events);
/* Virtual clock: time of the next event, or -1 if there is none. */
int64_t tb_next_event(tb_engine *e);
/* Live clock: from here on every frame that reaches an interface is taken; those of
 * before are discarded. Then tb_live_run(), by one thread. */
int32_t tb_live_begin(tb_engine *e);
/* Live clock: run in the calling thread until tb_live_stop(). Returns 0, or a
 * negative errno when the fabric could not go on (an interface vanished). */
int32_t tb_live_run(tb_engine *e);
void tb_live_stop(tb_engine *e); /* from any thread or a signal handler */
int64_t tb_now(tb_engine *e);
/* Live clock: CLOCK_MONOTONIC nanoseconds of fabric time 0. */
int64_t tb_epoch_ns(tb_engine *e);
/* Fabric time 0 in nanoseconds since 1970, as captures have it; 0 if virtual. */
int64_t tb_epoch_realtime_ns(tb_engine *e);

/* ---- memory ports ------------------------------------------------------- */

int32_t tb_memory_send(tb_engine *e, int32_t node, uint32_t port, int64_t at_ps,
                       const uint8_t *frame, uint32_t bytes);
/* The same for a frame of `bytes` of which only the first `stored` exist: links
 * and queues see its length, programs the part that is there. */
int32_t tb_memory_send_simulated(tb_engine *e, int32_t node, uint32_t port, int64_t at_ps,
                                 const uint8_t *frame, uint32_t stored, uint32_t bytes);
typedef struct tb_frame {
    int64_t at_ps; /* when its last bit left */
    uint32_t bytes;
    uint32_t stored;
} tb_frame;
/* Next frame that left through a memory port: 1 and it is in `frame` and
 * `buffer`, 0 if there is none. */
int32_t tb_memory_receive(tb_engine *e, int32_t node, uint32_t port, tb_frame *frame,
                          uint8_t *buffer, uint32_t capacity);

/* A memory port that only counts what leaves through it (for benchmarks). */
int32_t tb_memory_discard(tb_engine *e, int32_t node, uint32_t port, int32_t on);
/* Injects `count` frames, taken in turn from `frames` (n_frames of them, one
 * every `stride` bytes, `bytes[i]` long), in batches of `batch` at the present
 * time, and processes them to the end. A benchmark's inner loop: virtual clock. */
int32_t tb_bench_forward(tb_engine *e, int32_t node, uint32_t port, const uint8_t *frames,
                         const uint32_t *bytes, uint32_t n_frames, uint32_t stride, uint64_t count,
                         uint32_t batch);
/* Packets of the pool in use now, and made so far. */
typedef struct tb_pool_use {
    uint32_t used, made;
} tb_pool_use;
int32_t tb_pool_read(tb_engine *e, tb_pool_use *out);

/* ---- tables and other state of a switch ---------------------------------- */

/* What an entry of a table with an action profile runs: a member or a group of the
 * profile, an action of its own, or a set of weighted actions in one shot, of which
 * the selector chooses as it does from a group. */
enum { TB_TARGET_ACTION = 0, TB_TARGET_MEMBER, TB_TARGET_GROUP, TB_TARGET_SET };
/* A set, in place of an id: chosen from at random, not by the selector's hash; its size is
 * the number of its actions, or the sum of their weights; without either as the selector
 * says. */
enum { TB_SET_RANDOM = 1, TB_SET_BY_MEMBERS = 2, TB_SET_BY_WEIGHTS = 4 };
typedef struct tb_weighted_action {
    uint32_t action;
    uint32_t weight;      /* 1 or more */
    const uint64_t *args; /* arg_words of the table */
    uint32_t watch;       /* 1 + a port: chosen only while it is up; 0: always */
} tb_weighted_action;
typedef struct tb_target {
    uint32_t kind;
    uint32_t id;    /* of the member or group */
    uint32_t count; /* actions */
    const tb_weighted_action *actions;
} tb_target;

typedef struct tb_entry_spec {
    const uint64_t *value; /* key_words; a range field's low end */
    const uint64_t *mask;  /* key_words; ones where exact; a range field's high end */
    int32_t priority;      /* largest wins; 0 where the table has no priorities */
    uint32_t action;
    const uint64_t *args; /* arg_words of the table */
    const tb_target *target; /* with an action profile: instead of `action` and `args` */
    uint64_t timeout_ps; /* 0: none; of tables whose entries may have one */
} tb_entry_spec;
/* -EEXIST: an entry with this match is there; -ENOENT: none is; -ENOSPC: full. */
int32_t tb_table_insert(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry);
int32_t tb_table_modify(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry);
int32_t tb_table_delete(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *entry);
/* Gives the default entry the action or target of `entry`, whose match does not matter. */
int32_t tb_table_set_default(tb_engine *e, int32_t node, uint32_t table,
                             const tb_entry_spec *entry);
/* How many 64-bit words a table's keys and its actions' arguments have: `value`,
 * `mask` and `args` above are that long. `profile`: 1 + the number of its action profile,
 * 0 without one. */
int32_t tb_table_shape(tb_engine *e, int32_t node, uint32_t table, uint32_t *key_words,
                       uint32_t *arg_words, uint32_t *profile);
int64_t tb_table_count(tb_engine *e, int32_t node, uint32_t table);
/* The entries of a table, at one instant: for each the number of its insertion, its
 * priority and action (TB_ENTRY_RECORD_WORDS words), its arguments, value and mask
 * (arg_words + 2 x key_words). Returns how many there are; at most `capacity` are copied.
 * With an action profile, two words stand for the arguments: a target's kind and id. */
enum { TB_ENTRY_RECORD_WORDS = 3 };
int64_t tb_table_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out,
                      uint64_t capacity);
/* What changes while entries lie in a table, at one instant and in no order: for each its
 * value and mask, and TB_STATE_RECORD_WORDS words: priority, packets and bytes of the
 * direct counter, time of the last hit in ps (0: none), and the direct meter as
 * tb_meter_read() has it (0 in all words: the table has none).
 * Returns how many there are; at most `capacity` are copied. `now_ps`: that instant. */
enum { TB_STATE_RECORD_WORDS = 14 };
int64_t tb_table_states_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out,
                             uint64_t capacity, int64_t *now_ps);
/* The TB_STATE_RECORD_WORDS of the default entry; it counts and meters what misses. */
int32_t tb_default_state_read(tb_engine *e, int32_t node, uint32_t table, uint64_t *out);

/* What an entry of a table with an action profile runs (with `spec` NULL, the default
 * entry): its kind and id, and the actions that it brings along, as many as `capacity`
 * takes, with their arguments one behind the other in `args` (arg_words each). Returns how
 * many those are. */
int32_t tb_target_read(tb_engine *e, int32_t node, uint32_t table, const tb_entry_spec *spec,
                       uint64_t target[2], tb_weighted_action *actions, uint64_t *args,
                       uint32_t capacity);

/* ---- batches of updates ------------------------------------------------------ */

/* An update is a head of TB_UPDATE_HEAD_WORDS words (number << 32 | kind, words of its
 * payload) and a payload. Numbers are those of tables, profiles, groups, ... ; `a.b` is a
 * word whose high half is a and whose low half is b.
 *   INSERT, MODIFY, DEFAULT   value, mask, priority, in tables with idle timeouts the
 *                             timeout in ps, action, arguments; with an action profile
 *                             instead of the last two id.kind of a target, and for each
 *                             action that it brings along weight.action, watch, arguments
 *   DELETE                    value, mask, priority
 *   DIRECT_COUNTER            value, mask, priority, packets, bytes
 *   DIRECT_METER              value, mask, priority, cir, cbs, pir, pbs, whether what was
 *                             coloured counts from 0 again
 *   DEFAULT_COUNTER, _METER   the same, of the default entry: its match does not matter
 *   MEMBER_*                  member.action, arguments (none in a deletion)
 *   GROUP_*                   group.max_size, of each member member.weight, watch (none in
 *                             a deletion)
 *   MULTICAST                 of each replica port.rid, and in the high half of the rid how
 *                             many backups it has, which follow it
 *   CLONE_SESSION             class_of_service.packet_bytes, replicas as of MULTICAST
 *   REGISTER                  first.count, the cells' bytes filled up with zeros
 *   COUNTER                   first.count, packets and bytes of each
 *   METER                     first.count, cir, cbs, pir, pbs, whether what was coloured
 *                             counts from 0 again */
enum { TB_UPDATE_HEAD_WORDS = 2 };
enum tb_update_kind {
    TB_UPDATE_INSERT = 0,
    TB_UPDATE_MODIFY,
    TB_UPDATE_DELETE,
    TB_UPDATE_DEFAULT,
    TB_UPDATE_MEMBER_INSERT,
    TB_UPDATE_MEMBER_MODIFY,
    TB_UPDATE_MEMBER_DELETE,
    TB_UPDATE_GROUP_INSERT,
    TB_UPDATE_GROUP_MODIFY,
    TB_UPDATE_GROUP_DELETE,
    TB_UPDATE_MULTICAST,
    TB_UPDATE_CLONE_SESSION,
    TB_UPDATE_REGISTER,
    TB_UPDATE_COUNTER,
    TB_UPDATE_METER,
    TB_UPDATE_DIRECT_COUNTER,
    TB_UPDATE_DIRECT_METER,
    TB_UPDATE_DEFAULT_COUNTER,
    TB_UPDATE_DEFAULT_METER,
};
/* Applies `count` updates, `words` words in all, at one instant and in their order, up to
 * the first that is refused; with `undo`, all of them or none. `done`: how many were
 * applied, or would have been: the number of the one that was refused. */
int32_t tb_write(tb_engine *e, int32_t node, const uint64_t *updates, uint64_t words,
                 uint32_t count, uint32_t undo, uint32_t *done);

/* ---- another program for a running switch ---------------------------------------- */

/* Loads a compiled program and makes its state. Until tb_stage_end() control operations
 * reach it as node TB_STAGED_NODE. One at a time in a fabric. */
enum { TB_STAGED_NODE = 0x7fffffff };
int32_t tb_stage(tb_engine *e, const char *path);
/* The switch goes on with the staged program and state, at one instant; what waited in its
 * queues is dropped. `carried`: state of the old program that becomes state of the new one:
 * the cells that both have, and of entries that both have the counters, meters and times. With
 * `keep_copies` the multicast groups and clone sessions stay, without they are those of
 * the staged switch. The old program is the staged one then. */
enum { TB_CARRY_TABLE = 0, TB_CARRY_REGISTER, TB_CARRY_COUNTER, TB_CARRY_METER };
typedef struct tb_carried {
    uint32_t kind, from, to; /* numbers in the old and the new program */
} tb_carried;
int32_t tb_replace(tb_engine *e, int32_t node, const tb_carried *carried, uint32_t count,
                   uint32_t keep_copies);
/* Frees what is staged, if anything is. */
int32_t tb_stage_end(tb_engine *e);

/* ---- action profiles: members, and groups of them ---------------------------- */

typedef struct tb_weighted_member {
    uint32_t member;
    uint32_t weight; /* 1 or more */
    uint32_t watch;  /* as of a tb_weighted_action */
} tb_weighted_member;
/* How many 64-bit words its actions' arguments have: `args` below is that long. */
int32_t tb_profile_shape(tb_engine *e, int32_t node, uint32_t profile, uint32_t *arg_words);
/* Members and groups have numbers of their own each, 0 to 2^32 - 2. What is in use is
 * not deleted (-EBUSY); -EEXIST, -ENOENT and -ENOSPC as of tables. */
int32_t tb_member_insert(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                         uint32_t action, const uint64_t *args);
int32_t tb_member_modify(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                         uint32_t action, const uint64_t *args);
int32_t tb_member_delete(tb_engine *e, int32_t node, uint32_t profile, uint32_t member);
int32_t tb_member_read(tb_engine *e, int32_t node, uint32_t profile, uint32_t member,
                       uint32_t *action, uint64_t *args);
/* `max_size` bounds the group as the profile's max_group_size does; 0: only that does. */
int32_t tb_group_insert(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                        uint32_t max_size, const tb_weighted_member *members, uint32_t count);
int32_t tb_group_modify(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                        const tb_weighted_member *members, uint32_t count);
int32_t tb_group_delete(tb_engine *e, int32_t node, uint32_t profile, uint32_t group);
/* The group's members, by their numbers, as many as `capacity` takes; returns how many
 * there are. */
int32_t tb_group_read(tb_engine *e, int32_t node, uint32_t profile, uint32_t group,
                      uint32_t *max_size, tb_weighted_member *members, uint32_t capacity);
/* The numbers of all members (or groups), in no order, as many as `capacity` takes;
 * returns how many there are. */
int32_t tb_member_list(tb_engine *e, int32_t node, uint32_t profile, uint32_t *ids,
                       uint32_t capacity);
int32_t tb_group_list(tb_engine *e, int32_t node, uint32_t profile, uint32_t *ids,
                      uint32_t capacity);

/* ---- registers, counters, meters ------------------------------------------------ */

int32_t tb_register_shape(tb_engine *e, int32_t node, uint32_t reg, uint32_t *size,
                          uint32_t *cell_bytes);
/* `cells` holds count x cell_bytes bytes in the machine's order. */
int32_t tb_register_read(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                         uint8_t *cells);
int32_t tb_register_write(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                          const uint8_t *cells);
/* `out`: packets, bytes per cell. */
int32_t tb_counter_read(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                        uint32_t count, uint64_t *out);
int32_t tb_counter_write(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                         uint32_t count, const uint64_t *in);
/* `out`, TB_METER_RECORD_WORDS per cell: cir, cbs, pir, pbs (all 0: it is not configured),
 * then packets and bytes of what it said was green, yellow, red. */
enum { TB_METER_RECORD_WORDS = 10 };
int32_t tb_meter_read(tb_engine *e, int32_t node, uint32_t meter, uint32_t first, uint32_t count,
                      uint64_t *out);
/* Rates per second, bursts in packets or bytes; all 0: every packet is green. */
int32_t tb_meter_configure(tb_engine *e, int32_t node, uint32_t meter, uint32_t index, uint64_t cir,
                           uint64_t cbs, uint64_t pir, uint64_t pbs);
/* What the cells coloured counts from 0 again. */
int32_t tb_meter_forget(tb_engine *e, int32_t node, uint32_t meter, uint32_t first,
                        uint32_t count);

/* The direct counter of the entry with this match (its action and arguments do not
 * matter), or with NULL of the default entry: `cell` is packets, bytes. */
int32_t tb_direct_counter_read(tb_engine *e, int32_t node, uint32_t table,
                               const tb_entry_spec *entry, uint64_t *cell);
int32_t tb_direct_counter_write(tb_engine *e, int32_t node, uint32_t table,
                                const tb_entry_spec *entry, const uint64_t *cell);
/* Its direct meter: `rates` are cir, cbs, pir, pbs as of tb_meter_configure(). -EINVAL: the
 * table's entries have none. */
int32_t tb_direct_meter_configure(tb_engine *e, int32_t node, uint32_t table,
                                  const tb_entry_spec *entry, const uint64_t *rates);
int32_t tb_direct_meter_forget(tb_engine *e, int32_t node, uint32_t table,
                               const tb_entry_spec *entry);

/* While its port is down the first of its backups whose port is up stands in for a replica.
 * While all are down it stays, and is lost at its port. */
typedef struct tb_replica {
    uint16_t port;
    uint16_t rid;     /* egress_rid */
    uint16_t backups; /* so many of those that follow; they have none of their own */
} tb_replica;
int32_t tb_multicast_set(tb_engine *e, int32_t node, uint32_t group, const tb_replica *replicas,
                         uint32_t count); /* count 0 removes it */
typedef struct tb_clone_config {
    uint32_t class_of_service; /* priority queue of the clones */
    uint32_t packet_bytes;     /* truncate to; 0: whole */
} tb_clone_config;
int32_t tb_clone_session_set(tb_engine *e, int32_t node, uint32_t session,
                             const tb_clone_config *config, const tb_replica *replicas,
                             uint32_t count);

/* ---- measuring ---------------------------------------------------------- */

enum tb_drop_reason {
    TB_DROP_PROGRAM_INGRESS = 0, /* mark_to_drop, or egress_spec 511 */
    TB_DROP_PROGRAM_EGRESS,
    TB_DROP_PARSER,       /* the program asked for it after a parser error */
    TB_DROP_NO_PORT,      /* egress_spec names no port of the switch */
    TB_DROP_NO_GROUP,     /* empty multicast group or clone session */
    TB_DROP_QUEUE_BYTES,  /* tail drop at a port's queue */
    TB_DROP_QUEUE_PACKETS,
    TB_DROP_BUFFER,       /* the switch's shared buffer */
    TB_DROP_LINK_DOWN,
    TB_DROP_LINK_LOSS,
    TB_DROP_MTU,
    TB_DROP_NIC_QUEUE,
    TB_DROP_POOL,         /* no packet left in the pool */
    TB_DROP_TRANSMIT,     /* the kernel refused the frame; it counts as not delivered */
    TB_DROP_LOOP,         /* resubmitted or recirculated too often */
    TB_DROP_CHECKSUM,     /* a connection's end found the frame damaged */
    TB_DROP_CONTROLLER,   /* frames for the CPU port were not taken in time */
    TB_DROP_REPLACED,     /* waited in a queue when the switch got another program */
    TB_DROP_HEADROOM,     /* of a lossless priority, and its ingress port's headroom is full */
    TB_DROP_REASONS
};
const char *tb_drop_reason_name(uint32_t reason);

typedef struct tb_port_stats {
    uint64_t rx_packets, rx_bytes, tx_packets, tx_bytes;
    uint64_t drops[24]; /* by tb_drop_reason, those at this port */
    uint64_t queue_bytes, queue_packets; /* now, all priorities */
    uint64_t peak_queue_bytes;           /* since tb_stats_reset() */
} tb_port_stats;
typedef struct tb_pfc_stats { /* by priority; zeros where there is no PFC */
    uint64_t pauses_sent[8], resumes_sent[8]; /* in PAUSE frames, refreshes too */
    uint64_t pauses_received[8], resumes_received[8];
    uint64_t paused_ps[8];         /* how long the other end kept this one from sending */
    uint64_t held_bytes[8];        /* now, of what came in here */
    uint64_t peak_held_bytes[8];   /* since tb_stats_reset() */
    uint64_t peak_headroom_bytes[8];
    uint64_t headroom_drops[8];
    uint64_t unknown_frames; /* MAC control frames that are not of PFC */
    uint32_t paused;         /* bit per priority: now paused by the other end */
    uint32_t pausing;        /* bit per priority: the other end is told to pause */
} tb_pfc_stats;
int32_t tb_port_read(tb_engine *e, int32_t node, uint32_t port, tb_port_stats *out,
                     tb_pfc_stats *pfc);

typedef struct tb_nic_stats {
    uint64_t to_network, from_network; /* frames the host sent (also if dropped), and got */
    uint64_t signals, cached_signals;  /* consumed: from the congested switch, from a cache */
    uint64_t bad_signals;
    uint64_t ce_received; /* frames delivered to the host with ECN = CE */
    uint64_t nic_drops;
    uint64_t pause_ps; /* sum over destinations of time spent paused with frames waiting */
    uint64_t queued_packets, queued_bytes;
    uint64_t peak_queued_bytes;
    tb_pfc_stats pfc;
} tb_nic_stats;
int32_t tb_nic_read(tb_engine *e, int32_t node, tb_nic_stats *out);
/* Several at one instant, and for the price of one command. */
int32_t tb_nics_read(tb_engine *e, const int32_t *nodes, uint32_t count, tb_nic_stats *out);

typedef struct tb_buffer_stats { /* of a switch, all ports together */
    uint64_t queued_bytes;      /* now */
    uint64_t peak_queued_bytes; /* since tb_stats_reset() */
} tb_buffer_stats;
/* Of several switches, at one instant and for the price of one command. */
int32_t tb_buffers_read(tb_engine *e, const int32_t *nodes, uint32_t count, tb_buffer_stats *out);

/* injected + copies = delivered + dropped + consumed + queued + in_flight */
typedef struct tb_totals {
    uint64_t injected, copies, delivered, dropped, consumed, queued, in_flight;
    uint64_t packet_hops; /* packets through an ingress pipeline; recirculation does not count */
    uint64_t recirculated;
    uint64_t drops[24];
    uint64_t events;
    uint64_t ring_drops; /* frames the kernel lost before the engine saw them */
} tb_totals;
int32_t tb_totals_read(tb_engine *e, tb_totals *out);
int32_t tb_stats_reset(tb_engine *e); /* peaks and histograms; never the conserved counts */

/* Queue probe: every change of an egress port's queue (all priorities), as
 * (time, bytes) with bytes after the change. Recording costs no event. */
typedef struct tb_queue_sample {
    int64_t at_ps;
    uint64_t bytes;
} tb_queue_sample;
int32_t tb_probe_start(tb_engine *e, int32_t node, uint32_t port, uint32_t capacity);
/* Moves up to `capacity` samples out, oldest first; returns how many. */
int32_t tb_probe_read(tb_engine *e, int32_t node, uint32_t port, tb_queue_sample *out,
                      uint32_t capacity);

/* Event log: what befell frames, fabric-wide, for timelines. It holds the first
 * `capacity` records after a read and counts the others: a round whose start is
 * there can be told; one with holes cannot. */
enum tb_log_kind {
    TB_LOG_DROP = 0,    /* value: tb_drop_reason */
    TB_LOG_SIGNAL, /* a NIC took one; peer: destination to pause, value: ns; port: 1: cached */
    TB_LOG_PAUSE_BEGIN, /* frames for `peer` began to wait because of a pause */
    TB_LOG_PAUSE_END,
    TB_LOG_PFC_SENT,  /* a port told its sender; peer: the priority, value: quanta, 0 to go on */
    TB_LOG_PFC_BEGIN, /* a port may not send a priority; peer: which */
    TB_LOG_PFC_END,
};
typedef struct tb_log_record {
    int64_t at_ps;
    uint64_t value;
    uint32_t kind, node, port;
    uint32_t peer; /* IPv4 address in host order, or a priority; 0 if none */
} tb_log_record;
int32_t tb_log_start(tb_engine *e, uint32_t capacity);
/* Moves up to `capacity` records out, oldest first; returns how many. `lost`:
 * records that found no room since the last read that emptied the log. */
int32_t tb_log_read(tb_engine *e, tb_log_record *out, uint32_t capacity, uint64_t *lost);

/* What programs say: log_msg() and assert() as text, digest() as packed fields; and what
 * controllers are told besides: frames sent to the CPU port, and entries that were idle
 * (value, mask and priority as words; engine.h, "batches of updates"). Up to 1 MiB of each
 * kind (of frames 8 MiB) waits to be read; what comes on top is lost and counted. */
enum tb_message_kind {
    TB_MESSAGE_LOG = 0,
    TB_MESSAGE_DIGEST,
    TB_MESSAGE_PACKET_IN,
    TB_MESSAGE_IDLE,
    TB_MESSAGE_KINDS
};
enum { TB_MESSAGE_BYTES = 65536 }; /* of one message at most */
typedef struct tb_message {
    int64_t at_ps;
    uint32_t node;
    uint32_t number; /* of the digest, or of the table, in the program */
    uint32_t bytes;  /* that follow: text (without a final 0), packed fields, a frame, a key */
    uint32_t epoch;  /* of the program: how many the switch had before it (tb_replace()) */
} tb_message;
/* Takes the oldest messages, each a tb_message and its bytes without a gap, as many as
 * `capacity` bytes take whole (at least one where it is sizeof(tb_message) +
 * TB_MESSAGE_BYTES). Returns the bytes. `lost`: messages of the kind since the last read. */
int32_t tb_messages_read(tb_engine *e, uint32_t kind, uint8_t *buffer, uint32_t capacity,
                         uint64_t *lost);
/* Lets what controllers are told (all kinds but the log) be heard at once. Live: the file
 * descriptor of tb_events_fd(), an eventfd, becomes readable. Virtual: tb_run_some() and
 * tb_run_to_notice() return 1 with the clock at the event's time. */
int32_t tb_events_listen(tb_engine *e, uint32_t on);
int32_t tb_events_fd(tb_engine *e);

/* ---- the CPU port ---------------------------------------------------------------- */

/* Makes `port` of a switch the one behind which its controller is: a frame that leaves
 * through it becomes a TB_MESSAGE_PACKET_IN and is consumed. Once in a switch's life. */
int32_t tb_attach_cpu(tb_engine *e, int32_t node, uint32_t port);
/* Lets a controller's frame enter at the switch's CPU port, now. */
int32_t tb_packet_out(tb_engine *e, int32_t node, const uint8_t *frame, uint32_t bytes);

/* ---- connections (virtual clock) ------------------------------------------ */

/* A NIC's own IPv4 address (host order) and MAC address, before any connection. */
int32_t tb_nic_set_address(tb_engine *e, int32_t node, uint32_t ipv4, const uint8_t *mac);

enum { TB_CONNECTION_STREAM = 0, TB_CONNECTION_RDMA = 1 };
enum { TB_END_CLIENT = 0, TB_END_SERVER = 1 };

typedef struct tb_connection_config {
    uint32_t kind;
    const char *congestion; /* an algorithm's name; see tb_congestion_name() */
    uint32_t client_port;   /* 0: the engine chooses */
    uint32_t server_port;   /* 0: the engine chooses; RDMA: 4791 whatever is given */
    uint32_t needs_listener; /* stream: refused (reset) where nobody listens */
    uint32_t mss;            /* payload bytes of a full segment or packet */
    uint32_t initial_window; /* segments */
    uint32_t ecn;            /* RFC 3168, or what the algorithm needs */
    uint32_t selective;      /* stream: SACK; RDMA: selective retransmission, else go-back-N */
    uint32_t timestamps;     /* stream: the option of RFC 7323 on every segment */
    uint32_t hystart;
    uint32_t restart_after_idle; /* RFC 5681, 4.1 */
    uint32_t tail_loss_probe;    /* stream: RFC 8985 */
    uint32_t ack_every;  /* RDMA: packets per ACK; stream: full segments per delayed ACK */
    uint32_t quick_acks; /* stream: so many first segments are acknowledged at once */
    uint32_t discard;    /* the receiving application takes bytes at once, and throws them away */
    uint32_t dscp;
    int64_t min_rto_ps, max_rto_ps, initial_rto_ps;
    int64_t delayed_ack_ps;
    int64_t cnp_interval_ps; /* RDMA: congestion notifications are at least so far apart */
    uint64_t receive_window_bytes;
    uint64_t window_bytes; /* at most so much in flight; 0: no limit */
    uint64_t rate_bps;     /* RDMA: at the start; 0: the link's */
    int64_t parameters[16]; /* the algorithm's, in the order of tb_congestion_parameter() */
} tb_connection_config;

/* Opens a connection at `at_ps` (or now) and returns its handle. The client sends
 * a SYN then; an RDMA-like connection needs none and is established at once. */
int32_t tb_connection_open(tb_engine *e, int32_t client_node, int32_t server_node,
                           const tb_connection_config *config, int64_t at_ps);
/* Whether a stream port of a NIC accepts connections that need a listener. */
int32_t tb_connection_listen(tb_engine *e, int32_t node, uint32_t port, int32_t on);
/* Queues `bytes` at one end at `at_ps` (or now). `data` NULL: simulated bytes. The
 * other end's notice says when it has the last of them. RDMA: the client only. */
int32_t tb_connection_send(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps,
                           const uint8_t *data, uint64_t bytes);
/* No more bytes from this end: the other may go on. */
int32_t tb_connection_shutdown(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps);
int32_t tb_connection_reset(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps);
/* Takes up to `most` bytes that arrived in order, all real or all simulated (then
 * `stored` is 0): returns 1, or 0 if there are none. */
typedef struct tb_received {
    uint64_t bytes, stored;
    uint32_t at_end; /* the other end has shut down, and nothing is left */
} tb_received;
int32_t tb_connection_receive(tb_engine *e, int32_t connection, uint32_t end, uint8_t *buffer,
                              uint64_t most, tb_received *out);
/* Forgets a connection; its handle may be given again. Frames of it that are
 * still about find nobody. */
int32_t tb_connection_release(tb_engine *e, int32_t connection);

typedef struct tb_connection_stats { /* of one end */
    uint64_t bytes_queued, bytes_acked, bytes_received; /* payload */
    uint64_t segments, retransmissions, timeouts, tail_probes;
    uint64_t marks; /* ECN: echoes that came back for what this end sent */
    uint64_t acks_sent, duplicates, out_of_order; /* as a receiver */
    uint64_t cwnd_bytes, ssthresh_bytes, in_flight_bytes, rate_bps;
    int64_t srtt_ps, min_rtt_ps, rto_ps;
    int64_t established_ps; /* -1: not yet */
    int64_t finished_ps;    /* when all bytes queued so far were acknowledged; -1: not yet */
    uint32_t client_port, server_port;
    int64_t congestion[4]; /* the algorithm's own; see its file */
} tb_connection_stats;
int32_t tb_connection_read(tb_engine *e, int32_t connection, uint32_t end,
                           tb_connection_stats *out);

enum tb_notice_kind {
    TB_NOTICE_ESTABLISHED = 0, /* of the server's end: a connection was accepted */
    TB_NOTICE_RECEIVED, /* `bytes` have arrived in order: the end of a send, or the first unread */
    TB_NOTICE_SENT,     /* `bytes` have been acknowledged: the end of a send */
    TB_NOTICE_CLOSED,   /* the other end has shut down and all its bytes have arrived */
    TB_NOTICE_RESET,    /* by the other end, by tb_connection_reset(), or given up */
};
typedef struct tb_notice {
    int64_t at_ps;
    uint64_t bytes; /* payload since the connection's start */
    int32_t connection;
    uint32_t end, kind;
} tb_notice;
/* Moves up to `capacity` notices out, in the order of their times; returns how many. */
int32_t tb_notices_read(tb_engine *e, tb_notice *out, uint32_t capacity);
int32_t tb_notices_waiting(tb_engine *e); /* 1 or 0 */
/* tb_run_some() that also returns, with 1, when a notice waits. */
int32_t tb_run_to_notice(tb_engine *e, int64_t until_ps, uint32_t most_events);
/* Name of congestion control `index`, NULL behind the last. */
const char *tb_congestion_name(uint32_t index);
/* Name of an algorithm's parameter `index`, NULL behind the last. */
const char *tb_congestion_parameter(const char *congestion, uint32_t index);

/* Live: how late frames left, actual minus ideal departure, the ideal counted
 * from the kernel's receive time stamp. */
typedef struct tb_lateness {
    uint64_t packets;
    int64_t p50_ps, p99_ps, p999_ps, max_ps;
} tb_lateness;
int32_t tb_lateness_read(tb_engine *e, tb_lateness *out);
/* </binding> */
#pragma GCC visibility pop

#endif
