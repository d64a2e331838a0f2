/* headers.c: Ethernet and IPv4 headers, and the Internet checksum. */
#include "headers.h"

#define DO_NOT_FRAGMENT 0x4000u

uint64_t tb_checksum_add(uint64_t sum, const uint8_t *data, uint32_t bytes)
{
    uint32_t i = 0;
    for (; i + 4 <= bytes; i += 4)
        sum += tb_get32(data + i);
    if (i + 2 <= bytes) {
        sum += tb_get16(data + i);
        i += 2;
    }
    if (i < bytes)
        sum += (uint32_t)data[i] << 8;
    return sum;
}

uint16_t tb_checksum_fold(uint64_t sum)
{
    sum = (sum & 0xffffffff) + (sum >> 32);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return (uint16_t)~sum;
}

uint64_t tb_pseudo_header(uint32_t source, uint32_t destination, uint32_t protocol,
                          uint32_t bytes)
{
    return (uint64_t)source + destination + protocol + bytes;
}

void tb_write_headers(uint8_t *frame, const tb_addresses *a, uint32_t protocol, uint32_t length,
                      uint32_t dscp, uint32_t ecn)
{
    memcpy(frame, a->destination_mac, 6);
    memcpy(frame + 6, a->source_mac, 6);
    tb_put16(frame + 12, TB_ETHERTYPE_IPV4);
    uint8_t *ip = frame + TB_ETHERNET_BYTES;
    ip[0] = 0x45;
    ip[1] = (uint8_t)(dscp << 2 | ecn);
    tb_put16(ip + 2, length - TB_ETHERNET_BYTES);
    tb_put16(ip + 4, 0);
    tb_put16(ip + 6, DO_NOT_FRAGMENT);
    ip[8] = TB_TTL;
    ip[9] = (uint8_t)protocol;
    tb_put16(ip + 10, 0);
    tb_put32(ip + 12, a->source);
    tb_put32(ip + 16, a->destination);
    tb_put16(ip + 10, tb_checksum_fold(tb_checksum_add(0, ip, TB_IPV4_BYTES)));
}

const uint8_t *tb_ipv4_payload(const tb_packet *p, uint32_t *bytes)
{
    const uint8_t *ip = p->data + TB_ETHERNET_BYTES;
    if (p->stored < TB_ETHERNET_BYTES + TB_IPV4_BYTES ||
        tb_get16(p->data + 12) != TB_ETHERTYPE_IPV4 || ip[0] >> 4 != 4)
        return NULL;
    uint32_t header = (ip[0] & 0xfu) * 4;
    uint32_t total = tb_get16(ip + 2);
    if (header < TB_IPV4_BYTES || total < header || TB_ETHERNET_BYTES + total > p->length ||
        TB_ETHERNET_BYTES + header > p->stored || (tb_get16(ip + 6) & 0x3fff) != 0 ||
        tb_checksum_fold(tb_checksum_add(0, ip, header)) != 0)
        return NULL;
    *bytes = total - header;
    return ip + header;
}

uint8_t tb_frame_class(const tb_packet *p)
{
    const uint8_t *f = p->data;
    if (p->stored < TB_ETHERNET_BYTES + 2)
        return 0;
    switch (tb_get16(f + 12)) {
    case TB_ETHERTYPE_VLAN:
        return f[TB_ETHERNET_BYTES] >> 5;
    case TB_ETHERTYPE_IPV4:
        return tb_dscp_class(f[TB_ETHERNET_BYTES + 1] >> 2);
    case TB_ETHERTYPE_IPV6:
        return tb_dscp_class(tb_get16(f + TB_ETHERNET_BYTES) >> 6);
    default:
        return 0;
    }
}
