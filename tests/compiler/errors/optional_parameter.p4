#include <core.p4>
extern void good(in bit<8> x, @optional in bit<8> y);
control Step(inout bit<8> x, @optional in bit<8> y);
package Whole(Step a, @optional Step b);
extern void both(@optional in bit<8> x = 1);
bit<8> f(@optional in bit<8> x) { return x; }
control c(inout bit<8> x)(@optional bit<8> start) {
    action set(@optional bit<8> v) { x = v; }
    apply {}
}
