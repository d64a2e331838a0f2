"""The C toolchain: what it compiles, when it compiles again, and how it fails."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from testbed.engine import toolchain
from testbed.engine.toolchain import CompilerFailed, NoCompilerError, compile_shared

EXPORT = '__attribute__((visibility("default"))) '


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TESTBED_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("TESTBED_SANITIZE", raising=False)
    return tmp_path / "cache"


def answer(text: str) -> dict[str, str]:
    return {"answer.c": f"{EXPORT}int answer(void);\nint answer(void) {{ return {text}; }}\n"}


def test_several_units_link_and_only_visible_symbols_are_exported() -> None:
    path = compile_shared(
        {
            "a.c": "int half(int);\nint half(int x) { return x / 2; }\n",
            "b.c": f"int half(int);\n{EXPORT}int twice_half(int);\n"
            "int twice_half(int x) { return 2 * half(x); }\n",
        },
        name="two units",
    )
    library = ctypes.CDLL(str(path))
    assert library.twice_half(7) == 6
    assert not hasattr(library, "half")


def test_the_second_call_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = compile_shared(answer("1"), name="answer")

    def refuse(command: list[str], name: str) -> None:
        raise AssertionError(f"{name} was compiled again")

    monkeypatch.setattr(toolchain, "_run", refuse)
    assert compile_shared(answer("1"), name="answer") == first


def test_what_decides_the_object_decides_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TESTBED_OPTIMIZE", raising=False)
    header = tmp_path / "include" / "value.h"
    header.parent.mkdir()
    header.write_text("#define VALUE 1\n")
    source = tmp_path / "source.c"
    source.write_text(
        f'#include "beside.h"\n#include <value.h>\n{EXPORT}int answer(void);\n'
        "int answer(void) { return VALUE + BESIDE; }\n"
    )
    beside = tmp_path / "beside.h"
    beside.write_text("#define BESIDE 10\n")

    def build(optimize: str = "-O1") -> Path:
        return compile_shared(
            [source], name="keyed", include_dirs=[header.parent], optimize=optimize
        )

    made = [build(), build("-O2")]
    header.write_text("#define VALUE 2\n")
    made.append(build())
    beside.write_text("#define BESIDE 20\n")
    made.append(build())
    monkeypatch.setenv("TESTBED_SANITIZE", "undefined")
    made.append(build())
    assert len(set(made)) == len(made)
    assert ctypes.CDLL(str(made[3])).answer() == 22


def test_a_refused_source_carries_the_log(own_cache: Path) -> None:
    with pytest.raises(CompilerFailed) as caught:
        compile_shared({"broken.c": "int f(void) { return nonsense; }\n"}, name="broken")
    assert "nonsense" in caught.value.log
    assert "broken.c" in caught.value.log
    assert not list((own_cache / "objects").glob("*.so"))
    assert not list((own_cache / "objects").glob(".build-*"))


def test_a_warning_is_an_error_in_tests_and_a_warning_for_users(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = {"unused.c": f"{EXPORT}int f(int x);\nint f(int x) {{ int unused; return x; }}\n"}
    monkeypatch.setenv("TESTBED_WERROR", "1")
    with pytest.raises(CompilerFailed, match="defect of the testbed"):
        compile_shared(source, name="unused")
    monkeypatch.delenv("TESTBED_WERROR")
    with pytest.warns(UserWarning, match="please report"):
        path = compile_shared(source, name="unused")
    assert ctypes.CDLL(str(path)).f(3) == 3


def test_no_compiler_says_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(toolchain.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(NoCompilerError) as caught:
        compile_shared(answer("1"), name="answer")
    message = str(caught.value)
    assert "apt install gcc" in message
    assert "p4-datacentre-testbed[zig]" in message
    assert "\n" not in message


def test_cc_that_is_no_program_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-compiler -m64")
    with pytest.raises(NoCompilerError, match="no-such-compiler"):
        compile_shared(answer("1"), name="answer")


def test_cc_that_does_not_work_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "false")
    with pytest.raises(NoCompilerError, match="false --version"):
        compile_shared(answer("1"), name="answer")


def test_an_unwritable_cache_falls_back_with_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    monkeypatch.setenv("TESTBED_CACHE", str(in_the_way / "cache"))
    with pytest.warns(UserWarning, match="cannot be written"):
        path = compile_shared(answer("5"), name="answer")
    assert ctypes.CDLL(str(path)).answer() == 5


def test_the_cache_evicts_what_was_used_longest_ago(
    own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TESTBED_CACHE_MB", "0")
    old = compile_shared(answer("1"), name="old")
    long_ago = time.time() - 10 * toolchain.EVICTION_GRACE_S
    os.utime(old, (long_ago, long_ago))
    new = compile_shared(answer("2"), name="new")
    assert not old.exists()
    assert new.exists()


@pytest.mark.slow
def test_processes_that_compile_at_once_agree(own_cache: Path) -> None:
    program = (
        "from testbed.engine.toolchain import compile_shared;"
        "print(compile_shared({'x.c': '__attribute__((visibility(\"default\"))) int x = 9;'},"
        "name='same'))"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    answers = {process.communicate(timeout=120)[0].strip() for process in running}
    assert all(process.returncode == 0 for process in running)
    assert len(answers) == 1
    assert ctypes.c_int.in_dll(ctypes.CDLL(answers.pop()), "x").value == 9
