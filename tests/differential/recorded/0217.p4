#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<4> f0;
    int<12> f1;
    bit<4> f2;
    bit<48> f3;
    int<12> f4;
}

header x_t {
    bit<8> next;
    int<3> f0;
    bit<1> f1;
    bit<9> f2;
    bit<3> pad;
}

header y_t {
    bit<8> more;
    bit<9> f0;
    bit<16> f1;
    bit<7> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<9> n0;
    bit<32> n1;
}

struct meta_t {
    bit<8> m0;
    bit<48> m1;
    bit<9> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<16> p1) {
    if (((!false) || (true && false))) {
        return ((((bit<29>)p1))[20:13] + (-8w151));
    }
    return (((((bit<29>)p0) |+| 29w536870910) - (~((bit<29>)p0))))[27:20];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        hdr.base.f0[3:3] = (-(meta.flag ? ((bit<1>)hdr.base.f3) : ((bit<1>)meta.one.n0)));
        transition select(hdr.base.kind) {
            8w161: parse_ys;
            8w14 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w252: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w6: parse_ys;
            8w222: parse_ys;
            8w117: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w243: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (((((bit<10>)a) ++ ((bit<22>)c)))[24:17] ^ a);
        bit<32> v1 = (((((bit<50>)a) >> ((bit<1>)c)) |+| (((bit<50>)a) ^ 50w562949953421311)))[42:11];
        c = (function0((((bit<63>)b))[39:8], (((bit<36>)v1))[21:6]) & ((8w184 * b) * (a >> 8w0)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0(out bit<8> p0, out bit<8> p1) {
        p0 = 8w128;
        p1 = 8w128;
        hdr.ys.pop_front(1);
        ingress_cells.read(meta.m0, ((meta.flag ? meta.two.n1 : meta.one.n1) & 32w3));
        meta.one = meta.two;
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        if (((((int<33>)((int<48>)hdr.base.f3)) & 33s3290922066) >= ((int<33>)(((bit<49>)hdr.base.f3))[44:12]))) {
            hdr.x1 = hdr.x0;
        }
        ingress_a0(meta.kept, meta.m0);
        hdr.base.f2 = (((((bit<46>)meta.one.n1) & 46w35184372088832))[23:13])[3:0];
        hdr.ys.push_front(1);
        if (meta.first && (meta.two.n1 < (hdr.ys[0].isValid() ? ((bit<32>)meta.m0) : ((bit<32>)meta.m2)))) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<128> p0) {
        egress_counts.count((((bit<32>)128w170141183460469231731687303715884105727) & 32w3));
        hdr.base.f4 = ((int<12>)((int<1>)(-((bit<1>)meta.m1))));
        hdr.x1 = hdr.x0;
    }
    table egress_t0 {
        key = {
            meta.m2: optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w1);
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: optional @name("k0");
            (((bit<22>)((bit<31>)(int<31>)(31w1962340445))))[20:5]: exact @name("k1");
            meta.one.n1: lpm @name("k2");
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
            ((meta.flag ? meta.two.n1 : ((bit<32>)((bit<1>)meta.flag))) & (~meta.two.n1)): optional @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(128w170141183460469231731687303715884105727);
        size = 64;
    }
    apply {
        meta.two.n0 = ((-((bit<9>)meta.kept)) << 8w0);
        egress_t0.apply();
        switch ((hdr.base.f0 + hdr.base.f2)) {
            4w8: {
                meta.one.n0 = meta.m2;
                hdr.base.f3 = ((bit<48>)(-(((bit<16>)((bit<1>)meta.flag)) ++ 17w1)));
            }
            4w12: {
                meta.m1 = (((hdr.base.f3 >> 8w44) >> 8w40) * (((bit<28>)13w7307) ++ ((bit<20>)((bit<12>)hdr.base.f4))));
            }
            4w15: {
                meta.one.n1 = (((bit<64>)meta.one.n0))[35:4];
                meta.one.n0[7:5] = ((-((bit<30>)meta.two.n1)))[9:7];
                meta.kept = (((meta.flag ? 6w39 : 6w12) | (6w63 | ((bit<6>)((bit<12>)hdr.base.f4)))) ++ 2w3);
            }
            default: {
                meta.one.n0 = (((meta.m2 >> 8w2) |+| (~((bit<9>)hdr.base.f2))) - (meta.one.n0 << ((bit<1>)meta.one.n1)));
                meta.m0 = function0((meta.one.n1 & (3w1 ++ ((bit<29>)meta.kept))), ((16w2923 | 16w32767) - 16w65534));
                hdr.base.f2 = (((bit<37>)meta.kept))[19:16];
            }
        }
        if (egress_t2.apply().miss) {
            hdr.base.f1 = ((int<12>)((int<32>)((meta.two.n1 |+| meta.one.n1) << 8w12)));
        }
        hdr.x0 = hdr.x1;
        hdr.base.f3 = (((24w0 ++ ((bit<24>)meta.m1)) |+| (-hdr.base.f3)) << 8w5);
        hdr.ys.pop_front(1);
        meta.m1 = (((((bit<85>)((bit<1>)meta.flag)) |+| ((bit<85>)((bit<1>)meta.flag))))[53:6] ^ hdr.base.f3);
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
