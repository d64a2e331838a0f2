"""Reading table entries, and the direct counters and meters that belong to them.

Source: P4Runtime specification, Wildcard Reads of TableEntry; DirectCounterEntry;
DirectMeterEntry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from testbed.compiler.program import Action
from testbed.p4runtime.counts import encode_colours, encode_count, encode_meter
from testbed.p4runtime.direct_resources import check_resources
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4
from testbed.p4runtime.tables import TableCodec
from testbed.p4runtime.wire import Framer, field_tag, length
from testbed.switch import Switch
from testbed.switch.entities import (
    Colours,
    DefaultEntry,
    MeterConfig,
    TableEntry,
    entry_key,
)

_DEFAULT = b""  # in place of a key: no entry's is empty

T = TypeVar("T")
_ByKey = Mapping[bytes, T]
_Entry = TableEntry | DefaultEntry
Extra = Callable[[_Entry], bytes]  # fields to be appended to an entry's message


class TableReader:
    """Reads tables. ``allowed`` says whether a table may be seen."""

    def __init__(self, pipeline: Pipeline, switch: Switch, allowed: Callable[[int], bool]) -> None:
        self._pipeline = pipeline
        self._switch = switch
        self._allowed = allowed

    def entries(self, message: Any) -> Iterator[bytes]:
        """What a ``p4.TableEntry`` asks for, framed. Raises StatusError."""
        tables = self._selected(message.table_id)
        if message.table_id == 0:
            self._check_unfiltered(message)
        if message.is_const:
            raise invalid("is_const is no filter; leave it out")
        if message.table_id:
            for codec in tables:
                check_resources(message, codec)
        return (self._defaults if message.is_default_action else self._plain)(message, tables)

    def direct_counters(self, message: Any) -> Iterator[bytes]:
        """What a ``p4.DirectCounterEntry`` asks for, framed. Raises StatusError."""
        frame = Framer("direct_counter_entry")
        for codec, entries in self._direct(message.table_entry, "counter"):
            counters = self._counters(codec, entries)
            for entry in entries:
                made = p4.DirectCounterEntry(table_entry=codec.encode_key(entry))
                encode_count(counters[_key(entry)], made.data)
                yield frame(made.SerializeToString())

    def direct_meters(self, message: Any) -> Iterator[bytes]:
        """What a ``p4.DirectMeterEntry`` asks for, framed. Raises StatusError."""
        frame = Framer("direct_meter_entry")
        for codec, entries in self._direct(message.table_entry, "meter"):
            meters = self._meters(codec, entries)
            colours = self._colours(codec, entries) if message.HasField("counter_data") else {}
            for entry in entries:
                made = p4.DirectMeterEntry(table_entry=codec.encode_key(entry))
                config = meters.get(_key(entry))
                if config is not None:
                    encode_meter(config, made.config)
                if colours:
                    made.counter_data.CopyFrom(encode_colours(colours[_key(entry)]))
                yield frame(made.SerializeToString())

    # ---- which -----------------------------------------------------------------------

    def _selected(self, number: int) -> list[TableCodec]:
        return [t for n, t in self._pipeline.tables.selected(number) if self._allowed(n)]

    def _check_unfiltered(self, message: Any) -> None:
        filters = [
            name
            for name in ("match", "action", "priority", "controller_metadata", "metadata")
            if getattr(message, name) and (name != "action" or message.HasField("action"))
        ]
        if filters and not (filters == ["action"] and not message.action.WhichOneof("type")):
            raise invalid(
                f"a read of all tables (table_id 0) takes no filter, and has {filters[0]}"
            )

    def _matching(self, codec: TableCodec, message: Any) -> list[TableEntry]:
        """The entries of a table that a ``p4.TableEntry`` selects."""
        name = codec.table.name
        if not message.match:
            entries = self._switch.entries(name)
        else:
            value, mask, _ = codec.decode_match(message.match)
            if message.priority or not codec.prioritised:
                priority = codec.decode_priority(message.priority)
                found = self._switch.entry(name, entry_key(codec.table, value, mask, priority))
                return [] if found is None else [found]
            entries = [e for e in self._switch.entries(name) if e.value == value and e.mask == mask]
        if message.priority:
            priority = codec.decode_priority(message.priority)
            entries = [e for e in entries if e.priority == priority]
        return entries

    def _filtered(self, codec: TableCodec, message: Any) -> list[TableEntry]:
        entries = self._matching(codec, message)
        action = self._action_filter(codec, message)
        if action is not None:
            entries = [e for e in entries if e.action is action or e.action == action]
        if message.metadata:
            entries = [e for e in entries if e.metadata == message.metadata]
        if message.controller_metadata:
            entries = [
                e
                for e in entries
                if p4.TableEntry.FromString(self._body(codec, e)).controller_metadata
                == message.controller_metadata
            ]
        return entries

    def _action_filter(self, codec: TableCodec, message: Any) -> Action | None:
        """The action that entries are to have; None: any."""
        kind = message.action.WhichOneof("type")
        if kind is None:
            return None
        if kind != "action":
            raise invalid(f"{codec.place}: entries are not filtered by their {kind}")
        return codec.any_action(message.action.action.action_id)

    def _direct(self, message: Any, what: str) -> Iterator[tuple[TableCodec, Sequence[_Entry]]]:
        """Tables with a direct counter or meter, and their entries that are asked for."""
        for codec in self._selected(message.table_id):
            if not (codec.has_counter if what == "counter" else codec.has_meter):
                if message.table_id:
                    raise invalid(f"{codec.place} has no direct {what}")
                continue
            if message.is_default_action:
                codec.check_default_key(message)
                yield codec, [self._switch.default_entry(codec.table.name)]
                continue
            entries = self._matching(codec, message)
            if message.match and not entries:
                raise StatusError(Code.NOT_FOUND, f"{codec.place}: there is no such entry")
            yield codec, entries

    # ---- what ------------------------------------------------------------------------

    def _plain(self, message: Any, tables: list[TableCodec]) -> Iterator[bytes]:
        frame = Framer("table_entry")
        for codec in tables:
            entries = self._filtered(codec, message)
            extras = self._extras(codec, message, entries)
            for entry in entries:
                body = entry.attached
                if body is None:
                    body = self._body(codec, entry)
                for extra in extras:
                    body += extra(entry)
                yield frame(body)

    def _body(self, codec: TableCodec, entry: TableEntry) -> bytes:
        if entry.attached is None:
            codec.attach(entry, self._pipeline.ports)
        body: bytes = entry.attached
        return body

    def _defaults(self, message: Any, tables: list[TableCodec]) -> Iterator[bytes]:
        frame = Framer("table_entry")
        for codec in tables:
            codec.check_default_key(message)
            if message.idle_timeout_ns or message.HasField("time_since_last_hit"):
                raise invalid(f"{codec.place}: the default entry has no idle timeout")
            entry = self._switch.default_entry(codec.table.name)
            action = self._action_filter(codec, message)
            made = codec.encode_default(entry, self._pipeline.ports)
            extras = self._extras(codec, message, [entry])
            if (
                (action is None or entry.action == action)
                and message.metadata in (b"", made.metadata)
                and message.controller_metadata in (0, made.controller_metadata)
            ):
                body = made.SerializeToString()
                yield frame(body + b"".join(extra(entry) for extra in extras))

    def _extras(self, codec: TableCodec, message: Any, entries: Sequence[_Entry]) -> list[Extra]:
        """What is appended to entries because the message asks for it by setting it."""
        extras: list[Extra] = []
        if message.HasField("counter_data") and codec.has_counter:
            counters = self._counters(codec, entries)
            extras.append(lambda entry: _framed("counter_data", _counted(counters[_key(entry)])))
        if message.HasField("meter_config") and codec.has_meter:
            meters = self._meters(codec, entries)
            extras.append(lambda entry: _metered(meters.get(_key(entry))))
        if message.HasField("meter_counter_data") and codec.has_meter:
            colours = self._colours(codec, entries)
            extras.append(
                lambda entry: _framed("meter_counter_data", encode_colours(colours[_key(entry)]))
            )
        if message.HasField("time_since_last_hit") and codec.has_idle_timeout:
            idle = self._switch.idle_times_ns(codec.table.name)
            extras.append(
                lambda entry: _framed("time_since_last_hit", _idle_for(idle.get(_key(entry), 0)))
            )
        return extras

    # What packets and meters write, by the entries' keys. An entry that came in between has
    # nothing of it yet.

    def _counters(self, codec: TableCodec, entries: Sequence[_Entry]) -> _ByKey[tuple[int, int]]:
        name = codec.table.name
        if _of_default(entries):
            return {_DEFAULT: self._switch.direct_counter_read(name, None)}
        found = self._switch.entry_counters(name)
        return _with_all(found, entries, (0, 0))

    def _meters(self, codec: TableCodec, entries: Sequence[_Entry]) -> _ByKey[MeterConfig | None]:
        name = codec.table.name
        if _of_default(entries):
            return {_DEFAULT: self._switch.default_meter(name)}
        return self._switch.entry_meters(name)

    def _colours(self, codec: TableCodec, entries: Sequence[_Entry]) -> _ByKey[Colours]:
        name = codec.table.name
        if _of_default(entries):
            return {_DEFAULT: self._switch.default_colours(name)}
        found = self._switch.entry_colours(name)
        return _with_all(found, entries, Colours((0, 0), (0, 0), (0, 0)))


def _key(entry: _Entry) -> bytes:
    return _DEFAULT if isinstance(entry, DefaultEntry) else entry.key


def _of_default(entries: Sequence[_Entry]) -> bool:
    return len(entries) == 1 and isinstance(entries[0], DefaultEntry)


def _with_all(found: Mapping[bytes, T], entries: Sequence[_Entry], none: T) -> _ByKey[T]:
    return {key: found.get(key, none) for key in map(_key, entries)}


def _framed(field: str, message: Any) -> bytes:
    """A field of a ``p4.TableEntry``."""
    body: bytes = message.SerializeToString()
    return field_tag("TableEntry", field) + length(len(body)) + body


def _counted(cell: tuple[int, int]) -> Any:
    made = p4.CounterData()
    encode_count(cell, made)
    return made


def _metered(config: MeterConfig | None) -> bytes:
    if config is None:
        return b""
    message = p4.MeterConfig()
    encode_meter(config, message)
    return _framed("meter_config", message)


def _idle_for(elapsed_ns: int) -> Any:
    return p4.TableEntry.IdleTimeout(elapsed_ns=elapsed_ns)
