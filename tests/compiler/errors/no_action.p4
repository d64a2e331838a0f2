action NoAction(bit<8> x) {}
match_kind { exact }
control c(inout bit<8> x) {
    table t {
        key = { x : exact; }
        actions = {}
    }
    apply { t.apply(); }
}
