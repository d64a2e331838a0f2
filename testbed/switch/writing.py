"""Writing to a switch in batches, and keeping what was written.

The engine holds what packets need. What a controller said besides (an entry's metadata,
the object with which it said it) is kept here, in dictionaries under the same lock under
which the engine is written, so the two never differ: a reading of a hundred thousand
entries is a list of objects that exist, not a conversion. What packets change (counters,
registers, times of hits) is never kept, but read from the engine.

Rejected: reading entries back from the engine's words. It costs several microseconds an
entry in Python, needs the engine to carry bytes that it never looks at, and loses the
order in which a controller knows its entries.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import partial

from testbed.compiler.program import Table
from testbed.engine import EngineError, Fabric
from testbed.switch.build import Program
from testbed.switch.encoding import Encoder
from testbed.switch.entities import (
    Atomicity,
    Entity,
    Operation,
    TableEntry,
    Update,
)
from testbed.switch.errors import ControlError, ErrorCode
from testbed.switch.holdings import Holdings
from testbed.switch.keys import pack
from testbed.switch.packing import has_priorities
from testbed.switch.parameters import pack_arguments
from testbed.switch.refusals import explain
from testbed.switch.replacing import Reconciliation
from testbed.switch.values import FieldMatch

# Of a batch that need not be whole: what enters at one instant, so that packets never wait
# for long.
_SLICE = 512

Errors = list[ControlError | None]


class WrittenSwitch:
    """A switch as far as :meth:`write` and what it has written are concerned; the base of
    :class:`testbed.switch.control.Switch`."""

    def __init__(self, fabric: Fabric, node: int, program: Program, name: str) -> None:
        self.fabric = fabric
        self.node = node
        self.program = program
        self.epoch = 0  # programs that the switch had before this one
        self.name = name
        self.held = Holdings(program)
        self._lock = threading.RLock()
        self._encoder = Encoder(program.info, name, self.held)

    def write(
        self, updates: Sequence[Update], atomicity: Atomicity = Atomicity.CONTINUE_ON_ERROR
    ) -> Errors:
        """Applies updates in their order; an error or None for each.

        A packet sees all of a batch or nothing of it, except that one of many updates with
        CONTINUE_ON_ERROR enters in slices. See :class:`Atomicity` for what becomes of a
        batch when an update is refused. On a fabric on which writes take their time
        (virtual clock) no errors are known yet: the call that runs the fabric raises them.
        """
        late = False

        def apply() -> Errors:
            errors = self._write(updates, atomicity)
            if late:
                _raise_first(errors)
            return errors

        errors = self.fabric.control(apply)
        late = True
        return [None] * len(updates) if errors is None else errors

    def write_one(self, operation: Operation, entity: Entity) -> None:
        """One update. Raises ControlError where it is refused."""
        self.write_all([Update(operation, entity)])

    def write_all(self, updates: Sequence[Update]) -> None:
        """All of them or none. Raises ControlError, of the one that is refused."""
        self.fabric.control(partial(self._write_or_raise, updates))

    def write_now(self, operation: Operation, entity: Entity) -> None:
        """:meth:`write_one` from within what ``fabric.control`` runs."""
        self._write_or_raise([Update(operation, entity)])

    def write_up_to_refusal(self, updates: Sequence[Update]) -> tuple[int, ControlError | None]:
        """From within what ``fabric.control`` runs: applies updates of one engine update
        each at one instant, up to the first that is refused; how many, and why not more."""
        with self._lock:
            encoded = [made for update in updates for made in self._encoder.encode(update)]
            done, refused = self._send(encoded, undo=False)
            for operation, entity in updates[:done]:
                self.held.record(self.program, operation, entity)
            if refused is None:
                return done, None
            return done, self._explain(updates[done], refused)

    def _write_or_raise(self, updates: Sequence[Update]) -> None:
        _raise_first(self._write(updates, Atomicity.ROLLBACK_ON_ERROR))

    # ---- the write itself --------------------------------------------------------------

    def _write(self, updates: Sequence[Update], atomicity: Atomicity) -> Errors:
        with self._lock:
            if atomicity is not Atomicity.CONTINUE_ON_ERROR:
                return self._write_whole(updates)
            errors: Errors = []
            for start in range(0, len(updates), _SLICE):
                errors += self._write_each(updates[start : start + _SLICE])
            return errors

    def _write_whole(self, updates: Sequence[Update]) -> Errors:
        encoded: list[bytes] = []
        owners: list[int] = []  # the update of each of `encoded`
        self._encoder.begin()
        for number, update in enumerate(updates):
            try:
                made = self._encoder.encode(update)
            except ControlError as error:
                return _aborted(len(updates), number, error)
            encoded += made
            owners += [number] * len(made)
        done, refused = self._send(encoded, undo=len(updates) > 1 or len(encoded) > 1)
        if refused is not None:
            number = owners[done]
            return _aborted(len(updates), number, self._explain(updates[number], refused))
        for operation, entity in updates:
            self.held.record(self.program, operation, entity)
        return [None] * len(updates)

    def _write_each(self, updates: Sequence[Update]) -> Errors:
        errors: Errors = [None] * len(updates)
        encoded: list[bytes] = []
        owners: list[int] = []
        self._encoder.begin()
        for number, update in enumerate(updates):
            try:
                made = self._encoder.encode(update)
            except ControlError as error:
                errors[number] = error
                continue
            encoded += made
            owners += [number] * len(made)
        at = 0
        while at < len(encoded):
            done, refused = self._send(encoded[at:] if at else encoded, undo=False)
            at += done
            if refused is None:
                break
            number = owners[at]
            errors[number] = self._explain(updates[number], refused)
            while at < len(owners) and owners[at] == number:
                at += 1
        record = self.held.record
        for (operation, entity), failure in zip(updates, errors, strict=True):
            if failure is None:
                record(self.program, operation, entity)
        return errors

    def _send(self, encoded: list[bytes], *, undo: bool) -> tuple[int, EngineError | None]:
        if not encoded:
            return 0, None
        return self.fabric.write_updates(self.node, encoded, undo=undo)

    def _explain(self, update: Update, error: EngineError) -> ControlError:
        return explain(self._encoder.place(update.entity), update.entity, error, self.held)

    # ---- the program's own entries ---------------------------------------------------------

    def install_program_entries(self) -> None:
        """Installs what the program itself writes down. Raises ControlError."""
        self._install([e for table in self.program.info.tables for e in self._own(table)])

    def _install(self, entries: list[TableEntry]) -> None:
        encoded = []
        for entry in entries:
            encoded += self._encoder.program_entry(entry)
        with self._lock:
            done, error = self._send(encoded, undo=False)
            if error is not None:
                place = self._encoder.place(entries[done])
                raise ControlError.of(f"{place}, entry of the program", error)
            for entry in entries:
                self.held.record(self.program, Operation.INSERT, entry)

    # ---- another program ------------------------------------------------------------------

    def fill(self, kept: Reconciliation | None) -> None:
        """Of a staged switch: installs what its program says, and what it keeps of the
        state of another one. Raises ControlError."""
        self._install(
            [
                entry
                for table in self.program.info.tables
                for entry in self._own(table)
                if entry.is_const or kept is None or not kept.keeps(table)
            ]
        )
        updates = list(kept.updates()) if kept else []
        for error in self._write(updates, Atomicity.CONTINUE_ON_ERROR):
            if error is not None:
                raise ControlError(f"what it holds cannot be kept: {error}")

    def take_over(self, staged: WrittenSwitch) -> None:
        """Goes on with the program and the holdings of another."""
        self.program, self.held, self._encoder = staged.program, staged.held, staged._encoder
        self.epoch += 1

    def _own(self, table: Table) -> Iterator[TableEntry]:
        actions = self.program.info.actions
        for entry in table.entries:
            fields = [
                (key, FieldMatch(m.value, m.mask))
                for key, m in zip(table.keys, entry.matches, strict=True)
            ]
            value, mask = pack(fields)
            action = actions[entry.call.action]
            yield TableEntry(
                table,
                value,
                mask,
                entry.priority if has_priorities(table) else 0,
                action,
                pack_arguments(action, entry.call.args),
                is_const=table.const_entries or entry.const,
            )


def _raise_first(errors: Errors) -> None:
    for error in errors:
        if error is not None and error.code is not ErrorCode.ABORTED:
            raise error


def _aborted(count: int, number: int, error: ControlError) -> Errors:
    """Of a batch of which one update was refused, and so all."""
    others = ControlError("not applied: another update of the batch was refused", ErrorCode.ABORTED)
    return [error if i == number else others for i in range(count)]
