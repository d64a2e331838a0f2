"""How large messages are: four distributions that papers on data centres measure with.

Each is a cumulative distribution, given at some sizes and linear between them; points
and percentages are those of the traffic generator that HPCC's authors published
(github.com/alibaba-edu/High-Precision-Congestion-Control at 9f4be2a, ``traffic_gen/``).
"""

from __future__ import annotations

import bisect
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

MILLION = 1_000_000
_DRAW_BITS = 44  # between two sizes as far apart as there are, every byte can be drawn


@dataclass(frozen=True)
class SizeDistribution:
    """Sizes in bytes, ascending, and of a million messages how many are not larger."""

    name: str
    summary: str
    bytes: tuple[int, ...]
    per_million: tuple[int, ...]

    def __post_init__(self) -> None:
        if len(self.bytes) != len(self.per_million) or len(self.bytes) < 2:
            raise ValueError(f"{self.name}: each of two sizes or more has its percentage")
        if any(a >= b for a, b in pairwise(self.bytes)):
            raise ValueError(f"{self.name}: sizes must ascend")
        if any(a > b for a, b in pairwise(self.per_million)):
            raise ValueError(f"{self.name}: a cumulative percentage cannot descend")
        if self.per_million[0] != 0 or self.per_million[-1] != MILLION:
            raise ValueError(f"{self.name}: percentages go from 0 to 100")

    @property
    def mean(self) -> Fraction:
        """The mean in bytes, exactly."""
        sizes, shares = pairwise(self.bytes), pairwise(self.per_million)
        return sum(
            (
                Fraction((below + above) * (high - low), 2 * MILLION)
                for (below, above), (low, high) in zip(sizes, shares, strict=True)
            ),
            Fraction(0),
        )

    def draw(self, draw: random.Random) -> int:
        """One size, at least 1 byte: the inverse of the distribution, in integers."""
        at = draw.randrange(MILLION << _DRAW_BITS)
        i = bisect.bisect_right(self.per_million, at >> _DRAW_BITS)
        low, high = self.per_million[i - 1], self.per_million[i]
        below, above = self.bytes[i - 1], self.bytes[i]
        into = at - (low << _DRAW_BITS)
        return max(1, below + (above - below) * into // ((high - low) << _DRAW_BITS))


def _percent(name: str, summary: str, points: Sequence[tuple[int, str]]) -> SizeDistribution:
    sizes, shares = zip(*points, strict=True)
    return SizeDistribution(name, summary, sizes, tuple(int(Fraction(s) * 10_000) for s in shares))


def _reciprocal(points: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Points with more in between, on lines not over the size but over its reciprocal.

    The published table of Google's RPCs has 843 rows, which between these sizes are equal
    steps of percentage and of 1 / size, rounded: as many bytes come in each.
    """
    yield points[0]
    for (below, low), (above, high) in pairwise(points):
        steps = min(64, below // 2)  # so that sizes differ: the first step is the smallest
        for step in range(1, steps + 1):
            part = Fraction(step, steps)
            size = 1 / (Fraction(1, below) + part * (Fraction(1, above) - Fraction(1, below)))
            share = Fraction(low) + part * (Fraction(high) - Fraction(low))
            yield round(size), str(share)


WEB_SEARCH = _percent(
    "websearch",
    "queries of a web search (DCTCP, SIGCOMM 2010)",
    [
        *((0, "0"), (10_000, "15"), (20_000, "20"), (30_000, "30"), (50_000, "40")),
        *((80_000, "53"), (200_000, "60"), (1_000_000, "70"), (2_000_000, "80")),
        *((5_000_000, "90"), (10_000_000, "97"), (30_000_000, "100")),
    ],
)
FB_HADOOP = _percent(
    "fb-hadoop",
    "Facebook's Hadoop clusters (Roy et al., SIGCOMM 2015)",
    [
        *((0, "0"), (100, "1"), (200, "2"), (300, "5"), (350, "15"), (400, "20"), (500, "30")),
        *((600, "40"), (700, "50"), (1_000, "60"), (2_000, "67"), (7_000, "70"), (30_000, "72")),
        *((50_000, "82"), (80_000, "87"), (120_000, "90"), (300_000, "95"), (1_000_000, "97.5")),
        *((2_000_000, "99"), (10_000_000, "100")),
    ],
)
ALI_STORAGE = _percent(
    "ali-storage",
    "Alibaba's block storage, 2019",
    [
        *((0, "0"), (4_000, "22.93"), (8_000, "69.21"), (16_000, "80.61"), (32_000, "90.47")),
        *((64_000, "93.53"), (128_000, "96.77"), (256_000, "97.53"), (2_000_000, "100")),
    ],
)
GOOGLE_RPC = _percent(
    "google-rpc",
    "Google's remote procedure calls, 2008 (Homa, SIGCOMM 2018)",
    [
        *((0, "0"), (3, "6.4883")),
        *_reciprocal(
            [
                *((32, "9.7324"), (64, "15.5271"), (128, "35.1573"), (256, "49.7901")),
                *((512, "78.4921"), (1024, "86.32"), (2048, "90.8862"), (4096, "93.4955")),
                *((8192, "96.4309"), (16384, "98.4694"), (32768, "99.0402"), (65536, "99.3256")),
                *((131072, "99.7129"), (262144, "99.8453"), (524288, "99.9498")),
                (15158197, "100"),
            ]
        ),
    ],
)
SIZES: dict[str, SizeDistribution] = {
    distribution.name: distribution
    for distribution in (WEB_SEARCH, FB_HADOOP, ALI_STORAGE, GOOGLE_RPC)
}
