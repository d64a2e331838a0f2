header h_t {
    bit<8> a;
}
/* not closed
struct s_t {}
