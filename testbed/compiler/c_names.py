"""What things of the program are called in C.

A P4 name may be anything that C, its headers or our own run time use already:
`NULL`, `uint8_t`, `errno`, `memcpy`, `phv`. No list of those is ever complete, so
every name of the program gets a prefix that nothing else in the generated C has.
The run time's own names begin with `tb_`, what the back end adds with `pipeline_`
or with no prefix at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

VARIABLE_PREFIX = "v_"  # variables, parameters and members
GLOBAL_PREFIX = "p4_"  # types and functions


def p4_name(identifier: str) -> str:
    """The P4 name behind a variable's or member's C name, for dumps."""
    return identifier.removeprefix(VARIABLE_PREFIX)


def c_identifier(name: str, prefix: str) -> str:
    """A P4 name (dots and all) as a C identifier."""
    return prefix + re.sub(r"[^A-Za-z0-9_]", "_", name)


def member_name(name: str) -> str:
    """What a struct's field is called in C."""
    return c_identifier(name, VARIABLE_PREFIX)


class Names:
    """Hands out each name once, numbering repetitions."""

    def __init__(self, prefix: str = VARIABLE_PREFIX) -> None:
        self._prefix = prefix
        self._count: dict[str, int] = {}

    def take(self, identifier: str) -> None:
        """Marks a C identifier as used."""
        self._count.setdefault(identifier, 1)

    def fresh(self, name: str, members: Iterable[str] = ()) -> str:
        """A name for ``name``, so that it joined with each of ``members`` is fresh, too: what
        the functions that read and write a header's fields are called after."""
        while True:
            found = self._next(name)
            joined = [f"{found}_{member}" for member in members]
            if self._count.keys().isdisjoint(joined):
                for identifier in joined:
                    self.take(identifier)
                return found

    def _next(self, name: str) -> str:
        base = c_identifier(name, self._prefix)
        while True:
            n = self._count.get(base, 0)
            self._count[base] = n + 1
            if n == 0:
                return base
            candidate = f"{base}_{n + 1}"
            if candidate not in self._count:
                self._count[candidate] = 1
                return candidate
