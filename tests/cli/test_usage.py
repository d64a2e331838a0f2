"""Wrong usage: exit code 2, and one message that names the place and the choices."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from topologies import TOPOLOGIES

from .conftest import Testbed

RUN = ("run", "sfc-incast")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            (*RUN, "--senders", "0"),
            "'--senders': 0 is not possible: it must be 1 to 8 "
            "(leaf-spine has 9 hosts, and the last one receives)",
        ),
        (
            (*RUN, "--senders", "9"),
            "'--senders': 9 is not possible: it must be 1 to 8 "
            "(leaf-spine has 9 hosts, and the last one receives)",
        ),
        (
            ("nope",),
            "no command is called 'nope'; use run, sweep, timeline, replay, up, topology, "
            "trace, shell, switch, compile, stf, bench, shims, doctor, version",
        ),
        (
            ("up", "leaf-spine", "--buffer", "0"),
            "--buffer: '0' is too small: it must be at least 1 byte",
        ),
        (
            ("switch", "p4/forward.p4", "-i", "1@lo", "--queue-depth", "1=0B"),
            "--queue-depth 1=0B: '0B' is too small: it must be at least 1 byte",
        ),
        (("bench", "compile", "0"), "'LINES': Input should be greater than or equal to 100"),
        (
            ("bench", "forwarder", "--rates", "0"),
            "'--rates': Input should be greater than or equal to 1",
        ),
        (("run", "nope"), "no command is called 'nope'; use flow-control, sfc-incast, sfc-scale"),
        ((*RUN, "--senders", "many"), "'--senders': 'many' is not a whole number"),
        (
            (*RUN, "--edge-rate", "10parsecs"),
            "'--edge-rate': '10parsecs' is not a rate: unknown unit 'parsecs'; "
            "use bit, kbit, Mbit, Gbit, Tbit",
        ),
        (
            (*RUN, "--message", "1MBit"),
            "'--message': '1MBit' is not a size: unknown unit 'MBit'; "
            "use B, KB, MB, GB, KiB, MiB, GiB",
        ),
        ((*RUN, "--message", "0"), "'--message': '0' is too small: it must be at least 1 byte"),
        ((*RUN, "--rounds", "0"), "'--rounds': 0 is too small: it must be at least 1"),
        (
            (*RUN, "--variant", "fsc"),
            "'--variant': no variant is called 'fsc' (did you mean 'sfc'?); the built-in ones "
            "are forward and sfc, and NAME=path.p4 is a program of your own",
        ),
        (
            (*RUN, "--variant", "mine=nowhere.p4"),
            "'--variant': variant 'mine': there is no file 'nowhere.p4'",
        ),
        ((*RUN, "--variant", "sfc", "--variant", "sfc"), "'--variant': 'sfc' is given twice"),
        (
            (*RUN, "--topology", "nowhere.json"),
            "'--topology': there is no file 'nowhere.json', and the topologies known by name "
            "are dumbbell, fat-tree, hpcc, leaf-spine",
        ),
        (
            (*RUN, "--topology", "dumbbell", "--buffer", "1MB"),
            "'--buffer': cannot be given with --topology: the topology says what its links are",
        ),
        (
            ("up", "leaf-spin"),
            "no topology is called 'leaf-spin' (did you mean 'leaf-spine'?); "
            "use dumbbell, fat-tree, hpcc, leaf-spine or a .json file",
        ),
        (
            ("up", "dumbbell", "--uplink-rate", "1Gbit"),
            "--uplink-rate cannot be used with dumbbell",
        ),
        (
            ("up", "leaf-spine", "--edge-rate", "10parsecs"),
            "--edge-rate: '10parsecs' is not a rate: unknown unit 'parsecs'; "
            "use bit, kbit, Mbit, Gbit, Tbit",
        ),
        (
            ("up", "dumbbell", "--switch", "ovs"),
            "--switch ovs is not possible; use testbed or bmv2",
        ),
        (("up", "leaf-spine", "--program", "nowhere.p4"), "there is no file nowhere.p4"),
        (("compile", "nowhere.p4"), "there is no file nowhere.p4"),
    ],
)
def test_wrong_usage(testbed: Testbed, words: tuple[str, ...], message: str) -> None:
    done = testbed(*words)
    assert done.returncode == 2
    assert done.stderr.rstrip().endswith(message)
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_an_unknown_command_or_experiment(testbed: Testbed) -> None:
    for words in (("runn",), ("run", "sfc-outcast"), ("run", "sfc-incast", "--sender", "3")):
        done = testbed(*words)
        assert done.returncode == 2
        assert words[-2 if "--sender" in words else -1] in done.stderr
        assert "Traceback" not in done.stderr


def test_a_misspelt_file_is_found(testbed: Testbed, tmp_path: Path) -> None:
    (tmp_path / "mine.p4").write_text("")
    done = testbed("compile", "mien.p4")
    assert done.returncode == 2
    assert "there is no file mien.p4 (did you mean 'mine.p4'?)" in done.stderr


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("--emit", "irr"),
            "testbed: error: --emit irr: choose one of ast, ir, c (did you mean 'ir'?)\n",
        ),
        (
            ("--emit", "c", "--check-only"),
            "testbed: error: --check-only makes nothing that --emit could print; "
            "give one of them\n",
        ),
        (("-I", "nowhere"), "testbed: error: -I nowhere: there is no such directory\n"),
        (
            ("-D", "2=3"),
            "testbed: error: -D 2=3: '2' is no macro name; write -D NAME=VALUE\n",
        ),
    ],
)
def test_wrong_options_of_compile(
    testbed: Testbed, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    (tmp_path / "mine.p4").write_text("")
    done = testbed("compile", "mine.p4", *words)
    assert (done.returncode, done.stderr) == (2, message)


def test_a_topology_that_cannot_be_is_refused(testbed: Testbed, tmp_path: Path) -> None:
    document = {
        "hosts": {"h1": {"ip": "10.0.0.1/8", "mac": "08:00:00:00:00:01"}},
        "switches": {"s1": {}},
        "links": [{"a": "h1", "b": "s2", "rate": "1Mbit"}],
    }
    (tmp_path / "net.json").write_text(json.dumps(document))
    done = testbed("up", "net.json")
    assert done.returncode == 1
    assert done.stderr == (
        "testbed: error: net.json:1:120: links[0].b: no host or switch is called 's2'; "
        "there are h1, s1\n"
    )
    done = testbed("run", "sfc-incast", "--topology", "net.json")
    assert done.returncode == 1
    assert "links[0].b: no host or switch is called 's2'" in done.stderr


def test_help_shows_every_option_and_its_default(testbed: Testbed) -> None:
    done = testbed("run", "sfc-incast", "--help")
    assert done.returncode == 0
    shown = " ".join(done.stdout.split())
    for text in (
        "--senders N",
        "[default: 8 (data-centre: 64)]",
        "--message SIZE",
        "[default: 128KiB (data-centre: 1MiB)]",
        "--edge-rate RATE",
        "[default: 100Mbit (data-centre: 100Gbit)]",
        "--uplink-rate RATE",
        "[default: 1Gbit (data-centre: non-blocking)]",
        "--buffer SIZE",
        "[default: 90KB (data-centre: none)]",
        "--rounds N",
        "[default: 25 (data",
        "--seed N",
        "--variant VARIANT",
        "[default: forward, sfc]",
        "--topology NAME|FILE",
        "--ecn",
        "--json",
        "--out DIR",
    ):
        assert text in shown


def test_version_names_what_a_result_depends_on(testbed: Testbed) -> None:
    document = json.loads(testbed("version", "--json").stdout)
    assert list(document) == ["testbed", "python", "cc", "kernel", "platform"]
    assert document["python"] == ".".join(map(str, sys.version_info[:3]))
    plain = testbed("version").stdout.splitlines()
    assert [line.split()[0] for line in plain] == list(document)


def test_what_newcomers_try_first(testbed: Testbed) -> None:
    assert testbed("-h").stdout == testbed("--help").stdout
    assert testbed("up", "-h").stdout == testbed("up", "--help").stdout
    assert testbed("--version").stdout == testbed("version").stdout


def test_help_says_each_command_in_a_line_that_is_not_cut(testbed: Testbed) -> None:
    listed = testbed("--help").stdout.partition("Commands:")[2].splitlines()
    assert [line.split()[0] for line in listed if line][:2] == ["run", "sweep"]
    assert not [line for line in listed if line.endswith("...")]


def test_a_topology_is_printed_as_a_file_and_its_schema(testbed: Testbed, tmp_path: Path) -> None:
    printed = testbed("topology", "leaf-spine").stdout
    (tmp_path / "own.json").write_text(printed)
    assert testbed("topology", "own.json").stdout == printed
    assert "LinkSpec" in json.loads(testbed("topology", "--schema").stdout)["$defs"]
    both = testbed("topology", "leaf-spine", "--schema")
    assert both.returncode == 2
    assert both.stderr == "testbed: error: give either a topology to print or --schema\n"


def test_help_names_all_topologies(testbed: Testbed) -> None:
    shown = " ".join(testbed("up", "--help").stdout.split())
    assert all(name in shown for name in TOPOLOGIES)


def test_a_warning_is_a_sentence_without_a_place_in_python(
    testbed: Testbed, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("no directory\n")
    program = Path(__file__).parents[2] / "p4" / "forward.p4"
    done = testbed("compile", str(program), env={"TESTBED_CACHE": str(tmp_path / "cache")})
    assert done.returncode == 0
    (line,) = done.stderr.splitlines()
    assert line.startswith("testbed: warning: the cache ")


def test_help_loads_nothing_heavy() -> None:
    """What makes `testbed --help` answer at once, in terms that a busy machine cannot upset."""
    program = (
        "import sys\n"
        "import testbed.cli.main\n"
        "heavy = {'numpy', 'matplotlib', 'pydantic', 'mininet', 'pyroute2', 'cffi',\n"
        "         'testbed.compiler', 'testbed.engine', 'experiments'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"
