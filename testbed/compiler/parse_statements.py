"""Statements, and the declarations that may stand among them."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.lexer import BAD, EOF, IDENT, Token
from testbed.compiler.parse_expressions import ExpressionParser

_ASSIGNMENTS = frozenset(
    ["=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", "|+|=", "|-|="]
)


class StatementParser(ExpressionParser):
    # ------------------------------------------------------------------ annotations

    # annotations : { "@" name [ "(" tokens ")" | "[" structured "]" ] | "@pragma" ... }
    def annotations(self) -> list[ast.Annotation]:
        result: list[ast.Annotation] = []
        while self.kind == "@":
            result.append(self._annotation())
        return result

    def _annotation(self) -> ast.Annotation:
        start = self.advance()
        if self.token.text == "pragma":
            return self._pragma(start)
        if not self.token.text.isidentifier():
            self.fail(f"expected an annotation's name after '@', found {self.found()}")
        name = self.advance().text
        if self.kind == "[":
            return self._structured(start, name)
        tokens: list[str] = []
        args: list[ast.Expression] | None = None
        if self.kind == "(":
            args = self.speculate(self._annotation_arguments)
            end = self._at
            if args is not None:
                tokens = [t.text for t in self._tokens[self._at_of(start) + 3 : end - 1]]
            else:
                tokens = self._unstructured(name)
        return ast.Annotation(self.span_from(start), name, False, tokens, args, {})

    def _at_of(self, token: Token) -> int:
        """The index of a token taken a little earlier."""
        at = self._at - 1
        while self._tokens[at] is not token:
            at -= 1
        return at

    def _annotation_arguments(self) -> list[ast.Expression] | None:
        self.advance()
        result: list[ast.Expression] = []
        while self.kind != ")":
            result.append(self.expression())
            if not self.accept(","):
                break
        return result if self.accept(")") else None

    def _unstructured(self, name: str) -> list[str]:
        opening = self.advance()
        tokens: list[str] = []
        depth = 1
        while True:
            depth += (self.kind == "(") - (self.kind == ")")
            if depth == 0:
                self.advance()
                return tokens
            if self.kind == EOF:
                self.fail(f"the annotation '@{name}' is not closed by ')'", span=opening.span)
            if self.kind == BAD and self.token.text in ('"', "/*"):
                self.fail("")
            tokens.append(self.advance().text)

    def _pragma(self, start: Token) -> ast.Annotation:
        """``@pragma name tokens`` up to the end of the line."""
        self.advance()
        words: list[str] = []
        while not self.token.first and self.kind != EOF:
            words.append(self.advance().text)
        name = words[0] if words else "pragma"
        return ast.Annotation(self.span_from(start), name, False, words[1:], None, {})

    # structured : [ expression { "," expression } | name "=" expression { "," ... } ]
    def _structured(self, start: Token, name: str) -> ast.Annotation:
        self.advance()
        args: list[ast.Expression] = []
        pairs: dict[str, ast.Expression] = {}
        mixed = False
        while self.kind != "]":
            item = self.token
            if self.at_name() and self.peek().kind == "=":
                key = self.advance().text
                self.advance()
                if key in pairs:
                    self.diagnostics.error(
                        item.span, f"the key '{key}' is in the annotation '@{name}' already"
                    )
                pairs[key] = self.expression()
            else:
                args.append(self.expression())
            if args and pairs and not mixed:
                mixed = True
                self.diagnostics.error(
                    item.span,
                    f"the annotation '@{name}[...]' mixes values and keys",
                    "expected values, [1, 2], or keys, [a = 1, b = 2]",
                )
            if not self.accept(","):
                break
        self.expect("]", f"after the arguments of '@{name}'")
        return ast.Annotation(self.span_from(start), name, True, [], args, pairs)

    # ------------------------------------------------------------------ statements

    # statement : block | if | switch | for | return | exit | break | continue | ";"
    #           | assignment | call | declaration
    def statement(self) -> ast.Statement:
        with self.nested():
            start, kind = self.token, self.kind
            if kind == "@":
                annotations = self.annotations()
                if self.kind == "{":
                    return self.block("the block", annotations)
                if self.kind == "for":
                    return self._for(annotations)
                return self._declaration_or_expression(annotations)
            if kind == "{":
                return self.block("the block")
            if kind == "if":
                return self._if()
            if kind == "switch":
                return self._switch()
            if kind == "for":
                return self._for([])
            if kind == ";":
                self.advance()
                return ast.EmptyStmt(start.span)
            if kind == "return":
                self.advance()
                value = None
                if self.kind != ";" and not (self.token.first and self.kind == "}"):
                    value = self.expression()
                self.semicolon("'return'")
                return ast.ReturnStmt(self.span_from(start), value)
            if kind in ("exit", "break", "continue"):
                self.advance()
                self.semicolon(f"'{kind}'")
                span = self.span_from(start)
                if kind == "exit":
                    return ast.ExitStmt(span)
                return ast.BreakStmt(span) if kind == "break" else ast.ContinueStmt(span)
            return self._declaration_or_expression([])

    # block : annotations "{" { statement } "}"
    def block(self, of: str, annotations: list[ast.Annotation] | None = None) -> ast.BlockStmt:
        if annotations is None:
            annotations = self.annotations()
        opening = self.token
        if self.kind != "{":
            self.expect("{", f"at the start of {of}")
        self.advance()
        with self.scope():
            statements = self.items(self.statement, lambda: self.kind == "}")
        end = self.close_brace(opening, of)
        return ast.BlockStmt(self.span_from(opening), statements, annotations, end.span)

    # if : "if" "(" expression ")" statement [ "else" statement ]
    def _if(self) -> ast.Statement:
        """A chain of ``else if`` is read in a loop: generated programs have long ones."""
        chain: list[tuple[Token, ast.Expression, ast.Statement]] = []
        otherwise: ast.Statement | None = None
        while True:
            start = self.advance()
            self.expect("(", "after 'if'")
            condition = self.expression()
            self.expect(")", "after the condition")
            chain.append((start, condition, self._scoped_statement()))
            self.height_limit(len(chain))
            if not self.accept("else"):
                break
            if self.kind != "if":
                otherwise = self._scoped_statement()
                break
        for start, condition, then in reversed(chain):
            otherwise = ast.IfStmt(self.span_from(start), condition, then, otherwise)
        assert otherwise is not None
        return otherwise

    def _scoped_statement(self) -> ast.Statement:
        with self.scope():
            return self.statement()

    # switch : "switch" "(" expression ")" "{" { label ":" [ block ] } "}"
    def _switch(self) -> ast.SwitchStmt:
        start = self.advance()
        self.expect("(", "after 'switch'")
        subject = self.expression()
        self.expect(")", "after the expression of 'switch'")
        opening = self.expect("{", "at the start of the switch cases")
        cases = self.items(self._switch_case, lambda: self.kind == "}")
        self.close_brace(opening, "the switch")
        return ast.SwitchStmt(self.span_from(start), subject, cases)

    # label : "default" | expression
    def _switch_case(self) -> ast.SwitchCase:
        start = self.token
        label = ast.DontCareExpr(start.span) if self.accept("default") else self.expression()
        self.expect(":", "after a switch label")
        body = self.block("the switch case") if self.kind in ("{", "@") else None
        return ast.SwitchCase(self.span_from(start), label, body)

    # for : "for" "(" [ init { "," init } ] ";" expression ";" [ update { "," update } ] ")"
    #       statement
    #     | "for" "(" annotations typeRef name "in" collection ")" statement
    def _for(self, annotations: list[ast.Annotation]) -> ast.Statement:
        start = self.advance()
        self.expect("(", "after 'for'")
        with self.scope():
            init: list[ast.Statement] = []
            while self.kind != ";":
                item = self._for_item()
                if not init and self.kind == "in" and isinstance(item, ast.DeclStmt):
                    return self._for_in(start, annotations, item.decl)
                init.append(item)
                if not self.accept(","):
                    break
            self.expect(";", "after the start of 'for'")
            condition = self.expression()
            self.expect(";", "after the condition of 'for'")
            update: list[ast.Statement] = []
            while self.kind != ")":
                update.append(self._for_item())
                if not self.accept(","):
                    break
            self.expect(")", "after the updates of 'for'")
            body = self.statement()
        return ast.ForStmt(self.span_from(start), annotations, init, condition, update, body)

    def _for_item(self) -> ast.Statement:
        """A declaration, assignment or call without its ``;``."""
        start = self.token
        annotations = self.annotations()
        if self.at_declaration():
            type_expr = self.type_expr()
            name = self.name("a variable's name")
            initializer = self.expression() if self.accept("=") else None
            self.declare(name.text, is_type=False)
            decl = ast.VarDecl(
                self.span_from(start), name.text, name.span, annotations, type_expr, initializer
            )
            return ast.DeclStmt(decl.span, decl)
        left = self.primary()
        if self.kind == "in":
            self.fail(
                "a loop over values declares its variable",
                f"write its type: for (bit<32> {left.span.text} in ...)",
                span=left.span,
            )
        return self._after_left_side(start, left)

    # collection : expression [ ".." expression ]
    def _for_in(
        self, start: Token, annotations: list[ast.Annotation], decl: ast.Declaration
    ) -> ast.ForInStmt:
        self.advance()
        assert isinstance(decl, ast.VarDecl)
        first = self.token
        collection = self.expression()
        if self.accept(".."):
            high = self.expression()
            collection = ast.RangeExpr(self.span_from(first), collection, high)
        self.expect(")", "after the collection of 'for'")
        body = self.statement()
        return ast.ForInStmt(self.span_from(start), annotations, decl, collection, body)

    # ------------------------------------------------------------------ declaration or expression

    def at_declaration(self) -> bool:
        """Whether a declaration begins here rather than an assignment or a call.

        A declared name decides by what it is. An undeclared one is taken for a
        misspelt type where a name follows it.
        """
        if self.kind == "const":
            return True
        if self.at_type():
            after = self.peek(2 if self.kind == "." else 1).kind
            return after != "."
        if self.kind == IDENT and self.is_type(self.token.text) is None:
            following = self.peek()
            if following.kind == IDENT and not following.first:
                return True
            if following.kind == "<":
                return self.speculate_only(self._generic_declaration)
        return False

    def speculate_only(self, looks: object) -> bool:
        """Whether ``looks`` succeeds from here; the cursor stays."""
        at = self._at
        found = self.speculate(looks)  # type: ignore[arg-type]
        self._at = at
        self.token = self._tokens[at]
        self.kind = self.token.kind
        return found is not None

    def _generic_declaration(self) -> bool | None:
        self._plain_type("a type")
        return True if self.at_name() or self.kind == "(" else None

    # declaration : "const" typeRef name "=" expression ";"
    #             | typeRef name [ "=" expression ] ";"
    #             | typeRef "(" arguments ")" name [ "=" "{" { declaration } "}" ] ";"
    def _declaration_or_expression(self, annotations: list[ast.Annotation]) -> ast.Statement:
        start = self.token
        if self.at_declaration():
            decl = self.local_declaration(annotations)
            return ast.DeclStmt(decl.span, decl)
        if not (self.at_name() or self.kind in (".", "this", "(") or self.at_type()):
            self.fail(f"expected a statement, found {self.found()}")
        left = self.primary()
        statement = self._after_left_side(start, left)
        self.semicolon(
            "the call" if isinstance(statement, ast.CallStmt) else "the assignment",
        )
        statement.span = self.span_from(start)
        return statement

    # assignment : lvalue ( "=" | "+=" | ... | ">>=" ) expression ; call : lvalue "(" arguments ")"
    def _after_left_side(self, start: Token, left: ast.Expression) -> ast.AssignStmt | ast.CallStmt:
        operator = self.kind
        if operator == ">" and self.token.glued and self.peek().kind == ">=":
            self.advance()
            operator = ">>="
        if operator in _ASSIGNMENTS or operator == ">>=":
            self.advance()
            right = self.expression()
            return ast.AssignStmt(self.span_from(start), operator, left, right)
        if isinstance(left, ast.CallExpr):
            return ast.CallStmt(self.span_from(start), left)
        if self.token.first or self.kind == ";":
            self.fail(
                "this expression is not a statement",
                "expected an assignment or a call",
                span=left.span,
            )
        self.fail(f"expected '=' or '(' in a statement, found {self.found()}")

    def local_declaration(self, annotations: list[ast.Annotation]) -> ast.Declaration:
        """A constant, variable or instance; ``at_declaration`` has been asked."""
        start = self.token
        if self.kind == "const":
            return self.constant(annotations)
        type_expr = self.type_expr()
        if self.kind == "(":
            return self.instantiation(start, annotations, type_expr)
        name = self.name("a name after the type")
        if self.kind == "[" and not self.token.first:
            self.fail(
                "the size of a stack stands behind its type, not behind its name",
                f"write: {type_expr.span.text}[...] {name.text};",
            )
        initializer = self.expression() if self.accept("=") else None
        self.semicolon(f"the declaration of '{name.text}'")
        self.declare(name.text, is_type=False)
        return ast.VarDecl(
            self.span_from(start), name.text, name.span, annotations, type_expr, initializer
        )

    def constant(self, annotations: list[ast.Annotation]) -> ast.ConstDecl:
        start = self.advance()
        type_expr = self.type_expr()
        name = self.name("a constant's name")
        self.expect("=", f"after '{name.text}': a constant has a value")
        initializer = self.expression()
        self.semicolon(f"the constant '{name.text}'")
        self.declare(name.text, is_type=False)
        return ast.ConstDecl(
            self.span_from(start), name.text, name.span, annotations, type_expr, initializer
        )

    def instantiation(
        self, start: Token, annotations: list[ast.Annotation], type_expr: ast.TypeExpr
    ) -> ast.InstanceDecl:
        args = self.arguments()
        callee = ast.TypeNameExpr(type_expr.span, type_expr)
        call = ast.CallExpr(self.span_from(start), callee, [], args)
        name = self.name("the instance's name")
        methods: list[ast.Declaration] | None = None
        if self.kind == "=" and self.peek().kind == "{":
            self.advance()
            methods = self.instance_block()
        self.semicolon(f"the instance '{name.text}'")
        self.declare(name.text, is_type=False)
        return ast.InstanceDecl(
            self.span_from(start), name.text, name.span, annotations, call, methods
        )

    def instance_block(self) -> list[ast.Declaration]:
        raise NotImplementedError
