"""The fabric: switches, queues, links and NICs in C, on a wall or a virtual clock."""

from testbed.engine.config import (
    CarriedState,
    Clock,
    Direction,
    LinkConfig,
    NicConfig,
    QueueConfig,
    UpdateKind,
)
from testbed.engine.connections import (
    Connection,
    ConnectionConfig,
    ConnectionStats,
    End,
    Notice,
    NoticeKind,
    Received,
)
from testbed.engine.errors import EngineError
from testbed.engine.fabric import Fabric
from testbed.engine.profiles import EntryTarget
from testbed.engine.stats import (
    DigestMessage,
    EngineEvent,
    EventKind,
    Frame,
    Lateness,
    LogMessage,
    NicStats,
    Picked,
    PortStats,
    Totals,
)
from testbed.engine.toolchain import CompilerFailed, NoCompilerError

__all__ = [
    "CarriedState",
    "Clock",
    "CompilerFailed",
    "Connection",
    "ConnectionConfig",
    "ConnectionStats",
    "DigestMessage",
    "Direction",
    "End",
    "EngineError",
    "EngineEvent",
    "EntryTarget",
    "EventKind",
    "Fabric",
    "Frame",
    "Lateness",
    "LinkConfig",
    "LogMessage",
    "NicConfig",
    "NicStats",
    "NoCompilerError",
    "Notice",
    "NoticeKind",
    "Picked",
    "PortStats",
    "QueueConfig",
    "Received",
    "Totals",
    "UpdateKind",
]
