"""A switch as controllers see it: the whole control surface, checked.

Every operation is checked against the program's :class:`ProgramInfo` before it
reaches the engine, so an error speaks of tables, keys and actions by name. Names
are fully qualified (``MyIngress.ipv4_lpm``) or any unambiguous suffix of that.

To its users a switch is one object, to its readers several files: ``writing.py`` has
the batches to which every write comes down and what is kept of them, and one file each
has tables, cells, action profiles, value sets, copies and events. Rejected: parts as attributes
(``switch.tables.insert``); a batch may have all of them in it.
"""

from __future__ import annotations

from testbed.engine import Fabric, QueueConfig
from testbed.switch.action_profile_control import ActionProfileControl
from testbed.switch.build import Program
from testbed.switch.cell_control import CellControl
from testbed.switch.errors import Refusals
from testbed.switch.event_control import EventControl
from testbed.switch.names import Index
from testbed.switch.replication_control import ReplicationControl
from testbed.switch.table_control import TableControl
from testbed.switch.value_set_control import ValueSetControl


class Switch(
    TableControl,
    CellControl,
    ActionProfileControl,
    ValueSetControl,
    ReplicationControl,
    EventControl,
):
    """One switch of a fabric. Making it installs the program's own entries."""

    def __init__(self, fabric: Fabric, node: int, program: Program, name: str) -> None:
        super().__init__(fabric, node, program, name)
        info = program.info
        owner = f"switch {name}"
        self._tables = Index(owner, "table", info.tables)
        self._registers = Index(owner, "register", info.registers)
        self._counters = Index(owner, "counter", info.counters)
        self._meters = Index(owner, "meter", info.meters)
        self._value_sets = Index(owner, "value set", info.value_sets)
        self._profiles = Index(owner, "action profile", info.profiles)
        self._actions = {action.index: action for action in info.actions}
        self._packers = {}
        self.install_program_entries()

    def configure_queue(self, port: int, config: QueueConfig) -> None:
        """Rate, depths and scheduling of an egress port's queues."""
        with Refusals(f"{self.name}: port {port}"):
            self.fabric.configure_port(self.node, port, config)
