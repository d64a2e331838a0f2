/* port_veth.c: ports that are Ethernet interfaces, by packet sockets.
 *
 * In: a TPACKET_V2 ring. The kernel writes frame and time stamp into memory
 * that is mapped here, so a busy port is read without a system call. The stamp
 * is taken where the sender's frame enters the interface (SO_TIMESTAMPNS turns
 * that on), not where the socket gets it: delays in the kernel's soft interrupts
 * count as ours. Rejected: TPACKET_V3, whose blocks are handed over by a timer
 * that adds up to a millisecond, and AF_XDP, which gains nothing on veth.
 *
 * Out: port_veth_send.c.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "live.h"

#define RING_BYTES (4u << 20)
#define RING_BLOCK_BYTES (64u << 10)
#define SEND_BUFFER_BYTES (4 << 20)
#define QDISC_BUFFER_BYTES (32 << 10) /* of which the kernel makes twice as much: 28 full frames */
#define VLAN_BYTES 4u
#define DOWN_GRACE_NS 50000000
#define MAC_BYTES 12u /* destination and source, in front of a VLAN tag */

/* ---- in ---------------------------------------------------------------------- */

static struct tpacket2_hdr *ring_slot(const tb_veth *v, uint32_t index)
{
    const uint32_t per_block = RING_BLOCK_BYTES / v->slot_bytes;
    uint8_t *block = v->ring + (size_t)(index / per_block) * RING_BLOCK_BYTES;
    return (struct tpacket2_hdr *)(void *)(block + (size_t)(index % per_block) * v->slot_bytes);
}

static bool slot_filled(const struct tpacket2_hdr *slot)
{
    return (__atomic_load_n(&slot->tp_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER) != 0;
}

static void slot_release(tb_veth *v, struct tpacket2_hdr *slot)
{
    __atomic_store_n(&slot->tp_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
    v->next = v->next + 1 == v->slots ? 0 : v->next + 1;
}

/* Copies the frame, putting a VLAN tag that the kernel took out back in. */
static void slot_copy(const struct tpacket2_hdr *slot, uint8_t *to)
{
    const uint8_t *from = (const uint8_t *)slot + slot->tp_mac;
    if (TB_LIKELY(!(slot->tp_status & TP_STATUS_VLAN_VALID))) {
        memcpy(to, from, slot->tp_snaplen);
        return;
    }
    const bool has_tpid = (slot->tp_status & TP_STATUS_VLAN_TPID_VALID) != 0;
    const uint16_t tag[2] = {htons(has_tpid ? slot->tp_vlan_tpid : ETH_P_8021Q),
                             htons(slot->tp_vlan_tci)};
    memcpy(to, from, MAC_BYTES);
    memcpy(to + MAC_BYTES, tag, VLAN_BYTES);
    memcpy(to + MAC_BYTES + VLAN_BYTES, from + MAC_BYTES, slot->tp_snaplen - MAC_BYTES);
}

/* Fabric time of the kernel's stamp; `wall_ps` is the time now, or a little
 * before. A stamp from before the run or from the future is no arrival time (the
 * wall clock was set, or a sender in our own namespace left its departure time
 * there): the frame counts as arriving now. */
static int64_t slot_time(const tb_engine *e, const struct tpacket2_hdr *slot, int64_t wall_ps)
{
    const int64_t realtime_ns = (int64_t)slot->tp_sec * 1000000000 + slot->tp_nsec;
    const int64_t at_ps = (realtime_ns - e->live->realtime_offset_ns - e->epoch_ns) * 1000;
    if (TB_UNLIKELY(at_ps > wall_ps))
        wall_ps = tb_wall_ps(e);
    return at_ps >= e->live->started_ps && at_ps <= wall_ps ? at_ps : wall_ps;
}

static void slot_ingest(tb_engine *e, tb_veth *v, const struct tpacket2_hdr *slot,
                        int64_t wall_ps)
{
    const uint32_t tag = slot->tp_status & TP_STATUS_VLAN_VALID ? VLAN_BYTES : 0;
    const uint32_t length = slot->tp_len + tag;
    const bool fits = length <= e->config.max_frame && slot->tp_snaplen == slot->tp_len &&
                      slot->tp_snaplen >= MAC_BYTES;
    tb_packet *p = fits ? tb_packet_new(e) : NULL;
    if (TB_UNLIKELY(!p)) {
        e->totals.injected++;
        tb_count_drop(e, v->port, fits ? TB_DROP_POOL : TB_DROP_MTU);
        return;
    }
    slot_copy(slot, p->data);
    p->length = p->stored = length;
    tb_ingest(e, v->port, p, slot_time(e, slot, wall_ps));
}

void tb_veth_receive(tb_engine *e, tb_veth *v, uint32_t most, int64_t wall_ps)
{
    struct tpacket2_hdr *slot = ring_slot(v, v->next);
    for (uint32_t n = 0; n < most && slot_filled(slot); n++) {
        slot_ingest(e, v, slot, wall_ps);
        slot_release(v, slot);
        slot = ring_slot(v, v->next);
    }
}

bool tb_veth_has_frame(const tb_veth *v)
{
    return slot_filled(ring_slot(v, v->next));
}

void tb_veth_discard(tb_veth *v)
{
    for (uint32_t i = 0; i < v->slots; i++) {
        struct tpacket2_hdr *slot = ring_slot(v, v->next);
        if (!slot_filled(slot))
            return;
        slot_release(v, slot);
    }
}

void tb_veth_count_drops(tb_engine *e, tb_veth *v)
{
    struct tpacket_stats stats; /* the kernel sets its own to 0 */
    socklen_t bytes = sizeof stats;
    if (getsockopt(v->fd, SOL_PACKET, PACKET_STATISTICS, &stats, &bytes) == 0)
        e->totals.ring_drops += stats.tp_drops;
}

/* ---- an interface that goes away -------------------------------------------------- */

static void veth_fail(tb_engine *e, const tb_veth *v, int32_t code, const char *what)
{
    tb_live *live = e->live;
    if (live->failure)
        return; /* the first says it all: others follow from it */
    const tb_node *node = v->port->node;
    live->failure = code;
    if (node->kind == TB_NODE_NIC)
        snprintf(live->sentence, sizeof live->sentence, "interface %s of NIC %s %s", v->interface,
                 node->name, what);
    else
        snprintf(live->sentence, sizeof live->sentence, "interface %s of switch %s, port %u, %s",
                 v->interface, node->name, v->port->number, what);
}

void tb_veth_check(tb_engine *e, tb_veth *v)
{
    int pending; /* taken off the socket, which would be ready for ever */
    socklen_t bytes = sizeof pending;
    getsockopt(v->fd, SOL_SOCKET, SO_ERROR, &pending, &bytes);
    struct sockaddr_ll bound;
    bytes = sizeof bound;
    /* The kernel unbinds a socket whose interface was removed. */
    if (getsockname(v->fd, (struct sockaddr *)&bound, &bytes) != 0 || bound.sll_ifindex <= 0) {
        veth_fail(e, v, -ENXIO, "is gone");
        return;
    }
    /* By number and in the socket's own namespace: names may change. */
    struct ifreq request = {.ifr_ifindex = bound.sll_ifindex};
    if (ioctl(v->fd, SIOCGIFNAME, &request) != 0 || ioctl(v->fd, SIOCGIFFLAGS, &request) != 0) {
        veth_fail(e, v, -ENXIO, "is gone");
        return;
    }
    /* IFF_RUNNING: the other end is up as well. */
    const bool no_carrier = !(request.ifr_flags & IFF_UP) || !(request.ifr_flags & IFF_RUNNING);
    if (v->port->no_carrier != no_carrier) {
        v->port->no_carrier = no_carrier;
        tb_port_changed(v->port);
    }
    const int64_t now_ns = tb_clock_ns(CLOCK_MONOTONIC);
    if (request.ifr_flags & IFF_UP)
        v->down_since_ns = 0;
    else if (v->down_since_ns == 0)
        v->down_since_ns = now_ns; /* an interface that is removed is down at first */
    else if (now_ns - v->down_since_ns > DOWN_GRACE_NS)
        veth_fail(e, v, -ENETDOWN, "is down");
}

/* ---- attaching --------------------------------------------------------------------- */

static void veth_free(tb_veth *v)
{
    if (v->ring)
        munmap(v->ring, v->ring_bytes);
    if (v->fd >= 0)
        close(v->fd);
    free(v);
}

static void veth_close(tb_engine *e, tb_port *port)
{
    tb_veth *v = port->outside_state;
    for (uint32_t i = 0; i < v->n_batch; i++)
        tb_packet_drop(e, port, v->batch[i], TB_DROP_TRANSMIT);
    tb_live_unwatch(e, v);
    if (v->waiting)
        port->paused = 0;
    veth_free(v);
    port->outside = NULL;
    port->outside_state = NULL;
    tb_port_classify(port);
}

static const tb_outside_ops veth_ops = {.transmit = tb_veth_transmit, .close = veth_close};
static const tb_outside_ops qdisc_ops = {
    .transmit = tb_veth_transmit, .close = veth_close, .pauses = true};

static bool set_option(int fd, int level, int option, int value)
{
    return setsockopt(fd, level, option, &value, sizeof value) == 0;
}

static bool ring_open(tb_veth *v, uint32_t max_frame)
{
    /* The kernel wants the tag's room even where it takes the tag out. */
    const uint32_t frame = TPACKET2_HDRLEN + max_frame + VLAN_BYTES + 16;
    v->slot_bytes = 2048;
    while (v->slot_bytes < frame)
        v->slot_bytes *= 2;
    struct tpacket_req request = {.tp_block_size = RING_BLOCK_BYTES,
                                  .tp_block_nr = RING_BYTES / RING_BLOCK_BYTES,
                                  .tp_frame_size = v->slot_bytes,
                                  .tp_frame_nr = RING_BYTES / v->slot_bytes};
    if (v->slot_bytes > RING_BLOCK_BYTES) {
        errno = EINVAL;
        return false;
    }
    v->slots = request.tp_frame_nr;
    v->ring_bytes = RING_BYTES;
    if (!set_option(v->fd, SOL_PACKET, PACKET_VERSION, TPACKET_V2) ||
        setsockopt(v->fd, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) != 0)
        return false;
    void *ring = mmap(NULL, v->ring_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, v->fd, 0);
    if (ring == MAP_FAILED)
        return false;
    v->ring = ring;
    return true;
}

/* Opens the socket in the network namespace of the calling thread. */
static int32_t veth_open(tb_engine *e, tb_veth *v)
{
    /* Protocol 0: nothing is received before the socket is bound. */
    v->fd = socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (v->fd < 0)
        return tb_fail(e, -errno,
                       "a packet socket for interface %s cannot be opened (%s): this needs root, "
                       "or a user namespace with its own network",
                       v->interface, strerror(errno));
    struct ifreq request = {0};
    snprintf(request.ifr_name, sizeof request.ifr_name, "%s", v->interface);
    if (ioctl(v->fd, SIOCGIFFLAGS, &request) != 0)
        return tb_fail(e, -ENODEV, "there is no interface %s in this network namespace",
                       v->interface);
    if (!(request.ifr_flags & IFF_UP))
        return tb_fail(e, -ENETDOWN, "interface %s is down: bring it up before it is attached",
                       v->interface);
    if (ioctl(v->fd, SIOCGIFINDEX, &request) != 0)
        return tb_fail(e, -errno, "interface %s has no index: %s", v->interface, strerror(errno));
    struct sockaddr_ll address = {.sll_family = AF_PACKET,
                                  .sll_protocol = htons(ETH_P_ALL),
                                  .sll_ifindex = request.ifr_ifindex};
    if (!set_option(v->fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, 1) ||
        !set_option(v->fd, SOL_PACKET, PACKET_QDISC_BYPASS, !v->qdisc) ||
        !set_option(v->fd, SOL_SOCKET, SO_TIMESTAMPNS, 1) ||
        !ring_open(v, e->config.max_frame) ||
        bind(v->fd, (const struct sockaddr *)&address, sizeof address) != 0)
        return tb_fail(e, -errno, "interface %s cannot be attached: %s", v->interface,
                       strerror(errno));
    if (v->qdisc)
        return set_option(v->fd, SOL_SOCKET, SO_SNDBUF, QDISC_BUFFER_BYTES) ? 0 : -errno;
    /* More than the usual limit where we may; the limit where we may not. */
    if (!set_option(v->fd, SOL_SOCKET, SO_SNDBUFFORCE, SEND_BUFFER_BYTES))
        set_option(v->fd, SOL_SOCKET, SO_SNDBUF, SEND_BUFFER_BYTES);
    return 0;
}

static int32_t veth_attach(tb_engine *e, const tb_args *a)
{
    tb_veth *v = (tb_veth *)(uintptr_t)a->in;
    v->port = tb_port_get(e, a->node, a->index);
    if (!v->port)
        return -EINVAL;
    if (v->qdisc && v->port->node->kind != TB_NODE_SWITCH)
        return tb_fail(e, -EINVAL, "%s is no switch: only a switch's port can wait for the "
                                   "queueing discipline of interface %s",
                       v->port->node->name, v->interface);
    if (v->qdisc && v->port->pfc)
        return tb_fail(e, -EBUSY, "port %u of %s has PFC: it cannot wait for the queueing "
                                  "discipline of interface %s as well",
                       v->port->number, v->port->node->name, v->interface);
    int32_t error = tb_port_attach(e, v->port, v->qdisc ? &qdisc_ops : &veth_ops, v);
    if (error)
        return error;
    error = tb_live_watch(e, v);
    if (error) {
        v->port->outside = NULL;
        v->port->outside_state = NULL;
        tb_port_classify(v->port);
        return error;
    }
    tb_veth_check(e, v); /* whether it has a carrier */
    return 0;
}

int32_t tb_attach_veth(tb_engine *e, int32_t node, uint32_t port, const char *interface,
                       uint32_t qdisc)
{
    if (e->config.clock != TB_CLOCK_LIVE)
        return tb_fail(e, -EINVAL, "interface %s cannot be attached: this fabric's clock is "
                                   "virtual, and interfaces need the live one", interface);
    if (strlen(interface) >= IF_NAMESIZE)
        return tb_fail(e, -ENODEV, "there is no interface %s: names have at most %d characters",
                       interface, IF_NAMESIZE - 1);
    tb_veth *v = calloc(1, sizeof *v);
    if (!v)
        return tb_fail(e, -ENOMEM, "there is no memory for interface %s", interface);
    v->fd = -1;
    v->qdisc = qdisc != 0;
    snprintf(v->interface, sizeof v->interface, "%s", interface);
    for (uint32_t i = 0; i < TB_VETH_BATCH; i++)
        v->messages[i].msg_hdr = (struct msghdr){.msg_iov = &v->data[i], .msg_iovlen = 1};
    int32_t error = veth_open(e, v);
    if (!error)
        error = tb_call(e, veth_attach, &(tb_args){.node = node, .index = port, .in = v});
    if (error)
        veth_free(v);
    return error;
}
