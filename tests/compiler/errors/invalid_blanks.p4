header h_t { bit<8> a; }

bool f(in h_t h) {
    return h == (h_t){ # };
}
