"""A program as BMv2's JSON describes it to those who control a switch.

Clients of BMv2's Thrift service ask for the JSON that the switch runs (``bm_get_config``) and
find in it what there is to be written: tables with their keys, actions with their parameters,
profiles, counters, meters, registers, value sets. This is that part of it; parsers, control
flow and what actions do are left out, so it describes a program and is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from testbed.cli.shims.runtime_value_sets import set_width
from testbed.compiler.program import Action, ActionProfile, KeyField, ProgramInfo, Table

# The kinds of match, strongest first: a table has that of its strongest key.
_KINDS = {"range": "range", "ternary": "ternary", "optional": "ternary", "lpm": "lpm"}
_SCALARS = "scalars"
# A compiled program does not tell whether it counts packets or bytes.
_DIRECT_METER = {"rate_count": 2, "type": "bytes"}
_Document = dict[str, Any]


def described_program(info: ProgramInfo) -> _Document:
    """As a document of BMv2's JSON format, version 2."""
    actions = {action.index: action for action in info.actions}
    profiles = {profile.index: profile for profile in info.profiles}
    headers = _headers([key for table in info.tables for key in table.keys])
    return {
        "program": info.source,
        "__meta__": {"version": [2, 23], "compiler": "the testbed's"},
        "header_types": [_header_type(i, n, f) for i, (n, f) in enumerate(headers.items())],
        "headers": [
            {"name": name, "id": i, "header_type": name, "metadata": name == _SCALARS}
            for i, name in enumerate(headers)
        ],
        "actions": [_action(action) for action in info.actions],
        "pipelines": [
            _pipeline(number, control, info, actions, profiles)
            for number, control in enumerate(_controls(info))
        ],
        "counter_arrays": [
            *(_array(c, size=c.size, is_direct=False) for c in info.counters),
            *_direct(info, "direct_counters", len(info.counters), {}),
        ],
        "meter_arrays": [
            *(
                _array(m, size=m.size, is_direct=False, rate_count=2, type=m.kind)
                for m in info.meters
            ),
            *_direct(info, "direct_meters", len(info.meters), _DIRECT_METER),
        ],
        "register_arrays": [_array(r, size=r.size, bitwidth=r.width) for r in info.registers],
        "parse_vsets": [
            _array(s, compressed_bitwidth=set_width(s), max_size=s.size) for s in info.value_sets
        ],
        "learn_lists": [{"name": digest.name, "id": digest.index + 1} for digest in info.digests],
        "calculations": [],
    }


def _headers(keys: Iterable[KeyField]) -> dict[str, dict[str, int]]:
    """Fields that keys name, with their widths, by what stands before the last point."""
    found: dict[str, dict[str, int]] = {}
    for key in keys:
        header, field = _target(key)
        found.setdefault(header, {})[field] = key.width
    return found


def _target(key: KeyField) -> tuple[str, str]:
    header, _, field = key.name.rpartition(".")
    return header or _SCALARS, field


def _header_type(number: int, name: str, fields: Mapping[str, int]) -> _Document:
    return {
        "name": name,
        "id": number,
        "fields": [[field, width, False] for field, width in fields.items()],
    }


def _action(action: Action) -> _Document:
    params = [{"name": p.name, "bitwidth": p.width} for p in action.params]
    return {"name": action.name, "id": action.index, "runtime_data": params, "primitives": []}


def _controls(info: ProgramInfo) -> Sequence[str]:
    """The controls that have tables or profiles, each once."""
    named = [*(t.name for t in info.tables), *(p.name for p in info.profiles)]
    return list(dict.fromkeys(name.partition(".")[0] for name in named))


def _pipeline(
    number: int,
    control: str,
    info: ProgramInfo,
    actions: Mapping[int, Action],
    profiles: Mapping[int, ActionProfile],
) -> _Document:
    return {
        "name": control,
        "id": number,
        "source_info": {"filename": info.source, "source_fragment": control},
        "tables": [
            _table(table, actions, profiles)
            for table in info.tables
            if table.name.partition(".")[0] == control
        ],
        "action_profiles": [
            _array(profile, max_size=profile.size, **({"selector": {}} if profile.selector else {}))
            for profile in info.profiles
            if profile.name.partition(".")[0] == control
        ],
        "conditionals": [],
    }


def _table(
    table: Table, actions: Mapping[int, Action], profiles: Mapping[int, ActionProfile]
) -> _Document:
    kinds = {_kind(key) for key in table.keys}
    strongest = next((kind for kind in _KINDS.values() if kind in kinds), "exact")
    described = _array(
        table,
        key=[
            {"match_type": _kind(key), "name": key.name, "target": list(_target(key)), "mask": None}
            for key in table.keys
        ],
        match_type=strongest,
        type="simple",
        max_size=table.size,
        support_timeout=table.support_timeout,
        action_ids=[ref.action for ref in table.actions],
        actions=[actions[ref.action].name for ref in table.actions],
    )
    if table.profile is not None:
        profile = profiles[table.profile]
        described["type"] = "indirect_ws" if profile.selector else "indirect"
        described["action_profile"] = described["act_prof_name"] = profile.name
    return described


def _kind(key: KeyField) -> str:
    return _KINDS.get(key.match_kind, "exact")


def _array(thing: Any, **more: Any) -> _Document:
    return {"name": thing.name, "id": thing.index, **more}


def _direct(
    info: ProgramInfo, kind: str, first: int, more: Mapping[str, Any]
) -> Iterable[_Document]:
    owners: Mapping[str, str] = info.notes.get(kind, {})
    sizes = {table.name: table.size for table in info.tables}
    for number, (table, name) in enumerate(owners.items(), first):
        bound = {"is_direct": True, "binding": table, "size": sizes[table]}
        yield {"name": name, "id": number, **bound, **more}
