"""The P4Runtime client: names and values as P4 programmers write them.

A program is written against one object, :class:`Client`, and to its readers that is
five files, each of which adds a part of P4Runtime to the class below: ``session.py``
who may write, batches and reading; ``tables.py``; ``cells.py`` counters, meters,
registers, value sets; ``copies.py`` action profiles, multicast, clone sessions;
``client.py`` what the switch sends: digests, packets, idle entries. Beneath them
``names.py`` and ``values.py`` translate by the switch's P4Info, ``data.py`` what is in
registers and digests, and ``transport.py`` and ``channel.py`` carry the messages.

The methods are called as those of :class:`testbed.switch.Switch`, so what is known of
the one is known of the other. Rejected: a second client for the virtual clock that works
on the switch itself. It would be quicker, and would have to be kept equal.
"""

from testbed.p4runtime.client.client import Client, Packet
from testbed.p4runtime.client.copies import Clones, ProfileGroup
from testbed.p4runtime.client.counts import Cell
from testbed.p4runtime.client.session import RequestError
from testbed.p4runtime.client.tables import Entry
from testbed.p4runtime.client.transport import ClientTls
from testbed.switch.entities import (
    Atomicity,
    BackupReplica,
    Colours,
    GroupMember,
    MeterConfig,
    Replica,
)

__all__ = [
    "Atomicity",
    "BackupReplica",
    "Cell",
    "Client",
    "ClientTls",
    "Clones",
    "Colours",
    "Entry",
    "GroupMember",
    "MeterConfig",
    "Packet",
    "ProfileGroup",
    "Replica",
    "RequestError",
]
