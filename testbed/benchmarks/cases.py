"""The programs that ``bench pipeline`` measures, with their tables and their traffic.

The traffic is the hard case: as many flows as there are entries, in random order, so
that neither tables nor predictors of branches are warm, and some packets that match
nothing. Everything comes from a seed: a case is the same on every machine.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.switch.packing import NewEntry

U64 = npt.NDArray[np.uint64]
Bytes = npt.NDArray[np.uint8]

SEED = 1
PORTS = 16  # the packets leave by ports 1 to 16
MISSES = 0.1  # share of the packets that match nothing
IPV4, QINQ, VLAN, MPLS = 0x0800, 0x88A8, 0x8100, 0x8847
TCP, UDP, ICMP = 6, 17, 1


@dataclass(frozen=True)
class Table:
    """Entries for the switch, and the same as rows of numbers for the program by hand."""

    name: str
    entries: Callable[[], Iterator[NewEntry]]
    rows: U64


@dataclass(frozen=True)
class Case:
    title: str
    program: str  # p4/<program>.p4
    hand: str  # c/<hand>.c
    goal_ratio: float  # of the packets/s of the program by hand
    frames: Bytes  # one a row
    sizes: npt.NDArray[np.uint32]  # bytes of each
    tables: list[Table] = field(default_factory=list)
    defines: dict[str, str] = field(default_factory=dict)


# ---- frames -----------------------------------------------------------------------


def _put(frames: Bytes, at: int, width: int, values: Any) -> None:
    """Writes a field of ``width`` bytes, most significant first, in every frame."""
    numbers = np.broadcast_to(np.asarray(values, dtype=np.uint64), len(frames))
    for i in range(width):
        frames[:, at + i] = (numbers >> np.uint64(8 * (width - 1 - i))) & np.uint64(0xFF)


def _put_ipv4(frames: Bytes, at: int, length: int, ttl: Any, protocol: Any, source: Any,
              destination: Any) -> None:  # fmt: skip
    """An IPv4 header without options, with its checksum (RFC 791)."""
    _put(frames, at, 2, 0x4500)
    _put(frames, at + 2, 2, length)
    _put(frames, at + 6, 2, 0x4000)
    _put(frames, at + 8, 1, ttl)
    _put(frames, at + 9, 1, protocol)
    _put(frames, at + 12, 4, source)
    _put(frames, at + 16, 4, destination)
    words = frames[:, at : at + 20].reshape(len(frames), 10, 2).astype(np.uint64)
    total = (words[:, :, 0] << np.uint64(8) | words[:, :, 1]).sum(axis=1)
    for _ in range(2):
        total = (total & np.uint64(0xFFFF)) + (total >> np.uint64(16))
    _put(frames, at + 10, 2, total ^ np.uint64(0xFFFF))


def _frames(count: int, size: int) -> Bytes:
    frames = np.zeros((count, size), dtype=np.uint8)
    _put(frames, 0, 6, 0x020000000001)
    _put(frames, 6, 6, 0x020000000002)
    return frames


def _sizes(frames: Bytes) -> npt.NDArray[np.uint32]:
    return np.full(len(frames), frames.shape[1], dtype=np.uint32)


def _udp_frames(rng: np.random.Generator, destinations: Any, ttl: Any = 64) -> Bytes:
    frames = _frames(len(destinations), 64)
    _put(frames, 12, 2, IPV4)
    source = rng.integers(1 << 24, 223 << 24, len(frames), dtype=np.uint64)
    _put_ipv4(frames, 14, 50, ttl, UDP, source, destinations)
    _put(frames, 34, 4, rng.integers(0, 1 << 32, len(frames), dtype=np.uint64))
    return frames


# ---- routes -----------------------------------------------------------------------

# Prefix lengths as in the tables of Internet routers, in thousandths.
_LENGTHS = {
    **{8: 1, 12: 2, 14: 2, 15: 3, 16: 15, 17: 9, 18: 15, 19: 28, 20: 45, 21: 50, 22: 120},
    **{23: 100, 24: 590, 26: 6, 28: 6, 32: 8},
}


def _routes(rng: np.random.Generator, count: int) -> tuple[U64, U64]:
    """Different prefixes and their lengths, in the order of the lengths."""
    prefixes, lengths = [], []
    total = sum(_LENGTHS.values())
    for length, share in _LENGTHS.items():
        wanted = count * share // total if length != 24 else 0
        if length == 24:  # what rounding left out, too
            wanted = count - sum(count * s // total for n, s in _LENGTHS.items() if n != 24)
        wanted = min(wanted, 200 << max(length - 8, 0))
        found = np.zeros(0, dtype=np.uint64)
        while len(found) < wanted:
            more = rng.integers(1 << 24, 223 << 24, 2 * wanted, dtype=np.uint64)
            shift = np.uint64(32 - length)
            found = np.unique(np.concatenate([found, more >> shift << shift]))
        prefixes.append(rng.permutation(found)[:wanted])
        lengths.append(np.full(wanted, length, dtype=np.uint64))
    return np.concatenate(prefixes), np.concatenate(lengths)


def _addresses(rng: np.random.Generator, prefixes: U64, lengths: U64, count: int) -> U64:
    """Addresses within all prefixes, in random order; a share anywhere."""
    chosen = rng.permutation(np.resize(rng.permutation(len(prefixes)), count))
    host = rng.integers(0, 1 << 32, count, dtype=np.uint64)
    within = prefixes[chosen] | (host & ((np.uint64(1) << (np.uint64(32) - lengths[chosen])) - 1))
    anywhere = rng.random(count) < MISSES
    return np.where(anywhere, host, within)


def _route_entries(rows: U64, action: str, param: str) -> Iterator[NewEntry]:
    for address, length, value in rows.tolist():
        yield {"hdr.ipv4.dst_addr": (address, length)}, action, {param: value}


def router() -> Case:
    rng = np.random.default_rng(SEED)
    prefixes, lengths = _routes(rng, 50_000)
    hops = np.arange(1, 1025, dtype=np.uint64) + (10 << 24)
    routes = np.stack([prefixes, lengths, rng.choice(hops, len(prefixes))], axis=1)
    macs = rng.integers(0, 1 << 40, (len(hops), 2), dtype=np.uint64) | np.uint64(2 << 40)
    ports = rng.integers(1, PORTS + 1, len(hops), dtype=np.uint64)
    known = rng.random(len(hops)) < 0.98  # the rest have not answered
    neighbours = np.stack([hops, macs[:, 0], macs[:, 1], ports], axis=1)[known]

    def neighbour_entries() -> Iterator[NewEntry]:
        for hop, dst_mac, src_mac, port in neighbours.tolist():
            params = {"dst_mac": dst_mac, "src_mac": src_mac, "port": port}
            yield {"next_hop": hop}, "forward", params

    count = 1 << 18
    ttl = np.where(rng.random(count) < 0.01, 1, rng.integers(2, 256, count))
    frames = _udp_frames(rng, _addresses(rng, prefixes, lengths, count), ttl)
    frames[rng.random(count) < 0.01, 24] ^= 1  # a wrong checksum
    return Case(
        title=f"IPv4 router: {len(routes):,} routes, {len(neighbours):,} neighbours",
        program="router",
        hand="hand_router",
        goal_ratio=1 / 2,
        frames=frames,
        sizes=_sizes(frames),
        tables=[
            Table(
                "routes", functools.partial(_route_entries, routes, "set_next_hop", "address"),
                routes,
            ),
            Table("neighbours", neighbour_entries, neighbours),
        ],
    )  # fmt: skip


def lpm() -> Case:
    rng = np.random.default_rng(SEED)
    prefixes, lengths = _routes(rng, 500_000)
    ports = rng.integers(1, PORTS + 1, len(prefixes), dtype=np.uint64)
    rows = np.stack([prefixes, lengths, ports], axis=1)
    frames = _udp_frames(rng, _addresses(rng, prefixes, lengths, 1 << 19))
    return Case(
        title=f"{len(rows):,} LPM prefixes",
        program="tables",
        hand="hand_lpm",
        goal_ratio=1 / 3,
        frames=frames,
        sizes=_sizes(frames),
        tables=[Table("lookup", functools.partial(_route_entries, rows, "forward", "port"), rows)],
        defines={"LPM": "1"},
    )


# ---- exact ------------------------------------------------------------------------


def exact() -> Case:
    rng = np.random.default_rng(SEED)
    macs = np.unique(rng.integers(1, 1 << 48, 110_000, dtype=np.uint64))
    macs = rng.permutation(macs)[:100_000]
    ports = rng.integers(1, PORTS + 1, len(macs), dtype=np.uint64)
    rows = np.stack([macs, ports], axis=1)

    def entries() -> Iterator[NewEntry]:
        for mac, port in rows.tolist():
            yield {"hdr.ethernet.dst_addr": mac}, "forward", {"port": port}

    count = 1 << 18
    frames = _udp_frames(rng, rng.integers(1 << 24, 223 << 24, count, dtype=np.uint64))
    wanted = rng.permutation(np.resize(macs, count))
    misses = rng.random(count) < MISSES
    wanted[misses] = rng.integers(1, 1 << 48, int(misses.sum()), dtype=np.uint64)
    _put(frames, 0, 6, wanted)
    return Case(
        title=f"{len(rows):,} exact entries",
        program="tables",
        hand="hand_exact",
        goal_ratio=1 / 3,
        frames=frames,
        sizes=_sizes(frames),
        tables=[Table("lookup", entries, rows)],
        defines={"EXACT": "1"},
    )


# ---- ACL --------------------------------------------------------------------------


def _acl_rules(rng: np.random.Generator, count: int) -> U64:
    """Rows: addresses (source in the high half), mask, protocol and ports, mask, port. Masks
    are as in firewalls' lists: prefixes of many lengths, few protocols, mostly one port."""
    prefix = [0, 8, 12, 16, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32]
    weight = np.array([30, 1, 1, 6, 2, 4, 3, 4, 4, 20, 3, 3, 3, 4, 4, 3, 1, 20], dtype=float)
    weight /= weight.sum()
    rows: dict[tuple[int, ...], None] = {}
    while len(rows) < count:
        masks = [(1 << 32) - (1 << (32 - int(n))) for n in rng.choice(prefix, 2, p=weight)]
        protocol, protocol_mask = [(TCP, 255), (UDP, 255), (ICMP, 255), (0, 0)][
            int(rng.choice(4, p=[0.55, 0.25, 0.05, 0.15]))
        ]
        ports = []
        for _side in range(2):
            bits = int(rng.choice([0, 16, 6, 10], p=[0.55, 0.35, 0.05, 0.05]))
            if protocol == ICMP:
                bits = 0
            ports.append((0xFFFF << (16 - bits)) & 0xFFFF)
        mask = masks[0] << 32 | masks[1]
        rest_mask = protocol_mask << 32 | ports[0] << 16 | ports[1]
        value = int(rng.integers(0, 1 << 64, dtype=np.uint64)) & mask
        rest = (protocol << 32 | int(rng.integers(0, 1 << 32))) & rest_mask
        if mask.bit_count() < 16:  # no rule is for nearly everybody
            continue
        rows.setdefault((value, mask, rest, rest_mask))
    rules = np.array(list(rows), dtype=np.uint64)
    port = rng.integers(1, PORTS + 1, count, dtype=np.uint64)
    port[rng.random(count) < 0.2] = 511  # denied
    return np.concatenate([rules, port[:, None]], axis=1)


def acl() -> Case:
    rng = np.random.default_rng(SEED)
    rows = _acl_rules(rng, 1000)

    def entries() -> Iterator[NewEntry]:
        for rank, (value, mask, rest, rest_mask, port) in enumerate(rows.tolist()):
            match = {
                "hdr.ipv4.src_addr": (value >> 32, mask >> 32),
                "hdr.ipv4.dst_addr": (value & 0xFFFFFFFF, mask & 0xFFFFFFFF),
                "hdr.ipv4.protocol": (rest >> 32, rest_mask >> 32),
                "hdr.ports.src_port": (rest >> 16 & 0xFFFF, rest_mask >> 16 & 0xFFFF),
                "hdr.ports.dst_port": (rest & 0xFFFF, rest_mask & 0xFFFF),
            }
            action = ("drop", None) if port == 511 else ("forward", {"port": port})
            yield match, *action, len(rows) - rank

    count = 1 << 18
    rule = rows[rng.permutation(np.resize(np.arange(len(rows)), count))]
    addresses = rng.integers(0, 1 << 64, count, dtype=np.uint64)
    rest = rng.integers(0, 1 << 32, count, dtype=np.uint64)
    rest |= rng.choice(np.array([TCP, UDP, ICMP], dtype=np.uint64), count) << np.uint64(32)
    hit = rng.random(count) >= MISSES
    addresses[hit] = (addresses & ~rule[:, 1] | rule[:, 0])[hit]
    rest[hit] = (rest & ~rule[:, 3] | rule[:, 2])[hit]
    frames = _frames(count, 64)
    _put(frames, 12, 2, IPV4)
    protocol = rest >> np.uint64(32)
    _put_ipv4(
        frames, 14, 50, 64, protocol, addresses >> np.uint64(32), addresses & np.uint64(0xFFFFFFFF)
    )
    _put(frames, 34, 4, rest & np.uint64(0xFFFFFFFF))
    return Case(
        title=f"ACL of {len(rows):,} ternary entries",
        program="tables",
        hand="hand_acl",
        goal_ratio=1 / 3,
        frames=frames,
        sizes=_sizes(frames),
        tables=[Table("lookup", entries, rows)],
        defines={"ACL": "1"},
    )


# ---- registers, parser --------------------------------------------------------------


def registers() -> Case:
    rng = np.random.default_rng(SEED)
    count = 1 << 18
    frames = _udp_frames(rng, rng.integers(1 << 24, 223 << 24, count, dtype=np.uint64))
    _put(frames, 12, 2, np.where(rng.random(count) < 0.02, 0x86DD, IPV4))
    return Case(
        title="registers: 11 reads and writes, and a CRC",
        program="registers",
        hand="hand_registers",
        goal_ratio=1 / 3,
        frames=frames,
        sizes=_sizes(frames),
    )


def parser() -> Case:
    """Three packets of four have all twelve headers; the others lack a tag or end early."""
    rng = np.random.default_rng(SEED)
    count = 1 << 16
    frames = np.zeros((count, 192), dtype=np.uint8)
    sizes = np.zeros(count, dtype=np.uint32)
    numbers = rng.permutation(1 << 20)[:512].astype(np.uint64)
    vni = rng.permutation(np.resize(numbers, count))
    misses = rng.random(count) < MISSES
    vni[misses] |= np.uint64(1 << 23)
    kinds = rng.choice(5, count, p=[0.75, 0.07, 0.06, 0.06, 0.06])
    for kind in range(5):
        chosen = np.nonzero(kinds == kind)[0]
        made = _twelve_headers(rng, vni[chosen], kind)
        frames[chosen, : made.shape[1]] = made
        sizes[chosen] = made.shape[1]
    ports = rng.integers(1, PORTS + 1, len(numbers), dtype=np.uint64)
    rows = np.stack([numbers, ports], axis=1)

    def entries() -> Iterator[NewEntry]:
        for number, port in rows.tolist():
            yield {"hdr.vxlan.vni": number}, "forward", {"port": port}

    return Case(
        title="parser of 12 headers",
        program="parser",
        hand="hand_parser",
        goal_ratio=1 / 3,
        frames=frames,
        sizes=sizes,
        tables=[Table("tunnels", entries, rows)],
    )


def _twelve_headers(rng: np.random.Generator, vni: U64, kind: int) -> Bytes:
    """``kind``: 0 all; 1 without the service tag; 2 one label; 3 no inner tag; 4 no TCP."""
    count = len(vni)
    frames = _frames(count, 192)
    at = 12

    def tag(ethertype: int) -> None:
        nonlocal at
        _put(frames, at, 2, ethertype)
        _put(frames, at + 2, 2, rng.integers(0, 1 << 12, count))
        at += 4

    def label(bottom: int) -> None:
        nonlocal at
        _put(frames, at, 4, rng.integers(0, 1 << 20, count) << 12 | bottom << 8 | 64)
        at += 4

    if kind != 1:
        tag(QINQ)
    tag(VLAN)
    _put(frames, at, 2, MPLS)
    at += 2
    if kind != 2:
        label(0)
    label(1)
    host = functools.partial(rng.integers, 1 << 24, 223 << 24, count)
    _put_ipv4(frames, at, 128, rng.integers(2, 256, count), UDP, host(), host())
    _put(frames, at + 20, 2, rng.integers(1024, 1 << 16, count))
    _put(frames, at + 22, 2, 4789)
    _put(frames, at + 28, 1, 8)
    _put(frames, at + 32, 3, vni)
    at += 36
    _put(frames, at, 12, 0)
    frames[:, at : at + 12] = rng.integers(0, 256, (count, 12), dtype=np.uint8)
    at += 12
    if kind != 3:
        tag(VLAN)
    _put(frames, at, 2, IPV4)
    at += 2
    protocol = UDP if kind == 4 else TCP
    _put_ipv4(frames, at, 60, 64, protocol, host(), host())
    _put(frames, at + 1, 1, rng.integers(0, 256, count))  # the inner checksum is not looked at
    _put(frames, at + 20, 8, rng.integers(0, 1 << 62, count))
    _put(frames, at + 33, 1, rng.integers(1, 64, count))
    return frames[:, : at + 60]


CASES: dict[str, Callable[[], Case]] = {
    "router": router,
    "acl": acl,
    "exact": exact,
    "lpm": lpm,
    "registers": registers,
    "parser": parser,
}
