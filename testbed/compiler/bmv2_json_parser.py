"""Parsers and deparsers.

A state's operations come first, then its transition: the key's fields, each filled up to
whole bytes, stand one behind the other in the numbers that they are compared with::

    "transition_key": [{"value": ["eth", "type"]}, {"value": ["meta", "x"]}]    16 and 3 bits
    "transitions": [{"value": "0x080005", "mask": null, "next_state": "ipv4"}]
    ->  eth.type == 0x0800 && meta.x == 5
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce

from testbed.compiler import ir
from testbed.compiler.bmv2_json_context import JsonContext, Resources
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_numbers import bits, constant, convert, word
from testbed.compiler.bmv2_json_p4info_fit import SetFields
from testbed.compiler.bmv2_json_primitives import assign, primitive, siblings_invalid, store
from testbed.compiler.bmv2_json_types import HeaderType
from testbed.compiler.program import KeyField, ValueSet
from testbed.compiler.table_layout import pack_key, strategy

_SWITCH_BITS = 64
_MAX_LOOKAHEAD = 2048  # bits
_MAX_SHIFT = 1 << 16  # bytes
_DEFAULT_SET_SIZE = 1024


class Parser:
    """Lowers a parser; ``value_sets`` are numbered from ``first_table`` on.

    ``set_fields``: what is known of the fields of value sets' members.
    """

    def __init__(
        self, context: JsonContext, node: Node, first_table: int, set_fields: SetFields
    ) -> None:
        self._context = context
        self._node = node
        self.value_sets: Resources[ValueSet] = Resources("value set")
        self._first_table = first_table
        self._set_fields = set_fields
        self._numbers: dict[str, int] = {}
        self._declared: dict[str, Node] = {}
        for declared in context.root.list_of("parse_vsets"):
            self._declared[declared["name"].text()] = declared

    def lower(self) -> ir.Function:
        name = self._node["name"].text()
        names = self._context.names
        parser = ir.Function(name, names.fresh(name), "parser", ir.Stage.PARSER, [])
        states = self._node["parse_states"].elements()
        for number, state in enumerate(states):
            if state["name"].text() in self._numbers:
                state["name"].fail(f"a second state '{state['name'].text()}'")
            self._numbers[state["name"].text()] = number
        for state in states:
            body = Body(self._context)
            self._state(body, state)
            title = f"{name}.{state['name'].text()}"
            function = ir.Function(
                title, names.fresh(title), "state", ir.Stage.PARSER, [], body=body.block
            )
            self._context.functions.append(function)
            parser.states.append(function)
        start = self._node.get("init_state")
        if start is None or not states:
            accept = ir.Function(
                f"{name}.accept", names.fresh(f"{name}.accept"), "state", ir.Stage.PARSER, [],
                body=[ir.Goto(ir.ACCEPT)],
            )  # fmt: skip
            self._context.functions.append(accept)
            parser.states, parser.start = [accept], 0
        else:
            parser.start = self._goto(start).state
        for declared in self._declared.values():
            if not any(v.name == declared["name"].text() for v in self.value_sets):
                self._value_set(declared, [ir.Bits(declared["compressed_bitwidth"].integer(1))])
        self._context.functions.append(parser)
        return parser

    def _goto(self, node: Node | None) -> ir.Goto:
        """A state; the end of parsing, rejection too, is null."""
        if node is None:
            return ir.Goto(ir.ACCEPT)
        if node.text() not in self._numbers:
            node.fail(f"there is no state '{node.text()}'")
        return ir.Goto(self._numbers[node.text()])

    # ---- operations ------------------------------------------------------------------------

    def _state(self, body: Body, state: Node) -> None:
        for node in state["parser_ops"].elements():
            operation = node["op"].one_of(_OPERATIONS, "operations of a parser")
            _OPERATIONS[operation](body, node["parameters"])
        self._transition(body, state)

    # ---- transitions -----------------------------------------------------------------------

    def _transition(self, body: Body, state: Node) -> None:
        """The first that matches; without one, parsing is over, as on BMv2."""
        cases: list[tuple[Node, str]] = []
        default: Node | None = None
        for node in state["transitions"].elements():
            kind = _kind(node)
            if kind == "default":
                default = node.get("next_state")
            else:
                cases.append((node, kind))
        keys = state.list_of("transition_key")
        if not keys:  # what is compared with nothing is not looked at
            body.add(self._goto(default))
            return
        subjects = [body.saved(_subject(body, key)) for key in keys]
        if not self._as_switch(body, subjects, cases, default):
            for node, kind in cases:
                test = self._test(subjects, node, kind)
                if test is not None:
                    body.add(ir.If(test, [self._goto(node.get("next_state"))]))
            body.add(self._goto(default))

    def _as_switch(
        self,
        body: Body,
        subjects: Sequence[ir.Expr],
        cases: Sequence[tuple[Node, str]],
        default: Node | None,
    ) -> bool:
        """Adds a switch if one value is compared with constants."""
        width = ir.bit_width(subjects[0].type)
        if len(subjects) != 1 or width > _SWITCH_BITS:
            return False
        listed: list[tuple[list[int], list[ir.Stmt]]] = []
        seen: set[int] = set()
        for node, kind in cases:
            if kind != "hexstr" or node.get("mask") is not None:
                return False
            value = node["value"].hexadecimal()
            if value not in seen and value >> width == 0:
                seen.add(value)
                listed.append(([value], [self._goto(node.get("next_state"))]))
        body.add(ir.Switch(subjects[0], listed, [self._goto(default)]))
        return True

    def _test(self, subjects: Sequence[ir.Expr], node: Node, kind: str) -> ir.Expr | None:
        """Whether a case matches; None where it never does."""
        if kind == "parse_vset":
            return self._in_set(subjects, node)
        widths = [ir.bit_width(s.type) for s in subjects]
        mask_node = node.get("mask")
        values = _parts(node["value"], widths)
        masks = _parts(mask_node, widths) if mask_node is not None else None
        tests: list[ir.Expr] = []
        for i, subject in enumerate(subjects):
            t = bits(subject.type)
            mask = masks[i] if masks is not None else (1 << -(-t.width // 8) * 8) - 1
            value = values[i] & mask
            if value >> t.width:
                return None
            mask &= (1 << t.width) - 1
            if mask == 0:
                continue
            whole = mask == (1 << t.width) - 1
            part = subject if whole else ir.Binary("&", subject, constant(mask, t), t)
            tests.append(ir.Binary("==", part, constant(value, t), ir.BOOL))
        return reduce(_both, tests) if tests else ir.Const(1, ir.BOOL)

    def _in_set(self, subjects: Sequence[ir.Expr], node: Node) -> ir.Expr:
        name = node["value"].text()
        if name not in self._declared:
            node["value"].fail(f"there is no value set '{name}'")
        mask = node.get("mask")
        if mask is not None:
            mask.refuse("a value set that is compared under a mask")
        types = [bits(s.type) for s in subjects]
        value_set = self._value_set(self._declared[name], types, node)
        slots, words = pack_key([t.width for t in types])
        key = tuple((s, p.word, p.shift) for s, p in zip(subjects, slots, strict=True))
        kinds = strategy([k.match_kind for k in value_set.keys])
        return ir.InSet(value_set.index, words, key, kinds)

    def _value_set(
        self, declared: Node, types: Sequence[ir.Bits], used: Node | None = None
    ) -> ValueSet:
        """The value set, made when it is first met; all uses must have the same widths."""
        widths = [t.width for t in types]
        for known in self.value_sets:
            if known.name == declared["name"].text():
                if [k.width for k in known.keys] != widths:
                    (used or declared).fail("the value set has members of other widths elsewhere")
                return known
        if sum(widths) != declared["compressed_bitwidth"].integer(1):
            (used or declared).fail(
                f"the key has {sum(widths)} bits, the value set's members "
                f"{declared['compressed_bitwidth'].value}"
            )
        slots, words = pack_key(widths)
        fields = self._set_fields.get(declared["name"].text())
        if fields is None:
            names = [""] if len(widths) == 1 else [str(i) for i in range(len(widths))]
            fields = [(name, "exact") for name in names]
        if len(fields) != len(widths):
            declared.fail(f"its members have {len(widths)} fields, the P4Info's {len(fields)}")
        keys = tuple(
            KeyField(name, kind, w, slot.word, slot.shift)
            for (name, kind), w, slot in zip(fields, widths, slots, strict=True)
        )
        size = declared.get("max_size")
        made = ValueSet(
            declared["name"].text(),
            self._first_table + len(self.value_sets),
            keys,
            words,
            size.integer(1) if size is not None else _DEFAULT_SET_SIZE,
        )
        self.value_sets.add(declared, made)
        return made


def _both(a: ir.Expr, b: ir.Expr) -> ir.Expr:
    return ir.Binary("&&", a, b, ir.BOOL)


def _kind(node: Node) -> str:
    """JSON of old has no types: there, the value may be the word "default"."""
    given = node.get("type")
    if given is None:
        return "default" if node["value"].value == "default" else "hexstr"
    kind = given.one_of(("hexstr", "default", "parse_vset"), "kinds of transitions")
    return "default" if node["value"].value == "default" else kind


def _parts(node: Node, widths: Sequence[int]) -> list[int]:
    """A number's parts, each of whole bytes, the first on top."""
    value = node.hexadecimal()
    size = [-(-w // 8) * 8 for w in widths]
    if value < 0 or value >> sum(size):
        node.fail(f"more than the key's {sum(size) // 8} bytes")
    parts = []
    left = sum(size)
    for width in size:
        left -= width
        parts.append(value >> left & ((1 << width) - 1))
    return parts


def _subject(body: Body, node: Node) -> ir.Expr:
    kinds = ("field", "stack_field", "union_stack_field", "lookahead")
    if node["type"].one_of(kinds, "kinds of keys") == "lookahead":
        return _lookahead(body, node["value"])
    e = body.exact(node)
    return convert(e, ir.Bits(bits(e.type).width))


def _lookahead(body: Body, value: Node) -> ir.Expr:
    """``[offset, width]`` in bits of what comes next in the packet."""
    offset_node, width_node = value.elements(2)
    offset = offset_node.integer(0, _MAX_LOOKAHEAD)
    width = width_node.integer(1, _MAX_LOOKAHEAD)
    whole = ir.Bits(offset + width)
    ahead = body.temporary("ahead", whole)
    body.add(ir.Lookahead(ahead))
    if offset == 0:
        return ir.Load(ahead)
    return ir.Slice(ir.Load(ahead), width - 1, 0, ir.Bits(width))


# ---- what a state does -----------------------------------------------------------------------


def _extract(body: Body, parameters: Node) -> None:
    (what,) = parameters.elements(1)
    _extracted(body, what, None)


def _extract_vl(body: Body, parameters: Node) -> None:
    what, length = parameters.elements(2)
    _extracted(body, what, length)


def _extracted(body: Body, what: Node, length: Node | None) -> None:
    target, header_type, stack = _target(body, what)
    if not any(isinstance(f.type, ir.Varbit) for f in header_type.fields):
        if length is not None:
            what.fail("a header without a field of variable length has no length")
    elif length is None:
        what.fail("a header with a field of variable length is taken by extract_VL")
    if sum(f.type.width for f in header_type.fields if isinstance(f.type, ir.Bits)) % 8:
        what.refuse(f"'{header_type.name}', whose size is not a whole number of bytes,")
    varbit_bits = None
    if length is not None:
        # More than any header holds stays more when it is cut to 32 bits.
        varbit_bits = _capped(body, length)
    body.add(ir.Extract(target, varbit_bits, stack))
    siblings_invalid(body, target)


def _capped(body: Body, node: Node) -> ir.Expr:
    """A number of bits as bit<32>; one that has no place there becomes the largest."""
    e = body.exact(node)
    t = bits(e.type)
    if t.width <= ir.BIT32.width:
        return convert(e, ir.BIT32)
    value = body.saved(word(e, node))
    most = ir.Const((1 << 32) - 1, ir.BIT32)
    far = ir.Binary(">", value, constant(most.value, bits(value.type)), ir.BOOL)
    return ir.Mux(far, most, convert(value, ir.BIT32), ir.BIT32)


def _target(body: Body, what: Node) -> tuple[ir.Place, HeaderType, ir.Place | None]:
    """The header that is extracted, its type, and the stack whose ``next`` it is."""
    value = what["value"]
    match what["type"].one_of(("regular", "stack", "union_stack"), "kinds of headers"):
        case "regular":
            header = body.space.header(value)
            if header.metadata:
                value.fail("metadata is not extracted")
            return header.place, header.type, None
        case "stack":
            stack, header_type = body.space.stack(value)
            return _next(body, stack), header_type, stack
    name, member = value.elements(2)
    stack = body.space.union_stack(name)
    place, header_type = body.union_member(_next(body, stack), member)
    return place, header_type, stack


def _next(body: Body, stack: ir.Place) -> ir.Place:
    assert isinstance(stack.type, ir.Stack)
    index = body.saved(ir.Load(ir.StackNext(stack)))
    body.add(ir.CheckStack(index, stack.type.size))
    return ir.Element(stack, index, stack.type.element)


def _set(body: Body, parameters: Node) -> None:
    target, source = parameters.elements(2)
    if source["type"].text() == "lookahead":
        ahead = _lookahead(body, source["value"])
        store(body, target, lambda t: convert(ahead, t))
    else:
        assign(body, target, source)


def _verify(body: Body, parameters: Node) -> None:
    condition, error = parameters.elements(2)
    holds = body.boolean(condition)
    if isinstance(error.value, int):  # JSON of old
        number: ir.Expr = ir.Const(error.integer(0, len(body.context.errors) - 1), ir.ERROR)
    else:
        number = body.modulo(error, ir.ERROR.width)
    body.add(ir.Verify(holds, number))


def _shift(body: Body, parameters: Node) -> None:
    """By whole bytes."""
    (amount,) = parameters.elements(1)
    body.add(ir.Advance(ir.Const(amount.integer(0, _MAX_SHIFT) * 8, ir.BIT32)))


def _advance(body: Body, parameters: Node) -> None:
    (amount,) = parameters.elements(1)
    body.add(ir.Advance(_capped(body, amount)))


def _primitive(body: Body, parameters: Node) -> None:
    (called,) = parameters.elements(1)
    primitive(body, called)


_OPERATIONS: dict[str, Callable[[Body, Node], None]] = {
    "extract": _extract,
    "extract_VL": _extract_vl,
    "set": _set,
    "verify": _verify,
    "shift": _shift,
    "advance": _advance,
    "primitive": _primitive,
}


# ---- deparsers ---------------------------------------------------------------------------------


def lower_deparser(context: JsonContext, node: Node) -> ir.Function:
    """Its primitives run first, then the headers leave in order."""
    body = Body(context)
    for called in node.list_of("primitives"):
        primitive(body, called)
    for element in node["order"].elements():
        header = context.space.header(element)
        if header.metadata:
            element.fail(f"'{header.name}' is metadata, which is not in packets")
        if ir.fixed_bits(header.place.type) % 8:
            element.refuse(f"'{header.type.name}', whose size is not a whole number of bytes,")
        body.add(ir.Emit(header.place))
    name = node["name"].text()
    function = ir.Function(
        name, context.names.fresh(name), "control", ir.Stage.DEPARSER, [], body=body.block
    )
    context.functions.append(function)
    return function
