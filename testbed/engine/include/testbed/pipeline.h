/* pipeline.h: what a compiled P4 program and the engine agree on.
 *
 * A program is compiled to C that includes this header (and tables.h for the
 * inline look-ups) and exports one `const tb_pipeline tb_pipeline_v1model`.
 * The engine owns packets, queues and time; the program owns the layout of its
 * per-packet context (the PHV: parsed headers, user metadata and the program's
 * copy of standard_metadata), of which only the head below is common.
 *
 * Times inside a tb_intrinsic are in the unit that the program asked for
 * (tb_pipeline.timestamp_ps): microseconds as BMv2 has them, or nanoseconds.
 */
#ifndef TESTBED_PIPELINE_H
#define TESTBED_PIPELINE_H

#include <stdbool.h>
#include <stdint.h>

#define TB_PIPELINE_ABI 11u
#define TB_DROP_PORT 511u
#define TB_NO_FIELD_LIST 0xffffu
#define TB_STAYS UINT32_MAX /* of egress(): no headers were written */
/* How many packets look_ahead() gets at most: enough that memory has come when it is needed (a
 * router with 50,000 routes takes a twentieth longer with 32, and a quarter longer than that with
 * 16), and few enough that the packets' contexts stay near. */
#define TB_AHEAD 64u

/* standard_metadata.instance_type, numbered as simple_switch does. */
enum tb_instance_type {
    TB_INSTANCE_NORMAL = 0,
    TB_INSTANCE_INGRESS_CLONE = 1,
    TB_INSTANCE_EGRESS_CLONE = 2,
    TB_INSTANCE_COALESCED = 3,
    TB_INSTANCE_RECIRCULATED = 4,
    TB_INSTANCE_REPLICATED = 5,
    TB_INSTANCE_RESUBMITTED = 6,
};

/* v1model's standard_metadata_t, field by field under the same names. The
 * generated code copies in before a control and out after it whichever of
 * these its own standard_metadata_t declares. */
typedef struct tb_intrinsic {
    uint64_t ingress_global_timestamp;
    uint64_t egress_global_timestamp;
    uint64_t enq_timestamp;
    uint64_t deq_timedelta;
    uint32_t packet_length; /* bytes of the frame, without FCS */
    uint32_t instance_type;
    uint32_t enq_qdepth; /* packets */
    uint32_t deq_qdepth; /* packets */
    uint16_t ingress_port;
    uint16_t egress_spec;
    uint16_t egress_port;
    uint16_t mcast_grp;
    uint16_t egress_rid;
    uint16_t parser_error; /* member number of `error`, NoError = 0 */
    uint8_t checksum_error;
    uint8_t priority; /* 0 lowest .. 7 highest */
} tb_intrinsic;

/* What the program asked of the target during a control. The last call of each
 * kind wins, as on simple_switch. A field list is TB_NO_FIELD_LIST or the
 * number given to the `_preserving_field_list` form (0 to 255), or, from 256 on, of
 * the list written in a call of clone3, resubmit or recirculate. */
enum tb_request_flag {
    TB_REQUEST_CLONE_I2E = 1u << 0,
    TB_REQUEST_CLONE_E2E = 1u << 1,
    TB_REQUEST_RESUBMIT = 1u << 2,
    TB_REQUEST_RECIRCULATE = 1u << 3,
    TB_REQUEST_TRUNCATE = 1u << 4,
};
typedef struct tb_requests {
    uint32_t flags;
    uint32_t clone_session;
    uint32_t truncate_bytes; /* of the whole frame */
    uint16_t clone_field_list;
    uint16_t resubmit_field_list;
    uint16_t recirculate_field_list;
} tb_requests;

/* The common head of every program's PHV. */
typedef struct tb_phv {
    tb_intrinsic im;
    tb_requests req;
    uint32_t parsed_bytes;  /* set by parse(): where the payload begins */
    uint32_t payload_bytes; /* stored bytes behind the parsed headers; set by the engine */
    uint64_t ahead;         /* bit per look-up that look_ahead() has done; the engine zeroes it */
    const uint8_t *payload; /* for checksums over the payload; set by the engine */
} tb_phv;

/* State that table entries, registers and counters live in; one tb_instance
 * per switch. Owned and allocated by the engine from the descriptors below. */
typedef struct tb_table tb_table; /* tables.h */

typedef struct tb_register {
    uint32_t size;       /* cells */
    uint32_t cell_bytes; /* 1, 2, 4, 8 or a multiple of 8 (little-endian words) */
    uint8_t *cells;      /* aligned to 16 */
} tb_register;

typedef struct tb_counter_cell {
    uint64_t packets;
    uint64_t bytes;
} tb_counter_cell;
typedef struct tb_counter {
    uint32_t size;
    tb_counter_cell *cells;
} tb_counter;

/* Two-rate three-colour marker (RFC 2698), colour-blind, as BMv2 has it. Rates
 * are per second in packets or bytes; unconfigured meters say GREEN (0). */
enum { TB_COLOR_GREEN = 0, TB_COLOR_YELLOW = 1, TB_COLOR_RED = 2, TB_COLORS };
typedef struct tb_meter_cell {
    uint64_t cir, cbs, pir, pbs;
    uint64_t committed, peak; /* tokens, scaled by 2^16 */
    uint64_t last_ps;
    tb_counter_cell coloured[TB_COLORS]; /* what it said of packets */
} tb_meter_cell;
typedef struct tb_meter {
    uint32_t size;
    bool bytes; /* counts bytes, else packets */
    tb_meter_cell *cells;
} tb_meter;

typedef struct tb_rng {
    uint64_t s[4]; /* xoshiro256** */
} tb_rng;

typedef struct tb_instance tb_instance;
struct tb_instance {
    tb_table **tables;
    tb_register *registers;
    tb_counter *counters;
    tb_meter *meters;
    uint64_t now_ps; /* of the event being processed */
    tb_rng rng;
    /* log_msg(): `text` is already formatted. digest(): `data` is the
     * serialized message. Both may be NULL. */
    void (*log)(tb_instance *, const char *text);
    void (*digest)(tb_instance *, uint32_t digest_id, const uint8_t *data, uint32_t bytes);
    void *owner;
};

/* A table entry as an action sees it. A look-up never returns NULL: a miss
 * returns the table's default entry, whose `hit` is false. Action arguments are
 * 64-bit words, a parameter of width w taking ceil(w/64) words, low word first. */
typedef struct tb_entry {
    /* Rarely read. With what tables put in front of it (tb_match) one cache line. */
    uint64_t last_hit_ps; /* where `timed` */
    tb_meter_cell *direct_meter; /* in tables that are `metered`; the default entry's, too */
    tb_counter_cell direct;
    int32_t priority;
    uint32_t number; /* within the table */
    /* What a look-up reads: the next line. */
    uint32_t action; /* program-wide action number */
    uint32_t hit;
    uint32_t timed;   /* look-ups leave the time of their hit */
    uint32_t outcome; /* number of what a look-up finds for it (tables.h) */
    uint64_t args[];
} tb_entry;

enum tb_match_kind {
    TB_MATCH_EXACT = 0,
    TB_MATCH_LPM = 1,
    TB_MATCH_TERNARY = 2,
    TB_MATCH_RANGE = 3,
    TB_MATCH_OPTIONAL = 4,
    TB_MATCH_SELECTOR = 5,
};

/* Keys are packed into 64-bit words. A field of at most 64 bits lies within one
 * word, `shift` bits up; a wider one starts a word of its own (shift 0) and
 * goes on in the next, low word first. Unused bits are 0. */
typedef struct tb_key_desc {
    const char *name;
    uint32_t kind; /* enum tb_match_kind */
    uint32_t width;
    uint32_t word;
    uint32_t shift;
} tb_key_desc;

typedef struct tb_table_desc {
    const char *name;
    uint32_t key_words;
    uint32_t n_keys;
    const tb_key_desc *keys;
    uint32_t arg_words; /* of the action with the most */
    uint32_t size;      /* entries that it must hold */
    uint32_t default_action;
    const uint64_t *default_args; /* arg_words words, or NULL */
    uint32_t profile; /* 1 + the number of its action profile, 0 without one (profiles.h) */
    bool timed;       /* its entries may have idle timeouts */
    bool stateful;    /* packets change its entries: direct counters, meters, idle timeouts */
    bool metered;     /* its entries have direct meters */
} tb_table_desc;

/* An action profile, or an action selector. `size` bounds its members and, of a
 * selector, what all its groups hold together, `max_group_size` what one holds: the
 * sum of the members' weights, or their number. 0 anywhere: no bound. */
typedef struct tb_profile_desc {
    const char *name;
    uint32_t arg_words; /* of the action with the most, as of all its tables */
    uint32_t size;
    bool selector; /* has groups */
    bool sum_of_members;
    uint32_t max_group_size;
    uint32_t max_member_weight;
} tb_profile_desc;

typedef struct tb_register_desc {
    const char *name;
    uint32_t size;
    uint32_t cell_bytes;
} tb_register_desc;

typedef struct tb_counter_desc {
    const char *name;
    uint32_t size;
} tb_counter_desc;

typedef struct tb_meter_desc {
    const char *name;
    uint32_t size;
    bool bytes;
} tb_meter_desc;

typedef struct tb_pipeline {
    uint32_t abi; /* TB_PIPELINE_ABI */
    uint32_t phv_bytes;
    uint32_t max_header_bytes; /* the most that deparse() can emit */
    uint32_t timestamp_ps;     /* 1000000 (us, v1model) or 1000 (-D TIMESTAMP_NS) */
    const char *name;
    uint32_t n_tables, n_registers, n_counters, n_meters;
    const tb_table_desc *tables;
    const tb_register_desc *registers;
    const tb_counter_desc *counters;
    const tb_meter_desc *meters;
    uint32_t n_profiles;
    const tb_profile_desc *profiles;
    uint32_t n_digests; /* kinds of them that it may send */

    /* Zero everything behind the head: headers invalid, metadata 0. The head
     * (im, req, parsed_bytes) is the engine's to set. */
    void (*init)(tb_phv *phv);
    /* Parser. `stored` bytes lie at `data`; the frame is im.packet_length long
     * (a simulated packet may carry less than its length). Sets parsed_bytes
     * and im.parser_error; a parser error does not drop the packet. */
    void (*parse)(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored);
    /* init(), then parse(): a frame that comes to the switch. */
    void (*enter)(tb_instance *sw, tb_phv *phv, const uint8_t *data, uint32_t stored);
    /* verify_checksum, then the ingress control: reads im, writes im and req. */
    void (*ingress)(tb_instance *sw, tb_phv *phv);
    /* The egress control: reads im, writes im and req. TB_STAYS if the program has asked
     * something of the target, or dropped the packet. If it has not, or the packet `leaves`
     * all the same (egress is over then, and clones were made): compute_checksum, then the
     * deparser. Writes the emitted headers so that they end at `end` and returns their
     * bytes; where they are more than `room`, writes nothing: deparse() is called next. */
    uint32_t (*egress)(tb_instance *sw, tb_phv *phv, uint8_t *end, uint32_t room, bool leaves);
    /* Writes the headers of which egress() told the bytes, to `out`. */
    void (*deparse)(tb_instance *sw, tb_phv *phv, uint8_t *out);
    /* Bytes that egress() would write now, as far as the PHV tells. */
    uint32_t (*header_bytes)(const tb_phv *phv);
    /* Copies the metadata fields annotated @field_list(list) from one PHV to another. */
    void (*preserve)(uint32_t list, const tb_phv *from, tb_phv *to);
    /* Zeroes the user metadata and leaves the headers: clones start so on BMv2.
     * NULL: the clone keeps the metadata it has. */
    void (*reset_metadata)(tb_phv *phv);
    /* What is done for packets before their time: init() and parse() of the frame that `payload`
     * and `payload_bytes` are, which are set to the payload; then looks up what the ingress will
     * look up, all of them a step at a time, so that memory comes while the others take theirs.
     * Nothing that tables are made of changes before these packets' ingress. NULL: parse()
     * depends on more than the frame, its length and im.ingress_port, or touches more than
     * the PHV. */
    void (*look_ahead)(tb_instance *sw, tb_phv *const *phvs, uint32_t n);
} tb_pipeline;

/* The one symbol that a compiled program exports. */
extern const tb_pipeline tb_pipeline_v1model __attribute__((visibility("default")));

#endif
