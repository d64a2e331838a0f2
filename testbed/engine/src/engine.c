/* engine.c: the engine object, its nodes, and the sentences of its errors. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "partition.h"

#define MIN_FRAME 64u
#define MAX_FRAME 65535u

/* ---- errors ---------------------------------------------------------------------- */

char *tb_error_text(void)
{
    static _Thread_local char text[TB_ERROR_BYTES];
    return text;
}

int32_t tb_fail(tb_engine *e, int32_t code, const char *format, ...)
{
    (void)e;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(tb_error_text(), TB_ERROR_BYTES, format, arguments);
    va_end(arguments);
    return code;
}

const char *tb_error(tb_engine *e)
{
    (void)e;
    return tb_error_text();
}

/* ---- the object -------------------------------------------------------------------- */

/* SplitMix64 (Steele, Lea and Flood), which xoshiro's authors seed it with. */
static uint64_t splitmix(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

void tb_rng_seed(tb_rng *rng, uint64_t seed, uint64_t stream)
{
    uint64_t state = stream;
    state = splitmix(&state) ^ seed;
    for (int i = 0; i < 4; i++)
        rng->s[i] = splitmix(&state);
}

static int64_t clock_ns(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

tb_engine *tb_engine_new(const tb_engine_config *config)
{
    if (config->max_frame < MIN_FRAME || config->max_frame > MAX_FRAME) {
        tb_fail(NULL, -EINVAL, "max_frame is %u to %u bytes, not %u", MIN_FRAME, MAX_FRAME,
                config->max_frame);
        return NULL;
    }
    if (config->partitions > TB_MAX_PARTITIONS ||
        (config->partitions > 1 && config->clock != TB_CLOCK_VIRTUAL)) {
        tb_fail(NULL, -EINVAL,
                "a fabric on the virtual clock has 1 to %u partitions, a live one 1, not %u",
                TB_MAX_PARTITIONS, config->partitions);
        return NULL;
    }
    if (config->max_packets == 0) {
        tb_fail(NULL, -EINVAL, "max_packets is at least 1");
        return NULL;
    }
    tb_engine *e = calloc(1, sizeof *e);
    if (!e) {
        tb_fail(NULL, -ENOMEM, "there is no memory for an engine");
        return NULL;
    }
    e->config = *config;
    e->fabric = e;
    e->n_parts = 1;
    e->command_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    e->event_fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    e->commands = tb_commands_new();
    e->lateness = tb_histogram_new();
    e->pool.phv_bytes = sizeof(tb_phv);
    e->pool.frame_bytes = config->max_frame;
    e->epoch_ns = clock_ns(CLOCK_MONOTONIC);
    if (config->clock == TB_CLOCK_LIVE)
        e->epoch_realtime_ns = clock_ns(CLOCK_REALTIME);
    if (e->command_fd < 0 || e->event_fd < 0 || !e->commands || !e->lateness) {
        tb_fail(NULL, -ENOMEM, "there is no memory or no file descriptor for an engine");
        tb_engine_free(e);
        return NULL;
    }
    if (config->partitions > 1 && tb_partitions_new(e, config->partitions) < 0) {
        tb_fail(NULL, -ENOMEM, "there is no memory for %u partitions", config->partitions);
        tb_engine_free(e);
        return NULL;
    }
    return e;
}

void tb_engine_clear(tb_engine *e)
{
    tb_log_free(e->log);
    for (uint32_t i = 0; i < TB_MESSAGE_KINDS; i++)
        tb_messages_free(e->messages[i]);
    tb_pool_clear(&e->pool);
    free(e->events.slots);
    free(e->notices.entries);
}

void tb_engine_free(tb_engine *e)
{
    if (!e)
        return;
    tb_connections_free(e);
    if (e->staged)
        tb_switch_free(e->staged);
    for (uint32_t i = 0; i < e->n_nodes; i++) {
        tb_node *node = e->nodes[i];
        for (uint32_t j = 0; j < node->n_ports; j++)
            if (node->ports[j])
                tb_port_free(e, node->ports[j]);
        free(node->ports);
        if (node->kind == TB_NODE_SWITCH)
            tb_switch_free(tb_switch_of(node));
        else
            tb_nic_free(node);
    }
    if (e->live)
        tb_live_free(e);
    if (e->command_fd >= 0)
        close(e->command_fd);
    if (e->event_fd >= 0)
        close(e->event_fd);
    tb_commands_free(e->commands);
    tb_histogram_free(e->lateness);
    tb_partitions_free(e);
    tb_engine_clear(e);
    free(e->nodes);
    free(e->links);
    free(e);
}

/* ---- nodes -------------------------------------------------------------------------- */

tb_node *tb_node_find(tb_engine *e, int32_t node)
{
    if (node >= 0 && (uint32_t)node < e->n_nodes)
        return e->nodes[node];
    if (e->n_nodes == 0)
        tb_fail(e, -ENOENT, "there is no node %d: there are none yet", node);
    else
        tb_fail(e, -ENOENT, "there is no node %d: nodes are 0 to %u", node, e->n_nodes - 1);
    return NULL;
}

tb_switch *tb_switch_find(tb_engine *e, int32_t number)
{
    if (number == TB_STAGED_NODE && e->staged)
        return e->staged;
    tb_node *node = tb_node_find(e, number);
    if (!node)
        return NULL;
    if (node->kind == TB_NODE_SWITCH)
        return tb_switch_of(node);
    tb_fail(e, -EINVAL, "%s is a NIC, not a switch", node->name);
    return NULL;
}

/* Makes room first, so that a node that was made can always be kept. */
static int32_t reserve_node(tb_engine *e)
{
    if (e->n_nodes < e->nodes_capacity)
        return 0;
    if (e->n_nodes == TB_MAX_NODES)
        return tb_fail(e, -ENOSPC, "a fabric has at most %u nodes", TB_MAX_NODES);
    uint32_t capacity = e->nodes_capacity ? 2 * e->nodes_capacity : 16;
    tb_node **nodes = realloc(e->nodes, capacity * sizeof(tb_node *));
    if (!nodes)
        return tb_fail(e, -ENOMEM, "there is no memory for %u nodes", capacity);
    e->nodes = nodes;
    e->nodes_capacity = capacity;
    return 0;
}

static int32_t check_partition(tb_engine *e, uint32_t partition)
{
    if (partition < e->n_parts)
        return 0;
    return tb_fail(e, -EINVAL, "there is no partition %u: they are 0 to %u", partition,
                   e->n_parts - 1);
}

static int32_t keep_node(tb_engine *e, tb_node *node, const char *name, uint32_t partition)
{
    node->engine = tb_part(e, partition);
    snprintf(node->name, sizeof node->name, "%s", name);
    e->nodes[e->n_nodes++] = node;
    return (int32_t)node->number;
}

static int32_t switch_add(tb_engine *e, const tb_args *a)
{
    int32_t error;
    if ((error = check_partition(e, a->index)) < 0 || (error = reserve_node(e)) < 0)
        return error;
    tb_node *node = tb_switch_new(e, tb_part(e, a->index), a->in, a->in2);
    if (!node)
        return -EINVAL;
    return keep_node(e, node, a->in, a->index);
}

int32_t tb_switch_add(tb_engine *e, const char *name, const char *pipeline_path,
                      uint32_t partition)
{
    return tb_call(e, switch_add,
                   &(tb_args){.index = partition, .in = name, .in2 = pipeline_path});
}

static int32_t nic_add(tb_engine *e, const tb_args *a)
{
    int32_t error;
    if ((error = check_partition(e, a->index)) < 0 || (error = reserve_node(e)) < 0)
        return error;
    tb_node *node = tb_nic_new(e, a->in, a->in2);
    if (!node)
        return -ENOMEM;
    int32_t number = keep_node(e, node, a->in, a->index);
    if (!tb_port_new(e, node, 0)) {
        free(node->ports);
        tb_nic_free(node);
        e->n_nodes--;
        return tb_fail(e, -ENOMEM, "there is no memory for NIC %s", (const char *)a->in);
    }
    return number;
}

int32_t tb_nic_add(tb_engine *e, const char *name, const tb_nic_config *config,
                   uint32_t partition)
{
    return tb_call(e, nic_add, &(tb_args){.index = partition, .in = name, .in2 = config});
}
