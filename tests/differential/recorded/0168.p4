#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<9> f0;
    bit<1> f1;
    bit<32> f2;
    bit<6> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    int<9> f1;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    bit<64> n0;
    bit<33> n1;
}

struct meta_t {
    bit<16> m0;
    bit<1> m1;
    bit<64> m2;
    bit<48> m3;
    bit<65> m4;
    bit<1> m5;
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
        meta.kept = (meta.m1 ++ (-7w91));
        verify((!(meta.flag && meta.flag)), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w164: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w79: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x1.next) {
            8w9: parse_ys;
            8w215: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w77: parse_ys;
            8w208: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<9> v1 = ((-((bit<1>)c)) ++ c);
        c = c;
        b = (((2w1 ++ 6w18) |-| (5w16 ++ ((bit<3>)c))) << ((bit<4>)(31w2147483647 - 31w984850921)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<128> p0) {
        meta.two.n0 = ((meta.flag ? (-64w10105784281760132475) : (64w16202449652777261892 & meta.two.n0)) - ((bit<64>)(meta.m3 & meta.m3)));
    }
    action ingress_a1() {
        meta.one.n0 = (~((22w2169773 |+| 22w2097152) ++ (((bit<51>)hdr.base.kind))[50:9]));
    }
    action ingress_a2() {
        meta.m3 = (hdr.ys[0].isValid() ? meta.m3 : ((((bit<54>)hdr.base.f2))[50:3] >> 8w13));
        hash(meta.m3, HashAlgorithm.crc32, 16w0, { meta.m0 }, 32w1000);
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        ingress_a1();
        meta.flag = meta.flag;
        meta.two = meta.one;
        if (meta.first && (hdr.base.kind < (hdr.base.kind & meta.kept))) {
            standard_metadata.mcast_grp = 3;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(out bit<1> p0, out bit<64> p1) {
        p0 = 1w0;
        p1 = 64w16491555854225969860;
        hdr.x0 = hdr.x1;
    }
    action egress_a1(in bit<128> p0, in bit<8> p1) {
        meta.m2 = (meta.flag ? (hdr.ys[3].isValid() ? (meta.m2 - meta.one.n0) : (meta.m2 |-| meta.one.n0)) : ((bit<64>)(((bit<5>)meta.two.n1) ++ 2w3)));
        hdr.x0.setValid();
        hdr.x0.next = (hdr.base.kind << 8w9);
        hdr.x0.f0 = 4w0;
        hdr.x0.f1 = ((int<9>)((int<100>)((bit<100>)meta.m4)));
        hdr.x0.pad = 3w7;
    }
    action egress_a2(inout bit<1> p0) {
        hdr.x0 = hdr.x1;
        meta.m4 = ((~((bit<65>)meta.m3)) * 65w23280672381791652798);
        meta.m0 = ((((bit<44>)((bit<7>)hdr.base.pad)) ^ (44w8796093022208 ^ 44w11674232561403)))[32:17];
    }
    action egress_a3() {
        hdr.x0 = hdr.x1;
        meta.m1 = ((bit<1>)((bit<33>)(meta.kept ^ ((bit<8>)hdr.base.f2))));
    }
    table egress_t0 {
        key = {
            meta.m4: optional @name("k0");
            meta.kept: ternary @name("k1");
            hdr.base.f2: range @name("k2");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            hdr.base.f0: exact @name("k0");
            (((bit<52>)meta.m1))[33:18]: exact @name("k1");
        }
        actions = {
            NoAction;
            egress_a3;
        }
        default_action = egress_a3();
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        meta.two.n0 = (((-98w308579115302757080085262636979) >> 8w6))[96:33];
        if ((4w15 > (((bit<3>)meta.m5) ++ meta.m5))) {
            if (egress_t1.apply().hit) {
                meta.flag = ((((int<8>)(8w128) * (int<8>)(8w128)) == (8s1 | ((int<8>)((int<9>)hdr.base.f0)))) || hdr.x1.isValid());
                meta.one.n0 = (((bit<64>)(((bit<63>)meta.m1) | 63w1)) * ((bit<64>)(62w3270295012187572963 ++ ((bit<66>)meta.kept))));
                meta.one.n0 = ((bit<64>)((((bit<12>)meta.m2) ++ ((bit<19>)meta.m0)) - 31w1094552358));
            }
            if (hdr.x1.isValid()) {
                meta.one = meta.one;
            }
            if (hdr.x1.isValid()) {
                egress_t0.apply();
                hdr.x1 = hdr.x0;
                meta.one = meta.two;
            } else {
                meta.one.n1 = ((((bit<33>)hdr.base.kind) | (meta.two.n1 << 8w3)) << ((bit<4>)((bit<128>)((int<128>)((int<31>)31w2147483647)))));
            }
        } else {
            hdr.base.f0 = (((hdr.x1.isValid() ? hdr.base.f1 : meta.m5) >> (1w0 |+| hdr.base.f1)) ++ ((bit<8>)((bit<32>)((int<32>)((int<1>)meta.m1)))));
            meta.two = meta.two;
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
