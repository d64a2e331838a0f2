"""The ``testbed`` command.

What the commands take stands in ``*_commands.py``, what they do in a module each, which
is imported when it runs, so that ``testbed --help`` answers at once. The experiments'
options are made from their parameters (``run.py``), hence only when the first word is
``run``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from testbed.cli.bench import bench
from testbed.cli.errors import bounded
from testbed.cli.groups import Choices
from testbed.cli.network_commands import shell, switch, topology, trace, up
from testbed.cli.options import AsJson
from testbed.cli.process import prepare
from testbed.cli.program_commands import compile_program, stf
from testbed.cli.run_commands import replay, sweep, timeline

app = typer.Typer(
    cls=Choices,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="An emulated data centre whose switches run P4.",
    context_settings={"help_option_names": ["-h", "--help"]},
)
runs = typer.Typer(cls=Choices, no_args_is_help=True, rich_markup_mode=None)
app.add_typer(runs, name="run", help="Run an experiment: a table, a picture, a run directory.")
app.add_typer(bench, name="bench", cls=Choices, help="Measure speed, beside C by hand.")


@runs.callback()
def _run() -> None:
    """Run an experiment: a table, a picture, a run directory."""


def _print_version(wanted: bool) -> None:
    if wanted:
        version(as_json=False)
        raise typer.Exit


@app.callback()
def _testbed(
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="as `testbed version`"
        ),
    ] = False,
) -> None:
    """An emulated data centre whose switches run P4."""


command = app.command
command("sweep", short_help="Run an experiment over a grid of its parameters.")(sweep)
command("timeline", short_help="Write a page of a run: queue, pauses, flows over time.")(timeline)
command("replay", short_help="Repeat a live run made with --capture in virtual time.")(replay)
command("up")(up)
command("topology", short_help="Print a topology as a file to begin your own with.")(topology)
command("trace", short_help="Show what a program or a running switch does with a packet.")(trace)
command("shell")(shell)
command("switch", short_help="Run a P4 program on interfaces of this machine.")(switch)
command("compile")(compile_program)
command("stf", short_help="Run a packet test (STF).")(stf)


@command("shims", short_help="Write p4c, simple_switch_grpc and the like for projects.")
@bounded
def shims(
    directory: Annotated[Path, typer.Argument(metavar="DIR")],
) -> None:
    """Write p4c, simple_switch_grpc and the like: projects for BMv2 then run on the testbed."""
    from testbed.cli.shims.install import shims_command

    shims_command(directory)


@command("doctor", short_help="What is on this machine, what is missing, how to get it.")
@bounded
def doctor(
    as_json: AsJson = False,
) -> None:
    """What is on this machine, what is missing, and how to get it; exit 1 if runs cannot be."""
    from testbed.cli.doctor import doctor_command

    doctor_command(as_json=as_json)


@command("version")
@bounded
def version(
    as_json: AsJson = False,
) -> None:
    """Versions of this package and of what it stands on."""
    import json

    from testbed.cli.versions import versions

    found = versions()
    if as_json:
        print(json.dumps(found, indent=2))
    else:
        for name, value in found.items():
            print(f"{name:9} {value}")


def main() -> None:
    """Entry point of the ``testbed`` script; ends the process."""
    prepare()
    if sys.argv[1:2] == ["run"]:
        try:
            _add_experiments()
        except typer.Exit as end:
            sys.exit(end.exit_code)
    app(prog_name="testbed")


@bounded
def _add_experiments() -> None:
    from testbed.cli.run import add_experiments

    add_experiments(runs)


if __name__ == "__main__":
    main()
