#include <core.p4>
@name(4) const bit<8> a = 1;
@name("one", "two") const bit<8> b = 1;
@deprecated("use " ++ "b") extern Old { Old(); }
@deprecated(true) extern Older { Older(); }
control c(inout bit<8> x) {
    @name action set() { x = 1; }
    table t {
        key = { x : exact @name(x); }
        actions = { @name("set" ++ 1) set; }
    }
    apply { t.apply(); }
}
