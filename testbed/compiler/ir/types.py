"""Types of the IR, and how many bits their values take."""

from __future__ import annotations

from dataclasses import dataclass, field


class Type:
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Bits(Type):
    """``bit<width>``, or two's complement ``int<width>``. Also error (16) and enums (32)."""

    width: int
    signed: bool = False

    def __str__(self) -> str:
        return f"{'i' if self.signed else 'b'}{self.width}"


@dataclass(frozen=True, slots=True)
class Bool(Type):
    def __str__(self) -> str:
        return "bool"


@dataclass(frozen=True, slots=True)
class Varbit(Type):
    max_width: int

    def __str__(self) -> str:
        return f"varbit{self.max_width}"


@dataclass(frozen=True, slots=True)
class Field:
    name: str
    type: Type


@dataclass(eq=False, slots=True)
class Struct(Type):
    """A struct, header or header union. ``c_name`` is ``tb_intrinsic`` for standard_metadata_t.

    A header has a validity bit of its own; a union's members are headers. A scalar field of
    a header is only ever loaded or the target of an :class:`Assign`: it need not lie in
    memory as a variable does (``emit_headers``).
    """

    name: str
    kind: str  # struct, header, header_union
    fields: list[Field]
    c_name: str
    by_name: dict[str, Field] = field(init=False, repr=False)
    bit_at: dict[str, int] = field(init=False, repr=False)
    """Where the fields begin in a header that lies in memory as on the wire, else empty."""

    def __post_init__(self) -> None:
        self.by_name = {f.name: f for f in self.fields}
        self.bit_at = _wire_layout(self.fields) if self.kind == "header" else {}

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<{self.kind} {self.name}>"


def _wire_layout(fields: list[Field]) -> dict[str, int]:
    at = 0
    found = {}
    for f in fields:
        if not isinstance(f.type, Bits | Bool) or bit_width(f.type) > _WIRE_BITS:
            return {}
        found[f.name] = at
        at += bit_width(f.type)
    return found if at % 8 == 0 else {}


_WIRE_BITS = 128  # the widest field that C can take out of bytes as one number


@dataclass(frozen=True, slots=True)
class Stack(Type):
    """``size`` elements, and ``next``, the index behind the last extracted one."""

    element: Type
    size: int
    c_name: str

    def __str__(self) -> str:
        return f"{self.element}[{self.size}]"


BOOL = Bool()
BIT32 = Bits(32)
ERROR = Bits(16)
ENUM = Bits(32)


def bit_width(t: Type) -> int:
    """Bits that a scalar takes in a packet."""
    if isinstance(t, Bits):
        return t.width
    if isinstance(t, Bool):
        return 1
    raise TypeError(f"{t} is not a scalar")


def fixed_bits(t: Type) -> int:
    """Bits that a value takes in a packet with every header valid and varbits empty."""
    match t:
        case Struct():
            sizes = [fixed_bits(f.type) for f in t.fields]
            return max(sizes, default=0) if t.kind == "header_union" else sum(sizes)
        case Stack():
            return t.size * fixed_bits(t.element)
        case Varbit():
            return 0
        case _:
            return bit_width(t)


def max_bits(t: Type) -> int:
    """As :func:`fixed_bits`, with varbits full."""
    match t:
        case Struct():
            sizes = [max_bits(f.type) for f in t.fields]
            return max(sizes, default=0) if t.kind == "header_union" else sum(sizes)
        case Stack():
            return t.size * max_bits(t.element)
        case Varbit():
            return t.max_width
        case _:
            return bit_width(t)
