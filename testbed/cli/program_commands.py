"""The commands around a P4 program by itself: ``compile`` and ``stf``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from testbed.cli.errors import bounded
from testbed.cli.options import Define, Include


@bounded
def compile_program(
    program: Annotated[Path, typer.Argument(metavar="PROGRAM.p4|PROGRAM.json")],
    output: Annotated[
        Path | None,
        typer.Option("-o", metavar="DIR", help="put what is made into DIR"),
    ] = None,
    include: Include = None,
    define: Define = None,
    check_only: Annotated[
        bool,
        typer.Option("--check-only", help="report errors and make nothing; needs no C compiler"),
    ] = False,
    emit: Annotated[
        str | None,
        typer.Option("--emit", metavar="ast|ir|c", help="print a stage instead of building"),
    ] = None,
    p4info: Annotated[
        Path | None,
        typer.Option(
            "--p4info", metavar="FILE", help="also write P4Info to FILE (.txtpb, .json or .bin)"
        ),
    ] = None,
    device_config: Annotated[
        Path | None,
        typer.Option(
            "--device-config",
            metavar="FILE",
            help="also write to FILE what a controller pushes by P4Runtime",
        ),
    ] = None,
    optimize: Annotated[
        int,
        typer.Option(
            "-O", min=0, max=3, metavar="LEVEL", help="of the C compiler: 1 is quickest to start"
        ),
    ] = 1,
) -> None:
    """Compile a P4_16 program for v1model."""
    from testbed.cli.compile import compile_command

    compile_command(
        program,
        output=output,
        include=include or [],
        define=define or [],
        check_only=check_only,
        emit=emit,
        p4info=p4info,
        device_config=device_config,
        optimize=f"-O{optimize}",
    )


@bounded
def stf(
    program: Annotated[Path | None, typer.Argument(metavar="PROGRAM.p4|PROGRAM.json")] = None,
    test: Annotated[Path | None, typer.Argument(metavar="TEST.stf")] = None,
    folder: Annotated[
        Path | None, typer.Option("--all", metavar="DIR", help="every NAME.stf with its NAME.p4")
    ] = None,
    engine: Annotated[
        str | None,
        typer.Option(
            "--engine", metavar="native|interpreter", help="what runs the program [default: native]"
        ),
    ] = None,
    trace: Annotated[
        bool, typer.Option("--trace", help="show each packet's way (runs the interpreter)")
    ] = False,
) -> None:
    """Run a packet test (STF): exit 1 if it fails, 3 if the program is refused."""
    from testbed.cli.stf import stf_command

    stf_command(program, test, folder, engine, trace=trace)
