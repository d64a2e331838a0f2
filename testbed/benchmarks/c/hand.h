/* hand.h: what the programs written by hand share: frames in, packets out.
 *
 * Frames are copied into a pool's buffers, as a driver hands them over and as the engine's
 * memory port does, a batch at a time; what leaves is counted by port. A program sees the
 * batch, so that it can ask for memory before it needs it, and changes packets in place. */
#ifndef BENCHMARK_HAND_H
#define BENCHMARK_HAND_H

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define EXPORT __attribute__((visibility("default")))
#define BATCH 32u
#define BUFFERS 128u
#define BUFFER_BYTES 2048u
#define PORTS 512u
#define DROP 511u

typedef struct packet {
    uint8_t *data;
    uint32_t bytes;
    uint32_t port; /* out: where it leaves */
} packet;

typedef struct port_count {
    uint64_t packets, bytes;
} port_count;

/* ---- what each program defines ------------------------------------------------ */

typedef struct program program;
static program *program_new(void);
static void program_free(program *);
/* A table's entries, as rows of `columns` numbers; their meaning is the program's. */
static void program_fill(program *, const uint64_t *rows, uint64_t n, uint32_t columns,
                         uint32_t table);
static void program_run(program *, packet *batch, uint32_t n);

/* ---- loads and stores, most significant byte first ------------------------------ */

static inline uint16_t load16(const uint8_t *p)
{
    uint16_t v;
    memcpy(&v, p, 2);
    return __builtin_bswap16(v);
}
static inline uint32_t load32(const uint8_t *p)
{
    uint32_t v;
    memcpy(&v, p, 4);
    return __builtin_bswap32(v);
}
static inline uint64_t load48(const uint8_t *p)
{
    return (uint64_t)load16(p) << 32 | load32(p + 2);
}
static inline void store16(uint8_t *p, uint16_t v)
{
    v = __builtin_bswap16(v);
    memcpy(p, &v, 2);
}

/* RFC 1071 over a header of 20 bytes: 0xffff if its checksum is right. */
static inline uint32_t sum20(const uint8_t *p)
{
    uint64_t sum = (uint64_t)load32(p) + load32(p + 4) + load32(p + 8) + load32(p + 12) +
                   load32(p + 16);
    sum = (sum & 0xffffffffu) + (sum >> 32);
    sum = (sum & 0xffffu) + (sum >> 16);
    sum = (sum & 0xffffu) + (sum >> 16);
    return (uint32_t)((sum & 0xffffu) + (sum >> 16));
}

/* RFC 1624, equation 3: the checksum at `p` after the word `old` became `new`. */
static inline void update_checksum(uint8_t *p, uint16_t old, uint16_t new)
{
    uint32_t sum = (uint16_t)~load16(p) + (uint32_t)(uint16_t)~old + new;
    sum = (sum & 0xffffu) + (sum >> 16);
    store16(p, (uint16_t) ~((sum & 0xffffu) + (sum >> 16)));
}

/* Multiply and fold (wyhash). */
static inline uint64_t mix(uint64_t key)
{
    __extension__ typedef unsigned __int128 u128;
    const u128 product = (u128)(key ^ UINT64_C(0x9e3779b97f4a7c15)) * UINT64_C(0xd6e8feb86659fd93);
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* ---- the loop ------------------------------------------------------------------- */

typedef struct hand {
    program *program;
    uint8_t *buffers;
    port_count sent[PORTS];
    uint64_t dropped;
} hand;

EXPORT hand *hand_new(void);
EXPORT void hand_free(hand *h);
EXPORT void hand_fill(hand *h, const uint64_t *rows, uint64_t n, uint32_t columns,
                      uint32_t table);
EXPORT void hand_forward(hand *h, const uint8_t *frames, const uint32_t *bytes, uint32_t n_frames,
                         uint32_t stride, uint64_t count);
EXPORT uint32_t hand_one(hand *h, const uint8_t *frame, uint32_t bytes, uint8_t *out);

hand *hand_new(void)
{
    hand *h = calloc(1, sizeof *h);
    h->program = program_new();
    h->buffers = aligned_alloc(64, BUFFERS * BUFFER_BYTES);
    return h;
}

void hand_free(hand *h)
{
    program_free(h->program);
    free(h->buffers);
    free(h);
}

void hand_fill(hand *h, const uint64_t *rows, uint64_t n, uint32_t columns, uint32_t table)
{
    program_fill(h->program, rows, n, columns, table);
}

/* A function of its own, for callgrind to find: it misses those that Python calls. */
static __attribute__((noinline)) void forward_frames(hand *h, const uint8_t *frames,
                                                     const uint32_t *bytes, uint32_t n_frames,
                                                     uint32_t stride, uint64_t count)
{
    packet batch[BATCH];
    uint32_t next = 0, buffer = 0;
    for (uint64_t done = 0; done < count;) {
        const uint32_t n = count - done < BATCH ? (uint32_t)(count - done) : BATCH;
        for (uint32_t i = 0; i < n; i++) {
            uint8_t *data = h->buffers + (size_t)buffer * BUFFER_BYTES + 128;
            buffer = (buffer + 1) % BUFFERS;
            memcpy(data, frames + (size_t)next * stride, bytes[next]);
            batch[i] = (packet){data, bytes[next], DROP};
            next = next + 1 < n_frames ? next + 1 : 0;
        }
        program_run(h->program, batch, n);
        for (uint32_t i = 0; i < n; i++) {
            if (batch[i].port == DROP) {
                h->dropped++;
                continue;
            }
            h->sent[batch[i].port].packets++;
            h->sent[batch[i].port].bytes += batch[i].bytes;
        }
        done += n;
    }
}

void hand_forward(hand *h, const uint8_t *frames, const uint32_t *bytes, uint32_t n_frames,
                  uint32_t stride, uint64_t count)
{
    forward_frames(h, frames, bytes, n_frames, stride, count);
}

/* One frame, for comparison: its port (DROP: none), its bytes to `out`. */
uint32_t hand_one(hand *h, const uint8_t *frame, uint32_t bytes, uint8_t *out)
{
    packet p = {out, bytes, DROP};
    memcpy(out, frame, bytes);
    program_run(h->program, &p, 1);
    return p.port;
}

#endif
