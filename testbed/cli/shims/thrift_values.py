"""Matches, actions and rates as BMv2's Thrift service writes them, and ours from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from testbed.cli.shims.runtime_cells import Rate, rates_of, units_per_us
from testbed.cli.shims.runtime_text import BMV2_FIRST, CommandError, prefix_mask
from testbed.compiler.program import Action, KeyField
from testbed.switch.entities import MeterConfig, TableEntry
from testbed.switch.targets import Group, Member, Target
from testbed.switch.values import FieldMatch, Value

# ---- matches ---------------------------------------------------------------------------------


def match_from(keys: Sequence[KeyField], params: Sequence[Any]) -> dict[str, Value]:
    """Raises CommandError."""
    if len(keys) != len(params):
        raise CommandError(f"a match of {len(params)} fields: the table has {len(keys)}")
    return {key.name: _value(key, param) for key, param in zip(keys, params, strict=True)}


def _value(key: KeyField, param: Any) -> Value:
    kind = key.match_kind
    if kind == "exact" and param.valid is not None:
        return int(param.valid.key)
    if kind == "exact" and param.exact is not None:
        return bytes(param.exact.key)
    if kind == "lpm" and param.lpm is not None:
        bits = param.lpm.prefix_length
        return int.from_bytes(param.lpm.key, "big") & prefix_mask(bits, key.width), bits
    if kind in ("ternary", "optional") and param.ternary is not None:
        mask = int.from_bytes(param.ternary.mask, "big")
        value = int.from_bytes(param.ternary.key, "big") & mask
        if kind == "optional":
            return value if mask else None
        return value, mask
    if kind == "range" and param.range is not None:
        return bytes(param.range.start), bytes(param.range.end_)
    raise CommandError(f"key `{key.name}` is matched by kind {kind}")


def match_params(types: Any, entry: TableEntry) -> list[Any]:
    """The match of an entry."""
    matches = entry.matches()
    return [_param(types, key, matches[key.name]) for key in entry.table.keys]


def _param(types: Any, key: KeyField, match: FieldMatch) -> Any:
    value, mask = (_bytes(number, key.width) for number in (match.value, match.mask))
    kinds = types.BmMatchParamType
    match key.match_kind:
        case "lpm":
            lpm = types.BmMatchParamLPM(value, match.mask.bit_count())
            return types.BmMatchParam(type=kinds.LPM, lpm=lpm)
        case "ternary" | "optional":
            ternary = types.BmMatchParamTernary(value, mask)
            return types.BmMatchParam(type=kinds.TERNARY, ternary=ternary)
        case "range":
            range_ = types.BmMatchParamRange(value, mask)
            return types.BmMatchParam(type=kinds.RANGE, range=range_)
    return types.BmMatchParam(type=kinds.EXACT, exact=types.BmMatchParamExact(value))


def rank_from(options: Any) -> int:
    """Our priority. Raises CommandError."""
    given = (options.priority if options is not None else None) or 0
    if not 0 <= given < BMV2_FIRST:
        raise CommandError(f"priority {given} is none: it may be 0 to {BMV2_FIRST - 1}")
    return BMV2_FIRST - given


# ---- actions ---------------------------------------------------------------------------------


def action_data(action: Action, params: Mapping[str, int]) -> list[bytes]:
    return [_bytes(params[p.name], p.width) for p in action.params]


def action_entry(
    types: Any, action: Action | None, params: Mapping[str, int], target: Target | None
) -> Any:
    """What an entry runs."""
    kinds = types.BmActionEntryType
    if action is not None:
        data = action_data(action, params)
        return types.BmActionEntry(
            action_type=kinds.ACTION_DATA, action_name=action.name, action_data=data
        )
    match target:
        case Member(member):
            return types.BmActionEntry(action_type=kinds.MBR_HANDLE, mbr_handle=member)
        case Group(group):
            return types.BmActionEntry(action_type=kinds.GRP_HANDLE, grp_handle=group)
    return types.BmActionEntry(action_type=kinds.NONE)


# ---- rates -----------------------------------------------------------------------------------


def rates_from(given: Sequence[Any]) -> list[Rate]:
    """Raises CommandError."""
    return [Rate.of(rate.units_per_micros, rate.burst_size) for rate in given]


def rate_configs(types: Any, config: MeterConfig | None) -> list[Any]:
    return [
        types.BmMeterRateConfig(units_per_us(rate.rate), rate.burst) for rate in rates_of(config)
    ]


def _bytes(number: int, width: int) -> bytes:
    return number.to_bytes((width + 7) // 8, "big")
