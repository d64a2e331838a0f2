"""A small network of namespaces that leaves nothing behind.

Everything happens inside one process tree with a network namespace and a process
namespace of its own: when its first process ends, however it ends, the kernel
kills the rest, and with the last process of a namespace go its interfaces. So
there is no clean-up code that could be missed.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

START_TIMEOUT_S = 10.0


class LabError(Exception):
    """The lab could not be set up; one sentence says why."""


def inside(command: Sequence[str]) -> list[str]:
    """The command that runs `command` in namespaces of its own."""
    as_user = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return [
        "unshare",
        *as_user,
        *("--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--"),
        *command,
    ]


def refusal() -> str | None:
    """Why this machine cannot have a lab, or None if it can."""
    try:
        tried = subprocess.run(
            inside(["true"]), capture_output=True, text=True, timeout=START_TIMEOUT_S, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"namespaces cannot be made: {error}"
    if tried.returncode != 0:
        return f"namespaces cannot be made: {tried.stderr.strip()}"
    return None


def ip(*arguments: str) -> None:
    """Runs ``ip`` in this namespace."""
    _run(["ip", *arguments])


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    if done.returncode != 0:
        raise LabError(f"`{' '.join(command)}` failed: {done.stderr.strip()}")


class Host:
    """A network namespace, joined to ours by a veth pair.

    ``inner`` is the interface in the host, ``outer`` its peer in our namespace.
    """

    def __init__(self, name: str, address: str, mac: str) -> None:
        self.name = name
        self.mac = mac
        self.inner = f"{name}-eth0"
        self.outer = f"{name}-out"
        self._holder = subprocess.Popen(["unshare", "--net", "sleep", "infinity"])
        self._wait_for_namespace()
        pid = str(self._holder.pid)
        ip("link", "add", self.outer, "type", "veth", "peer", "name", self.inner, "netns", pid)
        # No router solicitations and the like between the frames that are counted.
        Path(f"/proc/sys/net/ipv6/conf/{self.outer}/disable_ipv6").write_text("1")
        _run(self.command("sysctl", "-qw", "net.ipv6.conf.all.disable_ipv6=1"))
        _run(self.command("ip", "link", "set", self.inner, "address", mac))
        _run(self.command("ip", "address", "add", address, "dev", self.inner))
        _run(self.command("ip", "link", "set", self.inner, "up"))
        _run(self.command("ip", "link", "set", "lo", "up"))
        offloads = ("tx", "off", "tso", "off", "gso", "off", "gro", "off")
        _run(self.command("ethtool", "-K", self.inner, *offloads))
        ip("link", "set", self.outer, "up")

    def _wait_for_namespace(self) -> None:
        ours = Path("/proc/self/ns/net").readlink()
        deadline = time.monotonic() + START_TIMEOUT_S
        while Path(f"/proc/{self._holder.pid}/ns/net").readlink() == ours:
            if time.monotonic() > deadline or self._holder.poll() is not None:
                raise LabError(f"host {self.name} got no network namespace")
            time.sleep(0.001)

    def command(self, *command: str) -> list[str]:
        """The command that runs `command` in this host."""
        return ["nsenter", "-t", str(self._holder.pid), "-n", *command]

    def received(self) -> int:
        """Frames that arrived at the host's interface so far."""
        path = f"/sys/class/net/{self.inner}/statistics/rx_packets"
        # /sys shows the namespace that it was mounted from: mount another.
        script = f"mount -t sysfs none /sys && cat {path}"
        shown = subprocess.run(
            self.command("unshare", "--mount", "sh", "-c", script),
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        return int(shown.stdout)

    def close(self) -> None:
        self._holder.kill()
        self._holder.wait()

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
