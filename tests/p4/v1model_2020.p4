// The newer edition of v1model: ports have a type, indices of externs a type parameter.
#define V1MODEL_VERSION 20200408
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> index; bit<8> value; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    register<bit<8>, bit<8>>(256) cells;
    counter<bit<8>>(256, CounterType.packets) counts;

    apply {
        PortId_t port = 1;
        bit<8> before;
        cells.read(before, hdr.data.index);
        cells.write(hdr.data.index, hdr.data.value);
        counts.count(hdr.data.index);
        hdr.data.value = before;
        standard_metadata.egress_spec = port;
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
