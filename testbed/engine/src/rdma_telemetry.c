/* rdma_telemetry.c: the telemetry header that data packets carry and ACKs bring back, as
 * p4/common/telemetry.p4 has it; the hop that wrote last comes first:
 *
 *   version 4 | exceeded 1 | reserved 3 | hops 8 | room 8 | reserved 8
 *   then each hop: ns 32 | bytes sent 32 | packets in the queue 16 | rate 16 (100 Mbit/s)
 */
#include "rdma.h"

#define VERSION 1u
#define RATE_UNIT_BPS UINT64_C(100000000)

void tb_telemetry_begin(uint8_t *data)
{
    data[0] = VERSION << 4;
    data[1] = 0;
    data[2] = TB_INT_HOPS;
    data[3] = 0;
}

uint32_t tb_telemetry_length(const uint8_t *data, uint32_t stored)
{
    if (stored < TB_TELEMETRY_HEADER_BYTES || data[0] >> 4 != VERSION || data[1] > TB_INT_HOPS)
        return 0;
    uint32_t length = TB_TELEMETRY_BYTES(data[1]);
    return length <= stored ? length : 0;
}

uint32_t tb_telemetry_read(const uint8_t *data, tb_int_hop hops[TB_INT_HOPS])
{
    uint32_t count = data[1];
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *record = data + TB_TELEMETRY_BYTES(count - 1 - i);
        hops[i] = (tb_int_hop){.at_ns = tb_get32(record),
                               .tx_bytes = tb_get32(record + 4),
                               .queue_packets = tb_get16(record + 8),
                               .rate_bps = tb_get16(record + 10) * RATE_UNIT_BPS};
    }
    return count;
}
