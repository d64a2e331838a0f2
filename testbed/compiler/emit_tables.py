"""C for the descriptors from which the engine makes a switch's state."""

from __future__ import annotations

from testbed.compiler.c_text import c_string
from testbed.compiler.program import ActionProfile, ProgramInfo, Table, ValueSet

_KINDS = {
    "exact": "TB_MATCH_EXACT",
    "lpm": "TB_MATCH_LPM",
    "ternary": "TB_MATCH_TERNARY",
    "range": "TB_MATCH_RANGE",
    "optional": "TB_MATCH_OPTIONAL",
}
_WORD = 64


def descriptors(info: ProgramInfo) -> list[str]:
    lines: list[str] = []
    matching: list[Table | ValueSet] = [*info.tables, *info.value_sets]
    matching.sort(key=lambda t: t.index)
    for item in matching:
        lines += _keys(item)
        if isinstance(item, Table):
            lines += _default_args(info, item)
    rows = [_table(t) if isinstance(t, Table) else _value_set(t) for t in matching]
    lines += _array("tb_table_desc", "pipeline_tables", rows)
    lines += _array(
        "tb_register_desc",
        "pipeline_registers",
        [f"{{{c_string(r.name)}, {r.size}, {r.cell_bytes}}}" for r in info.registers],
    )
    lines += _array(
        "tb_counter_desc",
        "pipeline_counters",
        [f"{{{c_string(c.name)}, {c.size}}}" for c in info.counters],
    )
    lines += _array(
        "tb_meter_desc",
        "pipeline_meters",
        [
            f"{{{c_string(m.name)}, {m.size}, {'true' if m.kind == 'bytes' else 'false'}}}"
            for m in info.meters
        ],
    )
    lines += _array("tb_profile_desc", "pipeline_profiles", [_profile(p) for p in info.profiles])
    return lines


def argument_words(info: ProgramInfo, table: Table) -> list[int]:
    """The default action's arguments as the table's argument words."""
    action = info.actions[table.default.action]
    assert action.index == table.default.action
    words = [0] * table.arg_words
    for param, value in zip(action.params, table.default.args, strict=True):
        for i in range((param.width + _WORD - 1) // _WORD):
            words[param.word + i] = value >> (_WORD * i) & (1 << _WORD) - 1
    return words


def _array(c_type: str, name: str, rows: list[str]) -> list[str]:
    if not rows:
        return []
    return [f"static const {c_type} {name}[] = {{", *(f"    {row}," for row in rows), "};", ""]


def _symbol(table: Table | ValueSet) -> str:
    return f"pipeline_table_{table.index}"


def _keys(table: Table | ValueSet) -> list[str]:
    rows = [
        f"{{{c_string(k.name)}, {_KINDS[k.match_kind]}, {k.width}, {k.word}, {k.shift}}}"
        for k in table.keys
    ]
    return _array("tb_key_desc", f"{_symbol(table)}_keys", rows)


def _default_args(info: ProgramInfo, table: Table) -> list[str]:
    if not table.default.args:
        return []
    return _array(
        "uint64_t",
        f"{_symbol(table)}_default",
        [f"0x{w:x}ull" for w in argument_words(info, table)],
    )


def _table(table: Table) -> str:
    keys = f"{_symbol(table)}_keys" if table.keys else "NULL"
    default = f"{_symbol(table)}_default" if table.default.args else "NULL"
    return (
        f"{{{c_string(table.name)}, {table.key_words}, {len(table.keys)}, {keys}, "
        f"{table.arg_words}, {table.size}, {table.default.action}, {default}, "
        f"{0 if table.profile is None else table.profile + 1}, "
        f"{'true' if table.support_timeout else 'false'}, "
        f"{'true' if table.stateful else 'false'}, "
        f"{'true' if table.metered else 'false'}}}"
    )


def _profile(profile: ActionProfile) -> str:
    flags = ("true" if on else "false" for on in (profile.selector, profile.sum_of_members))
    return (
        f"{{{c_string(profile.name)}, {profile.arg_words}, {profile.size}, {', '.join(flags)}, "
        f"{profile.max_group_size}, {profile.max_member_weight}}}"
    )


def _value_set(v: ValueSet) -> str:
    """A table without actions: all that counts is whether an entry was hit."""
    keys = f"{_symbol(v)}_keys"
    sizes = f"{v.key_words}, {len(v.keys)}, {keys}, 0, {v.size}"
    return f"{{{c_string(v.name)}, {sizes}, 0, NULL, 0, false, false, false}}"
