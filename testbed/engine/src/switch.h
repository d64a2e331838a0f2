/* switch.h: nodes, and of switches what each frame's way needs. Part of internal.h, in its
 * middle: see event.h. */
#ifndef TESTBED_SWITCH_H
#define TESTBED_SWITCH_H

/* ---- nodes --------------------------------------------------------------- */

enum tb_node_kind { TB_NODE_SWITCH, TB_NODE_NIC };

struct tb_node {
    tb_engine *engine;
    uint32_t number;
    enum tb_node_kind kind;
    char name[64];
    tb_port **ports; /* by number; NULL where there is none */
    uint32_t n_ports;
};

typedef struct tb_profile tb_profile; /* profile.h */

typedef struct tb_group {
    tb_replica *replicas;
    uint32_t count;
    tb_clone_config clone; /* of a clone session */
    bool set;
} tb_group;

typedef struct tb_groups { /* by number */
    tb_group *groups;
    uint32_t capacity;
} tb_groups;

typedef struct tb_pick tb_pick; /* pick.c */
typedef struct tb_aging tb_aging; /* aging.c */

typedef struct tb_switch {
    tb_node node;
    const tb_pipeline *program;
    void *library; /* dlopen */
    tb_instance instance;
    uint64_t stamp; /* instance.now_ps in the unit of the program's time stamps */
    tb_profile **profiles; /* the program's action profiles */
    tb_groups multicast, clones;
    uint64_t buffer_bytes, buffer_used; /* of the buffer, what is shared; 0: no limit */
    uint64_t buffer_total, headroom_total; /* the rest is headroom: see pfc_buffer.c */
    tb_buffer_stats held; /* in the queues of all ports, with or without a shared buffer */
    uint32_t alpha_256;
    uint32_t epoch; /* how many programs it had before this one */
    bool lossless; /* some port has priority-based flow control */
    tb_fifo looping; /* resubmitted and recirculated, back at the parser */
    tb_event loop;
    tb_pick *pick; /* frames are being picked out; else NULL */
    tb_port *cpu_port; /* cpu.c; NULL: none */
    tb_aging *aging;   /* aging.c; NULL: no table has idle timeouts */
} tb_switch;

static inline tb_switch *tb_switch_of(tb_node *node)
{
    return TB_CONTAINER(node, tb_switch, node);
}

/* Whether something is there and can be sent to. */
static inline bool tb_port_is_up(const tb_switch *sw, uint32_t number)
{
    const tb_port *port = number < sw->node.n_ports ? sw->node.ports[number] : NULL;
    return port && (port->linked || port->outside) && port->wire.up && !port->no_carrier;
}

/* ---- traffic manager (tm.c), egress (v1model.c) --------------------------- */

/* Where nothing waits in front of a port and its queues have no limits, a packet passes
 * without being queued (v1model.c). All others come here: queues `p` at its im.priority. */
void tb_tm_enqueue(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p);
/* Sends what waits at the port, as far as its transmitter has time. */
void tb_tm_serve(tb_engine *e, tb_switch *sw, tb_port *port);
void tb_tm_init(tb_port *port);
/* Drops all that waits at the port (TB_DROP_REPLACED). */
void tb_tm_clear(tb_engine *e, tb_switch *sw, tb_port *port);
/* The port's depths, its switch's buffer or flow control have been set. */
void tb_tm_limit(tb_port *port);
/* Egress, deparser, and the wire, of a packet that has left its queue. */
void tb_switch_send(tb_engine *e, tb_switch *sw, tb_port *port, tb_packet *p);
/* Takes `p` from ingress to egress port `port`: through, where nothing can hold it, else to a
 * queue. */
void tb_switch_pass(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t port);
/* Begins the PHV of `p`, and parses it. */
void tb_switch_parse(tb_engine *e, tb_switch *sw, tb_packet *p, uint32_t instance_type,
                     uint16_t ingress_port);
/* What the program asked for (copies.c). Replicas take the packet over. */
void tb_clone_ingress(tb_engine *e, tb_switch *sw, const tb_packet *p);
void tb_clone_egress(tb_engine *e, tb_switch *sw, const tb_packet *p);
void tb_replicate(tb_engine *e, tb_switch *sw, tb_packet *p, const tb_groups *groups,
                  uint32_t number);
/* Bytes of the frame that would leave now. */
uint32_t tb_switch_frame_bytes(const tb_switch *sw, const tb_packet *p);
/* Loads the program and makes its state (switch.c), for a partition; NULL after tb_fail(). */
tb_node *tb_switch_new(tb_engine *e, tb_engine *part, const char *name, const char *path);
/* A program with its state that stands in no fabric; NULL after tb_fail(). */
tb_switch *tb_matcher_new(tb_engine *e, const char *path);
void tb_switch_free(tb_switch *sw);
/* Sets a meter, with full buckets, to cir, cbs, pir, pbs (switch_cells.c). */
int32_t tb_meter_set(tb_engine *e, tb_meter_cell *cell, const uint64_t rates[4]);
/* Writes TB_METER_RECORD_WORDS of a meter (table_read.c). */
void tb_meter_record(const tb_meter_cell *cell, uint64_t *out);
void tb_switch_loop(tb_engine *e, tb_event *event);
/* Does for the next frames of a list (by `next`) what needs not wait for their time:
 * parses them and asks for the memory that their tables will need. */
void tb_switch_look_ahead(tb_packet *p);
/* What was done ahead for the frames of a list is undone: their turn comes after a change. */
void tb_switch_forget_ahead(tb_packet *p);
/* Sets the program's clock to now (see tb_switch_now()). */
void tb_switch_clock(tb_engine *e, tb_switch *sw);

#endif
