"""Two packets side by side, header by header, as the program's own parser reads them."""

from __future__ import annotations

from itertools import zip_longest

from testbed.compiler.ast import Program
from testbed.interpreter import Interpreter, Unsupported
from testbed.interpreter.events import Event, Extracted, Shown

_INDENT = "    "


def decoded(program: Program, expected: str, packet: bytes) -> str:
    """The fields of both packets, those that differ marked; empty if the parser makes
    nothing of either. ``*`` in what is expected is read as 0."""
    wanted = bytes.fromhex(_whole_bytes(expected.rstrip("$").replace("*", "0")))
    rows = list(zip_longest(_fields(program, wanted), _fields(program, packet)))
    texts = [(_text(left), _text(right)) for left, right in rows]
    if not texts:
        return ""
    width = max(len(left) for left, _ in texts)
    lines = [f"  {'expected':{width}}  received"]
    lines += [f"{' ' if left == right else '~'} {left:{width}}  {right}" for left, right in texts]
    return "\n".join(_INDENT + line for line in lines)


def _whole_bytes(digits: str) -> str:
    return digits if len(digits) % 2 == 0 else digits + "0"


def _fields(program: Program, frame: bytes) -> list[tuple[str, object]]:
    """Names and values of what is extracted when ``frame`` comes in."""
    extracted: list[Shown] = []
    first: list[int] = []  # the pass in which it came in

    def hear(number: int, _depth: int, event: Event) -> None:
        if not first:
            first.append(number)
        if isinstance(event, Extracted) and number == first[0]:
            extracted.append(event.header)

    try:
        Interpreter(program, observer=hear).receive(0, frame)
    except Unsupported:
        return []
    return [field for header in extracted for field in _flat(header.name, header)]


def _flat(name: str, shown: Shown) -> list[tuple[str, object]]:
    if isinstance(shown.value, tuple):
        return [f for part in shown.value for f in _flat(f"{name}.{part.name}", part)]
    return [(name, shown.value)]


def _text(field: tuple[str, object] | None) -> str:
    if field is None:
        return "-"
    name, value = field
    number = isinstance(value, int) and not isinstance(value, bool)
    return f"{name} = {value:#x}" if number else f"{name} = {value}"
