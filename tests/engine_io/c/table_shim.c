/* table_shim.c: lets the tests reach the tables without a fabric around them. */
#include <errno.h>
#include <stdlib.h>
#include <time.h>

#include "profile.h"

#define EXPORT __attribute__((visibility("default")))

EXPORT tb_table *shim_new(const tb_table_desc *desc);
EXPORT void shim_free(tb_table *t);
EXPORT int32_t shim_add(tb_table *t, const tb_entry_spec *spec);
EXPORT int32_t shim_change(tb_table *t, const tb_entry_spec *spec);
EXPORT int32_t shim_remove(tb_table *t, const tb_entry_spec *spec);
EXPORT int64_t shim_entries(const tb_table *t);
EXPORT tb_entry *shim_lookup(tb_table *t, const uint64_t *key, uint64_t now_ps);
EXPORT double shim_insert_rate(tb_table *t, uint64_t count, uint64_t mask);

tb_table *shim_new(const tb_table_desc *desc)
{
    return tb_table_create(desc, NULL);
}

void shim_free(tb_table *t)
{
    tb_table_destroy(t);
}

int32_t shim_add(tb_table *t, const tb_entry_spec *spec)
{
    return tb_table_add(t, spec);
}

int32_t shim_change(tb_table *t, const tb_entry_spec *spec)
{
    return tb_table_change(t, spec);
}

int32_t shim_remove(tb_table *t, const tb_entry_spec *spec)
{
    return tb_table_remove(t, spec);
}

int64_t shim_entries(const tb_table *t)
{
    return tb_table_entries(t);
}

tb_entry *shim_lookup(tb_table *t, const uint64_t *key, uint64_t now_ps)
{
    return tb_lookup(t, key, now_ps);
}

/* Entries a second of `count` insertions with one-word keys; 0 if one failed. */
double shim_insert_rate(tb_table *t, uint64_t count, uint64_t mask)
{
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    for (uint64_t i = 0; i < count; i++) {
        const uint64_t value = i << 8;
        const tb_entry_spec spec = {.value = &value, .mask = &mask, .action = 1, .args = &i};
        if (tb_table_add(t, &spec) != 0)
            return 0;
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    return (double)count / ((double)(end.tv_sec - begin.tv_sec) +
                            1e-9 * (double)(end.tv_nsec - begin.tv_nsec));
}
