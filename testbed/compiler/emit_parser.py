"""C for what parsers and deparsers do with the packet."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.emit_expr import address, expr, is_valid, place
from testbed.compiler.emit_packing import leaf_items, unpack
from testbed.compiler.emit_types import has_varbit, header_bytes
from testbed.compiler.emit_writer import STATE_ACCEPT, Writer


class PacketWriter(Writer):
    """Extraction, look-ahead, transitions; emission."""

    def _fail(self, condition: str, error: str) -> None:
        self.out(f"if (TB_UNLIKELY({condition})) {{")
        self.out(f"    c->error = {error};")
        self.out(f"    {self.reject()}")
        self.out("}")

    def _extract(self, stmt: ir.Extract) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        fixed = ir.fixed_bits(t) // 8
        arguments = [address(stmt.target), "c->at"]
        size = f"{fixed}u"
        if has_varbit(t):
            self._varbit_size(stmt, t)
            arguments.append("varbit_bits")
            size = f"{fixed}u + varbit_bits / 8"
            self.depth += 1
        self._fail(f"!tb_cursor_has(c, {size})", str(self.error("PacketTooShort")))
        self.out(f"extract_{t.c_name}({', '.join(arguments)});")
        self.out(f"c->at += {size};")
        if stmt.stack is not None:
            self.out(f"{place(ir.StackNext(stmt.stack))} += 1;")
        if has_varbit(t):
            self.depth -= 1
            self.out("}")

    def _varbit_size(self, stmt: ir.Extract, t: ir.Struct) -> None:
        """BMv2 takes whole bytes only."""
        limit = next(f.type.max_width for f in t.fields if isinstance(f.type, ir.Varbit))
        assert stmt.varbit_bits is not None
        self.out("{")
        self.out(f"    const uint32_t varbit_bits = {expr(stmt.varbit_bits)};")
        self.depth += 1
        self._fail(f"varbit_bits > {limit}u", str(self.error("HeaderTooShort")))
        self._fail("varbit_bits % 8 != 0", str(self.error("ParserInvalidArgument")))
        self.depth -= 1

    def _check_stack(self, stmt: ir.CheckStack) -> None:
        if self.function.stage is ir.Stage.PARSER:
            self._fail(f"{expr(stmt.index)} >= {stmt.size}u", str(self.error("StackOutOfBounds")))

    def _lookahead(self, stmt: ir.Lookahead) -> None:
        t = stmt.target.type
        size = (ir.fixed_bits(t) + 7) // 8
        self._fail(f"!tb_cursor_has(c, {size}u)", str(self.error("PacketTooShort")))
        if isinstance(t, ir.Struct) and t.kind == "header":
            self.out(f"extract_{t.c_name}({address(stmt.target)}, c->at);")
        else:
            self.outs(unpack(leaf_items(stmt.target), "c->at"))

    def _advance(self, stmt: ir.Advance) -> None:
        self.out("{")
        self.depth += 1
        self.out(f"const uint32_t advance_bits = {expr(stmt.bits)};")
        self._fail("advance_bits % 8 != 0", str(self.error("ParserInvalidArgument")))
        self._fail("!tb_cursor_has(c, advance_bits / 8)", str(self.error("PacketTooShort")))
        self.out("c->at += advance_bits / 8;")
        self.depth -= 1
        self.out("}")

    def _verify(self, stmt: ir.Verify) -> None:
        if isinstance(stmt.condition, ir.Const) and not stmt.condition.value:
            self.out(f"c->error = {expr(stmt.error)};")
            self.out(self.reject())
            return
        self._fail(f"!{expr(stmt.condition)}", expr(stmt.error))

    def _goto(self, stmt: ir.Goto) -> None:
        direct = self.function in self.effects.direct
        if stmt.state == ir.ACCEPT:
            self.out("return true;" if direct else f"return {STATE_ACCEPT};")
        elif stmt.state == ir.REJECT:
            self.out(self.reject())
        elif direct:
            assert self.parser is not None
            self.out(f"return {self.state_call(self.parser.states[stmt.state])};")
        else:
            self.out(f"return {stmt.state};")

    def _emit(self, stmt: ir.Emit) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        self.out(f"if ({is_valid(stmt.target)}) {{")
        self.out("    if (o->out)")
        self.out(f"        emit_{t.c_name}({address(stmt.target)}, o->out + o->at);")
        self.out(f"    o->at += {header_bytes(t, place(stmt.target))};")
        self.out("}")


def only_emits(deparser: ir.Function) -> bool:
    """Whether a deparser does nothing but emit headers, one behind the other."""
    return all(isinstance(s, ir.At | ir.Emit) for s in deparser.body)


def emit_backwards(deparser: ir.Function) -> list[str]:
    """C of ``pipeline_emit``, for one that only emits: writes its headers so that they end
    at ``end``, the last one first, and gives their bytes. So nobody counts them before.
    """
    lines = [
        "TB_INLINE uint32_t pipeline_emit(const pipeline_phv *phv, uint8_t *end)",
        *("{", "    uint8_t *at = end;"),
    ]
    for stmt in reversed(deparser.body):
        if not isinstance(stmt, ir.Emit):
            continue
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        lines += [
            f"    if ({is_valid(stmt.target)}) {{",
            f"        at -= {header_bytes(t, place(stmt.target))};",
            f"        emit_{t.c_name}({address(stmt.target)}, at);",
            "    }",
        ]
    unused = [] if len(lines) > 3 else ["    (void)phv;"]
    return [*lines, *unused, "    return (uint32_t)(end - at);", "}", ""]
