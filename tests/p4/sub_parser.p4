// A parser that applies other parsers, with arguments in and out, twice.
#include <core.p4>
#include <v1model.p4>

header kind_t { bit<8> kind; }
header value_t { bit<16> value; }

struct headers_t {
    kind_t first_kind;
    value_t first;
    kind_t second_kind;
    value_t second;
}

struct metadata_t { bit<8> total; }

#include "include/stages.p4"

parser OneValue(packet_in packet, in bit<8> weight, out kind_t kind, out value_t value,
                inout bit<8> total) {
    state start {
        packet.extract(kind);
        transition select(kind.kind) {
            1: with_value;
            default: accept;
        }
    }

    state with_value {
        packet.extract(value);
        total = total + weight;
        transition accept;
    }
}

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    OneValue() one_value;

    state start {
        meta.total = 0;
        one_value.apply(packet, 1, hdr.first_kind, hdr.first, meta.total);
        transition select(hdr.first.isValid()) {
            true: second;
            false: accept;
        }
    }

    state second {
        one_value.apply(packet, 2, hdr.second_kind, hdr.second, meta.total);
        transition accept;
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = (bit<9>)meta.total;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
