#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<8> f0;
    int<4> f1;
    bit<16> f2;
    bit<64> f3;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<1> f0;
    bit<3> f1;
    bit<12> f2;
    bit<24> f3;
}

header y_t {
    bit<8> more;
    bit<12> f0;
    bit<4> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<1> n0;
    bit<9> n1;
}

struct meta_t {
    bit<9> m0;
    bit<48> m1;
    bit<33> m2;
    bit<32> m3;
    bit<64> m4;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (((((bit<65>)p1) |-| ((bit<65>)p0)) != (((bit<7>)p1) ++ ((bit<58>)p0)))) {
        return (-(p0 ^ 16w65534));
    }
    return ((bit<16>)((p1 & 32w4294967294) >> (false ? ((bit<4>)p0) : 4w9)));
}
bit<32> function1(in bit<32> p0, in bit<8> p1) {
    if (((p0 == 32w1494236291) && (((bit<100>)p1) != ((bit<100>)p1)))) {
        return (~(32w4294967295 |-| p0));
    }
    return (-((-32w4294967294) - (((bit<32>)p1) << 8w5)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w206: parse_x0;
            8w7: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w60: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n1 = (~((hdr.base.f0 ++ meta.two.n0) * meta.one.n1));
        transition select(hdr.x1.next) {
            8w72: parse_ys;
            8w226: parse_ys;
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w0: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        if (false) {
            c[7:6] = ((bit<2>)b);
            b ^= ((bit<8>)((bit<1>)((((int<1>)((int<8>)a)) * ((int<1>)((int<8>)b))) >> 8w1)));
        } else {
            b = ((((bit<4>)((bit<24>)c)) ++ (~((bit<4>)b))) ^ ((true ? b : a) << (1w1 | 1w0)));
            c = ((c > (~c)) ? ((29w0 | ((bit<29>)c)))[25:18] : (~(true ? a : b)));
        }
        c = (b >> 8w7);
        b[5:3] = (((bit<40>)((bit<1>)((int<1>)((int<8>)b)))))[3:1];
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(1) ingress_cells;
    action ingress_a0() {
        meta.m3[27:25] = ((meta.flag ? ((bit<3>)meta.m1) : 3w7) << 8w1);
    }
    table ingress_t0 {
        key = {
            meta.two.n0: range @name("k0");
            meta.two.n0: exact @name("k1");
            meta.one.n0: range @name("k2");
        }
        actions = {
            NoAction;
            ingress_a0;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 5;
        meta.first = standard_metadata.instance_type == 0;
        hdr.x1 = hdr.x0;
        if (ingress_t0.apply().miss) {
            meta.one.n0 = ((((bit<33>)meta.one.n0) << 8w34))[32:32];
            meta.kept = ((-(((bit<2>)hdr.base.kind) ++ meta.one.n0)) ++ (((bit<7>)hdr.base.f2))[6:2]);
        }
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(((bit<32>)hdr.base.kind) |-| 32w1)));
        meta.flag = (meta.m4 != (((bit<64>)((bit<32>)meta.kept)) |+| (meta.m4 |+| meta.m4)));
        meta.m3[19:1] = ((((bit<19>)meta.kept) * ((bit<19>)meta.m0)) ^ (((bit<19>)meta.kept) |-| 19w524286));
        hash(hdr.base.f3, HashAlgorithm.identity, 16w0, { hdr.base.kind, meta.m4 }, 32w7);
        switch ((((bit<16>)hdr.base.f0) ^ hdr.base.f2)) {
            16w15976: {
                meta.kept = (hdr.base.f0 * (((bit<25>)((bit<13>)meta.m1)))[12:5]);
            }
            16w32768: {
                meta.kept = (((bit<7>)(meta.two.n0 & meta.one.n0)) ++ ((bit<1>)((bit<48>)((int<48>)((int<65>)((bit<65>)meta.m1))))));
                meta.kept = (((bit<8>)(((bit<51>)meta.two.n0))[50:19]) << 8w8);
                meta.m1 = meta.m1;
            }
            16w62889: {
                hdr.base.pad = (((hdr.ys[2].isValid() ? hdr.base.pad : hdr.base.pad) ^ (-hdr.base.pad)) << 8w0);
            }
            default: {
                meta.m0 = (((meta.two.n1 & meta.m0) << (hdr.ys[0].isValid() ? meta.two.n0 : meta.one.n0)) << ((((bit<24>)meta.m3) == 24w11038468) ? ((bit<1>)meta.flag) : meta.one.n0));
                hdr.base.pad = (hdr.base.pad |-| ((bit<4>)(meta.flag ? ((bit<100>)((bit<1>)meta.flag)) : ((bit<100>)hdr.base.kind))));
            }
        }
        if ((!(hdr.ys[2].isValid() && meta.flag))) {
            hdr.x1.setInvalid();
            mark_to_drop(standard_metadata);
        }
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(in bit<16> p0) {
        bit<1> v1 = ((bit<1>)((~meta.m1) == (meta.m1 | meta.m1)));
        if ((meta.flag || (!meta.flag))) {
            meta.m4 = ((((bit<64>)hdr.base.f2) - (((bit<6>)meta.one.n0) ++ 58w33019727404172854)) >> 8w58);
        } else {
            meta.m2[20:6] = ((bit<15>)((bit<9>)(hdr.ys[1].isValid() ? ((int<9>)((int<32>)meta.m3)) : (int<9>)(9w511))));
        }
    }
    action egress_a1(in bit<16> p0) {
        egress_counts.count(((64w1)[44:13] & 32w3));
        meta.m3 = (meta.flag ? ((bit<32>)(~((bit<7>)meta.kept))) : function1((meta.m3 |+| meta.m3), (~hdr.base.kind)));
        bit<24> v2 = ((bit<24>)((bit<32>)((int<32>)((int<1>)meta.two.n0))));
    }
    action egress_a2(in bit<32> p0, in bit<32> p1) {
        meta.two.n0 = (((p0 == p1) ? (((bit<14>)hdr.base.f3))[2:2] : (((bit<4>)meta.one.n1))[2:2]) |-| (meta.two.n0 - (meta.m3)[6:6]));
        hdr.base.f3 = hdr.base.f3;
        hdr.base.f2 = hdr.base.f2;
    }
    table egress_t0 {
        key = {
            hdr.base.f0: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.two.n0: range @name("k0");
            meta.kept: optional @name("k1");
            meta.m3: exact @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t2 {
        key = {
            hdr.base.pad: ternary @name("k0");
            ((((bit<8>)meta.two.n0) + hdr.base.f0) - (hdr.base.f0 + meta.kept)): ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        egress_t2.apply();
        bit<24> v3 = (((bit<24>)(((bit<64>)meta.one.n0) ^ meta.m4)) << 8w17);
        bit<96> v4 = (hdr.ys[1].isValid() ? 96w79228162514264337593543950335 : ((((bit<96>)hdr.base.f2) << 8w64) |-| (((bit<96>)meta.m3) & ((bit<96>)meta.m4))));
        switch (egress_t1.apply().action_run) {
            NoAction: {
                meta.m1 = (((-meta.m1) << (34w8589934591)[24:24]) | 48w657853091715);
            }
            default: {
                v3 = ((~(29w242066180)[25:2]) - ((meta.flag ? v3 : v3) * (v3 |+| 24w16441442)));
                hdr.base.f0 = (((((bit<38>)hdr.base.f2) ++ ((bit<11>)meta.two.n1)))[14:2])[9:2];
            }
        }
        meta.m4 = hdr.base.f3;
        switch (egress_t0.apply().action_run) {
            NoAction: {
                v4[52:26] = ((bit<27>)(~v3));
                hdr.base.pad[3:2] = (((bit<2>)((bit<64>)64s0)) ^ (((bit<5>)meta.two.n1))[2:1]);
                meta.kept = (((bit<8>)meta.m4) & ((hdr.base.pad >> 8w3) ++ (hdr.base.pad + hdr.base.pad)));
            }
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = (hdr.base.kind + meta.kept);
        hdr.ys[2].f0 = (-12w101);
        hdr.ys[2].pad = (hdr.base.pad >> 8w4);
    }
}

control compute_all(inout headers_t hdr, inout meta_t meta) {
    apply {
        update_checksum(meta.flag, { hdr.base.kind, hdr.base.f0, hdr.base.f1, hdr.base.f3, hdr.base.pad }, hdr.base.f2, HashAlgorithm.csum16);
    }
}


control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
