"""Tables: their keys, actions, entries and properties."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.action_profiles import KINDS, check_table
from testbed.compiler.check_entries import EntryChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Note, choices, did_you_mean
from testbed.compiler.shipped import include_note
from testbed.compiler.types import (
    BOOL,
    UNKNOWN,
    BitsType,
    BoolType,
    EnumType,
    ErrorType,
    ExternType,
    IntType,
    NewType,
    VarbitType,
)

PROPERTIES = (
    "key",
    "actions",
    "default_action",
    "entries",
    "size",
    "implementation",
    "counters",
    "meters",
    "support_timeout",
    "idle_timeout",
    "largest_priority_wins",
    "priority_delta",
)
_MAX_SIZE = 1 << 31


class TableChecker(EntryChecker):
    _no_action_checked = False

    def table(self, decl: ast.TableDecl) -> None:
        self._properties_in_order(decl)
        for key in decl.keys:
            self._key(key)
        for action in decl.actions:
            self._table_action(decl, action)
        seen: dict[ast.Declaration, ast.ActionRef] = {}
        for action in decl.actions:
            if action.decl is not None and seen.setdefault(action.decl, action) is not action:
                self.error(
                    action.span, f"the action '{action.name}' is listed twice in '{decl.name}'"
                )
        for item in decl.properties:
            self._property(decl, item)
        check_table(decl, self.diagnostics)
        if "default_action" not in decl.written and not self._no_action_checked:
            self._no_action()
        if decl.entries and not decl.keys:
            self.error(
                decl.name_span,
                f"table '{decl.name}' has no key that an entry could match",
                Note("its entries", decl.written["entries"]),
            )
            return
        for entry in decl.entries:
            self._entry(decl, entry)
        self._priorities(decl)
        self._same_entries(decl)

    def _no_action(self) -> None:
        """A table without a default action has core.p4's ``NoAction`` (14.2)."""
        self._no_action_checked = True
        for decl in self.program.declarations:
            if decl.name == "NoAction" and not (
                isinstance(decl, ast.ActionDecl) and not decl.params
            ):
                self.error(
                    decl.name_span,
                    "'NoAction' must be an action without parameters: it is the default action "
                    "of tables that name none",
                    "core.p4 declares it so",
                )

    def _properties_in_order(self, decl: ast.TableDecl) -> None:
        """A table has actions; what refers to the key or to the actions stands behind
        them (14.2.1.3; of the entries p4c asks it too)."""
        written = list(decl.written)
        if "actions" not in written:
            self.error(
                decl.name_span,
                f"table '{decl.name}' has no actions",
                "write: actions = { ...; }, which may be empty",
            )
        for later, earlier in (("default_action", "actions"), ("entries", "key")):
            if {later, earlier} <= {*written} and written.index(later) < written.index(earlier):
                self.error(
                    decl.written[later],
                    f"'{later}' stands before '{earlier}' in table '{decl.name}'",
                    f"expected it behind '{earlier}'",
                    Note(f"'{earlier}' is here", decl.written[earlier]),
                )

    # ------------------------------------------------------------------ keys

    def _key(self, key: ast.KeyElement) -> None:
        self.annotations(key.annotations)
        key.expression = e = self.expression(key.expression)
        key.name = key_name(key)
        if key.match_kind not in self.program.match_kinds:
            kinds = self.program.match_kinds
            self.error(
                key.match_kind_span,
                f"undefined match kind '{key.match_kind}'",
                *(include_note(key.match_kind) or did_you_mean(key.match_kind, kinds)),
                choices("match kinds", kinds),
            )
        if self.not_a_value(e):
            return
        t = e.type
        if isinstance(t, IntType):
            self.run_time(e, "a key")
        elif not isinstance(t, BitsType | BoolType | EnumType | ErrorType | NewType | VarbitType):
            self.error(
                e.span,
                f"a value of type '{t}' cannot be a key",
                "expected bit<W>, int<W>, bool, an enum or error",
            )
            e.type = UNKNOWN
        elif not key.name:
            self.error(
                e.span,
                "this key has no name for the control plane",
                'give it one: expression : kind @name("...");',
            )

    # ------------------------------------------------------------------ properties

    def _property(self, table: ast.TableDecl, item: ast.TableProperty) -> None:
        self.annotations(item.annotations)
        if item.name == "default_action":
            self._default(table, item)
            return
        item.value = e = self.expression(item.value)
        if item.name not in PROPERTIES:
            # P4 lets targets have properties of their own: what is no typo is ignored.
            close = did_you_mean(item.name, PROPERTIES)
            report = self.error if close else self.diagnostics.warning
            report(
                item.name_span,
                f"unknown table property '{item.name}'",
                *close,
                choices("properties", PROPERTIES),
            )
            return
        if unknown(e.type):
            return
        match item.name:
            case "size":
                table.size = self._number(item)
            case "implementation":
                table.implementation = self._extern(item, KINDS)
            case "counters":
                table.counters = self._extern(item, ("direct_counter",))
            case "meters":
                table.meters = self._extern(item, ("direct_meter",))
            case "support_timeout" | "largest_priority_wins":
                item.value = self.coerce(e, BOOL, f"the property '{item.name}'")
                if isinstance(e.value, bool):
                    setattr(table, item.name, e.value)
            case "priority_delta":
                if self._number(item) is None:
                    return
                if not isinstance(e.value, int) or e.value == 0:
                    self.error(e.span, "'priority_delta' must be a positive constant")
                    return
                table.priority_delta = e.value

    def _number(self, item: ast.TableProperty) -> ast.Expression | None:
        e = item.value
        if not isinstance(e.type, IntType | BitsType):
            self.error(
                e.span,
                f"the table property '{item.name}' cannot be a value of type '{e.type}'",
                "expected a number",
            )
            return None
        if isinstance(e.value, int) and not 0 <= e.value < _MAX_SIZE:
            self.error(
                e.span, f"'{item.name}' must be between 0 and {_MAX_SIZE - 1}, not {e.value}"
            )
            return None
        return e

    def _extern(self, item: ast.TableProperty, names: tuple[str, ...]) -> ast.Expression | None:
        t = item.value.type
        if not isinstance(t, ExternType) or t.decl.name not in names:
            self.error(
                item.value.span,
                f"the table property '{item.name}' cannot be a value of type '{t}'",
                "expected an instance of " + " or ".join(names),
            )
            return None
        return item.value

    def _default(self, table: ast.TableDecl, item: ast.TableProperty) -> None:
        value = item.value
        name = value.callee if isinstance(value, ast.CallExpr) else value
        if not isinstance(name, ast.NameExpr):
            self.error(
                value.span,
                f"the default action of table '{table.name}' must be one of its actions",
                choices("actions", [a.name for a in table.actions]),
            )
            return
        args = value.args if isinstance(value, ast.CallExpr) else []
        for arg in args:
            if arg.value is not None:
                arg.value = self.expression(arg.value)
        ref = ast.ActionRef(
            value.span, name.name, name.absolute, args, isinstance(value, ast.CallExpr), []
        )
        if isinstance(name.decl, ast.ActionDecl):
            ref.decl = name.decl
        table.const_default = item.const
        table.default = ref
        self._call_of(table, ref, "the default action")
        listed = next((a for a in table.actions if a.decl is ref.decl), None)
        if listed is not None and listed.scope == "table_only":
            self.error(
                value.span,
                f"action '{listed.name}' is @tableonly in table '{table.name}'",
                "a default action may be one of the others",
            )


def key_name(key: ast.KeyElement) -> str:
    """What the control plane calls a key: ``@name``, else p4c's name for the expression.

    Empty where the expression has none.
    """
    for annotation in key.annotations:
        if annotation.name == "name" and annotation.args:
            text = annotation.args[0]
            if isinstance(text, ast.StringLiteral):
                return text.text
    return _expression_name(key.expression)


def _expression_name(e: ast.Expression) -> str:
    if isinstance(e.value, int):
        return str(e.value)
    match e:
        case ast.NameExpr():
            return e.name
        case ast.MemberExpr():
            base = _expression_name(e.base)
            return f"{base}.{e.member}" if base else ""
        case ast.IndexExpr():
            base, index = _expression_name(e.base), _expression_name(e.index)
            return f"{base}[{index}]" if base and index else ""
        case ast.SliceExpr():
            base = _expression_name(e.base)
            return f"{base}[{e.high.value}:{e.low.value}]" if base else ""
        case ast.CallExpr(builtin="isValid", receiver=ast.Expression() as receiver):
            base = _expression_name(receiver)
            return f"{base}.$valid$" if base else ""
        case ast.CastExpr(implicit=True):
            return _expression_name(e.operand)
        case ast.BinaryExpr(op="&"):
            if e.right.value is not None:
                return _expression_name(e.left)
            return _expression_name(e.right) if e.left.value is not None else ""
    return ""
