"""The reference interpreter: P4_16 on v1model, run directly from the checked syntax tree.

It is the oracle that native code is tested against, and the glass box in which one sees
what happens to a packet. Written from the specification (version 1.2.5) and, for the
target, from BMv2's documentation of simple_switch; of the compiler it uses the front
end alone (syntax tree, types, instances), and of the engine nothing.

Why a second implementation, and a slow one: what two implementations that share
nothing agree on is unlikely to be the same mistake twice. So it evaluates expressions as
the specification words them, on Python's whole numbers, and looks tables up by trying
every entry. To trace packets in the native code instead was rejected: it would make
every packet slower, and could show only what the compiled code does, not why.

Reading order: ``values``, ``operators``, ``locations``; ``activation``, ``expressions``,
``statements``, ``bodies``, which build on each other into one evaluator; ``packet``,
``externs`` with ``hashes`` and ``meters``; ``tables``, ``selection`` and ``state``, what
lasts between packets; ``passes`` and ``pipeline``, the architecture around it all;
``events``, what it tells of itself.
"""

from testbed.interpreter.errors import TableError, Unsupported
from testbed.interpreter.events import Event, Observer
from testbed.interpreter.pipeline import Interpreter, Output

__all__ = ["Event", "Interpreter", "Observer", "Output", "TableError", "Unsupported"]
