"""Makes the decisions behind a failing case fewer and simpler, greedily.

First runs of decisions are left out, long ones first; then single decisions become 0
or come closer to it. Every list of decisions is a valid program, so a step only has
to fail still.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence


def shrink(
    decisions: Sequence[int], fails: Callable[[list[int]], bool], most: int = 400
) -> list[int]:
    """The smallest failing list that ``most`` attempts find."""
    search = _Search(list(decisions), fails, most)
    before: list[int] = []
    while search.best != before and search.left > 0:
        before = search.best
        search.leave_out()
        search.lower()
    return search.best


class _Search:
    def __init__(self, best: list[int], fails: Callable[[list[int]], bool], most: int) -> None:
        self.best = best
        self.left = most
        self._fails = fails

    def _try(self, candidate: list[int]) -> bool:
        if self.left <= 0 or candidate == self.best:
            return False
        self.left -= 1
        if not self._fails(candidate):
            return False
        self.best = candidate
        return True

    def leave_out(self) -> None:
        length = len(self.best) // 2
        while length > 0 and self.left > 0:
            at = 0
            while at < len(self.best):
                if not self._try(self.best[:at] + self.best[at + length :]):
                    at += length
            length //= 2

    def lower(self) -> None:
        for at in range(len(self.best)):
            for value in (0, self.best[at] // 2 if at < len(self.best) else 0):
                if at < len(self.best) and value < self.best[at]:
                    self._try([*self.best[:at], value, *self.best[at + 1 :]])
