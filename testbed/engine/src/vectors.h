/* vectors.h: changes of bit vectors; structure and search are in testbed/vectors.h. */
#ifndef TESTBED_SRC_VECTORS_H
#define TESTBED_SRC_VECTORS_H

#include "testbed/tables.h"

/* Brings the vectors of a ternary table up to date, after `added` was put into it (NULL: after
 * a deletion). Starts and ends their use. Without memory they are not used. */
void tb_vectors_changed(tb_table *t, tb_entry *added);
/* Before `entry` is removed from the table. */
void tb_vectors_remove(tb_table *t, const tb_entry *entry);
void tb_vectors_free(tb_vectors *v);

#endif
