#include <core.p4>
const bit<8> five = 5;
@counts[five + 1, true, "x" ++ "y"]
const bit<8> a = 1;
@mine(1)
@mine[2]
@other[1]
@other[2]
@free(1) @free(2)
const bit<8> b = 1;
@lists[{1, 2}]
@late[later]
const bit<8> d = 1;
struct pair {
    @bits[error.NoError] bit<8> x;
}
