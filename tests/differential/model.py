"""What the generator knows of the program it is writing: types, places, scopes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Bits:
    """``bit<width>`` or ``int<width>``."""

    width: int
    signed: bool = False

    def __str__(self) -> str:
        return f"{'int' if self.signed else 'bit'}<{self.width}>"

    def literal(self, value: int) -> str:
        """``value`` is the pattern of bits."""
        if not self.signed:
            return f"{self.width}w{value}"
        if value >> (self.width - 1) & 1:
            return f"(int<{self.width}>)({self.width}w{value})"
        return f"{self.width}s{value}"


@dataclass(frozen=True)
class Bool:
    def __str__(self) -> str:
        return "bool"


BOOL = Bool()
Scalar = Bits | Bool


@dataclass(frozen=True)
class HeaderType:
    name: str
    fields: tuple[tuple[str, Bits], ...]

    @property
    def width(self) -> int:
        return sum(kind.width for _, kind in self.fields)

    def declaration(self) -> str:
        lines = "".join(f"    {kind} {name};\n" for name, kind in self.fields)
        return f"header {self.name} {{\n{lines}}}\n"


@dataclass(frozen=True)
class Place:
    """Something that can be read, and perhaps written. ``header`` is the header that
    has to be valid for that, if any."""

    text: str
    type: Scalar
    writable: bool = True
    header: str | None = None


@dataclass
class Scope:
    """The places in reach, and which headers are surely valid here."""

    places: list[Place]
    valid: set[str]
    headers: dict[str, HeaderType] = field(default_factory=dict)

    def inner(self) -> Scope:
        """A block's scope: what it declares is gone after it."""
        return replace(self, places=list(self.places), valid=set(self.valid))

    def readable(self) -> Iterator[Place]:
        return (p for p in self.places if p.header is None or p.header in self.valid)

    def writable(self) -> Iterator[Place]:
        return (p for p in self.readable() if p.writable)


@dataclass(frozen=True)
class Function:
    """Pure: its parameters are ``in``."""

    name: str
    result: Bits
    parameters: tuple[Bits, ...]


@dataclass(frozen=True)
class ActionParameter:
    name: str
    type: Bits
    direction: str = ""  # "" comes from the control plane


@dataclass
class Action:
    name: str
    parameters: tuple[ActionParameter, ...]

    @property
    def for_tables(self) -> bool:
        return all(not p.direction for p in self.parameters)


@dataclass(frozen=True)
class Key:
    name: str
    kind: str  # exact, lpm, ternary, range, optional
    width: int
    text: str


@dataclass
class Table:
    name: str
    keys: tuple[Key, ...]
    actions: tuple[Action, ...]
    const: bool = False  # its entries are the program's

    @property
    def has_priorities(self) -> bool:
        return any(key.kind in ("ternary", "range", "optional") for key in self.keys)


@dataclass(frozen=True)
class Transition:
    """One case of a select: the key's bits that lead to ``target``."""

    value: int
    target: str


@dataclass
class State:
    """A parser state that extracts ``header`` and selects on one of its fields."""

    name: str
    header: str  # the instance, `hdr.ys.next` for a stack
    type: HeaderType | None
    key: str = ""  # the field selected on, empty: a plain transition
    cases: tuple[Transition, ...] = ()
    default: str = "accept"


@dataclass
class Register:
    name: str
    type: Bits
    size: int
