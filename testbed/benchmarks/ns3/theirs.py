"""ns-3's side of the cross-check: its wheel is found, ``scenario.cc`` compiled and run.

The wheel lives in an environment of its own in the user's cache (or wherever
TESTBED_NS3 names an interpreter that has it); it brings headers and libraries, and the
system's C++ compiler joins them. What is compiled is kept, by the content it was made of.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from testbed.benchmarks.lab import LabError
from testbed.benchmarks.ns3.figures import Outcome
from testbed.benchmarks.ns3.scenarios import Scenario
from testbed.p4runtime.environment import Tool, environment_of, python_of
from testbed.paths import cache_dir

NS3 = Tool("ns3", ("ns3==3.44.post0",))
GET_IT = "testbed bench ns3 --install"
_SOURCE = Path(__file__).with_name("scenario.cc")
_MODULES = ("core", "network", "internet", "point-to-point", "traffic-control")
_COMPILE_S, _RUN_S = 300.0, 600.0


class Ns3Missing(LabError):
    """ns-3, or what compiles for it, is not here: a sentence with the command that gets it."""


@dataclass(frozen=True)
class Ns3:
    """ns-3 as installed: what its wheel is, and the compiled program."""

    version: str
    program: Path

    def run(self, scenario: Scenario, *, observed: bool = True) -> Outcome:
        """One run, in a process. ``observed``: with traces at the congested queue, whose
        figures are 0 without. Raises LabError."""
        words = {
            "shape": scenario.shape,
            "transport": scenario.transport,
            "senders": scenario.senders,
            "edge_rate": scenario.edge_rate_bps,
            "edge_delay": scenario.edge_delay_ns,
            "bottleneck_rate": scenario.bottleneck_rate_bps,
            "bottleneck_delay": scenario.bottleneck_delay_ns,
            "queue_packets": scenario.queue_packets,
            "mark_packets": scenario.mark_packets,
            "message": scenario.message_bytes,
            "packets": scenario.packets,
            "interval": scenario.interval_ns,
            "payload": scenario.payload_bytes,
            "starts": ",".join(map(str, scenario.starts_ns)),
            "min_rto": scenario.min_rto_ns,
            "from": min(scenario.starts_ns),
            "until": scenario.until_ns,
            "observed": int(observed),
        }
        command = [str(self.program), *(f"{name}={value}" for name, value in words.items())]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=_RUN_S, check=False
            )
        except subprocess.TimeoutExpired:
            raise LabError(f"ns-3 did not end {scenario.name} within {_RUN_S:.0f} s") from None
        if done.returncode != 0:
            said = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise LabError(f"ns-3 failed in {scenario.name} ({done.returncode}): {said}")
        return Outcome.of_document(json.loads(done.stdout))


def find(*, install: bool = False, progress: Callable[[str], None] = lambda _: None) -> Ns3:
    """ns-3, ready to run. Raises Ns3Missing; with ``install`` EnvironmentMissing."""
    given = os.environ.get("TESTBED_NS3")
    if given:
        python = Path(given)
        if not python.is_file():
            raise Ns3Missing(f"TESTBED_NS3 names no interpreter: there is no file {given}")
    elif install:
        python = python_of(NS3, progress)
    else:
        python = environment_of(NS3) / "bin" / "python"
        if not python.exists():
            raise Ns3Missing(
                f"ns-3 is not installed; `{GET_IT}` gets its wheel (150 MB) into an environment"
                " of its own, and TESTBED_NS3=PYTHON names one that is there"
            )
    directory, version = _wheel(python)
    return Ns3(version, _compiled(directory, version, progress))


def _wheel(python: Path) -> tuple[Path, str]:
    """Where the wheel lies, and its version. Nothing of it is imported, there neither."""
    code = (
        "import importlib.metadata as m; d = m.distribution('ns3');"
        "print(d.version); print(d.locate_file('ns3'))"
    )
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Ns3Missing(f"{python} has no ns-3: `{GET_IT}`, or `{python} -m pip install ns3`")
    version, directory = done.stdout.split("\n")[:2]
    return Path(directory), version


def _compiled(wheel: Path, version: str, progress: Callable[[str], None]) -> Path:
    """The program, from the cache if it was made of the same."""
    compiler = shutil.which(os.environ.get("CXX", "c++"))
    if compiler is None:
        raise Ns3Missing("the cross-check with ns-3 needs a C++ compiler: install g++, or set CXX")
    parts = [_SOURCE.read_text(), version, str(wheel), compiler]
    fingerprint = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]
    program = cache_dir() / "ns3" / f"scenario-{fingerprint}"
    if program.exists():
        return program
    progress("compiling scenario.cc for ns-3, once")
    program.parent.mkdir(parents=True, exist_ok=True)
    draft = program.with_name(f".{program.name}-{os.getpid()}")
    libraries = wheel / "lib64"
    release = ".".join(version.split(".")[:2])
    names = [f"-lns{release}-{module}" for module in _MODULES]
    paths = [f"-L{libraries}", f"-Wl,-rpath,{libraries}", f"-Wl,-rpath-link,{libraries}"]
    command = [compiler, "-std=c++20", "-O2", f"-I{wheel / 'include'}", str(_SOURCE)]
    done = subprocess.run(
        [*command, "-o", str(draft), *paths, *names],
        capture_output=True,
        text=True,
        timeout=_COMPILE_S,
        check=False,
    )
    if done.returncode != 0:
        errors = [line for line in done.stderr.splitlines() if "error" in line] or [done.stderr]
        raise LabError(f"scenario.cc does not compile against ns-3 {version}: {errors[0].strip()}")
    draft.rename(program)
    return program
