/* Headers that every program here parses, and their constants. */
#ifndef COMMON_HEADERS_P4
#define COMMON_HEADERS_P4

const bit<16> ETHERTYPE_IPV4 = 0x0800;
const bit<8> PROTOCOL_TCP = 6;
const bit<8> PROTOCOL_UDP = 17;

/* RFC 3168: the two ECN bits. */
const bit<2> ECN_NOT_ECT = 0;
const bit<2> ECN_CE = 3;

header ethernet_t {
    bit<48> dst_addr;
    bit<48> src_addr;
    bit<16> ether_type;
}

header ipv4_t {
    bit<4>  version;
    bit<4>  ihl;
    bit<6>  dscp;
    bit<2>  ecn;
    bit<16> total_len;
    bit<16> identification;
    bit<3>  flags;
    bit<13> frag_offset;
    bit<8>  ttl;
    bit<8>  protocol;
    bit<16> hdr_checksum;
    bit<32> src_addr;
    bit<32> dst_addr;
}

/* What the IPv4 header checksum covers (RFC 791), for a header without options. */
#define IPV4_CHECKSUM_DATA(ip) \
    { ip.version, ip.ihl, ip.dscp, ip.ecn, ip.total_len, ip.identification, ip.flags, \
      ip.frag_offset, ip.ttl, ip.protocol, ip.src_addr, ip.dst_addr }

/* What TCP and UDP begin with: enough to tell flows apart. */
header l4_ports_t {
    bit<16> src_port;
    bit<16> dst_port;
}

header udp_t {
    bit<16> src_port;
    bit<16> dst_port;
    bit<16> length;
    bit<16> checksum;
}

#endif
