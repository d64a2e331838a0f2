/* mnexec: runs a command the way Mininet asks for it.
 *
 * Mininet's Python package starts every host's shell through a program of this
 * name and options, which its own distribution keeps apart from the package.
 * This one adds one thing: the command dies with the process that started it,
 * so a testbed that is killed leaves no host behind.
 *
 *   -a PID   join the network and mount namespaces of PID
 *   -c       close every descriptor but 0, 1 and 2
 *   -d       lead a session of its own: no terminal, no signals from one
 *   -g GROUP join the cgroup GROUP (cgroup 1: in every hierarchy that has it)
 *   -n       in new network and mount namespaces
 *   -p       first print ^A and the process number
 *   -r PRIO  under SCHED_RR at PRIO
 *   -v       print the version and exit
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <unistd.h>

#define VERSION "2.3.0"

static void fail(const char *what)
{
    fprintf(stderr, "mnexec: %s: %s\n", what, strerror(errno));
    exit(1);
}

static long number(const char *text, long most)
{
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno || end == text || *end || value < 0 || value > most) {
        fprintf(stderr, "mnexec: '%s' is no number from 0 to %ld\n", text, most);
        exit(2);
    }
    return value;
}

static void close_descriptors(void)
{
    DIR *open_now = opendir("/proc/self/fd");
    if (!open_now)
        fail("/proc/self/fd");
    struct dirent *entry;
    while ((entry = readdir(open_now))) {
        int fd = atoi(entry->d_name); /* "." and ".." are 0 */
        if (fd > STDERR_FILENO && fd != dirfd(open_now))
            close(fd);
    }
    closedir(open_now);
}

static void new_namespaces(void)
{
    if (unshare(CLONE_NEWNET | CLONE_NEWNS) == -1)
        fail("new network and mount namespaces");
    if (mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) == -1)
        fail("making the mounts private");
    /* So that /sys/class/net shows the host's own interfaces. A kernel may
     * refuse it in a user namespace; nothing but that view depends on it. */
    (void)mount("sysfs", "/sys", "sysfs", 0, NULL);
}

static void join_namespaces(long pid)
{
    static const struct {
        const char *name;
        int type;
    } kinds[] = {{"net", CLONE_NEWNET}, {"mnt", CLONE_NEWNS}};
    char directory[4096];
    int fds[2];

    /* The mount namespace changes the working directory; come back to it. */
    if (!getcwd(directory, sizeof directory))
        directory[0] = '\0';
    for (int i = 0; i < 2; i++) { /* both first: joining one hides this /proc */
        char path[64];
        snprintf(path, sizeof path, "/proc/%ld/ns/%s", pid, kinds[i].name);
        fds[i] = open(path, O_RDONLY | O_CLOEXEC);
        if (fds[i] == -1)
            fail(path);
    }
    for (int i = 0; i < 2; i++) {
        if (setns(fds[i], kinds[i].type) == -1)
            fail(kinds[i].name);
        close(fds[i]);
    }
    if (directory[0] && chdir(directory) == -1 && chdir("/") == -1)
        fail("/");
}

static void join_cgroup(const char *group)
{
    DIR *hierarchies = opendir("/sys/fs/cgroup");
    if (!hierarchies)
        fail("/sys/fs/cgroup");
    struct dirent *entry;
    int joined = 0;
    while ((entry = readdir(hierarchies))) {
        char path[4096];
        snprintf(path, sizeof path, "/sys/fs/cgroup/%s/%s/tasks", entry->d_name, group);
        FILE *tasks = fopen(path, "we");
        if (!tasks)
            continue; /* this hierarchy has no such group */
        fprintf(tasks, "%d\n", getpid());
        if (fclose(tasks) == 0)
            joined++;
    }
    closedir(hierarchies);
    if (!joined) {
        fprintf(stderr, "mnexec: no cgroup '%s' could be joined\n", group);
        exit(1);
    }
}

int main(int argc, char **argv)
{
    const char *group = NULL;
    long attach = -1, priority = -1;
    int new_ns = 0, print_pid = 0, option;

    while ((option = getopt(argc, argv, "+a:cdg:npr:v")) != -1) {
        switch (option) {
        case 'a':
            attach = number(optarg, 1L << 22);
            break;
        case 'c':
            close_descriptors();
            break;
        case 'd':
            /* Fails only for the leader of a group, which is apart already. */
            (void)setsid();
            break;
        case 'g':
            group = optarg;
            break;
        case 'n':
            new_ns = 1;
            break;
        case 'p':
            print_pid = 1;
            break;
        case 'r':
            priority = number(optarg, 99);
            break;
        case 'v':
            puts(VERSION);
            return 0;
        default:
            fprintf(stderr, "usage: mnexec [-cdnpv] [-a pid] [-g group] [-r priority] command\n");
            return 2;
        }
    }
    if (optind == argc) {
        fprintf(stderr, "mnexec: no command\n");
        return 2;
    }
    if (group)
        join_cgroup(group); /* before the mounts change */
    if (new_ns)
        new_namespaces();
    if (attach >= 0)
        join_namespaces(attach);
    if (priority >= 0) {
        const struct sched_param param = {.sched_priority = (int)priority};
        if (sched_setscheduler(0, SCHED_RR, &param) == -1)
            fail("SCHED_RR");
    }
    if (print_pid) {
        printf("\001%d\n", getpid());
        fflush(stdout);
    }
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) == -1)
        fail("PR_SET_PDEATHSIG");
    execvp(argv[optind], &argv[optind]);
    fprintf(stderr, "mnexec: %s: %s\n", argv[optind], strerror(errno));
    return errno == ENOENT ? 127 : 126;
}
