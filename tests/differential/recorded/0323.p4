#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<12> f1;
    int<9> f2;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
    bit<7> f1;
    bit<48> f2;
    bit<7> f3;
    bit<2> pad;
}

header y_t {
    bit<8> more;
    int<24> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<8> n0;
    bit<32> n1;
}

struct meta_t {
    bit<64> m0;
    bit<9> m1;
    bit<32> m2;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if ((p0 == 16w32768)) {
        return (-(p0 |+| p0));
    }
    return (((53w0 |+| 53w0))[31:16] >> 8w6);
}
bit<8> function1(in bit<16> p0, in bit<32> p1) {
    if (((false || true) || (7w127 != ((bit<7>)p1)))) {
        return ((((bit<27>)p0))[25:18] |+| (~((bit<8>)p1)));
    }
    return (((((bit<10>)p1))[7:0] |+| (((bit<8>)p0) + 8w255)) |-| ((8w46 |+| ((bit<8>)p1)) & (true ? 8w71 : 8w127)));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w58: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w183: parse_x1;
            8w63: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w90: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w172 .. 8w175: parse_ys;
            8w7: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((((bit<2>)((bit<64>)(int<64>)(64w17423069999725847565))) & ((bit<2>)((bit<48>)b))) ++ ((6w21 * 6w1) + (-6w0)));
        b = a;
        c = (((14w8192)[10:3] - function1(16w0, 32w4294967294)) + b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(4) ingress_cells;
    action ingress_a0(out bit<64> p0) {
        p0 = 64w6363873768155439904;
        meta.m0[28:12] = ((meta.m1 - ((bit<9>)hdr.base.f2)) ++ function1(((bit<16>)meta.one.n1), meta.one.n1));
    }
    table ingress_t0 {
        key = {
            meta.m0: lpm @name("k0");
            hdr.base.pad: ternary @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t1 {
        key = {
            ((bit<32>)(31w2147483647 >> hdr.base.kind)): lpm @name("k0");
            ((hdr.base.kind >= 8w97) ? function0(16w3930, meta.two.n1) : ((bit<16>)((bit<1>)meta.flag))): optional @name("k1");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table ingress_t2 {
        key = {
            meta.one.n0: exact @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 0;
        meta.first = standard_metadata.instance_type == 0;
        if (hdr.ys[2].isValid()) {
            if (hdr.ys[1].isValid()) {
                ingress_t1.apply();
            }
            if ((!hdr.x1.isValid())) {
                hdr.x0 = hdr.x1;
                meta.m0 = (((bit<64>)hdr.base.f0) |-| ((86w1773127235143086085229888)[67:4] | (71w1180591620717411303424)[66:3]));
            }
            hdr.base.f2 = (((int<9>)((int<48>)(meta.flag ? ((bit<48>)meta.one.n0) : ((bit<48>)hdr.base.f0)))) + ((hdr.base.f2 |+| (int<9>)(9w404)) |+| hdr.base.f2));
        }
        if (ingress_t2.apply().hit) {
            meta.two.n0 = (((-((bit<5>)meta.one.n0)) + (((bit<5>)meta.two.n0) * ((bit<5>)meta.one.n1))) ++ hdr.base.pad);
            hdr.base.f1 = (((((bit<40>)meta.one.n0))[28:17] ^ (meta.two.n0 ++ 4w7)) & ((hdr.base.f1 & hdr.base.f1) + (41w1099511627776)[31:20]));
            meta.one.n1[23:21] = hdr.base.pad;
        }
        meta.flag = meta.flag;
        int<24> v1 = ((int<24>)(((46w33232711225646 & ((bit<46>)((bit<9>)hdr.base.f2))) << 8w42))[33:10]);
        if (ingress_t0.apply().hit) {
            v1 = v1;
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        meta.two = meta.two;
        meta.m0[55:10] = (46w1 & (46w70368744177662 * 46w61849450388441));
    }
    action egress_a1(inout bit<9> p0) {
        if (((-((int<48>)((int<8>)meta.kept))) == (((int<48>)((int<3>)hdr.base.pad)) * (int<48>)(48w281474976710654)))) {
            meta.m1 = (((meta.m1 |-| p0) << ((bit<8>)1w0)) << 8w10);
        }
        hdr.ys[2].setValid();
        hdr.ys[2].more = (8w87 + meta.kept);
        hdr.ys[2].f0 = ((int<24>)(2w3 ++ 22w2248826));
    }
    apply {
        hdr.base.f2 = (((int<9>)((int<33>)(((bit<33>)meta.m1) & ((bit<33>)meta.one.n0)))) & ((int<9>)((hdr.ys[2].isValid() ? ((bit<37>)meta.one.n0) : ((bit<37>)hdr.base.kind)))[14:6]));
        egress_counts.count(((meta.flag ? hdr.base.f0 : 32w4294967295) & 32w3));
        if (hdr.x0.isValid()) {
            hdr.base.f2 = hdr.base.f2;
            if (hdr.ys[2].isValid()) {
                hdr.x0.next[3:2] = (((bit<4>)meta.two.n0))[2:1];
            } else {
                hdr.x1 = hdr.x0;
                hdr.x1.setValid();
                hdr.x1.next = hdr.x1.next;
                hdr.x1.f0 = (((bit<5>)hdr.x0.f3) ++ 43w4398046511104);
                hdr.x1.f1 = (~hdr.x1.f1);
                hdr.x1.f2 = (hdr.x0.f2 |-| hdr.x0.f2);
                hdr.x1.f3 = (23w5066425)[10:4];
                hdr.x1.pad = (6w63)[4:3];
            }
            egress_counts.count(((meta.one.n1 << 8w27) & 32w3));
        } else {
            hdr.ys.push_front(1);
            if (hdr.ys[2].isValid()) {
                hdr.ys.pop_front(1);
            } else {
                meta.one = meta.two;
                hdr.x0 = hdr.x1;
            }
            hdr.ys.pop_front(1);
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
