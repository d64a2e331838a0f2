"""The fabric: switches, queues, links and NICs in C, on a wall or a virtual clock."""

from testbed.engine.config import (
    CarriedState,
    Clock,
    Direction,
    LinkConfig,
    NicConfig,
    PfcConfig,
    QueueConfig,
    UpdateKind,
    pfc_headroom_bytes,
    priority_of_dscp,
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
    PfcStats,
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
    "PfcConfig",
    "PfcStats",
    "Picked",
    "PortStats",
    "QueueConfig",
    "Received",
    "Totals",
    "UpdateKind",
    "pfc_headroom_bytes",
    "priority_of_dscp",
]
