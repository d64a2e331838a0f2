/* demux.c: which end of a connection a frame is for. A stream's frames are found by 4-tuple, as
 * a host does; an RDMA-like connection's by the queue pair number that they carry.
 */
#include <stdlib.h>

#include "connection.h"

#define LEAST_HEADERS 20u /* a TCP header; as long, a UDP and a base transport header */

static uint32_t bucket_of(const tb_connections *t, uint32_t local, uint32_t local_port,
                          uint32_t remote, uint32_t remote_port)
{
    uint64_t key = ((uint64_t)local << 32 | remote) ^ ((uint64_t)local_port << 16 | remote_port)
                                                          * UINT64_C(0x9e3779b97f4a7c15);
    key ^= key >> 32;
    key *= UINT64_C(0xd6e8feb86659fd93);
    return (uint32_t)(key >> 32) & (t->n_buckets - 1);
}

void tb_demux_add(tb_connections *t, tb_end *end)
{
    tb_end **bucket =
        &t->buckets[bucket_of(t, end->address, end->port, end->peer_address, end->peer_port)];
    end->hash_next = *bucket;
    *bucket = end;
    t->n_hashed++;
}

void tb_demux_remove(tb_connections *t, tb_end *end)
{
    tb_end **link =
        &t->buckets[bucket_of(t, end->address, end->port, end->peer_address, end->peer_port)];
    while (*link != end)
        link = &(*link)->hash_next;
    *link = end->hash_next;
    t->n_hashed--;
}

bool tb_demux_grow(tb_connections *t)
{
    uint32_t count = t->n_buckets ? 2 * t->n_buckets : 256;
    tb_end **buckets = calloc(count, sizeof *buckets);
    if (!buckets)
        return false;
    free(t->buckets);
    t->buckets = buckets;
    t->n_buckets = count;
    t->n_hashed = 0;
    for (uint32_t i = 0; i < t->count; i++) {
        tb_connection *c = t->slots[i];
        if (!c->used || c->config.kind != TB_CONNECTION_STREAM)
            continue;
        tb_demux_add(t, &c->ends[0]);
        tb_demux_add(t, &c->ends[1]);
    }
    return true;
}

tb_end *tb_demux_find(const tb_connections *t, const tb_node *node, uint32_t local,
                      uint32_t local_port, uint32_t remote, uint32_t remote_port)
{
    if (t->n_buckets == 0)
        return NULL;
    tb_end *end = t->buckets[bucket_of(t, local, local_port, remote, remote_port)];
    while (end && !(end->address == local && end->port == local_port &&
                    end->peer_address == remote && end->peer_port == remote_port &&
                    end->node == node))
        end = end->hash_next;
    return end;
}

/* Destination QP in the transport header: slot number, then which end. The source
 * port tells it from an earlier connection in the same slot. */
static tb_end *find_queue_pair(const tb_connections *t, const tb_node *node,
                               const uint8_t *datagram)
{
    uint32_t pair = tb_get32(datagram + 12) & 0xffffff;
    uint32_t number = pair >> 1;
    if (number >= t->count || !t->slots[number]->used ||
        t->slots[number]->config.kind != TB_CONNECTION_RDMA)
        return NULL;
    tb_end *ends = t->slots[number]->ends;
    bool ours = ends[pair & 1].node == node && ends[TB_END_CLIENT].port == tb_get16(datagram);
    return ours ? &ends[pair & 1] : NULL;
}

bool tb_connections_take(tb_engine *e, tb_node *node, tb_packet *p)
{
    tb_connections *t = e->connections;
    const uint8_t *ip = p->data + TB_ETHERNET_BYTES;
    uint32_t address;
    uint8_t mac[6];
    if (!t || p->stored < TB_ETHERNET_BYTES + TB_IPV4_BYTES ||
        tb_get16(p->data + 12) != TB_ETHERTYPE_IPV4)
        return false;
    tb_nic_address(node, &address, mac);
    bool tcp = ip[9] == TB_PROTOCOL_TCP;
    if (tb_get32(ip + 16) != address || !(tcp || ip[9] == TB_PROTOCOL_UDP))
        return false;
    uint32_t bytes;
    const uint8_t *transport = tb_ipv4_payload(p, &bytes);
    uint32_t stored = transport ? p->stored - (uint32_t)(transport - p->data) : 0;
    if (!tcp && (!transport || stored < LEAST_HEADERS || tb_get16(transport + 2) != TB_RDMA_PORT))
        return false;
    if (!transport || stored < LEAST_HEADERS || bytes < LEAST_HEADERS) {
        tb_packet_drop(e, tb_nic_port(node), p, TB_DROP_CHECKSUM);
        return true;
    }
    tb_end *end = tcp ? tb_demux_find(t, node, address, tb_get16(transport + 2), tb_get32(ip + 12),
                               tb_get16(transport))
                      : find_queue_pair(t, node, transport);
    if (!end && tb_nic_port(node)->outside)
        return false;
    if (tcp) {
        uint64_t sum = tb_pseudo_header(tb_get32(ip + 12), address, TB_PROTOCOL_TCP, bytes);
        sum = tb_checksum_add(sum, transport, stored < bytes ? stored : bytes);
        if (tb_checksum_fold(sum) != 0) {
            tb_packet_drop(e, tb_nic_port(node), p, TB_DROP_CHECKSUM);
            return true;
        }
    }
    e->totals.delivered++;
    if (!end && tcp)
        tb_stream_refuse(e, node, p);
    else if (end && tcp)
        tb_stream_take(e, end, p);
    else if (end)
        tb_rdma_take(e, end, p);
    tb_packet_free(e, p);
    return true;
}
