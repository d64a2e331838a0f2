/* packet.h: packets, the lists in which they wait, and the pool that they come from (packet.c).
 * Part of internal.h, in its middle: see event.h. */
#ifndef TESTBED_PACKET_H
#define TESTBED_PACKET_H

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

#endif
