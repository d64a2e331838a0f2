const bit<8> x = 8 / (4 - 4);
const int y = 1 << -1;
