header h_t {
    bit<8> table;
    bit<8> type;
}
