#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<7> f0;
    bit<16> f1;
    bit<9> f2;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    int<32> f1;
    bit<16> f2;
    bit<1> f3;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<16> n0;
    bit<1> n1;
}

struct meta_t {
    bit<9> m0;
    int<32> m1;
    bit<16> m2;
    bit<4> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<8> p1) {
    if ((((bit<33>)p0) != ((bit<33>)31w2147483647))) {
        return ((p1 > 8w255) ? (((bit<16>)p1) * 16w0) : 16w2970);
    }
    return ((p1 > (p0 |+| p1)) ? ((53w1189222466172655)[23:8] | (true ? ((bit<16>)p1) : 16w59267)) : ((((bit<16>)p1) |-| 16w39839) - (((bit<14>)p1) ++ 2w3)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n0[8:8] = ((bit<1>)(meta.flag ? meta.m3 : meta.m3));
        transition select(hdr.base.kind) {
            8w204: parse_ys;
            8w218: parse_ys;
            8w30: parse_x0;
            8w3 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w83: parse_x1;
            8w172: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.m0 = (((meta.m0 - ((bit<9>)meta.m3)) >> 8w5) | (meta.m0 |-| (((bit<9>)meta.kept) |-| hdr.base.f2)));
        transition select(hdr.x1.next) {
            8w164: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w94: parse_ys;
            8w235: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = ((bit<8>)((bit<31>)((int<31>)((int<8>)c))));
        c = ((bit<8>)((bit<63>)(((int<63>)(63w4611686018427387904) |-| ((int<63>)((int<8>)a))) ^ ((int<63>)(63w4611686018427387904) ^ ((int<63>)((int<8>)a))))));
        c = ((((bit<33>)a) < (((bit<53>)c))[41:9]) ? ((bit<8>)4w7) : ((bit<8>)((bit<65>)((int<65>)(((bit<31>)c) ++ ((bit<34>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<16> p0, bit<128> p1) {
        meta.one.n0 = ((bit<16>)((94w14446318999447505115920507134)[81:17] << 8w34));
        hdr.ys.push_front(1);
        if (((meta.one.n1 |-| meta.two.n1) != ((bit<1>)((bit<100>)((int<100>)((int<1>)meta.two.n1)))))) {
            meta.m3 = (meta.m3 |-| ((hdr.x0.isValid() ? meta.m3 : meta.m3) |+| (meta.m3 - meta.m3)));
            meta.one.n0[13:9] = ((((bit<38>)meta.m2))[35:28])[4:0];
            hdr.base.f1 = (((((bit<4>)((bit<7>)hdr.base.f0)) == 4w15) ? (~((bit<38>)hdr.base.kind)) : (~38w94693010328)))[23:8];
        }
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hash(meta.m2, HashAlgorithm.crc16, 16w5, { meta.m0, hdr.base.kind, meta.kept, 7w0 }, 32w7);
        ingress_cells.write(((~((bit<32>)meta.kept)) & 32w0), ((bit<48>)((bit<7>)meta.m2)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(in bit<9> p0) {
        meta.two.n0 = ((bit<16>)((!hdr.x1.isValid()) ? (48w11650286950294 + ((bit<48>)meta.two.n0)) : (((bit<58>)((bit<32>)meta.m1)))[50:3]));
        meta.one.n0 = (-((bit<16>)(13w397 - 13w4896)));
    }
    table egress_t0 {
        key = {
            ((bit<32>)hdr.base.kind): range @name("k0");
            meta.one.n1: exact @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        if (egress_t0.apply().miss) {
            meta.kept = ((!(!meta.flag)) ? (((bit<29>)((bit<8>)(int<8>)(8w128))))[7:0] : ((bit<8>)(meta.two.n1 * meta.two.n1)));
        }
        bit<1> v1 = (((meta.flag || meta.flag) ? (meta.one.n1 | meta.two.n1) : (1w0 << hdr.base.kind)) << 8w2);
        meta.m1 = (((int<32>)((46w70368744177663 + ((bit<46>)v1)))[31:0]) |+| (~(meta.flag ? meta.m1 : meta.m1)));
        if (hdr.x1.isValid()) {
            meta.two.n1 = (((((bit<1>)meta.one.n0) + meta.two.n1) >> 8w0) - (meta.two.n1 << (hdr.x1.next << 8w9)));
        }
        if (((((int<4>)((int<1>)((bit<1>)meta.flag))) < (int<4>)(4w13)) && hdr.x0.isValid())) {
            meta.m2[9:1] = ((-((bit<3>)v1)) ++ (meta.m3 ++ 2w3));
            if (meta.flag) {
                meta.two = meta.two;
                hdr.x0 = hdr.x1;
            }
            if ((hdr.base.f2 <= (9w510 >> 8w8))) {
                egress_cells.read(meta.one.n0, (((bit<32>)((bit<7>)hdr.base.f0)) & 32w3));
                meta.flag = (hdr.base.kind < ((meta.m3 ++ ((bit<6>)((bit<32>)meta.m1))))[9:2]);
                hash(hdr.base.f1, HashAlgorithm.identity, 16w0, { meta.m2 }, 32w1000);
            }
        }
        egress_a0((-meta.m0));
        meta.m1 = meta.m1;
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f2 }, hdr.base.f1, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
