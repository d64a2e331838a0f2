"""The learning switch of docs/controllers.md, as it stands there, on both clocks."""

from __future__ import annotations

import os
import re
import shutil
import threading
from pathlib import Path
from typing import Any

import pytest

from testbed.network.backends import SWITCHES, backend
from testbed.network.reachability import probe_frame
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.p4runtime.client import Client
from testbed.paths import p4_dir
from tests.waiting import wait_until
from topologies import dumbbell

ROOT = Path(__file__).resolve().parents[2]
WAIT_PS = 100 * PS_PER_MS  # more than a frame and a write take
BLOCK = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BMV2 = ("simple_switch_grpc", "p4c-bm2-ss")


@pytest.fixture(scope="module")
def page() -> dict[str, Any]:
    """What the page's Python defines."""
    text = (ROOT / "docs" / "controllers.md").read_text()
    defined: dict[str, Any] = {}
    exec(compile("\n".join(BLOCK.findall(text)), "docs/controllers.md", "exec"), defined)
    return defined


def test_the_controller_is_as_short_as_the_page_says() -> None:
    blocks = BLOCK.findall((ROOT / "docs" / "controllers.md").read_text())
    [learn] = [block for block in blocks if "def learn(" in block]
    body = learn[learn.index("def learn(") :].splitlines()
    assert 8 <= len([line for line in body[1:] if line.strip()]) <= 12


class Hosts:
    """Frames between the hosts of a virtual network."""

    def __init__(self, network: VirtualNetwork) -> None:
        self._network = network
        for host in network.hosts.values():
            network.fabric.attach_memory(host.node, 0)

    def send(self, source: str, destination: str) -> set[str]:
        """Lets a frame go its way; returns the hosts at which it arrived."""
        ends = [
            (self._network.hosts[n].mac, self._network.hosts[n].ip) for n in (source, destination)
        ]
        fabric = self._network.fabric
        now = self._network.now_ps()
        fabric.send(self._network.hosts[source].node, 0, now, probe_frame(*ends, b"x"))
        self._network.run_until(now + WAIT_PS)
        hosts = self._network.hosts.values()
        return {host.name for host in hosts if fabric.receive(host.node, 0)}


@pytest.fixture
def network() -> Any:
    with VirtualNetwork(dumbbell(), p4_dir() / "learning.p4") as made:
        yield made


def test_it_learns_in_virtual_time(page: dict[str, Any], network: VirtualNetwork) -> None:
    clients = page["virtual"](network)
    hosts = Hosts(network)
    everybody = set(network.hosts) - {"h1"}
    assert hosts.send("h1", "h4") == everybody  # nobody has seen h4 yet
    assert hosts.send("h4", "h1") == {"h1"}
    assert hosts.send("h1", "h4") == {"h4"}
    assert hosts.send("h2", "h1") == {"h1"}
    assert {len(list(client.entries("dmac"))) for client in clients} == {2, 3}
    for client in clients:
        client.close()
    assert hosts.send("h3", "h1") == {"h1"}
    assert hosts.send("h1", "h3") == everybody  # of h3 no controller was told


def test_what_it_writes_takes_the_control_delay(
    page: dict[str, Any], network: VirtualNetwork
) -> None:
    """The frame reaches s1 after its 12 us on the 100 Mbit/s link, at most."""
    [s1, _] = page["virtual"](network)
    network.run_until(PS_PER_MS)
    fabric, h1, h4 = network.fabric, network.hosts["h1"], network.hosts["h4"]
    fabric.attach_memory(h1.node, 0)
    frame = probe_frame((h1.mac, h1.ip), (h4.mac, h4.ip), b"x")
    fabric.send(h1.node, 0, network.now_ps(), frame)
    counts = []
    for after_us in (99, 300):
        network.run_until(PS_PER_MS + after_us * PS_PER_US)
        counts.append(len(list(s1.entries("dmac"))))
    assert counts == [0, 1]


def test_a_host_that_moves_is_found_again(page: dict[str, Any], network: VirtualNetwork) -> None:
    page["virtual"](network)
    hosts = Hosts(network)
    hosts.send("h1", "h3")
    assert hosts.send("h4", "h1") == {"h1"}
    moved = network.hosts["h2"]
    frame = probe_frame((network.hosts["h1"].mac, "10.1.0.1"), (moved.mac, moved.ip), b"x")
    network.fabric.send(moved.node, 0, network.now_ps(), frame)
    network.run_until(network.now_ps() + WAIT_PS)
    for host in network.hosts.values():
        network.fabric.receive(host.node, 0)
    assert hosts.send("h4", "h1") == {"h2"}


def test_a_batch_of_the_page_is_whole(page: dict[str, Any], network: VirtualNetwork) -> None:
    with network.client("s1") as client:
        mac = "00:00:00:00:00:07"
        client.insert("smac", {"src_addr": mac}, "seen_at", {"port": 1})
        client.insert("dmac", {"dst_addr": mac}, "forward", {"port": 1})
        page["swap"](client, mac, 2)
        assert [e.params for e in client.entries()] == [{"port": 2}, {"port": 2}]


@pytest.mark.slow
@pytest.mark.live
@pytest.mark.skipif(os.geteuid() != 0, reason="needs root")
@pytest.mark.parametrize("switch", SWITCHES)
def test_it_learns_on_real_packets(page: dict[str, Any], switch: str) -> None:
    if switch == "bmv2" and (missing := [p for p in BMV2 if shutil.which(p) is None]):
        pytest.skip(f"{' and '.join(missing)}: not on PATH")
    with backend(switch)(dumbbell(), p4_dir() / "learning.p4") as network:
        network.serve()
        for name, served in network.served.items():
            ports = [port for port, _, _ in network.topology.ports(name)]
            controller = threading.Thread(
                target=_quietly,
                args=(page["live"], served.address, served.device_id, ports),
                daemon=True,
            )
            controller.start()
        first = network.served["s1"]
        reader = Client.connect(first.socket or first.address, read_only=True)
        wait_until(lambda: reader.multicast_groups() != {}, "the controller sets the group")
        assert network.mininet.pingAll(timeout="5") == 0.0
        wait_until(lambda: len(list(reader.entries("dmac"))) == 4, "all hosts are known")
        reader.close()


def _quietly(live: Any, *arguments: Any) -> None:
    """The network's end is the controller's."""
    try:
        live(*arguments)
    except Exception as error:
        assert "no connection to the server" in str(error), error
