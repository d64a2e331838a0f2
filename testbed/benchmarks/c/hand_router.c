/* hand_router.c: router.p4 by hand: DIR-24-8 for the routes, a hash table of next hops, an
 * incremental checksum (RFC 1624), and two passes over a batch that fetch memory ahead. */
#include "hand_lpm.h"

#define NEIGHBOUR_SLOTS 4096u

typedef struct neighbour {
    uint32_t address; /* 0: free */
    uint16_t port;
    uint8_t macs[12]; /* destination, source */
} neighbour;

struct program {
    routes routes;
    uint32_t *next_hop; /* a route's number to the address of its next hop */
    uint32_t next_hops;
    neighbour neighbours[NEIGHBOUR_SLOTS];
    port_count sent[PORTS];
};

static program *program_new(void)
{
    program *p = calloc(1, sizeof *p);
    routes_new(&p->routes);
    p->next_hop = calloc(LONGER, sizeof *p->next_hop);
    return p;
}

static void program_free(program *p)
{
    routes_free(&p->routes);
    free(p->next_hop);
    free(p);
}

static neighbour *find(program *p, uint32_t address)
{
    uint32_t i = (uint32_t)mix(address) % NEIGHBOUR_SLOTS;
    while (p->neighbours[i].address && p->neighbours[i].address != address)
        i = (i + 1) % NEIGHBOUR_SLOTS;
    return &p->neighbours[i];
}

/* Routers have many routes and few next hops: equal ones share a number. */
static uint16_t number_of(program *p, uint32_t address)
{
    for (uint32_t i = 0; i < p->next_hops; i++)
        if (p->next_hop[i + 1] == address)
            return (uint16_t)(i + 1);
    p->next_hop[++p->next_hops] = address;
    return (uint16_t)p->next_hops;
}

static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    for (; n > 0; n--, row += columns) {
        if (table == 0) { /* address, length, next hop */
            routes_add(&p->routes, (uint32_t)row[0], (uint32_t)row[1],
                       number_of(p, (uint32_t)row[2]));
            continue;
        }
        neighbour *made = find(p, (uint32_t)row[0]); /* address, MACs, port */
        made->address = (uint32_t)row[0];
        made->port = (uint16_t)row[3];
        for (int i = 0; i < 6; i++) {
            made->macs[i] = (uint8_t)(row[1] >> (40 - 8 * i));
            made->macs[6 + i] = (uint8_t)(row[2] >> (40 - 8 * i));
        }
    }
}

static bool routable(const packet *p)
{
    const uint8_t *ip = p->data + 14;
    return p->bytes >= 34 && load16(p->data + 12) == 0x0800 && ip[0] == 0x45 && ip[8] > 1 &&
           sum20(ip) == 0xffff;
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    bool good[BATCH];
    for (uint32_t i = 0; i < n; i++) {
        good[i] = routable(&batch[i]);
        if (good[i])
            routes_prefetch(&p->routes, load32(batch[i].data + 30));
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!good[i])
            continue;
        uint8_t *ip = batch[i].data + 14;
        const uint32_t route = routes_find(&p->routes, load32(ip + 16));
        if (!route)
            continue;
        const neighbour *next = find(p, p->next_hop[route]);
        if (!next->address)
            continue;
        memcpy(batch[i].data, next->macs, 12);
        const uint16_t old = load16(ip + 8);
        ip[8]--;
        update_checksum(ip + 10, old, load16(ip + 8));
        batch[i].port = next->port;
        p->sent[next->port].packets++;
        p->sent[next->port].bytes += batch[i].bytes;
    }
}
