/* hand_registers.c: registers.p4 by hand: arrays, and CRC-32 a word at a time (slicing by
 * four, Kounavis and Berry, ISCC 2005). The clock stands still, as the engine's does here. */
#include "hand.h"

#define ROWS 65536u
#define LIMIT 4096u

struct program {
    uint32_t crc[4][256];
    uint32_t rows[4][ROWS];
    uint64_t flow_bytes[ROWS];
    uint64_t last_time[ROWS];
    uint32_t smoothed_gap[ROWS];
    uint64_t now_us;
};

static program *program_new(void)
{
    program *p = calloc(1, sizeof *p);
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t crc = i;
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
        p->crc[0][i] = crc;
    }
    for (uint32_t i = 0; i < 256; i++)
        for (int k = 1; k < 4; k++)
            p->crc[k][i] = p->crc[k - 1][i] >> 8 ^ p->crc[0][p->crc[k - 1][i] & 255];
    return p;
}

static void program_free(program *p)
{
    free(p);
}

static void program_fill(program *p, const uint64_t *row, uint64_t n, uint32_t columns,
                         uint32_t table)
{
    (void)p, (void)row, (void)n, (void)columns, (void)table;
}

static uint32_t crc_word(const program *p, uint32_t crc, const uint8_t *data)
{
    uint32_t word;
    memcpy(&word, data, 4); /* little-endian, as all machines that this is measured on */
    crc ^= word;
    return p->crc[3][crc & 255] ^ p->crc[2][crc >> 8 & 255] ^ p->crc[1][crc >> 16 & 255] ^
           p->crc[0][crc >> 24];
}

static uint32_t flow_of(const program *p, const uint8_t *ip)
{
    uint32_t crc = crc_word(p, 0xffffffffu, ip + 12);
    crc = crc_word(p, crc, ip + 16);
    crc = crc >> 8 ^ p->crc[0][(crc ^ ip[9]) & 255];
    return ~crc_word(p, crc, ip + 20);
}

static void program_run(program *p, packet *batch, uint32_t n)
{
    uint32_t flow[BATCH];
    for (uint32_t i = 0; i < n; i++) {
        flow[i] = flow_of(p, batch[i].data + 14);
        __builtin_prefetch(&p->rows[0][flow[i] & 0xffff]);
        __builtin_prefetch(&p->rows[1][flow[i] >> 16]);
        __builtin_prefetch(&p->flow_bytes[flow[i] & 0xffff]);
        __builtin_prefetch(&p->last_time[flow[i] & 0xffff]);
    }
    for (uint32_t i = 0; i < n; i++) {
        if (batch[i].bytes < 38 || load16(batch[i].data + 12) != 0x0800)
            continue;
        const uint32_t low = flow[i] & 0xffff, high = flow[i] >> 16;
        const uint32_t at[4] = {low, high, low ^ high, (low + high) & 0xffff};
        uint32_t least = UINT32_MAX;
        for (int row = 0; row < 4; row++) {
            const uint32_t seen = ++p->rows[row][at[row]];
            least = seen < least ? seen : least;
        }
        p->flow_bytes[low] += batch[i].bytes;
        const uint32_t gap = (uint32_t)(p->now_us - p->last_time[low]);
        p->smoothed_gap[low] = p->smoothed_gap[low] - (p->smoothed_gap[low] >> 3) + (gap >> 3);
        p->last_time[low] = p->now_us;
        if (!(least > LIMIT && (least & 7) == 0))
            batch[i].port = 1;
    }
}
