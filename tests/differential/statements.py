"""Statements of controls, actions and parser states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.differential.choices import Choices
from tests.differential.expressions import Expressions, cast
from tests.differential.model import (
    BOOL,
    Action,
    Bits,
    HeaderType,
    Place,
    Register,
    Scope,
    Table,
)

_DEPTH = 3
_HASHES = ("crc32", "crc16", "csum16", "xor16", "identity")
_INDENT = "    "


@dataclass
class Surroundings:
    """What statements may use where they stand."""

    kind: str  # parser, action, control
    actions: list[Action] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)  # each is applied once
    registers: list[Register] = field(default_factory=list)
    counters: list[str] = field(default_factory=list)
    stacks: dict[str, int] = field(default_factory=dict)
    volatile: set[str] = field(default_factory=set)  # headers that actions make or unmake
    ports: int = 0  # of the switch, where a port may be chosen here
    twins: list[tuple[str, str]] = field(default_factory=list)  # headers of one type
    structs: list[str] = field(default_factory=list)  # of one type
    helpers: list[str] = field(default_factory=list)  # controls (in a, inout b, out c)

    def simple(self) -> Surroundings:
        """Assignments only: what may stand under a condition in an action."""
        return Surroundings("simple")


class Statements:
    def __init__(self, choose: Choices, expressions: Expressions) -> None:
        self._choose = choose
        self._expressions = expressions
        self._names = 0

    def block(self, scope: Scope, around: Surroundings, count: int, nesting: int) -> list[str]:
        lines: list[str] = []
        for _ in range(count):
            lines += self._statement(scope, around, nesting)
        return lines

    def fresh(self, stem: str) -> str:
        self._names += 1
        return f"{stem}{self._names}"

    def _statement(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        makers: list[tuple[int, Callable[[Scope, Surroundings, int], list[str]]]] = [
            (10, self._assign),
            (2, self._assign_slice),
        ]
        if around.kind != "simple":
            makers.append((2, self._declare))
        if around.kind in ("action", "control"):
            makers.append((2, self._hash))
            makers += [(2, m) for m, there in self._optional(around) if there]
        if nesting > 0 and around.kind != "simple":
            makers.append((4, self._if))
            if around.kind == "control":
                makers.append((1, self._switch))
                if not self._expressions.portable:
                    makers.append((1, self._for))
        if around.kind == "control":
            if around.tables:
                makers.append((6, self._apply))
            if around.actions:
                makers.append((2, self._call_action))
            if around.helpers:
                makers.append((2, self._apply_helper))
            if nesting == 0:
                makers.append((1, self._leave))
        return self._choose.weighted(makers)(scope, around, nesting)

    def _optional(
        self, around: Surroundings
    ) -> list[tuple[Callable[[Scope, Surroundings, int], list[str]], bool]]:
        return [
            (self._register, bool(around.registers)),
            (self._count, bool(around.counters)),
            (self._header, True),
            (self._copy_struct, bool(around.structs)),
            (self._copy_header, bool(around.twins)),
            (self._stack, bool(around.stacks)),
            (self._port, around.ports > 0),
        ]

    # ---- assignments ---------------------------------------------------------------------

    def _assign(self, scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        place = self._target(scope)
        value = self._expressions.of(place.type, scope, _DEPTH)
        if isinstance(place.type, Bits) and around.kind == "control" and self._choose.chance(8):
            return [f"{place.text} {self._choose.pick(('+', '-', '^', '|'))}= {value};"]
        return [f"{place.text} = {value};"]

    def _assign_slice(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        place = self._target(scope)
        if not isinstance(place.type, Bits) or place.type.width < 2:
            return self._assign(scope, around, nesting)
        low = self._choose.integer(0, place.type.width - 1)
        high = self._choose.integer(low, place.type.width - 1)
        value = self._expressions.bits(Bits(high - low + 1), scope, _DEPTH - 1)
        return [f"{place.text}[{high}:{low}] = {value};"]

    def _target(self, scope: Scope) -> Place:
        return self._choose.pick(list(scope.writable()))

    def _declare(self, scope: Scope, _around: Surroundings, _nesting: int) -> list[str]:
        kind = BOOL if self._choose.chance(15) else self._some_bits()
        value = self._expressions.of(kind, scope, _DEPTH)
        name = self.fresh("v")
        scope.places.append(Place(name, kind))
        return [f"{kind} {name} = {value};"]

    def _some_bits(self) -> Bits:
        width = self._choose.pick((8, 16, 32, 9, 48, 1, 5, 24, 64, 96))
        return Bits(width, width > 1 and self._choose.chance(20))

    # ---- flow ----------------------------------------------------------------------------

    def _copy_struct(self, _scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        target, source = (self._choose.pick(around.structs) for _ in range(2))
        return [f"{target} = {source};"]

    def _if(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        condition = self._expressions.boolean(scope, _DEPTH - 1)
        inside = around.simple() if around.kind in ("action", "parser") else around
        yes, no = scope.inner(), scope.inner()
        if scope.headers and inside is around and self._choose.chance(40):
            header = self._choose.pick(list(scope.headers))
            condition = f"{header}.isValid()"
            yes.valid.add(header)
        lines = [f"if ({condition}) {{", *self._inner(yes, inside, nesting), "}"]
        if self._choose.chance(50):
            lines[-1] = "} else {"
            lines += [*self._inner(no, inside, nesting), "}"]
        scope.valid &= yes.valid & no.valid
        return lines

    def _inner(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        count = self._choose.integer(1, 3)
        return [_INDENT + line for line in self.block(scope, around, count, nesting - 1)]

    def _for(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        name = self.fresh("i")
        inner = scope.inner()
        inner.places.append(Place(name, Bits(8), writable=False))
        last = self._choose.integer(1, 4)
        if self._choose.chance(50):
            head = f"for (bit<8> {name} in 8w0 .. 8w{last}) {{"
        else:
            head = f"for (bit<8> {name} = 0; {name} < {last}; {name} = {name} + 1) {{"
        return [head, *self._inner(inner, around.simple(), nesting), "}"]

    def _switch(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        """On a value."""
        kind = Bits(self._choose.pick((8, 16, 4)))
        value = self._expressions.bits(kind, scope, _DEPTH - 2)
        labels = sorted({self._choose.bits(kind.width) for _ in range(3)})
        lines = [f"switch ({value}) {{"]
        branches = []
        for label in labels:
            inner = scope.inner()
            branches.append(inner)
            body = self._inner(inner, around.simple(), nesting)
            lines += [f"    {kind.literal(label)}: {{", *(_INDENT + b for b in body), "    }"]
        inner = scope.inner()
        body = self._inner(inner, around.simple(), nesting)
        return [*lines, "    default: {", *(_INDENT + b for b in body), "    }", "}"]

    def _leave(self, _scope: Scope, _around: Surroundings, _nesting: int) -> list[str]:
        """Only nested, where something may follow that is still reached."""
        return [self._choose.pick(("return;", "exit;"))]

    # ---- tables and actions --------------------------------------------------------------

    def _apply(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        table = around.tables.pop(self._choose.integer(0, len(around.tables) - 1))
        scope.valid -= around.volatile
        form = self._choose.pick(("plain", "hit", "run")) if nesting > 0 else "plain"
        if form == "plain":
            return [f"{table.name}.apply();"]
        if form == "hit":
            word = self._choose.pick(("hit", "miss"))
            body = self._inner(scope.inner(), around.simple(), nesting)
            return [f"if ({table.name}.apply().{word}) {{", *body, "}"]
        lines = [f"switch ({table.name}.apply().action_run) {{"]
        for action in table.actions[: self._choose.integer(1, len(table.actions))]:
            body = self._inner(scope.inner(), around.simple(), nesting)
            lines += [f"    {action.name}: {{", *(_INDENT + b for b in body), "    }"]
        if self._choose.chance(50):
            body = self._inner(scope.inner(), around.simple(), nesting)
            lines += ["    default: {", *(_INDENT + b for b in body), "    }"]
        return [*lines, "}"]

    def _call_action(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        """Places given to ``out`` and ``inout`` parameters are all different."""
        actions = around.actions
        if self._expressions.portable:
            # BMv2's command line confuses a table's action with the copy that is called.
            actions = [a for a in actions if not (a.for_tables and a.parameters)]
        if not actions:
            return self._assign(scope, around, nesting)
        action = self._choose.pick(actions)
        arguments = []
        taken: set[str] = set()
        for parameter in action.parameters:
            if parameter.direction in ("", "in"):
                arguments.append(self._expressions.bits(parameter.type, scope, 1))
                continue
            fitting = [
                p for p in scope.writable() if p.type == parameter.type and p.text not in taken
            ]
            if not fitting:
                return self._assign(scope, around, nesting)
            place = self._choose.pick(fitting)
            taken.add(place.text)
            arguments.append(place.text)
        scope.valid -= around.volatile
        return [f"{action.name}({', '.join(arguments)});"]

    def _apply_helper(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        """Each instance once, with two different places."""
        fitting = [p.text for p in scope.writable() if p.type == Bits(8)]
        if len(fitting) < 2:
            return self._assign(scope, around, nesting)
        given = self._choose.pick(fitting)
        fitting.remove(given)
        instance = around.helpers.pop()
        value = self._expressions.bits(Bits(8), scope, 2)
        return [f"{instance}.apply({value}, {given}, {self._choose.pick(fitting)});"]

    # ---- externs -------------------------------------------------------------------------

    def _register(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        register = self._choose.pick(around.registers)
        index = self._index(register.size, scope)
        fitting = [p for p in scope.writable() if p.type == register.type]
        if fitting and self._choose.chance(50):
            return [f"{register.name}.read({self._choose.pick(fitting).text}, {index});"]
        value = self._expressions.bits(register.type, scope, _DEPTH - 1)
        return [f"{register.name}.write({index}, {value});"]

    def _index(self, size: int, scope: Scope) -> str:
        """``size`` is a power of two."""
        return f"({self._expressions.bits(Bits(32), scope, 1)} & 32w{size - 1})"

    def _count(self, scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        return [f"{self._choose.pick(around.counters)}.count({self._index(4, scope)});"]

    def _hash(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        fitting = [
            p for p in scope.writable() if p.type in (Bits(16), Bits(32), Bits(48), Bits(64))
        ]
        data = [p for p in scope.readable() if isinstance(p.type, Bits) and not p.type.signed]
        if not fitting or not data:
            return self._assign(scope, around, nesting)
        target = self._choose.pick(fitting)
        assert isinstance(target.type, Bits)
        chosen = [self._choose.pick(data) for _ in range(self._choose.integer(1, 3))]
        width = sum(p.type.width for p in chosen if isinstance(p.type, Bits))
        items = [p.text for p in chosen]
        if width % 8:
            items.append(Bits(8 - width % 8).literal(0))
        base = Bits(16).literal(self._choose.pick((0, 5)))
        most = Bits(32).literal(self._choose.pick((65536, 7, 1000)))
        algorithm = f"HashAlgorithm.{self._choose.pick(_HASHES)}"
        return [f"hash({target.text}, {algorithm}, {base}, {{ {', '.join(items)} }}, {most});"]

    # ---- headers -------------------------------------------------------------------------

    def _header(self, scope: Scope, around: Surroundings, nesting: int) -> list[str]:
        """Makes a header valid and gives all of it a value, or makes it invalid."""
        if not scope.headers:
            return self._assign(scope, around, nesting)
        name = self._choose.pick(list(scope.headers))
        if self._choose.chance(35):
            scope.valid.discard(name)
            self._changed(name, around)
            return [f"{name}.setInvalid();"]
        lines = [f"{name}.setValid();"]
        for field_name, kind in scope.headers[name].fields:
            lines.append(f"{name}.{field_name} = {self._expressions.bits(kind, scope, 1)};")
        scope.valid.add(name)
        self._changed(name, around)
        return lines

    def _copy_header(self, scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        target, source = self._choose.pick(around.twins)
        if source in scope.valid:
            scope.valid.add(target)
        else:
            scope.valid.discard(target)
        self._changed(target, around)
        return [f"{target} = {source};"]

    def _stack(self, scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        name = self._choose.pick(list(around.stacks))
        for i in range(around.stacks[name]):
            scope.valid.discard(f"{name}[{i}]")
            self._changed(f"{name}[{i}]", around)
        return [f"{name}.{self._choose.pick(('pop_front', 'push_front'))}(1);"]

    @staticmethod
    def _changed(header: str, around: Surroundings) -> None:
        if around.kind == "action":
            around.volatile.add(header)

    # ---- where the packet goes -----------------------------------------------------------

    def _port(self, scope: Scope, around: Surroundings, _nesting: int) -> list[str]:
        if self._choose.chance(8):
            return ["mark_to_drop(standard_metadata);"]
        port = cast(self._expressions.bits(Bits(3), scope, 2), Bits(3), Bits(9))
        return [f"standard_metadata.egress_spec = {port};"]


def all_fields(instance: str, kind: HeaderType) -> list[Place]:
    """The fields of a header as places that need it to be valid."""
    return [Place(f"{instance}.{name}", width, header=instance) for name, width in kind.fields]
