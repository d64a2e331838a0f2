/* p4/forward.p4 with in-band telemetry. */
#define INT
#include "../../p4/forward.p4"
