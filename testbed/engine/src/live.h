/* live.h: what the live loop (live.c) and its sockets (port_veth*.c) share. */
#ifndef TESTBED_LIVE_H
#define TESTBED_LIVE_H

#include <net/if.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <time.h>

#include "internal.h"

#define TB_VETH_BATCH 64u

typedef struct tb_veth {
    tb_port *port;
    char interface[IF_NAMESIZE];
    int fd;
    uint8_t *ring; /* TPACKET_V2, mapped */
    size_t ring_bytes;
    uint32_t slot_bytes, slots, next; /* the slot that the kernel fills next */
    int64_t down_since_ns;            /* CLOCK_MONOTONIC; 0: it is up */
    bool dirty;                       /* frames wait in the batch */
    bool qdisc;                       /* frames pass the kernel's queueing discipline */
    bool waiting;                     /* until that takes frames again; the port is paused */
    struct tb_veth *next_dirty;
    uint32_t n_batch;
    tb_packet *batch[TB_VETH_BATCH];
    int64_t ideal_ps[TB_VETH_BATCH];
    struct iovec data[TB_VETH_BATCH];
    struct mmsghdr messages[TB_VETH_BATCH];
} tb_veth;

struct tb_live {
    int epoll_fd;
    int timer_fd; /* of the housekeeping: periodic, so that a sleep needs no timeout */
    tb_veth **veths;
    uint32_t n_veths, capacity;
    tb_veth *dirty; /* those with frames to send */
    uint32_t n_waiting; /* those that wait for room */
    int64_t realtime_offset_ns; /* CLOCK_REALTIME less CLOCK_MONOTONIC */
    int64_t started_ps;         /* when this run began */
    int32_t failure;            /* a negative errno: the run must end; its sentence is below */
    char sentence[TB_ERROR_BYTES];
};

static inline int64_t tb_clock_ns(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Fabric time by the wall clock. */
static inline int64_t tb_wall_ps(const tb_engine *e)
{
    return (tb_clock_ns(CLOCK_MONOTONIC) - e->epoch_ns) * 1000;
}

/* Moves up to `most` received frames into the fabric; `wall_ps` is the time now, or a
 * little before. */
void tb_veth_receive(tb_engine *e, tb_veth *v, uint32_t most, int64_t wall_ps);
/* Whether a frame waits to be received. */
bool tb_veth_has_frame(const tb_veth *v);
/* Throws away what was received so far. */
void tb_veth_discard(tb_veth *v);
/* Puts a frame into the batch, as tb_outside_ops has it. */
void tb_veth_transmit(tb_engine *e, tb_port *port, tb_packet *p, int64_t ideal_ps);
/* Sends the batch and records how late it left. */
void tb_veth_flush(tb_engine *e, tb_veth *v);
/* The kernel takes frames again: sends what waited, and lets the port go on. */
void tb_veth_room(tb_engine *e, tb_veth *v);
/* Ends the run (live->failure) if the interface is gone, or has been down for a while. */
void tb_veth_check(tb_engine *e, tb_veth *v);
/* Adds what the kernel lost since the last call to totals.ring_drops. */
void tb_veth_count_drops(tb_engine *e, tb_veth *v);

/* live.c: makes e->live where there is none, and puts `v` under its watch. */
int32_t tb_live_watch(tb_engine *e, tb_veth *v);
void tb_live_unwatch(tb_engine *e, tb_veth *v);
/* Asks for tb_veth_room() if `v` is waiting, and no more if it is not. */
void tb_live_watch_room(tb_engine *e, tb_veth *v);

#endif
