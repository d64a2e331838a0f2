/* v1model.p4: the architecture of the simple_switch behavioural model.
 *
 * The declarations are those that P4 programs for v1model are written against;
 * what each does is told in docs/ and, at length, in the behavioural model's
 * simple_switch.md. V1MODEL_VERSION selects the edition as it does elsewhere:
 * from 20200408 on, ports have a type of their own and the index of a counter,
 * meter or register is a type parameter.
 *
 * TIMESTAMP_NS (-D TIMESTAMP_NS) makes every time stamp and queueing time
 * bit<64> nanoseconds instead of microseconds. BMv2 has no such thing.
 */
#ifndef _V1_MODEL_P4_
#define _V1_MODEL_P4_

#include "core.p4"

#ifndef V1MODEL_VERSION
#define V1MODEL_VERSION 20180101
#endif

match_kind {
    range,     // low <= field <= high
    optional,  // one value, or any
    selector   // not matched: feeds an action_selector
}

const bit<32> __v1model_version = V1MODEL_VERSION;

#if V1MODEL_VERSION >= 20200408
typedef bit<9> PortId_t;
#endif

@metadata @name("standard_metadata")
struct standard_metadata_t {
#if V1MODEL_VERSION >= 20200408
    PortId_t ingress_port;
    PortId_t egress_spec;
    PortId_t egress_port;
#else
    bit<9> ingress_port;
    bit<9> egress_spec;   // 511 drops
    bit<9> egress_port;   // egress only, read-only
#endif
    bit<32> instance_type;
    bit<32> packet_length;  // bytes
#ifdef TIMESTAMP_NS
    @alias("queueing_metadata.enq_timestamp")
    bit<64> enq_timestamp;
#else
    @alias("queueing_metadata.enq_timestamp")
    bit<32> enq_timestamp;
#endif
    @alias("queueing_metadata.enq_qdepth")
    bit<19> enq_qdepth;     // packets, when this one was enqueued
#ifdef TIMESTAMP_NS
    @alias("queueing_metadata.deq_timedelta")
    bit<64> deq_timedelta;
#else
    @alias("queueing_metadata.deq_timedelta")
    bit<32> deq_timedelta;  // time in the queue
#endif
    @alias("queueing_metadata.deq_qdepth")
    bit<19> deq_qdepth;     // packets, when this one was dequeued
#ifdef TIMESTAMP_NS
    @alias("intrinsic_metadata.ingress_global_timestamp")
    bit<64> ingress_global_timestamp;
    @alias("intrinsic_metadata.egress_global_timestamp")
    bit<64> egress_global_timestamp;
#else
    @alias("intrinsic_metadata.ingress_global_timestamp")
    bit<48> ingress_global_timestamp;
    @alias("intrinsic_metadata.egress_global_timestamp")
    bit<48> egress_global_timestamp;
#endif
    @alias("intrinsic_metadata.mcast_grp")
    bit<16> mcast_grp;      // 0: no multicast
    @alias("intrinsic_metadata.egress_rid")
    bit<16> egress_rid;     // which copy of a multicast packet
    bit<1> checksum_error;  // verify_checksum found a difference
    error parser_error;
    @alias("intrinsic_metadata.priority")
    bit<3> priority;        // queue, 0 lowest
}

enum CounterType { packets, bytes, packets_and_bytes }

enum MeterType { packets, bytes }

enum HashAlgorithm {
    crc32,
    crc32_custom,
    crc16,
    crc16_custom,
    random,
    identity,
    csum16,
    xor16
}

#define V1MODEL_METER_COLOR_GREEN 0
#define V1MODEL_METER_COLOR_YELLOW 1
#define V1MODEL_METER_COLOR_RED 2

#if V1MODEL_VERSION >= 20200408

extern counter<I> {
    counter(bit<32> size, CounterType type);
    void count(in I index);
}

extern meter<I> {
    meter(bit<32> size, MeterType type);
    void execute_meter<T>(in I index, out T result);
}

extern register<T, I> {
    register(bit<32> size);
    @noSideEffects
    void read(out T result, in I index);
    void write(in I index, in T value);
}

#else

/// `size` counters; an index out of range counts nothing.
extern counter {
    counter(bit<32> size, CounterType type);
    void count(in bit<32> index);
}

/// `size` two-rate three-colour meters.
extern meter {
    meter(bit<32> size, MeterType type);
    void execute_meter<T>(in bit<32> index, out T result);
}

/// `size` cells of type T, 0 at the start.
extern register<T> {
    register(bit<32> size);
    @noSideEffects
    void read(out T result, in bit<32> index);
    void write(in bit<32> index, in T value);
}

#endif

/// One counter an entry of the table that names it in its property `counters`.
extern direct_counter {
    direct_counter(CounterType type);
    void count();
}

/// One meter an entry of the table that names it in its property `meters`.
extern direct_meter<T> {
    direct_meter(MeterType type);
    void read(out T result);
}

/// Members that table entries refer to; a table's property `implementation`.
extern action_profile {
    action_profile(bit<32> size);
}

/// Groups of members, one chosen by a hash of the table's `selector` keys.
extern action_selector {
    action_selector(HashAlgorithm algorithm, bit<32> size, bit<32> outputWidth);
}

enum CloneType { I2E, E2E }

/// A number in lo..hi, both included.
extern void random<T>(out T result, in T lo, in T hi);

/// Sends `data` to the control plane. The receiver is not used.
extern void digest<T>(in bit<32> receiver, in T data);

@deprecated("Please use mark_to_drop(standard_metadata) instead.")
extern void mark_to_drop();

/// Sets egress_spec to the drop port and mcast_grp to 0.
@pure
extern void mark_to_drop(inout standard_metadata_t standard_metadata);

/// base + hash(data) mod max; base where max is 0.
@pure
extern void hash<O, T, D, M>(out O result, in HashAlgorithm algo, in T base, in D data, in M max);

@deprecated("Please use verify_checksum/update_checksum instead.")
extern Checksum16 {
    Checksum16();
    bit<16> get<D>(in D data);
}

/// Where the condition holds and the checksum differs, sets checksum_error.
extern void verify_checksum<T, O>(in bool condition, in T data, in O checksum,
                                  HashAlgorithm algo);

/// Where the condition holds, computes the checksum.
@pure
extern void update_checksum<T, O>(in bool condition, in T data, inout O checksum,
                                  HashAlgorithm algo);

/// The same with the payload, all bytes that were not parsed, after the data.
extern void verify_checksum_with_payload<T, O>(in bool condition, in T data, in O checksum,
                                               HashAlgorithm algo);
@noSideEffects
extern void update_checksum_with_payload<T, O>(in bool condition, in T data,
                                               inout O checksum, HashAlgorithm algo);

/// Copies to a clone session. The `_preserving_field_list` forms keep the
/// metadata fields that carry @field_list(index).
extern void clone(in CloneType type, in bit<32> session);
extern void clone_preserving_field_list(in CloneType type, in bit<32> session, bit<8> index);
@deprecated("Please use 'clone_preserving_field_list' instead")
extern void clone3<T>(in CloneType type, in bit<32> session, in T data);

/// Ingress only: begins again with the packet as it came in.
extern void resubmit_preserving_field_list(bit<8> index);
@deprecated("Please use 'resubmit_preserving_field_list' instead")
extern void resubmit<T>(in T data);

/// Egress only: begins again with the packet as it was deparsed.
extern void recirculate_preserving_field_list(bit<8> index);
@deprecated("Please use 'recirculate_preserving_field_list' instead")
extern void recirculate<T>(in T data);

/// Cuts the packet to `length` bytes.
extern void truncate(in bit<32> length);

extern void assert(in bool check);
extern void assume(in bool check);

/// Writes to the switch's log; {} in the message stands for a value of `data`.
extern void log_msg(string msg);
extern void log_msg<T>(string msg, in T data);

parser Parser<H, M>(packet_in b,
                    out H parsedHdr,
                    inout M meta,
                    inout standard_metadata_t standard_metadata);

control VerifyChecksum<H, M>(inout H hdr, inout M meta);

@pipeline
control Ingress<H, M>(inout H hdr,
                      inout M meta,
                      inout standard_metadata_t standard_metadata);

@pipeline
control Egress<H, M>(inout H hdr,
                     inout M meta,
                     inout standard_metadata_t standard_metadata);

control ComputeChecksum<H, M>(inout H hdr, inout M meta);

@deparser
control Deparser<H>(packet_out b, in H hdr);

package V1Switch<H, M>(Parser<H, M> p,
                       VerifyChecksum<H, M> vr,
                       Ingress<H, M> ig,
                       Egress<H, M> eg,
                       ComputeChecksum<H, M> ck,
                       Deparser<H> dep);

#endif
