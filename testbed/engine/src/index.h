/* index.h: numbers by a hash of what they stand for (index.c). */
#ifndef TESTBED_SRC_INDEX_H
#define TESTBED_SRC_INDEX_H

#include "testbed/trie.h"

bool tb_index_make(tb_index *index);
void tb_index_free(tb_index *index);
/* The number with this hash for which `is` is true; 0: there is none. */
uint32_t tb_index_find(const tb_index *index, uint64_t hash,
                       bool (*is)(const void *context, uint32_t number), const void *context);
/* Room for one more, so that the next tb_index_add() cannot fail. False without memory. */
bool tb_index_reserve(tb_index *index);
/* Adds a number that is not there, where there is room. */
void tb_index_add(tb_index *index, uint64_t hash, uint32_t number);
/* Removes a number that is there. */
void tb_index_remove(tb_index *index, uint64_t hash, uint32_t number);

#endif
