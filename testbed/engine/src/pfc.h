/* pfc.h: priority-based flow control (IEEE 802.1Qbb; docs/pfc.md). What its files share, and
 * what the traffic manager and the NICs ask of it.
 *
 *   pfc.c        making and configuring a port's, reading it out
 *   pfc_frame.c  the MAC: PAUSE frames out of and into a port, and what a pause holds
 *   pfc_buffer.c a switch's buffer by ingress port and priority: when to pause a sender
 *
 * It costs nothing where it is not: a port without it has no tb_pfc, and its switch's
 * packets meet it behind branches that they take anyway (tb_port.limited) or one that is
 * never taken.
 */
#ifndef TESTBED_PFC_H
#define TESTBED_PFC_H

#include "internal.h"

#define TB_PFC_QUANTUM_BITS 512u

/* A priority that the other end may pause. */
typedef struct tb_pfc_hold {
    tb_timer timer; /* of the end of its pause */
    tb_pfc *pfc;
    uint32_t priority;
    int64_t since_ps; /* where it is paused */
} tb_pfc_hold;

/* What the switch holds of one priority of one ingress port. */
typedef struct tb_pfc_account {
    uint64_t bytes;    /* in queues, headroom too */
    uint64_t headroom; /* of which in this account's headroom */
} tb_pfc_account;

struct tb_pfc {
    tb_port *port;
    tb_pfc_config config;
    tb_pfc_stats stats;
    /* What this port obeys. */
    tb_pfc_hold holds[TB_PRIORITIES];
    tb_fifo reacting; /* PAUSE frames whose time of reaction runs; at_ps: its end */
    tb_event reaction;
    /* What it asks. */
    tb_pfc_account accounts[TB_PRIORITIES];
    uint32_t pausing; /* bit per priority: its sender is to pause */
    uint32_t untold;  /* bit per priority: its sender does not know yet */
    tb_timer refresh;
};

/* ---- the port's (pfc.c) ---------------------------------------------------------------- */

void tb_pfc_free(tb_engine *e, tb_pfc *pfc);
/* Sets the buffer of a switch: what is not headroom is shared. -ENOSPC: nothing would be. */
int32_t tb_pfc_buffer(tb_engine *e, tb_switch *sw, uint64_t bytes);
void tb_pfc_stats_of(const tb_engine *e, const tb_port *port, tb_pfc_stats *out);
void tb_pfc_reset_peaks(tb_port *port);
/* PAUSE frames that the port reacts to at present. */
uint64_t tb_pfc_reacting(const tb_port *port);

/* ---- PAUSE frames (pfc_frame.c) ------------------------------------------------------ */

void tb_pfc_frames_init(tb_pfc *pfc);
/* Takes the frames of the MAC: true if `p` was one, and is no more. */
bool tb_pfc_take(tb_engine *e, tb_port *port, tb_packet *p);
/* The sender of `priority` is to pause, or to go on: tells it as soon as the wire is free. */
void tb_pfc_tell(tb_engine *e, tb_pfc *pfc, uint32_t priority, bool pause);
/* Sends what is untold if the wire is free; else asks the transmitter to come back. */
void tb_pfc_serve(tb_engine *e, tb_port *port);
/* How long so many quanta are on the port's link; 0 where its rate is unlimited. */
int64_t tb_pfc_pause_ps(const tb_port *port, uint32_t quanta);

/* ---- the buffer (pfc_buffer.c) --------------------------------------------------------- */

/* Whether the packet's ingress port pauses the sender of this priority. */
static inline bool tb_pfc_lossless(const tb_packet *p, uint32_t priority)
{
    const tb_pfc *in = p->port->pfc;
    return in && in->config.priorities >> priority & 1;
}
/* A lossless packet comes to a queue: finds it room. False: there is none left. */
bool tb_pfc_hold_packet(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t priority);
/* A packet has left the queue of `priority`. */
void tb_pfc_release(tb_engine *e, tb_switch *sw, const tb_packet *p, uint32_t priority);

/* ---- NICs (nic_queue.c) ------------------------------------------------------------------ */

/* Priorities of a NIC may send again. */
void tb_nic_resume(tb_engine *e, tb_node *node, uint32_t priorities);
/* Whether the NIC has queues already: what they are by cannot change any more. */
bool tb_nic_used(tb_node *node);
/* From now on its queues are by destination and class. */
void tb_nic_set_classes(tb_node *node);

#endif
