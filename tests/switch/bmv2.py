"""Runs STF scripts on BMv2: p4c-bm2-ss compiles, simple_switch forwards.

The second opinion on the corpus: what a script expects must hold on the switch
that v1model was written for. Packets go in and out through simple_switch's
--packet-in socket, so no interface and no privilege is needed, and all ports are
seen; simple_switch_CLI makes the entries. (Its pcap files would be simpler, but
it reads a packet ahead there: the last packet before a command would come behind
it.)
"""

from __future__ import annotations

import json
import re
import select
import shutil
import socket
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from testbed.switch.stf import StfResult
from testbed.switch.stf_packets import matches, side_by_side
from testbed.switch.stf_script import Script, Statement, parse_script

TOOLS = ("p4c-bm2-ss", "simple_switch", "simple_switch_CLI")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]

_PROMPT = "RuntimeCmd: "
_WAIT_S = 60.0
_SETTLE_S = 0.3  # of silence; the switch answers a packet in under 10 ms
_LOWEST_PRIORITY = 1 << 20  # BMv2's smallest number wins, a script's largest
_TARGET = ("--", "--priority-queues", "8")  # it drops what has a priority that it lacks
_PAIR_GREETING = b"\0SP\0\0\x10\0\0"
_FRAME = struct.Struct(">BQ")
_PACKET = struct.Struct("=iii")
_PACKET_IN, _PACKET_OUT = 3, 4


class Bmv2Error(Exception):
    """BMv2 or its compiler refused the program or a command."""


def compile_p4(program: Path, folder: Path) -> Path:
    """The program as BMv2's JSON. Raises :class:`Bmv2Error` with p4c's message."""
    output = folder / "program.json"
    run = subprocess.run(
        ["p4c-bm2-ss", "--arch", "v1model", "-o", output, program],
        capture_output=True, text=True, timeout=_WAIT_S, check=False,
    )  # fmt: skip
    if run.returncode:
        raise Bmv2Error(run.stderr)
    return output


def run_stf_bmv2(program: Path, script_path: Path, folder: Path) -> StfResult:
    """Like :func:`testbed.switch.stf.run_stf`, with BMv2 as the switch.

    ``folder`` is empty and gets the files of the run, with the switch's log.
    """
    script = parse_script(script_path)
    failures = []
    with running(program, folder) as bmv2:
        for statement in script.statements:
            if statement.command not in ("expect", "no_packet"):
                failures += [f"{script.path}:{statement.line}: {f}" for f in bmv2.play(statement)]
        bmv2.settle()
    for port in sorted(script.ports() | set(bmv2.received)):
        failures += _compare(script, port, bmv2.received.get(port, []))
    return StfResult(not failures, "\n".join(failures))


@contextmanager
def running(program: Path, folder: Path) -> Iterator[Bmv2]:
    """simple_switch with this program, to be spoken to statement by statement."""
    compiled = compile_p4(program, folder)
    with _switch(compiled, folder) as (wire, cli):
        yield Bmv2(_Names(json.loads(compiled.read_text())), wire, cli)


class Bmv2:
    """A running simple_switch as a script sees it."""

    def __init__(self, names: _Names, wire: _Wire, cli: _Cli) -> None:
        self._names = names
        self._wire = wire
        self._cli = cli

    @property
    def received(self) -> dict[int, list[bytes]]:
        """What has come out so far, by port."""
        return self._wire.received

    def play(self, s: Statement) -> list[str]:
        """One statement other than `expect`; returns which check of it failed.

        BMv2 works on threads of its own: a command waits for the packets before it.
        """
        if s.command == "packet":
            self._wire.send(s.port, bytes.fromhex(s.data or ""))
            return []
        self._wire.settle()
        if s.command == "wait":
            return []
        answer = self._cli.run(self._names.command(s))
        if s.command == "check_counter":
            return _check_counter(s, answer)
        if s.command == "register_read" and len(s.words) == 3:
            found = register_value(answer)
            if found != int(s.words[2], 0):
                return [f"the register holds {found}"]
        if s.command == "pvs_get" and len(s.words) == 2:
            members = len(answer.split())
            if members != int(s.words[1], 0):
                return [f"the set has {members} members"]
        return []

    def settle(self) -> None:
        """Takes what the packets sent so far have made."""
        self._wire.settle()

    def ask(self, s: Statement) -> str:
        """A command's answer, as simple_switch_CLI prints it."""
        self._wire.settle()
        return self._cli.run(self._names.command(s))


def register_value(answer: str) -> int:
    """What ``register_read`` of one cell has printed."""
    return int(answer.rpartition("=")[2], 0)


# ---- the switch as a process ------------------------------------------------------


@contextmanager
def _switch(compiled: Path, folder: Path) -> Iterator[tuple[_Wire, _Cli]]:
    thrift = _free_port()
    packets = folder / "packets.ipc"
    command = [
        "simple_switch", "--packet-in", f"ipc://{packets}", "--log-file", "switch", "--log-flush",
        "--thrift-port", str(thrift), "--notifications-addr", f"ipc://{folder}/notify.ipc",
    ]  # fmt: skip
    with ExitStack() as stack:
        switch = stack.enter_context(
            subprocess.Popen([*command, compiled, *_TARGET], cwd=folder, stdout=subprocess.DEVNULL)
        )
        stack.callback(switch.terminate)
        cli = _Cli(thrift, switch)
        stack.callback(cli.close)
        wire = _Wire(packets)
        stack.callback(wire.close)
        yield wire, cli


class _Wire:
    """All ports of the switch: a nanomsg pair over a Unix socket.

    The framing is that of nanomsg's ipc mapping: 8 bytes of greeting with the
    protocol's number, then messages behind a type and a length. A packet's message
    begins with its kind, port and length.
    """

    def __init__(self, path: Path) -> None:
        self.received: dict[int, list[bytes]] = {}
        self._busy = False
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(_WAIT_S)
        self._socket.connect(str(path))
        self._socket.sendall(_PAIR_GREETING)
        self._read(len(_PAIR_GREETING))

    def send(self, port: int, packet: bytes) -> None:
        message = _PACKET.pack(_PACKET_IN, port, len(packet)) + packet
        self._socket.sendall(_FRAME.pack(1, len(message)) + message)
        self._busy = True

    def settle(self) -> None:
        """Takes what comes of the packets sent until nothing has come for a while."""
        if not self._busy:
            return
        self._busy = False
        while select.select([self._socket], [], [], _SETTLE_S)[0]:
            _, length = _FRAME.unpack(self._read(_FRAME.size))
            message = self._read(length)
            kind, port, _ = _PACKET.unpack_from(message)
            if kind == _PACKET_OUT:
                self.received.setdefault(port, []).append(message[_PACKET.size :])

    def _read(self, length: int) -> bytes:
        data = b""
        while len(data) < length:
            chunk = self._socket.recv(length - len(data))
            if not chunk:
                raise Bmv2Error("simple_switch has ended")
            data += chunk
        return data

    def close(self) -> None:
        self._socket.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Cli:
    """simple_switch_CLI, a command and its answer at a time."""

    def __init__(self, thrift: int, switch: subprocess.Popen[bytes]) -> None:
        _await_listener(thrift, switch)
        self._process = subprocess.Popen(
            ["simple_switch_CLI", "--thrift-port", str(thrift)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0,
        )  # fmt: skip
        self._answer()

    def run(self, command: str) -> str:
        """The answer; raises :class:`Bmv2Error` where it is a complaint."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n".encode())
        answer = self._answer()
        if re.search(r"\b(Error|Invalid|Unknown)\b", answer):
            raise Bmv2Error(f"{command}: {answer}")
        return answer

    def _answer(self) -> str:
        assert self._process.stdout is not None
        answer = ""
        while not answer.endswith(_PROMPT):
            chunk = self._process.stdout.read(4096)
            if not chunk:
                raise Bmv2Error(f"simple_switch_CLI ended: {answer}")
            answer += chunk.decode()
        return answer.removesuffix(_PROMPT).strip()

    def close(self) -> None:
        self._process.communicate(timeout=_WAIT_S)


def _await_listener(port: int, switch: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _WAIT_S
    while switch.poll() is None and time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise Bmv2Error("simple_switch does not listen for its command line")


# ---- scripts ------------------------------------------------------------------------


def _check_counter(s: Statement, answer: str) -> list[str]:
    packets, bytes_ = counter_value(answer)
    _, unit, relation, wanted = s.words
    assert relation == "==", "the corpus checks counters with == only"
    value = packets if unit == "packets" else bytes_
    if value == int(wanted, 0):
        return []
    return [f"counter {s.words[0]} has {value} {unit}, not {wanted}"]


def counter_value(answer: str) -> tuple[int, int]:
    """Packets and bytes, from what ``counter_read`` has printed."""
    found = re.search(r"(\d+) bytes, (\d+) packets", answer)
    if found is not None:
        return int(found[2]), int(found[1])
    found = re.search(r"packets=(\d+), bytes=(\d+)", answer)
    if found is None:
        raise Bmv2Error(f"no counter in `{answer}`")
    return int(found[1]), int(found[2])


def _compare(script: Script, port: int, received: list[bytes]) -> list[str]:
    expected = [s for s in script.statements if s.command == "expect" and s.port == port]
    failures = [
        f"{script.path}:{s.line}: packet {i} of port {port} differs:\n"
        + side_by_side(s.data, packet)
        for i, (s, packet) in enumerate(zip(expected, received, strict=False), 1)
        if s.data is not None and not matches(s.data, packet)
    ]
    if len(expected) != len(received):
        failures.append(
            f"{script.path}: port {port} sent {len(received)} packets, {len(expected)} are "
            f"expected: {[packet.hex() for packet in received]}"
        )
    return failures


# ---- names and values as simple_switch_CLI wants them ----------------------------------


class _Names:
    """Turns statements into commands: full names, keys and parameters in order."""

    def __init__(self, program: dict[str, Any]) -> None:
        self._tables = {t["name"]: t for p in program["pipelines"] for t in p["tables"]}
        self._actions = {a["id"]: a for a in program["actions"]}
        types = {t["name"]: t["fields"] for t in program["header_types"]}
        self._fields = {h["name"]: types[h["header_type"]] for h in program["headers"]}
        arrays = [*program["register_arrays"], *program["counter_arrays"]]
        arrays += program["meter_arrays"]
        self._arrays = [a["name"] for a in arrays]
        self._profiles = [a["name"] for p in program["pipelines"] for a in p["action_profiles"]]
        self._sets = [v["name"] for v in program.get("parse_vsets", [])]
        self._added: dict[str, int] = {}  # entries of a table, which are their handles
        self._handles: dict[str, int] = {}  # by what the script calls the entry

    def command(self, s: Statement) -> str:
        match s.command:
            case "add":
                return self._add(s)
            case "setdefault":
                table = self._tables[_resolve(s.table, list(self._tables))]
                return f"table_set_default {table['name']} {self._call(table, s, '')}"
            case "check_counter":
                name, _, index = s.words[0].rstrip(")").partition("(")
                handle = self._handles.get(index, index or 0)
                return f"counter_read {_resolve(name, self._arrays)} {handle}"
            case "register_read":
                return f"register_read {_resolve(s.words[0], self._arrays)} {s.words[1]}"
            case "register_write":
                name, index, value = s.words
                return (
                    f"register_write {_resolve(name, self._arrays)} {int(index, 0)} {int(value, 0)}"
                )
            case "register_reset" | "meter_set_rates" | "meter_array_set_rates":
                name, *rest = s.words
                rest[:1] = [str(self._handles.get(which, which)) for which in rest[:1]]
                return " ".join([s.command, _resolve(name, self._arrays), *rest])
            case "pvs_add" | "pvs_remove" | "pvs_get" | "pvs_clear":
                name, *rest = s.words
                value = rest if s.command in ("pvs_add", "pvs_remove") else []
                return " ".join([s.command, _resolve(name, self._sets), *value])
        if s.command.startswith("act_prof_"):
            return self._profile(s)
        if s.command.startswith("table_indirect_"):
            table, *rest = s.words
            return " ".join([s.command, _resolve(table, list(self._tables)), *rest])
        return " ".join([s.command, *s.words])

    def _profile(self, s: Statement) -> str:
        profile, *rest = s.words
        if s.command in ("act_prof_create_member", "act_prof_modify_member"):
            rest[0] = _resolve(rest[0], list({a["name"] for a in self._actions.values()}))
        return " ".join([s.command, _resolve(profile, self._profiles), *rest])

    def _add(self, s: Statement) -> str:
        table = self._tables[_resolve(s.table, list(self._tables))]
        handle = self._added.get(table["name"], 0)
        self._added[table["name"]] = handle + 1
        if s.alias:
            self._handles[s.alias] = handle
        fields = {key["name"]: key for key in table["key"]}
        given = {_resolve(name, list(fields)): value for name, value in s.keys}
        keys = " ".join(self._key(field, given.get(name)) for name, field in fields.items())
        if s.target:
            kind, number = s.target.split()
            indirect = {"member": "table_indirect_add", "group": "table_indirect_add_with_group"}
            command = f"{indirect[kind]} {table['name']} {keys} => {number}"
        else:
            command = f"table_add {table['name']} {self._call(table, s, keys + ' =>')}"
        if table["match_type"] in ("ternary", "range"):
            command += f" {_LOWEST_PRIORITY - (s.priority or 0)}"
        return command

    def _call(self, table: dict[str, Any], s: Statement, between: str) -> str:
        actions = dict(zip(table["actions"], table["action_ids"], strict=True))
        name = _resolve(s.action, list(actions))
        params = dict(s.params)
        values = [params[p["name"]] for p in self._actions[actions[name]]["runtime_data"]]
        return " ".join([name, between, *values])

    def _key(self, field: dict[str, Any], text: str | None) -> str:
        kind = field["match_type"]
        if text is None:
            return {"lpm": "0/0", "ternary": "0&&&0"}[kind]
        if "*" in text:
            fixed, mask = text.replace("*", "0"), text[:2]
            all_ones = "1" if text.startswith("0b") else "f"
            mask += "".join("0" if digit == "*" else all_ones for digit in text[2:])
            if kind == "lpm":
                return f"{fixed}/{int(mask, 0).bit_count()}"
            return f"{fixed}&&&{mask}"
        if kind == "ternary" and "&&&" not in text:
            return f"{text}&&&{(1 << self._width(field)) - 1:#x}"
        return text.replace("..", "->") if kind == "range" else text

    def _width(self, field: dict[str, Any]) -> int:
        """Of a key, in bits."""
        header, name = field["target"]
        return next(width for n, width, *_ in self._fields[header] if n == name)


def _resolve(name: str, names: list[str]) -> str:
    """The one of ``names`` that is ``name`` or ends in it."""
    if name in names:
        return name
    found = [n for n in names if n.endswith("." + name)]
    if len(found) != 1:
        raise Bmv2Error(f"`{name}` is {'none' if not found else 'more than one'} of {names}")
    return found[0]
