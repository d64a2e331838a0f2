// A switch on action_run without a case for the action does nothing.
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
    action b() { }

    table chooser {
        key = { hdr.data.key : exact; }
        actions = { a; b; @defaultonly NoAction; }
        const default_action = NoAction();
        const entries = {
            1 : a();
            2 : b();
        }
    }

    apply {
        standard_metadata.egress_spec = 1;
        switch (chooser.apply().action_run) {
            b: { hdr.data.result = 0x0b; }
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
