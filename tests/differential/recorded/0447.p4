#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<3> f0;
    bit<8> f1;
    bit<1> f2;
    bit<1> f3;
    bit<3> f4;
    bit<1> f5;
    bit<7> pad;
}

header x_t {
    bit<8> next;
    int<16> f0;
    bit<12> f1;
    bit<7> f2;
    int<9> f3;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[4] ys;
}

struct inner_t {
    int<16> n0;
    int<48> n1;
}

struct meta_t {
    int<64> m0;
    int<32> m1;
    bit<9> m2;
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
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.base.kind) {
            8w82: parse_ys;
            8w214: parse_x1;
            8w116: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        meta.two.n0 = ((int<16>)((int<24>)(-(((bit<37>)hdr.base.f5))[34:11])));
        transition select(hdr.x1.next) {
            8w211: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w204: parse_ys;
            8w107: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v1 = (((((bit<36>)c) >> 8w25))[5:3] ++ ((bit<13>)((bit<31>)(((int<31>)((int<8>)c)) - ((int<31>)((int<8>)c))))));
        b = ((bit<8>)((bit<63>)(-((int<63>)(103w5100830430618547880750298475202)[85:23]))));
        v1 = (((bit<10>)((bit<1>)(((int<1>)((int<16>)v1)) >> 8w0))) ++ ((bit<6>)(27w96138957 ++ ((bit<6>)b))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action ingress_a0(bit<128> p0, bit<9> p1) {
        meta.flag = (!meta.flag);
        meta.one.n0 = (((int<16>)(((bit<35>)100w1135884961577622751122702425012))[15:0]) |+| ((int<16>)((((bit<25>)hdr.base.f0) - ((bit<25>)hdr.base.f3)))[15:0]));
        bit<24> v2 = ((bit<24>)((-((bit<64>)hdr.base.f0)) |+| (((bit<64>)hdr.base.pad) - 64w11198371415302432591)));
    }
    action ingress_a1(inout int<64> p0) {
        meta.m1 = ((!meta.flag) ? ((int<32>)((23w5333871 ^ 23w8388606) ++ ((bit<9>)((bit<64>)p0)))) : (meta.m1 |-| (meta.flag ? meta.m1 : meta.m1)));
        meta.one = meta.two;
        hdr.x0 = hdr.x1;
    }
    action ingress_a2(in bit<48> p0) {
        meta.two.n1[6:2] = 5w0;
        meta.one.n0 = ((int<16>)((int<1>)hdr.base.f2));
        if ((meta.kept != (((bit<32>)hdr.base.kind))[15:8])) {
            meta.two.n1 = (((hdr.x1.isValid() && meta.flag) ? ((int<48>)(((bit<12>)hdr.base.f0) ++ ((bit<36>)meta.kept))) : (meta.two.n1 << 8w6)) | (hdr.ys[2].isValid() ? (meta.one.n1 |-| meta.two.n1) : (meta.two.n1 >> 8w25)));
            meta.m2 = (~(((bit<9>)((bit<16>)16s32767)) >> 8w3));
        }
    }
    action ingress_a3() {
        hdr.base.f1 = (-((hdr.base.f1 ^ ((bit<8>)hdr.base.f4)) - (((bit<22>)hdr.base.kind))[15:8]));
        meta.one.n0 = ((int<16>)((128w170141183460469231731687303715884105727 > 128w16803983876120443012218612938649543648) ? ((bit<16>)32w4198461859) : (32w2147483648)[18:3]));
        meta.m1 = (((int<32>)((72w2298172439629659176267 | ((bit<72>)hdr.base.f1)))[68:37]) << 8w0);
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        bool v3 = (((-44w0))[34:19] > ((48w140737488355328 + ((bit<48>)meta.kept)))[18:3]);
        hdr.base.pad = hdr.base.pad;
        hdr.base.f3 = (hdr.base.f2 << ((meta.kept * meta.kept) - (hdr.base.kind * hdr.base.kind)));
        meta.one.n0 = meta.two.n0;
        int<96> v4 = (((int<96>)meta.one.n0) |+| (((int<96>)((int<24>)((bit<24>)((bit<1>)meta.flag)))) - (v3 ? ((int<96>)meta.two.n1) : ((int<96>)meta.two.n0))));
        meta.m1 = ((int<32>)(meta.kept ++ ((bit<24>)(((bit<64>)((bit<48>)meta.one.n1)) | 64w11419288102883606127))));
        ingress_a3();
        switch ((v3 ? 4w8 : ((bit<4>)hdr.base.f2))) {
            4w1: {
                meta.m2 = ((-((bit<21>)((bit<4>)hdr.base.f3))))[9:1];
            }
            4w8: {
                v3 = (v4 < (int<96>)(96w61476866957439862883164185035));
            }
            4w15: {
                meta.kept = ((bit<8>)((36w34359738367 ++ 15w12327))[35:5]);
                hdr.base.f4 = (((bit<1>)(((bit<58>)((bit<96>)v4)))[25:2]) ++ ((v3 ? 2w1 : 2w2) ^ ((bit<2>)31w2147483646)));
            }
            default: {
                hdr.base.pad = ((bit<7>)((hdr.ys[3].isValid() ? 8w154 : 8w255) | (11w0)[10:3]));
                meta.one.n1 = ((int<48>)((int<100>)((meta.flag ? 100w1267650600228229401496703205374 : 100w1) + (((bit<117>)((bit<1>)v3)))[105:6])));
            }
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    action egress_a0(in bit<16> p0, in bit<16> p1) {
        hdr.x0 = hdr.x1;
    }
    action egress_a1(bit<32> p0, bit<9> p1) {
        if (((4w8 * ((bit<4>)hdr.base.f5)) > (((bit<4>)((bit<16>)meta.one.n0)) ^ ((bit<4>)meta.kept)))) {
            hdr.base.f2 = hdr.base.f3;
            hdr.base.f4 = (((hdr.base.f4 << 8w2) & ((bit<3>)((bit<24>)((int<24>)meta.two.n1)))) * ((hdr.base.f0 - hdr.base.f0) | (hdr.base.f4 * hdr.base.f0)));
        } else {
            meta.one.n0 = (~(-(hdr.ys[2].isValid() ? meta.one.n0 : meta.one.n0)));
            hdr.base.f5 = (~((meta.kept)[1:1] | (hdr.base.f5 |-| hdr.base.f2)));
        }
        meta.m1 = ((int<32>)((((bit<64>)13w0))[62:2])[53:22]);
        meta.two.n1[45:45] = ((bit<1>)(meta.kept < hdr.base.f1));
    }
    action egress_a2(bit<32> p0, bit<9> p1) {
        hdr.base.f4 = (((bit<20>)((bit<48>)meta.two.n1)))[3:1];
    }
    table egress_t0 {
        key = {
            hdr.base.f2: optional @name("k0");
            hdr.base.pad: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a2;
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
            egress_a2;
        }
        default_action = egress_a2(32w2147483648, 9w278);
        size = 64;
    }
    apply {
        hdr.x1 = hdr.x0;
        hdr.base.f5 = ((bit<1>)meta.flag);
        if (hdr.x1.isValid()) {
            egress_t1.apply();
            egress_a0((((bit<41>)hdr.base.f1))[36:21], (~16w52325));
        } else {
            hdr.ys.pop_front(1);
            hdr.base.f0 ^= ((bit<3>)((bit<8>)63w6797813717499320384));
        }
        egress_t0.apply();
        hdr.ys.push_front(1);
        meta.two.n0 = ((int<16>)((((int<63>)((int<8>)hdr.base.f1)) + ((int<63>)((int<3>)hdr.base.f4))) * ((int<63>)((int<100>)100w1941279413229008669337635390))));
        egress_a0(((bit<16>)hdr.base.kind), (56w13368420143378861)[18:3]);
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
