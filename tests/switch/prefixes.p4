/* Two tables of prefixes: what each finds for a frame is written into it. */
#include <core.p4>
#include <v1model.p4>

header key_t {
    bit<8>   tag;
    bit<32>  narrow;
    bit<128> wide;
    bit<32>  narrow_found;
    bit<32>  wide_found;
}

struct headers_t {
    key_t key;
}

struct metadata_t {}

parser P(packet_in packet, out headers_t hdr, inout metadata_t meta,
         inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.key);
        transition accept;
    }
}

control Verify(inout headers_t hdr, inout metadata_t meta) {
    apply {}
}

control PrefixIngress(inout headers_t hdr, inout metadata_t meta,
                inout standard_metadata_t standard_metadata) {
    action found_narrow(bit<32> value) {
        hdr.key.narrow_found = value;
    }
    action found_wide(bit<32> value) {
        hdr.key.wide_found = value;
    }
    table narrow {
        key = { hdr.key.narrow : lpm; }
        actions = { found_narrow; NoAction; }
        size = 8192;
    }
    table wide {
        key = {
            hdr.key.wide : lpm;
            hdr.key.tag : exact;
        }
        actions = { found_wide; NoAction; }
        size = 8192;
    }
    apply {
        narrow.apply();
        wide.apply();
        standard_metadata.egress_spec = 1;
    }
}

control PrefixEgress(inout headers_t hdr, inout metadata_t meta,
               inout standard_metadata_t standard_metadata) {
    apply {}
}

control Compute(inout headers_t hdr, inout metadata_t meta) {
    apply {}
}

control Deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.key);
    }
}

V1Switch(P(), Verify(), PrefixIngress(), PrefixEgress(), Compute(), Deparse()) main;
