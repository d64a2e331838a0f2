control inner(inout bit<8> x) { apply {} }
control c(inout bit<8> x) {
    inner() i = {
        void f() {}
    };
    apply {}
}
