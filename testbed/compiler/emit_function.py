"""C for functions.

Each IR function is one C function that takes what is around it (the switch, the
packet's context, in a parser the cursor, in a deparser the output, the frame of
its control) and then its P4 parameters. What it returns depends on its kind:

* state: the next state's number, or, in a parser without loops, whether the
  packet was accepted, the next state being a call (``direct``);
* parser: whether it accepted;
* table: whether it found an entry, and which action it ran;
* control, action: nothing, or ``true`` if the program said ``exit``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from testbed.compiler import ir
from testbed.compiler.c_text import c_comment
from testbed.compiler.emit_calls import CallWriter
from testbed.compiler.emit_effects import Effects
from testbed.compiler.emit_numbers import is_wide, storage_type
from testbed.compiler.emit_parser import PacketWriter
from testbed.compiler.emit_runtime import RuntimeWriter
from testbed.compiler.emit_stmt import StatementWriter
from testbed.compiler.emit_writer import STATE_ACCEPT, has_frame


def result_type(function: ir.Function, effects: Effects) -> str:
    match function.kind:
        case "table":
            return "bool" if function in effects.may_exit else "tb_applied"
        case "parser":
            return "bool"
        case "state":
            return "bool" if function in effects.direct else "uint32_t"
        case "function" if function.result is not None:
            return storage_type(function.result)
    return "bool" if function in effects.may_exit else "void"


def _joined(result: str, name: str) -> str:
    return f"{result}{name}" if result.endswith("*") else f"{result} {name}"


def prototype(function: ir.Function, effects: Effects) -> str:
    """Without its linkage, which ``emit_units`` chooses."""
    params = ["tb_instance *sw", "pipeline_phv *phv"]
    if function.stage is ir.Stage.PARSER:
        params.append("tb_cursor *restrict c")
    elif function.stage is ir.Stage.DEPARSER:
        params.append("tb_output *o")
    if function.frame is not None and has_frame(function) and not function.owns_frame:
        params.append(f"{function.frame.c_name} *f")
    for p in function.params:
        pointer = "*" if p.by_reference else ""
        const = "const " if p.read_only else ""
        params.append(f"{const}{storage_type(p.type)} {pointer}{p.name}")
    if function.kind == "table" and function in effects.may_exit:
        params.append("tb_applied *applied")
    return f"{_joined(result_type(function, effects), function.c_name)}({', '.join(params)})"


def frame_declaration(frame: ir.Frame) -> list[str]:
    lines = [f"typedef struct {frame.c_name} {{"]
    for p, pointer in frame.fields:
        lines.append(f"    {storage_type(p.type)} {'*' if pointer else ''}{p.name};")
    return [*lines, f"}} {frame.c_name};", ""]


# A name in C that is not a member's and is not only assigned to.
_READ = re.compile(r"(?<![\w.>])([A-Za-z_]\w*)\b(?!(?:\.\w+)* = )")


class FunctionWriter(StatementWriter, CallWriter, PacketWriter, RuntimeWriter):
    """Writes one function."""

    def write(self) -> list[str]:
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
        head += self.line_directive(function.loc)
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
        read = set(_READ.findall(text))
        return [n for n in names if n not in read]

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
        if isinstance(t, ir.Bits | ir.Bool) and not is_wide(t):
            self.out("return 0;")
        else:
            self.out(f"return ({storage_type(t)}){{0}};")

    def _run_states(self) -> None:
        function = self.function
        call = {n: self.state_call(s) for n, s in enumerate(function.states)}
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
        self.out(f"    case {STATE_ACCEPT}:")
        self.out("        return true;")
        self.out("    default:")
        self.out("        return false;")
        self.out("    }")
        self.out("}")
        self.out(f"c->error = {self.error('ParserTimeout')};")
        self.out("return false;")
