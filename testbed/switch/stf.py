"""Runs STF packet tests: a program, a script, and what should come out.

The switch runs alone on the virtual clock, its ports attached to memory, so a
test takes no time and always does the same. It is the native one or the interpreter.
"""

from __future__ import annotations

import dataclasses
import operator
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from testbed.compiler import check_file, is_bmv2_json
from testbed.interpreter import Observer
from testbed.switch.errors import ControlError, StfError
from testbed.switch.keys import Member
from testbed.switch.stf_decode import decoded
from testbed.switch.stf_engines import Device, EngineName, device
from testbed.switch.stf_packets import matches, side_by_side
from testbed.switch.stf_profiles import AddedEntry, ProfileCommands, parse_target
from testbed.switch.stf_script import USAGE, Script, Statement, parse_script, whole_number
from testbed.switch.values import Value, parse_value
from testbed.time_units import US_PER_S

__all__ = ["StfError", "StfResult", "run_stf"]

_STEP_PS = 1_000_000_000  # 1 ms between packets
_PORTS = range(64)
_COMPARE: dict[str, Callable[[int, int], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_COUNTER = re.compile(r"([\w.$]+?)(?:\((\$?\w+)\))?")


@dataclass(frozen=True)
class StfResult:
    """``message`` says what differed, the packets side by side; ``log`` is what the
    program said (``log_msg``, ``assert``)."""

    passed: bool
    message: str = ""
    log: tuple[str, ...] = ()


class _Failed(Exception):
    """The switch did something else than the script expects."""


def run_stf(
    program_path: str | os.PathLike[str],
    stf_path: str | os.PathLike[str],
    *,
    include_dirs: Sequence[str | os.PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
    optimize: str = "-O1",
    engine: EngineName = "native",
    observer: Observer | None = None,
) -> StfResult:
    """Runs one script against one program.

    ``observer`` is told what happens to packets; only the interpreter can do that.
    Raises CompileError for a wrong program and :class:`StfError` for a wrong
    script; a program that behaves otherwise is a result that did not pass.
    """
    script = parse_script(Path(stf_path))
    ports = sorted(script.ports() | set(_PORTS))
    with device(
        engine,
        Path(program_path),
        ports,
        include_dirs=include_dirs,
        defines=defines,
        optimize=optimize,
        observer=observer,
    ) as under_test:

        def decode(expected: str, packet: bytes) -> str:
            if is_bmv2_json(Path(program_path)):
                return ""  # its parser cannot be interpreted
            tree = check_file(program_path, include_dirs=include_dirs, defines=defines).ast
            return decoded(tree, expected, packet)

        result = Player(under_test, ports, script, decode).run()
        log = tuple(under_test.messages())
        return dataclasses.replace(result, log=log)


def run_commands(under_test: Device, path: Path) -> None:
    """Carries out the commands of a script that has no packets, as a file of entries.

    Raises :class:`StfError`.
    """
    script = parse_script(path)
    for s in script.statements:
        if s.command in ("packet", "expect", "no_packet"):
            raise StfError(
                f"{path}:{s.line}: `{s.command}` is for packet tests; a file of entries has "
                "`add`, `setdefault` and the other commands that make no packets"
            )
    result = Player(under_test, (), script).run()
    if not result.passed:
        raise StfError(result.message)


class Player(ProfileCommands):
    """Plays statements on a device. ``received``: what has left each port so far.

    ``decode`` tells how an expected and a received packet that differ are parsed.
    """

    def __init__(
        self,
        under_test: Device,
        ports: Sequence[int],
        script: Script,
        decode: Callable[[str, bytes], str] = lambda expected, packet: "",
    ) -> None:
        self._decode = decode
        self._device = under_test
        self._script = script
        self._ports = ports
        self._switch = under_test.switch
        self.received: dict[int, list[bytes]] = {port: [] for port in self._ports}
        self._expected: dict[int, list[Statement]] = {}
        self._nodes: list[tuple[int, list[int]]] = []  # rid, ports
        self._groups: dict[int, list[tuple[int, int]]] = {}
        self._entries: dict[str, list[AddedEntry]] = {}  # of a table, as they were added
        self._aliases: dict[str, AddedEntry] = {}
        self._now_ps = 0

    def run(self) -> StfResult:
        for statement in self._script.statements:
            try:
                self.play(statement)
            except _Failed as failure:
                return StfResult(False, f"{self._place(statement)}: {failure}")
            except (ControlError, ValueError, IndexError) as error:
                raise StfError(f"{self._place(statement)}: {error}") from None
        failures = self._compare()
        return StfResult(not failures, "\n".join(failures))

    def play(self, statement: Statement) -> None:
        """One statement; `expect` is only noted. Raises ControlError, ValueError or
        IndexError for what the switch refuses."""
        getattr(self, f"_{statement.command}")(statement)

    def _place(self, statement: Statement) -> str:
        return f"{self._script.path}:{statement.line}"

    # ---- packets ------------------------------------------------------------------

    def _packet(self, s: Statement) -> None:
        self._now_ps += _STEP_PS
        self._device.send(s.port, self._now_ps, bytes.fromhex(s.data or ""))
        self._advance(_STEP_PS // 2)

    def _advance(self, by_ps: int) -> None:
        self._now_ps += by_ps
        self._device.run_until(self._now_ps)
        for port in self._ports:
            self.received[port] += self._device.receive(port)

    def _expect(self, s: Statement) -> None:
        self._expected.setdefault(s.port, []).append(s)

    def _wait(self, s: Statement) -> None:
        self._advance(whole_number(s.words[0]) * _STEP_PS if s.words else _STEP_PS)

    def _no_packet(self, s: Statement) -> None:
        ports = [s.port] if s.words else self._ports
        for port in ports:
            extra = self.received[port][len(self._expected.get(port, [])) :]
            if extra:
                raise _Failed(f"port {port} sent a packet that is not expected: {extra[0].hex()}")

    def _compare(self) -> list[str]:
        """Per port and in order, as scripts of all runners have it.

        An `expect` without data takes any packets on its port. A port without any
        `expect` must stay silent.
        """
        failures = []
        for port in self._ports:
            expected = self._expected.get(port, [])
            received = self.received[port]
            for i, statement in enumerate(expected):
                if statement.data is None:
                    continue
                if i >= len(received):
                    failures.append(
                        f"{self._place(statement)}: port {port} sent {_packets(len(received))}, "
                        f"packet {i + 1} is missing:\n    expected {statement.data}"
                    )
                elif not matches(statement.data, received[i]):
                    failures.append(
                        f"{self._place(statement)}: packet {i + 1} of port {port} differs:\n"
                        + side_by_side(statement.data, received[i])
                        + f"\n{self._decode(statement.data, received[i])}".rstrip()
                    )
            if len(received) > len(expected) and all(s.data is not None for s in expected):
                wanted = {0: "none is", 1: "1 is"}.get(len(expected), f"{len(expected)} are")
                failures.append(
                    f"{self._script.path}: port {port} sent {_packets(len(received))}, "
                    f"{wanted} expected; the first too many:\n"
                    f"    {received[len(expected)].hex()}"
                )
        return failures

    # ---- tables ---------------------------------------------------------------------

    def _key(self, s: Statement) -> dict[str, Value]:
        return {_key_name(name): _key_value(value) for name, value in s.keys}

    def _rank(self, s: Statement) -> int | None:
        """As in p4c's scripts the largest wins; without priorities it is left out."""
        return s.priority if self._switch.takes_priorities(s.table) else None

    def _add(self, s: Statement) -> None:
        entry = AddedEntry(self._switch.table_name(s.table), self._key(s), self._rank(s))
        action = parse_target(s) if s.target else s.action
        self._switch.insert(s.table, entry.key, action, dict(s.params), entry.priority)
        self._entries.setdefault(entry.table, []).append(entry)
        if s.alias:
            self._aliases[s.alias] = entry

    def _remove(self, s: Statement) -> None:
        if s.words:
            raise ValueError("`remove TABLE all` is not supported: name the entries")
        self._switch.delete(s.table, self._key(s), self._rank(s))

    def _setdefault(self, s: Statement) -> None:
        self._switch.set_default(s.table, s.action, dict(s.params))

    # ---- replication ------------------------------------------------------------------

    def _mirroring_add(self, s: Statement) -> None:
        session, port = (whole_number(w) for w in s.words)
        self._switch.clone_session(session, [(port, 0)])

    def _mirroring_add_mc(self, s: Statement) -> None:
        session, group = (whole_number(w) for w in s.words)
        self._switch.clone_session(session, self._groups.get(group, []))

    def _mirroring_delete(self, s: Statement) -> None:
        self._switch.clone_session(whole_number(s.words[0]), [])

    def _mirroring_get(self, s: Statement) -> None:
        """Prints in other runners; there is nothing to check."""

    def _mc_mgrp_create(self, s: Statement) -> None:
        self._groups[whole_number(s.words[0])] = []

    def _mc_node_create(self, s: Statement) -> None:
        rid, *ports = (whole_number(w) for w in s.words)
        self._nodes.append((rid, ports))

    def _mc_node_associate(self, s: Statement) -> None:
        group, node = (whole_number(w) for w in s.words)
        if node >= len(self._nodes):
            made = f"0 to {len(self._nodes) - 1}" if self._nodes else "none"
            raise ValueError(f"there is no node {node}; nodes made: {made}")
        rid, ports = self._nodes[node]
        replicas = self._groups.setdefault(group, [])
        replicas += [(port, rid) for port in ports]
        self._switch.multicast_group(group, replicas)

    # ---- registers, counters, meters ------------------------------------------------------

    def _register_read(self, s: Statement) -> None:
        """``register_read NAME INDEX [VALUE]``: checks the value where one is given."""
        name, index, *value = s.words
        found = self._switch.register_read(name, whole_number(index))
        if value and found != whole_number(value[0]):
            raise _Failed(f"register {name}[{index}] is {found}, not {value[0]}")

    def _register_write(self, s: Statement) -> None:
        name, index, value = s.words
        self._switch.register_write(name, whole_number(index), value)

    def _register_reset(self, s: Statement) -> None:
        self._switch.register_write(s.words[0], None, 0)

    def _counter_read(self, s: Statement) -> None:
        self._switch.counter_cell(s.words[0], whole_number(s.words[1]))

    def _counter_write(self, s: Statement) -> None:
        name, index, packets, bytes_ = s.words
        cell = (whole_number(packets), whole_number(bytes_))
        self._switch.counter_write(name, whole_number(index), *cell)

    def _check_counter(self, s: Statement) -> None:
        place = _COUNTER.fullmatch(s.words[0])
        if place is None:
            raise ValueError("a counter is NAME or NAME(INDEX)")
        rest = list(s.words[1:])
        unit = rest.pop(0) if rest and rest[0] in ("packets", "bytes") else "packets"
        compare = rest.pop(0) if rest and rest[0] in _COMPARE else "=="
        if len(rest) != 1:
            raise ValueError(f"expected check_counter {USAGE['check_counter']}")
        wanted = whole_number(rest[0])
        packets, bytes_ = self._counted(place[1], place[2] or "0")
        found = packets if unit == "packets" else bytes_
        if not _COMPARE[compare](found, wanted):
            raise _Failed(f"counter {s.words[0]} has {found} {unit}, not {compare} {wanted}")

    def _counted(self, name: str, index: str) -> tuple[int, int]:
        table = self._switch.direct_counter_table(name)
        if table is None:
            return self._switch.counter_cell(name, whole_number(index))
        entry = self._added(table, index)
        return self._switch.direct_counter_read(table, entry.key, entry.priority)

    def _meter_get_rates(self, s: Statement) -> None:
        """Prints in other runners; there is nothing to check."""

    def _meter_set_rates(self, s: Statement) -> None:
        name, which, *rates = s.words
        table = self._switch.direct_meter_table(name)
        if table is None:
            self._set_rates(name, whole_number(which), rates)
            return
        entry = self._added(table, which)
        (cir, cbs), (pir, pbs) = (_rate(r) for r in rates)
        self._switch.direct_meter_configure(
            table, entry.key, cir=cir, cbs=cbs, pir=pir, pbs=pbs, priority=entry.priority
        )

    def _meter_array_set_rates(self, s: Statement) -> None:
        self._set_rates(s.words[0], None, s.words[1:])

    def _set_rates(self, name: str, index: int | None, rates: Sequence[str]) -> None:
        """BMv2 writes rates per microsecond, the committed one first."""
        (cir, cbs), (pir, pbs) = (_rate(r) for r in rates)
        self._switch.meter_configure(name, index, cir=cir, cbs=cbs, pir=pir, pbs=pbs)

    # ---- value sets -----------------------------------------------------------------------

    def _pvs_add(self, s: Statement) -> None:
        self._switch.value_set_insert(s.words[0], self._member(s))

    def _pvs_remove(self, s: Statement) -> None:
        self._switch.value_set_remove(s.words[0], self._member(s))

    def _pvs_clear(self, s: Statement) -> None:
        self._switch.value_set_clear(s.words[0])

    def _pvs_get(self, s: Statement) -> None:
        """Prints in other runners; with a number behind it, checks how many members there are."""
        name, *wanted = s.words
        found = len(self._switch.value_set_members(name))
        if wanted and found != whole_number(wanted[0]):
            raise _Failed(f"value set {name} has {found} members, not {wanted[0]}")

    def _member(self, s: Statement) -> Member:
        """Fields by name, or as BMv2 has it one number: all fields, the first highest."""
        if s.keys:
            return self._key(s)
        keys = self._switch.value_set(s.words[0]).keys
        if len(keys) == 1:
            return _key_value(s.words[1])
        total = sum(key.width for key in keys)
        rest = parse_value(s.words[1], total, f"value set {s.words[0]}")
        fields: list[Value] = []
        for key in keys:
            total -= key.width
            fields.append(rest >> total & ((1 << key.width) - 1))
        return fields


def _rate(text: str) -> tuple[int, int]:
    rate, _, burst = text.partition(":")
    try:
        return round(float(rate) * US_PER_S), int(burst)
    except ValueError:
        raise ValueError(f"`{text}` is not RATE:BURST, per microsecond and a burst") from None


def _key_name(name: str) -> str:
    """Scripts may write ``stack$0`` for ``stack[0]``."""
    return re.sub(r"\$(\d+)", r"[\1]", name)


def _key_value(text: str) -> Value:
    """``*`` nibbles (or bits, behind 0b) become a mask."""
    if "*" not in text:
        return text
    base, digit_bits, digits = 10, 0, text
    for prefix, radix, bits in (("0x", 16, 4), ("0b", 2, 1), ("0o", 8, 3)):
        if text.startswith(prefix):
            base, digit_bits, digits = radix, bits, text[2:]
    if digits == "*":
        return None
    if base == 10:
        raise ValueError(f"`{text}`: only hexadecimal, octal and binary values may have *")
    mask = 0
    for digit in digits:
        mask = mask << digit_bits | (0 if digit == "*" else (1 << digit_bits) - 1)
    return f"{int(digits.replace('*', '0'), base)} &&& {mask}"


def _packets(count: int) -> str:
    return "1 packet" if count == 1 else f"{count} packets"
