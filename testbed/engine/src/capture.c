/* capture.c: frames at an endpoint, as pcapng files with nanosecond times.
 *
 * The engine's thread only copies a finished block into a ring in memory; a
 * thread of its own writes the ring to the file. So a slow disk never delays a
 * packet: on the live clock a frame that finds the ring full is left out, counted
 * and reported (in the file as an interface statistics block, and as the result
 * of tb_capture_stop); on the virtual clock, where waiting harms nobody, the
 * engine waits. The writer looks every few milliseconds instead of being woken,
 * which would cost the engine a system call a frame.
 *
 * Captures with the same path share a file, each as an interface of its own, so
 * that both ends of a link can be seen in one list.
 *
 * Format: IETF draft-ietf-opsawg-pcapng, in the machine's byte order.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

#define RING_BYTES (UINT64_C(1) << 23)
#define WRITER_PERIOD_NS 5000000
#define ENGINE_WAIT_NS 200000

#define BLOCK_SECTION 0x0a0d0d0au
#define BLOCK_INTERFACE 1u
#define BLOCK_STATISTICS 5u
#define BLOCK_PACKET 6u
#define BYTE_ORDER_MAGIC 0x1a2b3c4du
#define LINKTYPE_ETHERNET 1u
#define OPTION_END 0u
#define OPTION_IF_NAME 2u
#define OPTION_IF_TSRESOL 9u
#define OPTION_ISB_IFDROP 5u
#define OPTION_EPB_FLAGS 2u
#define OPTION_SHB_USERAPPL 4u
#define FLAG_INBOUND 1u
#define FLAG_OUTBOUND 2u

typedef struct capture_file {
    char *path;
    int fd;
    uint32_t references; /* captures that write to it */
    uint32_t interfaces;
    bool may_wait;    /* virtual clock */
    int64_t epoch_ns; /* fabric time 0, since 1970 */
    pthread_t writer;
    uint8_t *ring;
    uint64_t head;           /* bytes put in; the engine's own */
    _Atomic uint64_t ready;  /* head, as the writer may see it */
    _Atomic uint64_t written; /* bytes taken out */
    atomic_bool closing;
    _Atomic int error; /* errno of the write that failed; then nothing more is written */
} capture_file;

struct tb_capture {
    capture_file *file;
    uint32_t interface;
    uint32_t directions; /* FLAG_INBOUND, FLAG_OUTBOUND: what is wanted */
    uint32_t snap_bytes; /* of a frame at most; 0: all */
    tb_capture_stats stats;
};

static uint32_t padded(uint32_t bytes)
{
    return (bytes + 3u) & ~3u;
}

/* ---- the writer -------------------------------------------------------------- */

static void pause_ns(int64_t ns)
{
    const struct timespec t = {.tv_nsec = ns};
    nanosleep(&t, NULL);
}

/* Writes what is ready; false if there was nothing. */
static bool write_ready(capture_file *f)
{
    const uint64_t from = atomic_load_explicit(&f->written, memory_order_relaxed);
    const uint64_t to = atomic_load_explicit(&f->ready, memory_order_acquire);
    if (from == to)
        return false;
    const uint64_t offset = from & (RING_BYTES - 1);
    const uint64_t run = to - from < RING_BYTES - offset ? to - from : RING_BYTES - offset;
    ssize_t n = (ssize_t)run;
    if (atomic_load_explicit(&f->error, memory_order_relaxed) == 0) {
        n = write(f->fd, f->ring + offset, run);
        if (n < 0 && errno != EINTR)
            atomic_store(&f->error, errno);
        if (n < 0)
            return true;
    }
    atomic_store_explicit(&f->written, from + (uint64_t)n, memory_order_release);
    return true;
}

static void *writer(void *argument)
{
    capture_file *f = argument;
    for (;;) {
        const bool closing = atomic_load(&f->closing);
        while (write_ready(f))
            ;
        if (closing)
            return NULL;
        pause_ns(WRITER_PERIOD_NS);
    }
}

/* ---- putting blocks into the ring ------------------------------------------------ */

/* Room for a block, waiting for it where that is allowed. */
static bool ring_has_room(capture_file *f, uint32_t bytes)
{
    while (f->head + bytes - atomic_load_explicit(&f->written, memory_order_acquire) >
           RING_BYTES) {
        if (!f->may_wait || bytes > RING_BYTES)
            return false;
        pause_ns(ENGINE_WAIT_NS);
    }
    return true;
}

static void put(capture_file *f, const void *data, uint32_t bytes)
{
    const uint64_t offset = f->head & (RING_BYTES - 1);
    const uint64_t first = bytes < RING_BYTES - offset ? bytes : RING_BYTES - offset;
    memcpy(f->ring + offset, data, first);
    memcpy(f->ring, (const uint8_t *)data + first, bytes - first);
    f->head += bytes;
}

static void put_padded(capture_file *f, const void *data, uint32_t bytes)
{
    static const uint8_t zeros[4];
    put(f, data, bytes);
    put(f, zeros, padded(bytes) - bytes);
}

static void put_u32(capture_file *f, uint32_t value)
{
    put(f, &value, sizeof value);
}

static void put_option(capture_file *f, uint16_t code, const void *data, uint16_t bytes)
{
    const uint16_t head[2] = {code, bytes};
    put(f, head, sizeof head);
    put_padded(f, data, bytes);
}

static void publish(capture_file *f)
{
    atomic_store_explicit(&f->ready, f->head, memory_order_release);
}

static void put_section(capture_file *f)
{
    static const char application[] = "p4-datacentre-testbed";
    const uint32_t name_bytes = sizeof application - 1;
    const uint32_t bytes = 24 + 4 + padded(name_bytes) + 4 + 4;
    const uint16_t version[2] = {1, 0};
    const uint64_t unknown_length = UINT64_MAX;
    put_u32(f, BLOCK_SECTION);
    put_u32(f, bytes);
    put_u32(f, BYTE_ORDER_MAGIC);
    put(f, version, sizeof version);
    put(f, &unknown_length, sizeof unknown_length);
    put_option(f, OPTION_SHB_USERAPPL, application, (uint16_t)name_bytes);
    put_u32(f, OPTION_END);
    put_u32(f, bytes);
    publish(f);
}

static uint32_t put_interface(capture_file *f, const tb_port *port,
                              const tb_capture_config *config)
{
    char name[96];
    const int n = config->host_side
                      ? snprintf(name, sizeof name, "%s:host", port->node->name)
                      : snprintf(name, sizeof name, "%s:%u", port->node->name, port->number);
    const uint32_t bytes = 16 + 4 + padded((uint32_t)n) + 4 + 4 + 4 + 4;
    const uint16_t link[2] = {LINKTYPE_ETHERNET, 0};
    const uint8_t nanoseconds = 9; /* 10^-9 */
    while (!ring_has_room(f, bytes))
        pause_ns(ENGINE_WAIT_NS);
    put_u32(f, BLOCK_INTERFACE);
    put_u32(f, bytes);
    put(f, link, sizeof link);
    put_u32(f, config->snap_bytes); /* 0: no limit */
    put_option(f, OPTION_IF_NAME, name, (uint16_t)n);
    put_option(f, OPTION_IF_TSRESOL, &nanoseconds, 1);
    put_u32(f, OPTION_END);
    put_u32(f, bytes);
    publish(f);
    return f->interfaces++;
}

static void put_time(capture_file *f, int64_t at_ps)
{
    const uint64_t ns = (uint64_t)(f->epoch_ns + at_ps / 1000);
    put_u32(f, (uint32_t)(ns >> 32));
    put_u32(f, (uint32_t)ns);
}

static void put_statistics(capture_file *f, const tb_capture *c, int64_t at_ps)
{
    const uint32_t bytes = 20 + 12 + 4 + 4;
    if (!ring_has_room(f, bytes))
        return;
    put_u32(f, BLOCK_STATISTICS);
    put_u32(f, bytes);
    put_u32(f, c->interface);
    put_time(f, at_ps);
    put_option(f, OPTION_ISB_IFDROP, &c->stats.lost, sizeof c->stats.lost);
    put_u32(f, OPTION_END);
    put_u32(f, bytes);
    publish(f);
}

static void put_packet(tb_capture *c, uint32_t flags, const tb_packet *p, int64_t at_ps)
{
    capture_file *f = c->file;
    const uint32_t kept = c->snap_bytes && c->snap_bytes < p->stored ? c->snap_bytes : p->stored;
    const uint32_t bytes = 28 + padded(kept) + 8 + 4 + 4;
    if (!(c->directions & flags))
        return;
    if (TB_UNLIKELY(!ring_has_room(f, bytes))) {
        c->stats.lost++;
        return;
    }
    c->stats.frames++;
    put_u32(f, BLOCK_PACKET);
    put_u32(f, bytes);
    put_u32(f, c->interface);
    put_time(f, at_ps);
    put_u32(f, kept);
    put_u32(f, p->length);
    put_padded(f, p->data, kept);
    put_option(f, OPTION_EPB_FLAGS, &flags, sizeof flags);
    put_u32(f, OPTION_END);
    put_u32(f, bytes);
    publish(f);
}

void tb_capture_frame(tb_engine *e, tb_port *port, bool outbound, const tb_packet *p)
{
    put_packet(port->capture, outbound ? FLAG_OUTBOUND : FLAG_INBOUND, p, e->now_ps);
}

void tb_capture_host_in(tb_engine *e, tb_port *port, const tb_packet *p)
{
    put_packet(port->host_capture, FLAG_INBOUND, p, e->now_ps);
}

void tb_capture_host_out(tb_engine *e, tb_port *port, const tb_packet *p, int64_t at_ps,
                         int64_t late_ps)
{
    (void)e;
    tb_capture *c = port->host_capture;
    if (late_ps > c->stats.max_late_ps)
        c->stats.max_late_ps = late_ps;
    put_packet(c, FLAG_OUTBOUND, p, at_ps);
}

/* ---- opening and closing ------------------------------------------------------------ */

static void file_free(capture_file *f)
{
    if (f->fd >= 0)
        close(f->fd);
    free(f->ring);
    free(f->path);
    free(f);
}

static capture_file *file_open(tb_engine *e, const char *path)
{
    capture_file *f = calloc(1, sizeof *f);
    if (!f) {
        tb_fail(e, -ENOMEM, "there is no memory for the capture %s", path);
        return NULL;
    }
    f->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (f->fd < 0) {
        tb_fail(e, -errno, "the capture %s cannot be written: %s", path, strerror(errno));
        file_free(f);
        return NULL;
    }
    f->path = strdup(path);
    f->ring = malloc(RING_BYTES);
    f->may_wait = e->config.clock == TB_CLOCK_VIRTUAL;
    f->epoch_ns = e->epoch_realtime_ns;
    if (f->path && f->ring)
        put_section(f);
    if (!f->path || !f->ring || pthread_create(&f->writer, NULL, writer, f) != 0) {
        tb_fail(e, -ENOMEM, "there is no memory or no thread for the capture %s", path);
        file_free(f);
        return NULL;
    }
    return f;
}

/* Waits until everything is in the file. */
static int32_t file_close(tb_engine *e, capture_file *f)
{
    atomic_store(&f->closing, true);
    pthread_join(f->writer, NULL);
    const int error = atomic_load(&f->error);
    if (error)
        tb_fail(e, -error, "the capture %s is incomplete: %s", f->path, strerror(error));
    file_free(f);
    return -error;
}

/* The open file of this path, or NULL. */
static capture_file *file_find(const tb_engine *e, const char *path)
{
    for (uint32_t i = 0; i < e->n_nodes; i++)
        for (uint32_t j = 0; j < e->nodes[i]->n_ports; j++) {
            const tb_port *port = e->nodes[i]->ports[j];
            const tb_capture *sides[] = {port ? port->capture : NULL,
                                         port ? port->host_capture : NULL};
            for (uint32_t k = 0; k < 2; k++)
                if (sides[k] && strcmp(sides[k]->file->path, path) == 0)
                    return sides[k]->file;
        }
    return NULL;
}

/* Where the capture of a port's side is kept; NULL after tb_fail(). */
static tb_capture **side_of(tb_engine *e, int32_t node, uint32_t number, uint32_t host_side)
{
    tb_port *port = tb_port_find(e, node, number);
    if (!port)
        return NULL;
    if (!host_side)
        return &port->capture;
    if (port->node->kind == TB_NODE_NIC)
        return &port->host_capture;
    tb_fail(e, -EINVAL, "%s is a switch: only NICs have a host's side", port->node->name);
    return NULL;
}

/* The capture that runs there; NULL after tb_fail(). */
static tb_capture *running(tb_engine *e, int32_t node, uint32_t number, uint32_t host_side)
{
    tb_capture **side = side_of(e, node, number, host_side);
    if (side && !*side)
        tb_fail(e, -ENOENT, "port %u of %s is not being captured", number, e->nodes[node]->name);
    return side ? *side : NULL;
}

/* In: the path; in2: a file opened for it; out: the configuration. */
static int32_t capture_start(tb_engine *e, const tb_args *a)
{
    const tb_capture_config *config = a->out;
    tb_capture **side = side_of(e, a->node, a->index, config->host_side);
    if (!side)
        return -ENOENT;
    tb_port *port = e->nodes[a->node]->ports[a->index];
    if (*side)
        return tb_fail(e, -EBUSY, "port %u of %s is being captured into %s already", port->number,
                       port->node->name, (*side)->file->path);
    if (config->directions == 0 || config->directions > (FLAG_INBOUND | FLAG_OUTBOUND))
        return tb_fail(e, -EINVAL, "a capture's directions are 1 (in), 2 (out) or 3, not %u",
                       config->directions);
    capture_file *f = file_find(e, a->in);
    if (!f)
        f = (capture_file *)(uintptr_t)a->in2;
    if (!f)
        return -EAGAIN; /* none is open yet: open one and come again */
    tb_capture *c = calloc(1, sizeof *c);
    if (!c)
        return tb_fail(e, -ENOMEM, "there is no memory for the capture %s", f->path);
    f->references++;
    *c = (tb_capture){.file = f,
                      .interface = put_interface(f, port, config),
                      .directions = config->directions,
                      .snap_bytes = config->snap_bytes};
    *side = c;
    tb_port_classify(port);
    return 0;
}

int32_t tb_capture_start(tb_engine *e, int32_t node, uint32_t port, const char *path,
                         const tb_capture_config *config)
{
    tb_args args = {.node = node, .index = port, .in = path, .out = (void *)(uintptr_t)config};
    int32_t result = tb_call(e, capture_start, &args);
    if (result != -EAGAIN)
        return result;
    /* Opening a file may take its time: in this thread, not in the engine's. */
    capture_file *f = file_open(e, path);
    if (!f)
        return -EIO;
    args.in2 = f;
    result = tb_call(e, capture_start, &args);
    if (result < 0 || f->references == 0) /* refused, or another thread was first */
        file_close(e, f);
    return result;
}

static int32_t capture_read(tb_engine *e, const tb_args *a)
{
    const tb_capture *c = running(e, a->node, a->index, a->count);
    if (!c)
        return -ENOENT;
    *(tb_capture_stats *)a->out = c->stats;
    return 0;
}

int32_t tb_capture_read(tb_engine *e, int32_t node, uint32_t port, uint32_t host_side,
                        tb_capture_stats *out)
{
    return tb_call(e, capture_read,
                   &(tb_args){.node = node, .index = port, .count = host_side, .out = out});
}

/* Ends a capture; returns its file if nobody writes to it any more. */
static capture_file *detach(tb_engine *e, tb_capture **side)
{
    tb_capture *c = *side;
    capture_file *f = c->file;
    put_statistics(f, c, e->now_ps);
    *side = NULL;
    free(c);
    return --f->references == 0 ? f : NULL;
}

/* Out: the file to close, if any. */
static int32_t capture_stop(tb_engine *e, const tb_args *a)
{
    const tb_capture *c = running(e, a->node, a->index, a->count);
    if (!c)
        return -ENOENT;
    const uint64_t lost = c->stats.lost;
    *(capture_file **)a->out = detach(e, side_of(e, a->node, a->index, a->count));
    tb_port_classify(e->nodes[a->node]->ports[a->index]);
    return lost < INT32_MAX ? (int32_t)lost : INT32_MAX;
}

int32_t tb_capture_stop(tb_engine *e, int32_t node, uint32_t port, uint32_t host_side)
{
    capture_file *f = NULL;
    const int32_t lost = tb_call(
        e, capture_stop,
        &(tb_args){.node = node, .index = port, .count = host_side, .out = &f});
    const int32_t error = f ? file_close(e, f) : 0;
    return error ? error : lost;
}

void tb_capture_close(tb_engine *e, tb_port *port)
{
    tb_capture **sides[] = {&port->capture, &port->host_capture};
    for (uint32_t i = 0; i < 2; i++) {
        capture_file *f = *sides[i] ? detach(e, sides[i]) : NULL;
        if (f)
            file_close(e, f);
    }
}
