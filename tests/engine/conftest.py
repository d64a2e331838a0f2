"""Fabrics for the engine's tests: virtual clock, memory ports, and a hand-written
pipeline, so that nothing here needs the compiler."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from testbed.engine import Clock, Fabric
from testbed.engine.binding import INCLUDE_DIR
from testbed.engine.toolchain import compile_shared

PIPELINES = Path(__file__).parent / "pipelines"
sys.path.insert(0, str(Path(__file__).parent))  # for `import steer`


@pytest.fixture(scope="session")
def steer() -> Path:
    """pipelines/steer.c, compiled."""
    return compile_shared([PIPELINES / "steer.c"], name="steer", include_dirs=[INCLUDE_DIR])


@pytest.fixture(scope="session")
def fate() -> Path:
    """pipelines/fate.c, compiled."""
    return compile_shared([PIPELINES / "fate.c"], name="fate", include_dirs=[INCLUDE_DIR])


@pytest.fixture
def make_fabric() -> Iterator[Callable[..., Fabric]]:
    """Makes virtual fabrics (or as told) and closes them."""
    made: list[Fabric] = []

    def make(clock: Clock = Clock.VIRTUAL, **options: Any) -> Fabric:
        made.append(Fabric(clock, **options))
        return made[-1]

    yield make
    for fabric in made:
        fabric.close()


@pytest.fixture
def fabric(make_fabric: Callable[..., Fabric]) -> Iterator[Fabric]:
    """One fabric; at the end of the test nothing may be lost or leaked."""
    fabric = make_fabric()
    yield fabric
    totals = fabric.totals()
    assert totals.conserved, totals
    assert fabric.pool_use()[0] == totals.queued + totals.in_flight


@pytest.fixture
def switch(fabric: Fabric, steer: Path) -> int:
    """A switch of `fabric` with memory ports 1 to 4."""
    node = fabric.add_switch("s1", steer)
    for port in range(1, 5):
        fabric.attach_memory(node, port)
    return node
