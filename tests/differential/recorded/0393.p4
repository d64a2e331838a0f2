#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<48> f0;
    int<8> f1;
    bit<1> f2;
    bit<7> f3;
    bit<32> f4;
}

header x_t {
    bit<8> next;
    bit<4> f0;
    bit<8> f1;
    bit<4> pad;
}

header y_t {
    bit<8> more;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[3] ys;
}

struct inner_t {
    bit<32> n0;
    int<65> n1;
}

struct meta_t {
    int<4> m0;
    int<65> m1;
    bit<33> m2;
    bit<8> m3;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<16> function0(in bit<16> p0, in bit<32> p1) {
    if (((((bit<35>)p1) ++ ((bit<93>)p1)) == (((bit<128>)p1) |-| 128w328195304330967569607400502486704824160))) {
        return (-16w32767);
    }
    return (((bit<4>)p1) ++ ((bit<12>)p1));
}
bit<16> function1(in bit<8> p0, in bit<32> p1) {
    if (false) {
        return (~(((bit<16>)p1) & ((bit<16>)p0)));
    }
    return ((bit<16>)((1w0 << 8w0) ++ (~((bit<8>)p1))));
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        transition select(hdr.base.kind) {
            8w81: parse_x0;
            8w31: parse_ys;
            8w155: parse_x0;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        meta.kept[6:6] = ((hdr.base.f2 * hdr.base.f2) >> (3w2 ++ hdr.base.f2));
        verify((((int<128>)((int<24>)24w6408277)) <= (((int<128>)meta.two.n1) ^ (int<128>)(128w267440427800505180975804745085244183359))), error.Unwelcome);
        transition select(hdr.x0.next) {
            8w170: parse_x1;
            8w83: parse_ys;
            8w215: parse_ys;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        bit<96> v1 = (((bit<96>)((bit<65>)meta.two.n1)) | (-(((bit<96>)hdr.base.f2) >> 4w3)));
        transition select(hdr.x1.next) {
            8w83: parse_ys;
            8w29: parse_ys;
            8w142: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w91: parse_ys;
            8w126: parse_ys;
            8w241: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        bit<32> v2 = (((false || false) ? ((bit<32>)a) : (false ? ((bit<32>)b) : 32w3104230503)) & 32w1811473706);
        b = (-(((bit<4>)c) ++ (((bit<4>)c) | ((bit<4>)c))));
        hash(v2, HashAlgorithm.crc32, 16w0, { b, c, c }, 32w65536);
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<32>>(8) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(inout bit<8> p0) {
        ingress_cells.read(meta.two.n0, (hdr.base.f4 & 32w7));
        hdr.ys.push_front(1);
        standard_metadata.egress_spec = ((bit<9>)(-(((bit<3>)hdr.base.f2) * ((bit<3>)((bit<1>)meta.flag)))));
    }
    action ingress_a1(inout int<65> p0, inout int<65> p1) {
        meta.flag = (((((bit<94>)((bit<1>)meta.flag)))[77:14] |-| (64w1 * ((bit<64>)((bit<1>)meta.flag)))) != (((bit<64>)((bit<65>)meta.two.n1)) + ((bit<64>)((bit<65>)p0))));
        standard_metadata.egress_spec = ((bit<9>)((-3w0) | (3w6 >> 8w4)));
    }
    table ingress_t0 {
        key = {
            meta.two.n0: lpm @name("k0");
        }
        actions = {
            NoAction;
        }
        default_action = NoAction();
        size = 64;
    }
    apply {
        standard_metadata.egress_spec = 2;
        meta.first = standard_metadata.instance_type == 0;
        standard_metadata.egress_spec = ((bit<9>)((bit<3>)(13w8191 * 13w8191)));
        if (ingress_t0.apply().miss) {
            meta.two.n0 = 32w1;
        }
        if (meta.flag) {
            hdr.ys[0].setInvalid();
            meta.flag = (meta.m2 > (meta.m2 ^ (meta.flag ? meta.m2 : meta.m2)));
        }
        bit<48> v3 = 48w219030654063918;
        ingress_cells.write(((((bit<29>)meta.two.n0) ++ ((bit<3>)v3)) & 32w7), (hdr.base.f4 * meta.one.n0));
        standard_metadata.egress_spec = ((bit<9>)((((bit<1>)meta.one.n0) ++ ((bit<2>)hdr.base.kind)) + (hdr.ys[1].isValid() ? ((bit<3>)hdr.base.kind) : 3w6)));
        hdr.x1 = hdr.x0;
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0() {
        if (((hdr.base.f3 * ((bit<7>)((bit<65>)meta.m1))) >= (hdr.base.f3 | hdr.base.f3))) {
            meta.m0 = ((int<4>)((int<9>)((((bit<35>)hdr.base.f2) | ((bit<35>)((bit<65>)meta.m1))))[8:0]));
        } else {
            hdr.base.f0[41:34] = ((2w2 ++ ((bit<6>)((bit<4>)meta.m0))) ^ (meta.m3 >> 4w7));
            hdr.base.f3 = ((bit<7>)hdr.base.f0);
        }
        meta.two = meta.two;
        hdr.ys[2].setValid();
        hdr.ys[2].more = (meta.m3 << 8w0);
    }
    apply {
        bit<1> v4 = (((bit<1>)(((bit<24>)hdr.base.kind) >= ((bit<24>)meta.m3))) * ((hdr.base.f4)[27:4])[18:18]);
        v4 = (((meta.flag || hdr.ys[2].isValid()) ? (-hdr.base.f2) : (-v4)) + (-(((bit<1>)((bit<65>)meta.one.n1)) & v4)));
        bit<64> v5 = ((bit<64>)((hdr.base.f0 * hdr.base.f0) << (((bit<4>)((bit<65>)meta.m1)) >> 8w3)));
        meta.two.n0[30:30] = (hdr.x1.isValid() ? (hdr.base.f2 ^ hdr.base.f2) : (~v4));
        hdr.x0 = hdr.x1;
        egress_a0();
        if (meta.first && (hdr.base.f0 <= (hdr.base.f0 ^ ((bit<48>)meta.m2)))) {
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
