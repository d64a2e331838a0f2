"""What ``simple_switch_CLI`` reads and prints."""

from __future__ import annotations

from collections.abc import Iterable


class CommandError(Exception):
    """A command is wrong; the message is one sentence."""


def number(text: str, kind: str) -> int:
    """A number that is not negative."""
    try:
        found = int(text, 0)
    except ValueError:
        found = -1
    if found < 0:
        raise CommandError(f"`{text}` is no {kind}")
    return found


def hexadecimal(value: int, width: int) -> str:
    """As many digits as whole bytes have."""
    return f"{value:0{(width + 7) // 8 * 2}x}"


def listed(words: Iterable[str]) -> str:
    return ", ".join(words)
