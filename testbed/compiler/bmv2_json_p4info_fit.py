"""A P4Info that is given with a program in BMv2's JSON: that it fits, and what it adds.

p4c writes both from one program. What the JSON leaves out (``bmv2_json_p4info``) is then
taken from the P4Info: which ternary keys are optional, what counters count, how value
sets' fields are called and matched, how much a selector's groups hold, and the headers of
packets to and from the controller. A P4Info of another program is an error: it would send
a controller's entries to the wrong tables.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar

from testbed.compiler.diagnostics import CompileError, Diagnostic, Note, choices
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_wire import from_binary
from testbed.compiler.packet_headers import Layout
from testbed.compiler.program import (
    Action,
    ActionProfile,
    Counter,
    KeyField,
    Meter,
    ProgramInfo,
    Register,
    Table,
)

_UNITS = {"PACKETS": "packets", "BYTES": "bytes", "BOTH": "packets_and_bytes"}
_BYTE = 8

SetFields = dict[str, list[tuple[str, str]]]  # of a value set: its fields' names and match kinds
T = TypeVar("T", Table, Action, Counter, Meter, Register, ActionProfile)


def decoded(data: bytes, source: str) -> Message:
    """A serialised P4Info. Raises CompileError."""
    try:
        return from_binary("P4Info", data)
    except ValueError as error:
        raise _misfit(source, f"this is no P4Info: {error}") from None


def value_set_fields(p4info: Message) -> SetFields:
    return {
        _name(m): [(f.get("name") or "", _kind(f)) for f in m.get("match") or []]
        for m in p4info.get("value_sets") or []
    }


def packet_layouts(p4info: Message, source: str) -> dict[str, Layout]:
    """The headers of packets to and from the controller. Raises CompileError."""
    found: dict[str, Layout] = {}
    for header in p4info.get("controller_packet_metadata") or []:
        layout = tuple((f.get("id") or 0, f.get("bitwidth") or 0) for f in header.get("metadata"))
        if sum(width for _, width in layout) % _BYTE:
            text = f"the fields of '{_name(header)}' are no whole bytes, so that some are missing"
            raise _misfit(source, text)
        found[_name(header)] = layout
    return found


def fitted(info: ProgramInfo, p4info: Message, source: str) -> ProgramInfo:
    """``info`` with what ``p4info`` adds. Raises CompileError where they are of two programs.

    ``source`` is what errors call the P4Info's origin.
    """
    fit = _Fit(info, p4info, source)
    tables = fit.each("tables", "table", info.tables, p4info, fit.table)
    fit.each("actions", "action", info.actions, p4info, fit.action, optional=True)
    counters = fit.each("counters", "counter", info.counters, p4info, fit.counter)
    fit.each("meters", "meter", info.meters, p4info, fit.cells)
    fit.each("registers", "register", info.registers, p4info, fit.cells)
    profiles = fit.each("action_profiles", "action profile", info.profiles, p4info, fit.profile)
    return dataclasses.replace(info, tables=tables, counters=counters, profiles=profiles)


class _Fit:
    def __init__(self, info: ProgramInfo, p4info: Message, source: str) -> None:
        self._info = info
        self._actions = {_id(m): _name(m) for m in p4info.get("actions") or []}
        self._source = source

    def each(
        self,
        field: str,
        kind: str,
        things: Sequence[T],
        p4info: Message,
        change: Callable[[T, Message], T],
        *,
        optional: bool = False,
    ) -> tuple[T, ...]:
        """The things, those changed that the P4Info tells of. ``optional``: it may tell of
        some that the program has not, as of actions that no table has."""
        known = {thing.name: thing for thing in things}
        for message in p4info.get(field) or []:
            name = _name(message)
            if name in known:
                known[name] = change(known[name], message)
            elif not optional:
                self._fail(f"the program has no {kind} '{name}'", choices(f"{kind}s", known))
        return tuple(known.values())

    def _fail(self, text: str, *notes: str) -> NoReturn:
        raise _misfit(self._source, text, *notes)

    def table(self, table: Table, message: Message) -> Table:
        what = f"table '{table.name}'"
        fields = message.get("match_fields") or []
        if len(fields) != len(table.keys):
            self._fail(f"{what} has {len(fields)} match fields, the program's {len(table.keys)}")
        keys = tuple(self._key(k, f, what) for k, f in zip(table.keys, fields, strict=True))
        self._check_actions(table, message, what)
        return dataclasses.replace(table, keys=keys)

    def _check_actions(self, table: Table, message: Message, what: str) -> None:
        valid = [self._info.actions[ref.action].name for ref in table.actions]
        for ref in message.get("action_refs") or []:
            number = ref.get("id") or 0
            name = self._actions.get(number)
            if name is None:
                self._fail(f"{what} has an action with id {number}, which it does not describe")
            if name not in valid:
                self._fail(
                    f"{what} has the action '{name}', the program's not", choices("actions", valid)
                )

    def _key(self, key: KeyField, field: Message, what: str) -> KeyField:
        where = f"{what}: match field '{field.get('name')}'"
        if field.get("bitwidth") not in (key.width, None):
            self._fail(f"{where} has {field.get('bitwidth')} bits, the program's {key.width}")
        kind = _kind(field)
        if kind == key.match_kind:
            return key
        if (kind, key.match_kind) != ("optional", "ternary"):
            self._fail(f"{where} is matched as {kind}, the program's as {key.match_kind}")
        return dataclasses.replace(key, match_kind=kind)

    def action(self, action: Action, message: Message) -> Action:
        what = f"action '{action.name}'"
        params = message.get("params") or []
        if len(params) != len(action.params):
            self._fail(f"{what} has {len(params)} parameters, the program's {len(action.params)}")
        for param, field in zip(action.params, params, strict=True):
            if field.get("bitwidth") not in (param.width, None):
                self._fail(
                    f"{what}: parameter '{field.get('name')}' has {field.get('bitwidth')} bits, "
                    f"the program's {param.width}"
                )
        return action

    def cells(self, thing: T, message: Message) -> T:
        assert isinstance(thing, Counter | Meter | Register)
        size = message.get("size") or 0
        if size != thing.size:
            self._fail(f"'{thing.name}' has {size} cells, the program's {thing.size}")
        return thing

    def counter(self, counter: Counter, message: Message) -> Counter:
        self.cells(counter, message)
        spec = message.get("spec")
        unit = _UNITS.get(str(spec.get("unit")), counter.kind) if spec else counter.kind
        return dataclasses.replace(counter, kind=unit)

    def profile(self, profile: ActionProfile, message: Message) -> ActionProfile:
        if bool(message.get("with_selector")) != profile.selector:
            has, has_not = ("a selector", "none") if not profile.selector else ("none", "one")
            text = f"action profile '{profile.name}' has {has}, the program's {has_not}"
            self._fail(text)
        members = message.get("sum_of_members")
        return dataclasses.replace(
            profile,
            max_group_size=message.get("max_group_size") or 0,
            sum_of_members=members is not None,
            max_member_weight=(members.get("max_member_weight") or 0) if members else 0,
        )


def _name(message: Message) -> str:
    preamble = message.get("preamble")
    return str(preamble.get("name") or "") if preamble is not None else ""


def _id(message: Message) -> int:
    preamble = message.get("preamble")
    return int(preamble.get("id") or 0) if preamble is not None else 0


def _kind(field: Message) -> str:
    return str(field.get("match_type") or field.get("other_match_type") or "exact").lower()


def _misfit(source: str, text: str, *notes: str) -> CompileError:
    message = f"the P4Info does not fit {source}: {text}"
    return CompileError([Diagnostic(None, message, tuple(Note(n) for n in notes))])
