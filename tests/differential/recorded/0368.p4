#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<8> f1;
    bit<16> f2;
    bit<24> f3;
    bit<24> f4;
    bit<12> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<16> f1;
    int<64> f2;
    bit<1> pad;
}

header y_t {
    bit<8> more;
    bit<48> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<100> n0;
    bit<8> n1;
}

struct meta_t {
    bit<33> m0;
    bit<4> m1;
    bit<32> m2;
    bit<33> m3;
    bit<65> m4;
    bit<1> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<32> p0, in bit<16> p1) {
    if ((p1 > 16w65534)) {
        return ((bit<32>)((bit<7>)(((int<7>)((int<32>)p0)) | (int<7>)(7w102))));
    }
    return (-((((bit<41>)p1) - ((bit<41>)p1)))[39:8]);
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if (((false || true) || (((bit<13>)p1) < ((bit<13>)p0)))) {
        return ((bit<32>)((bit<13>)(~13s991)));
    }
    return (25w33554431 ++ (((bit<23>)((bit<31>)p0)))[22:16]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((~((int<100>)((int<65>)meta.m4))) != (meta.flag ? 100s633825300114114700748351602687 : (int<100>)(100w633825300114114700748351602688)))) {
            hdr.base.pad = (((meta.m5 & meta.m5) ++ (3w1 | 3w6)) - ((hdr.base.f1 != hdr.base.f1) ? (meta.m5 ++ ((bit<3>)hdr.base.f0)) : (((bit<4>)meta.m0) & 4w14)));
            hdr.base.f3 = (((hdr.base.f4 & 24w9540428) << 8w9) |-| hdr.base.f4);
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w43: parse_x0;
            8w141: parse_x0;
            8w92: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.m1 = ((bit<4>)(((bit<64>)meta.m0))[62:0]);
        transition select(hdr.x0.next) {
            8w203: parse_ys;
            8w172: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if (((32w1523890861 > meta.m2) || meta.flag)) {
            meta.flag = (((~32s0) | ((int<32>)((int<4>)hdr.base.pad))) >= ((32s1089579224 * ((int<32>)((int<8>)hdr.base.f1))) |+| (~32s2147483647)));
            meta.one.n0 = (((((bit<42>)meta.two.n0) ++ meta.m4))[103:4] ^ ((bit<100>)(44w8163138124381)[40:17]));
            meta.one.n1 = (((meta.m2 > meta.m2) ? (meta.m5 + meta.m5) : (~meta.m5)) ++ ((((bit<6>)meta.one.n0) ++ ((bit<5>)meta.m4)))[9:3]);
        }
        transition select(hdr.x1.next) {
            8w87: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f2 = (((meta.kept == meta.two.n1) ? (((bit<38>)meta.m0) ++ meta.m5) : (((bit<39>)hdr.base.f3) + ((bit<39>)hdr.base.f5))))[27:12];
        transition select(hdr.ys.last.more) {
            8w239: parse_ys;
            8w218: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c[5:5] = ((((int<64>)((int<8>)b)) > ((int<64>)((int<8>)b))) ? ((bit<1>)13w2052) : (((bit<1>)b) & ((bit<1>)c)));
        c = (((((int<24>)((int<8>)c)) > (int<24>)(24w14296270)) ? (6w62 ++ 2w3) : (-c)) - (((bit<8>)((bit<16>)(int<16>)(16w52344))) >> 8w9));
        c[3:1] = ((((bit<3>)a) & ((bit<3>)b)) | (~3w4));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(bit<9> p0, bit<128> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (1w0 ++ 7w1);
        hdr.x1.f0 = (((bit<7>)hdr.base.pad) * ((bit<7>)hdr.base.f4));
        hdr.x1.f1 = ((bit<16>)meta.m2);
        hdr.x1.f2 = ((int<64>)((int<33>)((int<16>)hdr.base.f2)));
        hdr.x1.pad = ((bit<1>)meta.m1);
        hdr.ys.push_front(1);
    }
    action ingress_a1(in bit<8> p0) {
        meta.one.n1 = hdr.base.kind;
        meta.flag = hdr.ys[2].isValid();
        hdr.base.f3 = (((meta.m2 + meta.m2) >= ((bit<32>)meta.one.n0)) ? (-((bit<24>)((bit<64>)hdr.base.f5))) : ((-((bit<10>)hdr.base.f3)) ++ (((bit<14>)hdr.base.pad) |+| 14w0)));
    }
    action ingress_a2() {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(48w281474976710654 | ((bit<48>)meta.m3))));
    }
    table ingress_t0 {
        key = {
            (hdr.base.f2 & ((bit<16>)hdr.base.pad)): optional @name("k0");
            meta.one.n1: exact @name("k1");
            ((meta.two.n1 & ((bit<8>)meta.m0)) << (hdr.base.pad + meta.m1)): lpm @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a0(9w295, 128w170141183460469231731687303715884105727);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m0: ternary @name("k0");
            meta.two.n1: optional @name("k1");
            meta.one.n1: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(9w47, 128w182632434147518121787547312701641482332);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.two.n1[7:0] = ((hdr.base.pad ++ hdr.base.pad) |-| hdr.base.f1);
        meta.one.n1 = (~((33w3499059061 & 33w3964720623))[23:16]);
        meta.m0 = ((bit<33>)((bit<64>)((int<64>)((hdr.x0.isValid() ? 39w454458855583 : ((bit<39>)meta.m0)) ++ (((bit<62>)hdr.base.pad))[34:10]))));
        hdr.base.pad[1:1] = ((bit<1>)hdr.base.f2);
        switch (ingress_t1.apply().action_run) {
            NoAction: {
                hdr.base.pad[3:3] = (~1w1);
            }
            ingress_a0: {
                hdr.base.f5 = (((bit<8>)hdr.base.f3) ++ ((bit<4>)hdr.base.f3));
                meta.m4 = ((meta.flag ? (~meta.m4) : (-meta.m4)) & ((-meta.m4) - ((bit<65>)hdr.base.f5)));
            }
            default: {
                hdr.base.pad = (~((bit<4>)(meta.m2 |-| meta.m2)));
                meta.m1 = hdr.base.pad;
                meta.m0 = ((bit<33>)(((bit<48>)meta.m3) |+| ((bit<48>)((bit<13>)((int<13>)((int<24>)hdr.base.f0))))));
            }
        }
        meta.m3 = 33w3711205951;
        ingress_t0.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<9> p0) {
        hdr.base.f3 = ((bit<24>)((meta.flag ? 13w4772 : ((bit<13>)meta.two.n1)) << (meta.m5 ++ ((bit<3>)hdr.base.f1))));
        hdr.base.f1 = ((bit<8>)((hdr.base.f5 >= 12w4094) ? (meta.m4 | 65w2851571690482776266) : (meta.m4 - meta.m4)));
    }
    table egress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(9w510);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        const entries = {
            (4w14): egress_a0(9w290);
            (4w0): egress_a0(9w508);
            (4w12): NoAction();
        }
        size = 64;
    }
    apply {
        hdr.ys[1].setValid();
        hdr.ys[1].more = ((bit<8>)63w4611686018427387904);
        hdr.ys[1].f0 = 48w281474976710654;
        hdr.ys[1].f0 = (((((bit<18>)hdr.base.f5) ++ 7w105) >> 8w11) ++ ((bit<23>)hdr.base.f5));
        int<32> v1 = (((((int<32>)((int<65>)meta.m4)) * 32s18368990) |-| (~(int<32>)(32w2147483648))) ^ (32s178033141 * (meta.flag ? ((int<32>)((int<24>)hdr.base.f3)) : (int<32>)(32w4294967294))));
        if (hdr.x0.isValid()) {
            meta.m4 = (((~meta.m4) |-| (meta.m4 << meta.m5)) + ((((bit<65>)meta.one.n0) << 8w14) & (76w0)[75:11]));
        }
        egress_t0.apply();
        egress_t1.apply();
        if (meta.first && (hdr.base.kind != (meta.flag ? 8w4 : meta.kept))) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.f4, hdr.base.f5, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
