"""Action sets: an action selector programmed in one shot.

Source: P4Runtime specification, One Shot Action Selector Programming.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from testbed.compiler.program import Action, ActionProfile
from testbed.p4runtime.actions import ActionCodec
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.translation import PortCodec
from testbed.switch.targets import ActionSet, Selection, SizeSemantics, WeightedAction


def decode_action_set(
    message: Any,
    profile: ActionProfile,
    find: Callable[[int], ActionCodec],
    place: str,
    ports: PortCodec,
) -> ActionSet:
    """A ``p4.ActionProfileActionSet``. Raises StatusError."""
    selection, semantics = _settings(message, find, place)
    actions = []
    for number, item in enumerate(message.action_profile_actions, 1):
        where = f"{place}, action {number} of the set"
        weight = check_weight(item.weight, profile, where)
        codec = find(item.action.action_id)
        args, _ = codec.decode(item.action)
        watched = decode_watch(item, where, ports)
        actions.append(
            WeightedAction(codec.action.name, _named(codec.action, args), weight, watched)
        )
    made = ActionSet(tuple(actions), selection, semantics)
    _check_size(made, profile, place)
    return made


def encode_action_set(
    target: ActionSet, into: Any, codecs: Mapping[str, ActionCodec], ports: PortCodec
) -> None:
    """Writes a ``p4.ActionProfileActionSet``."""
    into.action_selection_mode = target.selection.value
    into.size_semantics = target.size_semantics.value
    for item in target.actions:
        message = into.action_profile_actions.add(weight=item.weight)
        codec = codecs[item.action]
        codec.encode(_packed(codec.action, item.params), message.action)
        if item.watch_port is not None:
            message.watch_port = ports.encode(item.watch_port)


def check_weight(weight: int, profile: ActionProfile, where: str) -> int:
    """Raises StatusError (INVALID_ARGUMENT)."""
    if weight < 1:
        raise invalid(f"{where}: a weight is 1 or more, not {weight}")
    if profile.sum_of_members and 0 < profile.max_member_weight < weight:
        raise invalid(f"{where}: a weight is 1 to {profile.max_member_weight}, not {weight}")
    return weight


def decode_watch(item: Any, where: str, ports: PortCodec) -> int | None:
    """The watched port of a group's member or a set's action. Raises StatusError."""
    kind = item.WhichOneof("watch_kind")
    if kind == "watch" and item.watch:  # as it was before 1.4
        where = f"{where}, watch"
        return ports.check_existing(ports.check(item.watch, where), where)
    if kind == "watch_port" and item.watch_port:
        where = f"{where}, watch_port"
        return ports.check_existing(ports.decode(item.watch_port, where), where)
    return None


def _settings(
    message: Any, find: Callable[[int], ActionCodec], place: str
) -> tuple[Selection, SizeSemantics]:
    """Raises StatusError."""
    if message.HasField("group_action"):
        codec = find(message.group_action.action_id)
        raise StatusError(
            Code.PERMISSION_DENIED,
            f"{place}: {codec} may not be used as a group_action; the program has no action for "
            "that",
        )
    try:
        return Selection(message.action_selection_mode), SizeSemantics(message.size_semantics)
    except ValueError:
        raise invalid(
            f"{place}: a set is selected from by {', '.join(s.name for s in Selection)}, and its "
            f"size is {', '.join(s.name for s in SizeSemantics)}; not "
            f"{message.action_selection_mode} and {message.size_semantics}"
        ) from None


def _check_size(made: ActionSet, profile: ActionProfile, place: str) -> None:
    by_members = profile.sum_of_members
    if made.size_semantics is not SizeSemantics.DEFAULT:
        by_members = made.size_semantics is SizeSemantics.SUM_OF_MEMBERS
    size = len(made.actions) if by_members else sum(a.weight for a in made.actions)
    if 0 < profile.max_group_size < size:
        raise invalid(
            f"{place}: the set holds {size} and the action selector `{profile.name}` takes "
            f"{profile.max_group_size} (its max_group_size)"
        )


def _named(action: Action, args: int) -> dict[str, int]:
    return {p.name: args >> p.offset & ((1 << p.width) - 1) for p in action.params}


def _packed(action: Action, params: Mapping[str, Any]) -> int:
    return sum(int(params[p.name]) << p.offset for p in action.params)
