"""The live clock on real interfaces, in namespaces that vanish with the test."""

from __future__ import annotations

import errno
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from testbed.benchmarks import lab

HERE = Path(__file__).resolve().parent

pytestmark = [pytest.mark.live, pytest.mark.slow]
undisturbed = pytest.mark.undisturbed


@pytest.fixture(scope="module", autouse=True)
def namespaces() -> None:
    if reason := lab.refusal():
        pytest.skip(reason)


def run(scenario: str, *arguments: str) -> Any:
    command = [sys.executable, str(HERE / "live_scenarios.py"), scenario, *arguments]
    done = subprocess.run(
        lab.inside(command), capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@undisturbed
def test_frames_pass_and_their_lateness_is_known() -> None:
    result = run("frames_pass")
    assert result["answered"]
    assert result["conserved"]
    assert result["late_packets"] == result["delivered"] >= 6
    assert result["late_p50_ps"] > 0


def test_a_tcp_stream_arrives_unharmed() -> None:
    assert run("payload_unharmed") == {"same": True, "conserved": True}


def test_a_vlan_tag_survives(tmp_path: Path) -> None:
    result = run("vlan_tag_survives", str(tmp_path / "tagged.pcapng"))
    assert result == {"left": True, "unharmed": True}


def test_packets_wait_in_the_switchs_queue_while_tc_takes_none() -> None:
    result = run("qdisc_fills_the_queue")
    if result is None:
        pytest.skip("this kernel has no tbf")
    assert result == {
        "all": True,
        "in_order": True,
        "drops": ["queue_packets"],
        "peak_full": True,
        "waiting": 0,
        "goes_on": True,
        "conserved": True,
    }


def test_what_cannot_wait_for_tc_is_refused() -> None:
    nic, pfc = run("qdisc_refusals")
    assert nic.startswith("h1 is no switch: only a switch's port can wait")
    assert "waits for its interface's queueing discipline: it cannot have PFC as well" in pfc


def test_a_frame_larger_than_the_fabric_takes_is_dropped_and_counted() -> None:
    result = run("oversized_is_dropped")
    assert result["small"]
    assert not result["large"]
    assert result["mtu_drops"] >= 3
    assert result["conserved"]


@pytest.mark.parametrize(
    ("how", "code", "sentence"),
    [
        ("delete", errno.ENXIO, "interface h2-out of switch s1, port 1, is gone"),
        ("down", errno.ENETDOWN, "interface h2-out of switch s1, port 1, is down"),
    ],
)
def test_an_interface_that_goes_away_is_named(how: str, code: int, sentence: str) -> None:
    assert run("interface_lost", how) == {"noticed": True, "message": sentence, "code": code}


def test_a_group_does_not_choose_a_port_without_a_carrier() -> None:
    assert all(run("carrier_lost").values())


def test_no_packet_sees_half_a_batch() -> None:
    result = run("batches_under_load", "20000", "2")
    assert result["updates"] > 0
    assert result["disagreed"] == 0
    assert result["agreed"] == result["delivered"] == result["sent"] - result["ring_drops"]
    assert result["drops"] == {}
    assert result["conserved"]


def test_a_host_that_dies_is_named() -> None:
    result = run("host_killed")
    assert result == {"noticed": True, "message": "interface h1-out of NIC h1 is gone"}


def test_what_cannot_be_attached_is_refused_in_a_sentence() -> None:
    messages = run("attach_refused")
    assert messages["unknown"] == "there is no interface no-such-if in this network namespace"
    assert "at most 15 characters" in messages["long"]
    assert "virtual" in messages["virtual"]
    assert messages["down"] == "interface h1-out is down: bring it up before it is attached"
    assert "attached already" in messages["twice"]


@undisturbed
def test_a_fabric_runs_again_and_forgets_what_came_in_between() -> None:
    result = run("runs_again")
    assert result["pings"] == [True, False, True]
    # The ping in between waited a second for its answer.
    assert result["late_max_ps"] < 1_000_000_000_000


@undisturbed
def test_captures_of_two_ports_share_a_file(tmp_path: Path) -> None:
    if shutil.which("tshark") is None:
        pytest.skip("tshark is not installed")
    path = tmp_path / "both.pcapng"
    result = run("captured", str(path))
    assert result["answered"]
    fields = ("frame.time_epoch", "frame.interface_name", "frame.packet_flags_direction")
    shown = subprocess.run(
        ["tshark", "-r", str(path), "-Y", "icmp.type == 8", "-T", "fields"]
        + [word for field in fields for word in ("-e", field)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    rows = [line.split("\t") for line in shown.stdout.splitlines()]
    assert [(name, int(direction, 0)) for _, name, direction in rows] == [
        ("s1:0", 1),  # in
        ("s1:1", 2),  # out
    ] * 3
    times = [time for time, _, _ in rows]
    assert all(len(time.split(".")[1]) == 9 for time in times)
    assert all(result["began"] - 1 < float(time) < result["ended"] + 1 for time in times)


@undisturbed
def test_no_frame_crosses_a_link_faster_than_light() -> None:
    result = run("link_times")
    assert result["arrived"] == result["entered"] > 900
    assert result["error_us"]["min"] > -1  # the clocks' offset is known to less


def test_the_model_of_the_link_benchmark() -> None:
    # 1024 bytes at 100 Mbit/s take 81,920 ns; the second frame waits for the first.
    arrivals = run("expected_arrivals")["arrivals"]
    assert arrivals == [2_081_920, 2_163_840, 3_081_920]
