/* action.c: what applications do to connections, now or at a time to come. */
#include <stdlib.h>

#include "connection.h"

#define MOST_BYTES (UINT64_C(1) << 48)

/* ---- actions at a time ----------------------------------------------------------- */

static int32_t queue_bytes(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes)
{
    if (end->dead || end->shut || bytes == 0)
        return 0; /* as a write after the connection has gone */
    if (!tb_bytes_append(&end->out, data, bytes) || !tb_sends_push(&end->sends, end->out.end))
        return tb_fail(e, -ENOMEM, "there is no memory for what a connection sends");
    end->stats.bytes_queued = end->out.end;
    end->stats.finished_ps = -1;
    end->connection->ops->queued(e, end);
    return 0;
}

static void act(tb_engine *e, const tb_action *a)
{
    tb_connection *c = a->connection;
    tb_end *end = &c->ends[a->end];
    if (!c->used || c->generation != a->generation)
        return; /* released meanwhile */
    switch (a->kind) {
    case TB_ACTION_OPEN:
        end->opened = true;
        c->ops->open(e, end);
        break;
    case TB_ACTION_SEND:
        queue_bytes(e, end, a->data, a->bytes);
        break;
    case TB_ACTION_EXPECT:
        end->expected_end += a->bytes;
        tb_sends_push(&end->expected, end->expected_end);
        break;
    case TB_ACTION_SHUTDOWN:
        if (!end->shut && !end->dead) {
            end->shut = true;
            c->ops->queued(e, end);
        }
        break;
    case TB_ACTION_RESET:
        if (!end->dead)
            c->ops->reset(e, end);
        break;
    }
}

static void act_at(tb_engine *e, tb_event *event)
{
    tb_action *a = TB_CONTAINER(event, tb_action, event);
    act(e, a);
    free(a->data);
    a->data = NULL;
    a->next = e->actions;
    e->actions = a;
}

int32_t tb_action_schedule(tb_engine *e, tb_action action, int64_t at_ps)
{
    tb_connections *t = e->connections;
    action.generation = action.connection->generation;
    e = action.connection->ends[action.end].node->engine;
    if (at_ps <= e->now_ps) {
        act(e, &action);
        free(action.data);
        return 0;
    }
    tb_action *a = e->actions;
    if (a) {
        e->actions = a->next;
        action.made_before = a->made_before;
    } else {
        a = calloc(1, sizeof *a);
        if (!a || tb_event_reserve(e, 1) < 0) {
            free(a);
            free(action.data);
            return tb_fail(e, -ENOMEM, "there is no memory for what a connection shall do");
        }
        action.made_before = t->all_actions;
        t->all_actions = a;
    }
    *a = action;
    a->event.fire = act_at;
    a->event.rank = tb_rank(a->connection->ends[a->end].node->number, TB_EVENT_ACTION,
                            t->next_action++);
    tb_event_at(e, &a->event, at_ps);
    return 0;
}

/* ---- what applications do -------------------------------------------------------- */

static int32_t connection_send(tb_engine *e, const tb_args *a)
{
    tb_end *end = tb_end_find(e, a);
    if (!end)
        return -EINVAL;
    tb_connection *c = end->connection;
    if (c->config.kind == TB_CONNECTION_RDMA && end->index != TB_END_CLIENT)
        return tb_fail(e, -EINVAL, "messages of an RDMA-like connection go from client to server");
    uint64_t bytes = a->values[1];
    if (bytes > MOST_BYTES)
        return tb_fail(e, -EINVAL, "a send has at most 2^48 bytes, not %llu",
                       (unsigned long long)bytes);
    uint8_t *data = NULL;
    if (a->in && bytes > 0) {
        data = malloc(bytes);
        if (!data)
            return tb_fail(e, -ENOMEM, "there is no memory for %llu bytes to send",
                           (unsigned long long)bytes);
        memcpy(data, a->in, bytes);
    }
    tb_action sending = {.kind = TB_ACTION_SEND,
                         .connection = c,
                         .end = end->index,
                         .data = data,
                         .bytes = bytes};
    tb_action expecting = {.kind = TB_ACTION_EXPECT,
                           .connection = c,
                           .end = 1 - end->index,
                           .bytes = bytes};
    int32_t error = 0;
    if (bytes > 0)
        error = tb_action_schedule(e, expecting, (int64_t)a->values[0]);
    return error < 0 ? error : tb_action_schedule(e, sending, (int64_t)a->values[0]);
}

int32_t tb_connection_send(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps,
                           const uint8_t *data, uint64_t bytes)
{
    return tb_call(e, connection_send,
                   &(tb_args){.node = connection,
                              .index = end,
                              .values = {(uint64_t)at_ps, bytes},
                              .in = data});
}

static int32_t schedule_end(tb_engine *e, const tb_args *a,
                            enum tb_action_kind kind)
{
    tb_end *end = tb_end_find(e, a);
    if (!end)
        return -EINVAL;
    tb_action action = {.kind = kind, .connection = end->connection, .end = end->index};
    const int32_t error = tb_action_schedule(e, action, (int64_t)a->values[0]);
    tb_connections_settle(e);
    return error;
}

static int32_t connection_shutdown(tb_engine *e, const tb_args *a)
{
    return schedule_end(e, a, TB_ACTION_SHUTDOWN);
}

static int32_t connection_reset(tb_engine *e, const tb_args *a)
{
    return schedule_end(e, a, TB_ACTION_RESET);
}

int32_t tb_connection_shutdown(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps)
{
    return tb_call(
        e, connection_shutdown,
        &(tb_args){.node = connection, .index = end, .values = {(uint64_t)at_ps}});
}

int32_t tb_connection_reset(tb_engine *e, int32_t connection, uint32_t end, int64_t at_ps)
{
    return tb_call(
        e, connection_reset,
        &(tb_args){.node = connection, .index = end, .values = {(uint64_t)at_ps}});
}

static int32_t connection_receive(tb_engine *e, const tb_args *a)
{
    tb_end *end = tb_end_find(e, a);
    if (!end)
        return -EINVAL;
    tb_received *out = a->out;
    uint64_t most = a->values[0];
    tb_bytes *in = &end->in;
    *out = (tb_received){0};
    if (in->begin != in->end && most > 0) {
        const tb_run *run = tb_bytes_at(in, in->begin);
        uint64_t skip = in->begin - run->offset;
        out->bytes = run->bytes - skip < most ? run->bytes - skip : most;
        if (run->data) {
            out->stored = out->bytes;
            memcpy(a->out2, run->data + skip, out->bytes);
        }
        tb_bytes_release(in, in->begin + out->bytes);
        end->connection->ops->taken(end->node->engine, end);
    }
    out->at_end = end->peer_shut && in->begin == in->end;
    return out->bytes > 0;
}

int32_t tb_connection_receive(tb_engine *e, int32_t connection, uint32_t end, uint8_t *buffer,
                              uint64_t most, tb_received *out)
{
    return tb_call(e, connection_receive,
                   &(tb_args){.node = connection,
                              .index = end,
                              .values = {most},
                              .out = out,
                              .out2 = buffer});
}

static int32_t connection_read(tb_engine *e, const tb_args *a)
{
    const tb_end *end = tb_end_find(e, a);
    if (!end)
        return -EINVAL;
    const tb_flow *flow = &end->flow;
    tb_connection_stats *out = a->out;
    *out = end->stats;
    out->cwnd_bytes =
        flow->window_bytes ? flow->window_bytes : (uint64_t)flow->cwnd * flow->mss;
    out->ssthresh_bytes =
        flow->ssthresh == TB_NO_SSTHRESH ? 0 : (uint64_t)flow->ssthresh * flow->mss;
    out->rate_bps = flow->rate_bps;
    out->srtt_ps = flow->srtt_ps;
    out->min_rtt_ps = flow->min_rtt_ps;
    out->client_port = end->connection->ends[TB_END_CLIENT].port;
    out->server_port = end->connection->ends[TB_END_SERVER].port;
    if (flow->algorithm && flow->algorithm->report)
        flow->algorithm->report(flow, out->congestion);
    end->connection->ops->read(e, end, out);
    return 0;
}

int32_t tb_connection_read(tb_engine *e, int32_t connection, uint32_t end,
                           tb_connection_stats *out)
{
    return tb_call(e, connection_read,
                   &(tb_args){.node = connection, .index = end, .out = out});
}
