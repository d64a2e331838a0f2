"""Members and groups of action profiles, in P4Runtime's form and in the switch's.

Source: P4Runtime specification, ActionProfileMember & ActionProfileGroup.
"""

from __future__ import annotations

from typing import Any

from testbed.compiler.program import ActionProfile
from testbed.p4runtime.action_sets import check_weight, decode_watch
from testbed.p4runtime.actions import ActionCodec
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.schema import p4
from testbed.switch.entities import GroupEntry, GroupMember, MemberEntry, Operation

_MOST = (1 << 32) - 2  # the largest number that the switch gives a member or a group


def decode_member(message: Any, operation: Operation, pipeline: Pipeline) -> MemberEntry:
    """A ``p4.ActionProfileMember``. Raises StatusError."""
    profile = _profile(message, pipeline)
    place = f"action profile `{profile.name}`"
    number = _number(message.member_id, operation, f"{place}: members")
    entry = MemberEntry(profile, number)
    if operation is Operation.DELETE:
        return entry
    if not message.HasField("action"):
        raise invalid(f"{place}: a member needs an action")
    codec = _member_action(message, pipeline, place)
    entry.action = codec.action
    entry.args, _ = codec.decode(message.action)
    return entry


def encode_member(entry: MemberEntry, pipeline: Pipeline) -> Any:
    """The ``p4.ActionProfileMember`` of a member."""
    message = p4.ActionProfileMember(
        action_profile_id=pipeline.profiles.ids[entry.profile.name], member_id=entry.number
    )
    assert entry.action is not None  # it is one that was read
    codec = pipeline.actions.by_id[pipeline.actions.ids[entry.action.name]]
    codec.encode(entry.args, message.action)
    return message


def decode_group(
    message: Any, operation: Operation, pipeline: Pipeline, known: GroupEntry | None
) -> GroupEntry:
    """A ``p4.ActionProfileGroup``; ``known``: the group that there is under its number.

    Raises StatusError.
    """
    profile = _profile(message, pipeline)
    place = f"action selector `{profile.name}`"
    if not profile.selector:
        raise invalid(f"action profile `{profile.name}` is no selector: it has no groups")
    number = _number(message.group_id, operation, f"{place}: groups")
    entry = GroupEntry(profile, number)
    if operation is Operation.DELETE:
        return entry
    members: dict[int, GroupMember] = {}
    for member in message.members:
        where = f"{place}, group {number}, member {member.member_id}"
        if member.member_id in members:
            raise invalid(f"{where} is given twice; its weight says how often it counts")
        weight = check_weight(member.weight, profile, where)
        watched = decode_watch(member, where, pipeline.ports)
        members[member.member_id] = GroupMember(weight, watched)
    entry.members = members
    entry.max_size = _max_size(message, operation, profile, known, f"{place}, group {number}")
    return entry


def encode_group(entry: GroupEntry, pipeline: Pipeline) -> Any:
    """The ``p4.ActionProfileGroup`` of a group."""
    message = p4.ActionProfileGroup(
        action_profile_id=pipeline.profiles.ids[entry.profile.name],
        group_id=entry.number,
        max_size=entry.max_size,
    )
    for number, member in entry.members.items():
        item = message.members.add(member_id=number, weight=member.weight)
        if member.watch_port is not None:
            item.watch_port = pipeline.ports.encode(member.watch_port)
    return message


def _max_size(
    message: Any,
    operation: Operation,
    profile: ActionProfile,
    known: GroupEntry | None,
    where: str,
) -> int:
    size: int = message.max_size
    if operation is Operation.MODIFY and known is not None:
        if size != known.max_size:
            raise invalid(
                f"{where}: max_size cannot be changed: it is {known.max_size}, not {size}"
            )
        return size
    most = profile.max_group_size
    if size < 0 or 0 < most < size:
        limit = f"0 to {most}, the program's max_group_size" if most else "0 or more"
        raise invalid(f"{where}: max_size is {limit}, not {size}")
    return size


def _profile(message: Any, pipeline: Pipeline) -> ActionProfile:
    found: ActionProfile = pipeline.profiles.find(message.action_profile_id)[1]
    return found


def _number(number: int, operation: Operation, what: str) -> int:
    """Of a member or a group. One that none can have is not there to be modified or
    deleted either."""
    if 0 < number <= _MOST:
        return number
    text = f"{what} have numbers from 1 to {_MOST}, not {number}"
    raise invalid(text) if operation is Operation.INSERT else StatusError(Code.NOT_FOUND, text)


def _member_action(message: Any, pipeline: Pipeline, place: str) -> ActionCodec:
    """An action that every table of the profile has."""
    tables = pipeline.profile_tables.get(message.action_profile_id, [])
    number: int = message.action.action_id
    if tables:
        return tables[0].find_action(number)
    raise invalid(f"{place} has no table, and its members the actions of its tables")
