// Registers of a struct, an enum and bool: a cell is the fields one behind the other.
#include "include/base.p4"

enum bit<4> kind_t { none = 0, some = 9 }

struct inner_t {
    bool seen;
    int<7> delta;
}

struct flow_t {
    bit<16> last;
    inner_t inner;
    kind_t kind;
    bit<140> sum;
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<flow_t>(4) flows;
    register<bool>(2) odd;
    apply {
        sm.egress_spec = 1;
        flow_t flow;
        bool was_odd;
        flows.read(flow, (bit<32>)hdr.data.op);
        odd.read(was_odd, 1);
        hdr.data.y = flow.last;
        hdr.data.a = (bit<8>)(int<8>)flow.inner.delta;
        hdr.data.b = flow.inner.seen ? 8w1 : 0;
        hdr.data.c = (bit<8>)(bit<4>)flow.kind;
        hdr.data.z = flow.sum[31:0] + (was_odd ? 32w0x100 : 0);
        odd.write(1, !was_odd);
        flows.write((bit<32>)hdr.data.op, { hdr.data.x, { true, -3 }, kind_t.some,
                                            flow.sum + 5 });
    }
}

PIPELINE(TestIngress());
