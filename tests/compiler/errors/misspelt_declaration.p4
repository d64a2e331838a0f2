haeder h_t {
    bit<8> a;
}
contorl C() {
    apply {}
}
