// A multicast group: a copy for each replica, told apart by egress_rid.
#include "include/base.p4"

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.mcast_grp = (bit<16>)hdr.data.op;
    }
}

control TestEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        hdr.data.x = sm.egress_rid;
        hdr.data.y = (bit<16>)sm.egress_port;
        hdr.data.a = (bit<8>)sm.instance_type;
    }
}

V1Switch(BaseParser(), BaseVerify(), TestIngress(), TestEgress(), BaseCompute(),
         BaseDeparser()) main;
