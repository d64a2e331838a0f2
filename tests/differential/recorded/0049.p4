#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    bit<16> f1;
    bit<9> f2;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    bit<3> f0;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    int<7> f1;
    bit<5> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<128> n0;
    bit<16> n1;
}

struct meta_t {
    bit<65> m0;
    bit<65> m1;
    bit<1> m2;
    bit<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<16> p1) {
    if ((p0 >= 16w27034)) {
        return p1;
    }
    return (((((bit<51>)p1) * ((bit<51>)p1)) |-| (-((bit<51>)p0))))[35:20];
}
bit<8> function1(in bit<32> p0, in bit<8> p1) {
    if ((p0 <= (-p0))) {
        return ((bit<8>)(100w1267650600228229401496703205374 |-| ((bit<100>)p1)));
    }
    return (((((bit<6>)p0) | 6w63))[5:5] ++ ((((bit<7>)p0) ^ ((bit<7>)p1)) - (((bit<6>)p0) ++ ((bit<1>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w237: parse_ys;
            8w66: parse_x0;
            8w192: parse_x1;
            8w8 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w56: parse_ys;
            8w175: parse_x1;
            8w160: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.flag = (meta.m3 > 8w1);
        transition select(hdr.x1.next) {
            8w17: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w31 .. 8w34: parse_ys;
            8w249: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = (((8w254 << ((bit<4>)a)) | function1(32w0, b)) ^ ((((bit<16>)a) ++ ((bit<19>)b)))[31:24]);
        c = ((c == 8w69) ? (a | (b >> b)) : function1(((bit<32>)16w11469), c));
        if (true) {
            b = (~(((bit<20>)((bit<48>)b)))[9:2]);
            b = (34w3846588993)[16:9];
            c = (((a != c) ? a : (~c)) << 8w7);
        } else {
            c = b;
            switch ((4w13 |-| ((bit<4>)c))) {
                4w1: {
                    b = ((bit<8>)((true ? ((bit<63>)a) : ((bit<63>)c)) + 63w9223372036854775807));
                }
                4w7: {
                    c[2:2] = ((bit<1>)(a < 8w116));
                    b = (((((bit<128>)b) <= 128w340282366920938463463374607431768211454) ? c : (a ^ b)) & (-(a * b)));
                }
                4w15: {
                    c = ((bit<8>)(((bit<13>)((bit<32>)b)) ++ (((bit<11>)c) >> b)));
                    c = c;
                    c = (((bit<8>)(-((bit<100>)b))) >> ((((bit<36>)a) ^ ((bit<36>)c)))[20:20]);
                }
                default: {
                    b = (((bit<8>)((bit<64>)(int<64>)(64w9223372036854775808))) & b);
                    b = ((bit<8>)(((bit<31>)((bit<100>)a)) | ((bit<31>)c)));
                }
            }
            b = (((27w29199904 & ((bit<27>)a)))[17:10] | ((17w12524 * ((bit<17>)b)))[8:1]);
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0() {
        meta.one = meta.one;
    }
    action ingress_a1() {
        int<96> v1 = ((int<96>)((int<24>)((int<1>)meta.m2)));
        meta.one.n0 = ((-(84w9671406556917033397649408)[78:7]) ++ 56w12969116851830944);
        bool v2 = (!(hdr.base.pad > (((bit<7>)meta.m2) + hdr.base.pad)));
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.m0[15:8] = 8w185;
        hash(hdr.base.f1, HashAlgorithm.crc16, 16w5, { meta.kept, meta.m2, 7w0 }, 32w7);
        meta.kept[7:2] = ((((bit<2>)hdr.base.f0) ++ 4w0) << 8w0);
        bool v3 = (hdr.base.kind < 8w226);
        meta.flag = (((~24w13401512) - (((bit<24>)((bit<1>)meta.flag)) >> ((bit<8>)meta.m0))) > ((bit<24>)(-hdr.base.pad)));
        meta.one = meta.two;
        hdr.x0 = hdr.x1;
        if (meta.first && (!hdr.x0.isValid())) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0() {
        hdr.base.f1[9:3] = ((hdr.base.pad + 7w99) |-| (hdr.base.pad |-| hdr.base.pad));
        hdr.x0 = hdr.x1;
        hdr.base.f1 = ((23w5593145)[17:2] ^ (hdr.base.f1 ^ function0(16w32768, meta.one.n1)));
    }
    action egress_a1(inout bit<8> p0, inout bit<65> p1) {
        bit<1> v4 = meta.m2;
        p0 = (((bit<14>)hdr.base.f2))[9:2];
        hdr.x0 = hdr.x1;
    }
    action egress_a2(bit<9> p0, bit<9> p1) {
        hdr.ys[1].setInvalid();
        hash(hdr.base.f0, HashAlgorithm.csum16, 16w0, { meta.m1, hdr.base.f1, meta.one.n0, 7w0 }, 32w65536);
    }
    action egress_a3(out bit<65> p0, out bit<65> p1) {
        p0 = 65w22790072230326097056;
        p1 = 65w18919208552585139442;
        if (((hdr.base.pad >= hdr.base.pad) && meta.flag)) {
            meta.one.n1 = function0(((meta.flag ? hdr.base.f1 : meta.one.n1) | (((bit<11>)meta.one.n1) ++ ((bit<5>)hdr.base.kind))), (((bit<16>)hdr.base.f0) | (meta.two.n1 | meta.two.n1)));
            p1 = (-((~meta.m1) << 8w66));
            meta.flag = (meta.kept == ((bit<8>)4w14));
        }
        hdr.base.pad[6:5] = (~(meta.flag ? ((bit<2>)hdr.base.kind) : 2w3));
    }
    table egress_t0 {
        key = {
            meta.m0: optional @name("k0");
            (-(hdr.base.pad ++ 1w0)): ternary @name("k1");
            meta.two.n0: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a2;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        meta.one.n0 = ((bit<128>)((bit<7>)((int<7>)((int<1>)((bit<1>)meta.flag)))));
        egress_cells.write(((~((bit<32>)meta.one.n1)) & 32w3), (-(5w30 ++ ((bit<3>)meta.m3))));
        int<96> v5 = ((int<96>)((int<65>)meta.m1));
        egress_t0.apply();
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
