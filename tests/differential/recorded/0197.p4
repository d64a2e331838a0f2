#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    int<8> f1;
    bit<4> f2;
    bit<4> pad;
}

header x_t {
    bit<8> next;
    bit<8> f0;
}

header y_t {
    bit<8> more;
    bit<7> f0;
    bit<1> pad;
}

struct headers_t {
    base_t base;
    x_t x0;
    x_t x1;
    y_t[2] ys;
}

struct inner_t {
    bit<64> n0;
    bit<65> n1;
}

struct meta_t {
    int<4> m0;
    bit<65> m1;
    bit<32> m2;
    bit<128> m3;
    bit<1> m4;
    bit<33> m5;
    bool flag;
    @field_list(1) bit<8> kept;
    inner_t one;
    inner_t two;
    bool first;
}

bit<8> function0(in bit<32> p0, in bit<8> p1) {
    if ((p1 <= ((bit<8>)((bit<128>)(int<128>)(128w170141183460469231731687303715884105728))))) {
        return ((((bit<1>)p1) ++ ((bit<4>)p1)) ++ ((bit<3>)((bit<24>)p1)));
    }
    return p1;
}

parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,
             inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.base);
        meta.kept = packet.lookahead<bit<8>>();
        transition select(hdr.base.kind) {
            8w87 .. 8w90: parse_ys;
            8w248: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        if ((meta.m4 != 1w0)) {
            meta.two.n0 = ((meta.flag ? (79w78017414374326596722869)[69:6] : (meta.one.n0 - meta.two.n0)) | (-((bit<64>)((bit<13>)((int<13>)((int<1>)meta.m4))))));
            meta.two.n0 = ((!(meta.flag && meta.flag)) ? ((meta.flag && meta.flag) ? (-meta.two.n0) : (meta.two.n0 |-| meta.one.n0)) : (((bit<70>)16w30616))[64:1]);
            meta.one.n1 = (((((bit<65>)meta.two.n0) ^ meta.two.n1) |+| (~meta.one.n1)) + (72w778926779737059723552)[70:6]);
        }
        transition select(hdr.x0.next) {
            8w126: parse_ys;
            8w169: parse_x1;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        verify((meta.flag && (meta.m4 >= 1w1)), error.Unwelcome);
        transition select(hdr.x1.next) {
            8w223: parse_ys;
            8w218: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        meta.m5 = ((~(((bit<26>)hdr.base.kind) | 26w14918981)) ++ (-(1w0 ++ 6w1)));
        transition select(hdr.ys.last.more) {
            8w160: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        b |= (b << 8w1);
        c = (((-((bit<29>)b)) ^ (20w524288 ++ 9w1)))[17:10];
        if (((c < b) || (b != 8w167))) {
            b = (((b ^ b) | (false ? c : b)) - b);
            c = function0(((bit<32>)a), (-(-b)));
        }
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    helper() first_helper;
    helper() second_helper;
    action ingress_a0(bit<32> p0) {
        hdr.base.f0 = ((((bit<32>)((bit<24>)((bit<8>)hdr.base.f1))) - (p0 * meta.m2)) - ((-hdr.base.f0) |-| (-32w199642726)));
        hdr.x0.setValid();
        hdr.x0.next = ((bit<8>)16w1);
        hdr.x0.f0 = (hdr.base.kind |-| meta.kept);
    }
    action ingress_a1() {
        hdr.x0 = hdr.x1;
        meta.m1 = (meta.two.n1 - ((65w2339326839270685702 - meta.one.n1) << 8w17));
        if (hdr.ys[1].isValid()) {
            meta.m3 = meta.m3;
            meta.flag = hdr.x1.isValid();
        }
    }
    apply {
        standard_metadata.egress_spec = 6;
        meta.first = standard_metadata.instance_type == 0;
        meta.one.n1 = (((65w36893488147419103230 >> 8w58) * (meta.m1 + meta.two.n1)) + ((bit<65>)meta.m4));
        hdr.ys.push_front(1);
        hdr.x1 = hdr.x0;
        hash(meta.one.n0, HashAlgorithm.crc32, 16w0, { meta.m5, meta.m1, meta.one.n0, 6w0 }, 32w65536);
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<9> p0) {
        egress_counts.count(((meta.flag ? meta.m2 : hdr.base.f0) & 32w3));
        hdr.ys[1].setInvalid();
    }
    table egress_t0 {
        key = {
            meta.kept: range @name("k0");
            hdr.base.f0: ternary @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
        }
        default_action = egress_a0(9w256);
        size = 64;
    }
    apply {
        hdr.ys[1].setValid();
        hdr.ys[1].more = (meta.kept + ((bit<8>)meta.m2));
        hdr.ys[1].f0 = (meta.flag ? 7w1 : ((bit<7>)meta.kept));
        hdr.ys[1].pad = ((bit<1>)((bit<31>)meta.two.n0));
        meta.one.n1[45:26] = ((bit<20>)(-24w562448));
        hdr.ys[0].setValid();
        hdr.ys[0].more = (hdr.ys[1].more |+| hdr.ys[1].more);
        hdr.ys[0].f0 = (hdr.ys[1].f0 + hdr.ys[1].f0);
        hdr.ys[0].pad = (hdr.ys[1].pad << 8w2);
        hash(meta.one.n0, HashAlgorithm.xor16, 16w5, { hdr.ys[0].more, hdr.ys[1].more, meta.kept }, 32w65536);
        egress_t0.apply();
        if (meta.first && (hdr.base.pad < 4w15)) {
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
