/* Included twice by preprocessor.p4; its guard lets it in once. */
#ifndef TWICE_P4
#define TWICE_P4
const bit<8> FROM_TWICE = 0x2a;
#endif
