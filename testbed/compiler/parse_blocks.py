"""Parsers and controls, and what only they hold: states, actions, tables."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import did_you_mean
from testbed.compiler.lexer import EOF, Token
from testbed.compiler.parse_types import TypeDeclarationParser


class BlockParser(TypeDeclarationParser):
    # ------------------------------------------------------------------ parsers

    # parser : "parser" name [ typeParameters ] parameters ";"
    #        | "parser" name parameters [ parameters ] "{" { local } state { state } "}"
    def parser(self, annotations: list[ast.Annotation]) -> ast.ParserDecl:
        start = self.advance()
        name = self.name("the parser's name")
        self.declare(name.text, is_type=True)
        of = f"parser '{name.text}'"
        with self.scope():
            type_params = self.type_parameters()
            params = self.parameters()
            ctor_params = self.parameters() if self.kind == "(" else []
            local: list[ast.Declaration] = []
            states: list[ast.StateDecl] | None = None
            if self.kind == "{":
                opening = self.advance()
                states = []
                for item in self.items(
                    self._parser_item,
                    lambda: self.kind == "}" or self.at_new_item("state", "value_set"),
                ):
                    if isinstance(item, ast.StateDecl):
                        states.append(item)
                    else:
                        local.append(item)
                self.close_brace(opening, of)
            else:
                self.semicolon(of)
        return ast.ParserDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            type_params,
            params,
            ctor_params,
            local,
            states,
        )

    # local : constant | variable | instantiation | valueSet
    def _parser_item(self) -> ast.Declaration:
        annotations = self.annotations()
        if self.kind == "state":
            return self._state(annotations)
        if self.kind == "value_set":
            return self._value_set(annotations)
        if self.at_declaration():
            return self.local_declaration(annotations)
        self.fail(
            f"expected a state or a declaration in a parser, found {self.found()}",
            *did_you_mean(self.token.text, ["state", "value_set", "const"]),
        )

    # valueSet : "value_set" "<" typeRef ">" "(" expression ")" name ";"
    def _value_set(self, annotations: list[ast.Annotation]) -> ast.ValueSetDecl:
        start = self.advance()
        self.expect("<", "after 'value_set'")
        element = self.type_expr()
        self.expect(">", "after the type of a value_set")
        self.expect("(", "before the size of a value_set")
        size = self.expression()
        self.expect(")", "after the size of a value_set")
        name = self.name("the value_set's name")
        self.semicolon(f"value_set '{name.text}'")
        self.declare(name.text, is_type=False)
        return ast.ValueSetDecl(
            self.span_from(start), name.text, name.span, annotations, element, size
        )

    # state : annotations "state" name "{" { statement } [ transition ] "}"
    def _state(self, annotations: list[ast.Annotation]) -> ast.StateDecl:
        start = self.advance()
        name = self.name("the state's name")
        of = f"state '{name.text}'"
        opening = self.expect("{", f"after {of}")
        transition: ast.TransitionStmt | None = None
        with self.scope():
            statements = self.items(self.statement, lambda: self.kind in ("}", "transition"))
            if self.kind == "transition":
                found = self.items(self._transition, lambda: self.kind != "transition")
                transition = found[0] if found else None
                if self.kind not in ("}", EOF):
                    self.fail(f"expected '}}' after the transition of {of}, found {self.found()}")
        self.close_brace(opening, of)
        return ast.StateDecl(
            self.span_from(start), name.text, name.span, annotations, statements, transition
        )

    # transition : "transition" ( name ";" | "select" "(" expressions ")" "{" { case } "}" )
    def _transition(self) -> ast.TransitionStmt:
        start = self.advance()
        if self.kind != "select":
            state = self.name("a state's name or 'select' after 'transition'")
            self.semicolon("the transition")
            return ast.TransitionStmt(self.span_from(start), state.text, state.span, [], [])
        select = self.advance()
        self.expect("(", "after 'select'")
        selectors: list[ast.Expression] = []
        while self.kind != ")":
            selectors.append(self.expression())
            if not self.accept(","):
                break
        self.expect(")", "after the expressions of 'select'")
        opening = self.expect("{", "at the start of the select cases")
        cases = self.items(self._select_case, lambda: self.kind == "}")
        self.close_brace(opening, "the select")
        self.accept(";")
        return ast.TransitionStmt(self.span_from(start), None, select.span, selectors, cases)

    # case : keyset ":" name ";"
    def _select_case(self) -> ast.SelectCase:
        start = self.token
        keysets = self.keyset()
        self.expect(":", "after the keyset of a select case")
        state = self.name("a state's name")
        self.semicolon("the select case")
        return ast.SelectCase(self.span_from(start), keysets, state.text, state.span)

    # ------------------------------------------------------------------ controls

    # control : "control" name [ typeParameters ] parameters ";"
    #         | "control" name parameters [ parameters ] "{" { local } "apply" block "}"
    def control(self, annotations: list[ast.Annotation]) -> ast.ControlDecl:
        start = self.advance()
        name = self.name("the control's name")
        self.declare(name.text, is_type=True)
        of = f"control '{name.text}'"
        with self.scope():
            type_params = self.type_parameters()
            params = self.parameters()
            ctor_params = self.parameters() if self.kind == "(" else []
            local: list[ast.Declaration] = []
            body: ast.BlockStmt | None = None
            if self.kind == "{":
                opening = self.advance()
                local = self.items(
                    self._control_item,
                    lambda: self.kind in ("}", "apply") or self.at_new_item("action", "table"),
                )
                if self.kind == "apply":
                    self.advance()
                    body = self.block(f"the apply block of {of}")
                else:
                    self._missing_apply(of, opening)
                if self.kind not in ("}", EOF):
                    self.fail(f"expected '}}' after the apply block of {of}, found {self.found()}")
                self.close_brace(opening, of)
                if body is None:
                    body = ast.BlockStmt(self.previous.span, [], [], self.previous.span)
            else:
                self.semicolon(of)
        return ast.ControlDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            type_params,
            params,
            ctor_params,
            local,
            body,
        )

    def _missing_apply(self, of: str, opening: Token) -> None:
        if self.kind == EOF:
            self.close_brace(opening, of)
        self.diagnostics.error(
            self.token.span,
            f"{of} has no apply block",
            "write: apply { ... } as the last part of the control",
        )

    # local : constant | action | table | instantiation | variable
    def _control_item(self) -> ast.Declaration:
        annotations = self.annotations()
        if self.kind == "action":
            return self.action(annotations)
        if self.kind == "table":
            return self._table(annotations)
        if self.at_declaration():
            return self.local_declaration(annotations)
        hint = "statements stand in the apply block" if self.at_name() else ""
        self.fail(
            f"expected an action, a table, a declaration or 'apply' in a control, "
            f"found {self.found()}",
            *did_you_mean(self.token.text, ["action", "table", "apply", "const"]),
            *([hint] if hint else []),
        )

    # action : "action" name parameters block
    def action(self, annotations: list[ast.Annotation]) -> ast.ActionDecl:
        start = self.advance()
        name = self.name("the action's name")
        self.declare(name.text, is_type=False)
        with self.scope():
            params = self.parameters()
            body = self.block(f"action '{name.text}'")
        return ast.ActionDecl(
            self.span_from(start), name.text, name.span, annotations, params, body
        )

    # table : "table" name "{" { property } "}"
    def _table(self, annotations: list[ast.Annotation]) -> ast.TableDecl:
        start = self.advance()
        name = self.name("the table's name")
        self.declare(name.text, is_type=False)
        of = f"table '{name.text}'"
        opening = self.expect("{", f"after {of}")
        table = ast.TableDecl(
            start.span, name.text, name.span, annotations, [], [], [], False, [], {}
        )
        self.items(lambda: self._property(table), lambda: self.kind == "}")
        self.close_brace(opening, of)
        table.span = self.span_from(start)
        return table

    # property : annotations [ "const" ] ( "key" "=" "{" { keyElement } "}"
    #          | "actions" "=" "{" { action ";" } "}" | "entries" "=" "{" { entry } "}"
    #          | name "=" expression ";" )
    def _property(self, table: ast.TableDecl) -> None:
        start = self.token
        annotations = self.annotations()
        const = self.accept("const") is not None
        name = self.name("a table property")
        if name.text in table.written:
            self.diagnostics.error(
                name.span, f"table '{table.name}' has the property '{name.text}' already"
            )
        table.written.setdefault(name.text, name.span)
        if self.kind == "{" and name.text in ("key", "actions", "entries"):
            self.fail(f"expected '=' after '{name.text}', found '{{'", f"write: {name.text} = {{")
        self.expect("=", f"after the table property '{name.text}'")
        if name.text in ("key", "actions", "entries"):
            opening = self.expect("{", f"after '{name.text} ='")

            def ends() -> bool:
                return self.kind == "}"

            if name.text == "key":
                table.keys += self.items(self._key_element, ends)
            elif name.text == "actions":
                table.actions += self.items(self._action_item, ends)
            else:
                table.const_entries = const
                table.entries += self.items(self._entry, ends)
            self.close_brace(opening, f"'{name.text}'")
            return
        value = self.expression()
        self.semicolon(f"the table property '{name.text}'")
        table.properties.append(
            ast.TableProperty(
                self.span_from(start), name.text, name.span, value, const, annotations
            )
        )

    # keyElement : expression ":" name annotations ";"
    def _key_element(self) -> ast.KeyElement:
        start = self.token
        expression = self.expression()
        self.expect(":", "and a match kind after the key's expression")
        kind = self.name("a match kind")
        annotations = self.annotations()
        self.semicolon("the key element")
        return ast.KeyElement(self.span_from(start), expression, kind.text, kind.span, annotations)

    def _action_item(self) -> ast.ActionRef:
        reference = self.action_reference("an action's name")
        self.semicolon(f"action '{reference.name}'")
        return reference

    # actionRef : annotations [ "." ] name [ arguments ]
    def action_reference(self, what: str) -> ast.ActionRef:
        annotations = self.annotations()
        start = self.token
        absolute = self.accept(".") is not None
        name = self.name(what)
        has_args = self.kind == "("
        args = self.arguments() if has_args else []
        return ast.ActionRef(
            self.span_from(start), name.text, absolute, args, has_args, annotations
        )

    # entry : [ "const" ] [ "priority" "=" expression ":" ] keyset ":" actionRef annotations ";"
    def _entry(self) -> ast.Entry:
        start = self.token
        const = self.accept("const") is not None
        priority: ast.Expression | None = None
        if self.kind == "priority" and self.peek().kind == "=":
            self.advance()
            self.advance()
            priority = self.expression()
            self.expect(":", "after the priority of an entry")
        keysets = self.keyset()
        self.expect(":", "and an action after the keyset of an entry")
        action = self.action_reference("an action's name")
        annotations = self.annotations()
        self.semicolon("the entry")
        return ast.Entry(self.span_from(start), keysets, action, annotations, const, priority)
