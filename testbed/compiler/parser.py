"""Tokens to the syntax tree: declarations, and the whole program.

Recursive descent, the rule of the P4_16 grammar above each function. A part that
cannot be parsed is reported and left out; the rest is parsed on.
"""

from __future__ import annotations

from collections.abc import Callable

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, choices, did_you_mean
from testbed.compiler.lexer import EOF, KEYWORDS, Token
from testbed.compiler.parse_statements import StatementParser

_TOP_LEVEL = (
    "action",
    "const",
    "control",
    "enum",
    "error",
    "extern",
    "header",
    "header_union",
    "match_kind",
    "package",
    "parser",
    "struct",
    "type",
    "typedef",
)


def parse(tokens: list[Token], diagnostics: Diagnostics) -> ast.Program:
    """The program that ``tokens`` spell; syntax errors go to ``diagnostics``."""
    return Parser(tokens, diagnostics).program()


class Parser(StatementParser):
    # program : { declaration | ";" }
    def program(self) -> ast.Program:
        declarations: list[ast.Declaration] = []
        while self.kind != EOF:
            found = self.items(self._top_level, lambda: self.kind == "}")
            declarations += [d for d in found if d is not None]
            if self.kind == "}":
                self.diagnostics.error(self.token.span, "this '}' closes nothing")
                self.advance()
        return ast.Program(declarations)

    # declaration : annotations ( constant | typedef | struct | ... | control | instantiation )
    def _top_level(self) -> ast.Declaration | None:
        if self.kind == ";":
            self.advance()
            return None
        annotations = self.annotations()
        kind = self.kind
        parsers: dict[str, Callable[[list[ast.Annotation]], ast.Declaration]] = {
            "const": self.constant,
            "struct": self._struct,
            "header": self._struct,
            "header_union": self._struct,
            "enum": self._enum,
            "error": self._error_declaration,
            "match_kind": self._match_kind,
            "typedef": self._typedef,
            "type": self._typedef,
            "extern": self._extern,
            "parser": self._parser,
            "control": self._control,
            "package": self._package,
            "action": self._action,
        }
        if kind == "error" and self.peek().kind != "{":
            return self._function_or_instance(annotations)
        if kind in parsers:
            return parsers[kind](annotations)
        if kind == "table" or kind in ("state", "value_set"):
            where = "control" if kind == "table" else "parser"
            self.fail(f"a {kind} stands inside a {where}, not at the top level")
        if self.at_type() or self.at_name() or self.kind == ".":
            return self._function_or_instance(annotations)
        self.fail(
            f"expected a declaration, found {self.found()}",
            *did_you_mean(self.token.text, _TOP_LEVEL),
            choices("declarations", _TOP_LEVEL),
        )

    # function : typeOrVoid name [ typeParameters ] parameters block
    # instantiation : typeRef arguments name [ "=" block ] ";"
    def _function_or_instance(self, annotations: list[ast.Annotation]) -> ast.Declaration:
        start = self.token
        word = self.token
        following = self.peek()
        misspelt = did_you_mean(word.text, _TOP_LEVEL, 0.8) if not self.at_type() else []
        if misspelt and following.kind == "IDENT":
            self.fail(
                f"expected a declaration, found {self.found()}",
                *misspelt,
                choices("declarations", _TOP_LEVEL),
            )
        if self._at_generic_function():
            return self._function(annotations)
        type_expr = self.type_expr()
        if self.kind == "(":
            return self.instantiation(start, annotations, type_expr)
        name = self.name("a function's or an instance's name")
        if self.kind in ("(", "<"):
            return self._function_rest(start, annotations, type_expr, name)
        self.fail(
            "a variable cannot be declared at the top level",
            "expected a constant (const), a function or an instance; "
            "variables stand in parsers, controls and actions",
            span=name.span,
        )

    def _at_generic_function(self) -> bool:
        """``T f<T>(...)``: the return type is a parameter declared after it."""
        return (
            self.at_name()
            and self.is_type(self.token.text) is not True
            and self.peek(1).kind == "IDENT"
            and self.peek(2).kind == "<"
        )

    def _function(self, annotations: list[ast.Annotation]) -> ast.FunctionDecl:
        start = self.token
        type_expr = self.type_expr()
        name = self.name("a function's name")
        return self._function_rest(start, annotations, type_expr, name)

    def _function_rest(
        self,
        start: Token,
        annotations: list[ast.Annotation],
        return_type: ast.TypeExpr,
        name: Token,
    ) -> ast.FunctionDecl:
        self.declare(name.text, is_type=False)
        with self.scope():
            type_params = self._type_parameters()
            params = self._parameters()
            body = self.block(f"function '{name.text}'")
        return ast.FunctionDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            return_type,
            type_params,
            params,
            body,
        )

    # ------------------------------------------------------------------ parameters

    # typeParameters : [ "<" name { "," name } ">" ]
    def _type_parameters(self) -> list[ast.TypeParam]:
        result: list[ast.TypeParam] = []
        if not self.accept("<"):
            return result
        while True:
            name = self.name("a type parameter's name")
            self.declare(name.text, is_type=True)
            result.append(ast.TypeParam(name.span, name.text, name.span, []))
            if not self.accept(","):
                break
        self.expect(">", "after the type parameters")
        return result

    # parameters : "(" [ parameter { "," parameter } ] ")"
    def _parameters(self) -> list[ast.ParamDecl]:
        self.expect("(", "before the parameters")
        result: list[ast.ParamDecl] = []
        while self.kind != ")":
            result.append(self._parameter())
            if not self.accept(","):
                break
        self.expect(")", "after the parameters")
        return result

    # parameter : annotations [ "in" | "out" | "inout" ] typeRef name [ "=" expression ]
    def _parameter(self) -> ast.ParamDecl:
        start = self.token
        annotations = self.annotations()
        direction = self.advance().kind if self.kind in ("in", "out", "inout") else ""
        type_expr = self.type_expr("a parameter's type")
        name = self.name("a parameter's name")
        default = self.expression() if self.accept("=") else None
        self.declare(name.text, is_type=False)
        return ast.ParamDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            direction,
            type_expr,
            default,
        )

    # ------------------------------------------------------------------ types

    # struct : ( "struct" | "header" | "header_union" ) name [ typeParameters ]
    #          "{" { annotations typeRef name ";" } "}"
    def _struct(self, annotations: list[ast.Annotation]) -> ast.StructDecl:
        start = self.advance()
        name = self.name(f"the {start.kind}'s name")
        self.declare(name.text, is_type=True)
        with self.scope():
            type_params = self._type_parameters()
            of = f"{start.kind} '{name.text}'"
            opening = self.expect("{", f"after {of}")
            fields = self.items(self._field, self.at_end_of_item)
            self.close_brace(opening, of)
        return ast.StructDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            start.kind,
            type_params,
            fields,
        )

    def _field(self) -> ast.FieldDecl:
        start = self.token
        annotations = self.annotations()
        type_expr = self.type_expr("a field's type")
        name = self.name("a field's name")
        if self.kind == "[" and not self.token.first:
            self.fail(
                "the size of a stack stands behind its type, not behind its name",
                f"write: {type_expr.span.text}[...] {name.text};",
            )
        self.semicolon(f"field '{name.text}'")
        return ast.FieldDecl(self.span_from(start), name.text, name.span, annotations, type_expr)

    # enum : "enum" [ typeRef ] name "{" member { "," member } [ "," ] "}"
    # member : annotations name [ "=" expression ]
    def _enum(self, annotations: list[ast.Annotation]) -> ast.EnumDecl:
        start = self.advance()
        underlying = None
        if not (self.at_name() and self.peek().kind == "{"):
            underlying = self.type_expr("the enum's name or its type")
        name = self.name("the enum's name")
        self.declare(name.text, is_type=True)
        of = f"enum '{name.text}'"
        opening = self.expect("{", f"after {of}")
        members: list[ast.EnumMember] = []
        while self.kind != "}":
            first = self.token
            notes = self.annotations()
            member = self.name("an enum member's name")
            value = self.expression() if self.accept("=") else None
            members.append(
                ast.EnumMember(self.span_from(first), member.text, member.span, notes, value)
            )
            if not self.accept(","):
                break
        self.close_brace(opening, of)
        return ast.EnumDecl(
            self.span_from(start), name.text, name.span, annotations, underlying, members
        )

    # error : "error" "{" name { "," name } "}"
    def _error_declaration(self, annotations: list[ast.Annotation]) -> ast.ErrorDecl:
        start = self.token
        names = self._name_list("error")
        members = [ast.ErrorMember(t.span, t.text, t.span, a) for a, t in names]
        return ast.ErrorDecl(self.span_from(start), "error", start.span, annotations, members)

    # match_kind : "match_kind" "{" name { "," name } "}"
    def _match_kind(self, annotations: list[ast.Annotation]) -> ast.MatchKindDecl:
        start = self.token
        names = self._name_list("match_kind")
        members = [ast.MatchKindMember(t.span, t.text, t.span, a) for a, t in names]
        return ast.MatchKindDecl(
            self.span_from(start), "match_kind", start.span, annotations, members
        )

    def _name_list(self, what: str) -> list[tuple[list[ast.Annotation], Token]]:
        self.advance()
        opening = self.expect("{", f"after '{what}'")
        result = []
        while self.kind != "}":
            annotations = self.annotations()
            result.append((annotations, self.name("a member's name")))
            if not self.accept(","):
                break
        self.close_brace(opening, f"the {what} declaration")
        return result

    # typedef : ( "typedef" | "type" ) ( typeRef | struct | enum ) name ";"
    def _typedef(self, annotations: list[ast.Annotation]) -> ast.TypedefDecl:
        start = self.advance()
        type_expr = self.type_expr()
        name = self.name("the new type's name")
        self.semicolon(f"{start.kind} '{name.text}'")
        self.declare(name.text, is_type=True)
        return ast.TypedefDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            start.kind == "type",
            type_expr,
        )

    # ------------------------------------------------------------------ externs, packages

    # extern : "extern" name [ typeParameters ] "{" { method } "}"
    #        | "extern" typeOrVoid name [ typeParameters ] parameters ";"
    def _extern(self, annotations: list[ast.Annotation]) -> ast.Declaration:
        start = self.advance()
        if self.at_name() and self.peek().kind in ("{", "<") and not self._extern_function():
            name = self.advance()
            self.declare(name.text, is_type=True)
            with self.scope():
                return self._extern_object(start, annotations, name)
        with self.scope():
            function = self._prototype(start, annotations, None)
        self.declare(function.name, is_type=False)
        return function

    def _extern_function(self) -> bool:
        """Whether ``extern X<...`` goes on as a function: a name follows the ``>``."""
        if self.peek().kind == "{":
            return False
        depth, ahead = 0, 1
        while True:
            kind = self.peek(ahead).kind
            depth += (kind == "<") - (kind == ">")
            if depth == 0 or kind in ("{", ";", EOF):
                return self.peek(ahead + 1).kind not in ("{", EOF) and depth == 0
            ahead += 1

    def _extern_object(
        self, start: Token, annotations: list[ast.Annotation], name: Token
    ) -> ast.ExternDecl:
        type_params = self._type_parameters()
        of = f"extern '{name.text}'"
        opening = self.expect("{", f"after {of}")
        decl = ast.ExternDecl(
            self.span_from(start), name.text, name.span, annotations, type_params, [], []
        )

        def method() -> ast.FunctionDecl:
            with self.scope():
                return self._prototype(self.token, self.annotations(), decl)

        for function in self.items(method, lambda: self.kind == "}"):
            kind = decl.constructors if function.return_type is None else decl.methods
            kind.append(function)
        self.close_brace(opening, of)
        decl.span = self.span_from(start)
        return decl

    # method : annotations [ "abstract" ] typeOrVoid name [ typeParameters ] parameters ";"
    #        | annotations NAME-OF-THE-EXTERN parameters ";"
    def _prototype(
        self, start: Token, annotations: list[ast.Annotation], owner: ast.ExternDecl | None
    ) -> ast.FunctionDecl:
        abstract = self.accept("abstract") is not None
        return_type: ast.TypeExpr | None = None
        if not (owner is not None and self.token.text == owner.name and self.peek().kind == "("):
            return_type = self.type_expr("a return type")
        name = self.name("a function's name")
        type_params = self._type_parameters()
        params = self._parameters()
        self.semicolon(f"the declaration of '{name.text}'")
        return ast.FunctionDecl(
            self.span_from(start),
            name.text,
            name.span,
            annotations,
            return_type,
            type_params,
            params,
            None,
            owner,
            abstract,
        )

    # package : "package" name [ typeParameters ] parameters ";"
    def _package(self, annotations: list[ast.Annotation]) -> ast.PackageDecl:
        start = self.advance()
        name = self.name("the package's name")
        self.declare(name.text, is_type=True)
        with self.scope():
            type_params = self._type_parameters()
            params = self._parameters()
        self.semicolon(f"package '{name.text}'")
        return ast.PackageDecl(
            self.span_from(start), name.text, name.span, annotations, type_params, params
        )

    # ------------------------------------------------------------------ parsers

    # parser : "parser" name [ typeParameters ] parameters ";"
    #        | "parser" name parameters [ parameters ] "{" { local } state { state } "}"
    def _parser(self, annotations: list[ast.Annotation]) -> ast.ParserDecl:
        start = self.advance()
        name = self.name("the parser's name")
        self.declare(name.text, is_type=True)
        of = f"parser '{name.text}'"
        with self.scope():
            type_params = self._type_parameters()
            params = self._parameters()
            ctor_params = self._parameters() if self.kind == "(" else []
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
        if self._at_declaration():
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
    def _control(self, annotations: list[ast.Annotation]) -> ast.ControlDecl:
        start = self.advance()
        name = self.name("the control's name")
        self.declare(name.text, is_type=True)
        of = f"control '{name.text}'"
        with self.scope():
            type_params = self._type_parameters()
            params = self._parameters()
            ctor_params = self._parameters() if self.kind == "(" else []
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
            return self._action(annotations)
        if self.kind == "table":
            return self._table(annotations)
        if self._at_declaration():
            return self.local_declaration(annotations)
        hint = "statements stand in the apply block" if self.at_name() else ""
        self.fail(
            f"expected an action, a table, a declaration or 'apply' in a control, "
            f"found {self.found()}",
            *did_you_mean(self.token.text, ["action", "table", "apply", "const"]),
            *([hint] if hint else []),
        )

    # action : "action" name parameters block
    def _action(self, annotations: list[ast.Annotation]) -> ast.ActionDecl:
        start = self.advance()
        name = self.name("the action's name")
        self.declare(name.text, is_type=False)
        with self.scope():
            params = self._parameters()
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
        table = ast.TableDecl(start.span, name.text, name.span, annotations, [], [], [], False, [])
        seen: set[str] = set()
        self.items(lambda: self._property(table, seen), lambda: self.kind == "}")
        self.close_brace(opening, of)
        table.span = self.span_from(start)
        return table

    # property : annotations [ "const" ] ( "key" "=" "{" { keyElement } "}"
    #          | "actions" "=" "{" { action ";" } "}" | "entries" "=" "{" { entry } "}"
    #          | name "=" expression ";" )
    def _property(self, table: ast.TableDecl, seen: set[str]) -> None:
        start = self.token
        annotations = self.annotations()
        const = self.accept("const") is not None
        name = self.name("a table property")
        if name.text in seen:
            self.diagnostics.error(
                name.span, f"table '{table.name}' has the property '{name.text}' already"
            )
        seen.add(name.text)
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

    # ------------------------------------------------------------------ instances

    # instance block : "{" { function | instantiation } "}"
    def instance_block(self) -> list[ast.Declaration]:
        opening = self.expect("{", "at the start of the instance's methods")
        with self.scope():
            result = self.items(self._instance_item, lambda: self.kind == "}")
        self.close_brace(opening, "the instance")
        return result

    def _instance_item(self) -> ast.Declaration:
        annotations = self.annotations()
        if self.kind in KEYWORDS and not self.at_type():
            self.fail(f"expected a method or an instance, found {self.found()}")
        return self._function_or_instance(annotations)
