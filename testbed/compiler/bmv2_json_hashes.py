"""Calculations: hashes and checksums over lists of fields."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.bmv2_json_document import Node
from testbed.compiler.bmv2_json_expressions import Body
from testbed.compiler.bmv2_json_numbers import bits, convert
from testbed.compiler.bmv2_json_types import HeaderType, named
from testbed.compiler.extern_calls import HEAD, SWITCH
from testbed.compiler.extern_hashes import HASHES

_MAX_CONSTANT_BITS = 2048
_PAYLOAD: list[ir.Expr | str] = ["phv->head.payload", "phv->head.payload_bytes"]
_NO_PAYLOAD: list[ir.Expr | str] = ["NULL", "0"]


def algorithm(node: Node) -> str:
    """The run-time function of a hash by BMv2's name for it."""
    return HASHES[node.one_of(HASHES, "algorithms")]


def digest_of(body: Body, name: Node) -> ir.Var:
    """The result of the calculation that ``name`` names, as a 64-bit variable."""
    calculation = named(body.context.calculations, name, "calculation", "calculations")
    digest = ir.Var(body.names.fresh("digest"), ir.Bits(64))
    if calculation["algo"].text() == "random":
        body.add(ir.Declare(digest))
        body.add(ir.Runtime("tb_random_hash", [SWITCH], digest))
        return digest
    function = algorithm(calculation["algo"])
    values: list[ir.Expr | ir.Place] = []
    tail = _NO_PAYLOAD
    for element in calculation["input"].elements():
        if element["type"].text() == "payload":
            tail = _PAYLOAD
        else:
            values += inputs(body, element)
    buffer = body.names.fresh("data")
    body.add(ir.Serialize(buffer, values))
    body.add(ir.Declare(digest))
    body.add(ir.Runtime(function, [buffer, f"{buffer}_bytes", *tail], digest))
    return digest


def inputs(body: Body, element: Node) -> list[ir.Expr | ir.Place]:
    """What one element adds to the data, field by field; varbits as their places."""
    kinds = ("field", "hexstr", "header", "payload")
    match element["type"].one_of(kinds, "kinds of input"):
        case "hexstr":
            width = element["bitwidth"].integer(1, _MAX_CONSTANT_BITS)
            value = element["value"].hexadecimal() & ((1 << width) - 1)
            return [ir.Const(value, ir.Bits(width))]
        case "header":
            header = body.space.header(element["value"])
            return fields(header.place, header.type)
    place, _ = body.field_place(element)
    return [place if isinstance(place.type, ir.Varbit) else ir.Load(place)]


def fields(place: ir.Place, header_type: HeaderType) -> list[ir.Expr | ir.Place]:
    """All fields of a header as they lie in a packet."""
    members = (ir.Member(place, f.member, f.type) for f in header_type.fields)
    return [m if isinstance(m.type, ir.Varbit) else ir.Load(m) for m in members]


# ---- checksums ---------------------------------------------------------------------------------


def checksums(body: Body, root: Node, *, verify: bool) -> None:
    """Adds those that are verified behind the parser, or computed before the deparser."""
    for node in root.list_of("checksums"):
        flag = node.get("verify" if verify else "update")
        if flag is None or flag.boolean():
            _checksum(body, node, verify=verify)


def _checksum(body: Body, node: Node, *, verify: bool) -> None:
    header, found = body.space.field(node["target"])
    target = body.space.place(header, found, node["target"])
    if not isinstance(found.type, ir.Bits):
        node["target"].fail("a checksum is a number")
    condition = node.get("if_cond")
    guard = body.boolean(condition) if condition is not None else None
    inner = body.nested()
    kind = node["type"].one_of(("generic", "ipv4"), "kinds of checksums")
    if kind == "generic":
        digest = digest_of(inner, node["calculation"])
    else:
        digest = _ipv4(inner, header.place, header.type, target)
    value = convert(ir.Load(digest), bits(found.type))
    if verify:
        differs = ir.Binary("!=", value, ir.Load(target), ir.BOOL)
        inner.add(ir.If(differs, [ir.Runtime("tb_checksum_error", [HEAD])]))
    else:
        inner.add(ir.Assign(target, value))
    if not header.metadata and (verify or kind == "ipv4"):
        # A checksum in an invalid header is not compared.
        valid = ir.IsValid(header.place)
        guard = valid if guard is None else ir.Binary("&&", guard, valid, ir.BOOL)
    if guard is None:
        body.block += inner.block
    else:
        body.add(ir.If(guard, inner.block))


def _ipv4(body: Body, header: ir.Place, kind: HeaderType, checksum: ir.Place) -> ir.Var:
    """Over the whole header, the checksum itself as 0."""
    values = [
        ir.Const(0, bits(checksum.type)) if v == ir.Load(checksum) else v
        for v in fields(header, kind)
    ]
    buffer, digest = body.names.fresh("data"), ir.Var(body.names.fresh("digest"), ir.Bits(64))
    body.add(ir.Serialize(buffer, values))
    body.add(ir.Declare(digest))
    body.add(ir.Runtime("tb_hash_csum16", [buffer, f"{buffer}_bytes", *_NO_PAYLOAD], digest))
    return digest
