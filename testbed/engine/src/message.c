/* message.c: what programs say: log_msg(), assert() and digest().
 *
 * Two byte rings, one for text and one for digests, so that reading the one does
 * not take the other. A ring keeps what it has until it is read and counts what
 * found no room: the first messages of a flood explain it, the last repeat it.
 * Memory is taken with the first message; most programs send none.
 */
#include <stdlib.h>

#include "internal.h"

#define RING_BYTES (1u << 20)

struct tb_messages {
    uint8_t *bytes;
    uint32_t begin, used; /* messages are stored whole, wrapping byte by byte */
    uint64_t lost;
};

static void ring_write(tb_messages *ring, const void *data, uint32_t bytes)
{
    const uint32_t at = (ring->begin + ring->used) % RING_BYTES;
    const uint32_t first = bytes < RING_BYTES - at ? bytes : RING_BYTES - at;
    memcpy(ring->bytes + at, data, first);
    memcpy(ring->bytes, (const uint8_t *)data + first, bytes - first);
    ring->used += bytes;
}

static void ring_read(tb_messages *ring, void *data, uint32_t bytes)
{
    const uint32_t first =
        bytes < RING_BYTES - ring->begin ? bytes : RING_BYTES - ring->begin;
    memcpy(data, ring->bytes + ring->begin, first);
    memcpy((uint8_t *)data + first, ring->bytes, bytes - first);
    ring->begin = (ring->begin + bytes) % RING_BYTES;
    ring->used -= bytes;
}

static void append(tb_instance *instance, enum tb_message_kind kind, uint32_t digest,
                   const void *data, uint32_t bytes)
{
    const tb_switch *sw = instance->owner;
    tb_engine *e = sw->node.engine;
    tb_messages *ring = e->messages[kind];
    const tb_message message = {
        .at_ps = e->now_ps, .node = sw->node.number, .digest = digest, .bytes = bytes};
    if (!ring) {
        ring = calloc(1, sizeof *ring);
        if (!ring)
            return;
        e->messages[kind] = ring;
        ring->bytes = malloc(RING_BYTES);
    }
    if (!ring->bytes || bytes > TB_MESSAGE_BYTES ||
        sizeof message + bytes > RING_BYTES - ring->used) {
        ring->lost++;
        return;
    }
    ring_write(ring, &message, sizeof message);
    ring_write(ring, data, bytes);
}

void tb_message_log(tb_instance *instance, const char *text)
{
    append(instance, TB_MESSAGE_LOG, 0, text, (uint32_t)strlen(text));
}

void tb_message_digest(tb_instance *instance, uint32_t digest, const uint8_t *data,
                       uint32_t bytes)
{
    append(instance, TB_MESSAGE_DIGEST, digest, data, bytes);
}

void tb_messages_free(tb_messages *ring)
{
    if (ring)
        free(ring->bytes);
    free(ring);
}

static int32_t message_read(tb_engine *e, const tb_args *a)
{
    if (a->index >= TB_MESSAGE_KINDS)
        return tb_fail(e, -EINVAL, "there are %d kinds of messages, not %u", TB_MESSAGE_KINDS,
                       a->index);
    tb_messages *ring = e->messages[a->index];
    tb_message *message = a->out;
    *message = (tb_message){0};
    if (!ring)
        return 0;
    message->lost = ring->lost;
    ring->lost = 0;
    if (ring->used == 0)
        return 0;
    const uint64_t lost = message->lost;
    ring_read(ring, message, sizeof *message);
    message->lost = lost;
    ring_read(ring, a->out2, message->bytes);
    return 1;
}

int32_t tb_message_read(tb_engine *e, uint32_t kind, tb_message *message, uint8_t *buffer)
{
    return tb_call(e, message_read, &(tb_args){.index = kind, .out = message, .out2 = buffer});
}
