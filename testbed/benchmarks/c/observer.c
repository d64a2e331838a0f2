/* observer.c: when the kernel saw each of the generator's frames arrive.
 *
 *   observer INTERFACE COUNT TIMEOUT_S BYTES > lines of "number nanoseconds"
 *
 * Looks at frames of BYTES bytes only. The stamps are the kernel's (CLOCK_REALTIME
 * where the frame enters the interface), so it need not be punctual itself: it
 * reads now and then, to disturb what it measures as little as it can.
 */
#define _GNU_SOURCE
#include "packet_socket.h"

#include <stdbool.h>

#define RECEIVE_BYTES (64 << 20)
#define PERIOD_NS 2000000

int main(int argc, char **argv)
{
    if (argc != 5) {
        fprintf(stderr, "usage: observer INTERFACE COUNT TIMEOUT_S BYTES\n");
        return 2;
    }
    const long count = strtol(argv[2], NULL, 10);
    const int64_t deadline = now_ns(CLOCK_MONOTONIC) + strtol(argv[3], NULL, 10) * 1000000000;
    const ssize_t wanted = strtol(argv[4], NULL, 10);
    const int fd = packet_socket();
    set_receive_buffer(fd, RECEIVE_BYTES);
    set_option(fd, SOL_SOCKET, SO_TIMESTAMPNS, 1);
    bind_to(fd, argv[1], ETH_P_ALL);
    fputs("ready\n", stderr);
    long seen = 0;
    while (seen < count && now_ns(CLOCK_MONOTONIC) < deadline) {
        uint8_t frame[9216], control[CMSG_SPACE(sizeof(struct timespec))];
        struct iovec data = {.iov_base = frame, .iov_len = sizeof frame};
        struct msghdr message = {.msg_iov = &data,
                                 .msg_iovlen = 1,
                                 .msg_control = control,
                                 .msg_controllen = sizeof control};
        const ssize_t bytes = recvmsg(fd, &message, MSG_DONTWAIT);
        if (bytes < 0) {
            const struct timespec period = {.tv_nsec = PERIOD_NS};
            nanosleep(&period, NULL);
            continue;
        }
        const struct cmsghdr *stamp = CMSG_FIRSTHDR(&message);
        if (bytes != wanted || !stamp || stamp->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        struct timespec at;
        uint32_t number;
        memcpy(&at, CMSG_DATA(stamp), sizeof at);
        memcpy(&number, frame + bytes - sizeof number, sizeof number);
        printf("%u %lld\n", ntohl(number), (long long)at.tv_sec * 1000000000 + at.tv_nsec);
        seen++;
    }
    return 0;
}
