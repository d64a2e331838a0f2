/* A libFuzzer target: each input is a frame into a switch that runs a compiled program.
 *
 * The switch is a whole one (parser, ingress, traffic manager, egress, checksums,
 * deparser, clones and recirculation), built with sanitizers, so a read or write out of
 * bounds, an overflow of a signed number and an endless packet all end the run. State
 * stays from frame to frame, as on a switch. TESTBED_FUZZ_PROGRAM names the shared
 * object; run.py builds both. */
#include "testbed/engine.h"

#include <stdio.h>
#include <stdlib.h>

enum { PORTS = 8, ROOM = 16384, MAX_FRAME = 9216 };
static const int64_t STEP_PS = 1000000; /* 1 us */

static tb_engine *engine;
static int32_t node;

static void give_up(const char *what)
{
    fprintf(stderr, "%s: %s\n", what, tb_error(engine));
    abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    const char *program = getenv("TESTBED_FUZZ_PROGRAM");
    if (!program) {
        fputs("TESTBED_FUZZ_PROGRAM is not set: use `make fuzz`\n", stderr);
        exit(2);
    }
    const tb_engine_config config = {
        .clock = TB_CLOCK_VIRTUAL, .max_packets = 4096, .max_frame = MAX_FRAME, .seed = 1};
    engine = tb_engine_new(&config);
    node = tb_switch_add(engine, "fuzzed", program, 0);
    if (node < 0)
        give_up("tb_switch_add");
    for (uint32_t port = 0; port < PORTS; port++)
        if (tb_attach_memory(engine, node, port) < 0)
            give_up("tb_attach_memory");
    return 0;
}

/* The first byte is the port, the rest the frame. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t out[ROOM];
    static int64_t now_ps;
    if (size < 2 || size - 1 > MAX_FRAME)
        return -1;
    now_ps += STEP_PS;
    const uint32_t bytes = (uint32_t)size - 1;
    if (tb_memory_send(engine, node, data[0] % PORTS, now_ps, data + 1, bytes) < 0)
        give_up("tb_memory_send");
    if (tb_run_until(engine, now_ps) < 0)
        give_up("tb_run_until");
    for (uint32_t port = 0; port < PORTS; port++) {
        tb_frame frame;
        while (tb_memory_receive(engine, node, port, &frame, out, sizeof out) > 0) {
        }
    }
    return 0;
}
