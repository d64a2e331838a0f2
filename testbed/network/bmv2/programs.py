"""BMv2's programs: where they are, how to get them, and what p4c makes of a P4 program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from testbed.compiler import compile_file, is_bmv2_json
from testbed.compiler.program import ProgramInfo
from testbed.network.errors import NetworkError
from testbed.paths import p4_dir
from testbed.switch import build_program

SWITCH = "simple_switch_grpc"
COMPILER = "p4c-bm2-ss"
PACKAGES = {
    SWITCH: "p4lang-bmv2",
    "simple_switch": "p4lang-bmv2",
    "simple_switch_CLI": "p4lang-bmv2",
    COMPILER: "p4lang-p4c",
}
_INSTALLER = Path(__file__).resolve().parents[3] / "scripts" / "p4-packages"  # of a checkout
_REPOSITORY = "https://build.opensuse.org/project/show/home:p4lang"
_COMPILE_TIMEOUT_S = 120
_HEAD_BYTES = 256
_PLACE = re.compile(r"\[--W\w+(?:=[\w-]+)?\]\s*")


def how_to_get(program: str) -> str:
    """The command, or the words, by which one of :data:`PACKAGES` comes to this machine."""
    package = PACKAGES[program]
    if _INSTALLER.is_file():
        return f"sudo {_INSTALLER} {package}"
    return f"install {package} from {_REPOSITORY}"


def require(program: str) -> str:
    """The path of a program of BMv2; what `testbed shims` wrote in its place is passed over.
    Raises NetworkError that says how to get it."""
    shim = ""
    for directory in os.environ.get("PATH", os.defpath).split(os.pathsep):
        path = shutil.which(program, path=directory or os.curdir)
        if path is None:
            continue
        if not _is_shim(Path(path)):
            return path
        shim = f" ({path} is the testbed's own)"
    raise NetworkError(
        f"{program} is not on PATH{shim}, and --switch bmv2 needs it; to get it: "
        f"{how_to_get(program)}"
    )


def _is_shim(path: Path) -> bool:
    with path.open("rb") as file:
        return b"Made by `testbed shims`" in file.read(_HEAD_BYTES)


@dataclass(frozen=True)
class Bmv2Program:
    """A program for BMv2: what controllers push, and what there is to control."""

    info: ProgramInfo
    json: bytes
    p4info: bytes  # serialised


def compile_program(
    source: Path,
    *,
    include_dirs: Sequence[Path],
    defines: Mapping[str, str],
    scratch: Path,
) -> Bmv2Program:
    """Compiles ``source`` by p4c into files in ``scratch``; BMv2's JSON is taken as it is.

    Our front end reads a program first: a mistake in it is told as everywhere, and
    controllers know what there is to control.

    Raises CompileError, NetworkError.
    """
    if is_bmv2_json(source):
        built = build_program(source)
        return Bmv2Program(built.info, source.read_bytes(), built.p4info)
    info = compile_file(source, include_dirs=include_dirs, defines=defines).info
    assert info is not None  # a main package is required
    json, p4info = scratch / f"{source.stem}.json", scratch / f"{source.stem}.p4info.bin"
    command = [require(COMPILER), "--arch", "v1model"]
    command += [word for name, value in defines.items() for word in ("-D", f"{name}={value}")]
    command += [word for path in (*include_dirs, p4_dir()) for word in ("-I", str(path))]
    command += ["-o", str(json), "--p4runtime-files", str(p4info), str(source)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_COMPILE_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise NetworkError(
            f"{COMPILER} did not compile {source} within {_COMPILE_TIMEOUT_S} s"
        ) from None
    if done.returncode != 0 or not json.exists():
        raise NetworkError(f"{COMPILER} refuses {source}: {_first_error(done.stderr)}")
    return Bmv2Program(info, json.read_bytes(), p4info.read_bytes())


def _first_error(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if "error" in line]
    return _PLACE.sub("", (errors or lines or ["it says nothing"])[0])
