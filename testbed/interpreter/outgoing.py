"""What became of a packet's headers: those that leave beside those that came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from testbed.compiler import ast
from testbed.interpreter.events import HeaderOut, Shown, show
from testbed.interpreter.values import Record, Stack, Tuple, Value, contents


@dataclass(frozen=True)
class Snapshot:
    """The headers as the parser left them."""

    headers: Value


def headers_out(
    deparser: ast.ParserDecl | ast.ControlDecl,
    emitted: list[tuple[str, Record]],
    parsed: Snapshot,
) -> tuple[tuple[HeaderOut, ...], tuple[str, ...]]:
    """The emitted headers, each beside what the parser extracted there; and the names of
    those that the parser extracted and nothing emitted.

    Headers are known by where they lie in the deparser's own parameter.
    """
    root = deparser.params[-1].name
    before = {f"{root}{path}": header for path, header in _headers(parsed.headers, "")}
    out = tuple(
        HeaderOut(
            name=name,
            fields=_fields(header),
            before=_fields(before[name]) if name in before else None,
        )
        for name, header in emitted
    )
    names = {name for name, _ in emitted}
    return out, tuple(name for name in before if name not in names)


def _headers(value: Value, path: str) -> Iterator[tuple[str, Record]]:
    match value:
        case Record() if value.is_header:
            if value.valid:
                yield path, value
        case Record():
            for name, item in value.fields.items():
                yield from _headers(item, f"{path}.{name}")
        case Stack() | Tuple():
            for i, item in enumerate(contents(value)):
                yield from _headers(item, f"{path}[{i}]")


def _fields(header: Record) -> tuple[Shown, ...]:
    types = header.type.fields
    return tuple(show(name, value, types[name]) for name, value in header.fields.items())
