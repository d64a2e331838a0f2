#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<24> f0;
    bit<24> f1;
    bit<8> f2;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> f1;
    int<3> f2;
    bit<5> pad;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<48> n0;
    bit<8> n1;
}

struct meta_t {
    bit<9> m0;
    bit<128> m1;
    bit<1> m2;
    bit<16> m3;
    int<128> m4;
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
            8w190: parse_x0;
            8w192: parse_ys;
            8w144: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w49: parse_ys;
            8w128: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        hdr.base.f1 = hdr.base.f1;
        transition select(hdr.x1.next) {
            8w104: parse_ys;
            8w219: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w17: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = b;
        b = (((false ? a : a) == (b + b)) ? (-(b | a)) : ((bit<8>)((bit<63>)((bit<24>)c))));
        b = c;
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        ingress_counts.count(((hdr.x1.isValid() ? 32w4294967295 : 32w1879369117) & 32w3));
        ingress_counts.count(((32w1948445533 | ((bit<32>)meta.two.n1)) & 32w3));
    }
    action ingress_a1(bit<32> p0, bit<128> p1) {
        bit<64> v1 = (~((((bit<71>)meta.two.n1) | 71w1180591620717411303424))[67:4]);
        meta.kept[7:7] = (hdr.x1.isValid() ? meta.m2 : (-meta.m2));
    }
    action ingress_a2() {
        hdr.x0 = hdr.x1;
    }
    action ingress_a3(bit<16> p0) {
        meta.one.n0 = (((bit<48>)meta.m0) << 8w44);
        hdr.ys.pop_front(1);
        if ((hdr.base.f0 == 24w1540531)) {
            hdr.base.f0[13:1] = ((bit<13>)((bit<100>)(((int<100>)((int<16>)meta.m3)) * ((int<100>)((int<8>)meta.one.n1)))));
            meta.two.n1 = ((28w141959462 << 8w5))[26:19];
            meta.flag = meta.flag;
        }
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        meta.m4 += ((int<128>)(((int<32>)(((bit<60>)meta.m3))[46:15]) ^ (((int<32>)((int<8>)meta.two.n1)) | ((int<32>)((int<8>)meta.kept)))));
        hdr.x1 = hdr.x0;
        if (hdr.x1.isValid()) {
            meta.m4 = ((-(meta.m4 |+| meta.m4)) ^ ((~meta.m4) |+| (meta.m4 ^ meta.m4)));
        }
        meta.flag = (((((bit<128>)meta.m4) - meta.m1) == meta.m1) && (meta.two.n0 == meta.one.n0));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    action egress_a0(bit<128> p0) {
        meta.m0 = meta.m0;
        hash(meta.one.n0, HashAlgorithm.crc16, 16w0, { meta.m1, meta.kept, meta.m2, 7w0 }, 32w1000);
        if ((meta.m2 == 1w1)) {
            hdr.base.f1[23:21] = (-(27w69009293)[7:5]);
            meta.one.n1 = (((bit<21>)(((bit<29>)meta.m1) ++ 99w0)))[15:8];
            meta.flag = (63s4412212303208226038 > (((int<63>)((bit<63>)hdr.base.f1)) >> 8w24));
        }
    }
    action egress_a1(in bit<16> p0) {
        hdr.x0.setValid();
        hdr.x0.next = (hdr.x1.isValid() ? hdr.base.kind : meta.kept);
        hdr.x0.f0 = 4w14;
        hdr.x0.f1 = (meta.flag ? 4w8 : 4w5);
        hdr.x0.f2 = ((int<3>)((int<48>)meta.one.n0));
        hdr.x0.pad = 5w26;
    }
    action egress_a2(inout bit<1> p0) {
        hdr.base.f1 = ((meta.one.n0 < 48w0) ? ((bit<24>)(((bit<63>)meta.two.n1) * ((bit<63>)meta.one.n0))) : ((-((bit<24>)((bit<1>)meta.flag))) | ((bit<24>)31w1889053549)));
    }
    action egress_a3(out int<128> p0) {
        p0 = 128s1;
        meta.m4 = (-((-((int<128>)((int<1>)((bit<1>)meta.flag)))) | (-((int<128>)meta.m1))));
        meta.m4 = ((int<128>)((int<9>)meta.m0));
        meta.one = meta.one;
    }
    table egress_t0 {
        key = {
            meta.m2: range @name("k0");
            meta.two.n0: exact @name("k1");
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
            ((32w2147483648 - ((bit<32>)hdr.base.f2)) |+| (((bit<2>)meta.kept) ++ ((bit<30>)hdr.base.kind))): range @name("k0");
            hdr.base.f0: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        bit<5> v2 = (~(((bit<5>)((bit<32>)hdr.base.f2)) >> (8w59 & meta.one.n1)));
        egress_cells.read(meta.m3, ((((bit<32>)meta.one.n0) + ((bit<32>)meta.one.n0)) & 32w3));
        meta.flag = (!hdr.x1.isValid());
        meta.one = meta.one;
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
