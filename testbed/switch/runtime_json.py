"""Entries as the P4 tutorials write them: ``s1-runtime.json`` put into a switch.

    {"table_entries": [{"table": "MyIngress.ipv4_lpm",
                        "match": {"hdr.ipv4.dstAddr": ["10.0.1.1", 32]},
                        "action_name": "MyIngress.ipv4_forward",
                        "action_params": {"dstAddr": "08:00:00:00:01:11", "port": 1}},
                       {"table": ..., "default_action": true, "action_name": ...}],
     "multicast_group_entries": [{"multicast_group_id": 1,
                                  "replicas": [{"egress_port": 1, "instance": 1}]}],
     "clone_session_entries": [{"clone_session_id": 100, "replicas": [...]}]}

A match is a value, alone or in a list, or a list of two: value and prefix length, value and
mask, low and high end. ``priority``: the largest wins, as in P4Runtime. ``target``, ``p4info`` and
``bmv2_json`` are about another switch and are passed over.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from testbed.switch.control import Switch
from testbed.switch.errors import ControlError, choices, suggestion
from testbed.switch.interpreted import InterpretedSwitch

_PASSED_OVER = ("target", "p4info", "bmv2_json")
_SECTIONS = ("table_entries", "multicast_group_entries", "clone_session_entries")
_TABLE_ENTRY = ("table", "match", "priority", "default_action", "action_name", "action_params")


def load_runtime_json(switch: Switch | InterpretedSwitch, path: Path) -> None:
    """Puts the entries of the file into ``switch``. Raises ControlError naming the place."""
    document = _read(path)
    _known(document, (*_SECTIONS, *_PASSED_OVER), str(path))
    put: dict[str, Callable[[Any, str], None]] = {
        "table_entries": lambda e, where: _table_entry(switch, e, where),
        "multicast_group_entries": lambda e, where: switch.multicast_group(
            _number(e, "multicast_group_id", where), _replicas(e, where)
        ),
        "clone_session_entries": lambda e, where: _clone_session(switch, e, where),
    }
    for section in _SECTIONS:
        entries = document.get(section, [])
        if not isinstance(entries, list):
            raise ControlError(f"{path}: {section} must be a list")
        for i, entry in enumerate(entries):
            where = f"{path}: {section}[{i}]"
            if not isinstance(entry, dict):
                raise ControlError(f"{where} must be an object")
            try:
                put[section](entry, where)
            except ControlError as error:
                text = str(error)
                raise ControlError(text if text.startswith(where) else f"{where}: {text}") from None


def _read(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise ControlError(f"cannot read '{path}': {error.strerror}") from None
    except json.JSONDecodeError as error:
        place = f"{path}:{error.lineno}:{error.colno}"
        raise ControlError(f"{place}: this is not JSON: {error.msg}") from None
    except (ValueError, RecursionError):
        raise ControlError(f"{path}: this is not JSON in UTF-8") from None
    if not isinstance(document, dict):
        raise ControlError(f"{path}: expected an object with {', '.join(_SECTIONS)}")
    return document


def _table_entry(switch: Switch | InterpretedSwitch, entry: dict[str, Any], where: str) -> None:
    _known(entry, _TABLE_ENTRY, where)
    table, action = (_text(entry, name, where) for name in ("table", "action_name"))
    params = _object(entry, "action_params", where)
    if entry.get("default_action"):
        switch.set_default(table, action, params)
        return
    match = {name: _value(v, where) for name, v in _object(entry, "match", where).items()}
    priority = entry.get("priority")
    if priority is not None and type(priority) is not int:
        raise ControlError(f"{where}: priority must be a number")
    ranked = switch.takes_priorities(table)
    switch.insert(table, match, action, params, priority if ranked else None)


def _clone_session(switch: Switch | InterpretedSwitch, e: dict[str, Any], where: str) -> None:
    _known(e, ("clone_session_id", "replicas", "class_of_service", "packet_length_bytes"), where)
    switch.clone_session(
        _number(e, "clone_session_id", where),
        _replicas(e, where),
        _number(e, "class_of_service", where, 0),
        _number(e, "packet_length_bytes", where, 0),
    )


def _replicas(entry: dict[str, Any], where: str) -> list[tuple[int, int]]:
    found = entry.get("replicas")
    if not isinstance(found, list) or not all(isinstance(r, dict) for r in found):
        raise ControlError(f"{where}: replicas must be a list of objects")
    return [(_number(r, "egress_port", where), _number(r, "instance", where, 0)) for r in found]


def _value(value: Any, where: str) -> Any:
    if not isinstance(value, list):
        return value
    if len(value) == 1:
        return value[0]
    if len(value) != 2:
        raise ControlError(f"{where}: a match is a value, or a list of one or two")
    return tuple(value)


def _known(document: dict[str, Any], names: tuple[str, ...], where: str) -> None:
    for name in document:
        if name not in names:
            raise ControlError(
                f"{where} has an unknown field `{name}`; {choices(names)}{suggestion(name, names)}"
            )


def _text(entry: dict[str, Any], name: str, where: str) -> str:
    value = entry.get(name)
    if not isinstance(value, str):
        raise ControlError(f"{where}: {name} must be a name in quotes")
    return value


def _object(entry: dict[str, Any], name: str, where: str) -> dict[str, Any]:
    value = entry.get(name, {})
    if not isinstance(value, dict):
        raise ControlError(f"{where}: {name} must be an object")
    return value


def _number(entry: dict[str, Any], name: str, where: str, default: int | None = None) -> int:
    value = entry.get(name, default)
    if type(value) is not int:
        raise ControlError(f"{where}: {name} must be a number")
    return value
