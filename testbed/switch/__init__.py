"""A switch as Python sees it: a program compiled for the engine, and its control surface."""

from testbed.switch.build import Program, build_program
from testbed.switch.control import Switch
from testbed.switch.errors import ControlError, StfError

__all__ = ["ControlError", "Program", "StfError", "Switch", "build_program"]
