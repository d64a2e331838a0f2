/* wide.h: bit<W> and int<W> of more than 128 bits.
 *
 * A wide number is an array of 64-bit limbs, the least significant first, as many
 * as its width needs. Bits above the width are 0 in a bit<W> and copies of the
 * sign in an int<W>, which is also how the narrow types keep theirs.
 *
 * As a *value* a wide number is a pointer to its limbs: to those of a variable, of
 * a table entry, of a register cell, or, where something was computed, to those
 * that the caller gave as `r`, a compound literal whose life is its block's:
 *
 *     x = y + (z << 3)   ->   tb_wide_add((uint64_t[6]){0}, y.w,
 *                                 tb_wide_shl((uint64_t[6]){0}, z.w, 3, 336, false), 336, false)
 *
 * Every operation returns `r`, so that operations nest as they do in P4; `r` never
 * overlaps an operand. Widths are constants in all calls: the loops have constant
 * bounds wherever the call is inlined. As a *variable* it is a struct, so that it
 * is copied, passed and returned as any other (TB_WIDE_TYPE).
 *
 * Considered and not taken: _BitInt(N), which gcc has from 14 on only; a struct a
 * width with functions of its own, made by macros, which no debugger shows and
 * which a cast between two widths does not fit; breaking wide operations into
 * scalars in the IR, which makes a 2048-bit product 500 statements; GMP, whose
 * numbers live on the heap and which users would have to install.
 *
 * Time is linear in the limbs, but quadratic for products.
 */
#ifndef TESTBED_WIDE_H
#define TESTBED_WIDE_H

#include "testbed/bits.h"

#define TB_LIMBS(width) (((width) + 63u) / 64u)

/* The variable of `limbs` limbs. */
#define TB_WIDE_TYPE(limbs) \
    typedef struct tb_wide##limbs { \
        uint64_t w[limbs]; \
    } tb_wide##limbs

/* ---- width and sign ---------------------------------------------------------- */

/* The bits above the width as the type wants them. */
static inline const uint64_t *tb_wide_trim(uint64_t *r, unsigned width, bool is_signed)
{
    const unsigned top = TB_LIMBS(width) - 1;
    const unsigned spare = 64 * (top + 1) - width;
    if (is_signed)
        r[top] = (uint64_t)((int64_t)(r[top] << spare) >> spare);
    else
        r[top] = r[top] << spare >> spare;
    return r;
}

static inline bool tb_wide_negative(const uint64_t *a, unsigned limbs)
{
    return a[limbs - 1] >> 63;
}

/* `a`, of `limbs` limbs (extended by its sign if `extend`), cut or extended to `width`. */
static inline const uint64_t *tb_wide_resize(uint64_t *r, const uint64_t *a, unsigned limbs,
                                             bool extend, unsigned width, bool is_signed)
{
    const uint64_t fill = extend && tb_wide_negative(a, limbs) ? UINT64_MAX : 0;
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = i < limbs ? a[i] : fill;
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_split128(uint64_t *r, tb_u128 a)
{
    r[0] = (uint64_t)a;
    r[1] = (uint64_t)(a >> 64);
    return r;
}

static inline tb_u128 tb_wide_low128(const uint64_t *a)
{
    return (tb_u128)a[1] << 64 | a[0];
}

/* The 64 bits from bit `low` on. */
static inline uint64_t tb_wide_word(const uint64_t *a, unsigned limbs, unsigned low)
{
    const unsigned limb = low / 64, bit = low % 64;
    uint64_t word = limb < limbs ? a[limb] >> bit : 0;
    if (bit > 0 && limb + 1 < limbs)
        word |= a[limb + 1] << (64 - bit);
    return word;
}

static inline tb_u128 tb_wide_word128(const uint64_t *a, unsigned limbs, unsigned low)
{
    return (tb_u128)tb_wide_word(a, limbs, low + 64) << 64 | tb_wide_word(a, limbs, low);
}

/* a[low + width - 1 : low] */
static inline const uint64_t *tb_wide_slice(uint64_t *r, const uint64_t *a, unsigned limbs,
                                            unsigned low, unsigned width)
{
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = tb_wide_word(a, limbs, low + 64 * i);
    return tb_wide_trim(r, width, false);
}

/* left ++ right, both unsigned. */
static inline const uint64_t *tb_wide_concat(uint64_t *r, const uint64_t *left,
                                             unsigned left_limbs, const uint64_t *right,
                                             unsigned right_width, unsigned width)
{
    const unsigned limb = right_width / 64, bit = right_width % 64, limbs = TB_LIMBS(width);
    for (unsigned i = 0; i < limbs; i++)
        r[i] = i < TB_LIMBS(right_width) ? right[i] : 0;
    for (unsigned i = 0; i < left_limbs && limb + i < limbs; i++) {
        r[limb + i] |= left[i] << bit;
        if (bit > 0 && limb + i + 1 < limbs)
            r[limb + i + 1] |= left[i] >> (64 - bit);
    }
    return r;
}

/* A shift's distance or an index: one of 2^64 or more is as good as 2^64 - 1. */
static inline uint64_t tb_wide_distance(const uint64_t *a, unsigned limbs)
{
    for (unsigned i = 1; i < limbs; i++)
        if (a[i] != 0)
            return UINT64_MAX;
    return a[0];
}

/* ---- comparison ---------------------------------------------------------------- */

static inline bool tb_wide_equal(const uint64_t *a, const uint64_t *b, unsigned width)
{
    uint64_t difference = 0;
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        difference |= a[i] ^ b[i];
    return difference == 0;
}

static inline bool tb_wide_less(const uint64_t *a, const uint64_t *b, unsigned width,
                                bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    if (is_signed && tb_wide_negative(a, limbs) != tb_wide_negative(b, limbs))
        return tb_wide_negative(a, limbs);
    for (unsigned i = limbs; i-- > 0;)
        if (a[i] != b[i])
            return a[i] < b[i];
    return false;
}

/* ---- bitwise --------------------------------------------------------------------- */

static inline const uint64_t *tb_wide_and(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                          unsigned width)
{
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = a[i] & b[i];
    return r;
}

static inline const uint64_t *tb_wide_or(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                         unsigned width)
{
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = a[i] | b[i];
    return r;
}

static inline const uint64_t *tb_wide_xor(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                          unsigned width)
{
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = a[i] ^ b[i];
    return r;
}

static inline const uint64_t *tb_wide_not(uint64_t *r, const uint64_t *a, unsigned width,
                                          bool is_signed)
{
    for (unsigned i = 0; i < TB_LIMBS(width); i++)
        r[i] = ~a[i];
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_shl(uint64_t *r, const uint64_t *a, uint64_t distance,
                                          unsigned width, bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    const unsigned limb = distance < width ? (unsigned)distance / 64 : limbs;
    const unsigned bit = (unsigned)(distance % 64);
    for (unsigned i = 0; i < limbs; i++) {
        r[i] = i >= limb ? a[i - limb] << bit : 0;
        if (bit > 0 && i > limb)
            r[i] |= a[i - limb - 1] >> (64 - bit);
    }
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_shr(uint64_t *r, const uint64_t *a, uint64_t distance,
                                          unsigned width, bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    const unsigned limb = distance < width ? (unsigned)distance / 64 : limbs;
    const unsigned bit = (unsigned)(distance % 64);
    const uint64_t fill = is_signed && tb_wide_negative(a, limbs) ? UINT64_MAX : 0;
    for (unsigned i = 0; i < limbs; i++) {
        const unsigned from = i + limb;
        const uint64_t here = from < limbs ? a[from] : fill;
        const uint64_t above = from + 1 < limbs ? a[from + 1] : fill;
        r[i] = bit > 0 ? here >> bit | above << (64 - bit) : here;
    }
    return r;
}

/* ---- arithmetic ------------------------------------------------------------------- */

/* The sum of all limbs; returns the carry. */
static inline bool tb_wide_carry_add(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                     unsigned limbs)
{
    bool carry = false;
    for (unsigned i = 0; i < limbs; i++) {
        const tb_u128 sum = (tb_u128)a[i] + b[i] + carry;
        r[i] = (uint64_t)sum;
        carry = sum >> 64;
    }
    return carry;
}

static inline bool tb_wide_borrow_sub(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                      unsigned limbs)
{
    bool borrow = false;
    for (unsigned i = 0; i < limbs; i++) {
        const tb_u128 difference = (tb_u128)a[i] - b[i] - borrow;
        r[i] = (uint64_t)difference;
        borrow = difference >> 64 & 1;
    }
    return borrow;
}

static inline const uint64_t *tb_wide_add(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                          unsigned width, bool is_signed)
{
    tb_wide_carry_add(r, a, b, TB_LIMBS(width));
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_sub(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                          unsigned width, bool is_signed)
{
    tb_wide_borrow_sub(r, a, b, TB_LIMBS(width));
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_negate(uint64_t *r, const uint64_t *a, unsigned width,
                                             bool is_signed)
{
    uint64_t carry = 1;
    for (unsigned i = 0; i < TB_LIMBS(width); i++) {
        r[i] = ~a[i] + carry;
        carry = carry && r[i] == 0;
    }
    return tb_wide_trim(r, width, is_signed);
}

/* The schoolbook's product without the limbs that the width cuts off. */
static inline const uint64_t *tb_wide_mul(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                          unsigned width, bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    memset(r, 0, limbs * sizeof *r);
    for (unsigned i = 0; i < limbs; i++) {
        uint64_t carry = 0;
        for (unsigned j = 0; i + j < limbs; j++) {
            const tb_u128 term = (tb_u128)a[i] * b[j] + r[i + j] + carry;
            r[i + j] = (uint64_t)term;
            carry = (uint64_t)(term >> 64);
        }
    }
    return tb_wide_trim(r, width, is_signed);
}

/* The largest number of the type, or the smallest. */
static inline const uint64_t *tb_wide_extreme(uint64_t *r, bool largest, unsigned width,
                                              bool is_signed)
{
    memset(r, largest ? 0xff : 0, TB_LIMBS(width) * sizeof *r);
    if (is_signed)
        r[(width - 1) / 64] ^= UINT64_C(1) << (width - 1) % 64;
    return tb_wide_trim(r, width, is_signed);
}

static inline const uint64_t *tb_wide_sat_add(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                              unsigned width, bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    const bool carry = tb_wide_carry_add(r, a, b, limbs);
    const uint64_t top = r[limbs - 1];
    tb_wide_trim(r, width, is_signed);
    if (!is_signed)
        return carry || r[limbs - 1] != top ? tb_wide_extreme(r, true, width, false) : r;
    const bool below = tb_wide_negative(a, limbs);
    if (below == tb_wide_negative(b, limbs) && below != tb_wide_negative(r, limbs))
        return tb_wide_extreme(r, !below, width, true);
    return r;
}

static inline const uint64_t *tb_wide_sat_sub(uint64_t *r, const uint64_t *a, const uint64_t *b,
                                              unsigned width, bool is_signed)
{
    const unsigned limbs = TB_LIMBS(width);
    const bool borrow = tb_wide_borrow_sub(r, a, b, limbs);
    tb_wide_trim(r, width, is_signed);
    if (!is_signed)
        return borrow ? tb_wide_extreme(r, false, width, false) : r;
    const bool below = tb_wide_negative(a, limbs);
    if (below != tb_wide_negative(b, limbs) && below != tb_wide_negative(r, limbs))
        return tb_wide_extreme(r, !below, width, true);
    return r;
}

/* ---- packets ----------------------------------------------------------------------- */

/* The number whose most significant bit lies `bit` bits behind `p`. */
static inline const uint64_t *tb_wide_load(uint64_t *r, const uint8_t *p, unsigned bit,
                                           unsigned width, bool is_signed)
{
    const unsigned end = bit + width;
    for (unsigned i = 0; i < TB_LIMBS(width); i++) {
        const unsigned bits = width - 64 * i < 64 ? width - 64 * i : 64;
        const unsigned at = end - 64 * i - bits;
        r[i] = (at | bits) % 8 == 0 ? tb_load_be(p + at / 8, bits / 8) : tb_get_bits(p, at, bits);
    }
    return tb_wide_trim(r, width, is_signed);
}

static inline void tb_wide_store(uint8_t *p, unsigned bit, const uint64_t *a, unsigned width)
{
    const unsigned end = bit + width;
    for (unsigned i = 0; i < TB_LIMBS(width); i++) {
        const unsigned bits = width - 64 * i < 64 ? width - 64 * i : 64;
        const unsigned at = end - 64 * i - bits;
        if ((at | bits) % 8 == 0)
            tb_store_be(p + at / 8, a[i], bits / 8);
        else
            tb_put_bits(p, at, bits, a[i]);
    }
}

#endif
