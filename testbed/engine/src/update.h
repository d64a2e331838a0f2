/* update.h: one update of a batch (update.c), and what undoes it (undo.c). */
#ifndef TESTBED_SRC_UPDATE_H
#define TESTBED_SRC_UPDATE_H

#include "profile.h"

/* As it lies in a batch; engine.h says what the payload of a kind is. */
typedef struct tb_update {
    uint32_t kind;   /* enum tb_update_kind */
    uint32_t number; /* of the table, profile, ... */
    uint32_t words;  /* of the payload */
    const uint64_t *payload;
} tb_update;

/* An update that was applied, and what was there before. */
typedef struct tb_kept tb_kept;
typedef struct tb_done {
    tb_update update;
    tb_kept *kept; /* NULL: nothing was; to be freed */
} tb_done;

/* 0, or a negative errno after tb_fail(). */
int32_t tb_update_apply(tb_engine *e, tb_switch *sw, const tb_update *u);
/* Keeps what `u` is going to change, so that it can be undone. False without memory. */
bool tb_update_keep(tb_switch *sw, const tb_update *u, tb_done *done);
/* Makes the switch what it was before the update. */
void tb_update_undo(tb_engine *e, tb_switch *sw, const tb_done *done);

#endif
