"""What the tests of `testbed switch` run inside a lab: one scenario by name, its result
as JSON.

python switch_scenarios.py SCENARIO DIRECTORY
"""

from __future__ import annotations

import contextlib
import itertools
import json
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from testbed.benchmarks.lab import Host, ip
from testbed.measure.pcapng import Packet, Way, read_pcapng
from testbed.p4runtime.client import Client

PROGRAM = Path(__file__).with_name("crossed.p4")
CONTROLLED = Path(__file__).parents[1] / "p4runtime" / "clients" / "everything.p4"
WAIT_S = 60.0
FRAME = bytes(12) + b"\x88\xb5" + bytes(962)  # 1000 bytes with what the wire adds


def command(*words: str, program: Path = PROGRAM) -> list[str]:
    return [sys.executable, "-m", "testbed.cli.main", "switch", str(program), *words]


@contextlib.contextmanager
def hosts() -> Iterator[tuple[Host, Host]]:
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1,
        Host("h2", "10.0.0.2/24", "02:00:00:00:00:02") as h2,
    ):
        yield h1, h2


@contextlib.contextmanager
def switched(*words: str, program: Path = PROGRAM) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A switch that has said that it is ready, and what it said."""
    process = subprocess.Popen(
        command("-i", "1@h1-out", "-i", "2@h2-out", *words, program=program),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        ready = process.stdout.readline()
        if not ready:
            raise AssertionError(process.communicate(timeout=WAIT_S)[1])
        yield process, ready
    finally:
        process.kill()
        process.wait()


def ended(process: subprocess.Popen[str]) -> dict[str, Any]:
    output, errors = process.communicate(timeout=WAIT_S)
    return {"status": process.returncode, "output": output, "errors": errors}


def refused(*words: str) -> dict[str, Any]:
    done = subprocess.run(
        command(*words), capture_output=True, text=True, timeout=WAIT_S, check=False
    )
    return {"status": done.returncode, "output": done.stdout, "errors": done.stderr}


def forwards(directory: str) -> dict[str, Any]:
    captures = Path(directory) / "new" / "captures"
    state = Path(directory) / "testbed"
    with hosts() as (h1, _), switched("--device-id", "7", "--pcap", str(captures)) as (p, ready):
        ping = h1.command("ping", "-c", "3", "-i", "0.05", "-W", "2", "10.0.0.2")
        answered = subprocess.run(ping, capture_output=True, timeout=60, check=False)
        known = sorted(path.suffix for path in state.iterdir())
        p.send_signal(signal.SIGTERM)
        return {
            "ready": ready,
            "answered": answered.returncode == 0,
            "known": known,
            **ended(p),
            "left": [path.name for path in state.iterdir()],
            "captured": {path.name: len(packets(path)) for path in captures.iterdir()},
        }


def packets(path: Path, way: Way | None = None) -> list[Packet]:
    found = (item for item in read_pcapng(path) if isinstance(item, Packet))
    return [packet for packet in found if way in (None, packet.way)]


def interrupted(directory: str) -> dict[str, Any]:
    """Ctrl-C, twice: the second finds the switch ending."""
    with hosts(), switched() as (process, _):
        process.send_signal(signal.SIGINT)
        process.send_signal(signal.SIGINT)
        return ended(process)


def controlled(directory: str) -> dict[str, Any]:
    """A frame to the controller and one from it; what a second switch at its address says."""
    options = ("--grpc", "127.0.0.1:9559", "--device-id", "4", "--cpu-port", "255")
    ip("link", "set", "lo", "up")
    with hosts(), switched(*options, program=CONTROLLED) as (process, ready):
        with Client.connect("127.0.0.1:9559", device_id=4) as client:
            client.insert("route", {"dst": (0, 0)}, "forward", {"port": 2})
            packets_in: queue.Queue[Any] = queue.Queue()
            client.on_packet_in(packets_in.put)
            subprocess.run(["nsenter", "-t", str(holder("h1")), "-n", *SEND], check=True)
            packet = packets_in.get(timeout=WAIT_S)
            received = Receiver()
            client.packet_out(FRAME, {"egress_port": 2, "padding": 0})
            came_out = received.frame() == FRAME
        second = refused(
            *("-i", "1@h1-out", "--grpc", "127.0.0.1:9559", "--pcap", f"{directory}/captures")
        )
        process.send_signal(signal.SIGTERM)
        return {
            "ready": ready,
            "packet_in": packet.payload == FRAME,
            "metadata": packet.metadata,
            "packet_out": came_out,
            "second": second,
            **ended(process),
        }


class Receiver:
    """Frames that arrive at h2 from now on."""

    def __init__(self) -> None:
        program = (
            "import socket; s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3);"
            "s.bind(('h2-eth0', 3)); print('listening', flush=True)\n"
            "while (d := s.recv(2000))[12:14] != b'\\x88\\xb5': pass\nprint(d.hex())"
        )
        command = ["nsenter", "-t", str(holder("h2")), "-n", sys.executable, "-c", program]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self._process.stdout.readline()

    def frame(self) -> bytes:
        return bytes.fromhex(self._process.communicate(timeout=WAIT_S)[0])


def queued(directory: str) -> dict[str, Any]:
    """Ten frames at once to a port of 20 kbit/s (0.4 s a frame) that holds four."""
    captures = Path(directory)
    options = ("--queue-rate", "2=20kbit", "--queue-depth", "2=4000", "--pcap", directory)
    with hosts(), switched(*options) as (process, _):
        sender = subprocess.Popen(["nsenter", "-t", str(holder("h1")), "-n", *SEND])
        sender.wait(WAIT_S)
        time.sleep(3.0)  # of which five frames take 2.0
        process.send_signal(signal.SIGTERM)
        end = ended(process)
    way_in = packets(captures / "s1-1-h1-out.pcapng", Way.IN)
    way_out = packets(captures / "s1-2-h2-out.pcapng", Way.OUT)
    frames = [packet for packet in way_out if packet.data[12:14] == b"\x88\xb5"]
    times = [packet.at_ns for packet in frames]
    return {
        **end,
        "in": sum(packet.data[12:14] == b"\x88\xb5" for packet in way_in),
        "out": len(frames),
        "gaps_ns": [b - a for a, b in itertools.pairwise(times)],
    }


SEND = [
    sys.executable,
    "-c",
    "import socket; s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW);"
    f"s.bind(('h1-eth0', 0)); [s.send(bytes.fromhex('{FRAME.hex()}')) for _ in range(10)]",
]


def holder(name: str) -> int:
    """A process in a host's network namespace."""
    for process in Path("/proc").iterdir():
        if process.name.isdecimal() and (process / "comm").read_text() == "sleep\n":
            inside = subprocess.run(
                ["nsenter", "-t", process.name, "-n", "ip", "link", "show", f"{name}-eth0"],
                capture_output=True,
                timeout=WAIT_S,
                check=False,
            )
            if inside.returncode == 0:
                return int(process.name)
    raise AssertionError(name)


def vanishes(directory: str) -> dict[str, Any]:
    with hosts(), switched() as (process, _):
        ip("link", "delete", "h2-out")
        return ended(process)


def missing(directory: str) -> dict[str, Any]:
    with hosts():
        return refused("-i", "1@h1-out", "-i", "2@nowhere", "--pcap", f"{directory}/captures")


def down(directory: str) -> dict[str, Any]:
    with hosts():
        ip("link", "set", "h2-out", "down")
        return refused("-i", "1@h1-out", "-i", "2@h2-out")


def no_ethernet(directory: str) -> dict[str, Any]:
    ip("tuntap", "add", "dev", "tun7", "mode", "tun")
    ip("link", "set", "tun7", "up")
    return refused("-i", "1@tun7")


def no_privilege(directory: str) -> dict[str, Any]:
    with hosts():
        as_nobody = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
        done = subprocess.run(
            [*as_nobody, *command("-i", "1@h1-out")],
            capture_output=True,
            text=True,
            timeout=WAIT_S,
            check=False,
        )
    return {"status": done.returncode, "output": done.stdout, "errors": done.stderr}


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](sys.argv[2])))
