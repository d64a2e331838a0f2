"""C for calls of the run time (``v1model.h``), and for the data that they are handed."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.emit_expr import as_word, expr, place, storage_type, unsigned_word
from testbed.compiler.emit_types import Item, item_of, pack
from testbed.compiler.emit_writer import Writer


class RuntimeWriter(Writer):
    """Externs."""

    def _serialize(self, stmt: ir.Serialize) -> None:
        spare = ir.max_bits(stmt.varbit.type) // 8 if stmt.varbit is not None else 0
        items = [_item(v) for v in stmt.values]
        self.out(f"uint8_t {stmt.buffer}[{max(stmt.bytes + spare, 1)}] = {{0}};")
        size = str(stmt.bytes)
        if stmt.varbit is not None:
            size += f" + {place(stmt.varbit)}.bits / 8"
        self.out(f"const uint32_t {stmt.buffer}_bytes = {size};")
        self.outs(pack(items, stmt.buffer))
        if stmt.varbit is not None:
            source = place(stmt.varbit)
            self.out(f"memcpy({stmt.buffer} + {stmt.bytes}, {source}.bytes, {source}.bits / 8);")

    def _words(self, stmt: ir.Words) -> None:
        values = ", ".join(_log_value(v) for v in stmt.values) or "{0}"
        self.out(f"const tb_log_value {stmt.buffer}[] = {{{values}}};")

    def _runtime(self, stmt: ir.Runtime) -> None:
        args = [a if isinstance(a, str) else self._argument(stmt.name, a) for a in stmt.args]
        call = f"{stmt.name}({', '.join(args)})" if stmt.name else args[0]
        if stmt.result is None:
            if self.function.stage is ir.Stage.DEPARSER:
                self.out("if (o->out)")
                self.out(f"    {call};")
            else:
                self.out(f"{call};")
            return
        t = stmt.result.type
        if isinstance(t, ir.Bool):
            self.out(f"{place(stmt.result)} = {call} != 0;")
        else:
            assert isinstance(t, ir.Bits)
            self.outs(unpack_result(item_of(place(stmt.result), t), call))

    def _argument(self, name: str, value: ir.Expr) -> str:
        return expr(value) if name.endswith("128") else as_word(value)


def unpack_result(item: Item, call: str) -> list[str]:
    t = item.type
    assert isinstance(t, ir.Bits)
    c_type = storage_type(t)
    if t.width in (8, 16, 32, 64, 128):
        return [f"{item.target} = ({c_type}){call};"]
    limit = (1 << min(t.width, 64)) - 1
    return [f"{item.target} = ({c_type})({call} & 0x{limit:x}ull);"]


def _item(value: ir.Expr) -> Item:
    width = ir.bit_width(value.type)
    if width > 64:
        return Item(width, f"(tb_u128){expr(value)}", "", value.type)
    return Item(width, unsigned_word(value), "", value.type)


def _log_value(value: ir.Expr) -> str:
    width = ir.bit_width(value.type)
    text = expr(value)
    if width > 64:
        return f"{{(uint64_t){text}, (uint64_t)((tb_u128){text} >> 64), {width}, false}}"
    signed = isinstance(value.type, ir.Bits) and value.type.signed
    return f"{{(uint64_t){text}, 0, {width}, {'true' if signed else 'false'}}}"
