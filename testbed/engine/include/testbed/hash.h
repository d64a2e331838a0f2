/* hash.h: v1model's HashAlgorithm, which checksums use too.
 *
 * Every algorithm takes `data` and then `tail`: the payload, for the _with_payload
 * forms, without which it is empty.
 */
#ifndef TESTBED_HASH_H
#define TESTBED_HASH_H

#include "testbed/bits.h"
#include "testbed/crc_tables.h"

/* Sums of 16-bit words in ones' complement arithmetic, where 2^16 is 1. */
static inline uint64_t tb_fold32(uint64_t sum)
{
    return (sum & 0xffffffffu) + (sum >> 32);
}

static inline uint32_t tb_csum16_fold(uint64_t sum)
{
    sum = tb_fold32(tb_fold32(sum));
    sum = (sum & 0xffffu) + (sum >> 16);
    sum = (sum & 0xffffu) + (sum >> 16);
    return (uint32_t)((sum & 0xffffu) + (sum >> 16));
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
    return tb_csum16_fold(total);
}

/* Terms of a sum over bytes in memory order, and the same in network order: exchanging the
 * bytes of all words multiplies their sum by 2^8. */
TB_INLINE uint64_t tb_sum32(const uint8_t *p)
{
    uint32_t word;
    memcpy(&word, p, 4);
    return word;
}
TB_INLINE uint64_t tb_sum16(const uint8_t *p)
{
    uint16_t half;
    memcpy(&half, p, 2);
    return half;
}
TB_INLINE uint64_t tb_sum8(const uint8_t *p) /* the last byte, followed by a 0 */
{
    const uint8_t bytes[2] = {*p, 0};
    return tb_sum16(bytes);
}
TB_INLINE uint64_t tb_sum_be(uint64_t sum)
{
    return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? sum << 8 : sum;
}

/* The checksum, given the sum (emit_checksum.py): in 32 bits, the halves of which are added
 * by adding the number with its halves exchanged. The carry out of the low half is in. */
static inline uint64_t tb_csum16_of(uint64_t sum)
{
    const uint32_t word = (uint32_t)tb_fold32(tb_fold32(sum));
    return (~word - (word << 16 | word >> 16)) >> 16;
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
    for (; bytes >= 4; bytes -= 4, p += 4) { /* slicing by four (Kounavis and Berry, 2005) */
        crc ^= __builtin_bswap32((uint32_t)tb_load_be(p, 4));
        crc = tb_crc32_table[3][crc & 0xffu] ^ tb_crc32_table[2][crc >> 8 & 0xffu] ^
              tb_crc32_table[1][crc >> 16 & 0xffu] ^ tb_crc32_table[0][crc >> 24];
    }
    for (; bytes > 0; bytes--)
        crc = tb_crc32_table[0][(crc ^ *p++) & 0xffu] ^ crc >> 8;
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

#endif
