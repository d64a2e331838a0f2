/* generator.c: sends one frame again and again at a rate that holds.
 *
 *   generator INTERFACE FRAME_FILE COUNT PACKETS_PER_SECOND even|poisson
 *
 * Each frame carries its number in its last four bytes (big-endian). Departures
 * keep to a schedule set at the start: what is late is sent at once, and no
 * lateness adds up. `poisson` draws the gaps from an exponential distribution
 * (the same ones in every run). It spins between departures: give it a core.
 */
#define _GNU_SOURCE
#include "packet_socket.h"

#include <math.h>
#include <stdbool.h>
#include <sys/uio.h>

#define BATCH 32u
#define MAX_FRAME 9216u

static double uniform(uint64_t *state) /* (0, 1], by xorshift64 */
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return ((double)(*state >> 11) + 1) * 0x1p-53;
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        fprintf(stderr, "usage: generator INTERFACE FRAME_FILE COUNT PPS even|poisson\n");
        return 2;
    }
    static uint8_t frames[BATCH][MAX_FRAME];
    FILE *file = fopen(argv[2], "rb");
    if (!file)
        die(argv[2]);
    const size_t bytes = fread(frames[0], 1, MAX_FRAME, file);
    fclose(file);
    const uint32_t count = (uint32_t)strtoul(argv[3], NULL, 10);
    const double gap_ns = 1e9 / strtod(argv[4], NULL);
    const bool poisson = strcmp(argv[5], "poisson") == 0;
    uint64_t state = UINT64_C(88172645463325252);

    struct iovec data[BATCH];
    struct mmsghdr messages[BATCH];
    for (uint32_t i = 0; i < BATCH; i++) {
        memcpy(frames[i], frames[0], bytes);
        data[i] = (struct iovec){.iov_base = frames[i], .iov_len = bytes};
        messages[i] = (struct mmsghdr){.msg_hdr = {.msg_iov = &data[i], .msg_iovlen = 1}};
    }
    const int fd = packet_socket();
    bind_to(fd, argv[1], 0);
    double due_ns = (double)now_ns(CLOCK_MONOTONIC);
    uint32_t sent = 0;
    while (sent < count) {
        const double now = (double)now_ns(CLOCK_MONOTONIC);
        uint32_t n = 0;
        while (due_ns <= now && n < BATCH && sent + n < count) {
            const uint32_t number = htonl(sent + n);
            memcpy(frames[n] + bytes - sizeof number, &number, sizeof number);
            due_ns += poisson ? -log(uniform(&state)) * gap_ns : gap_ns;
            n++;
        }
        for (uint32_t done = 0; done < n;) {
            const int r = sendmmsg(fd, messages + done, n - done, 0);
            if (r > 0)
                done += (uint32_t)r;
            else if (errno != EINTR && errno != ENOBUFS)
                die("sendmmsg");
        }
        sent += n;
    }
    return 0;
}
