"""The v1model architecture around the program, as BMv2's simple_switch documents it.

    receive -> parser -> verify checksum -> ingress -> [clone] -> resubmit | multicast |
    drop | unicast -> traffic manager -> egress -> [clone] -> drop | compute checksum ->
    deparser -> recirculate | send

Queues are empty and take no time: a packet leaves at the instant it came. Copies and
packets that go round wait in one queue, in the order in which they were made, until
the pass that made them is over.
"""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from testbed.compiler import ast, deep_recursion
from testbed.compiler.ast import Program
from testbed.compiler.instances import ControlInstance, ParserInstance
from testbed.interpreter import events
from testbed.interpreter.bodies import body_of
from testbed.interpreter.errors import Exited, Rejected
from testbed.interpreter.events import Observer
from testbed.interpreter.externs_v1model import DROP_PORT
from testbed.interpreter.outgoing import headers_in, headers_out
from testbed.interpreter.passes import Pass, Preserved
from testbed.interpreter.state import CloneSession, Replica, State
from testbed.interpreter.values import NO_ERROR, Value, copy, default

MAX_LOOPS = 64  # how often one packet may be resubmitted, recirculated or cloned in egress
_NORMAL, _INGRESS_CLONE, _EGRESS_CLONE, _RECIRCULATED, _REPLICATED, _RESUBMITTED = 0, 1, 2, 4, 5, 6
_PS_PER_US, _PS_PER_NS = 10**6, 10**3
_WIDE_TIME = 64  # bits of a time stamp in nanoseconds (-D TIMESTAMP_NS)


@dataclass(frozen=True)
class Output:
    port: int
    frame: bytes


class Interpreter:
    """One switch. ``observer`` hears of everything that happens to packets."""

    def __init__(
        self, program: Program, *, seed: int = 1, observer: Observer | None = None
    ) -> None:
        self.state = State(program, seed=seed)
        self.observer = observer
        self._passes = 0
        self._sent: list[Output] = []
        self._pending: deque[Callable[[], None]] = deque()

    def receive(self, port: int, frame: bytes, now_ps: int = 0) -> list[Output]:
        """What the switch sends when ``frame`` arrives at ``port``, in order."""
        self._sent = []
        with deep_recursion():
            run = self._begin(frame, now_ps, "received", None, port)
            self._set_up(run, _NORMAL, port)
            self._ingress(run)
            while self._pending:
                self._pending.popleft()()
        return self._sent

    # ---- passes --------------------------------------------------------------------------

    def _begin(
        self,
        frame: bytes,
        now_ps: int,
        kind: str,
        parent: Pass | None,
        port: int,
        detail: str = "",
    ) -> Pass:
        """A pass of its own; its parent tells that it begins."""
        number = self._passes
        self._passes += 1
        if parent is not None:
            parent.tell(events.Copied(child=number, kind=kind, detail=detail))
        run = Pass(self.state, number, frame, now_ps, self.observer)
        run.tell(
            events.PassBegan(
                kind=kind,
                parent=parent.number if parent is not None else None,
                port=port,
                frame=frame,
                at_ps=now_ps,
                detail=detail,
            )
        )
        return run

    def _set_up(self, run: Pass, instance_type: int, port: int) -> None:
        """The metadata at the start of a pipeline; everything else is zero."""
        self._set(run, "instance_type", instance_type)
        self._set(run, "packet_length", run.length)
        self._set(run, "ingress_port", port)
        self._set(run, "ingress_global_timestamp", self._time(run))

    def _set(self, run: Pass, name: str, value: Value) -> None:
        if name in run.standard.fields:
            run.standard.fields[name] = value

    def _time(self, run: Pass) -> int:
        t = run.standard.type.fields["enq_timestamp"]
        wide = getattr(t, "width", 0) == _WIDE_TIME
        return run.now_ps // (_PS_PER_NS if wide else _PS_PER_US)

    def _later(self, action: Callable[[], None]) -> None:
        self._pending.append(action)

    # ---- ingress ---------------------------------------------------------------------------

    def _parse(self, run: Pass) -> None:
        parser = self.state.roles[0]
        run.tell(events.StageBegan(stage="parser", name=parser.name, span=parser.decl.span))
        error, reason, span, accepted = NO_ERROR, "", None, True
        try:
            self._apply(parser, run)
        except Rejected as rejected:
            accepted, reason, span = False, rejected.reason, rejected.span
            error = rejected.error or NO_ERROR
        self._set(run, "parser_error", error)
        run.tell(events.ParserEnded(accepted=accepted, error=error.name, reason=reason, span=span))
        if run.observed:
            run.parsed = headers_in(run.headers, run.packet)

    def _apply(self, role: ParserInstance | ControlInstance, run: Pass) -> None:
        """Runs one of the six roles on the packet's headers and metadata themselves."""
        body = body_of(run, role)
        data = iter((run.headers, run.metadata, run.standard))
        for param in role.decl.params:
            body.variables[param] = run.packet if _is_packet(param) else next(data)
        body.apply()

    def _control(self, run: Pass, index: int, stage: str) -> None:
        role = self.state.roles[index]
        run.tell(events.StageBegan(stage=stage, name=role.name, span=role.decl.span))
        with contextlib.suppress(Exited):
            self._apply(role, run)

    def _ingress(self, run: Pass) -> None:
        self._parse(run)
        self._control(run, 1, "verify checksum")
        self._control(run, 2, "ingress")
        requests = run.requests
        if requests.clone_ingress is not None:
            self._clone_ingress(run, *requests.clone_ingress)
        if requests.resubmit is not None:
            port = run.standard.fields["ingress_port"]
            self._loop_back(run, run.packet.frame, _RESUBMITTED, port, requests.resubmit)
            return
        self._note_truncation(run)
        group = run.standard.fields["mcast_grp"]
        if group:
            self._set(run, "instance_type", _REPLICATED)
            replicas = self.state.multicast.get(group, ())
            self._replicate(run, replicas, f"multicast group {group}")
        elif run.standard.fields["egress_spec"] == DROP_PORT:
            self._tell_drop(run, "ingress")
        else:
            self._set(run, "instance_type", _NORMAL)
            self._enqueue(run, Replica(run.standard.fields["egress_spec"], 0))

    def _note_truncation(self, run: Pass) -> None:
        """The shortest that was asked for holds; 0 bytes are no limit."""
        lengths = [n for n in (run.truncate_to, run.requests.truncate) if n]
        run.truncate_to = min(lengths, default=None)

    def _tell_drop(self, run: Pass, stage: str) -> None:
        reason = f"egress_spec is {DROP_PORT}, the drop port, when {stage} ends"
        if run.dropped_at is not None:
            reason += f"; mark_to_drop in line {run.dropped_at.position.line}"
        run.tell(events.Dropped(reason=reason, span=run.dropped_at))

    # ---- copies ------------------------------------------------------------------------------

    def _replicate(self, run: Pass, replicas: tuple[Replica, ...], why: str) -> None:
        """One copy for each replica; a single one is the packet itself."""
        if not replicas:
            run.tell(events.Dropped(reason=f"{why} has no ports"))
            return
        for replica in replicas:
            detail = f"{why}: port {replica.port}, rid {replica.rid}"
            alone = len(replicas) == 1
            made = run if alone else self._copy_of(run, "replica", detail)
            self._set(made, "egress_rid", replica.rid)
            self._enqueue(made, replica, why if alone else "")

    def _copy_of(self, run: Pass, kind: str, detail: str) -> Pass:
        """A pass that goes on with the packet as it is in ``run``."""
        port = run.standard.fields["ingress_port"]
        made = self._begin(run.packet.frame, run.now_ps, kind, run, port, detail)
        made.packet.at = run.packet.at
        made.length = run.length
        made.headers, made.metadata = copy(run.headers), copy(run.metadata)
        made.standard = copy(run.standard)
        made.truncate_to = run.truncate_to
        made.loops = run.loops
        made.parsed = run.parsed
        return made

    def _clone_ingress(self, run: Pass, session: int, fields: Preserved) -> None:
        """The packet as it came, parsed again, with the preserved fields only."""
        detail = f"session {session}"
        port = run.standard.fields["ingress_port"]
        clone = self._begin(run.packet.frame, run.now_ps, "clone (ingress)", run, port, detail)
        preserved = run.kept(fields)

        def go_on() -> None:
            self._set_up(clone, _INGRESS_CLONE, port)
            self._parse(clone)
            self._reset(clone, _INGRESS_CLONE, clone.length)
            clone.restore(preserved)
            self._send_clone(clone, session)

        self._later(go_on)

    def _clone_egress(self, run: Pass, session: int, fields: Preserved) -> None:
        """The packet as egress leaves it: headers kept, metadata reset."""
        clone = self._copy_of(run, "clone (egress)", f"session {session}")
        preserved = run.kept(fields)
        length = run.standard.fields["packet_length"]

        def go_on() -> None:
            clone.loops += 1
            if clone.loops > MAX_LOOPS:
                clone.tell(events.Dropped(reason=f"cloned more than {MAX_LOOPS} times"))
                return
            self._reset(clone, _EGRESS_CLONE, length)
            clone.restore(preserved)
            self._send_clone(clone, session)

        self._later(go_on)

    def _reset(self, run: Pass, instance_type: int, length: int) -> None:
        run.standard = default(self.state.standard_type)
        run.metadata = default(self.state.metadata_type)
        self._set(run, "instance_type", instance_type)
        self._set(run, "packet_length", length)

    def _send_clone(self, run: Pass, number: int) -> None:
        session = self.state.clones.get(number, CloneSession(()))
        self._set(run, "priority", session.class_of_service)
        run.truncate_to = session.packet_length or None
        self._replicate(run, session.replicas, f"clone session {number}")

    def _loop_back(
        self, run: Pass, frame: bytes, instance_type: int, port: int, fields: Preserved
    ) -> None:
        """Ingress again, with the preserved fields and nothing else."""
        if run.loops >= MAX_LOOPS:
            run.tell(events.Dropped(reason=f"has gone round {MAX_LOOPS} times"))
            return
        kind = "resubmitted" if instance_type == _RESUBMITTED else "recirculated"
        again = self._begin(frame, run.now_ps, kind, run, port)
        again.loops = run.loops + 1
        preserved = run.kept(fields)

        def go_on() -> None:
            self._set_up(again, instance_type, port)
            again.restore(preserved)
            self._ingress(again)

        self._later(go_on)

    # ---- traffic manager and egress --------------------------------------------------------------

    def _enqueue(self, run: Pass, replica: Replica, why: str = "") -> None:
        self._set(run, "enq_timestamp", self._time(run))
        run.tell(
            events.Enqueued(
                port=replica.port,
                priority=run.standard.fields.get("priority", 0),
                rid=replica.rid,
                detail=why,
            )
        )
        self._later(lambda: self._egress(run, replica.port))

    def _egress(self, run: Pass, port: int) -> None:
        self._set(run, "egress_global_timestamp", self._time(run))
        self._set(run, "egress_port", port)
        self._set(run, "egress_spec", 0)  # BMv2 writes 512, of which nine bits are seen
        requests = run.requests
        requests.clone_egress = requests.recirculate = requests.truncate = None
        run.dropped_at = None
        self._control(run, 3, "egress")
        self._note_truncation(run)
        if requests.clone_egress is not None:
            self._clone_egress(run, *requests.clone_egress)
        if run.standard.fields["egress_spec"] == DROP_PORT:
            self._tell_drop(run, "egress")
            return
        frame = self._deparse(run)
        if requests.recirculate is not None:
            self._loop_back(run, frame, _RECIRCULATED, 0, requests.recirculate)
            return
        self._sent.append(Output(port, frame))
        if run.observed:
            self._tell_sent(run, port, frame)

    def _deparse(self, run: Pass) -> bytes:
        self._control(run, 4, "compute checksum")
        run.emitted.clear()
        self._control(run, 5, "deparser")
        self._note_truncation(run)
        frame = run.output.data + run.packet.rest
        return frame if run.truncate_to is None else frame[: run.truncate_to]

    def _tell_sent(self, run: Pass, port: int, frame: bytes) -> None:
        deparser = self.state.roles[5].decl
        headers, removed = headers_out(deparser, run.emitted, run.parsed)
        whole = len(run.output.data) + len(run.packet.rest)
        run.tell(
            events.Sent(
                port=port,
                frame=frame,
                headers=headers,
                removed=removed,
                payload_bytes=len(run.packet.rest),
                truncated=len(frame) < whole,
            )
        )


def _is_packet(param: ast.ParamDecl) -> bool:
    decl = getattr(param.type, "decl", None)
    return isinstance(decl, ast.ExternDecl)
