"""Tables against a naive model: a list of entries that is searched from end to end."""

from __future__ import annotations

import errno
import random
from collections.abc import Iterator
from typing import Any

import pytest

from tests.engine_io.table_model import DEFAULT_ACTION, Field, Match, Model, Table, ffi, table_shim


@pytest.fixture(scope="module")
def shim() -> Any:
    return table_shim()


SHAPES = {
    "exact, one word": [Field("exact", 9)],
    "exact, two fields in a word": [Field("exact", 32), Field("exact", 16, 0, 40)],
    "exact, two words": [Field("exact", 64), Field("exact", 9, 1, 7)],
    "exact, ipv6 pair": [Field("exact", 128), Field("exact", 128, 2)],
    "lpm": [Field("lpm", 32)],
    "lpm behind an exact field": [Field("exact", 12), Field("lpm", 32, 0, 12)],
    "lpm, ipv6": [Field("lpm", 128), Field("exact", 8, 2)],
    "lpm with a selector": [Field("lpm", 32), Field("selector", 16, 0, 32)],
    "exact with a selector": [Field("exact", 32), Field("selector", 16, 0, 32)],
    "ternary": [Field("ternary", 16)],
    "ternary and lpm": [Field("ternary", 8), Field("lpm", 32, 0, 16)],
    "range": [Field("range", 16)],
    "range of 64 bits": [Field("range", 64), Field("exact", 4, 1)],
    "range of 80 bits": [Field("range", 80)],
    "acl": [
        Field("lpm", 32),
        Field("ternary", 32, 0, 32),
        Field("range", 16, 1),
        Field("range", 16, 1, 16),
        Field("optional", 8, 1, 32),
    ],
}


def random_value(rng: random.Random, width: int) -> int:
    """From few values, so that keys meet entries, in the low, high and middle bits."""
    few = rng.randrange(6)
    return (few << (width - 3) | few) & ((1 << width) - 1) if rng.random() < 0.9 else 0


def random_field(rng: random.Random, f: Field) -> tuple[int, int]:
    value = random_value(rng, f.width)
    if f.kind in ("exact", "selector"):
        return value, f.ones
    if f.kind == "lpm":
        length = rng.choice([0, 1, 2, 3, f.width // 2, f.width - 1, f.width])
        return value, f.ones ^ (f.ones >> length)
    if f.kind == "optional":
        return value, rng.choice([0, f.ones])
    if f.kind == "ternary":
        return value, rng.choice([0, f.ones, random_value(rng, f.width)])
    return tuple(sorted((value, random_value(rng, f.width))))  # type: ignore[return-value]


@pytest.fixture
def make(shim: Any) -> Iterator[Any]:
    made: list[Table] = []

    def build(fields: list[Field], size: int, *, stateful: bool = False) -> Table:
        made.append(Table(shim, fields, size, stateful=stateful))
        return made[-1]

    yield build
    for table in made:
        table.close()


def shapes_and_seeds() -> Iterator[object]:
    """Some in the fast part, two seeds of each shape in `make test`, four in all."""
    for number, shape in enumerate(SHAPES):
        for seed in range(4):
            marks = [pytest.mark.slow] if number % 4 or seed else []
            if seed > 1:
                marks.append(pytest.mark.full)
            yield pytest.param(shape, seed, marks=marks)


@pytest.mark.parametrize(("shape", "seed"), list(shapes_and_seeds()))
def test_agrees_with_the_model(make: Any, shape: str, seed: int) -> None:
    """Entries share their outcomes in every other table; there are few of them then."""
    rng = random.Random(f"{shape} {seed}")
    fields = SHAPES[shape]
    size = rng.choice([5, 60])
    stateful = seed % 2 == 1
    table, model = make(fields, size, stateful=stateful), Model(fields, size)
    hits = 0
    for step in range(1500):
        match = Match(
            tuple(random_field(rng, f) for f in fields),
            rng.randrange(4) if model.has_priorities else 0,
        )
        if model.entries and rng.random() < 0.4:
            match = rng.choice(model.entries)[0]
        what = rng.choice(["add", "add", "add", "change", "remove"])
        if what == "remove":
            assert table.remove(match) == model.remove(match)
        else:
            argument = step if stateful else rng.randrange(7)
            assert getattr(table, what)(match, argument) == getattr(model, what)(match, argument)
        for _ in range(3):
            key = [random_value(rng, f.width) for f in fields]
            assert table.lookup(key) == model.lookup(key), (step, key)
            hits += model.lookup(key) is not None
        assert table.shim.shim_entries(table.table) == len(model.entries)
    assert hits > 0


PREFIX_SHAPES = {
    "ipv4": [Field("lpm", 32)],
    "behind an exact field": [Field("exact", 12), Field("lpm", 32, 0, 12)],
    "ipv6 behind 16 bits": [Field("exact", 16), Field("lpm", 128, 1)],
    "two words": [Field("lpm", 48), Field("exact", 40, 1)],
}


@pytest.mark.parametrize("shape", PREFIX_SHAPES)
@pytest.mark.parametrize("outcomes", [3, 6000])
@pytest.mark.slow
def test_many_prefixes_of_all_lengths(make: Any, shape: str, outcomes: int) -> None:
    """Enough prefixes for a direct table, in clusters, so that they nest and paths fork;
    the model keeps a dictionary a length. With few outcomes neighbours are often equal."""
    fields = PREFIX_SHAPES[shape]
    table = make(fields, 0, stateful=outcomes > 3)
    rng = random.Random(shape)
    lpm = next(f for f in fields if f.kind == "lpm")
    model: dict[int, dict[tuple[int, ...], int]] = {}
    clusters = [[rng.getrandbits(f.width) for f in fields] for _ in range(40)]

    def near() -> list[int]:
        chosen = rng.choice(clusters)
        return [
            value ^ (rng.getrandbits(rng.randrange(1, 20)) if f is lpm else rng.randrange(3) // 2)
            for f, value in zip(fields, chosen, strict=True)
        ]

    def cut(key: list[int], length: int) -> tuple[int, ...]:
        shift = lpm.width - length
        return tuple(
            v >> shift << shift if f is lpm else v for f, v in zip(fields, key, strict=True)
        )

    def match(key: tuple[int, ...], length: int) -> Match:
        mask = lpm.ones ^ (lpm.ones >> length)
        pairs = zip(fields, key, strict=True)
        return Match(tuple((v, mask if f is lpm else f.ones) for f, v in pairs), 0)

    def check(times: int) -> None:
        for _ in range(times):
            key = near()
            wanted = next(
                (model[n][cut(key, n)] for n in sorted(model, reverse=True)
                 if cut(key, n) in model[n]), None,
            )  # fmt: skip
            assert table.lookup(key) == wanted

    def length() -> int:
        return rng.choice([0, 1, 7, 8, rng.randrange(lpm.width + 1), lpm.width - 1, lpm.width])

    for number in range(6000):
        n = length()
        key = cut(near(), n)
        known = key in model.setdefault(n, {})
        assert table.add(match(key, n), number % outcomes) == (-errno.EEXIST if known else 0)
        model[n].setdefault(key, number % outcomes)
        if known:
            model[n][key] = rng.randrange(outcomes)
            assert table.change(match(key, n), model[n][key]) == 0
        check(1)
    entries = [(key, n) for n, of_length in model.items() for key in of_length]
    assert len(entries) > 2048, "no direct table was made"
    rng.shuffle(entries)
    for key, n in entries:
        assert table.remove(match(key, n)) == 0
        assert table.remove(match(key, n)) == -errno.ENOENT
        del model[n][key]
        check(1)
    assert table.shim.shim_entries(table.table) == 0


@pytest.mark.parametrize("shape", ["ternary and lpm", "range of 80 bits", "acl"])
@pytest.mark.slow
def test_many_masks_with_few_entries_each(make: Any, shape: str) -> None:
    """Enough masks for bit vectors, enough entries for them to grow, equal priorities, and
    deletions until they are given up again."""
    fields = SHAPES[shape]
    rng = random.Random(shape)
    table, model = make(fields, 0), Model(fields, 1000)

    def anything(f: Field) -> tuple[int, int]:
        value, bits = rng.getrandbits(f.width), rng.choice([0, 1, f.width // 2, f.width])
        if f.kind == "range":
            return tuple(sorted((value, rng.getrandbits(f.width))))  # type: ignore[return-value]
        mask = f.ones ^ (f.ones >> bits)
        return value & mask, mask if f.kind != "optional" else rng.choice([0, f.ones])

    def check(times: int) -> None:
        for _ in range(times):
            key = [rng.getrandbits(f.width) for f in fields]
            if model.entries and rng.random() < 0.8:
                match, _ = rng.choice(model.entries)
                key = [
                    value if f.kind == "range" else value | (noise & ~mask)
                    for f, (value, mask), noise in zip(fields, match.fields, key, strict=True)
                ]
            assert table.lookup(key) == model.lookup(key)

    for step in range(400):
        match = Match(tuple(anything(f) for f in fields), rng.randrange(50))
        assert table.add(match, step) == model.add(match, step)
        check(1)
        if model.entries and rng.random() < 0.2:
            gone = rng.choice(model.entries)[0]
            assert table.remove(gone) == model.remove(gone) == 0
            check(1)
    while model.entries:
        gone = rng.choice(model.entries)[0]
        assert table.remove(gone) == model.remove(gone) == 0
        check(1)


@pytest.mark.slow
def test_growth_and_removal_keep_every_entry(make: Any) -> None:
    """Enough keys to grow many times, removed in another order than inserted."""
    fields = [Field("exact", 48)]
    table = make(fields, 20_000)
    keys = [i * 0x10001 % (1 << 48) for i in range(20_000)]
    entries = {}
    for key in keys:
        assert table.add(Match(((key, fields[0].ones),), 0), key % 1000) == 0
        entries[key] = table.entry([key])
    assert table.add(Match(((1 << 47, fields[0].ones),), 0), 1) == -errno.ENOSPC
    assert all(table.entry([key]) == entry for key, entry in entries.items()), "entries moved"
    gone = keys[:]
    random.Random(1).shuffle(gone)
    half = len(gone) // 2
    for key in gone[:half]:
        assert table.remove(Match(((key, fields[0].ones),), 0)) == 0
    assert all(table.lookup([key]) is None for key in gone[:half])
    assert all(table.lookup([key]) == key % 1000 for key in gone[half:])


def test_keyless_table_always_gives_its_default(shim: Any) -> None:
    desc = ffi.new("tb_table_desc *")
    desc.default_action = DEFAULT_ACTION
    table = shim.shim_new(desc)
    entry = shim.shim_lookup(table, ffi.new("uint64_t[1]"), 0)
    assert (entry.action, entry.hit) == (DEFAULT_ACTION, 0)
    spec = ffi.new("tb_entry_spec *")
    assert shim.shim_add(table, spec) == -errno.EINVAL
    shim.shim_free(table)


def test_a_hit_is_timed_only_where_the_table_wants_it(make: Any) -> None:
    table = make([Field("exact", 8)], 2, stateful=True)
    table.add(Match(((1, 255),), 0), 1)
    entry = table.entry([1], now_ps=10)
    assert entry.last_hit_ps == 0
    entry.timed = 1
    table.entry([1], now_ps=20)
    assert entry.last_hit_ps == 20


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ([Field("lpm", 32)], ((0, 0xFF00FF00),)),
        ([Field("lpm", 128)], ((0, 1),)),
        ([Field("range", 16)], ((5, 4),)),
    ],
)
def test_no_prefix_and_no_range_is_refused(
    make: Any, fields: list[Field], match: tuple[tuple[int, int], ...]
) -> None:
    table = make(fields, 4)
    assert table.add(Match(match, 0), 1) == -errno.EINVAL
    assert table.shim.shim_entries(table.table) == 0


@pytest.mark.parametrize("kind", ["exact", "lpm", "ternary"])
def test_100_000_entries_are_in(make: Any, kind: str) -> None:
    """`testbed bench tables` says how fast."""
    table = make([Field(kind, 48)], 100_000)
    mask = ((1 << 40) - 1) << 8
    assert table.shim.shim_insert(table.table, 100_000, mask) == 100_000
    assert table.shim.shim_entries(table.table) == 100_000


@pytest.mark.parametrize("kind", ["exact", "lpm"])
@pytest.mark.slow
def test_entries_with_outcomes_of_their_own_stop_sharing(make: Any, kind: str) -> None:
    """Past thousands of different outcomes look-ups find the entries themselves."""
    f = Field(kind, 32)
    table = make([f], 0)
    few, many = range(5_000), range(5_000, 14_000)
    for key in few:
        assert table.add(Match(((key << 8, f.ones),), 0), key % 3) == 0
    assert table.entry([0]) == table.entry([3 << 8]), "equal outcomes are one"
    for key in many:
        assert table.add(Match(((key << 8, f.ones),), 0), key) == 0
    assert table.entry([0]) != table.entry([3 << 8])
    assert all(table.lookup([key << 8]) == key % 3 for key in few)
    assert all(table.lookup([key << 8]) == key for key in many)
    assert table.change(Match(((0, f.ones),), 0), 99) == 0
    assert (table.lookup([0]), table.lookup([3 << 8])) == (99, 0)
    for key in few:
        assert table.remove(Match(((key << 8, f.ones),), 0)) == 0
    assert all(table.lookup([key << 8]) is None for key in few)


def test_outcomes_of_neighbours_that_become_equal_and_different(make: Any) -> None:
    """Changes and removals where one run of a trie's leaves falls into three, far more often
    than anything is inserted."""
    f = Field("lpm", 24)
    table = make([f], 0)
    rng = random.Random(1)
    model = {(group << 8 | leaf): 0 for group in range(20) for leaf in range(256)}
    for key in model:
        assert table.add(Match(((key, f.ones),), 0), 0) == 0
    for turn in range(3):
        for key in rng.sample(sorted(model), len(model)):
            model[key] = rng.randrange(1 + turn)
            assert table.change(Match(((key, f.ones),), 0), model[key]) == 0
        assert all(table.lookup([key]) == wanted for key, wanted in model.items())
    for key in rng.sample(sorted(model), len(model) // 2):
        del model[key]
        assert table.remove(Match(((key, f.ones),), 0)) == 0
    assert all(table.lookup([key]) == model.get(key) for key in range(20 << 8))
