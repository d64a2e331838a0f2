"""The ``topology.json`` of the P4 tutorials, turned into this project's schema.

It differs in four ways: links are lists ``[a, b, latency, bandwidth]`` with
ends like "s1-p3", a latency without a unit is in milliseconds, and a bandwidth
is in Mbit/s. Both may be left out; such a link gets 1 Gbit/s and no delay, for
an emulated link always has a rate. Device ids are 0, 1, ..., as the tutorials'
controllers have them. A switch's ``runtime_json`` is for a
P4Runtime controller and is not applied here: routes come from a controller of
``controllers/``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from testbed.network.errors import TopologyError
from testbed.network.units import UnitError, parse_rate, parse_time

DEFAULT_RATE_BPS = 10**9
_PORT = re.compile(r"(?P<switch>\w+)-p(?P<port>\d+)")
_HOST_FIELDS = {"ip", "mac", "commands"}


def is_tutorial(document: Mapping[str, Any]) -> bool:
    """Whether a document has the tutorials' shape: its links are lists."""
    links = document.get("links")
    return isinstance(links, list) and any(isinstance(link, list) for link in links)


def from_tutorial(document: Mapping[str, Any], source: str) -> dict[str, Any]:
    """The same network as a document of this project's schema; raises TopologyError."""
    hosts = document.get("hosts")
    switches = document.get("switches")
    if not isinstance(hosts, dict) or not isinstance(switches, dict):
        raise TopologyError(f"{source}: hosts and switches must be objects")
    for name, host in hosts.items():
        if not isinstance(host, dict) or not {"ip", "mac"} <= set(host):
            raise TopologyError(f"{source}: hosts.{name}: it needs the fields ip and mac")
    return {
        "hosts": {
            name: {field: host[field] for field in _HOST_FIELDS & set(host)}
            for name, host in hosts.items()
        },
        "switches": {
            name: {field: switch[field] for field in {"program"} & set(switch)}
            | {"device_id": number}
            for number, (name, switch) in enumerate(switches.items())
        },
        "links": [
            _link(link, f"{source}: links[{i}]", hosts) for i, link in enumerate(document["links"])
        ],
    }


def _link(link: Any, place: str, hosts: Mapping[str, Any]) -> dict[str, Any]:
    if not isinstance(link, list) or not 2 <= len(link) <= 4:
        raise TopologyError(
            f"{place}: a link is a list of two ends, then perhaps latency and bandwidth"
        )
    ends = [_end(end, f"{place}[{i}]", hosts) for i, end in enumerate(link[:2])]
    try:
        delay_ps = _latency(link[2]) if len(link) > 2 else 0
        rate_bps = parse_rate(f"{link[3]}Mbit") if len(link) > 3 else DEFAULT_RATE_BPS
    except UnitError as error:
        raise TopologyError(f"{place}: {error}") from None
    return {"a": ends[0], "b": ends[1], "delay_ps": delay_ps, "rate_bps": rate_bps}


def _latency(latency: Any) -> int:
    text = str(latency)
    return parse_time(text if text[-1:].isalpha() else f"{text}ms")


def _end(end: Any, place: str, hosts: Mapping[str, Any]) -> str:
    if isinstance(end, str):
        if end in hosts:
            return end
        if match := _PORT.fullmatch(end):
            return f"{match['switch']}:{match['port']}"
    raise TopologyError(f"{place}: {end!r} is no end of a link; write a host, or s1-p3")
