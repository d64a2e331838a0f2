"""Longest prefix match beside a dictionary: tables of prefixes under insertions, changes and
deletions that make nodes of the trie grow, split, shrink and join."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.switch.controlled import Controlled, controlled

PROGRAM = Path(__file__).with_name("prefixes.p4")
TAGS = (0, 7)
MANY = 3_000  # entries: from some 2,000 on a trie has a direct table


@dataclass
class Prefixes:
    """What a table should hold: values by prefix, which is (tag, bits, length)."""

    width: int
    values: dict[tuple[int, int, int], int] = field(default_factory=dict)

    def find(self, tag: int, address: int) -> int:
        for length in range(self.width, -1, -1):
            bits = address >> (self.width - length) << (self.width - length)
            if (tag, bits, length) in self.values:
                return self.values[tag, bits, length]
        return 0


@dataclass
class Model:
    made: Controlled
    tables: dict[str, Prefixes]
    addresses: dict[str, set[int]]

    def change(self, table: str, tag: int, bits: int, length: int, value: int) -> None:
        """Inserts the prefix, or changes it; value 0 deletes it, if it is there."""
        held = self.tables[table]
        prefix = (tag if table == "wide" else 0, bits, length)
        match: dict[str, object] = {f"hdr.key.{table}": (bits, length)}
        if table == "wide":
            match["hdr.key.tag"] = tag
        action, switch = f"found_{table}", self.made.switch
        if value == 0:
            if held.values.pop(prefix, None):
                switch.delete(table, match)
        elif prefix in held.values:
            switch.modify(table, match, action, {"value": value})
            held.values[prefix] = value
        else:
            switch.insert(table, match, action, {"value": value})
            held.values[prefix] = value
        last = (1 << held.width - length) - 1
        around = (bits, bits + last, bits - 1, bits + last + 1, bits + last // 2)
        self.addresses[table] |= {a % (1 << held.width) for a in around}

    def check(self) -> None:
        """Frames for both ends of all prefixes there have been, and beyond them."""
        fabric, node = self.made.fabric, self.made.node
        narrow = sorted(self.addresses["narrow"]) or [0]
        wide = sorted(self.addresses["wide"]) or [0]
        sent = [
            (tag, narrow[i % len(narrow)], wide[i % len(wide)])
            for tag in TAGS
            for i in range(max(len(narrow), len(wide)))
        ]
        for tag, a, b in sent:
            data = bytes([tag]) + a.to_bytes(4, "big") + b.to_bytes(16, "big") + bytes(8)
            fabric.send(node, 0, fabric.now_ps(), data)
        fabric.run_until(fabric.now_ps())
        frames = fabric.receive(node, 1)
        assert len(frames) == len(sent)
        for (tag, a, b), frame in zip(sent, frames, strict=True):
            found = [int.from_bytes(frame.data[at : at + 4], "big") for at in (21, 25)]
            assert found == [
                self.tables["narrow"].find(0, a),
                self.tables["wide"].find(tag, b),
            ], f"tag {tag}, {a:#010x}, {b:#034x}"


STEM = bytes((0x0A, 0x0B, 0x80, 0x00, 0xFF, 0x0A, 0x0A, 0x7F, 1, 2, 3, 0, 0, 0x0A, 0xFF, 5))
Change = tuple[str, int, int, int, int]


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """Of prefixes that follow the stem, and leave it in one byte: most lie within others."""
    table, width = draw(st.sampled_from((("narrow", 32), ("wide", 128))))
    count = draw(st.integers(1, width // 8))
    last = draw(st.sampled_from((STEM[count - 1], STEM[count - 1] ^ 1, 0x40, 0xFF)))
    address = int.from_bytes(STEM[: count - 1] + bytes([last]), "big") << width - 8 * count
    length = max(0, 8 * count - draw(st.sampled_from((0, 0, 0, 1, 3, 8, 16))))
    bits = address >> (width - length) << (width - length)
    return table, draw(st.sampled_from(TAGS)), bits, length, draw(st.integers(1, 3))


def fill(model: Model) -> None:
    """Prefixes of 24 bits, one to nine of each 16: nodes of both kinds."""
    for table in ("narrow", "wide"):
        width = model.tables[table].width
        for n in range(MANY):
            bits = (n * n // 5 << 8 | (n * 37 & 0xFF)) << (width - 24) & (1 << width) - 1
            model.change(table, TAGS[n % 2], bits, 24, n + 1)
    for addresses in model.addresses.values():
        addresses.clear()


@pytest.mark.slow
@pytest.mark.parametrize("many", [False, True])
@pytest.mark.parametrize("examples", [80, pytest.param(1000, marks=pytest.mark.full)])
def test_tables_find_the_longest_prefix(many: bool, examples: int) -> None:
    with controlled(program=PROGRAM) as made:
        tables = {"narrow": Prefixes(32), "wide": Prefixes(128)}
        model = Model(made, tables, {"narrow": set(), "wide": set()})
        if many:
            fill(model)

        @settings(max_examples=examples, deadline=None)
        @given(st.lists(changes(), min_size=1, max_size=30), st.data())
        def any_changes(sequence: list[Change], data: st.DataObject) -> None:
            for change in sequence:
                model.change(*change)
            model.check()
            prefixes = dict.fromkeys(change[:4] for change in sequence)
            order = data.draw(st.permutations(list(prefixes)))
            for number, (table, tag, bits, length) in enumerate(order):
                model.change(table, tag, bits, length, 0)
                if number % 3 == 0:
                    model.check()
            model.check()
            for addresses in model.addresses.values():
                addresses.clear()

        any_changes()
        if many:
            for table, prefixes in tables.items():
                for tag, bits, length in list(prefixes.values)[: MANY // 2]:
                    model.change(table, tag, bits, length, 0)
            model.check()
