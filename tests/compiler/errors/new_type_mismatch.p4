type bit<9> PortId;
control C(inout PortId p, inout bit<9> b) {
    apply {
        p = b;
        p = p + 1;
    }
}
