#include <v1model.p4>
#define TWICE(x) ((x) + (x))

type bit<9> Port;
enum bit<8> Kind { A = 1, B = TWICE(2), C = 8w0xff }
enum Colour { RED, GREEN }
error { Mine }

header word_t {
    bit<32> w;
}
header options_t {
    bit<8> length;
    varbit<64> data;
}
header_union choice_t {
    word_t word;
    options_t options;
}
struct pair_t<T> {
    T first;
    T second;
}
struct headers_t {
    word_t[4] stack;
    options_t options;
    choice_t choice;
}
struct meta_t {
    pair_t<bit<16>> pair;
    tuple<bit<8>, bool> both;
    Kind kind;
    Colour colour;
    error problem;
    int<8> small;
    Port port;
}

const pair_t<bit<16>> ORIGIN = { 1, 2 };
const bit<16> SUM = ORIGIN.first + ORIGIN.second << 1;
const bool CHECKED = static_assert(SUM == 6, "precedence");

T largest<T>(in T a, in T b) {
    return a;
}

bit<8> clip(in bit<8> x, in bit<8> limit = 9) {
    if (x > limit) {
        return limit;
    }
    return x;
}

parser Words(packet_in packet, out word_t[4] stack, inout meta_t meta)(bit<32> last) {
    value_set<bit<32>>(8) marks;
    state start {
        packet.extract(stack.next);
        transition select(stack.last.w) {
            marks : start;
            last : accept;
            0x10 .. 0x1f : accept;
            default : more;
        }
    }
    state more {
        verify(stack.lastIndex < 3, error.Mine);
        transition select(packet.lookahead<bit<8>>(), meta.kind) {
            (0, Kind.A) : start;
            (_, _) : accept;
        }
    }
}

parser MyParser(packet_in packet, out headers_t hdr, inout meta_t meta,
                inout standard_metadata_t std) {
    Words(32w0xffffffff) words;
    state start {
        words.apply(packet, hdr.stack, meta);
        packet.advance(8);
        packet.extract(hdr.options, (bit<32>)(hdr.stack[0].w[7:0]));
        transition accept;
    }
}

control Verify(inout headers_t hdr, inout meta_t meta) {
    apply {}
}

control Count(inout meta_t meta)(bit<32> size, CounterType type) {
    counter(size, type) seen;
    direct_counter(CounterType.bytes) direct;
    action hit(in bit<8> a, bit<8> b) {
        meta.pair = { (bit<16>)a, 8w0 ++ b };
    }
    table t {
        key = {
            meta.pair.first : range;
            meta.kind : exact;
            meta.port : optional;
        }
        actions = {
            hit(meta.kind);
            NoAction;
        }
        counters = direct;
        size = 64;
        entries = {
            const priority = 10 : (1 .. 5, Kind.A, _) : hit(3);
        }
    }
    apply {
        seen.count(0);
        if (t.apply().hit) {
            return;
        } else if (!t.apply().miss) {
            meta.small = -meta.small;
        }
    }
}

control MyIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    Count(16, CounterType.packets) first;
    Count(32, CounterType.bytes) second;
    bit<8> total = 0;
    apply {
        first.apply(meta);
        second.apply(meta);
        total = clip(total |+| 250, limit = 200) |-| 1;
        total = largest(total, 3);
        meta.port = (Port)std.ingress_port;
        meta.small = (int<8>)total >> 2;
        meta.both = { total, total == 1 };
        if (meta.both == { 8w1, true } || meta.colour != Colour.RED) {
            total = meta.both[0];
        }
        hdr.stack.push_front(1);
        hdr.stack[0] = { 5 };
        hdr.stack[1].setInvalid();
        hdr.choice.word.setValid();
        std.parser_error = meta.problem == error.NoMatch ? error.Mine : error.NoError;
        switch (meta.kind) {
            Kind.A :
            Kind.B : {
                total = (bit<8>)Kind.A;
            }
            default : {}
        }
        for (bit<8> i in 0 .. 3) {
            total += i;
            if (i == 2) {
                break;
            }
        }
        for (bit<8> j = 0, total = 1; j < 4; j = j + 1) {
            total = total << j;
        }
        random(meta.pair.first, 0, (bit<16>)hdr.stack.size);
        log_msg("total {} size {}", { total, 8w3 });
        truncate((bit<32>)hdr.options.minSizeInBytes());
        assert(total[7:4] != 0xf);
    }
}

control MyEgress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t std) {
    apply {}
}

control Compute(inout headers_t hdr, inout meta_t meta) {
    apply {}
}

control MyDeparser(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(MyParser(), Verify(), MyIngress(), MyEgress(), Compute(), MyDeparser()) main;
