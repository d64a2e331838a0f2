"""A message: who sends how much to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Message(NamedTuple):
    """`incast` is the number of the incast that it is part of; None: it is background."""

    at_ps: int
    source: str
    destination: str
    bytes: int
    incast: int | None = None


@dataclass(frozen=True)
class Hosts:
    """The hosts that may send: their names, the rates of their links, and their racks.

    A rack is whatever the hosts of one access switch have in common; hosts without one
    are each a rack of their own.
    """

    names: tuple[str, ...]
    rate_bps: Mapping[str, int]
    rack: Mapping[str, str]

    @classmethod
    def of(cls, rate_bps: Mapping[str, int], rack: Mapping[str, str] | None = None) -> Hosts:
        """ValueError for fewer than two: there would be nobody to send to."""
        if len(rate_bps) < 2:
            raise ValueError(f"a workload needs at least 2 hosts, not {len(rate_bps)}")
        return cls(
            tuple(rate_bps), dict(rate_bps), {name: name for name in rate_bps} | dict(rack or {})
        )


def in_order(*workloads: Iterable[Message]) -> list[Message]:
    """All messages by time; those of one instant in the order in which they are given."""
    return sorted((m for workload in workloads for m in workload), key=lambda m: m.at_ps)
