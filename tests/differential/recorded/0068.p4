#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<64> f0;
    bit<9> f1;
    bit<24> f2;
    bit<4> f3;
    bit<7> f4;
    int<64> f5;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<7> f0;
    bit<48> f1;
    bit<9> f2;
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
    bit<33> n0;
    bit<1> n1;
}

struct meta_t {
    bit<16> m0;
    bit<8> m1;
    bit<65> m2;
    int<4> m3;
    bit<4> m4;
    bit<64> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<8> p0, in bit<32> p1) {
    if (((true && true) && (p1 <= p1))) {
        return (~(p1 |+| p1));
    }
    return (((bit<32>)((bit<33>)(((int<33>)((int<32>)p1)) | ((int<33>)((int<32>)p1))))) - (-((bit<32>)p0)));
}
bit<32> function1(in bit<16> p0, in bit<8> p1) {
    if ((p1 == 8w0)) {
        return ((50w562949953421312 * ((bit<50>)p1)))[49:18];
    }
    return ((bit<32>)((bit<1>)(((int<1>)(int<32>)(32w3454472027)) |+| ((int<1>)((int<7>)((int<8>)p1))))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w61: parse_x1;
            8w229: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w127: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w170: parse_ys;
            8w142: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m5 = ((~((bit<75>)hdr.base.f2)))[67:4];
        transition select(hdr.ys.last.more) {
            8w253: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<19>)b) ++ ((bit<13>)c)))[30:23] & ((bit<8>)((bit<24>)b)));
        b = (((c >= a) ? (8w1 + c) : (false ? 8w255 : a)) | (27w22143589)[17:10]);
        if ((((int<33>)(((bit<25>)a) ++ 8w59)) != ((int<33>)(33w4294967296) >> 1w0))) {
            int<5> v1 = ((int<5>)((int<8>)b));
            b = (6w32 ++ (((bit<2>)c) >> (8w128 >> 8w9)));
        } else {
            c = (((8w93 << 8w6) |+| (2w3 ++ 6w62)) |-| ((c |-| 8w237) |-| a));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(inout bit<65> p0, inout bit<16> p1) {
        meta.one.n0 = ((meta.one.n0 < (~meta.one.n0)) ? (meta.one.n0 >> meta.kept) : meta.two.n0);
    }
    action ingress_a1(bit<128> p0, bit<9> p1) {
        bit<8> v2 = ((~(meta.m1 << 8w7)) * ((bit<8>)((bit<13>)((int<13>)(31w0)[29:17]))));
    }
    table ingress_t0 {
        key = {
            meta.m1: range @name("k0");
            hdr.base.f2: optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(128w292441648523042979868970148102729610922, 9w0);
        size = 64;
    }
    table ingress_t1 {
        key = {
            meta.m1: lpm @name("k0");
            meta.two.n1: ternary @name("k1");
            (-(8w254 |+| meta.kept)): exact @name("k2");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.m2: range @name("k0");
            hdr.base.f3: exact @name("k1");
        }
        actions = {
            NoAction;
            ingress_a1;
        }
        default_action = ingress_a1(128w0, 9w326);
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        bit<32> v3 = function1(meta.m0, (meta.kept >> 8w0));
        meta.m3 = (((meta.flag ? meta.m3 : meta.m3) >> ((bit<1>)meta.flag)) << 8w4);
        ingress_t0.apply();
        ingress_t1.apply();
        ingress_t2.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<8> p0) {
        hdr.ys.pop_front(1);
    }
    action egress_a1() {
        meta.m5 = (((-92w0) |+| (-92w2475880078570760549798248448)))[81:18];
        egress_cells.write(((meta.flag ? ((bit<32>)meta.one.n0) : ((bit<32>)meta.m5)) & 32w3), (((bit<48>)meta.m2) << 8w44));
        egress_counts.count(((((bit<32>)((bit<64>)hdr.base.f5)) * ((bit<32>)meta.one.n0)) & 32w3));
    }
    table egress_t0 {
        key = {
            meta.m0: lpm @name("k0");
            hdr.base.pad: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f3: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    apply {
        meta.two.n1 = ((bit<1>)((bit<16>)((int<16>)((((bit<18>)meta.one.n0))[8:3] ++ (hdr.ys[1].isValid() ? 10w777 : ((bit<10>)meta.one.n0))))));
        hdr.ys.push_front(1);
        egress_counts.count(((((bit<26>)hdr.base.f2) ++ ((bit<6>)meta.kept)) & 32w3));
        hash(meta.m5, HashAlgorithm.crc32, 16w5, { meta.kept, meta.m0, meta.m5 }, 32w7);
        hdr.ys.push_front(1);
        hdr.base.f4[4:3] = ((!meta.flag) ? (hdr.base.f4)[1:0] : 2w0);
        meta.kept = ((bit<8>)((bit<24>)(13w7686 | ((bit<13>)hdr.base.f3))));
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
