/* Time stamps count microseconds, or nanoseconds where the target offers them.
 * Times cross the network in nanoseconds; P4 targets multiply but do not divide, so
 * ns/1000 is a multiplication by 2^32/1000 and a shift. */
#ifndef COMMON_TIME_P4
#define COMMON_TIME_P4

#ifdef TIMESTAMP_NS
typedef bit<64> tick_t;
#define TICKS_TO_NS(ticks) (ticks)
#define NS_TO_TICKS(ns) ((tick_t)(ns))
#else
typedef bit<48> tick_t;
#define TICKS_TO_NS(ticks) ((ticks) * 1000)
#define NS_TO_TICKS(ns) ((tick_t)(((bit<64>)(ns) * 4294968) >> 32))
#endif

#endif
