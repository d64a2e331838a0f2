"""``p4c`` and ``p4c-bm2-ss``: a P4_16 program to what our switch runs, and to P4Info.

What is written in place of BMv2's JSON is a device config: the program with all that it
includes. Like BMv2's JSON it is what ``simple_switch`` is started with and what controllers
push by P4Runtime, so whoever only hands the file on notices nothing. ``p4c`` writes into a
directory, ``p4c-bm2-ss`` a file, as they do. ``p4c -E`` preprocesses ``x.p4`` to ``x.p4i``
there, and ``p4c -e x.p4`` takes that up again.
"""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from testbed.cli.arguments import macros
from testbed.cli.errors import UsageError
from testbed.cli.shims.options import Options, fail
from testbed.cli.versions import DISTRIBUTION
from testbed.compiler import CompileError, compile_file, preprocess_file, render

_TARGETS = ("bmv2", "bmv2-ss-p4org", "bm2", "simple_switch")
_ARCHITECTURES = ("v1model",)
_STANDARDS = ("p4-16", "p4_16", "16")
_WARNINGS = ("--Werror", "--Wdisable", "--Wwarn", "--Winfo")
_DRIVER = "p4c"  # the command that may stop in between


def main(name: str, words: list[str]) -> int:
    """Runs the command; its exit status."""
    options = _options(name)
    # As with theirs, the next word belongs to these only where it is joined by "=".
    given = options.read([f"{word}=" if word in _WARNINGS else word for word in words])
    _check(name, given)
    program = Path(given.program)
    if not program.is_file():
        fail(name, f"{program}: no such file")
    try:
        return _run(name, program, given)
    except CompileError as error:
        print(error.render(color=sys.stderr.isatty()), file=sys.stderr)
        return 1
    except OSError as error:
        fail(name, f"{error.filename}: {error.strerror}")


class _Version(Action):
    """Says the version, which is found out only when it is asked for."""

    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        print(f"{parser.prog} of the testbed {metadata.version(DISTRIBUTION)}")
        parser.exit()


def _options(name: str) -> Options:
    options = Options(name, "P4_16 for v1model, compiled by the testbed")
    add = options.add_argument
    add("program", metavar="PROGRAM.p4")
    add("-o", metavar="OUT", help="a directory" if name == _DRIVER else "a file")
    add("-I", action="append", default=[], metavar="DIR", dest="include")
    add("-D", action="append", default=[], metavar="NAME[=VALUE]", dest="define")
    add("-b", "--target", default="bmv2", metavar="|".join(_TARGETS[:1]))
    add("-a", "--arch", default="v1model", metavar="v1model")
    add("--std", "-x", "--p4v", default="16", metavar="p4-16")
    add("--p4runtime-files", "--p4runtime-file", default="", metavar="FILE[,FILE]")
    add("-V", "--version", action=_Version, nargs=0, help="the version, and nothing else")
    if name == _DRIVER:
        half = options.add_mutually_exclusive_group()
        half.add_argument("-E", action="store_true", dest="preprocess", help="preprocess only")
        half.add_argument("-e", action="store_true", dest="preprocessed", help="from there on")
    add(_WARNINGS[0], metavar="KIND", help="warnings are errors")
    options.ignored("--p4runtime-format", takes=True, help_="the files' names tell")
    options.ignored("-v", "--debug", "-g", "-S", "-c", "--ndebug", "--emit-externs")
    for warning in _WARNINGS[1:]:
        options.ignored(warning, takes=True)
    options.ignored("-T", takes=True)
    options.ignored("-O0", "-O1", "-O2", "-O3")
    return options


def _check(name: str, given: Namespace) -> None:
    if given.target not in _TARGETS:
        fail(name, f"--target {given.target} is not supported; there is {_TARGETS[0]}")
    if given.arch not in _ARCHITECTURES:
        fail(name, f"--arch {given.arch} is not supported; there is {_ARCHITECTURES[0]}")
    if given.std not in _STANDARDS:
        fail(name, f"--std {given.std} is not supported; programs are P4_16")


def _run(name: str, program: Path, given: Namespace) -> int:
    """Raises CompileError and OSError."""
    include = [Path(d) for d in given.include if Path(d).is_dir()]
    try:
        defines = macros(given.define)
    except UsageError as error:
        fail(name, str(error))
    if name == _DRIVER and given.preprocess:
        text = preprocess_file(program, include_dirs=include, defines=defines)
        target = _preprocessed(program, given.o)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        return 0
    if name == _DRIVER and given.preprocessed:
        program = _preprocessed(program, given.o)
        if not program.is_file():
            fail(name, f"{program}: no such file; `p4c -E` with the same -o makes it")
    return _compile(name, program, include, defines, given)


def _compile(
    name: str, program: Path, include: list[Path], defines: Mapping[str, str], given: Namespace
) -> int:
    from testbed.compiler.p4info_file import write_p4info
    from testbed.engine import EngineError
    from testbed.engine.binding import library
    from testbed.engine.toolchain import CompilerFailed, NoCompilerError
    from testbed.p4runtime.device_config import compile_device_config, make_device_config
    from testbed.p4runtime.errors import StatusError

    compiled = compile_file(program, include_dirs=include, defines=defines)
    for warning in compiled.warnings:
        print(render(warning, color=sys.stderr.isatty()), file=sys.stderr)
    if compiled.warnings and given.Werror is not None:
        fail(name, "there are warnings, and --Werror makes them errors")
    assert compiled.ast is not None  # P4 source has one
    try:
        for file in filter(None, given.p4runtime_files.split(",")):
            Path(file).parent.mkdir(parents=True, exist_ok=True)
            write_p4info(compiled.ast, Path(file))
        target = _target(name, program, given.o)
        if target is not None:
            target.parent.mkdir(parents=True, exist_ok=True)
            config = make_device_config(program, include=include, defines=defines)
            target.write_bytes(config)
            # Projects give a switch some seconds to start: the C compiler has run by then,
            # over the program and over the engine.
            compile_device_config(config, target.stem)
            library()
    except (ValueError, StatusError, NoCompilerError, EngineError) as error:
        fail(name, str(error))
    except CompilerFailed as error:
        fail(name, f"{error}\n{error.log}")
    return 0


def _preprocessed(program: Path, output: str | None) -> Path:
    """Where p4c -E writes, and p4c -e reads."""
    return Path(output or ".") / f"{program.stem}.p4i"


def _target(name: str, program: Path, output: str | None) -> Path | None:
    """p4c-bm2-ss writes nothing where it is not told a file."""
    if name != _DRIVER:
        return Path(output) if output else None
    return Path(output or ".") / f"{program.stem}.json"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
