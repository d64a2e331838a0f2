#include <v1modle.p4>

struct s_t {}
