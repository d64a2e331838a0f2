/* headers.h: the headers that the fabric itself reads and writes: Ethernet, IPv4. */
#ifndef TESTBED_HEADERS_H
#define TESTBED_HEADERS_H

#include "internal.h"

#define TB_ETHERNET_BYTES 14u
#define TB_TTL 64u /* with which frames of connections begin */
#define TB_IPV4_BYTES 20u
#define TB_UDP_BYTES 8u
#define TB_ETHERTYPE_IPV4 0x0800u
#define TB_ETHERTYPE_IPV6 0x86ddu
#define TB_ETHERTYPE_VLAN 0x8100u
#define TB_PROTOCOL_TCP 6u
#define TB_PROTOCOL_UDP 17u

enum { TB_NOT_ECT = 0, TB_ECT_0 = 2, TB_CE = 3 };

static inline uint32_t tb_get16(const uint8_t *p)
{
    return (uint32_t)p[0] << 8 | p[1];
}

static inline uint32_t tb_get32(const uint8_t *p)
{
    return tb_get16(p) << 16 | tb_get16(p + 2);
}

static inline void tb_put16(uint8_t *p, uint32_t value)
{
    p[0] = (uint8_t)(value >> 8);
    p[1] = (uint8_t)value;
}

static inline void tb_put32(uint8_t *p, uint32_t value)
{
    tb_put16(p, value >> 16);
    tb_put16(p + 2, value);
}

typedef struct tb_addresses {
    const uint8_t *source_mac, *destination_mac;
    uint32_t source, destination;
} tb_addresses;

/* Sum of 16-bit words (RFC 1071), to be folded. */
uint64_t tb_checksum_add(uint64_t sum, const uint8_t *data, uint32_t bytes);
uint16_t tb_checksum_fold(uint64_t sum);
uint64_t tb_pseudo_header(uint32_t source, uint32_t destination, uint32_t protocol,
                          uint32_t bytes);
/* Writes Ethernet and IPv4 headers of a frame of `length` bytes. */
void tb_write_headers(uint8_t *frame, const tb_addresses *a, uint32_t protocol, uint32_t length,
                      uint32_t dscp, uint32_t ecn);
/* The class of a frame, 0 lowest to 7: a tagged frame's PCP (IEEE 802.1Q); of an untagged
 * one the upper three bits of the DSCP (the class selector, RFC 2474); of any other 0. */
uint8_t tb_frame_class(const tb_packet *p);
static inline uint8_t tb_dscp_class(uint32_t dscp)
{
    return (uint8_t)(dscp >> 3 & 7);
}
/* The segment or datagram within a frame whose IPv4 header is sound; its length
 * as the header says in `bytes`. NULL if it is not, or a fragment. */
const uint8_t *tb_ipv4_payload(const tb_packet *p, uint32_t *bytes);

#endif
