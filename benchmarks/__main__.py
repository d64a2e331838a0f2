"""The one entry point of the benchmarks: ``python -m benchmarks [NAME]``."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys

from benchmarks import forwarder, hops, lab, link, pipeline
from testbed.paths import p4_dir

INSIDE = "TESTBED_BENCHMARK_INSIDE"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    commands = parser.add_subparsers(dest="name", title="benchmarks", metavar="NAME")
    forward = str(p4_dir() / "forward.p4")

    one = commands.add_parser("forwarder", help="CPU time per frame, beside a forwarder in C")
    one.add_argument("--program", default=forward, help="a P4 program, or `cross` for none")
    one.add_argument("--rates", type=int, nargs="+", default=list(forwarder.RATES), metavar="PPS")
    one.add_argument("--seconds", type=float, default=2.0, help="length of a run")
    one.add_argument("--repetitions", type=int, default=5)
    one.set_defaults(main=forwarder.main, needs_lab=True)

    one = commands.add_parser("pipeline", help="packets/s through a program, in memory")
    one.add_argument("--programs", nargs="+", default=["cross", forward], metavar="PROGRAM")
    one.add_argument("--packets", type=int, default=1_000_000, help="in a run")
    one.add_argument("--repetitions", type=int, default=5)
    one.add_argument("--instructions", action="store_true", help="count them (callgrind, slow)")
    one.set_defaults(main=pipeline.main, needs_lab=False)

    one = commands.add_parser("hops", help="packet-hops/s of connections in virtual time")
    one.add_argument("--program", default=str(p4_dir() / "sfc.p4"), help="of every switch")
    one.add_argument(
        "--connections", nargs="+", default=list(hops.CONNECTIONS), choices=hops.CONNECTIONS
    )
    one.add_argument("--rounds", type=int, default=5)
    one.add_argument("--repetitions", type=int, default=5)
    one.set_defaults(main=hops.main, needs_lab=False)

    one = commands.add_parser("link", help="punctuality of an emulated link")
    one.add_argument("--packets", type=int, default=10_000)
    one.add_argument("--rate", type=float, default=10_000, help="packets/s, on average")
    one.add_argument("--realtime-priority", type=int, default=10, help="0 for none")
    one.set_defaults(main=link.main, needs_lab=True)

    for command in commands.choices.values():
        command.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def main() -> int:
    parser = _parser()
    arguments = parser.parse_args()
    if arguments.name is None:
        return _all(parser)
    if arguments.needs_lab and INSIDE not in os.environ:
        if reason := lab.refusal():
            print(f"{arguments.name}: {reason}", file=sys.stderr)
            return 1
        command = [sys.executable, "-m", "benchmarks", *sys.argv[1:]]
        return subprocess.run(
            lab.inside(command), env={**os.environ, INSIDE: "1"}, check=False
        ).returncode
    return int(arguments.main(arguments))


def _all(parser: argparse.ArgumentParser) -> int:
    """Every benchmark with its defaults; the largest exit code."""
    code = 0
    for name in ("pipeline", "hops", "link", "forwarder"):
        print(flush=True)
        done = subprocess.run([sys.executable, "-m", "benchmarks", name], check=False)
        code = max(code, done.returncode)
    return code


if __name__ == "__main__":
    sys.exit(main())
