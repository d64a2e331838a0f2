/* live.c: the live clock: a loop that keeps the fabric's time at the wall's.
 *
 * A turn takes what the rings hold, applies control operations, runs the events
 * that are due, and sends what they put out. Where the rings are empty then, the
 * thread sleeps in epoll until a frame arrives, a command is queued or the next
 * event is due, whichever is first. So at moderate rates a frame costs one turn:
 * one sleep, one send and three readings of the clock. The sockets are watched
 * edge-triggered, which spares the kernel to look at each once more before it lets
 * the thread sleep: that asks for rings that are emptied first, as they are.
 *
 * What makes it punctual:
 *  - SCHED_FIFO where permitted, so that ordinary processes cannot delay it. The
 *    kernel stops real-time threads that use more than sched_rt_runtime_us of a
 *    period, for the rest of it: before that the loop steps down to the ordinary
 *    policy by itself and returns in the next period.
 *  - a timer slack of 1 ns, and epoll_pwait2(), which takes nanoseconds.
 *  - it wakes a little before an event and polls until the event is due: waking
 *    up takes some microseconds, of which the better part varies. How early is
 *    learnt from how late the timer was (see margin_learn). A fabric without rates
 *    and delays has no events to wait for and never spins, and spinning ends where
 *    the thread would be busy for more than three quarters of the time.
 *
 * Frames carry CLOCK_REALTIME stamps and the fabric runs on CLOCK_MONOTONIC,
 * which the same corrections slew; the offset between them changes only when
 * somebody sets the clock, so sampling it ten times a second is plenty.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "live.h"

#define RECEIVE_BUDGET 64u /* frames of one port in a turn */
#define EVENT_BUDGET 256u  /* events in a turn */
#define MARGIN_LEAST_NS 2000
#define MARGIN_MOST_NS 60000
#define MARGIN_STEP_NS 20
#define HOUSEKEEPING_NS 100000000
#define WAKEUPS 16

/* ---- the clocks' offset ------------------------------------------------------- */

/* The real time between two readings of the monotonic one, whose mean is then
 * that moment to within half their distance; the closest of a few tries. */
static int64_t realtime_offset_ns(void)
{
    int64_t best_distance = INT64_MAX, offset = 0;
    for (int i = 0; i < 5; i++) {
        const int64_t before = tb_clock_ns(CLOCK_MONOTONIC);
        const int64_t real = tb_clock_ns(CLOCK_REALTIME);
        const int64_t after = tb_clock_ns(CLOCK_MONOTONIC);
        if (after - before < best_distance) {
            best_distance = after - before;
            offset = real - (before + after) / 2;
        }
    }
    return offset;
}

/* ---- scheduling ---------------------------------------------------------------- */

typedef struct scheduling {
    int policy; /* as found, to be put back */
    struct sched_param param;
    int slack_ns;
    bool locked;
    struct sched_param realtime; /* priority 0: not permitted or not asked for */
    bool is_realtime;            /* now */
    int64_t period_ns, budget_ns; /* of real-time threads; budget < 0: no limit */
    int64_t period_began_ns, slept_ns;
    int64_t margin_ns; /* how long before an event to wake */
} scheduling;

static int64_t read_microseconds(const char *path, int64_t otherwise)
{
    FILE *file = fopen(path, "re");
    if (!file)
        return otherwise;
    long long value;
    const int fields = fscanf(file, "%lld", &value);
    fclose(file);
    return fields == 1 ? value : otherwise;
}

static bool set_realtime(scheduling *s, bool on)
{
    static const struct sched_param ordinary = {0};
    const bool done = on ? sched_setscheduler(0, SCHED_FIFO, &s->realtime) == 0
                         : sched_setscheduler(0, SCHED_OTHER, &ordinary) == 0;
    if (done)
        s->is_realtime = on;
    return done;
}

static void scheduling_begin(scheduling *s, uint32_t priority)
{
    *s = (scheduling){.policy = sched_getscheduler(0)};
    sched_getparam(0, &s->param);
    s->slack_ns = prctl(PR_GET_TIMERSLACK);
    prctl(PR_SET_TIMERSLACK, 1);
    s->locked = mlockall(MCL_CURRENT | MCL_ONFAULT) == 0;
    s->period_ns = 1000 * read_microseconds("/proc/sys/kernel/sched_rt_period_us", 1000000);
    s->budget_ns = 1000 * read_microseconds("/proc/sys/kernel/sched_rt_runtime_us", 950000);
    s->budget_ns -= s->budget_ns / 10; /* softer than the kernel, which counts others too */
    s->realtime.sched_priority = (int)priority;
    if (priority > 0 && !set_realtime(s, true))
        s->realtime.sched_priority = 0;
    s->period_began_ns = tb_clock_ns(CLOCK_MONOTONIC);
    s->margin_ns = MARGIN_LEAST_NS;
}

static void scheduling_end(scheduling *s)
{
    if (s->realtime.sched_priority > 0)
        sched_setscheduler(0, s->policy, &s->param);
    if (s->slack_ns > 0)
        prctl(PR_SET_TIMERSLACK, s->slack_ns);
    if (s->locked)
        munlockall();
}

/* Keeps within the kernel's allowance for real-time threads. */
static void scheduling_account(scheduling *s, int64_t now_ns)
{
    const int64_t elapsed = now_ns - s->period_began_ns;
    const bool limited = s->realtime.sched_priority > 0 && s->budget_ns >= 0;
    if (elapsed >= s->period_ns) {
        s->period_began_ns = now_ns;
        s->slept_ns = 0;
        if (limited && !s->is_realtime)
            set_realtime(s, true);
    } else if (limited && s->is_realtime && elapsed - s->slept_ns > s->budget_ns) {
        set_realtime(s, false);
    }
}

/* Moves the margin to the 99th percentile of how late the timer wakes us, by
 * stochastic approximation (Robbins and Monro 1951): 99 steps up for one that was
 * later, one step down for one that was not. */
static void margin_learn(scheduling *s, int64_t late_ns)
{
    s->margin_ns += late_ns > s->margin_ns ? 99 * MARGIN_STEP_NS : -MARGIN_STEP_NS;
    if (s->margin_ns < MARGIN_LEAST_NS)
        s->margin_ns = MARGIN_LEAST_NS;
    if (s->margin_ns > MARGIN_MOST_NS)
        s->margin_ns = MARGIN_MOST_NS;
}

/* The margin, or 0 while the thread sleeps less than a quarter of the time. */
static int64_t margin_ns(const scheduling *s, int64_t now_ns)
{
    return 4 * s->slept_ns >= now_ns - s->period_began_ns ? s->margin_ns : 0;
}

/* ---- the loop -------------------------------------------------------------------- */

static void housekeeping(tb_engine *e)
{
    tb_live *live = e->live;
    live->realtime_offset_ns = realtime_offset_ns();
    for (uint32_t i = 0; i < live->n_veths; i++) {
        tb_veth_count_drops(e, live->veths[i]);
        tb_veth_check(e, live->veths[i]);
    }
}

/* Reads an eventfd or a timerfd, so that it is not ready any more. */
static void drain(int fd)
{
    uint64_t count;
    if (read(fd, &count, sizeof count) < 0) {
        /* Another reader was first: it is not ready either way. */
    }
}

/* Sleeps for `ns`, or without end if it is TB_NEVER, or until there is something
 * to do. False: the time is up. */
static bool sleep_until_work(tb_engine *e, int64_t ns)
{
    tb_live *live = e->live;
    struct epoll_event events[WAKEUPS];
    const struct timespec timeout = {.tv_sec = ns / 1000000000, .tv_nsec = ns % 1000000000};
    const int n =
        epoll_pwait2(live->epoll_fd, events, WAKEUPS, ns == TB_NEVER ? NULL : &timeout, NULL);
    for (int i = 0; i < n; i++) {
        void *what = events[i].data.ptr;
        if (what == &live->timer_fd) {
            drain(live->timer_fd);
            housekeeping(e);
        } else if (what == &e->command_fd) {
            drain(e->command_fd);
        } else {
            if (events[i].events & (EPOLLERR | EPOLLHUP))
                tb_veth_check(e, what);
            if (events[i].events & EPOLLOUT)
                tb_veth_room(e, what);
        }
    }
    return n != 0;
}

static void receive_all(tb_engine *e, int64_t wall_ps)
{
    for (uint32_t i = 0; i < e->live->n_veths; i++)
        tb_veth_receive(e, e->live->veths[i], RECEIVE_BUDGET, wall_ps);
}

static bool frames_wait(const tb_engine *e)
{
    for (uint32_t i = 0; i < e->live->n_veths; i++)
        if (tb_veth_has_frame(e->live->veths[i]))
            return true;
    return false;
}

void tb_live_flush(tb_engine *e)
{
    while (e->live && e->live->dirty) {
        tb_veth *v = e->live->dirty;
        e->live->dirty = v->next_dirty;
        v->dirty = false;
        tb_veth_flush(e, v);
    }
}

static void loop(tb_engine *e, scheduling *s)
{
    tb_live *live = e->live;
    int64_t now_ns = tb_clock_ns(CLOCK_MONOTONIC);
    int64_t next_look_ns = now_ns + HOUSEKEEPING_NS;
    while (!atomic_load_explicit(&e->stop, memory_order_relaxed) && !live->failure) {
        const int64_t wall_ps = (now_ns - e->epoch_ns) * 1000;
        receive_all(e, wall_ps);
        tb_commands_apply(e);
        tb_process(e, wall_ps, EVENT_BUDGET);
        tb_live_flush(e);
        now_ns = tb_clock_ns(CLOCK_MONOTONIC);
        scheduling_account(s, now_ns);
        if (now_ns >= next_look_ns || live->n_waiting) { /* one that never sleeps must look, too */
            sleep_until_work(e, 0);
            next_look_ns = now_ns + HOUSEKEEPING_NS;
        }
        if (frames_wait(e))
            continue;
        const int64_t next_ps = tb_next_at(e);
        int64_t sleep_ns = TB_NEVER;
        if (next_ps != TB_NEVER)
            sleep_ns = e->epoch_ns + next_ps / 1000 - margin_ns(s, now_ns) - now_ns;
        if (sleep_ns <= 0)
            continue;
        const bool has_work = sleep_until_work(e, sleep_ns);
        const int64_t woke_ns = tb_clock_ns(CLOCK_MONOTONIC);
        s->slept_ns += woke_ns - now_ns;
        if (!has_work)
            margin_learn(s, woke_ns - now_ns - sleep_ns);
        now_ns = woke_ns;
    }
}

static bool watch(int epoll_fd, int fd, uint32_t how, void *what)
{
    struct epoll_event event = {.events = EPOLLIN | how, .data.ptr = what};
    return epoll_ctl(epoll_fd, EPOLL_CTL_ADD, fd, &event) == 0;
}

static bool live_open(tb_engine *e, tb_live *live)
{
    static const struct timespec period = {.tv_nsec = HOUSEKEEPING_NS};
    const struct itimerspec timer = {.it_interval = period, .it_value = period};
    live->epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    live->timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
    return live->epoll_fd >= 0 && live->timer_fd >= 0 &&
           timerfd_settime(live->timer_fd, 0, &timer, NULL) == 0 &&
           watch(live->epoll_fd, live->timer_fd, 0, &live->timer_fd) &&
           watch(live->epoll_fd, e->command_fd, 0, &e->command_fd);
}

static tb_live *live_get(tb_engine *e)
{
    if (e->live)
        return e->live;
    e->live = calloc(1, sizeof *e->live);
    if (e->live && !live_open(e, e->live))
        tb_live_free(e);
    return e->live;
}

/* Apart from the loop, because the loop's thread may have to wait for a processor:
 * what is sent meanwhile was sent to a network that is up, and must not be lost. */
int32_t tb_live_begin(tb_engine *e)
{
    if (e->config.clock != TB_CLOCK_LIVE)
        return tb_fail(e, -EINVAL, "this fabric's clock is virtual: run_until() moves it");
    tb_live *live = live_get(e);
    if (!live)
        return tb_fail(e, -ENOMEM, "the live loop cannot be set up: %s", strerror(errno));
    /* Here and not when the loop ends: one that ended by itself while it was being
     * stopped would leave the order behind for the next. */
    atomic_store(&e->stop, false);
    live->failure = 0;
    live->realtime_offset_ns = realtime_offset_ns();
    live->started_ps = tb_wall_ps(e);
    /* What came before was sent to a network that was switched off. */
    for (uint32_t i = 0; i < live->n_veths; i++)
        tb_veth_discard(live->veths[i]);
    return 0;
}

int32_t tb_live_run(tb_engine *e)
{
    tb_live *live = e->live;
    scheduling s;
    scheduling_begin(&s, e->config.realtime_priority);
    tb_commands_open(e);
    loop(e, &s);
    tb_live_flush(e);
    for (uint32_t i = 0; i < live->n_veths; i++)
        tb_veth_count_drops(e, live->veths[i]);
    tb_commands_close(e);
    scheduling_end(&s);
    return live->failure ? tb_fail(e, live->failure, "%s", live->sentence) : 0;
}

void tb_live_stop(tb_engine *e)
{
    atomic_store(&e->stop, true);
    const uint64_t one = 1;
    if (write(e->command_fd, &one, sizeof one) < 0) {
        /* The counter is full: the loop is being woken already. */
    }
}

/* ---- the sockets under watch ------------------------------------------------------ */

int32_t tb_live_watch(tb_engine *e, tb_veth *v)
{
    tb_live *live = live_get(e);
    if (!live)
        return tb_fail(e, -ENOMEM, "the live loop cannot be set up: %s", strerror(errno));
    if (live->n_veths == live->capacity) {
        const uint32_t capacity = live->capacity ? 2 * live->capacity : 16;
        tb_veth **veths = realloc(live->veths, capacity * sizeof(tb_veth *));
        if (!veths)
            return tb_fail(e, -ENOMEM, "there is no memory for %u interfaces", capacity);
        live->veths = veths;
        live->capacity = capacity;
    }
    if (!watch(live->epoll_fd, v->fd, EPOLLET, v))
        return tb_fail(e, -errno, "interface %s cannot be watched: %s", v->interface,
                       strerror(errno));
    live->veths[live->n_veths++] = v;
    return 0;
}

void tb_live_watch_room(tb_engine *e, tb_veth *v)
{
    struct epoll_event event = {.events = EPOLLIN | EPOLLET, .data.ptr = v};
    if (v->waiting)
        event.events |= EPOLLOUT; /* asked for always, it would wake us for each frame */
    e->live->n_waiting += v->waiting ? 1u : -1u;
    epoll_ctl(e->live->epoll_fd, EPOLL_CTL_MOD, v->fd, &event);
}

void tb_live_unwatch(tb_engine *e, tb_veth *v)
{
    tb_live *live = e->live;
    live->n_waiting -= v->waiting;
    epoll_ctl(live->epoll_fd, EPOLL_CTL_DEL, v->fd, NULL);
    for (uint32_t i = 0; i < live->n_veths; i++)
        if (live->veths[i] == v) {
            live->veths[i] = live->veths[--live->n_veths];
            break;
        }
    for (tb_veth **at = &live->dirty; *at; at = &(*at)->next_dirty)
        if (*at == v) {
            *at = v->next_dirty;
            break;
        }
}

void tb_live_free(tb_engine *e)
{
    if (e->live->timer_fd >= 0)
        close(e->live->timer_fd);
    if (e->live->epoll_fd >= 0)
        close(e->live->epoll_fd);
    free(e->live->veths);
    free(e->live);
    e->live = NULL;
}
