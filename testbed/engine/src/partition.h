/* partition.h: a fabric in parts that run side by side (partition.c says how). */
#ifndef TESTBED_PARTITION_H
#define TESTBED_PARTITION_H

#include <pthread.h>

#include "internal.h"

/* From one partition to another. */
typedef struct tb_box {
    tb_fifo frames;
    tb_packet *empties; /* for as many that came the other way */
    uint32_t count;     /* of frames */
} tb_box;

typedef struct tb_announcement { /* of a partition, at the end of a window */
    _Alignas(TB_LINE) int64_t next_ps[2];
    uint64_t events[2];
} tb_announcement;

typedef struct tb_share { /* what only the thread of a partition touches */
    _Alignas(TB_LINE) int64_t crossing_ps; /* the earliest that it put into boxes */
    uint32_t *owed; /* packets, to each of the others */
} tb_share;

typedef struct tb_worker {
    pthread_t thread;
    uint32_t index;
    struct tb_partitions *all;
} tb_worker;

struct tb_partitions {
    tb_engine *fabric;
    uint32_t count;
    tb_box *boxes[2]; /* [from * count + to] */
    tb_announcement *announced;
    tb_share *shares;
    int64_t lookahead_ps;

    /* The run. */
    uint32_t threads; /* with that of the caller; 0: not started */
    uint32_t crew;    /* of them, those of this run: all, or the caller's */
    tb_worker *workers;
    int64_t from_ps, until_ps, reached_ps;
    uint64_t most, done, windows; /* events: at most, and in the run; its windows */
    _Alignas(TB_LINE) atomic_uint arrived;
    _Alignas(TB_LINE) atomic_uint phase; /* of the barrier */
    _Alignas(TB_LINE) atomic_uint runs;  /* how many were begun; workers wait for the next */
    atomic_bool ending;
    uint32_t filling; /* which boxes; between runs */
    pthread_mutex_t mutex;
    pthread_cond_t begun;
};

/* ---- making, and running (partition.c) --------------------------------------------------- */

/* Splits the fabric of `e`, which has nothing yet, into `count` parts. 0 or -ENOMEM. */
int32_t tb_partitions_new(tb_engine *e, uint32_t count);
/* Ends the threads and frees all parts but `e` itself; the nodes are gone already. */
void tb_partitions_free(tb_engine *e);
/* A link between parts has this delay, the time that the other has to hear of it. */
void tb_partitions_link(tb_engine *e, int64_t delay_ps);
/* As tb_process(), for all parts: in parallel, or, where time may have to stop at an event
 * (e->pause_at), one event after another. Afterwards all parts have one time. */
void tb_partitions_process(tb_engine *e, int64_t until_ps, uint32_t most);

/* ---- frames that cross (crossing.c) ------------------------------------------------------ */

/* Takes in what came for a partition into the boxes that `filled` says. */
void tb_boxes_take(tb_partitions *ps, tb_engine *e, uint32_t filled);
/* Gives empty packets back for those that came, as far as there are any. */
void tb_boxes_pay(tb_partitions *ps, tb_engine *e);
/* Hands over what has crossed while time stands still. */
void tb_partitions_settle(tb_engine *e);
/* No packet is in use, and all are going to be made anew. */
void tb_partitions_forget_packets(tb_engine *e);

#endif
