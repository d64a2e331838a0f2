"""C for functions and their statements.

Each IR function is one C function that takes what is around it (the switch, the
packet's context, in a parser the cursor, in a deparser the output, the frame of
its control) and then its P4 parameters. What it returns depends on its kind:

* state: the next state's number, or, in a parser without loops, whether the
  packet was accepted, the next state being a call (``direct``);
* parser: whether it accepted;
* table: the entry it found;
* control, action: nothing, or ``true`` if the program said ``exit``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from testbed.compiler import ir
from testbed.compiler.c_text import c_comment, c_string
from testbed.compiler.emit_expr import (
    address,
    as_word,
    expr,
    is_valid,
    place,
    storage_type,
    unsigned_word,
    work_bits,
)
from testbed.compiler.emit_types import (
    Item,
    has_varbit,
    header_bytes,
    item_of,
    leaf_items,
    pack,
    unpack,
)

_STATE_ACCEPT = "TB_STATE_ACCEPT"
_STATE_REJECT = "TB_STATE_REJECT"


class Effects:
    """What must be known of all functions before any is written."""

    def __init__(self, functions: Iterable[ir.Function]) -> None:
        functions = list(functions)
        self.may_exit: set[ir.Function] = set()
        changed = True
        while changed:
            changed = False
            for function in functions:
                if function not in self.may_exit and self._exits(function):
                    self.may_exit.add(function)
                    changed = True
        self.direct: set[ir.Function] = set()
        for function in functions:
            if function.kind == "parser" and _acyclic(function):
                self.direct.add(function)
                self.direct.update(function.states)

    def _exits(self, function: ir.Function) -> bool:
        return any(
            isinstance(s, ir.Exit) or (isinstance(s, ir.Call) and s.function in self.may_exit)
            for s in ir.walk(function.body)
        )


def _acyclic(parser: ir.Function) -> bool:
    finished: set[int] = set()
    open_: set[int] = set()

    def visit(n: int) -> bool:
        if n in finished:
            return True
        if n in open_:
            return False
        open_.add(n)
        targets = {s.state for s in ir.walk(parser.states[n].body) if isinstance(s, ir.Goto)}
        good = all(visit(t) for t in targets if t >= 0)
        open_.discard(n)
        finished.add(n)
        return good

    return visit(parser.start)


def result_type(function: ir.Function, effects: Effects) -> str:
    match function.kind:
        case "table":
            return "bool" if function in effects.may_exit else "tb_entry *"
        case "parser":
            return "bool"
        case "state":
            return "bool" if function in effects.direct else "uint32_t"
        case "function" if function.result is not None:
            return storage_type(function.result)
    return "bool" if function in effects.may_exit else "void"


def _joined(result: str, name: str) -> str:
    return f"{result}{name}" if result.endswith("*") else f"{result} {name}"


def has_frame(function: ir.Function) -> bool:
    return function.frame is not None and bool(function.frame.fields)


def prototype(function: ir.Function, effects: Effects) -> str:
    params = ["tb_instance *sw", "pipeline_phv *phv"]
    if function.stage is ir.Stage.PARSER:
        params.append("tb_cursor *c")
    elif function.stage is ir.Stage.DEPARSER:
        params.append("tb_output *o")
    if function.frame is not None and has_frame(function) and not function.owns_frame:
        params.append(f"{function.frame.c_name} *f")
    for p in function.params:
        pointer = "*" if p.by_reference else ""
        const = "const " if p.read_only else ""
        params.append(f"{const}{storage_type(p.type)} {pointer}{p.name}")
    if function.kind == "table" and function in effects.may_exit:
        params.append("tb_entry **found")
    # A deparser is run twice, to write and to count: each copy folds the test away.
    inline = "TB_INLINE" if function.stage is ir.Stage.DEPARSER else "static"
    return (
        f"{inline} {_joined(result_type(function, effects), function.c_name)}({', '.join(params)})"
    )


def frame_declaration(frame: ir.Frame) -> list[str]:
    lines = [f"typedef struct {frame.c_name} {{"]
    for p, pointer in frame.fields:
        lines.append(f"    {storage_type(p.type)} {'*' if pointer else ''}{p.name};")
    return [*lines, f"}} {frame.c_name};", ""]


class FunctionEmitter:
    """Writes one function."""

    def __init__(
        self,
        function: ir.Function,
        effects: Effects,
        parser: ir.Function | None,
        error: Callable[[str], int],
    ) -> None:
        self.function = function
        self.effects = effects
        self.parser = parser  # whose state it is
        self.error = error  # number of a core.p4 error
        self.lines: list[str] = []
        self.depth = 1
        self.loc: ir.Loc = None
        self.locals: list[str] = []
        self.labels = 0
        self.loop_ends: list[list[str]] = []  # label, then itself again once used

    # ---- the function around the statements -----------------------------------

    def emit(self) -> list[str]:
        function = self.function
        if function.owns_frame:
            self._open_frame()
        opened = len(self.lines)
        self.block(function.body)
        self._finish()
        if opened and self._unread(["f"]):
            self.lines.insert(opened, "    (void)f;")
        names = ["sw", "phv", *(["c"] if function.stage is ir.Stage.PARSER else [])]
        names += ["o"] if function.stage is ir.Stage.DEPARSER else []
        if has_frame(function) and not function.owns_frame:
            names.append("f")
        names += [p.name for p in function.params]
        unused = [f"    (void){name};" for name in self._unread(names)]
        self._discard_unread()
        head = [c_comment(f"{function.kind} {function.name}")]
        head += self._line(function.loc)
        return [
            *head,
            prototype(function, self.effects),
            "{",
            *unused,
            *self.lines,
            "}",
            "",
        ]

    def _unread(self, names: Iterable[str]) -> list[str]:
        text = "\n".join(line for line in self.lines if not line.startswith("#"))
        return [n for n in names if not re.search(rf"(?<![\w.>]){n}\b(?!(?:\.\w+)* = )", text)]

    def _discard_unread(self) -> None:
        """C warns of variables that are only written; P4 does not."""
        unread = set(self._unread(self.locals))
        if not unread:
            return
        lines = []
        for line in self.lines:
            lines.append(line)
            declared = re.match(r"(\s*)(?:\w+ \*?)(\w+) = [^=]", line)
            if declared and declared[2] in unread:
                lines.append(f"{declared[1]}(void){declared[2]};")
                unread.discard(declared[2])
        self.lines = lines

    def _open_frame(self) -> None:
        frame = self.function.frame
        assert frame is not None
        if not frame.fields:
            return
        self.out(f"{frame.c_name} frame = {{0}};")
        self.out(f"{frame.c_name} *f = &frame;")
        for p in self.function.params:
            self.out(f"f->{p.name} = {p.name};")

    def _finish(self) -> None:
        function = self.function
        match function.kind:
            case "parser":
                self._run_states()
            case "function" if function.result is not None:
                if not (function.body and isinstance(function.body[-1], ir.Return)):
                    self._return_zero(function.result)
            case "control" | "action" if function in self.effects.may_exit:
                self.out("return false;")

    def _return_zero(self, t: ir.Type) -> None:
        if isinstance(t, ir.Bits | ir.Bool):
            self.out("return 0;")
        else:
            self.out(f"return ({storage_type(t)}){{0}};")

    def _run_states(self) -> None:
        function = self.function
        call = {n: self._state_call(s) for n, s in enumerate(function.states)}
        if function in self.effects.direct:
            self.out(f"return {call[function.start]};")
            return
        self.out(f"uint32_t state = {function.start};")
        self.out("for (uint32_t steps = 0; steps < TB_PARSER_MAX_STATES; steps++) {")
        self.out("    switch (state) {")
        for n, text in call.items():
            self.out(f"    case {n}:")
            self.out(f"        state = {text};")
            self.out("        break;")
        self.out(f"    case {_STATE_ACCEPT}:")
        self.out("        return true;")
        self.out("    default:")
        self.out("        return false;")
        self.out("    }")
        self.out("}")
        self.out(f"c->error = {self.error('ParserTimeout')};")
        self.out("return false;")

    def _state_call(self, state: ir.Function) -> str:
        frame = ", f" if has_frame(state) else ""
        return f"{state.c_name}(sw, phv, c{frame})"

    # ---- lines ------------------------------------------------------------------

    def out(self, text: str) -> None:
        self.lines.append(f"{'    ' * self.depth}{text}")

    def outs(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.out(line)

    def _line(self, loc: ir.Loc) -> list[str]:
        if loc is None or loc == self.loc:
            return []
        self.loc = loc
        return [f"#line {loc[1]} {c_string(loc[0])}"]

    def block(self, body: list[ir.Stmt]) -> None:
        for stmt in body:
            self.statement(stmt)

    def inner(self, body: list[ir.Stmt]) -> None:
        self.depth += 1
        self.block(body)
        self.depth -= 1

    # ---- statements ---------------------------------------------------------------

    def statement(self, stmt: ir.Stmt) -> None:
        getattr(self, f"_{type(stmt).__name__.lower()}")(stmt)

    def _at(self, stmt: ir.At) -> None:
        self.lines += self._line(stmt.loc)

    def _declare(self, stmt: ir.Declare) -> None:
        t = stmt.var.type
        if stmt.init is not None:
            init = expr(stmt.init)
        else:
            init = "0" if isinstance(t, ir.Bits | ir.Bool) else "{0}"
        self.locals.append(stmt.var.name)
        self.out(f"{storage_type(t)} {stmt.var.name} = {init};")

    def _assign(self, stmt: ir.Assign) -> None:
        t = stmt.target.type
        value = expr(stmt.value)
        cast = f"({storage_type(t)})" if isinstance(t, ir.Bits) and t.width < 32 else ""
        self.out(f"{place(stmt.target)} = {cast}{value};")

    def _copy(self, stmt: ir.Copy) -> None:
        self.out(f"{place(stmt.target)} = {place(stmt.source)};")

    def _zero(self, stmt: ir.Zero) -> None:
        t = stmt.target.type
        if isinstance(t, ir.Bits | ir.Bool):
            self.out(f"{place(stmt.target)} = 0;")
        else:
            self.out(f"memset({address(stmt.target)}, 0, sizeof {place(stmt.target)});")

    def _setvalid(self, stmt: ir.SetValid) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        if t.kind == "header_union":
            for f in t.fields:
                self._setvalid(ir.SetValid(ir.Member(stmt.target, f.name, f.type), stmt.valid))
            return
        valid = is_valid(stmt.target)
        if not stmt.valid:
            self.out(f"{valid} = false;")
            return
        self.out(f"if (!{valid}) {{")
        self.out(f"    memset({address(stmt.target)}, 0, sizeof {place(stmt.target)});")
        self.out(f"    {valid} = true;")
        self.out("}")

    def _stackshift(self, stmt: ir.StackShift) -> None:
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
        wide = isinstance(t, ir.Bits) and work_bits(t) > 64
        if wide or any(isinstance(s, ir.Break) for s in ir.walk([stmt])):
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
        subject = expr(stmt.subject)
        opened = "if"
        for values, body in stmt.cases:
            tests = " || ".join(
                f"{subject} == {expr(ir.Const(v, stmt.subject.type))}" for v in values
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
            text = place(value) if isinstance(value, ir.Place) else expr(value)
            self.out(f"return {text};")
        elif self.function in self.effects.may_exit:
            self.out("return false;")
        else:
            self.out("return;")

    def _exit(self, stmt: ir.Exit) -> None:
        self.out("return true;")

    # ---- calls and look-ups ---------------------------------------------------------

    def _call(self, stmt: ir.Call) -> None:
        callee = stmt.function
        args = ["sw", "phv"]
        if callee.stage is ir.Stage.PARSER:
            args.append("c")
        elif callee.stage is ir.Stage.DEPARSER:
            args.append("o")
        if has_frame(callee) and not callee.owns_frame:
            args.append("f")
        args += [address(a) if isinstance(a, ir.Place) else expr(a) for a in stmt.args]
        exits = callee in self.effects.may_exit
        if callee.kind == "table" and exits:
            assert stmt.entry is not None
            self.locals.append(stmt.entry)
            self.out(f"tb_entry *{stmt.entry} = NULL;")
            args.append(f"&{stmt.entry}")
        call = f"{callee.c_name}({', '.join(args)})"
        if callee.kind == "parser":
            self._guarded(call, "accepted", stmt.after, negate=True)
        elif exits:
            self._guarded(call, "exited", stmt.after, negate=False)
        else:
            if callee.kind == "table":
                assert stmt.entry is not None
                self.locals.append(stmt.entry)
                self.out(f"tb_entry *{stmt.entry} = {call};")
            elif stmt.result is not None:
                self.out(f"{place(stmt.result)} = {call};")
            else:
                self.out(f"{call};")
            self.block(stmt.after)

    def _guarded(self, call: str, name: str, after: list[ir.Stmt], *, negate: bool) -> None:
        """A call after which the caller may have to end too, its copies out done."""
        leave = self._reject() if negate else "return true;"
        if not after:
            self.out(f"if ({'!' if negate else ''}{call})")
            self.out(f"    {leave}")
            return
        self.labels += 1
        flag = f"{name}_{self.labels}"
        self.out(f"const bool {flag} = {call};")
        self.block(after)
        self.out(f"if ({'!' if negate else ''}{flag})")
        self.out(f"    {leave}")

    def _lookup(self, stmt: ir.Lookup) -> None:
        entry = stmt.entry
        table = f"sw->tables[{stmt.table}]"
        if stmt.strategy == "keyless":
            self.out(f"tb_entry *{entry} = {table}->fallback;")
        else:
            for line in self._key(stmt):
                self.out(line)
            self.out(
                f"tb_entry *{entry} = tb_lookup_{stmt.strategy}({table}, key, "
                f"{stmt.key_words}, sw->now_ps);"
            )
        if self.function in self.effects.may_exit:
            self.out(f"*found = {entry};")
        if stmt.direct_counter:
            self.out(f"if ({entry}->hit) {{")
            self.out(f"    {entry}->direct.packets += 1;")
            self.out(f"    {entry}->direct.bytes += phv->head.im.packet_length;")
            self.out("}")
        if stmt.direct_meter is not None:
            amount = "phv->head.im.packet_length" if stmt.meter_bytes else "1"
            self.out(f"{place(stmt.direct_meter)} = TB_COLOR_GREEN;")
            self.out(f"if ({entry}->hit && {entry}->direct_meter)")
            self.out(
                f"    {place(stmt.direct_meter)} = "
                f"tb_meter_run({entry}->direct_meter, sw->now_ps, {amount});"
            )

    def _key(self, stmt: ir.Lookup) -> list[str]:
        words: list[list[str]] = [[] for _ in range(stmt.key_words)]
        for value, word, shift in stmt.key:
            width = ir.bit_width(value.type)
            if width > 64:
                text = expr(value)
                words[word].append(f"(uint64_t)({text})")
                words[word + 1].append(f"(uint64_t)(({text}) >> 64)")
            else:
                words[word].append(f"(uint64_t){expr(value)}{f' << {shift}' if shift else ''}")
        packed = ", ".join(" | ".join(terms) or "0" for terms in words)
        return [f"const uint64_t key[{stmt.key_words}] = {{{packed}}};"]

    def _returnentry(self, stmt: ir.ReturnEntry) -> None:
        if self.function in self.effects.may_exit:
            self.out("return false;")
        else:
            self.out(f"return {stmt.entry};")

    # ---- parser -----------------------------------------------------------------------

    def _reject(self) -> str:
        return (
            "return false;" if self.function in self.effects.direct else f"return {_STATE_REJECT};"
        )

    def _fail(self, condition: str, error: str) -> None:
        self.out(f"if (TB_UNLIKELY({condition})) {{")
        self.out(f"    c->error = {error};")
        self.out(f"    {self._reject()}")
        self.out("}")

    def _extract(self, stmt: ir.Extract) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        fixed = ir.fixed_bits(t) // 8
        arguments = [address(stmt.target), "c->data + c->at"]
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

    def _checkstack(self, stmt: ir.CheckStack) -> None:
        if self.function.stage is ir.Stage.PARSER:
            self._fail(f"{expr(stmt.index)} >= {stmt.size}u", str(self.error("StackOutOfBounds")))

    def _lookahead(self, stmt: ir.Lookahead) -> None:
        t = stmt.target.type
        size = (ir.fixed_bits(t) + 7) // 8
        self._fail(f"!tb_cursor_has(c, {size}u)", str(self.error("PacketTooShort")))
        items = leaf_items(place(stmt.target), t)
        self.outs(unpack(items, "c->data + c->at"))
        if isinstance(t, ir.Struct) and t.kind == "header":
            self.out(f"{is_valid(stmt.target)} = true;")

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
            if self.function.kind != "state":
                self.out(self._reject())
            return
        self._fail(f"!{expr(stmt.condition)}", expr(stmt.error))

    def _goto(self, stmt: ir.Goto) -> None:
        direct = self.function in self.effects.direct
        if stmt.state == ir.ACCEPT:
            self.out("return true;" if direct else f"return {_STATE_ACCEPT};")
        elif stmt.state == ir.REJECT:
            self.out(self._reject())
        elif direct:
            assert self.parser is not None
            self.out(f"return {self._state_call(self.parser.states[stmt.state])};")
        else:
            self.out(f"return {stmt.state};")

    # ---- deparser, serialising, run time --------------------------------------------------

    def _emit(self, stmt: ir.Emit) -> None:
        t = stmt.target.type
        assert isinstance(t, ir.Struct)
        self.out(f"if ({is_valid(stmt.target)}) {{")
        self.out("    if (o->out)")
        self.out(f"        emit_{t.c_name}({address(stmt.target)}, o->out + o->at);")
        self.out(f"    o->at += {header_bytes(t, place(stmt.target))};")
        self.out("}")

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
