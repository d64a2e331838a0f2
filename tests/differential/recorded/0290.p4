#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<7> f0;
    bit<8> f1;
    bit<4> f2;
    bit<24> f3;
    bit<16> f4;
    bit<5> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    bit<1> f0;
    bit<48> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<4> n0;
    int<9> n1;
}

struct meta_t {
    bit<32> m0;
    bit<9> m1;
    bit<64> m2;
    int<65> m3;
    bit<1> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<32> function0(in bit<16> p0, in bit<32> p1) {
    if (((p1 <= 32w629145190) || (false && true))) {
        return ((((bit<28>)p0) ++ ((bit<2>)p1)) ++ ((bit<2>)p0));
    }
    return (((bit<32>)((bit<13>)((bit<7>)7s60))) - ((bit<32>)((bit<128>)(128s1 | 128s120330874145206888498007245145914625854))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        if (((35w1350870874)[30:0] != (meta.flag ? 31w2147483647 : ((bit<31>)((bit<9>)meta.two.n1))))) {
            hdr.base.f2 = ((~((bit<3>)((bit<7>)((bit<9>)meta.two.n1)))) ++ (-(-meta.m4)));
            meta.m0[30:13] = ((((bit<18>)((bit<1>)meta.flag)) |+| 18w208685) ^ (((bit<15>)meta.m0) ++ ((bit<3>)meta.one.n0)));
        }
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w123: parse_x0;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(((meta.flag || meta.flag) || (hdr.base.f1 == meta.kept)), error.Unwelcome);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.x0.next) {
            8w77: parse_ys;
            8w102: parse_ys;
            8w7 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w75: parse_ys;
            8w155: parse_ys;
            8w112: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        verify((!(hdr.base.f3 == 24w16777214)), error.Unwelcome);
        transition select(hdr.ys.last.more) {
            8w226: parse_ys;
            8w135: parse_ys;
            8w159: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (true) {
            if ((c < 8w0)) {
                b = c;
                b = (((c >> 1w1) |+| (((bit<39>)b))[19:12]) + c);
                exit;
            } else {
                c = b;
                exit;
                b = ((~(-c)) |-| ((b |+| b) << (4w15 - 4w7)));
            }
            c = (((7w127 |+| ((bit<7>)b)) ++ (1w1 | ((bit<1>)b))) * ((a |-| a) & ((bit<8>)((bit<31>)b))));
        } else {
            c = (((7w104 == ((bit<7>)b)) ? (b ^ b) : (c | b)) << 8w1);
            b[5:2] = (~(4w0 * 4w8));
        }
        c = (((bit<21>)((bit<128>)((int<128>)(((bit<35>)c) ++ 93w2616794543054420927234548499)))))[7:0];
        bit<8> v1 = ((bit<8>)((((bit<52>)a))[34:19] * (((bit<35>)b))[30:15]));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(in bit<9> p0) {
        hdr.base.f2[0:0] = ((bit<1>)((bit<7>)((bit<48>)((int<48>)((int<4>)hdr.base.f2)))));
    }
    table ingress_t0 {
        key = {
            hdr.base.pad: exact @name("k0");
            ((16w58714 - hdr.base.f4) - (16w839 ^ 16w13497)): ternary @name("k1");
            meta.m4: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            hdr.base.f1: optional @name("k0");
            meta.m0: optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 7;
        meta.first = standard_metadata.instance_type == 0;
        meta.m2 = meta.m2;
        bit<96> v2 = (((63w4611686018427387903 >= ((bit<63>)hdr.base.kind)) ? (meta.m1 ++ ((bit<87>)meta.one.n0)) : (((bit<96>)hdr.base.f3) |+| ((bit<96>)meta.m4))) & ((((bit<96>)((bit<65>)meta.m3)) + 96w34343215330903981043674187548) ^ (~((bit<96>)meta.m4))));
        ingress_t0.apply();
        hdr.x0.setValid();
        hdr.x0.next = hdr.base.kind;
        hdr.x0.f0 = 64w17163327403445886484;
        meta.m0 = meta.m0;
        meta.two = meta.two;
        meta.kept = (((~((bit<2>)hdr.x0.f0)) ++ (((bit<34>)hdr.x0.f0))[31:29]) ++ (3w4 | ((bit<3>)((bit<33>)hdr.x0.next))));
        ingress_t1.apply();
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        egress_counts.count(((66w73786976294838206463)[38:7] & 32w3));
        meta.m1 = (((hdr.base.f3 ++ hdr.base.f2) |+| (hdr.ys[1].isValid() ? ((bit<28>)meta.two.n0) : ((bit<28>)hdr.base.f0))))[15:7];
        meta.two.n0 = (((~((bit<19>)hdr.base.f0)) * (19w1 << 8w15)))[3:0];
    }
    action egress_a1() {
        if (meta.flag) {
            hdr.base.f4[13:2] = ((~11w664) ++ (hdr.x1.isValid() ? meta.m4 : ((bit<1>)meta.kept)));
        } else {
            hdr.base.pad[0:0] = ((((bit<1>)meta.m1) * 1w0) & ((bit<1>)meta.m1));
            hdr.base.pad = (((52w4503599627370494 + ((bit<52>)hdr.base.f2)))[47:4])[24:20];
        }
        if ((meta.kept >= 8w0)) {
            hdr.base.f1 = ((((bit<8>)((bit<31>)hdr.base.f2)) >> ((bit<8>)((bit<31>)((int<31>)((int<32>)meta.m0))))) ^ ((33w534761532)[11:7] ++ (((bit<23>)meta.two.n0))[12:10]));
            meta.m0 = 32w4294967295;
        } else {
            meta.m0[29:15] = (((bit<15>)((bit<33>)((int<33>)((int<16>)hdr.base.f4)))) |+| (meta.flag ? 15w5804 : ((bit<15>)((bit<1>)meta.flag))));
            meta.two.n1 = meta.one.n1;
            hdr.base.f3 = 24w1544019;
        }
    }
    table egress_t0 {
        key = {
            hdr.base.pad: range @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f4: exact @name("k0");
            hdr.base.f0: range @name("k1");
            ((((bit<5>)((bit<65>)meta.m3)) ++ 3w4) |-| (hdr.base.f1 - hdr.base.kind)): range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.f3: lpm @name("k0");
            8w114: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0();
        size = 64;
    }
    apply {
        meta.one = meta.one;
        hdr.ys.push_front(1);
        hdr.base.f1 = (-((!hdr.ys[1].isValid()) ? (meta.kept ^ meta.kept) : (((bit<35>)((bit<1>)meta.flag)))[29:22]));
        hdr.base.f0 = (-(~((bit<7>)((bit<65>)((bit<9>)meta.two.n1)))));
        egress_a0();
        meta.two = meta.two;
        hdr.x1 = hdr.x0;
        meta.m4 = meta.m4;
        egress_t0.apply();
        egress_t1.apply();
        egress_t2.apply();
        if (meta.first && ((((bit<48>)meta.m0) | ((bit<48>)hdr.base.f1)) != (((bit<68>)meta.m4))[55:8])) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
        }
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f2, hdr.base.f3, hdr.base.pad }, hdr.base.f4, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
