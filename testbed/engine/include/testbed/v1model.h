/* v1model.h: what compiled P4 calls at run time.
 *
 * Everything here is `static inline`: a generated pipeline is one translation
 * unit whose calls the C compiler sees through, so an extern costs what its
 * body costs. Numbers are bits.h's and (beyond 128 bits) wide.h's, hashes and
 * checksums are hash.h's; here are the parser's cursor and the externs of v1model
 * with the semantics that BMv2's simple_switch gives them.
 *
 * Out-of-range indices never touch memory: a read gives 0, a write is lost.
 */
#ifndef TESTBED_V1MODEL_H
#define TESTBED_V1MODEL_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "testbed/bits.h"
#include "testbed/hash.h"
#include "testbed/pipeline.h"
#include "testbed/wide.h"

/* ---- the parser's cursor -------------------------------------------------- */

/* Functions take it `restrict`: what they write to headers, bytes, could else be taken for
 * the cursor itself. */
typedef struct tb_cursor {
    const uint8_t *at;  /* the next byte */
    const uint8_t *end; /* behind the last */
    uint32_t error;     /* member number of `error` */
} tb_cursor;

static inline bool tb_cursor_has(const tb_cursor *c, uint32_t bytes)
{
    return bytes <= (size_t)(c->end - c->at);
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

/* ---- random ------------------------------------------------------------------ */

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

/* HashAlgorithm.random: no function of the data. */
static inline uint64_t tb_random_hash(tb_instance *sw)
{
    return tb_rng_next(&sw->rng);
}

/* BMv2's JSON has divisions, P4 none of run-time values. By 0, BMv2 ends; here it gives 0. */
static inline uint64_t tb_quotient(uint64_t a, uint64_t b)
{
    return b ? a / b : 0;
}
static inline uint64_t tb_remainder(uint64_t a, uint64_t b)
{
    return b ? a % b : 0;
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
static inline tb_u128 tb_register_get128(const tb_instance *sw, uint32_t number,
                                         unsigned cell_bytes, uint64_t index)
{
    const tb_register *r = &sw->registers[number];
    tb_u128 value = 0;
    if (TB_LIKELY(index < r->size))
        memcpy(&value, r->cells + index * cell_bytes, sizeof value);
    return value;
}
static inline void tb_register_put128(const tb_instance *sw, uint32_t number, unsigned cell_bytes,
                                      uint64_t index, tb_u128 value)
{
    const tb_register *r = &sw->registers[number];
    if (TB_LIKELY(index < r->size))
        memcpy(r->cells + index * cell_bytes, &value, sizeof value);
}

/* Cells of more than 128 bits: the limbs of a wide number, or `zero` out of range. */
static inline const uint64_t *tb_register_get_wide(const tb_instance *sw, uint32_t number,
                                                   unsigned cell_bytes, uint64_t index,
                                                   const uint64_t *zero)
{
    const tb_register *r = &sw->registers[number];
    if (TB_UNLIKELY(index >= r->size))
        return zero;
    return (const uint64_t *)(const void *)(r->cells + index * cell_bytes);
}
static inline void tb_register_put_wide(const tb_instance *sw, uint32_t number,
                                        unsigned cell_bytes, uint64_t index,
                                        const uint64_t *value)
{
    const tb_register *r = &sw->registers[number];
    if (TB_LIKELY(index < r->size))
        memcpy(r->cells + index * cell_bytes, value, cell_bytes);
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
static inline uint32_t tb_meter_colour(tb_meter_cell *m, uint64_t now_ps, uint32_t amount)
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

/* The colour of a packet of so many bytes, counted. `by_bytes`: these are what it is
 * metered by, else packets. */
static inline uint32_t tb_meter_run(tb_meter_cell *m, uint64_t now_ps, uint32_t bytes,
                                    bool by_bytes)
{
    const uint32_t colour = tb_meter_colour(m, now_ps, by_bytes ? bytes : 1);
    m->coloured[colour].packets += 1;
    m->coloured[colour].bytes += bytes;
    return colour;
}

static inline uint32_t tb_meter_execute(const tb_instance *sw, uint32_t number, uint64_t index,
                                        uint32_t bytes)
{
    const tb_meter *m = &sw->meters[number];
    if (TB_UNLIKELY(index >= m->size))
        return TB_COLOR_GREEN;
    return tb_meter_run(&m->cells[index], sw->now_ps, bytes, m->bytes);
}

/* ---- requests to the target ------------------------------------------------- */

static inline void tb_checksum_error(tb_phv *head)
{
    head->im.checksum_error = 1;
}

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
    head->req.clone_field_list = (uint16_t)field_list;
}
static inline void tb_resubmit(tb_phv *head, uint32_t field_list)
{
    head->req.flags |= TB_REQUEST_RESUBMIT;
    head->req.resubmit_field_list = (uint16_t)field_list;
}
static inline void tb_recirculate(tb_phv *head, uint32_t field_list)
{
    head->req.flags |= TB_REQUEST_RECIRCULATE;
    head->req.recirculate_field_list = (uint16_t)field_list;
}
/* Of several lengths the shortest holds, as on BMv2; 0 bytes are no limit. */
static inline void tb_truncate(tb_phv *head, uint32_t bytes)
{
    if (bytes == 0)
        return;
    if (!(head->req.flags & TB_REQUEST_TRUNCATE) || bytes < head->req.truncate_bytes)
        head->req.truncate_bytes = bytes;
    head->req.flags |= TB_REQUEST_TRUNCATE;
}

/* ---- messages ---------------------------------------------------------------- */

static inline void tb_log(tb_instance *sw, const char *text)
{
    if (sw->log)
        sw->log(sw, text);
}

#define TB_LOG_BYTES 512u

/* A value in a message: its limbs, of which the highest is extended by its sign. */
typedef struct tb_log_value {
    const uint64_t *limbs;
    uint32_t count;
    bool is_signed;
} tb_log_value;

/* In decimal; in hexadecimal where it has more than 64 bits. */
static inline int tb_log_number(char *out, size_t room, const tb_log_value *v)
{
    uint32_t top = v->count - 1;
    int length;
    if (top == 0 && v->is_signed)
        return snprintf(out, room, "%lld", (long long)v->limbs[0]);
    if (top == 0)
        return snprintf(out, room, "%llu", (unsigned long long)v->limbs[0]);
    while (top > 0 && v->limbs[top] == 0)
        top--;
    length = snprintf(out, room, "0x%llx", (unsigned long long)v->limbs[top]);
    while (top-- > 0 && (size_t)length < room)
        length += snprintf(out + length, room - (size_t)length, "%016llx",
                           (unsigned long long)v->limbs[top]);
    return length;
}

/* Where a message ends that has more text than room. */
static inline size_t tb_log_end(size_t at, size_t room)
{
    return at < room ? at : room - 1;
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
    for (const char *p = format; *p && at + 1 < sizeof text; p++) {
        if (p[0] == '{' && p[1] == '}' && next < count) {
            at += (size_t)tb_log_number(text + at, sizeof text - at, &values[next++]);
            at = tb_log_end(at, sizeof text);
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
