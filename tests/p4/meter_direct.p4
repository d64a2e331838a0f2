// A direct meter belongs to the entry that was hit.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    direct_meter<bit<8>>(MeterType.packets) colours;
    bit<8> colour = 0xff;

    action metered() {
        colours.read(colour);
    }

    table meters_entries {
        key = { hdr.data.a : exact; }
        actions = { metered; NoAction; }
        default_action = NoAction();
        meters = colours;
    }

    apply {
        sm.egress_spec = 1;
        meters_entries.apply();
        hdr.data.c = colour;
    }
}

PIPELINE(TestIngress());
