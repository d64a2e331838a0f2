"""A switch as controllers see it: the whole control surface, checked.

Every operation is checked against the program's :class:`ProgramInfo` before it
reaches the engine, so an error speaks of tables, keys and actions by name. Names
are fully qualified (``MyIngress.ipv4_lpm``) or any unambiguous suffix of that.

To its users a switch is one object, to its readers several files: ``writing.py`` has
the batches to which every write comes down and what is kept of them, and one file each
has tables, their direct resources, cells, action profiles, value sets, copies and events.
Rejected: parts as attributes (``switch.tables.insert``); a batch may have all of them in it.
"""

from __future__ import annotations

from functools import partial

from testbed.engine import Fabric, QueueConfig
from testbed.switch.action_profile_control import ActionProfileControl
from testbed.switch.build import Program
from testbed.switch.cell_control import CellControl
from testbed.switch.direct_control import DirectControl
from testbed.switch.errors import Refusals
from testbed.switch.event_control import EventControl
from testbed.switch.names import Index
from testbed.switch.replacing import Reconciliation
from testbed.switch.replication_control import ReplicationControl
from testbed.switch.value_set_control import ValueSetControl
from testbed.switch.writing import WrittenSwitch


class Switch(
    DirectControl,
    CellControl,
    ActionProfileControl,
    ValueSetControl,
    ReplicationControl,
    EventControl,
):
    """One switch of a fabric. Making it installs the program's own entries."""

    def __init__(self, fabric: Fabric, node: int, program: Program, name: str) -> None:
        super().__init__(fabric, node, program, name)
        self._index()
        self.install_program_entries()

    def _index(self) -> None:
        info = self.program.info
        owner = f"switch {self.name}"
        self._tables = Index(owner, "table", info.tables)
        self._registers = Index(owner, "register", info.registers)
        self._counters = Index(owner, "counter", info.counters)
        self._meters = Index(owner, "meter", info.meters)
        self._value_sets = Index(owner, "value set", info.value_sets)
        self._profiles = Index(owner, "action profile", info.profiles)
        self._actions = {action.index: action for action in info.actions}
        self._packers = {}

    def replace_program(self, program: Program, *, keep_state: bool = False) -> None:
        """Lets the switch go on with another program, at one instant.

        Packets that wait in its queues then are dropped and counted (``replaced``). With
        ``keep_state`` it keeps what means the same in both programs
        (:mod:`testbed.switch.replacing`), else it begins with what the program says.
        Raises ControlError where the program cannot be loaded, or what is to be kept does
        not fit; then nothing has changed.
        """
        self.fabric.control(partial(self._replace, program, keep_state))

    def _replace(self, program: Program, keep_state: bool) -> None:
        with self._lock, Refusals(f"{self.name}: program {program.info.name}"):
            node = self.fabric.stage(program.pipeline)
            try:
                staged = WrittenSwitch(self.fabric, node, program, self.name)
                kept = Reconciliation(self.program, program, self.held) if keep_state else None
                staged.fill(kept)
                carried = kept.carried() if kept else []
                self.fabric.replace(self.node, carried, keep_copies=keep_state)
                if keep_state:
                    staged.held.multicast = self.held.multicast
                    staged.held.clone_sessions = self.held.clone_sessions
                self.take_over(staged)
                self._index()
            finally:
                self.fabric.end_stage()

    def set_port_up(self, port: int, up: bool) -> None:
        """Takes a port down (what would leave through it is lost, and groups do not choose
        members that watch it) or up again."""
        with Refusals(f"{self.name}: port {port}", missing="nothing is linked or attached there"):
            self.fabric.set_port_up(self.node, port, up)

    def configure_queue(self, port: int, config: QueueConfig) -> None:
        """Rate, depths and scheduling of an egress port's queues."""
        with Refusals(f"{self.name}: port {port}"):
            self.fabric.configure_port(self.node, port, config)
