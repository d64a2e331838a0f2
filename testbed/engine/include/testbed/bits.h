/* bits.h: loads, stores and arithmetic of at most 128 bits that C lacks.
 *
 * Numbers of more than 128 bits are wide.h's.
 */
#ifndef TESTBED_BITS_H
#define TESTBED_BITS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define TB_LIKELY(x) __builtin_expect(!!(x), 1)
#define TB_UNLIKELY(x) __builtin_expect(!!(x), 0)

__extension__ typedef unsigned __int128 tb_u128;
__extension__ typedef __int128 tb_s128;

/* Inlined at every level of optimisation: with constant arguments little is left. */
#define TB_INLINE static inline __attribute__((always_inline))

/* An accessor of a header's field: generated for all of them, whoever calls them. */
#define TB_FIELD static inline __attribute__((always_inline, unused))

/* Zeroes `bytes` bytes, a constant. For a memset of 97 or more gcc takes a string
 * instruction, of which the start alone costs more than these stores. */
TB_INLINE void tb_zero(void *at, size_t bytes)
{
    uint8_t *p = at;
    const size_t rest = bytes % 64;
    for (size_t i = 0; i < bytes - rest; i += 64)
        memset(p + i, 0, 64);
    memset(p + bytes - rest, 0, rest);
}

/* How a debugger shows a header's bytes: as big-endian bit-fields, which gcc has. No code
 * reads them. */
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wscalar-storage-order"
#define TB_VIEW(...)                                                           \
    struct __attribute__((packed, scalar_storage_order("big-endian"))) {       \
        __VA_ARGS__                                                            \
    };
#else
#define TB_VIEW(...)
#endif

/* `bytes` (1..8) bytes at `p`, most significant first. `bytes` is a constant wherever
 * generated code calls it: what remains is a load or two and a swap. */
TB_INLINE uint64_t tb_load_be(const uint8_t *p, unsigned bytes)
{
    uint16_t half;
    uint32_t word;
    uint64_t value;
    switch (bytes) {
    case 1:
        return p[0];
    case 2:
        memcpy(&half, p, 2);
        return __builtin_bswap16(half);
    case 3:
        memcpy(&half, p, 2);
        return (uint64_t)__builtin_bswap16(half) << 8 | p[2];
    case 4:
        memcpy(&word, p, 4);
        return __builtin_bswap32(word);
    case 5:
        memcpy(&word, p, 4);
        return (uint64_t)__builtin_bswap32(word) << 8 | p[4];
    case 6:
        memcpy(&half, p, 2);
        memcpy(&word, p + 2, 4);
        return (uint64_t)__builtin_bswap16(half) << 32 | __builtin_bswap32(word);
    case 7:
        memcpy(&half, p, 2);
        memcpy(&word, p + 2, 4);
        return (uint64_t)__builtin_bswap16(half) << 40 | (uint64_t)__builtin_bswap32(word) << 8 |
               p[6];
    default:
        memcpy(&value, p, 8);
        return __builtin_bswap64(value);
    }
}

/* The low `bytes` bytes of `value`. */
TB_INLINE void tb_store_be(uint8_t *p, uint64_t value, unsigned bytes)
{
    uint16_t half;
    uint32_t word;
    if (bytes % 2) { /* the last one by itself */
        p[bytes - 1] = (uint8_t)value;
        value >>= 8;
    }
    switch (bytes & ~1u) {
    case 0:
        return;
    case 2:
        half = __builtin_bswap16((uint16_t)value);
        memcpy(p, &half, 2);
        return;
    case 4:
        word = __builtin_bswap32((uint32_t)value);
        memcpy(p, &word, 4);
        return;
    case 6:
        half = __builtin_bswap16((uint16_t)(value >> 32));
        word = __builtin_bswap32((uint32_t)value);
        memcpy(p, &half, 2);
        memcpy(p + 2, &word, 4);
        return;
    default:
        value = __builtin_bswap64(value);
        memcpy(p, &value, 8);
        return;
    }
}

/* `width` (1..64) bits that start `bit` bits behind `p`, for fields that do
 * not share a 64-bit group of whole bytes with their neighbours. */
static inline uint64_t tb_get_bits(const uint8_t *p, uint32_t bit, uint32_t width)
{
    uint64_t value = 0;
    p += bit / 8;
    bit %= 8;
    while (width > 0) {
        uint32_t take = 8 - bit < width ? 8 - bit : width;
        uint32_t part = ((uint32_t)*p++ >> (8 - bit - take)) & ((1u << take) - 1u);
        value = value << take | part;
        width -= take;
        bit = 0;
    }
    return value;
}

static inline void tb_put_bits(uint8_t *p, uint32_t bit, uint32_t width, uint64_t value)
{
    p += bit / 8;
    bit %= 8;
    while (width > 0) {
        uint32_t take = 8 - bit < width ? 8 - bit : width;
        uint32_t up = 8 - bit - take;
        uint32_t mask = ((1u << take) - 1u) << up;
        uint32_t part = (uint32_t)(value >> (width - take)) << up;
        *p = (uint8_t)((*p & ~mask) | (part & mask));
        p++;
        width -= take;
        bit = 0;
    }
}

/* Whole bytes, at any bit. */
static inline void tb_put_bytes(uint8_t *p, uint32_t bit, const uint8_t *from, uint32_t bytes)
{
    if (bit % 8 == 0) {
        memcpy(p + bit / 8, from, bytes);
        return;
    }
    for (uint32_t i = 0; i < bytes; i++)
        tb_put_bits(p, bit + 8 * i, 8, from[i]);
}

/* P4 shifts are defined for any distance; C's are not. */
static inline uint32_t tb_shl32(uint32_t a, uint64_t n)
{
    return n < 32 ? a << n : 0;
}
static inline uint64_t tb_shl64(uint64_t a, uint64_t n)
{
    return n < 64 ? a << n : 0;
}
static inline tb_u128 tb_shl128(tb_u128 a, uint64_t n)
{
    return n < 128 ? a << n : 0;
}
static inline uint32_t tb_shr32(uint32_t a, uint64_t n)
{
    return n < 32 ? a >> n : 0;
}
static inline uint64_t tb_shr64(uint64_t a, uint64_t n)
{
    return n < 64 ? a >> n : 0;
}
static inline tb_u128 tb_shr128(tb_u128 a, uint64_t n)
{
    return n < 128 ? a >> n : 0;
}
static inline int32_t tb_sar32(int32_t a, uint64_t n)
{
    return a >> (n < 31 ? n : 31);
}
static inline int64_t tb_sar64(int64_t a, uint64_t n)
{
    return a >> (n < 63 ? n : 63);
}
static inline tb_s128 tb_sar128(tb_s128 a, uint64_t n)
{
    return a >> (n < 127 ? n : 127);
}

/* The low `width` bits of `a` as a signed number. */
static inline int32_t tb_sext32(uint32_t a, unsigned width)
{
    return (int32_t)(a << (32 - width)) >> (32 - width);
}
static inline int64_t tb_sext64(uint64_t a, unsigned width)
{
    return (int64_t)(a << (64 - width)) >> (64 - width);
}
static inline tb_s128 tb_sext128(tb_u128 a, unsigned width)
{
    return (tb_s128)(a << (128 - width)) >> (128 - width);
}

/* Saturating arithmetic on bit<W> (`max` is 2^W - 1) and int<W>, W <= 64. */
static inline uint64_t tb_sat_add(uint64_t a, uint64_t b, uint64_t max)
{
    return b > max - a ? max : a + b;
}
static inline uint64_t tb_sat_sub(uint64_t a, uint64_t b)
{
    return b > a ? 0 : a - b;
}
static inline int64_t tb_sat_clamp(tb_s128 value, unsigned width)
{
    const tb_s128 max = ((tb_s128)1 << (width - 1)) - 1;
    return (int64_t)(value > max ? max : value < -max - 1 ? -max - 1 : value);
}
static inline int64_t tb_sat_add_signed(int64_t a, int64_t b, unsigned width)
{
    return tb_sat_clamp((tb_s128)a + b, width);
}
static inline int64_t tb_sat_sub_signed(int64_t a, int64_t b, unsigned width)
{
    return tb_sat_clamp((tb_s128)a - b, width);
}

/* The same beyond 64 bits, W <= 128. */
static inline tb_u128 tb_sat_add128(tb_u128 a, tb_u128 b, tb_u128 max)
{
    return b > max - a ? max : a + b;
}
static inline tb_u128 tb_sat_sub128(tb_u128 a, tb_u128 b)
{
    return b > a ? 0 : a - b;
}
static inline tb_s128 tb_sat_add_signed128(tb_s128 a, tb_s128 b, unsigned width)
{
    const tb_s128 max = (tb_s128)(((tb_u128)1 << (width - 1)) - 1);
    if (b > 0 && a > max - b)
        return max;
    return b < 0 && a < -max - 1 - b ? -max - 1 : a + b;
}
static inline tb_s128 tb_sat_sub_signed128(tb_s128 a, tb_s128 b, unsigned width)
{
    const tb_s128 max = (tb_s128)(((tb_u128)1 << (width - 1)) - 1);
    if (b < 0 && a > max + b)
        return max;
    return b > 0 && a < -max - 1 + b ? -max - 1 : a - b;
}

/* A shift's distance: one of 2^64 or more is as good as 2^64 - 1. */
static inline uint64_t tb_distance(tb_u128 distance)
{
    return distance >> 64 ? UINT64_MAX : (uint64_t)distance;
}

#endif
