/* measure.c: counters read out, the conservation sum, queue probes, and the
 * histogram of lateness.
 *
 * The histogram is log-linear: 128 buckets an octave, so a value is known to
 * better than 1/128 (0.8 %) over the whole range of int64_t in 58 KiB, and
 * recording costs a shift and an increment. Values are reported as their
 * bucket's upper end, never above the exact maximum: an error makes a run look
 * worse, not better.
 */
#include <stdlib.h>

#include "pfc.h"

#define SUB_BITS 7u
#define SUB (1u << SUB_BITS)
#define BUCKETS ((64u - SUB_BITS) * SUB)

struct tb_histogram {
    uint64_t count;
    int64_t max;
    uint64_t buckets[BUCKETS];
};

tb_histogram *tb_histogram_new(void)
{
    return calloc(1, sizeof(tb_histogram));
}

void tb_histogram_free(tb_histogram *h)
{
    free(h);
}

/* Values below 128 have a bucket each; octave k above them has 128. */
static uint32_t bucket_of(uint64_t value)
{
    if (value < SUB)
        return (uint32_t)value;
    uint32_t shift = 63u - (uint32_t)__builtin_clzll(value) - SUB_BITS;
    return (shift << SUB_BITS) + (uint32_t)(value >> shift);
}

static int64_t bucket_end(uint32_t bucket)
{
    if (bucket < SUB)
        return (int64_t)bucket;
    uint32_t shift = (bucket >> SUB_BITS) - 1;
    uint64_t mantissa = (bucket & (SUB - 1)) | SUB;
    return (int64_t)(((mantissa + 1) << shift) - 1);
}

/* The smallest value that `per_mille` of a thousand records do not exceed. */
static int64_t quantile(const tb_histogram *h, uint64_t per_mille)
{
    uint64_t rank = (h->count * per_mille + 999) / 1000;
    uint64_t seen = 0;
    for (uint32_t i = 0; i < BUCKETS; i++) {
        seen += h->buckets[i];
        if (seen >= rank && seen > 0) {
            int64_t end = bucket_end(i);
            return end < h->max ? end : h->max;
        }
    }
    return 0;
}

void tb_lateness_record(tb_engine *e, int64_t late_ps)
{
    tb_histogram *h = e->lateness;
    uint64_t value = late_ps > 0 ? (uint64_t)late_ps : 0;
    h->count++;
    h->buckets[bucket_of(value)]++;
    if ((int64_t)value > h->max)
        h->max = (int64_t)value;
}

static int32_t lateness_read(tb_engine *e, const tb_args *a)
{
    const tb_histogram *h = e->lateness;
    *(tb_lateness *)a->out = (tb_lateness){
        .packets = h->count,
        .p50_ps = quantile(h, 500),
        .p99_ps = quantile(h, 990),
        .p999_ps = quantile(h, 999),
        .max_ps = h->max,
    };
    return 0;
}

int32_t tb_lateness_read(tb_engine *e, tb_lateness *out)
{
    return tb_call(e, lateness_read, &(tb_args){.out = out});
}

/* ---- totals -------------------------------------------------------------------- */

static uint64_t fifo_length(const tb_fifo *q)
{
    uint64_t n = 0;
    for (const tb_packet *p = q->head; p; p = p->next)
        n++;
    return n;
}

_Static_assert(sizeof(tb_totals) % sizeof(uint64_t) == 0, "counts, and nothing else");

static void add_totals(tb_totals *sum, const tb_totals *more)
{
    uint64_t *to = (uint64_t *)sum;
    const uint64_t *from = (const uint64_t *)more;
    for (size_t i = 0; i < sizeof *sum / sizeof *to; i++)
        to[i] += from[i];
}

/* Counts the frames where they are, rather than the pool's: that a packet was
 * lost without a trace would not show in a difference. */
static int32_t totals_read(tb_engine *e, const tb_args *a)
{
    tb_totals *out = a->out;
    *out = (tb_totals){0};
    for (uint32_t i = 0; i < e->n_parts; i++) {
        add_totals(out, &tb_part(e, i)->totals);
        out->in_flight += fifo_length(&tb_part(e, i)->arrivals) + tb_part(e, i)->late;
    }
    for (uint32_t i = 0; i < e->n_nodes; i++) {
        tb_node *node = e->nodes[i];
        if (node->kind == TB_NODE_NIC)
            out->queued += tb_nic_queued(node);
        else
            out->in_flight += fifo_length(&tb_switch_of(node)->looping);
        for (uint32_t j = 0; j < node->n_ports; j++) {
            const tb_port *port = node->ports[j];
            if (!port)
                continue;
            out->in_flight += fifo_length(&port->wire.fifo) + tb_pfc_reacting(port);
            out->queued += port->queue_packets;
        }
    }
    return 0;
}

int32_t tb_totals_read(tb_engine *e, tb_totals *out)
{
    return tb_call(e, totals_read, &(tb_args){.out = out});
}

static int32_t pool_read(tb_engine *e, const tb_args *a)
{
    tb_pool_use use = {0};
    for (uint32_t i = 0; i < e->n_parts; i++) {
        use.used += tb_part(e, i)->pool.used;
        use.made += tb_part(e, i)->pool.made;
    }
    *(tb_pool_use *)a->out = use;
    return 0;
}

int32_t tb_pool_read(tb_engine *e, tb_pool_use *out)
{
    return tb_call(e, pool_read, &(tb_args){.out = out});
}

static int32_t port_read(tb_engine *e, const tb_args *a)
{
    const tb_port *port = tb_port_find(e, a->node, a->index);
    if (!port)
        return -ENOENT;
    tb_port_stats *out = a->out;
    *out = port->stats;
    out->queue_bytes = port->queue_bytes;
    out->queue_packets = port->queue_packets;
    tb_pfc_stats_of(e, port, a->out2);
    return 0;
}

int32_t tb_port_read(tb_engine *e, int32_t node, uint32_t port, tb_port_stats *out,
                     tb_pfc_stats *pfc)
{
    return tb_call(e, port_read,
                   &(tb_args){.node = node, .index = port, .out = out, .out2 = pfc});
}

static int32_t buffers_read(tb_engine *e, const tb_args *a)
{
    const int32_t *nodes = a->in;
    tb_buffer_stats *out = a->out;
    for (uint32_t i = 0; i < a->count; i++) {
        tb_node *node = tb_node_find(e, nodes[i]);
        if (!node)
            return -ENOENT;
        if (node->kind != TB_NODE_SWITCH)
            return tb_fail(e, -EINVAL, "%s is a NIC: buffers are of switches", node->name);
        out[i] = tb_switch_of(node)->held;
    }
    return 0;
}

int32_t tb_buffers_read(tb_engine *e, const int32_t *nodes, uint32_t count, tb_buffer_stats *out)
{
    return tb_call(e, buffers_read, &(tb_args){.count = count, .in = nodes, .out = out});
}

static int32_t stats_reset(tb_engine *e, const tb_args *a)
{
    (void)a;
    memset(e->lateness, 0, sizeof *e->lateness);
    for (uint32_t i = 0; i < e->n_nodes; i++) {
        tb_node *node = e->nodes[i];
        if (node->kind == TB_NODE_NIC)
            tb_nic_reset_peaks(node);
        else
            tb_switch_of(node)->held.peak_queued_bytes = tb_switch_of(node)->held.queued_bytes;
        for (uint32_t j = 0; j < node->n_ports; j++)
            if (node->ports[j]) {
                node->ports[j]->stats.peak_queue_bytes = node->ports[j]->queue_bytes;
                tb_pfc_reset_peaks(node->ports[j]);
            }
    }
    return 0;
}

int32_t tb_stats_reset(tb_engine *e)
{
    return tb_call(e, stats_reset, &(tb_args){0});
}

/* ---- queue probes ---------------------------------------------------------------- */

void tb_probe_record(tb_engine *e, tb_port *port)
{
    tb_probe *probe = port->probe;
    tb_queue_sample *sample = &probe->samples[probe->head & (probe->capacity - 1)];
    *sample = (tb_queue_sample){.at_ps = e->now_ps, .bytes = port->queue_bytes};
    probe->head++;
    if (probe->head - probe->tail > probe->capacity)
        probe->tail = probe->head - probe->capacity; /* the oldest are overwritten */
}

void tb_probe_free(tb_probe *probe)
{
    if (probe)
        free(probe->samples);
    free(probe);
}

static int32_t probe_start(tb_engine *e, const tb_args *a)
{
    tb_port *port = tb_port_find(e, a->node, a->index);
    if (!port)
        return -ENOENT;
    if (a->count == 0 || a->count > 1u << 28)
        return tb_fail(e, -EINVAL, "a probe holds 1 to %u samples, not %u", 1u << 28, a->count);
    uint32_t capacity = 1;
    while (capacity < a->count)
        capacity *= 2;
    tb_probe *probe = calloc(1, sizeof *probe);
    tb_queue_sample *samples = calloc(capacity, sizeof *samples);
    if (!probe || !samples) {
        free(probe);
        free(samples);
        return tb_fail(e, -ENOMEM, "there is no memory for a probe of %u samples", capacity);
    }
    *probe = (tb_probe){.samples = samples, .capacity = capacity};
    tb_probe_free(port->probe);
    port->probe = probe;
    tb_probe_record(e, port); /* what the queue holds at the start */
    return 0;
}

int32_t tb_probe_start(tb_engine *e, int32_t node, uint32_t port, uint32_t capacity)
{
    return tb_call(e, probe_start, &(tb_args){.node = node, .index = port, .count = capacity});
}

static int32_t probe_read(tb_engine *e, const tb_args *a)
{
    tb_port *port = tb_port_find(e, a->node, a->index);
    if (!port)
        return -ENOENT;
    tb_probe *probe = port->probe;
    if (!probe)
        return tb_fail(e, -EINVAL, "no probe was started on port %u of %s", port->number,
                       port->node->name);
    tb_queue_sample *out = a->out;
    uint32_t n = 0;
    while (n < a->count && probe->tail != probe->head)
        out[n++] = probe->samples[probe->tail++ & (probe->capacity - 1)];
    return (int32_t)n;
}

int32_t tb_probe_read(tb_engine *e, int32_t node, uint32_t port, tb_queue_sample *out,
                      uint32_t capacity)
{
    return tb_call(e, probe_read,
                   &(tb_args){.node = node, .index = port, .count = capacity, .out = out});
}

/* ---- names ------------------------------------------------------------------------ */

const char *tb_drop_reason_name(uint32_t reason)
{
    static const char *const names[TB_DROP_REASONS] = {
        [TB_DROP_PROGRAM_INGRESS] = "program_ingress",
        [TB_DROP_PROGRAM_EGRESS] = "program_egress",
        [TB_DROP_PARSER] = "parser",
        [TB_DROP_NO_PORT] = "no_port",
        [TB_DROP_NO_GROUP] = "no_group",
        [TB_DROP_QUEUE_BYTES] = "queue_bytes",
        [TB_DROP_QUEUE_PACKETS] = "queue_packets",
        [TB_DROP_BUFFER] = "buffer",
        [TB_DROP_LINK_DOWN] = "link_down",
        [TB_DROP_LINK_LOSS] = "link_loss",
        [TB_DROP_MTU] = "mtu",
        [TB_DROP_NIC_QUEUE] = "nic_queue",
        [TB_DROP_POOL] = "pool",
        [TB_DROP_TRANSMIT] = "transmit",
        [TB_DROP_LOOP] = "loop",
        [TB_DROP_CHECKSUM] = "checksum",
        [TB_DROP_CONTROLLER] = "controller",
        [TB_DROP_REPLACED] = "replaced",
        [TB_DROP_HEADROOM] = "headroom",
    };
    return reason < TB_DROP_REASONS ? names[reason] : "unknown";
}
