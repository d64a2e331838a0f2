#include <core.p4>

header inner_t {
    bit<8> a;
}
struct wrapped_t {
    inner_t[2] inner;
}
header outer_t {
    wrapped_t wrapped;
    inner_t inner;
}
