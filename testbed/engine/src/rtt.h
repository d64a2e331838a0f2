/* rtt.h: round trips and the retransmission timeout, of either kind of connection. */
#ifndef TESTBED_RTT_H
#define TESTBED_RTT_H

#include "congestion.h"

typedef struct tb_rtt {
    int64_t srtt_ps, rttvar_ps; /* srtt 0: no sample yet */
    int64_t rto_ps;             /* without backoff */
    uint32_t backoff;           /* how often the timeout has been doubled */
} tb_rtt;

/* Takes a round trip; the flow's smoothed and least ones follow. */
void tb_rtt_sample(tb_rtt *rtt, tb_flow *flow, const tb_connection_config *c, int64_t rtt_ps);
/* The timeout with its backoff, at most the configured one. */
int64_t tb_rtt_timeout_ps(const tb_rtt *rtt, const tb_connection_config *c);

#endif
