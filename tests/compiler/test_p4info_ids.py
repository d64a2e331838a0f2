"""Ids and aliases of P4Info."""

from __future__ import annotations

import pytest

from testbed.compiler.p4info_ids import Prefix, Symbols, one_at_a_time


@pytest.mark.parametrize(
    ("text", "value"),
    [  # as published with the hash
        (b"", 0),
        (b"a", 0xCA2E9442),
        (b"The quick brown fox jumps over the lazy dog", 0x519E91F5),
    ],
)
def test_hash(text: bytes, value: int) -> None:
    assert one_at_a_time(text) == value


def test_an_id_is_prefix_and_hash() -> None:
    symbols = Symbols()
    symbols.add(Prefix.TABLE, "a")
    symbols.assign()
    assert symbols.id(Prefix.TABLE, "a") == 0x022E9442


def test_a_collision_goes_to_the_next_id_in_the_order_of_names() -> None:
    first, second = "MyIngress.t8641", "MyIngress.t959"
    assert (one_at_a_time(first.encode()) ^ one_at_a_time(second.encode())) & 0xFFFFFF == 0
    symbols = Symbols()
    symbols.add(Prefix.TABLE, second)
    symbols.add(Prefix.TABLE, first)
    symbols.assign()
    assert symbols.id(Prefix.TABLE, second) == symbols.id(Prefix.TABLE, first) + 1


def test_one_name_of_two_kinds_has_two_ids_and_one_alias() -> None:
    symbols = Symbols()
    symbols.add(Prefix.TABLE, "I.x")
    symbols.add(Prefix.ACTION, "I.x")
    symbols.assign()
    assert symbols.id(Prefix.TABLE, "I.x") ^ symbols.id(Prefix.ACTION, "I.x") == 3 << 24
    assert symbols.alias("I.x") == "x"


def test_aliases_are_the_shortest_unique_suffixes() -> None:
    symbols = Symbols()
    for name in ("I.a.t", "I.b.t", "I.b.u", "t"):
        symbols.add(Prefix.TABLE, name)
    aliases = [symbols.alias(n) for n in ("I.a.t", "I.b.t", "I.b.u", "t")]
    assert aliases == ["a.t", "b.t", "u", "t"]
