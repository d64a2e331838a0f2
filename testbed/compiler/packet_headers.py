"""The headers of packets to and from the controller, as the dataplane has them.

P4Info tells a field's width as the controller writes it; where a type is translated
(``@p4runtime_translation``) the program's is another, and fields that are ``@hidden`` are
not told at all. Who takes such a header off a packet needs the program's layout.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.p4info_ids import field_ids
from testbed.compiler.p4info_notes import hidden, string_argument
from testbed.compiler.p4info_types import bitwidth, flat_fields
from testbed.compiler.types import StructType, underlying

# Id in P4Info, 0 for a field that it does not tell, and width in bits.
Layout = tuple[tuple[int, int], ...]


def packet_headers(program: ast.Program) -> dict[str, Layout]:
    """The layout of each header with ``@controller_header``, by the name that it gives.

    Raises CompileError where P4Info cannot express it.
    """
    return {
        string_argument(decl.annotations, "controller_header") or decl.name: _layout(decl)
        for decl in program.declarations
        if isinstance(decl, ast.StructDecl)
        and decl.kind == "header"
        and decl.annotation("controller_header") is not None
    }


def _layout(decl: ast.StructDecl) -> Layout:
    leaves = flat_fields(StructType(decl))
    ids = field_ids([leaf.annotations for leaf in leaves])
    return tuple(
        (0 if hidden(leaf.annotations) else number, bitwidth(underlying(leaf.type)))
        for leaf, number in zip(leaves, ids, strict=True)
    )
