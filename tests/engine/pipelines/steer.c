/* steer.c: a hand-written pipeline in which the frame says what happens to it.
 *
 * Behind the Ethernet header (14 bytes) come 16 bytes of orders, network order:
 *
 *   ingress:8   what ingress does, see below        egress:8   the same for egress
 *   port:16     egress_spec                         priority:8
 *   counter:8   incremented by ingress; egress recirculates and truncates while it is 1
 *   group:16    multicast group                     session:16 clone session
 *   truncate:16                                     seen:16    scratch, see egress
 *   extra:8     bytes of 0xee to add behind the orders (0..32)
 *   note:8      copied into metadata by ingress, preserved by field list 1
 *
 * Egress writes, if bit 7 of `egress` is set, what it saw behind the orders:
 * instance_type:8, ingress_port:8, egress_port:8, rid:8, enq_qdepth:16,
 * deq_qdepth:16, deq_timedelta:32, packet_length:16, note:8, priority:8,
 * unkept:8 (as note, but in no field list), ingress_time:56, egress_time:64 (32 bytes).
 */
#include <string.h>

#include "testbed/pipeline.h"

enum {
    INGRESS_CLONE = 1,
    INGRESS_RESUBMIT = 2,
    INGRESS_MULTICAST = 4,
    INGRESS_DROP = 8,
    INGRESS_TRUNCATE = 16,
    INGRESS_RESUBMIT_ALWAYS = 32,
};
enum {
    EGRESS_CLONE = 1,
    EGRESS_RECIRCULATE = 2,
    EGRESS_DROP = 4,
    EGRESS_TRUNCATE = 8,
    EGRESS_CLONE_ALWAYS = 16,
    EGRESS_REPORT = 128,
};

enum { ETHERNET = 14, ORDERS = 16, REPORT = 32, MOST_EXTRA = 32 };

typedef struct steer {
    tb_phv head;
    uint8_t ethernet[ETHERNET];
    uint8_t orders[ORDERS];
    uint8_t report[REPORT];
    uint8_t parsed;
    uint8_t reported;
    uint8_t extra;
    uint8_t note;
    uint8_t unkept;
} steer;

static uint16_t get16(const uint8_t *p)
{
    return (uint16_t)(p[0] << 8 | p[1]);
}

static void put(uint8_t *p, uint64_t value, int bytes)
{
    for (int i = bytes; i-- > 0; value >>= 8)
        p[i] = (uint8_t)value;
}

static void init(tb_phv *phv)
{
    memset((uint8_t *)phv + sizeof *phv, 0, sizeof(steer) - sizeof *phv);
}

static void parse(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    (void)sw;
    steer *s = (steer *)phv;
    if (stored < ETHERNET + ORDERS) {
        phv->im.parser_error = 1;
        return;
    }
    memcpy(s->ethernet, data, ETHERNET);
    memcpy(s->orders, data + ETHERNET, ORDERS);
    s->parsed = 1;
    phv->parsed_bytes = ETHERNET + ORDERS;
}

static void enter(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    init(phv);
    parse(sw, phv, data, stored);
}

static void ingress(tb_instance *sw, tb_phv *phv)
{
    steer *s = (steer *)phv;
    tb_requests *req = &phv->req;
    sw->counters[0].cells[phv->im.ingress_port].packets++;
    sw->counters[0].cells[phv->im.ingress_port].bytes += phv->im.packet_length;
    if (!s->parsed) {
        phv->im.egress_spec = TB_DROP_PORT;
        return;
    }
    uint8_t *o = s->orders;
    uint8_t what = o[0];
    bool first = phv->im.instance_type == TB_INSTANCE_NORMAL;
    phv->im.egress_spec = get16(o + 2);
    phv->im.priority = o[4];
    o[5]++;
    req->clone_session = get16(o + 8);
    req->clone_field_list = 1;
    req->resubmit_field_list = 1;
    if (first)
        s->note = s->unkept = o[15];
    if (first && what & INGRESS_CLONE)
        req->flags |= TB_REQUEST_CLONE_I2E;
    if ((first && what & INGRESS_RESUBMIT) || what & INGRESS_RESUBMIT_ALWAYS)
        req->flags |= TB_REQUEST_RESUBMIT;
    if (what & INGRESS_MULTICAST)
        phv->im.mcast_grp = get16(o + 6);
    if (what & INGRESS_DROP)
        phv->im.egress_spec = TB_DROP_PORT;
    if (what & INGRESS_TRUNCATE) {
        req->flags |= TB_REQUEST_TRUNCATE;
        req->truncate_bytes = get16(o + 10);
    }
    s->extra = o[14] <= MOST_EXTRA ? o[14] : MOST_EXTRA;
}

static void egress_control(tb_instance *sw, tb_phv *phv)
{
    (void)sw;
    steer *s = (steer *)phv;
    tb_intrinsic *im = &phv->im;
    uint8_t *o = s->orders;
    uint8_t what = o[1];
    bool clone = im->instance_type == TB_INSTANCE_EGRESS_CLONE;
    if ((!clone && what & EGRESS_CLONE) || what & EGRESS_CLONE_ALWAYS) {
        phv->req.flags |= TB_REQUEST_CLONE_E2E;
        phv->req.clone_session = get16(o + 8);
        phv->req.clone_field_list = 1;
    }
    if (!clone && what & EGRESS_RECIRCULATE && o[5] <= 1) {
        phv->req.flags |= TB_REQUEST_RECIRCULATE;
        phv->req.recirculate_field_list = 1;
    }
    if (!clone && what & EGRESS_DROP)
        im->egress_spec = TB_DROP_PORT;
    if (what & EGRESS_TRUNCATE && o[5] <= 1) {
        phv->req.flags |= TB_REQUEST_TRUNCATE;
        phv->req.truncate_bytes = get16(o + 10);
    }
    if (what & EGRESS_REPORT && !(phv->req.flags & TB_REQUEST_RECIRCULATE)) {
        uint8_t *r = s->report;
        r[0] = (uint8_t)im->instance_type;
        r[1] = (uint8_t)im->ingress_port;
        r[2] = (uint8_t)im->egress_port;
        r[3] = (uint8_t)im->egress_rid;
        put(r + 4, im->enq_qdepth, 2);
        put(r + 6, im->deq_qdepth, 2);
        put(r + 8, im->deq_timedelta, 4);
        put(r + 12, im->packet_length, 2);
        r[14] = s->note;
        r[15] = im->priority;
        put(r + 16, im->ingress_global_timestamp, 8);
        r[16] = s->unkept;
        put(r + 24, im->egress_global_timestamp, 8);
        s->reported = 1;
    }
}

static uint32_t header_bytes(const tb_phv *phv)
{
    const steer *s = (const steer *)phv;
    return (s->parsed ? ETHERNET + ORDERS : 0u) + s->extra + (s->reported ? REPORT : 0u);
}

static void deparse(tb_instance *sw, tb_phv *phv, uint8_t *out)
{
    (void)sw;
    const steer *s = (const steer *)phv;
    if (s->parsed) {
        memcpy(out, s->ethernet, ETHERNET);
        memcpy(out + ETHERNET, s->orders, ORDERS);
        out += ETHERNET + ORDERS;
    }
    memset(out, 0xee, s->extra);
    if (s->reported)
        memcpy(out + s->extra, s->report, REPORT);
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
    if (list == 1)
        ((steer *)to)->note = ((const steer *)from)->note;
}

static void reset_metadata(tb_phv *phv)
{
    ((steer *)phv)->note = ((steer *)phv)->unkept = 0;
}

static const tb_key_desc keys[] = {{"port", TB_MATCH_EXACT, 16, 0, 0}};
static const tb_table_desc tables[] = {
    {.name = "ports", .key_words = 1, .n_keys = 1, .keys = keys, .arg_words = 1, .size = 16},
};
static const tb_register_desc registers[] = {{"cells", 8, 4}};
static const tb_counter_desc counters[] = {{"ingress", 512}};
static const tb_meter_desc meters[] = {{"meter", 4, true}};

const tb_pipeline tb_pipeline_v1model = {
    .abi = TB_PIPELINE_ABI,
    .phv_bytes = sizeof(steer),
    .max_header_bytes = ETHERNET + ORDERS + MOST_EXTRA + REPORT,
    .timestamp_ps = 1000,
    .name = "steer",
    .n_tables = 1,
    .n_registers = 1,
    .n_counters = 1,
    .n_meters = 1,
    .tables = tables,
    .registers = registers,
    .counters = counters,
    .meters = meters,
    .init = init,
    .parse = parse,
    .enter = enter,
    .ingress = ingress,
    .egress = egress,
    .header_bytes = header_bytes,
    .deparse = deparse,
    .preserve = preserve,
    .reset_metadata = reset_metadata,
};
