"""sfc-scale: cells are what they say, the same on every machine, and repeatable one by one."""

from __future__ import annotations

import dataclasses
import json
import multiprocessing
import shlex
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from controllers.routing import install_routes
from experiments._flow_control import FLOW_CONTROLS
from experiments._ideal import IdealFct
from experiments._scale_cell import Cell, cells, partitions_of, run_cell
from experiments._scale_parameters import (
    Parameters,
    check,
    complete,
    format_load,
    hosts_of,
    parse_load,
)
from experiments._scale_pool import run_cells
from experiments._scale_row import ScaleRow
from experiments._scale_scenarios import SCENARIOS
from experiments._scale_victims import Victims, incasts_of
from experiments._schemes import SCHEMES
from experiments.base import ExperimentError, ParameterError
from hosts.workloads import Message
from testbed.engine.connections import ConnectionConfig, NoticeKind
from testbed.measure import digest
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from tests import forks
from topologies import fat_tree, leaf_spine

SMALL: dict[str, Any] = {
    "topology": "leaf-spine",
    "workload": "google-rpc",
    "duration": 20 * PS_PER_MS,
    "load": Fraction(1, 5),
    "incast_degree": 6,
    "incast_message": 20_000,
    "incast_period": 10 * PS_PER_MS,
}


def one_cell(scheme: str, flow_control: str, **changed: Any) -> Cell:
    parameters = Parameters(
        scheme=(scheme,), flow_control=(flow_control,), **{**SMALL, "drain": 10**12, **changed}
    )
    check(parameters)
    [cell] = cells(complete(parameters), lambda _: ["testbed"])
    return cell


def row_of(scheme: str, flow_control: str, **changed: Any) -> ScaleRow:
    ticks: list[None] = []
    row = run_cell(one_cell(scheme, flow_control, **changed), lambda: ticks.append(None))
    assert len(ticks) == 20
    return row


# ---- what slowdown counts from -------------------------------------------------------


@pytest.mark.parametrize("size", [1, 1460, 1461, 2920, 100_000, 1_000_000])
@pytest.mark.slow
@pytest.mark.parametrize("to", ["h2", "h3", "h16"])
def test_the_time_alone_is_that_of_a_message_alone(size: int, to: str) -> None:
    """To the picosecond: neighbours, another rack, another pod; faster links in between."""
    topology = fat_tree(k=4, edge_rate_bps=25 * 10**9, fabric_rate_bps=40 * 10**9)
    with VirtualNetwork(topology, p4_dir() / "forward.p4") as network:
        install_routes(network)
        config = ConnectionConfig(kind="rdma", congestion="none")
        network.connect("h1", to, config).send(size, at_ps=PS_PER_US)
        network.run_until(10 * PS_PER_MS)
        [arrived] = [
            notice.at_ps
            for notice in network.fabric.notices()
            if notice.kind is NoticeKind.RECEIVED
        ]
    assert IdealFct(topology).of("h1", to, size) == arrived - PS_PER_US


def test_the_slowest_link_of_a_path_decides() -> None:
    topology = leaf_spine(edge_rate_bps=10**10, uplink_rate_bps=10**9, edge_delay_ps=0)
    ideal = IdealFct(topology)
    frame_ps = (1460 + 54 + 24) * 8 * 1000  # at 1 Gbit/s
    longer = ideal.of("h1", "h9", 200 * 1460) - ideal.of("h1", "h9", 100 * 1460)
    assert longer == 100 * frame_ps
    assert ideal.round_trip_ps("h1", "h9") == 4 * 5 * PS_PER_US


# ---- victims ---------------------------------------------------------------------------


def test_victims_share_a_sender_or_the_receivers_rack_meanwhile() -> None:
    hosts = hosts_of(leaf_spine(leaves=3, hosts=9))  # h1-h3, h4-h6, h7-h9; 100 Mbit/s
    incast = [Message(1000, source, "h9", 125_000, 0) for source in ("h1", "h4")]
    [one] = incasts_of(incast, hosts)
    assert one.drain_ps == 20 * PS_PER_MS
    is_victim = Victims([one], hosts)
    meanwhile = 10 * PS_PER_MS
    assert is_victim(Message(meanwhile, "h1", "h5", 1))  # a sender's other message
    assert is_victim(Message(meanwhile, "h2", "h8", 1))  # the receiver's rack
    assert not is_victim(Message(meanwhile, "h2", "h9", 1))  # to the receiver itself
    assert not is_victim(Message(meanwhile, "h2", "h5", 1))  # shares nothing
    assert not is_victim(Message(999, "h1", "h5", 1))  # before
    assert not is_victim(Message(1001 + 20 * PS_PER_MS, "h1", "h5", 1))  # after
    assert not is_victim(incast[0])


# ---- cells --------------------------------------------------------------------------------


def test_a_cell_accounts_for_every_message() -> None:
    row = row_of("rdma", "none")
    assert row.incasts == 2
    assert row.messages == 12 + sum(bucket.messages for bucket in row.buckets)
    assert row.unfinished == 0
    assert row.slowdown_p50 is not None and row.slowdown_p50 >= 1
    assert row.incast_drain_bound_us == 6 * 20_000 * 8 / 100
    assert row.incast_completion_max_us is not None
    assert row.incast_completion_max_us > row.incast_drain_bound_us
    assert 0 < row.p99_buffer_bytes <= row.peak_buffer_bytes
    assert row.signals == row.pfc_pauses == 0


@pytest.mark.slow
def test_the_same_seed_gives_the_same_digest_and_another_one_another() -> None:
    first, again, other = (row_of("dctcp", "sfc", seed=seed) for seed in (3, 3, 4))
    assert digest([first]) == digest([again])
    assert digest([first]) != digest([other])


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["rdma", "dcqcn", "dctcp", "cubic"])
@pytest.mark.parametrize("flow_control", ["none", "pfc"])
def test_all_schemes_are_sent_the_same(scheme: str, flow_control: str) -> None:
    row, other = row_of(scheme, flow_control), row_of("rdma", "none")
    assert (row.messages, row.victims, row.incasts) == (other.messages, other.victims, 2)
    assert [b.messages for b in row.buckets] == [b.messages for b in other.buckets]


@pytest.mark.slow
def test_no_connection_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory is that of the messages under way: all connections have been released."""
    most = 0
    seen: list[int] = []
    run_until = VirtualNetwork.run_until

    def counting(self: VirtualNetwork, until_ps: int) -> None:
        nonlocal most
        most = max(most, len(self.fabric._connections))
        run_until(self, until_ps)
        seen.append(len(self.fabric._connections))

    monkeypatch.setattr(VirtualNetwork, "run_until", counting)
    row = row_of("rdma", "none", duration=100 * PS_PER_MS, incast_period=20 * PS_PER_MS)
    assert most < row.messages / 2
    assert seen[-1] <= 1


def test_messages_that_do_not_arrive_are_counted() -> None:
    row = row_of("rdma", "none", drain=0)
    assert row.unfinished > 0
    assert row.messages >= row.unfinished


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_scenarios_can_be_run(scenario: str) -> None:
    check(Parameters(scenario=(scenario,), scheme=("rdma",), flow_control=tuple(FLOW_CONTROLS)))


@pytest.mark.slow
def test_a_cells_command_repeats_that_cell(tmp_path: Path) -> None:
    whole = run_command(tmp_path, "--scheme", "rdma", "--flow-control", "none", "sfc")
    [figure] = tmp_path.glob("runs/*/figure.png")
    assert figure.stat().st_size > 10_000
    assert [row["flow_control"] for row in whole["rows"]] == ["none", "sfc"]
    for row in whole["rows"]:
        words = shlex.split(row["command"])
        assert words[:3] == ["testbed", "run", "sfc-scale"]
        again = forks.run(*words[1:], "--json", cwd=tmp_path)
        [repeated] = json.loads(again.stdout)["rows"]
        for name in ("wall_s", "memory_mb", "command"):
            del row[name], repeated[name]
        assert row == repeated


def run_command(cwd: Path, *words: str) -> dict[str, Any]:
    """sfc-scale on a small network; words that are no options continue the one before."""
    given: list[str] = []
    option = ""
    for word in words:
        if word.startswith("--"):
            option = word
        else:
            given += [option, word]
    small = ["--topology", "leaf-spine", "--duration", "1ms", "--incast-degree", "6"]
    small += ["--incast-message", "20KB", "--incast-period", "500us"]
    done = forks.run("run", "sfc-scale", *small, *given, "--json", cwd=cwd)
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


@pytest.mark.slow
def test_a_cell_that_fails_ends_the_run_with_its_name(tmp_path: Path) -> None:
    """Here for a trace that has changed since it was checked."""
    path = tmp_path / "trace.csv"
    path.write_text("at_us,source,destination,bytes\n5,h1,h99,1000\n")
    parameters = Parameters(
        scheme=("rdma",), flow_control=("none", "sfc"), topology="leaf-spine", trace=str(path)
    )
    both = cells(complete(parameters), lambda _: [])
    with pytest.raises(ExperimentError, match=r"^incast-mix/rdma/(none|sfc): .*trace.csv:2:6: des"):
        run_cells(both, 2, lambda: None)
    assert not multiprocessing.active_children()


# ---- on several processors ------------------------------------------------------------------


SAMPLE = {("dcqcn", "sfc"), ("dctcp", "none"), ("hpcc", "pfc")}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scheme", "flow_control"),
    [
        pytest.param(scheme, kind, marks=() if (scheme, kind) in SAMPLE else pytest.mark.full)
        for scheme in SCHEMES
        for kind in FLOW_CONTROLS
    ],
)
def test_partitions_change_nothing(scheme: str, flow_control: str) -> None:
    cell = one_cell(scheme, flow_control, topology="fat-tree", duration=PS_PER_MS)
    rows = [
        run_cell(cell, lambda: None, partitions).model_copy(update={"wall_s": 0, "memory_mb": 0})
        for partitions in (1, 2, 3)
    ]
    assert rows[1:] == [rows[0]] * 2
    assert rows[0].messages > 15


def test_processors_that_no_cell_needs_run_its_network_in_parts() -> None:
    cell = one_cell("rdma", "none")
    assert partitions_of(cell, 16) == 1  # too small to be divided
    large = one_cell("rdma", "none", topology="hpcc")
    assert [partitions_of(large, n) for n in (0, 1, 2, 100)] == [1, 1, 2, 5]


# ---- what the shipped scenario shows ----------------------------------------------------


@pytest.fixture(scope="module")
def incast_mix() -> dict[str, ScaleRow]:
    """DCQCN in the default scenario, with its first incast only, by flow control."""
    rows = {}
    for kind in FLOW_CONTROLS:
        parameters = Parameters(scheme=("dcqcn",), flow_control=(kind,), duration=1500 * PS_PER_US)
        [cell] = cells(complete(parameters), lambda _: [])
        rows[kind] = run_cell(cell, lambda: None)
    return rows


@pytest.mark.slow
def test_flow_control_lowers_dcqcns_tail_and_buffer(incast_mix: dict[str, ScaleRow]) -> None:
    """The paper's abstract claims 1.2 to 6 times in p99 FCT, and 2 to 3 in peak buffer."""
    none, sfc = incast_mix["none"], incast_mix["sfc"]
    assert none.fct_p99_us >= 1.2 * sfc.fct_p99_us
    assert none.peak_buffer_bytes >= 2 * sfc.peak_buffer_bytes
    assert none.drops > 0 == sfc.drops


@pytest.mark.slow
def test_the_cache_tells_the_racks_other_senders_at_once(incast_mix: dict[str, ScaleRow]) -> None:
    cached, uncached = incast_mix["sfc"], incast_mix["sfc-nocache"]
    for row in (cached, uncached):
        assert row.later_reaction_us and row.first_reaction_us and row.round_trip_us
    assert cached.cached_signals > 0 == uncached.cached_signals
    assert cached.later_reaction_us < cached.round_trip_us  # type: ignore[operator]
    # There and back over one link of 1 us, and two frames; not over three.
    assert 2.0 < cached.later_reaction_us < 2.5  # type: ignore[operator]
    assert uncached.later_reaction_us > 6.0  # type: ignore[operator]
    assert cached.peak_buffer_bytes < uncached.peak_buffer_bytes


@pytest.mark.slow
def test_pauses_of_priorities_block_others_and_lose_nothing(
    incast_mix: dict[str, ScaleRow],
) -> None:
    none, sfc, pfc = (incast_mix[kind] for kind in ("none", "sfc", "pfc"))
    assert pfc.drops == pfc.timeouts == pfc.retransmissions == 0
    assert pfc.pfc_pauses > 0 == none.pfc_pauses
    worst = [row.victims_slowdown_p99 or 0 for row in (sfc, none, pfc)]
    assert worst == sorted(worst)
    assert worst[2] > 10 * worst[0]


# ---- what is refused --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "option", "said"),
    [
        ({"incast_degree": 9}, "--incast-degree", "an incast of 9 is not possible"),
        ({"scheme": ("rdma", "rdma")}, "--scheme", "'rdma' is given twice"),
        ({"workload": "permutation", "load": None}, "--message", "is needed with the workload"),
        ({"workload": "permutation", "message": 9}, "--load", "has no meaning with the workload"),
        ({"message": 1000}, "--message", "has no meaning with the workload google-rpc"),
        ({"incast_degree": 0}, "--incast-message", "has no incasts, add --incast-degree"),
        ({"topology": "nowhere.json"}, "--topology", "there is no file 'nowhere.json'"),
        ({"incast_period": 10, "incast_jitter": 10}, "--incast-period", "must be longer than"),
        ({"trace": "t.csv"}, "--workload", "cannot be given with --trace"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(changed: dict[str, Any], option: str, said: str) -> None:
    with pytest.raises(ParameterError, match=said) as caught:
        check(Parameters(**{**SMALL, **changed}))
    assert caught.value.option == option


@pytest.mark.parametrize("text", ["0", "1", "1.2", "-0.5", "0%", "100%", "120%"])
def test_loads_that_cannot_be(text: str) -> None:
    with pytest.raises(ValueError, match="it must be above 0 and below 1"):
        parse_load(text)


@pytest.mark.parametrize("text", ["half", "", "%", "1/0"])
def test_what_is_no_load(text: str) -> None:
    with pytest.raises(ValueError, match=r"is not a load; write it like 0\.5 or 50%"):
        parse_load(text)


def test_loads_are_exact() -> None:
    assert parse_load("30%") == parse_load("0.3") == Fraction(3, 10)
    for load in (Fraction(1, 3), Fraction(3, 10), Fraction(999_999, 1_000_000)):
        assert parse_load(format_load(load)) == load


def test_a_trace_is_sent_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "trace.csv"
    path.write_text("at_us,source,destination,bytes,incast\n5,h1,h2,1000,\n7.5,h3,h9,2000,1\n")
    parameters = Parameters(
        scheme=("rdma",), flow_control=("none",), topology="leaf-spine", trace=str(path)
    )
    check(parameters)
    [cell] = cells(complete(parameters), lambda _: [])
    row = run_cell(cell, lambda: None)
    assert (row.messages, row.incasts, row.unfinished) == (2, 1, 0)
    assert row.slowdown_p99 == 1
    bad = dataclasses.replace(parameters, topology="dumbbell")
    with pytest.raises(ParameterError, match=r"trace.csv:3:8: destination: no host is called 'h9'"):
        check(bad)
