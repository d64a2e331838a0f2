"""Meters: the two-rate three-colour marker of RFC 2698, colour-blind, in exact fractions."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from testbed.time_units import PS_PER_S

GREEN, YELLOW, RED = 0, 1, 2
COLOURS = ("GREEN", "YELLOW", "RED")


@dataclass
class Bucket:
    """One cell. Rates per second and bursts, in packets or bytes as the meter counts; one
    that was never configured (no peak burst) says GREEN."""

    cir: int = 0
    cbs: int = 0
    pir: int = 0
    pbs: int = 0
    _committed: Fraction = Fraction(0)
    _peak: Fraction = Fraction(0)
    _at_ps: int = 0

    def configure(self, cir: int, cbs: int, pir: int, pbs: int, now_ps: int) -> None:
        """Sets rates; both buckets are full."""
        self.cir, self.cbs, self.pir, self.pbs = cir, cbs, pir, pbs
        self._committed, self._peak = Fraction(cbs), Fraction(pbs)
        self._at_ps = now_ps

    def run(self, now_ps: int, amount: int) -> int:
        """The colour of a packet that costs ``amount``."""
        if self.pbs == 0:
            return GREEN
        elapsed = Fraction(now_ps - self._at_ps, PS_PER_S)
        self._at_ps = now_ps
        self._committed = min(self._committed + elapsed * self.cir, Fraction(self.cbs))
        self._peak = min(self._peak + elapsed * self.pir, Fraction(self.pbs))
        if self._peak < amount:
            return RED
        self._peak -= amount
        if self._committed < amount:
            return YELLOW
        self._committed -= amount
        return GREEN
