"""A topology as the text of a file: what ``load_topology`` reads, as people write it, and
the JSON schema of such files."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from pydantic import AliasChoices, BaseModel

from testbed.network.topology import HostSpec, LinkSpec, PfcSpec, SwitchSpec, Topology
from testbed.network.units import format_rate, format_size, format_time

# Fields that a file may write with a unit: their other name, and how.
_UNITS: dict[str, tuple[str, Callable[[int], str]]] = {
    "rate_bps": ("rate", format_rate),
    "delay_ps": ("delay", format_time),
    "queue_bytes": ("queue", format_size),
    "queue_bytes_reverse": ("queue_reverse", format_size),
    "buffer_bytes": ("buffer", format_size),
    "xoff_bytes": ("xoff", format_size),
    "xon_bytes": ("xon", format_size),
    "xon_offset_bytes": ("xon_offset", format_size),
    "headroom_bytes": ("headroom", format_size),
    "reaction_ps": ("reaction", format_time),
}


def topology_text(topology: Topology) -> str:
    """JSON without what is default, a line for each host, switch and link."""
    document = _written(topology.model_dump(exclude_defaults=True))
    parts = [f'  "name": {json.dumps(topology.name)}']
    for field in ("hosts", "switches"):
        lines = [
            f"    {json.dumps(name)}: {json.dumps(spec)}" for name, spec in document[field].items()
        ]
        parts.append(f'  "{field}": ' + _block("{", lines, "}"))
    links = [f"    {json.dumps(link)}" for link in document["links"]]
    parts.append('  "links": ' + _block("[", links, "]"))
    if "pfc" in document:
        parts.append(f'  "pfc": {json.dumps(document["pfc"])}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _block(begin: str, lines: list[str], end: str) -> str:
    return begin + "\n" + ",\n".join(lines) + f"\n  {end}" if lines else begin + end


def _written(part: Any) -> Any:
    """Values with their units, under the names that go with those."""
    if isinstance(part, dict):
        return dict(_field(name, value) for name, value in part.items())
    if isinstance(part, list | tuple):
        return [_written(item) for item in part]
    return part


def _field(name: str, value: Any) -> tuple[str, Any]:
    if name in _UNITS and isinstance(value, int):
        short, written = _UNITS[name]
        return short, written(value)
    return name, _written(value)


def topology_schema() -> dict[str, Any]:
    """The JSON schema of a topology file, for editors that complete and check."""
    schema = Topology.model_json_schema()
    for model in (HostSpec, SwitchSpec, LinkSpec, PfcSpec):
        _name_twice(schema["$defs"][model.__name__], model)
    schema["properties"]["$schema"] = {"type": "string"}
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return schema


def _name_twice(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Pydantic tells one of the names that a field may have (`rate_bps`), and no other
    (`rate`), which an editor would then mark as wrong."""
    for name, field in model.model_fields.items():
        if not isinstance(field.validation_alias, AliasChoices):
            continue
        names = [str(choice) for choice in field.validation_alias.choices]
        for other in names:
            schema["properties"][other] = schema["properties"][name]
        if name in schema.get("required", ()):
            schema["required"].remove(name)
            schema["anyOf"] = [{"required": [other]} for other in names]
