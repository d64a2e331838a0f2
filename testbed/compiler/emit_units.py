"""A program's C, cut into units that the C compiler takes side by side.

A small program is one unit: starting more processes would cost what they save, and the
C compiler sees everything at once. A large one becomes a header, with the types and the
prototypes of what is used across units, and units of functions in the program's order,
which keeps actions beside their tables and tables beside their control. What only its
own unit calls stays ``static``, so it is inlined as before; what is lost is inlining
across the few borders, one call each. Deparsers stay in the main unit, beside the entry
points, into which they are inlined twice.

How many units there are depends on the program alone, never on the machine: the same
program is the same C everywhere. A unit costs some 50 ms of itself, its functions the
rest: eight units take about a tenth more work than one.

Rejected: a unit a control, which leaves a program that is one large control in one
piece; and `-flto`, which moves the work to the linker's one process.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from testbed.compiler.c_text import c_comment, c_string

# Fewer lines of functions are not worth a unit: gcc -O1 takes a quarter of a second for a
# thousand.
UNIT_LINES = 700
MOST_UNITS = 8  # beside the main one, which takes about a third of a large program

_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(frozen=True)
class WrittenFunction:
    """A function in C. The text does not say whether it is ``static``: its prototype does."""

    name: str
    prototype: str
    lines: list[str]
    inline: bool  # always inlined: a part of the main unit


def units(
    name: str,
    title: str,
    shared: Sequence[str],
    functions: Sequence[WrittenFunction],
    main: Sequence[str],
) -> dict[str, str]:
    """File names to texts. ``shared`` is what every function needs, ``main`` what comes
    behind them all and only calls them."""
    groups = _groups([f for f in functions if not f.inline])
    main_file = f"{name}.c"
    if len(groups) < 2:
        prototypes = [_internal(f) for f in functions]
        text = [title, *shared, *prototypes, "", *_texts(functions)]
        return {main_file: _file([*text, *_main(main, len(text), main_file)])}
    crossing = _crossing(functions, groups, main)
    header_file = f"{re.sub(r'[^A-Za-z0-9_]', '_', name)}_shared.h"
    include = [title, f'#include "{header_file}"', ""]
    across = [f"{f.prototype};" for f in functions if f.name in crossing]
    files = {header_file: _file([title, "#pragma once", *shared, *across])}
    for number, group in enumerate(groups, 1):
        own = [_internal(f) for f in group if f.name not in crossing]
        files[f"{name}.{number}.c"] = _file([*include, *own, "", *_texts(group)])
    inline = [f for f in functions if f.inline]
    text = [*include, *map(_internal, inline), "", *_texts(inline)]
    files[main_file] = _file([*text, *_main(main, len(text), main_file)])
    return files


def title_of(source: str) -> str:
    return c_comment(f"Made from {source} by the testbed's P4 compiler.")


def _groups(functions: list[WrittenFunction]) -> list[list[WrittenFunction]]:
    """Neighbours, about equally many lines each."""
    total = sum(len(f.lines) for f in functions)
    count = max(min(total // UNIT_LINES, MOST_UNITS), 1)
    groups: list[list[WrittenFunction]] = [[]]
    before = 0
    for function in functions:
        # A function is in the group in which its first line falls.
        if groups[-1] and before * count >= total * len(groups):
            groups.append([])
        groups[-1].append(function)
        before += len(function.lines)
    return groups


def _crossing(
    functions: Sequence[WrittenFunction],
    groups: list[list[WrittenFunction]],
    main: Sequence[str],
) -> set[str]:
    """The functions that another unit than their own names."""
    unit_of = {f.name: number for number, group in enumerate(groups, 1) for f in group}
    crossing = {name for line in main for name in _NAME.findall(line) if name in unit_of}
    for function in functions:
        own = unit_of.get(function.name)
        for line in function.lines:
            crossing.update(n for n in _NAME.findall(line) if unit_of.get(n, own) != own)
    return crossing


def _internal(function: WrittenFunction) -> str:
    return f"{'TB_INLINE' if function.inline else 'static'} {function.prototype};"


def _texts(functions: Sequence[WrittenFunction]) -> list[str]:
    return [line for function in functions for line in function.lines]


def _main(main: Sequence[str], above: int, file: str) -> list[str]:
    """``main``, whose lines are the C file's own again, no longer the program's."""
    return [f"#line {above + 2} {c_string(file)}", *main]


def _file(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
