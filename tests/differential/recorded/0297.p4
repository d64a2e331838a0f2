#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<64> f0;
    int<8> f1;
    bit<48> f2;
    bit<16> f3;
    bit<8> f4;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<12> f1;
    bit<64> f2;
    bit<7> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<100> n0;
    bit<128> n1;
}

struct meta_t {
    bit<8> m0;
    bit<9> m1;
    bit<1> m2;
    int<64> m3;
    bit<4> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<8> p1) {
    if (((((bit<7>)p1) >= ((bit<7>)p1)) && (p0 < 16w65534))) {
        return ((p0 >> 8w15) |-| (((bit<15>)p0) ++ ((bit<1>)p1)));
    }
    return (((bit<16>)(false ? 48w180885628252752 : 48w1)) & (((bit<3>)p0) ++ (30w910802075)[20:8]));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w66 .. 8w69: parse_x0;
            8w96: parse_x0;
            8w4: parse_x1;
            8w22: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w246: parse_x1;
            8w112: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        if ((meta.two.n1 == 128w308910887007052972979291590166681850198)) {
            meta.m3 = ((int<64>)(((49w281474976710655 ++ ((bit<5>)meta.m2)))[53:4] ++ ((meta.flag ? 14w16382 : ((bit<14>)meta.m1)) |-| (14w138 & ((bit<14>)hdr.base.f2)))));
        } else {
            meta.one.n0 = ((int<100>)((int<4>)((meta.m1 > ((bit<9>)meta.m2)) ? (meta.m4 >> hdr.base.f4) : (23w1708591)[5:2])));
            meta.two.n0 = ((int<100>)(((((bit<35>)meta.two.n1) | ((bit<35>)((bit<1>)meta.flag))) | (~((bit<35>)meta.m2))) ++ (((bit<65>)meta.m2) * ((bit<65>)24w14090795))));
        }
        transition select(hdr.x1.next) {
            8w250: parse_ys;
            8w130: parse_ys;
            8w107: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w146: parse_ys;
            8w6: parse_ys;
            8w217: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if ((c == 8w160)) {
            if (((-24w16777215) <= (~((bit<24>)b)))) {
                b = (~c);
                b = (((((bit<1>)a) << 1w0) ++ (((bit<1>)b) | ((bit<1>)a))) ++ ((bit<6>)((bit<32>)(((int<32>)((int<8>)c)) & (int<32>)(32w4246338800)))));
            }
        } else {
            b -= (((bit<21>)((bit<48>)((int<48>)(((bit<64>)c))[61:14]))))[8:1];
            if ((a <= 8w128)) {
                b = ((b <= 8w38) ? (((bit<1>)c) ++ ((bit<7>)c)) : (~(((bit<3>)c) ++ ((bit<5>)b))));
                b = (-((a << 8w1) |+| (b + c)));
            } else {
                c[1:0] = 2w3;
            }
            c = (-((c + b) |-| ((bit<8>)((bit<64>)c))));
        }
        int<32> v1 = (((32s2098842194 << ((bit<1>)c)) |-| ((int<32>)((int<128>)((int<8>)c)))) & ((int<32>)((int<16>)(~((bit<16>)c)))));
        c = a;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) ingress_cells;
    action ingress_a0(inout bit<8> p0) {
        ingress_cells.read(hdr.base.f2, ((31w1 ++ meta.m2) & 32w3));
    }
    action ingress_a1(in bit<32> p0, in bit<16> p1) {
        hash(hdr.base.f3, HashAlgorithm.crc16, 16w5, { meta.one.n1, meta.two.n1 }, 32w65536);
        hdr.base.f0 = (((60w225162073002002586 ++ meta.m4) |+| (hdr.base.f0 * ((bit<64>)((bit<100>)meta.one.n0)))) + ((meta.flag ? hdr.base.f0 : hdr.base.f0) - (((bit<64>)hdr.base.f2) + hdr.base.f0)));
    }
    action ingress_a2() {
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)((bit<63>)((int<63>)(((bit<49>)meta.m4) ++ 14w72)))));
        hdr.base.f2 = (((bit<48>)((bit<63>)(((int<63>)((int<9>)meta.m1)) & ((int<63>)((int<4>)meta.m4))))) |+| ((hdr.base.f4 == 8w1) ? (hdr.base.f2 | ((bit<48>)meta.m1)) : (hdr.base.f2 - hdr.base.f2)));
        if (((!meta.flag) || hdr.x0.isValid())) {
            meta.m3 = (((meta.m3 << 8w17) - (meta.flag ? meta.m3 : 64s5620720698897148050)) | 64s7074049945842283258);
        }
    }
    action ingress_a3() {
        if ((hdr.base.f0 >= (hdr.base.f0 + hdr.base.f0))) {
            meta.two.n1 = ((bit<128>)((((bit<32>)((bit<8>)hdr.base.f1)) + ((bit<32>)meta.one.n1)) ++ ((bit<32>)meta.two.n1)));
        } else {
            meta.m1 = ((bit<9>)((bit<64>)meta.m3));
            meta.two.n0 = ((int<100>)(((int<63>)(75w22461615677628187086000)[73:11]) - (((int<63>)((int<9>)meta.m1)) << 8w13)));
        }
        hash(hdr.base.f0, HashAlgorithm.csum16, 16w5, { meta.m1, hdr.base.f2, 7w0 }, 32w7);
        meta.two = meta.one;
    }
    table ingress_t0 {
        key = {
            meta.m4: ternary @name("k0");
            hdr.base.f4: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a3;
        }
        default_action = ingress_a3();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.kind: ternary @name("k0");
            meta.m2: ternary @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
        }
        default_action = ingress_a2();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m0: exact @name("k0");
            meta.kept: range @name("k1");
        }
        actions = {
            NoAction;
            ingress_a2;
            ingress_a3;
        }
        default_action = ingress_a2();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_cells.write(((32w2147483647 |+| ((bit<32>)meta.m2)) & 32w3), hdr.base.f2);
        if (ingress_t1.apply().miss) {
            meta.two.n0 = (((meta.one.n0 ^ meta.one.n0) > (~meta.one.n0)) ? ((hdr.x0.isValid() ? meta.one.n0 : meta.two.n0) |+| (meta.two.n0 >> 8w65)) : (-((int<100>)((int<128>)meta.one.n1))));
        }
        hdr.ys.push_front(1);
        meta.two.n1 = (((meta.one.n1 | meta.one.n1) |+| ((bit<128>)((bit<33>)((int<33>)((int<128>)meta.two.n1))))) + ((meta.one.n1 + meta.two.n1) << 8w126));
        meta.one = meta.one;
        ingress_t0.apply();
        ingress_t2.apply();
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0() {
        meta.m0 = ((((int<13>)((int<16>)((int<64>)hdr.base.f0))) <= (~((int<13>)((int<1>)((bit<1>)meta.flag))))) ? ((-((bit<20>)meta.one.n1)))[11:4] : ((((bit<31>)meta.m2) | ((bit<31>)((bit<1>)meta.flag))))[27:20]);
        meta.kept = hdr.base.f4;
        hdr.x1 = hdr.x0;
    }
    action egress_a1(bit<32> p0) {
        bit<24> v2 = (((24w8388608 - ((bit<24>)hdr.base.f4)) |-| (((bit<24>)meta.kept) * ((bit<24>)meta.m0))) & (28w1)[27:4]);
    }
    action egress_a2(inout bit<9> p0, inout bit<8> p1) {
        hdr.x1 = hdr.x0;
        if ((meta.kept == hdr.base.kind)) {
            meta.kept = (hdr.ys[0].isValid() ? (meta.m4 ++ meta.m4) : (28w0)[13:6]);
        } else {
            meta.m1[6:2] = ((-37w64795724060))[32:28];
            hdr.base.f3 = ((bit<16>)hdr.base.f2);
        }
    }
    table egress_t0 {
        key = {
            meta.m4: exact @name("k0");
            meta.m2: exact @name("k1");
            meta.m2: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = NoAction();
        const entries = {
            (4w11, 1w1, 1w0): egress_a1(32w813271039);
            (4w2, 1w0, 1w0): NoAction();
            (4w7, 1w1, 1w0): egress_a1(32w3825779662);
        }
        size = 64;
    }
    apply {
        meta.m3 = ((int<64>)(((((bit<111>)((bit<100>)meta.two.n0)))[104:33])[71:3])[63:0]);
        meta.two = meta.two;
        hdr.base.f2 = (hdr.base.f2 >> 8w25);
        egress_t0.apply();
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(true, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f4 }, hdr.base.f3, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
