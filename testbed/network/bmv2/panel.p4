/* panel.p4: joins the hosts' links to the interfaces that lead to other people's switches.
 *
 * Port 2i is the end of a host's link, port 2i + 1 the interface behind which the host's
 * switch is: what comes in by the one leaves by the other, unchanged.
 */
#include <core.p4>
#include <v1model.p4>

struct headers_t {}
struct metadata_t {}

parser PanelParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    state start { transition accept; }
}

control PanelVerifyChecksum(inout headers_t hdr, inout metadata_t meta) { apply {} }

control PanelIngress(inout headers_t hdr, inout metadata_t meta,
                     inout standard_metadata_t standard_metadata) {
    apply {
        standard_metadata.egress_spec = standard_metadata.ingress_port ^ 1;
    }
}

control PanelEgress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) { apply {} }

control PanelComputeChecksum(inout headers_t hdr, inout metadata_t meta) { apply {} }

control PanelDeparser(packet_out packet, in headers_t hdr) { apply {} }

V1Switch(PanelParser(), PanelVerifyChecksum(), PanelIngress(),
         PanelEgress(), PanelComputeChecksum(), PanelDeparser()) main;
