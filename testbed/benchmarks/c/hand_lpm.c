/* hand_lpm.c: tables.p4 with LPM by hand: 500,000 routes to a port, in DIR-24-8. */
#include "hand_lpm.h"

struct program {
    routes routes; /* a route's number is its port + 1 */
};

static program *program_new(void)
{
    program *p = calloc(1, sizeof *p);
    routes_new(&p->routes);
    return p;
}

static void program_free(program *p)
{
    routes_free(&p->routes);
    free(p);
}

static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    (void)table;
    for (; n > 0; n--, row += columns) /* address, length, port */
        routes_add(&p->routes, (uint32_t)row[0], (uint32_t)row[1], (uint16_t)(row[2] + 1));
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        routes_prefetch(&p->routes, load32(batch[i].data + 30));
    for (uint32_t i = 0; i < n; i++) {
        if (batch[i].bytes < 34 || load16(batch[i].data + 12) != 0x0800)
            continue;
        const uint32_t route = routes_find(&p->routes, load32(batch[i].data + 30));
        if (route)
            batch[i].port = route - 1;
    }
}
