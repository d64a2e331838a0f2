/* nic.h: what the files of a NIC share: nic.c, nic_queue.c, nic_signal.c. */
#ifndef TESTBED_NIC_H
#define TESTBED_NIC_H

#include "internal.h"

typedef struct tb_nic tb_nic;

typedef struct tb_destination {
    uint32_t address;
    uint8_t class; /* see tb_nic.by_class */
    bool in_round; /* or in that of its class, while the class is paused */
    tb_fifo fifo;
    uint64_t bytes;
    uint32_t packets;
    int64_t pause_end_ps;
    tb_feed *feed_head, *feed_tail; /* those that have a frame, in turn */
    int64_t held_since_ps; /* paused with frames waiting; TB_NEVER if not */
    struct tb_destination *next_in_round;
    tb_event timer; /* of its pause */
    tb_nic *nic;
} tb_destination;

typedef struct tb_round {
    tb_destination *head, *tail;
} tb_round;

struct tb_nic {
    tb_node node;
    tb_port *port;
    tb_nic_config config;
    tb_destination **slots; /* open addressing by address */
    uint32_t slots_count, destinations;
    tb_round round;
    tb_round paused[TB_PRIORITIES]; /* whose turn came while their class was paused */
    bool by_class; /* PAUSE frames are obeyed: queues are by destination and class */
    tb_nic_stats stats;
    bool addressed;
    uint32_t ipv4;
    uint8_t mac[6];
};

static inline tb_nic *tb_nic_of(tb_node *node)
{
    return TB_CONTAINER(node, tb_nic, node);
}

/* ---- queues, the round, pauses (nic_queue.c) --------------------------------------- */

/* The queue for an address (and class), made on first use; NULL without memory. */
tb_destination *tb_nic_destination(tb_engine *e, tb_nic *n, uint32_t address, uint8_t class);
/* Whether a signal holds what is for this destination. */
static inline bool tb_nic_paused(const tb_engine *e, const tb_destination *d)
{
    return d->pause_end_ps > e->now_ps;
}
/* Whether a PAUSE frame holds this class. */
static inline bool tb_nic_class_paused(const tb_nic *n, const tb_destination *d)
{
    return n->port->paused >> d->class & 1;
}
/* Queues a frame behind the destination's others, and sends what has its turn. */
void tb_nic_enqueue(tb_engine *e, tb_nic *n, tb_destination *d, tb_packet *p);
/* Holds frames for `address` back for `pause_ps` from now, if not for longer already. */
void tb_nic_pause(tb_engine *e, tb_nic *n, uint32_t address, int64_t pause_ps);
/* The port's wire is free: the next in the round sends. */
void tb_nic_transmitter_free(tb_engine *e, tb_event *event);

/* ---- signals (nic_signal.c) -------------------------------------------------------- */

/* True if the frame is addressed to the signal port: it is to be consumed, well
 * formed or not. */
bool tb_nic_take_signal(tb_engine *e, tb_nic *n, const tb_packet *p);

#endif
