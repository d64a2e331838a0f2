"""What a live run must leave behind so that it can be repeated in virtual time.

The fabric of a live run is a discrete-event simulation whose only input is frames
from the hosts: frame, the time at which it entered, and the order of entries. So a
recording is (docs/replay.md has the argument):

    hosts.pcapng      per NIC, on its host's side: what the host sent, at the time
                      when it entered the fabric; what it got, when it really left
    switches.pcapng   per linked switch port: what left, by the fabric's time
    programs/         the P4 programs, with what they include
    recording.json    topology, NICs, seed, lateness, and until when it is complete

It begins before the first frame, so no state of a switch need be stored: what a
controller wrote before is written again by the same controller.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from testbed.compiler import check_file, is_bmv2_json
from testbed.engine import Direction, NicConfig
from testbed.network.base import Network, program_of
from testbed.network.errors import NetworkError
from testbed.network.topology import Topology
from testbed.paths import p4_dir

HOSTS = "hosts.pcapng"
SWITCHES = "switches.pcapng"
DOCUMENT = "recording.json"
# Of a frame that leaves a switch: more than the headers of any program shipped, and
# what is behind them no switch changes. At the hosts frames are kept whole.
SWITCH_SNAP_BYTES = 256
_QUIET_S = 0.02
_QUIET_TIMEOUT_S = 10.0


class Nic(BaseModel):
    """A :class:`testbed.engine.NicConfig` as data."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    destination_queue_bytes: int
    signal_udp_port: int
    max_pause_us: int
    pfc_priorities: tuple[int, ...] = ()
    pfc_reaction_ps: int = 0


class Recording(BaseModel):
    """``recording.json``. Paths are relative to it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal[1] = 1
    topology: dict[str, Any]
    program: str
    switch_programs: dict[str, str]  # of switches with one of their own
    defines: dict[str, str]
    ecn: bool
    seed: int
    nic: Nic
    epoch_ns: int  # fabric time 0 in the captures' time
    until_ps: int  # complete up to here
    lateness_ps: dict[str, int]  # host -> the most that a frame left late

    @classmethod
    def load(cls, directory: Path) -> Recording:
        """Raises NetworkError."""
        path = directory / DOCUMENT
        try:
            return cls.model_validate_json(path.read_bytes())
        except FileNotFoundError:
            raise NetworkError(f"{directory} holds no recording: there is no {DOCUMENT}") from None
        except OSError as error:
            raise NetworkError(f"{path}: {error.strerror}") from None
        except ValidationError as error:
            first = error.errors()[0]
            place = [".".join(map(str, first["loc"]))] if first["loc"] else []
            raise NetworkError(": ".join([str(path), *place, first["msg"]])) from None

    def read_topology(self, directory: Path) -> Topology:
        """The topology, its switches' programs found in ``directory``. TopologyError."""
        topology = Topology.of(self.topology, str(directory / DOCUMENT))
        switches = {
            name: spec.model_copy(update={"program": str(directory / self.switch_programs[name])})
            if name in self.switch_programs
            else spec
            for name, spec in topology.switches.items()
        }
        return topology.model_copy(update={"switches": switches})


class Recorder:
    """Records one live network into a directory, from :meth:`start` to :meth:`stop`.

    ``program`` is that of switches without one of their own. Raises NetworkError
    and EngineError.
    """

    def __init__(
        self,
        network: Network,
        directory: Path,
        *,
        program: Path,
        nic: NicConfig,
        seed: int,
        defines: Mapping[str, str] | None = None,
    ) -> None:
        self._network = network
        self._directory = directory
        self._program = program
        self._nic = nic
        self._seed = seed
        self._defines = dict(defines or {})

    def start(self) -> None:
        """Before the first frame."""
        fabric = self._network.fabric
        self._directory.mkdir(parents=True, exist_ok=True)
        for host in self._network.hosts.values():
            fabric.start_capture(host.node, 0, self._directory / HOSTS, host_side=True)
        for node, port in _switch_ports(self._network):
            fabric.start_capture(
                node,
                port,
                self._directory / SWITCHES,
                directions=Direction.OUT,
                snap_bytes=SWITCH_SNAP_BYTES,
            )
        if fabric.totals().injected:
            raise NetworkError("a recording must begin before the first frame is sent")

    def stop(self) -> None:
        """When all has been sent; waits for a moment at which nothing is under way.

        Raises NetworkError if there is none, or if frames are missing.
        """
        network, fabric = self._network, self._network.fabric
        until_ps = self._quiet_moment_ps()
        late, lost = {}, 0
        for name, host in network.hosts.items():
            stats = fabric.capture_stats(host.node, 0, host_side=True)
            late[name] = stats.max_late_ps
            lost += fabric.stop_capture(host.node, 0, host_side=True)
        for node, port in _switch_ports(network):
            lost += fabric.stop_capture(node, port)
        if lost:
            raise NetworkError(
                f"{lost} frames are missing in the capture, because the disk was too slow: "
                "this run cannot be replayed"
            )
        self._write(until_ps, late)

    def _quiet_moment_ps(self) -> int:
        """A time before and behind which nothing moved for a while."""
        fabric = self._network.fabric
        deadline = time.monotonic() + _QUIET_TIMEOUT_S
        while time.monotonic() < deadline:
            before = fabric.totals()
            time.sleep(_QUIET_S)
            moment_ps = fabric.now_ps()
            time.sleep(_QUIET_S)
            after = fabric.totals()
            idle = not (before.queued or before.in_flight or after.queued or after.in_flight)
            if idle and before.injected == after.injected and before.events == after.events:
                return moment_ps
        raise NetworkError(
            f"the network did not come to rest within {_QUIET_TIMEOUT_S:.0f} s, "
            "so the recording has no end"
        )

    def _write(self, until_ps: int, late: dict[str, int]) -> None:
        network, topology = self._network, self._network.topology
        kept = {
            program: self._keep_program(program, self._directory / "programs" / str(number))
            for number, program in enumerate(
                sorted({program_of(topology, name, self._program) for name in topology.switches})
            )
        }

        def relative(program: Path) -> str:
            return kept[program].relative_to(self._directory).as_posix()

        document = Recording(
            topology=topology.model_dump(mode="json"),
            program=relative(self._program) if self._program in kept else "",
            switch_programs={
                name: relative(Path(spec.program))
                for name, spec in topology.switches.items()
                if spec.program is not None
            },
            defines=self._defines,
            ecn=network.ecn,
            seed=self._seed,
            nic=Nic(**dataclasses.asdict(self._nic)),
            epoch_ns=network.fabric.epoch_realtime_ns(),
            until_ps=until_ps,
            lateness_ps=late,
        )
        (self._directory / DOCUMENT).write_text(document.model_dump_json(indent=2) + "\n")

    def _keep_program(self, program: Path, directory: Path) -> Path:
        """Copies a program and what it includes; returns the copy.

        They keep their places relative to each other, so that quoted includes find
        what they found. v1model.p4 and core.p4 are the testbed's own.
        """
        shipped = p4_dir().resolve() / "include"
        read: tuple[Path, ...] = (program,)
        if not is_bmv2_json(program):
            read = check_file(program, defines=self._defines).files
        files = [f for f in (Path(file).resolve() for file in read) if shipped not in f.parents]
        root = Path(os.path.commonpath([path.parent for path in files]))
        for path in files:
            target = directory / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
        return directory / program.resolve().relative_to(root)


def _switch_ports(network: Network) -> list[tuple[int, int]]:
    return [
        (network.switches[name].node, port)
        for name in network.topology.switches
        for port, _, _ in network.topology.ports(name)
    ]
