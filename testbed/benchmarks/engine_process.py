"""A fabric of one switch between two interfaces, as a process to be measured.

    python -m testbed.benchmarks.engine_process IN OUT cross|PROGRAM.p4

Prints "ready", runs until its standard input ends, then prints its totals and
its lateness as JSON.
"""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path

from testbed.benchmarks.programs import cross_pipeline
from testbed.benchmarks.routes import add_router
from testbed.engine import Clock, Fabric


def main(inputs: list[str]) -> None:
    interface_in, interface_out, program = inputs
    with Fabric(Clock.LIVE) as fabric:
        if program == "cross":
            node = fabric.add_switch("s1", cross_pipeline())
        else:
            node = add_router(fabric, "s1", Path(program))
        fabric.attach_veth(node, 0, interface_in)
        fabric.attach_veth(node, 1, interface_out)
        fabric.start()
        print("ready", flush=True)
        sys.stdin.read()
        totals = dataclasses.asdict(fabric.totals())
        lateness = dataclasses.asdict(fabric.lateness())
        fabric.stop()
    print(json.dumps({"totals": totals, "lateness": lateness}))


if __name__ == "__main__":
    main(sys.argv[1:])
