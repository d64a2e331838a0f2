"""The interfaces of BMv2's switches: pairs in this namespace, and what the kernel can do
to what crosses them."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path

from pyroute2 import IPRoute
from pyroute2.netlink.exceptions import NetlinkError

from testbed.network.ledger import Ledger
from testbed.network.topology import LinkSpec
from testbed.network.units import PS_PER_US

_NAME_LETTERS = 8  # behind a run's tag (ledger.py); Linux allows 15 in all
_NETEM_PACKETS = 1 << 20  # that netem may hold: a queue is BMv2's business
_PPM_PER_PERCENT = 10_000
_COUNTERS = Path("/proc/thread-self/net/dev")
_RECEIVED, _SENT = 1, 9  # columns of packets


class Names:
    """Names of a run's interfaces, which say their switch and port where there is room."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._made = 0

    def make(self, wanted: str) -> str:
        """A new name, noted before the interface is made."""
        self._made += 1
        return self._ledger.interface(wanted if len(wanted) <= _NAME_LETTERS else f"p{self._made}")


def set_up(interface: str, up: bool) -> None:
    """Takes an interface up or down."""
    with IPRoute() as links:
        for index in links.link_lookup(ifname=interface):
            links.link("set", index=index, state="up" if up else "down")


@dataclass(frozen=True)
class Crossed:
    """Frames that an interface received and sent, so far."""

    received: int
    sent: int


def crossed(interfaces: set[str]) -> dict[str, Crossed]:
    """Of each interface that is there.

    From the kernel's table, not by netlink: this is asked often, in the middle of runs,
    and reading a file can be interrupted anywhere.
    """
    found = {}
    for line in _COUNTERS.read_text().splitlines():
        name, _, counters = line.partition(":")
        if (name := name.strip()) in interfaces:
            columns = counters.split()
            found[name] = Crossed(int(columns[_RECEIVED]), int(columns[_SENT]))
    return found


def add_netem(interface: str, link: LinkSpec) -> str:
    """Gives what leaves by an interface the link's delay and loss, by netem.

    Returns why the kernel cannot, "" if it can.
    """
    with IPRoute() as links:
        [index] = links.link_lookup(ifname=interface)
        try:
            links.tc(
                "add",
                "netem",
                index=index,
                handle=0x10000,
                delay=link.delay_ps // PS_PER_US,
                loss=link.loss_ppm / _PPM_PER_PERCENT,
                limit=_NETEM_PACKETS,
            )
        except NetlinkError as error:
            if error.code == errno.ENOENT:
                return "this kernel has no netem"
            return f"netem is refused ({os.strerror(error.code)})"
    return ""
