"""What the kernel lets us do, found by doing it: run as ``python -m testbed.network.probe``.

A configuration file or a version number says what a kernel may be able to do. Security
policies, containers and missing modules have the last word, so this process makes a
network namespace of its own, tries there what networks need, and prints what came of it
as JSON. Everything that it makes ends with it.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable

from testbed.network import privilege

_CLONE_NEWNET = 0x40000000
_TIMEOUT_S = 30
_ETH_P_ALL = 3


def probe() -> dict[str, str]:
    """What was tried, and why it failed; "" where it did not. Runs a child process.

    An ordinary user's child tries it in user namespaces. Raises PrivilegeError where the
    kernel refuses those, or any namespace.
    """
    command = [sys.executable, "-m", "testbed.network.probe"]
    if not privilege.has_capabilities():
        command = [sys.executable, "-P", privilege.__file__, *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:]
        raise privilege.PrivilegeError(last[0].removeprefix("testbed: error: ") if last else "")
    found: dict[str, str] = json.loads(done.stdout)
    return found


def _namespace() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNET) != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _veth() -> None:
    from pyroute2 import IPRoute  # noqa: PLC0415

    with IPRoute() as route:
        route.link("add", ifname="probe0", kind="veth", peer={"ifname": "probe1"})


def _packet_socket() -> None:
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(_ETH_P_ALL)) as s:
        s.bind(("probe0", 0))


def _queue_discipline(kind: str, **options: int) -> Callable[[], None]:
    def attempt() -> None:
        from pyroute2 import IPRoute  # noqa: PLC0415

        with IPRoute() as route:
            (index,) = route.link_lookup(ifname="probe0")
            route.tc("replace", kind, index=index, handle=0x10000, **options)

    return attempt


_ATTEMPTS: dict[str, Callable[[], None]] = {
    "namespace": _namespace,
    "veth": _veth,
    "packet_socket": _packet_socket,
    "netem": _queue_discipline("netem", delay=1000),
    "tbf": _queue_discipline("tbf", rate=1_000_000, burst=10_000, latency=1000),
}


def _reason(error: Exception) -> str:
    """In the kernel's words. It has no file where a module for a queue is missing."""
    code = getattr(error, "errno", None) or getattr(error, "code", None)
    if code == errno.ENOENT:
        return "this kernel has no such module"
    return os.strerror(code) if isinstance(code, int) else str(error) or type(error).__name__


def _main() -> int:
    found: dict[str, str] = {}
    for name, attempt in _ATTEMPTS.items():
        try:
            attempt()
            found[name] = ""
        except Exception as error:  # pyroute2 has many kinds
            found[name] = _reason(error)
            if name == "namespace":  # what follows would be done to the machine itself
                print(f"the kernel refuses a network namespace: {found[name]}", file=sys.stderr)
                return 1
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(_main())
