/* trie_node.c: the nodes of a trie (testbed/trie.h), below one root.
 *
 * Nodes are allocated in arrays of siblings, larger by one at each insertion: they are few,
 * and a search then needs no pointer per child.
 */
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "trie.h"

#define NODE_BYTES sizeof(tb_trie_node)

_Static_assert(sizeof(tb_trie_node) == 64, "a node is one cache line");

/* ---- bits ------------------------------------------------------------------------- */

static uint32_t chunk_at(const tb_trie *t, const uint64_t *bits, uint32_t at)
{
    return (uint32_t)(tb_trie_bits(bits, t->words, at) >> (64 - TB_TRIE_STRIDE));
}

static uint32_t rank_of(uint64_t set, uint32_t number)
{
    return tb_ones(set & ((UINT64_C(1) << number) - 1));
}

/* The number of the prefix of `length` bits of a chunk. */
static uint32_t result_number(uint32_t chunk, uint32_t length)
{
    return 1u << length | chunk >> (TB_TRIE_STRIDE - length);
}

static uint64_t top_chunks(uint64_t bits, uint64_t count)
{
    return count == 0 ? 0 : bits & ~(UINT64_MAX >> (TB_TRIE_STRIDE * count));
}

/* ---- nodes ------------------------------------------------------------------------ */

static tb_trie_node *nodes_new(uint32_t count)
{
    return aligned_alloc(64, count * NODE_BYTES);
}

static tb_entry **results_of(tb_trie_node *node, uint32_t count)
{
    return count <= TB_TRIE_INLINE ? node->found.here : node->found.entries;
}

static bool result_insert(tb_trie_node *node, uint32_t number, tb_entry *entry)
{
    const uint32_t count = tb_ones(node->results), rank = rank_of(node->results, number);
    tb_entry **to = node->found.here, **from = results_of(node, count);
    if (count + 1 > TB_TRIE_INLINE) {
        to = malloc((count + 1) * sizeof *to);
        if (!to)
            return false;
    }
    if (to != from)
        memcpy(to, from, rank * sizeof *to);
    memmove(to + rank + 1, from + rank, (count - rank) * sizeof *to);
    to[rank] = entry;
    if (count > TB_TRIE_INLINE)
        free(from);
    if (count + 1 > TB_TRIE_INLINE)
        node->found.entries = to;
    node->results |= UINT64_C(1) << number;
    return true;
}

static void result_remove(tb_trie_node *node, uint32_t number)
{
    const uint32_t count = tb_ones(node->results), rank = rank_of(node->results, number);
    tb_entry **from = results_of(node, count);
    memmove(from + rank, from + rank + 1, (count - 1 - rank) * sizeof *from);
    if (count == TB_TRIE_INLINE + 1) {
        memcpy(node->found.here, from, TB_TRIE_INLINE * sizeof *from);
        free(from);
    }
    node->results &= ~(UINT64_C(1) << number);
}

static bool child_insert(tb_trie_node *node, uint32_t chunk, const tb_trie_node *child)
{
    const uint32_t count = tb_ones(node->children), rank = rank_of(node->children, chunk);
    tb_trie_node *nodes = nodes_new(count + 1);
    if (!nodes)
        return false;
    if (count) {
        memcpy(nodes, node->child, rank * NODE_BYTES);
        memcpy(nodes + rank + 1, node->child + rank, (count - rank) * NODE_BYTES);
    }
    nodes[rank] = *child;
    free(node->child);
    node->child = nodes;
    node->children |= UINT64_C(1) << chunk;
    return true;
}

/* The array stays as long as it was: to shrink it could fail. */
static void child_remove(tb_trie_node *node, uint32_t chunk)
{
    const uint32_t count = tb_ones(node->children), rank = rank_of(node->children, chunk);
    memmove(node->child + rank, node->child + rank + 1, (count - 1 - rank) * NODE_BYTES);
    node->children &= ~(UINT64_C(1) << chunk);
    if (!node->children) {
        free(node->child);
        node->child = NULL;
    }
}

/* A node with nothing in it, for a prefix that goes on for `left` bits. */
static tb_trie_node leaf_node(const tb_trie *t, const uint64_t *bits, uint32_t at, uint32_t left)
{
    uint64_t skip = left / TB_TRIE_STRIDE;
    if (skip > TB_TRIE_MOST_SKIP)
        skip = TB_TRIE_MOST_SKIP;
    return (tb_trie_node){.skip = skip,
                          .path = top_chunks(tb_trie_bits(bits, t->words, at), skip)};
}

/* Puts a node with `common` chunks of the path in front of the rest. */
static bool split(tb_trie_node *node, uint64_t common)
{
    tb_trie_node *below = nodes_new(1);
    if (!below)
        return false;
    *below = *node;
    const uint64_t rest = node->path << (TB_TRIE_STRIDE * common);
    below->skip = node->skip - common - 1;
    below->path = rest << TB_TRIE_STRIDE;
    *node = (tb_trie_node){.skip = common,
                           .path = top_chunks(node->path, common),
                           .children = UINT64_C(1) << (rest >> (64 - TB_TRIE_STRIDE)),
                           .child = below};
    return true;
}

/* Takes a node that has only one child out of the way to it, if the path has room. */
static void join(tb_trie_node *node)
{
    if (node->results || !node->children || (node->children & (node->children - 1)))
        return;
    tb_trie_node *below = node->child;
    if (node->skip + 1 + below->skip > TB_TRIE_MOST_SKIP)
        return;
    const uint64_t chunk = (uint64_t)__builtin_ctzll(node->children);
    tb_trie_node joined = *below;
    joined.skip = node->skip + 1 + below->skip;
    joined.path = node->path | chunk << (64 - TB_TRIE_STRIDE * (node->skip + 1)) |
                  (below->skip ? below->path >> (TB_TRIE_STRIDE * (node->skip + 1)) : 0);
    free(below);
    *node = joined;
}

/* How many chunks of the node's path the prefix has. */
static uint64_t common_chunks(const tb_trie_node *node, uint64_t ahead, uint32_t left)
{
    uint64_t most = left / TB_TRIE_STRIDE;
    if (most > node->skip)
        most = node->skip;
    const uint64_t differs = ahead ^ node->path;
    const uint64_t same =
        differs ? (uint64_t)__builtin_clzll(differs) / TB_TRIE_STRIDE : TB_TRIE_MOST_SKIP;
    return same < most ? same : most;
}

/* ---- below a root ------------------------------------------------------------------- */

tb_entry *tb_trie_get_below(const tb_trie *t, const tb_trie_node *node, const uint64_t *bits,
                           uint32_t at, uint32_t length)
{
    while (node) {
        if (length - at < TB_TRIE_STRIDE * node->skip ||
            !tb_trie_on_path(node, tb_trie_bits(bits, t->words, at)))
            return NULL;
        at += TB_TRIE_STRIDE * (uint32_t)node->skip;
        const uint32_t chunk = chunk_at(t, bits, at), left = length - at;
        if (left < TB_TRIE_STRIDE) {
            const uint32_t number = result_number(chunk, left);
            return node->results >> number & 1 ? tb_trie_result(node, number) : NULL;
        }
        if (!(node->children >> chunk & 1))
            return NULL;
        node = node->child + rank_of(node->children, chunk);
        at += TB_TRIE_STRIDE;
    }
    return NULL;
}

/* Without memory some nodes may be split for nothing: the trie still means the same. */
bool tb_trie_add_below(const tb_trie *t, tb_trie_node **root, const uint64_t *bits, uint32_t at,
                      uint32_t length, tb_entry *entry)
{
    if (!*root) {
        tb_trie_node *made = nodes_new(1);
        if (!made)
            return false;
        *made = leaf_node(t, bits, at, length - at);
        *root = made;
    }
    for (tb_trie_node *node = *root;; at += TB_TRIE_STRIDE) {
        const uint64_t common =
            common_chunks(node, tb_trie_bits(bits, t->words, at), length - at);
        if (common < node->skip && !split(node, common))
            return false;
        at += TB_TRIE_STRIDE * (uint32_t)node->skip;
        const uint32_t chunk = chunk_at(t, bits, at), left = length - at;
        if (left < TB_TRIE_STRIDE)
            return result_insert(node, result_number(chunk, left), entry);
        if (!(node->children >> chunk & 1)) {
            const tb_trie_node leaf =
                leaf_node(t, bits, at + TB_TRIE_STRIDE, left - TB_TRIE_STRIDE);
            if (!child_insert(node, chunk, &leaf))
                return false;
        }
        node = node->child + rank_of(node->children, chunk);
    }
}

/* True if the node is empty afterwards. */
static bool remove_below(const tb_trie *t, tb_trie_node *node, const uint64_t *bits, uint32_t at,
                         uint32_t length)
{
    at += TB_TRIE_STRIDE * (uint32_t)node->skip;
    const uint32_t chunk = chunk_at(t, bits, at), left = length - at;
    if (left < TB_TRIE_STRIDE)
        result_remove(node, result_number(chunk, left));
    else if (remove_below(t, node->child + rank_of(node->children, chunk), bits,
                          at + TB_TRIE_STRIDE, length))
        child_remove(node, chunk);
    join(node);
    return !node->results && !node->children;
}

void tb_trie_remove_root(const tb_trie *t, tb_trie_node **root, const uint64_t *bits, uint32_t at,
                        uint32_t length)
{
    if (remove_below(t, *root, bits, at, length)) {
        free(*root);
        *root = NULL;
    }
}

static void free_below(tb_trie_node *node)
{
    const uint32_t children = tb_ones(node->children);
    for (uint32_t i = 0; i < children; i++)
        free_below(&node->child[i]);
    free(node->child);
    if (tb_ones(node->results) > TB_TRIE_INLINE)
        free(node->found.entries);
}

void tb_trie_free_root(tb_trie_node *root)
{
    if (root)
        free_below(root);
    free(root);
}

void tb_trie_each_below(const tb_trie_node *node, void (*visit)(void *, tb_entry *), void *context)
{
    const uint32_t results = tb_ones(node->results), children = tb_ones(node->children);
    for (uint32_t i = 0; i < results; i++)
        visit(context, results <= TB_TRIE_INLINE ? node->found.here[i] : node->found.entries[i]);
    for (uint32_t i = 0; i < children; i++)
        tb_trie_each_below(&node->child[i], visit, context);
}
