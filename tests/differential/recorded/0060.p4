#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<12> f0;
    bit<32> f1;
    bit<4> f2;
    bit<7> f3;
    bit<8> f4;
    bit<1> pad;
}

header x_t {
    bit<8> next;
    bit<32> f0;
    bit<8> f1;
}

header y_t {
    bit<8> more;
    bit<8> f0;
    bit<64> f1;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<65> n0;
    bit<9> n1;
}

struct meta_t {
    int<65> m0;
    bit<100> m1;
    int<64> m2;
    int<64> m3;
    int<8> m4;
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
            8w23 .. 8w26: parse_ys;
            8w112: parse_ys;
            8w150: parse_x1;
            8w123: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w65: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bool v1 = (hdr.base.f0 >= 12w2048);
        transition select(hdr.x1.next) {
            8w100: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w163: parse_ys;
            8w252: parse_ys;
            8w187: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v2 = (~((!true) ? (((bit<16>)c) >> 8w3) : (4w14 ++ ((bit<12>)a))));
        hash(v2, HashAlgorithm.csum16, 16w5, { b, a, c }, 32w7);
        b = ((bit<8>)((128w0 >= ((bit<128>)v2)) ? (true ? ((bit<31>)b) : ((bit<31>)c)) : (-((bit<31>)c))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<128> p0, bit<9> p1) {
        hdr.x1 = hdr.x0;
        meta.two.n0 = ((((bit<52>)p0) ++ ((bit<13>)p1)) * (~meta.one.n0));
        if ((!(((bit<9>)((bit<64>)meta.m3)) != ((bit<9>)((bit<8>)meta.m4))))) {
            meta.one.n1 = (((hdr.x1.isValid() ? ((bit<40>)((bit<64>)meta.m2)) : ((bit<40>)hdr.base.f2)))[16:15] ++ 7w11);
        } else {
            meta.m4 = (((int<8>)((meta.flag ? ((bit<41>)((bit<64>)meta.m2)) : ((bit<41>)hdr.base.f4)))[17:10]) | ((-meta.m4) & ((int<8>)(((bit<20>)meta.kept))[11:4])));
        }
    }
    action ingress_a1() {
        meta.kept = (((((bit<43>)hdr.base.f3))[36:29] - (meta.flag ? ((bit<8>)hdr.base.f0) : hdr.base.kind)) ^ (-hdr.base.kind));
        hdr.x0.setInvalid();
    }
    action ingress_a2(out int<65> p0) {
        p0 = 65s10346262934985770849;
        bit<9> v3 = ((6w63 ++ ((bit<3>)((bit<4>)((bit<65>)p0)))) ^ ((meta.two.n1 | meta.one.n1) >> (meta.kept + hdr.base.f4)));
        int<48> v4 = ((int<48>)(((124w10633823966279326983230456482242756608)[121:16])[104:23])[52:5]);
    }
    action ingress_a3(inout int<64> p0) {
        hdr.x0.setValid();
        hdr.x0.next = meta.kept;
        hdr.x0.f0 = (meta.flag ? ((bit<32>)((bit<65>)meta.m0)) : ((bit<32>)((bit<64>)meta.m2)));
        hdr.x0.f1 = hdr.base.f4;
        if ((!(meta.flag || meta.flag))) {
            hdr.base.f2 = (15w1102)[3:0];
            hdr.x0.f1 = (((bit<8>)(~((bit<13>)((bit<64>)p0)))) - ((hdr.x0.next * ((bit<8>)hdr.x0.f0)) | ((bit<8>)((bit<24>)meta.m1))));
            hdr.base.f2 = 4w7;
        } else {
            meta.kept = (((meta.two.n1 <= ((bit<9>)((bit<64>)p0))) ? (hdr.x0.next - hdr.base.f4) : (hdr.x0.next |-| hdr.x0.next)) | ((hdr.x1.isValid() ? hdr.x0.next : hdr.x0.f1) * (hdr.base.f2 ++ 4w7)));
            meta.m4 = (((int<8>)((hdr.base.pad + hdr.base.pad) ++ (((bit<7>)meta.kept) * hdr.base.f3))) ^ ((meta.m4 ^ ((int<8>)hdr.x0.f1)) |-| (((int<8>)((int<65>)meta.one.n0)) * meta.m4)));
            meta.m3 = meta.m2;
        }
        meta.flag = (hdr.base.f4 <= ((hdr.base.f4 * ((bit<8>)meta.two.n0)) |-| ((bit<8>)63w4611686018427387903)));
    }
    table ingress_t0 {
        key = {
            meta.m1: exact @name("k0");
            hdr.base.f1: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(128w340282366920938463463374607431768211455, 9w76);
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<16>)hdr.base.pad): optional @name("k0");
            (-(hdr.base.f1 ^ hdr.base.f1)): exact @name("k1");
            hdr.base.f0: exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a1;
        }
        default_action = ingress_a0(128w170141183460469231731687303715884105728, 9w1);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n1 = ((((bit<9>)((bit<8>)hdr.base.f0)) + meta.two.n1) ^ ((bit<9>)meta.one.n0));
        hdr.base.pad ^= (-((bit<1>)(((bit<64>)hdr.base.f1))[59:12]));
        standard_metadata.egress_spec = ((bit<9>)(((bit<3>)((bit<1>)(int<1>)(1w1))) << 8w2));
        hdr.x0 = hdr.x1;
        hash(hdr.base.f1, HashAlgorithm.identity, 16w5, { meta.two.n1, 7w0 }, 32w1000);
        hdr.ys.push_front(1);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    action egress_a0(bit<48> p0, bit<128> p1) {
        hdr.base.pad = (((~hdr.base.pad) | (-hdr.base.pad)) ^ ((((bit<10>)meta.one.n1) ++ hdr.base.f2))[3:3]);
        if (hdr.x1.isValid()) {
            hdr.base.f2 = ((((bit<7>)((bit<9>)((bit<1>)meta.flag))) > (hdr.base.f3 >> 8w0)) ? ((bit<4>)((bit<1>)meta.flag)) : ((hdr.base.pad ++ ((bit<3>)((bit<64>)meta.m2))) |-| (hdr.base.f2 + 4w7)));
            meta.one.n1 = (((bit<7>)meta.two.n1) ++ (((bit<1>)((bit<63>)((int<63>)((int<8>)meta.kept)))) ++ (~hdr.base.pad)));
            hdr.base.f2 = (((((bit<29>)meta.kept) |-| 29w1))[4:1] ^ (((bit<28>)meta.two.n0))[8:5]);
        }
    }
    action egress_a1(bit<9> p0, bit<9> p1) {
        hash(hdr.base.f1, HashAlgorithm.csum16, 16w5, { hdr.base.f3, meta.m1, 5w0 }, 32w65536);
        if ((meta.flag && (meta.two.n0 < 65w17148546737821730466))) {
            meta.m3 = ((int<64>)((int<128>)((7w126 <= ((bit<7>)((bit<64>)meta.m2))) ? 128w29340498247365761202120672357326395961 : ((bit<128>)16w25943))));
            hdr.base.f3[3:1] = (((bit<3>)hdr.base.f4) | ((bit<3>)((bit<31>)meta.kept)));
        }
    }
    table egress_t0 {
        key = {
            hdr.base.f3: optional @name("k0");
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
            hdr.base.f2: exact @name("k0");
            hdr.base.f4: range @name("k1");
            meta.kept: lpm @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1(9w155, 9w256);
        size = 64;
    }
    apply {
        hdr.base.f0 |= (((((bit<54>)hdr.base.pad))[50:26] - (hdr.x1.isValid() ? ((bit<25>)((bit<64>)meta.m3)) : ((bit<25>)hdr.base.kind))))[15:4];
        egress_t1.apply();
        egress_t0.apply();
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
