/* trie_node.c: the nodes of a trie (testbed/trie.h), below the slots of its direct table.
 *
 * Nodes lie in one array and have numbers, which take half of what pointers take; so do runs.
 * A node's runs are changed by writing its 256 leaves out and in again: some hundred
 * nanoseconds, a tenth of what the rest of an insertion takes.
 */
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "trie.h"

#define RUN_UNIT 8u /* runs are had by the eight, so that none lies across two cache lines */
#define LINE 64u

_Static_assert(sizeof(tb_trie_node) == LINE, "a node is one cache line");

static const tb_trie_node empty = {.starts = {1}, .before = {0, 1, 1, 1}};

/* ---- memory ------------------------------------------------------------------------ */

/* An array of at least `wanted` elements with the old one's content; NULL without memory. */
static void *larger_array(void *old, uint32_t used, uint32_t *capacity, uint64_t wanted,
                          size_t bytes)
{
    if (wanted <= *capacity)
        return old;
    uint64_t most = 2 * (uint64_t)*capacity;
    if (most < wanted)
        most = wanted;
    if (most >= TB_TRIE_CHILD)
        return NULL;
    void *array = tb_large_new(most * bytes);
    if (!array)
        return NULL;
    if (old)
        memcpy(array, old, used * bytes);
    free(old);
    *capacity = (uint32_t)most;
    return array;
}

/* Number 0 means none, and so does place 0. */
void tb_trie_clear(tb_trie *t)
{
    t->nodes = NULL;
    t->runs = NULL;
    t->nodes_capacity = t->runs_capacity = 0;
    t->nodes_used = 1;
    t->runs_used = RUN_UNIT;
    t->free_node = 0;
    memset(t->free_runs, 0, sizeof t->free_runs);
}

bool tb_trie_reserve(tb_trie *t)
{
    /* The prefix's own node, one that is split, and what lies between where the key is longer
     * than paths are. Each may have all runs that a node can have. */
    const uint32_t nodes = 2 + t->bits / (TB_TRIE_STRIDE * (TB_TRIE_MOST_SKIP + 1)) + 1;
    tb_trie_node *all = larger_array(t->nodes, t->nodes_used, &t->nodes_capacity,
                                     (uint64_t)t->nodes_used + nodes, sizeof *all);
    if (!all)
        return false;
    if (!t->nodes)
        all[0] = empty;
    t->nodes = all;
    uint32_t *runs =
        larger_array(t->runs, t->runs_used, &t->runs_capacity,
                     t->runs_used + (uint64_t)nodes * TB_TRIE_LEAVES, sizeof *runs);
    if (!runs)
        return false;
    t->runs = runs;
    return true;
}

static uint32_t node_new(tb_trie *t, tb_trie_node node)
{
    uint32_t number = t->free_node;
    if (number)
        t->free_node = t->nodes[number].best;
    else
        number = t->nodes_used++;
    t->nodes[number] = node;
    return number;
}

static void runs_free(tb_trie *t, tb_trie_node *node)
{
    if (node->capacity == 0)
        return;
    t->runs[node->at] = t->free_runs[node->capacity];
    t->free_runs[node->capacity] = node->at;
    node->capacity = 0;
}

static uint32_t runs_new(tb_trie *t, uint32_t capacity)
{
    const uint32_t at = t->free_runs[capacity];
    if (at) {
        t->free_runs[capacity] = t->runs[at];
        return at;
    }
    t->runs_used += RUN_UNIT * capacity;
    return t->runs_used - RUN_UNIT * capacity;
}

static void node_free(tb_trie *t, uint32_t number)
{
    runs_free(t, &t->nodes[number]);
    t->nodes[number] = (tb_trie_node){.best = t->free_node};
    t->free_node = number;
}

/* ---- leaves ------------------------------------------------------------------------ */

static void leaves_out(const tb_trie *t, const tb_trie_node *node, uint32_t *leaves)
{
    const uint32_t *run = tb_trie_run(t, node, 0);
    for (uint32_t word = 0; word < TB_TRIE_LEAVES / 64; word++)
        for (uint32_t i = 0; i < 64; i++) {
            run += (word || i) && (node->starts[word] >> i & 1);
            leaves[64 * word + i] = *run;
        }
}

/* Room for as many runs as the node's parts may make: each begins one, and ends one. So only an
 * insertion needs more, for which it has been reserved: where a prefix goes or finds something
 * else, a run of its and its neighbours' may fall into three. The runs themselves are lost. */
static void fit(tb_trie *t, tb_trie_node *node)
{
    uint32_t most = 2u * node->parts + 1;
    if (most > TB_TRIE_LEAVES)
        most = TB_TRIE_LEAVES;
    const uint32_t wanted = most <= TB_TRIE_INLINE ? 0 : (most + RUN_UNIT - 1) / RUN_UNIT;
    if (wanted != 0 && wanted <= node->capacity)
        return;
    runs_free(t, node);
    if (wanted)
        node->at = runs_new(t, wanted);
    node->capacity = (uint8_t)wanted;
}

static void leaves_in(tb_trie *t, tb_trie_node *node, const uint32_t *leaves)
{
    fit(t, node);
    uint32_t runs[TB_TRIE_LEAVES];
    uint32_t n = 0;
    for (uint32_t word = 0; word < TB_TRIE_LEAVES / 64; word++) {
        uint64_t starts = 0;
        node->before[word] = (uint8_t)n;
        for (uint32_t i = 0; i < 64; i++) {
            const uint32_t leaf = leaves[64 * word + i];
            const bool begins = n == 0 || leaf != runs[n - 1];
            starts |= (uint64_t)begins << i;
            runs[n] = leaf; /* the last run's, where it goes on */
            n += begins;
        }
        node->starts[word] = starts;
    }
    if (node->capacity) {
        memcpy(t->runs + node->at, runs, n * sizeof *runs);
    } else {
        memset(node->here, 0, sizeof node->here);
        memcpy(node->here, runs, n * sizeof *runs);
    }
}

void tb_trie_cover(tb_trie *t, uint32_t *leaves, uint32_t first, uint32_t end,
                   enum tb_trie_cover what, uint32_t length, uint32_t to)
{
    for (uint32_t i = first; i < end; i++) {
        uint32_t *leaf = &leaves[i];
        if (*leaf & TB_TRIE_CHILD)
            leaf = &t->nodes[*leaf & ~TB_TRIE_CHILD].best;
        const uint32_t has = tb_trie_leaf_length(*leaf);
        if (what == TB_TRIE_NEW ? has <= length : *leaf && has == length)
            *leaf = to;
    }
}

/* As tb_trie_cover(), for the leaves that the `length` first bits of `chunk` cover. */
static void node_cover(tb_trie *t, tb_trie_node *node, uint32_t chunk, enum tb_trie_cover what,
                       uint32_t length, uint32_t to)
{
    uint32_t leaves[TB_TRIE_LEAVES];
    const uint32_t end = chunk + (1u << (TB_TRIE_STRIDE - length));
    leaves_out(t, node, leaves);
    tb_trie_cover(t, leaves, chunk, end, what, length, to);
    leaves_in(t, node, leaves);
}

static void leaf_set(tb_trie *t, tb_trie_node *node, uint32_t chunk, uint32_t to)
{
    uint32_t leaves[TB_TRIE_LEAVES];
    leaves_out(t, node, leaves);
    leaves[chunk] = to;
    leaves_in(t, node, leaves);
}

/* ---- paths ------------------------------------------------------------------------- */

static uint32_t chunk_at(const tb_trie *t, const uint64_t *bits, uint32_t at)
{
    return (uint32_t)(tb_trie_bits(bits, t->words, at) >> (64 - TB_TRIE_STRIDE));
}

static uint64_t top_bytes(uint64_t bits, uint32_t count)
{
    return count == 0 ? 0 : bits & ~(UINT64_MAX >> 1 >> (TB_TRIE_STRIDE * count - 1));
}

/* `bits` without its `count` first bytes. */
static uint64_t without_bytes(uint64_t bits, uint32_t count)
{
    return count >= TB_TRIE_MOST_SKIP ? 0 : bits << (TB_TRIE_STRIDE * count);
}

/* A node with no prefix, for one that goes on for `left` bits from `at` on. */
static tb_trie_node node_for(const tb_trie *t, const uint64_t *bits, uint32_t at, uint32_t left,
                             uint32_t best)
{
    uint32_t skip = (left - 1) / TB_TRIE_STRIDE;
    if (skip > TB_TRIE_MOST_SKIP)
        skip = TB_TRIE_MOST_SKIP;
    tb_trie_node node = empty;
    node.skip = (uint8_t)skip;
    node.path = top_bytes(tb_trie_bits(bits, t->words, at), skip);
    node.best = best;
    return node;
}

/* Puts a node with `common` bytes of the path in front of the rest. */
static void split(tb_trie *t, uint32_t number, uint32_t common)
{
    tb_trie_node below = t->nodes[number];
    const uint64_t rest = without_bytes(below.path, common);
    tb_trie_node above = empty;
    above.skip = (uint8_t)common;
    above.path = top_bytes(below.path, common);
    above.best = below.best;
    below.skip = (uint8_t)(below.skip - common - 1);
    below.path = without_bytes(rest, 1);
    below.best = 0;
    above.parts = 1;
    t->nodes[number] = above;
    leaf_set(t, &t->nodes[number], (uint32_t)(rest >> (64 - TB_TRIE_STRIDE)),
             TB_TRIE_CHILD | node_new(t, below));
}

/* Takes a node that has nothing but one child out of the way to it, if the path has room. */
static void join(tb_trie *t, uint32_t number)
{
    tb_trie_node *node = &t->nodes[number];
    if (node->parts != 1)
        return;
    const uint32_t *leaf = node->here;
    while (leaf < node->here + TB_TRIE_INLINE - 1 && !(*leaf & TB_TRIE_CHILD))
        leaf++;
    const uint32_t child = *leaf & ~TB_TRIE_CHILD;
    if (!(*leaf & TB_TRIE_CHILD) || t->nodes[child].best)
        return;
    tb_trie_node joined = t->nodes[child];
    const uint32_t skip = node->skip + 1u + joined.skip;
    if (skip > TB_TRIE_MOST_SKIP)
        return;
    uint64_t chunk = 0;
    while (*tb_trie_run(t, node, (uint32_t)chunk) != (TB_TRIE_CHILD | child))
        chunk++;
    joined.path = node->path | chunk << (64 - TB_TRIE_STRIDE * (node->skip + 1u)) |
                  (joined.skip ? joined.path >> (TB_TRIE_STRIDE * (node->skip + 1u)) : 0);
    joined.skip = (uint8_t)skip;
    joined.best = node->best;
    *node = joined;
    t->nodes[child] = (tb_trie_node){.best = t->free_node}; /* its runs have moved with it */
    t->free_node = child;
}

/* How many bytes of the node's path the prefix has in front of its last bits. */
static uint32_t common_bytes(const tb_trie_node *node, uint64_t ahead, uint32_t left)
{
    uint32_t most = (left - 1) / TB_TRIE_STRIDE;
    if (most > node->skip)
        most = node->skip;
    const uint64_t differs = ahead ^ node->path;
    const uint32_t same = differs ? (uint32_t)__builtin_clzll(differs) / TB_TRIE_STRIDE : most;
    return same < most ? same : most;
}

/* ---- below a slot -------------------------------------------------------------------- */

void tb_trie_add_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found)
{
    uint32_t *slot = tb_trie_slot(t, bits[0]);
    uint32_t at = t->direct_bits;
    if (!(*slot & TB_TRIE_CHILD))
        *slot = TB_TRIE_CHILD | node_new(t, node_for(t, bits, at, length - at, *slot));
    for (uint32_t number = *slot & ~TB_TRIE_CHILD;;) {
        tb_trie_node *node = &t->nodes[number];
        const uint32_t common =
            common_bytes(node, tb_trie_bits(bits, t->words, at), length - at);
        if (common < node->skip)
            split(t, number, common);
        at += TB_TRIE_STRIDE * common;
        const uint32_t chunk = chunk_at(t, bits, at), left = length - at;
        if (left <= TB_TRIE_STRIDE) {
            node->parts++;
            node_cover(t, node, chunk, TB_TRIE_NEW, left, tb_trie_leaf(left, found));
            return;
        }
        at += TB_TRIE_STRIDE;
        const uint32_t leaf = *tb_trie_run(t, node, chunk);
        if (leaf & TB_TRIE_CHILD) {
            number = leaf & ~TB_TRIE_CHILD;
        } else {
            number = node_new(t, node_for(t, bits, at, length - at, leaf));
            node->parts++;
            leaf_set(t, node, chunk, TB_TRIE_CHILD | number);
        }
    }
}

/* One step down on the way to a prefix that is there: the node's bits and its path's have been
 * consumed at `at`. False: the prefix ends in the node. */
static bool step(const tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t *number,
                 uint32_t *at)
{
    const tb_trie_node *node = &t->nodes[*number];
    *at += TB_TRIE_STRIDE * node->skip;
    if (length - *at <= TB_TRIE_STRIDE)
        return false;
    *number = *tb_trie_run(t, node, chunk_at(t, bits, *at)) & ~TB_TRIE_CHILD;
    *at += TB_TRIE_STRIDE;
    return true;
}

void tb_trie_change_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found)
{
    uint32_t number = *tb_trie_slot(t, bits[0]) & ~TB_TRIE_CHILD, at = t->direct_bits;
    while (step(t, bits, length, &number, &at))
        ;
    node_cover(t, &t->nodes[number], chunk_at(t, bits, at), TB_TRIE_OLD, length - at,
               tb_trie_leaf(length - at, found));
}

/* True if nothing is left in node `number`, which `at` bits lead to. */
static bool remove_below(tb_trie *t, uint32_t number, const uint64_t *bits, uint32_t at,
                         uint32_t length)
{
    uint32_t child = number;
    const bool deeper = step(t, bits, length, &child, &at);
    if (!deeper) {
        t->nodes[number].parts--;
        node_cover(t, &t->nodes[number], chunk_at(t, bits, at), TB_TRIE_OLD, length - at,
                   tb_trie_parent(t, bits, at, at + 1, length));
    } else if (remove_below(t, child, bits, at, length)) {
        t->nodes[number].parts--;
        leaf_set(t, &t->nodes[number], chunk_at(t, bits, at - TB_TRIE_STRIDE),
                 t->nodes[child].best);
        node_free(t, child);
    }
    join(t, number);
    return t->nodes[number].parts == 0;
}

void tb_trie_remove_below(tb_trie *t, const uint64_t *bits, uint32_t length)
{
    uint32_t *slot = tb_trie_slot(t, bits[0]);
    const uint32_t root = *slot & ~TB_TRIE_CHILD;
    if (remove_below(t, root, bits, t->direct_bits, length)) {
        *slot = t->nodes[root].best;
        node_free(t, root);
    }
}
