// A register of bit<300>, read, added to and written back; out of range it reads 0.
#include <core.p4>
#include <v1model.p4>

header data_t {
    bit<8> index;
    bit<4> pad;
    bit<300> value;
}

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    register<bit<300>>(4) sums;
    apply {
        standard_metadata.egress_spec = 1;
        bit<300> sum;
        sums.read(sum, (bit<32>)hdr.data.index);
        sum = sum + hdr.data.value;
        sums.write((bit<32>)hdr.data.index, sum);
        hdr.data.value = sum;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
