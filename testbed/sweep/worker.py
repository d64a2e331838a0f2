"""A process that runs cells, one after the other: ``python -m testbed.sweep.worker``.

Requests come as lines of JSON on standard input, records go as such lines to standard
output. Its owner's end is the end of its input: what runs then is told to stop, as by
SIGTERM, so that it cleans up, and is gone ten seconds later whatever it does.

What experiments and libraries print goes to standard error, which the owner keeps
for the case that this process dies.
"""

from __future__ import annotations

import dataclasses
import json
import os
import queue
import signal
import sys
import threading
import time
from types import FrameType
from typing import NoReturn

from testbed.sweep.cell import Request, run_cell

CLEANUP_S = 10.0


def main() -> None:
    signal.signal(signal.SIGTERM, _end)
    records = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(requests,), name="requests", daemon=True).start()
    while (request := requests.get()) is not None:
        records.write(json.dumps(dataclasses.asdict(run_cell(request))) + "\n")
        records.flush()


def _read(requests: queue.SimpleQueue[Request | None]) -> None:
    """Hands requests over; at the end of input, the end, to who waits and to who runs."""
    for line in sys.stdin:
        requests.put(Request(**json.loads(line)))
    requests.put(None)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(CLEANUP_S)
    os._exit(1)


def _end(_number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + signal.SIGTERM)


if __name__ == "__main__":
    main()
