/* partition.h: a fabric in parts that run side by side (partition.c says how). */
#ifndef TESTBED_PARTITION_H
#define TESTBED_PARTITION_H

#include "internal.h"

/* Splits the fabric of `e`, which has nothing yet, into `count` parts. 0 or -ENOMEM. */
int32_t tb_partitions_new(tb_engine *e, uint32_t count);
/* Ends the threads and frees all parts but `e` itself; the nodes are gone already. */
void tb_partitions_free(tb_engine *e);
/* A link between parts has this delay, the time that the other has to hear of it. */
void tb_partitions_link(tb_engine *e, int64_t delay_ps);
/* As tb_process(), for all parts: in parallel, or, where time may have to stop at an event
 * (e->pause_at), one event after another. Afterwards all parts have one time. */
void tb_partitions_process(tb_engine *e, int64_t until_ps, uint32_t most);
/* Hands over what has crossed while time stands still. */
void tb_partitions_settle(tb_engine *e);
/* No packet is in use, and all are going to be made anew. */
void tb_partitions_forget_packets(tb_engine *e);

#endif
