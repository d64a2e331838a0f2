#include <core.p4>
extern Store {
    Store();
}
control Step(inout bit<8> x);
header Ethernet {
    bit<48> dst;
}
header Carrier<T> {
    T item;
}
header_union Either<A, B> {
    A a;
    B b;
}
struct Labelled {
    string label;
    int count;
    Store store;
    Carrier<bit<8>> good;
    Carrier<Ethernet> nested;
    Either<Ethernet, bit<8>> either;
}
typedef tuple<Store, bit<8>> pair;
typedef tuple<bit<8>, Step> steps;
const list<Step> all = {};
typedef string[4] names;
