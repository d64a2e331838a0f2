"""C for places and expressions.

What numbers look like in C is told in ``emit_numbers``; those of more than 128 bits
have ``emit_wide`` for what is an operator here.
"""

from __future__ import annotations

from collections.abc import Sequence

from testbed.compiler import ir
from testbed.compiler.emit_headers import getter, is_wire_field, setter
from testbed.compiler.emit_numbers import (
    c_integer,
    is_wide,
    limbs,
    mask,
    number,
    storage_type,
    stored_bits,
    unsigned_work_type,
    work_bits,
    work_type,
)
from testbed.compiler.emit_wide import compare, part, saturated_word, wide
from testbed.compiler.emit_wide import stored as stored_wide

_WORD = 64  # bits of a key word
_ARITHMETIC = frozenset("+-*")
_BITWISE = frozenset("&|^")
_COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))


# ---- places ---------------------------------------------------------------------


def place(p: ir.Place) -> str:
    match p:
        case ir.Var():
            return _VARIABLES[p.storage].format(p.name)
        case ir.Member() if not is_wire_field(p):
            return _dot(place(p.base), p.name)
        case ir.StackNext():
            return _dot(place(p.base), "next")
        case ir.Element():
            assert isinstance(p.base.type, ir.Stack)
            size = p.base.type.size
            if isinstance(p.index, ir.Const):
                index = str(min(p.index.value, size))
            else:
                # A negative index becomes a large one, beyond every stack.
                wide_index = is_wide(p.index.type)
                text = saturated_word(p.index, expr) if wide_index else _as_unsigned(p.index)
                index = f"TB_ELEMENT({text}, {size}u)"
            return f"{_dot(place(p.base), 'e')}[{index}]"
    raise TypeError(p)


_VARIABLES = {
    ir.Storage.LOCAL: "{}",
    ir.Storage.POINTER: "(*{})",
    ir.Storage.PHV: "phv->{}",
    ir.Storage.INTRINSIC: "phv->head.{}",
    ir.Storage.FRAME: "f->{}",
    ir.Storage.FRAME_POINTER: "(*f->{})",
}


def _dot(base: str, member: str) -> str:
    if base.startswith("(*") and base.endswith(")") and base.count("(") == 1:
        return f"{base[2:-1]}->{member}"
    return f"{base}.{member}"


def address(p: ir.Place) -> str:
    text = place(p)
    if text.startswith("(*") and text.endswith(")") and text.count("(") == 1:
        return text[2:-1]
    return f"&{text}"


def assignment(target: ir.Place, value: str) -> str:
    """The statement that gives ``target``, no struct, the value that C text stands for."""
    t = target.type
    if isinstance(target, ir.Member) and is_wire_field(target):
        return f"{setter(target)}({address(target.base)}, {value});"
    cast = f"({storage_type(t)})" if isinstance(t, ir.Bits) and t.width < 32 else ""
    return f"{place(target)} = {cast}{value};"


def wire_bytes(header: ir.Place, byte: int) -> str:
    """A pointer to a byte of a header in wire format."""
    start = _dot(place(header), "b")
    return f"{start} + {byte}" if byte else start


# ---- expressions ------------------------------------------------------------------


def expr(e: ir.Expr) -> str:
    """The value of ``e``: of its work type, or of a wide number a pointer to its limbs."""
    if is_wide(e.type) and not isinstance(e, ir.Load):
        return wide(e, expr)
    match e:
        case ir.Const():
            return _const(e)
        case ir.Load():
            return _load(e.place)
        case ir.Unary():
            return _unary(e)
        case ir.Binary():
            return _binary(e)
        case ir.Cast():
            return _cast(e)
        case ir.Slice():
            return _slice(e)
        case ir.Concat():
            return _concat(e)
        case ir.Mux():
            return f"({expr(e.condition)} ? {expr(e.then)} : {expr(e.otherwise)})"
        case ir.IsValid():
            return is_valid(e.place)
        case ir.SameVarbit():
            a, b = place(e.left), place(e.right)
            return f"({a}.bits == {b}.bits && memcmp({a}.bytes, {b}.bytes, {a}.bits / 8) == 0)"
        case ir.InSet():
            words = e.key_words
            search, packed = search_key(e.strategy, e.key, words)
            key = f"(const uint64_t[{words}]){{{packed}}}"
            return f"(tb_lookup_{search}(sw->tables[{e.table}], {key}, {words})->hit != 0)"
        case ir.AppliedHit():
            return f"({e.applied}.hit != 0)"
        case ir.AppliedAction():
            return f"{e.applied}.action"
        case ir.EntryAction():
            return f"{e.entry}->action"
        case ir.EntryHit():
            return f"({e.entry}->hit != 0)"
        case ir.EntryArg():
            return _entry_arg(e)
    raise TypeError(e)


def stored(e: ir.Expr) -> str:
    """The value of ``e`` as a variable of its type takes it."""
    return stored_wide(e, expr) if is_wide(e.type) else expr(e)


def as_word(e: ir.Expr) -> str:
    """An expression as an argument of an ``uint64_t`` parameter."""
    if is_wide(e.type):
        return part(e, 0, 64, expr)
    if isinstance(e.type, ir.Bits) and work_bits(e.type) == 128:
        return f"(uint64_t){expr(e)}"
    return expr(e)


def unsigned_word(e: ir.Expr) -> str:
    """The value's bits in an ``uint64_t``, without what sign extension added."""
    if not isinstance(e.type, ir.Bits):
        return f"(uint64_t){expr(e)}"
    text = f"(uint64_t){expr(e)}"
    if e.type.signed and e.type.width < 64:
        return f"({text} & {mask(e.type.width, 64)})"
    return text


def is_valid(p: ir.Place) -> str:
    t = p.type
    assert isinstance(t, ir.Struct)
    if t.kind == "header":
        return _dot(place(p), "valid_")
    return "(" + " || ".join(is_valid(ir.Member(p, f.name, f.type)) for f in t.fields) + ")"


def _const(e: ir.Const) -> str:
    if isinstance(e.type, ir.Bool):
        return "true" if e.value else "false"
    assert isinstance(e.type, ir.Bits)
    bits = work_bits(e.type)
    if not e.type.signed:
        return number(e.value & ((1 << e.type.width) - 1), bits)
    return f"({c_integer(bits, True)}){number(e.value & ((1 << bits) - 1), bits)}"


def _load(p: ir.Place) -> str:
    if isinstance(p, ir.Member) and is_wire_field(p):
        return f"{getter(p)}({address(p.base)})"
    text = place(p)
    t = p.type
    if not isinstance(t, ir.Bits):
        return text
    if is_wide(t):
        return f"{text}.w"
    if isinstance(p, ir.Member) and isinstance(p.base.type, ir.Struct):
        width = _INTRINSIC_BITS.get(p.name, t.width)
        if p.base.type.c_name == "tb_intrinsic" and width > t.width:
            # The engine counts on where the program's field has wrapped.
            return f"(({work_type(t)}){text} & {mask(t.width, work_bits(t))})"
    if stored_bits(t) < work_bits(t):
        return f"({work_type(t)}){text}"
    return text


_INTRINSIC_BITS = {
    "ingress_global_timestamp": 64,
    "egress_global_timestamp": 64,
    "enq_timestamp": 64,
    "deq_timedelta": 64,
    "enq_qdepth": 32,
    "deq_qdepth": 32,
}


def _wrap(text: str, t: ir.Bits) -> str:
    """``text``, of t's unsigned work type, cut to t's width."""
    bits = work_bits(t)
    if t.signed:
        return f"tb_sext{bits}({text}, {t.width})"
    if t.width == bits:
        return f"({text})"
    return f"(({text}) & {mask(t.width, bits)})"


def _as_unsigned(e: ir.Expr) -> str:
    assert isinstance(e.type, ir.Bits)
    text = expr(e)
    return f"({unsigned_work_type(e.type)}){text}" if e.type.signed else text


def _unary(e: ir.Unary) -> str:
    if e.op == "!":
        return f"(!{expr(e.operand)})"
    assert isinstance(e.type, ir.Bits)
    operand = _as_unsigned(e.operand)
    if e.op == "-":
        return _wrap(f"{number(0, work_bits(e.type))} - {operand}", e.type)
    return _wrap(f"~{operand}", e.type)


def _binary(e: ir.Binary) -> str:
    op = e.op
    if op in _COMPARISONS and is_wide(e.left.type):
        return compare(e, expr)
    if op in _COMPARISONS or op in ("&&", "||"):
        return f"({expr(e.left)} {op} {expr(e.right)})"
    t = e.type
    assert isinstance(t, ir.Bits)
    if op in _ARITHMETIC:
        return _wrap(f"{_as_unsigned(e.left)} {op} {_as_unsigned(e.right)}", t)
    if op in _BITWISE:
        return f"({expr(e.left)} {op} {expr(e.right)})"
    if op in ("<<", ">>"):
        return _shift(e, t)
    return _saturating(e, t)


def _shift(e: ir.Binary, t: ir.Bits) -> str:
    bits = work_bits(t)
    if isinstance(e.right, ir.Const) and not t.signed:
        distance = e.right.value
        if distance >= t.width:
            return number(0, bits)
        shifted = f"{expr(e.left)} {e.op} {distance}"
        return _wrap(shifted, t) if e.op == "<<" else f"({shifted})"
    distance_text = saturated_word(e.right, expr)
    if e.op == "<<":
        return _wrap(f"tb_shl{bits}({_as_unsigned(e.left)}, {distance_text})", t)
    return f"tb_{'sar' if t.signed else 'shr'}{bits}({expr(e.left)}, {distance_text})"


def _saturating(e: ir.Binary, t: ir.Bits) -> str:
    left, right = expr(e.left), expr(e.right)
    if t.width > 64:
        return _saturating_wide(e, t)
    name = "add" if e.op == "|+|" else "sub"
    if t.signed:
        call = f"tb_sat_{name}_signed({left}, {right}, {t.width})"
    elif name == "add":
        call = f"tb_sat_add({left}, {right}, {mask(t.width, 64)})"
    else:
        call = f"tb_sat_sub({left}, {right})"
    return f"({work_type(t)}){call}"


def _saturating_wide(e: ir.Binary, t: ir.Bits) -> str:
    left, right = expr(e.left), expr(e.right)
    name = "add" if e.op == "|+|" else "sub"
    if t.signed:
        return f"tb_sat_{name}_signed128({left}, {right}, {t.width})"
    if name == "add":
        return f"tb_sat_add128({left}, {right}, {mask(t.width, 128)})"
    return f"tb_sat_sub128({left}, {right})"


def _cast(e: ir.Cast) -> str:
    source, target = e.operand.type, e.type
    if is_wide(source):
        assert isinstance(target, ir.Bits)
        return _wrap(_part(e.operand, 0, target), target)
    text = expr(e.operand)
    if isinstance(target, ir.Bool):
        return text if isinstance(source, ir.Bool) else f"({text} != 0)"
    assert isinstance(target, ir.Bits)
    if isinstance(source, ir.Bool):
        return f"({work_type(target)}){text}"
    assert isinstance(source, ir.Bits)
    bits = work_bits(target)
    if work_bits(source) != bits or source.signed:
        text = f"({unsigned_work_type(target)}){text}"
    fits = source.width < target.width if not source.signed else False
    if target.signed:
        if fits or (source.signed and source.width <= target.width):
            return f"({work_type(target)}){text}"
        return f"tb_sext{bits}({text}, {target.width})"
    same = source.width == target.width and not source.signed
    if fits or same or target.width == bits:
        return text
    return f"({text} & {mask(target.width, bits)})"


def _slice(e: ir.Slice) -> str:
    assert isinstance(e.type, ir.Bits)
    source = e.operand.type
    assert isinstance(source, ir.Bits)
    if is_wide(source):
        return _wrap(_part(e.operand, e.low, e.type), e.type)
    text = _as_unsigned(e.operand)
    if e.low:
        text = f"({text} >> {e.low})"
    bits = work_bits(e.type)
    if work_bits(source) != bits:
        text = f"({unsigned_work_type(e.type)}){text}"
    if e.type.width == bits or (e.high == source.width - 1 and not source.signed):
        return text
    return f"({text} & {mask(e.type.width, bits)})"


def _part(e: ir.Expr, low: int, t: ir.Bits) -> str:
    """The bits of a wide number from ``low`` on in t's unsigned work type."""
    bits = work_bits(t)
    return f"({unsigned_work_type(t)}){part(e, low, bits, expr)}"


def _concat(e: ir.Concat) -> str:
    assert isinstance(e.type, ir.Bits)
    width = ir.bit_width(e.right.type)
    t = ir.Bits(e.type.width)
    left = expr(ir.Cast(_plain(e.left), t))
    right = expr(ir.Cast(_plain(e.right), t))
    return _wrap(f"{left} << {width} | {right}", e.type)


def _plain(e: ir.Expr) -> ir.Expr:
    assert isinstance(e.type, ir.Bits)
    return ir.Cast(e, ir.Bits(e.type.width)) if e.type.signed else e


def search_key(
    strategy: str, key: Sequence[tuple[ir.Expr, int, int]], key_words: int
) -> tuple[str, str]:
    """Which ``tb_lookup_`` function of tables.h takes the look-up, and its key as a C
    initializer's list.

    The key of a longest prefix match is bits from the most significant on. That of a single
    field of one word, as IPv4's routes have it, is put so here; others at run time.
    """
    width = ir.bit_width(key[0][0].type)
    if strategy == "lpm" and len(key) == 1 and width <= _WORD:
        return "prefix", packed_key([(key[0][0], 0, _WORD - width)], 1)
    return strategy, packed_key(key, key_words)


def packed_key(key: Sequence[tuple[ir.Expr, int, int]], key_words: int) -> str:
    """The key words of a look-up, as a C initializer's list."""
    words: list[list[str]] = [[] for _ in range(key_words)]
    for value, word, shift in key:
        if is_wide(value.type):
            for i in range(limbs(value.type)):
                words[word + i].append(f"{expr(value)}[{i}]")
        elif ir.bit_width(value.type) > _WORD:
            text = expr(value)
            words[word].append(f"(uint64_t)({text})")
            words[word + 1].append(f"(uint64_t)(({text}) >> {_WORD})")
        else:
            words[word].append(f"(uint64_t){expr(value)}{f' << {shift}' if shift else ''}")
    return ", ".join(" | ".join(terms) or "0" for terms in words)


def _entry_arg(e: ir.EntryArg) -> str:
    word = f"{e.entry}->args[{e.word}]"
    if isinstance(e.type, ir.Bool):
        return f"({word} != 0)"
    assert isinstance(e.type, ir.Bits)
    bits = work_bits(e.type)
    if bits == 128:
        word = f"((tb_u128){e.entry}->args[{e.word + 1}] << 64 | {word})"
    elif bits == 32:
        word = f"(uint32_t){word}"
    return f"tb_sext{bits}({word}, {e.type.width})" if e.type.signed else word
