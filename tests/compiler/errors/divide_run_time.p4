#include <core.p4>

bit<8> ratio(in bit<8> a, in bit<8> b) {
    bit<8> shifted = a / 4 + a % 16;
    return shifted + a / b + a % 3;
}
