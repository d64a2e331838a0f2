"""A switch with a P4 program and the routes that the benchmarks' frames need."""

from __future__ import annotations

from pathlib import Path

from testbed.engine import Fabric


def add_router(fabric: Fabric, name: str, program: Path) -> int:
    """Adds a switch that runs `program`; 10.0.2.0/24 lies behind its port 1."""
    raise NotImplementedError(fabric, name, program)
