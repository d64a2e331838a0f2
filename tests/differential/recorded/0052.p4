#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<9> f1;
    bit<48> f2;
    bit<8> f3;
    bit<32> f4;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<3> f1;
    bit<5> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<33> n0;
    bit<16> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    bit<32> m2;
    bit<33> m3;
    bit<100> m4;
    int<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<8> p1) {
    if (((((bit<33>)p0) |+| 33w1) != (-33w0))) {
        return ((true ? ((bit<24>)p0) : ((bit<24>)p0)) ++ (p1 | p1));
    }
    return ((((bit<4>)p0) < ((bit<4>)48w0)) ? ((((bit<32>)p0) | ((bit<32>)p1)) | (false ? 32w4294967294 : 32w4294967294)) : ((~((bit<32>)p0)) - (((bit<32>)p0) |+| 32w4234730346)));
}
bit<32> function1(in bit<8> p0, in bit<8> p1) {
    if ((p1 < ((bit<8>)((bit<24>)p1)))) {
        return ((bit<32>)p0);
    }
    return function0(((bit<16>)((bit<9>)((int<9>)((int<13>)((bit<13>)p1))))), ((((bit<40>)p0))[30:30] ++ (false ? ((bit<7>)p0) : ((bit<7>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n0 = ((!(((bit<1>)meta.one.n1) == ((bit<1>)hdr.base.pad))) ? ((meta.flag ? ((bit<19>)meta.m2) : 19w25989) ++ (((bit<14>)((bit<1>)meta.flag)) * 14w16382)) : ((meta.two.n0 << ((bit<1>)hdr.base.f3)) << (meta.kept |+| hdr.base.kind)));
        verify(((((bit<64>)hdr.base.f4) <= 64w17753675500220747103) || (hdr.base.f4 == 32w1170114964)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w29: parse_ys;
            8w147: parse_x0;
            8w134: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w124: parse_x1;
            8w107: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w52: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w39: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = a;
        bit<64> v1 = ((bit<64>)((bit<48>)((int<48>)((((bit<61>)c) - 61w1820717813818877472))[60:13])));
        if ((v1 < (true ? v1 : v1))) {
            v1 = (51w330169372361392 ++ (true ? (true ? 13w5657 : ((bit<13>)a)) : (((bit<6>)c) ++ ((bit<7>)a))));
            bit<5> v2 = (((5w29 & 5w29) & ((bit<5>)((bit<33>)((int<33>)((int<64>)v1))))) |-| ((true ? ((bit<5>)a) : 5w0) >> ((bit<4>)a)));
            v2 = (((v2 |-| v2) - ((bit<5>)((bit<128>)(int<128>)(128w326743230719322874347145571274467159898)))) >> 8w3);
        } else {
            if (((48w0 |+| 48w0) >= (48w281474976710655 << 8w10))) {
                b = (((c >= 8w233) ? (((bit<6>)b) ++ ((bit<2>)a)) : (false ? b : b)) << 8w2);
            } else {
                c = ((~b) |+| (a |+| (c |+| c)));
                b = ((bit<8>)((35w0)[25:22] ++ (29w536870911 |-| ((bit<29>)b))));
                b[2:2] = (-((bit<1>)c));
            }
            b = (((((bit<35>)c))[8:2] ++ (((bit<1>)c) | ((bit<1>)v1))) >> 8w5);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0(out bit<33> p0, out int<33> p1) {
        p0 = 33w2904310015;
        p1 = (int<33>)(33w6279461996);
        standard_metadata.egress_spec = ((bit<9>)(((bit<1>)meta.m1) ++ (((bit<1>)meta.m1) ++ ((bit<1>)meta.m4))));
        meta.m4 = ((bit<100>)(-hdr.base.f4));
    }
    action ingress_a1(inout bit<100> p0, inout int<33> p1) {
        meta.flag = meta.flag;
        meta.two = meta.one;
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(in bit<9> p0, in bit<16> p1) {
        hdr.ys.pop_front(1);
    }
    action ingress_a3(out bit<32> p0) {
        p0 = 32w2147483648;
        meta.one = meta.one;
        if (hdr.ys[2].isValid()) {
            meta.two.n0 = (((23w4194304 >> ((bit<4>)((bit<1>)meta.flag))) ++ (10w416 + 10w1023)) >> 8w33);
            hdr.base.pad = (((46w70368744177663)[34:28] >> 8w2) ^ ((((bit<7>)meta.m1) | hdr.base.pad) | ((bit<7>)24w0)));
            meta.m3 = (~meta.one.n0);
        }
        hdr.ys.pop_front(1);
    }
    table ingress_t0 {
        key = {
            meta.m4: ternary @name("k0");
            meta.m0: exact @name("k1");
            ((bit<32>)(hdr.base.pad << 8w3)): lpm @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f3: ternary @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0(meta.m3, meta.m5);
        switch ((meta.two.n1 >> 8w13)) {
            16w16521: {
                meta.m4 = (((bit<113>)(-((bit<1>)meta.two.n1))))[106:7];
            }
            16w33443: {
                hdr.base.f1[7:4] = ((~meta.one.n0))[8:5];
                hdr.base.f3 = (((((bit<47>)meta.m4) |-| ((bit<47>)meta.m4)))[26:15])[11:4];
                meta.m0 = meta.one.n0;
            }
            16w65535: {
                meta.one.n1 = (((~meta.one.n1) |+| (meta.two.n1 |+| meta.two.n1)) >> ((((bit<34>)hdr.base.f2))[7:4] ++ (meta.m1 - meta.m1)));
                meta.m4 = ((((bit<123>)((bit<8>)hdr.base.f0)) + (((bit<128>)hdr.base.pad))[125:3]))[104:5];
                meta.m4 = (122w2784473670726506037503854405574249063)[100:1];
            }
            default: {
                meta.m1 = ((25w16777216 ^ (3w1 ++ ((bit<22>)meta.one.n0))))[8:5];
                meta.m2 = function0((hdr.ys[1].isValid() ? (meta.flag ? meta.two.n1 : meta.one.n1) : ((bit<16>)((bit<24>)((bit<1>)meta.flag)))), ((~37w32981810234))[10:3]);
                meta.m1 = ((bit<4>)((bit<9>)((int<9>)((int<16>)(meta.one.n1 * meta.one.n1)))));
            }
        }
        meta.one.n0 = meta.one.n0;
        hdr.base.f0 = (-hdr.base.f0);
        hdr.x1 = hdr.x0;
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && (meta.m3 < (hdr.ys[3].isValid() ? meta.m0 : meta.one.n0))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m4 = (((meta.m4 + meta.m4) & (106w40564819207303340847894502572032)[101:2]) + ((meta.m4 & ((bit<100>)meta.m1)) & ((bit<100>)meta.m2)));
    }
    action egress_a1(inout bit<32> p0) {
        bool v3 = (meta.m3 >= ((bit<33>)(((bit<1>)meta.one.n1) |+| 1w1)));
        if (v3) {
            hdr.base.f0 = (-((int<8>)((11w1024 |-| ((bit<11>)hdr.base.kind)))[7:0]));
            meta.m0 = (((((bit<5>)hdr.base.pad) ++ 28w97336647) >> 8w5) |+| ((((bit<43>)meta.two.n1))[36:4] ^ ((bit<33>)((bit<16>)hdr.base.f3))));
        }
    }
    action egress_a2() {
        hdr.ys.pop_front(1);
        meta.two = meta.two;
        hdr.x1.setInvalid();
    }
    action egress_a3() {
        meta.m4 = (((hdr.ys[3].isValid() ? ((bit<115>)hdr.base.pad) : ((bit<115>)((bit<8>)hdr.base.f0))))[103:4] |+| ((((bit<113>)meta.two.n0) * 113w1))[102:3]);
    }
    table egress_t0 {
        key = {
            meta.m0: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a2;
        }
        default_action = egress_a2();
        size = 64;
    }
    apply {
        if (hdr.ys[2].isValid()) {
            meta.one.n1 = (meta.two.n1 * (meta.two.n1 & (meta.two.n1 | ((bit<16>)((bit<1>)meta.flag)))));
            hdr.ys.push_front(1);
            meta.m0 |= ((~(27w27921720 ++ ((bit<43>)meta.kept))))[49:17];
        } else {
            meta.two = meta.two;
            if ((hdr.base.f1 != 9w1)) {
                meta.m1[1:1] = ((bit<1>)((bit<8>)(8s54 >> 8w0)));
                meta.two.n0 = (((((bit<28>)meta.m2) << 8w1) ++ (((bit<58>)hdr.base.f1))[47:13]))[48:16];
            }
            bit<5> v4 = ((((bit<1>)hdr.ys[3].isValid()) ++ (meta.flag ? meta.m1 : meta.m1)) |-| (44w3751599263071)[12:8]);
        }
        meta.m0 = (((!meta.flag) ? (((bit<49>)((bit<33>)meta.m5)) & 49w0) : (49w306479231946558 |+| 49w0)))[44:12];
        if (egress_t0.apply().hit) {
            meta.m2 = (((57w0 << hdr.base.kind))[49:18] | (~((bit<32>)((bit<48>)meta.two.n0))));
        }
        hdr.ys[2].setInvalid();
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
