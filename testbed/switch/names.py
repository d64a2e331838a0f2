"""Finding things by name: fully qualified, or by any unambiguous suffix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from testbed.switch.errors import ControlError, ErrorCode, choices, suggestion


class Named(Protocol):
    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=Named)


class Index(Generic[T]):
    """Things of one kind by name. ``owner`` and ``kind`` word the errors."""

    def __init__(self, owner: str, kind: str, things: Sequence[T]) -> None:
        self._owner = owner
        self._kind = kind
        self._things = list(things)
        self._by_name: dict[str, list[T]] = {}
        for thing in things:
            parts = thing.name.split(".")
            for i in range(len(parts)):
                self._by_name.setdefault(".".join(parts[i:]), []).append(thing)

    def find(self, name: str) -> T:
        """The thing called ``name``. Raises :class:`ControlError`."""
        found = self._by_name.get(name, [])
        exact = [thing for thing in found if thing.name == name]
        if len(exact) == 1:
            return exact[0]
        if len(found) == 1:
            return found[0]
        if found:
            listed = ", ".join(f"`{thing.name}`" for thing in found)
            raise ControlError(f"{self._owner}: {self._kind} `{name}` may be any of {listed}")
        names = [thing.name for thing in self._things]
        raise ControlError(
            f"{self._owner} has no {self._kind} `{name}`; {choices(names)}"
            f"{suggestion(name, names)}",
            ErrorCode.NOT_FOUND,
        )


def owner_of(owners: Mapping[str, str], name: str) -> str | None:
    """The table whose direct counter or meter is called ``name``; None: there is none, or
    more than one. ``owners``: the names of all, by table."""
    tables = [t for t, own in owners.items() if own == name or own.endswith(f".{name}")]
    return tables[0] if len(tables) == 1 else None
