"""The commands of ``simple_switch_CLI``, carried out on a switch.

Names, parameters and their order are those of BMv2's ``runtime_CLI.py`` and
``sswitch_CLI.py``, and so are the answers that scripts look for: handles and values. Errors
are sentences of ours. Every command that is there is known here: what cannot be done is
refused by name.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence

from testbed.cli.shims.runtime_cells import CellCommands
from testbed.cli.shims.runtime_copies import Copies, CopyCommands
from testbed.cli.shims.runtime_device import DeviceCommands, Started
from testbed.cli.shims.runtime_profiles import ProfileCommands
from testbed.cli.shims.runtime_queues import QueueCommands
from testbed.cli.shims.runtime_tables import NewEntry
from testbed.cli.shims.runtime_text import CommandError, listed
from testbed.cli.shims.runtime_value_sets import ValueSetCommands
from testbed.engine import EngineError, QueueConfig
from testbed.switch import ControlError, Switch
from testbed.switch.entities import Operation, Update

REFUSALS = (CommandError, ControlError, EngineError)  # what a command may raise
_QUOTED = frozenset("'\"\\#")  # what makes a line more than words between blanks


class RuntimeCommands(
    CellCommands, ProfileCommands, ValueSetCommands, CopyCommands, QueueCommands, DeviceCommands
):
    """All commands. ``queues``: each port's, as the switch was started with them."""

    def __init__(
        self,
        switch: Switch,
        queues: Mapping[int, QueueConfig],
        started: Started | None = None,
    ) -> None:
        super().__init__(switch)
        self.copies = Copies(switch)
        self.started = started or Started()
        self.queues = dict(queues)
        self._commands: dict[str, Callable[[Sequence[str]], str]] = {
            name.removeprefix("do_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("do_")
        }

    def run(self, line: str) -> str:
        """What a line answers; errors are answers, too."""
        return self.run_all([line])[0]

    def run_all(self, lines: Sequence[str]) -> list[str]:
        """What each line answers. Entries that are added one after the other go to the
        switch together: each alone would wait for a pause between two batches of packets."""
        answers: list[str] = []
        adding: dict[int, NewEntry] = {}  # by line
        for number, line in enumerate(lines):
            try:
                words = _words(line)
                if words[:1] == ["table_add"]:
                    adding[number] = self.parsed_entry(words[1:])
                    answers.append("")
                    continue
                self._add(adding, answers)
                answers.append(self._run(words, line))
            except REFUSALS as error:
                answers.append(f"Error: {error}")
        self._add(adding, answers)
        return answers

    def _add(self, adding: dict[int, NewEntry], answers: list[str]) -> None:
        errors = self.switch.write([Update(Operation.INSERT, new.held) for new in adding.values()])
        for (number, new), error in zip(adding.items(), errors, strict=True):
            answers[number] = f"Error: {error}" if error else self.added(new)
        adding.clear()

    def _run(self, words: Sequence[str], line: str) -> str:
        if not words:
            return ""
        name, *args = words
        command = self._commands.get(name)
        return command(args) if command else f"*** Unknown syntax: {line.strip()}"

    def do_help(self, args: Sequence[str]) -> str:
        """The commands, or what one of them does: help [COMMAND]"""
        commands = self._commands
        if args and args[0] in commands:
            return str(commands[args[0]].__doc__)
        return f"Commands: {listed(sorted(commands))}"

    def do_reset_state(self, args: Sequence[str]) -> str:
        """Removes all entries and makes all cells 0: reset_state"""
        self.reset()
        return ""

    def reset(self) -> None:
        """The program begins anew, without entries. Raises ControlError."""
        switch = self.switch
        switch.replace_program(switch.program)
        for group in self.copies.groups:
            switch.multicast_group(group, [])
        for session in self.copies.sessions:
            switch.clone_session(session, [])
        self.copies.clear()
        self.drop_handles()


def _words(line: str) -> list[str]:
    """Raises CommandError."""
    if _QUOTED.isdisjoint(line):
        return line.split()
    try:
        return shlex.split(line, comments=True)
    except ValueError as error:
        raise CommandError(str(error)) from None
