"""A switch with a P4 program, and the routes that the benchmarks' frames need."""

from __future__ import annotations

from pathlib import Path

from testbed.engine import Fabric
from testbed.switch import Switch, build_program

DESTINATIONS = 64
# Frames have this destination before and after a router, and no interface has it:
# what the receiving kernel spends on a frame that it drops at once is the same
# whether a router rewrote it or not.
NOBODYS_MAC = "02:00:00:00:00:01"


def destination(number: int) -> str:
    """The address of the `number`-th destination behind port 1."""
    return f"10.0.2.{number + 1}"


def add_router(fabric: Fabric, name: str, program: Path) -> int:
    """Adds a switch that runs `program`, with a route to each destination by port 1.

    The program needs the table of ``p4/common/forwarding.p4``.
    """
    built = build_program(program)
    node = fabric.add_switch(name, built.pipeline)
    switch = Switch(fabric, node, built, name)
    for number in range(DESTINATIONS):
        switch.insert(
            "ipv4_lpm",
            {"dst_addr": f"{destination(number)}/32"},
            "set_nhop",
            {"dst_mac": NOBODYS_MAC, "port": 1},
        )
    return node
