"""`testbed stf`: its exit codes, and folders."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .conftest import Testbed

CORPUS = Path(__file__).resolve().parents[1] / "p4"
FRAME = "010000000000000000000000"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One test that passes, one that fails."""
    tests = tmp_path / "tests"
    tests.mkdir()
    shutil.copytree(CORPUS / "include", tests / "include")
    for name in ("good", "bad"):
        shutil.copy(CORPUS / "counter_meter.p4", tests / f"{name}.p4")
    (tests / "good.stf").write_text(f"packet 0 {FRAME}\nexpect 1 01\n")
    (tests / "bad.stf").write_text(f"packet 0 {FRAME}\nexpect 1 02\n")
    return tests


@pytest.mark.slow
def test_exit_codes_of_one_test(testbed: Testbed, folder: Path) -> None:
    program = str(folder / "good.p4")
    assert testbed("stf", program, str(folder / "good.stf")).returncode == 0
    failed = testbed("stf", program, str(folder / "bad.stf"))
    assert failed.returncode == 1
    assert "packet 1 of port 1 differs" in failed.stderr
    wrong = folder / "wrong.p4"
    wrong.write_text("const bit<8> a = b;\n")
    refused = testbed("stf", str(wrong), str(folder / "good.stf"))
    assert refused.returncode == 3
    assert "undefined name 'b'" in refused.stderr
    assert testbed("stf", program).returncode == 2
    assert testbed("stf", program, program, "--all", str(folder)).returncode == 2


@pytest.mark.slow
def test_a_folder_is_summed_up(testbed: Testbed, folder: Path) -> None:
    done = testbed("stf", "--all", str(folder))
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1] == "1 passed, 1 failed, 0 refused, 0 wrong"
    assert f"{folder}/bad.stf: failed" in done.stdout
    (folder / "bad.stf").unlink()
    assert testbed("stf", "--all", str(folder)).returncode == 0
    (folder / "good.p4").write_text("#error never\n")
    assert testbed("stf", "--all", str(folder)).returncode == 3
    (folder / "good.stf").unlink()
    assert testbed("stf", "--all", str(folder)).returncode == 2
