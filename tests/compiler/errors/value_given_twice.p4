struct Pair {
    bit<8> a;
    bit<8> b;
}
const Pair p = { a = 1, b = 2, a = 3 };
