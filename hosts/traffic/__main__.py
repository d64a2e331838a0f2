"""``python -m hosts.traffic sender|receiver``: the agents, started in a host."""

from __future__ import annotations

import sys

from hosts.traffic.receiver import receiver
from hosts.traffic.sender import sender
from testbed.agents import run

_ROLES = {"sender": sender, "receiver": receiver}


def main() -> int:
    if len(sys.argv) != 2 or sys.argv[1] not in _ROLES:
        print(f"usage: python -m hosts.traffic {'|'.join(_ROLES)}", file=sys.stderr)
        return 2
    return run(_ROLES[sys.argv[1]])


if __name__ == "__main__":
    sys.exit(main())
