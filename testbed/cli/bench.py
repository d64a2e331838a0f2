"""``testbed bench``, also ``python -m benchmarks``: what things cost, side by side with C.

The benchmarks are imported when they run. Two of them need network namespaces: they
start this command once more inside them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from testbed.cli.errors import FAILED, UsageError, bounded, fail
from testbed.paths import p4_dir

_INSIDE = "TESTBED_BENCHMARK_INSIDE"
_ORDER = (
    "pipeline",
    "forward",
    "tables",
    "p4runtime",
    "compile",
    "hops",
    "scale",
    "link",
    "forwarder",
    "ns3",
)

bench = typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)

Number = TypeVar("Number", int, float)
Json = Annotated[bool, typer.Option("--json", help="print one JSON document")]
Repetitions = Annotated[int, typer.Option(min=1, metavar="N", help="of each measurement")]


@bench.callback(invoke_without_command=True)
def _all(context: typer.Context) -> None:
    """Measure speed. Without the name of a benchmark: all of them, with their defaults."""
    if context.invoked_subcommand is not None:
        return
    codes = []
    for name in _ORDER:
        print(flush=True)
        words = [name, "--skip-missing"] if name == "ns3" else [name]
        codes.append(subprocess.run(_again(*words), check=False).returncode)
    raise typer.Exit(max(codes))


@bench.command("pipeline")
@bounded
def pipeline_command(
    cases: Annotated[
        list[str] | None, typer.Argument(metavar="CASE", help="[default: all cases]")
    ] = None,
    packets: Annotated[int, typer.Option(min=1, metavar="N", help="in a run")] = 2_000_000,
    repetitions: Repetitions = 7,
    instructions: Annotated[
        bool, typer.Option("--instructions", help="of a packet, too, as valgrind counts them")
    ] = False,
    optimize: Annotated[
        int,
        typer.Option(
            "--optimize", "-O", min=0, max=3, metavar="LEVEL", help="level of the P4 programs"
        ),
    ] = 2,
    as_json: Json = False,
) -> None:
    """Packets/s of P4 programs in memory, each beside the same by hand in C."""
    from testbed.benchmarks import pipeline
    from testbed.benchmarks.cases import CASES

    wanted = cases or list(CASES)
    for name in wanted:
        if name not in CASES:
            raise UsageError(f"no case is called {name!r}; use {', '.join(CASES)}")
    result = pipeline.measure(wanted, packets, repetitions, instructions, f"-O{optimize}")
    _show(result, pipeline.table, as_json)


@bench.command("forward")
@bounded
def forward_command(
    programs: Annotated[
        list[str] | None,
        typer.Argument(metavar="PROGRAM", help="P4 files, or `cross` for no program"),
    ] = None,
    packets: Annotated[int, typer.Option(min=1, metavar="N", help="in a run")] = 1_000_000,
    repetitions: Repetitions = 5,
    instructions: Annotated[
        bool, typer.Option("--instructions", help="of a packet, too, as valgrind counts them")
    ] = False,
    as_json: Json = False,
) -> None:
    """Packets/s of the shipped programs in memory, a few routes, and of no program."""
    from testbed.benchmarks import forward

    wanted = programs or ["cross", str(p4_dir() / "forward.p4")]
    result = forward.measure(wanted, packets, repetitions, instructions)
    _show(result, forward.table, as_json)


@bench.command("tables")
@bounded
def tables_command(repetitions: Repetitions = 5, as_json: Json = False) -> None:
    """Table entries/s from Python, one by one and in bulk."""
    from testbed.benchmarks import tables

    _show(tables.measure(repetitions), tables.table, as_json)


@bench.command("p4runtime")
@bounded
def p4runtime_command(repetitions: Repetitions = 5, as_json: Json = False) -> None:
    """Table entries/s through P4Runtime, written and read."""
    from testbed.benchmarks import p4runtime

    _show(p4runtime.measure(repetitions), p4runtime.table, as_json)


@bench.command("compile")
@bounded
def compile_command(
    sizes: Annotated[
        list[int] | None, typer.Argument(metavar="LINES", min=100, help="[default: 1000 to 20000]")
    ] = None,
    repetitions: Repetitions = 5,
    as_json: Json = False,
) -> None:
    """Time, memory and work from P4 source to a running switch, for programs of any size."""
    from testbed.benchmarks import compile_time

    result = compile_time.measure(tuple(sizes or compile_time.SIZES), repetitions)
    _show(result, compile_time.table, as_json)


@bench.command("hops")
@bounded
def hops_command(
    program: Annotated[
        Path | None,
        typer.Option(metavar="FILE.p4", help="of every switch [default: the shipped sfc.p4]"),
    ] = None,
    connections: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="rdma, dctcp, cubic; can be given several times"),
    ] = None,
    rounds: Annotated[int, typer.Option(min=1, metavar="N")] = 5,
    repetitions: Repetitions = 5,
    as_json: Json = False,
) -> None:
    """Packet-hops/s of connections in virtual time."""
    from testbed.benchmarks import hops

    wanted = connections or list(hops.CONNECTIONS)
    for name in wanted:
        if name not in hops.CONNECTIONS:
            raise UsageError(f"no connection is called {name!r}; use {', '.join(hops.CONNECTIONS)}")
    result = hops.measure(program or p4_dir() / "sfc.p4", wanted, rounds, repetitions)
    _show(result, hops.table, as_json)


@bench.command("scale")
@bounded
def scale_command(
    hosts: Annotated[
        str, typer.Option(metavar="N,...", help="how many hosts; 2 to 4000")
    ] = "16,64,160,320",
    loads: Annotated[
        str, typer.Option("--load", metavar="L,...", help="above 0 and below 1")
    ] = "0.2,0.5,0.8",
    duration_us: Annotated[
        int, typer.Option("--us", min=1, metavar="US", help="of virtual time")
    ] = 500,
    program: Annotated[
        Path | None,
        typer.Option(metavar="FILE.p4", help="of every switch [default: the shipped sfc.p4]"),
    ] = None,
    partitions: Annotated[
        str, typer.Option(metavar="N,...", help="that run side by side, a core each; 1 to 64")
    ] = "1",
    repetitions: Repetitions = 3,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE", help="draw the curves to this file")
    ] = None,
    as_json: Json = False,
) -> None:
    """Packet-hops/s in virtual time over the number of hosts and the load."""
    from testbed.benchmarks import scale

    counts = [_number("--hosts", text, int, 2, 4000) for text in hosts.split(",")]
    for text in loads.split(","):
        _number("--load", text, float, 0.001, 0.999)
    parts = [_number("--partitions", text, int, 1, 64) for text in partitions.split(",")]
    result = scale.measure(
        program or p4_dir() / "sfc.p4", counts, loads.split(","), duration_us, repetitions, parts
    )
    if plot is not None:
        from testbed.benchmarks import scale_picture

        scale_picture.draw(result, plot)
    _show(result, scale.table, as_json)


def _number(
    option: str, text: str, kind: Callable[[str], Number], least: Number, most: Number
) -> Number:
    try:
        number = kind(text)
    except ValueError:
        number = None
    if number is None or not least <= number <= most:
        raise UsageError(f"{option}: {text!r} is not a number from {least} to {most}")
    return number


@bench.command("link")
@bounded
def link_command(
    packets: Annotated[int, typer.Option(min=1, metavar="N")] = 10_000,
    rate: Annotated[
        float, typer.Option(min=1, metavar="PPS", help="packets/s, on average")
    ] = 10_000,
    realtime_priority: Annotated[int, typer.Option(min=0, metavar="N", help="0 for none")] = 10,
    as_json: Json = False,
) -> None:
    """Punctuality of an emulated link."""
    from testbed.benchmarks import link

    _inside_a_lab("link")
    _show(link.measure(packets, rate, realtime_priority), link.table, as_json)


@bench.command("forwarder")
@bounded
def forwarder_command(
    program: Annotated[
        str | None,
        typer.Option(
            metavar="PROGRAM",
            help="a P4 program, or `cross` for none [default: the shipped forward.p4]",
        ),
    ] = None,
    rates: Annotated[
        list[int] | None, typer.Option(metavar="PPS", min=1, help="[default: 30000 and 100000]")
    ] = None,
    seconds: Annotated[float, typer.Option(min=0.1, metavar="S", help="length of a run")] = 2.0,
    repetitions: Repetitions = 5,
    as_json: Json = False,
) -> None:
    """CPU time per forwarded frame, beside a forwarder in C."""
    from testbed.benchmarks import forwarder

    _inside_a_lab("forwarder")
    result = forwarder.measure(
        program or str(p4_dir() / "forward.p4"),
        tuple(rates or forwarder.RATES),
        seconds,
        repetitions,
    )
    _show(result, forwarder.table, as_json)


@bench.command("ns3")
@bounded
def ns3_command(
    scenarios: Annotated[
        list[str] | None, typer.Argument(metavar="SCENARIO", help="[default: all]")
    ] = None,
    repetitions: Repetitions = 3,
    install: Annotated[
        bool, typer.Option("--install", help="get ns-3's wheel, into an environment of its own")
    ] = False,
    skip_missing: Annotated[
        bool, typer.Option("--skip-missing", help="exit 0, with the reason, where ns-3 is not")
    ] = False,
    as_json: Json = False,
) -> None:
    """Agreement with ns-3, and speed beside it; exit 1 where the two differ beyond bounds."""
    from testbed.benchmarks.ns3 import compare, theirs
    from testbed.benchmarks.ns3.scenarios import SCENARIOS

    known = [scenario.name for scenario in SCENARIOS]
    for name in scenarios or []:
        if name not in known:
            raise UsageError(f"no scenario is called {name!r}; use {', '.join(known)}")

    def tell(text: str) -> None:
        print(text, file=sys.stderr)

    try:
        ns3 = theirs.find(install=install, progress=tell)
    except theirs.Ns3Missing as error:
        if skip_missing:
            print(f"ns3: skipped: {error}")
            return
        raise
    result = compare.measure(ns3, scenarios or known, repetitions, tell)
    _show(result, compare.table, as_json)
    if not result["agrees"]:
        raise typer.Exit(FAILED)


def _show(result: dict[str, Any], table: Callable[[dict[str, Any]], str], as_json: bool) -> None:
    import json

    print(json.dumps(result) if as_json else table(result))


def _again(*words: str) -> list[str]:
    return [sys.executable, "-m", "testbed.cli.bench", *words]


def _inside_a_lab(name: str) -> None:
    """Returns inside namespaces of our own; outside of them, runs the command there."""
    from testbed.benchmarks import lab

    if _INSIDE in os.environ:
        return
    if reason := lab.refusal():
        raise fail(f"{name}: {reason}")
    words = sys.argv[sys.argv.index(name) :]
    done = subprocess.run(lab.inside(_again(*words)), env={**os.environ, _INSIDE: "1"}, check=False)
    raise typer.Exit(done.returncode)


def main() -> None:
    """Entry point of ``python -m benchmarks``; ends the process."""
    bench(prog_name="python -m benchmarks")


if __name__ == "__main__":
    main()
