"""The commands of p4c and BMv2 on the testbed, as projects for BMv2 call them."""

from __future__ import annotations

import gzip
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.benchmarks import lab
from testbed.cli.shims.runtime_commands import RuntimeCommands
from testbed.cli.shims.runtime_server import HOST, RuntimeClient, RuntimeServer
from testbed.engine import QueueConfig
from testbed.switch.stf_engines import Device, device

from .conftest import Testbed

CORPUS = Path(__file__).resolve().parents[1] / "p4"
ROUTER = """\
#include <core.p4>
#include <v1model.p4>
#include "parts.p4"
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    register<bit<16>>(8) seen;
    counter(4, CounterType.packets_and_bytes) packets;
    meter(2, MeterType.packets) slow;
    action forward(bit<48> mac, bit<9> port) { hdr.eth.dst = mac; sm.egress_spec = port; }
    action copy(bit<16> group) { sm.mcast_grp = group; }
    action drop() { mark_to_drop(sm); }
    table ipv4_lpm { key = { hdr.ip.dst : lpm; } actions = { forward; drop; copy; } size = 16384;
                     default_action = drop(); }
    table acl { key = { hdr.eth.src : ternary; hdr.eth.type : exact; meta.x : range; }
                actions = { drop; NoAction; } }
    apply { packets.count(0); seen.write(0, hdr.eth.type); ipv4_lpm.apply(); acl.apply(); }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) { apply {} }
V1Switch(P(), C(), I(), E(), C(), D()) main;
"""
PARTS = """\
header eth_t { bit<48> dst; bit<48> src; bit<16> type; }
header ip_t { bit<32> src; bit<32> dst; }
struct headers_t { eth_t eth; ip_t ip; }
struct meta_t { bit<8> x; }
parser P(packet_in p, out headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    state start { p.extract(hdr.eth); p.extract(hdr.ip); transition accept; }
}
control C(inout headers_t hdr, inout meta_t meta) { apply {} }
control D(packet_out p, in headers_t hdr) { apply { p.emit(hdr); } }
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "router.p4").write_text(ROUTER)
    (tmp_path / "parts.p4").write_text(PARTS)
    return tmp_path


@pytest.fixture
def shims(testbed: Testbed, tmp_path: Path) -> Path:
    made = testbed("shims", "bin")
    assert made.returncode == 0, made.stderr
    return tmp_path / "bin"


def call(program: Path, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(program), *words],
        cwd=program.parents[1],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


# ---- testbed shims --------------------------------------------------------------------------


@pytest.mark.slow
def test_all_commands_are_there(shims: Path) -> None:
    names = {"p4c", "p4c-bm2-ss", "simple_switch", "simple_switch_grpc", "simple_switch_CLI"}
    assert {path.name for path in shims.iterdir()} == names
    assert all(os.access(path, os.X_OK) for path in shims.iterdir())


def test_what_others_wrote_stays(testbed: Testbed, tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "p4c").write_text("#!/bin/sh\n")
    done = testbed("shims", "bin")
    assert done.returncode == 2
    assert "is there already, and `testbed shims` did not write it" in done.stderr
    assert [path.name for path in (tmp_path / "bin").iterdir()] == ["p4c"]


# ---- p4c ---------------------------------------------------------------------------------------


@pytest.mark.slow
def test_as_the_tutorials_call_p4c(shims: Path, project: Path) -> None:
    done = call(
        shims / "p4c-bm2-ss", "--p4v", "16", "--p4runtime-files", "build/router.p4.p4info.txtpb",
        "-o", "build/router.json", "router.p4",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    document = json.loads((project / "build" / "router.json").read_text())
    assert set(document["files"]) == {"router.p4", "parts.p4"}
    assert '"I.ipv4_lpm"' in (project / "build" / "router.p4.p4info.txtpb").read_text()


@pytest.mark.slow
def test_p4c_writes_into_a_directory(shims: Path, project: Path) -> None:
    words = ("--target", "bmv2", "--arch", "v1model", "--std", "p4-16", "-o", "out", "router.p4")
    assert call(shims / "p4c", *words).returncode == 0
    assert (project / "out" / "router.json").is_file()


@pytest.mark.slow
def test_p4c_in_two_halves(shims: Path, project: Path) -> None:
    """p4net preprocesses, looks into its cache, and compiles what was preprocessed."""
    done = call(shims / "p4c", "-E", "-D", "PORT=egress_spec", "-o", "out", "router.p4")
    assert (done.returncode, done.stderr) == (0, "")
    assert "#include" not in (project / "out" / "router.p4i").read_text()
    (project / "router.p4").write_text("gone")
    done = call(shims / "p4c", "-e", "-o", "out", "--p4runtime-files", "out/i.txtpb", "router.p4")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"I.ipv4_lpm"' in (project / "out" / "i.txtpb").read_text()
    assert json.loads((project / "out" / "router.json").read_text())["files"].keys() == {
        "router.p4i"
    }


@pytest.mark.slow
def test_messages_about_preprocessed_text_speak_of_the_source(shims: Path, project: Path) -> None:
    (project / "router.p4").write_text(ROUTER.replace("sm.egress_spec", "sm.egres_spec"))
    assert call(shims / "p4c", "-E", "router.p4").returncode == 0
    done = call(shims / "p4c", "-e", "router.p4")
    assert done.returncode == 1
    assert done.stderr.startswith("router.p4:8:")


@pytest.mark.slow
def test_p4c_says_its_version(shims: Path, project: Path) -> None:
    done = call(shims / "p4c", "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("p4c of the testbed ")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("router.p4", "-e", "-o", "out"), "out/router.p4i: no such file; `p4c -E` with the same"),
        (("router.p4", "--arch", "psa"), "--arch psa is not supported; there is v1model"),
        (("router.p4", "--std", "p4-14"), "programs are P4_16"),
        (("nowhere.p4",), "nowhere.p4: no such file"),
        (("router.p4", "--p4runtime-fils", "x"), "did you mean --p4runtime-files?"),
        (("router.p4", "--p4runtime-files", "x.xml"), "the name of a P4Info file ends in"),
    ],
)
def test_p4c_refuses(shims: Path, project: Path, words: tuple[str, ...], why: str) -> None:
    done = call(shims / "p4c", *words)
    assert done.returncode == 1
    assert done.stderr.startswith("p4c: error: ")
    assert why in done.stderr


@pytest.mark.slow
def test_a_mistake_in_the_program(shims: Path, project: Path) -> None:
    (project / "router.p4").write_text(ROUTER.replace("sm.egress_spec", "sm.egres_spec"))
    done = call(shims / "p4c", "router.p4")
    assert done.returncode == 1
    assert done.stderr.startswith("router.p4:8:")


# ---- commands -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def router(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program at one place, so that it is compiled once."""
    folder = tmp_path_factory.mktemp("router")
    (folder / "router.p4").write_text(ROUTER)
    (folder / "parts.p4").write_text(PARTS)
    return folder / "router.p4"


@pytest.fixture
def switch(router: Path) -> Iterator[Device]:
    with device("native", router, [0, 1, 2, 3], optimize="-O0") as made:
        yield made


@pytest.fixture
def commands(switch: Device) -> RuntimeCommands:
    return RuntimeCommands(switch.switch, {n: QueueConfig() for n in range(4)})  # type: ignore[arg-type]


def frame(dst: str, type_: str = "0800") -> bytes:
    return bytes.fromhex("aabbccddeeff" + "020202020202" + type_ + "0a000001" + dst)


def sent(switch: Device, at: int, dst: str) -> list[int]:
    """The ports that a packet to ``dst`` leaves by."""
    switch.send(0, at * 1_000_000_000, frame(dst))
    switch.run_until((at + 1) * 1_000_000_000)
    return [port for port in range(4) for _ in switch.receive(port)]


def test_entries(commands: RuntimeCommands, switch: Device) -> None:
    add = "table_add I.ipv4_lpm forward 10.0.1.5/24 => 00:00:00:00:01:01 2"
    assert commands.run(add) == "Entry has been added with handle 0"
    assert sent(switch, 1, "0a000109") == [2]
    assert "10.0.1.0" not in commands.run("table_dump ipv4_lpm")
    dump = commands.run("table_dump ipv4_lpm")
    assert "0a000100/24" in dump
    assert "Action entry: I.forward - 000000000101, 0002" in dump
    commands.run("table_modify ipv4_lpm forward 0 00:00:00:00:01:01 3")
    assert sent(switch, 3, "0a000109") == [3]
    assert commands.run("table_num_entries ipv4_lpm") == "1"
    commands.run("table_delete ipv4_lpm 0")
    assert sent(switch, 5, "0a000109") == []
    commands.run("table_set_default ipv4_lpm forward 00:00:00:00:01:01 1")
    assert sent(switch, 7, "0a000109") == [1]


def test_priorities_are_bmv2s(commands: RuntimeCommands, switch: Device) -> None:
    """The smallest wins."""
    commands.run("table_set_default ipv4_lpm forward 00:00:00:00:01:01 1")
    assert "handle 0" in commands.run("table_add acl drop 0x02&&&0x03 0x0800 0->255 => 20")
    assert sent(switch, 1, "0a000109") == []
    assert "handle 1" in commands.run("table_add acl NoAction 0&&&0 0x0800 0->0 => 10")
    assert sent(switch, 3, "0a000109") == [1]


def test_groups_and_sessions(commands: RuntimeCommands, switch: Device) -> None:
    for line in ("mc_mgrp_create 5", "mc_node_create 9 1 2", "mc_node_associate 5 0"):
        assert "Error" not in commands.run(line)
    commands.run("table_add ipv4_lpm copy 10.0.0.0/8 => 5")
    assert sent(switch, 1, "0a000109") == [1, 2]
    commands.run("mc_node_update 0 2 3")
    assert sent(switch, 3, "0a000109") == [2, 3]
    assert "rid=9" in commands.run("mc_dump")
    commands.run("mc_mgrp_destroy 5")
    assert sent(switch, 5, "0a000109") == []
    assert commands.run("mirroring_add 7 2") == ""
    assert commands.run("mirroring_get 7") == "port 2"


def test_cells(commands: RuntimeCommands, switch: Device) -> None:
    sent(switch, 1, "0a000109")
    assert commands.run("register_read seen 0") == "seen[0]= 2048"
    commands.run("register_write seen 3 77")
    assert "2048, 0, 0, 77, 0" in commands.run("register_read I.seen")
    answer = commands.run("counter_read packets 0")
    assert answer == "packets[0]=  BmCounterValue(packets=1, bytes=22)"
    commands.run("counter_reset packets")
    assert "packets=0" in commands.run("counter_read packets 0")
    assert commands.run("meter_set_rates slow 0 0.00001:1 0.00002:1") == ""


def test_queues(commands: RuntimeCommands) -> None:
    assert commands.run("set_queue_rate 10Mbit 1") == ""
    assert "100 packets/s are kept as 1200kbit" in commands.run("set_queue_rate 100")
    assert commands.run("set_queue_depth 64") == ""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("table_ad x", "*** Unknown syntax: table_ad x"),
        ("table_add nope forward 1 => 2", "has no table `nope`"),
        ("table_add ipv4_lpm forward => 2", "is matched by 1 fields, not 0: hdr.ip.dst(lpm, 32)"),
        ("table_add ipv4_lpm forward 10.0.0.1 => 1 2", "is no prefix, like 10.0.0.0/8"),
        ("table_add ipv4_lpm forward 10.0.0.0/8 => 1", "has 2 parameters, not 1: mac(48), port(9)"),
        ("table_add ipv4_lpm fly 10.0.0.0/8 =>", "has no action `fly`"),
        ("table_add acl drop 1&&&1 2 3->4 =>", "a priority comes last"),
        ("table_delete ipv4_lpm 3", "has no entry with handle 3"),
        ("register_read seen 99", "99"),
        ("mc_node_associate 4 4", "there is no multicast group 4"),
        ("set_queue_rate 5parsecs", "unknown unit 'parsecs'"),
        ("meter_set_rates slow 0 x y", "is no RATE:BURST"),
        ("table_add 'x", "Error: "),
    ],
)
def test_wrong_commands(commands: RuntimeCommands, line: str, why: str) -> None:
    assert why in commands.run(line)


def test_a_script_of_ten_thousand_lines(commands: RuntimeCommands) -> None:
    lines = [
        f"table_add ipv4_lpm forward 10.{n >> 8}.{n & 255}.0/24 => 00:00:00:00:00:01 {n % 4}"
        for n in range(10_000)
    ]
    server = RuntimeServer(commands, 0)
    client = RuntimeClient(HOST, server.port)
    try:
        answers = client.ask(lines)
    finally:
        client.close()
        server.close()
    assert answers[-1] == "Entry has been added with handle 9999"
    assert commands.run("table_num_entries ipv4_lpm") == "10000"


def test_who_speaks_something_else_is_hung_up_on(commands: RuntimeCommands) -> None:
    server = RuntimeServer(commands, 0)
    try:
        with socket.create_connection((HOST, server.port), timeout=30) as thrift:
            thrift.sendall(b"\x80\x01\x00\x01 a call\n")
            assert thrift.recv(100) == b""
    finally:
        server.close()


@pytest.mark.slow
def test_no_switch_to_talk_to(shims: Path) -> None:
    done = call(shims / "simple_switch_CLI", "--thrift-port", "1", stdin="show_tables\n")
    assert done.returncode == 1
    assert "no switch can be reached at 127.0.0.1:1" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "why"),
    [
        ((), "give a program, or --no-p4"),
        (("x.json", "-i", "1@lo"), "x.json"),
        (("--no-p4",), "a switch needs a port"),
        (("--no-p4", "-i", "1@nowhere0"), "there is no interface nowhere0"),
        (("--no-p4", "-i", "1@lo", "--", "--priority-queues", "9"), "a port has 1 to 8"),
        (("--no-p4", "-i", "1@lo", "--", "--cpu-prt", "9"), "did you mean --cpu-port?"),
    ],
)
def test_a_switch_that_cannot_start(shims: Path, words: tuple[str, ...], why: str) -> None:
    done = call(shims / "simple_switch_grpc", *words)
    assert done.returncode == 1
    assert why in done.stderr
    assert "Traceback" not in done.stderr


# ---- a switch on interfaces -------------------------------------------------------------------


def bmv2_json(path: Path) -> None:
    """crossed.p4 as p4c writes it for BMv2: what enters port 1 leaves port 2, and back."""
    packed = (CORPUS.parent / "bmv2_json" / "table_lpm.json.gz").read_bytes()
    document = json.loads(gzip.decompress(packed))
    ingress = {"type": "field", "value": ["standard_metadata", "ingress_port"]}
    other = {"op": "-", "left": {"type": "hexstr", "value": "0x3"}, "right": ingress}
    target = {"type": "field", "value": ["standard_metadata", "egress_spec"]}
    source = {"type": "expression", "value": {"type": "expression", "value": other}}
    assign = {"op": "assign", "parameters": [target, source]}
    document["headers"] = [h for h in document["headers"] if h["metadata"]]
    document["actions"] = [{"name": "I.cross", "id": 0, "runtime_data": [], "primitives": [assign]}]
    document["parsers"][0].update(init_state=None, parse_states=[])
    document["deparsers"][0].update(order=[])
    for pipeline in document["pipelines"]:
        pipeline.update(init_table=None, tables=[], conditionals=[])
    call_it = {"name": "call", "id": 0, "action_id": 0, "next_node": None}
    document["pipelines"][0].update(init_table="call", action_calls=[call_it])
    path.write_text(json.dumps(document))


@pytest.mark.live
@pytest.mark.slow
@pytest.mark.parametrize("compiler", ["ours", "p4c"])
def test_a_project_comes_up(shims: Path, project: Path, compiler: str) -> None:
    """Compile, start, fill by script, ping: what a project's run script does."""
    if reason := lab.refusal():
        pytest.skip(reason)
    if compiler == "ours":
        source = str(Path(__file__).with_name("crossed.p4"))
        assert call(shims / "p4c-bm2-ss", "-o", "crossed.json", source).returncode == 0
    else:
        bmv2_json(project / "crossed.json")
    scenario = Path(__file__).with_name("shims_scenario.py")
    done = subprocess.run(
        lab.inside([sys.executable, str(scenario), str(shims), str(project / "crossed.json")]),
        env={**os.environ, "XDG_RUNTIME_DIR": str(project)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["answered"]
    assert "RuntimeCmd: " in result["cli"]
    assert result["status"] == 0
    assert "Thrift server was started" in result["output"]
