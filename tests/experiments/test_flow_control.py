"""The flow-control experiment: who waits for whom, and what headroom is worth."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from controllers import install_defaults
from experiments._blocking import DSCP, RECEIVER, Scenario, VariantRun, run_variant
from experiments._incast_events import EventLog
from experiments.base import ParameterError
from experiments.flow_control import EXPERIMENT, Parameters
from testbed.engine import ConnectionConfig
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from tests import forks

GBIT = 10**9
ROOT = Path(__file__).resolve().parents[2]


def scenario(headroom_percent: int = 100) -> Scenario:
    return Scenario(
        senders=6,
        message_bytes=300_000,
        victim_bytes=50_000,
        rate_bps=100 * GBIT,
        delay_ps=PS_PER_US,
        headroom_percent=headroom_percent,
    )


def slowdowns(run: VariantRun) -> tuple[float, float]:
    return run.bystander_ps / run.alone_ps, run.participant_ps / run.alone_ps


def test_pfc_makes_those_wait_who_cause_nothing_and_signals_do_not() -> None:
    """No queue is ever full on the bystander's way, yet under PFC it waits for the incast."""
    pfc, sfc = (run_variant(scenario(), variant) for variant in ("pfc", "sfc"))
    assert pfc.drops == sfc.drops == {}
    assert pfc.uplink_paused_ps > 0
    assert sfc.uplink_paused_ps == 0
    assert slowdowns(pfc)[0] > 3
    assert max(slowdowns(sfc)) < 1.2
    # The receiver's link is busy all the time either way.
    assert abs(pfc.incast_ps - sfc.incast_ps) < sfc.incast_ps // 20


def test_a_nic_that_knows_only_pause_frames_blocks_its_own_host_and_no_other() -> None:
    run = run_variant(scenario(), "sfc-pfc")
    bystander, participant = slowdowns(run)
    assert run.drops == {}
    assert run.signals == 0
    assert run.pause_frames > 0
    assert bystander < 1.2
    assert participant > 3


@pytest.mark.parametrize("variant", ["pfc", "sfc", "sfc-pfc"])
def test_less_headroom_loses_packets(variant: str) -> None:
    run = run_variant(scenario(50), variant)  # type: ignore[arg-type]
    assert sum(run.drops.values()) > 0
    assert set(run.drops) == ({"headroom"} if variant == "pfc" else {"queue_bytes"})


@pytest.mark.slow
def test_the_command_says_whether_the_headroom_was_enough(tmp_path: Path) -> None:
    words = ["run", "flow-control", "--senders", "4", "--message", "200KB", "--out", str(tmp_path)]
    for percent, lossless in ((100, True), (40, False)):
        done = forks.run(*words, "--json", "--headroom", str(percent))
        assert done.returncode == 0, done.stderr
        rows = {row["variant"]: row for row in json.loads(done.stdout)["rows"]}
        for name in ("pfc", "sfc", "sfc-pfc"):
            assert rows[name]["lossless"] == lossless
            assert (rows[name]["headroom_bytes"] >= rows[name]["headroom_needed_bytes"]) == lossless
        assert not rows["none"]["lossless"]
        assert rows["none"]["headroom_bytes"] is None
    assert len(list(tmp_path.glob("*/figure.png"))) == 2
    said = forks.run(*words, "--headroom", "40")
    assert "needed, is too small" in said.stdout.replace("\n", "")
    assert "packets were lost." in said.stdout


@pytest.mark.slow
def test_the_page_has_the_numbers_that_the_command_prints(tmp_path: Path) -> None:
    """In virtual time they are the same everywhere, so docs/pfc.md cannot differ."""
    page = (ROOT / "docs" / "pfc.md").read_text()
    done = forks.run("run", "flow-control", "--json", "--out", str(tmp_path))
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["rows"]

    def line(head: str, *cells: str) -> str:
        return " | ".join((f"| {head}", *cells)) + " |"

    assert line("packets lost", *(f"{row['drops']:,}" for row in rows)) in page
    assert line("incast (us; drain bound 1280)", *(f"{row['incast_us']:.0f}" for row in rows)) in (
        page
    )
    assert line("bystander's slowdown", *(f"{row['bystander_slowdown']:.1f}" for row in rows)) in (
        page
    )
    participant = (f"{row['participant_slowdown']:.1f}" for row in rows)
    assert line("slowdown of the host that takes part", *participant) in page
    half = forks.run("run", "flow-control", "--headroom", "50", "--out", str(tmp_path)).stdout
    for row in ("pfc: a headroom", "sfc: a headroom"):
        [sentence] = [text.strip() for text in page.split("\n") if text.strip().startswith(row)]
        assert sentence.rstrip(".") in half


@pytest.mark.parametrize(
    ("parameters", "option"),
    [
        (Parameters(message=0), "--message"),
        (Parameters(rate=0), "--rate"),
        (Parameters(delay=2 * 10**12), "--delay"),
    ],
)
def test_impossible_parameters_are_refused(parameters: Parameters, option: str) -> None:
    with pytest.raises(ParameterError) as refused:
        EXPERIMENT.check(parameters)
    assert refused.value.option == option
    assert str(refused.value).startswith(option)


def test_pauses_of_priorities_are_events_of_hosts_and_ports() -> None:
    topology = scenario().topology("pfc")
    with VirtualNetwork(topology, p4_dir() / "forward.p4", defines={"TIMESTAMP_NS": "1"}) as net:
        install_defaults(net)
        log = EventLog(net)
        log.begin_round(1, 0)
        config = ConnectionConfig(kind="rdma", congestion="none", dscp=DSCP)
        for name in scenario().sender_names:
            net.connect(name, RECEIVER, config).send(100_000, at_ps=0)
        net.run_until(PS_PER_MS)
        events = [*log.told(net.fabric.read_log()[0])]
        uplink = f"s1:{net.port_of('s1', 's2')}"
        paused = net.fabric.port_stats(net.node("s1"), net.port_of("s1", "s2")).pfc.paused_ps[3]
    assert {event.kind for event in events} == {"pause"}
    assert {event.detail for event in events} == {"priority 3"}
    assert {event.node for event in events} >= {uplink, "h1"}
    lasted = [e.until_us - e.at_us for e in events if e.node == uplink and e.until_us is not None]
    assert sum(lasted) == pytest.approx(paused / PS_PER_US)
