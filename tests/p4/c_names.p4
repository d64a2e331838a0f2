// Names that mean something in C, in a C library or in assembly are ordinary names in P4.
#include <core.p4>
#include <v1model.p4>

header double { bit<8> long; bit<8> unsigned; bit<8> NULL; bit<8> errno; bit<8> memcpy; }

struct headers_t { double data; }
struct metadata_t { bit<8> struct_; bit<8> static; }

#include "include/stages.p4"

parser TestParser(packet_in goto, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        goto.extract(hdr.data);
        transition select(hdr.data.long) {
            1: while;
            default: char;
        }
    }

    state while {
        meta.static = 5;
        transition accept;
    }

    state char {
        meta.static = 6;
        transition accept;
    }
}

bit<8> printf(in bit<8> size_t, in bit<8> volatile) {
    bit<8> restrict = size_t + volatile;
    return restrict;
}

control short(inout bit<8> float) {
    apply {
        bit<8> sizeof = float;
        float = printf(sizeof, 1);
    }
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    register<bit<8>>(2) malloc;
    short() auto;
    bit<8> asm = 3;

    action main(bit<8> int32_t) {
        hdr.data.NULL = int32_t;
    }

    table union {
        key = { hdr.data.long : exact @name("signed"); }
        actions = { main; NoAction; }
        default_action = NoAction();
    }

    apply {
        standard_metadata.egress_spec = 1;
        union.apply();
        auto.apply(hdr.data.unsigned);
        malloc.write(1, asm);
        bit<8> typeof;
        malloc.read(typeof, 1);
        hdr.data.errno = typeof;
        hdr.data.memcpy = meta.static;
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
