#include "broken.inc"

struct s_t {
    h_t h;
    missing_t m;
}
