"""Can the numbers of a live run be trusted?

A live run emulates links on a general-purpose kernel. It is *faithful* if the
kernel kept up, which shows in three figures:

- lateness: how much later than computed frames left the fabric, counted from
  the kernel's receive time stamp to the ideal departure. Its 99.9th percentile
  may be one MTU's serialisation time at the slowest link crossed: less than that
  no endpoint could tell from one more packet in the queue;
- ring drops: frames that the kernel lost before the fabric saw them. None may be;
- start error: how far from the intended instant a sender really started. Its
  99th percentile may be 5 % of the median FCT, or the incast was no incast.

Beside these, a backend may not keep what it was asked for (BMv2's queues count packets,
not bits); then no figure can make the run faithful, and the reasons say what it is.

The verdict of a run is that of its worst variant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIRE_MTU_BYTES = 1514 + 24  # frame, then preamble, FCS and inter-frame gap
START_ERROR_SHARE = 0.05


def mtu_time_us(rate_bps: int) -> float:
    """Serialisation time of a full Ethernet frame, wire overhead included."""
    return WIRE_MTU_BYTES * 8 * 1e6 / rate_bps


@dataclass(frozen=True)
class Fidelity:
    """The three figures of one variant and what they are held against (all in us).

    ``not_kept``: what its network did not keep of what was asked for, a clause each.
    """

    lateness_p999_us: float
    limit_us: float
    ring_drops: int
    start_error_p99_us: float
    fct_p50_us: float
    not_kept: tuple[str, ...] = ()

    @property
    def start_error_limit_us(self) -> float:
        return START_ERROR_SHARE * self.fct_p50_us

    @property
    def faithful(self) -> bool:
        return not self.reasons()

    def reasons(self) -> list[str]:
        """Why the run is not faithful, a clause each; empty if it is.

        The comparisons are written so that a figure that is not a number fails.
        """
        found = [*self.not_kept]
        if not self.lateness_p999_us <= self.limit_us:
            found.append(
                f"packets left up to {self.lateness_p999_us:.0f} us late (p99.9), "
                f"more than one MTU at the slowest link ({self.limit_us:.0f} us)"
            )
        if self.ring_drops:
            frames = "frame" if self.ring_drops == 1 else "frames"
            found.append(f"the kernel lost {self.ring_drops} {frames} before the fabric saw them")
        if not self.start_error_p99_us <= self.start_error_limit_us:
            found.append(
                f"senders started up to {self.start_error_p99_us:.0f} us off (p99), "
                f"more than 5 % of the median FCT ({self.start_error_limit_us:.0f} us)"
            )
        return found


def worst(parts: Sequence[Fidelity]) -> Fidelity:
    """The figures of a run of several variants; faithful only if each of them is.

    The start error shown is that of the variant nearest to (or farthest beyond)
    its own limit, since each is held against its own median FCT.
    """
    if not parts:
        raise ValueError("a run has at least one variant")

    def strain(part: Fidelity) -> float:
        limit = part.start_error_limit_us
        return part.start_error_p99_us / limit if limit > 0 else float("inf")

    start = max(parts, key=strain)
    late = max(parts, key=lambda part: part.lateness_p999_us / part.limit_us)
    return Fidelity(
        lateness_p999_us=late.lateness_p999_us,
        limit_us=late.limit_us,
        ring_drops=sum(part.ring_drops for part in parts),
        start_error_p99_us=start.start_error_p99_us,
        fct_p50_us=start.fct_p50_us,
        not_kept=tuple(dict.fromkeys(clause for part in parts for clause in part.not_kept)),
    )


def verdict(fidelity: Fidelity) -> str:
    """One sentence for the reader."""
    reasons = fidelity.reasons()
    if reasons:
        return "NOT faithful: " + "; ".join(reasons) + "."
    return (
        f"Faithful: packets left at most {fidelity.lateness_p999_us:.0f} us late (p99.9; "
        f"limit {fidelity.limit_us:.0f} us), no frame lost by the kernel, senders started "
        f"within {fidelity.start_error_p99_us:.0f} us (p99; "
        f"limit {fidelity.start_error_limit_us:.0f} us)."
    )
