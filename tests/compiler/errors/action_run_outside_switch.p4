#include <core.p4>
control c(inout bit<8> x) {
    action a() {}
    table t {
        key = { x : exact; }
        actions = { a; }
    }
    apply {
        if (t.apply().action_run == a) {
            x = 1;
        }
        bool b = t.apply().action_run;
        switch (t.apply().action_run) {
            a: { x = 2; }
        }
    }
}
