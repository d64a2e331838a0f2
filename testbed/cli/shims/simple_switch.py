"""``simple_switch`` and ``simple_switch_grpc``: a switch on interfaces, until it is told to end.

The program is a device config (what our ``p4c`` writes), BMv2's JSON, or P4 source. With
``--no-p4`` a program that drops everything runs until a controller pushes another.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

from testbed.cli.shims.options import FAILED, Options, fail
from testbed.network.base import Network

_GRPC = "0.0.0.0:9559"
_THRIFT_PORT = 9090
_MOST_QUEUES = 8
_POLL_S = 0.1
_DEPTH_PACKETS = 64  # of a queue until it is given another, as in simple_switch
_NOT_HERE = {  # what projects ask for by habit, and run without
    "nanolog": "no events are sent by nanomsg; `testbed trace` shows them",
    "notifications_addr": "digests are sent by P4Runtime, not by nanomsg",
    "debugger": "there is none; `testbed trace` shows each step of a packet",
}
_NOTHING = """\
#include <core.p4>
#include <v1model.p4>
struct none_t {}
parser P(packet_in p, out none_t h, inout none_t m, inout standard_metadata_t sm) {
    state start { transition accept; }
}
control C(inout none_t h, inout none_t m) { apply {} }
control I(inout none_t h, inout none_t m, inout standard_metadata_t sm) {
    apply { mark_to_drop(sm); }
}
control E(inout none_t h, inout none_t m, inout standard_metadata_t sm) { apply {} }
control D(packet_out p, in none_t h) { apply {} }
V1Switch(P(), C(), I(), E(), C(), D()) main;
"""


@dataclass(frozen=True)
class _Source:
    """The program, and what its preprocessor is told."""

    program: Path
    include_dirs: Sequence[Path] = ()
    defines: Mapping[str, str] = field(default_factory=dict)


def main(name: str, words: list[str]) -> int:
    """Runs the command; its exit status."""
    if "--" in words:
        at = words.index("--")
        words, target = words[:at], words[at + 1 :]
    else:
        target = []
    given = _options(name).read(words)
    if given.program is None and str(given.pcap).endswith(".json"):
        given.program, given.pcap = given.pcap, "."  # `--pcap PROGRAM.json`: no directory
    behind = _target_options(name).read(target)
    if not 1 <= behind.priority_queues <= _MOST_QUEUES:
        fail(name, f"--priority-queues {behind.priority_queues}: a port has 1 to {_MOST_QUEUES}")
    if given.program is None and not given.no_p4:
        fail(name, "give a program, or --no-p4")
    try:
        _run(name, given, behind)
    except KeyboardInterrupt:
        return 0


def _options(name: str) -> Options:
    options = Options(name, "a P4 switch of the testbed on interfaces of this machine")
    add = options.add_argument
    add("program", nargs="?", metavar="PROGRAM.json")
    add("-i", "--interface", action="append", default=[], metavar="PORT@INTERFACE")
    add("--device-id", type=int, default=0, metavar="N")
    add("--thrift-port", type=int, default=_THRIFT_PORT, metavar="PORT")
    add("--no-p4", action="store_true")
    add("--log-console", action="store_true", help="what the program says, to stdout")
    add("--log-file", metavar="FILE", help="what the program says, to FILE.txt")
    add("--pcap", nargs="?", const=".", metavar="DIR", help="a pcapng file a port")
    add("--nanolog", metavar="ADDRESS", help="not here, which it says")
    add("--notifications-addr", metavar="ADDRESS", help="not here, which it says")
    add("--debugger", action="store_true", help="not here, which it says")
    options.ignored("--log-level", "-L", "--dump-packet-data", "--max-port-count", takes=True)
    options.ignored("--log-flush", "--enable-swap")
    return options


def _target_options(name: str) -> Options:
    options = Options(name, "behind --")
    options.add_argument("--grpc-server-addr", default=None, metavar="HOST:PORT")
    options.add_argument("--cpu-port", type=int, default=None, metavar="PORT")
    options.add_argument("--priority-queues", type=int, default=1, metavar="N")
    options.add_argument("--drop-port", type=int, default=511, metavar="PORT")
    options.ignored("--enable-swap")
    return options


def _run(name: str, given: Namespace, behind: Namespace) -> NoReturn:
    """Until Ctrl-C or a signal (KeyboardInterrupt), or what goes wrong (SystemExit)."""
    from testbed.cli.switch import check_cpu_port, parse_ports, switch_name
    from testbed.engine import QueueConfig
    from testbed.network.device_ids import MOST_DEVICE_ID
    from testbed.network.standalone import StandaloneSwitch

    _forward_termination()
    grpc = behind.grpc_server_addr
    if grpc is None and name == "simple_switch_grpc":
        grpc = _GRPC
    if behind.drop_port != 511:
        fail(name, f"--drop-port {behind.drop_port} is not supported: it is 511 here")
    if not 0 <= given.device_id <= MOST_DEVICE_ID:
        fail(name, f"--device-id {given.device_id}: use 0 to {MOST_DEVICE_ID}")
    with _told(name):
        queue = QueueConfig(depth_packets=_DEPTH_PACKETS)
        ports = [replace(port, queue=queue) for port in parse_ports(given.interface, [], [])]
        check_cpu_port(behind.cpu_port, ports)
        source = _source(given)
        switch = StandaloneSwitch(
            source.program,
            ports,
            name=switch_name(given.device_id),
            include_dirs=source.include_dirs,
            defines=source.defines,
            device_id=given.device_id,
            grpc=grpc,
            cpu_port=behind.cpu_port,
            captures=Path(given.pcap) if given.pcap else None,
            qdisc=True,
        )
        with switch, ExitStack() as stack:
            for option, sentence in _NOT_HERE.items():
                if getattr(given, option):
                    _say(f"--{option.replace('_', '-')}: {sentence}")
            _serve_commands(name, stack, switch, given)
            stack.enter_context(_logged(switch, given))
            for port in ports:
                print(f"Adding interface {port.interface} as port {port.number}")
            if name == "simple_switch_grpc":
                print(f"Server listening on {switch.address}")
            print("Thrift server was started", flush=True)  # projects look for it
            while True:
                switch.check()
                time.sleep(_POLL_S)


@contextmanager
def _told(name: str) -> Iterator[None]:
    """What goes wrong in the block ends the command, with a sentence."""
    from testbed.cli.errors import UsageError
    from testbed.compiler import CompileError
    from testbed.engine import EngineError
    from testbed.engine.toolchain import CompilerFailed, NoCompilerError
    from testbed.network.errors import NetworkError
    from testbed.p4runtime.errors import StatusError

    try:
        yield
    except CompileError as error:
        print(error.render(color=sys.stderr.isatty()), file=sys.stderr)
        sys.exit(FAILED)
    except (UsageError, NetworkError, EngineError, NoCompilerError, StatusError) as error:
        fail(name, str(error))
    except CompilerFailed as error:
        fail(name, f"{error}\n{error.log}")
    except OSError as error:
        fail(name, f"{error.filename or ''}: {error.strerror or error}".removeprefix(": "))


def _serve_commands(name: str, stack: ExitStack, switch: Network, given: Namespace) -> None:
    from testbed.cli.shims.runtime_client import HOST
    from testbed.cli.shims.runtime_commands import RuntimeCommands
    from testbed.cli.shims.runtime_device import Started
    from testbed.cli.shims.runtime_server import RuntimeServer
    from testbed.network.standalone import StandaloneSwitch

    assert isinstance(switch, StandaloneSwitch)
    queues = {p.number: p.queue for p in switch.ports}
    interfaces = {p.number: p.interface for p in switch.ports}
    started = Started(given.device_id, given.thrift_port, interfaces)
    commands = RuntimeCommands(switch.switches[switch.name], queues, started)
    port = given.thrift_port
    try:
        server = RuntimeServer(commands, port, _say)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        fail(name, f"--thrift-port {port}: cannot listen at {HOST}:{port}: {reason}")
    stack.callback(server.close)


def _say(sentence: str) -> None:
    print(sentence, flush=True)


def _source(given: Namespace) -> _Source:
    """The program in files. Raises UsageError, OSError and StatusError."""
    from testbed.cli.arguments import existing_file
    from testbed.compiler import is_bmv2_json
    from testbed.p4runtime.device_config import FORMAT, lay_out
    from testbed.paths import cache_dir

    if given.program is None:
        path = cache_dir() / "shims" / "nothing.p4"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_NOTHING)
        return _Source(path)
    path = existing_file(Path(given.program))
    if is_bmv2_json(path):
        data = path.read_bytes()
        if f'"{FORMAT}"'.encode() in data[:200]:
            laid = lay_out(data, path.stem)
            return _Source(laid.main, laid.include_dirs, laid.defines)
    return _Source(path)


def _forward_termination() -> None:
    import signal

    def end(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, end)


@contextmanager
def _logged(switch: Network, given: Namespace) -> Iterator[None]:
    """What the program says goes where --log-console and --log-file send it."""
    from testbed.cli.messages import logged_to

    with ExitStack() as stack:
        sinks: list[Callable[[str], object]] = []
        if given.log_console:
            sinks.append(lambda line: print(line, flush=True))
        if given.log_file:
            file = stack.enter_context(Path(f"{given.log_file}.txt").open("w"))

            def write(line: str) -> None:
                file.write(f"{line}\n")
                file.flush()

            sinks.append(write)

        with logged_to(switch, sinks):
            yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
