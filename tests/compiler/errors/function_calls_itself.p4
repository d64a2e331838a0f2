#include <core.p4>

bit<8> factorial(in bit<8> n) {
    return n == 0 ? 8w1 : n * factorial(n - 1);
}
