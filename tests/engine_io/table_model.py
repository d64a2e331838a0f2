"""A table of the engine, and the naive model that it is compared with."""

from __future__ import annotations

import errno
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cffi import FFI

from testbed.engine.toolchain import compile_shared

HERE = Path(__file__).resolve().parent
ENGINE = HERE.parents[1] / "testbed" / "engine"

SOURCES = (
    *("table", "table_key", "table_groups", "table_read", "entry", "outcome", "index", "hash"),
    *("trie", "trie_node", "vectors", "profile", "profile_groups", "memory"),
)
DECLARATIONS = """
typedef struct { const char *name; uint32_t kind, width, word, shift; } tb_key_desc;
typedef struct {
    const char *name; uint32_t key_words, n_keys; const tb_key_desc *keys;
    uint32_t arg_words, size, default_action; const uint64_t *default_args; uint32_t profile;
    bool timed, stateful, metered;
} tb_table_desc;
typedef struct { uint64_t packets, bytes; } tb_counter_cell;
typedef struct {
    uint64_t last_hit_ps; void *direct_meter; tb_counter_cell direct;
    int32_t priority; uint32_t number;
    uint32_t action, hit, timed, outcome; uint64_t args[];
} tb_entry;
typedef struct {
    const uint64_t *value, *mask; int32_t priority; uint32_t action; const uint64_t *args;
    const void *target; uint64_t timeout_ps;
} tb_entry_spec;
typedef struct tb_table tb_table;
tb_table *shim_new(const tb_table_desc *desc);
void shim_free(tb_table *t);
int32_t shim_add(tb_table *t, const tb_entry_spec *spec);
int32_t shim_change(tb_table *t, const tb_entry_spec *spec);
int32_t shim_remove(tb_table *t, const tb_entry_spec *spec);
int64_t shim_entries(const tb_table *t);
tb_entry *shim_lookup(tb_table *t, const uint64_t *key, uint64_t now_ps);
uint64_t shim_insert(tb_table *t, uint64_t count, uint64_t mask);
"""

KINDS = {"exact": 0, "lpm": 1, "ternary": 2, "range": 3, "optional": 4, "selector": 5}
DEFAULT_ACTION = 77

ffi = FFI()
ffi.cdef(DECLARATIONS)


def table_shim() -> Any:
    """The engine's tables alone, compiled, behind ``c/table_shim.c``."""
    path = compile_shared(
        [
            *(ENGINE / "src" / f"{name}.c" for name in SOURCES),
            HERE / "c" / "table_shim.c",
        ],
        name="table-shim",
        include_dirs=[ENGINE / "include", ENGINE / "src"],
    )
    return ffi.dlopen(str(path))


@dataclass(frozen=True)
class Field:
    kind: str
    width: int
    word: int = 0
    shift: int = 0

    @property
    def ones(self) -> int:
        return (1 << self.width) - 1


@dataclass(frozen=True)
class Match:
    """One (value, mask) a field; for a range its bounds."""

    fields: tuple[tuple[int, int], ...]
    priority: int


@dataclass
class Model:
    """The specification in the shortest form: a list, and the best of what matches."""

    fields: list[Field]
    size: int
    entries: list[tuple[Match, int]] = field(default_factory=list)  # and the action's argument

    def identity(self, match: Match) -> tuple[Any, ...]:
        canonical = tuple(
            (value, mask) if f.kind == "range" else (value & mask, mask)
            for f, (value, mask) in zip(self.fields, match.fields, strict=True)
            if f.kind != "selector"
        )
        return (canonical, match.priority if self.has_priorities else 0)

    @property
    def has_priorities(self) -> bool:
        return any(f.kind in ("ternary", "range", "optional") for f in self.fields)

    def _index(self, match: Match) -> int | None:
        wanted = self.identity(match)
        for i, (other, _) in enumerate(self.entries):
            if self.identity(other) == wanted:
                return i
        return None

    def add(self, match: Match, argument: int) -> int:
        if self._index(match) is not None:
            return -errno.EEXIST
        if len(self.entries) == self.size:
            return -errno.ENOSPC
        self.entries.append((match, argument))
        return 0

    def change(self, match: Match, argument: int) -> int:
        i = self._index(match)
        if i is None:
            return -errno.ENOENT
        self.entries[i] = (self.entries[i][0], argument)
        return 0

    def remove(self, match: Match) -> int:
        i = self._index(match)
        if i is None:
            return -errno.ENOENT
        del self.entries[i]
        return 0

    def lookup(self, key: list[int]) -> int | None:
        """The argument of the best entry: longest prefix, or largest priority then oldest."""
        best: tuple[int, int] | None = None
        for match, argument in self.entries:
            if not all(
                low <= k <= high if f.kind == "range" else (k & high) == (low & high)
                for f, k, (low, high) in zip(self.fields, key, match.fields, strict=True)
                if f.kind != "selector"
            ):
                continue
            if self.has_priorities:
                rank = match.priority
            else:
                rank = sum(
                    mask.bit_count()
                    for f, (_, mask) in zip(self.fields, match.fields, strict=True)
                    if f.kind == "lpm"
                )
            if best is None or rank > best[0]:
                best = (rank, argument)
        return None if best is None else best[1]


class Table:
    """A table of the engine behind the same calls."""

    def __init__(self, shim: Any, fields: list[Field], size: int, *, stateful: bool) -> None:
        self.shim = shim
        self.fields = fields
        self.words = 1 + max(f.word + (f.width - 1) // 64 for f in fields)
        name = ffi.new("char[]", b"t")
        keys = ffi.new("tb_key_desc[]", len(fields))
        for key, f in zip(keys, fields, strict=True):
            key.name, key.kind, key.width = name, KINDS[f.kind], f.width
            key.word, key.shift = f.word, f.shift
        default = ffi.new("uint64_t[1]", [5])
        self.desc = ffi.new("tb_table_desc *")
        self.desc.name, self.desc.key_words, self.desc.n_keys = name, self.words, len(fields)
        self.desc.keys, self.desc.arg_words, self.desc.size = keys, 1, size
        self.desc.default_action, self.desc.default_args = DEFAULT_ACTION, default
        self.desc.stateful = stateful
        self.keep = [name, keys, default]
        self.table = shim.shim_new(self.desc)
        assert self.table != ffi.NULL

    def close(self) -> None:
        self.shim.shim_free(self.table)

    def pack(self, values: list[int]) -> Any:
        packed = 0
        for f, value in zip(self.fields, values, strict=True):
            packed |= value << (64 * f.word + f.shift)
        return ffi.new("uint64_t[]", [packed >> (64 * i) & (2**64 - 1) for i in range(self.words)])

    def spec(self, match: Match, argument: int) -> Any:
        value = self.pack([v for v, _ in match.fields])
        mask = self.pack([m for _, m in match.fields])
        args = ffi.new("uint64_t[1]", [argument])
        spec = ffi.new("tb_entry_spec *")
        spec.value, spec.mask, spec.args = value, mask, args
        spec.priority, spec.action = match.priority, 1
        self.keep[3:] = [value, mask, args]
        return spec

    def add(self, match: Match, argument: int) -> int:
        return int(self.shim.shim_add(self.table, self.spec(match, argument)))

    def change(self, match: Match, argument: int) -> int:
        return int(self.shim.shim_change(self.table, self.spec(match, argument)))

    def remove(self, match: Match) -> int:
        return int(self.shim.shim_remove(self.table, self.spec(match, 0)))

    def entry(self, key: list[int], now_ps: int = 0) -> Any:
        return self.shim.shim_lookup(self.table, self.pack(key), now_ps)

    def lookup(self, key: list[int]) -> int | None:
        entry = self.entry(key)
        if not entry.hit:
            assert (entry.action, entry.args[0]) == (DEFAULT_ACTION, 5)
            return None
        assert entry.action == 1
        return int(entry.args[0])
