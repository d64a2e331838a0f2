/* trie_node.c: the nodes of a trie (testbed/trie.h), below the slots of its direct table.
 *
 * Nodes lie in one array and have numbers, which take half of what pointers take; so do runs.
 * A change takes a node's 256 leaves out of its runs and puts them in again (an open_node):
 * some hundred nanoseconds, a tenth of what the rest of an insertion takes. A node may be of
 * the other kind then, with another number, which goes to where it is named: a slot, or its
 * parent's run.
 */
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "trie.h"

#define RUN_UNIT 8u /* runs are had by the eight, so that none lies across two cache lines */
#define LINE 64u
#define SMALL_PARTS ((TB_TRIE_SMALL_RUNS - 1) / 2) /* each begins a run, and ends one */

_Static_assert(sizeof(tb_trie_large) == LINE, "a large node is one cache line");
_Static_assert(2 * sizeof(tb_trie_node) == LINE, "a small node is half of one");

/* A node of either kind, while it is changed. */
typedef struct open_node {
    uint32_t leaves[TB_TRIE_LEAVES];
    uint32_t best, parts, skip;
    uint64_t path;
} open_node;

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
    if (most >= TB_TRIE_LARGE) /* a number's bits are below it */
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

/* Number 0 means none, and so does place 0. Halves of large nodes that became small ones stay
 * small: there are as many small nodes as there ever were. */
void tb_trie_clear(tb_trie *t)
{
    t->nodes = NULL;
    t->runs = NULL;
    t->nodes_capacity = t->runs_capacity = 0;
    t->nodes_used = 2; /* so that a large one is one line */
    t->runs_used = RUN_UNIT;
    t->free_small = t->free_large = 0;
    memset(t->free_runs, 0, sizeof t->free_runs);
}

bool tb_trie_reserve(tb_trie *t)
{
    /* The prefix's own node, one that is split, and what lies between where the key is longer
     * than paths are. Each may be large, and have all runs that a node can have. */
    const uint32_t nodes = 2 + t->bits / (TB_TRIE_STRIDE * (TB_TRIE_MOST_SKIP + 1)) + 1;
    tb_trie_node *all = larger_array(t->nodes, t->nodes_used, &t->nodes_capacity,
                                     t->nodes_used + UINT64_C(2) * nodes, sizeof *all);
    if (!all)
        return false;
    if (!t->nodes)
        memset(all[0].small.ends, UINT8_MAX, sizeof all[0].small.ends);
    t->nodes = all;
    uint32_t *runs =
        larger_array(t->runs, t->runs_used, &t->runs_capacity,
                     t->runs_used + (uint64_t)nodes * TB_TRIE_LEAVES, sizeof *runs);
    if (!runs)
        return false;
    t->runs = runs;
    return true;
}

/* Whether there is room for a large node more, as after most insertions. */
static bool has_room(const tb_trie *t)
{
    return t->nodes_capacity - t->nodes_used >= 2 &&
           t->runs_capacity - t->runs_used >= TB_TRIE_LEAVES;
}

static void list_put(tb_trie *t, uint32_t *list, uint32_t number)
{
    t->nodes[number].best = *list;
    *list = number;
}

static uint32_t list_take(const tb_trie *t, uint32_t *list)
{
    const uint32_t number = *list;
    *list = t->nodes[number].best;
    return number;
}

/* The leaf that names a new large node, or a new small one. */
static uint32_t large_new(tb_trie *t)
{
    uint32_t number = t->nodes_used;
    if (t->free_large)
        number = list_take(t, &t->free_large);
    else
        t->nodes_used += 2;
    tb_trie_large_of(&t->nodes[number])->capacity = 0;
    return TB_TRIE_CHILD | TB_TRIE_LARGE | number;
}

static uint32_t small_new(tb_trie *t)
{
    if (!t->free_small) {
        const uint32_t pair = large_new(t) & ~(TB_TRIE_CHILD | TB_TRIE_LARGE);
        list_put(t, &t->free_small, pair + 1);
        list_put(t, &t->free_small, pair);
    }
    return TB_TRIE_CHILD | list_take(t, &t->free_small);
}

static void runs_free(tb_trie *t, tb_trie_large *node)
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

static void node_free(tb_trie *t, uint32_t leaf)
{
    const uint32_t number = leaf & ~(TB_TRIE_CHILD | TB_TRIE_LARGE);
    if (tb_trie_is_large(leaf))
        runs_free(t, tb_trie_large_of(&t->nodes[number]));
    list_put(t, tb_trie_is_large(leaf) ? &t->free_large : &t->free_small, number);
}

/* ---- nodes out and in ---------------------------------------------------------------- */

static void small_out(const tb_trie_small *node, open_node *out)
{
    uint32_t run = 0;
    for (uint32_t i = 0; i < TB_TRIE_LEAVES; i++) {
        while (run < TB_TRIE_SMALL_RUNS - 1 && i > node->ends[run])
            run++;
        out->leaves[i] = node->runs[run];
    }
    out->parts = node->parts;
    out->skip = 0;
    out->path = 0;
}

static void large_out(const tb_trie *t, tb_trie_large *node, open_node *out)
{
    const uint32_t *run = tb_trie_large_run(t, node, 0, tb_ones);
    for (uint32_t word = 0; word < TB_TRIE_LEAVES / 64; word++)
        for (uint32_t i = 0; i < 64; i++) {
            run += (word || i) && (node->starts[word] >> i & 1);
            out->leaves[64 * word + i] = *run;
        }
    out->parts = node->parts;
    out->skip = node->skip;
    out->path = node->path;
}

static void node_out(const tb_trie *t, uint32_t leaf, open_node *out)
{
    tb_trie_node *node = tb_trie_child(t, leaf);
    out->best = node->best;
    if (tb_trie_is_large(leaf))
        large_out(t, tb_trie_large_of(node), out);
    else
        small_out(&node->small, out);
}

static void small_in(tb_trie_small *node, const open_node *in)
{
    uint32_t run = 0;
    node->runs[0] = in->leaves[0];
    for (uint32_t i = 1; i < TB_TRIE_LEAVES; i++)
        if (in->leaves[i] != node->runs[run]) {
            node->ends[run++] = (uint8_t)(i - 1);
            node->runs[run] = in->leaves[i];
        }
    while (run < TB_TRIE_SMALL_RUNS - 1) {
        node->ends[run++] = TB_TRIE_LEAVES - 1;
        node->runs[run] = 0;
    }
    node->parts = in->parts;
}

/* Room for as many runs as the node's parts may make: each begins one, and ends one. So only an
 * insertion needs more, for which it has been reserved: where a prefix goes or finds something
 * else, a run of its and its neighbours' may fall into three. The runs themselves are lost. */
static void fit(tb_trie *t, tb_trie_large *node)
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

static void large_in(tb_trie *t, tb_trie_large *node, const open_node *in)
{
    uint32_t runs[TB_TRIE_LEAVES];
    uint32_t n = 0;
    for (uint32_t word = 0; word < TB_TRIE_LEAVES / 64; word++) {
        uint64_t starts = 0;
        node->before[word] = (uint8_t)n;
        for (uint32_t i = 0; i < 64; i++) {
            const uint32_t leaf = in->leaves[64 * word + i];
            const bool begins = n == 0 || leaf != runs[n - 1];
            starts |= (uint64_t)begins << i;
            runs[n] = leaf; /* the last run's, where it goes on */
            n += begins;
        }
        node->starts[word] = starts;
    }
    node->parts = (uint16_t)in->parts;
    node->skip = (uint8_t)in->skip;
    node->path = in->path;
    fit(t, node);
    memcpy(node->capacity ? t->runs + node->at : node->here, runs, n * sizeof *runs);
}

/* Puts a node into the one that `*leaf` names, or into a new one, whose name `*leaf` becomes. */
static void node_in(tb_trie *t, uint32_t *leaf, const open_node *in)
{
    const bool large = in->skip > 0 || in->parts > SMALL_PARTS;
    if (!(*leaf & TB_TRIE_CHILD) || tb_trie_is_large(*leaf) != large) {
        if (*leaf & TB_TRIE_CHILD)
            node_free(t, *leaf);
        *leaf = large ? large_new(t) : small_new(t);
    }
    tb_trie_node *node = tb_trie_child(t, *leaf);
    if (large)
        large_in(t, tb_trie_large_of(node), in);
    else
        small_in(&node->small, in);
    node->best = in->best;
}

void tb_trie_cover(tb_trie *t, uint32_t *leaves, uint32_t first, uint32_t end,
                   enum tb_trie_cover what, uint32_t length, uint32_t to)
{
    for (uint32_t i = first; i < end; i++) {
        uint32_t *leaf = &leaves[i];
        if (*leaf & TB_TRIE_CHILD)
            leaf = &tb_trie_child(t, *leaf)->best;
        const uint32_t has = tb_trie_leaf_length(*leaf);
        if (what == TB_TRIE_NEW ? has <= length : *leaf && has == length)
            *leaf = to;
    }
}

/* As tb_trie_cover(), for the leaves that the `length` first bits of `chunk` cover. */
static void cover(tb_trie *t, open_node *node, uint32_t chunk, enum tb_trie_cover what,
                  uint32_t length, uint32_t to)
{
    const uint32_t end = chunk + (1u << (TB_TRIE_STRIDE - length));
    tb_trie_cover(t, node->leaves, chunk, end, what, length, to);
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
static void node_for(const tb_trie *t, const uint64_t *bits, uint32_t at, uint32_t left,
                     uint32_t best, open_node *out)
{
    *out = (open_node){.best = best, .skip = (left - 1) / TB_TRIE_STRIDE};
    if (out->skip > TB_TRIE_MOST_SKIP)
        out->skip = TB_TRIE_MOST_SKIP;
    out->path = top_bytes(tb_trie_bits(bits, t->words, at), out->skip);
}

/* Puts a node with `common` bytes of the path in front of the rest. */
static void split(tb_trie *t, open_node *node, uint32_t common)
{
    const uint64_t rest = without_bytes(node->path, common);
    open_node above = {.best = node->best,
                       .parts = 1,
                       .skip = common,
                       .path = top_bytes(node->path, common)};
    node->skip -= common + 1;
    node->path = without_bytes(rest, 1);
    node->best = 0;
    node_in(t, &above.leaves[rest >> (64 - TB_TRIE_STRIDE)], node);
    *node = above;
}

/* Puts the child of a node that has nothing but it in its place, if the path has room. */
static void join(tb_trie *t, open_node *node)
{
    if (node->parts != 1 || !has_room(t))
        return;
    uint64_t chunk = 0;
    while (chunk < TB_TRIE_LEAVES && !(node->leaves[chunk] & TB_TRIE_CHILD))
        chunk++;
    if (chunk == TB_TRIE_LEAVES || tb_trie_child(t, node->leaves[chunk])->best)
        return;
    open_node child;
    node_out(t, node->leaves[chunk], &child);
    const uint32_t bytes = node->skip + 1;
    if (bytes + child.skip > TB_TRIE_MOST_SKIP)
        return;
    node_free(t, node->leaves[chunk]);
    child.path = node->path | chunk << (64 - TB_TRIE_STRIDE * bytes) |
                 (child.skip ? child.path >> (TB_TRIE_STRIDE * bytes) : 0);
    child.skip += bytes;
    child.best = node->best;
    *node = child;
}

/* How many bytes of a node's path the prefix has in front of its last bits. */
static uint32_t common_bytes(uint64_t path, uint32_t skip, uint64_t ahead, uint32_t left)
{
    uint32_t most = (left - 1) / TB_TRIE_STRIDE;
    if (most > skip)
        most = skip;
    const uint64_t differs = ahead ^ path;
    const uint32_t same = differs ? (uint32_t)__builtin_clzll(differs) / TB_TRIE_STRIDE : most;
    return same < most ? same : most;
}

/* ---- below a slot -------------------------------------------------------------------- */

/* Where the child is named through which the prefix goes on, of the node that `leaf` names;
 * `*at`: how many of its bits have led there. NULL: it ends in the node or on its path, or
 * nothing goes on there. */
static uint32_t *step(const tb_trie *t, uint32_t leaf, const uint64_t *bits, uint32_t length,
                      uint32_t *at)
{
    uint32_t below = *at;
    if (!(leaf & TB_TRIE_CHILD))
        return NULL;
    if (tb_trie_is_large(leaf)) {
        const tb_trie_large *node = tb_trie_large_of(tb_trie_child(t, leaf));
        if (common_bytes(node->path, node->skip, tb_trie_bits(bits, t->words, below),
                         length - below) < node->skip)
            return NULL;
        below += TB_TRIE_STRIDE * node->skip;
    }
    if (length - below <= TB_TRIE_STRIDE)
        return NULL;
    uint32_t *child = tb_trie_run(t, leaf, chunk_at(t, bits, below));
    if (!(*child & TB_TRIE_CHILD))
        return NULL;
    *at = below + TB_TRIE_STRIDE;
    return child;
}

static void add_at(tb_trie *t, uint32_t *leaf, const uint64_t *bits, uint32_t at, uint32_t length,
                   uint32_t found)
{
    uint32_t *next;
    while ((next = step(t, *leaf, bits, length, &at)))
        leaf = next;
    open_node node;
    if (*leaf & TB_TRIE_CHILD) {
        node_out(t, *leaf, &node);
        const uint32_t common = common_bytes(node.path, node.skip,
                                             tb_trie_bits(bits, t->words, at), length - at);
        if (common < node.skip)
            split(t, &node, common);
    } else {
        node_for(t, bits, at, length - at, *leaf, &node);
    }
    at += TB_TRIE_STRIDE * node.skip;
    const uint32_t chunk = chunk_at(t, bits, at), left = length - at;
    node.parts++;
    if (left <= TB_TRIE_STRIDE)
        cover(t, &node, chunk, TB_TRIE_NEW, left, tb_trie_leaf(left, found));
    else
        add_at(t, &node.leaves[chunk], bits, at + TB_TRIE_STRIDE, length, found);
    node_in(t, leaf, &node);
}

void tb_trie_add_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found)
{
    add_at(t, tb_trie_slot(t, bits[0]), bits, t->direct_bits, length, found);
}

void tb_trie_change_below(tb_trie *t, const uint64_t *bits, uint32_t length, uint32_t found)
{
    uint32_t *leaf = tb_trie_slot(t, bits[0]), *next;
    uint32_t at = t->direct_bits;
    while ((next = step(t, *leaf, bits, length, &at)))
        leaf = next;
    open_node node;
    node_out(t, *leaf, &node);
    at += TB_TRIE_STRIDE * node.skip;
    cover(t, &node, chunk_at(t, bits, at), TB_TRIE_OLD, length - at,
          tb_trie_leaf(length - at, found));
    node_in(t, leaf, &node);
}

/* Removes the prefix from the node that `*leaf` names, to which `at` bits lead. A node of which
 * nothing is left makes way for its best prefix. */
static void remove_at(tb_trie *t, uint32_t *leaf, const uint64_t *bits, uint32_t at,
                      uint32_t length)
{
    open_node node;
    uint32_t below = at;
    uint32_t *child = step(t, *leaf, bits, length, &below);
    if (child) {
        remove_at(t, child, bits, below, length);
        if (*child & TB_TRIE_CHILD)
            return;
        node_out(t, *leaf, &node);
    } else {
        node_out(t, *leaf, &node);
        at += TB_TRIE_STRIDE * node.skip;
        cover(t, &node, chunk_at(t, bits, at), TB_TRIE_OLD, length - at,
              tb_trie_parent(t, bits, at, at + 1, length));
    }
    if (--node.parts == 0) {
        node_free(t, *leaf);
        *leaf = node.best;
        return;
    }
    join(t, &node);
    node_in(t, leaf, &node);
}

void tb_trie_remove_below(tb_trie *t, const uint64_t *bits, uint32_t length)
{
    remove_at(t, tb_trie_slot(t, bits[0]), bits, t->direct_bits, length);
}
