#include <core.p4>
extern void show<T>(in T value);
extern Box<T> {
    Box(T first);
    void put(in T value);
}
struct Pair<T> {
    T a;
    T b;
}
control Step(inout bit<8> x);
control inner(inout bit<8> x) { apply {} }
T same<T>(in T x) {
    return x;
}
bool equal<T>(in T x, in T y) {
    return x == y;
}
action add(inout bit<8> x) { x = x + 1; }
Pair half() {
    return { 1, 2 };
}
typedef Pair one;
typedef tuple<_, bit<8>> two;
typedef void nothing;
type varbit<8> three;
control c(inout bit<8> x, inout Pair<bit<8>> p) {
    inner() i;
    apply {
        show<bit<16>>(x);
        show("text");
        show({ a = x, b = x });
        show((Pair<bit<8>>){ a = x, b = x });
        show(i);
        x = same(5);
        add<bit<8>>(x);
        bool b = { a = 1 } == { a = 1 };
        x = x.minSizeInBits<int>();
    }
}
