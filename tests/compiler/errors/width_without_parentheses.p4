const int W = 8;
header h_t {
    bit<W> a;
    bit<(W)> b;
    bit<0x10000> c;
}
