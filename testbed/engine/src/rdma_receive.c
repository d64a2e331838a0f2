/* rdma_receive.c: the receiver of an RDMA-like connection: order, ACKs, notifications. */
#include "rdma.h"

static void send_ack(tb_engine *e, tb_end *end, bool nak)
{
    tb_rdma *r = end->rdma;
    uint32_t flags = (nak ? TB_RDMA_NAK : 0) | (r->marked ? TB_RDMA_MARKED : 0) |
                     (r->telemetry_bytes ? TB_RDMA_INT : 0);
    tb_packet *p = tb_rdma_frame(e, end, TB_RDMA_ACK, flags, r->expected,
                                 TB_RANGE_BYTES + r->telemetry_bytes, TB_NOT_ECT);
    end->stats.acks_sent++;
    r->unacked = 0;
    r->marked = false;
    if (p) {
        p->data[TB_RDMA_HEADER_BYTES - TB_TRANSPORT_BYTES + 2] = r->hops;
        tb_put32(p->data + TB_RDMA_HEADER_BYTES, (uint32_t)r->latest.begin);
        tb_put32(p->data + TB_RDMA_HEADER_BYTES + 4, (uint32_t)r->latest.end);
        memcpy(p->data + TB_RDMA_HEADER_BYTES + TB_RANGE_BYTES, r->telemetry,
               r->telemetry_bytes);
        p->stored = p->length;
        tb_nic_send(e, end->node, p);
    }
    r->latest = (tb_range){0};
    r->telemetry_bytes = 0;
}

void tb_rdma_notify_congestion(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    if (r->cnp_ps >= 0 && e->now_ps - r->cnp_ps < tb_config(end)->cnp_interval_ps)
        return;
    r->cnp_ps = e->now_ps;
    tb_packet *p = tb_rdma_frame(e, end, TB_RDMA_CNP, 0, 0, TB_CNP_BYTES, TB_NOT_ECT);
    if (!p)
        return;
    p->data[TB_RDMA_HEADER_BYTES - TB_TRANSPORT_BYTES + 4] |= TB_CNP_BECN;
    memset(p->data + TB_RDMA_HEADER_BYTES, 0, TB_CNP_BYTES);
    p->stored = p->length;
    tb_nic_send(e, end->node, p);
}

static void deliver(tb_engine *e, tb_end *end, const uint8_t *data, uint64_t bytes)
{
    end->rdma->expected += bytes;
    tb_end_received(e, end, data, bytes);
}

static void deliver_early(tb_engine *e, tb_end *end)
{
    tb_rdma *r = end->rdma;
    tb_early *early;
    while ((early = tb_reorder_next(&r->reorder, r->expected)) != NULL) {
        if (early->end > r->expected) {
            uint64_t skip = r->expected - early->begin;
            deliver(e, end, early->data ? early->data + skip : NULL,
                    early->end - early->begin - skip);
        }
        tb_early_free(early);
    }
    tb_reorder_passed(&r->reorder, r->expected);
}

static void take_early(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last,
                       const uint8_t *data)
{
    tb_rdma *r = end->rdma;
    end->stats.out_of_order++;
    if (!tb_rdma_selective(end)) {
        if (!r->nak_out)
            send_ack(e, end, true);
        r->nak_out = true;
        return;
    }
    if (!tb_reorder_holds(&r->reorder, begin, last))
        tb_reorder_keep(&r->reorder, begin, last, data);
    else
        end->stats.duplicates++;
    r->latest = (tb_range){.begin = begin, .end = last};
    send_ack(e, end, true);
}

void tb_rdma_data(tb_engine *e, tb_end *end, uint32_t flags, uint32_t wire,
                      const uint8_t *data, uint32_t bytes)
{
    tb_rdma *r = end->rdma;
    uint64_t begin = tb_rdma_unwrap(r->expected, wire), last = begin + bytes;
    if ((int64_t)(last - r->expected) <= 0) {
        end->stats.duplicates++;
        send_ack(e, end, false);
        return;
    }
    if (begin > r->expected) {
        take_early(e, end, begin, last, data);
        return;
    }
    uint64_t skip = r->expected - begin;
    deliver(e, end, data ? data + skip : NULL, bytes - skip);
    bool filled = r->nak_out || r->reorder.n_ranges > 0;
    r->nak_out = false;
    deliver_early(e, end);
    r->unacked++;
    if (r->unacked >= tb_config(end)->ack_every || flags & TB_RDMA_ASK || filled)
        send_ack(e, end, false);
}
