"""What a driver and the test that runs it say to each other: lines of JSON.

Drivers run in environments of their own, so this imports nothing of the testbed. What
the clients' packages print goes to standard error.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Mapping

_answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

MAC_1, MAC_2, MAC_3 = 0x0A0000000001, 0x0A0000000002, 0x0A0000000003
TYPE_PUNT = 0x88B5
WAIT_S = 20.0


def frame(dst: int, src: int, ether_type: int = 0x0800) -> bytes:
    """64 bytes, as everything.p4 has them."""
    return (
        dst.to_bytes(6, "big") + src.to_bytes(6, "big") + ether_type.to_bytes(2, "big") + bytes(50)
    )


def _ask(**request: object) -> dict[str, list[str]]:
    print(json.dumps(request), file=_answers, flush=True)
    answer: dict[str, list[str]] = json.loads(sys.stdin.readline())
    return answer


def send(port: int, data: bytes) -> None:
    """Lets a frame arrive at a port of the switch."""
    _ask(do="send", port=port, frame=data.hex())


def received(port: int, count: int) -> list[bytes]:
    """What left through a port, once there are ``count`` frames or none come any more."""
    return [bytes.fromhex(f) for f in _ask(do="received", port=port, count=count)["frames"]]


def run(scenarios: Mapping[str, Callable[[], None]]) -> None:
    """Each scenario in turn; the test is told how it went."""
    for name, scenario in scenarios.items():
        try:
            scenario()
            failed = None
        except Exception:
            failed = traceback.format_exc()
        _ask(do="done", scenario=name, failed=failed)
    # Clients leave threads behind that would keep the process.
    _answers.close()
    os._exit(0)
