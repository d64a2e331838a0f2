/* scoreboard.h: segments in flight, by position and by the time of sending. */
#ifndef TESTBED_SCOREBOARD_H
#define TESTBED_SCOREBOARD_H

#include "internal.h"

enum {
    TB_SEG_SACKED = 1,
    TB_SEG_LOST = 2,
    TB_SEG_RETRANS = 4,
    TB_SEG_EVER = 8,
    TB_SEG_LISTED = 16,
};

/* A segment in flight. RETRANS: its retransmission is in flight; EVER: it has been
 * retransmitted at some time; LISTED: it is in the list below. */
typedef struct tb_segment {
    uint64_t begin, end; /* positions */
    int64_t sent_ps;
    uint64_t previous, next; /* numbers, in the order of sending */
    uint32_t flags;
} tb_segment;

#define TB_NO_SEGMENT UINT64_MAX

/* Segments [first, last) in the order of their positions, in a ring; those that may
 * yet be lost or arrive, linked in the order in which they were last sent; the end
 * of that list from `pending` on waits for the NIC's turn. */
typedef struct tb_scoreboard {
    tb_segment *ring;
    uint32_t capacity;
    uint64_t first, last;
    uint64_t head, tail, pending;
    uint64_t retransmit_from; /* no lost segment before it waits to be sent again */
    uint32_t sacked, lost, retrans;
    uint64_t highest_sacked; /* position */
} tb_scoreboard;

static inline tb_segment *tb_segment_at(const tb_scoreboard *b, uint64_t number)
{
    return &b->ring[number & (b->capacity - 1)];
}
/* False without memory. */
bool tb_board_push(tb_scoreboard *b, uint64_t begin, uint64_t end, int64_t now_ps);
void tb_board_pop(tb_scoreboard *b);
/* The first segment that ends behind `position`. */
uint64_t tb_board_find(const tb_scoreboard *b, uint64_t position);
/* The first lost segment that is not yet sent again, or TB_NO_SEGMENT. */
uint64_t tb_board_next_lost(tb_scoreboard *b);
void tb_board_list(tb_scoreboard *b, uint64_t number, int64_t now_ps); /* sent (again) now */
void tb_board_unlist(tb_scoreboard *b, uint64_t number);
void tb_board_lose(tb_scoreboard *b, uint64_t number);
void tb_board_clear(tb_scoreboard *b);

#endif
