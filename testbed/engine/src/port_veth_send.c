/* port_veth_send.c: what leaves a switch or a NIC by a packet socket (port_veth.c).
 *
 * Frames gather in a batch that is sent by one sendmmsg() when it is full or at the end
 * of the loop's turn, past the queueing discipline: the queues of this fabric are its own.
 *
 * A port of a switch may be attached with the queueing discipline instead, where
 * somebody else made the interface and limits it by tc(8). The kernel takes frames
 * then as long as the socket's send buffer has room, which is kept small; after that
 * the port is paused, so that packets wait in the switch's queue, where the program
 * sees them, and not in the kernel's. On BMv2 a send that blocks does the same.
 */
#define _GNU_SOURCE
#include "live.h"

#define ALL_PRIORITIES ((1u << TB_PRIORITIES) - 1)

void tb_veth_transmit(tb_engine *e, tb_port *port, tb_packet *p, int64_t ideal_ps)
{
    tb_veth *v = port->outside_state;
    if (TB_UNLIKELY(v->n_batch == TB_VETH_BATCH)) { /* it waits for room */
        tb_packet_drop(e, port, p, TB_DROP_TRANSMIT);
        return;
    }
    if (!v->dirty) {
        v->dirty = true;
        v->next_dirty = e->live->dirty;
        e->live->dirty = v;
    }
    const uint32_t i = v->n_batch++;
    v->batch[i] = p;
    v->ideal_ps[i] = ideal_ps;
    v->data[i] = (struct iovec){.iov_base = p->data, .iov_len = p->stored};
    if (v->n_batch == TB_VETH_BATCH)
        tb_veth_flush(e, v);
}

/* Sends from message `first` on; returns how many went out, or the negative
 * errno of the first. One alone goes by send(), which has no headers to copy. */
static int send_some(const tb_veth *v, uint32_t first)
{
    const uint32_t n = v->n_batch - first;
    int sent;
    do
        if (n == 1)
            sent = send(v->fd, v->data[first].iov_base, v->data[first].iov_len, MSG_DONTWAIT) < 0
                       ? -1
                       : 1;
        else
            sent = sendmmsg(v->fd, (struct mmsghdr *)(uintptr_t)&v->messages[first], n,
                            MSG_DONTWAIT);
    while (sent < 0 && errno == EINTR);
    return sent < 0 ? -errno : sent;
}

static void frames_left(tb_engine *e, tb_veth *v, uint32_t first, uint32_t count)
{
    const int64_t now_ps = tb_wall_ps(e);
    for (uint32_t i = first; i < first + count; i++) {
        tb_lateness_record(e, now_ps - v->ideal_ps[i]);
        if (v->port->host_capture)
            tb_capture_host_out(e, v->port, v->batch[i], now_ps, now_ps - v->ideal_ps[i]);
        tb_packet_free(e, v->batch[i]);
    }
}

/* Keeps the frames from `done` on, and the port's queues, until the kernel has room. */
static void wait_for_room(tb_engine *e, tb_veth *v, uint32_t done)
{
    v->n_batch -= done;
    memmove(v->batch, v->batch + done, v->n_batch * sizeof *v->batch);
    memmove(v->ideal_ps, v->ideal_ps + done, v->n_batch * sizeof *v->ideal_ps);
    memmove(v->data, v->data + done, v->n_batch * sizeof *v->data);
    if (v->waiting)
        return;
    v->waiting = true;
    v->port->paused = ALL_PRIORITIES;
    v->port->occupied = 0;
    tb_live_watch_room(e, v);
}

void tb_veth_room(tb_engine *e, tb_veth *v)
{
    if (!v->waiting)
        return;
    const int64_t now_ps = tb_wall_ps(e);
    for (uint32_t i = 0; i < v->n_batch; i++)
        v->ideal_ps[i] = now_ps; /* that they waited is not our lateness */
    v->waiting = false;
    tb_live_watch_room(e, v);
    tb_veth_flush(e, v);
    if (v->waiting)
        return;
    tb_port *port = v->port;
    port->paused = 0;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++)
        if (port->queues[i].packets)
            port->occupied |= (uint8_t)(1u << i);
    if (port->occupied && !port->transmitter.queued)
        tb_event_at(e, &port->transmitter, now_ps > e->now_ps ? now_ps : e->now_ps);
}

void tb_veth_flush(tb_engine *e, tb_veth *v)
{
    uint32_t done = 0;
    while (done < v->n_batch) {
        const int sent = send_some(v, done);
        if (TB_LIKELY(sent > 0)) {
            frames_left(e, v, done, (uint32_t)sent);
            done += (uint32_t)sent;
            continue;
        }
        if (sent == -EAGAIN && v->qdisc) {
            wait_for_room(e, v, done);
            return;
        }
        /* ENOBUFS, EAGAIN: the receiver's queue or our send buffer is full; a
         * wire would have lost the frame as well. The rest may still pass. */
        tb_packet_drop(e, v->port, v->batch[done++], TB_DROP_TRANSMIT);
        if (sent == -ENETDOWN || sent == -ENXIO || sent == -ENODEV)
            tb_veth_check(e, v);
    }
    v->n_batch = 0;
}
