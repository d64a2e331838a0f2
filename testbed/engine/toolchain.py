"""Compiles C to shared objects with the system's compiler, and caches them.

The engine and every compiled P4 program come through :func:`compile_shared`.
An object is kept under :func:`testbed.paths.cache_dir` in a file named by a hash
of everything that could change it: sources, headers, flags, and the compiler's
own version. So a hit needs no time stamps and no locks: two processes that miss
at once both compile, and the atomic rename of either leaves the same bytes.
Rejected: ccache (one more thing to install) and distutils (its flags and its
compiler are those of the Python build, not ours).

The environment has a say: ``CC`` names the compiler, ``TESTBED_SANITIZE`` (as in
``address,undefined``) builds everything with sanitizers, ``TESTBED_OPTIMIZE`` (as
in ``-O1``) sets the optimisation level of everything, ``TESTBED_CACHE`` moves the
cache and ``TESTBED_CACHE_MB`` bounds it. A warning is an error; but compilers
newer than ours warn of things ours does not, and that must not stop a user, so a
build that fails is tried once more without ``-Werror``, unless ``TESTBED_WERROR=1``
(as in our own tests) forbids it.
"""

from __future__ import annotations

import atexit
import functools
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from testbed.paths import cache_dir

FLAGS = (
    "-std=c11",
    "-fPIC",
    "-pthread",
    "-Wall",
    "-Wextra",
    "-ffp-contract=off",  # the same bits on machines with and without fused multiply-add
    "-g",
    "-fvisibility=hidden",
)
LEVELS = ("-O0", "-O1", "-O2", "-O3", "-Os", "-Og")
DEFAULT_CACHE_MB = 512
COMPILE_TIMEOUT_S = 600
# An object handed out this recently is never evicted: its user may not have loaded it yet.
EVICTION_GRACE_S = 600


class NoCompilerError(Exception):
    """There is no C compiler. The message says in one sentence how to get one."""


class CompilerFailed(Exception):
    """The compiler refused a source: a defect of ours, not of the user's program.

    ``log`` has the commands and what the compiler said, for a bug report.
    """

    def __init__(self, name: str, log: str) -> None:
        super().__init__(f"the C compiler refused {name}: this is a defect of the testbed")
        self.name = name
        self.log = log


@dataclass(frozen=True)
class Compiler:
    """A C compiler: the command that starts it and what ``--version`` says."""

    command: tuple[str, ...]
    version: str
    is_zig: bool = False


def compile_shared(
    sources: Mapping[str, str] | Sequence[Path],
    *,
    name: str,
    include_dirs: Iterable[Path] = (),
    optimize: str = "-O2",
) -> Path:
    """The shared object made of `sources`, from the cache if it was made before.

    `sources` maps file names to C text, or lists C files. `name` begins the
    object's file name and stands in errors. Only symbols declared with default
    visibility are exported. Raises :class:`NoCompilerError` and
    :class:`CompilerFailed`.
    """
    compiler = find_compiler()
    include_dirs = [Path(d).resolve() for d in include_dirs]
    flags = _flags(compiler, optimize)
    key = _key(compiler, flags, sources, include_dirs)
    directory = _object_dir()
    target = directory / f"{_file_stem(name)}-{key}.so"
    if _touch(target):
        return target
    with tempfile.TemporaryDirectory(prefix=".build-", dir=directory) as build:
        includes = [f"-I{include_dir}" for include_dir in include_dirs]
        made = _build([*compiler.command, *flags, *includes], sources, name, Path(build))
        made.replace(target)
    evict(directory, "*.so", cache_bytes())
    return target


# ---- finding a compiler ------------------------------------------------------


def find_compiler() -> Compiler:
    """``$CC``, else cc, gcc, clang, else the one in the ``ziglang`` package."""
    return _find_compiler(os.environ.get("CC", ""), os.environ.get("PATH", os.defpath))


@functools.lru_cache(maxsize=8)
def _find_compiler(cc: str, path: str) -> Compiler:
    """`find_compiler`, remembered for one pair of the variables that decide it."""
    if cc:
        command = shlex.split(cc)
        program = shutil.which(command[0], path=path)
        if program is None:
            raise NoCompilerError(
                f"CC names {command[0]!r}, which is no program on the PATH: unset CC or name "
                "a C compiler (gcc, clang)"
            )
        return Compiler((program, *command[1:]), _version(Path(program), (program, *command[1:])))
    for candidate in ("cc", "gcc", "clang"):
        if program := shutil.which(candidate, path=path):
            return Compiler((program,), _version(Path(program), (program,)))
    zig = importlib.util.find_spec("ziglang")
    if zig is not None and zig.origin is not None:
        command_zig = (sys.executable, "-m", "ziglang", "cc")
        return Compiler(command_zig, _version(Path(zig.origin), command_zig), is_zig=True)
    raise NoCompilerError(
        "there is no C compiler (tried $CC, cc, gcc, clang and the ziglang package): "
        "`apt install gcc`, or `pip install 'p4-datacentre-testbed[zig]'`"
    )


def _version(program: Path, command: Sequence[str]) -> str:
    """What ``--version`` says, asked once for each state of the program's file."""
    stat = program.resolve().stat()
    identity = [list(command), str(program.resolve()), stat.st_mtime_ns, stat.st_size]
    memory = _object_dir() / "compilers.json"
    known = _read_json(memory)
    slot = json.dumps(identity)
    if slot not in known:
        try:
            answer = subprocess.run(
                [*command, "--version"], capture_output=True, text=True, timeout=60, check=True
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise NoCompilerError(
                f"`{shlex.join(command)} --version` failed, so it is no working C compiler "
                f"({error}): name another one in CC, or `apt install gcc`"
            ) from None
        known[slot] = answer.stdout.strip()
        _write_atomically(memory, json.dumps(known))
    return known[slot]


def _read_json(path: Path) -> dict[str, str]:
    """The object in `path`; empty if there is none or another process tore it."""
    try:
        known = json.loads(path.read_text())
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


# ---- building ----------------------------------------------------------------


def _flags(compiler: Compiler, optimize: str) -> list[str]:
    level = os.environ.get("TESTBED_OPTIMIZE") or optimize
    if level not in LEVELS:
        raise NoCompilerError(
            f"TESTBED_OPTIMIZE is {level!r}, which is no optimisation level: unset it or use "
            f"{', '.join(LEVELS)}"
        )
    flags = [*FLAGS, level]
    if compiler.is_zig:
        flags.append("-fno-sanitize=undefined")  # zig cc turns it on by itself
    if sanitize := os.environ.get("TESTBED_SANITIZE"):
        flags += [f"-fsanitize={sanitize}", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer"]
    return flags


def _build(
    command: list[str],
    sources: Mapping[str, str] | Sequence[Path],
    name: str,
    build: Path,
) -> Path:
    """Compiles and links in the directory `build`; returns the shared object."""
    files = _source_files(sources, build)
    try:
        return _compile_and_link([*command, "-Werror"], files, name, build)
    except CompilerFailed as failure:
        if os.environ.get("TESTBED_WERROR") == "1":
            raise
        made = _compile_and_link(command, files, name, build)
        warnings.warn(
            f"{name} compiled only with warnings; please report this:\n{failure.log}", stacklevel=4
        )
        return made


def _source_files(sources: Mapping[str, str] | Sequence[Path], build: Path) -> list[Path]:
    if not isinstance(sources, Mapping):
        return [Path(source).resolve() for source in sources]
    files = []
    for file_name, text in sources.items():
        file = build / file_name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        if file.suffix == ".c":  # the rest are headers of the program's own
            files.append(file)
    return files


def _compile_and_link(command: list[str], files: list[Path], name: str, build: Path) -> Path:
    objects = [build / f"{number}.o" for number in range(len(files))]

    def compile_one(job: tuple[Path, Path]) -> None:
        file, made = job
        _run([*command, "-c", str(file), "-o", str(made)], name)

    # The largest first: the last to begin should be a short one.
    jobs = sorted(zip(files, objects, strict=True), key=lambda job: -job[0].stat().st_size)
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as pool:
        list(pool.map(compile_one, jobs))
    shared = build / "made.so"
    _run([*command, "-shared", *map(str, objects), "-o", str(shared)], name)
    return shared


def _run(command: list[str], name: str) -> None:
    line = shlex.join(command)
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=COMPILE_TIMEOUT_S, check=False
        )
    except subprocess.TimeoutExpired:
        raise CompilerFailed(name, f"{line}\nnot done after {COMPILE_TIMEOUT_S} s") from None
    if done.returncode != 0:
        raise CompilerFailed(name, f"{line}\n{done.stdout}{done.stderr}")


# ---- the cache ---------------------------------------------------------------


def _key(
    compiler: Compiler,
    flags: list[str],
    sources: Mapping[str, str] | Sequence[Path],
    include_dirs: list[Path],
) -> str:
    """A hash of everything that decides the object's bytes."""
    digest = hashlib.sha256()

    def add(part: str | bytes) -> None:
        data = part.encode() if isinstance(part, str) else part
        digest.update(len(data).to_bytes(8, "little") + data)

    add(json.dumps([compiler.command, compiler.version, flags, os.environ.get("TESTBED_WERROR")]))
    header_dirs = set(include_dirs)
    if isinstance(sources, Mapping):
        for file_name, text in sources.items():
            add(file_name)
            add(text)
    else:
        for source in sources:
            file = Path(source).resolve()
            add(str(file))
            add(file.read_bytes())
            header_dirs.add(file.parent)  # #include "..." looks there first
    for directory in sorted(header_dirs):
        for header in sorted(directory.rglob("*.h")):
            add(str(header))
            add(header.read_bytes())
    return digest.hexdigest()[:32]


def _file_stem(name: str) -> str:
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in name)[:64] or "object"


def _touch(target: Path) -> bool:
    """Whether the object is there; marks it as used now."""
    try:
        os.utime(target)
    except OSError:
        return target.is_file()  # a cache that others own may still be read
    return True


def _object_dir() -> Path:
    """The directory of the cached objects: one that can be written."""
    wanted = cache_dir() / "objects"
    return _writable_dir(wanted)


@functools.lru_cache(maxsize=8)
def _writable_dir(wanted: Path) -> Path:
    try:
        wanted.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=wanted):
            return wanted
    except OSError as error:
        # A directory of this process alone: a shared one under /tmp could be
        # prepared by another user, and we load what lies there.
        fallback = Path(tempfile.mkdtemp(prefix="testbed-cache-"))
        atexit.register(shutil.rmtree, fallback, ignore_errors=True)
        warnings.warn(
            f"the cache {wanted} cannot be written ({error.strerror}): compiling into "
            f"{fallback} for this run; set TESTBED_CACHE to a directory that can",
            stacklevel=5,
        )
        return fallback


def _write_atomically(path: Path, text: str) -> None:
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=".new-", delete=False) as file:
        file.write(text)
    Path(file.name).replace(path)


def cache_bytes() -> int:
    """How much the cached objects may take together: ``TESTBED_CACHE_MB``, in bytes."""
    setting = os.environ.get("TESTBED_CACHE_MB") or str(DEFAULT_CACHE_MB)
    if not setting.isdecimal():
        warnings.warn(
            f"TESTBED_CACHE_MB is {setting!r}, which is no number of megabytes: "
            f"{DEFAULT_CACHE_MB} is used",
            stacklevel=2,
        )
        return DEFAULT_CACHE_MB << 20
    return int(setting) << 20


def evict(directory: Path, pattern: str, limit: int) -> None:
    """Removes the files that were used longest ago until those left take `limit` bytes.

    Other processes may do the same at once: what is gone already is as good. What has
    been used within ``EVICTION_GRACE_S`` seconds stays, whatever the limit.
    """
    files = []
    for path in directory.glob(pattern):
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue  # another process evicted it
        files.append((stat.st_mtime, stat.st_size, path))
    total = sum(size for _, size, _ in files)
    newest_evictable = time.time() - EVICTION_GRACE_S
    for used_at, size, path in sorted(files):
        if total <= limit or used_at > newest_evictable:
            break
        path.unlink(missing_ok=True)
        total -= size
