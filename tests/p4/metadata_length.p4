// packet_length, ingress_port and instance_type.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        hdr.data.z = sm.packet_length;
        hdr.data.x = (bit<16>)sm.ingress_port;
        hdr.data.a = (bit<8>)sm.instance_type;
        hdr.data.b = (bit<8>)sm.checksum_error;
    }
}

PIPELINE(TestIngress());
