/* eventlog.c: what befell frames, for timelines: drops, signals, and the pauses
 * that held frames back, from the whole fabric in one list.
 *
 * Memory is taken once, by tb_log_start(). A hook is one branch while no log is
 * kept, and a store of 40 bytes while one is; what finds no room is counted.
 * Rejected: overwriting the oldest, as probes do. A timeline pairs the begin of a
 * pause with its end, and without begins a list is worth nothing.
 */
#include <stdlib.h>

#include "internal.h"

#define MAX_RECORDS (1u << 26)

struct tb_log {
    tb_log_record *records;
    uint32_t capacity, count, read;
    uint64_t lost;
};

void tb_log_free(tb_log *log)
{
    if (log)
        free(log->records);
    free(log);
}

void tb_log_append(tb_engine *e, enum tb_log_kind kind, const tb_node *node, uint32_t port,
                   uint32_t peer, uint64_t value)
{
    tb_log *log = e->log;
    if (log->count == log->capacity) {
        log->lost++;
        return;
    }
    log->records[log->count++] = (tb_log_record){.at_ps = e->now_ps,
                                                 .value = value,
                                                 .kind = kind,
                                                 .node = node->number,
                                                 .port = port,
                                                 .peer = peer};
}

static tb_log *log_new(uint32_t capacity)
{
    tb_log *log = calloc(1, sizeof *log);
    tb_log_record *records = calloc(capacity, sizeof *records);
    if (!log || !records) {
        free(log);
        free(records);
        return NULL;
    }
    *log = (tb_log){.records = records, .capacity = capacity};
    return log;
}

static int32_t log_start(tb_engine *e, const tb_args *a)
{
    if (a->count == 0 || a->count > MAX_RECORDS)
        return tb_fail(e, -EINVAL, "an event log holds 1 to %u records, not %u", MAX_RECORDS,
                       a->count);
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_engine *part = tb_part(e, i);
        tb_log_free(part->log);
        part->log = log_new(a->count);
        if (!part->log)
            return tb_fail(e, -ENOMEM, "there is no memory for an event log of %u records",
                           a->count);
    }
    return 0;
}

int32_t tb_log_start(tb_engine *e, uint32_t capacity)
{
    return tb_call(e, log_start, &(tb_args){.count = capacity});
}

/* The log with the earliest record that was not read; NULL if there is none. */
static tb_log *first_unread(const tb_engine *e)
{
    tb_log *first = NULL;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_log *log = tb_part(e, i)->log;
        if (log->read == log->count)
            continue;
        const tb_log_record *record = &log->records[log->read];
        const tb_log_record *earliest = first ? &first->records[first->read] : record;
        if (!first || record->at_ps < earliest->at_ps ||
            (record->at_ps == earliest->at_ps && record->node < earliest->node))
            first = log;
    }
    return first;
}

static int32_t log_read(tb_engine *e, const tb_args *a)
{
    tb_log_record *out = a->out;
    uint64_t *lost = a->out2;
    uint32_t n = 0;
    if (!e->log)
        return tb_fail(e, -EINVAL, "no event log was started");
    for (tb_log *log; n < a->count && (log = first_unread(e)); n++)
        out[n] = log->records[log->read++];
    *lost = 0;
    for (uint32_t i = 0; i < e->n_parts; i++) {
        tb_log *log = tb_part(e, i)->log;
        *lost += log->lost;
        if (log->read == log->count) {
            log->read = log->count = 0;
            log->lost = 0;
        }
    }
    return (int32_t)n;
}

int32_t tb_log_read(tb_engine *e, tb_log_record *out, uint32_t capacity, uint64_t *lost)
{
    return tb_call(e, log_read, &(tb_args){.count = capacity, .out = out, .out2 = lost});
}
