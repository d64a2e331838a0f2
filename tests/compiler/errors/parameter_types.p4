#include <core.p4>
extern Store {
    Store(in bit<8> size);
    int total();
    string label(string prefix);
    void put(in string name, in int count);
}
extern Box<T> {
    Box();
    void put(in T value);
}
control Step(inout bit<8> x);
control step(inout bit<8> x) { apply {} }
package Whole(in Step s);
parser p(packet_in b, Step s, out bit<8> x) {
    state start { transition accept; }
}
control c(inout bit<8> x, Whole w, out Store s, Box box)(inout bit<8> y, Step good) {
    action a(int n) {}
    action b(Step s) {}
    apply {}
}
void f(in void v, string s) {}
