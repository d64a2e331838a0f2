#include <core.p4>

enum bit<8> Kind { DATA = 1, FIRST = 1, LAST = 2 }

control c(in Kind kind, in bit<8> number, out bit<8> result) {
    apply {
        switch (kind) {
            Kind.DATA: { result = 1; }
            Kind.FIRST:
            Kind.LAST: { result = 2; }
            default: { result = 3; }
        }
        switch (number) {
            1: { result = 1; }
            8w1: { result = 2; }
            default: { result = 3; }
        }
    }
}
