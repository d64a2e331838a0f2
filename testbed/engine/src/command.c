/* command.c: how control operations reach the thread that owns the engine.
 *
 * While the live loop runs, every operation of another thread is queued, the
 * loop is woken through an eventfd, and applies what is queued between two
 * batches of packets: a packet sees a table before or after a change, never
 * within it. Looking whether anything is queued costs the loop one atomic load.
 * An operation sees the fabric as it is at the wall clock's time: before a batch of
 * them the loop runs what is due, and moves the clock on if that was all.
 *
 * While no loop runs, the caller applies its operation itself, under the same
 * mutex, so two threads never meet inside the engine.
 *
 * Rejected: stopping the engine thread while the caller works. It would wait for
 * the caller to be scheduled, and every queue of the fabric with it.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "partition.h"

#define WAIT_S 5
#define EVENT_BUDGET 256u /* run before a batch of operations */

enum command_state { WAITING, RUNNING, DONE };

typedef struct command {
    struct command *next;
    tb_operation *operation;
    const tb_args *args;
    enum command_state state;
    int32_t result;
    char error[TB_ERROR_BYTES];
} command;

struct tb_commands {
    pthread_mutex_t mutex; /* recursive: an operation may use another */
    pthread_cond_t done;
    command *head, *tail;
    atomic_uint waiting;
    atomic_bool open; /* a loop runs, in thread `owner` */
    pthread_t owner;
};

tb_commands *tb_commands_new(void)
{
    tb_commands *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    pthread_mutexattr_t mutex;
    pthread_mutexattr_init(&mutex);
    pthread_mutexattr_settype(&mutex, PTHREAD_MUTEX_RECURSIVE);
    /* The loop may run at real-time priority and a caller at the ordinary one: a
     * caller that holds what the loop waits for must not wait for a processor. */
    pthread_mutexattr_setprotocol(&mutex, PTHREAD_PRIO_INHERIT);
    pthread_mutex_init(&c->mutex, &mutex);
    pthread_mutexattr_destroy(&mutex);
    pthread_condattr_t cond;
    pthread_condattr_init(&cond);
    pthread_condattr_setclock(&cond, CLOCK_MONOTONIC);
    pthread_cond_init(&c->done, &cond);
    pthread_condattr_destroy(&cond);
    return c;
}

void tb_commands_free(tb_commands *c)
{
    if (!c)
        return;
    pthread_cond_destroy(&c->done);
    pthread_mutex_destroy(&c->mutex);
    free(c);
}

/* Takes a command out again whose caller gives up. */
static void withdraw(tb_commands *c, const command *gone)
{
    command *previous = NULL;
    for (command *x = c->head; x; previous = x, x = x->next) {
        if (x != gone)
            continue;
        if (previous)
            previous->next = x->next;
        else
            c->head = x->next;
        if (c->tail == x)
            c->tail = previous;
        atomic_fetch_sub(&c->waiting, 1);
        return;
    }
}

/* With the mutex held. */
static int32_t hand_over(tb_engine *e, tb_operation *operation, const tb_args *args)
{
    tb_commands *c = e->commands;
    command cmd = {.operation = operation, .args = args};
    if (c->head)
        c->tail->next = &cmd;
    else
        c->head = &cmd;
    c->tail = &cmd;
    atomic_fetch_add(&c->waiting, 1);
    uint64_t one = 1;
    if (write(e->command_fd, &one, sizeof one) < 0 && errno != EAGAIN) {
        withdraw(c, &cmd);
        return tb_fail(e, -errno, "the engine thread cannot be woken: %s", strerror(errno));
    }
    struct timespec deadline;
    clock_gettime(CLOCK_MONOTONIC, &deadline);
    deadline.tv_sec += WAIT_S;
    while (cmd.state != DONE) {
        int timed_out = pthread_cond_timedwait(&c->done, &c->mutex, &deadline);
        if (timed_out && cmd.state == WAITING) {
            withdraw(c, &cmd);
            return tb_fail(e, -ETIMEDOUT,
                           "the engine thread took no control operation for %d seconds", WAIT_S);
        }
        if (timed_out) /* it is being applied and uses our arguments: stay */
            deadline.tv_sec += WAIT_S;
    }
    if (cmd.result < 0)
        memcpy(tb_error_text(), cmd.error, TB_ERROR_BYTES);
    return cmd.result;
}

/* Live: moves the clock to `wall_ps`, unless something is due before. */
static void advance(tb_engine *e, int64_t wall_ps)
{
    if (tb_next_at(e) > wall_ps && e->now_ps < wall_ps)
        e->now_ps = wall_ps;
}

/* What was done ahead of time knew nothing of the operation. */
static int32_t apply(tb_engine *e, tb_operation *operation, const tb_args *args)
{
    for (uint32_t i = 0; i < e->n_parts; i++)
        tb_switch_forget_ahead(tb_part(e, i)->arrivals.head);
    const int32_t result = operation(e, args);
    if (TB_UNLIKELY(e->partitions != NULL))
        tb_partitions_settle(e);
    return result;
}

static int32_t apply_own(tb_engine *e, tb_operation *operation, const tb_args *args)
{
    if (e->config.clock == TB_CLOCK_LIVE)
        advance(e, tb_now(e));
    return apply(e, operation, args);
}

int32_t tb_call(tb_engine *e, tb_operation *operation, const tb_args *args)
{
    tb_commands *c = e->commands;
    if (atomic_load(&c->open) && pthread_equal(c->owner, pthread_self()))
        return apply(e, operation, args);
    pthread_mutex_lock(&c->mutex);
    int32_t result =
        atomic_load(&c->open) ? hand_over(e, operation, args) : apply_own(e, operation, args);
    pthread_mutex_unlock(&c->mutex);
    return result;
}

void tb_commands_open(tb_engine *e)
{
    tb_commands *c = e->commands;
    pthread_mutex_lock(&c->mutex);
    c->owner = pthread_self();
    atomic_store(&c->open, true);
    pthread_mutex_unlock(&c->mutex);
}

static void apply_waiting(tb_engine *e)
{
    tb_commands *c = e->commands;
    pthread_mutex_lock(&c->mutex);
    while (c->head) {
        command *cmd = c->head;
        c->head = cmd->next;
        atomic_fetch_sub(&c->waiting, 1);
        cmd->state = RUNNING;
        pthread_mutex_unlock(&c->mutex);
        int32_t result = apply(e, cmd->operation, cmd->args);
        pthread_mutex_lock(&c->mutex);
        cmd->result = result;
        if (result < 0)
            memcpy(cmd->error, tb_error_text(), TB_ERROR_BYTES);
        cmd->state = DONE;
        pthread_cond_broadcast(&c->done);
    }
    pthread_mutex_unlock(&c->mutex);
}

void tb_commands_apply(tb_engine *e)
{
    if (TB_LIKELY(atomic_load_explicit(&e->commands->waiting, memory_order_acquire) == 0))
        return;
    uint64_t wakes;
    if (read(e->command_fd, &wakes, sizeof wakes) < 0) {
        /* Nothing to read: another wake-up brought us here first. */
    }
    const int64_t wall_ps = tb_now(e);
    /* Bounded: where frames turn in a circle something is always due. */
    tb_process(e, wall_ps, EVENT_BUDGET);
    advance(e, wall_ps);
    apply_waiting(e);
}

void tb_commands_close(tb_engine *e)
{
    tb_commands *c = e->commands;
    pthread_mutex_lock(&c->mutex);
    apply_waiting(e);
    atomic_store(&c->open, false);
    pthread_mutex_unlock(&c->mutex);
}
