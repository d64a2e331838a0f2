#include <core.p4>
match_kind { range }
control c(inout bit<8> x) {
    action a() {}
    table fixed {
        key = { x : ternary; }
        actions = { a; }
        const entries = { priority = 3: 1 : a; }
    }
    table single {
        key = { x : exact; }
        actions = { a; }
        entries = { priority = 3: 1 : a; }
    }
    table first {
        key = { x : ternary; }
        actions = { a; }
        entries = {
            1 : a;
            priority = 3: 2 : a;
        }
    }
    table below {
        key = { x : ternary; }
        actions = { a; }
        priority_delta = 10;
        entries = {
            priority = 15: 1 : a;
            2 : a;
            3 : a;
        }
    }
    table above {
        key = { x : ternary; }
        actions = { a; }
        largest_priority_wins = false;
        entries = {
            priority = 0x7fffffff: 1 : a;
            2 : a;
        }
    }
    table still {
        key = { x : range; }
        actions = { a; }
        priority_delta = 0;
        entries = { 9 .. 3 : a; }
    }
    apply {}
}
