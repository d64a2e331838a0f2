"""A parser's value sets, as ``simple_switch_CLI`` has them.

There a member is one number, of a set of structs all fields side by side; so it is here.
"""

from __future__ import annotations

from collections.abc import Sequence

from testbed.cli.shims.runtime_text import CommandError, exactly, number
from testbed.compiler.program import ValueSet
from testbed.switch import Switch
from testbed.switch.values import Value


class ValueSetCommands:
    """The commands on parser value sets."""

    switch: Switch

    def do_show_pvs(self, args: Sequence[str]) -> str:
        """The value sets: show_pvs"""
        sets = self.switch.program.info.value_sets
        return "\n".join(f"{s.name:30} [compressed bitwidth:{set_width(s)}]" for s in sets)

    def do_pvs_add(self, args: Sequence[str]) -> str:
        """Adds a member: pvs_add SET NUMBER"""
        name, value = self._member(args, "pvs_add SET NUMBER")
        self.switch.value_set_insert(name, value)
        return ""

    def do_pvs_remove(self, args: Sequence[str]) -> str:
        """Removes a member: pvs_remove SET NUMBER"""
        name, value = self._member(args, "pvs_remove SET NUMBER")
        self.switch.value_set_remove(name, value)
        return ""

    def do_pvs_get(self, args: Sequence[str]) -> str:
        """The members: pvs_get SET"""
        (name,) = exactly(args, 1, "pvs_get SET")
        return "\n".join(hex(member) for member in set_numbers(self.switch, name))

    def do_pvs_clear(self, args: Sequence[str]) -> str:
        """Removes all members: pvs_clear SET"""
        self.switch.value_set_clear(exactly(args, 1, "pvs_clear SET")[0])
        return ""

    def _member(self, args: Sequence[str], usage: str) -> tuple[str, list[Value]]:
        name, text = exactly(args, 2, usage)
        return name, set_member(self.switch.value_set(name), number(text, "number"))


def set_width(found: ValueSet) -> int:
    """Bits of a member."""
    return sum(key.width for key in found.keys)


def set_member(found: ValueSet, value: int) -> list[Value]:
    """A member by its fields, the first of which is uppermost. Raises CommandError."""
    if value >> set_width(found):
        raise CommandError(
            f"value set `{found.name}`: {value:#x} does not fit in {set_width(found)} bits"
        )
    fields: list[Value] = []
    for key in reversed(found.keys):
        fields.insert(0, value & (1 << key.width) - 1)
        value >>= key.width
    return fields


def set_numbers(switch: Switch, name: str) -> list[int]:
    """The members as numbers. Raises ControlError."""
    keys = switch.value_set(name).keys
    numbers = []
    for member in switch.value_set_members(name):
        value = 0
        for key in keys:
            value = value << key.width | member[key.name].value
        numbers.append(value)
    return numbers
