"""The externs of v1model.p4, one function each, as BMv2's simple_switch defines them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from testbed.compiler import ast
from testbed.compiler.types import Type
from testbed.compiler.values import EnumValue
from testbed.interpreter.errors import Unsupported
from testbed.interpreter.extern_call import Call
from testbed.interpreter.hashes import ALGORITHMS
from testbed.interpreter.meters import COLOURS
from testbed.interpreter.passes import Path, Preserved
from testbed.interpreter.selection import packed
from testbed.interpreter.state import Digest
from testbed.interpreter.values import Record, Value, bits, leaves, width

DROP_PORT = 511


# --------------------------------------------------------------------------- cells


def _register_read(c: Call) -> None:
    register, index = c.body.run.state.registers[c.instance()], int(c.value(1))
    value = register.read(index)
    c.place(0).set(value)
    c.tell(register.lacks(index), c.result(0, value))


def _register_write(c: Call) -> None:
    register, index = c.body.run.state.registers[c.instance()], int(c.value(0))
    register.write(index, c.value(1))
    lacks = register.lacks(index)
    c.tell(f"{lacks}, nothing is written" if lacks else "")


def _counter_count(c: Call) -> None:
    counter = c.body.run.state.counters[c.instance()]
    index = int(c.value(0))
    counter.count(index, c.body.run.length)
    packets, bytes_ = counter.read(index)
    lacks = counter.lacks(index)
    c.tell(
        f"{lacks}, nothing is counted" if lacks else f"counted: packets {packets}, bytes {bytes_}"
    )


def _direct_count(c: Call) -> None:
    """The look-up has counted, as on BMv2."""


def _execute_meter(c: Call) -> None:
    meter = c.body.run.state.meters[c.instance()]
    amount = c.body.run.length if meter.in_bytes else 1
    index = int(c.value(0))
    colour = meter.cell(index).run(c.body.run.now_ps, amount)
    lacks = meter.lacks(index)
    c.tell(f"{COLOURS[colour]}, {lacks}" if lacks else COLOURS[colour], c.set_bits(1, colour))


def _direct_meter_read(c: Call) -> None:
    colour = c.body.run.colours.get(c.instance(), 0)
    c.tell(COLOURS[colour], c.set_bits(0, colour))


# --------------------------------------------------------------------------- hashes


def _algorithm(c: Call, index: int) -> Callable[[bytes], int]:
    value = c.value(index)
    assert isinstance(value, EnumValue)
    if value.name == "random":  # no function of the data
        return lambda _: c.body.run.state.random.getrandbits(64)
    found = ALGORITHMS.get(value.name)
    if found is None:
        raise Unsupported(c.e.span, f"hash algorithm '{value.name}'")
    return found


def _hash(c: Call) -> None:
    """``base + h mod max``; where ``max`` is 0 it is ``base``."""
    algorithm = _algorithm(c, 1)
    base, most = bits(c.value(2), c.type(2)), bits(c.value(4), c.type(4))
    digest = algorithm(packed([(c.value(3), c.type(3))]))
    c.tell(result=c.set_bits(0, base + digest % most if most else base))


def _checksum_get(c: Call) -> int:
    digest = ALGORITHMS["csum16"](packed([(c.value(0), c.type(0))]))
    c.tell(f"0x{digest:04x}")
    return digest


def _computed(c: Call, payload: bool) -> int:
    data = packed([(c.value(1), c.type(1))])
    return _algorithm(c, 3)(data + c.body.run.packet.rest if payload else data)


def _update_checksum(payload: bool) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        if not c.value(0):
            c.tell("the condition does not hold: nothing is computed")
            return
        c.tell(result=c.set_bits(2, _computed(c, payload)))

    return run


def _verify_checksum(payload: bool) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        if not c.value(0):
            c.tell("the condition does not hold: nothing is compared")
            return
        if _in_invalid_header(c, 2):
            c.tell("the checksum's header is invalid: nothing is compared")
            return
        given = bits(c.value(2), c.type(2))
        computed = _computed(c, payload) & ((1 << width(c.value(2), c.type(2))) - 1)
        if given != computed:
            c.body.run.standard.fields["checksum_error"] = 1
        c.tell("correct" if given == computed else f"wrong: 0x{computed:x} is computed")

    return run


def _in_invalid_header(c: Call, index: int) -> bool:
    """A checksum in an invalid header is not compared, as on BMv2."""
    arg = c.e.bound[index]
    if not isinstance(arg, ast.MemberExpr):
        return False
    base = c.body.evaluate(arg.base)
    return isinstance(base, Record) and base.is_header and not base.valid


def _random(c: Call) -> None:
    low, high = int(c.value(1)), int(c.value(2))
    drawn = c.body.run.state.random.randint(low, high) if low <= high else low
    c.tell(result=c.set_bits(0, drawn))


# --------------------------------------------------------------------------- requests


def _mark_to_drop(c: Call) -> None:
    standard = c.place(0).get() if c.params else c.body.run.standard
    standard.fields["egress_spec"] = DROP_PORT
    standard.fields["mcast_grp"] = 0
    c.body.run.dropped_at = c.e.span
    c.tell()


def _fields(c: Call, index: int) -> Preserved:
    """The user metadata annotated with the field list's number."""
    paths = c.body.run.state.field_list(int(c.value(index)))
    return tuple(("metadata", *path) for path in paths)


def _listed(c: Call, index: int) -> Preserved:
    """The older forms take the fields themselves; which they are is what counts, and their
    values when the pipeline has ended."""
    argument = c.e.bound[index]
    assert argument is not None
    return tuple(_paths(c, argument))


def _paths(c: Call, e: ast.Expression) -> Iterator[Path]:
    match e:
        case ast.ListExpr():
            for element in e.elements:
                yield from _paths(c, element)
        case ast.StructExpr():
            for init in e.fields:
                yield from _paths(c, init.value)
        case ast.MemberExpr(kind=ast.MemberKind.FIELD):
            yield (*_root(c, e.base), e.member)
        case _:
            raise Unsupported(e.span, "this as a field that is kept")


def _root(c: Call, e: ast.Expression) -> Path:
    if isinstance(e, ast.MemberExpr) and e.kind is ast.MemberKind.FIELD:
        return (*_root(c, e.base), e.member)
    value = c.body.evaluate(e)
    if value is c.body.run.standard:
        return ("standard",)
    if value is c.body.run.metadata:
        return ("metadata",)
    raise Unsupported(e.span, "a field that is neither of the metadata nor of standard_metadata")


def _clone(fields: Callable[[Call, int], Preserved] | None) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        asked = (int(c.value(1)), fields(c, 2) if fields is not None else ())
        if c.value(0).name == "I2E":
            c.body.run.requests.clone_ingress = asked
        else:
            c.body.run.requests.clone_egress = asked
        c.tell()

    return run


def _resubmit(fields: Callable[[Call, int], Preserved]) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        c.body.run.requests.resubmit = fields(c, 0)
        c.tell()

    return run


def _recirculate(fields: Callable[[Call, int], Preserved]) -> Callable[[Call], None]:
    def run(c: Call) -> None:
        c.body.run.requests.recirculate = fields(c, 0)
        c.tell()

    return run


def _truncate(c: Call) -> None:
    requests, length = c.body.run.requests, int(c.value(0))
    requests.truncate = min(requests.truncate or length, length)
    c.tell()


# --------------------------------------------------------------------------- messages


def _digest(c: Call) -> None:
    c.body.run.state.digests.append(Digest(c.type(1), c.value(1)))
    c.tell()


def _log_msg(c: Call) -> None:
    """Each ``{}`` takes the next value."""
    text = str(c.value(0))
    values: list[str] = []
    if len(c.params) > 1:
        values = [_logged(v, t) for v, t in leaves(c.value(1), c.type(1))]
    head, *tail = text.split("{}")
    text = head + "".join(
        (values[i] if i < len(values) else "{}") + part for i, part in enumerate(tail)
    )
    c.body.run.state.messages.append((c.body.run.now_ps, text))
    c.tell(text)


def _logged(value: Value, t: Type) -> str:
    if isinstance(value, bool | int):
        return str(int(value))
    return str(bits(value, t))


def _assert(c: Call) -> None:
    holds = bool(c.value(0))
    if not holds:
        text = f"{c.e.span!r}: {c.name} does not hold"
        c.body.run.state.messages.append((c.body.run.now_ps, text))
    c.tell("holds" if holds else "does not hold")


V1MODEL: dict[str, Callable[[Call], Any]] = {
    "register.read": _register_read,
    "register.write": _register_write,
    "counter.count": _counter_count,
    "direct_counter.count": _direct_count,
    "meter.execute_meter": _execute_meter,
    "direct_meter.read": _direct_meter_read,
    "hash": _hash,
    "Checksum16.get": _checksum_get,
    "verify_checksum": _verify_checksum(payload=False),
    "verify_checksum_with_payload": _verify_checksum(payload=True),
    "update_checksum": _update_checksum(payload=False),
    "update_checksum_with_payload": _update_checksum(payload=True),
    "random": _random,
    "mark_to_drop": _mark_to_drop,
    "clone": _clone(None),
    "clone_preserving_field_list": _clone(_fields),
    "clone3": _clone(_listed),
    "resubmit_preserving_field_list": _resubmit(_fields),
    "resubmit": _resubmit(_listed),
    "recirculate_preserving_field_list": _recirculate(_fields),
    "recirculate": _recirculate(_listed),
    "truncate": _truncate,
    "digest": _digest,
    "log_msg": _log_msg,
    "assert": _assert,
    "assume": _assert,
}
