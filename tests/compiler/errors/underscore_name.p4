const bit<8> _ = 1;
bit<8> f(in bit<8> _) {
    return 1;
}
control c(inout bit<8> x) {
    apply {
        x = _ + 1;
    }
}
struct s {
    bit<8> _;
}
