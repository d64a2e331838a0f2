/* trie.h: longest prefix match: a path-compressed tree bitmap behind a direct table.
 *
 * A key is a string of bits, most significant first, of any length: the exact fields of the
 * table's key, then its lpm field. The first bits, none in a small table and up to 20 in a
 * large one, index a direct table; each slot knows the best prefix that ends within them, and
 * the node where longer ones go on. A node takes six bits (Eatherton, Varghese and Dittia,
 * "Tree Bitmap", CCR 34(2), 2004): one bitmap says which of the 63 prefixes of zero to five
 * bits end in it, another which of the 64 values have a child, and a rank among the ones finds
 * entry or child. Nodes with nothing but one child are left out: `path` has the chunks of six
 * bits that must come first, as in a Patricia trie, so that a key of 128 bits costs no more
 * nodes than there are branches. A node is one cache line, with room for three entries.
 *
 * Why not: a hash table per length (what this replaced: 25 lengths, 25 cache misses);
 * DIR-24-8 (32 MiB a table, and only for IPv4); poptrie (Asai and Ohara, SIGCOMM 2015: its
 * leaves are pushed down, so that an update of a short prefix rewrites a subtree; here it
 * touches one node, and the slots that it covers).
 */
#ifndef TESTBED_TRIE_H
#define TESTBED_TRIE_H

#include <stddef.h>

#include "testbed/pipeline.h"

#define TB_TRIE_STRIDE 6u
#define TB_TRIE_MOST_SKIP 10u  /* chunks in a node's path: 60 bits */
#define TB_TRIE_INLINE 3u      /* entries in the node itself */
#define TB_TRIE_DIRECT_BITS 20u /* the most */

typedef struct tb_trie_node tb_trie_node;
struct tb_trie_node {
    uint64_t results;  /* bit 1 << length | value: this prefix of the chunk has an entry */
    uint64_t children; /* bit per chunk */
    tb_trie_node *child; /* by rank */
    uint64_t path;     /* `skip` chunks in front of the node's own, at the top */
    uint64_t skip;
    union {
        tb_entry *here[TB_TRIE_INLINE]; /* by rank; up to three */
        tb_entry **entries;             /* more */
    } found;
};

typedef struct tb_trie_slot {
    tb_entry *best; /* of the prefixes that end within the direct bits */
    tb_trie_node *node;
} tb_trie_slot;

/* Part of the key's bits: `width` of them (at most 64) at `shift` in word `word`. */
typedef struct tb_trie_part {
    uint32_t word, shift, width;
} tb_trie_part;

typedef struct tb_trie {
    tb_trie_slot *direct; /* 1 << direct_bits */
    tb_trie_node *brief;  /* the prefixes that end within the direct bits, for updates */
    uint32_t direct_bits;
    uint32_t bits;  /* of a key */
    uint32_t words; /* that they take */
    uint32_t n_parts;
    tb_trie_part *parts; /* of a table's key, most significant first */
    uint32_t arg_words; /* of an entry, behind which its value lies */
    uint64_t count;
} tb_trie;

/* Ones in `x`. The instruction is not in every processor's set, and its stand-in in the
 * compiler's library is a call (Warren, "Hacker's Delight", 5-1). */
static inline uint32_t tb_ones(uint64_t x)
{
    x -= x >> 1 & UINT64_C(0x5555555555555555);
    x = (x & UINT64_C(0x3333333333333333)) + (x >> 2 & UINT64_C(0x3333333333333333));
    x = (x + (x >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
    return (uint32_t)(x * UINT64_C(0x0101010101010101) >> 56);
}

/* The bits of a packed key in the trie's order, left-aligned in `out`. */
static inline __attribute__((always_inline)) void tb_trie_key(const tb_trie *t,
                                                              const uint64_t *key, uint64_t *out,
                                                              uint32_t words)
{
    if (t->n_parts == 1) {
        const tb_trie_part *part = t->parts;
        out[0] = key[part->word] << (64 - part->width - part->shift);
        for (uint32_t i = 1; i < words; i++)
            out[i] = 0;
        return;
    }
    for (uint32_t i = 0; i < words; i++)
        out[i] = 0;
    uint32_t at = 0;
    for (uint32_t i = 0; i < t->n_parts; i++) {
        const tb_trie_part *part = &t->parts[i];
        const uint64_t bits = key[part->word] << (64 - part->width - part->shift) >>
                              (64 - part->width) << (64 - part->width);
        out[at / 64] |= bits >> at % 64;
        if (words > 1 && at % 64 + part->width > 64)
            out[at / 64 + 1] |= bits << (64 - at % 64);
        at += part->width;
    }
}

/* 64 bits from `at` on; 0 behind the end. */
static inline __attribute__((always_inline)) uint64_t tb_trie_bits(const uint64_t *key,
                                                                   uint32_t words, uint32_t at)
{
    const uint32_t word = at / 64, bit = at % 64;
    if (word >= words)
        return 0;
    uint64_t bits = key[word] << bit;
    if (bit != 0 && word + 1 < words)
        bits |= key[word + 1] >> (64 - bit);
    return bits;
}

/* The numbers of all prefixes of a chunk in `results`. */
static inline uint64_t tb_trie_prefixes(uint32_t chunk)
{
    return UINT64_C(1) << 1 | UINT64_C(1) << (2 | chunk >> 5) | UINT64_C(1) << (4 | chunk >> 4) |
           UINT64_C(1) << (8 | chunk >> 3) | UINT64_C(1) << (16 | chunk >> 2) |
           UINT64_C(1) << (32 | chunk >> 1);
}

static inline bool tb_trie_on_path(const tb_trie_node *node, uint64_t bits)
{
    return node->skip == 0 || (bits ^ node->path) >> (64 - TB_TRIE_STRIDE * node->skip) == 0;
}

static inline tb_entry *tb_trie_result(const tb_trie_node *node, uint32_t number)
{
    const uint32_t rank = tb_ones(node->results & ((UINT64_C(1) << number) - 1));
    /* The fourth entry moves them all out of the node. */
    const uint64_t rest = node->results & (node->results - 1);
    const uint64_t rest2 = rest & (rest - 1);
    return (rest2 & (rest2 - 1)) == 0 ? node->found.here[rank] : node->found.entries[rank];
}

/* The slot in which the search for a key begins; `first` is its first 64 bits. */
static inline const tb_trie_slot *tb_trie_slot_of(const tb_trie *t, uint64_t first)
{
    return &t->direct[t->direct_bits ? first >> (64 - t->direct_bits) : 0];
}

/* The first bits of a packed key, as many as its first part has. */
static inline uint64_t tb_trie_first(const tb_trie *t, const uint64_t *key)
{
    const tb_trie_part *part = t->parts;
    return key[part->word] << (64 - part->width - part->shift);
}

/* The entry of the longest prefix of `bits`; NULL if there is none. */
static inline __attribute__((always_inline)) tb_entry *tb_trie_find(const tb_trie *t,
                                                                    const uint64_t *bits,
                                                                    uint32_t words)
{
    const tb_trie_slot *slot = tb_trie_slot_of(t, bits[0]);
    const tb_trie_node *node = slot->node, *last = NULL;
    uint64_t last_results = 0;
    uint32_t at = t->direct_bits;
    while (node) {
        uint64_t ahead = tb_trie_bits(bits, words, at);
        if (__builtin_expect(node->skip != 0, 0)) {
            if (!tb_trie_on_path(node, ahead))
                break;
            at += TB_TRIE_STRIDE * (uint32_t)node->skip;
            ahead = tb_trie_bits(bits, words, at);
        }
        const uint32_t chunk = (uint32_t)(ahead >> (64 - TB_TRIE_STRIDE));
        const uint64_t results = node->results & tb_trie_prefixes(chunk);
        if (results) {
            last = node;
            last_results = results;
        }
        if (!(node->children >> chunk & 1))
            break;
        node = node->child + tb_ones(node->children & ((UINT64_C(1) << chunk) - 1));
        at += TB_TRIE_STRIDE;
    }
    return last ? tb_trie_result(last, 63 - (uint32_t)__builtin_clzll(last_results)) : slot->best;
}

#endif
