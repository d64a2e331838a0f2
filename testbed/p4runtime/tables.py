"""Table entries, in P4Runtime's form and in the switch's.

An entry that is written keeps its serialised ``p4.TableEntry`` (``attached``), without
what the dataplane changes; so reading it back costs no encoding. It is the client's own
message where that is canonical, which is the common case. What did not come through
P4Runtime is encoded when it is first read.

Source: P4Runtime specification, section TableEntry.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from testbed.compiler.program import Action, ActionProfile, Table
from testbed.p4runtime.action_sets import decode_action_set, encode_action_set
from testbed.p4runtime.actions import ActionCodec
from testbed.p4runtime.direct_resources import decode_resources
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.fields import MatchCodec
from testbed.p4runtime.schema import p4, p4config
from testbed.p4runtime.translation import PortCodec
from testbed.switch.entities import DefaultEntry, Operation, TableEntry
from testbed.switch.errors import choices
from testbed.switch.targets import ActionSet, Group, Member, Target

_PRIORITISED = frozenset(("ternary", "range", "optional"))
_MAX_PRIORITY = (1 << 31) - 1
_MOST_RUNS = 4096
_Run = tuple[Action | None, int, bool]  # action, arguments, whether they are canonical
_VOLATILE = ("meter_config", "counter_data", "meter_counter_data", "time_since_last_hit")


class TableCodec:
    """One table: what entries of it mean. Scopes are P4Info's names."""

    def __init__(
        self,
        message: Any,
        table: Table,
        matches: Sequence[MatchCodec],
        actions: Sequence[tuple[ActionCodec, str]],
        *,
        has_counter: bool,
        has_meter: bool,
        profile: ActionProfile | None,
    ) -> None:
        self.number: int = message.preamble.id
        self.table = table
        self.profile = profile
        self.profile_id: int = message.implementation_id
        self.has_counter = has_counter
        self.has_meter = has_meter
        self.has_idle_timeout = message.idle_timeout_behavior == p4config.Table.NOTIFY_CONTROL
        self.is_const: bool = message.is_const_table
        self.const_default: bool = message.const_default_action_id != 0 or table.const_default
        self.prioritised = any(match.kind in _PRIORITISED for match in matches)
        self.place = f"table `{table.name}`"
        self._matches = {match.number: match for match in matches}
        self._required = self._all = 0
        for position, match in enumerate(matches):
            match.bit = 1 << position
            self._all |= match.bit
            self._required |= match.bit if match.kind == "exact" else 0
        self._absent = [m for m in matches if m.absent]  # ranges
        self.actions = {action.number: (action, scope) for action, scope in actions}
        self._by_index = {action.action.index: action for action, _ in actions}
        # Most entries do what others do: decoded once, an action is known by its bytes.
        self._runs: dict[bytes, _Run] = {}
        self._entry_actions = {a.number: a for a, scope in actions if scope != "DEFAULT_ONLY"}

    # ---- keys -----------------------------------------------------------------------

    def decode_match(self, matches: Sequence[Any]) -> tuple[int, int, bool]:
        """Value and mask of ``p4.FieldMatch`` messages, packed, and whether they are written
        canonically. Raises StatusError (INVALID_ARGUMENT)."""
        value = mask = seen = 0
        canonical = True
        for given in matches:
            field = self._matches.get(given.field_id)
            if field is None or seen & field.bit:
                raise self._wrong_field(given.field_id)
            seen |= field.bit
            field_value, field_mask, as_it_should = field.read(given)
            value |= field_value << field.offset
            mask |= field_mask << field.offset
            canonical &= as_it_should
        if seen != self._all:
            if self._required & ~seen:
                raise self._missing(seen)
            for field in self._absent:
                if not seen & field.bit:
                    mask |= field.absent << field.offset
        return value, mask, canonical

    def decode_priority(self, priority: int) -> int:
        """Raises StatusError (INVALID_ARGUMENT)."""
        if self.prioritised:
            if priority > 0:
                return priority
            raise invalid(
                f"{self.place} has ternary, range or optional fields: the priority of an entry "
                f"is 1 to {_MAX_PRIORITY}, not {priority}"
            )
        if priority:
            raise invalid(
                f"{self.place} has no ternary, range or optional field: the priority is 0, "
                f"not {priority}"
            )
        return 0

    def encode_match(self, into: Any, value: int, mask: int) -> None:
        """Adds ``p4.FieldMatch`` messages to a list."""
        for field in self._matches.values():
            field.write(into, value >> field.offset & field.ones, mask >> field.offset & field.ones)

    def encode_key(self, entry: TableEntry | DefaultEntry) -> Any:
        """The ``p4.TableEntry`` with nothing but what identifies the entry."""
        if isinstance(entry, DefaultEntry):
            return p4.TableEntry(table_id=self.number, is_default_action=True)
        message = p4.TableEntry(table_id=self.number, priority=self._priority(entry))
        self.encode_match(message.match, entry.value, entry.mask)
        return message

    def _priority(self, entry: TableEntry) -> int:
        return entry.priority if self.prioritised else 0

    # ---- entries that are written ----------------------------------------------------

    def decode_entry(self, message: Any, operation: Operation, ports: PortCodec) -> TableEntry:
        """A ``p4.TableEntry`` that is no default entry, of an INSERT or MODIFY.

        Its action (or target) is None where a MODIFY leaves it as it is. Raises
        StatusError.
        """
        if message.is_const or self.is_const or not self._matches:
            self.check_writable(message, operation)
        value, mask, canonical = self.decode_match(message.match)
        priority = message.priority
        if (priority > 0) is not self.prioritised or priority < 0:
            self.decode_priority(priority)
        entry = TableEntry(self.table, value, mask, priority)
        if self.profile is None:
            data = message.action.SerializeToString()
            run = self._runs.get(data) or self._decode_run(message, data, operation)
            entry.action, entry.args, as_it_should = run
            canonical &= as_it_should
        elif message.HasField("action"):
            entry.target = self._decode_target(message.action, ports)
            canonical = False  # it is encoded anew: these are few
        elif operation is Operation.INSERT:
            raise invalid(f"{self.place}: an entry needs an action")
        entry.metadata = message.metadata
        entry.idle_timeout_ns = message.idle_timeout_ns
        if entry.idle_timeout_ns:
            self._check_idle_timeout(message)
        has = message.HasField
        if (
            has("counter_data")
            or has("meter_config")
            or has("meter_counter_data")
            or has("time_since_last_hit")
        ):
            self._decode_volatile(message, entry)
            message = p4.TableEntry.FromString(message.SerializeToString())
            for field in _VOLATILE:
                message.ClearField(field)
        if entry.action is not None and canonical:
            entry.attached = message.SerializeToString()
        else:
            self.attach(entry, ports, message.controller_metadata)
        return entry

    def _decode_run(self, message: Any, data: bytes, operation: Operation) -> _Run:
        """The action of an entry, whose serialised form is ``data``. Raises StatusError."""
        action = message.action.action
        codec = self._entry_actions.get(action.action_id)
        if codec is None:
            if message.HasField("action") or operation is Operation.INSERT:
                raise self._wrong_action(message, "in entries")
            return None, 0, True
        run = (codec.action, *codec.decode(action))
        if len(self._runs) >= _MOST_RUNS:
            self._runs.clear()
        self._runs[data] = run
        return run

    def attach(self, entry: TableEntry, ports: PortCodec, controller_metadata: int = 0) -> None:
        """Gives an entry the message that it is read as."""
        entry.attached = self.encode_entry(entry, ports, controller_metadata).SerializeToString()

    def check_writable(self, message: Any, operation: Operation) -> None:
        """Raises StatusError where no entry with this operation can be written."""
        if message.is_const:
            raise invalid(f"{self.place}: is_const is for the switch to say; leave it out")
        if self.is_const:
            if operation is not Operation.MODIFY:
                raise self._constant("no entry can be added or removed")
            self.check_resources_alone(message)
        elif not self._matches and operation is Operation.INSERT:
            raise invalid(f"{self.place} has no key, so it has no entries but the default entry")

    def check_resources_alone(self, message: Any) -> None:
        """That a MODIFY of a const entry is of its direct resources. Raises StatusError
        (PERMISSION_DENIED)."""
        if message.HasField("action") or message.metadata or message.idle_timeout_ns:
            raise self._constant("only direct counters and meters can be modified")

    def _constant(self, what: str) -> StatusError:
        entries = "its entries are" if self.is_const else "this entry is"
        return StatusError(
            Code.PERMISSION_DENIED, f"{self.place}: {entries} const in the program; {what}"
        )

    def _check_idle_timeout(self, message: Any) -> None:
        if not self.has_idle_timeout:
            raise invalid(f"{self.place} has no idle timeout; idle_timeout_ns is 0")
        if message.idle_timeout_ns < 0:
            raise invalid(f"{self.place}: idle_timeout_ns is 0 or more")

    def _decode_volatile(self, message: Any, entry: TableEntry) -> None:
        if message.HasField("time_since_last_hit"):
            raise invalid(f"{self.place}: time_since_last_hit is read, not written")
        entry.counter, entry.meter, entry.forget = decode_resources(message, self)

    # ---- default entries ---------------------------------------------------------------

    def decode_default(self, message: Any, operation: Operation) -> DefaultEntry:
        """A ``p4.TableEntry`` that is the default entry. Raises StatusError."""
        if message.is_const:
            raise invalid(f"{self.place}: is_const is for the switch to say; leave it out")
        if operation is not Operation.MODIFY:
            raise invalid(f"{self.place}: the default entry is always there; it can be modified")
        self.check_default_key(message)
        if message.idle_timeout_ns or message.HasField("time_since_last_hit"):
            raise invalid(f"{self.place}: the default entry has no idle timeout")
        if self.const_default or self.profile is not None:
            why = "has an action profile" if self.profile else "says so"
            raise StatusError(
                Code.PERMISSION_DENIED,
                f"{self.place}: its default action is constant, since the "
                f"{'table' if self.profile else 'program'} {why}",
            )
        entry = DefaultEntry(self.table, metadata=message.metadata)
        entry.counter, entry.meter, entry.forget = decode_resources(message, self)
        if message.HasField("action"):
            codec, scope = self.actions.get(message.action.action.action_id, (None, ""))
            if codec is None or scope == "TABLE_ONLY":
                raise self._wrong_action(message, "as a default action")
            entry.action = codec.action
            entry.args, _ = codec.decode(message.action.action)
            entry.attached = message.controller_metadata
        else:
            entry.metadata = b""
        return entry

    def check_default_key(self, message: Any) -> None:
        """Raises StatusError (INVALID_ARGUMENT)."""
        if message.match or message.priority:
            raise invalid(f"{self.place}: the default entry has no match and no priority")

    def encode_default(self, entry: DefaultEntry, ports: PortCodec) -> Any:
        """The ``p4.TableEntry`` of the default entry."""
        message = p4.TableEntry(
            table_id=self.number,
            is_default_action=True,
            metadata=entry.metadata,
            controller_metadata=entry.attached or 0,
            is_const=self.const_default,
        )
        self._encode_run(entry, message, ports)
        return message

    # ---- entries that are read ---------------------------------------------------------

    def encode_entry(self, entry: TableEntry, ports: PortCodec, controller_metadata: int) -> Any:
        """The ``p4.TableEntry`` of an entry, without what the dataplane changes."""
        message = self.encode_key(entry)
        self._encode_run(entry, message, ports)
        message.controller_metadata = controller_metadata
        message.metadata = entry.metadata
        message.idle_timeout_ns = entry.idle_timeout_ns
        message.is_const = entry.is_const
        return message

    def _encode_run(self, entry: TableEntry | DefaultEntry, message: Any, ports: PortCodec) -> None:
        """Writes the action or the target of an entry."""
        if entry.action is not None:
            codec = self._by_index[entry.action.index]
            codec.encode(entry.args, message.action.action)
        elif isinstance(entry.target, Member):
            message.action.action_profile_member_id = entry.target.number
        elif isinstance(entry.target, Group):
            message.action.action_profile_group_id = entry.target.number
        elif isinstance(entry.target, ActionSet):
            set_ = message.action.action_profile_action_set
            encode_action_set(entry.target, set_, self._by_name(), ports)

    # ---- actions -------------------------------------------------------------------------

    def _by_name(self) -> Mapping[str, ActionCodec]:
        return {codec.action.name: codec for codec in self._by_index.values()}

    def _decode_target(self, message: Any, ports: PortCodec) -> Target:
        assert self.profile is not None
        kind = message.WhichOneof("type")
        selector = self.profile.selector
        if kind == "action_profile_member_id":
            return Member(_number(message.action_profile_member_id, f"{self.place}: member"))
        if kind == "action_profile_group_id" and selector:
            return Group(_number(message.action_profile_group_id, f"{self.place}: group"))
        if kind == "action_profile_action_set" and selector:
            set_ = message.action_profile_action_set
            return decode_action_set(set_, self.profile, self.find_action, self.place, ports)
        kinds = "a member, a group or an action set" if selector else "a member"
        raise invalid(
            f"{self.place} has the action {'selector' if selector else 'profile'} "
            f"`{self.profile.name}`: its entries name {kinds}, not {_named(kind)}"
        )

    def any_action(self, number: int) -> Action:
        """An action that entries or the default entry may have. Raises StatusError."""
        if number not in self.actions:
            raise self._wrong_number(number, "")
        return self.actions[number][0].action

    def find_action(self, number: int) -> ActionCodec:
        """An action that entries may have. Raises StatusError."""
        codec = self._entry_actions.get(number)
        if codec is None:
            raise self._wrong_number(number, "in entries")
        return codec

    def _wrong_action(self, message: Any, use: str) -> StatusError:
        kind = message.action.WhichOneof("type")
        if kind != "action":
            what = f"not {_named(kind)}" if kind else "and none is given"
            return invalid(f"{self.place} has no action profile: an entry names an action, {what}")
        return self._wrong_number(message.action.action.action_id, use)

    def _wrong_number(self, number: int, use: str) -> StatusError:
        known = self.actions.get(number)
        if known is not None:
            return StatusError(
                Code.PERMISSION_DENIED, f"{self.place}: {known[0]} may not be used {use}"
            )
        listed = [f"0x{n:08x} ({a.action.name})" for n, (a, _) in self.actions.items()]
        return invalid(f"{self.place} has no action with id 0x{number:08x}; {choices(listed)}")

    def _wrong_field(self, number: int) -> StatusError:
        if number in self._matches:
            return invalid(f"{self._matches[number].place} is given twice")
        listed = [f"{m.number} ({m.name})" for m in self._matches.values()]
        return invalid(f"{self.place} has no match field with id {number}; {choices(listed)}")

    def _missing(self, seen: int) -> StatusError:
        names = [f"`{m.name}`" for m in self._matches.values() if m.bit & self._required & ~seen]
        return invalid(f"{self.place}: an exact match needs a value: {', '.join(names)}")


def _number(number: int, what: str) -> int:
    if number == 0:
        raise StatusError(Code.NOT_FOUND, f"{what}s have numbers from 1 on")
    return number


def _named(kind: str | None) -> str:
    names = {
        "action": "an action",
        "action_profile_member_id": "a member",
        "action_profile_group_id": "a group",
        "action_profile_action_set": "an action set",
    }
    return names.get(kind or "", "nothing")
