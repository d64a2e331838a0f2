/* pfc_buffer.c: a switch's buffer as priority-based flow control sees it: by ingress port and
 * priority, for it is the sender behind an ingress port that can be paused.
 *
 * A packet of a lossless priority belongs to the account of the port that it came in by,
 * from when it has to wait until its queue lets it go, and no egress limit drops it. An
 * account takes room in two places:
 *
 *   shared    up to xoff, which is fixed, or alpha x what is free in the shared pool
 *             (the dynamic threshold that lossy queues have, at the ingress side)
 *   headroom  of its own, set aside when the port was configured; no other packet may use it
 *
 * The first packet that finds xoff reached, or the pool full, goes to the headroom, and its
 * sender is paused. The headroom takes what is under way until the pause acts; what finds
 * it full is dropped (TB_DROP_HEADROOM). What leaves makes room in the headroom first. When
 * that is empty and the account has come down to xon, the sender may go on: so each
 * pause finds the whole headroom, and no lossless packet is lost if that is as large as
 * docs/pfc.md says.
 *
 * Copies (multicast, clones) are packets of their own in the engine's buffer, and each
 * counts in the account of the packet that it was made of. Rejected: to count them once,
 * as a chip does that keeps one copy of the bytes; this buffer keeps each.
 */
#include "pfc.h"

/* Bytes that an account may hold outside of its headroom, at present. */
static uint64_t xoff_bytes(const tb_switch *sw, const tb_pfc_config *c)
{
    if (!c->alpha_256)
        return c->xoff_bytes;
    const uint64_t free_bytes =
        sw->buffer_bytes > sw->buffer_used ? sw->buffer_bytes - sw->buffer_used : 0;
    return free_bytes * c->alpha_256 / 256;
}

static bool fits_shared(const tb_switch *sw, const tb_pfc *in, const tb_pfc_account *a,
                        uint64_t bytes)
{
    if (sw->buffer_bytes && sw->buffer_used + bytes > sw->buffer_bytes)
        return false;
    return a->bytes + bytes <= xoff_bytes(sw, &in->config);
}

static void note_peaks(tb_pfc *in, uint32_t priority)
{
    const tb_pfc_account *a = &in->accounts[priority];
    if (a->bytes > in->stats.peak_held_bytes[priority])
        in->stats.peak_held_bytes[priority] = a->bytes;
    if (a->headroom > in->stats.peak_headroom_bytes[priority])
        in->stats.peak_headroom_bytes[priority] = a->headroom;
}

bool tb_pfc_hold_packet(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t priority)
{
    tb_pfc *in = p->port->pfc;
    tb_pfc_account *a = &in->accounts[priority];
    const uint64_t bytes = p->queued_bytes;
    const bool shared = fits_shared(sw, in, a, bytes);
    bool room = true;
    if (!shared) {
        room = a->headroom + bytes <= in->config.headroom_bytes;
        if (room) {
            a->headroom += bytes;
            sw->buffer_used -= bytes; /* the caller counts it there */
        } else {
            in->stats.headroom_drops[priority]++;
            tb_packet_drop(e, in->port, p, TB_DROP_HEADROOM);
        }
    }
    if (room) {
        a->bytes += bytes;
        note_peaks(in, priority);
    }
    if (!shared && !(in->pausing >> priority & 1))
        tb_pfc_tell(e, in, priority, true);
    return room;
}

void tb_pfc_release(tb_engine *e, tb_switch *sw, const tb_packet *p, uint32_t priority)
{
    if (!tb_pfc_lossless(p, priority))
        return;
    tb_pfc *in = p->port->pfc;
    tb_pfc_account *a = &in->accounts[priority];
    const uint64_t bytes = p->queued_bytes;
    const uint64_t from_headroom = bytes < a->headroom ? bytes : a->headroom;
    a->bytes -= bytes;
    a->headroom -= from_headroom;
    sw->buffer_used += from_headroom; /* the caller took all of it from there */
    if (!(in->pausing >> priority & 1) || a->headroom > 0)
        return;
    const uint64_t xoff = xoff_bytes(sw, &in->config), down = in->config.xon_offset_bytes;
    if (a->bytes <= (xoff > down ? xoff - down : 0))
        tb_pfc_tell(e, in, priority, false);
}
