#include <core.p4>

control c(inout bit<8> a) {
    table exact_keys {
        key = { a : exact; }
        actions = { NoAction; }
        const entries = {
            1 : NoAction;
            2 : NoAction;
            0x1 : NoAction;
        }
    }
    table prefixes {
        key = { a : lpm; }
        actions = { NoAction; }
        const entries = {
            0x10 &&& 0xf0 : NoAction;
            0x1f &&& 0xf0 : NoAction;
        }
    }
    apply {
        exact_keys.apply();
        prefixes.apply();
    }
}
