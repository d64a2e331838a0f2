"""Every operator at random widths, on the switch, against Python's integers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from testbed.engine import Clock, Fabric
from testbed.switch import Switch, build_program

pytestmark = pytest.mark.slow

_MAX_FRAME = 65535
_MAX_WIDTH = 2048  # of a type

# Narrow, at the borders of the C integers and of the limbs, and anything.
WIDTHS = st.one_of(
    st.integers(1, 2048),
    st.sampled_from((31, 32, 33, 63, 64, 65, 127, 128, 129, 191, 192, 193, 320, 2047, 2048)),
)


@dataclass(frozen=True)
class Widths:
    """``w`` of most operands, ``v`` of the others, a slice of the first, a constant distance."""

    w: int
    v: int
    high: int
    low: int
    distance: int


@st.composite
def shapes(draw: st.DrawFn) -> Widths:
    w, v = draw(WIDTHS), draw(WIDTHS)
    low = draw(st.integers(0, w - 1))
    return Widths(w, v, draw(st.integers(low, w - 1)), low, draw(st.integers(0, w + 3)))


@dataclass(frozen=True)
class Operands:
    a: int
    b: int
    c: int
    n: int


def operands(widths: Widths) -> st.SearchStrategy[Operands]:
    """Also the extremes, and small distances between a and b: there carries live."""

    def number(width: int) -> st.SearchStrategy[int]:
        top = 1 << width
        edges = (0, 1, top - 1, top >> 1, (top >> 1) - 1)
        return st.one_of(st.integers(0, top - 1), st.sampled_from(edges).map(lambda x: x % top))

    return st.builds(
        Operands,
        number(widths.w),
        number(widths.w),
        number(widths.v),
        st.one_of(st.integers(0, widths.w + 65), st.integers(0, 65535)),
    )


@dataclass(frozen=True)
class Case:
    """A result field: its width, the P4 that computes it, and what it must be."""

    width: int
    p4: str
    value: Callable[[Operands], int]


def signed(x: int, width: int) -> int:
    x &= (1 << width) - 1
    return x - (1 << width) if x >> (width - 1) else x


def cases(k: Widths) -> list[Case]:
    w, v = k.w, k.v
    top = 1 << w
    half = top >> (w + 1) // 2  # a power of two
    low, high = -(top >> 1), (top >> 1) - 1

    def s(x: int) -> int:
        return signed(x, w)

    def clamp(x: int, least: int, most: int) -> int:
        return min(max(x, least), most)

    def unsigned_case(p4: str, f: Callable[[Operands], int]) -> Case:
        return Case(w, p4, f)

    def signed_case(p4: str, f: Callable[[Operands], int]) -> Case:
        return Case(w, f"(bit<{w}>)({p4})", f)

    def truth(p4: str, f: Callable[[Operands], bool]) -> Case:
        return Case(8, f"({p4}) ? 8w1 : 8w0", f)

    part = k.high - k.low + 1
    return [
        unsigned_case("a + b", lambda o: o.a + o.b),
        unsigned_case("a - b", lambda o: o.a - o.b),
        unsigned_case("a * b", lambda o: o.a * o.b),
        unsigned_case("a & b", lambda o: o.a & o.b),
        unsigned_case("a | b", lambda o: o.a | o.b),
        unsigned_case("a ^ b", lambda o: o.a ^ o.b),
        unsigned_case("~a", lambda o: ~o.a),
        unsigned_case("-a", lambda o: -o.a),
        unsigned_case("a |+| b", lambda o: clamp(o.a + o.b, 0, top - 1)),
        unsigned_case("a |-| b", lambda o: clamp(o.a - o.b, 0, top - 1)),
        unsigned_case("a << n", lambda o: o.a << o.n),
        unsigned_case("a >> n", lambda o: o.a >> o.n),
        unsigned_case("a << c", lambda o: o.a << min(o.c, w)),
        unsigned_case("a >> c", lambda o: o.a >> min(o.c, w)),
        unsigned_case(f"a << {k.distance}", lambda o: o.a << k.distance),
        unsigned_case(f"a >> {k.distance}", lambda o: o.a >> k.distance),
        unsigned_case(
            f"a ^ {top * 5 // 7} + b * {top * 3 // 4}",
            lambda o: o.a ^ (top * 5 // 7 + o.b * (top * 3 // 4)),
        ),
        unsigned_case(f"a / {half}", lambda o: o.a // half),
        unsigned_case(f"a % {half}", lambda o: o.a % half),
        unsigned_case("a < b ? a : b", lambda o: min(o.a, o.b)),
        signed_case("s + t", lambda o: s(o.a) + s(o.b)),
        signed_case("s - t", lambda o: s(o.a) - s(o.b)),
        signed_case("s * t", lambda o: s(o.a) * s(o.b)),
        signed_case("s & t", lambda o: o.a & o.b),
        signed_case("s | t", lambda o: o.a | o.b),
        signed_case("s ^ t", lambda o: o.a ^ o.b),
        signed_case("~s", lambda o: ~o.a),
        signed_case("-s", lambda o: -o.a),
        signed_case("s |+| t", lambda o: clamp(s(o.a) + s(o.b), low, high)),
        signed_case("s |-| t", lambda o: clamp(s(o.a) - s(o.b), low, high)),
        signed_case("s << n", lambda o: o.a << o.n),
        signed_case("s >> n", lambda o: s(o.a) >> o.n),
        truth("a == b", lambda o: o.a == o.b),
        truth("a != b", lambda o: o.a != o.b),
        truth("a < b", lambda o: o.a < o.b),
        truth("a <= b", lambda o: o.a <= o.b),
        truth("a > b", lambda o: o.a > o.b),
        truth("a >= b", lambda o: o.a >= o.b),
        truth("s < t", lambda o: s(o.a) < s(o.b)),
        truth("s <= t", lambda o: s(o.a) <= s(o.b)),
        truth("s > t", lambda o: s(o.a) > s(o.b)),
        truth("s >= t", lambda o: s(o.a) >= s(o.b)),
        *concatenations(w, v),
        Case(v, f"(bit<{v}>)a", lambda o: o.a),
        Case(v, f"(bit<{v}>)(int<{v}>)s", lambda o: s(o.a)),
        Case(part, f"a[{k.high}:{k.low}]", lambda o: o.a >> k.low),
        Case(part, f"s[{k.high}:{k.low}]", lambda o: o.a >> k.low),
    ]


def concatenations(w: int, v: int) -> list[Case]:
    if w + v > _MAX_WIDTH:
        return []
    return [
        Case(w + v, "a ++ c", lambda o: o.a << v | o.c),
        Case(w + v, "c ++ a", lambda o: o.c << w | o.a),
        Case(w + v, f"(bit<{w + v}>)(s ++ c)", lambda o: o.a << v | o.c),
    ]


def program(k: Widths, results: list[Case]) -> str:
    """Operands in a header, results in another; the last is a slice assignment."""
    part = k.high - k.low + 1
    width = 2 * k.w + k.v + 16
    made = sum(case.width for case in results) + k.w
    fields = "\n".join(f"    bit<{case.width}> r{i};" for i, case in enumerate(results))
    assigned = "\n".join(f"        hdr.o.r{i} = {case.p4};" for i, case in enumerate(results))
    return f"""
#include <core.p4>
#include <v1model.p4>
header in_t {{ bit<{k.w}> a; int<{k.w}> t; bit<{k.v}> c; bit<16> n; bit<{-width % 8 or 8}> pad; }}
header out_t {{
{fields}
    bit<{k.w}> sliced;
    bit<{-made % 8 or 8}> pad;
}}
struct headers_t {{ in_t i; out_t o; }}
struct meta_t {{ }}
parser P(packet_in packet, out headers_t hdr, inout meta_t m, inout standard_metadata_t sm) {{
    state start {{ packet.extract(hdr.i); transition accept; }}
}}
control Nothing(inout headers_t hdr, inout meta_t m) {{ apply {{ }} }}
control NoEgress(inout headers_t hdr, inout meta_t m, inout standard_metadata_t sm) {{
    apply {{ }}
}}
control TestIngress(inout headers_t hdr, inout meta_t m, inout standard_metadata_t sm) {{
    apply {{
        sm.egress_spec = 1;
        bit<{k.w}> a = hdr.i.a;
        int<{k.w}> t = hdr.i.t;
        int<{k.w}> s = (int<{k.w}>)a;
        bit<{k.w}> b = (bit<{k.w}>)t;
        bit<{k.v}> c = hdr.i.c;
        bit<16> n = hdr.i.n;
        hdr.i.setInvalid();
        hdr.o.setValid();
{assigned}
        hdr.o.sliced = a;
        hdr.o.sliced[{k.high}:{k.low}] = b[{part - 1}:0];
    }}
}}
control EmitResults(packet_out packet, in headers_t hdr) {{ apply {{ packet.emit(hdr.o); }} }}
V1Switch(P(), Nothing(), TestIngress(), NoEgress(), Nothing(), EmitResults()) main;
"""


def pack(fields: list[tuple[int, int]]) -> bytes:
    """(value, width) one behind the other, most significant bit first."""
    bits, width = 0, 0
    for value, size in fields:
        bits = bits << size | value & ((1 << size) - 1)
        width += size
    return bits.to_bytes(width // 8, "big")


def packet(k: Widths, o: Operands) -> bytes:
    width = 2 * k.w + k.v + 16
    return pack([(o.a, k.w), (o.b, k.w), (o.c, k.v), (o.n, 16), (0, -width % 8 or 8)])


def expected(k: Widths, results: list[Case], o: Operands) -> list[tuple[str, int, int]]:
    fields = [(case.p4, case.value(o), case.width) for case in results]
    ones = (1 << (k.high + 1)) - (1 << k.low)
    fields.append(("slice assignment", o.a & ~ones | o.b << k.low & ones, k.w))
    return fields


@given(data=st.data(), k=shapes())
@settings(
    max_examples=8,  # each costs a run of the C compiler
    phases=(Phase.generate,),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_operators(
    data: st.DataObject, k: Widths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path / "cache"))
    results = cases(k)
    source = tmp_path / "wide.p4"
    source.write_text(program(k, results))
    built = build_program(source, optimize="-O1")
    tries = data.draw(st.lists(operands(k), min_size=20, max_size=20))
    with Fabric(Clock.VIRTUAL, max_frame=_MAX_FRAME) as fabric:
        node = fabric.add_switch("s", built.pipeline)
        for port in (0, 1):
            fabric.attach_memory(node, port)
        Switch(fabric, node, built, "s")
        for i, o in enumerate(tries):
            fabric.send(node, 0, (i + 1) * 1_000_000, packet(k, o))
        fabric.run_until(len(tries) * 1_000_000 + 1_000_000_000_000)
        frames = fabric.receive(node, 1)
    assert len(frames) == len(tries)
    for o, frame in zip(tries, frames, strict=True):
        wanted = expected(k, results, o)
        left = 8 * len(frame.data)
        found = int.from_bytes(frame.data, "big")
        for p4, value, width in wanted:
            left -= width
            ones = (1 << width) - 1
            assert found >> left & ones == value & ones, f"{p4} for {k}, {o}"
