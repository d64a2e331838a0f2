// switch on action_run, with cases that share a block and a default.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    action a() { }
    action b(bit<8> value) { hdr.data.result = value; }
    action c() { }
    action d() { }

    table chooser {
        key = { hdr.data.key : exact; }
        actions = { a; b; c; d; }
        default_action = d();
    }

    apply {
        standard_metadata.egress_spec = 1;
        switch (chooser.apply().action_run) {
            a:
            c: { hdr.data.result = 0xac; }
            b: { hdr.data.result = hdr.data.result + 1; }
            default: { hdr.data.result = 0xdd; }
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
