"""Hashes and checksums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from testbed.compiler import ast, ir
from testbed.compiler.extern_calls import (
    HEAD,
    SWITCH,
    WORD,
    Handler,
    arg,
    runtime,
    serialize,
    unsigned,
)
from testbed.compiler.lower_context import refuse
from testbed.compiler.lower_flat import scalars
from testbed.compiler.source import Span
from testbed.compiler.values import EnumValue, Value

if TYPE_CHECKING:
    from testbed.compiler.lower_stmt import StatementBody

HASHES = {
    "crc32": "tb_hash_crc32",
    "crc32_custom": "tb_hash_crc32",
    "crc16": "tb_hash_crc16",
    "crc16_custom": "tb_hash_crc16",
    "csum16": "tb_hash_csum16",
    "xor16": "tb_hash_xor16",
    "identity": "tb_hash_identity",
}


def hash_function(algorithm: Value | None, span: Span) -> str:
    """The run-time function of a HashAlgorithm; ``span`` is blamed where there is none."""
    name = algorithm.name if isinstance(algorithm, EnumValue) else "that is not a constant"
    if name not in HASHES:
        refuse(span, f"hash algorithm '{name}'", f"valid algorithms: {', '.join(HASHES)}")
    return HASHES[name]


def _digest_of(
    body: StatementBody, data: ast.Expression, algorithm: ast.Expression, payload: bool
) -> ir.Var:
    """The hash of ``data`` as a 64-bit temporary."""
    value = algorithm.value
    if isinstance(value, EnumValue) and value.name == "random":
        scalars(body, data)
        result = body.temporary("digest", WORD)
        body.add(ir.Runtime("tb_random_hash", [SWITCH], result))
        return result
    function = hash_function(value, algorithm.span)
    buffer, length = serialize(body, data)
    tail: list[ir.Expr | str] = (
        ["phv->head.payload", "phv->head.payload_bytes"] if payload else ["NULL", "0"]
    )
    result = body.temporary("digest", WORD)
    body.add(ir.Runtime(function, [buffer, length, *tail], result))
    return result


def _hash(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    result, algorithm, base, data, maximum = (arg(e, i) for i in range(5))
    low, span = body.ordered([base, maximum])
    digest = _digest_of(body, data, algorithm, payload=False)
    with body.output(result) as place:
        runtime(body, "tb_hash_range", [ir.Load(digest), unsigned(low), unsigned(span)], place)


def _checksum_get(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
    buffer, length = serialize(body, arg(e, 0))
    if target is not None:
        body.add(ir.Runtime("tb_hash_csum16", [buffer, length, "NULL", "0"], target))


def _update_checksum(payload: bool) -> Handler:
    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        condition, data, checksum, algorithm = (arg(e, i) for i in range(4))

        def compute() -> None:
            digest = _digest_of(body, data, algorithm, payload)
            with body.output(checksum) as place:
                body.add(ir.Assign(place, ir.Cast(ir.Load(digest), place.type)))

        guard = body.expr(condition)
        body.add(ir.If(guard, body.into([], compute)))

    return handler


def _verify_checksum(payload: bool) -> Handler:
    def handler(body: StatementBody, e: ast.CallExpr, target: ir.Place | None) -> None:
        condition, data, checksum, algorithm = (arg(e, i) for i in range(4))

        def compare() -> None:
            given = body.saved(body.expr(checksum))
            digest = _digest_of(body, data, algorithm, payload)
            computed = ir.Cast(ir.Load(digest), given.type)
            differs = ir.Binary("!=", computed, given, ir.BOOL)
            body.add(ir.If(differs, [ir.Runtime("tb_checksum_error", [HEAD])]))

        guard = body.expr(condition)
        valid = _header_is_valid(body, checksum)
        if valid is not None:
            guard = ir.Binary("&&", guard, valid, ir.BOOL)
        body.add(ir.If(guard, body.into([], compare)))

    return handler


def _header_is_valid(body: StatementBody, checksum: ast.Expression) -> ir.Expr | None:
    """A checksum in an invalid header is not compared, as on BMv2."""
    if not isinstance(checksum, ast.MemberExpr) or checksum.value is not None:
        return None
    place = body.place(checksum)
    if isinstance(place, ir.Member) and isinstance(place.base.type, ir.Struct):
        return ir.IsValid(place.base) if place.base.type.kind == "header" else None
    return None


HANDLERS: dict[str, Handler] = {
    "hash": _hash,
    "Checksum16.get": _checksum_get,
    "verify_checksum": _verify_checksum(payload=False),
    "verify_checksum_with_payload": _verify_checksum(payload=True),
    "update_checksum": _update_checksum(payload=False),
    "update_checksum_with_payload": _update_checksum(payload=True),
}
