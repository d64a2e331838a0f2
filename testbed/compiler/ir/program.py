"""Functions, and the program that they make up."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from testbed.compiler.ir.statements import Emit, Loc, Stmt, walk
from testbed.compiler.ir.types import Stack, Struct, Type, max_bits

if TYPE_CHECKING:
    from testbed.compiler.ir.expressions import Place
    from testbed.compiler.program import ProgramInfo


class Stage(Enum):
    """What a function works on besides the switch and the PHV."""

    PLAIN = "plain"
    PARSER = "parser"  # the cursor
    DEPARSER = "deparser"  # the output


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a C function: by value, or (``by_reference``) a pointer to where the
    argument lies, const where the callee only reads it."""

    name: str
    type: Type
    by_reference: bool = False
    read_only: bool = False


@dataclass(eq=False, slots=True)
class Frame:
    """The variables and parameters of one instance of a control or parser."""

    c_name: str
    fields: list[tuple[Param, bool]] = field(default_factory=list)  # bool: holds a pointer


@dataclass(eq=False, slots=True)
class Function:
    """``kind``: control, action, table, function, parser, state.

    A parser's ``states`` are its functions by state number; ``start`` is one of them.
    """

    name: str  # as the control plane sees it
    c_name: str
    kind: str
    stage: Stage
    params: list[Param]
    result: Type | None = None
    body: list[Stmt] = field(default_factory=list)
    frame: Frame | None = None
    owns_frame: bool = False  # declares it, filled from its parameters
    states: list[Function] = field(default_factory=list)
    start: int = 0
    loc: Loc = None


@dataclass(eq=False, slots=True)
class Program:
    """A whole v1model program. ``timestamp_ps``: what one tick of its time stamps is.
    ``errors``: core.p4's and the program's, by number."""

    name: str
    source: str  # the file, as it was named
    types: list[Struct | Stack]
    headers: Type  # of phv->hdr
    metadata: Type  # of phv->meta
    parser: Function
    verify: Function
    ingress: Function
    egress: Function
    compute: Function
    deparser: Function
    functions: list[Function]  # callees first
    field_lists: dict[int, list[Place]]  # what clone, resubmit and recirculate preserve
    errors: list[str]
    timestamp_ps: int
    info: ProgramInfo

    def error(self, name: str) -> int:
        """Number of a core.p4 error; NoError where the core.p4 in use lacks it."""
        return self.errors.index(name) if name in self.errors else 0

    @property
    def max_header_bytes(self) -> int:
        """The most that the deparser can write."""
        emitted = [
            max_bits(s.target.type)
            for f in self.functions
            if f.stage is Stage.DEPARSER
            for s in walk(f.body)
            if isinstance(s, Emit)
        ]
        return sum(emitted) // 8
