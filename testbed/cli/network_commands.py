"""The commands around running networks and switches: ``up``, ``trace``, ``shell``, ``switch``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from testbed.cli.errors import bounded
from testbed.cli.options import CpuPort, Define, Include, NetworkName, Tls

_MOST_DEVICE_ID = 2**64 - 1


TOPOLOGY = typer.Argument(
    metavar="TOPOLOGY", help="leaf-spine, dumbbell, fat-tree, hpcc, or a .json file"
)


@bounded
def up(
    topology: Annotated[str, TOPOLOGY],
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
    cpu_port: CpuPort = None,
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


@bounded
def topology(
    name: Annotated[str | None, TOPOLOGY] = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="the JSON schema of topology files, for editors")
    ] = False,
) -> None:
    """Print a topology as a JSON file, checked, to begin your own with."""
    from testbed.cli.topology import topology_command

    topology_command(name, schema=schema)


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
    network: NetworkName = None,
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


@bounded
def shell(
    switch: Annotated[
        str, typer.Argument(metavar="SWITCH|ADDRESS:PORT", help="a running switch, or a server")
    ],
    network: NetworkName = None,
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
    cpu_port: CpuPort = None,
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
