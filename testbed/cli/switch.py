"""``testbed switch``: one P4 switch on existing interfaces, until it is told to end."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from testbed.cli.arguments import existing_file, macros, tls_files
from testbed.cli.errors import UsageError
from testbed.compiler import is_bmv2_json
from testbed.engine import QueueConfig
from testbed.network.standalone import StandaloneSwitch, SwitchPort
from testbed.network.topology_checks import MAX_PORT
from testbed.network.units import UnitError, parse_rate, parse_room

_MAX_INTERFACE = 15  # characters (IFNAMSIZ)
_MAX_NAME = 8  # characters, of a node of a topology
_POLL_S = 0.1

T = TypeVar("T")


def switch_command(
    program: Path,
    *,
    interfaces: Sequence[str],
    device_id: int,
    grpc: str | None,
    tls: str | None,
    cpu_port: int | None,
    p4info: Path | None = None,
    captures: Path | None,
    queue_rates: Sequence[str],
    queue_depths: Sequence[str],
    include: Sequence[Path],
    define: Sequence[str],
) -> None:
    """See ``testbed switch --help``. Raises UsageError, and what StandaloneSwitch raises."""
    from testbed.cli.messages import logged_to_stderr

    ports = parse_ports(interfaces, queue_rates, queue_depths)
    check_cpu_port(cpu_port, ports)
    switch = StandaloneSwitch(
        existing_file(program),
        ports,
        name=switch_name(device_id),
        defines=macros(define),
        include_dirs=include,
        p4info=_p4info(program, p4info),
        device_id=device_id,
        grpc=grpc,
        tls=tls_files(tls),
        cpu_port=cpu_port,
        captures=captures,
    )
    with switch:
        ended = _signalled()
        listed = " ".join(f"{port.number}@{port.interface}" for port in ports)
        where = f"P4Runtime at {switch.address} (device {device_id})"
        print(f"ready: {switch.name} runs {program} on {listed}, {where}", flush=True)
        with logged_to_stderr(switch):
            while not ended():
                time.sleep(_POLL_S)
                switch.check()


def _p4info(program: Path, path: Path | None) -> bytes:
    """What --p4info gives. Raises UsageError."""
    from testbed.p4runtime.p4info_file import read_p4info

    if path is None:
        return b""
    if not is_bmv2_json(program):
        raise UsageError(f"--p4info: {program} is P4 source, which makes its own P4Info")
    try:
        return read_p4info(existing_file(path))
    except ValueError as error:
        raise UsageError(f"--p4info {error}") from None
    except OSError as error:
        raise UsageError(f"--p4info {path}: {error.strerror or error}") from None


def _signalled() -> Callable[[], bool]:
    """Whether SIGTERM, SIGINT or SIGHUP has come since this call.

    No threading.Event: a handler runs between two steps of this very thread, and would
    wait for ever for the lock that it holds in Event.wait().
    """
    received: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        if signal.getsignal(number) is not signal.SIG_IGN:  # nohup(1)
            signal.signal(number, lambda number, _: received.append(number))
    return lambda: bool(received)


def switch_name(device_id: int) -> str:
    """What messages call the switch: sN, or where names end before that, just that."""
    name = f"s{device_id}"
    return name if len(name) <= _MAX_NAME else "switch"


def check_cpu_port(cpu_port: int | None, ports: Sequence[SwitchPort]) -> None:
    """Raises UsageError."""
    if cpu_port is None:
        return
    if not 0 <= cpu_port <= MAX_PORT:
        raise UsageError(f"--cpu-port {cpu_port}: a port is 0 to {MAX_PORT}")
    for port in ports:
        if port.number == cpu_port:
            raise UsageError(f"--cpu-port {cpu_port}: port {cpu_port} is {port.interface} already")


def parse_ports(
    interfaces: Sequence[str], rates: Sequence[str], depths: Sequence[str]
) -> list[SwitchPort]:
    """The ports that the options ask for. Raises UsageError."""
    named: dict[int, str] = {}
    for text in interfaces:
        number, at, interface = text.partition("@")
        if not at or not interface:
            raise UsageError(f"-i {text}: write PORT@INTERFACE, like 1@veth1")
        port = _port_number(f"-i {text}", number)
        if len(interface) > _MAX_INTERFACE or re.search(r"[\s/:]", interface):
            raise UsageError(f"-i {text}: {interface!r} cannot be the name of an interface")
        if port in named:
            raise UsageError(f"-i {text}: port {port} is {named[port]} already")
        if interface in named.values():
            other = next(p for p, name in named.items() if name == interface)
            raise UsageError(f"-i {text}: {interface} is port {other} already")
        named[port] = interface
    if not named:
        raise UsageError("a switch needs a port; give -i PORT@INTERFACE, like -i 1@veth1")
    rate = _by_port("--queue-rate", "RATE", rates, parse_rate, named)
    depth = _by_port("--queue-depth", "SIZE", depths, parse_room, named)
    return [
        SwitchPort(
            port,
            interface,
            QueueConfig(rate_bps=rate.get(port, 0), depth_bytes=depth.get(port, 0)),
        )
        for port, interface in sorted(named.items())
    ]


def _port_number(where: str, text: str) -> int:
    if not re.fullmatch(r"\d{1,9}", text) or int(text) > MAX_PORT:
        raise UsageError(f"{where}: {text!r} is no port number; use 0 to {MAX_PORT}")
    return int(text)


def _by_port(
    option: str,
    unit: str,
    texts: Sequence[str],
    parse: Callable[[str], T],
    named: Mapping[int, str],
) -> dict[int, T]:
    """PORT=VALUE options by port."""
    found: dict[int, T] = {}
    for text in texts:
        where = f"{option} {text}"
        number, equals, value = text.partition("=")
        if not equals:
            raise UsageError(f"{where}: write PORT={unit}, like {_EXAMPLES[option]}")
        port = _port_number(where, number)
        if port not in named:
            listed = ", ".join(str(p) for p in sorted(named))
            raise UsageError(f"{where}: there is no port {port}; there are {listed}")
        if port in found:
            raise UsageError(f"{where}: port {port} has one already")
        try:
            found[port] = parse(value)
        except UnitError as error:
            raise UsageError(f"{where}: {error}") from None
    return found


_EXAMPLES = {"--queue-rate": "1=100Mbit", "--queue-depth": "1=150KB"}
