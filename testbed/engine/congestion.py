"""Congestion control as a user names it: an algorithm, and its parameters with units.

``ConnectionConfig.congestion`` is an algorithm's name, which stands for its defaults,
or an object of its class here:

    ConnectionConfig(congestion="dctcp")
    ConnectionConfig(congestion=Dctcp(gain_shift=3))

The algorithms themselves are ``src/cc_*.c``, a file each. All parameters are whole
numbers, because what they decide is simulated state: fractions are in parts per
million (``_ppm``) or powers of two (``_shift``). docs/congestion.md says where the
defaults come from.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, ClassVar

from testbed.engine.binding import ffi, library
from testbed.time_units import PS_PER_S, PS_PER_US

_MBIT = 10**6

MOST_PARAMETERS = 16  # engine.h: tb_connection_config.parameters


def parameter(default: int, *, least: int, most: int) -> Any:
    """A field of an algorithm's class: a whole number from `least` to `most`."""
    return dataclasses.field(default=default, metadata={"least": least, "most": most})


@dataclass(frozen=True)
class CongestionControl:
    """An algorithm with its parameters. Raises ValueError for one out of its range.

    ``name`` is the engine's; ``kinds`` are the connections that have what it needs;
    ``overhead_bytes`` is what it needs of every data packet's payload.
    """

    name: ClassVar[str]
    kinds: ClassVar[tuple[str, ...]] = ("stream", "rdma")
    overhead_bytes: ClassVar[int] = 0

    def __post_init__(self) -> None:
        for field in dataclasses.fields(self):
            value, least, most = getattr(self, field.name), *field.metadata.values()
            if not isinstance(value, int) or not least <= value <= most:
                raise ValueError(
                    f"{self.name}: {field.name} is a whole number from {least} to {most},"
                    f" not {value!r}"
                )

    def values(self) -> list[int]:
        """The parameters in the order in which the engine takes them."""
        return [int(getattr(self, name)) for name in parameter_names(self.name)]


@dataclass(frozen=True)
class NoControl(CongestionControl):
    """A window, or the receiver's alone; losses change nothing."""

    name = "none"


@dataclass(frozen=True)
class NewReno(CongestionControl):
    """RFC 5681; it has no parameters. Recovery is the connection's (SACK, RFC 6937)."""

    name = "newreno"


@dataclass(frozen=True)
class Cubic(CongestionControl):
    """RFC 9438: `beta_1024` is what a reduction leaves of a window, in 1/1024 (0.7, as
    Linux rounds it); ``scaling_ppm`` the constant C in segments/s^3, in millionths."""

    name = "cubic"

    beta_1024: int = parameter(717, least=1, most=1023)
    scaling_ppm: int = parameter(400_000, least=1, most=10**9)
    fast_convergence: int = parameter(1, least=0, most=1)


@dataclass(frozen=True)
class Dctcp(CongestionControl):
    """RFC 8257: alpha moves by 2^-``gain_shift`` of a window's marked fraction."""

    name = "dctcp"

    gain_shift: int = parameter(4, least=0, most=16)


@dataclass(frozen=True)
class Dcqcn(CongestionControl):
    """Zhu et al., SIGCOMM 2015; ``cnp_interval_ps`` is the connection's.

    Alpha's gain is 2^-``gain_shift``; it decays after ``alpha_timer_ps`` without a
    notification. Rates grow every ``rate_timer_ps``, and every ``byte_counter_bytes``
    sent: ``fast_recovery`` times back towards the last rate, then by ``additive_bps``,
    and by multiples of ``hyper_bps`` when both have gone on for longer. The least rate is
    ``least_rate_ppm`` of the link's.
    """

    name = "dcqcn"
    kinds = ("rdma",)

    gain_shift: int = parameter(8, least=0, most=16)
    alpha_timer_ps: int = parameter(55 * PS_PER_US, least=1, most=PS_PER_S)
    rate_timer_ps: int = parameter(55 * PS_PER_US, least=PS_PER_US, most=PS_PER_S)
    byte_counter_bytes: int = parameter(10_000_000, least=1, most=1 << 40)
    fast_recovery: int = parameter(5, least=0, most=1000)
    additive_bps: int = parameter(40 * _MBIT, least=1, most=10**12)
    hyper_bps: int = parameter(400 * _MBIT, least=1, most=10**12)
    least_rate_ppm: int = parameter(1_000, least=1, most=1_000_000)


@dataclass(frozen=True)
class Hpcc(CongestionControl):
    """Li et al., SIGCOMM 2019; programs in the switches write the telemetry (-D INT).

    ``base_rtt_ps`` is T, a little more than the longest round trip of the idle network;
    ``utilisation_ppm`` eta; ``additive_bytes`` W_AI, by which windows grow for at most
    ``most_stages`` round trips in a row.
    """

    name = "hpcc"
    kinds = ("rdma",)
    overhead_bytes = 64  # telemetry of five hops in a data packet

    base_rtt_ps: int = parameter(13 * PS_PER_US, least=1000, most=PS_PER_S)
    utilisation_ppm: int = parameter(950_000, least=1, most=1_000_000)
    most_stages: int = parameter(5, least=0, most=1000)
    additive_bytes: int = parameter(80, least=1, most=1 << 30)


@dataclass(frozen=True)
class Swift(CongestionControl):
    """Kumar et al., SIGCOMM 2020; delays are the fabric's, hosts take no time.

    The target delay is ``base_target_ps``, ``hop_ps`` for each switch on the way, and up
    to ``range_ps`` more for windows from ``range_to_ppm`` millionths of a packet down to
    ``range_from_ppm``. ``additive_ppm`` is the growth in millionths of a packet a round
    trip, ``beta_ppm`` the weight of a decrease, ``most_decrease_ppm`` the most that one may
    take. Windows are ``least_window_ppm`` millionths of a packet to ``most_window`` packets;
    after ``reset_after`` timeouts in a row the least.
    """

    name = "swift"
    kinds = ("rdma",)

    base_target_ps: int = parameter(25 * PS_PER_US, least=1, most=PS_PER_S)
    hop_ps: int = parameter(2 * PS_PER_US, least=0, most=PS_PER_S)
    range_ps: int = parameter(100 * PS_PER_US, least=0, most=PS_PER_S)
    range_from_ppm: int = parameter(100_000, least=1, most=10**9)
    range_to_ppm: int = parameter(100_000_000, least=1, most=10**9)
    additive_ppm: int = parameter(1_000_000, least=1, most=10**9)
    beta_ppm: int = parameter(800_000, least=1, most=10**6)
    most_decrease_ppm: int = parameter(500_000, least=1, most=999_999)
    least_window_ppm: int = parameter(1_000, least=1, most=10**6)
    most_window: int = parameter(4096, least=1, most=16_384)
    reset_after: int = parameter(5, least=1, most=1000)


ALGORITHMS: dict[str, type[CongestionControl]] = {
    algorithm.name: algorithm
    for algorithm in (NoControl, NewReno, Cubic, Dctcp, Dcqcn, Hpcc, Swift)
}


def find_algorithm(congestion: str | CongestionControl, kind: str) -> CongestionControl:
    """The algorithm that a connection of a kind is to have.

    Raises ValueError with the valid choices: there is none of that name, or it needs
    what such a connection does not have.
    """
    choices = [a.name for a in ALGORITHMS.values() if kind in a.kinds]
    if isinstance(congestion, str):
        if congestion not in ALGORITHMS:
            raise ValueError(
                f"there is no congestion control {congestion!r}: there are {', '.join(choices)}"
            )
        congestion = ALGORITHMS[congestion]()
    if kind not in congestion.kinds:
        raise ValueError(
            f"{congestion.name} is for connections of kind {' or '.join(congestion.kinds)};"
            f" a {kind} can have {', '.join(choices)}"
        )
    return congestion


def congestion_names() -> list[str]:
    """The algorithms that the engine has."""
    return _names(library().tb_congestion_name)


def parameter_names(algorithm: str) -> list[str]:
    """An algorithm's parameters, in the order in which the engine takes them."""
    name = algorithm.encode()
    return _names(lambda index: library().tb_congestion_parameter(name, index))


def _names(nth: Any) -> list[str]:
    names: list[str] = []
    while (name := nth(len(names))) != ffi.NULL:
        names.append(ffi.string(name).decode())
    return names
