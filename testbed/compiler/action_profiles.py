"""Action profiles and selectors: what their tables may ask of them, and what the
control plane is told.

A table whose ``implementation`` is an ``action_profile`` or ``action_selector`` is
indirect: its entries name members (actions with their arguments) or, of a selector,
groups of them; a key of match kind ``selector`` does not match but feeds the hash
that chooses from a group::

    action_selector(HashAlgorithm.crc16, 128, 16) ecmp;
    table t { key = { hdr.ip.dst : lpm; hdr.ip.src : selector; }
              actions = { forward; } implementation = ecmp; }

Tables may share one. On BMv2 the selector keys belong to the selector, so tables
that share it must have the same; and a member must be of use to all its tables, so
its action is one that all of them list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, Note
from testbed.compiler.instances import ExternInstance, TableInstance
from testbed.compiler.p4info_notes import find, int_argument, string_argument
from testbed.compiler.program import ActionProfile
from testbed.compiler.types import ExternType

SELECTOR = "action_selector"
KINDS = ("action_profile", SELECTOR)
SIZE_SEMANTICS = ("sum_of_weights", "sum_of_members")
_NUMBERS = ("max_group_size", "max_member_weight")
_MAX_NUMBER = (1 << 31) - 1  # P4Runtime has them as int32


def selector_keys(decl: ast.TableDecl) -> list[ast.KeyElement]:
    return [k for k in decl.keys if k.match_kind == "selector"]


def is_selector(instance: ExternInstance) -> bool:
    return instance.type.decl.name == SELECTOR


def check_table(decl: ast.TableDecl, diagnostics: Diagnostics) -> None:
    """Warns of selector keys that select nothing, and of a selector that has none."""
    implementation = decl.implementation
    t = None if implementation is None else implementation.type
    selects = isinstance(t, ExternType) and t.decl.name == SELECTOR
    keys = selector_keys(decl)
    if keys and not selects:
        diagnostics.warning(
            keys[0].match_kind_span,
            f"table '{decl.name}' has no action selector: its selector keys are ignored",
            "a selector is given by: implementation = an instance of action_selector;",
        )
    elif selects and not keys and implementation is not None:
        diagnostics.warning(
            implementation.span,
            f"table '{decl.name}' has no key of match kind selector: "
            "every packet is given the same member of a group",
        )


def check_instances(tables: Iterable[TableInstance], diagnostics: Diagnostics) -> None:
    """The annotations of all profiles, and what tables that share one must have in common."""
    users: dict[ExternInstance, list[TableInstance]] = {}
    for table in tables:
        if table.implementation is not None:
            users.setdefault(table.implementation, []).append(table)
    for instance, sharing in users.items():
        _check_annotations(instance, annotations_of(instance, sharing), diagnostics)
        for table in sharing[1:]:
            _check_sharing(instance, sharing[0], table, diagnostics)


def _check_sharing(
    instance: ExternInstance, first: TableInstance, other: TableInstance, diagnostics: Diagnostics
) -> None:
    here = Note("the other table is here", first.decl.name_span)
    if is_selector(instance) and _inputs(first.decl) != _inputs(other.decl):
        wanted = ", ".join(_inputs(first.decl)) or "none"
        found = ", ".join(_inputs(other.decl)) or "none"
        diagnostics.error(
            other.decl.name_span,
            f"tables '{first.decl.name}' and '{other.decl.name}' share the action selector "
            f"'{instance.name}', but not the selector keys: {wanted}; {found}",
            here,
        )
    if set(first.actions) != set(other.actions):
        diagnostics.warning(
            other.decl.name_span,
            f"tables '{first.decl.name}' and '{other.decl.name}' share '{instance.name}', but "
            "not the list of actions: a member can only have an action that both list",
        )


def _inputs(decl: ast.TableDecl) -> list[str]:
    return ["".join(k.expression.span.text.split()) for k in selector_keys(decl)]


def annotations_of(
    instance: ExternInstance, tables: Sequence[TableInstance]
) -> list[ast.Annotation]:
    """Of its declaration, or of the table property that constructs it."""
    if instance.decl is not None:
        return instance.decl.annotations
    for table in tables:
        for item in table.decl.properties:
            if item.value is table.decl.implementation:
                return item.annotations
    return []


def _check_annotations(
    instance: ExternInstance, annotations: list[ast.Annotation], diagnostics: Diagnostics
) -> None:
    for name in (*_NUMBERS, "selector_size_semantics"):
        annotation = find(annotations, name)
        if annotation is None:
            continue
        if not is_selector(instance):
            diagnostics.warning(
                annotation.span,
                f"@{name} is ignored: the action profile '{instance.name}' has no selector",
            )
        elif name in _NUMBERS:
            number = int_argument(annotations, name)
            if number is None or not 0 <= number <= _MAX_NUMBER:
                diagnostics.error(annotation.span, f"@{name} takes a number of 0 to {_MAX_NUMBER}")
        elif (string_argument(annotations, name) or "").lower() not in SIZE_SEMANTICS:
            listed = " or ".join(f'"{s}"' for s in SIZE_SEMANTICS)
            diagnostics.error(annotation.span, f"@{name} takes {listed}")


def profile_info(
    instance: ExternInstance,
    index: int,
    tables: Sequence[TableInstance],
    actions: tuple[int, ...],
    arg_words: int,
) -> ActionProfile:
    """``tables`` are those with this profile, ``actions`` the numbers of those that
    all of them may have in entries."""
    notes = annotations_of(instance, tables) if is_selector(instance) else []
    semantics = (string_argument(notes, "selector_size_semantics") or "").lower()
    by_members = semantics == "sum_of_members"
    return ActionProfile(
        name=instance.name,
        index=index,
        actions=actions,
        arg_words=arg_words,
        selector=is_selector(instance),
        size=int(instance.args["size"]),
        max_group_size=int_argument(notes, "max_group_size") or 0,
        sum_of_members=by_members,
        max_member_weight=(int_argument(notes, "max_member_weight") or 0) if by_members else 0,
    )
