"""A packet's way as a person reads it.

In the margin stand the lines of the source, then what was run and, behind it, what came
of it. Deeper things are indented. Each copy of a packet, and each way round, is told
under a heading of its own, with a name that says of what it came: 1.2 is the second
that came of 1. A summary at the end shows the tree. On a terminal there are colours;
elsewhere the same text without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from rich.text import Text

from testbed.cli.trace_values import match_text, value_text
from testbed.compiler.source import Span
from testbed.interpreter import events
from testbed.interpreter.events import HeaderOut, Shown
from testbed.switch.trace import PassTrace, Step

_WIDEST = 60  # what was run, before its outcome; longer lines have theirs right behind them
_LONGEST_LIST = 4  # that is written out among a call's arguments
_BYTES_A_LINE, _BYTES_SHOWN = 16, 64
_HEADING, _STAGE, _PLACE, _GOOD, _BAD, _CHANGED, _QUIET = (
    "bold", "bold cyan", "dim", "green", "red", "yellow", "dim",
)  # fmt: skip


def packet_lines(packet: PassTrace) -> Iterator[Text]:
    """Everything about one received packet."""
    passes = list(packet.walk())
    for p in passes:
        yield from _PassLines(p).lines()
    if len(passes) > 1:
        yield Text(f"summary of packet {packet.name}", _HEADING)
        yield from _tree(packet, "")
        yield Text()


_Writer = Callable[["_PassLines", int, Any], Iterator["_Line"]]
_ROUND = ("resubmitted", "recirculated")  # the packet itself, no copy of it
_OF_THE_TARGET = (events.Enqueued, events.Copied, events.Dropped, events.Sent)


@dataclass(frozen=True)
class _Line:
    """What was run, and what came of it: the outcomes of a pass stand in one column.
    ``note`` names the file, where it is not that of the stage."""

    text: Text
    outcome: Text | None = None
    note: str = ""


class _PassLines:
    """The lines of one pass."""

    def __init__(self, shown: PassTrace) -> None:
        self._pass = shown
        spans = [s.event.span for s in shown.steps if s.event.span is not None]
        self._main = spans[0].position.file if spans else ""
        self._margin = max((len(str(s.position.line)) for s in spans), default=1) + 2
        self._begun: events.StageBegan | None = None  # a stage that has shown nothing yet

    def lines(self) -> Iterator[Text]:
        lines = list(self._lines())
        widths = [len(line.text) for line in lines if line.outcome is not None]
        column = max((w for w in widths if w <= _WIDEST), default=0) + 3
        for line in lines:
            shown = line.text
            if line.outcome is not None:
                gap = " " * max(column - len(line.text), 2)
                shown = Text.assemble(line.text, gap, line.outcome)
            yield shown.append(line.note, _PLACE)

    def _lines(self) -> Iterator[_Line]:
        yield _Line(Text(self._title(), _HEADING))
        yield from self._hex(self._pass.began.frame)
        for step in self._pass.steps:
            if isinstance(step.event, events.StageBegan):
                self._begin(step.event)
                continue
            if isinstance(step.event, _OF_THE_TARGET):
                self._begun = None
            shown = list(self._step(step))
            if shown and self._begun is not None:
                yield self._stage(self._begun)
                self._begun = None
            yield from shown
        yield _Line(Text())

    def _title(self) -> str:
        began = self._pass.began
        size = _bytes(len(began.frame))
        if began.parent is None:
            return f"packet {self._pass.name}: in at port {began.port}, {size}"
        of = self._pass.name.rpartition(".")[0]
        detail = f" ({began.detail})" if began.detail else ""
        if began.kind in _ROUND:
            return f"packet {self._pass.name}: packet {of}, {began.kind}"
        return f"packet {self._pass.name}: {began.kind} of packet {of}{detail}"

    def _begin(self, stage: events.StageBegan) -> None:
        """A stage's title waits until there is something to show."""
        self._begun = stage
        if stage.span is not None:
            self._main = stage.span.position.file

    def _stage(self, stage: events.StageBegan) -> _Line:
        line = Text().append(stage.stage, _STAGE)
        line.append(f" {stage.name}  {Path(self._main).name}", _PLACE)
        return _Line(line)

    # ---- one line ------------------------------------------------------------------------

    def _line(
        self,
        span: Span | None,
        depth: int,
        text: str,
        outcome: str = "",
        style: str = "",
        text_style: str = "",
    ) -> _Line:
        number = str(span.position.line) if span is not None else ""
        line = Text().append(f"{number:>{self._margin}} │ ", _PLACE)
        line.append("  " * depth + text, text_style)
        elsewhere = span is not None and span.position.file != self._main
        note = f"   {Path(span.position.file).name}" if span is not None and elsewhere else ""
        return _Line(line, Text(outcome, style) if outcome else None, note)

    def _step(self, step: Step) -> Iterator[_Line]:
        write = self._WRITERS.get(type(step.event))
        if write is not None:
            yield from write(self, step.depth, step.event)

    def _hex(self, frame: bytes) -> Iterator[_Line]:
        pad = " " * self._margin
        for at in range(0, min(len(frame), _BYTES_SHOWN), _BYTES_A_LINE):
            part = frame[at : at + _BYTES_A_LINE]
            yield _Line(Text(f"{pad}   {at:04x}  {part.hex(' ')}", _QUIET))
        if len(frame) > _BYTES_SHOWN:
            yield _Line(Text(f"{pad}   ...   {_bytes(len(frame) - _BYTES_SHOWN)} more", _QUIET))

    # ---- parsers -------------------------------------------------------------------------

    def _state(self, depth: int, e: events.StateEntered) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"state {e.state}", text_style=_HEADING)

    def _extracted(self, depth: int, e: events.Extracted) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"extract {e.header.name}", _place(e.at_bit, e.bits))
        if isinstance(e.header.value, tuple):
            yield from self._fields(depth + 1, e.header.value)

    def _fields(self, depth: int, fields: tuple[Shown, ...]) -> Iterator[_Line]:
        widest = max((len(f.name) for f in fields), default=0)
        for f in fields:
            yield self._line(None, depth, f"{f.name:<{widest}}  {value_text(f)}")

    def _advanced(self, depth: int, e: events.Advanced) -> Iterator[_Line]:
        yield self._line(e.span, depth, "advance", _place(e.at_bit, e.bits))

    def _looked(self, depth: int, e: events.LookedAhead) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"lookahead = {value_text(e.result)}",
                         _place(e.at_bit, e.bits))  # fmt: skip

    def _selected(self, depth: int, e: events.Selected) -> Iterator[_Line]:
        keys = ", ".join(f"{k.name} = {value_text(k)}" for k in e.keys)
        if e.case is None:
            yield self._line(e.span, depth, f"select {keys}", "no case matches", _BAD)
        else:
            case = "default" if e.case in ("_", "default") else f"case {e.case}"
            yield self._line(e.span, depth, f"select {keys}", f"{case} → {e.state}", _GOOD)

    def _ended(self, depth: int, e: events.ParserEnded) -> Iterator[_Line]:
        if e.accepted:
            yield self._line(None, 0, "accept", text_style=_GOOD)
        else:
            error = "" if e.error == "NoError" else f" with error.{e.error}"
            yield self._line(e.span, 0, f"reject{error}: {e.reason}", text_style=_BAD)

    # ---- controls ------------------------------------------------------------------------

    def _applied(self, depth: int, e: events.Applied) -> Iterator[_Line]:
        args = f"({_arguments(e.args)})" if e.args else ""
        yield self._line(e.span, depth, f"apply {e.name}{args}")

    def _table(self, depth: int, e: events.TableApplied) -> Iterator[_Line]:
        outcome, style = ("hit", _GOOD) if e.hit else ("miss", _CHANGED)
        yield self._line(e.span, depth, f"table {e.table}", outcome, style)
        for key in e.keys:
            wanted = f"   matches {match_text(key)}" if e.hit else ""
            value = f"{key.value.name} = {value_text(key.value)}"
            yield self._line(None, depth + 1, f"key     {value}  ({key.match_kind}){wanted}")
        yield self._line(None, depth + 1, f"entry   {_origin(e)}")
        for note in e.notes:
            yield self._line(None, depth + 1, f"        {note}")
        action = f"{_short(e.action)}({_arguments(e.args)})" if e.action else "none"
        if not e.hit:
            action += ", the default"
        yield self._line(None, depth + 1, f"action  {action}", text_style=_HEADING)

    def _called(self, depth: int, e: events.ActionCalled) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"{e.action}({_arguments(e.args)})")

    def _function(self, depth: int, e: events.FunctionCalled) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"{e.function}({_arguments(e.args)})")

    def _branched(self, depth: int, e: events.Branched) -> Iterator[_Line]:
        values = ", ".join(f"{o.name} = {value_text(o)}" for o in e.operands)
        known = e.condition == "".join(o.name for o in e.operands)
        outcome = "true" if e.taken else "false"
        if values and not known:
            outcome += f"   {values}"
        style = _GOOD if e.taken else _CHANGED
        yield self._line(e.span, depth, f"if ({e.condition})", outcome, style)

    def _looped(self, depth: int, e: events.Looped) -> Iterator[_Line]:
        values = ", ".join(f"{o.name} = {value_text(o)}" for o in e.operands)
        outcome, style = ("round", _GOOD) if e.again else ("ends", _CHANGED)
        yield self._line(e.span, depth, f"for ({e.condition})",
                         f"{outcome}   {values}".rstrip(), style)  # fmt: skip

    def _switched(self, depth: int, e: events.Switched) -> Iterator[_Line]:
        label = "no label" if e.label is None else e.label
        value = value_text(e.subject)
        shown = _short(value) if e.subject.type == "action" else value
        yield self._line(e.span, depth, f"switch ({e.subject.name})",
                         f"{shown} → {label}", _GOOD)  # fmt: skip

    def _assigned(self, depth: int, e: events.Assigned) -> Iterator[_Line]:
        before, after = value_text(e.before), value_text(e.after)
        outcome = f"{before} → {after}" if before != after else f"{after} (unchanged)"
        yield self._line(e.span, depth, e.source, outcome,
                         _CHANGED if before != after else _QUIET)  # fmt: skip

    def _copied_out(self, depth: int, e: events.CopiedOut) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"{e.target} ← {e.param}",
                         f"{value_text(e.before)} → {value_text(e.after)}", _CHANGED)  # fmt: skip

    def _validity(self, depth: int, e: events.ValidityChanged) -> Iterator[_Line]:
        yield self._line(e.span, depth, f"{e.header} becomes {_validity(e.valid)}",
                         text_style=_CHANGED)  # fmt: skip

    def _shifted(self, depth: int, e: events.StackShifted) -> Iterator[_Line]:
        what = f"push_front({e.count})" if e.count > 0 else f"pop_front({-e.count})"
        yield self._line(e.span, depth, f"{e.stack}.{what}", text_style=_CHANGED)

    def _left(self, depth: int, e: events.Left) -> Iterator[_Line]:
        value = value_text(e.value) if e.value is not None else ""
        text = f"{e.statement} {e.value.name}" if e.value is not None else e.statement
        yield self._line(e.span, depth, text, value, _GOOD)

    def _extern(self, depth: int, e: events.ExternCalled) -> Iterator[_Line]:
        parts = [f"{e.result.name} = {value_text(e.result)}"] if e.result is not None else []
        parts += [e.outcome] if e.outcome else []
        call = f"{e.name}({_arguments(e.args)})"
        yield self._line(e.span, depth, call, ", ".join(parts), _CHANGED)

    # ---- the target ----------------------------------------------------------------------

    def _enqueued(self, depth: int, e: events.Enqueued) -> Iterator[_Line]:
        rid = f", egress_rid {e.rid}" if e.rid else ""
        group = f" ({e.detail})" if e.detail else ""
        queue = f", queue {e.priority}" if e.priority else ""
        title = Text().append("traffic manager", _STAGE)
        yield _Line(title.append(f"  port {e.port}{queue}{rid}{group}"))

    def _copied(self, depth: int, e: events.Copied) -> Iterator[_Line]:
        child = self._pass.children[e.child].name
        detail = f" ({e.detail})" if e.detail else ""
        what = Text().append(f"{e.kind}{detail}", _CHANGED)
        yield _Line(what.append(f"  goes on as packet {child}"))

    def _dropped(self, depth: int, e: events.Dropped) -> Iterator[_Line]:
        yield _Line(Text().append("dropped", f"bold {_BAD}").append(f": {e.reason}", _BAD))

    def _sent(self, depth: int, e: events.Sent) -> Iterator[_Line]:
        cut = ", truncated" if e.truncated else ""
        yield _Line(Text(f"out at port {e.port}, {_bytes(len(e.frame))}{cut}", f"bold {_GOOD}"))
        for name in e.removed:
            yield self._mark("-", f"{name}  removed", _BAD)
        for header in e.headers:
            yield from self._header(header)
        if e.payload_bytes:
            yield self._mark(" ", f"payload  {_bytes(e.payload_bytes)}")
        yield from self._hex(e.frame)

    def _header(self, header: HeaderOut) -> Iterator[_Line]:
        """Changed fields are marked; of a header without any only its name is shown."""
        moved = header.came_as not in (None, header.name)
        name = f"{header.name}  was {header.came_as}" if moved else header.name
        if header.before == header.fields:
            text = f"{name}, unchanged" if moved else f"{name}  unchanged"
            yield self._mark("~" if moved else " ", text, _CHANGED if moved else _QUIET)
            return
        new = header.before is None
        yield self._mark("+" if new else "~" if moved else " ",
                         f"{name}  added" if new else name,
                         _GOOD if new else _CHANGED if moved else "")  # fmt: skip
        widest = max((len(f.name) for f in header.fields), default=0)
        for before, f in zip(header.before or header.fields, header.fields, strict=True):
            text = f"  {f.name:<{widest}}  "
            if before == f:
                yield self._mark("+" if new else " ", text + value_text(f), _GOOD if new else "")
            else:
                change = f"{value_text(before)} → {value_text(f)}"
                yield self._mark("~", text + change, _CHANGED)

    def _mark(self, mark: str, text: str, style: str = "") -> _Line:
        line = Text().append(f"{mark:>{self._margin}} │ ", style or _PLACE)
        return _Line(line.append(text, style))

    _WRITERS: ClassVar[dict[type[events.Event], _Writer]] = {
        events.StateEntered: _state,
        events.Extracted: _extracted,
        events.Advanced: _advanced,
        events.LookedAhead: _looked,
        events.Selected: _selected,
        events.ParserEnded: _ended,
        events.Applied: _applied,
        events.TableApplied: _table,
        events.ActionCalled: _called,
        events.FunctionCalled: _function,
        events.Branched: _branched,
        events.Looped: _looped,
        events.Switched: _switched,
        events.Assigned: _assigned,
        events.CopiedOut: _copied_out,
        events.ValidityChanged: _validity,
        events.StackShifted: _shifted,
        events.Left: _left,
        events.ExternCalled: _extern,
        events.Enqueued: _enqueued,
        events.Copied: _copied,
        events.Dropped: _dropped,
        events.Sent: _sent,
    }


# --------------------------------------------------------------------------- words


def _bytes(count: int) -> str:
    return "1 byte" if count == 1 else f"{count} bytes"


def _place(at_bit: int, bits: int) -> str:
    if at_bit % 8 or bits % 8:
        return f"{bits} bits at bit {at_bit}"
    return f"{_bytes(bits // 8)} at byte {at_bit // 8}"


def _validity(valid: bool) -> str:
    return "valid" if valid else "invalid"


def _arguments(args: tuple[Shown, ...]) -> str:
    return ", ".join(f"{a.name} = {_argument(a)}" for a in args)


def _argument(a: Shown) -> str:
    """An argument's value; of a long list only how long it is."""
    if isinstance(a.value, tuple) and len(a.value) > _LONGEST_LIST:
        return f"{{{len(a.value)} values}}"
    return value_text(a)


def _short(action: str) -> str:
    """An action's name without the control that it is in."""
    return action.rpartition(".")[2]


def _origin(e: events.TableApplied) -> str:
    match e.origin:
        case Span():
            return f"of the program, line {e.origin.position.line}: {e.why}"
        case int():
            return f"handle {e.origin}: {e.why}"
    return f"none: {e.why}"


def _tree(p: PassTrace, indent: str) -> Iterator[Text]:
    """What came of a pass, and of what came of it."""
    yield Text(f"{indent}packet {p.name}").append(f"  {_outcome(p)}", _QUIET)
    for child in p.children.values():
        same = child.began.kind in _ROUND
        yield from _tree(child, indent if same else indent + "  ")


def _outcome(p: PassTrace) -> str:
    end = p.end
    kind = "" if p.began.parent is None else f"{p.began.kind}: "
    match end:
        case events.Sent():
            return f"{kind}out at port {end.port}, {_bytes(len(end.frame))}"
        case events.Dropped():
            return f"{kind}dropped: {end.reason}"
        case events.Copied():
            same = (c.name for c in p.children.values() if c.began.kind == end.kind)
            return f"{kind}goes on as packet {', '.join(same)}"
    return kind.rstrip(": ")
