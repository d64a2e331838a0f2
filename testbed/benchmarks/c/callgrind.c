/* Tells callgrind, where this process runs under it, when to look. Outside of valgrind
   the requests are a few instructions that do nothing. */
#if defined(__has_include) && __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#define HAS_HEADER 1
#else
#define HAS_HEADER 0
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_DUMP_STATS
#endif

#define EXPORTED __attribute__((visibility("default")))

EXPORTED int can_count(void);
EXPORTED void count_from_here(void);
EXPORTED void count_to_here(void);

int can_count(void)
{
    return HAS_HEADER;
}

/* Until here the process runs uninstrumented, about ten times as fast. */
void count_from_here(void)
{
    CALLGRIND_START_INSTRUMENTATION;
}

/* Writes what was counted since the last time to a file of its own. */
void count_to_here(void)
{
    CALLGRIND_DUMP_STATS;
}
