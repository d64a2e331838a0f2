// Struct values by position and by name, nested, passed, returned and copied.
#include "include/base.p4"

struct point_t { bit<8> x; bit<8> y; }
struct line_t { point_t from; point_t to; bool dashed; }

point_t mirror(in point_t p) {
    return { x = p.y, y = p.x };
}

control TestIngress(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    apply {
        sm.egress_spec = 1;
        line_t line = { { hdr.data.a, hdr.data.b }, { x = 3, y = 4 }, true };
        line_t copy = line;
        line.to = mirror(line.from);
        line.dashed = false;
        hdr.data.x = line.to.x ++ line.to.y;
        hdr.data.y = copy.to.x ++ copy.to.y;
        if (copy.dashed && !line.dashed) { hdr.data.c = 1; }
        point_t point = (point_t){ y = 9, x = 8 };
        hdr.data.z = line.from.x ++ line.from.y ++ point.x ++ point.y;
    }
}

PIPELINE(TestIngress());
