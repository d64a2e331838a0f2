/* event.h: what waits for its time (event.c). Part of internal.h, in its middle: it needs the
 * names of what has events, and what has them embeds them. */
#ifndef TESTBED_EVENT_H
#define TESTBED_EVENT_H

typedef void tb_event_fn(tb_engine *e, tb_event *event);
struct tb_event {
    tb_event_fn *fire;
    uint64_t rank : 62;   /* tb_rank(): what is to happen at one instant happens in its order */
    uint64_t queued : 1;  /* an event is in the queue at most once */
    uint64_t arrival : 1; /* of a wire: tb_wire_foresee() is worth a call before it fires */
};

/* What an event is, in the order in which those of one instant and one node happen: what
 * applications do, what ends and so makes room, what comes, what then has run out. */
enum tb_event_class {
    TB_EVENT_ACTION,
    TB_EVENT_TRANSMITTER,
    TB_EVENT_ARRIVAL,
    TB_EVENT_PFC,
    TB_EVENT_PAUSE,
    TB_EVENT_TIMER,
    TB_EVENT_LOOP,
};
#define TB_MAX_NODES (1u << 24)

/* The rank of an event of `node`, where it fires; `index` tells those of a class apart. Of
 * arrivals it is the port, and bits 16 to 31 are free for a lot (event.c). */
static inline uint64_t tb_rank(uint32_t node, enum tb_event_class class, uint32_t index)
{
    return (uint64_t)node << 37 | (uint64_t)class << 32 | index;
}

typedef struct tb_event_slot {
    int64_t at_ps;
    uint64_t rank; /* breaks ties */
    tb_event *event;
} tb_event_slot;

typedef struct tb_event_queue {
    tb_event_slot *slots; /* a 4-ary heap */
    uint32_t count, capacity, reserved;
} tb_event_queue;

/* Fires `event` at `at_ps` (not before now). There is no cancelling: an event
 * that is no longer wanted looks at its owner's state and does nothing. */
void tb_event_at(tb_engine *e, tb_event *event, int64_t at_ps);
/* Makes room for `more` events, so that tb_event_at() never fails. */
int32_t tb_event_reserve(tb_engine *e, uint32_t more);

/* A deadline that moves often, mostly to later: moving it costs nothing, for its
 * event fires at the old time, sees the new one, and waits again. */
typedef struct tb_timer tb_timer;
struct tb_timer {
    tb_event event;
    int64_t deadline_ps; /* TB_NEVER: stopped */
    int64_t queued_ps;
    void (*expired)(tb_engine *e, tb_timer *timer);
};
void tb_timer_init(tb_timer *timer, uint64_t rank,
                   void (*expired)(tb_engine *e, tb_timer *timer));
void tb_timer_set(tb_engine *e, tb_timer *timer, int64_t deadline_ps);
static inline void tb_timer_stop(tb_timer *timer)
{
    timer->deadline_ps = TB_NEVER;
}

/* Processes all events up to and including `until_ps`, but no more than
 * `most` of them (0: no limit), and leaves now_ps at the last one's time.
 * Returns how many; less than `most` means that none is left to do. */
uint32_t tb_process(tb_engine *e, int64_t until_ps, uint32_t most);
/* Time of the next event, TB_NEVER if none: of a partition, with the event's rank, and of
 * the whole fabric. */
int64_t tb_next_at(const tb_engine *e);
int64_t tb_next_of(const tb_engine *e, uint64_t *rank);
int64_t tb_fabric_next_at(const tb_engine *e);

#endif
