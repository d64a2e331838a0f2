#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    bit<1> f1;
    int<8> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<48> f0;
    int<64> f1;
    bit<3> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<7> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<4> n0;
    bit<9> n1;
}

struct meta_t {
    bit<32> m0;
    bit<33> m1;
    bit<64> m2;
    int<4> m3;
    bit<4> m4;
    bit<9> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if (true) {
        return ((-24w10474336) ++ (false ? ((bit<8>)p1) : 8w225));
    }
    return (((p1 | p1) |+| (32w772622491 * p1)) + ((((bit<8>)p1) < ((bit<8>)p1)) ? p1 : (false ? p1 : p1)));
}
bit<8> function1(in bit<16> p0, in bit<8> p1) {
    if (((((bit<65>)p1) * 65w34936296006021352817) != (((bit<65>)p0) ^ ((bit<65>)p0)))) {
        return (-(p1 |+| p1));
    }
    return (((((bit<24>)p1) == 24w499914) && (p0 > 16w22884)) ? p1 : ((((bit<33>)p1) ^ 33w2189978136))[32:25]);
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.one.n0 = (((-((bit<24>)meta.two.n1)) |+| ((bit<24>)((bit<33>)((int<33>)((int<8>)meta.kept))))))[8:5];
        transition select(hdr.base.kind) {
            8w138: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w248: parse_x1;
            8w55: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.m4 == ((bit<4>)meta.two.n1))) {
            meta.kept = ((bit<8>)hdr.base.pad);
            meta.two.n0[2:1] = ((hdr.base.f1 << 8w2) ++ (-hdr.base.f1));
        } else {
            meta.kept = ((-((bit<5>)meta.one.n0)) ++ ((bit<3>)((bit<8>)meta.m5)));
            meta.kept = ((meta.flag ? (((bit<42>)meta.m4) - 42w2199023255552) : (hdr.base.pad ++ ((bit<35>)meta.kept))))[16:9];
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x1.next) {
            8w157 .. 8w160: parse_ys;
            8w13: parse_ys;
            8w251: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        hdr.base.f0 = ((~(84w1 + ((bit<84>)meta.two.n0))))[79:16];
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w153: parse_ys;
            8w169: parse_ys;
            8w112: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (-((47w0 |-| ((bit<47>)b)))[46:39]);
        b[4:1] = (~((bit<4>)((bit<100>)a)));
        b = (true ? a : ((bit<8>)(((bit<7>)b) >> ((bit<1>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        if (((hdr.ys[2].isValid() ? ((bit<100>)meta.m4) : ((bit<100>)hdr.base.pad)) >= (((bit<61>)meta.one.n0) ++ 39w245482638735))) {
            meta.m5 = ((~(meta.two.n1 << 8w1)) * (-(((bit<9>)meta.m1) << 8w2)));
            meta.kept = function1(((((bit<16>)meta.m4) * 16w52636) + (((bit<16>)hdr.base.kind) + ((bit<16>)meta.m1))), ((-meta.kept) >> 8w9));
            meta.m4 = (~((bit<4>)((bit<100>)((bit<13>)((int<13>)((int<33>)meta.m1))))));
        } else {
            meta.m2 = ((-(meta.flag ? 64w7597302828324282455 : ((bit<64>)((bit<8>)hdr.base.f2)))) - ((bit<64>)(~((bit<33>)meta.kept))));
            meta.one.n0 = (meta.two.n0 | meta.two.n0);
        }
        meta.m0 = ((bit<32>)((~((bit<65>)meta.one.n0)) * (~((bit<65>)meta.m4))));
        meta.flag = (!meta.flag);
    }
    table ingress_t0 {
        key = {
            ((hdr.base.kind & hdr.base.kind) |-| (8w25 * meta.kept)): lpm @name("k0");
            meta.one.n1: optional @name("k1");
            meta.m4: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<16>)hdr.base.pad): ternary @name("k0");
            ((((bit<53>)hdr.base.kind))[52:21])[15:0]: exact @name("k1");
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
            (meta.flag ? ((bit<8>)((bit<63>)(int<63>)(63w4611686018427387904))) : ((bit<8>)31w0)): ternary @name("k0");
            meta.two.n1: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        ingress_a0();
        hdr.ys.pop_front(1);
        ingress_t1.apply();
        ingress_counts.count(((meta.two.n1 ++ ((bit<23>)meta.m0)) & 32w3));
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(meta.m1 + meta.m1)));
        if (((((bit<78>)meta.kept))[75:12] > (((bit<56>)meta.m1) ++ hdr.base.kind))) {
            bit<64> v1 = ((~(-((bit<68>)hdr.base.f1))))[63:0];
            standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<1>)meta.flag)));
            meta.two.n0 = (((bit<2>)(meta.flag ? meta.m1 : meta.m1)) ++ (((bit<22>)((bit<24>)hdr.base.f1)))[2:1]);
        } else {
            if ((!meta.flag)) {
                hdr.base.f2 = (((int<8>)((int<9>)meta.one.n1)) + hdr.base.f2);
            }
        }
        hdr.ys.pop_front(1);
        hdr.base.f2 = hdr.base.f2;
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && ((meta.m0 |-| 32w4294967294) >= function0(((bit<16>)hdr.base.kind), meta.m0))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action egress_a0(bit<48> p0, bit<48> p1) {
        if ((function0(16w12727, meta.m0) >= ((bit<32>)((bit<65>)meta.m2)))) {
            meta.two.n1 = meta.one.n1;
        } else {
            hdr.base.f0 = (((((bit<38>)meta.one.n1) ++ ((bit<20>)meta.kept)) >> 8w7) ++ ((((bit<6>)((bit<4>)meta.m3)) + 6w0) |-| (meta.flag ? ((bit<6>)meta.m2) : ((bit<6>)hdr.base.f1))));
            meta.m3 = ((!(!hdr.x0.isValid())) ? (-meta.m3) : (-(meta.flag ? meta.m3 : ((int<4>)((int<9>)meta.one.n1)))));
            hdr.base.f2 = ((int<8>)((int<9>)((46w42358936719215)[12:7] ++ (hdr.base.f1 ++ ((bit<2>)((bit<4>)meta.m3))))));
        }
        meta.m2 = (((((bit<94>)meta.m4) + ((bit<94>)p1)))[87:24] >> 8w33);
        meta.kept = ((42w1)[16:9] |-| (hdr.x1.isValid() ? (hdr.base.pad ++ hdr.base.f1) : (hdr.base.kind | meta.kept)));
    }
    action egress_a1(inout bit<9> p0, inout bit<9> p1) {
        meta.two = meta.two;
        meta.m0 = ((bit<32>)((~((bit<5>)((bit<1>)meta.flag))) ++ (meta.flag ? 59w576460752303423487 : ((bit<59>)((bit<4>)meta.m3)))));
    }
    action egress_a2(out int<4> p0) {
        p0 = 4s1;
        bit<1> v2 = (((12w4095)[6:6] * (hdr.base.f1 - hdr.base.f1)) + (~(1w1 << 8w0)));
    }
    table egress_t0 {
        key = {
            meta.two.n1: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w207844072831006, 48w140737488355328);
        const entries = {
            (9w511): egress_a0(48w270928390233326, 48w154254478031);
            (9w447): NoAction();
            (9w468): egress_a0(48w230625911872722, 48w37733962073517);
        }
        size = 64;
    }
    apply {
        if (hdr.ys[2].isValid()) {
            if (egress_t0.apply().hit) {
                hdr.base.pad = 7w1;
                hdr.base.pad[3:3] = ((hdr.base.f1 |+| ((bit<1>)meta.kept)) ^ (~hdr.base.f1));
            }
        }
        meta.m5 = (((meta.m5 << hdr.base.f1) * (-meta.m5)) | ((bit<9>)((bit<13>)128w170141183460469231731687303715884105728)));
        meta.two = meta.one;
        meta.two = meta.one;
        meta.one.n0 = ((bit<4>)(((bit<48>)hdr.base.pad) |-| (48w42143420014940 - 48w280765304076820)));
        if (((!hdr.ys[0].isValid()) || (((int<65>)((int<4>)meta.m4)) <= ((int<65>)((int<7>)hdr.base.pad))))) {
            egress_a1(meta.one.n1, meta.m5);
            meta.m0 = ((function0(16w65534, meta.m0) * (meta.m0 |+| meta.m0)) |-| meta.m0);
        } else {
            egress_a2(meta.m3);
            meta.two.n0 = (((16w32768 * ((bit<16>)hdr.base.f1)))[7:7] ++ ((bit<3>)hdr.base.pad));
        }
        if (hdr.ys[1].isValid()) {
            meta.m5 = (((((bit<73>)((bit<4>)meta.m3)) * 73w4722366482869645213695))[58:26])[15:7];
            if (hdr.ys[0].isValid()) {
                hash(hdr.base.f0, HashAlgorithm.crc32, 16w5, { hdr.base.pad, hdr.ys[1].pad, meta.one.n0 }, 32w65536);
                hdr.ys.pop_front(1);
            }
            meta.m3 = (((int<4>)((((bit<2>)meta.kept) ^ ((bit<2>)meta.m5)) ++ (2w3 |-| ((bit<2>)hdr.base.f1)))) << ((bit<8>)(hdr.base.pad + hdr.base.pad)));
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
