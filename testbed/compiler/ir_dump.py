"""The IR as text, for ``testbed compile --emit ir``.

One line a statement, indented by nesting; places and expressions are written as
in P4 where P4 has a way to write them::

    table MyIngress.ipv4_lpm
        entry = lookup table 0 (lpm) key [hdr.ipv4.dst_addr @0.0]
        switch entry.action
          case 0: call MyIngress.drop()
        return entry
"""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.c_names import p4_name

_INDENT = "    "


def dump_ir(program: ir.Program) -> str:
    """``program`` as text: its types, then its functions, callees first."""
    lines = [f"program {program.name}"]
    for t in program.types:
        if isinstance(t, ir.Struct):
            fields = " ".join(f"{p4_name(f.name)}:{f.type};" for f in t.fields)
            lines.append(f"{t.kind} {t.name} {{ {fields} }}")
        else:
            lines.append(f"stack {t}")
    for function in program.functions:
        lines += _function(function)
    return "\n".join(lines) + "\n"


def _function(function: ir.Function) -> list[str]:
    params = ", ".join(
        f"{'&' if p.by_reference else ''}{p4_name(p.name)}:{p.type}" for p in function.params
    )
    result = f" -> {function.result}" if function.result is not None else ""
    lines = ["", f"{function.kind} {function.name}({params}){result}"]
    if function.owns_frame and function.frame is not None:
        lines += [f"{_INDENT}frame {p4_name(p.name)}:{p.type}" for p, _ in function.frame.fields]
    lines += _block(function.body, 1)
    for number, state in enumerate(function.states):
        start = " (start)" if number == function.start else ""
        lines.append(f"{_INDENT}state {number}: {state.name}{start}")
    return lines


def _block(body: list[ir.Stmt], depth: int) -> list[str]:
    lines: list[str] = []
    for stmt in body:
        if isinstance(stmt, ir.At):
            continue
        lines.append(f"{_INDENT * depth}{_headline(stmt)}")
        lines += _nested(stmt, depth + 1)
    return lines


def _nested(stmt: ir.Stmt, depth: int) -> list[str]:
    indent = _INDENT * (depth - 1)
    match stmt:
        case ir.If():
            lines = _block(stmt.then, depth)
            if stmt.otherwise:
                lines += [f"{indent}else", *_block(stmt.otherwise, depth)]
            return lines
        case ir.Switch():
            lines = []
            for values, body in stmt.cases:
                lines += [f"{indent}case {', '.join(map(str, values))}:", *_block(body, depth)]
            if stmt.default:
                lines += [f"{indent}default:", *_block(stmt.default, depth)]
            return lines
        case ir.Loop():
            return [
                *_block(stmt.head, depth),
                f"{indent}while {expression(stmt.condition)}",
                *_block(stmt.body, depth),
                f"{indent}update",
                *_block(stmt.update, depth),
            ]
        case ir.Call():
            return _block(stmt.after, depth)
    return []


def _headline(stmt: ir.Stmt) -> str:
    match stmt:
        case ir.Declare():
            init = f" = {expression(stmt.init)}" if stmt.init is not None else ""
            return f"var {p4_name(stmt.var.name)}:{stmt.var.type}{init}"
        case ir.Assign():
            return f"{place(stmt.target)} = {expression(stmt.value)}"
        case ir.Copy():
            return f"{place(stmt.target)} = {place(stmt.source)}"
        case ir.Zero():
            return f"zero {place(stmt.target)}"
        case ir.SetValid():
            return f"{'validate' if stmt.valid else 'invalidate'} {place(stmt.target)}"
        case ir.StackShift():
            return f"shift {place(stmt.target)} by {stmt.count}"
        case ir.If():
            return f"if {expression(stmt.condition)}"
        case ir.Switch():
            return f"switch {expression(stmt.subject)}"
        case ir.Return():
            return "return" if stmt.value is None else f"return {_argument(stmt.value)}"
        case ir.Call():
            target = f"{place(stmt.result)} = " if stmt.result is not None else ""
            target = f"{p4_name(stmt.applied)} = " if stmt.applied is not None else target
            args = ", ".join(map(_argument, stmt.args))
            return f"{target}call {stmt.function.name}({args})"
        case ir.Lookup():
            key = ", ".join(f"{expression(v)} @{word}.{shift}" for v, word, shift in stmt.key)
            return (
                f"{p4_name(stmt.entry)} = lookup table {stmt.table} ({stmt.strategy}) key [{key}]"
            )
        case ir.Resolve():
            chosen = f" by {expression(stmt.hash)}" if stmt.hash is not None else ""
            return f"{p4_name(stmt.member)} = member of {p4_name(stmt.entry)}{chosen}"
        case ir.ReturnEntry():
            return f"return {p4_name(stmt.entry)}.hit, {p4_name(stmt.runs)}.action"
        case ir.Extract():
            size = f", varbit {expression(stmt.varbit_bits)}" if stmt.varbit_bits else ""
            return f"extract {place(stmt.target)}{size}"
        case ir.CheckStack():
            return f"check {expression(stmt.index)} < {stmt.size}"
        case ir.Lookahead():
            return f"{place(stmt.target)} = lookahead"
        case ir.Advance():
            return f"advance {expression(stmt.bits)}"
        case ir.Verify():
            return f"verify {expression(stmt.condition)} else error {expression(stmt.error)}"
        case ir.Goto():
            return f"goto {_STATES.get(stmt.state, stmt.state)}"
        case ir.Emit():
            return f"emit {place(stmt.target)}"
        case ir.Serialize():
            values = ", ".join(
                place(v) if isinstance(v, ir.Place) else expression(v) for v in stmt.values
            )
            return f"{p4_name(stmt.buffer)} = bytes [{values}]"
        case ir.RegisterRead():
            return f"{place(stmt.target)} = register {stmt.register} [{expression(stmt.index)}]"
        case ir.RegisterWrite():
            cell = f"register {stmt.register} [{expression(stmt.index)}]"
            return f"{cell} = {expression(stmt.value)}"
        case ir.Words():
            return f"{p4_name(stmt.buffer)} = words [{', '.join(map(expression, stmt.values))}]"
        case ir.Runtime():
            target = f"{place(stmt.result)} = " if stmt.result is not None else ""
            args = ", ".join(p4_name(a) if isinstance(a, str) else expression(a) for a in stmt.args)
            return f"{target}{stmt.name}({args})"
    return type(stmt).__name__.lower()


_STATES = {ir.ACCEPT: "accept", ir.REJECT: "reject"}


def _argument(argument: ir.Expr | ir.Place) -> str:
    return f"&{place(argument)}" if isinstance(argument, ir.Place) else expression(argument)


def place(p: ir.Place) -> str:
    match p:
        case ir.Var():
            return "standard_metadata" if p.storage is ir.Storage.INTRINSIC else p4_name(p.name)
        case ir.Member():
            return f"{place(p.base)}.{p4_name(p.name)}"
        case ir.Element():
            return f"{place(p.base)}[{expression(p.index)}]"
        case ir.StackNext():
            return f"{place(p.base)}.nextIndex"
    raise TypeError(p)


def expression(e: ir.Expr) -> str:
    match e:
        case ir.Const():
            return f"{e.value}:{e.type}"
        case ir.Load():
            return place(e.place)
        case ir.Unary():
            return f"{e.op}{expression(e.operand)}"
        case ir.Binary():
            return f"({expression(e.left)} {e.op} {expression(e.right)})"
        case ir.Cast():
            return f"({e.type}){expression(e.operand)}"
        case ir.Slice():
            return f"{expression(e.operand)}[{e.high}:{e.low}]"
        case ir.Concat():
            return f"({expression(e.left)} ++ {expression(e.right)})"
        case ir.Mux():
            return f"({expression(e.condition)} ? {expression(e.then)} : {expression(e.otherwise)})"
        case ir.IsValid():
            return f"{place(e.place)}.isValid()"
        case ir.SameVarbit():
            return f"({place(e.left)} == {place(e.right)})"
        case ir.InSet():
            key = ", ".join(expression(value) for value, _, _ in e.key)
            return f"([{key}] in value set {e.table} ({e.strategy}))"
        case ir.AppliedHit():
            return f"{p4_name(e.applied)}.hit"
        case ir.AppliedAction():
            return f"{p4_name(e.applied)}.action"
        case ir.EntryAction():
            return f"{p4_name(e.entry)}.action"
        case ir.EntryHit():
            return f"{p4_name(e.entry)}.hit"
        case ir.EntryArg():
            return f"{p4_name(e.entry)}.args[{e.word}]:{e.type}"
    raise TypeError(e)
