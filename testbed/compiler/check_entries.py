"""The actions of a table: their list, the default one, and those of its entries."""

from __future__ import annotations

from typing import NamedTuple

from testbed.compiler import ast
from testbed.compiler.check_statements import StatementChecker
from testbed.compiler.check_types import compile_time, unknown
from testbed.compiler.diagnostics import choices
from testbed.compiler.types import (
    BitsType,
)

_MAX_PRIORITY = (1 << 31) - 1  # P4Runtime's int32


class _Shape(NamedTuple):
    shape: str
    kinds: tuple[str, ...]  # of match that it is not for


_SHAPES = {
    ast.MaskExpr: _Shape("a mask (&&&)", ("exact", "range", "optional")),
    ast.RangeExpr: _Shape("a range (..)", ("exact", "lpm", "ternary", "optional")),
    ast.DontCareExpr: _Shape("'_'", ("exact",)),
}
_EXPECTED = {
    "exact": "one value",
    "lpm": "one value, a prefix (&&&) or '_'",
    "ternary": "one value, a mask (&&&) or '_'",
    "range": "one value, a range (..) or '_'",
    "optional": "one value or '_'",
}


class EntryChecker(StatementChecker):
    # ------------------------------------------------------------------ actions

    def _table_action(self, table: ast.TableDecl, ref: ast.ActionRef) -> None:
        self.annotations(ref.annotations)
        names = {a.name for a in ref.annotations}
        if "tableonly" in names:
            ref.scope = "table_only"
        elif "defaultonly" in names:
            ref.scope = "default_only"
        for arg in ref.args:
            if arg.value is not None:
                arg.value = self.expression(arg.value)
                self.no_table_applied(arg.value)
        if ref.decl is None:
            return
        self._bind_action(ref, ref.decl, partial=True)
        for param, bound in zip(ref.decl.params, ref.bound, strict=False):
            if bound not in (None, param.default) and not param.direction:
                assert bound is not None
                self.error(
                    bound.span,
                    f"parameter '{param.name}' of action '{ref.name}' cannot be bound in the "
                    "list of actions",
                    "it has no direction: each table entry gives it",
                )
                break
            if param.direction and bound is None:
                self.error(
                    ref.span,
                    f"action '{ref.name}' needs an argument for '{param.name}' in the table "
                    f"'{table.name}'",
                    f"parameters with a direction are bound where the action is listed: "
                    f"{ref.name}(...)",
                )
                break

    def _bind_action(self, ref: ast.ActionRef, decl: ast.ActionDecl, *, partial: bool) -> None:
        """Fill ``ref.bound`` from its arguments, converted to the parameters' types."""
        what = f"action '{ref.name}'"
        ref.bound = []
        if partial and not ref.has_args and any(p.direction for p in decl.params):
            ref.bound = [None] * len(decl.params)
            return
        matched = self.match_arguments(ref.span, ref.args, decl.params, what, partial=partial)
        if matched is None:
            return
        for param, arg in zip(decl.params, matched, strict=True):
            if arg is None:
                ref.bound.append(None)
            else:
                ref.bound.append(self._argument(arg, param, param.type, what))

    def _listed(self, table: ast.TableDecl, ref: ast.ActionRef) -> ast.ActionRef | None:
        """The item of the table's action list that ``ref`` names."""
        if ref.decl is None:
            return None
        for action in table.actions:
            if action.decl is ref.decl:
                return action
        names = [a.name for a in table.actions]
        self.error(
            ref.span,
            f"action '{ref.name}' is not in the action list of table '{table.name}'",
            choices("actions", names),
        )
        return None

    def _call_of(self, table: ast.TableDecl, ref: ast.ActionRef, what: str) -> None:
        """A default or an entry's action: what the list has not bound must be given."""
        listed = self._listed(table, ref)
        if listed is None or ref.decl is None:
            return
        params = ref.decl.params
        directed = [p for p in params if p.direction]
        if not ref.has_args and directed and len(directed) == len(params):
            ref.bound = list(listed.bound)
            return
        if len(ref.args) == len(params) - len(directed) and directed:
            # p4c lets the arguments of directed parameters be left out here
            free = [p for p in params if not p.direction]
            label = f"action '{ref.name}'"
            matched = self.match_arguments(ref.span, ref.args, free, label)
            if matched is None:
                return
            given = iter(matched)
            for param, bound in zip(params, listed.bound, strict=False):
                arg = None if param.direction else next(given)
                ref.bound.append(
                    bound if arg is None else self._argument(arg, param, param.type, label)
                )
        else:
            self._bind_action(ref, ref.decl, partial=False)
            self._same_arguments(listed, ref)
        for param, arg in zip(params, ref.bound, strict=False):
            if param.direction or arg is None or arg.value is not None or unknown(arg.type):
                continue
            if not compile_time(arg):
                self.error(arg.span, f"the arguments of {what} must be known at compile time")
                break

    def _same_arguments(self, listed: ast.ActionRef, ref: ast.ActionRef) -> None:
        """What the list has bound cannot be bound to something else."""
        for given, bound in zip(ref.bound, listed.bound, strict=False):
            if given is None or bound is None:
                continue
            wanted, found = bound.span.text, given.span.text
            if "".join(wanted.split()) != "".join(found.split()):
                self.error(
                    given.span,
                    f"the list of actions binds '{ref.name}' to '{wanted}', not to '{found}'",
                )

    # ------------------------------------------------------------------ entries

    def _entry(self, table: ast.TableDecl, entry: ast.Entry) -> None:
        types = [k.expression.type for k in table.keys]
        if entry.keysets:
            entry.keysets = self.keysets(
                entry.keysets, types, f"table '{table.name}'", entry.keysets[0]
            )
        if len(entry.keysets) == len(table.keys):
            for keyset, key in zip(entry.keysets, table.keys, strict=True):
                self._entry_keyset(keyset, key)
        for arg in entry.action.args:
            if arg.value is not None:
                arg.value = self.expression(arg.value)
        self._call_of(table, entry.action, "an entry's action")
        listed = next((a for a in table.actions if a.decl is entry.action.decl), None)
        if listed is not None and listed.scope == "default_only":
            self.error(
                entry.action.span,
                f"action '{listed.name}' is @defaultonly in table '{table.name}'",
                "an entry may use the others",
            )
        if entry.priority_expr is not None:
            priority = self.expression(entry.priority_expr)
            entry.priority_expr = priority
            if isinstance(priority.value, int):
                entry.priority = priority.value
            elif not unknown(priority.type):
                self.error(priority.span, "a priority must be known at compile time")
        for annotation in entry.annotations:
            if annotation.name == "priority":
                entry.noted_priority = self._noted(annotation)

    def _noted(self, annotation: ast.Annotation) -> int | None:
        """What ``@priority(n)`` says, p4c's for const entries on BMv2."""
        given = annotation.args or []
        number = self.expression(given[0]).value if len(given) == 1 else None
        if isinstance(number, int) and 0 <= number <= _MAX_PRIORITY:
            return number
        self.error(annotation.span, f"@priority takes one number of 0 to {_MAX_PRIORITY}")
        return None

    def _priorities(self, table: ast.TableDecl) -> None:
        """The rules of entry priorities (14.2.1.4.1)."""
        entries = table.entries
        given = next((e.priority_expr for e in entries if e.priority_expr is not None), None)
        if given is not None and table.const_entries:
            self.error(
                given.span,
                f"the entries of table '{table.name}' are const: they have no priorities",
                "their order decides; or leave out 'const' before 'entries'",
            )
        elif given is not None and {k.match_kind for k in table.keys} <= {"exact", "lpm"}:
            self.error(
                given.span,
                f"the entries of table '{table.name}' need no priorities",
                "of exact keys one entry matches, of lpm keys the longest prefix wins",
            )
        elif given is not None and entries[0].priority_expr is None:
            self.error(
                entries[0].span,
                "the first entry has no priority, but another has",
                "write: priority = N: ... for this one, and those behind it count on",
            )
        else:
            self._count_priorities(table, counted=given is not None)

    def _count_priorities(self, table: ast.TableDecl, *, counted: bool) -> None:
        """Whether all priorities, given or counted on from those, are in range."""
        down = table.largest_priority_wins
        step = table.priority_delta * (-1 if down and counted else 1)
        priority = 1 - step
        for entry in table.entries:
            if entry.priority_expr is None:
                priority += step
            elif entry.priority is not None:
                priority = entry.priority
            else:
                return  # an error already
            if not 0 <= priority <= _MAX_PRIORITY:
                self.error(
                    entry.span,
                    f"this entry has the priority {priority}",
                    f"expected 0 to {_MAX_PRIORITY}; those without one count on by "
                    f"priority_delta, {table.priority_delta}",
                )
                return

    def _same_entries(self, table: ast.TableDecl) -> None:
        """Without priorities two entries with one match contradict each other."""
        kinds = {k.match_kind for k in table.keys}
        if not kinds <= {"exact", "lpm"}:
            return
        seen: dict[tuple[object, ...], ast.Entry] = {}
        for entry in table.entries:
            match = tuple(map(_match_of, entry.keysets))
            if None in match:
                continue  # an error already
            earlier = seen.setdefault(match, entry)
            if earlier is not entry:
                self.error(
                    entry.span,
                    f"table '{table.name}' has an entry with this match already",
                    f"the first is in line {earlier.span.position.line}",
                )

    def _entry_keyset(self, keyset: ast.Expression, key: ast.KeyElement) -> None:
        parts = [keyset]
        kind = key.match_kind
        refused = _SHAPES.get(type(keyset))
        if refused is not None and kind in refused.kinds and not unknown(keyset.type):
            self.error(
                keyset.span,
                f"{refused.shape} cannot match the key '{key.name}': its match kind is {kind}",
                f"expected {_EXPECTED[kind]}",
            )
            return
        if isinstance(keyset, ast.MaskExpr):
            parts = [keyset.left, keyset.mask]
        elif isinstance(keyset, ast.RangeExpr):
            parts = [keyset.low, keyset.high]
            low, high = keyset.low.value, keyset.high.value
            if isinstance(low, int) and isinstance(high, int):
                self._entry_range(keyset, low, high)
        elif isinstance(keyset, ast.DontCareExpr | ast.DefaultExpr):
            return
        for part in parts:
            if part.value is None and not unknown(part.type):
                self.error(part.span, "the keys of an entry must be known at compile time")
                return
        if isinstance(keyset, ast.MaskExpr) and kind == "lpm":
            self._prefix(keyset)

    def _entry_range(self, keyset: ast.RangeExpr, low: int, high: int) -> None:
        """Tables compare the bits of a key, as BMv2 does: there -1 comes behind 0."""
        if low > high:
            self.error(keyset.span, f"the range is empty: {low} is greater than {high}")
        elif low < 0 <= high:
            self.error(
                keyset.span,
                f"the range {low}..{high} has numbers below zero and others, which a table's key "
                "cannot match",
                f"expected two entries: {low}..-1 and 0..{high}",
            )

    def _prefix(self, keyset: ast.MaskExpr) -> None:
        t = keyset.mask.type
        mask = keyset.mask.value
        if not isinstance(t, BitsType) or not isinstance(mask, int):
            return
        ones = (1 << t.width) - 1
        inverted = ~mask & ones
        if inverted & (inverted + 1):
            self.error(
                keyset.mask.span,
                f"0x{mask & ones:x} is not the mask of a prefix",
                "the match kind is lpm: the ones stand together at the left",
            )


def _match_of(keyset: ast.Expression) -> tuple[object, ...] | None:
    """The values and mask that an entry matches, None where they are not known."""
    if isinstance(keyset, ast.DontCareExpr | ast.DefaultExpr):
        return (0, 0)
    if not isinstance(keyset, ast.MaskExpr):
        return None if keyset.value is None else (keyset.value,)
    value, mask = keyset.left.value, keyset.mask.value
    return (value & mask, mask) if isinstance(value, int) and isinstance(mask, int) else None
