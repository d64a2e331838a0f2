/* fate.c: a hand-written pipeline that forwards IPv4 and does to chosen packets what
 * a plan says, so that tests of connections know which packet is lost or marked.
 *
 *   register 0 route [256]   egress port by the last byte of the IPv4 destination
 *   register 1 plan  [4096]  fate of the n-th long packet (more than 200 bytes), below
 *   register 2 seen  [1]     long packets so far
 *   register 3 mark  [16]    per egress port: CE from this queue depth on, in packets; 0: never
 *   register 4 spray [16]    per egress port: 1: a coin decides between it and the next
 */
#include <string.h>

#include "testbed/pipeline.h"

enum { PASS, DROP, DUPLICATE, MARK, DAMAGE };
enum { ETHERNET = 14, HEADERS = 34, LONG = 200 };
enum { ROUTE, PLAN, SEEN, DEPTH, SPRAY };

typedef struct fate {
    tb_phv head;
    uint8_t headers[HEADERS];
    uint8_t fate;
} fate;

static void init(tb_phv *phv)
{
    ((fate *)phv)->fate = PASS;
}

static void parse(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    (void)sw;
    if (stored < HEADERS)
        return;
    memcpy(((fate *)phv)->headers, data, HEADERS);
    phv->parsed_bytes = HEADERS;
}

static void enter(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    init(phv);
    parse(sw, phv, data, stored);
}

static uint32_t cell(const tb_instance *sw, uint32_t reg, uint32_t index)
{
    uint32_t value;
    memcpy(&value, sw->registers[reg].cells + 4 * index, sizeof value);
    return value;
}

/* xoshiro256**'s first step is enough for a coin. */
static uint32_t coin(tb_instance *sw)
{
    uint64_t *s = sw->rng.s;
    s[0] += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = (s[0] ^ (s[0] >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    return (uint32_t)(z >> 63);
}

static void ingress(tb_instance *sw, tb_phv *phv)
{
    fate *f = (fate *)phv;
    if (phv->parsed_bytes == 0) {
        phv->im.egress_spec = TB_DROP_PORT;
        return;
    }
    uint32_t port = cell(sw, ROUTE, f->headers[33]);
    phv->im.egress_spec = (uint16_t)(port + (cell(sw, SPRAY, port) ? coin(sw) : 0));
    if (phv->im.packet_length <= LONG)
        return;
    uint32_t seen = cell(sw, SEEN, 0);
    f->fate = (uint8_t)cell(sw, PLAN, seen < 4095 ? seen : 4095);
    seen++;
    memcpy(sw->registers[SEEN].cells, &seen, sizeof seen);
    if (f->fate == DROP)
        phv->im.egress_spec = TB_DROP_PORT;
    if (f->fate == DUPLICATE)
        phv->im.mcast_grp = (uint16_t)(port + 1);
}

static void mark(fate *f)
{
    uint8_t *ip = f->headers + ETHERNET;
    if ((ip[1] & 3) == 0)
        return;
    ip[1] |= 3;
    ip[10] = ip[11] = 0;
    uint32_t sum = 0;
    for (int i = 0; i < 20; i += 2)
        sum += (uint32_t)ip[i] << 8 | ip[i + 1];
    sum = (sum & 0xffff) + (sum >> 16);
    sum = ~((sum & 0xffff) + (sum >> 16));
    ip[10] = (uint8_t)(sum >> 8);
    ip[11] = (uint8_t)sum;
}

static void egress_control(tb_instance *sw, tb_phv *phv)
{
    fate *f = (fate *)phv;
    uint32_t depth = cell(sw, DEPTH, phv->im.egress_port & 15);
    if (f->fate == MARK || (depth > 0 && phv->im.enq_qdepth >= depth))
        mark(f);
    if (f->fate == DAMAGE)
        f->headers[ETHERNET + 8] ^= 1; /* TTL, and the checksum no longer holds */
}

static uint32_t header_bytes(const tb_phv *phv)
{
    return phv->parsed_bytes;
}

static void deparse(tb_instance *sw, tb_phv *phv, uint8_t *out)
{
    (void)sw;
    memcpy(out, ((const fate *)phv)->headers, phv->parsed_bytes);
}

static uint32_t leave(tb_instance *sw, tb_phv *phv, uint8_t *end, uint32_t room)
{
    const uint32_t bytes = header_bytes(phv);
    if (bytes <= room)
        deparse(sw, phv, end - bytes);
    return bytes;
}

static uint32_t egress(tb_instance *sw, tb_phv *phv, uint8_t *end, uint32_t room, bool leaves)
{
    if (!leaves) {
        egress_control(sw, phv);
        if (phv->req.flags || phv->im.egress_spec == TB_DROP_PORT)
            return TB_STAYS;
    }
    return leave(sw, phv, end, room);
}

static void preserve(uint32_t list, const tb_phv *from, tb_phv *to)
{
    (void)list;
    (void)from;
    (void)to;
}

static const tb_register_desc registers[] = {
    {"route", 256, 4}, {"plan", 4096, 4}, {"seen", 1, 4}, {"mark", 16, 4}, {"spray", 16, 4}};

const tb_pipeline tb_pipeline_v1model = {
    .abi = TB_PIPELINE_ABI,
    .phv_bytes = sizeof(fate),
    .max_header_bytes = HEADERS,
    .timestamp_ps = 1000,
    .name = "fate",
    .n_registers = 5,
    .registers = registers,
    .init = init,
    .parse = parse,
    .enter = enter,
    .ingress = ingress,
    .egress = egress,
    .header_bytes = header_bytes,
    .deparse = deparse,
    .preserve = preserve,
};
