header h_t {
    bit<8> a;
}
}
struct s_t {
    g_t g;
}
