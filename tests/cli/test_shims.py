"""The commands of p4c and BMv2 on the testbed, as projects for BMv2 call them."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from testbed.benchmarks import lab
from tests import forks

from .conftest import Testbed
from .shims_router import PARTS, ROUTER

CORPUS = Path(__file__).resolve().parents[1] / "p4"


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
    """What the command does, which is a line of shell: the module that it names, forked."""
    found = re.search(r'^exec \S+ -P -m (\S+) (\S+) "\$@"$', program.read_text(), re.MULTILINE)
    assert found
    return forks.run(found[2], *words, cwd=program.parents[1], stdin=stdin, module=found[1])


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
    """As a shell starts it, with words as they are."""
    assert call(shims / "p4c", "--version").stdout.startswith("p4c of the testbed ")
    done = subprocess.run(
        ["p4c", "--version"], executable=shims / "p4c", capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
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
        (("--no-p4", "-i", "1@lo", "--", "--cpu-port", "512"), "--cpu-port 512: a port is 0 to"),
        (("--no-p4", "-i", "1@lo", "--device-id", "-1"), "--device-id -1: use 0 to 1844674407"),
        (("--no-p4", "-i", "1@lo", "--restore-state", "x"), "--restore-state is not supported"),
        (("--no-p4", "-i", "1@lo", "--", "--cpu-prt", "9"), "did you mean --cpu-port?"),
    ],
)
def test_a_switch_that_cannot_start(shims: Path, words: tuple[str, ...], why: str) -> None:
    done = call(shims / "simple_switch_grpc", *words)
    assert done.returncode == 1
    assert why in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"a": 1', "wrong.json: line 1, column 8: this is not JSON"),
        ('{"a": 1}', "wrong.json: $: this is not BMv2's JSON"),
    ],
)
def test_a_wrong_json(shims: Path, project: Path, text: str, why: str) -> None:
    (project / "wrong.json").write_text(text)
    done = call(shims / "simple_switch", "-i", "1@lo", "wrong.json")
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
    assert "--nanolog: no events are sent by nanomsg" in result["output"]
