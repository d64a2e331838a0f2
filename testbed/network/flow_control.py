"""Flow control of a topology: what its document may say, and what that is on each port.

Priority-based flow control (802.1Qbb) is a property of the switch end of a link: there
a sender is paused, be it a host or another switch, and the other end obeys. It is given
for the whole topology, for a switch or for a link; the nearest counts. What is not given
follows from the link: :func:`port_flow_control` says how. docs/pfc.md has the terms.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Literal, Self

from pydantic import AliasChoices, Field, model_validator

from testbed.engine import NicConfig, PfcConfig, pfc_headroom_bytes
from testbed.network.spec import OptionalSize, Spec, Time, refuse
from testbed.network.units import format_size

if TYPE_CHECKING:
    from testbed.network.topology import Endpoint, LinkSpec, Topology

FRAME_BYTES = 1514
PRIORITIES = 8
ALPHA = 1 / 8  # of HPCC's public simulator
XON_OFFSET_BYTES = 2 * FRAME_BYTES
LEAST_QUANTA = 51  # engine: half of them are a full frame and a PAUSE frame
MOST_QUANTA = 0xFFFF

NicKind = Literal["sfc", "pfc"]


class PfcSpec(Spec):
    """Priority-based flow control of a switch's ports; without `priorities` there is none.

    A sender is paused above `xoff_bytes` held of its priority, or above `alpha` times
    what is free in the switch's shared buffer; it goes on at `xon_bytes`, or
    `xon_offset_bytes` below xoff. `reaction_ps` is what the other end takes to obey.
    """

    priorities: tuple[int, ...] = Field(
        default=(3,), strict=False, description="lossless priorities, 0 to 7"
    )
    xoff_bytes: OptionalSize = Field(
        default=None, ge=0, validation_alias=AliasChoices("xoff_bytes", "xoff")
    )
    xon_bytes: OptionalSize = Field(
        default=None, ge=0, validation_alias=AliasChoices("xon_bytes", "xon")
    )
    xon_offset_bytes: OptionalSize = Field(
        default=None, ge=0, validation_alias=AliasChoices("xon_offset_bytes", "xon_offset")
    )
    alpha: float | None = Field(default=None, ge=1 / 256, le=256)
    headroom_bytes: OptionalSize = Field(
        default=None,
        ge=0,
        validation_alias=AliasChoices("headroom_bytes", "headroom"),
        description="of each priority at each port; by default what the link needs",
    )
    quanta: int = Field(default=MOST_QUANTA, description="of 512 bit times, per PAUSE frame")
    reaction_ps: Time = Field(
        default=0, ge=0, validation_alias=AliasChoices("reaction_ps", "reaction")
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        for priority in self.priorities:
            if not 0 <= priority < PRIORITIES:
                raise refuse(f"priorities: {priority} is no priority; they are 0 to 7")
        if len(set(self.priorities)) < len(self.priorities):
            raise refuse("priorities: one is named twice")
        if self.alpha is not None and self.xoff_bytes is not None:
            raise refuse("alpha: xoff is given in bytes already; give one of the two")
        if self.xon_bytes is not None and self.xoff_bytes is None:
            raise refuse("xon: without an xoff in bytes give xon_offset, which counts from it")
        if self.xon_bytes is not None and self.xon_offset_bytes is not None:
            raise refuse("xon_offset: xon is given already; give one of the two")
        xoff = self.xoff_bytes
        for name, below in (("xon", self.xon_bytes), ("xon_offset", self.xon_offset_bytes)):
            if below is not None and xoff is not None and below > xoff:
                raise refuse(f"{name}: {format_size(below)} is more than xoff, {format_size(xoff)}")
        if not LEAST_QUANTA <= self.quanta <= MOST_QUANTA:
            raise refuse(
                f"quanta: {self.quanta} cannot be; use {LEAST_QUANTA} (a shorter pause would end"
                f" before it can be refreshed) to {MOST_QUANTA}"
            )
        return self

    def headroom_on(self, link: LinkSpec) -> int:
        """Bytes that each priority has at a port of `link` beyond the shared buffer."""
        if self.headroom_bytes is not None:
            return self.headroom_bytes
        return pfc_headroom_bytes(link.rate_bps, link.delay_ps, reaction_ps=self.reaction_ps)


def pfc_at(topology: Topology, link: LinkSpec, switch: str) -> PfcSpec | None:
    """What holds where `link` comes to `switch`: the link's, the switch's, the topology's."""
    spec = link.pfc or topology.switches[switch].pfc or topology.pfc
    return spec if spec and spec.priorities else None


def port_flow_control(
    topology: Topology, link: LinkSpec, end: Endpoint, far: Endpoint
) -> PfcConfig | None:
    """Flow control of the switch port `end` of `link`; None: it has none.

    Not given, xoff is dynamic with alpha 1/8 where the switch has a shared buffer, else
    as much as the headroom; xon is two full frames below it.
    """
    own = pfc_at(topology, link, end.node)
    theirs = pfc_at(topology, link, far.node) if far.node in topology.switches else None
    if own is None and theirs is None:
        return None
    config = PfcConfig((), honoured=theirs.priorities if theirs else ())
    if theirs:
        config = dataclasses.replace(config, reaction_ps=theirs.reaction_ps)
    if own is None:
        return config
    headroom = own.headroom_on(link)
    buffer_bytes = topology.switches[end.node].buffer_bytes
    dynamic = own.xoff_bytes is None and buffer_bytes is not None
    xoff = 0 if dynamic else headroom if own.xoff_bytes is None else own.xoff_bytes
    if own.xon_bytes is not None:
        offset = xoff - own.xon_bytes
    elif own.xon_offset_bytes is not None:
        offset = own.xon_offset_bytes
    else:
        offset = XON_OFFSET_BYTES if dynamic else min(XON_OFFSET_BYTES, xoff)
    return dataclasses.replace(
        config,
        priorities=own.priorities,
        xoff_bytes=xoff,
        alpha=(own.alpha or ALPHA) if dynamic else 0,
        xon_offset_bytes=offset,
        headroom_bytes=headroom,
        quanta=own.quanta,
    )


def nic_config(topology: Topology, host: str, base: NicConfig) -> NicConfig:
    """A host's NIC: `base`, with what its kind and its switch's flow control make of it.

    A NIC of kind "pfc" knows no signals and obeys PAUSE frames of any priority; one of
    kind "sfc" obeys those of its switch's priorities, if there are any.
    """
    [(_, link, far)] = topology.ports(host)
    spec = pfc_at(topology, link, far.node)
    reaction_ps = spec.reaction_ps if spec else base.pfc_reaction_ps
    if topology.hosts[host].nic == "pfc":
        everything = tuple(range(PRIORITIES))
        return dataclasses.replace(
            base, signal_udp_port=0, pfc_priorities=everything, pfc_reaction_ps=reaction_ps
        )
    if spec is None:
        return base
    obeyed = tuple(sorted({*base.pfc_priorities, *spec.priorities}))
    return dataclasses.replace(base, pfc_priorities=obeyed, pfc_reaction_ps=reaction_ps)


def check_flow_control(topology: Topology) -> None:
    """Refuses what no switch could do, with the place in the document."""
    for name, switch in topology.switches.items():
        ports = [(link, pfc_at(topology, link, name)) for _, link, _ in topology.ports(name)]
        specs = [(link, spec) for link, spec in ports if spec]
        if not specs:
            continue
        place = f"switches.{name}" if switch.pfc else "pfc" if topology.pfc else "links"
        if switch.buffer_bytes is None:
            if any(spec.alpha is not None for _, spec in specs):
                raise refuse(
                    f"{place}: alpha is a part of a switch's shared buffer, and {name} has"
                    " none; give it a buffer, or an xoff in bytes"
                )
            continue
        headroom = sum(len(spec.priorities) * spec.headroom_on(link) for link, spec in specs)
        shared = switch.buffer_bytes - headroom
        if shared <= 0:
            raise refuse(
                f"{place}: the headroom of {name}'s {len(specs)} ports, {format_size(headroom)},"
                f" leaves nothing of its buffer of {format_size(switch.buffer_bytes)}; give it a"
                " larger buffer, a smaller headroom, fewer priorities or shorter links"
            )
        xoff = max(spec.xoff_bytes or 0 for _, spec in specs)
        if xoff > shared:
            raise refuse(
                f"{place}: an xoff of {format_size(xoff)} is more than {name} shares: of its buffer"
                f" of {format_size(switch.buffer_bytes)}, {format_size(headroom)} are headroom"
            )
