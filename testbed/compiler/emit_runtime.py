"""C for calls of the run time (``v1model.h``), and for the data that they are handed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from testbed.compiler import ir
from testbed.compiler.emit_checksum import checksum_sum, is_sum, summed
from testbed.compiler.emit_expr import as_word, expr, place
from testbed.compiler.emit_numbers import is_wide, limbs, mask, storage_type
from testbed.compiler.emit_packing import item_of, pack, put
from testbed.compiler.emit_runs import Run, joined
from testbed.compiler.emit_wide import variable_at
from testbed.compiler.emit_writer import Writer
from testbed.compiler.program import cell_bytes

_WORD = 64


class RuntimeWriter(Writer):
    """Externs."""

    def block(self, body: list[ir.Stmt]) -> None:
        self.summed |= summed(body)
        super().block(body)

    # ---- data -----------------------------------------------------------------------

    def _serialize(self, stmt: ir.Serialize) -> None:
        """What stands in front of the first varbit lies where it always lies."""
        if stmt.buffer in self.summed:
            self.out(f"const uint64_t {stmt.buffer}_sum = {checksum_sum(stmt)};")
            return
        first = next((i for i, v in enumerate(stmt.values) if isinstance(v, ir.Place)), None)
        fixed = list(joined([v for v in stmt.values[:first] if isinstance(v, ir.Expr)]))
        if first is None and len(fixed) == 1 and isinstance(fixed[0], Run):
            self.out(f"const uint8_t *{stmt.buffer} = {fixed[0].text()};")
            self.out(f"const uint32_t {stmt.buffer}_bytes = {fixed[0].size};")
            return
        self.out(f"uint8_t {stmt.buffer}[{max(stmt.max_bytes, 1)}] = {{0}};")
        bits = self._pack(stmt.buffer, fixed)
        if first is None:
            self.out(f"const uint32_t {stmt.buffer}_bytes = {(bits + 7) // 8};")
            return
        at = f"{stmt.buffer}_bits"
        self.out(f"uint32_t {at} = {bits};")
        for value in stmt.values[first:]:
            self._append(stmt.buffer, at, value)
        self.out(f"const uint32_t {stmt.buffer}_bytes = ({at} + 7) / 8;")

    def _pack(self, buffer: str, parts: Sequence[Run | ir.Expr]) -> int:
        """Runs are copied, what is between them packed; gives the bits that it is."""
        bits = 0
        for is_run, group in groupby(parts, lambda part: isinstance(part, Run)):
            base = f"{buffer} + {bits // 8}" if bits else buffer
            if is_run:
                for run in group:
                    assert isinstance(run, Run)
                    base = f"{buffer} + {bits // 8}" if bits else buffer
                    self.out(f"memcpy({base}, {run.text()}, {run.size});")
                    bits += run.width
            else:
                items = [item_of(value) for value in group if isinstance(value, ir.Expr)]
                self.outs(pack(items, base))
                bits += sum(item.width for item in items)
        return bits

    def _append(self, buffer: str, at: str, value: ir.Expr | ir.Place) -> None:
        """Behind a varbit, where only the packet tells what lies where."""
        if isinstance(value, ir.Place):
            source = place(value)
            self.out(f"tb_put_bytes({buffer}, {at}, {source}.bytes, {source}.bits / 8);")
            self.out(f"{at} += {source}.bits;")
            return
        self.outs(put(item_of(value), buffer, at))
        self.out(f"{at} += {ir.bit_width(value.type)};")

    def _words(self, stmt: ir.Words) -> None:
        values = ", ".join(_log_value(v) for v in stmt.values) or "{0}"
        self.out(f"const tb_log_value {stmt.buffer}[] = {{{values}}};")

    # ---- registers --------------------------------------------------------------------

    def _register_read(self, stmt: ir.RegisterRead) -> None:
        t = stmt.target.type
        index = as_word(stmt.index)
        size = cell_bytes(ir.bit_width(t))
        where = f"sw, {stmt.register}, {size}, {index}"
        if is_wide(t):
            n = limbs(t)
            cell = f"tb_register_get_wide({where}, (const uint64_t[{n}]){{0}})"
            value = variable_at(cell, t)
        elif size == 16:
            value = f"tb_register_get128({where})"
        else:
            value = f"({storage_type(t)})tb_register_get({where})"
        self._effect(f"{place(stmt.target)} = {value};")

    def _register_write(self, stmt: ir.RegisterWrite) -> None:
        t = stmt.value.type
        size = cell_bytes(ir.bit_width(t))
        suffix = "_wide" if is_wide(t) else "128" if size == 16 else ""
        where = f"sw, {stmt.register}, {size}, {as_word(stmt.index)}"
        self._effect(f"tb_register_put{suffix}({where}, {expr(stmt.value)});")

    # ---- calls ------------------------------------------------------------------------

    def _runtime(self, stmt: ir.Runtime) -> None:
        args = [a if isinstance(a, str) else as_word(a) for a in stmt.args]
        call = f"{stmt.name}({', '.join(args)})" if stmt.name else args[0]
        if is_sum(stmt, self.summed):
            call = f"tb_csum16_of({args[0]}_sum)"
        if stmt.result is not None:
            call = f"{place(stmt.result)} = {_result(stmt.result.type, call)}"
        if has_effect(stmt):
            self._effect(f"{call};")
        else:
            self.out(f"{call};")

    def _effect(self, text: str) -> None:
        """What must happen once: a deparser is also run to count what it would write."""
        if self.function.stage is ir.Stage.DEPARSER:
            self.out("if (o->out)")
            text = f"    {text}"
        self.out(text)


def has_effect(stmt: ir.Stmt) -> bool:
    """Whether the statement sees or changes the state of the switch, or asks something
    of it."""
    match stmt:
        case ir.RegisterRead() | ir.RegisterWrite():
            return True
        case ir.Runtime():
            return not {"sw", "&phv->head"}.isdisjoint(a for a in stmt.args if isinstance(a, str))
    return False


def _result(t: ir.Type, call: str) -> str:
    """The number of at most 64 bits that ``call`` gives, cut to ``t``, as ``t`` is stored."""
    if isinstance(t, ir.Bool):
        return f"{call} != 0"
    assert isinstance(t, ir.Bits)
    if is_wide(t):
        return f"(tb_wide{limbs(t)}){{{{{call}}}}}"
    if t.width in (8, 16, 32) or t.width >= _WORD:
        return f"({storage_type(t)}){call}"
    return f"({storage_type(t)})({call} & {mask(t.width, _WORD)})"


def _log_value(value: ir.Expr) -> str:
    t = value.type
    text = expr(value)
    signed = "true" if isinstance(t, ir.Bits) and t.signed else "false"
    if is_wide(t):
        return f"{{{text}, {limbs(t)}, {signed}}}"
    if ir.bit_width(t) > _WORD:
        return f"{{tb_wide_split128((uint64_t[2]){{0}}, (tb_u128){text}), 2, {signed}}}"
    return f"{{(const uint64_t[]){{(uint64_t){text}}}, 1, {signed}}}"
