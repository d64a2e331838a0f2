/* table_shim.c: lets the tests reach the tables without a fabric around them. */
#include <errno.h>
#include <stdlib.h>

#include "profile.h"

#define EXPORT __attribute__((visibility("default")))

EXPORT tb_table *shim_new(const tb_table_desc *desc);
EXPORT void shim_free(tb_table *t);
EXPORT int32_t shim_add(tb_table *t, const tb_entry_spec *spec);
EXPORT int32_t shim_change(tb_table *t, const tb_entry_spec *spec);
EXPORT int32_t shim_remove(tb_table *t, const tb_entry_spec *spec);
EXPORT int64_t shim_entries(const tb_table *t);
EXPORT tb_entry *shim_lookup(tb_table *t, const uint64_t *key, uint64_t now_ps);
EXPORT uint64_t shim_insert(tb_table *t, uint64_t count, uint64_t mask);

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

/* Adds `count` entries with one-word keys; how many there were before one was refused. */
uint64_t shim_insert(tb_table *t, uint64_t count, uint64_t mask)
{
    uint64_t done = 0;
    for (; done < count; done++) {
        const uint64_t value = done << 8;
        const tb_entry_spec spec = {.value = &value, .mask = &mask, .action = 1, .args = &done};
        if (tb_table_add(t, &spec) != 0)
            break;
    }
    return done;
}
