/* nic_signal.c: Source Flow Control signals (docs/sfc.md) as a NIC takes them: a UDP
 * datagram to a port of their own pauses frames for the address it comes from. */
#include "headers.h"
#include "nic.h"

#define SIGNAL_BYTES 18u
#define SIGNAL_VERSION 1u
#define SIGNAL_CACHED 0x1u /* in the flags: from a switch's cache */

bool tb_nic_take_signal(tb_engine *e, tb_nic *n, const tb_packet *p)
{
    const uint8_t *ip = p->data + TB_ETHERNET_BYTES;
    if (n->config.signal_udp_port == 0 ||
        p->stored < TB_ETHERNET_BYTES + TB_IPV4_BYTES + TB_UDP_BYTES ||
        tb_get16(p->data + 12) != TB_ETHERTYPE_IPV4 || ip[0] >> 4 != 4 ||
        ip[9] != TB_PROTOCOL_UDP)
        return false;
    uint32_t ip_header = (ip[0] & 0xfu) * 4;
    if (ip_header < TB_IPV4_BYTES || TB_ETHERNET_BYTES + ip_header + TB_UDP_BYTES > p->stored)
        return false;
    if ((tb_get16(ip + 6) & 0x3fff) != 0) /* a fragment has no ports to trust */
        return false;
    const uint8_t *udp = ip + ip_header;
    if (tb_get16(udp + 2) != n->config.signal_udp_port)
        return false;
    const uint8_t *signal = udp + TB_UDP_BYTES;
    uint32_t available = p->stored - (uint32_t)(signal - p->data);
    bool sound = tb_get16(udp + 4) >= TB_UDP_BYTES + SIGNAL_BYTES &&
                 tb_get16(ip + 2) >= ip_header + TB_UDP_BYTES + SIGNAL_BYTES &&
                 available >= SIGNAL_BYTES && signal[0] >> 4 == SIGNAL_VERSION;
    if (!sound) {
        n->stats.bad_signals++;
        return true;
    }
    if (signal[0] & SIGNAL_CACHED)
        n->stats.cached_signals++;
    else
        n->stats.signals++;
    TB_LOG(e, TB_LOG_SIGNAL, &n->node, signal[0] & SIGNAL_CACHED, tb_get32(ip + 12),
           tb_get32(signal + 4));
    tb_nic_pause(e, n, tb_get32(ip + 12), (int64_t)tb_get32(signal + 4) * 1000);
    return true;
}
