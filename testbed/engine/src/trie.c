/* trie.c: how prefixes enter and leave a trie (testbed/trie.h).
 *
 * An update walks down to one node and changes it. A prefix that ends within the direct bits
 * also writes the slots that it covers: at most 2^20, and all prefixes of one length together
 * no more than that. The direct table grows twice in a table's life, when there are so many
 * entries that it takes less memory than they; it never shrinks, like the hash tables.
 *
 * Nodes are allocated in arrays of siblings, larger by one at each insertion: they are few,
 * and a search then needs no pointer per child.
 */
#include "trie.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "testbed/tables.h"

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

static tb_entry *get_below(const tb_trie *t, const tb_trie_node *node, const uint64_t *bits,
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
static bool add_below(const tb_trie *t, tb_trie_node **root, const uint64_t *bits, uint32_t at,
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

static void remove_root(const tb_trie *t, tb_trie_node **root, const uint64_t *bits, uint32_t at,
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

static void free_root(tb_trie_node *root)
{
    if (root)
        free_below(root);
    free(root);
}

static void each_below(const tb_trie_node *node, void (*visit)(void *, tb_entry *), void *context)
{
    const uint32_t results = tb_ones(node->results), children = tb_ones(node->children);
    for (uint32_t i = 0; i < results; i++)
        visit(context, results <= TB_TRIE_INLINE ? node->found.here[i] : node->found.entries[i]);
    for (uint32_t i = 0; i < children; i++)
        each_below(&node->child[i], visit, context);
}

/* ---- the direct table ----------------------------------------------------------------- */

static tb_trie_node **root_of(tb_trie *t, const uint64_t *bits)
{
    return &t->direct[t->direct_bits ? bits[0] >> (64 - t->direct_bits) : 0].node;
}

/* The best prefix of `bits` that is shorter than `length`, of those within the direct bits. */
static tb_entry *parent_of(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    while (length-- > 0) {
        const uint64_t kept[1] = {length ? bits[0] & ~(UINT64_MAX >> length) : 0};
        tb_entry *found = get_below(t, t->brief, kept, 0, length);
        if (found)
            return found;
    }
    return NULL;
}

/* In every slot that the prefix covers: `from`, or what is shorter, becomes `to`. */
static void cover(tb_trie *t, const uint64_t *bits, uint32_t length, const tb_entry *from,
                  tb_entry *to)
{
    const uint64_t first = t->direct_bits ? bits[0] >> (64 - t->direct_bits) : 0;
    const uint64_t end = first + (UINT64_C(1) << (t->direct_bits - length));
    for (uint64_t i = first; i < end; i++) {
        tb_entry *best = t->direct[i].best;
        if (from ? best == from : !best || tb_entry_match(best)->length <= length)
            t->direct[i].best = to;
    }
}

static bool add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry)
{
    tb_entry_match(entry)->length = length;
    if (length > t->direct_bits)
        return add_below(t, root_of(t, bits), bits, t->direct_bits, length, entry);
    if (!add_below(t, &t->brief, bits, 0, length, entry))
        return false;
    cover(t, bits, length, NULL, entry);
    return true;
}

typedef struct move {
    tb_trie *to;
    bool failed;
} move;

static void move_entry(void *context, tb_entry *entry)
{
    move *m = context;
    const uint64_t *value = entry->args + m->to->arg_words;
    uint64_t bits[m->to->words];
    tb_trie_key(m->to, value, bits, m->to->words);
    if (!m->failed && !add(m->to, bits, tb_entry_match(entry)->length, entry))
        m->failed = true;
}

/* How many bits the direct table should take. */
static uint32_t wanted_bits(const tb_trie *t)
{
    const uint32_t bits = t->count < 2048 ? 0 : t->count < 32768 ? 16 : TB_TRIE_DIRECT_BITS;
    return bits < t->bits ? bits : 0;
}

/* A larger direct table, where it is time for one. Without memory things stay as they are. */
static void grow(tb_trie *t)
{
    const uint32_t bits = wanted_bits(t);
    if (bits <= t->direct_bits)
        return;
    tb_trie larger = *t;
    larger.direct_bits = bits;
    larger.brief = NULL;
    larger.direct = tb_large_new(((size_t)1 << bits) * sizeof *larger.direct);
    if (!larger.direct)
        return;
    move m = {&larger, false};
    tb_trie_each(t, move_entry, &m);
    tb_trie *done = m.failed ? &larger : t;
    free_root(done->brief);
    for (uint64_t i = 0; i < UINT64_C(1) << done->direct_bits; i++)
        free_root(done->direct[i].node);
    free(done->direct);
    if (!m.failed)
        *t = larger;
}

/* ---- the trie --------------------------------------------------------------------------- */

static void add_parts(tb_trie *t, const tb_key_desc *field)
{
    const uint32_t words = (field->width + 63) / 64;
    for (uint32_t i = words; i-- > 0;) {
        const uint32_t width = i + 1 == words ? field->width - 64 * i : 64;
        t->parts[t->n_parts++] = (tb_trie_part){field->word + i, field->shift, width};
    }
    t->bits += field->width;
}

bool tb_trie_make(tb_trie *t, const tb_table_desc *desc, uint32_t arg_words)
{
    *t = (tb_trie){.arg_words = arg_words,
                   .direct = calloc(1, sizeof *t->direct),
                   .parts = calloc(desc->key_words + desc->n_keys, sizeof *t->parts)};
    if (!t->direct || !t->parts)
        return false;
    for (uint32_t i = 0; i < desc->n_keys; i++)
        if (desc->keys[i].kind == TB_MATCH_EXACT)
            add_parts(t, &desc->keys[i]);
    for (uint32_t i = 0; i < desc->n_keys; i++)
        if (desc->keys[i].kind == TB_MATCH_LPM)
            add_parts(t, &desc->keys[i]);
    t->words = (t->bits + 63) / 64;
    return true;
}

void tb_trie_free(tb_trie *t)
{
    free_root(t->brief);
    for (uint64_t i = 0; t->direct && i < UINT64_C(1) << t->direct_bits; i++)
        free_root(t->direct[i].node);
    free(t->direct);
    free(t->parts);
    *t = (tb_trie){0};
}

tb_entry *tb_trie_get(const tb_trie *t, const uint64_t *bits, uint32_t length)
{
    if (length <= t->direct_bits)
        return get_below(t, t->brief, bits, 0, length);
    return get_below(t, tb_trie_slot_of(t, bits[0])->node, bits, t->direct_bits, length);
}

bool tb_trie_add(tb_trie *t, const uint64_t *bits, uint32_t length, tb_entry *entry)
{
    if (!add(t, bits, length, entry))
        return false;
    t->count++;
    grow(t);
    return true;
}

void tb_trie_remove(tb_trie *t, const uint64_t *bits, uint32_t length)
{
    t->count--;
    if (length > t->direct_bits) {
        remove_root(t, root_of(t, bits), bits, t->direct_bits, length);
        return;
    }
    const tb_entry *gone = get_below(t, t->brief, bits, 0, length);
    remove_root(t, &t->brief, bits, 0, length);
    cover(t, bits, length, gone, parent_of(t, bits, length));
}

void tb_trie_each(const tb_trie *t, void (*visit)(void *, tb_entry *), void *context)
{
    if (t->brief)
        each_below(t->brief, visit, context);
    for (uint64_t i = 0; i < UINT64_C(1) << t->direct_bits; i++)
        if (t->direct[i].node)
            each_below(t->direct[i].node, visit, context);
}
