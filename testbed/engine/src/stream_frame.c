/* stream_frame.c: TCP headers (RFC 9293; options of RFC 2018, RFC 7323), in and out. */
#include "stream.h"

#define TCP_BYTES 20u
#define TIMESTAMP_TICK_PS 1000000 /* 1 us */

enum { END = 0, NOP = 1, MSS = 2, SCALE = 3, SACK_PERMITTED = 4, SACK = 5, TIMESTAMPS = 8 };

/* ---- in -------------------------------------------------------------------------- */

static void parse_options(const uint8_t *o, const uint8_t *end, tb_tcp *out)
{
    while (o < end && *o != END) {
        if (*o == NOP) {
            o++;
            continue;
        }
        if (end - o < 2 || o[1] < 2 || o[1] > end - o)
            return;
        if (*o == MSS && o[1] == 4)
            out->mss = tb_get16(o + 2);
        else if (*o == SCALE && o[1] == 3)
            out->scale = (o[2] > 14 ? 14u : o[2]) + 1;
        else if (*o == SACK_PERMITTED)
            out->sack_permitted = true;
        else if (*o == TIMESTAMPS && o[1] == 10) {
            out->has_timestamps = true;
            out->ts_value = tb_get32(o + 2);
            out->ts_echo = tb_get32(o + 6);
        } else if (*o == SACK) {
            for (uint32_t i = 2; i + 8 <= o[1] && out->n_blocks < TB_MAX_SACK_BLOCKS; i += 8) {
                out->blocks[out->n_blocks][0] = tb_get32(o + i);
                out->blocks[out->n_blocks++][1] = tb_get32(o + i + 4);
            }
        }
        o += o[1];
    }
}

bool tb_tcp_parse(const tb_packet *p, tb_tcp *out)
{
    uint32_t bytes;
    const uint8_t *tcp = tb_ipv4_payload(p, &bytes);
    uint32_t stored = p->stored - (uint32_t)(tcp - p->data);
    uint32_t header = (tcp[12] >> 4) * 4u;
    if (header < TCP_BYTES || header > bytes || header > stored)
        return false;
    *out = (tb_tcp){.seq = tb_get32(tcp + 4),
                    .ack = tb_get32(tcp + 8),
                    .flags = tcp[13],
                    .window = tb_get16(tcp + 14),
                    .payload = tcp + header,
                    .payload_bytes = bytes - header,
                    .ce = (p->data[TB_ETHERNET_BYTES + 1] & 3) == TB_CE};
    out->stored_bytes = stored < bytes ? stored - header : out->payload_bytes;
    parse_options(tcp + TCP_BYTES, tcp + header, out);
    return true;
}

/* ---- out ------------------------------------------------------------------------- */

static uint8_t *put_timestamps(uint8_t *o, const tb_engine *e, const tb_stream *s)
{
    *o++ = TIMESTAMPS;
    *o++ = 10;
    tb_put32(o, (uint32_t)(e->now_ps / TIMESTAMP_TICK_PS));
    tb_put32(o + 4, s->ts_recent);
    return o + 8;
}

/* Blocks changed last come first (RFC 2018, 4), a duplicate before all (RFC 2883). */
static uint8_t *put_sack(uint8_t *o, tb_stream *s)
{
    bool duplicate = s->duplicate.begin != s->duplicate.end;
    if (!s->sack || (s->reorder.n_ranges == 0 && !duplicate))
        return o;
    uint32_t most = s->timestamps ? 3 : 4;
    uint8_t *length = o + 3;
    *o++ = NOP;
    *o++ = NOP;
    *o++ = SACK;
    o++;
    uint32_t n = 0;
    if (duplicate) {
        tb_put32(o, s->irs + (uint32_t)s->duplicate.begin);
        tb_put32(o + 4, s->irs + (uint32_t)s->duplicate.end);
        o += 8;
        n++;
        s->duplicate.begin = s->duplicate.end = 0;
    }
    uint64_t below = UINT64_MAX;
    for (; n < most; n++) {
        const tb_range *latest = NULL;
        for (uint32_t i = 0; i < s->reorder.n_ranges; i++) {
            const tb_range *range = &s->reorder.ranges[i];
            if (range->stamp < below && (!latest || range->stamp > latest->stamp))
                latest = range;
        }
        if (!latest)
            break;
        below = latest->stamp;
        tb_put32(o, s->irs + (uint32_t)latest->begin);
        tb_put32(o + 4, s->irs + (uint32_t)latest->end);
        o += 8;
    }
    *length = (uint8_t)(2 + 8 * n);
    return o;
}

static uint8_t *put_syn_options(uint8_t *o, const tb_engine *e, const tb_end *end, bool answer)
{
    const tb_stream *s = end->stream;
    const tb_connection_config *c = tb_config(end);
    bool timestamps = answer ? s->timestamps : c->timestamps != 0;
    bool sack = answer ? s->sack : c->selective != 0;
    *o++ = MSS;
    *o++ = 4;
    tb_put16(o, c->mss + (timestamps ? 12 : 0)); /* the option's room is the sender's matter */
    o += 2;
    *o++ = sack ? SACK_PERMITTED : NOP;
    *o++ = sack ? 2 : NOP;
    if (timestamps) {
        o = put_timestamps(o, e, s);
    } else {
        *o++ = NOP;
        *o++ = NOP;
    }
    *o++ = NOP;
    *o++ = SCALE;
    *o++ = 3;
    *o++ = (uint8_t)s->scale;
    return o;
}

static uint32_t ecn_codepoint(const tb_end *end, bool data, bool retransmission)
{
    const tb_stream *s = end->stream;
    if (!s->ecn)
        return TB_NOT_ECT;
    /* RFC 3168 keeps control packets and retransmissions out; RFC 8257 does not. */
    if (!end->flow.algorithm->exact_echo && (!data || retransmission))
        return TB_NOT_ECT;
    return TB_ECT_0;
}

static void put_payload(tb_end *end, tb_packet *p, uint8_t *to, uint64_t offset, uint32_t bytes)
{
    uint32_t done = 0;
    while (done < bytes) {
        const tb_run *run = tb_bytes_at(&end->out, offset + done);
        if (!run->data)
            return; /* simulated: stored ends here */
        uint64_t skip = offset + done - run->offset;
        uint64_t part = run->bytes - skip;
        if (part > bytes - done)
            part = bytes - done;
        memcpy(to + done, run->data + skip, part);
        done += (uint32_t)part;
        p->stored += (uint32_t)part;
    }
}

static void seal(tb_packet *p, const tb_addresses *a, uint8_t *tcp, uint32_t bytes)
{
    uint64_t sum = tb_pseudo_header(a->source, a->destination, TB_PROTOCOL_TCP, bytes);
    tb_put16(tcp + 16, 0);
    /* Bytes that are not stored count as zeros. */
    uint32_t stored = p->stored - (uint32_t)(tcp - p->data);
    tb_put16(tcp + 16, tb_checksum_fold(tb_checksum_add(sum, tcp, stored)));
}

tb_packet *tb_tcp_frame(tb_engine *e, tb_end *end, uint64_t begin, uint64_t last, uint32_t flags,
                        bool retransmission)
{
    tb_stream *s = end->stream;
    tb_packet *p = tb_connection_packet(e, end->node);
    if (!p)
        return NULL;
    uint8_t *tcp = p->data + TB_ETHERNET_BYTES + TB_IPV4_BYTES;
    bool syn = flags & TB_TCP_SYN;
    uint32_t bytes = (uint32_t)(last - begin) - syn - ((flags & TB_TCP_FIN) != 0);
    uint8_t *o = tcp + TCP_BYTES;
    if (syn) {
        o = put_syn_options(o, e, end, (flags & TB_TCP_ACK) != 0);
    } else if (s->timestamps) {
        *o++ = NOP;
        *o++ = NOP;
        o = put_timestamps(o, e, s);
    }
    if (!syn && bytes == 0)
        o = put_sack(o, s);
    uint32_t window = flags & TB_TCP_ACK ? tb_stream_window(end) : 0;
    if (syn) {
        uint64_t whole = tb_config(end)->receive_window_bytes;
        window = whole < 65535 ? (uint32_t)whole : 65535;
    }
    tb_put16(tcp, end->port);
    tb_put16(tcp + 2, end->peer_port);
    tb_put32(tcp + 4, s->iss + (uint32_t)begin);
    tb_put32(tcp + 8, flags & TB_TCP_ACK ? s->irs + (uint32_t)s->rcv_nxt : 0);
    tcp[12] = (uint8_t)((o - tcp) / 4 << 4);
    tcp[13] = (uint8_t)flags;
    tb_put16(tcp + 14, window);
    tb_put16(tcp + 18, 0);
    p->stored = (uint32_t)(o - p->data);
    p->length = p->stored + bytes;
    if (bytes > 0)
        put_payload(end, p, o, begin + syn - 1, bytes);
    tb_addresses a = tb_end_addresses(end);
    tb_write_headers(p->data, &a, TB_PROTOCOL_TCP, p->length, tb_config(end)->dscp,
                     ecn_codepoint(end, bytes > 0, retransmission));
    seal(p, &a, tcp, p->length - TB_ETHERNET_BYTES - TB_IPV4_BYTES);
    return p;
}

/* ---- resets ---------------------------------------------------------------------- */

void tb_tcp_send_reset(tb_engine *e, tb_end *end)
{
    tb_stream *s = end->stream;
    uint32_t flags = TB_TCP_RST | (s->rcv_nxt ? TB_TCP_ACK : 0);
    tb_packet *p = tb_tcp_frame(e, end, s->nxt, s->nxt, flags, false);
    if (p)
        tb_nic_send(e, end->node, p);
}

void tb_stream_refuse(tb_engine *e, tb_node *node, const tb_packet *from)
{
    tb_tcp in;
    if (!tb_tcp_parse(from, &in) || in.flags & TB_TCP_RST)
        return;
    tb_packet *p = tb_connection_packet(e, node);
    if (!p)
        return;
    const uint8_t *ip = from->data + TB_ETHERNET_BYTES;
    const uint8_t *asked = ip + (ip[0] & 0xfu) * 4;
    uint8_t mac[6];
    tb_addresses a = {.source_mac = mac, .destination_mac = from->data + 6};
    tb_nic_address(node, &a.source, mac);
    a.destination = tb_get32(ip + 12);
    uint8_t *tcp = p->data + TB_ETHERNET_BYTES + TB_IPV4_BYTES;
    memset(tcp, 0, TCP_BYTES);
    tb_put16(tcp, tb_get16(asked + 2));
    tb_put16(tcp + 2, tb_get16(asked));
    if (in.flags & TB_TCP_ACK) {
        tb_put32(tcp + 4, in.ack);
        tcp[13] = TB_TCP_RST;
    } else {
        uint32_t span = in.payload_bytes + ((in.flags & TB_TCP_SYN) != 0) +
                        ((in.flags & TB_TCP_FIN) != 0);
        tb_put32(tcp + 8, in.seq + span);
        tcp[13] = TB_TCP_RST | TB_TCP_ACK;
    }
    tcp[12] = TCP_BYTES / 4 << 4;
    p->stored = p->length = TB_ETHERNET_BYTES + TB_IPV4_BYTES + TCP_BYTES;
    tb_write_headers(p->data, &a, TB_PROTOCOL_TCP, p->length, 0, TB_NOT_ECT);
    seal(p, &a, tcp, TCP_BYTES);
    tb_nic_send(e, node, p);
}
