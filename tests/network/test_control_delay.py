"""Writes to a fabric on which controllers' writes take their time."""

from __future__ import annotations

from pathlib import Path

from testbed.network.control_delay import DelayedFabric
from testbed.switch import Switch, build_program

COUNTED = Path(__file__).resolve().parents[1] / "p4" / "counter_direct.p4"
US = 10**6


def test_direct_counters_are_written_after_the_delay_too() -> None:
    program = build_program(COUNTED, optimize="-O1")
    with DelayedFabric(control_delay_ps=100 * US) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        switch = Switch(fabric, node, program, "s1")
        entry = {"data.a": 1}
        switch.insert("counted", entry, "answer", {"value": 9})
        fabric.run_until(US)
        switch.direct_counter_write("counted", entry, 5, 500)
        seen = []
        for at_us in (100, 101):
            fabric.run_until(at_us * US)
            seen.append(switch.direct_counter_read("counted", entry))
        assert seen == [(0, 0), (5, 500)]
