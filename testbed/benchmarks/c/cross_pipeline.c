/* cross_pipeline.c: a program by hand: what enters port 0 leaves by port 1 and
 * the other way round. It parses nothing, so a frame passes unchanged. */
#include "testbed/pipeline.h"

static void init(tb_phv *phv)
{
    (void)phv;
}

static void parse(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    (void)sw;
    (void)data;
    (void)stored;
    phv->parsed_bytes = 0;
}

static void enter(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored)
{
    parse(sw, phv, data, stored);
}

static void ingress(tb_instance *sw, tb_phv *phv)
{
    (void)sw;
    phv->im.egress_spec = phv->im.ingress_port ^ 1u;
}

static uint32_t header_bytes(const tb_phv *phv)
{
    (void)phv;
    return 0;
}

static void deparse(tb_instance *sw, tb_phv *phv, uint8_t *out)
{
    (void)sw;
    (void)phv;
    (void)out;
}

static uint32_t egress(tb_instance *sw, tb_phv *phv, uint8_t *end, uint32_t room, bool leaves)
{
    (void)sw;
    (void)phv;
    (void)end;
    (void)room;
    (void)leaves;
    return 0;
}

static void preserve(uint32_t list, const tb_phv *from, tb_phv *to)
{
    (void)list;
    (void)from;
    (void)to;
}

__attribute__((visibility("default"))) const tb_pipeline tb_pipeline_v1model = {
    .abi = TB_PIPELINE_ABI,
    .phv_bytes = sizeof(tb_phv),
    .timestamp_ps = 1000000,
    .name = "cross",
    .init = init,
    .parse = parse,
    .enter = enter,
    .ingress = ingress,
    .egress = egress,
    .header_bytes = header_bytes,
    .deparse = deparse,
    .preserve = preserve,
};
