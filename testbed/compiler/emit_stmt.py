"""C for assignments, branches and loops."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.emit_expr import address, assignment, expr, is_valid, place, stored
from testbed.compiler.emit_numbers import is_wide, storage_type
from testbed.compiler.emit_writer import Writer


class StatementWriter(Writer):
    """Statements that look in C as they look in P4."""

    def _at(self, stmt: ir.At) -> None:
        self.lines += self.line_directive(stmt.loc)

    def _declare(self, stmt: ir.Declare) -> None:
        t = stmt.var.type
        zero = "0" if _in_register(t) else "{0}"
        init = zero if stmt.init is None else stored(stmt.init)
        self.locals.append(stmt.var.name)
        self.out(f"{storage_type(t)} {stmt.var.name} = {init};")

    def _assign(self, stmt: ir.Assign) -> None:
        self.out(assignment(stmt.target, stored(stmt.value)))

    def _copy(self, stmt: ir.Copy) -> None:
        self.out(f"{place(stmt.target)} = {place(stmt.source)};")

    def _zero(self, stmt: ir.Zero) -> None:
        t = stmt.target.type
        if _in_register(t):
            self.out(assignment(stmt.target, "0"))
        else:
            self.out(f"memset({address(stmt.target)}, 0, sizeof {place(stmt.target)});")

    def _set_valid(self, stmt: ir.SetValid) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        if t.kind == "header_union":
            for f in t.fields:
                self._set_valid(ir.SetValid(ir.Member(stmt.target, f.name, f.type), stmt.valid))
            return
        valid = is_valid(stmt.target)
        if not stmt.valid:
            self.out(f"{valid} = false;")
            return
        self.out(f"if (!{valid}) {{")
        self.out(f"    memset({address(stmt.target)}, 0, sizeof {place(stmt.target)});")
        self.out(f"    {valid} = true;")
        self.out("}")

    def _stack_shift(self, stmt: ir.StackShift) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Stack)
        base = place(stmt.target)
        count = min(abs(stmt.count), t.size)
        kept = t.size - count
        first, last = ("0", str(count)) if stmt.count > 0 else (str(kept), str(t.size))
        source, target = ("0", str(count)) if stmt.count > 0 else (str(count), "0")
        if kept:
            self.out(f"memmove(&{base}.e[{target}], &{base}.e[{source}],")
            self.out(f"        {kept} * sizeof {base}.e[0]);")
        self.out(f"memset(&{base}.e[{first}], 0, ({last} - {first}) * sizeof {base}.e[0]);")
        following = f"{base}.next"
        if stmt.count > 0:
            limit = f"{following} + {count} < {t.size} ? {following} + {count} : {t.size}"
        else:
            limit = f"{following} > {count} ? {following} - {count} : 0"
        self.out(f"{following} = {limit};")

    def _if(self, stmt: ir.If) -> None:
        if not stmt.then and not stmt.otherwise:
            return
        self.out(f"if ({_bare(expr(stmt.condition))}) {{")
        self.inner(stmt.then)
        if stmt.otherwise:
            self.out("} else {")
            self.inner(stmt.otherwise)
        self.out("}")

    def _switch(self, stmt: ir.Switch) -> None:
        t = stmt.subject.type
        large = isinstance(t, ir.Bits) and t.width > 64
        if large or any(isinstance(s, ir.Break) for s in ir.walk([stmt])):
            self._tests(stmt)
            return
        subject = expr(stmt.subject)
        self.out(
            f"switch ({f'(uint32_t){subject}' if isinstance(t, ir.Bool) else _bare(subject)}) {{"
        )
        for values, body in stmt.cases:
            labels = [f"case {expr(_label(value, t))}:" for value in values]
            self.outs(labels[:-1])
            self._case(labels[-1], body)
        self._case("default:", stmt.default)
        self.out("}")

    def _case(self, label: str, body: list[ir.Stmt]) -> None:
        """In braces: C wants no declaration right behind a label."""
        self.out(f"{label} {{")
        self.inner(body)
        if not (body and isinstance(body[-1], ir.Goto | ir.Return | ir.ReturnEntry | ir.Exit)):
            self.out("    break;")
        self.out("}")

    def _tests(self, stmt: ir.Switch) -> None:
        """A switch as a chain of ifs: inside a loop, C's break would mean the switch."""
        subject = stmt.subject
        opened = "if"
        for values, body in stmt.cases:
            tests = " || ".join(
                expr(ir.Binary("==", subject, ir.Const(v, subject.type), ir.BOOL)) for v in values
            )
            self.out(f"{opened} ({tests}) {{")
            self.inner(body)
            opened = "} else if"
        if not stmt.cases:
            self.out("{")
        else:
            self.out("} else {")
        self.inner(stmt.default)
        self.out("}")

    def _loop(self, stmt: ir.Loop) -> None:
        """``continue`` still runs the update: it stands at the head of the next turn."""
        self.labels += 1
        again = f"again_{self.labels}"
        self.out(f"for (bool {again} = false;; {again} = true) {{")
        self.depth += 1
        self.out(f"if ({again}) {{")
        self.inner(stmt.update)
        self.out("}")
        self.block(stmt.head)
        self.out(f"if (!{expr(stmt.condition)})")
        self.out("    break;")
        self.block(stmt.body)
        self.depth -= 1
        self.out("}")

    def _break(self, stmt: ir.Break) -> None:
        self.out("break;")

    def _continue(self, stmt: ir.Continue) -> None:
        self.out("continue;")

    def _return(self, stmt: ir.Return) -> None:
        if stmt.value is not None:
            value = stmt.value
            text = place(value) if isinstance(value, ir.Place) else stored(value)
            self.out(f"return {text};")
        elif self.function in self.effects.may_exit:
            self.out("return false;")
        else:
            self.out("return;")

    def _exit(self, stmt: ir.Exit) -> None:
        self.out("return true;")


def _in_register(t: ir.Type) -> bool:
    """Whether C has the type as a scalar."""
    return isinstance(t, ir.Bits | ir.Bool) and not is_wide(t)


def _label(value: int, t: ir.Type) -> ir.Const:
    return ir.Const(value, t if isinstance(t, ir.Bits) else ir.BIT32)


def _bare(text: str) -> str:
    """Without the outermost parentheses, where they are one pair."""
    if not (text.startswith("(") and text.endswith(")")):
        return text
    depth = 0
    for i, ch in enumerate(text):
        depth += (ch == "(") - (ch == ")")
        if depth == 0 and i < len(text) - 1:
            return text
    return text[1:-1]
