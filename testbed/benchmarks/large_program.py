"""Large P4 programs, made to measure the compiler with.

A switch program grows by features: each brings headers, a parser state, metadata,
constants, actions, tables and a control, and the pipeline applies one after the
other. So the generator repeats four features in turn (a tunnel with an LPM table,
an ACL with ternary keys and constant entries, a stateful flow table with a hash and
registers, telemetry in a header stack), each under names of its own. Every part of
the language that a controller sees is met, and twice the lines are twice the
declarations, of each kind: a measurement that grows faster than the lines shows a
pass that does.
"""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from testbed.benchmarks.large_features import FEATURES, Feature

_HEAD = """\
/* Made by testbed/benchmarks/large_program.py. */
#include <core.p4>
#include <v1model.p4>

#define FLOWS 1024
#define INDEX(hash) ((bit<32>)(hash) & (FLOWS - 1))

typedef bit<48> mac_t;
typedef bit<32> ipv4_addr_t;
typedef bit<9> port_t;

const bit<16> ETHERTYPE_IPV4 = 0x0800;

header ethernet_t {
    mac_t dst_addr;
    mac_t src_addr;
    bit<16> ether_type;
}

header ipv4_t {
    bit<4> version;
    bit<4> ihl;
    bit<8> diffserv;
    bit<16> total_len;
    bit<16> identification;
    bit<3> flags;
    bit<13> frag_offset;
    bit<8> ttl;
    bit<8> protocol;
    bit<16> hdr_checksum;
    ipv4_addr_t src_addr;
    ipv4_addr_t dst_addr;
}

"""

_PARSER_HEAD = """\
parser LargeParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                   inout standard_metadata_t standard_metadata) {
    state start {
        packet.extract(hdr.ethernet);
        transition select(hdr.ethernet.ether_type) {
            ETHERTYPE_IPV4: parse_ipv4;
"""

_PARSER_IPV4 = """\
            default: accept;
        }
    }
    state parse_ipv4 {
        packet.extract(hdr.ipv4);
        transition select(hdr.ipv4.protocol, hdr.ipv4.diffserv) {
"""

_PARSER_FEATURES = """\
            default: accept;
        }
    }
"""

_IPV4_CHECKSUM = """\
hdr.ipv4.isValid(),
            { hdr.ipv4.version, hdr.ipv4.ihl, hdr.ipv4.diffserv, hdr.ipv4.total_len,
              hdr.ipv4.identification, hdr.ipv4.flags, hdr.ipv4.frag_offset, hdr.ipv4.ttl,
              hdr.ipv4.protocol, hdr.ipv4.src_addr, hdr.ipv4.dst_addr },
            hdr.ipv4.hdr_checksum, HashAlgorithm.csum16"""

_TAIL = Template("""\
control LargeVerify(inout headers_t hdr, inout metadata_t meta) {
    apply {
        verify_checksum($ipv4_checksum);
    }
}

control LargeEgress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {
    apply { }
}

control LargeCompute(inout headers_t hdr, inout metadata_t meta) {
    apply {
        update_checksum($ipv4_checksum);
    }
}

control LargeDeparser(packet_out packet, in headers_t hdr) {
    apply { packet.emit(hdr); }
}

V1Switch(LargeParser(), LargeVerify(), LargeIngress(), LargeEgress(), LargeCompute(),
         LargeDeparser()) main;
""").substitute(ipv4_checksum=_IPV4_CHECKSUM)


def large_program(lines: int) -> str:
    """A program of at least `lines` lines: as many features as that takes."""
    features = 0
    text = ""
    while (missing := lines - text.count("\n")) > 0:
        features += 1 + missing // 100
        text = _program(features)
    return text


def _program(features: int) -> str:
    numbered = [(FEATURES[n % len(FEATURES)], n) for n in range(features)]

    def every(part: Callable[[Feature], str], indent: str = "") -> str:
        """That part of every feature that has it, in turn; with ``indent`` it is a line."""
        texts = []
        for feature, n in numbered:
            text = part(feature)
            template = Template(f"{indent}{text}\n" if indent and text else text)
            texts.append(template.substitute(feature.words(n), n=n))
        return "".join(texts)

    return (
        _HEAD
        + every(lambda f: f.all_types)
        + f"struct metadata_t {{\n{every(lambda f: f.metadata, '    ')}}}\n\n"
        + "struct headers_t {\n    ethernet_t ethernet;\n    ipv4_t ipv4;\n"
        + f"{every(lambda f: f.headers, '    ')}}}\n\n"
        + f"{_PARSER_HEAD}{every(lambda f: f.by_type, ' ' * 12)}"
        + f"{_PARSER_IPV4}{every(lambda f: f.by_protocol, ' ' * 12)}"
        + f"{_PARSER_FEATURES}{every(lambda f: f.states)}}}\n\n"
        + every(lambda f: f.control)
        + "control LargeIngress(inout headers_t hdr, inout metadata_t meta,\n"
        + "                     inout standard_metadata_t standard_metadata) {\n"
        + every(lambda f: f.instance, "    ")
        + f"    apply {{\n{every(lambda f: f.apply, ' ' * 8)}    }}\n}}\n\n"
        + _TAIL
    )
