extern Store {
    Store(bit<8> size);
    Store(bit<16> size);
    void Store(bit<8> first, bit<8> last);
    void put(bit<8> v);
    void put(bit<16> v);
    void put(bit<16> v, bit<8> at);
}
