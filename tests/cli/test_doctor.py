"""``testbed doctor`` tells what is there, and how to get what is not."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from testbed.cli import doctor_checks
from testbed.cli.doctor_checks import Finding, able, examine
from testbed.network.privilege import PrivilegeError

from .conftest import Testbed


@pytest.mark.slow
def test_the_document(testbed: Testbed) -> None:
    done = testbed("doctor", "--json")
    document = json.loads(done.stdout)
    assert done.returncode == (0 if document["able"] else 1)
    names = {f["name"] for f in document["findings"]}
    assert {"python", "compiler", "namespaces", "cores", "tshark", "simple_switch"} <= names
    for finding in document["findings"]:
        assert finding["state"] in ("ok", "limited", "missing")
        assert finding["detail"]


@pytest.mark.slow
def test_without_a_compiler(testbed: Testbed, tmp_path: Path) -> None:
    """A PATH with nothing on it: the table says what is missing and the exit code is 1."""
    done = testbed("doctor", env={"PATH": str(tmp_path), "CC": "nothing-of-this-name"})
    assert done.returncode == 1
    assert done.stderr == ""
    rows = [line.split() for line in done.stdout.splitlines()]
    line = next(r for r in rows if r[1:2] == ["compiler"])
    assert line[0] == "missing"
    assert "CC names 'nothing-of-this-name'" in " ".join(line)
    assert "cannot run here: compiler" in done.stdout.splitlines()[-1]


def _named(findings: list[Finding], name: str) -> Finding:
    return next(f for f in findings if f.name == name)


def test_a_kernel_that_refuses_namespaces(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> dict[str, str]:
        raise PrivilegeError("refused: run as root, or `sudo sysctl kernel.some.knob=1`")

    monkeypatch.setattr("testbed.network.probe.probe", refuse)
    found = _named(examine(), "namespaces")
    assert (found.state, found.command) == ("missing", "sudo sysctl kernel.some.knob=1")
    assert not able([found])


def test_a_kernel_without_modules(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = {"namespace": "", "veth": "Operation not supported", "packet_socket": "", "tbf": ""}
    tried["netem"] = "this kernel has no such module"
    monkeypatch.setattr("testbed.network.probe.probe", lambda: tried)
    findings = examine()
    assert _named(findings, "veth pairs").state == "missing"
    assert _named(findings, "netem").command == "sudo modprobe sch_netem"
    assert _named(findings, "netem").state == "limited"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("megabytes", "state"), [(100, "missing"), (1000, "limited"), (9000, "ok")]
)
def test_memory(monkeypatch: pytest.MonkeyPatch, megabytes: int, state: str) -> None:
    monkeypatch.setattr(doctor_checks, "_available_mb", lambda: megabytes)
    assert _named(examine(), "memory").state == state


def test_missing_packages_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    needs = ["cffi>=1.16", "no-such-package>=2; python_version > '3'", "other[x]; extra == 'dev'"]
    monkeypatch.setattr(doctor_checks.metadata, "requires", lambda name: needs)
    findings = examine()
    assert "no-such-package" in _named(findings, "packages").command
    assert _named(findings, "packages").state == "missing"
    assert _named(findings, "packages [dev]").state == "limited"


ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = [ROOT / "scripts" / name for name in ("system-packages", "p4-packages", "provision")]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shell_scripts_are_shell(script: Path) -> None:
    assert os.access(script, os.X_OK)
    done = subprocess.run(["bash", "-n", str(script)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_shellcheck_has_nothing_to_say(script: Path) -> None:
    done = subprocess.run(["shellcheck", str(script)], capture_output=True, text=True, check=False)
    assert done.stdout == ""


@pytest.mark.skipif(shutil.which("vagrant") is None, reason="vagrant is not installed")
def test_vagrantfile_is_valid() -> None:
    done = subprocess.run(
        ["vagrant", "validate", "--ignore-provider"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_vagrantfile_runs_a_script_that_is_there() -> None:
    text = (ROOT / "Vagrantfile").read_text()
    assert "/vagrant/scripts/provision /vagrant" in text


def test_packages_need_root() -> None:
    """Without root it says so before it does anything."""
    if os.geteuid() != 0:
        command = ["bash", str(ROOT / "scripts" / "p4-packages")]
    else:
        command = ["setpriv", "--reuid", "65534", "--clear-groups", "bash", "-s"]
    done = subprocess.run(
        command,
        input=(ROOT / "scripts" / "p4-packages").read_text(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "needs root" in done.stderr
