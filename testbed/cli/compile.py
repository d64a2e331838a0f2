"""``testbed compile``: P4 source to a loadable pipeline, or to any stage before it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from testbed.cli.arguments import did_you_mean, existing_file, macros
from testbed.cli.errors import UsageError
from testbed.compiler import (
    Compiled,
    Diagnostic,
    check_file,
    compile_file,
    dump_ast,
    is_bmv2_json,
    render,
)

STAGES = ("ast", "ir", "c")


def compile_command(
    program: Path,
    *,
    output: Path | None,
    include: Sequence[Path],
    define: Sequence[str],
    check_only: bool,
    emit: str | None,
    p4info: Path | None = None,
    device_config: Path | None = None,
    optimize: str = "-O1",
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
    json = is_bmv2_json(program)
    if json:
        _without_source(program, emit, include, define)
    if p4info is not None and not json:
        from testbed.compiler.p4info_file import write_p4info

        # Before the back end: a controller's view needs no more than the front end.
        checked = check_file(
            program, include_dirs=include, defines=defines, require_main=not check_only
        )
        _also("--p4info", p4info, lambda path: write_p4info(checked.ast, path))
    if emit == "ast":
        checked = check_file(program, include_dirs=include, defines=defines)
        _warn(checked.warnings)
        _write({f"{program.stem}.ast": dump_ast(checked.ast)}, output)
        return
    # To C even for --check-only: what is not supported comes out behind the type check.
    compiled = compile_file(
        program, include_dirs=include, defines=defines, require_main=not check_only
    )
    _warn(compiled.warnings)
    if p4info is not None and json:
        from testbed.compiler.bmv2_json_p4info import p4info_of
        from testbed.compiler.p4info_file import write_message

        info = compiled.info
        assert info is not None
        _also("--p4info", p4info, lambda path: write_message(p4info_of(info), path))
    if device_config is not None:
        _device_config(program, include, defines, device_config, json=json)
    if check_only:
        print(f"{program}: no errors")
    elif emit == "ir":
        from testbed.compiler.ir_dump import dump_ir

        assert compiled.ir is not None  # a main package is required
        _write({f"{program.stem}.ir": dump_ir(compiled.ir)}, output)
    elif emit == "c":
        _write(compiled.units, output)
    else:
        _build(program, compiled, include, defines, output, optimize)


def _without_source(
    program: Path, emit: str | None, include: Sequence[Path], define: Sequence[str]
) -> None:
    """What P4 source has and BMv2's JSON has not."""
    if emit == "ast":
        raise UsageError(f"--emit ast: {program} is BMv2's JSON, which has no syntax tree")
    if include or define:
        option = "-I" if include else "-D"
        raise UsageError(f"{option}: {program} is BMv2's JSON, which is preprocessed already")


def _device_config(
    program: Path, include: Sequence[Path], defines: dict[str, str], path: Path, *, json: bool
) -> None:
    """Of BMv2's JSON it is the file itself."""
    from testbed.p4runtime.device_config import make_device_config

    made = (
        program.read_bytes()
        if json
        else make_device_config(program, include=include, defines=defines)
    )
    _also("--device-config", path, lambda to: to.write_bytes(made))


def _also(option: str, path: Path, write: Callable[[Path], object]) -> None:
    """Writes a file that an option asks for."""
    try:
        write(path)
    except ValueError as e:
        raise UsageError(f"{option} {e}") from None
    except OSError as e:
        raise UsageError(f"{option} {path}: {e.strerror or e}") from None
    print(path)


def _warn(warnings: Sequence[Diagnostic]) -> None:
    for warning in warnings:
        print(render(warning, color=sys.stderr.isatty()), file=sys.stderr)


def _write(files: Mapping[str, str], output: Path | None) -> None:
    """Print the texts, or write them into ``output`` and print the paths."""
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
    compiled: Compiled,
    include: Sequence[Path],
    defines: dict[str, str],
    output: Path | None,
    optimize: str,
) -> None:
    """Make the shared object, through the same cache that a network uses."""
    from testbed.switch import build_program

    built = build_program(program, include_dirs=include, defines=defines, optimize=optimize)
    info = built.info
    print(
        f"{program}: {len(info.tables)} tables, {len(info.actions)} actions, "
        f"{len(info.registers)} registers, {len(info.counters)} counters"
    )
    if output is None:
        print(built.pipeline)
        return
    _write(compiled.units, output)
    shared = output / f"{info.name}.so"
    shutil.copyfile(built.pipeline, shared)
    description = output / f"{info.name}.json"
    description.write_text(info.to_json() + "\n", encoding="utf-8")
    print(shared)
    print(description)
