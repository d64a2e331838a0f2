#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<32> f0;
    bit<3> f1;
    bit<3> f2;
    bit<32> f3;
    int<8> f4;
    bit<7> f5;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<4> pad;
}

header y_t {
    bit<8> more;
    bit<64> f0;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<100> n0;
    bit<1> n1;
}

struct meta_t {
    bit<100> m0;
    bit<33> m1;
    bit<48> m2;
    bit<100> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<16> p0, in bit<32> p1) {
    if (false) {
        return (((bit<34>)128w1))[24:17];
    }
    return (((((bit<7>)p1) |-| ((bit<7>)p0)) ++ (17w80647)[6:6]) |-| ((((bit<6>)p1) ++ 2w3) | (8w127 |+| ((bit<8>)p0))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w191 .. 8w194: parse_ys;
            8w138: parse_ys;
            8w242: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w33: parse_x1;
            8w20: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w184: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w216: parse_ys;
            8w2: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = ((b > 8w0) ? ((14w6832)[11:4] * (c >> a)) : ((~1w1) ++ (17w65535)[7:1]));
        b = (c & function0((((bit<16>)b) |+| ((bit<16>)c)), (((bit<32>)c) & ((bit<32>)b))));
        b = function0(((12w1 ++ ((bit<3>)c)) ++ (((bit<1>)a) >> b)), ((bit<32>)((bit<24>)(-24s8388607))));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<8>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0() {
        hash(meta.m2, HashAlgorithm.csum16, 16w0, { meta.m1, 7w0 }, 32w65536);
    }
    action ingress_a1() {
        ingress_cells.write(((hdr.base.f3 >> 8w15) & 32w7), ((((bit<19>)hdr.base.kind))[10:4] ++ (1w1 >> 4w15)));
    }
    action ingress_a2(bit<128> p0) {
        hdr.base.f5 = ((((bit<4>)meta.m1) ++ (((bit<3>)meta.two.n1) << ((bit<1>)meta.flag))) | 7w0);
        meta.two = meta.one;
        hdr.base.f0 = (~((int<32>)((int<1>)((int<33>)meta.m1))));
    }
    action ingress_a3(in bit<8> p0) {
        hdr.ys.pop_front(1);
        meta.m1 = (((((bit<49>)meta.m0) |-| ((bit<49>)hdr.base.f1)))[39:7] * ((bit<33>)((bit<7>)meta.two.n0)));
    }
    table ingress_t0 {
        key = {
            meta.m0: range @name("k0");
            ((hdr.base.kind |+| hdr.base.kind) - (meta.kept ^ ((bit<8>)meta.m2))): optional @name("k1");
        }
        actions = {
            NoAction;
            ingress_a0;
            ingress_a2;
        }
        default_action = ingress_a0();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 1;
        meta.first = standard_metadata.instance_type == 0;
        ingress_cells.read(meta.kept, ((hdr.base.f3 * hdr.base.f3) & 32w7));
        hdr.x0.setValid();
        hdr.x0.next = (~meta.kept);
        hdr.x0.f0 = (-((bit<4>)hdr.base.kind));
        hdr.x0.pad = 4w15;
        hdr.base.f1 = (~(((bit<3>)((bit<48>)(int<48>)(48w140737488355328))) * (hdr.base.pad & hdr.base.f2)));
        switch (ingress_t0.apply().action_run) {
            NoAction: {
                hdr.base.f5[1:0] = ((bit<2>)((bit<128>)(meta.flag ? 128s145520129667347920910351121205426432628 : ((int<128>)((int<33>)meta.m1)))));
                hdr.base.f0 = (~(hdr.x0.isValid() ? (-hdr.base.f0) : ((int<32>)(((bit<71>)hdr.base.f3))[32:1])));
                meta.flag = (hdr.base.pad == ((20w1 - 20w343256))[15:13]);
            }
            ingress_a0: {
                meta.m0[92:50] = ((hdr.ys[1].isValid() ? ((bit<43>)hdr.x0.f0) : 43w6738845493358) >> 8w21);
            }
        }
        ingress_a0();
        hdr.ys[1].setInvalid();
        meta.m1 = ((bit<33>)((bit<64>)((int<64>)((((bit<10>)hdr.base.f3) + 10w1022) ++ (((bit<54>)hdr.base.f5) + ((bit<54>)hdr.x0.pad))))));
        hdr.base.pad = (((20w1 << meta.kept))[7:5] & ((hdr.x0.f0 << 8w4))[3:1]);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) egress_cells;
    action egress_a0() {
        hdr.ys[0].setInvalid();
        meta.one = meta.one;
    }
    action egress_a1(in bit<48> p0) {
        if ((hdr.base.f4 != (int<8>)(8w255))) {
            meta.m3 = ((-(meta.two.n0 |+| 100w633825300114114700748351602688)) & ((bit<100>)(hdr.base.f5 >> meta.two.n1)));
            hdr.base.f3 = (32w2147483647 * ((meta.flag || hdr.x1.isValid()) ? hdr.base.f3 : (meta.flag ? hdr.base.f3 : 32w4294967294)));
            hdr.base.f3 = ((bit<32>)((bit<8>)hdr.base.f4));
        }
        hdr.base.f2 = ((((bit<10>)((bit<16>)((int<16>)((int<33>)meta.m1)))))[3:3] ++ ((bit<2>)(48w140737488355327 | meta.m2)));
    }
    action egress_a2(out bit<100> p0) {
        p0 = 100w0;
        int<24> v1 = ((int<24>)(((hdr.x0.isValid() ? 56w72057594037927934 : 56w14292145879994630) & (-((bit<56>)hdr.base.pad))))[28:5]);
    }
    action egress_a3(bit<8> p0, bit<8> p1) {
        hash(hdr.base.f3, HashAlgorithm.xor16, 16w0, { meta.m1, hdr.base.f2, 4w0 }, 32w65536);
        if ((meta.flag || (meta.one.n1 > 1w1))) {
            meta.one.n0[99:75] = ((hdr.base.pad <= ((bit<3>)meta.two.n0)) ? (hdr.ys[0].isValid() ? ((bit<25>)meta.two.n0) : 25w12839402) : (25w33554431 & ((bit<25>)meta.two.n1)));
            meta.m1 = (((16w65534 ++ 6w0) ++ ((bit<41>)((bit<128>)128s0))))[44:12];
            meta.m1 = (((hdr.x0.isValid() ? ((bit<46>)meta.m2) : ((bit<46>)((bit<1>)meta.flag))))[35:30] ++ (((bit<27>)100w404197018954923464858823527018) * (((bit<27>)p1) + 27w67108863)));
        } else {
            meta.two.n0 = ((((bit<119>)meta.two.n1) << 8w99))[103:4];
        }
    }
    apply {
        hdr.base.f4 = (-((hdr.base.f4 << 8w7) |-| (hdr.base.f4 >> 8w5)));
        hash(meta.m2, HashAlgorithm.identity, 16w5, { meta.m0, meta.m3 }, 32w65536);
        if (meta.first && (meta.one.n0 < (meta.two.n0 ^ 100w800269783127373138610061338376))) {
            recirculate_preserving_field_list(1);
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
