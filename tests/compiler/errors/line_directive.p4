#line 100 "generated.p4"
struct s_t {
    missing_t m;
}
