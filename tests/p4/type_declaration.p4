// type makes a type of its own, cast to and from what it is made of.
#include "include/base.p4"

type bit<16> Port_t;
typedef Port_t Alias_t;

const Port_t HTTP = (Port_t)80;

bit<8> low_byte(in Alias_t port) {
    return ((bit<16>)port)[7:0];
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        Port_t port = (Port_t)hdr.data.x;
        if (port == HTTP) { hdr.data.a = 1; }
        port = (Port_t)((bit<16>)port + 1);
        hdr.data.y = (bit<16>)port;
        hdr.data.b = low_byte(port);
    }
}

PIPELINE(TestIngress());
