header h_t {
    bit<8 a;
    bit<8> b;
}
struct {
    bit<8> c;
}
const bit<8> x 5;
control D(in bit<8> d) {
    apply {
        if d == 1 {}
    }
}
