"""The state of switches as a controller reads and writes it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from testbed.engine.binding import ffi
from testbed.engine.config import CarriedState
from testbed.engine.errors import EngineError
from testbed.engine.profiles import EntryTarget, ProfiledEngine, argument_words

T = TypeVar("T")

_RECORD_WORDS = 3  # TB_ENTRY_RECORD_WORDS
_TARGET_WORDS = 2  # a target's kind and number


class _Shape(NamedTuple):
    key_words: int
    arg_words: int
    indirect: bool  # it has an action profile


@dataclass(frozen=True)
class TableEntry:
    """An entry as :meth:`ControlledEngine.table_insert` takes it. ``value`` is masked;
    with a ``target`` there are no ``action`` and ``args``."""

    value: list[int]
    mask: list[int]
    priority: int
    action: int
    args: list[int]
    target: EntryTarget | None = None


class ControlledEngine(ProfiledEngine):
    """An engine with the control surface of its switches: tables, registers, counters,
    meters, multicast groups, clone sessions."""

    @functools.cached_property
    def _shapes(self) -> dict[tuple[int, int], _Shape]:
        """By node and table, as far as they were asked for."""
        return {}

    # ---- batches -------------------------------------------------------------

    def control(self, operation: Callable[[], T]) -> T | None:
        """Runs what a controller does to a switch, and returns what it returns; a fabric
        on which that takes its time runs it later and returns None."""
        return operation()

    def write_updates(
        self, node: int, updates: Sequence[bytes], *, undo: bool
    ) -> tuple[int, EngineError | None]:
        """Applies updates (``engine.h`` has their form) at one instant and in their order,
        up to the first that is refused, and returns its number and why; with ``undo``
        the others are undone then. Without a refusal: their number and None."""
        words = ffi.from_buffer("uint64_t[]", b"".join(updates))
        done = ffi.new("uint32_t *")
        result = self._c.tb_write(self._e, node, words, len(words), len(updates), undo, done)
        try:
            self.check(result)
        except EngineError as error:
            return done[0], error
        return done[0], None

    # ---- another program -------------------------------------------------------

    def stage(self, pipeline: Path) -> int:
        """Loads a compiled program beside the running ones, and returns the node under
        which its state can be written, until :meth:`end_stage`. One at a time."""
        self.check(self._c.tb_stage(self._e, str(pipeline).encode()))
        return int(self._c.TB_STAGED_NODE)

    def replace(
        self, node: int, carried: Sequence[tuple[CarriedState, int, int]], *, keep_copies: bool
    ) -> None:
        """Lets a switch go on with the staged program and state, at one instant. `carried`:
        (kind, number in the old program, number in the new one) of state that is kept;
        with `keep_copies`, multicast groups and clone sessions are, too."""
        array = ffi.new("tb_carried[]", [(k.value, old, new) for k, old, new in carried] or 1)
        self.check(self._c.tb_replace(self._e, node, array, len(carried), keep_copies))
        self._forget_shapes(node)

    def end_stage(self) -> None:
        """Frees what is staged: after :meth:`replace`, the old program."""
        self.check(self._c.tb_stage_end(self._e))
        self._forget_shapes(self._c.TB_STAGED_NODE)

    def _forget_shapes(self, node: int) -> None:
        for known in (self._shapes, self._profile_words):
            for key in [key for key in known if key[0] == node]:
                del known[key]

    # ---- tables --------------------------------------------------------------

    def _entry(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int],
        target: EntryTarget | None = None,
    ) -> tuple[Any, list[Any]]:
        """A tb_entry_spec and the arrays that it points to."""
        key_words, arg_words, _ = self._shape(node, table)
        if len(value) != key_words or len(mask) != key_words or len(args) > arg_words:
            raise EngineError(
                f"table {table} of node {node} has {key_words} key words and up to {arg_words} "
                f"argument words, not {len(value)}, {len(mask)} (mask) and {len(args)}"
            )
        arrays = [
            ffi.new("uint64_t[]", list(value) or 1),
            ffi.new("uint64_t[]", list(mask) or 1),
            argument_words(args, arg_words),
        ]
        spec = ffi.new("tb_entry_spec *", (arrays[0], arrays[1], priority, action, arrays[2]))
        if target is not None:
            arrays += target.encode(arg_words)
            spec.target = arrays[3]
        return spec, arrays

    def _shape(self, node: int, table: int) -> _Shape:
        shape = self._shapes.get((node, table))
        if shape is None:
            words = ffi.new("uint32_t[3]")
            self.check(self._c.tb_table_shape(self._e, node, table, words, words + 1, words + 2))
            shape = self._shapes[node, table] = _Shape(words[0], words[1], words[2] != 0)
        return shape

    def table_insert(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int] = (),
        target: EntryTarget | None = None,
    ) -> None:
        """Adds an entry. `value` and `mask` are packed key words (a range's low
        and high ends), `args` 64-bit argument words; see ``pipeline.h``. Where the
        table has an action profile `target` replaces the action and its arguments."""
        spec, _arrays = self._entry(node, table, value, mask, priority, action, args, target)
        self.check(self._c.tb_table_insert(self._e, node, table, spec))

    def table_modify(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int] = (),
        target: EntryTarget | None = None,
    ) -> None:
        """Gives the entry with this match another action, or target."""
        spec, _arrays = self._entry(node, table, value, mask, priority, action, args, target)
        self.check(self._c.tb_table_modify(self._e, node, table, spec))

    def table_delete(
        self, node: int, table: int, value: Sequence[int], mask: Sequence[int], priority: int = 0
    ) -> None:
        """Removes the entry with this match."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        self.check(self._c.tb_table_delete(self._e, node, table, spec))

    def table_set_default(
        self,
        node: int,
        table: int,
        action: int,
        args: Sequence[int] = (),
        target: EntryTarget | None = None,
    ) -> None:
        """Sets what a miss does."""
        nothing = [0] * self._shape(node, table).key_words
        spec, _arrays = self._entry(node, table, nothing, nothing, 0, action, args, target)
        self.check(self._c.tb_table_set_default(self._e, node, table, spec))

    def table_count(self, node: int, table: int) -> int:
        """Entries in a table, without the default."""
        return self.check(self._c.tb_table_count(self._e, node, table))

    def table_read(self, node: int, table: int) -> list[TableEntry]:
        """The entries of a table, without the default, in the order of their insertion."""
        key_words, arg_words, indirect = self._shape(node, table)
        if indirect:
            arg_words = _TARGET_WORDS
        length = _RECORD_WORDS + arg_words + 2 * key_words
        held = self.table_count(node, table)
        while True:
            words = ffi.new("uint64_t[]", held * length or 1)
            found = self.check(self._c.tb_table_read(self._e, node, table, words, held))
            if found <= held:
                break
            held = found
        flat = ffi.unpack(words, found * length) if found else []
        records = sorted(flat[i : i + length] for i in range(0, len(flat), length))
        entries = [_table_entry(record, key_words, arg_words) for record in records]
        return [self._with_target(node, table, e) for e in entries] if indirect else entries

    def table_states(self, node: int, table: int) -> tuple[int, int, bytes]:
        """What packets and meters have written beside the entries of a table: the present
        time in ps, the bytes of a record, and the records as ``tb_table_states_read`` has
        them."""
        words = 2 * self._shape(node, table).key_words + self._c.TB_STATE_RECORD_WORDS
        now_ps = ffi.new("int64_t *")
        held = self.table_count(node, table)
        while True:
            array = ffi.new("uint64_t[]", held * words or 1)
            found = self.check(
                self._c.tb_table_states_read(self._e, node, table, array, held, now_ps)
            )
            if found <= held:
                return now_ps[0], 8 * words, bytes(ffi.buffer(array, 8 * words * found))
            held = found

    def default_state(self, node: int, table: int) -> tuple[int, ...]:
        """What packets and meters have written beside the default entry: the words that
        ``tb_table_states_read`` has behind a match."""
        words = ffi.new("uint64_t[]", self._c.TB_STATE_RECORD_WORDS)
        self.check(self._c.tb_default_state_read(self._e, node, table, words))
        return tuple(words)

    def _with_target(self, node: int, table: int, entry: TableEntry) -> TableEntry:
        kind, number = entry.args
        target = EntryTarget(kind, number)
        if target.has_actions:
            target = self.table_target(node, table, entry.value, entry.mask, entry.priority)
        return replace(entry, action=0, args=[], target=target)

    def table_target(
        self, node: int, table: int, value: Sequence[int], mask: Sequence[int], priority: int
    ) -> EntryTarget:
        """What the entry with this match runs in a table with an action profile."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        return self.read_target(node, table, spec, self._shape(node, table).arg_words)

    def table_default_target(self, node: int, table: int) -> EntryTarget:
        """What a miss runs in a table with an action profile."""
        return self.read_target(node, table, ffi.NULL, self._shape(node, table).arg_words)

    def direct_counter_read(
        self, node: int, table: int, value: Sequence[int], mask: Sequence[int], priority: int
    ) -> tuple[int, int]:
        """(packets, bytes) of the entry with this match."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        cell = ffi.new("uint64_t[2]")
        self.check(self._c.tb_direct_counter_read(self._e, node, table, spec, cell))
        return cell[0], cell[1]

    # ---- registers, counters, meters ------------------------------------------

    def _register_shape(self, node: int, register: int) -> tuple[int, int]:
        words = ffi.new("uint32_t[2]")
        self.check(self._c.tb_register_shape(self._e, node, register, words, words + 1))
        return words[0], words[1]

    def register_read(
        self, node: int, register: int, first: int = 0, count: int | None = None
    ) -> list[int]:
        """Cells as unsigned integers; all from `first` on without a `count`."""
        size, cell_bytes = self._register_shape(node, register)
        wanted = max(size - first, 0) if count is None else count
        cells = ffi.new("uint8_t[]", wanted * cell_bytes or 1)
        self.check(self._c.tb_register_read(self._e, node, register, first, wanted, cells))
        data = bytes(ffi.buffer(cells, wanted * cell_bytes))
        return [
            int.from_bytes(data[i : i + cell_bytes], "little")
            for i in range(0, len(data), cell_bytes)
        ]

    def register_write(self, node: int, register: int, first: int, values: Sequence[int]) -> None:
        """Writes unsigned integers to consecutive cells, at one instant."""
        _size, cell_bytes = self._register_shape(node, register)
        try:
            data = b"".join(value.to_bytes(cell_bytes, "little") for value in values)
        except OverflowError:
            raise EngineError(
                f"register {register} of node {node} holds 0 to {(1 << 8 * cell_bytes) - 1}"
            ) from None
        self.check(self._c.tb_register_write(self._e, node, register, first, len(values), data))

    def counter_read(
        self, node: int, counter: int, first: int = 0, count: int = 1
    ) -> list[tuple[int, int]]:
        """Cells of an indirect counter as (packets, bytes)."""
        cells = ffi.new("uint64_t[]", 2 * count or 1)
        self.check(self._c.tb_counter_read(self._e, node, counter, first, count, cells))
        return [(cells[2 * i], cells[2 * i + 1]) for i in range(count)]

    def counter_write(
        self, node: int, counter: int, first: int, cells: Sequence[tuple[int, int]]
    ) -> None:
        """Sets (packets, bytes) of consecutive cells."""
        flat = ffi.new("uint64_t[]", [number for cell in cells for number in cell] or 1)
        self.check(self._c.tb_counter_write(self._e, node, counter, first, len(cells), flat))

    def configure_meter(
        self, node: int, meter: int, index: int, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Sets a two-rate three-colour marker: rates per second and bursts, in
        packets or bytes as the program declares the meter."""
        self.check(self._c.tb_meter_configure(self._e, node, meter, index, cir, cbs, pir, pbs))

    def meter_read(
        self, node: int, meter: int, first: int = 0, count: int = 1
    ) -> list[tuple[int, ...]]:
        """Cells of an indirect meter as cir, cbs, pir, pbs (all 0: not configured), and
        packets and bytes of what they said was green, yellow, red."""
        words = self._c.TB_METER_RECORD_WORDS
        cells = ffi.new("uint64_t[]", words * count or 1)
        self.check(self._c.tb_meter_read(self._e, node, meter, first, count, cells))
        flat = list(cells)
        return [tuple(flat[i : i + words]) for i in range(0, words * count, words)]

    # ---- copies ----------------------------------------------------------------

    def set_multicast(self, node: int, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        """Sets a multicast group's (port, rid) replicas; none removes it."""
        made = list(replicas)
        array = ffi.new("tb_replica[]", made or 1)
        self.check(self._c.tb_multicast_set(self._e, node, group, array, len(made)))

    def set_clone_session(
        self,
        node: int,
        session: int,
        replicas: Iterable[tuple[int, int]],
        class_of_service: int = 0,
        packet_bytes: int = 0,
    ) -> None:
        """Sets a clone session: (port, rid) replicas, the priority queue of the
        clones and the length they are cut to (0: whole)."""
        made = list(replicas)
        array = ffi.new("tb_replica[]", made or 1)
        config = ffi.new("tb_clone_config *", (class_of_service, packet_bytes))
        self.check(self._c.tb_clone_session_set(self._e, node, session, config, array, len(made)))


def _table_entry(record: list[int], key_words: int, arg_words: int) -> TableEntry:
    _sequence, priority, action, *words = record
    keys = words[arg_words:]
    return TableEntry(
        keys[:key_words],
        keys[key_words:],
        priority - (1 << 64) if priority >> 63 else priority,
        action,
        words[:arg_words],
    )
