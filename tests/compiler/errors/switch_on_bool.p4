#include <core.p4>

control c(inout bit<8> a) {
    apply {
        switch (a == 1) {
            true: { a = 2; }
        }
    }
}
