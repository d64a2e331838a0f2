"""A topology that exists is one that can be brought to life; others are refused with the place."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from testbed.network.device_ids import device_ids
from testbed.network.topology import Topology, TopologyError
from testbed.network.topology_document import topology_schema, topology_text
from testbed.network.topology_file import load_topology
from testbed.network.tutorial import program_of_entries
from topologies import TOPOLOGIES, dumbbell, leaf_spine, resolve


def document() -> dict[str, Any]:
    return copy.deepcopy(leaf_spine().model_dump())


def join(a: str, b: str, **fields: Any) -> dict[str, Any]:
    return {"a": a, "b": b, "rate": "1Gbit", **fields}


REFUSED: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (
        lambda d: d["links"][0].update(a="h77"),
        "links[0].a: no host or switch is called 'h77'; there are h1, h2, h3",
    ),
    (
        lambda d: d["links"][1].update(b="s1:1"),
        "links[1].b: port 1 of s1 is in use already, by links[0].b",
    ),
    (
        lambda d: d["links"][1].update(b="s1:01"),
        "links[1].b: port 1 of s1 is in use already, by links[0].b",
    ),
    (lambda d: d["links"][0].update(b="s1:x"), "links[0].b: 'x' is no port number; use 0 to 510"),
    (
        lambda d: d["links"][0].update(b="s1:511"),
        "links[0].b: '511' is no port number; use 0 to 510",
    ),
    (lambda d: d["links"][0].update(a="h1:1"), "links[0].a: h1 is a host, and a host has one port"),
    (lambda d: d["links"][0].update(rate_bps=0), "links[0].rate_bps: "),
    (
        lambda d: d["links"][0].update(rate_bps="10parsecs"),
        "links[0].rate_bps: '10parsecs' is not a rate: unknown unit 'parsecs'; use bit,",
    ),
    (lambda d: d["links"][0].update(delay_ps=-1), "links[0].delay_ps: "),
    (lambda d: d["links"][0].update(queue_bytes=0), "links[0].queue_bytes: "),
    (lambda d: d["links"][0].update(queue_packets=0), "links[0].queue_packets: "),
    (lambda d: d["links"][0].update(loss_ppm=1_000_001), "links[0].loss_ppm: "),
    (
        lambda d: d["links"][0].update(speed=1),
        "links[0].speed: unknown field; the fields are a, b, rate or rate_bps, delay or delay_ps, ",
    ),
    (lambda d: d["links"][0].pop("rate_bps"), "links[0].rate_bps: it is missing"),
    (lambda d: d["links"].pop(0), "hosts.h1: no link leads to it"),
    (
        lambda d: d["links"].append(join("h1", "s2")),
        "links[13]: host h1 has a link already (links[0])",
    ),
    (lambda d: d["links"].append(join("s1", "s1")), "links[13]: both ends are s1"),
    (
        lambda d: d["links"].__setitem__(0, join("h1", "h2")),
        "links[0]: it joins two hosts; one end must be a switch",
    ),
    (
        lambda d: d.update(links=[li for li in d["links"] if not li["a"].startswith("s1")]),
        "links: the topology is in two pieces: nothing joins h6, h7, h8, h9, s2, s3, s4 to h1",
    ),
    (lambda d: d["hosts"]["h2"].update(ip="10.1.0.1/8"), "hosts.h2.ip: 10.1.0.1 is the one of h1"),
    (
        lambda d: d["hosts"]["h2"].update(mac="08:00:00:00:01:01"),
        "hosts.h2.mac: 08:00:00:00:01:01 is the one of h1",
    ),
    (lambda d: d["hosts"]["h1"].update(ip="10.0.0"), "hosts.h1: '10.0.0' is no IPv4 address"),
    (lambda d: d["hosts"]["h1"].update(ip="10.1.0.1"), "write it like 10.1.0.1/8"),
    (lambda d: d["hosts"]["h1"].update(ip="127.0.0.1/8"), "cannot be the address of a host"),
    (lambda d: d["hosts"]["h1"].update(mac="8:0:0:0:1:1"), "hosts.h1: '8:0:0:0:1:1' is no MAC"),
    (lambda d: d["hosts"]["h1"].update(mac="01:00:00:00:01:01"), "not unicast"),
    (lambda d: d["hosts"].update({"my-host": d["hosts"]["h1"]}), "'my-host' cannot be a name"),
    (lambda d: d["switches"].update(h1={}), "switches.h1: a host has that name already"),
    (lambda d: d["switches"]["s1"].update(buffer_bytes=0), "switches.s1.buffer_bytes: "),
    (lambda d: d.pop("links"), "links: it is missing"),
]


@pytest.mark.parametrize(("damage", "message"), REFUSED)
def test_what_cannot_be_is_refused_with_its_place(
    damage: Callable[[dict[str, Any]], object], message: str
) -> None:
    damaged = document()
    damage(damaged)
    with pytest.raises(TopologyError) as refused:
        Topology.of(damaged, "net.json")
    text = str(refused.value)
    assert text.startswith("net.json: ")
    assert message in text
    assert "\n" not in text


def test_ports_are_numbered_around_those_that_are_written() -> None:
    made = Topology.of(
        {
            "hosts": {},
            "switches": {"s1": {}, "s2": {}},
            "links": [join("s1", "s2:2"), join("s1", "s2"), join("s1:1", "s2")],
        }
    )
    assert [(link.a, link.b) for link in made.links] == [
        ("s1:2", "s2:2"),
        ("s1:3", "s2:1"),
        ("s1:1", "s2:3"),
    ]


def test_a_topology_reads_back_from_its_own_json(tmp_path: Path) -> None:
    for factory in TOPOLOGIES.values():
        made = factory()
        path = tmp_path / "net.json"
        path.write_text(made.model_dump_json())
        assert load_topology(path) == made


def test_units_may_be_written() -> None:
    made = Topology.of(
        {
            "hosts": {},
            "switches": {"s1": {"buffer": "1MB"}, "s2": {}},
            "links": [join("s1", "s2", delay="20us", queue="150KB", queue_reverse="1KiB")],
        }
    )
    [link] = made.links
    assert link.rate_bps == 10**9
    assert link.delay_ps == 20_000_000
    assert link.queue_bytes_at("a") == 150_000
    assert link.queue_bytes_at("b") == 1024
    assert made.switches["s1"].buffer_bytes == 10**6


def test_ports_of_a_node() -> None:
    made = leaf_spine()
    ports = list(made.ports("s2"))
    assert [port for port, _, _ in ports] == [1, 2, 3, 4, 5, 6]
    assert [far.node for _, _, far in ports] == ["h6", "h7", "h8", "h9", "s3", "s4"]


@pytest.mark.parametrize("name", sorted(TOPOLOGIES))
def test_a_topology_is_written_as_a_file_that_reads_the_same(tmp_path: Path, name: str) -> None:
    made = TOPOLOGIES[name]()
    (tmp_path / "net.json").write_text(topology_text(made))
    assert load_topology(tmp_path / "net.json") == made


def test_every_field_of_a_file_is_written(tmp_path: Path) -> None:
    (program := tmp_path / "x.p4").write_text("")
    document = {
        "name": "all",
        "hosts": {
            "h1": {"ip": "10.0.0.1/8", "mac": "08:00:00:00:00:01", "nic": "pfc"},
            "h2": {"ip": "10.0.0.2/8", "mac": "08:00:00:00:00:02", "commands": ["true"]},
        },
        "switches": {
            "s1": {"buffer": "1MB", "buffer_alpha": 2.0, "device_id": 7, "program": str(program)},
            "s2": {},
        },
        "links": [
            {"a": "h1", "b": "s1:3", "rate": "1500kbit", "delay": "1500ns", "loss_ppm": 3},
            {"a": "s1:1", "b": "s2:1", "rate": "1Gbit", "queue": "2KiB", "queue_reverse": "3KB"},
            {"a": "h2", "b": "s2:2", "rate": "1Gbit", "queue_packets": 5},
        ],
        "pfc": {"priorities": [1, 2], "xoff": "100KB", "xon": "90KB", "headroom": "40KB"},
    }
    made = Topology.of(document)
    text = topology_text(made)
    assert json.loads(text) == document
    (tmp_path / "net.json").write_text(text)
    assert load_topology(tmp_path / "net.json") == made


def test_the_schema_describes_the_fields() -> None:
    schema = topology_schema()
    assert {"hosts", "switches", "links"} <= set(schema["properties"])
    assert json.loads(json.dumps(schema)) == schema
    link = schema["$defs"]["LinkSpec"]
    assert {"rate", "rate_bps", "delay", "queue", "queue_reverse"} <= set(link["properties"])
    assert link["required"] == ["a", "b"]
    assert link["anyOf"] == [{"required": ["rate_bps"]}, {"required": ["rate"]}]
    assert {"xoff", "headroom"} <= set(schema["$defs"]["PfcSpec"]["properties"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "net.json:1:2: not JSON: "),
        ("[]", "net.json: the document is not an object"),
        ('{"hosts": {}, "switches": {}, "links": []}', "neither a host nor a switch"),
    ],
)
def test_files_that_are_no_topology(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "net.json"
    path.write_text(text)
    with pytest.raises(TopologyError) as refused:
        load_topology(path)
    assert message in str(refused.value)


FILE = """\
{
  "hosts": {
    "h1": {"ip": "10.0.0.1/8", "mac": "08:00:00:00:00:01"},
    "h2": {"ip": "10.0.0.2/8", "mac": "08:00:00:00:00:02"}
  },
  "switches": {"s1": {}},
  "links": [
    {"a": "h1", "b": "s1", "rate": "1Gbit"},
    {"a": "h2", "b": "s1", "rate": "1Gbit"}
  ]
}
"""


@pytest.mark.parametrize(
    ("instead", "of", "message"),
    [
        ('"b": "s7", "rate"', '"b": "s1", "rate"', "8:22: links[0].b: no host or switch is"),
        ('"rate": "slow"', '"rate": "1Gbit"', "8:36: links[0].rate: 'slow' is not a rate"),
        ('"rate": 0', '"rate": "1Gbit"', "8:36: links[0].rate: 0 is not possible: it must be gr"),
        ('"Rate": "1Gbit"', '"rate": "1Gbit"', "8:5: links[0].rate_bps: it is missing"),
        ('"rate": 1, "x": 2', '"rate": "1Gbit"', "8:44: links[0].x: unknown field; the fields"),
        ('"ip": 5', '"ip": "10.0.0.1/8"', "3:18: hosts.h1.ip: 5 is not possible: it must be text"),
        ('"nic": "x", "ip"', '"ip"', "3:19: hosts.h1.nic: \"x\" is not possible: use 'sfc' or"),
        ('{"s1": []}', '{"s1": {}}', "6:22: switches.s1: [] is not possible: it must be an obj"),
        ('{"s1": {"program": "no.p4"}}', '{"s1": {}}', "6:34: switches.s1.program: there is no f"),
        ('"h1": {"ip": "10.0.0.2/8"', '"h2": {"ip": "10.0.0.2/8"', "4:11: hosts.h1 is given twice"),
        ('"links": {}, "switches"', '"switches"', "7:12: links is given twice"),
        ('"switches": {"a": {}, ', '"switches": {', "7:12: links: the topology is in two pieces"),
    ],
)
def test_a_mistake_in_a_file_has_a_line_and_a_column(
    tmp_path: Path, instead: str, of: str, message: str
) -> None:
    path = tmp_path / "net.json"
    assert of in FILE
    path.write_text(FILE.replace(of, instead, 1))
    with pytest.raises(TopologyError) as refused:
        load_topology(path)
    assert str(refused.value).startswith(f"{path}:{message}")


def test_strings_that_look_like_json_mislead_nobody(tmp_path: Path) -> None:
    path = tmp_path / "net.json"
    odd = '"commands": ["echo \\"}],:{[\\\\"], "ip"'
    path.write_text(FILE.replace('"ip"', odd, 1).replace('"s1", "rate"', '"s7", "rate"', 1))
    with pytest.raises(TopologyError, match=r":8:22: links\[0\].b: no host"):
        load_topology(path)


def test_files_that_a_file_names_may_lie_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, elsewhere = tmp_path / "nets", tmp_path / "work"
    folder.mkdir()
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    (folder / "net.json").write_text(FILE.replace('"s1": {}', '"s1": {"program": "own.p4"}'))
    (folder / "own.p4").write_text("")
    assert load_topology(folder / "net.json").switches["s1"].program == str(folder / "own.p4")
    (elsewhere / "own.p4").write_text("")
    assert load_topology(folder / "net.json").switches["s1"].program == "own.p4"


def test_a_file_nested_too_deeply(tmp_path: Path) -> None:
    (tmp_path / "net.json").write_text('{"hosts": ' + "[" * 100_000 + "]" * 100_000 + "}")
    with pytest.raises(TopologyError, match=r"net\.json: it is nested too deeply"):
        load_topology(tmp_path / "net.json")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(TopologyError, match="there is no such file"):
        load_topology(tmp_path / "none.json")


TUTORIAL = {
    "hosts": {
        "h1": {
            "ip": "10.0.1.1/24",
            "mac": "08:00:00:00:01:11",
            "commands": ["route add default gw 10.0.1.10 dev eth0"],
        },
        "h2": {"ip": "10.0.2.2/24", "mac": "08:00:00:00:02:22", "commands": []},
    },
    "switches": {"s1": {"runtime_json": "s1.json"}, "s2": {"runtime_json": "s2.json"}},
    "links": [["h1", "s1-p1"], ["s1-p2", "s2-p2", "5", 100], ["h2", "s2-p1", "20us"]],
}


def test_the_tutorials_file_is_read(tmp_path: Path) -> None:
    for name in ("s1.json", "s2.json"):
        (tmp_path / name).write_text("{}")
    path = tmp_path / "triangle.json"
    path.write_text(json.dumps(TUTORIAL))
    made = load_topology(path)
    assert made.switches["s2"].entries == str(tmp_path / "s2.json")
    assert made.name == "triangle"
    assert made.hosts["h1"].commands == ("route add default gw 10.0.1.10 dev eth0",)
    assert [(link.a, link.b) for link in made.links] == [
        ("h1", "s1:1"),
        ("s1:2", "s2:2"),
        ("h2", "s2:1"),
    ]
    assert [link.rate_bps for link in made.links] == [10**9, 10**8, 10**9]
    assert [link.delay_ps for link in made.links] == [0, 5 * 10**9, 20 * 10**6]
    assert device_ids(made.switches) == {"s1": 0, "s2": 1}


def tutorial(folder: Path, **switch: Any) -> Path:
    """The file in a folder of its own, as the tutorials have it, with such a switch s1."""
    document = copy.deepcopy(TUTORIAL)
    document["switches"] = {"s1": switch, "s2": {}}
    path = folder / "pod-topo" / "topology.json"
    path.parent.mkdir()
    path.write_text(json.dumps(document))
    return path


def test_files_of_the_tutorials_are_named_from_the_exercises_directory(tmp_path: Path) -> None:
    path = tutorial(tmp_path, runtime_json="pod-topo/s1.json", program="build/fw.json")
    (tmp_path / "pod-topo" / "s1.json").write_text('{"bmv2_json": "build/basic.json"}')
    for name in ("basic.p4", "fw.p4"):
        (tmp_path / name).write_text("")
    made = load_topology(path)
    entries, program = made.switches["s1"].entries, made.switches["s1"].program
    assert entries is not None
    assert program is not None
    assert Path(entries).resolve() == tmp_path / "pod-topo" / "s1.json"
    assert Path(program).resolve() == tmp_path / "fw.p4"
    named = program_of_entries(Path(entries), path)
    assert named is not None
    assert named.resolve() == tmp_path / "basic.p4"


def test_a_tutorials_hosts_know_what_their_commands_say(tmp_path: Path) -> None:
    made = load_topology(tutorial(tmp_path, cpu_port="510"))
    assert made.hosts["h1"].interface == "eth0"
    assert not made.hosts["h1"].knows_others
    assert made.switches["s1"].cpu_port == 510


@pytest.mark.parametrize(
    ("switch", "message"),
    [
        ({"runtime_json": "nowhere.json"}, "switches.s1: runtime_json: no nowhere.json in"),
        ({"cli_input": "s1.txt"}, "cli_input is a script of simple_switch_CLI"),
        ({"runtimejson": "s1.json"}, "switches.s1: unknown field 'runtimejson'; there are"),
    ],
)
def test_mistakes_in_a_tutorials_switch(
    tmp_path: Path, switch: dict[str, str], message: str
) -> None:
    with pytest.raises(TopologyError, match=re.escape(message)):
        load_topology(tutorial(tmp_path, **switch))


def test_device_ids() -> None:
    """Given, or a switch's place among all."""
    switches: dict[str, Any] = {"s1": {"device_id": 7}, "s2": {}, "s3": {"device_id": 0}}
    links = [{"a": a, "b": b, "rate": "1Gbit"} for a, b in (("s1", "s2"), ("s2", "s3"))]
    document = {"hosts": {}, "switches": switches, "links": links}
    assert device_ids(Topology.of(document).switches) == {"s1": 7, "s2": 2, "s3": 0}
    switches["s1"]["device_id"] = 2
    with pytest.raises(TopologyError, match=r"switches\.s2: s1 has device id 2 already"):
        Topology.of(document)
    switches["s1"]["device_id"] = -1
    with pytest.raises(TopologyError, match=r"switches\.s1\.device_id"):
        Topology.of(document)


@pytest.mark.parametrize(
    ("link", "message"),
    [
        (["h1", "s1p1"], "links[0][1]: 's1p1' is no end of a link"),
        (["h1"], "links[0]: a link is a list of two ends"),
        (["h1", "s1-p1", "5lightyears"], "links[0]: '5lightyears' is not a time"),
        (["h1", "s9-p1"], "links[0].b: no host or switch is called 's9'"),
    ],
)
def test_mistakes_in_a_tutorials_file(tmp_path: Path, link: list[str], message: str) -> None:
    damaged: dict[str, Any] = copy.deepcopy(TUTORIAL)
    damaged["switches"] = {"s1": {}, "s2": {}}
    damaged["links"][0] = link
    path = tmp_path / "topology.json"
    path.write_text(json.dumps(damaged))
    with pytest.raises(TopologyError) as refused:
        load_topology(path)
    assert str(refused.value).startswith(f"{path}:1:")
    assert message in str(refused.value)


def test_the_default_leaf_spine() -> None:
    made = leaf_spine()
    assert len(made.hosts) == 9
    assert len(made.switches) == 4
    [(_, link, far)] = made.ports("h9")
    assert far.node == "s2", "the receiver is on the last leaf"
    assert link.rate_bps == 100_000_000
    assert link.queue_bytes == 150_000
    assert made.hosts["h9"].ip == "10.2.0.4/8"


@pytest.mark.parametrize(("hosts", "leaves"), [(1, 1), (3, 2), (7, 3), (2, 3)])
def test_leaf_spine_of_any_size(hosts: int, leaves: int) -> None:
    made = leaf_spine(hosts=hosts, leaves=leaves, spines=3)
    assert len(made.hosts) == hosts
    assert len(made.links) == hosts + 3 * leaves
    sizes = [
        sum(far.node in made.hosts for _, _, far in made.ports(f"s{i + 1}")) for i in range(leaves)
    ]
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("wrong", [{"spines": 0}, {"leaves": 0}, {"hosts": 0}, {"hosts": 1000}])
def test_leaf_spine_refuses(wrong: dict[str, int]) -> None:
    with pytest.raises(TopologyError, match="leaf-spine: "):
        leaf_spine(**wrong)


def test_dumbbell() -> None:
    made = dumbbell(pairs=3, bottleneck_rate_bps=10**7)
    assert len(made.hosts) == 6
    assert made.links[-1].rate_bps == 10**7
    with pytest.raises(TopologyError, match="pairs"):
        dumbbell(pairs=0)


def test_names_of_topologies() -> None:
    assert resolve("leaf-spine") == leaf_spine()
    with pytest.raises(
        TopologyError, match=r"use dumbbell, fat-tree, hpcc, leaf-spine or a \.json file"
    ):
        resolve("ring")
