"""Runs p4runtime-shell; run by the interpreter of its own environment, not imported.

At a terminal it is the shell as it comes. Otherwise standard input is a script: its
statements are run one by one as if they were typed, without prompts, until one fails;
then the exit status is 1.
"""

from __future__ import annotations

import codeop
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Any

import p4runtime_sh.shell
from IPython.terminal.interactiveshell import TerminalInteractiveShell

_CONTINUES = re.compile(r"\s|else\b|elif\b|except\b|finally\b|[)\]}]")


def cells(lines: Iterable[str]) -> Iterator[str]:
    """Statements, or compound ones with their blocks."""
    cell = ""
    for line in lines:
        if cell and not _CONTINUES.match(line) and _complete(cell):
            yield cell
            cell = ""
        if cell or line.strip():
            cell += line if line.endswith("\n") else line + "\n"
        if cell and _complete(cell.rstrip("\n")):
            yield cell
            cell = ""
    if cell:
        yield cell


def _complete(cell: str) -> bool:
    """Whether Python's prompt would run it; a block ends with an empty line. (IPython 7's
    own check_complete() understands the tokens of newer Pythons no more.)"""
    try:
        return codeop.compile_command(cell) is not None
    except (SyntaxError, ValueError, OverflowError):
        return True  # IPython's own syntax, or a mistake, of which it tells


def run_script(user_ns: dict[str, Any], config: Any, argv: list[str]) -> None:
    """In the place of IPython's start_ipython()."""
    config.InteractiveShell.colors = "NoColor"
    config.HistoryManager.enabled = False
    config.TerminalInteractiveShell.term_title = False
    shell = TerminalInteractiveShell.instance(config=config, user_ns=user_ns)
    shell.displayhook.write_output_prompt = lambda: None
    for cell in cells(sys.stdin):
        if not shell.run_cell(cell).success:
            p4runtime_sh.shell.client.tear_down()
            sys.exit(1)


if __name__ == "__main__":
    if not sys.stdin.isatty():
        p4runtime_sh.shell.start_ipython = run_script
    p4runtime_sh.shell.main()
