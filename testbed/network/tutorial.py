"""The ``topology.json`` of the P4 tutorials, turned into this project's schema.

Links are lists ``[a, b, latency, bandwidth]`` with ends like "s1-p3", a latency without a unit
is in milliseconds, and a bandwidth is in Mbit/s. Both may be left out; such a link gets
1 Gbit/s and no delay, for an emulated link always has a rate. A switch's ``runtime_json``
becomes its ``entries``. Device ids are 0, 1, ..., as the tutorials' controllers have them.

Names of files there are meant from the directory that the exercise is run in, which is the
topology's or the one above it: they are looked for in the working directory, then in those.
A ``program`` is what p4c makes of one (``build/basic.json``); where it is not there, the P4
source of that name is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from testbed.network.errors import TopologyError
from testbed.network.units import UnitError, parse_rate, parse_time

DEFAULT_RATE_BPS = 10**9
_PORT = re.compile(r"(?P<switch>\w+)-p(?P<port>\d+)")
_HOST_FIELDS = ("ip", "mac", "commands")
# A host there knows what its commands tell it, and its interface is called so.
_HOST = {"interface": "eth0", "knows_others": False}
_SWITCH_FIELDS = ("program", "runtime_json", "cpu_port", "priority_queues")
_COMMANDS = "cli_input"  # of simple_switch_CLI


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
        _check_fields(host, _HOST_FIELDS, f"{source}: hosts.{name}")
    return {
        "hosts": {
            name: {field: host[field] for field in _HOST_FIELDS if field in host} | _HOST
            for name, host in hosts.items()
        },
        "switches": {
            name: _switch(switch, f"{source}: switches.{name}", Path(source).parent)
            | {"device_id": number}
            for number, (name, switch) in enumerate(switches.items())
        },
        "links": [
            _link(link, f"{source}: links[{i}]", hosts) for i, link in enumerate(document["links"])
        ],
    }


def program_of_entries(entries: Path, topology: Path) -> Path | None:
    """The P4 program that a ``runtime_json`` says it is for, if it is there."""
    try:
        document = json.loads(entries.read_bytes())
    except (OSError, ValueError):
        return None  # who loads it says why
    named = document.get("bmv2_json") if isinstance(document, dict) else None
    found = _near(named, topology.parent) if isinstance(named, str) else None
    return found if found is not None or named is None else _source(str(named), topology.parent)


def _switch(switch: Any, place: str, folder: Path) -> dict[str, Any]:
    if not isinstance(switch, dict):
        raise TopologyError(f"{place}: it must be an object")
    if _COMMANDS in switch:
        raise TopologyError(
            f"{place}: {_COMMANDS} is a script of simple_switch_CLI, which the tutorials' own run "
            "script plays on `testbed shims`; here entries come from runtime_json"
        )
    _check_fields(switch, _SWITCH_FIELDS, place)
    made: dict[str, Any] = {}
    if "program" in switch:
        named = str(switch["program"])
        made["program"] = str(_near(named, folder) or _source(named, folder) or named)
    if "runtime_json" in switch:
        named = str(switch["runtime_json"])
        found = _near(named, folder)
        if found is None:
            where = ", ".join(map(str, _folders(folder)))
            raise TopologyError(f"{place}: runtime_json: no {named} in {where}")
        made["entries"] = str(found)
    if "cpu_port" in switch:
        port = switch["cpu_port"]  # often in quotes
        made["cpu_port"] = int(port) if isinstance(port, str) and port.isdecimal() else port
    return made


def _check_fields(thing: Mapping[str, Any], known: Sequence[str], place: str) -> None:
    for field in thing:
        if field not in known:
            raise TopologyError(f"{place}: unknown field {field!r}; there are {', '.join(known)}")


def _folders(folder: Path) -> list[Path]:
    return list(dict.fromkeys((Path(), folder, folder / "..")))


def _near(name: str, folder: Path) -> Path | None:
    return next((d / name for d in _folders(folder) if (d / name).is_file()), None)


def _source(name: str, folder: Path) -> Path | None:
    """build/basic.json is made of basic.p4."""
    return _near(f"{Path(name).stem}.p4", folder)


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
