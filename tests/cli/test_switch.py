"""``testbed switch``: on interfaces of a lab, and what it says of wrong options."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from testbed.benchmarks import lab
from testbed.cli.arguments import tls_files
from testbed.cli.errors import UsageError
from testbed.cli.switch import check_cpu_port, parse_ports, switch_name
from testbed.engine import QueueConfig
from testbed.p4runtime.server import Tls

SCENARIOS = Path(__file__).with_name("switch_scenarios.py")


def run(scenario: str, directory: Path) -> Any:
    done = subprocess.run(
        lab.inside([sys.executable, str(SCENARIOS), scenario, str(directory)]),
        env={**os.environ, "XDG_RUNTIME_DIR": str(directory)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def namespaces() -> None:
    if reason := lab.refusal():
        pytest.skip(reason)


live = [pytest.mark.live, pytest.mark.slow, pytest.mark.usefixtures("namespaces")]


class TestLive:
    pytestmark = live

    def test_frames_pass_until_it_is_told_to_end(self, tmp_path: Path) -> None:
        result = run("forwards", tmp_path)
        assert result["ready"].startswith("ready: s7 ")
        assert "1@h1-out 2@h2-out" in result["ready"]
        assert "P4Runtime at 127.0.0.1:50051 (device 7)" in result["ready"]
        assert result["answered"]
        assert (result["status"], result["output"], result["errors"]) == (0, "", "")
        assert set(result["known"]) == {".json", ".sock"}  # to `testbed trace`
        assert result["left"] == []
        assert set(result["captured"]) == {"s7-1-h1-out.pcapng", "s7-2-h2-out.pcapng"}
        assert all(frames >= 6 for frames in result["captured"].values())

    def test_ctrl_c_ends_it_too(self, tmp_path: Path) -> None:
        assert run("interrupted", tmp_path) == {"status": 0, "output": "", "errors": ""}

    def test_a_queue_has_the_rate_and_the_depth(self, tmp_path: Path) -> None:
        result = run("queued", tmp_path)
        assert result["status"] == 0
        assert result["in"] == 10
        assert result["out"] == 5  # one on the wire, four in the queue
        assert set(result["gaps_ns"]) == {400_000_000}

    def test_a_controller_has_its_packets(self, tmp_path: Path) -> None:
        result = run("controlled", tmp_path)
        assert "P4Runtime at 127.0.0.1:9559 (device 4)" in result["ready"]
        assert result["packet_in"]
        assert result["metadata"] == {"ingress_port": 1, "reason": 1}
        assert result["packet_out"]
        assert result["second"] == {
            "status": 1,
            "output": "",
            "errors": "testbed: error: P4Runtime cannot listen on 127.0.0.1:9559: "
            "the port is in use\n",
        }
        assert (result["status"], result["errors"]) == (0, "")
        assert [path for path in tmp_path.rglob("*") if path != tmp_path / "testbed"] == []

    @pytest.mark.parametrize(
        ("scenario", "sentence"),
        [
            ("vanishes", "interface h2-out of switch s1, port 2, is gone"),
            ("missing", "there is no interface nowhere in this network namespace"),
            ("down", "interface h2-out is down: bring it up before it is attached"),
            ("no_ethernet", "interface tun7 carries no Ethernet frames"),
            ("no_privilege", "a packet socket for interface h1-out cannot be opened (Operation"),
        ],
    )
    def test_what_cannot_be_is_one_sentence(
        self, tmp_path: Path, scenario: str, sentence: str
    ) -> None:
        result = run(scenario, tmp_path)
        assert result["status"] == 1
        assert result["output"] == ""
        assert result["errors"].startswith(f"testbed: error: {sentence}")
        assert result["errors"].count("\n") == 1
        left = [path for path in tmp_path.rglob("*") if path != tmp_path / "testbed"]
        assert left == []


def test_tls_files(tmp_path: Path) -> None:
    cert, key, ca = (tmp_path / name for name in ("cert.pem", "key.pem", "ca.pem"))
    for path in (cert, key, ca):
        path.write_text("")
    assert tls_files(None) is None
    assert tls_files(f"{cert},{key}") == Tls(cert, key)
    assert tls_files(f"{cert},{key},{ca}") == Tls(cert, key, ca)
    for wrong in (f"{cert}", f"{cert},", f"{cert},{key},{ca},{ca}", ""):
        with pytest.raises(UsageError, match="write CERTIFICATE,KEY or"):
            tls_files(wrong)
    with pytest.raises(UsageError, match=r"there is no file .*keys.pem .did you mean 'key.pem'"):
        tls_files(f"{cert},{tmp_path}/keys.pem")


def test_ports_and_their_queues() -> None:
    second, third = parse_ports(["3@veth3", "2@veth1"], ["3=10Mbit"], ["3=150KB", "2=9"])
    assert (second.number, second.interface) == (2, "veth1")
    assert second.queue == QueueConfig(rate_bps=0, depth_bytes=9)
    assert (third.number, third.interface) == (3, "veth3")
    assert third.queue == QueueConfig(rate_bps=10_000_000, depth_bytes=150_000)


@pytest.mark.parametrize(
    ("interfaces", "rates", "depths", "sentence"),
    [
        ([], [], [], "a switch needs a port; give -i PORT@INTERFACE, like -i 1@veth1"),
        (["veth1"], [], [], "-i veth1: write PORT@INTERFACE, like 1@veth1"),
        (["511@veth1"], [], [], "-i 511@veth1: '511' is no port number; use 0 to 510"),
        (["-1@veth1"], [], [], "-i -1@veth1: '-1' is no port number; use 0 to 510"),
        (["1@a/b"], [], [], "-i 1@a/b: 'a/b' cannot be the name of an interface"),
        (["1@a", "1@b"], [], [], "-i 1@b: port 1 is a already"),
        (["1@a", "2@a"], [], [], "-i 2@a: a is port 1 already"),
        (["1@a"], ["1"], [], "--queue-rate 1: write PORT=RATE, like 1=100Mbit"),
        (
            ["1@a", "2@b"],
            ["3=1Mbit"],
            [],
            "--queue-rate 3=1Mbit: there is no port 3; there are 1, 2",
        ),
        (["1@a"], ["1=1Mbit", "1=2Mbit"], [], "--queue-rate 1=2Mbit: port 1 has one already"),
        (["1@a"], [], ["1=fast"], "--queue-depth 1=fast: 'fast' is not a size"),
    ],
)
def test_wrong_options(
    interfaces: list[str], rates: list[str], depths: list[str], sentence: str
) -> None:
    with pytest.raises(UsageError) as error:
        parse_ports(interfaces, rates, depths)
    assert str(error.value).startswith(sentence)


@pytest.mark.parametrize(
    ("port", "sentence"),
    [
        (-1, "--cpu-port -1: a port is 0 to 510"),
        (511, "--cpu-port 511: a port is 0 to 510"),
        (2, "--cpu-port 2: port 2 is a already"),
    ],
)
def test_wrong_cpu_ports(port: int, sentence: str) -> None:
    with pytest.raises(UsageError) as error:
        check_cpu_port(port, parse_ports(["2@a"], [], []))
    assert str(error.value) == sentence


def test_names_of_switches() -> None:
    """P4Runtime's device ids have up to 20 digits, names in a topology 8 characters."""
    assert [switch_name(n) for n in (0, 9_999_999, 2**64 - 1)] == ["s0", "s9999999", "switch"]
