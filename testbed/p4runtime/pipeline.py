"""A program as P4Runtime speaks of it: P4Info's ids joined to the program's objects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from google.protobuf.message import DecodeError

from testbed.compiler.program import (
    Action,
    ActionProfile,
    Counter,
    Digest,
    KeyField,
    Meter,
    Register,
    ValueSet,
)
from testbed.p4runtime.actions import ActionCodec
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.fields import MatchCodec, ValueCodec
from testbed.p4runtime.schema import p4, p4config
from testbed.p4runtime.tables import TableCodec
from testbed.p4runtime.translation import PortCodec, Ports, Translation
from testbed.switch.build import Program
from testbed.switch.errors import choices

_PORT_BITS = 9  # of v1model

T = TypeVar("T")


class Objects(Generic[T]):
    """The objects of one kind by id. ``kind`` words the errors."""

    def __init__(self, kind: str, found: Iterable[tuple[Any, T]]) -> None:
        pairs = list(found)
        self.kind = kind
        self.by_id: dict[int, T] = {preamble.id: thing for preamble, thing in pairs}
        self.ids: dict[str, int] = {preamble.name: preamble.id for preamble, _ in pairs}
        self._names = {preamble.id: preamble.name for preamble, _ in pairs}

    def find(self, number: int) -> T:
        """The object with this id. Raises StatusError (INVALID_ARGUMENT)."""
        found = self.by_id.get(number)
        if found is None:
            raise invalid(
                f"there is no {self.kind} with id 0x{number:08x}; the program has {self._listed()}"
            )
        return found

    def selected(self, number: int) -> list[tuple[int, T]]:
        """The object with this id, or with 0, the wildcard, all of them."""
        if number == 0:
            return list(self.by_id.items())
        return [(number, self.find(number))]

    def _listed(self) -> str:
        listed = [f"0x{number:08x} ({name})" for number, name in self._names.items()]
        return choices(listed).removeprefix("it has ").replace("`", "")


class Pipeline:
    """A program, its P4Info, and its objects by their ids.

    ``p4info`` is what the client pushed, or the program's own; ``device_config`` and
    ``cookie`` are empty and None unless they were pushed.
    """

    def __init__(
        self,
        program: Program,
        ports: Ports,
        *,
        pushed: Any = None,
    ) -> None:
        info = program.info
        own = own_p4info(program)
        self.program = program
        self.p4info = pushed.p4info if pushed is not None and pushed.HasField("p4info") else own
        self.device_config: bytes = pushed.p4_device_config if pushed is not None else b""
        self.cookie: int | None = (
            pushed.cookie.cookie if pushed is not None and pushed.HasField("cookie") else None
        )
        self.own = own
        self._ports = ports
        self._translations: dict[str, Translation] = {}
        self.actions = Objects("action", self._actions(own, info.actions))
        self.profiles = Objects(
            "action profile", _joined(own.action_profiles, {p.name: p for p in info.profiles})
        )
        self.counters = Objects("counter", _joined(own.counters, _by_name(info.counters)))
        self.meters = Objects("meter", _joined(own.meters, _by_name(info.meters)))
        self.registers = Objects("register", _joined(own.registers, _by_name(info.registers)))
        self.digests = Objects("digest", _joined(own.digests, _by_name(info.digests)))
        self.value_sets = Objects("value set", self._value_sets(own, info.value_sets))
        self.tables = Objects("table", self._tables(own))
        self.profile_tables: dict[int, list[TableCodec]] = {}
        for table in self.tables.by_id.values():
            self.profile_tables.setdefault(table.profile_id, []).append(table)
        self.ports = PortCodec(ports, self._port_names(own))

    def config(self, response_type: int) -> Any:
        """The ``ForwardingPipelineConfig`` that a controller asks for."""
        request = p4.GetForwardingPipelineConfigRequest
        config = p4.ForwardingPipelineConfig()
        if self.cookie is not None:
            config.cookie.cookie = self.cookie
        if response_type in (request.ALL, request.P4INFO_AND_COOKIE):
            config.p4info.CopyFrom(self.p4info)
        if response_type in (request.ALL, request.DEVICE_CONFIG_AND_COOKIE):
            config.p4_device_config = self.device_config
        return config

    def tables_of(self, profile: ActionProfile) -> list[str]:
        """The names of the tables that have an action profile."""
        tables = self.profile_tables.get(self.profiles.ids[profile.name], [])
        return [codec.table.name for codec in tables]

    def translation(self, type_name: str, width: int) -> Translation | None:
        """How values of a named type of ``width`` bits are translated, if they are."""
        spec = self.own.type_info.new_types.get(type_name) if type_name else None
        if spec is None or spec.WhichOneof("representation") != "translated_type":
            return None
        found = self._translations.get(type_name)
        if found is None:
            translated = spec.translated_type
            sdn_width = translated.sdn_bitwidth if translated.HasField("sdn_bitwidth") else 0
            found = Translation(translated.uri, width, sdn_width, self._ports)
            self._translations[type_name] = found
        return found

    def adopt_names(self, before: Pipeline) -> None:
        """Gives what is kept of another pipeline's state the names that it has there."""
        for type_name, translation in self._translations.items():
            known = before._translations.get(type_name)
            if known is not None:
                translation.adopt(known)

    # ---- joining --------------------------------------------------------------------

    def _actions(self, own: Any, actions: Sequence[Action]) -> list[tuple[Any, ActionCodec]]:
        known = {action.name: action for action in actions}
        joined = []
        for message in own.actions:
            action = known.get(message.preamble.name)
            if action is None:
                continue  # only the program calls it
            widths = {p.name: p for p in action.params}
            params = [
                ValueCodec(
                    param.id,
                    param.name,
                    widths[param.name].width,
                    widths[param.name].offset,
                    self.translation(param.type_name.name, widths[param.name].width),
                )
                for param in message.params
            ]
            joined.append((message.preamble, ActionCodec(message.preamble.id, action, params)))
        return joined

    def _tables(self, own: Any) -> list[tuple[Any, TableCodec]]:
        info = self.program.info
        known = {table.name: table for table in info.tables}
        direct_counters = {c.direct_table_id for c in own.direct_counters}
        direct_meters = {m.direct_table_id for m in own.direct_meters}
        joined = []
        for message in own.tables:
            table = known.get(message.preamble.name)
            if table is None:
                continue
            place = f"table `{table.name}`"
            codec = TableCodec(
                message,
                table,
                self._matches(message.match_fields, table.keys, place),
                [
                    (self.actions.find(ref.id), p4config.ActionRef.Scope.Name(ref.scope))
                    for ref in message.action_refs
                ],
                has_counter=message.preamble.id in direct_counters,
                has_meter=message.preamble.id in direct_meters,
                profile=None if table.profile is None else info.profiles[table.profile],
            )
            joined.append((message.preamble, codec))
        return joined

    def _value_sets(
        self, own: Any, value_sets: Sequence[ValueSet]
    ) -> list[tuple[Any, tuple[ValueSet, list[MatchCodec]]]]:
        known = {value_set.name: value_set for value_set in value_sets}
        return [
            (
                message.preamble,
                (
                    known[message.preamble.name],
                    self._matches(
                        message.match,
                        known[message.preamble.name].keys,
                        f"value set `{message.preamble.name}`",
                    ),
                ),
            )
            for message in own.value_sets
            if message.preamble.name in known
        ]

    def _matches(
        self, messages: Sequence[Any], keys: Sequence[KeyField], place: str
    ) -> list[MatchCodec]:
        return [
            MatchCodec(
                message,
                key.width,
                key.offset,
                self.translation(message.type_name.name, key.width),
                place,
            )
            for message, key in zip(messages, keys, strict=True)
        ]

    def _port_names(self, own: Any) -> Translation | None:
        """How ports are translated to strings where no field says their width, if the
        program has such a type."""
        for spec in own.type_info.new_types.values():
            translated = spec.translated_type
            if translated.HasField("sdn_string"):
                found = Translation(translated.uri, _PORT_BITS, 0, self._ports)
                if found.of_ports:
                    return found
        return None


def own_p4info(program: Program) -> Any:
    """The P4Info of a program. Raises StatusError (INVALID_ARGUMENT)."""
    if program.p4info_refusal:
        raise StatusError(Code.INVALID_ARGUMENT, program.p4info_refusal)
    try:
        return p4config.P4Info.FromString(program.p4info)
    except DecodeError as error:
        raise StatusError(Code.INTERNAL, f"the program's P4Info: {error}") from None


Described = TypeVar("Described", Counter, Meter, Register, Digest)


def _by_name(things: Sequence[Described]) -> Mapping[str, Described]:
    return {thing.name: thing for thing in things}


def _joined(messages: Sequence[Any], known: Mapping[str, T]) -> list[tuple[Any, tuple[Any, T]]]:
    """Each message with the program's object of its name."""
    return [
        (message.preamble, (message, known[message.preamble.name]))
        for message in messages
        if message.preamble.name in known
    ]
