"""Command lines as the commands that we stand in for have them."""

from __future__ import annotations

import argparse
import difflib
import sys
from typing import NoReturn

FAILED = 1


class Options(argparse.ArgumentParser):
    """Wrong usage is one sentence, and names the option that may have been meant."""

    def __init__(self, name: str, description: str) -> None:
        super().__init__(prog=name, description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        fail(self.prog, message)

    def read(self, words: list[str]) -> argparse.Namespace:
        found, unknown = self.parse_known_args(words)
        if unknown:
            options = [o for action in self._actions for o in action.option_strings]
            close = difflib.get_close_matches(unknown[0].partition("=")[0], options, 1)
            hint = f"; did you mean {close[0]}?" if close else ""
            fail(self.prog, f"{unknown[0]} is not supported{hint}")
        return found

    def ignored(self, *names: str, takes: bool = False, help_: str = "ignored") -> None:
        """Options that change nothing here."""
        if takes:
            self.add_argument(*names, metavar="X", help=help_)
        else:
            self.add_argument(*names, action="store_true", help=help_)


def fail(name: str, message: str) -> NoReturn:
    print(f"{name}: error: {message}", file=sys.stderr)
    sys.exit(FAILED)
