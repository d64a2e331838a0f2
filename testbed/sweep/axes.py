"""``--set NAME=VALUES``: the values that a parameter of an experiment takes.

    sets     = NAME "=" item {"," item}
    item     = range | value
    range    = number [unit] ".." number [unit] [".." number [unit]]     both ends belong to it
    value    = what the experiment's own option takes
             | value {"+" value}         several of an option that can be given several times
             | "true" | "false"          of a flag

A range is written in one unit, which may stand at any of its numbers: ``1..10us``,
``64KB..256KB..64KB``. It is expanded as decimal text, exactly, before the option's parser
sees it: 0.1..0.9..0.2 has no 0.30000000000000004.
"""

from __future__ import annotations

import dataclasses
import difflib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from experiments.base import Experiment, Option, options
from testbed.sweep.errors import SetError

MOST_CELLS = 100_000
_NUMBER = r"(\d+(?:\.\d+)?)([A-Za-z%/]*)"
_RANGE = re.compile(rf"{_NUMBER}\.\.{_NUMBER}(?:\.\.{_NUMBER})?")
_FLAGS = {"true": True, "false": False}


@dataclass(frozen=True)
class Axis:
    """One ``--set``: the parameter, and its values as text that parses back."""

    field: str
    option: str  # "--min-rto"
    written: str  # "--set min-rto=1ms,10ms"
    texts: tuple[str, ...]
    values: tuple[Any, ...]

    @property
    def repeated(self) -> str:
        """What to write after --set to get the same again, from any directory."""
        if any(paths_in(self.values)):
            return f"{self.option.removeprefix('--')}={','.join(self.texts)}"
        return self.written.removeprefix("--set ")


def parse_sets(experiment: Experiment[Any], sets: Sequence[str]) -> list[Axis]:
    """The axes, in the order of the command line. Raises SetError."""
    axes: list[Axis] = []
    for text in sets:
        axis = _parse_set(experiment, text)
        if any(axis.field == other.field for other in axes):
            raise SetError(
                axis.written,
                f"{axis.option} is set twice: write all of its values in one --set, with commas",
            )
        axes.append(axis)
    return axes


def parse_value(field: dataclasses.Field[Any], option: Option, text: str) -> Any:
    """A parameter's value from its text. Raises ValueError with a sentence."""
    if isinstance(field.default, bool):
        if text not in _FLAGS:
            raise ValueError(f"{text!r} is not possible; use true or false")
        return _FLAGS[text]
    if not option.repeatable:
        return option.parse(text)
    try:
        return (option.parse(text),)
    except ValueError:
        if "+" not in text:
            raise
        return tuple(option.parse(item) for item in text.split("+"))


def paths_in(value: Any) -> Iterator[Path]:
    """The files that a parameter's value names."""
    if isinstance(value, Path):
        yield value
    elif isinstance(value, str) and ("." in value or "/" in value) and Path(value).is_file():
        yield Path(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from paths_in(item)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from paths_in(getattr(value, field.name))


def _format_value(field: dataclasses.Field[Any], option: Option, value: Any) -> str:
    if isinstance(field.default, bool):
        return "true" if value else "false"
    if option.repeatable:
        return "+".join(option.format(item) for item in value)
    return option.format(value)


def _parse_set(experiment: Experiment[Any], text: str) -> Axis:
    written = f"--set {text}"
    name, equals, values_text = text.partition("=")
    known = {
        option_name.removeprefix("--"): (field, option)
        for option_name, field, option in options(experiment.parameters)
    }
    name = name.strip().removeprefix("--").replace("_", "-")
    if not equals:
        raise SetError(written, "write --set NAME=VALUE[,VALUE...], as in --set seed=1..10")
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1)
        hint = f" (did you mean {near[0]!r}?)" if near else ""
        raise SetError(
            written,
            f"{experiment.name} has no parameter {name!r}{hint}; it has {', '.join(known)}",
        )
    field, option = known[name]
    try:
        items = _items(values_text)
        values = [parse_value(field, option, item) for item in items]
    except ValueError as error:
        raise SetError(written, str(error)) from None
    formatted = [_format_value(field, option, value) for value in values]
    for item in formatted:
        if formatted.count(item) > 1:
            raise SetError(written, f"{item} is there twice: each value makes cells of its own")
    # As it was written, so that 128KB is not shown as 125KiB; a path, absolute.
    texts = [
        absolute if any(paths_in(value)) else item
        for item, value, absolute in zip(items, values, formatted, strict=True)
    ]
    return Axis(field.name, f"--{name}", written, tuple(texts), tuple(values))


def _items(text: str) -> list[str]:
    """The values in a list, ranges expanded."""
    found: list[str] = []
    for item in (part.strip() for part in text.split(",")):
        if not item:
            raise ValueError("a value is missing; write VALUE[,VALUE...], as in 16,32,64 or 1..10")
        matched = _RANGE.fullmatch(item)
        found += _range(item, *matched.groups(default="")) if matched else [item]
        if len(found) > MOST_CELLS:
            raise ValueError(f"{len(found)} values are too many: a sweep has at most {MOST_CELLS}")
    return found


def _range(
    text: str, first: str, unit_1: str, last: str, unit_2: str, step: str, unit_3: str
) -> list[str]:
    units = {unit for unit in (unit_1, unit_2, unit_3) if unit}
    if len(units) > 1:
        raise ValueError(
            f"write the range {text} in one unit, not in {' and '.join(sorted(units))}"
        )
    unit = units.pop() if units else ""
    low, high, by = Decimal(first), Decimal(last), Decimal(step or 1)
    if by == 0:
        raise ValueError(f"the range {text} goes on for ever: its step must be more than 0")
    if high < low:
        raise ValueError(f"the range {text} is empty: write the smaller number first")
    count = int((high - low) / by) + 1
    if count > MOST_CELLS:
        raise ValueError(f"the range {text} has {count} values: a sweep has at most {MOST_CELLS}")
    return [f"{low + number * by:f}{unit}" for number in range(count)]
