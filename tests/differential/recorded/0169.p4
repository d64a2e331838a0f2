#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<32> f1;
    bit<9> f2;
    bit<9> f3;
    bit<9> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<24> f0;
    bit<16> f1;
    bit<8> f2;
    int<7> f3;
    bit<1> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<4> n0;
    bit<8> n1;
}

struct meta_t {
    bit<32> m0;
    bit<64> m1;
    bit<48> m2;
    bit<64> m3;
    bit<1> m4;
    bit<32> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 <= (4w0 ++ ((bit<12>)p1)))) {
        return ((32w796281100 |-| ((bit<32>)p1)) |+| (((bit<32>)p1) + 32w4294967294));
    }
    return ((bit<32>)p0);
}
bit<16> function1(in bit<32> p0, in bit<16> p1) {
    if (((33w8589934591 >= 33w8589934591) || false)) {
        return ((p1 ^ p1) >> 8w10);
    }
    return (~(16w57561 |-| (true ? 16w14062 : ((bit<16>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w135: parse_x0;
            8w149: parse_x1;
            8w248: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w115: parse_ys;
            8w191: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f0 = (((hdr.base.f2 ^ ((bit<9>)meta.one.n1)) * (meta.flag ? 9w511 : hdr.base.f0)) * ((bit<9>)((bit<63>)((int<63>)((int<4>)hdr.base.pad)))));
        transition select(hdr.x1.next) {
            8w216: parse_ys;
            8w185: parse_ys;
            8w43: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w196: parse_ys;
            8w34: parse_ys;
            8w114: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<8> v1 = (((bit<8>)((bit<128>)(((int<128>)((int<8>)a)) >> 8w123))) | ((((bit<25>)b) - ((bit<25>)b)))[11:4]);
        if (((((int<33>)((int<8>)a)) |+| ((int<33>)((int<8>)c))) == (~((int<33>)((int<8>)c))))) {
            bool v2 = (c >= 8w41);
            if (v2) {
                v1[2:1] = ((1w0 ++ 1w1) * (((bit<2>)c) |-| 2w1));
                bit<24> v3 = ((bit<24>)(-(((bit<93>)c))[71:8]));
                b = (v1 * ((-v1) & (v1 |+| v1)));
            }
        } else {
            if (true) {
                b = (((bit<8>)((bit<32>)(((int<32>)((int<8>)v1)) | ((int<32>)((int<8>)b))))) ^ a);
            } else {
                v1 = (((c << ((bit<1>)b)) |-| v1) ^ b);
                v1 = ((bit<8>)((bit<65>)(49w542561671594258)[31:0]));
                v1 = (((37w137438953471 ^ ((bit<37>)v1)) << 8w36))[21:14];
            }
        }
        if ((c != 8w65)) {
            c -= (a | (((bit<10>)24w15424010))[7:0]);
            b = (((b >= b) ? ((bit<8>)((bit<100>)((int<100>)((int<8>)a)))) : (5w31 ++ ((bit<3>)c))) >> ((bit<1>)c));
        } else {
            b = (((((bit<30>)b))[23:2] ^ (((bit<16>)v1) ++ 6w63)))[20:13];
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        hdr.x1 = hdr.x0;
        if ((meta.two.n1 != 8w51)) {
            meta.m3 = (((64w18446744073709551615 ^ meta.m3) - (meta.m3 |-| meta.m1)) << meta.two.n0);
            meta.m4 = ((~((bit<1>)((bit<16>)meta.two.n0))) - (((bit<1>)hdr.base.pad) |+| (meta.m4 << 8w1)));
        }
        hdr.x0 = hdr.x1;
    }
    table ingress_t0 {
        key = {
            hdr.base.f0: exact @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.pad: exact @name("k0");
            meta.two.n1: ternary @name("k1");
            hdr.base.f3: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            hdr.base.pad: ternary @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 = ((bit<48>)hdr.base.f3);
        second_helper.apply(((meta.kept | meta.kept) >> 8w2), meta.two.n1, meta.kept);
        ingress_a0();
        if (((!meta.flag) && (hdr.base.f2 == 9w1))) {
            hdr.ys[0].setValid();
            hdr.ys[0].more = (((bit<8>)hdr.base.f0) >> meta.one.n0);
        } else {
            hdr.ys[1].setInvalid();
        }
        hdr.ys.push_front(1);
        if (((((bit<24>)hdr.base.f3) < ((bit<24>)meta.m4)) && (meta.two.n0 > 4w12))) {
            hdr.base.f2 = ((hdr.ys[1].isValid() ? (((bit<10>)meta.kept))[9:1] : (hdr.base.f0 |-| hdr.base.f0)) | (-(~hdr.base.f2)));
            meta.m2 = ((bit<48>)((bit<33>)hdr.base.f4));
            bit<48> v4 = (((((bit<59>)hdr.base.f4) ++ 21w2097151))[71:24] | (~(-meta.m2)));
        }
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        meta.m2[19:18] = ((((bit<31>)meta.one.n1))[14:13] | (((bit<2>)((bit<1>)meta.flag)) - ((bit<2>)meta.two.n1)));
        meta.flag = hdr.ys[1].isValid();
        meta.flag = ((~(hdr.base.f2 | hdr.base.f4)) >= ((-hdr.base.f0) & hdr.base.f4));
    }
    action egress_a1() {
        meta.m3 = ((!(!meta.flag)) ? ((meta.m3 & meta.m3) |-| (6w53 ++ ((bit<58>)hdr.base.kind))) : ((meta.flag ? ((bit<64>)hdr.base.f4) : meta.m3) |+| (meta.flag ? meta.m3 : 64w18446744073709551614)));
        hdr.base.f4 = ((bit<9>)((bit<48>)((~((int<48>)((int<32>)hdr.base.f1))) | (((int<48>)((int<8>)meta.two.n1)) - ((int<48>)((int<32>)meta.m5))))));
        hdr.x0 = hdr.x1;
    }
    action egress_a2(bit<32> p0) {
        hdr.ys.push_front(1);
    }
    apply {
        egress_a1();
        hdr.x0.setInvalid();
        hdr.ys.push_front(1);
        meta.two.n1 = (hdr.base.kind |+| ((meta.two.n1 << 8w2) & (meta.one.n1 >> 8w9)));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.base.kind - meta.one.n1);
        hdr.x1 = hdr.x0;
        hdr.base.f1[29:12] = ((bit<18>)((bit<9>)((int<9>)(9w346) |+| (int<9>)(9w354))));
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
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
