"""The compiler: P4_16 source -> syntax tree -> typed IR -> C.

The passes, in order, are the modules ``preprocess``, ``lexer``, ``parser``,
``resolve``, ``check``, ``evaluate``, ``lower`` and ``emit_c``. A program that is
refused raises :class:`CompileError`, whose ``render()`` is what a user is shown.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from testbed.collector import collector_paused
from testbed.compiler import ast
from testbed.compiler.bmv2_json_document import is_bmv2_json
from testbed.compiler.check import check
from testbed.compiler.diagnostics import (
    CompileError,
    Diagnostic,
    Diagnostics,
    GiveUp,
    Note,
    render,
)
from testbed.compiler.dump import dump_ast
from testbed.compiler.evaluate import evaluate
from testbed.compiler.parser import parse
from testbed.compiler.preprocess import Preprocessor, read_source
from testbed.compiler.resolve import resolve
from testbed.compiler.source import SourceFile
from testbed.compiler.token_text import text_of
from testbed.paths import include_dirs as shipped_include_dirs

if TYPE_CHECKING:
    from testbed.compiler.ir import Program as IrProgram
    from testbed.compiler.program import ProgramInfo

__all__ = [
    "Checked",
    "CompileError",
    "Compiled",
    "Diagnostic",
    "Note",
    "check_file",
    "compile_file",
    "dump_ast",
    "is_bmv2_json",
    "preprocess_file",
    "render",
]

_NO_SOURCE = "this is a program in BMv2's JSON, and what is asked for needs its P4 source"
# Frames that the deepest program the parser lets through may need in any pass.
_RECURSION_LIMIT = 20_000


@dataclass(frozen=True)
class Checked:
    """A program that passed the front end. ``ast.main`` is ``None`` without a main.

    ``files`` are all files that were read, the program first.
    """

    ast: ast.Program
    warnings: tuple[Diagnostic, ...] = ()
    files: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Compiled:
    """A compiled program: ``units`` are C file names and their texts.

    ``ir`` is ``None``, and ``units`` empty, for a file without a main package; ``ast`` is
    ``None`` for a program in BMv2's JSON, which has no syntax.
    """

    ast: ast.Program | None
    ir: IrProgram | None
    units: dict[str, str]
    info: ProgramInfo | None
    warnings: tuple[Diagnostic, ...] = ()
    files: tuple[Path, ...] = ()


def check_file(
    path: str | PathLike[str],
    *,
    include_dirs: Sequence[str | PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
    require_main: bool = True,
) -> Checked:
    """The front end alone: parse, resolve, check and instantiate ``path``.

    ``include_dirs`` are searched before the shipped ``p4/include``; ``defines``
    are macros. Raises CompileError, also where the file cannot be read.
    """
    if is_bmv2_json(Path(path)):
        raise CompileError([Diagnostic(None, f"{path}: {_NO_SOURCE}")])
    diagnostics = Diagnostics()
    with deep_recursion(), collector_paused():
        try:
            program, files = _front_end(
                Path(path),
                [Path(d) for d in include_dirs],
                defines or {},
                diagnostics,
                require_main,
            )
        except GiveUp:
            raise diagnostics.exception() from None
    if diagnostics:
        raise diagnostics.exception()
    return Checked(program, tuple(diagnostics.warnings), files)


def preprocess_file(
    path: str | PathLike[str],
    *,
    include_dirs: Sequence[str | PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
) -> str:
    """The text of ``path`` with all includes and macros resolved, and ``#line`` where it is from.

    Arguments and errors are those of :func:`check_file`.
    """
    diagnostics = Diagnostics()
    preprocessor = Preprocessor(
        diagnostics, [*map(Path, include_dirs), *shipped_include_dirs()], defines or {}
    )
    try:
        tokens = preprocessor.run(_source(Path(path)))
    except GiveUp:
        raise diagnostics.exception() from None
    if diagnostics:
        raise diagnostics.exception()
    return text_of(tokens)


def compile_file(
    path: str | PathLike[str],
    *,
    include_dirs: Sequence[str | PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
    require_main: bool = True,
    p4info: bytes = b"",
) -> Compiled:
    """Compile ``path`` to C. Arguments and errors are those of :func:`check_file`.

    A ``.json`` file is a program in BMv2's JSON, to which includes and macros mean nothing.
    ``p4info``, a serialised ``p4.config.v1.P4Info``, adds what its compiler knew and it
    does not tell.
    """
    if is_bmv2_json(Path(path)):
        return _compile_json(Path(path), p4info)
    checked = check_file(
        path, include_dirs=include_dirs, defines=defines, require_main=require_main
    )
    if checked.ast.main is None:
        return Compiled(checked.ast, None, {}, None, checked.warnings, checked.files)
    # The back end is loaded only when it is needed: a check starts faster.
    from testbed.compiler.emit_c import emit_program  # noqa: PLC0415
    from testbed.compiler.lower import lower_program  # noqa: PLC0415

    with deep_recursion(), collector_paused():
        ir = lower_program(checked.ast)
        units, info = emit_program(ir)
    return Compiled(checked.ast, ir, units, info, checked.warnings, checked.files)


def _compile_json(path: Path, p4info: bytes) -> Compiled:
    from testbed.compiler.bmv2_json import lower_json  # noqa: PLC0415
    from testbed.compiler.bmv2_json_p4info_fit import decoded  # noqa: PLC0415
    from testbed.compiler.emit_c import emit_program  # noqa: PLC0415

    with deep_recursion(), collector_paused():
        ir = lower_json(path, decoded(p4info, str(path)) if p4info else None)
        units, info = emit_program(ir)
    return Compiled(None, ir, units, info, (), (path,))


def _front_end(
    path: Path,
    include_dirs: list[Path],
    defines: Mapping[str, str],
    diagnostics: Diagnostics,
    require_main: bool,
) -> tuple[ast.Program, tuple[Path, ...]]:
    """The passes up to instantiation. A pass runs only if those before it found
    no error, except that names and types are reported together."""
    source = _source(path)
    preprocessor = Preprocessor(diagnostics, [*include_dirs, *shipped_include_dirs()], defines)
    tokens = preprocessor.run(source)
    if diagnostics:  # what is missing would be undefined everywhere
        return ast.Program([]), ()
    program = parse(tokens, diagnostics)
    if not diagnostics:
        overloads = resolve(program, diagnostics)
        check(program, overloads, diagnostics)
    if not diagnostics:
        evaluate(program, diagnostics, require_main=require_main)
    return program, tuple(preprocessor.files)


def _source(path: Path) -> SourceFile:
    try:
        return SourceFile(str(path), read_source(path))
    except OSError as e:
        raise CompileError([Diagnostic(None, f"cannot read '{path}': {e.strerror or e}")]) from None


@contextmanager
def deep_recursion() -> Iterator[None]:
    """Room for recursive passes over the deepest tree that the parser lets through."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, _RECURSION_LIMIT))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)
