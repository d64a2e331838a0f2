#define BROADCAST bit<48> dst = ports
#include <core.p4>
control C(in bit<8> x) {
    apply {
        BROADCAST;
    }
}
