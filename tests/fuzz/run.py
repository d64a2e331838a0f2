"""Fuzzes a compiled program with libFuzzer: `make fuzz PROGRAM=p4/sfc.p4 FUZZ_SECONDS=600`.

clang builds the engine with frames.c, and the program's C as a shared object, both
with coverage, AddressSanitizer and UBSan. The packets of the STF corpus that the
program's scripts send are the first inputs. What ends the run is kept beside the
build, and its path printed.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from testbed.compiler import CompileError, compile_file
from testbed.engine.binding import INCLUDE_DIR
from testbed.switch.stf_script import parse_script
from tests.switch.stf_corpus import program_of, scripts

_SANITIZE = "address,undefined"
_FLAGS = [
    "-std=c11", "-O1", "-g", "-fno-omit-frame-pointer", "-fno-sanitize-recover=all",
    "-ffp-contract=off", "-pthread",
]  # fmt: skip


def build(program: Path, folder: Path, clang: str) -> tuple[Path, Path]:
    """The fuzzer, and the program's shared object. Raises CompileError."""
    compiled = compile_file(program)
    for name, text in compiled.units.items():
        (folder / name).write_text(text)
    units = sorted(folder / name for name in compiled.units if name.endswith(".c"))
    include = f"-I{INCLUDE_DIR}"
    engine = sorted((INCLUDE_DIR.parent / "src").glob("*.c"))
    pipeline, fuzzer = folder / "program.so", folder / "fuzzer"
    subprocess.run(
        [clang, *_FLAGS, include, f"-fsanitize=fuzzer-no-link,{_SANITIZE}", "-fPIC", "-shared",
         "-o", pipeline, *units],
        check=True,
    )  # fmt: skip
    subprocess.run(
        [clang, *_FLAGS, include, f"-fsanitize=fuzzer,{_SANITIZE}", "-rdynamic", "-o", fuzzer,
         Path(__file__).with_name("frames.c"), *engine, "-ldl"],
        check=True,
    )  # fmt: skip
    return fuzzer, pipeline


def seeds(program: Path, folder: Path) -> int:
    """Writes the packets that scripts send to this program, a port before each."""
    count = 0
    for script in scripts():
        if program_of(script).resolve() != program.resolve():
            continue
        for statement in parse_script(script).statements:
            if statement.command == "packet":
                frame = bytes.fromhex(statement.data or "")
                (folder / f"seed-{count}").write_bytes(bytes([statement.port % 8]) + frame)
                count += 1
    return count


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("program", type=Path)
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--clang", default=os.environ.get("CLANG", "clang"))
    given = arguments.parse_args()
    if shutil.which(given.clang) is None:
        sys.exit(f"{given.clang} is not on PATH: libFuzzer is a part of clang (CLANG=clang-14)")
    folder = Path(tempfile.mkdtemp(prefix="testbed-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    try:
        fuzzer, pipeline = build(given.program, folder, given.clang)
    except CompileError as error:
        sys.exit(error.render())
    print(f"{seeds(given.program, corpus)} packets to begin with", flush=True)
    run = subprocess.run(
        [fuzzer, f"-max_total_time={given.seconds}", "-max_len=2048",
         "-use_value_profile=1", "-print_final_stats=1",
         f"-artifact_prefix={folder}/", corpus],
        env=os.environ | {
            "TESTBED_FUZZ_PROGRAM": str(pipeline),
            "ASAN_OPTIONS": "detect_leaks=0",
            "UBSAN_OPTIONS": "print_stacktrace=1",
        },
        check=False,
    )  # fmt: skip
    if run.returncode == 0:
        shutil.rmtree(folder)
    else:
        print(f"found something: what was built and the input are in {folder}")
    return run.returncode


if __name__ == "__main__":
    sys.exit(main())
