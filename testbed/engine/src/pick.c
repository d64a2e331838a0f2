/* pick.c: frames that arrive at a switch and match, picked out to be looked at.
 *
 * What matches is decided by a compiled program of its own: the parser of the switch's
 * program, and an ingress that drops what is not wanted. So the condition can name
 * every header and field, and costs what compiled code costs. While nobody picks, a
 * frame pays for one comparison of a pointer with NULL. A frame is copied, and goes on
 * its way; what was picked waits until it is read. The program is loaded in the
 * caller's thread: reading a file would hold up the fabric.
 */
#include <stdlib.h>

#include "internal.h"

#define MAX_COUNT 4096u

typedef struct picked {
    tb_picked about;
    uint8_t *data;
} picked;

struct tb_pick {
    tb_switch *matcher; /* stands in no fabric: it only has the program's state */
    tb_phv *phv;
    uint32_t wanted, taken, given; /* frames: in all, so far, and read */
    picked frames[];
};

static void pick_free(tb_pick *pick)
{
    if (!pick)
        return;
    for (uint32_t i = pick->given; i < pick->taken; i++)
        free(pick->frames[i].data);
    if (pick->matcher)
        tb_switch_free(pick->matcher);
    free(pick->phv);
    free(pick);
}

static tb_pick *pick_new(tb_engine *e, const char *path, uint32_t count)
{
    tb_pick *pick = calloc(1, sizeof *pick + count * sizeof *pick->frames);
    if (!pick) {
        tb_fail(e, -ENOMEM, "there is no memory for %u frames", count);
        return NULL;
    }
    pick->wanted = count;
    pick->matcher = tb_matcher_new(e, path);
    pick->phv = pick->matcher ? calloc(1, pick->matcher->program->phv_bytes) : NULL;
    if (pick->phv)
        return pick;
    if (pick->matcher)
        tb_fail(e, -ENOMEM, "there is no memory for %s", path);
    pick_free(pick);
    return NULL;
}

static bool wanted(tb_engine *e, tb_pick *pick, const tb_packet *p)
{
    const tb_pipeline *program = pick->matcher->program;
    tb_instance *state = &pick->matcher->instance;
    tb_phv *phv = pick->phv;
    const tb_intrinsic *arrived = &p->phv->im;
    memset(phv, 0, sizeof *phv);
    phv->im.packet_length = p->length;
    phv->im.ingress_port = arrived->ingress_port;
    phv->im.ingress_global_timestamp = tb_switch_now(e, pick->matcher);
    program->enter(state, phv, p->data, p->stored);
    phv->payload = p->data + phv->parsed_bytes;
    phv->payload_bytes = p->stored - phv->parsed_bytes;
    program->ingress(state, phv);
    return phv->im.egress_spec != TB_DROP_PORT;
}

void tb_pick_frame(tb_engine *e, tb_switch *sw, const tb_packet *p)
{
    tb_pick *pick = sw->pick;
    if (pick->taken == pick->wanted || !wanted(e, pick, p))
        return;
    uint8_t *data = malloc(p->stored ? p->stored : 1);
    if (!data)
        return;
    memcpy(data, p->data, p->stored);
    pick->frames[pick->taken++] =
        (picked){{e->now_ps, p->phv->im.ingress_port, p->length, p->stored}, data};
}

void tb_pick_end(tb_switch *sw)
{
    pick_free(sw->pick);
    sw->pick = NULL;
}

/* ---- control ------------------------------------------------------------------------- */

static void set_pick(tb_switch *sw, tb_pick *pick)
{
    sw->pick = pick;
    for (uint32_t i = 0; i < sw->node.n_ports; i++)
        if (sw->node.ports[i])
            tb_port_classify(sw->node.ports[i]);
}

static int32_t pick_start(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -ENOENT;
    if (sw->pick)
        return tb_fail(e, -EBUSY, "frames of %s are being picked already", sw->node.name);
    set_pick(sw, (tb_pick *)(uintptr_t)a->in);
    return 0;
}

int32_t tb_pick_start(tb_engine *e, int32_t node, const char *matcher, uint32_t count)
{
    if (count == 0 || count > MAX_COUNT)
        return tb_fail(e, -EINVAL, "1 to %u frames can be picked, not %u", MAX_COUNT, count);
    tb_pick *pick = pick_new(e, matcher, count);
    if (!pick)
        return -EINVAL;
    int32_t result = tb_call(e, pick_start, &(tb_args){.node = node, .in = pick});
    if (result < 0)
        pick_free(pick);
    return result;
}

/* Out: the frame, whose data the caller frees. */
static int32_t pick_read(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -ENOENT;
    tb_pick *pick = sw->pick;
    if (!pick)
        return tb_fail(e, -ENOENT, "no frames of %s are being picked", sw->node.name);
    if (pick->given == pick->taken)
        return 0;
    *(picked *)a->out = pick->frames[pick->given++];
    return 1;
}

int32_t tb_pick_read(tb_engine *e, int32_t node, tb_picked *about, uint8_t *data, uint32_t room)
{
    picked found;
    int32_t result = tb_call(e, pick_read, &(tb_args){.node = node, .out = &found});
    if (result <= 0)
        return result;
    *about = found.about;
    if (about->stored > room)
        about->stored = room;
    memcpy(data, found.data, about->stored);
    free(found.data);
    return 1;
}

static int32_t pick_stop(tb_engine *e, const tb_args *a)
{
    tb_switch *sw = tb_switch_find(e, a->node);
    if (!sw)
        return -ENOENT;
    *(tb_pick **)a->out = sw->pick;
    set_pick(sw, NULL);
    return 0;
}

int32_t tb_pick_stop(tb_engine *e, int32_t node)
{
    tb_pick *pick = NULL;
    int32_t result = tb_call(e, pick_stop, &(tb_args){.node = node, .out = &pick});
    pick_free(pick);
    return result;
}
