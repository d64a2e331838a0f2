"""Action profiles of switches: members, groups, and what table entries point to."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from testbed.engine.binding import ffi
from testbed.engine.core import Engine
from testbed.engine.errors import EngineError

_FEW = 64  # members or groups that a reading asks for at once

_ACTION, _MEMBER, _GROUP, _SET = range(4)  # TB_TARGET_* of engine.h


@dataclass(frozen=True)
class EntryTarget:
    """What an entry of a table with an action profile runs; see ``engine.h``.

    ``actions`` are (action, weight, argument words).
    """

    kind: int
    number: int = 0
    actions: tuple[tuple[int, int, tuple[int, ...]], ...] = ()

    @classmethod
    def action(cls, action: int, args: Sequence[int]) -> EntryTarget:
        """An action of the entry's own."""
        return cls(_ACTION, actions=((action, 1, tuple(args)),))

    @classmethod
    def member(cls, number: int) -> EntryTarget:
        return cls(_MEMBER, number)

    @classmethod
    def group(cls, number: int) -> EntryTarget:
        return cls(_GROUP, number)

    @classmethod
    def one_shot(cls, actions: Iterable[tuple[int, int, Sequence[int]]]) -> EntryTarget:
        """A set of weighted actions of the entry's own, one of which is chosen."""
        return cls(_SET, actions=tuple((a, weight, tuple(args)) for a, weight, args in actions))

    @property
    def has_actions(self) -> bool:
        """Whether the entry brings its actions along."""
        return self.kind in (_ACTION, _SET)

    def encode(self, arg_words: int) -> list[Any]:
        """A tb_target, and behind it what must live as long: the arrays to which it points."""
        keep = [argument_words(args, arg_words) for _, _, args in self.actions]
        actions = ffi.new("tb_weighted_action[]", len(self.actions) or 1)
        for made, (action, weight, _), args in zip(actions, self.actions, keep, strict=False):
            made.action, made.weight, made.args = action, weight, args
        target = ffi.new("tb_target *", (self.kind, self.number, len(self.actions), actions))
        return [target, actions, *keep]


def argument_words(args: Sequence[int], words: int) -> Any:
    """Arguments as an array of ``words``; EngineError where there are more."""
    if len(args) > words:
        raise EngineError(f"there are {words} argument words, not {len(args)}")
    array = ffi.new("uint64_t[]", words or 1)
    for i, word in enumerate(args):
        array[i] = word
    return array


class ProfiledEngine(Engine):
    """An engine with the members and groups of its switches' action profiles.

    Members and groups are numbered 0 to 2^32 - 2; a group's members are
    (member, weight). EngineError where the engine refuses; its ``code`` says why.
    """

    @functools.cached_property
    def _profile_words(self) -> dict[tuple[int, int], int]:
        """Argument words by node and profile, as far as they were asked for."""
        return {}

    def _profile_shape(self, node: int, profile: int) -> int:
        words = self._profile_words.get((node, profile))
        if words is None:
            found = ffi.new("uint32_t *")
            self.check(self._c.tb_profile_shape(self._e, node, profile, found))
            words = self._profile_words[node, profile] = found[0]
        return words

    def read_target(self, node: int, table: int, spec: Any, arg_words: int) -> EntryTarget:
        """What the entry of a tb_entry_spec runs; the default entry without one."""
        found = ffi.new("uint64_t[2]")
        capacity = _FEW
        while True:
            actions = ffi.new("tb_weighted_action[]", capacity)
            words = ffi.new("uint64_t[]", capacity * arg_words or 1)
            count = self.check(
                self._c.tb_target_read(self._e, node, table, spec, found, actions, words, capacity)
            )
            if count <= capacity:
                break
            capacity = count
        flat = list(words)
        made = tuple(
            (actions[i].action, actions[i].weight, tuple(flat[i * arg_words : (i + 1) * arg_words]))
            for i in range(count)
        )
        return EntryTarget(found[0], 0 if made else found[1], made)

    def member_insert(
        self, node: int, profile: int, member: int, action: int, args: Sequence[int]
    ) -> None:
        words = argument_words(args, self._profile_shape(node, profile))
        self.check(self._c.tb_member_insert(self._e, node, profile, member, action, words))

    def member_modify(
        self, node: int, profile: int, member: int, action: int, args: Sequence[int]
    ) -> None:
        words = argument_words(args, self._profile_shape(node, profile))
        self.check(self._c.tb_member_modify(self._e, node, profile, member, action, words))

    def member_delete(self, node: int, profile: int, member: int) -> None:
        self.check(self._c.tb_member_delete(self._e, node, profile, member))

    def member_read(self, node: int, profile: int, member: int) -> tuple[int, list[int]]:
        """A member's action and argument words."""
        arg_words = self._profile_shape(node, profile)
        action = ffi.new("uint32_t *")
        words = ffi.new("uint64_t[]", arg_words or 1)
        self.check(self._c.tb_member_read(self._e, node, profile, member, action, words))
        return action[0], list(words)[:arg_words]

    def member_list(self, node: int, profile: int) -> list[int]:
        """The numbers of all members."""
        return self._numbers(self._c.tb_member_list, node, profile)

    def group_insert(
        self,
        node: int,
        profile: int,
        group: int,
        members: Iterable[tuple[int, int]],
        max_size: int = 0,
    ) -> None:
        array, count = _members(members)
        self.check(self._c.tb_group_insert(self._e, node, profile, group, max_size, array, count))

    def group_modify(
        self, node: int, profile: int, group: int, members: Iterable[tuple[int, int]]
    ) -> None:
        array, count = _members(members)
        self.check(self._c.tb_group_modify(self._e, node, profile, group, array, count))

    def group_delete(self, node: int, profile: int, group: int) -> None:
        self.check(self._c.tb_group_delete(self._e, node, profile, group))

    def group_read(self, node: int, profile: int, group: int) -> tuple[int, list[tuple[int, int]]]:
        """A group's maximum size (0: the profile's) and its members."""
        max_size = ffi.new("uint32_t *")
        capacity = _FEW
        while True:
            array = ffi.new("tb_weighted_member[]", capacity)
            count = self.check(
                self._c.tb_group_read(self._e, node, profile, group, max_size, array, capacity)
            )
            if count <= capacity:
                return max_size[0], [(array[i].member, array[i].weight) for i in range(count)]
            capacity = count

    def group_list(self, node: int, profile: int) -> list[int]:
        """The numbers of all groups."""
        return self._numbers(self._c.tb_group_list, node, profile)

    def _numbers(self, read: Any, node: int, profile: int) -> list[int]:
        capacity = _FEW
        while True:
            array = ffi.new("uint32_t[]", capacity)
            count = self.check(read(self._e, node, profile, array, capacity))
            if count <= capacity:
                return sorted(array[i] for i in range(count))
            capacity = count


def _members(members: Iterable[tuple[int, int]]) -> tuple[Any, int]:
    made = list(members)
    return ffi.new("tb_weighted_member[]", made or 1), len(made)
