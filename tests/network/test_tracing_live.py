"""`testbed trace SWITCH` beside a network on real packets."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from controllers import install_defaults
from testbed.network.live import LiveNetwork
from testbed.paths import p4_dir
from tests.waiting import WAIT_S
from topologies import leaf_spine

pytestmark = [
    pytest.mark.slow,
    pytest.mark.live,
    pytest.mark.skipif(os.geteuid() != 0, reason="needs root"),
]


def test_pings_are_picked_and_all_arrive() -> None:
    with LiveNetwork(leaf_spine(), p4_dir() / "forward.p4") as network:
        install_defaults(network)
        first, second = network.mininet["h1"], network.mininet["h2"]
        address = network.hosts["h2"].ip
        condition = f"ipv4.dst_addr == {address} && ipv4.protocol == 1"
        switch, _ = network.attachment("h2")
        command = [sys.executable, "-m", "testbed.cli.main", "trace", switch, "--match", condition]
        command += ["--count", "3", "--json", "--network", network.tag]
        first.cmd(f"ping -i 0.2 {address} > /dev/null &")
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=WAIT_S, check=False
            )
        finally:
            first.cmd("kill %ping")
        assert done.returncode == 0, done.stderr
        packets = [json.loads(line)["passes"][0] for line in done.stdout.splitlines()]
        assert len(packets) == 3
        for packet in packets:
            sent = next(e for e in packet["events"] if e["event"] == "Sent")
            assert sent["port"] == network.attachment("h2")[1]
            hit = next(e for e in packet["events"] if e["event"] == "TableApplied")
            assert hit["hit"]
        assert network.mininet.ping([first, second], timeout="5") == 0.0


def test_a_network_that_ended_is_not_there_any_more() -> None:
    with LiveNetwork(leaf_spine(), p4_dir() / "forward.p4") as network:
        tag = network.tag
    command = [sys.executable, "-m", "testbed.cli.main", "trace", "s1", "--network", tag]
    done = subprocess.run(command, capture_output=True, text=True, timeout=WAIT_S, check=False)
    assert done.returncode == 1
    assert f"no running network is called {tag}" in done.stderr
