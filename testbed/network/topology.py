"""A topology is data: hosts, switches, links with rates and delays.

It is checked as a whole when it is made, so whoever holds a
:class:`Topology` holds one that can be brought to life: every endpoint exists,
every port is used once, every switch end has a port number, and there is one
piece. ``topology_file.py`` reads one, ``topology_document.py`` writes one and has the schema.
"""

from __future__ import annotations

import functools
import ipaddress
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Self

from pydantic import (
    AliasChoices,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from testbed.network.device_ids import MOST_DEVICE_ID, device_ids
from testbed.network.errors import TopologyError
from testbed.network.flow_control import NicKind, PfcSpec, check_flow_control
from testbed.network.spec import OptionalSize, Rate, Spec, Time, refuse
from testbed.network.topology_checks import (
    check_addresses,
    check_connected,
    check_names,
    check_one_link_per_host,
    number_ports,
)

__all__ = [
    "Endpoint",
    "HostSpec",
    "LinkSpec",
    "PfcSpec",
    "SwitchSpec",
    "Topology",
    "TopologyError",
]

_MAC = re.compile(r"[0-9a-f]{2}(:[0-9a-f]{2}){5}")


class HostSpec(Spec):
    """A host: one interface, one IPv4 address, one MAC address."""

    ip: str = Field(description='address and prefix length, "10.1.0.1/8"')
    mac: str = Field(description='"08:00:00:00:01:01"')
    commands: tuple[str, ...] = Field(
        default=(), strict=False, description="shell commands run in the host once it is up"
    )
    interface: str | None = Field(
        default=None,
        pattern=r"^[A-Za-z][A-Za-z0-9_.-]{0,14}$",
        description='what its interface is called; None: "h1-eth0" for h1',
    )
    knows_others: bool = Field(
        default=True,
        description="whether it has routes to all other hosts and knows their MAC addresses",
    )
    nic: NicKind = Field(
        default="sfc",
        description='"sfc": pauses single destinations, as signals ask for; "pfc": knows no'
        " signals, and obeys PAUSE frames (802.1Qbb) of every priority",
    )

    @model_validator(mode="after")
    def _check(self) -> Self:
        try:
            interface = ipaddress.IPv4Interface(self.ip)
        except ValueError:
            raise refuse(
                f"{self.ip!r} is no IPv4 address with a prefix length; write it like 10.1.0.1/8"
            ) from None
        if "/" not in self.ip:
            raise refuse(f"{self.ip!r} lacks its prefix length; write it like {self.ip}/8")
        address = interface.ip
        if address.is_multicast or address.is_loopback or address.is_unspecified:
            raise refuse(f"{self.ip!r} cannot be the address of a host")
        if not _MAC.fullmatch(self.mac.lower()):
            raise refuse(f"{self.mac!r} is no MAC address; write it like 08:00:00:00:01:01")
        if int(self.mac[:2], 16) & 1 or int(self.mac.replace(":", ""), 16) == 0:
            raise refuse(f"{self.mac!r} cannot be the MAC address of a host: not unicast")
        return self

    @property
    def address(self) -> str:
        """The address without its prefix length."""
        return self.ip.split("/", maxsplit=1)[0]

    @property
    def prefix_len(self) -> int:
        return int(self.ip.split("/", maxsplit=1)[1])

    def on_link(self, address: str) -> bool:
        """Whether an address is in this host's own prefix."""
        return ipaddress.IPv4Address(address) in ipaddress.IPv4Interface(self.ip).network


class SwitchSpec(Spec):
    """A switch: its P4 program (None: the run's) and its shared buffer (None: unlimited).

    Thresholds in the buffer are dynamic: a queue may hold `buffer_alpha` (to 1/256)
    times the bytes that are free. `device_id` is P4Runtime's (None: the switch's place
    among all, from 1 on). `pfc` is the flow control of its ports. `entries`, a file in the
    P4 tutorials' format (`s1-runtime.json`), and `cpu_port` are `testbed up`'s.
    """

    program: str | None = None
    entries: str | None = None
    cpu_port: int | None = Field(default=None, ge=0, le=511)
    buffer_bytes: OptionalSize = Field(
        default=None, gt=0, validation_alias=AliasChoices("buffer_bytes", "buffer")
    )
    buffer_alpha: float = Field(default=1.0, ge=1 / 256, le=256)
    device_id: int | None = Field(default=None, ge=0, le=MOST_DEVICE_ID)
    pfc: PfcSpec | None = None


class LinkSpec(Spec):
    """A full-duplex link; rate, delay and loss hold in both directions.

    An endpoint is "host", "switch:port", or "switch" (the lowest free port).
    `queue_bytes` and `queue_packets` limit the egress queue of the switch ports
    at both ends; `queue_bytes_reverse` sets the one at `b` apart. A host's end
    has no such queue: a NIC holds what its own connections may send. `pfc` is the
    flow control of the switch ports at its ends.
    """

    a: str
    b: str
    rate_bps: Rate = Field(gt=0, validation_alias=AliasChoices("rate_bps", "rate"))
    delay_ps: Time = Field(default=0, ge=0, validation_alias=AliasChoices("delay_ps", "delay"))
    loss_ppm: int = Field(default=0, ge=0, le=1_000_000)
    queue_bytes: OptionalSize = Field(
        default=None, gt=0, validation_alias=AliasChoices("queue_bytes", "queue")
    )
    queue_packets: int | None = Field(default=None, gt=0)
    queue_bytes_reverse: OptionalSize = Field(
        default=None, gt=0, validation_alias=AliasChoices("queue_bytes_reverse", "queue_reverse")
    )
    pfc: PfcSpec | None = None

    def queue_bytes_at(self, end: str) -> int | None:
        """Limit in bytes of the switch port at "a" or "b"; None: unlimited."""
        if end == "b" and self.queue_bytes_reverse is not None:
            return self.queue_bytes_reverse
        return self.queue_bytes


class Endpoint(BaseModel):
    """One end of a link, taken apart. A host's only port is 0."""

    model_config = ConfigDict(frozen=True)
    node: str
    port: int


class Topology(Spec):
    """Hosts, switches and the links between them. Raises TopologyError (``of``, ``load``)."""

    name: str = "topology"
    hosts: dict[str, HostSpec]
    switches: dict[str, SwitchSpec]
    links: list[LinkSpec]
    pfc: PfcSpec | None = Field(default=None, description="of every switch port")

    @classmethod
    def of(cls, document: Mapping[str, Any], source: str = "topology") -> Topology:
        """Checks a document of plain data; TopologyError names `source` and the JSON path."""
        try:
            return cls.model_validate(document)
        except ValidationError as error:
            raise TopologyError(_sentence(error, source)) from None

    def with_flow_control(self, pfc: PfcSpec | None, nic: NicKind | None = None) -> Topology:
        """The topology with that flow control where it says nothing nearer, and with NICs of
        a kind if one is given. TopologyError where a switch could not do it."""
        hosts = {
            name: spec.model_copy(update={"nic": nic}) if nic else spec
            for name, spec in self.hosts.items()
        }
        try:
            return Topology(
                name=self.name, hosts=hosts, switches=self.switches, links=self.links, pfc=pfc
            )
        except ValidationError as error:
            raise TopologyError(_sentence(error, self.name)) from None

    def endpoints(self, link: LinkSpec) -> tuple[Endpoint, Endpoint]:
        """Both ends of one of this topology's links."""
        return _endpoint(link.a), _endpoint(link.b)

    def ports(self, node: str) -> Iterator[tuple[int, LinkSpec, Endpoint]]:
        """(port, link, far endpoint) of every link at `node`, by port number."""
        yield from self._ports.get(node, ())

    @functools.cached_property
    def _ports(self) -> dict[str, list[tuple[int, LinkSpec, Endpoint]]]:
        """Of every node: controllers ask for all of them, again and again."""
        found: dict[str, list[tuple[int, LinkSpec, Endpoint]]] = {}
        for link in self.links:
            a, b = self.endpoints(link)
            found.setdefault(a.node, []).append((a.port, link, b))
            found.setdefault(b.node, []).append((b.port, link, a))
        for ports in found.values():
            ports.sort(key=lambda item: item[0])
        return found

    @model_validator(mode="after")
    def _check(self) -> Self:
        check_names(self.hosts, self.switches)
        check_addresses(self.hosts)
        # Assigned by position: the model is frozen, the list in it is this object's own.
        self.links[:] = number_ports(self.hosts, self.switches, self.links)
        check_one_link_per_host(self.hosts, self.links)
        check_connected([*self.hosts, *self.switches], self.links)
        check_flow_control(self)
        device_ids(self.switches)
        return self


def _endpoint(text: str) -> Endpoint:
    node, _, port = text.partition(":")
    return Endpoint(node=node, port=int(port or 0))


# What values must be, by pydantic's names of errors.
_SAID = {
    "string_type": "it must be text, in quotes",
    "string_pattern_mismatch": "it must match {pattern}",
    "int_type": "it must be a whole number",
    "float_type": "it must be a number",
    "bool_type": "it must be true or false",
    "list_type": "it must be a list, [...]",
    "tuple_type": "it must be a list, [...]",
    "dict_type": "it must be an object, {{...}}",
    "model_type": "it must be an object, {{...}}",
    "greater_than": "it must be greater than {gt}",
    "greater_than_equal": "it must be at least {ge}",
    "less_than_equal": "it must be at most {le}",
    "literal_error": "use {expected}",
}
_MOST_SHOWN = 40  # characters of a value that is refused


def _sentence(error: ValidationError, source: str) -> str:
    """The first problem of a validation, as one sentence with its JSON path."""
    problem = error.errors()[0]
    path = ""
    for part in problem["loc"]:
        path += f"[{part}]" if isinstance(part, int) else f".{part}" if path else str(part)
    message = problem["msg"]
    if problem["type"] == "extra_forbidden":
        message = f"unknown field; {_fields_at(problem['loc'])}"
    elif problem["type"] == "missing":
        message = "it is missing"
    elif said := _SAID.get(problem["type"]):
        value = json.dumps(problem["input"], default=str)
        shown = value if len(value) <= _MOST_SHOWN else value[:_MOST_SHOWN] + "..."
        message = f"{shown} is not possible: {said.format(**problem.get('ctx', {}))}"
    return f"{source}: {path}: {message}" if path else f"{source}: {message}"


def _fields_at(path: tuple[int | str, ...]) -> str:
    models: dict[str, type[BaseModel]] = {
        "hosts": HostSpec,
        "switches": SwitchSpec,
        "links": LinkSpec,
    }
    model = models.get(str(path[0]), Topology) if len(path) > 1 else Topology
    if "pfc" in path[:-1]:
        model = PfcSpec
    return f"the fields are {', '.join(_spellings(model))}"


def _spellings(model: type[BaseModel]) -> Iterator[str]:
    """Fields as a file may call them; "rate or rate_bps" where there are two names."""
    for name, field in model.model_fields.items():
        alias = field.validation_alias
        others = alias.choices if isinstance(alias, AliasChoices) else []
        yield " or ".join([*(str(other) for other in others if other != name), name])
