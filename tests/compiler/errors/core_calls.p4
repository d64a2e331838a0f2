#include <core.p4>
error { Odd }
header Options {
    varbit<64> data;
}
struct Headers {
    Options options;
    bit<8> extra;
}
parser p(packet_in b, out Headers h) {
    state start {
        verify(b.length() > 2, error.Odd);
        h.options = b.lookahead<Options>();
        b.lookahead<void>();
        h.extra = b.lookahead<bit<8>>();
        transition accept;
    }
}
control c(packet_out b, in Headers h) {
    apply {
        verify(h.extra == 0, error.Odd);
        b.emit(h.options);
        b.emit(h.extra);
        b.emit(h);
    }
}
