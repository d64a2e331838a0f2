"""Where the generator's decisions come from.

The generator asks for whole numbers and for nothing else, and every decision is
ordered from the simplest to the most intricate: 0 is always the plain choice. So a
program is a list of numbers, which a seed makes, which is noted as it is made, and
which `shrink.py` makes shorter and smaller.

(Hypothesis could draw and shrink the same decisions. But a program takes hundreds of
them, and what it draws then is mostly variations of a few programs.)
"""

from __future__ import annotations

import random
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices(ABC):
    @abstractmethod
    def integer(self, low: int, high: int) -> int:
        """A number from ``low`` to ``high``, both included; ``low`` is the simplest."""

    def chance(self, percent: int) -> bool:
        """True in ``percent`` of 100 cases; False is the simpler answer."""
        return self.integer(0, 99) >= 100 - percent

    def pick(self, items: Sequence[T]) -> T:
        """One of ``items``, which are ordered from the simplest on."""
        return items[self.integer(0, len(items) - 1)]

    def weighted(self, items: Sequence[tuple[int, T]]) -> T:
        """One of ``(weight, item)``, ordered from the simplest on."""
        at = self.integer(0, sum(weight for weight, _ in items) - 1)
        for weight, item in items:
            at -= weight
            if at < 0:
                return item
        raise AssertionError("weights are positive")

    def bits(self, width: int) -> int:
        """A number of ``width`` bits: often an edge, else any."""
        top = (1 << width) - 1
        edges = (0, 1, top, top >> 1, (top >> 1) + 1, top - 1)
        if self.chance(50):
            return self.integer(0, top)
        return self.pick(edges) & top


class SeededChoices(Choices):
    """From a seed. ``made``: the decisions so far."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self.made: list[int] = []

    def integer(self, low: int, high: int) -> int:
        self.made.append(self._random.randint(low, high))
        return self.made[-1]


class GivenChoices(Choices):
    """Those of a list, as far as they are possible; then the simplest."""

    def __init__(self, decisions: Sequence[int]) -> None:
        self._left = list(reversed(decisions))

    def integer(self, low: int, high: int) -> int:
        return min(max(self._left.pop(), low), high) if self._left else low
