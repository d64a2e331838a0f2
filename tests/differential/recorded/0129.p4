#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<8> f0;
    bit<1> f1;
    bit<3> f2;
    bit<48> f3;
    int<16> f4;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    int<32> f0;
    bit<12> f1;
    bit<4> pad;
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
    bit<1> n0;
    bit<8> n1;
}

struct meta_t {
    int<128> m0;
    bit<33> m1;
    bit<16> m2;
    int<16> m3;
    int<9> m4;
    bit<128> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<8> p0, in bit<8> p1) {
    if ((p1 <= (p0 * p0))) {
        return (((bit<8>)((bit<33>)((int<33>)((int<8>)p1)))) * (p0 & p0));
    }
    return (((false || false) ? (false ? p1 : p0) : (~p0)) | (-(23w6267804)[13:6]));
}
bit<32> function1(in bit<16> p0, in bit<32> p1) {
    if (((((bit<100>)p1) <= 100w1267650600228229401496703205374) && false)) {
        return ((false ? 61w1936111374105399709 : ((bit<61>)p1)))[39:8];
    }
    return (((((bit<30>)p0) * ((bit<30>)p0)) ++ ((bit<19>)128w340282366920938463463374607431768211455)))[38:7];
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.m0 = meta.m0;
        transition select(hdr.base.kind) {
            8w56: parse_x1;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        verify(meta.flag, error.Unwelcome);
        transition select(hdr.x0.next) {
            8w251: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w243: parse_ys;
            8w199: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w16: parse_ys;
            8w170: parse_ys;
            8w6 &&& 8w15: accept;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<16> v1 = ((bit<16>)b);
        v1 = ((false ? (false ? v1 : 16w52643) : (6w63 ++ ((bit<10>)v1))) & v1);
        b = (((true ? ((bit<7>)b) : ((bit<7>)a)) ++ (((bit<1>)a) << 8w0)) |+| b);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(4) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<9> p0) {
        standard_metadata.egress_spec = ((bit<9>)(-(hdr.base.f2 |+| hdr.base.f2)));
    }
    action ingress_a1(bit<32> p0, bit<8> p1) {
        meta.m3 = ((int<16>)((((bit<39>)hdr.base.f2))[36:2])[24:9]);
    }
    action ingress_a2(bit<32> p0, bit<128> p1) {
        hdr.x0.setValid();
        hdr.x0.next = (-meta.one.n1);
        hdr.x0.f0 = ((int<32>)(32w3202778338) | (int<32>)(32w2890332504));
        hdr.x0.f1 = (((bit<2>)p1) ++ ((bit<10>)hdr.base.pad));
        hdr.x0.pad = (hdr.ys[0].isValid() ? hdr.base.pad : hdr.base.pad);
    }
    action ingress_a3(out bit<128> p0, out int<16> p1) {
        p0 = 128w79889066987343725307048196197865530579;
        p1 = 16s1;
        meta.m1 = ((bit<33>)((-2w0) ++ (7w64 >> 8w5)));
        hdr.base.f4 = hdr.base.f4;
    }
    apply {
        standard_metadata.egress_spec = 3;
        meta.first = standard_metadata.instance_type == 0;
        if (((meta.flag || meta.flag) || (meta.flag && meta.flag))) {
            meta.two = meta.two;
            if (hdr.x1.isValid()) {
                bit<96> v2 = ((bit<96>)(~((bit<63>)meta.one.n1)));
                hdr.x1.next = ((((bit<5>)((bit<31>)(int<31>)(31w2147483646))) |-| ((bit<5>)meta.m1)) ++ (((bit<1>)hdr.x0.isValid()) ++ ((bit<2>)100w1267650600228229401496703205374)));
            } else {
                hdr.base.f2 = (((hdr.ys[1].isValid() && hdr.ys[0].isValid()) ? (hdr.base.f2 >> 8w1) : (((bit<3>)((bit<1>)meta.flag)) * 3w0)) & ((bit<3>)((bit<65>)((bit<31>)31s1073741823))));
            }
        }
        standard_metadata.egress_spec = ((bit<9>)(hdr.base.f2 << (meta.flag ? hdr.base.pad : hdr.base.pad)));
        if (((meta.m5 != ((bit<128>)((bit<16>)hdr.base.f4))) || (meta.two.n0 <= meta.two.n0))) {
            standard_metadata.egress_spec = ((bit<9>)(~(hdr.base.f2 + hdr.base.f2)));
            ingress_cells.write(((~32w2147483647) & 32w3), ((((bit<18>)((bit<9>)meta.m4)) >> 8w19))[17:2]);
            meta.kept = (((bit<8>)((bit<32>)hdr.base.f3)) |+| ((((bit<32>)hdr.base.kind) != 32w4294967295) ? (39w433349857595)[21:14] : function0(8w239, meta.one.n1)));
        } else {
            bit<5> v3 = (((hdr.ys[1].isValid() ? ((bit<5>)meta.two.n1) : ((bit<5>)meta.two.n1)) * (2w2 ++ hdr.base.f2)) - ((hdr.base.pad |+| hdr.base.pad) ++ (((bit<1>)meta.one.n1) ^ hdr.base.f1)));
            meta.kept |= hdr.base.kind;
        }
        if (meta.first && meta.flag) {
            clone_preserving_field_list(CloneType.I2E, 5, 1);
        }
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<128> p0, bit<32> p1) {
        hdr.base.pad = (((bit<35>)meta.m5))[32:29];
        meta.m1[29:29] = ((hdr.base.f1 * hdr.base.f1) |+| ((bit<1>)hdr.ys[0].isValid()));
    }
    action egress_a1(out int<16> p0) {
        p0 = (int<16>)(16w65534);
        if ((meta.two.n1 >= 8w255)) {
            hdr.base.f3 = ((-(~48w121824119188566)) + hdr.base.f3);
        } else {
            hdr.base.pad = hdr.base.pad;
        }
        egress_counts.count((((bit<32>)meta.two.n1) & 32w3));
        hdr.ys.pop_front(1);
    }
    action egress_a2(out bit<16> p0) {
        p0 = 16w32768;
        meta.one.n0 = meta.one.n0;
        meta.m1 = (((~17w1) >> 8w12) ++ ((11w1024)[2:2] ++ (((bit<15>)meta.m1) |+| 15w16384)));
    }
    table egress_t0 {
        key = {
            function0(meta.kept, (-((bit<8>)((bit<16>)hdr.base.f4)))): ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (egress_t0.apply().action_run) {
            NoAction: {
                meta.m5 = ((((bit<64>)hdr.base.f1) >= ((bit<64>)((bit<16>)hdr.base.f4))) ? ((bit<128>)24w15270964) : meta.m5);
                meta.m3 = (16s18179 |-| ((int<16>)((int<64>)(64w18446744073709551614 |-| ((bit<64>)((bit<9>)meta.m4))))));
            }
            egress_a0: {
                meta.flag = (meta.flag || (meta.one.n1 != (meta.kept |+| meta.kept)));
                meta.kept = (((meta.flag ? ((bit<40>)hdr.base.f1) : 40w920985542885) & (((bit<40>)((bit<128>)meta.m0)) << hdr.base.pad)))[31:24];
            }
            default: {
                meta.one.n1[5:4] = ((meta.flag ? ((bit<2>)hdr.base.f1) : ((bit<2>)hdr.base.kind)) |+| (2w2 - ((bit<2>)hdr.base.f1)));
                meta.two.n0 = ((meta.two.n1 <= (hdr.base.kind >> ((bit<4>)meta.m5))) ? ((bit<1>)(meta.two.n1 >= 8w255)) : meta.one.n0);
            }
        }
        hdr.base.f1 = (((meta.m1 < 33w2962129017) ? (meta.two.n0 << meta.one.n0) : (((bit<1>)hdr.base.pad) * meta.two.n0)) >> ((bit<4>)((bit<128>)meta.m0)));
        if (meta.first && ((((bit<64>)((bit<8>)hdr.base.f0)) >= 64w12746902938211059318) || meta.flag)) {
            clone_preserving_field_list(CloneType.E2E, 5, 1);
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
