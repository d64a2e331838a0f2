"""What the control plane may do with a program: its :class:`ProgramInfo`.

Made after lowering, when every table, action and extern that the program can
reach has its number.
"""

from __future__ import annotations

from collections.abc import Iterable

from testbed.compiler import ast, ir
from testbed.compiler.action_profiles import profile_info
from testbed.compiler.extern_cells import register_cell
from testbed.compiler.instances import (
    ActionInstance,
    ExternInstance,
    TableInstance,
    ValueSetInstance,
)
from testbed.compiler.lower_context import ProgramContext, fail, refuse
from testbed.compiler.lower_control import control_plane_params
from testbed.compiler.lower_facts import scalar_value
from testbed.compiler.program import (
    MATCH_KINDS,
    Action,
    ActionCall,
    ActionParam,
    ActionProfile,
    ActionRef,
    ConstEntry,
    Counter,
    Digest,
    EntryMatch,
    KeyField,
    Meter,
    ProgramInfo,
    Register,
    Table,
    ValueSet,
    cell_bytes,
)
from testbed.compiler.table_layout import pack_args, pack_key
from testbed.compiler.value_sets import set_fields

MAX_CELL_BYTES = 1 << 30  # of a register, counter or meter
CELL_BYTES = {"counter": 16, "meter": 104}  # tb_counter_cell, tb_meter_cell
_DEFAULT_TABLE_SIZE = 1024  # as p4c gives a table that does not say


def program_info(
    context: ProgramContext, name: str, source: str, *, timestamp_ns: bool
) -> ProgramInfo:
    tables = tuple(_table(context, t, i) for t, i in list(context.tables.items()))
    return ProgramInfo(
        name=name,
        source=source,
        tables=tables,
        value_sets=tuple(_value_set(context, v, i) for v, i in context.value_sets.items()),
        actions=tuple(_action(context, a, i) for a, i in context.actions.items()),
        registers=tuple(_register(context, r, i) for r, i in context.registers.items()),
        counters=tuple(
            Counter(c.name, i, _cells(c), _kind(c)) for c, i in context.counters.items()
        ),
        meters=tuple(Meter(m.name, i, _cells(m), _kind(m)) for m, i in context.meters.items()),
        digests=tuple(
            Digest(name, i, tuple(fields))
            for i, (name, fields) in enumerate(context.digests.items())
        ),
        profiles=tuple(_profile(context, p, i) for p, i in context.profiles.items()),
        timestamp_ns=timestamp_ns,
        notes={
            "direct_counters": {t.name: t.counters.name for t in context.tables if t.counters},
            "direct_meters": {t.name: t.meters.name for t in context.tables if t.meters},
        },
    )


def _size(instance: ExternInstance) -> int:
    return int(instance.args["size"])


def _cells(instance: ExternInstance) -> int:
    size = _size(instance)
    what = instance.type.decl.name
    if size * CELL_BYTES[what] > MAX_CELL_BYTES:
        refuse(instance.span, f"a {what} of {size} cells (more than 1 GiB)")
    return size


def _kind(instance: ExternInstance) -> str:
    return str(instance.args["type"].name)


def _register(context: ProgramContext, instance: ExternInstance, index: int) -> Register:
    width = register_cell(context, instance).width
    size = cell_bytes(width)
    if _size(instance) * size > MAX_CELL_BYTES:
        refuse(instance.span, f"a register of {_size(instance)} cells (more than 1 GiB)")
    t = context.type(instance.type.args[0], instance.span)
    signed = isinstance(t, ir.Bits) and t.signed
    return Register(instance.name, index, _size(instance), width, size, signed)


def _widths(context: ProgramContext, action: ActionInstance) -> list[int]:
    """The widths in bits of what the control plane gives an action."""
    return [
        ir.bit_width(context.type(action.type_here(p.type), p.span))
        for p in control_plane_params(action.decl)
    ]


def _action(context: ProgramContext, action: ActionInstance, index: int) -> Action:
    decls = control_plane_params(action.decl)
    widths = _widths(context, action)
    first, _ = pack_args(widths)
    params = tuple(
        ActionParam(_control_name(p), width, word)
        for p, width, word in zip(decls, widths, first, strict=True)
    )
    return Action(action.name, index, params)


def _control_name(decl: ast.Declaration) -> str:
    annotation = decl.annotation("name")
    if annotation is not None and annotation.tokens:
        return annotation.tokens[0].strip('"')
    return decl.name


def _users(context: ProgramContext, profile: ExternInstance) -> list[TableInstance]:
    return [t for t in context.tables if t.implementation is profile]


def _profile(context: ProgramContext, profile: ExternInstance, index: int) -> ActionProfile:
    tables = _users(context, profile)
    common = dict.fromkeys(tables[0].actions if tables else ())  # in their order
    for table in tables:
        usable = [
            action
            for ref, action in zip(table.decl.actions, table.actions, strict=True)
            if ref.scope != "default_only"
        ]
        common = {a: None for a in common if a in usable}
    numbers = tuple(context.action_number(a) for a in common)
    return profile_info(profile, index, tables, numbers, _arg_words(context, tables))


def _arg_words(context: ProgramContext, tables: Iterable[TableInstance]) -> int:
    """Of the action with the most of them."""
    actions = [action for table in tables for action in table.actions]
    needed = [pack_args(_widths(context, action))[1] for action in actions]
    return max(needed, default=0)


def _table(context: ProgramContext, table: TableInstance, index: int) -> Table:
    decl = table.decl
    keys = [k for k in decl.keys if k.match_kind != "selector"]
    widths = [ir.bit_width(context.type(table.type_here(k.expression.type), k.span)) for k in keys]
    for key in keys:
        if key.match_kind not in MATCH_KINDS:
            refuse(
                key.match_kind_span,
                f"match kind '{key.match_kind}'",
                f"valid match kinds: {', '.join(MATCH_KINDS)}",
            )
    slots, words = pack_key(widths)
    refs = tuple(
        ActionRef(context.action_number(action), ref.scope)
        for ref, action in zip(decl.actions, table.actions, strict=True)
    )
    profile = table.implementation
    sharing = [table] if profile is None else _users(context, profile)
    fields = tuple(
        KeyField(k.name, k.match_kind, width, slot.word, slot.shift)
        for k, width, slot in zip(keys, widths, slots, strict=True)
    )
    entries = _entries(context, table, fields)
    return Table(
        name=table.name,
        index=index,
        keys=fields,
        key_words=words,
        actions=refs,
        arg_words=_arg_words(context, sharing),
        default=_default(context, table),
        const_default=decl.const_default,
        size=max(table.size or _DEFAULT_TABLE_SIZE, len(entries)),
        entries=entries,
        const_entries=decl.const_entries,
        profile=None if profile is None else context.profiles[profile],
        support_timeout=decl.support_timeout,
        stateful=bool(table.counters or table.meters or decl.support_timeout),
        metered=table.meters is not None,
    )


def _value_set(context: ProgramContext, value_set: ValueSetInstance, index: int) -> ValueSet:
    decl = value_set.decl
    fields = set_fields(decl.type)
    widths = [ir.bit_width(context.type(f.type, decl.span)) for f in fields]
    slots, words = pack_key(widths)
    keys = tuple(
        KeyField(f.name, f.match_kind, width, slot.word, slot.shift)
        for f, width, slot in zip(fields, widths, slots, strict=True)
    )
    return ValueSet(value_set.name, index, keys, words, value_set.size)


def _default(context: ProgramContext, table: TableInstance) -> ActionCall:
    ref = table.decl.default
    if ref is None:
        return ActionCall(context.action_number(context.no_action(table.decl)))
    return _call(context, table, ref)


def _call(context: ProgramContext, table: TableInstance, ref: ast.ActionRef) -> ActionCall:
    pairs = zip(table.decl.actions, table.actions, strict=True)
    action = next((instance for listed, instance in pairs if listed.decl is ref.decl), None)
    if action is None:
        fail(ref.span, f"action '{ref.name}' is not in the table's list of actions")
    args = []
    for param, given in zip(action.decl.params, ref.bound, strict=True):
        if param.direction != "":
            continue
        if given is None or given.value is None:
            fail(ref.span, f"the argument '{param.name}' of '{ref.name}' must be a constant here")
        width = ir.bit_width(context.type(action.type_here(param.type), param.span))
        args.append(scalar_value(given.value) & ((1 << width) - 1))
    return ActionCall(context.action_number(action), tuple(args))


def _entries(
    context: ProgramContext, table: TableInstance, keys: tuple[KeyField, ...]
) -> tuple[ConstEntry, ...]:
    decl = table.decl
    priorities = _priorities(decl)
    ordered = [i for i, k in enumerate(decl.keys) if k.match_kind != "selector"]
    return tuple(
        ConstEntry(
            tuple(_match(key, entry.keysets[i]) for key, i in zip(keys, ordered, strict=True)),
            _call(context, table, entry.action),
            priority,
            entry.const,
        )
        for entry, priority in zip(decl.entries, priorities, strict=True)
    )


def _priorities(decl: ast.TableDecl) -> list[int]:
    """Our priorities, largest first: source order, or what the entries say.

    An entry without a priority takes the one before it, moved on by
    ``priority_delta`` (section 14.2.1.4).
    """
    annotated = [e.noted_priority for e in decl.entries]
    if any(p is not None for p in annotated):
        ranks = [i + 1 if p is None else p for i, p in enumerate(annotated)]
        return [max(ranks) - rank + 1 for rank in ranks]
    if all(e.priority is None for e in decl.entries):
        return list(range(len(decl.entries), 0, -1))
    sign = 1 if decl.largest_priority_wins else -1
    given: list[int] = []
    for entry in decl.entries:
        if entry.priority is not None:
            given.append(entry.priority)
        else:
            given.append(given[-1] - sign * decl.priority_delta if given else 1)
    smallest = min(p * sign for p in given)
    return [p * sign - smallest + 1 for p in given]


def _match(key: KeyField, keyset: ast.Expression) -> EntryMatch:
    ones = (1 << key.width) - 1
    if isinstance(keyset, ast.DontCareExpr | ast.DefaultExpr):
        return EntryMatch(0, ones if key.match_kind == "range" else 0)
    match keyset:
        case ast.MaskExpr():
            mask = _number(keyset.mask) & ones
            return EntryMatch(_number(keyset.left) & mask, mask)
        case ast.RangeExpr():
            return EntryMatch(_number(keyset.low) & ones, _number(keyset.high) & ones)
    value = _number(keyset) & ones
    return EntryMatch(value, value if key.match_kind == "range" else ones)


def _number(e: ast.Expression) -> int:
    if e.value is None:
        refuse(e.span, "an entry that is not a constant")
    return scalar_value(e.value)
