#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<7> f1;
    bit<24> f2;
    bit<12> f3;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<12> f1;
    bit<7> f2;
    bit<6> pad;
}

header y_t {
    bit<8> more;
    bit<16> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<64> n0;
    bit<64> n1;
}

struct meta_t {
    int<8> m0;
    bit<100> m1;
    bit<48> m2;
    bit<16> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}


parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w39: parse_ys;
            8w12: parse_x1;
            8w62: parse_x0;
            8w2 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        hdr.base.f1[6:2] = ((((bit<29>)hdr.base.f3))[13:9] & (5w31 >> ((bit<4>)hdr.base.kind)));
        transition select(hdr.x0.next) {
            8w52: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w4: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.two.n0 = ((int<64>)(((int<48>)((int<13>)((bit<13>)meta.m1))) * ((int<48>)((int<100>)meta.m0))));
        transition select(hdr.ys.last.more) {
            8w124: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (((~((bit<4>)c)) == (~4w13))) {
            b = (b - ((-2w1) ++ (((bit<6>)b) << 8w7)));
            if ((!false)) {
                b = (((((bit<18>)c))[17:10] << 8w9) * ((c * b) |+| (7w14 ++ 1w1)));
                b = ((((bit<8>)((bit<100>)b)) >> 8w5) & ((((bit<47>)b))[7:0] & (false ? c : a)));
            }
            c = b;
        } else {
            switch ((((bit<13>)b))[3:0]) {
                4w2: {
                    b = (((!true) ? (((bit<3>)a) ++ ((bit<6>)b)) : (((bit<9>)a) |-| ((bit<9>)a))))[8:1];
                    b = ((5w0 ^ (~((bit<5>)b))) ++ 3w7);
                    c = ((-b) * ((5w15 ++ ((bit<1>)a)) ++ (2w2 |-| 2w3)));
                }
                4w7: {
                    c = ((!false) ? ((b << 8w5) >> 8w4) : ((false ? 30w856745692 : 30w532185740))[16:9]);
                }
                4w12: {
                    c = ((bit<8>)(16w65535 |-| (16w65535 << 8w2)));
                    c = (-8w0);
                    c[7:7] = ((bit<1>)a);
                }
                default: {
                    b = (((((bit<1>)b) * ((bit<1>)b)) ++ (((bit<12>)a))[11:5]) |-| ((!true) ? (((bit<2>)c) ++ ((bit<6>)a)) : ((bit<8>)((bit<13>)b))));
                }
            }
            b -= ((bit<8>)((((bit<48>)c) == 48w163075342333969) ? (1w0 ++ ((bit<12>)a)) : ((bit<13>)((bit<100>)((int<100>)((int<8>)a))))));
        }
        c = ((bit<8>)((bit<63>)(true ? (true ? (int<63>)(63w4913521766196390622) : ((int<63>)((int<8>)b))) : ((int<63>)((int<8>)a)))));
        b = ((((bit<4>)((bit<63>)((int<63>)((int<8>)b)))) - (false ? ((bit<4>)a) : ((bit<4>)b))) ++ ((bit<4>)((bit<1>)((int<1>)((int<8>)b)))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(4) ingress_cells;
    action ingress_a0() {
        ingress_cells.write((((bit<32>)hdr.base.f2) & 32w3), ((bit<32>)hdr.base.f1));
        hdr.base.pad = (~((meta.two.n0 > 64s1) ? (hdr.base.pad & hdr.base.pad) : (hdr.base.pad - hdr.base.pad)));
    }
    action ingress_a1() {
        bit<5> v1 = ((((bit<4>)meta.m2) ++ (-((bit<1>)hdr.base.f2))) | ((~hdr.base.pad) | ((bit<5>)meta.m3)));
        hash(meta.two.n1, HashAlgorithm.crc16, 16w5, { meta.m2, meta.two.n1 }, 32w65536);
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: exact @name("k0");
            meta.m2: range @name("k1");
            ((bit<32>)(hdr.ys[0].isValid() ? ((bit<4>)meta.kept) : ((bit<4>)meta.one.n1))): range @name("k2");
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
            hdr.base.f0: lpm @name("k0");
            meta.one.n1: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        hdr.ys.pop_front(1);
        meta.two = meta.two;
        if (hdr.ys[2].isValid()) {
            hdr.base.pad = (((-((bit<1>)meta.one.n1)) ++ (((bit<1>)meta.one.n1) |-| ((bit<1>)meta.kept))) ++ (((bit<3>)meta.one.n1) + (-((bit<3>)meta.m3))));
            meta.one.n1 = ((bit<64>)((90w618970019642690137449562112 >> 8w35))[62:0]);
        } else {
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)meta.m2));
            meta.one.n0 = meta.one.n0;
            meta.two.n1 = (((92w1 * ((bit<92>)hdr.base.f1)))[82:19] |-| (-(meta.two.n1 - ((bit<64>)hdr.base.kind))));
        }
        switch (((bit<16>)meta.m2)) {
            16w1: {
                meta.m0 = ((int<8>)((int<24>)((35w21114854459 ++ 18w205917))[35:12]));
                meta.one.n0 = ((meta.two.n0 - (meta.one.n0 |-| meta.two.n0)) |-| (((int<64>)1s0) |-| (meta.flag ? meta.two.n0 : meta.two.n0)));
                meta.kept = ((bit<8>)((~24w7967754) >> ((bit<1>)meta.m2)));
            }
            16w32767: {
                hdr.base.pad = ((bit<5>)((((bit<1>)hdr.base.f0) - 1w0) ++ (((bit<3>)hdr.base.f1) |+| ((bit<3>)hdr.base.f0))));
                hdr.base.f0[29:13] = ((bit<17>)((bit<1>)128w340282366920938463463374607431768211454));
                meta.kept = ((meta.kept << (3w4 ++ ((bit<1>)meta.kept))) |+| (-(hdr.ys[1].isValid() ? hdr.base.kind : ((bit<8>)meta.m2))));
            }
            16w49835: {
                meta.one.n0 = ((int<64>)(((~((bit<72>)((bit<8>)meta.m0))) ^ ((bit<72>)33w4294967295)))[65:2]);
                hdr.base.pad = (meta.flag ? (-((bit<5>)((bit<13>)((int<13>)meta.two.n0)))) : hdr.base.pad);
            }
            default: {
                meta.two.n1 = (((-((bit<69>)hdr.base.f2)))[67:4] - hdr.base.f0);
                meta.one.n1 = (((((bit<47>)hdr.base.f0) ++ 41w0) ^ ((bit<88>)((bit<65>)hdr.base.f1))))[63:0];
            }
        }
        ingress_t0.apply();
        ingress_t1.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<9> p0, in bit<128> p1) {
        meta.m1[94:15] = ((36w46421595299 | ((bit<36>)meta.m3)) ++ 44w8796093022207);
    }
    apply {
        hdr.x0 = hdr.x1;
        meta.m2 = ((-(meta.m2 - 48w103068480478182)) << ((bit<1>)(hdr.base.kind << 1w1)));
        meta.two = meta.one;
        meta.two = meta.two;
        hdr.base.pad = ((bit<5>)((bit<64>)meta.two.n0));
        if (meta.first && hdr.ys[0].isValid()) {
            recirculate_preserving_field_list(1);
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
