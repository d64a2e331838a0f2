"""What makes a topology one that can be brought to life; a validator's errors otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from testbed.network.spec import refuse

if TYPE_CHECKING:
    from testbed.network.topology import HostSpec, LinkSpec, SwitchSpec

MAX_PORT = 510  # 511 is v1model's drop port
# Interfaces are called NAME-ethPORT, and Linux allows 15 characters.
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,7}")


def check_names(hosts: Iterable[str], switches: Iterable[str]) -> None:
    for kind, names in (("hosts", hosts), ("switches", switches)):
        for name in names:
            if not _NAME.fullmatch(name):
                raise refuse(
                    f"{kind}.{name}: {name!r} cannot be a name; use a letter and then"
                    " at most 7 letters, digits or _"
                )
    if both := set(hosts) & set(switches):
        raise refuse(f"switches.{min(both)}: a host has that name already")


def check_addresses(hosts: Mapping[str, HostSpec]) -> None:
    for what in ("address", "mac"):
        seen: dict[str, str] = {}
        for name, host in hosts.items():
            value = getattr(host, what).lower()
            if value in seen:
                field = "ip" if what == "address" else "mac"
                raise refuse(f"hosts.{name}.{field}: {value} is the one of {seen[value]} too")
            seen[value] = name


def number_ports(
    hosts: Mapping[str, HostSpec], switches: Mapping[str, SwitchSpec], links: list[LinkSpec]
) -> list[LinkSpec]:
    """Checks the endpoints and gives every switch end a port number.

    Written numbers are taken first, so that an automatic one never collides
    with one that a later link asks for.
    """
    taken: dict[tuple[str, int], str] = {}  # by what: the link's end
    for i, link in enumerate(links):
        for end, text in (("a", link.a), ("b", link.b)):
            _take_written(text, f"links[{i}].{end}", hosts, switches, taken)
        if _node(link.a) == _node(link.b):
            raise refuse(f"links[{i}]: both ends are {_node(link.a)}")
        if link.a in hosts and link.b in hosts:
            raise refuse(f"links[{i}]: it joins two hosts; one end must be a switch")
    return [
        link.model_copy(
            update={
                end: text if text in hosts else _numbered(text, f"links[{i}].{end}", taken)
                for end, text in (("a", link.a), ("b", link.b))
            }
        )
        for i, link in enumerate(links)
    ]


def _take_written(
    text: str,
    place: str,
    hosts: Mapping[str, HostSpec],
    switches: Mapping[str, SwitchSpec],
    taken: dict[tuple[str, int], str],
) -> None:
    """Checks an endpoint, and takes its port where it has a number."""
    node, colon, port = text.partition(":")
    if node not in hosts and node not in switches:
        raise refuse(
            f"{place}: no host or switch is called {node!r};"
            f" there are {_names([*hosts, *switches])}"
        )
    if not colon:
        return
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


def _numbered(text: str, place: str, taken: dict[tuple[str, int], str]) -> str:
    """A switch's end with its port's number; the lowest free one from 1 on if it has none."""
    node, colon, port = text.partition(":")
    if colon:
        return f"{node}:{int(port)}"
    free = next(p for p in range(1, MAX_PORT + 2) if (node, p) not in taken)
    if free > MAX_PORT:
        raise refuse(f"{place}: {node} has no free port left; it has {MAX_PORT}")
    taken[node, free] = place
    return f"{node}:{free}"


def check_one_link_per_host(hosts: Iterable[str], links: list[LinkSpec]) -> None:
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


def check_connected(nodes: list[str], links: list[LinkSpec]) -> None:
    if not nodes:
        raise refuse("there is neither a host nor a switch")
    neighbours: dict[str, set[str]] = {node: set() for node in nodes}
    for link in links:
        a, b = _node(link.a), _node(link.b)
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


def _node(end: str) -> str:
    return end.partition(":")[0]


def _names(names: Iterable[str]) -> str:
    listed = sorted(names, key=lambda n: [int(p) if p.isdigit() else p for p in _split(n)])
    if len(listed) > 12:
        return ", ".join([*listed[:12], f"... ({len(listed)} in all)"])
    return ", ".join(listed) or "none"


def _split(name: str) -> list[str]:
    return re.findall(r"\d+|\D+", name)
