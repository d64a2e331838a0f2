// A stack of labels, swapped, popped and pushed by a table on its first element's validity,
// a mask and a range; a header union and a varbit behind it.
#include <core.p4>
#include <v1model.p4>

header ethernet_t { bit<48> dst_addr; bit<48> src_addr; bit<16> ether_type; }
header label_t { bit<20> label; bit<3> tc; bit<1> bottom; bit<8> ttl; }
header v4_t { bit<4> version; bit<4> ihl; bit<8> tos; bit<16> len; bit<32> src; bit<32> dst; }
header v6_t { bit<4> version; bit<4> class; bit<128> dst; }
header options_t { varbit<320> data; }

header_union ip_t { v4_t v4; v6_t v6; }

struct headers_t {
    ethernet_t ethernet;
    label_t[3] labels;
    ip_t       ip;
    options_t  options;
}

struct metadata_t { bit<8> depth; }

const bit<16> LABELLED = 0x8847;
const bit<16> IPV4 = 0x0800;

#include "include/stages.p4"

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            LABELLED: label;
            IPV4: ip;
            default: accept;
        }
    }
    state label {
        packet.extract(hdr.labels.next);
        meta.depth = meta.depth + 1;
        transition select(hdr.labels.last.bottom) {
            0: label;
            1: ip;
        }
    }
    state ip {
        transition select(packet.lookahead<bit<4>>()) {
            4: v4;
            6: v6;
            default: neither;
        }
    }
    state v4 {
        packet.extract(hdr.ip.v4);
        verify(hdr.ip.v4.ihl >= 3, error.HeaderTooShort);
        packet.extract(hdr.options, (bit<32>)(bit<9>)(hdr.ip.v4.ihl - 3) * 32);
        transition accept;
    }
    state v6 {
        packet.extract(hdr.ip.v6);
        transition accept;
    }
    state neither {
        verify(false, error.ParserInvalidArgument);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action drop() {
        mark_to_drop(standard_metadata);
    }
    action swap(bit<20> label, bit<9> port) {
        hdr.labels[0].label = label;
        standard_metadata.egress_spec = port;
    }
    action pop(bit<9> port) {
        hdr.labels.pop_front(1);
        if (!hdr.labels[0].isValid()) {
            hdr.ethernet.ether_type = IPV4;
        }
        standard_metadata.egress_spec = port;
    }
    action push(bit<20> label, bit<3> tc, bit<9> port) {
        hdr.labels.push_front(1);
        hdr.labels[0].setValid();
        hdr.labels[0] = { label, tc, (bit<1>)(hdr.ethernet.ether_type != LABELLED), 64 };
        hdr.ethernet.ether_type = LABELLED;
        standard_metadata.egress_spec = port;
    }
    table labels {
        key = {
            hdr.labels[0].isValid() : exact;
            hdr.labels[0].label : ternary;
            hdr.labels[0].tc : range;
        }
        actions = { swap; pop; push; drop; }
        default_action = drop();
        size = 16;
    }
    apply {
        if (standard_metadata.parser_error != error.NoError) {
            hdr.ethernet.src_addr[7:0] = 0xee;
            standard_metadata.egress_spec = 9;
            return;
        }
        switch (labels.apply().action_run) {
            swap: { hdr.ethernet.src_addr[15:8] = meta.depth; }
            pop:
            push: { hdr.ethernet.src_addr[23:16] = 0x77; }
            default: { }
        }
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    apply {
        if (hdr.ip.v4.isValid()) {
            hdr.ip.v4.tos = hdr.ip.v4.tos |+| 200;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
