#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<24> f0;
    bit<32> f1;
    bit<64> f2;
}

header x_t {
    bit<8> next;
    int<12> f0;
    int<64> f1;
    bit<24> f2;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
    bit<4> f1;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<9> n0;
    bit<64> n1;
}

struct meta_t {
    bit<128> m0;
    bit<33> m1;
    bit<33> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<8> p0, in bit<16> p1) {
    if ((((bit<33>)((bit<100>)((int<100>)((int<16>)p1)))) == (((bit<33>)p1) ^ ((bit<33>)p0)))) {
        return p1;
    }
    return p1;
}
bit<8> function1(in bit<8> p0, in bit<16> p1) {
    if ((p1 == 16w30704)) {
        return (((bit<8>)100w583265405772214662896319594437) >> 8w7);
    }
    return (((~p0) - (((bit<10>)p0))[8:1]) ^ ((8w254 >> 8w9) * (((bit<8>)p1) |+| p0)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w246: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((!(33s4186712386 <= (int<33>)(33w8589934591)))) {
            meta.m1[22:19] = ((((bit<11>)meta.m0))[5:2] + (3w2 ++ ((bit<1>)meta.m1)));
        } else {
            hdr.base.f2[57:57] = (~(meta.flag ? ((bit<1>)hdr.base.f2) : ((bit<1>)hdr.base.kind)));
        }
        transition select(hdr.x0.next) {
            8w32 .. 8w35: parse_ys;
            8w209: parse_ys;
            8w197: parse_x1;
            8w15: parse_x1;
            8w5 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w217: parse_ys;
            8w186: parse_ys;
            8w235: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        if ((meta.one.n0 >= 9w499)) {
            hdr.base.f2 = 64w9223372036854775807;
        }
        transition select(hdr.ys.last.more) {
            8w15: parse_ys;
            8w181: parse_ys;
            8w32: parse_ys;
            8w13 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (6w0 ++ (((bit<2>)((bit<128>)(int<128>)(128w327846205236150253648647041195750606056))) * (true ? ((bit<2>)a) : ((bit<2>)c))));
        c[7:2] = ((true ? ((bit<6>)b) : ((bit<6>)a)) & (~((bit<6>)c)));
        b = ((((bit<12>)4w8))[9:8] ++ ((-6w42) << (1w0 - ((bit<1>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0() {
        bit<5> v1 = (((bit<33>)(meta.flag ? meta.one.n0 : meta.one.n0)))[13:9];
        int<8> v2 = ((int<8>)hdr.base.kind);
        hdr.base.f0 = ((int<24>)((int<48>)((hdr.base.f1 < ((bit<32>)meta.kept)) ? (((bit<48>)hdr.base.f1) |+| ((bit<48>)meta.m2)) : (((bit<48>)meta.one.n0) |+| ((bit<48>)((bit<8>)v2))))));
    }
    action ingress_a1(in bit<9> p0) {
        meta.two.n0 = meta.one.n0;
    }
    action ingress_a2(bit<48> p0) {
        meta.one.n1 = (~((((bit<102>)meta.m0))[97:34] << 8w50));
        hdr.x0.setInvalid();
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        hdr.base.f0 = ((((int<24>)(18w131072 ++ ((bit<6>)hdr.base.kind))) ^ hdr.base.f0) * hdr.base.f0);
        hdr.ys.push_front(1);
        hdr.x1.setValid();
        hdr.x1.next = (meta.flag ? meta.kept : 8w127);
        hdr.x1.f0 = (int<12>)(12w2629);
        hdr.x1.f1 = (((int<64>)((int<9>)meta.two.n0)) << 1w1);
        hdr.x1.f2 = (~24w9378381);
        hdr.x1.pad = (~4w0);
        meta.m0 = ((bit<128>)(hdr.x1.pad >> (((bit<3>)meta.m2) ++ 5w16)));
        bit<9> v3 = meta.one.n0;
        meta.kept = function1(((meta.flag || hdr.ys[1].isValid()) ? (((bit<37>)((bit<64>)hdr.x1.f1)))[12:5] : (19w1)[17:10]), ((41w120963111251)[38:23] | (hdr.ys[1].isValid() ? 16w1 : ((bit<16>)hdr.base.f2))));
        if (hdr.ys[0].isValid()) {
            int<48> v4 = ((int<48>)(((bit<39>)(meta.m1 >> hdr.x1.pad)) ++ ((v3 |+| meta.two.n0) - (meta.flag ? meta.two.n0 : meta.one.n0))));
            hdr.x0 = hdr.x1;
            hdr.x1.next = meta.kept;
        } else {
            hdr.ys.push_front(1);
            meta.two.n1 = ((bit<64>)((bit<128>)(meta.m2 & meta.m1)));
        }
        hdr.base.f2 = (hdr.x0.isValid() ? (((bit<96>)((bit<1>)hdr.base.f2)))[87:24] : (((bit<92>)meta.two.n0))[66:3]);
        if (meta.first && (hdr.base.f2 < (meta.one.n1 ^ meta.one.n1))) {
            resubmit_preserving_field_list(1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(1) egress_cells;
    action egress_a0(bit<128> p0) {
        hdr.base.f0 = (((hdr.base.f0 + hdr.base.f0) |-| (hdr.base.f0 >> 1w0)) |+| (~(~hdr.base.f0)));
        hdr.base.f0 = hdr.base.f0;
        egress_cells.write((hdr.base.f1 & 32w0), ((((bit<63>)p0))[58:11] << 8w26));
    }
    table egress_t0 {
        key = {
            meta.two.n0: optional @name("k0");
            meta.m2: ternary @name("k1");
            meta.kept: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w286227414903808813826143460597078672308);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.m2: exact @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w225800110759100398438892293963158194886);
        size = 64;
    }
    apply {
        hdr.ys[0].setValid();
        hdr.ys[0].more = (meta.kept << ((bit<1>)meta.two.n0));
        hdr.ys[0].f0 = (meta.one.n1 & meta.two.n1);
        hdr.ys[0].f1 = (-((bit<4>)meta.one.n0));
        hdr.ys[0].pad = ((bit<4>)meta.m1);
        meta.m0 = (((((bit<105>)meta.m0) << ((bit<1>)((bit<24>)hdr.base.f0))) ++ ((bit<23>)meta.one.n1)) & ((128w218617144133035733395487208644303030896 * meta.m0) + (meta.m0 ^ meta.m0)));
        hdr.ys[1].setInvalid();
        bit<24> v5 = ((bit<24>)hdr.ys[0].f1);
        hdr.base.f0 = (((int<24>)((int<13>)(~13w2699))) | ((int<24>)((meta.flag ? ((bit<5>)meta.two.n1) : 5w1) ++ (-((bit<19>)hdr.base.kind)))));
        hash(meta.one.n1, HashAlgorithm.xor16, 16w5, { hdr.base.f2, hdr.base.f2, hdr.ys[0].f0 }, 32w1000);
        egress_t1.apply();
        if (egress_t0.apply().hit) {
            hdr.ys[0].more = ((-(meta.m2)[22:15]) ^ (hdr.base.kind |-| (-meta.kept)));
            hdr.ys[0].f0 = ((bit<64>)((bit<100>)((100s479506977740317302441167830230 - (int<100>)(100w1267650600228229401496703205375)) |-| ((int<100>)(23w7379837 ++ ((bit<77>)meta.m2))))));
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
