#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    int<4> f0;
    bit<32> f1;
    bit<16> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<48> f0;
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
    bit<4> n0;
    bit<48> n1;
}

struct meta_t {
    bit<9> m0;
    int<32> m1;
    bit<64> m2;
    bit<64> m3;
    bit<16> m4;
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
        meta.one.n0 = (((35w27995923125)[24:21] << 8w2) << 8w4);
        verify((100w971390042908904503576962344678 < (meta.flag ? ((bit<100>)meta.one.n0) : ((bit<100>)((bit<1>)meta.flag)))), error.Unwelcome);
        transition select(hdr.base.kind) {
            8w222: parse_x0;
            8w231: parse_x1;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w203: parse_x1;
            8w222: parse_x1;
            8w90: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<1> v1 = (((((bit<13>)meta.kept))[3:3] >> 8w0) |+| ((bit<1>)(meta.kept * 8w0)));
        transition select(hdr.x1.next) {
            8w37: parse_ys;
            8w14: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w207: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b = (~((false ? c : b) & (b - a)));
        b = ((1w0 - ((bit<1>)true)) ++ ((7w0 < 7w0) ? (((bit<16>)b))[11:5] : ((bit<7>)b)));
        c += ((bit<8>)((92w4951760157141521099596496895)[68:6] |+| (((bit<63>)a) * 63w242837982853823472)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<48>>(8) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<8> p0) {
        bit<5> v2 = ((((bit<43>)128w322737793334024250139524594505426327618) - 43w8796093022207))[42:38];
        meta.one.n0 = meta.two.n0;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        meta.two = meta.one;
        meta.flag = (meta.one.n1 > 48w41888183250304);
        meta.one.n1 = ((-(~((bit<48>)hdr.base.pad))) * ((meta.two.n1 |+| meta.one.n1) << 8w25));
        hdr.x0.setInvalid();
        meta.m3 = (-meta.m3);
        meta.one.n0 = (-hdr.base.pad);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) egress_cells;
    counter(4, CounterType.packets_and_bytes) egress_counts;
    helper() first_helper;
    helper() second_helper;
    action egress_a0(inout bit<8> p0) {
        hash(meta.two.n1, HashAlgorithm.csum16, 16w5, { meta.one.n1 }, 32w65536);
    }
    table egress_t0 {
        key = {
            hdr.base.f1: optional @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    table egress_t1 {
        key = {
            meta.one.n0: optional @name("k0");
            meta.m0: optional @name("k1");
            meta.one.n0: range @name("k2");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        switch (((bit<4>)((bit<24>)((bit<4>)hdr.base.f0)))) {
            4w3: {
                meta.kept = hdr.base.kind;
                hdr.base.f2 = meta.m4;
            }
            4w7: {
                meta.kept = (((bit<1>)hdr.base.f2) ++ ((meta.flag ? ((bit<7>)((bit<32>)meta.m1)) : 7w126) + (15w0)[6:0]));
            }
            4w15: {
                hdr.base.f1[27:14] = ((-((bit<14>)((bit<32>)meta.m1))) >> 8w5);
            }
            default: {
                hdr.base.f2[6:0] = (~(hdr.x0.isValid() ? 7w20 : 7w1));
            }
        }
        if ((!meta.flag)) {
            egress_counts.count((((bit<32>)((bit<7>)meta.kept)) & 32w3));
            if (hdr.ys[0].isValid()) {
                egress_t0.apply();
                egress_cells.write((hdr.base.f1 & 32w7), (((bit<38>)meta.kept))[32:1]);
            } else {
                meta.one.n0 = ((meta.m1 >= (int<32>)(32w3316043726)) ? ((((bit<22>)hdr.base.f2))[5:2] * meta.one.n0) : ((((bit<1>)((bit<4>)hdr.base.f0)) + ((bit<1>)hdr.base.f2)) ++ (((bit<3>)meta.two.n1) << 8w0)));
                bit<96> v3 = (((((bit<31>)((bit<1>)meta.flag)) >> 8w5) + (meta.flag ? 31w1073741824 : ((bit<31>)meta.m3))) ++ 65w18340701068554445564);
            }
        }
        hdr.base.pad = hdr.base.pad;
        bool v4 = (meta.flag || (hdr.base.f2 == 16w32768));
        meta.two.n0 = ((3w7 >> 8w1) ++ ((hdr.base.pad * meta.one.n0))[3:3]);
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
