/* trie.h: longest prefix match: a path-compressed multibit trie behind a direct table.
 *
 * A key is a string of bits, most significant first, of any length: the exact fields of the
 * table's key, then its lpm field. The first bits, none in a small table and 16 in a large
 * one, index a direct table; each node takes eight more. A node's 256 values are its leaves:
 * each is what the longest prefix found for it, or a child. Prefixes are pushed down to the
 * leaves that they cover (Srinivasan and Varghese, "Fast Address Lookups Using Controlled
 * Prefix Expansion", TOCS 17(1), 1999), and equal neighbours are one run. A large node has a
 * bit per leaf that says where a run begins, and a rank among these bits finds it (Degermark
 * et al., "Small Forwarding Tables for Fast Routing Lookups", SIGCOMM 1997). A small one, of
 * two prefixes or children at most, has the leaves at which its runs end. Nodes with nothing
 * but one child are left out: `path` has the bytes that must come first, as in a Patricia trie,
 * so that a key of 128 bits costs no more nodes than there are branches.
 *
 * What counts is how many cache lines a look-up touches that lie in no near cache, and how
 * many of them there are. Always a slot of 4 bytes (256 KiB in all) and a node. For 50,000
 * routes of the Internet nine of ten nodes are small (1.2 MB in all; 2.2 MB, if all were large).
 * For 500,000 most are large (4 MB), and have their runs elsewhere (4 bytes each, 7 MB; up to
 * three are in the node itself). Each can be asked for before it is read (tables.h). A run is a
 * number: not the entry, but what it found, which entries share (outcome.c).
 *
 * Nothing is pushed further than to the leaves of one node: a leaf without a prefix of its own
 * stands for the best one on the way. So an update changes one node, or the slots that a short
 * prefix covers, and no subtree. For it each leaf also knows its prefix's length in the node;
 * which prefixes there are is asked of an index of all entries, by prefix and length.
 *
 * Why not: a tree bitmap of six bits a node (Eatherton, Varghese and Dittia, CCR 34(2), 2004;
 * what this replaced: its nodes were ten times as large, and the line with a node's results
 * came after the node); a hash table per length (25 lengths, 25 cache misses); DIR-24-8 (32 MiB
 * a table, and only for IPv4); poptrie (Asai and Ohara, SIGCOMM 2015: leaves pushed down all
 * the way, so that an update of a short prefix rewrites a subtree).
 */
#ifndef TESTBED_TRIE_H
#define TESTBED_TRIE_H

#include <stddef.h>

#include "testbed/pipeline.h"

#define TB_TRIE_STRIDE 8u
#define TB_TRIE_LEAVES 256u
#define TB_TRIE_MOST_SKIP 8u    /* bytes in a node's path */
#define TB_TRIE_INLINE 3u       /* runs in a large node itself */
#define TB_TRIE_SMALL_RUNS 5u   /* in a small one; its prefixes and children are two at most */
#define TB_TRIE_DIRECT_BITS 16u /* the most */

/* A leaf is TB_TRIE_CHILD and a node's number, of a large one with TB_TRIE_LARGE; or what was
 * found, and how long its prefix is: in a node 1 to 8 bits, in the direct table 0 to 16; or 0:
 * no prefix of this node. */
#define TB_TRIE_CHILD 0x80000000u
#define TB_TRIE_LARGE 0x40000000u
#define TB_TRIE_NUMBER_BITS 26u
#define TB_TRIE_NUMBERS (1u << TB_TRIE_NUMBER_BITS)

/* Both kinds begin with `best`: of the leaf, or slot, that has this node as child, its prefix. */
typedef struct __attribute__((may_alias)) tb_trie_large {
    uint32_t best;
    uint8_t before[4]; /* runs that begin in lower words of `starts` */
    uint64_t starts[TB_TRIE_LEAVES / 64]; /* a run begins at this leaf */
    uint64_t path; /* `skip` bytes in front of the node's own, at the top */
    union {
        uint32_t here[TB_TRIE_INLINE];
        uint32_t at; /* their place among the trie's */
    };
    uint16_t parts;   /* prefixes that end in the node, and children */
    uint8_t skip;
    uint8_t capacity; /* for how many eights of runs there is room at `at`; 0: they are here */
} tb_trie_large;

typedef struct tb_trie_small { /* without a path */
    uint32_t best;
    uint8_t ends[TB_TRIE_SMALL_RUNS - 1]; /* the last leaves of all runs but the last, or 255 */
    uint32_t runs[TB_TRIE_SMALL_RUNS];
    uint32_t parts;
} tb_trie_small;

/* What nodes are counted in: a small one, or half of a large one. */
typedef union __attribute__((may_alias)) tb_trie_node {
    uint32_t best;
    tb_trie_small small;
} tb_trie_node;

/* Part of the key's bits: `width` of them (at most 64) at `shift` in word `word`. */
typedef struct tb_trie_part {
    uint32_t word, shift, width;
} tb_trie_part;

/* Numbers of entries by a hash of what identifies them (index.c). */
typedef struct tb_index {
    uint64_t *slots; /* upper half of the hash << 32 | number; 0: free */
    uint64_t mask;   /* slots - 1, a power of two less one */
    uint64_t used;
} tb_index;

typedef struct tb_trie {
    uint32_t *direct; /* leaves: 1 << direct_bits */
    tb_trie_node *nodes; /* a large one takes two; number 0 is empty, and in no slot */
    uint32_t *runs;
    uint32_t direct_bits;
    uint32_t bits;  /* of a key */
    uint32_t words; /* that they take */
    uint32_t n_parts;
    tb_trie_part *parts; /* of a table's key, most significant first */
    bool counts_at_once; /* the processor has an instruction for tb_ones() */
    /* For updates. */
    uint32_t arg_words;                  /* of an entry, behind which its value lies */
    const struct tb_entry_pool *entries; /* whose numbers are in the index */
    tb_index index;                      /* by prefix and length */
    uint32_t nodes_used, nodes_capacity, free_small, free_large;
    uint32_t runs_used, runs_capacity;
    uint32_t free_runs[TB_TRIE_LEAVES / 8 + 1]; /* by capacity */
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

/* ---- nodes ---------------------------------------------------------------------------- */

static inline bool tb_trie_is_large(uint32_t leaf)
{
    return leaf >> 30 == 3;
}

/* The child that a leaf or slot is, or the empty node, which is small. */
static inline tb_trie_node *tb_trie_child(const tb_trie *t, uint32_t leaf)
{
    return &t->nodes[leaf & ~(TB_TRIE_CHILD | TB_TRIE_LARGE) & (0 - (leaf >> 31))];
}

static inline tb_trie_large *tb_trie_large_of(tb_trie_node *node)
{
    return (tb_trie_large *)(void *)node;
}

static inline bool tb_trie_on_path(const tb_trie_large *node, uint64_t bits)
{
    return node->skip == 0 || (bits ^ node->path) >> (64 - TB_TRIE_STRIDE * node->skip) == 0;
}

/* The run in which leaf number `chunk` of a node lies; `ones` counts those of a word. */
static inline __attribute__((always_inline)) uint32_t *
tb_trie_large_run(const tb_trie *t, tb_trie_large *node, uint32_t chunk, uint32_t ones(uint64_t))
{
    const uint32_t word = chunk / 64;
    const uint32_t rank = node->before[word] + ones(node->starts[word] << (63 - chunk % 64)) - 1;
    const uintptr_t here = (uintptr_t)node->here, outside = (uintptr_t)(t->runs + node->at);
    const uintptr_t is_outside = 0 - (uintptr_t)(node->capacity > 0);
    return (uint32_t *)(here ^ ((here ^ outside) & is_outside)) + rank;
}

static inline __attribute__((always_inline)) uint32_t *tb_trie_small_run(tb_trie_small *node,
                                                                         uint32_t chunk)
{
    const uint8_t *ends = node->ends;
    const uint32_t rank = (uint32_t)(chunk > ends[0]) + (chunk > ends[1]) + (chunk > ends[2]) +
                          (chunk > ends[3]);
    return &node->runs[rank];
}

static inline uint32_t *tb_trie_run(const tb_trie *t, uint32_t leaf, uint32_t chunk)
{
    tb_trie_node *node = tb_trie_child(t, leaf);
    return tb_trie_is_large(leaf) ? tb_trie_large_run(t, tb_trie_large_of(node), chunk, tb_ones)
                                  : tb_trie_small_run(&node->small, chunk);
}

/* ---- look-ups ------------------------------------------------------------------------- */

/* The leaf, or `best` where it is 0. Which of them is as good as random: so it is no branch. */
static inline uint32_t tb_trie_or(uint32_t leaf, uint32_t best)
{
    return leaf | (best & (0 - (uint32_t)(leaf == 0)));
}

/* The slot in which the search for a key begins; `first` is its first 64 bits. */
static inline uint32_t *tb_trie_slot(const tb_trie *t, uint64_t first)
{
    return &t->direct[first >> 1 >> (63 - t->direct_bits)];
}

/* What the longest prefix of `bits` found; 0 if there is none.
 *
 * Whether a slot has a node, and a large node its runs, is as good as random: so neither is a
 * branch; of which kind a node is mostly is not. The loop is left where most keys end, in the
 * first node. */
static inline __attribute__((always_inline)) uint32_t tb_trie_find(const tb_trie *t,
                                                                   const uint64_t *bits,
                                                                   uint32_t words)
{
    uint32_t leaf = *tb_trie_slot(t, bits[0]), at = t->direct_bits;
    uint32_t best = leaf & ((leaf >> 31) - 1);
    do {
        const bool large = tb_trie_is_large(leaf);
        tb_trie_node *node = tb_trie_child(t, leaf);
        uint64_t ahead = tb_trie_bits(bits, words, at);
        best = tb_trie_or(node->best, best);
        if (large && __builtin_expect(tb_trie_large_of(node)->skip != 0, 0)) {
            leaf = 0;
            if (!tb_trie_on_path(tb_trie_large_of(node), ahead))
                break;
            at += TB_TRIE_STRIDE * tb_trie_large_of(node)->skip;
            ahead = tb_trie_bits(bits, words, at);
        }
        const uint32_t chunk = (uint32_t)(ahead >> (64 - TB_TRIE_STRIDE));
        leaf = large ? *tb_trie_large_run(t, tb_trie_large_of(node), chunk, tb_ones)
                     : *tb_trie_small_run(&node->small, chunk);
        at += TB_TRIE_STRIDE;
    } while (__builtin_expect((leaf & TB_TRIE_CHILD) != 0, 0));
    return tb_trie_or(leaf, best) & (TB_TRIE_NUMBERS - 1);
}

/* A search in steps: each asks for the line that the next one reads. */
typedef struct tb_trie_search {
    uint64_t bits;        /* of the key, from the first node's on */
    const uint32_t *leaf; /* a slot, then a run */
    tb_trie_node *node;
    uint32_t slot;
    uint32_t best;
} tb_trie_search;

/* `first`: the first 64 bits of the key. */
static inline void tb_trie_search_slot(const tb_trie *t, tb_trie_search *s, uint64_t first)
{
    s->bits = first << t->direct_bits;
    s->leaf = tb_trie_slot(t, first);
    __builtin_prefetch(s->leaf);
}

static inline void tb_trie_search_node(const tb_trie *t, tb_trie_search *s)
{
    s->slot = *s->leaf;
    s->node = tb_trie_child(t, s->slot);
    __builtin_prefetch(s->node);
}

static inline __attribute__((always_inline)) void
tb_trie_search_run(const tb_trie *t, tb_trie_search *s, uint32_t ones(uint64_t))
{
    static const uint32_t unknown = TB_TRIE_CHILD;
    const uint32_t chunk = (uint32_t)(s->bits >> (64 - TB_TRIE_STRIDE));
    /* One is 0: a slot has a prefix, or a child that knows it. */
    s->best = (s->slot & ((s->slot >> 31) - 1)) | s->node->best;
    if (!tb_trie_is_large(s->slot)) {
        s->leaf = tb_trie_small_run(&s->node->small, chunk);
        return;
    }
    tb_trie_large *node = tb_trie_large_of(s->node);
    s->leaf = tb_trie_large_run(t, node, chunk, ones);
    __builtin_prefetch(s->leaf);
    if (__builtin_expect(node->skip != 0, 0))
        s->leaf = &unknown;
}

/* What was found; false: the key is longer than the steps went, and not yet known. */
static inline bool tb_trie_search_end(const tb_trie_search *s, uint32_t *found)
{
    const uint32_t leaf = *s->leaf;
    *found = tb_trie_or(leaf, s->best) & (TB_TRIE_NUMBERS - 1);
    return __builtin_expect(!(leaf & TB_TRIE_CHILD), 1);
}

#endif
