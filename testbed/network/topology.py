"""A topology is data: hosts, switches, links with rates and delays.

It is checked as a whole when it is made, so whoever holds a
:class:`Topology` holds one that can be brought to life: every endpoint exists,
every port is used once, every switch end has a port number, and there is one
piece. Files come in two shapes: this one (``topology_document.py`` has its schema), and
the ``topology.json`` of the P4 tutorials (``tutorial.py``).
"""

from __future__ import annotations

import functools
import ipaddress
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
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
from testbed.network.tutorial import from_tutorial, is_tutorial

__all__ = [
    "Endpoint",
    "HostSpec",
    "LinkSpec",
    "PfcSpec",
    "SwitchSpec",
    "Topology",
    "TopologyError",
    "load_topology",
]

MAX_PORT = 510  # 511 is v1model's drop port
# Interfaces are called NAME-ethPORT, and Linux allows 15 characters.
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,7}")
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
        _check_names(self.hosts, self.switches)
        _check_addresses(self.hosts)
        # Assigned by position: the model is frozen, the list in it is this object's own.
        self.links[:] = _number_ports(self.hosts, self.switches, self.links)
        _check_one_link_per_host(self.hosts, self.links)
        _check_connected([*self.hosts, *self.switches], self.links)
        check_flow_control(self)
        device_ids(self.switches)
        return self


def load_topology(path: Path | str) -> Topology:
    """Reads and checks a topology file; TopologyError names the file and the JSON path."""
    path = Path(path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise TopologyError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise TopologyError(f"{path}: cannot be read: {reason}") from None
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        raise TopologyError(f"{path}:{error.lineno}:{error.colno}: not JSON: {error.msg}") from None
    if not isinstance(document, dict):
        raise TopologyError(f"{path}: the document is not an object with hosts, switches and links")
    if is_tutorial(document):
        document = from_tutorial(document, str(path))
    document.setdefault("name", path.stem)
    document.pop("$schema", None)
    return Topology.of(document, str(path))


def _endpoint(text: str) -> Endpoint:
    node, _, port = text.partition(":")
    return Endpoint(node=node, port=int(port or 0))


def _names(names: Iterable[str]) -> str:
    listed = sorted(names, key=lambda n: [int(p) if p.isdigit() else p for p in _split(n)])
    if len(listed) > 12:
        return ", ".join([*listed[:12], f"... ({len(listed)} in all)"])
    return ", ".join(listed) or "none"


def _split(name: str) -> list[str]:
    return re.findall(r"\d+|\D+", name)


def _check_names(hosts: Iterable[str], switches: Iterable[str]) -> None:
    for kind, names in (("hosts", hosts), ("switches", switches)):
        for name in names:
            if not _NAME.fullmatch(name):
                raise refuse(
                    f"{kind}.{name}: {name!r} cannot be a name; use a letter and then"
                    " at most 7 letters, digits or _"
                )
    if both := set(hosts) & set(switches):
        raise refuse(f"switches.{min(both)}: a host has that name already")


def _check_addresses(hosts: Mapping[str, HostSpec]) -> None:
    for what in ("address", "mac"):
        seen: dict[str, str] = {}
        for name, host in hosts.items():
            value = getattr(host, what).lower()
            if value in seen:
                field = "ip" if what == "address" else "mac"
                raise refuse(f"hosts.{name}.{field}: {value} is the one of {seen[value]} too")
            seen[value] = name


def _number_ports(
    hosts: Mapping[str, HostSpec], switches: Mapping[str, SwitchSpec], links: list[LinkSpec]
) -> list[LinkSpec]:
    """Checks the endpoints and gives every switch end a port number.

    Written numbers are taken first, so that an automatic one never collides
    with one that a later link asks for.
    """
    taken: dict[tuple[str, int], str] = {}
    for i, link in enumerate(links):
        for end, text in (("a", link.a), ("b", link.b)):
            place = f"links[{i}].{end}"
            node, colon, port = text.partition(":")
            if node not in hosts and node not in switches:
                raise refuse(
                    f"{place}: no host or switch is called {node!r};"
                    f" there are {_names([*hosts, *switches])}"
                )
            if not colon:
                continue
            if node in hosts:
                raise refuse(
                    f"{place}: {node} is a host, and a host has one port;"
                    f" write {node!r} without a port number"
                )
            if not port.isdecimal() or int(port) > MAX_PORT:
                raise refuse(f"{place}: {port!r} is no port number; use 0 to {MAX_PORT}")
            if other := taken.get((node, int(port))):
                raise refuse(f"{place}: port {int(port)} of {node} is in use already, by {other}")
            taken[node, int(port)] = place
        if link.a.partition(":")[0] == link.b.partition(":")[0]:
            raise refuse(f"links[{i}]: both ends are {link.a.partition(':')[0]}")
        if link.a in hosts and link.b in hosts:
            raise refuse(f"links[{i}]: it joins two hosts; one end must be a switch")

    def numbered(text: str, place: str) -> str:
        if text in hosts:
            return text
        node, colon, port = text.partition(":")
        if colon:
            return f"{node}:{int(port)}"
        free = next(p for p in range(1, MAX_PORT + 2) if (node, p) not in taken)
        if free > MAX_PORT:
            raise refuse(f"{place}: {node} has no free port left; it has {MAX_PORT}")
        taken[node, free] = place
        return f"{node}:{free}"

    return [
        link.model_copy(
            update={
                "a": numbered(link.a, f"links[{i}].a"),
                "b": numbered(link.b, f"links[{i}].b"),
            }
        )
        for i, link in enumerate(links)
    ]


def _check_one_link_per_host(hosts: Iterable[str], links: list[LinkSpec]) -> None:
    first: dict[str, int] = {}
    for i, link in enumerate(links):
        for end in (link.a, link.b):
            if end not in hosts:
                continue
            if end in first:
                raise refuse(
                    f"links[{i}]: host {end} has a link already (links[{first[end]}]);"
                    " hosts with several interfaces are not supported"
                )
            first[end] = i
    for name in hosts:
        if name not in first:
            raise refuse(f"hosts.{name}: no link leads to it")


def _check_connected(nodes: list[str], links: list[LinkSpec]) -> None:
    if not nodes:
        raise refuse("there is neither a host nor a switch")
    neighbours: dict[str, set[str]] = {node: set() for node in nodes}
    for link in links:
        a, b = _endpoint(link.a).node, _endpoint(link.b).node
        neighbours[a].add(b)
        neighbours[b].add(a)
    reached, frontier = {nodes[0]}, [nodes[0]]
    while frontier:
        fresh = neighbours[frontier.pop()] - reached
        reached |= fresh
        frontier += fresh
    if apart := [node for node in nodes if node not in reached]:
        raise refuse(
            f"links: the topology is in two pieces: nothing joins {_names(apart)}"
            f" to {_names(reached)}"
        )


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
