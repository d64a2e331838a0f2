"""The commands of ``simple_switch_CLI``, carried out on a switch.

Names, parameters and their order are those of BMv2's ``runtime_CLI.py`` and
``sswitch_CLI.py``. Handles are its idea of an entry's identity: they are counted here, a
table's own from 0 on, for what came by these commands. Priorities: there the smallest wins,
here the largest, so one is subtracted from a bound.
"""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from testbed.cli.shims.runtime_tables import TableCommands
from testbed.cli.shims.runtime_text import CommandError, listed, number
from testbed.engine import EngineError, QueueConfig
from testbed.network.units import UnitError, format_rate, parse_rate
from testbed.switch import ControlError, Switch

_MICROSECONDS = 1_000_000
_QUOTED = frozenset("'\"\\#")  # what makes a line more than words between blanks
_FRAME_BITS = 8 * 1500  # what a packet is taken for where a rate is in packets


@dataclass
class _Node:
    rid: int
    ports: list[int]
    groups: set[int] = field(default_factory=set)


class RuntimeCommands(TableCommands):
    """``queues``: each port's, as the switch was started with them."""

    def __init__(self, switch: Switch, queues: Mapping[int, QueueConfig]) -> None:
        super().__init__(switch)
        self._queues = dict(queues)
        self._groups: set[int] = set()
        self._nodes: dict[int, _Node] = {}
        self._next_node = 0
        self._mirrored: dict[int, str] = {}
        self._commands: dict[str, Callable[[Sequence[str]], str]] = {
            name.removeprefix("do_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("do_")
        }

    def run(self, line: str) -> str:
        """What a line answers; errors are answers, too."""
        words = line.split()
        if not _QUOTED.isdisjoint(line):
            try:
                words = shlex.split(line, comments=True)
            except ValueError as error:
                return f"Error: {error}"
        if not words:
            return ""
        name, *args = words
        command = self._commands.get(name)
        if command is None:
            return f"*** Unknown syntax: {line.strip()}"
        try:
            return command(args)
        except (CommandError, ControlError, EngineError) as error:
            return f"Error: {error}"

    def do_help(self, args: Sequence[str]) -> str:
        """The commands, or what one of them does: help [COMMAND]"""
        commands = self._commands
        if args and args[0] in commands:
            return str(commands[args[0]].__doc__)
        return f"Commands: {listed(sorted(commands))}"

    # ---- registers, counters, meters -----------------------------------------------------

    def do_register_read(self, args: Sequence[str]) -> str:
        """Cells of a register: register_read NAME [INDEX]"""
        name, index = _named(args, "register_read NAME [INDEX]")
        if index is not None:
            return f"{name}[{index}]= {self.switch.register_read(name, index)}"
        cells = self.switch.register_read(name)
        assert isinstance(cells, list)
        return f"register index omitted, reading entire array\n{name}= {listed(map(str, cells))}"

    def do_register_write(self, args: Sequence[str]) -> str:
        """Sets a cell: register_write NAME INDEX VALUE"""
        name, index, value = _exactly(args, 3, "register_write NAME INDEX VALUE")
        self.switch.register_write(name, number(index, "index"), value)
        return ""

    def do_register_reset(self, args: Sequence[str]) -> str:
        """Makes all cells 0: register_reset NAME"""
        (name,) = _exactly(args, 1, "register_reset NAME")
        self.switch.register_write(name, None, 0)
        return ""

    def do_counter_read(self, args: Sequence[str]) -> str:
        """A counter's cell, or of a direct counter an entry's: counter_read NAME INDEX"""
        name, text = _exactly(args, 2, "counter_read NAME INDEX")
        index = number(text, "index")
        table = self.switch.direct_counter_table(name)
        if table is not None:
            entry = self.entry_of(table, index)
            packets, nbytes = self.switch.direct_counter_read(table, entry.match, entry.priority)
        else:
            packets, nbytes = self.switch.counter_cell(name, index)
        return f"{name}[{index}]=  BmCounterValue(packets={packets}, bytes={nbytes})"

    def do_counter_write(self, args: Sequence[str]) -> str:
        """Sets a counter's cell: counter_write NAME INDEX PACKETS BYTES"""
        name, *numbers = _exactly(args, 4, "counter_write NAME INDEX PACKETS BYTES")
        index, packets, nbytes = (number(n, "number") for n in numbers)
        self.switch.counter_write(name, index, packets, nbytes)
        return ""

    def do_counter_reset(self, args: Sequence[str]) -> str:
        """Makes all cells 0: counter_reset NAME"""
        (name,) = _exactly(args, 1, "counter_reset NAME")
        cells = self.switch.counter_read(name)
        assert isinstance(cells, list)
        for index in range(len(cells)):
            self.switch.counter_write(name, index, 0, 0)
        return ""

    def do_meter_set_rates(self, args: Sequence[str]) -> str:
        """Rates per microsecond: meter_set_rates NAME INDEX RATE:BURST RATE:BURST"""
        usage = "meter_set_rates NAME INDEX RATE:BURST RATE:BURST"
        name, index, *rates = _exactly(args, 4, usage)
        table = self.switch.direct_meter_table(name)
        (cir, cbs), (pir, pbs) = (_rate(r) for r in rates)
        if table is None:
            cell = number(index, "index")
            self.switch.meter_configure(name, cell, cir=cir, cbs=cbs, pir=pir, pbs=pbs)
        else:
            entry = self.entry_of(table, number(index, "handle"))
            self.switch.direct_meter_configure(
                table, entry.match, cir=cir, cbs=cbs, pir=pir, pbs=pbs, priority=entry.priority
            )
        return ""

    def do_meter_array_set_rates(self, args: Sequence[str]) -> str:
        """Rates of all cells: meter_array_set_rates NAME RATE:BURST RATE:BURST"""
        name, *rates = _exactly(args, 3, "meter_array_set_rates NAME RATE:BURST RATE:BURST")
        (cir, cbs), (pir, pbs) = (_rate(r) for r in rates)
        self.switch.meter_configure(name, None, cir=cir, cbs=cbs, pir=pir, pbs=pbs)
        return ""

    # ---- copies ---------------------------------------------------------------------------

    def do_mc_mgrp_create(self, args: Sequence[str]) -> str:
        """Makes a multicast group: mc_mgrp_create GROUP"""
        group = number(_exactly(args, 1, "mc_mgrp_create GROUP")[0], "group")
        if group in self._groups:
            raise CommandError(f"multicast group {group} exists already")
        self._groups.add(group)
        return f"Creating multicast group {group}"

    def do_mc_mgrp_destroy(self, args: Sequence[str]) -> str:
        """Removes a multicast group: mc_mgrp_destroy GROUP"""
        group = self._group(_exactly(args, 1, "mc_mgrp_destroy GROUP")[0])
        self._groups.discard(group)
        for node in self._nodes.values():
            node.groups.discard(group)
        self.switch.multicast_group(group, [])
        return f"Destroying multicast group {group}"

    def do_mc_node_create(self, args: Sequence[str]) -> str:
        """Makes a node, ports that copies go to: mc_node_create RID PORT..."""
        rid, ports = self._node_ports(args, "mc_node_create RID PORT...")
        handle, self._next_node = self._next_node, self._next_node + 1
        self._nodes[handle] = _Node(rid, ports)
        made = f"node was created with handle {handle}"
        return f"Creating node with rid {rid} , port map {ports}\n{made}"

    def do_mc_node_update(self, args: Sequence[str]) -> str:
        """Other ports for a node: mc_node_update HANDLE PORT..."""
        handle, ports = self._node_ports(args, "mc_node_update HANDLE PORT...")
        node = self._node(handle)
        node.ports = ports
        self._replicate(node.groups)
        return f"Updating node {handle}"

    def do_mc_node_associate(self, args: Sequence[str]) -> str:
        """Puts a node into a group: mc_node_associate GROUP HANDLE"""
        group_text, handle = _exactly(args, 2, "mc_node_associate GROUP HANDLE")
        group = self._group(group_text)
        self._node(number(handle, "handle")).groups.add(group)
        self._replicate({group})
        return f"Associating node {handle} to multicast group {group}"

    def do_mc_node_dissociate(self, args: Sequence[str]) -> str:
        """Takes a node out of a group: mc_node_dissociate GROUP HANDLE"""
        group_text, handle = _exactly(args, 2, "mc_node_dissociate GROUP HANDLE")
        group = self._group(group_text)
        self._node(number(handle, "handle")).groups.discard(group)
        self._replicate({group})
        return f"Dissociating node {handle} from multicast group {group}"

    def do_mc_node_destroy(self, args: Sequence[str]) -> str:
        """Removes a node: mc_node_destroy HANDLE"""
        handle = number(_exactly(args, 1, "mc_node_destroy HANDLE")[0], "handle")
        node = self._node(handle)
        del self._nodes[handle]
        self._replicate(node.groups)
        return f"Destroying node {handle}"

    def do_mc_dump(self, args: Sequence[str]) -> str:
        """The groups and their nodes: mc_dump"""
        lines = ["==========", "MC ENTRIES"]
        for group in sorted(self._groups):
            lines += ["**********", f"mgrp({group})"]
            for handle, node in self._nodes.items():
                if group in node.groups:
                    lines.append(f"  -> (L1h={handle}, rid={node.rid}) -> (ports={node.ports})")
        return "\n".join([*lines, "=========="])

    def _node_ports(self, args: Sequence[str], usage: str) -> tuple[int, list[int]]:
        if not args:
            raise CommandError(f"usage: {usage}")
        if "|" in args:
            raise CommandError("link aggregation groups (behind '|') are not supported")
        first, *ports = (number(a, "number") for a in args)
        return first, ports

    def _group(self, text: str) -> int:
        group = number(text, "group")
        if group not in self._groups:
            raise CommandError(f"there is no multicast group {group}")
        return group

    def _node(self, handle: int) -> _Node:
        if handle not in self._nodes:
            raise CommandError(f"there is no node with handle {handle}")
        return self._nodes[handle]

    def _replicas(self, group: int) -> list[tuple[int, int]]:
        nodes = [node for node in self._nodes.values() if group in node.groups]
        return [(port, node.rid) for node in nodes for port in node.ports]

    def _replicate(self, groups: set[int]) -> None:
        for group in groups:
            self.switch.multicast_group(group, self._replicas(group))

    def do_mirroring_add(self, args: Sequence[str]) -> str:
        """Where a clone session's copies go: mirroring_add SESSION PORT"""
        session, port = (
            number(a, "number") for a in _exactly(args, 2, "mirroring_add SESSION PORT")
        )
        self.switch.clone_session(session, [(port, 0)])
        self._mirrored[session] = f"port {port}"
        return ""

    def do_mirroring_add_mc(self, args: Sequence[str]) -> str:
        """To a multicast group: mirroring_add_mc SESSION GROUP"""
        session_text, group_text = _exactly(args, 2, "mirroring_add_mc SESSION GROUP")
        session, group = number(session_text, "session"), self._group(group_text)
        self.switch.clone_session(session, self._replicas(group))
        self._mirrored[session] = f"multicast group {group}"
        return ""

    def do_mirroring_delete(self, args: Sequence[str]) -> str:
        """Removes a clone session: mirroring_delete SESSION"""
        session = number(_exactly(args, 1, "mirroring_delete SESSION")[0], "session")
        self.switch.clone_session(session, [])
        self._mirrored.pop(session, None)
        return ""

    def do_mirroring_get(self, args: Sequence[str]) -> str:
        """Where a clone session's copies go: mirroring_get SESSION"""
        session = number(_exactly(args, 1, "mirroring_get SESSION")[0], "session")
        if session not in self._mirrored:
            raise CommandError(f"there is no mirroring session {session}")
        return self._mirrored[session]

    # ---- queues -----------------------------------------------------------------------------

    def do_set_queue_depth(self, args: Sequence[str]) -> str:
        """Packets that a queue holds: set_queue_depth PACKETS [PORT]"""
        depth, *where = _between(args, 1, 2, "set_queue_depth PACKETS [PORT]")
        packets = number(depth, "depth")
        for port in self._ports(where):
            old = self._queues.get(port, QueueConfig())
            self._queue(port, QueueConfig(old.rate_bps, old.depth_bytes, packets, old.weights))
        return ""

    def do_set_queue_rate(self, args: Sequence[str]) -> str:
        """Packets a second, or bits with a unit: set_queue_rate 100|10Mbit [PORT]"""
        rate, *where = _between(args, 1, 2, "set_queue_rate RATE [PORT]")
        said = ""
        if rate.isdigit():
            bps = int(rate) * _FRAME_BITS
            said = f"{rate} packets/s are kept as {format_rate(bps)}, frames being 1500 bytes long"
        else:
            try:
                bps = parse_rate(rate)
            except UnitError as error:
                raise CommandError(str(error)) from None
        for port in self._ports(where):
            old = self._queues.get(port, QueueConfig())
            new = QueueConfig(bps, old.depth_bytes, old.depth_packets, old.weights)
            self._queue(port, new)
        return said

    def _ports(self, where: Sequence[str]) -> list[int]:
        if not where:
            return sorted(self._queues)
        return [number(where[0], "port")]

    def _queue(self, port: int, config: QueueConfig) -> None:
        self.switch.configure_queue(port, config)
        self._queues[port] = config


def _exactly(args: Sequence[str], count: int, usage: str) -> Sequence[str]:
    return _between(args, count, count, usage)


def _between(args: Sequence[str], least: int, most: int, usage: str) -> Sequence[str]:
    if not least <= len(args) <= most:
        raise CommandError(f"usage: {usage}")
    return args


def _named(args: Sequence[str], usage: str) -> tuple[str, int | None]:
    name, *index = _between(args, 1, 2, usage)
    return name, number(index[0], "index") if index else None


def _rate(text: str) -> tuple[int, int]:
    """RATE:BURST, the rate per microsecond."""
    rate, colon, burst = text.partition(":")
    try:
        if not colon:
            raise ValueError
        return round(float(rate) * _MICROSECONDS), int(burst)
    except (ValueError, OverflowError):
        raise CommandError(f"`{text}` is no RATE:BURST, like 0.5:10") from None
