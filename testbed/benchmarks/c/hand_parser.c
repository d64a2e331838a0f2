/* hand_parser.c: parser.p4 by hand: a pointer walks over the headers, and two fields of one
 * of them are changed in place. */
#include "hand.h"

#define SLOTS 1024u

struct program {
    struct {
        uint32_t vni; /* + 1; 0: free */
        uint32_t port;
    } tunnels[SLOTS];
};

static program *program_new(void)
{
    return calloc(1, sizeof(program));
}

static void program_free(program *p)
{
    free(p);
}

static uint32_t slot_of(const program *p, uint32_t vni)
{
    uint32_t i = (uint32_t)mix(vni) % SLOTS;
    while (p->tunnels[i].vni && p->tunnels[i].vni != vni + 1)
        i = (i + 1) % SLOTS;
    return i;
}

static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    (void)table;
    for (; n > 0; n--, row += columns) { /* number, port */
        const uint32_t i = slot_of(p, (uint32_t)row[0]);
        p->tunnels[i].vni = (uint32_t)row[0] + 1;
        p->tunnels[i].port = (uint32_t)row[1];
    }
}

/* Where the headers that matter begin; false unless all up to the inner TCP are there. */
typedef struct layers {
    uint8_t *ip, *vxlan, *inner_ip, *inner_tcp;
} layers;

static bool parse(packet *packet, layers *l)
{
    uint8_t *at = packet->data, *end = at + packet->bytes;
    if (at + 14 > end)
        return false;
    uint16_t type = load16(at + 12);
    at += 14;
    if (type == 0x88a8) {
        if (at + 4 > end)
            return false;
        type = load16(at + 2);
        at += 4;
    }
    if (type == 0x8100) {
        if (at + 4 > end)
            return false;
        type = load16(at + 2);
        at += 4;
    }
    if (type == 0x8847) {
        if (at + 4 > end)
            return false;
        const bool bottom = at[2] & 1;
        at += 4;
        if (!bottom) {
            if (at + 4 > end || !(at[2] & 1))
                return false;
            at += 4;
        }
        type = 0x0800;
    }
    if (type != 0x0800 || at + 20 + 8 + 8 + 14 > end)
        return false;
    l->ip = at;
    if ((at[0] & 15) != 5 || at[9] != 17 || load16(at + 22) != 4789)
        return false;
    l->vxlan = at + 28;
    at += 28 + 8 + 14;
    type = load16(at - 2);
    if (type == 0x8100) {
        if (at + 4 > end)
            return false;
        type = load16(at + 2);
        at += 4;
    }
    if (type != 0x0800 || at + 40 > end || (at[0] & 15) != 5 || at[9] != 6)
        return false;
    l->inner_ip = at;
    l->inner_tcp = at + 20;
    return true;
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        layers l;
        if (!parse(&batch[i], &l) || l.ip[8] <= 1 || l.inner_tcp[13] == 0)
            continue;
        const uint32_t vni = load32(l.vxlan + 4) >> 8;
        const uint32_t slot = slot_of(p, vni);
        if (!p->tunnels[slot].vni)
            continue;
        const uint16_t old_dscp = load16(l.ip), old_ttl = load16(l.ip + 8);
        l.ip[8]--;
        l.ip[1] = (uint8_t)((l.inner_ip[1] & 0xfc) | (l.ip[1] & 3));
        update_checksum(l.ip + 10, old_dscp, load16(l.ip));
        update_checksum(l.ip + 10, old_ttl, load16(l.ip + 8));
        batch[i].port = p->tunnels[slot].port;
    }
}
