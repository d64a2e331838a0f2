"""One variant of an incast in virtual time: the live run's steps, exactly.

The order is that of ``_incast_run.py``: connections are opened and each sender
sends alone, counts are taken, then the rounds, each on new connections and each
begun on an empty fabric. What differs is that nothing needs a margin: senders
start at exactly the time that the seed draws for them, within `start_jitter_ps` of
each other, and one idle run of each sender says it all.
"""

from __future__ import annotations

import dataclasses
import random
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from controllers import install_defaults
from experiments._incast import Incast, Mice, VariantRun, label_of
from experiments._incast_counts import Snapshot, check_conservation, difference, signal_threshold
from experiments._incast_view import glance_at
from experiments._incast_watch import Watch
from experiments._mice import MOUSE_BYTES, Mouse, Ports, draw_mice
from experiments._schemes import find_scheme
from experiments.base import ExperimentError, Progress
from testbed.engine.connections import Connection, ConnectionConfig, NoticeKind
from testbed.measure import Fidelity, Flow, RoundFiles, RunDirectory, mtu_time_us, percentile
from testbed.network.reachability import check_reachability
from testbed.network.topology import Topology
from testbed.network.units import PS_PER_MS, PS_PER_S, PS_PER_US, format_time
from testbed.network.virtual import END_OF_TIME_PS, VirtualNetwork
from testbed.switch import build_program

SETTLE_PS = 50 * PS_PER_MS  # as live: longer than any pause
START_LEAD_PS = PS_PER_MS
SLICE_PS = 200 * PS_PER_US  # how long the fabric runs before progress is told
CONNECT_TIMEOUT_PS = 60 * PS_PER_S
DRAIN_TIMEOUT_PS = 10 * PS_PER_S

Step = Callable[[], None]


@dataclass(frozen=True)
class VirtualSettings:
    """What only a virtual run has; `connections` name schemes."""

    connections: tuple[str, ...]
    control_delay_ps: int
    min_rto_ps: int
    mice: int
    start_jitter_ps: int


def run_variants(
    incast: Incast,
    programs: Mapping[str, Path],
    settings: VirtualSettings,
    progress: Progress,
    directory: RunDirectory,
) -> dict[str, VariantRun]:
    """One run per connection and variant, each on a network of its own, by label.

    Samples go into `directory` as the rounds run.

    Raises:
        CompileError: a program is wrong.
        NetworkError: a host does not reach another one.
        EngineError, ControlError: the fabric refused something.
        ExperimentError: packets are unaccounted for, or a flow does not end.
    """

    def network(
        topology: Topology, program: Path, defines: Mapping[str, str], ecn: bool
    ) -> VirtualNetwork:
        return VirtualNetwork(
            topology,
            program,
            defines=defines,
            ecn=ecn,
            control_delay_ps=settings.control_delay_ps,
            seed=incast.seed,
        )

    # Everything that can be refused, before the first run.
    schemes = [find_scheme(connection) for connection in settings.connections]
    defines = {scheme.name: scheme.program_defines(incast.topology) for scheme in schemes}
    for program in programs.values():
        for macros in defines.values():
            build_program(program, defines=macros)
    for program in programs.values():
        check_reachability(
            lambda topology, program=program: network(  # type: ignore[misc]
                topology, program, defines[schemes[0].name], False
            ),
            incast.topology,
            install_defaults,
        )
    runs = {}
    for scheme in schemes:
        config = scheme.connection(incast.topology, ecn=incast.ecn, min_rto_ps=settings.min_rto_ps)
        for name, program in programs.items():
            label = label_of(name, scheme.name)
            with (
                network(incast.topology, program, defines[scheme.name], config.ecn) as net,
                directory.round_files(label) as files,
            ):
                scheme.install(net)
                rounds = _Rounds(incast, net, settings, scheme.name, config, files, progress)
                with progress.watch(label, glance_at(incast, net)):
                    runs[label] = rounds.run(name, program, label, progress)
    return runs


@dataclass(frozen=True)
class _Transfer:
    """A message under way."""

    source: str
    connection: Connection
    bytes: int
    start_ps: int


class _Rounds:
    """All rounds of one variant over one kind of connection."""

    def __init__(
        self,
        incast: Incast,
        network: VirtualNetwork,
        settings: VirtualSettings,
        connection: str,
        config: ConnectionConfig,
        files: RoundFiles,
        progress: Progress,
    ) -> None:
        self._incast = incast
        self._network = network
        self._settings = settings
        self._connection = connection
        self._config = config
        # Streams of their own, so that more mice do not change the flows' ports.
        self._ports = Ports(random.Random(f"ports {incast.seed}"))
        self._jitter_draw = random.Random(f"jitter {incast.seed}")
        self._files = files
        self._watch = Watch(incast, network, progress)

    def run(self, name: str, program: Path, label: str, progress: Progress) -> VariantRun:
        incast, network = self._incast, self._network
        idle_ps = {
            host: self._alone(host, incast.receiver, incast.message_bytes)
            for host in incast.senders
        }
        idle_mouse_ps = self._mice_alone()
        network.fabric.reset_stats()
        before = Snapshot.of(incast, network)
        started, started_ps = time.monotonic(), network.now_ps()
        slowdown = Mice()
        messages = len(incast.senders) + self._settings.mice
        with progress.track(f"{label}: messages", incast.rounds * messages) as step:
            for mice in self._draw_mice():
                for mouse, fct_ps in zip(mice, self._round(mice, step), strict=True):
                    slowdown.add(fct_ps, idle_mouse_ps[mouse.source, mouse.destination])
        wall_s = time.monotonic() - started
        virtual_ps = network.now_ps() - started_ps
        progress.note(f"{label}: {virtual_ps / PS_PER_MS:.1f} ms of virtual time in {wall_s:.1f} s")
        check_conservation(label, network)
        return VariantRun(
            variant=name,
            connection=self._connection,
            flows=self._files.flows,
            idle_fct_us={host: fct_ps / PS_PER_US for host, fct_ps in idle_ps.items()},
            queue=self._files.queue,
            curve=self._files.curves(),
            counts=difference(before, Snapshot.of(incast, network)),
            fidelity=Fidelity(
                lateness_p999_us=0.0,
                limit_us=mtu_time_us(incast.slowest_rate_bps),
                ring_drops=0,
                start_error_p99_us=0.0,
                fct_p50_us=percentile(self._files.flows.fct_us, 50),
            ),
            wall_s=wall_s,
            queue_known=True,
            threshold_packets=signal_threshold(incast, network, program),
            mice=slowdown,
        )

    # ---- what is sent -----------------------------------------------------------------

    def _draw_mice(self) -> Iterator[list[Mouse]]:
        """Each round's mice: the same ones in every pass, so that none need be kept."""
        incast = self._incast
        draw = random.Random(f"mice {incast.seed}")
        for _ in range(incast.rounds):
            yield draw_mice(
                draw,
                list(incast.topology.hosts),
                incast.receiver,
                count=self._settings.mice,
                window_ps=round(incast.drain_bound_us * PS_PER_US),
            )

    def _alone(self, source: str, destination: str, size: int) -> int:
        """FCT in ps of a message with nothing else in the network."""
        [connection] = self._open([(source, destination)])
        start_ps = self._network.now_ps() + START_LEAD_PS
        [(transfer, at_ps)] = self._deliver([_Transfer(source, connection, size, start_ps)], _none)
        self._close([connection])
        return at_ps - transfer.start_ps

    def _mice_alone(self) -> dict[tuple[str, str], int]:
        pairs = {(mouse.source, mouse.destination) for mice in self._draw_mice() for mouse in mice}
        return {pair: self._alone(*pair, MOUSE_BYTES) for pair in sorted(pairs)}

    def _round(self, mice: Sequence[Mouse], step: Step) -> list[int]:
        """All senders at once, mice besides; ends when the fabric is empty.

        Flows, queue and events go to the files; returns the mice's FCTs in ps.
        """
        incast, network = self._incast, self._network
        pairs = [(host, incast.receiver) for host in incast.senders]
        pairs += [(mouse.source, mouse.destination) for mouse in mice]
        connections = self._open(pairs)
        self._settle()
        self._watch.discard()  # what connecting left there
        start_ps = network.now_ps() + START_LEAD_PS
        sizes = [incast.message_bytes] * len(incast.senders) + [MOUSE_BYTES] * len(mice)
        jitter = [
            self._jitter_draw.randint(0, self._settings.start_jitter_ps) for _ in incast.senders
        ]
        starts = [start_ps + late for late in [*jitter, *(mouse.at_ps for mouse in mice)]]
        transfers = [
            _Transfer(source, connection, size, at_ps)
            for (source, _), connection, size, at_ps in zip(
                pairs, connections, sizes, starts, strict=True
            )
        ]
        with self._files.round() as number, self._watch.keeping(self._files, number, start_ps):
            delivered = self._deliver(transfers, step)
            for transfer, at_ps in delivered[: len(incast.senders)]:
                stats = transfer.connection.stats()
                self._files.add_flow(
                    Flow(
                        round=number,
                        sender=transfer.source,
                        message_bytes=transfer.bytes,
                        fct_us=(at_ps - transfer.start_ps) / PS_PER_US,
                        start_error_us=0.0,
                        timeouts=stats.timeouts,
                        retransmissions=stats.retransmissions,
                        tail_loss_probes=stats.tail_probes,
                    )
                )
            self._settle()
        self._close(connections)
        return [at_ps - t.start_ps for t, at_ps in delivered[len(incast.senders) :]]

    # ---- how ------------------------------------------------------------------------------

    def _open(self, pairs: Sequence[tuple[str, str]]) -> list[Connection]:
        """Connections that are established, on ports that the seed draws."""
        network = self._network
        made = []
        for client, server in pairs:
            config = dataclasses.replace(self._config, client_port=self._ports.take(client))
            made.append(network.connect(client, server, config))
        deadline_ps = network.now_ps() + CONNECT_TIMEOUT_PS
        while any(connection.stats().established_at_ps is None for connection in made):
            self._advance(deadline_ps, "connections were not all established")
        network.fabric.notices()  # all of them say that a connection is there
        return made

    def _deliver(self, transfers: Sequence[_Transfer], step: Step) -> list[tuple[_Transfer, int]]:
        """Sends all messages at their times; returns each with its last byte's arrival."""
        network = self._network
        for transfer in transfers:
            transfer.connection.send(transfer.bytes, at_ps=transfer.start_ps)
        wanted = {t.connection.handle: t.bytes for t in transfers}
        arrived: dict[int, int] = {}
        deadline_ps = network.now_ps() + round(self._incast.round_timeout_s * PS_PER_S)
        while len(arrived) < len(wanted):
            self._advance(deadline_ps, f"{len(wanted) - len(arrived)} messages had not arrived")
            for notice in network.fabric.notices():
                handle = notice.connection.handle
                if notice.kind is NoticeKind.RESET and handle in wanted:
                    raise ExperimentError(
                        f"a connection gave up at {format_time(notice.at_ps)} of virtual time"
                    )
                if notice.kind is NoticeKind.RECEIVED and notice.bytes == wanted.get(handle):
                    arrived[handle] = notice.at_ps
                    step()
        return [(transfer, arrived[transfer.connection.handle]) for transfer in transfers]

    def _advance(self, deadline_ps: int, what: str) -> None:
        """Runs on for a while, and past nothing that could be waited for."""
        network = self._network
        if network.now_ps() >= deadline_ps or network.fabric.next_event_ps() is None:
            raise ExperimentError(f"{what} at {format_time(network.now_ps())} of virtual time")
        self._slice()

    def _slice(self, until_ps: int | None = None) -> None:
        """Runs for a slice or to the next event, whichever is longer; not past `until_ps`."""
        network = self._network
        following = network.fabric.next_event_ps()
        to_ps = END_OF_TIME_PS if following is None else following
        to_ps = max(to_ps, network.now_ps() + SLICE_PS)
        network.run_until(to_ps if until_ps is None else min(to_ps, until_ps))
        self._watch.read()

    def _close(self, connections: Iterable[Connection]) -> None:
        for connection in connections:
            connection.release()
        self._ports.forget()

    def _settle(self) -> None:
        """Runs until the fabric is empty and no pause can be left."""
        network = self._network
        deadline_ps = network.now_ps() + DRAIN_TIMEOUT_PS
        quiet_ps = network.now_ps() + SETTLE_PS
        while network.now_ps() < quiet_ps:
            self._slice(quiet_ps)
        while (totals := network.fabric.totals()).queued or totals.in_flight:
            self._advance(
                deadline_ps, f"{totals.queued + totals.in_flight} packets were still under way"
            )
        network.fabric.notices()


def _none() -> None:
    """Progress that nobody wants to see."""
