/* v1model.h: what compiled P4 calls at run time.
 *
 * Everything here is `static inline`: a generated pipeline is one translation
 * unit whose calls the C compiler sees through, so an extern costs what its
 * body costs. Three parts: bits (loads, stores and arithmetic that C lacks),
 * the parser's cursor, and the externs of v1model with the semantics that
 * BMv2's simple_switch gives them.
 *
 * Out-of-range indices never touch memory: a read gives 0, a write is lost.
 */
#ifndef TESTBED_V1MODEL_H
#define TESTBED_V1MODEL_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "testbed/crc_tables.h"
#include "testbed/pipeline.h"

#define TB_LIKELY(x) __builtin_expect(!!(x), 1)
#define TB_UNLIKELY(x) __builtin_expect(!!(x), 0)

__extension__ typedef unsigned __int128 tb_u128;
__extension__ typedef __int128 tb_s128;

/* ---- bits ---------------------------------------------------------------- */

/* `bytes` (1..8) bytes at `p`, most significant first. The loop has a constant
 * bound wherever generated code calls it, so it becomes one load and a swap. */
static inline uint64_t tb_load_be(const uint8_t *p, unsigned bytes)
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
    case 4:
        memcpy(&word, p, 4);
        return __builtin_bswap32(word);
    case 6:
        memcpy(&half, p, 2);
        memcpy(&word, p + 2, 4);
        return (uint64_t)__builtin_bswap16(half) << 32 | __builtin_bswap32(word);
    case 8:
        memcpy(&value, p, 8);
        return __builtin_bswap64(value);
    default:
        value = 0;
        for (unsigned i = 0; i < bytes; i++)
            value = value << 8 | p[i];
        return value;
    }
}

static inline void tb_store_be(uint8_t *p, uint64_t value, unsigned bytes)
{
    uint16_t half;
    uint32_t word;
    switch (bytes) {
    case 1:
        p[0] = (uint8_t)value;
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
    case 8:
        value = __builtin_bswap64(value);
        memcpy(p, &value, 8);
        return;
    default:
        for (unsigned i = bytes; i-- > 0; value >>= 8)
            p[i] = (uint8_t)value;
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

/* ---- the parser's cursor -------------------------------------------------- */

typedef struct tb_cursor {
    const uint8_t *data;
    uint32_t at;     /* bytes consumed */
    uint32_t stored; /* bytes there are */
    uint32_t error;  /* member number of `error` */
} tb_cursor;

static inline bool tb_cursor_has(const tb_cursor *c, uint32_t bytes)
{
    return bytes <= c->stored - c->at;
}

/* State numbers beside those of a parser with loops. */
#define TB_STATE_ACCEPT 0xfffffffeu
#define TB_STATE_REJECT 0xffffffffu

/* An index beyond a header stack means its spare element. */
#define TB_ELEMENT(index, size) ((index) < (size) ? (index) : (size))

/* Deparser: one that writes, and one (out = NULL) that only counts. */
typedef struct tb_output {
    uint8_t *out;
    uint32_t at;
} tb_output;

/* A parser that makes no progress would never end; no parser of a real program
 * goes through as many states on one packet. */
#define TB_PARSER_MAX_STATES 4096u

/* ---- random, hash, checksum ------------------------------------------------ */

static inline uint64_t tb_rotl64(uint64_t x, unsigned k)
{
    return x << k | x >> (64 - k);
}

/* xoshiro256** 1.0 (Blackman and Vigna), seeded by the engine. */
static inline uint64_t tb_rng_next(tb_rng *rng)
{
    uint64_t *s = rng->s;
    const uint64_t result = tb_rotl64(s[1] * 5, 7) * 9;
    const uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = tb_rotl64(s[3], 45);
    return result;
}

/* Uniform in low..high, both included. The bias of the multiplication is below
 * (high - low) / 2^64. An empty interval gives `low`. */
static inline uint64_t tb_random(tb_instance *sw, uint64_t low, uint64_t high)
{
    uint64_t span = high - low + 1;
    uint64_t bits = tb_rng_next(&sw->rng);
    if (high < low)
        return low;
    if (span == 0)
        return bits;
    return low + (uint64_t)(((tb_u128)bits * span) >> 64);
}

/* RFC 1071. An odd last byte counts as the high byte of a word. */
static inline uint32_t tb_csum16_add(uint32_t sum, const uint8_t *p, uint32_t bytes)
{
    uint64_t total = sum;
    while (bytes >= 4) {
        total += tb_load_be(p, 4);
        p += 4;
        bytes -= 4;
    }
    if (bytes >= 2) {
        total += tb_load_be(p, 2);
        p += 2;
        bytes -= 2;
    }
    if (bytes == 1)
        total += (uint64_t)p[0] << 8;
    total = (total & 0xffffffffu) + (total >> 32);
    total = (total & 0xffffu) + (total >> 16);
    total = (total & 0xffffu) + (total >> 16);
    return (uint32_t)((total & 0xffffu) + (total >> 16));
}

static inline uint32_t tb_xor16_add(uint32_t sum, const uint8_t *p, uint32_t bytes)
{
    for (; bytes >= 2; p += 2, bytes -= 2)
        sum ^= (uint32_t)tb_load_be(p, 2);
    return bytes == 1 ? sum ^ (uint32_t)p[0] << 8 : sum;
}

/* CRC-32 of Ethernet (reflected 0x04c11db7), before the final inversion. */
static inline uint32_t tb_crc32_add(uint32_t crc, const uint8_t *p, uint32_t bytes)
{
    for (; bytes > 0; bytes--)
        crc = tb_crc32_table[(crc ^ *p++) & 0xffu] ^ crc >> 8;
    return crc;
}

/* CRC-16/ARC (reflected 0x8005, initial value 0). */
static inline uint32_t tb_crc16_add(uint32_t crc, const uint8_t *p, uint32_t bytes)
{
    for (; bytes > 0; bytes--)
        crc = (uint32_t)tb_crc16_table[(crc ^ *p++) & 0xffu] ^ crc >> 8;
    return crc;
}

/* v1model's HashAlgorithm over `data` and then `tail` (the payload, for the
 * _with_payload forms). The _custom algorithms have BMv2's initial settings,
 * which equal the plain ones. */
static inline uint64_t tb_hash_crc32(const uint8_t *data, uint32_t bytes, const uint8_t *tail,
                                     uint32_t tail_bytes)
{
    uint32_t crc = tb_crc32_add(0xffffffffu, data, bytes);
    return tb_crc32_add(crc, tail, tail_bytes) ^ 0xffffffffu;
}
static inline uint64_t tb_hash_crc16(const uint8_t *data, uint32_t bytes, const uint8_t *tail,
                                     uint32_t tail_bytes)
{
    return tb_crc16_add(tb_crc16_add(0, data, bytes), tail, tail_bytes);
}
static inline uint64_t tb_hash_csum16(const uint8_t *data, uint32_t bytes, const uint8_t *tail,
                                      uint32_t tail_bytes)
{
    uint32_t sum = tb_csum16_add(0, data, bytes & ~1u);
    if (bytes % 2 == 0)
        return ~tb_csum16_add(sum, tail, tail_bytes) & 0xffffu;
    /* The pair that straddles the seam, then the rest of the tail. */
    sum += (uint32_t)data[bytes - 1] << 8;
    if (tail_bytes > 0) {
        sum += tail[0];
        tail++;
        tail_bytes--;
    }
    return ~tb_csum16_add(sum, tail, tail_bytes) & 0xffffu;
}
static inline uint64_t tb_hash_xor16(const uint8_t *data, uint32_t bytes, const uint8_t *tail,
                                     uint32_t tail_bytes)
{
    uint32_t sum = tb_xor16_add(0, data, bytes & ~1u);
    if (bytes % 2 == 0)
        return tb_xor16_add(sum, tail, tail_bytes);
    sum ^= (uint32_t)data[bytes - 1] << 8;
    if (tail_bytes > 0) {
        sum ^= tail[0];
        tail++;
        tail_bytes--;
    }
    return tb_xor16_add(sum, tail, tail_bytes);
}
/* The first eight bytes as a number. */
static inline uint64_t tb_hash_identity(const uint8_t *data, uint32_t bytes, const uint8_t *tail,
                                        uint32_t tail_bytes)
{
    uint64_t value = 0;
    uint32_t taken = 0;
    for (; taken < bytes && taken < 8; taken++)
        value = value << 8 | data[taken];
    for (uint32_t i = 0; i < tail_bytes && taken < 8; i++, taken++)
        value = value << 8 | tail[i];
    return value;
}

/* hash(): base + h mod max, and base where max is 0. */
static inline uint64_t tb_hash_range(uint64_t hash, uint64_t base, uint64_t max)
{
    return max == 0 ? base : base + hash % max;
}

static inline void tb_verify_checksum(tb_phv *head, uint64_t computed, uint64_t given)
{
    if (computed != given)
        head->im.checksum_error = 1;
}

/* ---- registers, counters, meters ------------------------------------------- */

static inline uint64_t tb_register_get(const tb_instance *sw, uint32_t number, unsigned cell_bytes,
                                       uint64_t index)
{
    const tb_register *r = &sw->registers[number];
    uint16_t half;
    uint32_t word;
    uint64_t value;
    if (TB_UNLIKELY(index >= r->size))
        return 0;
    switch (cell_bytes) {
    case 1:
        return r->cells[index];
    case 2:
        memcpy(&half, r->cells + index * 2, 2);
        return half;
    case 4:
        memcpy(&word, r->cells + index * 4, 4);
        return word;
    default:
        memcpy(&value, r->cells + index * 8, 8);
        return value;
    }
}

static inline void tb_register_put(const tb_instance *sw, uint32_t number, unsigned cell_bytes,
                                   uint64_t index, uint64_t value)
{
    const tb_register *r = &sw->registers[number];
    uint16_t half = (uint16_t)value;
    uint32_t word = (uint32_t)value;
    if (TB_UNLIKELY(index >= r->size))
        return;
    switch (cell_bytes) {
    case 1:
        r->cells[index] = (uint8_t)value;
        return;
    case 2:
        memcpy(r->cells + index * 2, &half, 2);
        return;
    case 4:
        memcpy(r->cells + index * 4, &word, 4);
        return;
    default:
        memcpy(r->cells + index * 8, &value, 8);
        return;
    }
}

/* Cells of more than 64 bits: little-endian words, as bit<128> lies in memory. */
static inline tb_u128 tb_register_get128(const tb_instance *sw, uint32_t number, uint64_t index)
{
    const tb_register *r = &sw->registers[number];
    tb_u128 value = 0;
    if (TB_LIKELY(index < r->size))
        memcpy(&value, r->cells + index * 16, 16);
    return value;
}
static inline void tb_register_put128(const tb_instance *sw, uint32_t number, uint64_t index,
                                      tb_u128 value)
{
    const tb_register *r = &sw->registers[number];
    if (TB_LIKELY(index < r->size))
        memcpy(r->cells + index * 16, &value, 16);
}

static inline void tb_counter_count(const tb_instance *sw, uint32_t number, uint64_t index,
                                    uint32_t bytes)
{
    const tb_counter *c = &sw->counters[number];
    if (TB_UNLIKELY(index >= c->size))
        return;
    c->cells[index].packets += 1;
    c->cells[index].bytes += bytes;
}

enum { TB_COLOR_GREEN = 0, TB_COLOR_YELLOW = 1, TB_COLOR_RED = 2 };
#define TB_METER_SCALE 65536u
#define TB_PS_PER_SECOND 1000000000000ull

static inline uint64_t tb_meter_fill(uint64_t tokens, uint64_t rate, uint64_t burst,
                                     uint64_t elapsed_ps)
{
    const tb_u128 limit = (tb_u128)burst * TB_METER_SCALE;
    const tb_u128 fresh = (tb_u128)elapsed_ps * rate * TB_METER_SCALE / TB_PS_PER_SECOND;
    return (uint64_t)(tokens + fresh < limit ? tokens + fresh : limit);
}

/* RFC 2698, colour-blind. An unconfigured cell (no peak burst) says GREEN. */
static inline uint32_t tb_meter_run(tb_meter_cell *m, uint64_t now_ps, uint32_t amount)
{
    const uint64_t cost = (uint64_t)amount * TB_METER_SCALE;
    uint64_t elapsed_ps;
    if (m->pbs == 0)
        return TB_COLOR_GREEN;
    elapsed_ps = now_ps - m->last_ps;
    m->last_ps = now_ps;
    m->peak = tb_meter_fill(m->peak, m->pir, m->pbs, elapsed_ps);
    m->committed = tb_meter_fill(m->committed, m->cir, m->cbs, elapsed_ps);
    if (m->peak < cost)
        return TB_COLOR_RED;
    m->peak -= cost;
    if (m->committed < cost)
        return TB_COLOR_YELLOW;
    m->committed -= cost;
    return TB_COLOR_GREEN;
}

static inline uint32_t tb_meter_execute(const tb_instance *sw, uint32_t number, uint64_t index,
                                        uint32_t bytes)
{
    const tb_meter *m = &sw->meters[number];
    if (TB_UNLIKELY(index >= m->size))
        return TB_COLOR_GREEN;
    return tb_meter_run(&m->cells[index], sw->now_ps, m->bytes ? bytes : 1);
}

/* ---- requests to the target ------------------------------------------------- */

static inline void tb_mark_to_drop(tb_phv *head)
{
    head->im.egress_spec = TB_DROP_PORT;
    head->im.mcast_grp = 0;
}

enum { TB_CLONE_I2E = 0, TB_CLONE_E2E = 1 }; /* v1model's CloneType */

static inline void tb_clone(tb_phv *head, uint32_t type, uint32_t session, uint32_t field_list)
{
    head->req.flags |= type == TB_CLONE_I2E ? TB_REQUEST_CLONE_I2E : TB_REQUEST_CLONE_E2E;
    head->req.clone_session = session;
    head->req.clone_field_list = (uint8_t)field_list;
}
static inline void tb_resubmit(tb_phv *head, uint32_t field_list)
{
    head->req.flags |= TB_REQUEST_RESUBMIT;
    head->req.resubmit_field_list = (uint8_t)field_list;
}
static inline void tb_recirculate(tb_phv *head, uint32_t field_list)
{
    head->req.flags |= TB_REQUEST_RECIRCULATE;
    head->req.recirculate_field_list = (uint8_t)field_list;
}
static inline void tb_truncate(tb_phv *head, uint32_t bytes)
{
    head->req.flags |= TB_REQUEST_TRUNCATE;
    head->req.truncate_bytes = bytes;
}

/* ---- messages ---------------------------------------------------------------- */

static inline void tb_log(tb_instance *sw, const char *text)
{
    if (sw->log)
        sw->log(sw, text);
}

#define TB_LOG_BYTES 512u

/* A value in a message: `low` (extended by its sign) and, beyond 64 bits, `high`. */
typedef struct tb_log_value {
    uint64_t low, high;
    uint32_t width;
    bool is_signed;
} tb_log_value;

/* In decimal; in hexadecimal where it has more than 64 bits. */
static inline int tb_log_number(char *out, size_t room, const tb_log_value *v)
{
    if (v->width > 64)
        return snprintf(out, room, "0x%llx%016llx", (unsigned long long)v->high,
                        (unsigned long long)v->low);
    if (v->is_signed)
        return snprintf(out, room, "%lld", (long long)v->low);
    return snprintf(out, room, "%llu", (unsigned long long)v->low);
}

/* log_msg("a = {}", {a}): each {} takes the next value. */
static inline void tb_log_values(tb_instance *sw, const char *format, const tb_log_value *values,
                                 uint32_t count)
{
    char text[TB_LOG_BYTES];
    size_t at = 0;
    uint32_t next = 0;
    if (!sw->log)
        return;
    for (const char *p = format; *p && at + 36 < sizeof text; p++) {
        if (p[0] == '{' && p[1] == '}' && next < count) {
            at += (size_t)tb_log_number(text + at, sizeof text - at, &values[next++]);
            p++;
        } else {
            text[at++] = *p;
        }
    }
    text[at] = '\0';
    sw->log(sw, text);
}

static inline void tb_digest(tb_instance *sw, uint32_t number, const uint8_t *data, uint32_t bytes)
{
    if (sw->digest)
        sw->digest(sw, number, data, bytes);
}

#endif
