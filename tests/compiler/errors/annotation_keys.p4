@labels["a", key = 1]
const bit<8> a = 1;
@twice[key = 1, key = 2]
const bit<8> b = 1;
@mixed[key = 1, 2, 3]
const bit<8> c = 1;
@good[key = 1, other = "x"]
const bit<8> d = 1;
