"""``testbed topology``: a topology as a file, to begin one's own with; and the file's schema."""

from __future__ import annotations

import json

from testbed.cli.errors import UsageError
from testbed.cli.up import find_topology
from testbed.network.topology_document import topology_schema, topology_text


def topology_command(name: str | None, *, schema: bool) -> None:
    """See ``testbed topology --help``. Raises UsageError, TopologyError."""
    if schema == (name is not None):
        raise UsageError("give either a topology to print or --schema")
    if name is None:
        print(json.dumps(topology_schema(), indent=2))
    else:
        print(topology_text(find_topology(name, {})), end="")
