"""The ``testbed`` command.

Each command lives in a module of its own and is imported when it runs, so that
``testbed --help`` answers at once. The experiments' options are made from their
parameters (``run.py``), hence only when the first word is ``run``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from testbed.cli.bench import bench
from testbed.cli.errors import bounded
from testbed.cli.groups import Choices
from testbed.cli.process import prepare
from testbed.cli.sweep import sweep

Include = Annotated[
    list[Path] | None, typer.Option("-I", metavar="DIR", help="look for included files in DIR")
]
Define = Annotated[
    list[str] | None, typer.Option("-D", metavar="NAME=VALUE", help="define a macro")
]
Tls = Annotated[
    str | None,
    typer.Option(
        "--tls",
        metavar="CERTIFICATE,KEY[,CA]",
        help="P4Runtime by TLS, with these PEM files; with a CA clients, too, need certificates",
    ),
]


_MOST_DEVICE_ID = 2**64 - 1

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


app.command("sweep", short_help="Run an experiment over a grid of its parameters.")(sweep)


@app.command("up")
@bounded
def up(
    topology: Annotated[
        str,
        typer.Argument(
            metavar="TOPOLOGY", help="leaf-spine, dumbbell, fat-tree, hpcc, or a .json file"
        ),
    ],
    program: Annotated[
        Path | None,
        typer.Option("--program", metavar="FILE.p4", help="[default: the shipped forward.p4]"),
    ] = None,
    define: Define = None,
    edge_rate: Annotated[
        str | None,
        typer.Option("--edge-rate", metavar="RATE", help="[default: 100Mbit]"),
    ] = None,
    uplink_rate: Annotated[
        str | None,
        typer.Option("--uplink-rate", metavar="RATE", help="leaf-spine [default: 1Gbit]"),
    ] = None,
    buffer: Annotated[
        str | None,
        typer.Option("--buffer", metavar="SIZE", help="per host-facing port [default: 150KB]"),
    ] = None,
    ecn: Annotated[bool, typer.Option("--ecn", help="ECN in hosts and switches")] = False,
    switch: Annotated[
        str | None,
        typer.Option("--switch", metavar="testbed|bmv2", help="[default: testbed]"),
    ] = None,
    no_controller: Annotated[
        bool, typer.Option("--no-controller", help="leave all tables to a controller of yours")
    ] = False,
    grpc: Annotated[
        str | None,
        typer.Option(
            "--grpc",
            metavar="ADDR",
            help="P4Runtime of the first switch; the others follow [default: 127.0.0.1:50051, "
            "or the next free]",
        ),
    ] = None,
    tls: Tls = None,
    cpu_port: Annotated[
        int | None,
        typer.Option(
            "--cpu-port", min=0, max=510, metavar="P", help="where controllers' packets go"
        ),
    ] = None,
) -> None:
    """Bring a topology up and open the Mininet prompt.

    Where standard input is no terminal, its lines are the commands.
    """
    from testbed.cli.up import bring_up

    bring_up(
        topology,
        program=program,
        define=define or [],
        edge_rate=edge_rate,
        uplink_rate=uplink_rate,
        buffer=buffer,
        ecn=ecn,
        switch=switch,
        controlled=not no_controller,
        grpc=grpc,
        tls=tls,
        cpu_port=cpu_port,
    )


@app.command("switch", short_help="Run a P4 program on interfaces of this machine.")
@bounded
def switch(
    program: Annotated[Path, typer.Argument(metavar="PROGRAM.p4|PROGRAM.json")],
    interface: Annotated[
        list[str] | None,
        typer.Option("-i", metavar="PORT@INTERFACE", help="an interface that exists and is up"),
    ] = None,
    device_id: Annotated[
        int,
        typer.Option(
            "--device-id",
            min=0,
            max=_MOST_DEVICE_ID,
            metavar="N",
            help="its number; its name is sN",
        ),
    ] = 1,
    grpc: Annotated[
        str | None,
        typer.Option(
            "--grpc", metavar="ADDR", help="HOST:PORT [default: 127.0.0.1:50051 or the next free]"
        ),
    ] = None,
    tls: Tls = None,
    cpu_port: Annotated[
        int | None,
        typer.Option(
            "--cpu-port", min=0, max=510, metavar="P", help="where controllers' packets go"
        ),
    ] = None,
    p4info: Annotated[
        Path | None,
        typer.Option("--p4info", metavar="FILE", help="what p4c wrote beside PROGRAM.json"),
    ] = None,
    pcap: Annotated[
        Path | None,
        typer.Option("--pcap", metavar="DIR", help="record each port into a pcapng file in DIR"),
    ] = None,
    queue_rate: Annotated[
        list[str] | None,
        typer.Option("--queue-rate", metavar="PORT=RATE", help="[default: as fast as it goes]"),
    ] = None,
    queue_depth: Annotated[
        list[str] | None,
        typer.Option("--queue-depth", metavar="PORT=SIZE", help="[default: no limit]"),
    ] = None,
    include: Include = None,
    define: Define = None,
) -> None:
    """Run a P4 program on interfaces of this machine until SIGTERM or Ctrl-C."""
    from testbed.cli.switch import switch_command

    switch_command(
        program,
        interfaces=interface or [],
        device_id=device_id,
        grpc=grpc,
        tls=tls,
        cpu_port=cpu_port,
        p4info=p4info,
        captures=pcap,
        queue_rates=queue_rate or [],
        queue_depths=queue_depth or [],
        include=include or [],
        define=define or [],
    )


@app.command("shell")
@bounded
def shell(
    switch: Annotated[
        str, typer.Argument(metavar="SWITCH|ADDRESS:PORT", help="a running switch, or a server")
    ],
    network: Annotated[
        str | None,
        typer.Option("--network", metavar="NAME", help="which network, where several run"),
    ] = None,
    device_id: Annotated[
        int | None,
        typer.Option(
            "--device-id",
            min=0,
            max=_MOST_DEVICE_ID,
            metavar="N",
            help="at an ADDRESS:PORT [default: 1]",
        ),
    ] = None,
    election_id: Annotated[
        str | None,
        typer.Option(
            "--election-id",
            metavar="N",
            help="the highest may write [default: the next, unless a controller runs]",
        ),
    ] = None,
    role: Annotated[
        str | None, typer.Option("--role", metavar="NAME", help="[default: full rights]")
    ] = None,
) -> None:
    """Open p4runtime-shell on a running switch.

    It lives in an environment of its own, which is made on first use. Where standard
    input is no terminal, its lines are a script.
    """
    from testbed.cli.shell import shell_command

    shell_command(switch, network, device_id=device_id, election_id=election_id, role=role)


@app.command("compile")
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


@app.command("stf", short_help="Run a packet test (STF).")
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


@app.command("trace", short_help="Show what a program or a running switch does with a packet.")
@bounded
def trace(
    what: Annotated[
        str, typer.Argument(metavar="PROGRAM.p4|SWITCH", help="a program, or a running switch")
    ],
    packet: Annotated[
        tuple[str, str] | None,
        typer.Option("--packet", metavar="PORT HEX", help="one packet, and where it arrives"),
    ] = None,
    pcap: Annotated[
        Path | None, typer.Option("--pcap", metavar="FILE", help="the packets of a capture")
    ] = None,
    port: Annotated[
        str | None,
        typer.Option("--port", metavar="PORT", help="where those of --pcap arrive [default: 0]"),
    ] = None,
    entries: Annotated[
        Path | None,
        typer.Option("--entries", metavar="FILE", help="STF commands, or a tutorial's JSON"),
    ] = None,
    include: Include = None,
    define: Define = None,
    match: Annotated[
        str | None,
        typer.Option("--match", metavar="CONDITION", help="of a running switch: what to show"),
    ] = None,
    count: Annotated[
        int | None,
        typer.Option("--count", metavar="N", help="of a running switch: how many [default: 1]"),
    ] = None,
    network: Annotated[
        str | None,
        typer.Option("--network", metavar="NAME", help="which network, where several run"),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="print a JSON document a packet, each on a line")
    ] = False,
) -> None:
    """Show a packet's way: states, fields, tables, branches, actions, and what leaves.

    Of a program, the packet is given; of a switch that runs, live packets are picked.
    """
    from testbed.cli.trace import is_switch, trace_command

    if is_switch(what):
        from testbed.cli.trace_live import trace_switch

        given = (packet, pcap, port, entries, include, define)
        trace_switch(what, match, count, network, as_document=as_json, program_options=given)
        return
    trace_command(
        Path(what),
        live_options=(match, count, network),
        packet=packet,
        pcap=pcap,
        port=port,
        entries=entries,
        include=include or [],
        define=define or [],
        as_document=as_json,
    )


@app.command("replay", short_help="Repeat a live run made with --capture in virtual time.")
@bounded
def replay(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="a run directory with captures")],
    variant: Annotated[
        list[str] | None,
        typer.Option("--variant", metavar="NAME", help="only this one; can be given several times"),
    ] = None,
) -> None:
    """Repeat a run made with --capture in virtual time; exit 1 if it differs."""
    from testbed.cli.replay import replay_command

    replay_command(run, variants=variant or [])


@app.command("timeline", short_help="Write a page of a run: queue, pauses, flows over time.")
@bounded
def timeline(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="a run directory")],
    output: Annotated[
        Path | None,
        typer.Option("-o", metavar="FILE", help="[default: RUN/timeline.html]"),
    ] = None,
    rounds: Annotated[
        str | None,
        typer.Option(metavar="FIRST-LAST", help="[default: the first 200; a page holds no more]"),
    ] = None,
) -> None:
    """Write one HTML page: queue, pauses, drops, signals and flows of a run over time."""
    from testbed.cli.timeline import timeline_command

    timeline_command(run, output=output, rounds=rounds)


@app.command("shims", short_help="Write p4c, simple_switch_grpc and the like for projects.")
@bounded
def shims(
    directory: Annotated[Path, typer.Argument(metavar="DIR")],
) -> None:
    """Write p4c, simple_switch_grpc and the like: projects for BMv2 then run on the testbed."""
    from testbed.cli.shims.install import shims_command

    shims_command(directory)


@app.command("doctor", short_help="What is on this machine, what is missing, how to get it.")
@bounded
def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="print a JSON document")] = False,
) -> None:
    """What is on this machine, what is missing, and how to get it; exit 1 if runs cannot be."""
    from testbed.cli.doctor import doctor_command

    doctor_command(as_json=as_json)


@app.command("version")
@bounded
def version(
    as_json: Annotated[bool, typer.Option("--json", help="print a JSON document")] = False,
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
