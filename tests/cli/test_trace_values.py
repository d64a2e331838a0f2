"""Values and matches in a trace, as people read them."""

import pytest

from testbed.cli.trace_values import match_text, value_text
from testbed.interpreter.events import KeyShown, Shown


@pytest.mark.parametrize(
    ("shown", "text"),
    [
        (Shown("h.a", "bit<16>", 300), "300 (0x12c)"),
        (Shown("h.a", "int<8>", -98), "-98"),
        (Shown("h.src_addr", "bit<32>", 0x0A000001), "10.0.0.1"),
        (Shown("h.dstAddr", "bit<48>", 0x080000000111), "08:00:00:00:01:11"),
        (Shown("h.ether_type", "bit<16>", 0x800), "0x0800"),
        (Shown("h.a", "header h_t", None), "invalid"),
        (Shown("err", "error", "error.NoMatch"), "NoMatch"),
        (Shown("msg", "string", "is {}"), '"is {}"'),
        (Shown("v", "varbit, 0 bits", "empty"), "empty"),
    ],
)
def test_values(shown: Shown, text: str) -> None:
    assert value_text(shown) == text


@pytest.mark.parametrize(
    ("value", "kind", "width", "match", "text"),
    [
        (Shown("k", "bit<8>", 7), "exact", 8, (7, 0xFF), "7"),
        (Shown("k", "int<8>", -15), "range", 8, (0xEC, 0xF6), "-20 .. -10"),
        (Shown("k", "int<8>", -1), "exact", 8, (0xFF, 0xFF), "-1"),
        (Shown("k", "int<8>", -1), "ternary", 8, (0xF0, 0xF0), "0xf0 &&& 0xf0"),
        (Shown("k", "int<8>", -1), "optional", 8, None, "any"),
        (Shown("type", "e_t", "e_t.IPV4 (0x800)"), "ternary", 16, (0x800, 0xFF00),
         "0x0800 &&& 0xff00"),
        (Shown("type", "e_t", "e_t.IPV4 (0x800)"), "ternary", 16, (0x800, 0xFFFF),
         "e_t.IPV4 (0x800)"),
        (Shown("dst", "bit<32>", 0x0A000001), "lpm", 32, (0x0A000000, 0xFF000000), "10.0.0.0/8"),
        (Shown("dst", "bit<32>", 0x0A000001), "ternary", 32, (0x0A000000, 0xFF000000),
         "10.0.0.0/8"),
        (Shown("ok", "bool", True), "exact", 1, (1, 1), "true"),
    ],
)  # fmt: skip
def test_matches(
    value: Shown, kind: str, width: int, match: tuple[int, int] | None, text: str
) -> None:
    assert match_text(KeyShown(value=value, match_kind=kind, width=width, match=match)) == text
