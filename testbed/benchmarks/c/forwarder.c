/* forwarder.c: the least that forwards frames by packet sockets: the yardstick.
 *
 *   forwarder IN OUT ring|mmsg
 *
 * The same I/O as the engine's: a TPACKET_V2 ring (or recvmmsg, to compare the
 * two) with time stamps in, sendmmsg past the queueing discipline out, in batches
 * of at most 64, and epoll when there is nothing. It looks at no frame and, with
 * the ring, copies none. Until SIGTERM.
 */
#define _GNU_SOURCE
#include "packet_socket.h"

#include <stdbool.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/uio.h>

#define BATCH 64u
#define RING_BYTES (4u << 20)
#define BLOCK_BYTES (64u << 10)
#define SLOT_BYTES 2048u
#define SLOTS (RING_BYTES / SLOT_BYTES)

static struct iovec data[BATCH];
static struct mmsghdr messages[BATCH];

static void send_batch(int fd, unsigned n)
{
    for (unsigned done = 0; done < n;) {
        const int sent = sendmmsg(fd, messages + done, n - done, MSG_DONTWAIT);
        if (sent > 0)
            done += (unsigned)sent;
        else if (errno != EINTR)
            done++; /* refused: lost, as on a wire */
    }
}

static void wait_readable(int epoll_fd)
{
    struct epoll_event event;
    epoll_wait(epoll_fd, &event, 1, -1);
}

static void forward_ring(int in, int out, int epoll_fd, uint8_t *ring)
{
    unsigned next = 0;
    for (;;) {
        unsigned n = 0;
        while (n < BATCH) {
            const struct tpacket2_hdr *slot =
                (const void *)(ring + (size_t)((next + n) % SLOTS) * SLOT_BYTES);
            if (!(__atomic_load_n(&slot->tp_status, __ATOMIC_ACQUIRE) & TP_STATUS_USER))
                break;
            data[n++] = (struct iovec){.iov_base = (uint8_t *)(uintptr_t)slot + slot->tp_mac,
                                       .iov_len = slot->tp_snaplen};
        }
        if (n == 0) {
            wait_readable(epoll_fd);
            continue;
        }
        send_batch(out, n);
        for (unsigned i = 0; i < n; i++) {
            struct tpacket2_hdr *slot = (void *)(ring + (size_t)((next + i) % SLOTS) * SLOT_BYTES);
            __atomic_store_n(&slot->tp_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
        }
        next = (next + n) % SLOTS;
        (void)in;
    }
}

static void forward_mmsg(int in, int out, int epoll_fd)
{
    static uint8_t buffers[BATCH][SLOT_BYTES];
    static uint8_t control[BATCH][CMSG_SPACE(sizeof(struct timespec))];
    static struct iovec receive_data[BATCH];
    static struct mmsghdr receive[BATCH];
    for (unsigned i = 0; i < BATCH; i++)
        receive_data[i] = (struct iovec){.iov_base = buffers[i], .iov_len = SLOT_BYTES};
    for (;;) {
        for (unsigned i = 0; i < BATCH; i++)
            receive[i].msg_hdr = (struct msghdr){.msg_iov = &receive_data[i],
                                                 .msg_iovlen = 1,
                                                 .msg_control = control[i],
                                                 .msg_controllen = sizeof control[i]};
        const int n = recvmmsg(in, receive, BATCH, MSG_DONTWAIT, NULL);
        if (n <= 0) {
            wait_readable(epoll_fd);
            continue;
        }
        for (int i = 0; i < n; i++)
            data[i] = (struct iovec){.iov_base = buffers[i], .iov_len = receive[i].msg_len};
        send_batch(out, (unsigned)n);
    }
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: forwarder IN OUT ring|mmsg\n");
        return 2;
    }
    const bool use_ring = strcmp(argv[3], "ring") == 0;
    for (unsigned i = 0; i < BATCH; i++)
        messages[i].msg_hdr = (struct msghdr){.msg_iov = &data[i], .msg_iovlen = 1};
    const int in = packet_socket(), out = packet_socket();
    set_option(in, SOL_SOCKET, SO_TIMESTAMPNS, 1);
    uint8_t *ring = NULL;
    if (use_ring) {
        const struct tpacket_req request = {.tp_block_size = BLOCK_BYTES,
                                            .tp_block_nr = RING_BYTES / BLOCK_BYTES,
                                            .tp_frame_size = SLOT_BYTES,
                                            .tp_frame_nr = SLOTS};
        set_option(in, SOL_PACKET, PACKET_VERSION, TPACKET_V2);
        if (setsockopt(in, SOL_PACKET, PACKET_RX_RING, &request, sizeof request) != 0)
            die("ring");
        ring = mmap(NULL, RING_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, in, 0);
        if (ring == MAP_FAILED)
            die("mmap");
    } else {
        set_receive_buffer(in, RING_BYTES);
    }
    const int epoll_fd = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN};
    if (epoll_fd < 0 || epoll_ctl(epoll_fd, EPOLL_CTL_ADD, in, &event) != 0)
        die("epoll");
    bind_to(in, argv[1], ETH_P_ALL);
    bind_to(out, argv[2], 0);
    puts("ready");
    fflush(stdout);
    if (use_ring)
        forward_ring(in, out, epoll_fd, ring);
    else
        forward_mmsg(in, out, epoll_fd);
}
