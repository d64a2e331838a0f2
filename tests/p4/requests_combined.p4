// Several requests to the target in one pass: which of clone, resubmit, recirculate, multicast,
// truncate and drop count, in ingress and in egress.
#include <core.p4>
#include <v1model.p4>

header data_t { bit<8> op; bit<8> port; bit<8> b; bit<8> c; }

struct headers_t { data_t data; }

struct metadata_t {
    @field_list(0, 1) bit<8> seen;
    @field_list(1) bit<16> kept;
}

#include "include/stages.p4"
#include "include/data_parser.p4"

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = (bit<9>)hdr.data.port;
        meta.kept = 0x1234;
        if (standard_metadata.instance_type != 0) {
            hdr.data.c = meta.seen + (bit<8>)meta.kept + 1;
            return;
        }
        switch (hdr.data.op) {
            1: {
                clone_preserving_field_list(CloneType.I2E, 3, 0);
                meta.seen = 9;
                mark_to_drop(standard_metadata);
            }
            2: {
                clone_preserving_field_list(CloneType.I2E, 3, 1);
                meta.seen = meta.seen + 1;
                resubmit_preserving_field_list(1);
                hdr.data.b = 0x99;
            }
            3: {
                meta.seen = 1;
                clone(CloneType.I2E, 99);
            }
            4: {
                standard_metadata.mcast_grp = 5;
                standard_metadata.egress_spec = 511;
            }
            5: {
                mark_to_drop(standard_metadata);
                standard_metadata.egress_spec = 3;
            }
            6: {
                standard_metadata.mcast_grp = 5;
                mark_to_drop(standard_metadata);
            }
            7: {
                standard_metadata.mcast_grp = 1;
                resubmit_preserving_field_list(1);
                truncate(3);
            }
        }
    }
}

control TestEgress(inout headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    action end(bit<8> c) {
        hdr.data.c = c;
        exit;
        hdr.data.c = 0;
    }
    action drop() {
        mark_to_drop(standard_metadata);
    }
    action mirror(bit<32> session) {
        meta.seen = 0x40;
        clone_preserving_field_list(CloneType.E2E, session, 0);
    }
    table last {
        key = {
            hdr.data.b : range;
            standard_metadata.egress_port : exact;
            standard_metadata.instance_type : ternary;
        }
        actions = { end; drop; mirror; NoAction; }
        const default_action = NoAction();
        const entries = {
            (1..3, 3, _) : end(0xee);
            (4..7, 3, 0 &&& 0xffffffff) : mirror(3);
            (4..7, 4, 2) : end(0xcc);
            (8..255, 3, 0 &&& 0xf) : drop();
        }
    }
    apply {
        last.apply();
        if (standard_metadata.instance_type == 2) {
            hdr.data.c = meta.seen;
        }
        if (standard_metadata.instance_type == 1) {
            hdr.data.c = meta.seen;
            hdr.data.b = (bit<8>)meta.kept;
        }
        if (hdr.data.op == 9) {
            recirculate_preserving_field_list(1);
            meta.seen = 3;
            hdr.data.op = 10;
            mark_to_drop(standard_metadata);
        }
        if (hdr.data.op == 11 && standard_metadata.instance_type == 0) {
            clone_preserving_field_list(CloneType.E2E, 4, 1);
            recirculate_preserving_field_list(1);
            hdr.data.op = 12;
        }
    }
}

V1Switch(DataParser(), NoVerifyChecksum(), TestIngress(), TestEgress(), NoComputeChecksum(),
         EmitAll()) main;
