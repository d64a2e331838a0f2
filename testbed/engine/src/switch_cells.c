/* switch_cells.c: registers, indirect counters and indirect meters of a switch, as a
 * controller sees them. */
#include "internal.h"

#define SCALE_BITS 16u /* of a meter's buckets; see tb_meter_fill() in v1model.h */
#define MAX_METER ((UINT64_C(1) << (64 - SCALE_BITS)) - 1)

/* ---- registers, counters, meters ------------------------------------------------------ */

/* Checks [first, first + count) of array `index` of a kind. NULL after tb_fail(). */
static tb_switch *find_cells(tb_engine *e, const tb_args *a, const char *kind, uint32_t arrays,
                             uint32_t size)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    if (a->index >= arrays) {
        tb_fail(e, -ENOENT, "%s has no %s %u: its program has %u", sw->node.name, kind, a->index,
                arrays);
        return NULL;
    }
    if (a->first > size || a->count > size - a->first) {
        tb_fail(e, -ERANGE, "%s %u of %s has cells 0 to %lld, not %u to %llu", kind, a->index,
                sw->node.name, (long long)size - 1, a->first,
                (unsigned long long)a->first + a->count - 1);
        return NULL;
    }
    return sw;
}

static tb_register *find_register(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    uint32_t n = sw->program->n_registers;
    uint32_t size = a->index < n ? sw->instance.registers[a->index].size : 0;
    return find_cells(e, a, "register", n, size) ? &sw->instance.registers[a->index] : NULL;
}

static int32_t register_shape(tb_engine *e, const tb_args *a)
{
    const tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    *(uint32_t *)a->out = r->size;
    *(uint32_t *)a->out2 = r->cell_bytes;
    return 0;
}

int32_t tb_register_shape(tb_engine *e, int32_t node, uint32_t reg, uint32_t *size,
                          uint32_t *cell_bytes)
{
    return tb_call(e, register_shape,
                   &(tb_args){.node = node, .index = reg, .out = size, .out2 = cell_bytes});
}

static int32_t register_read(tb_engine *e, const tb_args *a)
{
    const tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    memcpy(a->out, r->cells + (size_t)a->first * r->cell_bytes, (size_t)a->count * r->cell_bytes);
    return 0;
}

static int32_t register_write(tb_engine *e, const tb_args *a)
{
    tb_register *r = find_register(e, a);
    if (!r)
        return -EINVAL;
    memcpy(r->cells + (size_t)a->first * r->cell_bytes, a->in, (size_t)a->count * r->cell_bytes);
    return 0;
}

int32_t tb_register_read(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                         uint8_t *cells)
{
    return tb_call(
        e, register_read,
        &(tb_args){.node = node, .index = reg, .first = first, .count = count, .out = cells});
}

int32_t tb_register_write(tb_engine *e, int32_t node, uint32_t reg, uint32_t first, uint32_t count,
                          const uint8_t *cells)
{
    return tb_call(
        e, register_write,
        &(tb_args){.node = node, .index = reg, .first = first, .count = count, .in = cells});
}

static tb_counter_cell *find_counter(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    uint32_t n = sw->program->n_counters;
    uint32_t size = a->index < n ? sw->instance.counters[a->index].size : 0;
    if (!find_cells(e, a, "counter", n, size))
        return NULL;
    return sw->instance.counters[a->index].cells + a->first;
}

static int32_t counter_read(tb_engine *e, const tb_args *a)
{
    const tb_counter_cell *cells = find_counter(e, a);
    if (!cells)
        return -EINVAL;
    memcpy(a->out, cells, a->count * sizeof *cells);
    return 0;
}

static int32_t counter_write(tb_engine *e, const tb_args *a)
{
    tb_counter_cell *cells = find_counter(e, a);
    if (!cells)
        return -EINVAL;
    memcpy(cells, a->in, a->count * sizeof *cells);
    return 0;
}

int32_t tb_counter_read(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                        uint32_t count, uint64_t *out)
{
    return tb_call(
        e, counter_read,
        &(tb_args){.node = node, .index = counter, .first = first, .count = count, .out = out});
}

int32_t tb_counter_write(tb_engine *e, int32_t node, uint32_t counter, uint32_t first,
                         uint32_t count, const uint64_t *in)
{
    return tb_call(
        e, counter_write,
        &(tb_args){.node = node, .index = counter, .first = first, .count = count, .in = in});
}

/* RFC 2698: the buckets start full. Rates are bounded as bursts are, so that what
 * comes in over any time fits the marker's 128 bits. */
int32_t tb_meter_set(tb_engine *e, tb_meter_cell *cell, const uint64_t rates[4])
{
    static const char *const names[4] = {"cir", "cbs", "pir", "pbs"};
    for (uint32_t i = 0; i < 4; i++)
        if (rates[i] > MAX_METER)
            return tb_fail(e, -EINVAL, "a meter's %s is at most %llu, not %llu", names[i],
                           (unsigned long long)MAX_METER, (unsigned long long)rates[i]);
    cell->cir = rates[0];
    cell->cbs = rates[1];
    cell->pir = rates[2];
    cell->pbs = rates[3];
    cell->committed = rates[1] << SCALE_BITS;
    cell->peak = rates[3] << SCALE_BITS;
    cell->last_ps = (uint64_t)e->now_ps;
    return 0;
}

static tb_meter_cell *find_meter(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return NULL;
    uint32_t n = sw->program->n_meters;
    uint32_t size = a->index < n ? sw->instance.meters[a->index].size : 0;
    if (!find_cells(e, a, "meter", n, size))
        return NULL;
    return sw->instance.meters[a->index].cells + a->first;
}

static int32_t meter_configure(tb_engine *e, const tb_args *a)
{
    tb_meter_cell *cell = find_meter(e, a);
    return cell ? tb_meter_set(e, cell, a->values) : -EINVAL;
}

int32_t tb_meter_configure(tb_engine *e, int32_t node, uint32_t meter, uint32_t index, uint64_t cir,
                           uint64_t cbs, uint64_t pir, uint64_t pbs)
{
    return tb_call(e, meter_configure,
                   &(tb_args){.node = node,
                              .index = meter,
                              .first = index,
                              .count = 1,
                              .values = {cir, cbs, pir, pbs}});
}

static int32_t meter_forget(tb_engine *e, const tb_args *a)
{
    tb_meter_cell *cells = find_meter(e, a);
    if (!cells)
        return -EINVAL;
    for (uint32_t i = 0; i < a->count; i++)
        memset(cells[i].coloured, 0, sizeof cells[i].coloured);
    return 0;
}

int32_t tb_meter_forget(tb_engine *e, int32_t node, uint32_t meter, uint32_t first, uint32_t count)
{
    return tb_call(
        e, meter_forget,
        &(tb_args){.node = node, .index = meter, .first = first, .count = count});
}

static int32_t meter_read(tb_engine *e, const tb_args *a)
{
    const tb_meter_cell *cells = find_meter(e, a);
    if (!cells)
        return -EINVAL;
    uint64_t *out = a->out;
    for (uint32_t i = 0; i < a->count; i++)
        tb_meter_record(&cells[i], out + (size_t)i * TB_METER_RECORD_WORDS);
    return 0;
}

int32_t tb_meter_read(tb_engine *e, int32_t node, uint32_t meter, uint32_t first, uint32_t count,
                      uint64_t *out)
{
    return tb_call(
        e, meter_read,
        &(tb_args){.node = node, .index = meter, .first = first, .count = count, .out = out});
}
