"""``p4_device_config``: a P4 program on its way to a switch.

Three forms are taken: the text of a P4 program, which may include what ships with the
testbed; what p4c makes of a program for BMv2, its JSON, to which the P4Info that comes with
it adds what the JSON does not tell; and what ``testbed compile --device-config FILE``
writes, a JSON document with all of the program's files and its macros. Each is compiled on
arrival, by way of the cache: a program that was compiled on the machine before starts at
once.

Rejected: taking the compiled object itself. Who may push a pipeline would run native code
with the switch's rights; of P4 the compiler makes code that reads packets and tables.
For the same reason what is pushed includes no file that it does not bring, except the
shipped ones: an error message would show its lines.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from testbed.compiler import check_file, is_bmv2_json
from testbed.compiler.diagnostics import CompileError
from testbed.engine import EngineError
from testbed.engine.toolchain import CompilerFailed, NoCompilerError
from testbed.p4runtime.errors import Code, StatusError, invalid, parsed
from testbed.p4runtime.schema import p4tmp
from testbed.paths import cache_dir, include_dirs
from testbed.switch.build import Program, build_program

FORMAT = "testbed-device-config"
_VERSION = 1
_MOST_BYTES = 16 << 20
# How a P4DeviceConfig begins, in which old clients of BMv2 wrap its JSON, and no text does.
_WRAPPED = (b"\x08", b"\x12", b"\x1a")
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]*)[>"]', re.MULTILINE)
_FORMS = (
    "it is the text of a P4 program, BMv2's JSON, or what `testbed compile --device-config` writes"
)


def make_device_config(
    path: Path, *, include: Sequence[Path] = (), defines: Mapping[str, str] | None = None
) -> bytes:
    """The program at ``path`` with all files that it includes, as a device config.

    Raises CompileError.
    """
    read = check_file(path, include_dirs=include, defines=defines or {}).files
    shipped = [directory.resolve() for directory in include_dirs()]
    roots = [path.resolve().parent, *(directory.resolve() for directory in include)]
    files = {}
    for file in read:
        found = file.resolve()
        if any(found.is_relative_to(directory) for directory in shipped):
            continue
        files[_inner_name(found, roots)] = found.read_text(errors="replace")
    document = {
        "format": FORMAT,
        "version": _VERSION,
        "program": _inner_name(path.resolve(), roots),
        "include": [_root_name(number) for number in range(1, len(roots))],
        "defines": dict(defines or {}),
        "files": files,
    }
    return (json.dumps(document, indent=1) + "\n").encode()


@dataclass(frozen=True)
class LaidOut:
    """A device config as files: the program, where includes are looked for, macros."""

    main: Path
    include_dirs: list[Path]
    defines: dict[str, str]
    root: Path


def lay_out(data: bytes, name: str) -> LaidOut:
    """Writes a device config's files into the cache; ``name``: what errors call its text.

    Raises StatusError (INVALID_ARGUMENT).
    """
    if data.startswith(_WRAPPED):
        data = parsed(p4tmp.P4DeviceConfig, data).device_data
    if not data:
        raise invalid(f"p4_device_config is empty; {_FORMS}")
    if len(data) > _MOST_BYTES:
        raise invalid(f"p4_device_config has more than {_MOST_BYTES >> 20} MiB; {_FORMS}")
    try:
        text = data.decode()
    except UnicodeDecodeError:
        raise invalid(f"p4_device_config is no text; {_FORMS}") from None
    main, include, defines, files = _parse(text, name)
    directory = cache_dir() / "pushed" / hashlib.sha256(data).hexdigest()[:32]
    _write(files, directory)
    return LaidOut(directory / main, [directory / d for d in include], defines, directory)


def compile_device_config(data: bytes, name: str, p4info: bytes = b"") -> Program:
    """The program that a device config is; ``name``: what errors call its text.

    ``p4info``: the P4Info that came with it, serialised.

    Raises StatusError (INVALID_ARGUMENT).
    """
    laid = lay_out(data, name)
    given = p4info if is_bmv2_json(laid.main) else b""
    try:
        return build_program(
            laid.main,
            include_dirs=laid.include_dirs,
            defines=laid.defines,
            given_p4info=given,
        )
    except CompileError as error:
        text = error.render().replace(f"{laid.root}/", "")
        raise invalid(f"the program is refused: {text}") from None
    except (CompilerFailed, NoCompilerError, EngineError, OSError) as error:
        raise StatusError(Code.INTERNAL, f"the program could not be built: {error}") from None


_Parsed = tuple[str, list[str], dict[str, str], dict[str, str]]


def _parse(text: str, name: str) -> _Parsed:
    """The main file, directories of includes, macros, and all files."""
    if not text.lstrip().startswith("{"):
        return f"{name}.p4", [], {}, {f"{name}.p4": text}
    try:
        document = json.loads(text)
    except ValueError as error:
        raise invalid(f"p4_device_config is no JSON ({error}); {_FORMS}") from None
    if "pipelines" in document and "parsers" in document:
        return f"{name}.json", [], {}, {f"{name}.json": text}
    if document.get("format") != FORMAT:
        raise invalid(f"p4_device_config is JSON of another kind; {_FORMS}")
    if document.get("version") != _VERSION:
        raise invalid(
            f"p4_device_config has version {document.get('version')}; this switch takes {_VERSION}"
        )
    main, include = document.get("program"), document.get("include")
    defines, files = document.get("defines"), document.get("files")
    if (
        not isinstance(main, str)
        or not _are_texts(include)
        or not isinstance(defines, dict)
        or not isinstance(files, dict)
        or not _are_texts([*defines, *defines.values(), *files, *files.values()])
        or main not in files
    ):
        raise invalid(f"p4_device_config lacks a part, or it is of the wrong kind; {_FORMS}")
    return main, include, defines, files


def _are_texts(items: object) -> bool:
    return isinstance(items, list) and all(isinstance(item, str) for item in items)


def _write(files: Mapping[str, str], directory: Path) -> None:
    """Lays the files out. Raises StatusError where a name leads out of the directory."""
    for name, text in files.items():
        _check_inside(name, "a file")
        for included in _INCLUDE.findall(text):
            _check_inside(included, f"{name}: an include")
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or path.read_text(errors="replace") != text:
            path.write_text(text)


def _check_inside(name: str, what: str) -> None:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise invalid(f"p4_device_config, {what}: `{name}` leads out of what is pushed")


def _root_name(number: int) -> str:
    return f"include{number}"


def _inner_name(file: Path, roots: Sequence[Path]) -> str:
    """A file's name among those that are pushed: below the innermost of the directories."""
    inside = [n for n, root in enumerate(roots) if file.is_relative_to(root)]
    if not inside:
        return f"elsewhere/{file.name}"  # included by an absolute path: it cannot be pushed
    number = max(inside, key=lambda n: len(roots[n].parts))
    inner = file.relative_to(roots[number]).as_posix()
    return inner if number == 0 else f"{_root_name(number)}/{inner}"
