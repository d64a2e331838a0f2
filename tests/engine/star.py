"""Hosts with addresses around one switch, for tests of connections.

h1 --- s1 --- h2      port n of s1 leads to host n; see pipelines/fate.c
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from testbed.engine import (
    Connection,
    ConnectionConfig,
    End,
    Fabric,
    LinkConfig,
    NicConfig,
    Notice,
    NoticeKind,
    QueueConfig,
)

NS, US, MS, S = 10**3, 10**6, 10**9, 10**12
GBIT = 10**9
PASS, DROP, DUPLICATE, MARK, DAMAGE = range(5)
_ROUTE, _PLAN, _SEEN, _DEPTH, _SPRAY = range(5)


def mac(number: int) -> str:
    return f"08:00:00:00:00:{number:02x}"


def add_host(fabric: Fabric, number: int, config: NicConfig | None = None) -> int:
    """NIC h<number> with address 10.0.0.<number>; in turn in each of the fabric's partitions."""
    node = fabric.add_nic(f"h{number}", config, number % fabric.partitions)
    fabric.set_nic_address(node, f"10.0.0.{number}", mac(number))
    return node


class Star:
    """`hosts` hosts around a switch; every link alike in both directions."""

    def __init__(
        self,
        fabric: Fabric,
        pipeline: Path,
        *,
        hosts: int = 2,
        rate_bps: int = GBIT,
        delay_ps: int = 5 * US,
        depth_bytes: int = 0,
        loss_ppm: int = 0,
    ) -> None:
        self.fabric = fabric
        self.switch = fabric.add_switch("s1", pipeline)
        self.hosts = [add_host(fabric, number + 1) for number in range(hosts)]
        link = LinkConfig(rate_bps, delay_ps, loss_ppm=loss_ppm)
        for port, host in enumerate(self.hosts, start=1):
            fabric.add_link((host, 0), (self.switch, port), link)
            fabric.configure_port(self.switch, port, QueueConfig(depth_bytes=depth_bytes))
            fabric.register_write(self.switch, _ROUTE, port, [port])
            fabric.set_multicast(self.switch, port + 1, [(port, 0), (port, 1)])

    def plan(self, fate: int, packets: Iterable[int]) -> None:
        """Lets something happen to the n-th long packets that the switch will see."""
        seen = self.fabric.register_read(self.switch, _SEEN)[0]
        for number in packets:
            self.fabric.register_write(self.switch, _PLAN, seen + number, [fate])

    def mark_from(self, port: int, depth_packets: int) -> None:
        self.fabric.register_write(self.switch, _DEPTH, port, [depth_packets])

    def pair(self) -> tuple[int, int]:
        """The NICs of the first two hosts."""
        return self.hosts[0], self.hosts[1]

    def connect(self, config: ConnectionConfig, client: int = 1, server: int = 2) -> Connection:
        """Opens a connection now between hosts by number."""
        return self.fabric.open_connection(self.hosts[client - 1], self.hosts[server - 1], config)

    def established(self, config: ConnectionConfig, client: int = 1, server: int = 2) -> Connection:
        """The same, after its handshake; its notices are taken."""
        connection = self.connect(config, client, server)
        self.fabric.run_until(self.fabric.now_ps() + 10 * MS)
        assert connection.stats().established_at_ps is not None
        self.fabric.notices()
        return connection


class TwoPaths:
    """Two hosts whose switches are joined by two links, between which a coin decides
    for every packet; the second is slower by `skew_ps`."""

    def __init__(self, fabric: Fabric, pipeline: Path, skew_ps: int) -> None:
        self.fabric = fabric
        self.hosts = (add_host(fabric, 1), add_host(fabric, 2))
        near, far = (fabric.add_switch(name, pipeline) for name in ("s1", "s2"))
        edge = LinkConfig(GBIT, 5 * US)
        fabric.add_link((self.hosts[0], 0), (near, 1), edge)
        fabric.add_link((self.hosts[1], 0), (far, 1), edge)
        for port, delay_ps in ((2, 5 * US), (3, 5 * US + skew_ps)):
            fabric.add_link((near, port), (far, port), LinkConfig(GBIT, delay_ps))
        for switch, own, other in ((near, 1, 2), (far, 2, 1)):
            fabric.register_write(switch, _ROUTE, own, [1])
            fabric.register_write(switch, _ROUTE, other, [2])
        fabric.register_write(near, _SPRAY, 2, [1])


def of_kind(notices: Iterable[Notice], kind: NoticeKind, end: End) -> list[tuple[int, int]]:
    """(time, bytes) of the notices of a kind at an end."""
    return [(n.at_ps, n.bytes) for n in notices if n.kind is kind and n.end is end]


def drain(connection: Connection, end: End = End.SERVER) -> bytes:
    """All real bytes that wait at an end."""
    data = b""
    while (taken := connection.receive(end=end)).length:
        data += taken.data
    return data
