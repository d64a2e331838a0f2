/* pfc_frame.c: the MAC's part of priority-based flow control: PAUSE frames (IEEE 802.3,
 * annex 31D; IEEE 802.1Q, clause 36) out of a port and into it.
 *
 *   offset  bytes
 *   0       6  01:80:C2:00:00:01, which no bridge forwards
 *   6       6  the sending port's own address
 *   12      2  0x8808, MAC control
 *   14      2  0x0101, priority-based flow control
 *   16      2  class-enable vector: bit n says that time n counts
 *   18      16 eight times in quanta of 512 bit times of the link; 0: go on
 *   34      26 zeros, up to the smallest frame
 *
 * Out: a frame waits for the one that is on the wire, never for one in a queue. It says the
 * state of every priority that has changed since the last, and again that of all that are
 * paused; so at most one frame waits however many priorities change meanwhile, and each
 * refreshes every pause. While a priority is paused, a frame goes out at half of the time
 * that the last one asked for: it then arrives in time though it has to wait for a frame of
 * the largest size (tb_pfc_configure() sees to that).
 *
 * In: a pause begins config.reaction_ps after the frame's last bit. It stops a priority
 * between two frames; one that is on the wire goes on. Of two pauses the later one counts,
 * even if it ends earlier, as the standard has it. A switch's queue that is paused is
 * missing in tb_port.occupied, so that the scheduler does not know of pauses at all.
 */
#include "headers.h"
#include "pfc.h"

#define EVENTS_OF_PORT 16u

#define ETHERTYPE_MAC_CONTROL 0x8808u
#define OPCODE_PFC 0x0101u
#define FRAME_BYTES 60u
#define TIMES 18u
#define MEANT_BYTES (TIMES + 2u * TB_PRIORITIES)

/* The rate that bit times are of: the link's, whatever a shaper makes of it. */
static uint64_t bit_rate(const tb_port *port)
{
    return port->link_rate_bps ? port->link_rate_bps : port->rate_bps;
}

int64_t tb_pfc_pause_ps(const tb_port *port, uint32_t quanta)
{
    const uint64_t rate = bit_rate(port), quantum = TB_PFC_QUANTUM_BITS * (uint64_t)TB_PS_PER_S;
    if (rate == 0)
        return 0;
    return (int64_t)(quanta * (quantum / rate) + quanta * (quantum % rate) / rate);
}

/* ---- out --------------------------------------------------------------------------------- */

static void write_frame(tb_engine *e, tb_pfc *pfc, tb_packet *p, uint32_t vector)
{
    static const uint8_t group[6] = {0x01, 0x80, 0xc2, 0x00, 0x00, 0x01};
    const tb_port *port = pfc->port;
    uint8_t *f = p->data;
    memset(f, 0, FRAME_BYTES);
    memcpy(f, group, sizeof group);
    f[6] = 0x02; /* locally administered */
    tb_put16(f + 8, port->node->number);
    tb_put16(f + 10, port->number);
    tb_put16(f + 12, ETHERTYPE_MAC_CONTROL);
    tb_put16(f + 14, OPCODE_PFC);
    tb_put16(f + 16, vector);
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) {
        if (!(vector >> i & 1))
            continue;
        const bool pause = pfc->pausing >> i & 1;
        tb_put16(f + TIMES + 2 * i, pause ? pfc->config.quanta : 0);
        if (pause)
            pfc->stats.pauses_sent[i]++;
        else
            pfc->stats.resumes_sent[i]++;
        TB_LOG(e, TB_LOG_PFC_SENT, port->node, port->number, i,
               pause ? pfc->config.quanta : 0);
    }
    p->stored = p->length = FRAME_BYTES;
}

static void send_frame(tb_engine *e, tb_pfc *pfc)
{
    e->totals.copies++;
    tb_packet *p = tb_packet_new(e);
    if (p) {
        write_frame(e, pfc, p, pfc->pausing | pfc->untold);
        p->port = pfc->port;
        tb_wire_send(e, pfc->port, p);
    } else {
        tb_count_drop(e, pfc->port, TB_DROP_POOL); /* the refresh repeats it */
    }
    pfc->untold = 0;
    if (pfc->pausing)
        tb_timer_set(e, &pfc->refresh,
                     e->now_ps + tb_pfc_pause_ps(pfc->port, pfc->config.quanta) / 2);
    else
        tb_timer_stop(&pfc->refresh);
}

void tb_pfc_serve(tb_engine *e, tb_port *port)
{
    tb_pfc *pfc = port->pfc;
    if (!pfc->untold)
        return;
    if (port->wire.busy_until_ps <= e->now_ps)
        send_frame(e, pfc);
    else if (!port->transmitter.queued)
        tb_event_at(e, &port->transmitter, port->wire.busy_until_ps);
}

void tb_pfc_tell(tb_engine *e, tb_pfc *pfc, uint32_t priority, bool pause)
{
    const uint32_t bit = 1u << priority;
    pfc->pausing = pause ? pfc->pausing | bit : pfc->pausing & ~bit;
    pfc->untold |= bit;
    tb_pfc_serve(e, pfc->port);
}

static void refresh(tb_engine *e, tb_timer *timer)
{
    tb_pfc *pfc = TB_CONTAINER(timer, tb_pfc, refresh);
    pfc->untold |= pfc->pausing;
    tb_pfc_serve(e, pfc->port);
}

/* ---- in ---------------------------------------------------------------------------------- */

/* Lets the queues of `priorities` have their turns again. */
static void go_on(tb_engine *e, tb_port *port, uint32_t priorities)
{
    port->paused &= (uint8_t)~priorities;
    if (port->node->kind == TB_NODE_NIC) {
        tb_nic_resume(e, port->node, priorities);
        return;
    }
    for (uint32_t i = 0; i < TB_PRIORITIES; i++)
        if (priorities >> i & 1 && port->queues[i].packets)
            port->occupied |= (uint8_t)(1u << i);
    tb_tm_serve(e, tb_switch_of(port->node), port);
}

/* The end of a pause; the caller lets the priority go on. */
static void end_pause(tb_engine *e, tb_pfc_hold *hold)
{
    tb_pfc *pfc = hold->pfc;
    tb_timer_stop(&hold->timer);
    pfc->stats.paused_ps[hold->priority] += (uint64_t)(e->now_ps - hold->since_ps);
    TB_LOG(e, TB_LOG_PFC_END, pfc->port->node, pfc->port->number, hold->priority, 0);
}

static void expired(tb_engine *e, tb_timer *timer)
{
    tb_pfc_hold *hold = TB_CONTAINER(timer, tb_pfc_hold, timer);
    end_pause(e, hold);
    go_on(e, hold->pfc->port, 1u << hold->priority);
}

static void pause(tb_engine *e, tb_pfc_hold *hold, int64_t pause_ps)
{
    tb_port *port = hold->pfc->port;
    const uint8_t bit = (uint8_t)(1u << hold->priority);
    if (!(port->paused & bit)) {
        port->paused |= bit;
        port->occupied &= (uint8_t)~bit;
        hold->since_ps = e->now_ps;
        TB_LOG(e, TB_LOG_PFC_BEGIN, port->node, port->number, hold->priority, 0);
    }
    tb_timer_set(e, &hold->timer, e->now_ps + pause_ps);
}

static void obey(tb_engine *e, tb_pfc *pfc, const tb_packet *p)
{
    const uint32_t vector = tb_get16(p->data + 16) & pfc->config.honoured;
    uint32_t over = 0;
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) {
        if (!(vector >> i & 1))
            continue;
        const uint32_t quanta = tb_get16(p->data + TIMES + 2 * i);
        const int64_t pause_ps = tb_pfc_pause_ps(pfc->port, quanta);
        if (quanta)
            pfc->stats.pauses_received[i]++;
        else
            pfc->stats.resumes_received[i]++;
        if (pause_ps > 0) {
            pause(e, &pfc->holds[i], pause_ps);
        } else if (pfc->port->paused >> i & 1) {
            end_pause(e, &pfc->holds[i]);
            over |= 1u << i;
        }
    }
    if (over)
        go_on(e, pfc->port, over);
}

static void consume(tb_engine *e, tb_packet *p)
{
    e->totals.consumed++;
    tb_packet_free(e, p);
}

static void reacted(tb_engine *e, tb_event *event)
{
    tb_pfc *pfc = TB_CONTAINER(event, tb_pfc, reaction);
    tb_packet *p = tb_fifo_pop(&pfc->reacting);
    if (pfc->reacting.head)
        tb_event_at(e, &pfc->reaction, pfc->reacting.head->at_ps);
    obey(e, pfc, p);
    consume(e, p);
}

bool tb_pfc_take(tb_engine *e, tb_port *port, tb_packet *p)
{
    tb_pfc *pfc = port->pfc;
    if (p->stored < TB_ETHERNET_BYTES || tb_get16(p->data + 12) != ETHERTYPE_MAC_CONTROL)
        return false;
    const bool known =
        p->stored >= MEANT_BYTES && tb_get16(p->data + TB_ETHERNET_BYTES) == OPCODE_PFC;
    if (!known) { /* 802.3, 31.5.3: discarded */
        pfc->stats.unknown_frames++;
        consume(e, p);
    } else if (pfc->config.reaction_ps > 0) {
        p->at_ps = e->now_ps + pfc->config.reaction_ps;
        tb_fifo_push(&pfc->reacting, p);
        if (!pfc->reaction.queued)
            tb_event_at(e, &pfc->reaction, p->at_ps);
    } else {
        obey(e, pfc, p);
        consume(e, p);
    }
    return true;
}

void tb_pfc_frames_init(tb_pfc *pfc)
{
    const uint64_t rank =
        tb_rank(pfc->port->node->number, TB_EVENT_PFC, pfc->port->number * EVENTS_OF_PORT);
    for (uint32_t i = 0; i < TB_PRIORITIES; i++) {
        pfc->holds[i] = (tb_pfc_hold){.pfc = pfc, .priority = i};
        tb_timer_init(&pfc->holds[i].timer, rank + i, expired);
    }
    tb_timer_init(&pfc->refresh, rank + TB_PRIORITIES, refresh);
    pfc->reaction = (tb_event){.fire = reacted, .rank = rank + TB_PRIORITIES + 1};
}
