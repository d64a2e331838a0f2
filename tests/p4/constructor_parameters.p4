// Constructor parameters: instances of one control that differ in constants.
#include "include/base.p4"

control AddOrSet(inout bit<8> value)(bit<8> amount, bool adds) {
    apply {
        if (adds) {
            value = value + amount;
        } else {
            value = amount;
        }
    }
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    AddOrSet(3, true) add_three;
    AddOrSet(0x42, false) set_it;

    apply {
        sm.egress_spec = 1;
        add_three.apply(hdr.data.a);
        set_it.apply(hdr.data.b);
        add_three.apply(hdr.data.c);
        add_three.apply(hdr.data.c);
    }
}

PIPELINE(TestIngress());
