"""One variant of an incast on real packets: bring the network up, run, take it down.

The order matters for the truth of the numbers:

1. connections are opened and each sender sends alone: caches are warm, the idle
   network's FCT is known;
2. counts are taken, peaks and histograms reset;
3. rounds: an instant in the near future is set, all senders start then, and the
   next round waits until the fabric is empty, so no round inherits a queue or
   a pause;
4. counts are taken again, and every packet must be accounted for.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from controllers import install_defaults
from experiments._incast import Incast, VariantRun
from experiments._incast_counts import Snapshot, check_conservation, difference, signal_threshold
from experiments._incast_view import glance_at
from experiments._incast_watch import Watch
from experiments.base import ExperimentError, Progress
from hosts.traffic.control import TrafficReceiver, TrafficSender
from testbed.agents import now_ns
from testbed.measure import Fidelity, Flow, RoundFiles, RunDirectory, mtu_time_us, percentile
from testbed.network.backends import ENGINE, backend
from testbed.network.hosted import HostedNetwork
from testbed.network.recording import Recorder
from testbed.network.units import PS_PER_NS, PS_PER_US
from testbed.switch import build_program
from testbed.time_units import NS_PER_US

IDLE_ROUNDS = 3
START_LEAD_NS = 60_000_000  # from the order to the start: eight agents must have read it
SETTLE_S = 0.05  # longer than any pause of a congested port's whole buffer at the defaults
DRAIN_TIMEOUT_S = 10.0


def run_variants(
    incast: Incast,
    programs: Mapping[str, Path],
    progress: Progress,
    directory: RunDirectory,
    *,
    capture: bool = False,
    serve: bool = False,
    switch: str = ENGINE,
) -> dict[str, VariantRun]:
    """One run per variant, one after the other, each on a network of its own.

    Samples go into `directory` as the rounds run; with `capture`, what a replay needs,
    too. With `serve` the switches are served by P4Runtime meanwhile. `switch` is what they
    are (`testbed.network.backends`).

    Raises:
        CompileError: a program is wrong.
        NetworkError, EngineError, ControlError: a network could not be made or broke.
        ExperimentError: a message arrived damaged, or packets are unaccounted for.
    """
    # All programs first: a mistake in the last one must not cost the others' runs.
    for program in programs.values():
        build_program(program)
    kind = backend(switch)
    runs = {}
    for name, program in programs.items():
        progress.note(f"{name}: bringing up {incast.topology.name} with {program}")
        with (
            kind(incast.topology, program, ecn=incast.ecn, seed=incast.seed) as network,
            directory.round_files(name) as files,
        ):
            install_defaults(network)
            if serve:
                network.serve()
            for served, at in network.served.items():
                progress.note(f"{name}: {served} at {at.address} (device {at.device_id})")
            recorder = None
            if capture:
                recorder = Recorder(
                    network,
                    directory.captures / name,
                    program=program,
                    nic=network.nic,
                    seed=incast.seed,
                )
                recorder.start()
            with progress.watch(name, glance_at(incast, network)):
                runs[name] = _Rounds(incast, network, program, files, progress).run(
                    name, progress, None if switch == ENGINE else switch
                )
            if recorder is not None:
                recorder.stop()
    return runs


class _Rounds:
    """All rounds of one variant, on a network that is up."""

    def __init__(
        self,
        incast: Incast,
        network: HostedNetwork,
        program: Path,
        files: RoundFiles,
        progress: Progress,
    ) -> None:
        self._incast = incast
        self._program = program
        self._network = network
        self._receiver = TrafficReceiver(network, incast.receiver)
        self._senders = {host: TrafficSender(network, host) for host in incast.senders}
        self._flows_made = 0
        self._files = files
        self._watch = Watch(incast, network, progress)

    def run(self, name: str, progress: Progress, kind: str | None) -> VariantRun:
        incast, fabric = self._incast, self._network.fabric
        idle_fct_us = self._idle_fct_us(f"{name}: idle network", progress)
        fabric.reset_stats()
        before = Snapshot.of(incast, self._network)
        started = time.monotonic()
        with progress.track(f"{name}: rounds", incast.rounds) as step:
            for _ in range(incast.rounds):
                with self._files.round() as number:
                    for flow in self._round(number, tuple(self._senders), self._files):
                        self._files.add_flow(flow)
                step()
        wall_s = time.monotonic() - started
        lateness = fabric.lateness()
        counts = difference(before, Snapshot.of(incast, self._network))
        check_conservation(name, self._network)
        flows = self._files.flows
        return VariantRun(
            variant=name,
            flows=flows,
            idle_fct_us=idle_fct_us,
            queue=self._files.queue,
            curve=self._files.curves(),
            counts=counts,
            fidelity=Fidelity(
                lateness_p999_us=lateness.p999_ps / PS_PER_US,
                limit_us=mtu_time_us(incast.slowest_rate_bps),
                ring_drops=counts.ring_drops,
                start_error_p99_us=percentile(np.abs(flows.start_error_us), 99),
                fct_p50_us=percentile(flows.fct_us, 50),
                not_kept=tuple(self._network.not_kept()),
            ),
            wall_s=wall_s,
            queue_known=self._watch.sees_queue,
            backend=kind,
            threshold_packets=signal_threshold(incast, self._network, self._program),
        )

    def _idle_fct_us(self, label: str, progress: Progress) -> dict[str, float]:
        """Each sender's median FCT alone, in an order that the seed draws."""
        samples: dict[str, list[float]] = {host: [] for host in self._senders}
        order = [host for host in self._senders for _ in range(IDLE_ROUNDS)]
        random.Random(self._incast.seed).shuffle(order)
        with progress.track(label, len(order)) as step:
            for host in order:
                [flow] = self._round(0, (host,), None)
                samples[host].append(flow.fct_us)
                step()
        return {host: percentile(values, 50) for host, values in samples.items()}

    def _round(self, number: int, hosts: Sequence[str], files: RoundFiles | None) -> list[Flow]:
        """``hosts`` send at the same instant; returns when the fabric is empty again.

        Queue and events go to `files`.
        """
        incast, fabric = self._incast, self._network.fabric
        first = self._flows_made
        self._flows_made += len(hosts)
        numbers = dict(zip(range(first, self._flows_made), hosts, strict=True))
        for flow, host in numbers.items():
            self._senders[host].begin_connect(
                self._receiver, flow=flow, message_bytes=incast.message_bytes, seed=incast.seed
            )
        for host in hosts:
            self._senders[host].wait_connected()
        self._settle()
        self._watch.discard()  # what connecting left there
        at_ns = now_ns() + START_LEAD_NS
        start_ps = (at_ns - fabric.epoch_ns()) * PS_PER_NS
        with self._watch.keeping(files, number, start_ps), self._watch.reading():
            for host in hosts:
                self._senders[host].start(at_ns, incast.round_timeout_s)
            received = {
                flow.flow: flow
                for flow in self._receiver.collect(len(hosts), incast.round_timeout_s)
            }
            sent = {host: self._senders[host].wait() for host in hosts}
            self._settle()
        flows = []
        for flow, host in numbers.items():
            if not received[flow].intact:
                raise ExperimentError(
                    f"round {number}: the message of {host} reached {incast.receiver} damaged"
                )
            flows.append(
                Flow(
                    round=number,
                    sender=host,
                    message_bytes=incast.message_bytes,
                    fct_us=(received[flow].last_ns - at_ns) / NS_PER_US,
                    start_error_us=(sent[host].started_ns - at_ns) / NS_PER_US,
                    timeouts=sent[host].timeouts,
                    retransmissions=sent[host].retransmits,
                    tail_loss_probes=sent[host].tail_loss_probes,
                )
            )
        return flows

    def _settle(self) -> None:
        """Wait until no packet is under way, and then until no pause can be left."""
        self._network.settle(DRAIN_TIMEOUT_S)
        time.sleep(SETTLE_S)
