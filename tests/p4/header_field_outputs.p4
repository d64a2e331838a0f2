/* Fields of headers that share bytes, or lie on nine of them, as what externs, functions and
 * actions write; their neighbours stay as they are. */
#include <core.p4>
#include <v1model.p4>

header h_t {
    bit<3>  a;
    bit<13> b;
    bit<4>  c;
    bit<64> d;
    bit<7>  e;
    int<5>  f;
    bit<1>  g;
    bit<20> h;
    bit<11> i;
}
header index_t { bit<8> n; }

struct headers_t {
    index_t index;
    h_t[2]  h;
}
struct metadata_t { }

parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.index);
        packet.extract(hdr.h.next);
        packet.extract(hdr.h.next);
        transition accept;
    }
}

#include "include/stages.p4"

bit<13> exchange(inout bit<13> x, out bit<64> y, in int<5> z) {
    bit<13> old = x;
    x = 13w0x1555;
    y = (bit<64>)(bit<5>)z;
    return old;
}

control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    register<bit<13>>(4) thirteen;
    register<bit<64>>(4) long;
    register<int<5>>(4) signed;

    action set(out bit<7> to, inout bit<1> flag, bit<7> value) {
        to = value;
        flag = flag ^ 1;
    }

    apply {
        standard_metadata.egress_spec = 1;
        if (hdr.index.n == 0) {
            thirteen.write(1, 0x0abc);
            thirteen.read(hdr.h[0].b, 1);
            long.write(2, 0x0123456789abcdef);
            long.read(hdr.h[0].d, 2);
            signed.write(3, -3);
            signed.read(hdr.h[0].f, 3);
            hash(hdr.h[1].h, HashAlgorithm.crc32, 20w0, { hdr.h[1].d }, 21w0x100000);
            hash(hdr.h[1].b[8:4], HashAlgorithm.crc16, 5w0, { hdr.h[1].i }, 6w32);
        } else if (hdr.index.n == 1) {
            hdr.h[1].i = (bit<11>)exchange(hdr.h[0].b, hdr.h[0].d, hdr.h[0].f);
            set(hdr.h[1].e, hdr.h[1].g, 7w0x2a);
        } else {
            bit<32> n = (bit<32>)hdr.index.n - 2;
            hdr.h[n].d = hdr.h[n].d + 1;
            hdr.h[n].d[40:33] = 8w0x5a;
            hdr.h[n].b[7:0] = 8w0xff;
            hdr.h[n].f = hdr.h[n].f - 1;
            hdr.h[n].g = hdr.h[n].g ^ 1;
            hdr.h[n].c = hdr.h[1 - n].c;
        }
    }
}

V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
