"""One way of one packet through the pipelines: what its code reads and changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from testbed.compiler import ast
from testbed.compiler.instances import ExternInstance
from testbed.compiler.source import Span
from testbed.interpreter import events
from testbed.interpreter.events import Event, show
from testbed.interpreter.outgoing import HeadersIn
from testbed.interpreter.packet import PacketIn, PacketOut
from testbed.interpreter.state import State
from testbed.interpreter.values import Record, Value, copy, default

if TYPE_CHECKING:
    from testbed.interpreter.activation import Activation

# Fields that a packet keeps when its metadata is reset: "metadata" or "standard", and
# the way to a field in it.
Path = tuple[str, ...]
Preserved = tuple[Path, ...]


@dataclass
class Requests:
    """What the program asked of the target; carried out behind the pipeline."""

    clone_ingress: tuple[int, Preserved] | None = None  # session
    clone_egress: tuple[int, Preserved] | None = None
    resubmit: Preserved | None = None
    recirculate: Preserved | None = None
    truncate: int | None = None  # bytes


class Pass:
    """``standard`` is the packet's standard_metadata; ``length`` its bytes on arrival."""

    def __init__(
        self,
        state: State,
        number: int,
        frame: bytes,
        now_ps: int,
        observer: events.Observer | None,
    ) -> None:
        self.state = state
        self.number = number
        self.now_ps = now_ps
        self.packet = PacketIn(frame)
        self.length = len(frame)
        self.output = PacketOut()
        self.emitted: list[tuple[str, Record]] = []
        self.headers: Value = default(state.header_type)
        self.metadata: Value = default(state.metadata_type)
        self.standard: Record = default(state.standard_type)
        self.requests = Requests()
        self.truncate_to: int | None = None
        self.dropped_at: Span | None = None  # the last mark_to_drop
        self.colours: dict[ExternInstance, int] = {}  # of direct meters
        self.loops = 0
        self.states = 0  # that the parser has gone through
        self.parsed: HeadersIn = {}  # for observers
        self._observer = observer
        self._depth = 0

    @property
    def observed(self) -> bool:
        return self._observer is not None

    def kept(self, paths: Preserved) -> list[tuple[Path, Value]]:
        """The present values of fields that are to be preserved."""
        return [(path, copy(self._record(path).fields[path[-1]])) for path in paths]

    def restore(self, kept: list[tuple[Path, Value]]) -> None:
        for path, value in kept:
            self._record(path).fields[path[-1]] = value

    def _record(self, path: Path) -> Record:
        """What holds the field at the end of ``path``."""
        record = self.standard if path[0] == "standard" else self.metadata
        for name in path[1:-1]:
            record = record.fields[name]
        assert isinstance(record, Record)
        return record

    def tell(self, event: Event) -> None:
        if self._observer is not None:
            self._observer(self.number, self._depth, event)

    @contextmanager
    def nested(self) -> Iterator[None]:
        """What is told inside the block lies one level deeper."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1

    def tell_call(
        self,
        kind: type[events.ActionCalled] | type[events.FunctionCalled],
        e: ast.CallExpr,
        name: str,
        callee: Activation,
        params: Sequence[ast.ParamDecl],
    ) -> None:
        """Tells of the call of an action or function whose parameters are bound."""
        if self._observer is None:
            return
        args = tuple(
            show(p.name, callee.variables[p], callee.type_of(p.type))
            for p in params
            if p.direction != "out" and p in callee.variables
        )
        if kind is events.ActionCalled:
            self.tell(events.ActionCalled(span=e.span, action=name, args=args))
        else:
            self.tell(events.FunctionCalled(span=e.span, function=name, args=args))
