/* port_memory.c: ports whose outside is the caller's memory, for tests, traces
 * and benchmarks, and on the virtual clock the only outside there is.
 *
 * Frames that leave are copied into a log that grows as needed, so the packets
 * go back to the pool at once and a reader may come as late as it likes. */
#include <stdlib.h>

#include "internal.h"

/* Records of a tb_frame and its stored bytes, one after another. */
typedef struct memory_port {
    uint8_t *log;
    size_t read, written, capacity;
    bool discard;
} memory_port;

static size_t record_bytes(uint32_t stored)
{
    size_t bytes = sizeof(tb_frame) + stored;
    return (bytes + 7) & ~(size_t)7;
}

static bool make_room(memory_port *m, size_t bytes)
{
    if (m->read == m->written)
        m->read = m->written = 0;
    if (m->written + bytes <= m->capacity)
        return true;
    size_t capacity = m->capacity ? m->capacity : 65536;
    while (m->written + bytes > capacity)
        capacity *= 2;
    uint8_t *log = realloc(m->log, capacity);
    if (!log)
        return false;
    m->log = log;
    m->capacity = capacity;
    return true;
}

/* False without memory. */
static bool record(const tb_engine *e, memory_port *m, const tb_packet *p)
{
    size_t bytes = record_bytes(p->stored);
    if (!make_room(m, bytes))
        return false;
    tb_frame frame = {.at_ps = e->now_ps, .bytes = p->length, .stored = p->stored};
    memcpy(m->log + m->written, &frame, sizeof frame);
    memcpy(m->log + m->written + sizeof frame, p->data, p->stored);
    m->written += bytes;
    return true;
}

/* Apart, so that what is not watched saves no registers for it. */
static __attribute__((noinline)) void transmit_watched(tb_engine *e, tb_port *port, tb_packet *p,
                                                       int64_t ideal_ps)
{
    memory_port *m = port->outside_state;
    if (e->config.clock == TB_CLOCK_LIVE)
        tb_lateness_record(e, tb_now(e) - ideal_ps);
    if (port->host_capture)
        tb_capture_host_out(e, port, p, e->now_ps, e->now_ps - ideal_ps);
    if (!m->discard && !record(e, m, p))
        tb_packet_drop(e, port, p, TB_DROP_TRANSMIT);
    else
        tb_packet_free(e, p);
}

static void transmit(tb_engine *e, tb_port *port, tb_packet *p, int64_t ideal_ps)
{
    const memory_port *m = port->outside_state;
    if (m->discard && !port->host_capture && e->config.clock == TB_CLOCK_VIRTUAL)
        tb_packet_free(e, p); /* where nobody looks at the frame */
    else
        transmit_watched(e, port, p, ideal_ps);
}

static void close_port(tb_engine *e, tb_port *port)
{
    (void)e;
    memory_port *m = port->outside_state;
    free(m->log);
    free(m);
}

static const tb_outside_ops memory_ops = {.transmit = transmit, .close = close_port};

static int32_t attach_memory(tb_engine *e, const tb_args *a)
{
    tb_port *port = tb_port_get(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    memory_port *m = calloc(1, sizeof *m);
    if (!m)
        return tb_fail(e, -ENOMEM, "there is no memory for a memory port");
    int32_t result = tb_port_attach(e, port, &memory_ops, m);
    if (result < 0)
        free(m);
    return result;
}

int32_t tb_attach_memory(tb_engine *e, int32_t node, uint32_t port)
{
    return tb_call(e, attach_memory, &(tb_args){.node = node, .index = port});
}

static tb_port *find_memory_port(tb_engine *e, int32_t node, uint32_t number)
{
    tb_port *port = tb_port_find(e, node, number);
    if (port && port->outside != &memory_ops) {
        tb_fail(e, -EINVAL, "port %u of %s is not a memory port", number, port->node->name);
        return NULL;
    }
    return port;
}

/* ---- in ---------------------------------------------------------------------------- */

TB_HOT void inject(tb_engine *e, tb_port *port, int64_t at_ps, const uint8_t *frame,
                   uint32_t stored, uint32_t bytes)
{
    tb_packet *p = tb_packet_new(e);
    if (!p) {
        e->totals.injected++;
        tb_count_drop(e, port, TB_DROP_POOL);
        return;
    }
    memcpy(p->data, frame, stored);
    p->stored = stored;
    p->length = bytes;
    tb_ingest(e, port, p, at_ps);
}

static int32_t check_bytes(tb_engine *e, uint32_t bytes)
{
    if (bytes >= 1 && bytes <= e->config.max_frame)
        return 0;
    return tb_fail(e, -EMSGSIZE, "a frame has 1 to %u bytes, not %u", e->config.max_frame, bytes);
}

static int32_t memory_send(tb_engine *e, const tb_args *a)
{
    tb_port *port = find_memory_port(e, a->node, a->index);
    if (!port || check_bytes(e, a->count) < 0)
        return -EINVAL;
    if (a->first > a->count)
        return tb_fail(e, -EINVAL, "a frame of %u bytes cannot store %u", a->count, a->first);
    int64_t at_ps = (int64_t)a->values[0];
    if (e->config.clock == TB_CLOCK_LIVE && at_ps < tb_now(e))
        at_ps = tb_now(e); /* no kernel stamped it: that we are called late is no lateness */
    inject(port->node->engine, port, at_ps, a->in, a->first, a->count);
    return 0;
}

int32_t tb_memory_send(tb_engine *e, int32_t node, uint32_t port, int64_t at_ps,
                       const uint8_t *frame, uint32_t bytes)
{
    return tb_memory_send_simulated(e, node, port, at_ps, frame, bytes, bytes);
}

int32_t tb_memory_send_simulated(tb_engine *e, int32_t node, uint32_t port, int64_t at_ps,
                                 const uint8_t *frame, uint32_t stored, uint32_t bytes)
{
    return tb_call(e, memory_send,
                   &(tb_args){.node = node,
                              .index = port,
                              .first = stored,
                              .count = bytes,
                              .values = {(uint64_t)at_ps},
                              .in = frame});
}

typedef struct bench {
    const uint8_t *frames;
    const uint32_t *bytes;
    uint32_t n_frames, stride, batch;
    uint64_t count;
} bench;

static int32_t bench_forward(tb_engine *e, const tb_args *a)
{
    const bench b = *(const bench *)a->in;
    tb_port *port = find_memory_port(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    if (e->config.clock != TB_CLOCK_VIRTUAL)
        return tb_fail(e, -EINVAL, "bench_forward() is for the virtual clock; this fabric is live");
    if (e->partitions)
        return tb_fail(e, -EINVAL, "bench_forward() is for a fabric of one partition");
    if (b.n_frames == 0 || b.batch == 0)
        return tb_fail(e, -EINVAL, "a benchmark needs at least one frame and a batch of one");
    for (uint32_t i = 0; i < b.n_frames; i++)
        if (b.bytes[i] > b.stride || check_bytes(e, b.bytes[i]) < 0)
            return tb_fail(e, -EMSGSIZE, "frame %u has %u bytes: frames have 1 to %u", i,
                           b.bytes[i],
                           b.stride < e->config.max_frame ? b.stride : e->config.max_frame);
    const uint8_t *frame = b.frames;
    uint32_t next = 0;
    for (uint64_t left = b.count; left > 0;) {
        const uint32_t n = left < b.batch ? (uint32_t)left : b.batch;
        for (uint32_t i = 0; i < n; i++) {
            inject(e, port, e->now_ps, frame, b.bytes[next], b.bytes[next]);
            frame += b.stride;
            if (++next == b.n_frames) {
                frame = b.frames;
                next = 0;
            }
        }
        tb_process(e, TB_NEVER, 0);
        left -= n;
    }
    return 0;
}

int32_t tb_bench_forward(tb_engine *e, int32_t node, uint32_t port, const uint8_t *frames,
                         const uint32_t *bytes, uint32_t n_frames, uint32_t stride, uint64_t count,
                         uint32_t batch)
{
    bench b = {frames, bytes, n_frames, stride, batch, count};
    return tb_call(e, bench_forward, &(tb_args){.node = node, .index = port, .in = &b});
}

/* ---- out --------------------------------------------------------------------------- */

static int32_t memory_receive(tb_engine *e, const tb_args *a)
{
    tb_port *port = find_memory_port(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    memory_port *m = port->outside_state;
    if (m->read == m->written)
        return 0;
    tb_frame frame;
    memcpy(&frame, m->log + m->read, sizeof frame);
    if (frame.stored > a->count)
        return tb_fail(e, -EMSGSIZE, "the next frame has %u bytes, the buffer %u", frame.stored,
                       a->count);
    memcpy(a->out2, m->log + m->read + sizeof frame, frame.stored);
    m->read += record_bytes(frame.stored);
    *(tb_frame *)a->out = frame;
    return 1;
}

int32_t tb_memory_receive(tb_engine *e, int32_t node, uint32_t port, tb_frame *frame,
                          uint8_t *buffer, uint32_t capacity)
{
    return tb_call(e, memory_receive,
                   &(tb_args){.node = node,
                              .index = port,
                              .count = capacity,
                              .out = frame,
                              .out2 = buffer});
}

static int32_t memory_discard(tb_engine *e, const tb_args *a)
{
    tb_port *port = find_memory_port(e, a->node, a->index);
    if (!port)
        return -EINVAL;
    ((memory_port *)port->outside_state)->discard = a->count != 0;
    return 0;
}

int32_t tb_memory_discard(tb_engine *e, int32_t node, uint32_t port, int32_t on)
{
    return tb_call(e, memory_discard,
                   &(tb_args){.node = node, .index = port, .count = on != 0});
}
