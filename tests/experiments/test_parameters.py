"""Parameters: what the command line makes of them and back, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from experiments import _incast_parameters
from experiments._incast import Incast
from experiments._incast_parameters import Parameters, parse_variant
from experiments.base import ParameterError, command_line, load, names, options
from experiments.sfc_incast import EXPERIMENT
from testbed.paths import p4_dir
from topologies import dumbbell, leaf_spine


def reparsed(words: list[str]) -> Parameters:
    """What the command line would make of ``words``, a command that repeats a run."""
    known = {name: (field, option) for name, field, option in options(Parameters)}
    given: dict[str, Any] = {}
    rest = words[3:]
    while rest:
        field, option = known[rest.pop(0)]
        if isinstance(field.default, bool):
            given[field.name] = True
        elif option.repeatable:
            given[field.name] = (*given.get(field.name, ()), option.parse(rest.pop(0)))
        else:
            given[field.name] = option.parse(rest.pop(0))
    return Parameters(**given)


def test_the_repeating_command_repeats(tmp_path: Path) -> None:
    program = tmp_path / "mine.p4"
    program.write_text("")
    parameters = Parameters(
        senders=3,
        message=100_000,
        edge_rate=50_000_000,
        rounds=2,
        seed=7,
        variant=(parse_variant("sfc"), parse_variant(f"mine={program}")),
        ecn=True,
    )
    words = command_line(EXPERIMENT, parameters)
    assert words[:3] == ["testbed", "run", "sfc-incast"]
    assert reparsed(words) == parameters
    assert reparsed(command_line(EXPERIMENT, Parameters())) == Parameters()


def test_every_experiment_loads() -> None:
    assert "sfc-incast" in names()
    for name in names():
        assert load(name).name == name


def test_a_program_called_like_a_built_in_one_is_not_it(tmp_path: Path) -> None:
    program = tmp_path / "forward.p4"
    program.write_text("")
    variant = parse_variant(f"forward={program}")
    assert variant.program == program
    assert _incast_parameters.format_variant(variant) == f"forward={program}"
    assert _incast_parameters.format_variant(parse_variant("forward")) == "forward"
    assert parse_variant("sfc").program == p4_dir() / "sfc.p4"


@pytest.mark.parametrize("text", ["=mine.p4", "../up=mine.p4", "a b=mine.p4", ".x=mine.p4"])
def test_a_variants_name_is_a_file_name_too(text: str) -> None:
    with pytest.raises(ValueError, match="cannot name a variant"):
        parse_variant(text)


def test_defaults_are_possible() -> None:
    EXPERIMENT.check(Parameters())
    EXPERIMENT.check(Parameters(senders=1))


def test_senders_are_counted_on_the_topology_given(tmp_path: Path) -> None:
    EXPERIMENT.check(Parameters(senders=3, topology="dumbbell"))
    with pytest.raises(ParameterError, match=r"4 is not possible: it must be 1 to 3 \(dumbbell"):
        EXPERIMENT.check(Parameters(senders=4, topology="dumbbell"))
    document = {
        "hosts": {"h1": {"ip": "10.0.0.1/8", "mac": "08:00:00:00:00:01"}},
        "switches": {"s1": {}},
        "links": [{"a": "h1", "b": "s1", "rate": "1Mbit"}],
    }
    path = tmp_path / "lonely.json"
    path.write_text(json.dumps(document))
    with pytest.raises(ParameterError, match="at least 2 hosts"):
        EXPERIMENT.check(Parameters(senders=1, topology=str(path)))


def incast(**changes: Any) -> Incast:
    arguments: dict[str, Any] = {
        "topology": leaf_spine(),
        "senders": 8,
        "message_bytes": 1000,
        "rounds": 1,
        "seed": 1,
        "ecn": False,
    }
    arguments |= changes
    return Incast.on(arguments.pop("topology"), **arguments)


def test_the_congested_port_is_the_one_that_leads_to_the_receiver() -> None:
    made = incast()
    assert made.senders == tuple(f"h{n}" for n in range(1, 9))
    assert (made.receiver, made.port) == ("h9", "s2:4")
    assert (made.rate_bps, made.buffer_bytes) == (100_000_000, 150_000)


def test_the_slowest_link_is_one_that_is_crossed() -> None:
    assert incast().slowest_rate_bps == 100_000_000
    slow_core = dumbbell(bottleneck_rate_bps=1_000_000)
    assert incast(topology=slow_core, senders=3).slowest_rate_bps == 1_000_000


@pytest.mark.parametrize(
    ("changes", "option"),
    [({"buffer": 1513}, "--buffer"), ({"shared_buffer": 1}, "--shared-buffer")],
)
def test_a_buffer_holds_a_frame(changes: dict[str, int], option: str) -> None:
    parameters = Parameters(clock="virtual", **changes)
    with pytest.raises(ParameterError, match=r"hold no full-sized frame.*at least 1514") as refused:
        EXPERIMENT.check(parameters)
    assert refused.value.option == option
    EXPERIMENT.check(Parameters(clock="virtual", **dict.fromkeys(changes, 1514)))


def test_a_queue_of_a_topology_holds_a_frame(tmp_path: Path) -> None:
    hosts = {f"h{n}": {"ip": f"10.0.0.{n}/8", "mac": f"08:00:00:00:00:0{n}"} for n in (1, 2)}
    links = [{"a": host, "b": "s1", "rate": "1Gbit"} for host in hosts]
    links[1]["queue"] = "1KB"
    path = tmp_path / "shallow.json"
    path.write_text(json.dumps({"hosts": hosts, "switches": {"s1": {}}, "links": links}))
    with pytest.raises(ParameterError, match=r"shallow.json: links\[1\].queue_bytes: 1000 bytes"):
        EXPERIMENT.check(Parameters(senders=1, topology=str(path)))


def test_the_repeating_command_repeats_from_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.p4").write_text("")
    (tmp_path / "net.json").write_text("{}")
    monkeypatch.chdir(tmp_path)
    parameters = Parameters(topology="net.json", variant=(parse_variant("mine=mine.p4"),))
    words = command_line(EXPERIMENT, parameters)
    assert words[words.index("--topology") + 1] == str(tmp_path / "net.json")
    assert words[words.index("--variant") + 1] == f"mine={tmp_path / 'mine.p4'}"
    assert "dumbbell" in command_line(EXPERIMENT, Parameters(topology="dumbbell"))


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("--seed", str(2**64), "too large: it must be at most 18446744073709551615"),
        ("--rounds", "99999999999", "too large: it must be at most"),
        ("--mice", "100001", "too large: it must be at most 100000"),
        ("--min-rto", "1ps", "too short: it must be 1us to 1s"),
        ("--edge-delay", "3601s", "too long: it must be 0ps to 1s"),
        ("--start-jitter", "2s", "too long: it must be 0ps to 1s"),
        ("--edge-delay", "0.5ps", "no whole number of picoseconds"),
    ],
)
def test_a_value_out_of_bounds_is_refused(name: str, text: str, sentence: str) -> None:
    [option] = [option for found, _, option in options(Parameters) if found == name]
    with pytest.raises(ValueError, match=sentence):
        option.parse(text)


@pytest.mark.parametrize(
    ("changes", "option"),
    [({"edge_rate": 1}, "--edge-rate"), ({"uplink_rate": 12_000}, "--uplink-rate")],
)
def test_a_link_that_takes_too_long_for_a_frame(changes: dict[str, int], option: str) -> None:
    with pytest.raises(ParameterError, match="and connections give up") as refused:
        EXPERIMENT.check(Parameters(clock="virtual", **changes))
    assert refused.value.option == option
