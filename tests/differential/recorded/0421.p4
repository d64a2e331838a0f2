#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<7> f0;
    bit<7> f1;
    bit<48> f2;
    bit<7> f3;
    bit<24> f4;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<9> f0;
    int<12> f1;
    bit<8> f2;
    bit<7> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<64> n0;
    bit<16> n1;
}

struct meta_t {
    bit<33> m0;
    int<9> m1;
    bit<8> m2;
    bit<9> m3;
    bit<64> m4;
    bit<4> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if ((p0 >= 8w165)) {
        return (((bit<16>)24w1) - (((bit<16>)p0) ^ p1));
    }
    return ((bit<16>)((!true) ? (~((bit<33>)p0)) : (((bit<33>)p0) - ((bit<33>)p0))));
}
bit<32> function1(in bit<8> p0, in bit<32> p1) {
    if ((((bit<48>)p1) > (true ? ((bit<48>)p1) : 48w281474976710655))) {
        return (((bit<32>)((bit<9>)p0)) << 8w31);
    }
    return (((p1 << 8w0) |-| (p1 << 1w0)) * ((bit<32>)(1w1 >> 4w14)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((int<64>)(64w13715456137818204477) <= ((int<64>)((int<1>)((bit<1>)meta.one.n1))))) {
            meta.m1 = (~((meta.m1 * meta.m1) | (((int<9>)((int<8>)hdr.base.kind)) * meta.m1)));
            hdr.base.f4 = ((((bit<6>)128w292585211096950097743057978451326164574) ++ (((bit<18>)hdr.base.f3) >> 8w18)) | ((!meta.flag) ? (hdr.base.f4 << 8w16) : hdr.base.f4));
            meta.m0[18:14] = (((bit<5>)meta.m3) * (42w2199023255552)[22:18]);
        } else {
            hdr.base.f2 = (~((((bit<48>)((bit<9>)meta.m1)) >> 8w38) |-| (34w8589934591 ++ ((bit<14>)meta.two.n0))));
        }
        transition select(hdr.base.kind) {
            8w182 .. 8w185: parse_ys;
            8w111: parse_ys;
            8w150: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w235: parse_x1;
            8w145: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w9 .. 8w12: parse_ys;
            8w242: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w242: parse_ys;
            8w174: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        int<64> v1 = ((-((int<64>)(64w9445388743616032614) & (int<64>)(64w18446744073709551614))) ^ (((int<64>)((int<8>)a)) - ((int<64>)((int<8>)c))));
        c = (((bit<5>)a) ++ ((((bit<128>)c) <= ((bit<128>)c)) ? ((bit<3>)((bit<4>)(int<4>)(4w14))) : ((bit<3>)a)));
        c = (((~((bit<2>)b)) | 2w0) ++ (~((bit<6>)((bit<48>)((int<48>)((int<8>)b))))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(inout bit<64> p0, inout int<9> p1) {
        standard_metadata.egress_spec = ((bit<9>)(18w262142)[15:13]);
    }
    action ingress_a1(out bit<8> p0) {
        p0 = 8w225;
        meta.one = meta.one;
        meta.two.n1 = (((bit<50>)meta.two.n1))[46:31];
        meta.m4 = (((bit<64>)((bit<100>)((int<100>)((int<16>)meta.one.n1)))) + ((meta.flag ? meta.m4 : meta.one.n0) | (meta.m4 >> 8w2)));
    }
    action ingress_a2(bit<9> p0, bit<8> p1) {
        meta.one = meta.one;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((21w1953724 & ((bit<21>)meta.two.n1)))[12:10]);
        hdr.x0 = hdr.x1;
        if (hdr.ys[0].isValid()) {
            hdr.ys[0].more = ((22w3143317)[10:3] |+| ((bit<8>)(-((bit<63>)meta.m3))));
            hdr.ys.pop_front(1);
            meta.one = meta.two;
        }
        hash(meta.one.n1, HashAlgorithm.csum16, 16w5, { meta.two.n1, hdr.base.kind, hdr.base.f1, 1w0 }, 32w7);
        hdr.base.f1 = hdr.base.f3;
        standard_metadata.egress_spec = ((bit<9>)((hdr.base.pad << 8w1) | (hdr.base.pad >> meta.m5)));
        meta.flag = (meta.m0 < meta.m0);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        if (((int<48>)(48w140737488355328) <= (48s64010876144513 |+| 48s1))) {
            hdr.base.f3 = (((hdr.base.pad |+| hdr.base.pad) ++ (meta.m5 >> 8w5)) << ((-((bit<4>)meta.kept)) >> ((bit<1>)((bit<9>)meta.m1))));
        }
        hdr.ys.pop_front(1);
    }
    action egress_a1(out bit<8> p0) {
        p0 = 8w106;
        meta.two.n1 = ((bit<16>)meta.m3);
        meta.m4[61:50] = (-(((bit<12>)hdr.base.f1) - 12w1));
        hdr.ys[0].setInvalid();
    }
    table egress_t0 {
        key = {
            meta.two.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: range @name("k0");
            meta.kept: exact @name("k1");
            meta.one.n0: ternary @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = ((bit<8>)((bit<64>)((int<64>)meta.m4)));
        meta.one.n0 = 64w0;
        egress_t0.apply();
        egress_t1.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
