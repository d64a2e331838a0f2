"""Whole v1model programs at random, and what is needed to talk to them.

A program has a base header that is always there, two more header types, a stack, a
parser that walks them, and actions, tables and control flow over all of it. What P4
leaves undefined, and what BMv2 is known to leave out, does not occur.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tests.differential.choices import Choices
from tests.differential.expressions import Expressions
from tests.differential.model import (
    BOOL,
    Action,
    ActionParameter,
    Bits,
    Function,
    HeaderType,
    Key,
    Place,
    Register,
    Scope,
    State,
    Table,
    Transition,
)
from tests.differential.statements import Statements, Surroundings, all_fields

PORTS = 8
CLONE_SESSION = 5
CLONE_PORT = 9
MULTICAST_GROUP = 3
COUNTER_CELLS = 4
_INDENT = "    "
_FIELD_WIDTHS = (8, 16, 32, 4, 12, 48, 1, 7, 9, 24, 3, 64)
_KINDS = ("exact", "lpm", "ternary", "range", "optional")

_HEAD = """\
#include <core.p4>
#include <v1model.p4>

error { Unwelcome }
"""
_TAIL = """
control verify_all(inout headers_t hdr, inout meta_t meta) { apply { } }

control deparse(packet_out packet, in headers_t hdr) {
    apply {
        packet.emit(hdr);
    }
}

V1Switch(parse(), verify_all(), ingress(), egress(), compute_all(), deparse()) main;
"""


@dataclass
class Program:
    text: str = ""
    states: dict[str, State] = field(default_factory=dict)
    tables: list[Table] = field(default_factory=list)
    registers: list[Register] = field(default_factory=list)
    counters: list[str] = field(default_factory=list)
    constants: dict[int, set[int]] = field(default_factory=dict)
    clones: bool = False
    multicasts: bool = False


def generate(choose: Choices, *, portable: bool = False) -> Program:
    """One valid program; ``portable``: that p4c and BMv2 take as well."""
    return _Generator(choose, portable).program()


class _Generator:
    def __init__(self, choose: Choices, portable: bool) -> None:
        self._choose = choose
        self._functions: list[Function] = []
        self._expressions = Expressions(choose, self._functions, portable)
        self._statements = Statements(choose, self._expressions)
        self._program = Program(constants=self._expressions.constants)
        self._base = HeaderType("base_t", (("kind", Bits(8)), *self._fields(3, 6)))
        self._x = HeaderType("x_t", (("next", Bits(8)), *self._fields(1, 4)))
        self._y = HeaderType("y_t", (("more", Bits(8)), *self._fields(0, 2)))
        self._depth = choose.integer(2, 4)  # of the stack
        self._meta = [(f"m{i}", self._kind()) for i in range(choose.integer(3, 6))]
        self._inner = [(f"n{i}", self._kind()) for i in range(2)]
        self._meta += [("flag", BOOL), ("kept", Bits(8))]
        self._portable = portable
        self._headers = {"hdr.x0": self._x, "hdr.x1": self._x}
        self._headers |= {f"hdr.ys[{i}]": self._y for i in range(self._depth)}

    def program(self) -> Program:
        functions = "".join(self._function(i) for i in range(self._choose.integer(0, 2)))
        parts = [
            _HEAD,
            self._base.declaration(),
            self._x.declaration(),
            self._y.declaration(),
            self._structs(),
            functions,
            self._parser(),
            self._helper(),
            self._control("ingress"),
            self._control("egress"),
            self._compute(),
            _TAIL,
        ]
        self._program.text = "\n".join(parts)
        return self._program

    # ---- types ---------------------------------------------------------------------------

    def _kind(self) -> Bits:
        width = self._choose.pick((8, 16, 32, 4, 9, 48, 1, 33, 64, 65, 100, 128))
        return Bits(width, width > 1 and self._choose.chance(25))

    def _fields(self, least: int, most: int) -> tuple[tuple[str, Bits], ...]:
        """Fields that are whole bytes together."""
        fields = []
        total = 0
        for i in range(self._choose.integer(least, most)):
            width = self._choose.pick(_FIELD_WIDTHS)
            fields.append((f"f{i}", Bits(width, width > 1 and self._choose.chance(15))))
            total += width
        if total % 8:
            fields.append(("pad", Bits(8 - total % 8)))
        return tuple(fields)

    def _structs(self) -> str:
        inner = "".join(f"    {kind} {name};\n" for name, kind in self._inner)
        meta = ""
        for name, kind in self._meta:
            note = "@field_list(1) " if name == "kept" else ""
            meta += f"    {note}{kind} {name};\n"
        return (
            "struct headers_t {\n"
            f"    base_t base;\n    x_t x0;\n    x_t x1;\n    y_t[{self._depth}] ys;\n"
            f"}}\n\nstruct inner_t {{\n{inner}}}\n\n"
            f"struct meta_t {{\n{meta}    inner_t one;\n    inner_t two;\n    bool first;\n}}\n"
        )

    def _scope(self) -> Scope:
        places = [Place(f"meta.{name}", kind) for name, kind in self._meta]
        for struct in ("one", "two"):
            places += [Place(f"meta.{struct}.{name}", kind) for name, kind in self._inner]
        places += all_fields("hdr.base", self._base)
        for instance, kind in self._headers.items():
            places += all_fields(instance, kind)
        places = [p for p in places if p.text != "hdr.base.kind"] + [
            Place("hdr.base.kind", Bits(8), writable=False, header="hdr.base")
        ]
        return Scope(places, {"hdr.base"}, dict(self._headers))

    def _function(self, i: int) -> str:
        kinds = tuple(Bits(self._choose.pick((8, 16, 32))) for _ in range(2))
        result = Bits(self._choose.pick((8, 16, 32)))
        scope = Scope([Place(f"p{n}", k, writable=False) for n, k in enumerate(kinds)], set())
        early = self._expressions.boolean(scope, 2)
        first = self._expressions.bits(result, scope, 2)
        last = self._expressions.bits(result, scope, 3)
        parameters = ", ".join(f"in {kind} p{n}" for n, kind in enumerate(kinds))
        self._functions.append(Function(f"function{i}", result, kinds))
        return (
            f"{result} function{i}({parameters}) {{\n"
            f"    if ({early}) {{\n        return {first};\n    }}\n    return {last};\n}}\n"
        )

    # ---- parser --------------------------------------------------------------------------

    def _parser(self) -> str:
        """start -> x0 -> x1 and the stack, in any way that ends."""
        for state in (
            self._state("start", "hdr.base", self._base, ["parse_x0", "parse_x1", "parse_ys"]),
            self._state("parse_x0", "hdr.x0", self._x, ["parse_x1", "parse_ys"]),
            self._state("parse_x1", "hdr.x1", self._x, ["parse_ys"]),
            self._state("parse_ys", "hdr.ys.next", self._y, ["parse_ys"]),
        ):
            self._program.states[state.name] = state
        states = "\n".join(self._state_text(s) for s in self._program.states.values())
        return (
            "parser parse(packet_in packet, out headers_t hdr, inout meta_t meta,\n"
            "             inout standard_metadata_t standard_metadata) {\n"
            f"{states}}}\n"
        )

    def _state(self, name: str, header: str, kind: HeaderType, targets: list[str]) -> State:
        key = header.replace(".next", ".last") + "." + kind.fields[0][0]
        values: list[int] = []
        for _ in range(self._choose.integer(1, 3)):
            value = self._choose.integer(0, 255)
            if value not in values:
                values.append(value)
        cases = tuple(Transition(v, self._choose.pick(targets)) for v in values)
        return State(name, header, kind, key, cases)

    def _state_text(self, state: State) -> str:
        lines = [f"packet.extract({state.header});"]
        scope = self._scope()
        scope.headers = {}
        if self._choose.chance(40):
            lines += self._statements.block(scope, Surroundings("parser"), 1, nesting=1)
        if self._choose.chance(10):
            lines.append(f"verify({self._expressions.boolean(scope, 2)}, error.Unwelcome);")
        if self._choose.chance(10):
            lines.append("meta.kept = packet.lookahead<bit<8>>();")
        cases = [f"    8w{c.value}: {c.target};" for c in state.cases]
        if self._choose.chance(15):
            low = self._choose.integer(0, 200)
            cases.insert(0, f"    8w{low} .. 8w{low + 3}: {state.cases[0].target};")
        if self._choose.chance(15):
            cases.append(f"    8w{self._choose.integer(0, 15)} &&& 8w15: accept;")
        lines += [f"transition select({state.key}) {{", *cases, "    default: accept;", "}"]
        body = "".join(f"{_INDENT * 2}{line}\n" for line in lines)
        return f"{_INDENT}state {state.name} {{\n{body}{_INDENT}}}\n"

    def _helper(self) -> str:
        """A control with parameters of every direction, for both pipelines to apply."""
        scope = Scope(
            [Place("a", Bits(8), writable=False), Place("b", Bits(8)), Place("c", Bits(8))], set()
        )
        lines = ["c = a;"]
        lines += self._statements.block(scope, Surroundings("control"), 3, nesting=2)
        body = "".join(f"{_INDENT * 2}{line}\n" for line in lines)
        return (
            "control helper(in bit<8> a, inout bit<8> b, out bit<8> c) {\n"
            f"{_INDENT}apply {{\n{body}{_INDENT}}}\n}}\n"
        )

    # ---- controls ------------------------------------------------------------------------

    def _control(self, name: str) -> str:
        ingress = name == "ingress"
        around = Surroundings(
            "control",
            stacks={"hdr.ys": self._depth},
            twins=[("hdr.x0", "hdr.x1"), ("hdr.x1", "hdr.x0")],
            structs=["meta.one", "meta.two"],
            ports=PORTS if ingress else 0,
        )
        scope = self._scope()
        declarations = self._cells(name, around)
        if self._choose.chance(40):
            around.helpers = ["first_helper", "second_helper"]
            declarations += [f"helper() {instance};" for instance in around.helpers]
        actions = [self._action(f"{name}_a{i}", around) for i in range(self._choose.integer(1, 4))]
        around.actions = [action for action, _ in actions]
        declarations += [line for _, lines in actions for line in lines]
        for i in range(self._choose.integer(0, 3)):
            table, lines = self._table(f"{name}_t{i}", around.actions, scope)
            around.tables.append(table)
            self._program.tables.append(table)
            declarations += lines
        waiting = list(around.tables)
        body = self._start(ingress)
        body += self._statements.block(scope, around, self._choose.integer(2, 8), nesting=2)
        body += [f"{table.name}.apply();" for table in waiting if table in around.tables]
        body += self._end(ingress, scope)
        inside = "".join(f"{_INDENT}{line}\n" for line in declarations)
        applied = "".join(f"{_INDENT * 2}{line}\n" for line in body)
        return (
            f"control {name}(inout headers_t hdr, inout meta_t meta,\n"
            f"        inout standard_metadata_t standard_metadata) {{\n"
            f"{inside}{_INDENT}apply {{\n{applied}{_INDENT}}}\n}}\n"
        )

    def _cells(self, control: str, around: Surroundings) -> list[str]:
        """BMv2's command line has registers as numbers of 63 bits."""
        lines = []
        if self._choose.chance(60):
            widths = (16, 32, 8, 48) if self._portable else (16, 32, 8, 48, 64)
            kind = Bits(self._choose.pick(widths))
            register = Register(f"{control}_cells", kind, self._choose.pick((4, 1, 8)))
            around.registers.append(register)
            self._program.registers.append(register)
            lines.append(f"register<{kind}>({register.size}) {register.name};")
        if self._choose.chance(40):
            name = f"{control}_counts"
            around.counters.append(name)
            self._program.counters.append(name)
            lines.append(f"counter({COUNTER_CELLS}, CounterType.packets_and_bytes) {name};")
        return lines

    def _start(self, ingress: bool) -> list[str]:
        """Every packet has a way out, and says whether it comes for the first time."""
        if not ingress:
            return []
        port = self._choose.integer(0, PORTS - 1)
        lines = [
            f"standard_metadata.egress_spec = {port};",
            "meta.first = standard_metadata.instance_type == 0;",
        ]
        if self._choose.chance(20):
            lines.append("meta.flag = standard_metadata.parser_error != error.NoError;")
        return lines

    def _end(self, ingress: bool, scope: Scope) -> list[str]:
        """At most one of clone, multicast, resubmit and recirculate, once a packet."""
        if not self._choose.chance(30):
            return []
        condition = self._expressions.boolean(scope.inner(), 2)
        if ingress:
            form = self._choose.pick(("multicast", "resubmit", "clone"))
            self._program.multicasts = form == "multicast"
            self._program.clones |= form == "clone"
            what = {
                "multicast": f"standard_metadata.mcast_grp = {MULTICAST_GROUP};",
                "resubmit": "resubmit_preserving_field_list(1);",
                "clone": f"clone_preserving_field_list(CloneType.I2E, {CLONE_SESSION}, 1);",
            }[form]
        else:
            clone = self._choose.chance(50)
            self._program.clones |= clone
            what = (
                f"clone_preserving_field_list(CloneType.E2E, {CLONE_SESSION}, 1);"
                if clone
                else "recirculate_preserving_field_list(1);"
            )
        return [f"if (meta.first && {condition}) {{", f"{_INDENT}{what}", "}"]

    def _compute(self) -> str:
        """A checksum over the base header into one of its fields, if one is wide enough."""
        targets = [name for name, kind in self._base.fields if kind == Bits(16)]
        lines = []
        if targets and self._choose.chance(60):
            target = self._choose.pick(targets)
            items = [f"hdr.base.{name}" for name, _ in self._base.fields if name != target]
            condition = self._choose.pick(("true", "hdr.x0.isValid()", "meta.flag"))
            lines.append(
                f"update_checksum({condition}, {{ {', '.join(items)} }}, hdr.base.{target},"
                " HashAlgorithm.csum16);"
            )
        body = "".join(f"{_INDENT * 2}{line}\n" for line in lines)
        return (
            "control compute_all(inout headers_t hdr, inout meta_t meta) {\n"
            f"{_INDENT}apply {{\n{body}{_INDENT}}}\n}}\n"
        )

    # ---- actions and tables --------------------------------------------------------------

    def _action(self, name: str, around: Surroundings) -> tuple[Action, list[str]]:
        """With directed parameters it is called, without it may be a table's."""
        direction = self._choose.pick(("", "", "in", "inout", "out"))
        count = self._choose.integer(0, 2)
        parameters = tuple(
            ActionParameter(f"p{i}", self._parameter(direction), direction) for i in range(count)
        )
        scope = self._scope()
        for p in parameters:
            scope.places.append(Place(p.name, p.type, writable=p.direction in ("inout", "out")))
        lines = []
        for p in parameters:
            if p.direction == "out":
                lines.append(f"{p.name} = {p.type.literal(self._choose.bits(p.type.width))};")
        inside = Surroundings(
            "action",
            registers=around.registers,
            counters=around.counters,
            stacks=around.stacks,
            twins=around.twins,
            structs=around.structs,
            ports=around.ports,
        )
        lines += self._statements.block(scope, inside, self._choose.integer(1, 3), nesting=1)
        around.volatile |= inside.volatile
        listed = ", ".join(f"{p.direction} {p.type} {p.name}".strip() for p in parameters)
        text = [f"action {name}({listed}) {{", *(_INDENT + line for line in lines), "}"]
        return Action(name, parameters), text

    def _parameter(self, direction: str) -> Bits:
        if direction in ("inout", "out"):
            kinds = [k for _, k in self._meta if isinstance(k, Bits)]
            return self._choose.pick(kinds)
        return Bits(self._choose.pick((8, 16, 32, 9, 48, 128)))

    def _table(self, name: str, actions: list[Action], scope: Scope) -> tuple[Table, list[str]]:
        usable = [a for a in actions if a.for_tables]
        chosen = tuple(a for a in usable if self._choose.chance(70)) or tuple(usable[:1])
        nothing = Action("NoAction", ())
        listed = (nothing, *chosen)
        keys = tuple(self._key(i, scope) for i in range(self._choose.integer(1, 3)))
        keys = self._settled(keys)
        table = Table(name, keys, listed)
        default = self._choose.pick(listed)
        arguments = ", ".join(
            p.type.literal(self._choose.bits(p.type.width)) for p in default.parameters
        )
        lines = [f"table {name} {{", "    key = {"]
        lines += [f'        {k.text}: {k.kind} @name("{k.name}");' for k in keys]
        lines += ["    }", "    actions = {", *(f"        {a.name};" for a in listed), "    }"]
        lines.append(f"    default_action = {default.name}({arguments});")
        if all(key.kind == "exact" for key in keys) and self._choose.chance(40):
            table.const = True
            lines += ["    const entries = {", *self._entries(table), "    }"]
        return table, [*lines, "    size = 64;", "}"]

    def _entries(self, table: Table) -> list[str]:
        """Entries of exact keys, in the program."""
        seen = set()
        lines = []
        for _ in range(3):
            values = tuple(self._choose.bits(key.width) for key in table.keys)
            if values in seen:
                continue
            seen.add(values)
            action = self._choose.pick(table.actions)
            arguments = ", ".join(
                p.type.literal(self._choose.bits(p.type.width)) for p in action.parameters
            )
            matched = ", ".join(
                f"{key.width}w{v}" for key, v in zip(table.keys, values, strict=True)
            )
            lines.append(f"        ({matched}): {action.name}({arguments});")
        return lines

    def _settled(self, keys: tuple[Key, ...]) -> tuple[Key, ...]:
        """At most one key is lpm, and on BMv2 one of whole bytes: it misplaces the prefix
        of any other."""
        settled: list[Key] = []
        for key in keys:
            misplaced = self._portable and key.width % 8
            if key.kind == "lpm" and (misplaced or any(k.kind == "lpm" for k in settled)):
                settled.append(replace(key, kind="exact"))
            else:
                settled.append(key)
        return tuple(settled)

    def _key(self, i: int, scope: Scope) -> Key:
        kind = self._choose.pick(_KINDS)
        if self._choose.chance(20):
            width = self._choose.pick((8, 16, 32))
            return Key(f"k{i}", kind, width, self._expressions.bits(Bits(width), scope, 2))
        places = [p for p in scope.readable() if isinstance(p.type, Bits) and not p.type.signed]
        place = self._choose.pick(places)
        assert isinstance(place.type, Bits)
        return Key(f"k{i}", kind, place.type.width, place.text)
