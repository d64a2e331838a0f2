#include <core.p4>
#include <v1model.p4>

error { Unwelcome }

header base_t {
    bit<8> kind;
    bit<32> f0;
    bit<4> f1;
    bit<32> f2;
    bit<1> f3;
    bit<3> pad;
}

header x_t {
    bit<8> next;
    bit<64> f0;
}

header y_t {
    bit<8> more;
    bit<48> f0;
    bit<7> f1;
    bit<1> pad;
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
    bit<48> m0;
    bit<16> m1;
    bit<1> m2;
    bit<1> m3;
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
        transition select(hdr.base.kind) {
            8w217: parse_ys;
            default: accept;
        }
    }

    state parse_x0 {
        packet.extract(hdr.x0);
        transition select(hdr.x0.next) {
            8w72: parse_ys;
            8w4 &&& 8w15: accept;
            default: accept;
        }
    }

    state parse_x1 {
        packet.extract(hdr.x1);
        transition select(hdr.x1.next) {
            8w226: parse_ys;
            8w198: parse_ys;
            8w118: parse_ys;
            default: accept;
        }
    }

    state parse_ys {
        packet.extract(hdr.ys.next);
        transition select(hdr.ys.last.more) {
            8w40: parse_ys;
            8w11: parse_ys;
            8w22: parse_ys;
            default: accept;
        }
    }
}

control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {
    apply {
        c = a;
        c = c;
        c = (false ? ((-8w0) << (~1w1)) : ((((bit<2>)c) |-| ((bit<2>)a)) ++ (((bit<45>)b))[38:33]));
        c = (((((bit<24>)c) + 24w16777214))[10:3] * ((((bit<7>)b) ++ 1w1) << ((bit<4>)c)));
    }
}

control ingress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    register<bit<16>>(1) ingress_cells;
    counter(4, CounterType.packets_and_bytes) ingress_counts;
    action ingress_a0(bit<16> p0, bit<9> p1) {
        if (hdr.ys[1].isValid()) {
            hdr.base.f1 = hdr.base.f1;
            meta.m2 = (((hdr.x0.isValid() && hdr.x0.isValid()) ? ((bit<1>)meta.flag) : ((bit<1>)hdr.ys[0].isValid())) | meta.one.n1);
            meta.m1 = (-((bit<16>)hdr.base.f1));
        }
        hdr.base.f3 = ((hdr.ys[0].isValid() ? ((bit<41>)((bit<16>)meta.m0)) : (meta.flag ? ((bit<41>)meta.one.n0) : ((bit<41>)meta.m2))))[1:1];
    }
    apply {
        standard_metadata.egress_spec = 4;
        meta.first = standard_metadata.instance_type == 0;
        meta.flag = standard_metadata.parser_error != error.NoError;
        meta.one.n0 = ((bit<100>)((hdr.base.f3 <= meta.two.n1) ? ((bit<32>)9w256) : (((bit<32>)meta.m1) |-| hdr.base.f2)));
        meta.m3 = (((hdr.base.f0 == ((bit<32>)meta.one.n1)) && (63w9223372036854775806 >= 63w4611686018427387904)) ? (((bit<1>)31w1) |-| (21w1832403)[3:3]) : ((hdr.ys[0].isValid() ? meta.two.n1 : meta.one.n1) & (hdr.x0.isValid() ? hdr.base.f3 : 1w0)));
    }
}

control egress(inout headers_t hdr, inout meta_t meta,
        inout standard_metadata_t standard_metadata) {
    counter(4, CounterType.packets_and_bytes) egress_counts;
    action egress_a0(bit<9> p0, bit<128> p1) {
        if ((!(((int<16>)((int<1>)hdr.base.f3)) != (int<16>)(16w43145)))) {
            meta.m0 = ((bit<48>)((64w2101972712568192015 - 64w9852784816855217640) - (meta.flag ? 64w15225586797057463496 : ((bit<64>)hdr.base.f2))));
        }
        if (hdr.ys[0].isValid()) {
            hdr.base.f1 = (((9w1 ++ ((bit<6>)hdr.base.f3)))[12:9] * ((((bit<32>)p1) - hdr.base.f2))[9:6]);
            meta.m0 = (((meta.two.n0 < 100w0) ? ((bit<52>)meta.m1) : (((bit<52>)hdr.base.pad) |+| 52w886014896305678)))[50:3];
        }
        hdr.ys.pop_front(1);
    }
    action egress_a1() {
        if ((meta.m3 == (1w0 |-| meta.m2))) {
            meta.m2 = (~((bit<1>)((bit<9>)(((int<9>)((int<1>)meta.m2)) |-| ((int<9>)((int<1>)meta.m2))))));
            hdr.base.f0 = ((80w752947405092942253728283)[59:0])[32:1];
        }
        hdr.base.pad = (((bit<3>)((bit<13>)((int<13>)((int<7>)7w8)))) |+| (~(hdr.base.pad |+| hdr.base.pad)));
        hdr.x0 = hdr.x1;
    }
    action egress_a2(inout bit<16> p0) {
        p0 = ((bit<16>)((((bit<59>)meta.m0))[29:6] ++ (meta.kept >> 8w1)));
    }
    action egress_a3(bit<48> p0, bit<48> p1) {
        hdr.x1.setValid();
        hdr.x1.next = (meta.kept | 8w127);
        hdr.x1.f0 = (103w7398129047947321504205740225891)[89:26];
        if (meta.flag) {
            hdr.x1.f0 = ((hdr.x1.f0 ^ ((bit<64>)meta.kept)) | ((bit<64>)meta.m1));
            meta.m2 = (((~p1) >= ((bit<48>)((bit<65>)meta.m3))) ? hdr.base.f3 : meta.m2);
        }
    }
    table egress_t0 {
        key = {
            meta.one.n0: ternary @name("k0");
        }
        actions = {
            NoAction;
            egress_a1;
            egress_a3;
        }
        default_action = egress_a1();
        size = 64;
    }
    table egress_t1 {
        key = {
            (~(meta.flag ? meta.kept : meta.kept)): lpm @name("k0");
            8w128: range @name("k1");
        }
        actions = {
            NoAction;
            egress_a0;
            egress_a1;
        }
        default_action = egress_a0(9w275, 128w340282366920938463463374607431768211455);
        size = 64;
    }
    apply {
        hash(hdr.base.f0, HashAlgorithm.crc32, 16w0, { hdr.base.f0 }, 32w1000);
        if (((hdr.base.f3 + meta.two.n1) >= (hdr.base.f3 * meta.one.n1))) {
            if ((meta.one.n0 > meta.two.n0)) {
                egress_t0.apply();
                hdr.x1 = hdr.x0;
                hdr.x0 = hdr.x1;
            }
        }
        hdr.ys.pop_front(1);
        bit<5> v1 = ((bit<5>)(((bit<128>)meta.two.n0) * (hdr.x1.isValid() ? ((bit<128>)meta.m0) : 128w34608058511625333225806383328915228878)));
        hdr.x1.setValid();
        hdr.x1.next = (-meta.kept);
        hdr.x1.f0 = (28w104931090 ++ 36w68719476735);
        meta.flag = (meta.one.n1 != 1w0);
        egress_a1();
        hash(meta.m1, HashAlgorithm.identity, 16w0, { v1, hdr.base.f2, meta.two.n1, 2w0 }, 32w65536);
        egress_t1.apply();
        if (meta.first && (hdr.base.f2 > 32w923804415)) {
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
