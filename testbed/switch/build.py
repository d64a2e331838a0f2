"""P4 source to a pipeline that the engine loads, cached.

Two caches, both by content. The toolchain keeps shared objects by what they were
compiled from. In front of it lies one keyed by everything the result depends on
*before* the compiler runs: the source and whatever it could include, the macros,
this compiler's own code, the C compiler. A hit there reads a few files and starts
in milliseconds; nothing is trusted to time stamps.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import testbed.compiler
import testbed.engine
from testbed.compiler import Compiled
from testbed.compiler.bmv2_json_p4info import p4info_of
from testbed.compiler.bmv2_json_p4info_fit import decoded, packet_layouts
from testbed.compiler.diagnostics import CompileError
from testbed.compiler.p4info import p4info
from testbed.compiler.p4info_wire import to_binary
from testbed.compiler.packet_headers import Layout, packet_headers
from testbed.compiler.program import ProgramInfo
from testbed.engine.toolchain import cache_bytes, compile_shared, evict, find_compiler
from testbed.paths import cache_dir
from testbed.paths import include_dirs as shipped_include_dirs

ENGINE_INCLUDE = Path(testbed.engine.__file__).parent / "include"

# What a program is compiled at unless somebody asks for more. Beside -O1, -O2 and -O3
# take half as much time again and twice as much, and gain nothing that can be told from
# noise: what a packet's way costs is inlined at any level, and the engine, which is
# compiled once for all programs, is at -O2. docs/architecture.md has the figures.
DEFAULT_LEVEL = "-O1"

_INCLUDE = re.compile(rb'^\s*#\s*include\s*(?:<([^>\n]+)>|"([^"\n]+)")', re.MULTILINE)
_RECORD_PART = 16  # of the cache's bound, for records: they are small beside the objects
_ENVIRONMENT = ("CC", "TESTBED_OPTIMIZE", "TESTBED_SANITIZE", "TESTBED_WERROR")


@dataclass(frozen=True)
class Program:
    """A compiled program: its control surface, and the shared object to load.

    ``p4info`` is the control surface as a P4Runtime client sees it, a serialised
    ``p4.config.v1.P4Info``; where P4Info cannot express it, it is empty and
    ``p4info_refusal`` says why. ``packet_headers`` is the layout of the headers of
    packets to and from the controller, by name.
    """

    info: ProgramInfo
    pipeline: Path
    p4info: bytes = b""
    p4info_refusal: str = ""
    packet_headers: Mapping[str, Layout] = field(default_factory=dict)


def build_program(
    path: str | os.PathLike[str],
    *,
    include_dirs: Sequence[str | os.PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
    optimize: str = DEFAULT_LEVEL,
    given_p4info: bytes = b"",
) -> Program:
    """Compiles ``path`` for the engine, or finds it compiled.

    ``include_dirs`` and ``defines`` are the preprocessor's, ``optimize`` the C
    compiler's. ``given_p4info``: of a program in BMv2's JSON, what its compiler wrote
    beside it, serialised. Raises :class:`~testbed.compiler.CompileError` for a wrong
    program, NoCompilerError and CompilerFailed from the toolchain.
    """
    source = Path(path)
    include = [Path(d) for d in include_dirs]
    defines = dict(defines or {})
    key = _key(source, include, defines, optimize, given_p4info)
    record = cache_dir() / "programs" / f"{key}.json"
    cached = _read_record(record)
    if cached is not None:
        return cached
    compiled = testbed.compiler.compile_file(
        source, include_dirs=include, defines=defines, p4info=given_p4info
    )
    assert compiled.info is not None  # compile_file requires a main package
    pipeline = compile_shared(
        compiled.units, name=source.stem, include_dirs=[ENGINE_INCLUDE], optimize=optimize
    )
    program = Program(compiled.info, pipeline, *_p4info(compiled, given_p4info))
    _write_record(record, program)
    return program


def _p4info(compiled: Compiled, given: bytes) -> tuple[bytes, str, dict[str, Layout]]:
    """What a Program has for P4Runtime."""
    if compiled.ast is None:  # BMv2's JSON, which does not tell headers to the controller
        assert compiled.info is not None
        if given:
            source = compiled.info.source
            return given, "", packet_layouts(decoded(given, source), source)
        return to_binary(p4info_of(compiled.info)), "", {}
    try:
        return to_binary(p4info(compiled.ast)), "", packet_headers(compiled.ast)
    except CompileError as error:
        return b"", error.diagnostics[0].message, {}


# ---- the quick cache ------------------------------------------------------------


def _key(
    source: Path, include: list[Path], defines: Mapping[str, str], optimize: str, given: bytes
) -> str:
    digest = hashlib.sha256()

    def add(*parts: str | bytes) -> None:
        for part in parts:
            data = part.encode() if isinstance(part, str) else part
            digest.update(f"{len(data)}:".encode())
            digest.update(data)

    compiler = find_compiler()
    add(_own_code(), optimize, *compiler.command, compiler.version)
    add(*(os.environ.get(name, "") for name in _ENVIRONMENT))
    add(given)
    for name, value in sorted(defines.items()):
        add(name, value)
    for path, text in _sources(source, include):
        add(str(path), text)
    return digest.hexdigest()[:40]


def _sources(source: Path, include: list[Path]) -> Iterator[tuple[Path, bytes]]:
    """The program and every file that some #include in it may mean, once each.

    Conditions are not evaluated: a file too many costs a needless compilation
    when it changes, a file too few would give a wrong hit.
    """
    shipped = shipped_include_dirs()
    seen: set[Path] = set()
    pending = [source]
    while pending:
        path = pending.pop()
        if path in seen:
            continue
        seen.add(path)
        try:
            text = path.read_bytes()
        except OSError:
            continue  # the compiler will say so
        yield path, text
        for angled, quoted in _INCLUDE.findall(text):
            name = (angled or quoted).decode(errors="replace")
            places = [*([path.parent] if quoted else []), *include, *shipped]
            pending += [p / name for p in places]


@functools.cache
def _own_code() -> str:
    """A fingerprint of the compiler and of the headers that its C includes."""
    package = Path(testbed.compiler.__file__).parent
    digest = hashlib.sha256()
    for path in sorted([*package.glob("*.py"), *ENGINE_INCLUDE.rglob("*.h")]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _read_record(record: Path) -> Program | None:
    """The program of a record, if its shared object is still there."""
    try:
        stored = json.loads(record.read_text())
        pipeline = Path(stored["pipeline"])
        os.utime(pipeline)  # in use: the least recently used are evicted
        os.utime(record)
        return Program(
            ProgramInfo.from_json(json.dumps(stored["info"])),
            pipeline,
            base64.b64decode(stored["p4info"]),
            stored["p4info_refusal"],
            {
                name: tuple((number, width) for number, width in layout)
                for name, layout in stored["packet_headers"].items()
            },
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_record(record: Path, program: Program) -> None:
    """Atomically; a cache that cannot be written only costs time."""
    text = json.dumps(
        {
            "pipeline": str(program.pipeline),
            "info": json.loads(program.info.to_json()),
            "p4info": base64.b64encode(program.p4info).decode(),
            "p4info_refusal": program.p4info_refusal,
            "packet_headers": program.packet_headers,
        }
    )
    with contextlib.suppress(OSError):
        record.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=record.parent, prefix=".record-")
        with os.fdopen(handle, "w") as file:
            file.write(text)
        Path(name).replace(record)
        evict(record.parent, "*.json", cache_bytes() // _RECORD_PART)
