#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<16> f0;
    bit<4> f1;
    bit<1> f2;
    bit<7> f3;
    int<16> f4;
    bit<24> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<16> f1;
    bit<16> f2;
    bit<7> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<32> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<32> n0;
    int<64> n1;
}

struct meta_t {
    bit<4> m0;
    bit<32> m1;
    bit<33> m2;
    bit<4> m3;
    bit<128> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<8> p1) {
    if (((p0 != 8w165) || (p0 <= 8w201))) {
        return ((bit<32>)((bit<64>)((int<64>)((int<8>)p1))));
    }
    return (((((bit<35>)p1))[34:3] |-| ((bit<32>)24w11738910)) - ((p1 <= p1) ? (32w920225705 * ((bit<32>)p0)) : (((bit<32>)p0) |+| ((bit<32>)p0))));
}
bit<16> function1(in bit<32> p0, in bit<8> p1) {
    if ((p1 == (p1 << 8w3))) {
        return ((false || true) ? (17w79626)[15:0] : (((bit<39>)p0))[35:20]);
    }
    return (((~6w62) * (((bit<6>)p0) << ((bit<1>)p0))) ++ ((false ? ((bit<10>)p1) : 10w511) >> 8w5));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w196: parse_x0;
            8w100: parse_x0;
            8w40: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w85 .. 8w88: parse_x1;
            8w209: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w185: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w152: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (-(((bit<8>)((bit<48>)b)) * (true ? c : a)));
        if ((c != 8w203)) {
            if ((true && true)) {
                bit<16> v1 = 16w13590;
                c ^= (~((a * c) |-| (-a)));
                c = ((bit<8>)(~(64w0 ^ ((bit<64>)a))));
            } else {
                b = (((-((bit<1>)b)) ++ (-7w76)) | ((c & c) + (((bit<45>)c))[35:28]));
                b = (((-((bit<13>)b)) |+| ((bit<13>)((bit<1>)1s0))))[10:3];
                c = (((true ? b : c) | (b >> 8w5)) | ((bit<8>)((bit<33>)((int<33>)(((bit<35>)c))[32:0]))));
            }
        } else {
            b = (((bit<41>)(((bit<128>)c) & 128w340282366920938463463374607431768211454)))[25:18];
            if ((b > 8w127)) {
                c = c;
            } else {
                b = ((c == 8w255) ? (((bit<8>)((bit<65>)c)) ^ b) : ((b << ((bit<4>)a)) << 8w7));
                b -= (true ? ((c >> c) |+| (b | b)) : ((((bit<43>)b))[8:1] * (~b)));
            }
        }
        b = (((bit<22>)((bit<31>)((int<31>)(14w0 ++ ((bit<17>)b))))))[18:11];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<8> p0, bit<9> p1) {
        bit<9> v2 = ((bit<9>)((bit<8>)meta.m4));
        ingress_counts.count(((meta.m1 * meta.two.n0) & 32w3));
    }
    table ingress_t0 {
        key = {
            hdr.base.f3: ternary @name("k0");
            meta.m3: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(8w229, 9w197);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m4: optional @name("k0");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0(8w255, 9w402);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.ys.pop_front(1);
        standard_metadata.egress_spec = ((bit<9>)(3w3 |+| (((bit<3>)((bit<1>)meta.flag)) | 3w5)));
        hash(meta.one.n0, HashAlgorithm.crc32, 16w5, { hdr.base.f3, hdr.base.pad, meta.one.n0, 5w0 }, 32w65536);
        meta.m3 = ((hdr.base.f5 >= ((bit<24>)meta.m2)) ? hdr.base.f1 : ((((bit<1>)hdr.base.kind) ++ 3w0) - (~meta.m3)));
        hdr.base.f1 = ((((bit<4>)((bit<48>)meta.m3)) + (meta.flag ? ((bit<4>)hdr.base.kind) : meta.m3)) & ((hdr.base.f1 >> hdr.base.kind) & (meta.m0 >> hdr.base.f2)));
        hdr.ys.pop_front(1);
        hdr.base.pad[3:0] = ((4w12 ^ ((bit<4>)hdr.base.f3)) - (meta.m0 >> 8w5));
        hash(meta.m1, HashAlgorithm.csum16, 16w0, { hdr.base.f1, 4w0 }, 32w1000);
        ingress_t0.apply();
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(1) egress_cells;
    action egress_a0(bit<48> p0, bit<16> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (hdr.base.kind ^ meta.kept);
        hdr.x1.f0 = ((bit<1>)16w1);
        hdr.x1.f1 = (hdr.base.f0 >> 4w3);
        hdr.x1.f2 = (-hdr.base.f0);
        hdr.x1.pad = ((bit<7>)meta.m3);
    }
    table egress_t0 {
        key = {
            meta.kept: exact @name("k0");
            hdr.base.f5: ternary @name("k1");
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
            hdr.base.f2: range @name("k0");
            function1((meta.flag ? meta.one.n0 : meta.two.n0), (((bit<8>)((bit<1>)meta.flag)) * hdr.base.kind)): range @name("k1");
            meta.two.n0: exact @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            meta.kept: range @name("k0");
            meta.m0: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(48w137210885771014, 16w1);
        size = 64;
    }
    apply {
        hdr.base.f4 = ((hdr.base.f4 |+| ((int<16>)8s76)) + (((int<16>)(((bit<5>)((bit<1>)meta.flag)) ++ ((bit<11>)meta.one.n0))) >> (hdr.base.kind |-| hdr.base.kind)));
        if (hdr.x0.isValid()) {
            egress_cells.read(hdr.x0.next, ((meta.two.n0 * meta.m1) & 32w0));
            hash(hdr.base.f0, HashAlgorithm.crc16, 16w0, { hdr.x0.pad, meta.two.n0, meta.m3, 5w0 }, 32w1000);
        }
        hdr.base.f5 = ((((bit<23>)((bit<100>)(int<100>)(100w633825300114114700748351602688))) * 23w4194304) ++ hdr.base.f2);
        meta.one = meta.two;
        meta.one = meta.one;
        meta.two = meta.two;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
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
