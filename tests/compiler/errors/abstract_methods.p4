#include <core.p4>
extern Balancer {
    Balancer();
    bit<8> flows();
    abstract bit<8> pick(in bit<32> address);
    abstract void done(inout bit<8> port);
}
extern Plain {
    Plain();
}
package Pair(Balancer b);
control c(inout bit<8> x) {
    Balancer() nothing;
    Balancer() wrong = {
        bit<8> pick(in bit<16> address) { return this.flows(); }
        void finish(inout bit<8> port) {}
        void done(in bit<8> port) {}
    };
    Plain() plain = {
        void f() {}
    };
    Balancer() good = {
        bit<8> pick(in bit<32> address) { return this.flows() + address[7:0]; }
        void done(inout bit<8> port) { port = x; }
    };
    apply {
        x = this.flows();
        x = good.pick(1);
    }
}
Pair(Balancer()) p;
