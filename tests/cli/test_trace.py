"""`testbed trace` and `testbed stf --trace`: what a person reads, word for word.

The first line of a file in tests/cli/trace/*.txt is the command, run in the root of the
checkout; the rest is what it prints. UPDATE_GOLDENS=1 writes the files anew.
"""

from __future__ import annotations

import json
import os
import shlex
import struct
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from testbed.cli.main import app

ROOT = Path(__file__).resolve().parents[2]
GOLDENS = sorted((ROOT / "tests/cli/trace").glob("*.txt"))
ROUTER = "tests/cli/trace/router.p4"
# Ethernet, IPv4 and UDP from 10.0.1.1 to 10.0.2.2.
FRAME = (
    "0800000001000800000001110800"
    "4500001c00010000401100000a0001010a000202"
    "0035138900080000"
)  # fmt: skip


def run(*words: str, monkeypatch: pytest.MonkeyPatch) -> Result:
    monkeypatch.chdir(ROOT)
    return CliRunner().invoke(app, list(words))


@pytest.mark.parametrize(
    "golden", [g for g in GOLDENS if g.name != "entries.txt"], ids=lambda g: g.stem
)
def test_golden(golden: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command, _, expected = golden.read_text().partition("\n")
    words = shlex.split(command)
    assert words[:2] == ["$", "testbed"]
    result = run(*words[2:], monkeypatch=monkeypatch)
    assert result.exit_code == 0, result.output
    if os.environ.get("UPDATE_GOLDENS"):
        golden.write_text(f"{command}\n{result.stdout}")
    else:
        assert result.stdout == expected


def test_json(monkeypatch: pytest.MonkeyPatch) -> None:
    entries = "tests/cli/trace/s1-runtime.json"
    result = run(
        "trace", ROUTER, "--packet", "3", FRAME, "--entries", entries, "--json",
        monkeypatch=monkeypatch,
    )  # fmt: skip
    document = json.loads(result.stdout)
    (only,) = document["passes"]
    found = {e["event"]: e for e in only["events"]}
    assert only["frame"] == FRAME
    assert found["TableApplied"]["table"] == "RouterIngress.filter"
    routes = next(e for e in only["events"] if e.get("table") == "RouterIngress.routes")
    assert routes["hit"]
    assert routes["keys"][0]["match"] == [0x0A000202, 0xFFFFFFFF]
    assert routes["span"]["file"] == ROUTER
    assert any(e.get("source") == "hdr.ethernet.dst_addr = dst_addr" for e in only["events"])
    assert found["Sent"]["port"] == 2
    assert found["Sent"]["frame"].startswith("080000000222")


def pcap(path: Path, frames: list[bytes], order: str = "<") -> Path:
    data = struct.pack(order + "IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)
    for i, frame in enumerate(frames):
        data += struct.pack(order + "IIII", 1000 + i, 0, len(frame), len(frame)) + frame
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("order", ["<", ">"])
def test_capture(tmp_path: Path, order: str, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = bytes.fromhex(FRAME)
    file = pcap(tmp_path / "in.pcap", [frame, frame[:20]], order)
    result = run(
        "trace", ROUTER, "--pcap", str(file), "--port", "7", "--json", monkeypatch=monkeypatch
    )
    first, second = map(json.loads, result.stdout.splitlines())
    assert first["passes"][0]["port"] == 7
    assert second["passes"][0]["at_ps"] == 10**12  # one second behind the first
    ended = next(e for e in second["passes"][0]["events"] if e["event"] == "ParserEnded")
    assert ended["error"] == "PacketTooShort"


def test_entries_in_either_form(monkeypatch: pytest.MonkeyPatch) -> None:
    outputs = []
    for entries in ("s1-runtime.json", "entries.txt"):
        result = run(
            "trace", ROUTER, "--packet", "3", FRAME, "--entries", f"tests/cli/trace/{entries}",
            monkeypatch=monkeypatch,
        )  # fmt: skip
        assert result.exit_code == 0, result.output
        outputs.append(result.stdout)
    assert outputs[0] == outputs[1]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--packet", "1", "0a0g"], "'g', digit 4, is not hexadecimal"),
        (["--packet", "1", "0a0"], "3 digits are not whole bytes"),
        (["--packet", "1", ""], "a packet has at least one byte"),
        (["--packet", "x", "0a"], "'x' is no port; ports are 0 to 510"),
        (["--packet", "511", "0a"], "there is no port 511; ports are 0 to 510"),
        ([], "give --packet PORT HEX, or --pcap FILE"),
        (["--packet", "1", "0a", "--pcap", ROUTER], "give --packet PORT HEX, or --pcap FILE"),
        (["--packet", "1", "0a", "--port", "2"], "--port goes with --pcap"),
        (["--pcap", ROUTER], "is no capture"),
        (["--pcap", "none.pcap"], "there is no file none.pcap"),
        (["--packet", "1", "0a", "--entries", "none.txt"], "there is no file none.txt"),
    ],
)
def test_wrong_usage(words: list[str], message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("trace", ROUTER, *words, monkeypatch=monkeypatch)
    assert result.exit_code == 2
    assert message in result.output


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("packet 0 00", ":1: `packet` is for packet tests"),
        ("add route dst:1 drop()", "has no table `route`; it has"),
        ("add routes dst_addr:1.2.3/8 drop()", "key `hdr.ipv4.dst_addr`: `1.2.3` is not a value"),
        ('{"table_entries": [', "this is not JSON"),
        ('{"tables": []}', "has an unknown field `tables`"),
        ('{"table_entries": [{"table": "routes"}]}', "table_entries[0]: action_name must be"),
        (
            '{"table_entries": [{"table": "routes", "action_name": "drop", "match": {"d": 1}}]}',
            "table_entries[0]: switch: table `RouterIngress.routes` has no key `d`",
        ),
    ],
)
def test_wrong_entries(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "entries"
    file.write_text(text)
    result = run(
        "trace", ROUTER, "--packet", "0", "00", "--entries", str(file), monkeypatch=monkeypatch
    )
    assert result.exit_code == 1
    assert message in result.output


def test_engines_of_stf(monkeypatch: pytest.MonkeyPatch) -> None:
    pair = ("tests/p4/table_lpm.p4", "tests/p4/table_lpm.stf")
    wrong = run("stf", *pair, "--engine", "interpreted", monkeypatch=monkeypatch)
    assert wrong.exit_code == 2
    assert "use native or interpreter" in wrong.output
    both = run("stf", *pair, "--engine", "native", "--trace", monkeypatch=monkeypatch)
    assert both.exit_code == 2


def test_packets_before_a_mistake_in_a_script_are_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "test.stf"
    script.write_text(f"packet 3 {FRAME}\nadd nothing a:1 drop()\n")
    result = run("stf", ROUTER, str(script), "--trace", monkeypatch=monkeypatch)
    assert result.exit_code == 1
    assert "packet 1: in at port 3" in result.output
    assert f"{script}:2: switch stf has no table `nothing`" in result.output


def test_a_network_that_ends_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    source = {"program": str(Path(ROUTER).resolve()), "include_dirs": [], "defines": {}}
    answers: dict[str, list[object]] = {"switch": [source], "pick": []}
    monkeypatch.setattr("testbed.cli.trace_live.running", lambda tag: "abc")
    monkeypatch.setattr(
        "testbed.cli.trace_live.ask", lambda tag, request: iter(answers[request["ask"]])
    )
    result = run("trace", "s1", "--match", "ipv4.ttl == 3", "--count", "2", monkeypatch=monkeypatch)
    assert result.exit_code == 1
    assert "the network has ended; 0 of 2 packets were shown" in result.output
