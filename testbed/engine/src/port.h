/* port.h: wires and ports. Part of internal.h, in its middle: see event.h. */
#ifndef TESTBED_PORT_H
#define TESTBED_PORT_H

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

#endif
