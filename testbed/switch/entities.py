"""What a switch holds, as plain objects: a table's entry, a member, a group, a cell.

A controller hands such objects to :meth:`Switch.write` and gets them back from the
readings, the very same ones: what it hangs on them (``attached``, say the form in which
it sends them) is still there, so reading a hundred thousand entries makes no objects. An
object that was handed over is not changed any more; a modification brings a new one.

Matches and arguments are packed into one number each, as the engine packs them into
words: the field ``key`` lies at bit ``key.offset``. To pack and to unpack costs a shift
a field; :meth:`TableEntry.matches` and :meth:`TableEntry.params` do it by name.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from testbed.compiler.program import (
    Action,
    ActionProfile,
    Counter,
    Digest,
    Meter,
    Register,
    Table,
    ValueSet,
)
from testbed.switch.keys import unpack
from testbed.switch.parameters import unpack_arguments
from testbed.switch.targets import Target
from testbed.switch.values import FieldMatch

_PRIORITY_BYTES = 8


class Operation(enum.Enum):
    INSERT = 1
    MODIFY = 2
    DELETE = 3


class Atomicity(enum.Enum):
    """What becomes of a batch of which an update is refused (P4Runtime 1.4, 12.2).

    With each of them a packet sees all of a batch or nothing of it, if none is refused;
    ROLLBACK_ON_ERROR and DATAPLANE_ATOMIC then undo what was done, and no packet has
    seen it. CONTINUE_ON_ERROR does what can be done.
    """

    CONTINUE_ON_ERROR = 0
    ROLLBACK_ON_ERROR = 1
    DATAPLANE_ATOMIC = 2


@dataclass(frozen=True, slots=True)
class MeterConfig:
    """A two-rate three-colour marker (RFC 2698): rates per second and bursts, in packets
    or bytes as the meter counts."""

    cir: int
    cbs: int
    pir: int
    pbs: int


class Colours(NamedTuple):
    """(packets, bytes) that a meter gave each colour."""

    green: tuple[int, int]
    yellow: tuple[int, int]
    red: tuple[int, int]


@dataclass(slots=True, eq=False)
class TableEntry:
    """An entry of a table, and all that a controller may say of it.

    ``value`` and ``mask`` are packed key fields: an exact field's mask is all ones, a
    range field has its low and high end there, a field that does not matter 0 in both
    (a range then is 0 to its largest number). Where the table has an action profile,
    ``target`` is what the entry runs and ``action`` is None (an action of the entry's
    own: a table of a program that has such entries). ``counter`` and ``meter`` are for
    tables with a direct counter or meter: in an insertion None means 0 and unlimited,
    in a modification that the counter stays and the meter is unlimited. ``forget``: what
    the meter coloured counts from 0 again.
    """

    table: Table
    value: int
    mask: int
    priority: int = 0
    action: Action | None = None
    args: int = 0
    target: Target | None = None
    idle_timeout_ns: int = 0
    metadata: bytes = b""
    counter: tuple[int, int] | None = None
    meter: MeterConfig | None = None
    forget: bool = False
    is_const: bool = False
    attached: Any = None
    _key: bytes | None = field(default=None, init=False, repr=False)

    @property
    def key(self) -> bytes:
        """What identifies the entry within its table."""
        key = self._key
        if key is None:
            key = self._key = entry_key(self.table, self.value, self.mask, self.priority)
        return key

    def matches(self) -> dict[str, FieldMatch]:
        """What it wants of each key field, by name."""
        fields = unpack(self.table.keys, self.value, self.mask)
        return {key.name: match for key, match in zip(self.table.keys, fields, strict=True)}

    def params(self) -> dict[str, int]:
        """The action's arguments by name."""
        return unpack_arguments(self.action, self.args) if self.action else {}


def entry_key(table: Table, value: int, mask: int, priority: int) -> bytes:
    """What identifies the entry with this match within its table: the engine's words.

    Raises OverflowError where the table's key has no such bits.
    """
    size = 8 * table.key_words
    return (
        value.to_bytes(size, "little")
        + mask.to_bytes(size, "little")
        + priority.to_bytes(_PRIORITY_BYTES, "little")
    )


@dataclass(slots=True, eq=False)
class DefaultEntry:
    """What a miss does. ``action`` and ``target``, ``counter``, ``meter`` and ``forget`` are
    as of a :class:`TableEntry`; ``modified``: a controller has set it. To be given as
    MODIFY; with neither an action nor a target, it becomes what the program says."""

    table: Table
    action: Action | None = None
    args: int = 0
    target: Target | None = None
    metadata: bytes = b""
    counter: tuple[int, int] | None = None
    meter: MeterConfig | None = None
    forget: bool = False
    modified: bool = True
    attached: Any = None


@dataclass(slots=True, eq=False)
class MemberEntry:
    """A member of an action profile; ``args`` as of a :class:`TableEntry`."""

    profile: ActionProfile
    number: int
    action: Action | None = None  # to be given except in a deletion
    args: int = 0
    attached: Any = None


class GroupMember(NamedTuple):
    """A member in a group: chosen only while ``watch_port`` is up, where there is one."""

    weight: int = 1
    watch_port: int | None = None


@dataclass(slots=True, eq=False)
class GroupEntry:
    """A group of an action selector. ``members`` by number; ``max_size`` 0: as the
    program says."""

    profile: ActionProfile
    number: int
    members: Mapping[int, GroupMember] = field(default_factory=dict)
    max_size: int = 0
    attached: Any = None


class BackupReplica(NamedTuple):
    port: int
    rid: int


class Replica(NamedTuple):
    """A copy. While its port is down, the first of its ``backups`` whose port is up is made
    instead; while all are down it is lost at its own port."""

    port: int
    rid: int  # egress_rid: P4Runtime's "instance"
    backups: tuple[BackupReplica, ...] = ()


@dataclass(slots=True, eq=False)
class MulticastGroup:
    """The copies that a packet with this ``mcast_grp`` becomes."""

    number: int
    replicas: tuple[Replica, ...] = ()
    metadata: bytes = b""
    attached: Any = None


@dataclass(slots=True, eq=False)
class CloneSession:
    """``packet_bytes``: what a clone is cut to, 0: whole."""

    number: int
    replicas: tuple[Replica, ...] = ()
    class_of_service: int = 0
    packet_bytes: int = 0
    attached: Any = None


@dataclass(slots=True, eq=False)
class RegisterCells:
    """Consecutive cells from ``first`` on (MODIFY), as unsigned numbers."""

    register: Register
    first: int
    values: tuple[int, ...]


@dataclass(slots=True, eq=False)
class CounterCells:
    """Consecutive cells (packets, bytes) from ``first`` on (MODIFY)."""

    counter: Counter
    first: int
    values: tuple[tuple[int, int], ...]


@dataclass(slots=True, eq=False)
class MeterCells:
    """One configuration for ``count`` cells from ``first`` on (MODIFY); None: unlimited,
    every packet is green. ``forget``: what they coloured counts from 0 again."""

    meter: Meter
    first: int
    count: int
    config: MeterConfig | None
    forget: bool = False


@dataclass(slots=True, eq=False)
class DirectCounter:
    """The counter of the entry with this key, None: of the default entry (MODIFY):
    packets, bytes."""

    table: Table
    key: bytes | None
    packets: int
    bytes_: int


@dataclass(slots=True, eq=False)
class DirectMeter:
    """The meter of the entry with this key, None: of the default entry (MODIFY).
    ``config`` None: unlimited. ``forget``: as of :class:`MeterCells`."""

    table: Table
    key: bytes | None
    config: MeterConfig | None
    forget: bool = False


@dataclass(slots=True, eq=False)
class ValueSetMembers:
    """All members of a value set (MODIFY), each a packed (value, mask)."""

    value_set: ValueSet
    members: tuple[tuple[int, int], ...]
    attached: Any = None


Entity = (
    TableEntry
    | DefaultEntry
    | MemberEntry
    | GroupEntry
    | MulticastGroup
    | CloneSession
    | RegisterCells
    | CounterCells
    | MeterCells
    | DirectCounter
    | DirectMeter
    | ValueSetMembers
)


class Update(NamedTuple):
    operation: Operation
    entity: Entity


# ---- what a switch tells ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PacketIn:
    """A frame that the program sent to the CPU port, as the deparser wrote it."""

    at_ps: int
    frame: bytes


@dataclass(frozen=True, slots=True)
class DigestEvent:
    """One ``digest()`` of the program: what the program says of it, and the fields in
    their order (signed ones as signed numbers)."""

    at_ps: int
    digest: Digest
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class IdleEvent:
    """An entry was not hit for its ``idle_timeout_ns``. It stays; while it is not hit, there
    is another event each time that so much time has passed (P4Runtime 1.4, 16.4)."""

    at_ps: int
    entry: TableEntry


@dataclass(frozen=True, slots=True)
class EventsLost:
    """Events were lost because they were not taken in time: how many."""

    at_ps: int
    count: int


Event = PacketIn | DigestEvent | IdleEvent | EventsLost
