/* vectors.h: ternary matches by bit vectors (Lakshman and Stiliadis, SIGCOMM 1998).
 *
 * An entry has a bit. For each byte of the key and each of its 256 values there is a vector of
 * the entries that this value does not rule out; the entries that match are the ones in all the
 * vectors of a key's bytes. That costs some loads for each 64 entries, however many different
 * masks they have, where tuple space search (tables.h) costs a probe, and mostly a cache miss,
 * for each mask. So it is the better one for the lists of firewalls: a thousand entries with
 * hundreds of masks; and the worse one for a hundred thousand entries with few masks, which is
 * why a table uses it only within bounds (vectors.c).
 *
 * Entries lie roughly in the order of their priority, and each word of 64 knows a bound of
 * theirs, so that a search ends soon after its first find. The bytes that rule out most come
 * first. An insertion or deletion sets or clears the entry's bit, in 256 vectors a byte at the
 * most; range fields rule out nothing here and are compared in the entry.
 *
 * Rejected: decision trees (HiCuts and its kin: an update may mean to build anew), and sorting
 * strictly by priority (an insertion would move the bits of all that follow).
 */
#ifndef TESTBED_VECTORS_H
#define TESTBED_VECTORS_H

#include <stddef.h>

#include "testbed/pipeline.h"

#define TB_VECTOR_MOST_BYTES 64u /* of a key */

typedef struct tb_vectors {
    uint64_t *bits;     /* [byte of the key][its value][word] */
    uint32_t words;     /* in a vector; 0: the vectors are not in use */
    uint32_t n_bytes;   /* of the key, those that fields cover */
    uint16_t byte[TB_VECTOR_MOST_BYTES]; /* their numbers, least significant of word 0 first */
    tb_entry **entries; /* by bit; NULL: free */
    int32_t *bound;     /* no entry of the word has a larger priority */
    uint32_t used;      /* entries */
    uint32_t lowest_free; /* no word below it has a free bit */
} tb_vectors;

/* The vectors of the key's bytes. */
static inline void tb_vector_rows(const tb_vectors *v, const uint64_t *key, const uint64_t **row)
{
    for (uint32_t i = 0; i < v->n_bytes; i++) {
        const uint32_t value = (uint32_t)(key[v->byte[i] / 8] >> v->byte[i] % 8 * 8) & 255u;
        row[i] = v->bits + (256u * (size_t)i + value) * v->words;
    }
}

static inline uint64_t tb_vector_word(const tb_vectors *v, const uint64_t *const *row,
                                      uint32_t word)
{
    uint64_t left = row[0][word];
    for (uint32_t i = 1; i < v->n_bytes && left; i++)
        left &= row[i][word];
    return left;
}

#endif
