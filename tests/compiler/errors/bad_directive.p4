#inclde <v1model.p4>
#if 1 +
#endif
#else
#ifdef A
