/* IPv4 forwarding over equal-cost paths, and ECN marking.
 *
 * Control interface
 *   table    ipv4_lpm    dst_addr (lpm) -> set_nhop(dst_mac, port)
 *                                        | ecmp_group(group, members) | drop()
 *   table    ecmp_nhop   group (exact), member (exact) -> set_nhop(dst_mac, port) | drop()
 *   register switch_id   [0] a number of the switch's own: salts the ECMP hash, so
 *                        that two tiers do not choose alike (spread() says how)
 *   register ecn_threshold [port] depth in packets from which ECN-capable packets
 *                        are marked (RFC 3168, at enqueue as DCTCP does); 0: never
 *   register ecn_red_from, ecn_red_slope [port] below that threshold packets are marked
 *                        at random, as DCQCN's switches do: at a depth above
 *                        ecn_red_from with a probability, in units of 2^-32, of
 *                        ecn_red_slope for each packet above it; slope 0: never
 */
#ifndef COMMON_FORWARDING_P4
#define COMMON_FORWARDING_P4

#include "headers.p4"

#define PORTS 512

/* What these programs forward: IPv4 without options, with a sound checksum
 * (RFC 1812, 5.2.2). The rest is dropped: hosts have static neighbours, and a
 * data centre's fast path does not carry options. */
#define FORWARDABLE(ip, standard_metadata) \
    (ip.isValid() && ip.version == 4 && ip.ihl == 5 && standard_metadata.checksum_error == 0)

register<bit<32>>(1) switch_id;
register<bit<32>>(PORTS) ecn_threshold;
register<bit<32>>(PORTS) ecn_red_from;
register<bit<32>>(PORTS) ecn_red_slope;

control Forwarding(inout ethernet_t ethernet,
                   inout ipv4_t ipv4,
                   in l4_ports_t ports,
                   inout standard_metadata_t standard_metadata) {
    bit<16> group = 0;
    bit<16> member = 0;

    action drop() {
        mark_to_drop(standard_metadata);
    }

    action set_nhop(bit<48> dst_mac, bit<9> port) {
        ethernet.dst_addr = dst_mac;
        standard_metadata.egress_spec = port;
    }

    /* One of `members`, by a hash. A CRC is linear: the salts of two switches differ in
     * it by a constant, so that of flows which one switch sent the same way, the next
     * one, choosing by the CRC's bits, would send all the same way again. A product's
     * upper bits depend on carries, which no constant predicts; 0x9e3779b1 is 2^32
     * divided by the golden ratio (Knuth, The Art of Computer Programming, 6.4). */
    action spread(in bit<32> crc, in bit<16> members) {
        bit<32> mixed = crc * 0x9e3779b1;
        member = (bit<16>)(((mixed >> 16) * (bit<32>)members) >> 16);
    }

    /* Chooses one of `members` paths by the flow, so a flow keeps its path. */
    action ecmp_group(bit<16> group_id, bit<16> members) {
        bit<32> salt;
        bit<32> crc;
        bit<16> src_port = 0;
        bit<16> dst_port = 0;
        switch_id.read(salt, 0);
        if (ports.isValid()) {
            src_port = ports.src_port;
            dst_port = ports.dst_port;
        }
        group = group_id;
        hash(crc, HashAlgorithm.crc32, 32w0,
             { salt, ipv4.src_addr, ipv4.dst_addr, ipv4.protocol, src_port, dst_port },
             64w0x100000000);
        spread(crc, members);
    }

    table ipv4_lpm {
        key = { ipv4.dst_addr : lpm @name("dst_addr"); }
        actions = { set_nhop; ecmp_group; drop; }
        size = 4096;
        default_action = drop();
    }

    table ecmp_nhop {
        key = {
            group  : exact @name("group");
            member : exact @name("member");
        }
        actions = { set_nhop; drop; }
        size = 4096;
        default_action = drop();
    }

    apply {
        if (ipv4.ttl <= 1) {
            drop();
            return;
        }
        ipv4.ttl = ipv4.ttl - 1;
        switch (ipv4_lpm.apply().action_run) {
            ecmp_group: { ecmp_nhop.apply(); }
            default: { }
        }
    }
}

control EcnMarking(inout ipv4_t ipv4, in standard_metadata_t standard_metadata) {
    bit<32> depth = (bit<32>)standard_metadata.enq_qdepth;
    bit<32> port = (bit<32>)standard_metadata.egress_port;

    /* RED on the depth itself, without an average (DCQCN, figure 5). P4 targets
     * multiply but do not divide, so the controller gives the slope. */
    action mark_at_random() {
        bit<32> from;
        bit<32> slope;
        bit<32> draw;
        ecn_red_from.read(from, port);
        ecn_red_slope.read(slope, port);
        if (slope != 0 && depth > from) {
            random(draw, 0, 0xffffffff);
            if (draw < slope * (depth - from)) {
                ipv4.ecn = ECN_CE;
            }
        }
    }

    apply {
        if (ipv4.ecn != ECN_NOT_ECT && depth != 0) {
            bit<32> threshold;
            ecn_threshold.read(threshold, port);
            if (threshold != 0 && depth >= threshold) {
                ipv4.ecn = ECN_CE;
            } else {
                mark_at_random();
            }
        }
    }
}

#endif
