"""``testbed compile``: P4 source to a loadable pipeline, or to any stage before it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from testbed import compiler
from testbed.cli.arguments import did_you_mean, existing_file, macros
from testbed.cli.errors import UsageError

STAGES = ("ast", "ir", "c")


def compile_command(
    program: Path,
    *,
    output: Path | None,
    include: Sequence[Path],
    define: Sequence[str],
    check_only: bool,
    emit: str | None,
) -> None:
    """See ``testbed compile --help``. Raises CompileError, NoCompilerError, UsageError."""
    existing_file(program)
    if emit is not None and emit not in STAGES:
        choices = ", ".join(STAGES)
        raise UsageError(f"--emit {emit}: choose one of {choices}{did_you_mean(emit, STAGES)}")
    if check_only and emit is not None:
        raise UsageError("--check-only makes nothing that --emit could print; give one of them")
    for directory in include:
        if not directory.is_dir():
            raise UsageError(f"-I {directory}: there is no such directory")
    defines = macros(define)
    compiled = compiler.compile_file(
        program, include_dirs=include, defines=defines, require_main=not check_only
    )
    if check_only:
        print(f"{program}: no errors")
    elif emit is not None:
        _emit(compiled, emit, output)
    else:
        _build(program, compiled, include, defines, output)


def _emit(compiled: compiler.Compiled, stage: str, output: Path | None) -> None:
    """Print a stage, or write it into ``output``."""
    if stage == "c":
        files = dict(compiled.units)
    elif stage == "ir":
        files = {f"{compiled.info.name}.ir": compiler.dump_ir(compiled.ir)}
    else:
        files = {f"{compiled.info.name}.ast": compiler.dump_ast(compiled.ast)}
    if output is None:
        for text in files.values():
            print(text, end="" if text.endswith("\n") else "\n")
        return
    output.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (output / name).write_text(text, encoding="utf-8")
        print(output / name)


def _build(
    program: Path,
    compiled: compiler.Compiled,
    include: Sequence[Path],
    defines: dict[str, str],
    output: Path | None,
) -> None:
    """Make the shared object, through the same cache that a network uses."""
    from testbed.switch import build_program

    built = build_program(program, include_dirs=include, defines=defines)
    info = built.info
    print(
        f"{program}: {len(info.tables)} tables, {len(info.actions)} actions, "
        f"{len(info.registers)} registers, {len(info.counters)} counters"
    )
    if output is None:
        print(built.pipeline)
        return
    _emit(compiled, "c", output)
    shared = output / f"{info.name}.so"
    shutil.copyfile(built.pipeline, shared)
    description = output / f"{info.name}.json"
    description.write_text(info.to_json() + "\n", encoding="utf-8")
    print(shared)
    print(description)
