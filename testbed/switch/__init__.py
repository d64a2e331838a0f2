"""A switch as Python sees it: a program compiled for the engine, and its control surface."""

from testbed.switch.build import Program, build_program
from testbed.switch.control import Switch
from testbed.switch.errors import ControlError, StfError
from testbed.switch.targets import (
    ActionSet,
    Group,
    Member,
    Selection,
    SizeSemantics,
    WeightedAction,
)

__all__ = [
    "ActionSet",
    "ControlError",
    "Group",
    "Member",
    "Program",
    "Selection",
    "SizeSemantics",
    "StfError",
    "Switch",
    "WeightedAction",
    "build_program",
]
