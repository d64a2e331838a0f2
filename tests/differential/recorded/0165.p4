#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<1> f1;
    bit<16> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<4> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<16> n0;
    int<100> n1;
}

struct meta_t {
    bit<100> m0;
    bit<65> m1;
    int<8> m2;
    bit<1> m3;
    bit<64> m4;
    bit<100> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<32> p0, in bit<16> p1) {
    if (((true || true) && false)) {
        return ((-p1) & (16w60276 ^ p1));
    }
    return (false ? (11w851 ++ (((bit<5>)p0) - ((bit<5>)p0))) : (false ? (p1 |+| p1) : (-p1)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w172: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w190 .. 8w193: parse_x1;
            8w125: parse_x1;
            8w20: parse_ys;
            8w244: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w176: parse_ys;
            8w9 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w68: parse_ys;
            8w115: parse_ys;
            8w91: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            c = ((7w111 ++ ((bit<1>)a)) | (-(b + b)));
            bit<24> v1 = ((bit<24>)c);
            if ((c <= 8w1)) {
                c = (-((false ? ((bit<17>)b) : ((bit<17>)c)))[8:1]);
            }
        } else {
            c = (((-a) |+| (b * c)) | ((-3w0) ++ (((bit<5>)a) |-| ((bit<5>)a))));
        }
        b = (((true ? ((bit<4>)c) : 4w14) ++ (((bit<4>)c) |+| ((bit<4>)a))) ^ a);
        c = b;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout bit<1> p0) {
        meta.two.n0 = (((hdr.base.f2 | meta.two.n0) << 8w17) >> 8w14);
    }
    action ingress_a1(out bit<100> p0, out int<8> p1) {
        p0 = 100w1;
        p1 = 8s68;
        meta.flag = (meta.m3 <= ((bit<1>)(meta.m4 < 64w15857722347182626732)));
        if ((!(!meta.flag))) {
            p0 = ((-(meta.flag ? 109w240920865557766872160943420189415 : 109w324518553658426726783156020576255)))[100:1];
            meta.kept = (((!meta.flag) ? (hdr.ys[3].isValid() ? ((bit<2>)hdr.base.pad) : ((bit<2>)hdr.base.pad)) : (35w32413092318)[20:19]) ++ ((meta.m2 < 8s127) ? ((bit<6>)hdr.base.pad) : (-((bit<6>)hdr.base.f2))));
        }
    }
    action ingress_a2() {
        if ((meta.m1 == (~65w27682287204098047023))) {
            meta.two.n1 = ((int<100>)(((bit<118>)meta.m3))[113:14]);
            meta.m4[40:22] = ((bit<19>)(128w0 & ((bit<128>)hdr.base.f1)));
            meta.two.n0 = ((~((bit<31>)((bit<9>)((bit<100>)meta.two.n1)))))[27:12];
        }
        hash(meta.two.n0, HashAlgorithm.crc32, 16w5, { meta.m1, meta.m0, 3w0 }, 32w1000);
    }
    table ingress_t0 {
        key = {
            hdr.base.kind: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m0: range @name("k0");
            meta.m1: ternary @name("k1");
            meta.kept: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.kind: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m5 = (~((bit<100>)(8w128 + meta.kept)));
        meta.one = meta.one;
        ingress_t0.apply();
        if (ingress_t1.apply().hit) {
            meta.two.n0 = (53w9007199254740990)[39:24];
            meta.m4 = (meta.m4 << hdr.base.kind);
            meta.m4 = (((((bit<64>)hdr.base.f2) * ((bit<64>)hdr.base.f2)) - ((bit<64>)((bit<4>)((int<4>)((int<1>)meta.m3))))) |+| (((bit<64>)((bit<8>)hdr.base.f0)) |-| (~64w11739267782295733929)));
        }
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept >> 8w3);
        hdr.ys[0].f0 = ((bit<7>)100w51838162149549703579631225620);
        hdr.ys[0].f1 = (2w2 ++ ((bit<2>)meta.m0));
        hdr.ys[0].pad = (~5w16);
        meta.two.n0 |= (((bit<16>)((bit<65>)(65s1 >> 8w4))) |+| function0((((bit<32>)hdr.ys[0].more) - ((bit<32>)meta.m4)), (27w33672107)[25:10]));
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(out bit<8> p0, out bit<100> p1) {
        p0 = 8w21;
        p1 = 100w1225437968625352957020341590808;
        hdr.base.f2 = (((((bit<53>)hdr.base.pad))[23:8] & (16w0 ^ meta.two.n0)) ^ ((hdr.base.f2 >> ((bit<4>)meta.m4)) ^ (hdr.ys[1].isValid() ? hdr.base.f2 : hdr.base.f2)));
        egress_cells.write(((((bit<32>)meta.two.n0) |-| 32w1244000052) & 32w0), ((meta.two.n0 |-| meta.two.n0) | meta.one.n0));
    }
    action egress_a1(bit<128> p0, bit<8> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (((bit<6>)hdr.base.f2) ++ ((bit<2>)meta.m3));
        hdr.x1.f0 = (((bit<32>)meta.kept) * ((bit<32>)p0));
        hdr.x1.f1 = (meta.flag ? ((bit<3>)hdr.base.kind) : ((bit<3>)meta.m0));
        hdr.x1.pad = 5w13;
    }
    action egress_a2(bit<128> p0, bit<48> p1) {
        meta.kept = ((hdr.base.kind |+| ((bit<8>)meta.m0)) >> 8w4);
    }
    action egress_a3(bit<128> p0, bit<128> p1) {
        egress_cells.read(hdr.base.f2, (((bit<32>)((bit<8>)hdr.base.f0)) & 32w0));
    }
    table egress_t0 {
        key = {
            hdr.base.f2: lpm @name("k0");
        }
        actions = {
            NoAction;
            egress_a2;
            egress_a3;
        }
        default_action = egress_a3(128w0, 128w241779072533031585240699968731737419325);
        size = 64;
    }
    apply {
        meta.m3 = 1w0;
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(hdr.x0.isValid(), { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
