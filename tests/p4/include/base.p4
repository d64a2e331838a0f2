/* What most programs of this corpus share: one header, a parser that extracts
 * it, and controls that do nothing. A program brings its ingress control and
 * ends with PIPELINE(ItsIngress()). Everything leaves through port 1 unless the
 * ingress says otherwise. */
#ifndef BASE_P4
#define BASE_P4

#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8>  op;
    bit<8>  a;
    bit<8>  b;
    bit<8>  c;
    bit<16> x;
    bit<16> y;
    bit<32> z;
}

struct headers_t {
    data_t data;
}

struct meta_t { }

parser BaseParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                  inout standard_metadata_t sm) {
    state start {
        packet.extract(hdr.data);
        transition accept;
    }
}

control BaseVerify(inout headers_t hdr, inout meta_t meta) {
    apply { }
}

control BaseEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply { }
}

control BaseCompute(inout headers_t hdr, inout meta_t meta) {
    apply { }
}

control BaseDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr.data);
    }
}

#define PIPELINE(ingress) \
    V1Switch(BaseParser(), BaseVerify(), ingress, BaseEgress(), BaseCompute(), \
             BaseDeparser()) main

#endif
