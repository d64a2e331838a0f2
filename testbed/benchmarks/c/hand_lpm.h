/* hand_lpm.h: IPv4 routes by hand: DIR-24-8-BASIC (Gupta, Lin and McKeown, INFOCOM 1998).
 * A number of 15 bits for each 24-bit prefix, or a block of 256 for longer ones. */
#ifndef BENCHMARK_HAND_LPM_H
#define BENCHMARK_HAND_LPM_H

#include "hand.h"

#define LONGER 0x8000u

typedef struct routes {
    uint16_t *first; /* 2^24 */
    uint16_t (*block)[256];
    uint32_t blocks;
} routes;

static inline void routes_new(routes *r)
{
    r->first = calloc(1u << 24, sizeof *r->first);
    r->block = calloc(LONGER, sizeof *r->block);
    r->blocks = 0;
}

static inline void routes_free(routes *r)
{
    free(r->first);
    free(r->block);
}

static inline void routes_add_long(routes *r, uint32_t address, uint32_t length, uint16_t value)
{
    uint16_t *slot = &r->first[address >> 8];
    if (!(*slot & LONGER)) {
        for (uint32_t i = 0; i < 256; i++)
            r->block[r->blocks][i] = *slot;
        *slot = (uint16_t)(LONGER | r->blocks++);
    }
    uint16_t *block = r->block[*slot & ~LONGER];
    const uint32_t from = address & 255, to = from + (1u << (32 - length));
    for (uint32_t i = from; i < to; i++)
        block[i] = value;
}

/* Routes are added in the order of their lengths, shortest first. `value` is 1 to 32767;
 * 0 means no route. */
static inline void routes_add(routes *r, uint32_t address, uint32_t length, uint16_t value)
{
    if (length > 24) {
        routes_add_long(r, address, length, value);
        return;
    }
    const uint32_t from = address >> 8, to = from + (1u << (24 - length));
    for (uint32_t i = from; i < to; i++)
        r->first[i] = value;
}

static inline void routes_prefetch(const routes *r, uint32_t address)
{
    __builtin_prefetch(&r->first[address >> 8]);
}

static inline uint32_t routes_find(const routes *r, uint32_t address)
{
    const uint32_t value = r->first[address >> 8];
    return value & LONGER ? r->block[value & ~LONGER][address & 255] : value;
}

#endif
