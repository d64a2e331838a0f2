/* hand_exact.c: tables.p4 with EXACT by hand: MAC addresses to ports, open addressing, an
 * address and its port in one 64-bit word, half of the slots free. */
#include "hand.h"

#define SLOTS (1u << 18)

struct program {
    uint64_t slots[SLOTS]; /* address << 16 | port + 1; 0: free */
};

static program *program_new(void)
{
    return calloc(1, sizeof(program));
}

static void program_free(program *p)
{
    free(p);
}

static uint32_t home(uint64_t address)
{
    return (uint32_t)mix(address) % SLOTS;
}

static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    (void)table;
    for (; n > 0; n--, row += columns) { /* address, port */
        uint32_t i = home(row[0]);
        while (p->slots[i])
            i = (i + 1) % SLOTS;
        p->slots[i] = row[0] << 16 | (row[1] + 1);
    }
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    uint32_t at[BATCH];
    for (uint32_t i = 0; i < n; i++) {
        at[i] = home(load48(batch[i].data));
        __builtin_prefetch(&p->slots[at[i]]);
    }
    for (uint32_t i = 0; i < n; i++) {
        if (batch[i].bytes < 14)
            continue;
        const uint64_t address = load48(batch[i].data);
        for (uint32_t j = at[i]; p->slots[j]; j = (j + 1) % SLOTS) {
            if (p->slots[j] >> 16 == address) {
                batch[i].port = (p->slots[j] & 0xffff) - 1;
                break;
            }
        }
    }
}
