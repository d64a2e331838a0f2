"""What happened to packets, collected: a tree of passes for each.

An interpreter is given a :class:`Recorder` as its observer; what it recorded is
rendered elsewhere (``testbed.cli.trace_text``), or put into JSON here.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from testbed.compiler.source import Span
from testbed.interpreter.events import Copied, Dropped, Event, PassBegan, Sent


@dataclass(frozen=True)
class Step:
    """An event, and how deep it lies in controls, actions and branches."""

    depth: int
    event: Event


@dataclass
class PassTrace:
    """One pass of a packet. ``name`` is "1", and of those that came of it "1.1", "1.2"."""

    name: str
    began: PassBegan
    steps: list[Step] = field(default_factory=list)
    children: dict[int, PassTrace] = field(default_factory=dict)  # by the pass's number

    def walk(self) -> Iterator[PassTrace]:
        """This pass and all that came of it, each behind its parent."""
        yield self
        for child in self.children.values():
            yield from child.walk()

    @property
    def end(self) -> Event | None:
        """How it left: sent, dropped, or copied into what goes on instead of it."""
        last = [s.event for s in self.steps if isinstance(s.event, Sent | Dropped | Copied)]
        return last[-1] if last else None


class Recorder:
    """An observer that keeps everything until it is taken. ``packets`` are those that were
    received."""

    def __init__(self) -> None:
        self.packets: list[PassTrace] = []
        self._received = 0
        self._passes: dict[int, PassTrace] = {}

    def __call__(self, number: int, depth: int, event: Event) -> None:
        if isinstance(event, PassBegan):
            self._passes[number] = self._begin(number, event)
        else:
            self._passes[number].steps.append(Step(depth, event))

    def take(self) -> list[PassTrace]:
        """The packets whose ways are over, which are not kept any longer: a capture may have
        more than there is memory for."""
        taken, self.packets = self.packets, []
        self._passes.clear()
        return taken

    def _begin(self, number: int, event: PassBegan) -> PassTrace:
        if event.parent is None:
            self._received += 1
            made = PassTrace(str(self._received), event)
            self.packets.append(made)
            return made
        parent = self._passes[event.parent]
        made = PassTrace(f"{parent.name}.{len(parent.children) + 1}", event)
        parent.children[number] = made
        return made


def as_json(packet: PassTrace) -> dict[str, Any]:
    """A packet's passes as plain data: names of events and of their fields as in
    :mod:`testbed.interpreter.events`, frames in hexadecimal, places as file, line and
    column."""
    return {
        "packet": packet.name,
        "passes": [
            {
                "name": p.name,
                "kind": p.began.kind,
                "detail": p.began.detail,
                "port": p.began.port,
                "at_ps": p.began.at_ps,
                "frame": p.began.frame.hex(),
                "events": [
                    {"event": type(s.event).__name__, "depth": s.depth, **_fields(s.event, p)}
                    for s in p.steps
                ],
            }
            for p in packet.walk()
        ],
    }


def _fields(item: Any, where: PassTrace) -> dict[str, Any]:
    made = {f.name: _plain(getattr(item, f.name), where) for f in dataclasses.fields(item)}
    if isinstance(item, Event):
        if made["span"] is None:
            del made["span"]
        if isinstance(item, Copied):
            made["child"] = where.children[item.child].name
    return made


def _plain(value: Any, where: PassTrace) -> Any:
    match value:
        case Span():
            file, line, column = value.position
            return {"file": file, "line": line, "column": column}
        case bytes():
            return value.hex()
        case tuple():
            return [_plain(item, where) for item in value]
    return _fields(value, where) if dataclasses.is_dataclass(value) else value
