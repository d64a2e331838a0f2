"""How keys and action parameters lie in the 64-bit words that a table of the engine has.

The emitted look-up and the program's ``ProgramInfo`` must agree on it, so both ask here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WORD_BITS = 64


@dataclass(frozen=True)
class KeySlot:
    """Where a key field lies in the packed key (see pipeline.h)."""

    word: int
    shift: int


def pack_key(widths: list[int]) -> tuple[list[KeySlot], int]:
    """Places fields first come first served; gives their slots and the words used.

    A field of at most 64 bits lies within one word; a wider one starts a word.
    """
    slots = []
    word = used = 0
    for width in widths:
        if used and used + width > WORD_BITS:
            word, used = word + 1, 0
        slots.append(KeySlot(word, used))
        if width > WORD_BITS:
            word, used = word + (width + WORD_BITS - 1) // WORD_BITS, 0
        else:
            used += width
    return slots, word + (1 if used else 0)


def pack_args(widths: list[int]) -> tuple[list[int], int]:
    """First argument word of each action parameter, and how many words in all."""
    at, first = 0, []
    for width in widths:
        first.append(at)
        at += (width + WORD_BITS - 1) // WORD_BITS
    return first, at


def strategy(kinds: Sequence[str]) -> str:
    """Which look-up the engine will have chosen for these match kinds (tables.h)."""
    if not kinds:
        return "keyless"
    if set(kinds) == {"exact"}:
        return "exact"
    return "lpm" if set(kinds) <= {"exact", "lpm"} and kinds.count("lpm") == 1 else "ternary"
