#include <core.p4>
bit<8> twice(bit<8> x) {
    return x + x;
}
extern Store {
    Store(bit<8> size);
}
control inner(bit<8> x, out bit<8> y)(bit<8> z) {
    apply { y = x + z; }
}
control c(inout bit<8> a)(bit<8> n) {
    inner(a) wrong;
    inner(n + 1) right;
    Store(a) store;
    apply {
        a = twice(a);
        a = twice(n);
        right.apply(a, a);
        right.apply(3, a);
    }
}
