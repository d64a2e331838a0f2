/* rtt.c: round trips and the retransmission timeout: RFC 6298. */
#include "rtt.h"

#define CLOCK_GRANULARITY_PS 1000000

/* RFC 6298, 2. */
void tb_rtt_sample(tb_rtt *rtt, tb_flow *flow, const tb_connection_config *c, int64_t rtt_ps)
{
    if (rtt->srtt_ps == 0) {
        rtt->srtt_ps = rtt_ps;
        rtt->rttvar_ps = rtt_ps / 2;
        flow->min_rtt_ps = rtt_ps;
    } else {
        int64_t error = rtt_ps - rtt->srtt_ps;
        rtt->rttvar_ps += ((error < 0 ? -error : error) - rtt->rttvar_ps) / 4;
        rtt->srtt_ps += error / 8;
        if (rtt_ps < flow->min_rtt_ps)
            flow->min_rtt_ps = rtt_ps;
    }
    int64_t spread = 4 * rtt->rttvar_ps;
    if (spread < CLOCK_GRANULARITY_PS)
        spread = CLOCK_GRANULARITY_PS;
    rtt->rto_ps = rtt->srtt_ps + spread;
    if (rtt->rto_ps < c->min_rto_ps)
        rtt->rto_ps = c->min_rto_ps;
    if (rtt->rto_ps > c->max_rto_ps)
        rtt->rto_ps = c->max_rto_ps;
    flow->srtt_ps = rtt->srtt_ps;
}

/* RFC 6298, 5.5. */
int64_t tb_rtt_timeout_ps(const tb_rtt *rtt, const tb_connection_config *c)
{
    int64_t most = c->max_rto_ps, timeout = rtt->rto_ps;
    for (uint32_t i = 0; i < rtt->backoff && timeout < most; i++)
        timeout *= 2;
    return timeout < most ? timeout : most;
}
