/* reorder.c: what arrived before what is missing in front of it. */
#include <stdlib.h>

#include "connection.h"

static bool note_range(tb_reorder *r, uint64_t begin, uint64_t last)
{
    uint32_t i = 0;
    while (i < r->n_ranges && r->ranges[i].end < begin)
        i++;
    uint32_t j = i;
    while (j < r->n_ranges && r->ranges[j].begin <= last) {
        if (r->ranges[j].begin < begin)
            begin = r->ranges[j].begin;
        if (r->ranges[j].end > last)
            last = r->ranges[j].end;
        j++;
    }
    if (i == j && r->n_ranges == r->capacity) {
        uint32_t capacity = r->capacity ? 2 * r->capacity : 8;
        tb_range *ranges = realloc(r->ranges, capacity * sizeof *ranges);
        if (!ranges)
            return false;
        r->ranges = ranges;
        r->capacity = capacity;
    }
    uint32_t after = r->n_ranges - j;
    if (after > 0 && j != i + 1)
        memmove(&r->ranges[i + 1], &r->ranges[j], after * sizeof *r->ranges);
    r->ranges[i] = (tb_range){begin, last, ++r->stamp};
    r->n_ranges = i + 1 + after;
    return true;
}

bool tb_reorder_holds(tb_reorder *r, uint64_t begin, uint64_t last)
{
    for (uint32_t i = 0; i < r->n_ranges; i++) {
        if (r->ranges[i].begin > begin || last > r->ranges[i].end)
            continue;
        r->ranges[i].stamp = ++r->stamp;
        return true;
    }
    return false;
}

bool tb_reorder_keep(tb_reorder *r, uint64_t begin, uint64_t last, const uint8_t *data)
{
    tb_early **link = r->tail && r->tail->begin < begin ? &r->tail->next : &r->early;
    while (*link && (*link)->begin < begin)
        link = &(*link)->next;
    tb_early *early = malloc(sizeof *early);
    uint8_t *copy = data ? malloc(last - begin) : NULL;
    if (!early || (data && !copy) || !note_range(r, begin, last)) {
        free(early);
        free(copy);
        return false;
    }
    if (data)
        memcpy(copy, data, last - begin);
    *early = (tb_early){.next = *link, .begin = begin, .end = last, .data = copy};
    *link = early;
    if (!early->next)
        r->tail = early;
    return true;
}

tb_early *tb_reorder_next(tb_reorder *r, uint64_t position)
{
    tb_early *early = r->early;
    if (!early || early->begin > position)
        return NULL;
    r->early = early->next;
    if (!r->early)
        r->tail = NULL;
    return early;
}

void tb_early_free(tb_early *early)
{
    free(early->data);
    free(early);
}

void tb_reorder_passed(tb_reorder *r, uint64_t position)
{
    uint32_t gone = 0;
    while (gone < r->n_ranges && r->ranges[gone].end <= position)
        gone++;
    r->n_ranges -= gone;
    if (gone > 0 && r->n_ranges > 0)
        memmove(r->ranges, r->ranges + gone, r->n_ranges * sizeof *r->ranges);
}

void tb_reorder_clear(tb_reorder *r)
{
    tb_early *early;
    while ((early = tb_reorder_next(r, UINT64_MAX)) != NULL)
        tb_early_free(early);
    free(r->ranges);
    *r = (tb_reorder){0};
}
