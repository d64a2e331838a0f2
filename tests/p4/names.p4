// @name gives tables, actions, keys and registers the name that controllers use.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> key; bit<8> result; }

struct headers_t { data_t data; }
struct metadata_t { }

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    @name("memory") register<bit<8>>(4) r;

    @name("assign") action a(@name("number") bit<8> value) {
        hdr.data.result = value;
    }

    @name(".global_action") action b() {
        r.read(hdr.data.result, 2);
    }

    @name("chooser") table t {
        key = { hdr.data.key : exact @name("which"); }
        actions = { a; b; NoAction; }
        default_action = NoAction();
    }

    apply {
        standard_metadata.egress_spec = 1;
        t.apply();
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
