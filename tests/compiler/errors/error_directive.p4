#define PORTS 99
#if PORTS > 64
#error too many ports for this switch
#endif
