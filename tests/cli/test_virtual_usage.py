"""What a virtual run refuses before it begins, and with which words."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from testbed.paths import p4_dir
from tests.cli.conftest import Testbed

HOSTS = {f"h{i}": {"ip": f"10.0.1.{i}/8", "mac": f"08:00:00:00:01:0{i}"} for i in (1, 2, 3)}
LINKS = [
    {"a": "h1", "b": "s1", "rate": "10Gbit"},
    {"a": "h2", "b": "s1", "rate": "10Gbit"},
    {"a": "h3", "b": "s2", "rate": "10Gbit"},
]
JOINT = {"a": "s1", "b": "s2", "rate": "10Gbit"}


@pytest.mark.parametrize(
    ("links", "words"),
    [
        (LINKS, ["net.json", "two pieces", "nothing joins h3, s2 to h1, h2, s1"]),
        ([*LINKS, JOINT | {"queue": 0}], ["net.json", "links[3].queue", "greater than 0"]),
        ([*LINKS, JOINT | {"queue": "0KB"}], ["net.json", "links[3].queue", "greater than 0"]),
        ([*LINKS, JOINT | {"rate": 0}], ["net.json", "links[3].rate", "greater than 0"]),
        ([*LINKS, JOINT | {"rate": "0bit"}], ["net.json", "links[3].rate", "greater than 0"]),
    ],
)
def test_a_topology_that_cannot_be(
    testbed: Testbed, tmp_path: Path, links: list[dict[str, Any]], words: list[str]
) -> None:
    path = tmp_path / "net.json"
    path.write_text(json.dumps({"hosts": HOSTS, "switches": {"s1": {}, "s2": {}}, "links": links}))
    done = testbed(
        *("run", "sfc-incast", "--clock", "virtual", "--topology", str(path), "--senders", "2")
    )
    assert done.returncode == 1
    for text in words:
        assert text in done.stderr
    assert not list(tmp_path.glob("runs/*"))


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("--clock", "virtual", "--buffer", "0"), "--buffer"),
        (("--clock", "virtual", "--shared-buffer", "0B"), "--shared-buffer"),
        (("--clock", "virtual", "--edge-rate", "0"), "--edge-rate"),
        (("--clock", "virtual", "--uplink-rate", "0Gbit"), "--uplink-rate"),
        (("--clock", "virtual", "--min-rto", "0"), "--min-rto"),
        (("--clock", "virtual", "--connection", "tcp"), "--connection"),
        (("--clock", "virtual", "--connection", "rdma", "--connection", "rdma"), "--connection"),
        (("--clock", "virtual", "--senders", "0"), "--senders"),
        (("--clock", "virtual", "--senders", "2000"), "--senders"),
        (("--clock", "virtual", "--grpc"), "--grpc"),
        (("--clock", "virtual", "--switch", "bmv2"), "--switch"),
        (("--switch", "bmv2", "--capture"), "--capture"),
        (("--switch", "ovs"), "--switch"),
        (("--clock", "slow"), "--clock"),
        (("--preset", "data-centre"), "--preset"),
        (("--connection", "dctcp"), "--connection"),
        (("--mice", "3"), "--mice"),
        (("--control-delay", "1ms"), "--control-delay"),
    ],
)
def test_an_option_that_cannot_be(testbed: Testbed, words: tuple[str, ...], option: str) -> None:
    done = testbed("run", "sfc-incast", *words)
    assert done.returncode == 2
    assert f"'{option}'" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
def test_a_program_without_a_route(testbed: Testbed, tmp_path: Path) -> None:
    """It has the tables, and does nothing with what they say."""
    (tmp_path / "common").mkdir()
    for name in ("headers.p4", "forwarding.p4"):
        (tmp_path / "common" / name).write_text((p4_dir() / "common" / name).read_text())
    source = (p4_dir() / "forward.p4").read_text()
    lost = source.replace(
        "forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);",
        "forwarding.apply(hdr.ethernet, hdr.ipv4, hdr.ports, standard_metadata);\n"
        "            mark_to_drop(standard_metadata);",
    )
    assert lost != source
    (tmp_path / "lost.p4").write_text(lost)
    done = testbed("run", "sfc-incast", "--clock", "virtual", "--variant", "lost=lost.p4")
    assert done.returncode == 1
    assert "no route from h1 (10.1.0.1) to h2 (10.1.0.2): s1, running" in done.stderr
    assert "messages" not in done.stderr, "the run has not begun"
    assert list((tmp_path / "runs").iterdir()) == []


def test_an_optimisation_level_that_is_none(
    testbed: Testbed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_OPTIMIZE", "-Ofast")
    done = testbed("run", "sfc-incast", "--clock", "virtual")
    assert done.returncode == 1
    assert "TESTBED_OPTIMIZE is '-Ofast'" in done.stderr
    assert "-O3" in done.stderr
