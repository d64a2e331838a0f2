"""The boundary between exceptions and users."""

from __future__ import annotations

import errno
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from testbed.cli.errors import UsageError, bounded
from testbed.engine.toolchain import CompilerFailed, NoCompilerError
from testbed.network.errors import NetworkError


def ends(error: BaseException) -> int:
    """The exit code of a command that raises ``error``."""

    @bounded
    def command() -> None:
        raise error

    with pytest.raises(typer.Exit) as caught:
        command()
    return caught.value.exit_code


def test_what_we_foresee_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(NetworkError("h1-eth0 is gone")) == 1
    assert capsys.readouterr().err == "testbed: error: h1-eth0 is gone\n"
    assert ends(NoCompilerError("there is no C compiler")) == 1
    assert capsys.readouterr().err == "testbed: error: there is no C compiler\n"
    assert ends(UsageError("no such thing")) == 2
    assert capsys.readouterr().err == "testbed: error: no such thing\n"


def test_a_file_that_cannot_be_written_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(PermissionError(13, "Permission denied", "/runs")) == 1
    assert capsys.readouterr().err == "testbed: error: /runs: Permission denied\n"


def test_ctrl_c(capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err.strip() == "testbed: interrupted"


def log_named_in(message: str) -> str:
    found = re.search(r"please report it with (\S+)$", message.strip())
    assert found
    return Path(found[1]).read_text()


def test_what_we_did_not_foresee_goes_to_a_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path))
    assert ends(ZeroDivisionError("division by zero")) == 1
    message = capsys.readouterr().err
    assert message.startswith("testbed: error: ZeroDivisionError is a defect of the testbed")
    assert message.count("\n") == 1
    assert "Traceback" in log_named_in(message)


def test_the_c_compilers_words_go_to_a_log(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path))
    assert ends(CompilerFailed("mine", "mine.c:1:1: error: expected identifier")) == 1
    message = capsys.readouterr().err
    assert "expected identifier" not in message
    assert "expected identifier" in log_named_in(message)


def test_a_log_is_written_where_the_cache_cannot_be(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_CACHE", "/proc/nowhere")
    assert ends(ZeroDivisionError()) == 1
    assert "Traceback" in log_named_in(capsys.readouterr().err)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EMFILE])
def test_a_machine_that_has_run_out(number: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(OSError(number, os.strerror(number))) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"testbed: error: {os.strerror(number)}: ")
    assert "defect" not in said


@pytest.mark.parametrize(
    ("closed", "prints"),
    [("<&-", True), ("2>&-", True), (">&-", False), ("<&- >&- 2>&-", False)],
)
@pytest.mark.slow
def test_streams_that_the_caller_closed(closed: str, prints: bool) -> None:
    command = shlex.join([sys.executable, "-m", "testbed.cli.main", "version", "--json"])
    done = subprocess.run(
        f"{command} {closed}", shell=True, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert bool(done.stdout) == prints


@pytest.mark.slow
def test_output_that_cannot_be_written() -> None:
    command = [sys.executable, "-m", "testbed.cli.main", "version"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith("testbed: error: No space left on device")
    assert done.stderr.count("\n") == 1
