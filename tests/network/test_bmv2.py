"""Networks of BMv2 switches, where BMv2 and p4c are installed; what is refused, everywhere."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from controllers import install_defaults
from testbed.cli.shims.install import shims_command
from testbed.measure import BackendIncastRow, Result
from testbed.network.bmv2 import kept
from testbed.network.bmv2.network import Bmv2Network
from testbed.network.bmv2.programs import COMPILER, SWITCH, compile_program, require
from testbed.network.errors import NetworkError
from testbed.network.topology import LinkSpec, SwitchSpec, Topology
from testbed.paths import p4_dir
from tests.live import Leftovers, run_command, running
from tests.network.conftest import interfaces_of, processes_of
from tests.waiting import WAIT_S, wait_until
from topologies import dumbbell

MISSING = [program for program in (SWITCH, COMPILER) if shutil.which(program) is None]
FORWARD = p4_dir() / "forward.p4"
COMMAND_TIMEOUT_S = 240


def live(test: Any) -> Any:
    """What needs BMv2, and namespaces."""
    for mark in (
        pytest.mark.live,
        pytest.mark.slow,
        pytest.mark.skipif(bool(MISSING), reason=f"{' and '.join(MISSING)}: not on PATH"),
        pytest.mark.skipif(os.geteuid() != 0, reason="needs root"),
    ):
        test = mark(test)
    return test


def left_by(tag: str) -> list[object]:
    return [*interfaces_of(tag), *processes_of(tag)]


@pytest.fixture(scope="module")
def network() -> Iterator[Bmv2Network]:
    with Bmv2Network(dumbbell(), FORWARD) as made:
        install_defaults(made)
        yield made
    assert left_by(made.tag) == []


# ---- on BMv2 -------------------------------------------------------------------------------


@live
def test_everybody_reaches_everybody(network: Bmv2Network) -> None:
    network.settle(WAIT_S)
    before = network.packet_hops()
    assert network.mininet.pingAll(timeout="5") == 0.0
    network.settle(WAIT_S)
    # 4 pairs over one switch, 8 over two, each there and back
    assert network.packet_hops() - before >= (4 * 1 + 8 * 2) * 2


@live
def test_links_go_down_and_up_again(network: Bmv2Network) -> None:
    h1, h3 = network.mininet["h1"], network.mininet["h3"]
    for _ in range(2):
        network.mininet.configLinkStatus("s1", "s2", "down")
        assert network.mininet.ping([h1, h3], timeout="1") == 100.0
        network.mininet.configLinkStatus("s1", "s2", "up")
        assert network.mininet.ping([h1, h3], timeout="5") == 0.0


@live
def test_a_switch_shell_knows_its_ports_by_mininets_names(network: Bmv2Network) -> None:
    assert "state UP" in network.mininet["s1"].cmd("ip link show s1-eth3")


@live
def test_controllers_read_and_write_what_p4runtime_of_bmv2_has_not(network: Bmv2Network) -> None:
    """Registers, behind the one client."""
    with network.client("s2") as client:
        assert client.register_read("switch_id", 0) == 2  # routing wrote it
        client.register_write("ecn_threshold", 3, 17)
        assert client.register_read("ecn_threshold", 3) == 17
        assert set(client.register_read("ecn_threshold")) == {0, 17}
        client.register_write("ecn_threshold", None, 5)
        assert set(client.register_read("ecn_threshold")) == {5}
        with network.client("s2") as second:
            assert not second.primary
            assert second.register_read("ecn_threshold", 0) == 5
        assert [e.action for e in client.entries("ipv4_lpm")]


@live
def test_it_tells_where_its_servers_are(network: Bmv2Network) -> None:
    network.serve()
    assert [served.device_id for served in network.served.values()] == [1, 2]
    for served in network.served.values():
        host, port = served.address.split(":")
        for number in (int(port), served.thrift_port):
            socket.create_connection((host, number), WAIT_S).close()


@live
def test_what_is_not_kept_is_said(network: Bmv2Network) -> None:
    said = "; ".join(network.not_kept())
    assert "so many packets a second" in said
    assert "depth of its queues" in said
    assert network.watch_queue("s1", 1, 10) is None
    assert network.port_stats("s1", 1) is None
    with pytest.raises(NetworkError, match="no switch is called 's9'"):
        network.port_stats("s9", 1)


@live
def test_what_programs_log_is_told(tmp_path: Path) -> None:
    program = tmp_path / "talking.p4"
    lookup = "forwarding.apply("
    text = FORWARD.read_text().replace(lookup, f'log_msg("ttl {{}}", {{hdr.ipv4.ttl}}); {lookup}')
    program.write_text(text)
    with Bmv2Network(dumbbell(pairs=1), program) as network:
        install_defaults(network)
        assert network.mininet.pingAll(timeout="5") == 0.0
        said: list[str] = []
        wait_until(lambda: bool(said.extend(network.read_messages()) or said), "it is told")
        assert said[0] == "s1: ttl 64"


@live
def test_a_killed_switch_is_one_sentence_and_leaves_nothing() -> None:
    with (
        pytest.raises(
            NetworkError, match="simple_switch_grpc of s2 was ended by SIGKILL"
        ) as broken,
        Bmv2Network(dumbbell(pairs=1), FORWARD) as network,
    ):
        [pid] = [p for p in processes_of(network.tag) if _is_switch(p, "2")]
        os.kill(pid, signal.SIGKILL)
        time.sleep(WAIT_S)
    assert "the last it said: " in str(broken.value)
    assert "\n" not in str(broken.value)
    assert left_by(network.tag) == []


def _is_switch(pid: int, device_id: str) -> bool:
    words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    return SWITCH in words[0] and words[words.index("--device-id") + 1] == device_id


@live
def test_a_controller_that_notices_first_does_not_hide_why() -> None:
    with (
        pytest.raises(NetworkError, match="of s1 was ended by SIGKILL"),
        Bmv2Network(dumbbell(pairs=1), FORWARD) as network,
        network.client("s1") as client,
    ):
        [pid] = [p for p in processes_of(network.tag) if _is_switch(p, "1")]
        os.kill(pid, signal.SIGKILL)
        while True:
            client.register_read("switch_id", 0)
            list(client.entries("ipv4_lpm"))


@live
def test_a_killed_switch_ends_an_experiment(tmp_path: Path) -> None:
    before = Leftovers.now()
    with running(("run", "sfc-incast", "--switch", "bmv2", "--senders", "2"), tmp_path) as process:
        process.wait_for("forward: rounds: 5 of")
        [pid] = [
            int(child.split()[0])
            for child in Leftovers.now().processes - before.processes
            if SWITCH in child.split()[1] and "--device-id 4" in child
        ]
        os.kill(pid, signal.SIGKILL)
        code, errors = process.end()
    assert code == 1
    assert "simple_switch_grpc of s4 was ended by SIGKILL" in errors.splitlines()[-1]
    assert "Traceback" not in errors
    assert Leftovers.since(before) == []


@live
def test_ports_in_use() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(NetworkError, match=f"cannot be served at {address}: it is in use"):
            Bmv2Network(dumbbell(pairs=1), FORWARD, grpc=address).__enter__()


@live
def test_two_networks_beside_each_other() -> None:
    with Bmv2Network(dumbbell(pairs=1), FORWARD) as first:
        with Bmv2Network(dumbbell(pairs=1), FORWARD) as second:
            for network in (first, second):
                install_defaults(network)
                assert network.mininet.pingAll(timeout="5") == 0.0
        assert left_by(second.tag) == []
        assert first.mininet.pingAll(timeout="5") == 0.0


@live
def test_up_at_the_prompt() -> None:
    before = Leftovers.now()
    done = subprocess.run(
        run_command("up", "dumbbell", "--switch", "bmv2"),
        input="pingall\nlinks\np4runtime\n",
        capture_output=True,
        text=True,
        timeout=COMMAND_TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "0% dropped (12/12 received)" in done.stdout
    assert "s1-eth3<->s2-eth3 (OK OK)" in done.stdout
    assert "s2 P4Runtime device 2 at 127.0.0.1:" in done.stdout
    assert ", Thrift at port " in done.stdout
    assert "testbed: not kept: " in done.stderr
    assert Leftovers.since(before) == []


@live
def test_signals_of_bmv2_pause_nics(tmp_path: Path) -> None:
    before = Leftovers.now()
    words = ("run", "sfc-incast", "--switch", "bmv2", "--rounds", "2", "--json")
    done = subprocess.run(
        run_command(*words),
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=COMMAND_TIMEOUT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result = Result[BackendIncastRow].model_validate_json(done.stdout)
    forward, sfc = result.rows
    assert not result.faithful
    assert json.loads(done.stdout)["parameters"]["switch"] == "bmv2"
    assert (forward.signals, forward.pause_us) == (0, 0)
    assert sfc.signals > 0
    assert sfc.pause_us > 0
    for row in result.rows:
        assert (row.switch, row.faithful) == ("bmv2", False)
        assert any("whatever their length" in reason for reason in row.not_faithful_because)
        assert row.peak_queue_bytes is None
        assert row.packet_hops > 2 * 8 * 90 * 1.5  # data alone: 90 segments, 1.5 hops or more
    assert Leftovers.since(before) == []


# ---- without it --------------------------------------------------------------------------------


def test_missing_programs_are_named_with_what_gets_them(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Bmv2Network(dumbbell(pairs=1), FORWARD)
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(
        NetworkError, match=r"simple_switch_grpc is not on PATH.* to get it: .*p4lang-bmv2"
    ):
        network.__enter__()


def test_the_testbeds_own_shims_are_not_bmv2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shims_command(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NetworkError, match=r"is not on PATH \(.*/simple_switch_grpc is the test"):
        require(SWITCH)
    real = tmp_path / "real" / SWITCH
    real.parent.mkdir()
    real.write_text("#!/bin/sh\n")
    real.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{real.parent}")
    assert require(SWITCH) == str(real)


def test_what_p4c_refuses_is_told_by_its_first_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiler = tmp_path / COMPILER
    compiler.write_text(
        "#!/bin/sh\n"
        "echo 'a.p4(1): [--Wwarn=unused] warning: never used' >&2\n"
        "echo 'a.p4(7): [--Werror=unsupported] error: table: not in a parser' >&2\n"
        "exit 1\n"
    )
    compiler.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(NetworkError) as refused:
        compile_program(FORWARD, include_dirs=(), defines={}, scratch=tmp_path)
    assert str(refused.value) == (
        f"{COMPILER} refuses {FORWARD}: a.p4(7): error: table: not in a parser"
    )


def test_rates_and_depths_in_packets() -> None:
    link = LinkSpec(a="h1", b="s1:1", rate_bps=100_000_000, queue_bytes=90_000)
    assert kept.packets_per_s(link.rate_bps) == 8127
    assert kept.depth_packets(link, "a") == 59
    limited = link.model_copy(update={"queue_packets": 10})
    assert kept.depth_packets(limited, "a") == 10
    free = LinkSpec(a="h1", b="s1:1", rate_bps=1000)
    assert kept.packets_per_s(free.rate_bps) == 1
    assert kept.depth_packets(free, "b") == kept.UNLIMITED_PACKETS


@pytest.mark.parametrize(
    ("delay_ps", "loss_ppm", "netem", "said"),
    [
        (0, 0, "none", ""),
        (5_000_000, 0, "", ""),
        (5_000_000, 0, "no netem", "no delay (5us was asked for): no netem"),
        (5_000_000, 7, "no netem", "no delay (5us was asked for) and no loss (7 ppm was asked"),
        (1_500_000, 0, "", "a delay of whole microseconds (1500ns was asked for)"),
    ],
)
def test_what_a_link_between_switches_loses(
    delay_ps: int, loss_ppm: int, netem: str, said: str
) -> None:
    link = LinkSpec(a="s1:1", b="s2:1", rate_bps=10**9, delay_ps=delay_ps, loss_ppm=loss_ppm)
    clause = kept.between_switches(link, netem)
    assert said in clause
    assert bool(clause) == bool(said)


def test_a_shared_buffer_is_not_kept() -> None:
    topology = Topology(hosts={}, switches={"s1": SwitchSpec(buffer_bytes=10**6)}, links=[])
    assert kept.of_switches(topology) == [
        "the queues of a switch do not share a buffer, as was asked for"
    ]
