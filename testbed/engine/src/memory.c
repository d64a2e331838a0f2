/* memory.c: large arrays that are read at random.
 *
 * A look-up in a table of many megabytes waits for the page tables, too: with pages of 4 KiB
 * each read of a line needs a walk through them, and a processor walks for one or two reads at
 * a time, so that fetching ahead hardly helps. So such arrays ask for huge pages. Where the
 * kernel has none to give, nothing is different.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "internal.h"

#define HUGE_PAGE ((size_t)2 << 20)

void *tb_large_raw(size_t bytes)
{
    const size_t line = 64;
    if (bytes < HUGE_PAGE)
        return aligned_alloc(line, (bytes + line - 1) / line * line);
    const size_t whole = (bytes + HUGE_PAGE - 1) / HUGE_PAGE * HUGE_PAGE;
    void *large = aligned_alloc(HUGE_PAGE, whole);
    if (large)
        madvise(large, whole, MADV_HUGEPAGE);
    return large;
}

void *tb_large_new(size_t bytes)
{
    void *memory = tb_large_raw(bytes);
    return memory ? memset(memory, 0, bytes) : NULL;
}
