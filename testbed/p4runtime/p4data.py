"""Values of any P4 type: ``p4.P4Data``, and the row of numbers that the engine has.

A struct is the scalars in it, one behind the other, as registers and digests hold it.
Headers have no validity there: one that is read is valid.

Source: P4Runtime specification, Representation of Arbitrary P4 Types.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from testbed.p4runtime import bytestrings
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.translation import Translation
from testbed.switch.errors import choices


class DataCodec(ABC):
    """One type. ``kind``: the member of ``p4.P4Data`` that holds it; ``widths``: of the
    scalars, in bits."""

    kind: str
    widths: tuple[int, ...]

    @abstractmethod
    def encode(self, values: Iterator[int], into: Any) -> None:
        """Takes the scalars of one value and writes a ``p4.P4Data``. They may be signed
        numbers or their bits."""

    @abstractmethod
    def decode(self, data: Any, where: str) -> list[int]:
        """The scalars of a ``p4.P4Data``, as unsigned numbers. Raises StatusError."""

    def of_kind(self, data: Any, where: str) -> None:
        """Raises StatusError (INVALID_ARGUMENT) where ``data`` is of another kind."""
        given = data.WhichOneof("data")
        if given != self.kind:
            raise invalid(f"{where}: its data is a `{self.kind}`, not {given or 'nothing'}")


class _Number(DataCodec):
    """``bit<W>``, ``int<W>``, and serializable enums, whose values need not be named."""

    def __init__(self, width: int, *, signed: bool = False, kind: str = "bitstring") -> None:
        self.kind = kind
        self.widths = (width,)
        self._width = width
        self._signed = signed

    def encode(self, values: Iterator[int], into: Any) -> None:
        value = next(values) & ((1 << self._width) - 1)
        if self._signed and value >> (self._width - 1):
            value -= 1 << self._width
        encoded = bytestrings.encode_signed if self._signed else bytestrings.encode
        setattr(into, self.kind, encoded(value))

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        decoded = bytestrings.decode_signed if self._signed else bytestrings.decode
        value = decoded(getattr(data, self.kind), self._width, where, Code.OUT_OF_RANGE)
        return [value & ((1 << self._width) - 1)]


class _Translated(DataCodec):
    kind = "bitstring"

    def __init__(self, width: int, translation: Translation) -> None:
        self.widths = (width,)
        self._translation = translation

    def encode(self, values: Iterator[int], into: Any) -> None:
        into.bitstring = self._translation.encode(next(values))

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        return [self._translation.decode(data.bitstring, where)]


class _Bool(DataCodec):
    kind = "bool"
    widths = (1,)

    def encode(self, values: Iterator[int], into: Any) -> None:
        into.bool = bool(next(values))

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        return [int(data.bool)]


class _Named(DataCodec):
    """Enums without values, and errors: a member's number is its place."""

    def __init__(self, kind: str, names: Sequence[str], width: int) -> None:
        self.kind = kind
        self.widths = (width,)
        self._names = list(names)

    def encode(self, values: Iterator[int], into: Any) -> None:
        number = next(values)
        known = number < len(self._names)
        setattr(into, self.kind, self._names[number] if known else str(number))

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        name = getattr(data, self.kind)
        if name not in self._names:
            raise invalid(f"{where}: there is no `{name}`; {choices(self._names)}")
        return [self._names.index(name)]


class _Struct(DataCodec):
    """Structs and tuples."""

    def __init__(self, kind: str, members: Sequence[tuple[str, DataCodec]]) -> None:
        self.kind = kind
        self.widths = tuple(w for _, member in members for w in member.widths)
        self._members = members

    def encode(self, values: Iterator[int], into: Any) -> None:
        row = getattr(into, self.kind)
        row.SetInParent()
        for _, member in self._members:
            member.encode(values, row.members.add())

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        given = getattr(data, self.kind).members
        _check_count(len(given), [name for name, _ in self._members], where)
        return [
            value
            for (name, member), item in zip(self._members, given, strict=True)
            for value in member.decode(item, f"{where}, `{name}`")
        ]


class _Header(DataCodec):
    kind = "header"

    def __init__(self, fields: Sequence[tuple[str, int, bool]]) -> None:
        self.widths = tuple(width for _, width, _ in fields)
        self._fields = fields

    def encode(self, values: Iterator[int], into: Any) -> None:
        into.header.is_valid = True
        for _, width, signed in self._fields:
            item = into.__class__()
            _Number(width, signed=signed).encode(values, item)
            into.header.bitstrings.append(item.bitstring)

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        given = data.header.bitstrings
        _check_count(len(given), [name for name, _, _ in self._fields], where)
        found = []
        for (name, width, signed), bitstring in zip(self._fields, given, strict=True):
            item = data.__class__(bitstring=bitstring)
            found += _Number(width, signed=signed).decode(item, f"{where}, `{name}`")
        return found


class _HeaderStack(DataCodec):
    kind = "header_stack"

    def __init__(self, header: _Header, size: int) -> None:
        self.widths = header.widths * size
        self._header = header
        self._size = size

    def encode(self, values: Iterator[int], into: Any) -> None:
        into.header_stack.SetInParent()
        for _ in range(self._size):
            item = into.__class__()
            self._header.encode(values, item)
            into.header_stack.entries.append(item.header)

    def decode(self, data: Any, where: str) -> list[int]:
        self.of_kind(data, where)
        given = data.header_stack.entries
        _check_count(len(given), [f"[{i}]" for i in range(self._size)], where)
        return [
            value
            for i, header in enumerate(given)
            for value in self._header.decode(data.__class__(header=header), f"{where}, `[{i}]`")
        ]


def _check_count(given: int, names: Sequence[str], where: str) -> None:
    if given != len(names):
        listed = ", ".join(f"`{n}`" for n in names)
        raise invalid(f"{where}: it has {len(names)} members ({listed}), not {given}")


@dataclass(frozen=True)
class Types:
    """What makes codecs of type specs: the program's ``P4TypeInfo``, how a named type is
    translated (name, width), and the width that enums and errors without values have."""

    info: Any
    translation: Callable[[str, int], Translation | None]
    plain_enum_width: int = 32

    def codec(self, spec: Any, width: int | None = None) -> DataCodec:
        """Of a ``P4DataTypeSpec``; ``width``: of the program's value, where it is known.

        Raises StatusError (UNIMPLEMENTED) for a type that registers and digests cannot have.
        """
        kind = spec.WhichOneof("type_spec")
        match kind:
            case "bitstring":
                return self._bitstring(spec.bitstring)
            case "bool":
                return _Bool()
            case "tuple":
                members = [(str(i), self.codec(m)) for i, m in enumerate(spec.tuple.members)]
                return _Struct("tuple", members)
            case "struct":
                described = self.info.structs[spec.struct.name].members
                return _Struct("struct", [(m.name, self.codec(m.type_spec)) for m in described])
            case "header":
                return self._header(spec.header.name)
            case "header_stack":
                stack = spec.header_stack
                return _HeaderStack(self._header(stack.header.name), stack.size)
            case "enum":
                names = [m.name for m in self.info.enums[spec.enum.name].members]
                return _Named("enum", names, self.plain_enum_width)
            case "error":
                return _Named("error", list(self.info.error.members), self.plain_enum_width)
            case "serializable_enum":
                described = self.info.serializable_enums[spec.serializable_enum.name]
                return _Number(described.underlying_type.bitwidth, kind="enum_value")
            case "new_type":
                return self._new_type(spec.new_type.name, width)
        raise StatusError(Code.UNIMPLEMENTED, f"values of type `{kind}` cannot be exchanged")

    def _bitstring(self, spec: Any) -> DataCodec:
        kind = spec.WhichOneof("type_spec")
        if kind == "varbit":
            raise StatusError(Code.UNIMPLEMENTED, "values of type `varbit` cannot be exchanged")
        return _Number(getattr(spec, kind).bitwidth, signed=kind == "int")

    def _header(self, name: str) -> _Header:
        fields = []
        for member in self.info.headers[name].members:
            kind = member.type_spec.WhichOneof("type_spec")
            if kind == "varbit":
                raise StatusError(Code.UNIMPLEMENTED, "values of type `varbit` cannot be exchanged")
            width = getattr(member.type_spec, kind).bitwidth
            fields.append((member.name, width, kind == "int"))
        return _Header(fields)

    def _new_type(self, name: str, width: int | None) -> DataCodec:
        spec = self.info.new_types[name]
        if spec.WhichOneof("representation") == "original_type":
            return self.codec(spec.original_type, width)
        # P4Info tells the controller's width alone
        own = width or spec.translated_type.sdn_bitwidth or 32
        translation = self.translation(name, own)
        assert translation is not None
        return _Translated(own, translation)


def pack(values: Sequence[int], widths: Sequence[int]) -> int:
    """Scalars one behind the other, the first highest."""
    packed = 0
    for value, width in zip(values, widths, strict=True):
        packed = packed << width | value
    return packed


def unpack(packed: int, widths: Sequence[int]) -> list[int]:
    """What :func:`pack` packed."""
    found = []
    for width in reversed(widths):
        found.append(packed & ((1 << width) - 1))
        packed >>= width
    return found[::-1]
