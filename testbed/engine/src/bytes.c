/* bytes.c: the bytes of one direction of a connection, as runs.
 *
 * Simulated bytes are a number, whatever their number; real ones are copied once
 * when queued and once more when they are put into a frame. */
#include <stdlib.h>

#include "connection.h"

bool tb_bytes_append(tb_bytes *b, const uint8_t *data, uint64_t bytes)
{
    if (bytes == 0)
        return true;
    if (!data && b->tail && !b->tail->data) {
        b->tail->bytes += bytes;
        b->end += bytes;
        return true;
    }
    tb_run *run = malloc(sizeof *run);
    uint8_t *copy = data ? malloc(bytes) : NULL;
    if (!run || (data && !copy)) {
        free(run);
        free(copy);
        return false;
    }
    if (data)
        memcpy(copy, data, bytes);
    *run = (tb_run){.offset = b->end, .bytes = bytes, .data = copy};
    if (b->tail)
        b->tail->next = run;
    else
        b->head = run;
    b->tail = run;
    b->end += bytes;
    return true;
}

const tb_run *tb_bytes_at(tb_bytes *b, uint64_t offset)
{
    tb_run *run = b->cursor && b->cursor->offset <= offset ? b->cursor : b->head;
    while (offset - run->offset >= run->bytes)
        run = run->next;
    return b->cursor = run;
}

void tb_bytes_release(tb_bytes *b, uint64_t upto)
{
    while (b->head && b->head->offset + b->head->bytes <= upto && b->head->next) {
        tb_run *run = b->head;
        b->head = run->next;
        if (b->cursor == run)
            b->cursor = NULL;
        free(run->data);
        free(run);
    }
    if (b->head && b->head->offset + b->head->bytes <= upto) { /* the last one */
        free(b->head->data);
        free(b->head);
        b->head = b->tail = b->cursor = NULL;
    }
    b->begin = upto;
}

void tb_bytes_clear(tb_bytes *b)
{
    tb_bytes_release(b, b->end);
}
