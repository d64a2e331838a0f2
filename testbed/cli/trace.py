"""``testbed trace``: a packet's way through a program, as a person reads it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from testbed.cli.arguments import existing_file, macros
from testbed.cli.errors import UsageError
from testbed.switch.trace import PassTrace, Recorder, as_json
from testbed.time_units import PS_PER_NS

_PORTS = 511  # 511 is the drop port


@dataclass(frozen=True)
class _Arrival:
    port: int
    at_ps: int
    frame: bytes


def is_switch(what: str) -> bool:
    """Whether the command's first word names a switch: it is no file, nor looks like one."""
    return not (what.endswith(".p4") or "/" in what or Path(what).exists())


def trace_command(
    program: Path,
    *,
    packet: tuple[str, str] | None,
    pcap: Path | None,
    port: str | None,
    entries: Path | None,
    include: Sequence[Path],
    define: Sequence[str],
    as_document: bool,
    live_options: Sequence[object] = (),
) -> None:
    """See ``testbed trace --help``. Raises CompileError, StfError, ControlError, UsageError."""
    if any(option is not None for option in live_options):
        raise UsageError("--match, --count and --network are for a switch of a running network")
    existing_file(program)
    arrivals = _arrivals(packet, pcap, port)
    if entries is not None:
        existing_file(entries)
    packets = _traced(program, arrivals, entries, include, macros(define))
    print_packets(packets, as_document=as_document)


def print_packets(packets: Iterable[PassTrace], *, as_document: bool) -> None:
    """To standard output, each as it comes; ``as_document``: one JSON document a line."""
    if as_document:
        for packet in packets:
            print(json.dumps(as_json(packet)), flush=True)
        return
    from rich.console import Console

    from testbed.cli.trace_text import packet_lines

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")  # lines and arrows, where there are none
    console = Console(soft_wrap=True, highlight=False)
    for packet in packets:
        for line in packet_lines(packet):
            console.print(line)


def _traced(
    program: Path,
    arrivals: Iterable[_Arrival],
    entries: Path | None,
    include: Sequence[Path],
    defines: Mapping[str, str],
) -> Iterator[PassTrace]:
    from testbed.switch.entries import load_entries
    from testbed.switch.stf_engines import device

    recorder = Recorder()
    with device(
        "interpreter",
        program,
        (),
        include_dirs=include,
        defines=defines,
        observer=recorder,
        name="switch",
    ) as switch:
        if entries is not None:
            load_entries(switch, entries)
        for arrival in arrivals:
            switch.send(arrival.port, arrival.at_ps, arrival.frame)
            yield from recorder.take()
            for message in switch.messages():
                print(message, file=sys.stderr)


# --------------------------------------------------------------------------- arguments


def _arrivals(
    packet: tuple[str, str] | None, pcap: Path | None, port: str | None
) -> Iterator[_Arrival]:
    """Checked at once, except what only reading a capture can tell."""
    if (packet is None) == (pcap is None):
        raise UsageError("give --packet PORT HEX, or --pcap FILE")
    if packet is not None:
        if port is not None:
            raise UsageError("--port goes with --pcap; --packet names its port itself")
        return iter([_Arrival(_port(packet[0], "--packet"), 0, _frame(packet[1]))])
    assert pcap is not None
    return _captured(existing_file(pcap), _port(port or "0", "--port"))


def _captured(path: Path, port: int) -> Iterator[_Arrival]:
    """The frames of a capture, at their times from the first on."""
    from testbed.measure.pcap import CaptureError, read_frames

    first = None
    try:
        for frame in read_frames(path):
            first = frame.at_ns if first is None else first
            yield _Arrival(port, max(frame.at_ns - first, 0) * PS_PER_NS, frame.data)
    except CaptureError as error:
        raise UsageError(f"--pcap: {error}") from None
    if first is None:
        raise UsageError(f"--pcap: {path} has no packets")


def _port(text: str, option: str) -> int:
    try:
        number = int(text, 0)
    except ValueError:
        raise UsageError(f"{option}: {text!r} is no port; ports are 0 to {_PORTS - 1}") from None
    if not 0 <= number < _PORTS:
        raise UsageError(f"{option}: there is no port {number}; ports are 0 to {_PORTS - 1}")
    return number


def _frame(text: str) -> bytes:
    digits = "".join(text.replace(":", " ").split()).removeprefix("0x")
    if not digits:
        raise UsageError("--packet: a packet has at least one byte, in hexadecimal: 0a1b2c")
    wrong = next((i for i, c in enumerate(digits) if c not in "0123456789abcdefABCDEF"), None)
    if wrong is not None:
        raise UsageError(
            f"--packet: {digits[wrong]!r}, digit {wrong + 1}, is not hexadecimal (0 to 9, a to f)"
        )
    if len(digits) % 2:
        raise UsageError(
            f"--packet: {len(digits)} digits are not whole bytes; a byte is two digits"
        )
    return bytes.fromhex(digits)
