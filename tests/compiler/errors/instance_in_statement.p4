#include <core.p4>
extern Store {
    Store();
}
control inner(inout bit<8> x) { apply {} }
parser reader(packet_in b) {
    state start { transition accept; }
}
parser p(packet_in b, inout bit<8> x) {
    inner() i;
    state start {
        Store() s;
        transition accept;
    }
}
control c(packet_in b, inout bit<8> x) {
    reader() r;
    action a() {
        Store() s;
    }
    apply {
        inner() i;
        i.apply(x);
    }
}
void f() {
    Store() s;
}
