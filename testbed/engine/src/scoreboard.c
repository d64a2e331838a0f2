/* scoreboard.c: segments in flight, of either kind of connection.
 *
 * Two orders matter: by position for acknowledgments, and by the time of the last
 * sending for RACK, which asks "what was sent before this one that has arrived?".
 * The first is a ring (segments come at one end and go at the other), the second a
 * list through it by segment number, which survives the ring's growth. RACK then
 * looks at the head of a list instead of at every segment on every ACK.
 */
#include <stdlib.h>

#include "scoreboard.h"

static bool grow(tb_scoreboard *b)
{
    uint32_t capacity = b->capacity ? 2 * b->capacity : 32;
    tb_segment *ring = malloc(capacity * sizeof *ring);
    if (!ring)
        return false;
    for (uint64_t i = b->first; i != b->last; i++)
        ring[i & (capacity - 1)] = *tb_segment_at(b, i);
    free(b->ring);
    b->ring = ring;
    b->capacity = capacity;
    return true;
}

bool tb_board_push(tb_scoreboard *b, uint64_t begin, uint64_t end, int64_t now_ps)
{
    if (b->last - b->first == b->capacity && !grow(b))
        return false;
    uint64_t number = b->last++;
    *tb_segment_at(b, number) = (tb_segment){.begin = begin, .end = end};
    tb_board_list(b, number, now_ps);
    return true;
}

void tb_board_list(tb_scoreboard *b, uint64_t number, int64_t now_ps)
{
    tb_segment *s = tb_segment_at(b, number);
    tb_board_unlist(b, number);
    s->sent_ps = now_ps;
    s->flags |= TB_SEG_LISTED;
    s->previous = b->tail;
    s->next = TB_NO_SEGMENT;
    if (b->tail == TB_NO_SEGMENT)
        b->head = number;
    else
        tb_segment_at(b, b->tail)->next = number;
    b->tail = number;
    if (b->pending == TB_NO_SEGMENT)
        b->pending = number;
}

void tb_board_unlist(tb_scoreboard *b, uint64_t number)
{
    tb_segment *s = tb_segment_at(b, number);
    if (!(s->flags & TB_SEG_LISTED))
        return;
    s->flags &= ~(uint32_t)TB_SEG_LISTED;
    if (b->pending == number)
        b->pending = s->next;
    if (s->previous == TB_NO_SEGMENT)
        b->head = s->next;
    else
        tb_segment_at(b, s->previous)->next = s->next;
    if (s->next == TB_NO_SEGMENT)
        b->tail = s->previous;
    else
        tb_segment_at(b, s->next)->previous = s->previous;
}

void tb_board_pop(tb_scoreboard *b)
{
    uint64_t number = b->first;
    tb_segment *s = tb_segment_at(b, number);
    tb_board_unlist(b, number);
    b->sacked -= (s->flags & TB_SEG_SACKED) != 0;
    b->lost -= (s->flags & TB_SEG_LOST) != 0;
    b->retrans -= (s->flags & TB_SEG_RETRANS) != 0;
    b->first++;
    if (b->retransmit_from < b->first)
        b->retransmit_from = b->first;
}

uint64_t tb_board_find(const tb_scoreboard *b, uint64_t position)
{
    uint64_t low = b->first, high = b->last;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (tb_segment_at(b, middle)->end <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void tb_board_lose(tb_scoreboard *b, uint64_t number)
{
    tb_segment *s = tb_segment_at(b, number);
    tb_board_unlist(b, number);
    if (s->flags & TB_SEG_RETRANS) {
        s->flags &= ~(uint32_t)TB_SEG_RETRANS;
        b->retrans--;
    }
    if (!(s->flags & TB_SEG_LOST)) {
        s->flags |= TB_SEG_LOST;
        b->lost++;
    }
    if (number < b->retransmit_from)
        b->retransmit_from = number;
}

uint64_t tb_board_next_lost(tb_scoreboard *b)
{
    if (b->lost == 0)
        return TB_NO_SEGMENT;
    for (uint64_t i = b->retransmit_from; i != b->last; i++) {
        uint32_t flags = tb_segment_at(b, i)->flags;
        if ((flags & TB_SEG_LOST) && !(flags & (TB_SEG_RETRANS | TB_SEG_SACKED))) {
            b->retransmit_from = i;
            return i;
        }
    }
    b->retransmit_from = b->last;
    return TB_NO_SEGMENT;
}

void tb_board_clear(tb_scoreboard *b)
{
    free(b->ring);
    *b = (tb_scoreboard){.head = TB_NO_SEGMENT, .tail = TB_NO_SEGMENT, .pending = TB_NO_SEGMENT};
}
