/* message.c: what programs say (log_msg(), assert(), digest()), and what controllers are
 * told besides.
 *
 * A byte ring for each kind, so that reading the one does not take the other. A ring keeps
 * what it has until it is read and counts what found no room: the first messages of a flood
 * explain it, the last repeat it. Memory is taken with the first message; most programs send
 * none.
 */
#include <stdlib.h>
#include <unistd.h>

#include "internal.h"

#define RING_BYTES (1u << 20)
#define PACKET_IN_RING_BYTES (1u << 23) /* a burst of some thousand full frames */

struct tb_messages {
    uint8_t *bytes;
    uint32_t capacity;
    uint32_t begin, used; /* messages are stored whole, wrapping byte by byte */
    uint64_t lost;
};

static void ring_write(tb_messages *ring, const void *data, uint32_t bytes)
{
    const uint32_t at = (ring->begin + ring->used) % ring->capacity;
    const uint32_t first = bytes < ring->capacity - at ? bytes : ring->capacity - at;
    memcpy(ring->bytes + at, data, first);
    memcpy(ring->bytes, (const uint8_t *)data + first, bytes - first);
    ring->used += bytes;
}

static void ring_read(tb_messages *ring, void *data, uint32_t bytes)
{
    const uint32_t first =
        bytes < ring->capacity - ring->begin ? bytes : ring->capacity - ring->begin;
    memcpy(data, ring->bytes + ring->begin, first);
    memcpy((uint8_t *)data + first, ring->bytes, bytes - first);
    ring->begin = (ring->begin + bytes) % ring->capacity;
    ring->used -= bytes;
}

/* Tells who listens that there is something to read, once until it is read. */
static void announce(tb_engine *e)
{
    const uint64_t one = 1;
    if (!e->fabric->listened || (e->waits & TB_WAITS_EVENT))
        return;
    tb_waits_set(e, TB_WAITS_EVENT, true);
    if (e->config.clock == TB_CLOCK_LIVE && write(e->event_fd, &one, sizeof one) < 0) {
        /* The counter is full: whoever reads it is being woken already. */
    }
}

bool tb_message_append(tb_engine *e, enum tb_message_kind kind, const tb_switch *sw,
                       uint32_t number, const void *data, uint32_t bytes)
{
    tb_messages *ring = e->messages[kind];
    const tb_message message = {.at_ps = e->now_ps,
                                .node = sw->node.number,
                                .number = number,
                                .bytes = bytes,
                                .epoch = sw->epoch};
    if (!ring) {
        ring = calloc(1, sizeof *ring);
        if (!ring)
            return false;
        e->messages[kind] = ring;
        ring->capacity = kind == TB_MESSAGE_PACKET_IN ? PACKET_IN_RING_BYTES : RING_BYTES;
        ring->bytes = malloc(ring->capacity);
    }
    if (kind != TB_MESSAGE_LOG)
        announce(e);
    if (!ring->bytes || bytes > TB_MESSAGE_BYTES ||
        sizeof message + bytes > ring->capacity - ring->used) {
        ring->lost++;
        return false;
    }
    ring_write(ring, &message, sizeof message);
    ring_write(ring, data, bytes);
    return true;
}

static void append(tb_instance *instance, enum tb_message_kind kind, uint32_t number,
                   const void *data, uint32_t bytes)
{
    const tb_switch *sw = instance->owner;
    tb_message_append(sw->node.engine, kind, sw, number, data, bytes);
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

/* ---- reading --------------------------------------------------------------------- */

/* After a reading: what is still there, of this kind or another, is announced anew. */
static void announce_rest(tb_engine *e)
{
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_engine *part = tb_part(e, i);
        tb_waits_set(part, TB_WAITS_EVENT, false);
        for (uint32_t kind = TB_MESSAGE_LOG + 1; kind < TB_MESSAGE_KINDS; kind++)
            if (part->messages[kind] && part->messages[kind]->used > 0)
                announce(part);
    }
}

/* The ring of this kind with the earliest message, which is written to `message`, too; NULL
 * if there is none. Takes nothing out. */
static tb_messages *first_told(const tb_engine *e, uint32_t kind, tb_message *message)
{
    tb_messages *first = NULL;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_messages *ring = tb_part(e, i)->messages[kind];
        if (!ring || ring->used == 0)
            continue;
        tb_messages looked = *ring;
        tb_message next;
        ring_read(&looked, &next, sizeof next);
        if (!first || next.at_ps < message->at_ps ||
            (next.at_ps == message->at_ps && next.node < message->node)) {
            first = ring;
            *message = next;
        }
    }
    return first;
}

static int32_t messages_read(tb_engine *e, const tb_args *a)
{
    if (a->index >= TB_MESSAGE_KINDS)
        return tb_fail(e, -EINVAL, "there are %d kinds of messages, not %u", TB_MESSAGE_KINDS,
                       a->index);
    tb_messages *ring;
    tb_message message;
    uint64_t *lost = a->out2;
    uint8_t *out = a->out;
    uint32_t done = 0;
    *lost = 0;
    for (uint32_t i = 0; i < e->n_parts; i++)
        if ((ring = tb_part(e, i)->messages[a->index])) {
            *lost += ring->lost;
            ring->lost = 0;
        }
    while ((ring = first_told(e, a->index, &message)) &&
           message.bytes + sizeof message <= a->count - done) {
        const uint32_t bytes = (uint32_t)sizeof message + message.bytes;
        ring_read(ring, out + done, bytes);
        done += bytes;
    }
    announce_rest(e);
    return (int32_t)done;
}

int32_t tb_messages_read(tb_engine *e, uint32_t kind, uint8_t *buffer, uint32_t capacity,
                         uint64_t *lost)
{
    return tb_call(
        e, messages_read,
        &(tb_args){.index = kind, .count = capacity, .out = buffer, .out2 = lost});
}

static int32_t events_listen(tb_engine *e, const tb_args *a)
{
    e->listened = a->count != 0;
    announce_rest(e); /* it came before anybody listened */
    if (e->listened)
        tb_aging_listen(e);
    return 0;
}

int32_t tb_events_listen(tb_engine *e, uint32_t on)
{
    return tb_call(e, events_listen, &(tb_args){.count = on});
}

int32_t tb_events_fd(tb_engine *e)
{
    return e->event_fd;
}
