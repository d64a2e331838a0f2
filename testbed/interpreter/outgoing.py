"""What became of a packet's headers: those that leave beside those that came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from testbed.compiler import ast
from testbed.interpreter.events import HeaderOut, Shown, show
from testbed.interpreter.packet import PacketIn, fixed_bits, unpack
from testbed.interpreter.values import Record, Stack, Tuple, Value, contents, default

# The fields of each header that the packet brought, by where it lies in the headers.
HeadersIn = Mapping[str, tuple[Shown, ...]]


def headers_in(headers: Value, packet: PacketIn) -> HeadersIn:
    """Those that are valid when the parser ends, with the values that the packet has: what
    the parser itself assigned is a change, too.

    A header that the parser copies brings along where it was taken from. It is the first
    one there that came with the packet; the others are made.
    """
    found: dict[tuple[int, int], tuple[str, Record]] = {}
    for path, header in _headers(headers, ""):
        if header.taken is not None:
            found.setdefault(header.taken, (path, header))
    return {
        path: _fields(_taken(header, packet, *taken)) for taken, (path, header) in found.items()
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
    """The emitted headers, each beside what the parser extracted there; and the names of
    those that the parser extracted and nothing emitted.

    Headers are known by where they lie in the deparser's own parameter.
    """
    root = deparser.params[-1].name
    before = {f"{root}{path}": fields for path, fields in parsed.items()}
    out = tuple(
        HeaderOut(
            name=name,
            fields=_fields(header),
            before=before.get(name),
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
