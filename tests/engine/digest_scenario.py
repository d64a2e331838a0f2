"""Prints a digest of everything that a busy small network's connections tell.

python digest_scenario.py SEED
"""

from __future__ import annotations

import dataclasses
import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import star as h
from star import MS, Star

from testbed.engine import Clock, ConnectionConfig, End, Fabric
from testbed.engine.binding import INCLUDE_DIR
from testbed.engine.toolchain import compile_shared

_PIPELINE = Path(__file__).parent / "pipelines" / "fate.c"


def main(seed: int) -> str:
    told = hashlib.sha256()
    fate = compile_shared([_PIPELINE], name="fate", include_dirs=[INCLUDE_DIR])
    with Fabric(Clock.VIRTUAL, seed=seed) as fabric:
        star = Star(fabric, fate, hosts=7, depth_bytes=60_000, loss_ppm=2_000)
        star.mark_from(7, 15)
        kinds = [("stream", "cubic"), ("stream", "dctcp"), ("rdma", "none")] * 2
        flows = [
            star.connect(ConnectionConfig(kind, congestion, min_rto_ps=5 * MS), client, 7)  # type: ignore[arg-type]
            for client, (kind, congestion) in enumerate(kinds, start=1)
        ]
        for flow in flows:
            flow.send(400_000, at_ps=MS)
        fabric.run_until(60 * h.S)
        for notice in fabric.notices():
            line = (notice.at_ps, notice.connection.handle, notice.end, notice.kind, notice.bytes)
            told.update(repr(tuple(map(int, line))).encode())
        for flow in flows:
            for end in End:
                told.update(repr(dataclasses.astuple(flow.stats(end))).encode())
        told.update(repr(fabric.totals()).encode())
    return told.hexdigest()


if __name__ == "__main__":
    print(main(int(sys.argv[1])))
