"""C for calls, and for the look-ups of tables."""

from __future__ import annotations

from testbed.compiler import ir
from testbed.compiler.emit_expr import address, as_word, place, search_key, stored
from testbed.compiler.emit_writer import Writer, has_frame


class CallWriter(Writer):
    """Calls of functions, actions, tables, controls and parsers; what tables do."""

    def _call(self, stmt: ir.Call) -> None:
        callee = stmt.function
        args = ["sw", "phv"]
        if callee.stage is ir.Stage.PARSER:
            args.append("c")
        elif callee.stage is ir.Stage.DEPARSER:
            args.append("o")
        if has_frame(callee) and not callee.owns_frame:
            args.append("f")
        args += [address(a) if isinstance(a, ir.Place) else stored(a) for a in stmt.args]
        exits = callee in self.effects.may_exit
        if callee.kind == "table" and exits:
            assert stmt.applied is not None
            self.locals.append(stmt.applied)
            self.out(f"tb_applied {stmt.applied} = {{0}};")
            args.append(f"&{stmt.applied}")
        call = f"{callee.c_name}({', '.join(args)})"
        if callee.kind == "parser":
            self._guarded(call, "accepted", stmt.after, negate=True)
        elif exits:
            self._guarded(call, "exited", stmt.after, negate=False)
        else:
            if callee.kind == "table":
                assert stmt.applied is not None
                self.locals.append(stmt.applied)
                self.out(f"tb_applied {stmt.applied} = {call};")
            elif stmt.result is not None:
                self.out(f"{place(stmt.result)} = {call};")
            else:
                self.out(f"{call};")
            self.block(stmt.after)

    def _guarded(self, call: str, name: str, after: list[ir.Stmt], *, negate: bool) -> None:
        """A call after which the caller may have to end too, its copies out done."""
        leave = self.reject() if negate else "return true;"
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
            search, key = search_key(stmt.strategy, stmt.key, stmt.key_words)
            self.out(f"const uint64_t key[{stmt.key_words}] = {{{key}}};")
            look_up = f"tb_lookup_{search}({table}, key, {stmt.key_words})"
            found = self.ahead.found(stmt.table, "key")
            if found is not None and stmt.key_words == 1:
                look_up = f"tb_call_{search}({table}, key[0])"
            if found is None:
                self.out(f"tb_entry *{entry} = {look_up};")
            else:
                self.out(f"tb_entry *{entry} = {found}")
                self.out(f"    ? phv->ahead_{stmt.table}")
                self.out(f"    : {look_up};")
            if stmt.timed:
                self.out(f"tb_entry_hit({entry}, sw->now_ps);")
        if stmt.direct_counter:
            self.out(f"{entry}->direct.packets += 1;")
            self.out(f"{entry}->direct.bytes += phv->head.im.packet_length;")
        if stmt.direct_meter is not None:
            by_bytes = "true" if stmt.meter_bytes else "false"
            self.out(
                f"{place(stmt.direct_meter)} = tb_meter_run({entry}->direct_meter, sw->now_ps, "
                f"phv->head.im.packet_length, {by_bytes});"
            )

    def _resolve(self, stmt: ir.Resolve) -> None:
        self.out(f"const tb_member *{stmt.member} = tb_entry_member({stmt.entry});")
        if stmt.hash is None:
            return
        self.out(f"if (!{stmt.member}) {{")
        self.inner(stmt.selection)
        self.out(f"    {stmt.member} = tb_group_choose({stmt.entry},")
        self.out(f"        tb_group_is_random({stmt.entry}) ? tb_random_hash(sw)")
        self.out(f"                                         : {as_word(stmt.hash)});")
        self.out("}")

    def _return_entry(self, stmt: ir.ReturnEntry) -> None:
        outcome = f"(tb_applied){{{stmt.runs}->action, {stmt.entry}->hit}}"
        if self.function in self.effects.may_exit:
            self.out(f"*applied = {outcome};")
            self.out("return false;")
        else:
            self.out(f"return {outcome};")
