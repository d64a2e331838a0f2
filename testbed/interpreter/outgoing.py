"""What became of a packet's headers: those that leave beside those that came."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from testbed.compiler import ast
from testbed.interpreter.events import HeaderOut, Shown, show
from testbed.interpreter.packet import PacketIn, fixed_bits, unpack
from testbed.interpreter.values import Record, Stack, Tuple, Value, contents, default

Stretch = tuple[int, int]  # of the packet: first bit, bits


@dataclass(frozen=True)
class HeaderIn:
    """A header that the packet brought: where it lies in the headers, and its fields."""

    path: str
    fields: tuple[Shown, ...]


HeadersIn = Mapping[Stretch, HeaderIn]


def headers_in(headers: Value, packet: PacketIn) -> HeadersIn:
    """Those that are valid when the parser ends, with the values that the packet has: what
    the parser itself assigned is a change, too.

    A header that the parser copies brings along where it was taken from. It is the first
    one there that came with the packet; the others are made.
    """
    found: dict[Stretch, tuple[str, Record]] = {}
    for path, header in _headers(headers, ""):
        if header.taken is not None:
            found.setdefault(header.taken, (path, header))
    return {
        taken: HeaderIn(path, _fields(_taken(header, packet, *taken)))
        for taken, (path, header) in found.items()
    }


def _taken(header: Record, packet: PacketIn, at: int, size: int) -> Record:
    made: Record = default(header.type)
    varbit_bits = size - fixed_bits(header.type)
    unpack(made, header.type, packet.bits_at(at, size), size, varbit_bits)
    return made


def headers_out(
    deparser: ast.ParserDecl | ast.ControlDecl,
    emitted: list[tuple[str, Record]],
    parsed: HeadersIn,
) -> tuple[tuple[HeaderOut, ...], tuple[str, ...]]:
    """The emitted headers, each beside the one that it was in the packet; and the names of
    those that came and nothing emitted.

    Headers are named by where they lie in the deparser's own parameter.
    """
    root = deparser.params[-1].name
    names = {stretch: f"{root}{header.path}" for stretch, header in parsed.items()}
    origins = _origins(emitted, names)
    out = tuple(
        HeaderOut(
            name=name,
            fields=_fields(header),
            before=parsed[origin].fields if origin is not None else None,
            came_as=names[origin] if origin is not None else None,
        )
        for (name, header), origin in zip(emitted, origins, strict=True)
    )
    return out, tuple(name for stretch, name in names.items() if stretch not in origins)


def _origins(
    emitted: list[tuple[str, Record]], names: Mapping[Stretch, str]
) -> list[Stretch | None]:
    """Which header of the packet each emitted one was; none twice.

    First those that stand where they came, then those that came elsewhere (a stack was
    shifted, an inner header assigned to an outer one), then those that were made where
    one came.
    """
    there = {name: stretch for stretch, name in names.items()}
    origins: list[Stretch | None] = [None] * len(emitted)
    left = set(names)

    def claim(which: Callable[[str, Record], Stretch | None]) -> None:
        for i, (name, header) in enumerate(emitted):
            stretch = which(name, header)
            if origins[i] is None and stretch in left:
                origins[i] = stretch
                left.remove(stretch)

    claim(lambda name, header: header.taken if header.taken == there.get(name) else None)
    claim(lambda name, header: header.taken)
    claim(lambda name, header: there.get(name))
    return origins


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
