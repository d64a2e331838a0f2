"""Types and expressions; the grammar rule stands above each function.

Binary operators are parsed by precedence climbing over one table. Note P4's
order: ``&``, ``^`` and ``|`` bind tighter than comparisons, unlike in C, which
makes ``x & 1 == 1`` mean ``(x & 1) == 1``.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.lexer import EOF, IDENT, INT, STRING, number
from testbed.compiler.token_stream import TokenStream

# Tightest last; all are left-associative.
_PRECEDENCE = {
    "||": 1,
    "&&": 2,
    "==": 3,
    "!=": 3,
    "<": 4,
    ">": 4,
    "<=": 4,
    ">=": 4,
    "|": 5,
    "^": 6,
    "&": 7,
    "<<": 8,
    ">>": 8,
    "++": 9,
    "+": 9,
    "-": 9,
    "|+|": 9,
    "|-|": 9,
    "*": 10,
    "/": 10,
    "%": 10,
}
_BUILTIN_TYPES = frozenset(
    ["bool", "error", "match_kind", "string", "void", "int", "bit", "varbit", "tuple"]
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class ExpressionParser(TokenStream):
    # ------------------------------------------------------------------ types

    def at_type(self) -> bool:
        """Whether a type begins here, going by the names declared so far."""
        if self.kind in _BUILTIN_TYPES:
            return True
        if self.kind == "list":
            return self.peek().kind == "<"
        if self.kind == ".":
            return self.is_type(self.peek().text) is True
        return self.at_name() and self.is_type(self.token.text) is True

    # typeRef : baseType | typeName | specializedType | headerStackType | tupleType | listType
    # headerStackType : typeRef "[" expression "]"
    def type_expr(self, what: str = "a type") -> ast.TypeExpr:
        start = self.token
        with self.nested():
            result = self._plain_type(what)
            length = 0
            while self.kind == "[":
                length += 1
                self.height_limit(length)
                self.advance()
                size = self.expression()
                self.expect("]", "after the size of a stack")
                result = ast.StackTypeExpr(self.span_from(start), result, size)
        return result

    # baseType : "bool" | "error" | "match_kind" | "string" | "void"
    #          | ("bit" | "int" | "varbit") [ "<" (INTEGER | "(" expression ")") ">" ]
    # tupleType : "tuple" "<" typeArguments ">" ; listType : "list" "<" typeArgument ">"
    # typeName : [ "." ] TYPE_IDENTIFIER ; specializedType : typeName "<" typeArguments ">"
    def _plain_type(self, what: str) -> ast.TypeExpr:
        start, kind = self.token, self.kind
        if kind in ("bit", "int", "varbit"):
            self.advance()
            width: ast.Expression | None = None
            if self.accept("<"):
                width = self._width()
                self.expect(">", f"after the width of {kind}<...>")
            elif kind == "varbit":
                self.expect("<", "after 'varbit'")
            return ast.BuiltinTypeExpr(self.span_from(start), kind, width)
        if kind == "tuple" or (kind == "list" and self.peek().kind == "<"):
            self.advance()
            if self.kind != "<":
                self.expect("<", f"after '{kind}'")
            return ast.TupleTypeExpr(self.span_from(start), kind, self.type_arguments())
        if kind in _BUILTIN_TYPES:
            self.advance()
            return ast.BuiltinTypeExpr(start.span, kind)
        absolute = self.accept(".") is not None
        if not self.at_name():
            self.fail(f"expected {what}, found {self.found()}")
        name = self.advance().text
        args = self.type_arguments() if self.kind == "<" else []
        return ast.NamedTypeExpr(self.span_from(start), name, absolute, args)

    def _width(self) -> ast.Expression:
        token = self.token
        if token.kind == INT:
            return self._literal()
        if self.kind == "(":
            return self.primary()
        if self.at_name():
            # Not in the grammar, but a constant's name is what everyone tries first.
            self.fail(
                f"a width that is not a number must stand in parentheses: <({token.text})>",
            )
        self.fail(f"expected a width, found {self.found()}")

    # typeArguments : typeArgument { "," typeArgument } ; typeArgument : typeRef | name | "_"
    def type_arguments(self) -> list[ast.TypeExpr]:
        self.expect("<", "before the type arguments")
        args: list[ast.TypeExpr] = []
        while self.kind != ">":
            token = self.token
            if token.kind == IDENT and token.text == "_":
                self.advance()
                args.append(ast.DontCareTypeExpr(token.span))
            else:
                args.append(self.type_expr("a type argument"))
            if not self.accept(","):
                break
        self.expect(">", "after the type arguments")
        return args

    # ------------------------------------------------------------------ expressions

    # expression : binary [ "?" expression ":" expression ]
    def expression(self) -> ast.Expression:
        start = self.token
        with self.nested():
            condition = self._binary(1)
            if self.kind != "?":
                return condition
            height = self._height
            self.advance()
            then = self.expression()
            height = max(height, self._height)
            self.expect(":", "in a conditional expression")
            otherwise = self.expression()
            self._raise_height(height)
            return ast.ConditionalExpr(self.span_from(start), condition, then, otherwise)

    # binary : unary { operator unary }     with the precedences above
    def _binary(self, least: int) -> ast.Expression:
        start = self.token
        left = self._unary()
        while True:
            height = self._height
            operator = self.kind
            if operator == ">" and self.token.glued and self.peek().kind == ">":
                operator = ">>"
            precedence = _PRECEDENCE.get(operator, 0)
            if precedence < least:
                return left
            if operator == ">>" or (operator == ">" and self.token.glued):
                if self.peek().kind == ">=":
                    return left  # >>=
                self.advance()
            self.advance()
            right = self._binary(precedence + 1)
            self._raise_height(height)
            left = ast.BinaryExpr(self.span_from(start), operator, left, right)

    # unary : ( "!" | "~" | "-" | "+" ) unary | "(" typeRef ")" unary | postfix
    def _unary(self) -> ast.Expression:
        start = self.token
        if self.kind in ("!", "~", "-", "+"):
            with self.nested():
                self.advance()
                operand = self._unary()
            self._raise_height()
            return ast.UnaryExpr(self.span_from(start), start.kind, operand)
        if self.kind == "(":
            target = self.speculate(self._cast_type)
            if target is not None:
                with self.nested():
                    operand = self._unary()
                self._raise_height()
                return ast.CastExpr(self.span_from(start), target, operand)
        return self.primary()

    def _cast_type(self) -> ast.TypeExpr | None:
        self.advance()
        if not self.at_type():
            return None
        target = self.type_expr()
        if self.kind != ")":
            return None
        self.advance()
        return target

    # postfix : atom { "." name | "[" expression [ ( ":" | "+:" ) expression ] "]"
    #                | [ "<" typeArguments ">" ] "(" arguments ")" }
    def primary(self) -> ast.Expression:
        start = self.token
        result = self._atom()
        while True:
            height, self._height = self._height, 0
            kind = self.kind
            if kind == ".":
                self.advance()
                member = self.name("a member's name after '.'")
                result = ast.MemberExpr(self.span_from(start), result, member.text, member.span)
            elif kind == "[":
                self.advance()
                index = self.expression()
                if self.accept(":"):
                    low = self.expression()
                    self.expect("]", "after a slice")
                    result = ast.SliceExpr(self.span_from(start), result, index, low)
                elif self.accept("+:"):
                    width = self.expression()
                    self.expect("]", "after a slice")
                    result = ast.SliceExpr(self.span_from(start), result, width, index, True)
                else:
                    self.expect("]", "after an index")
                    result = ast.IndexExpr(self.span_from(start), result, index)
            elif kind == "(":
                args = self.arguments()
                result = ast.CallExpr(self.span_from(start), result, [], args)
            elif kind == "<" and isinstance(result, ast.NameExpr | ast.MemberExpr):
                type_arguments = self.speculate(self._call_type_arguments)
                if type_arguments is None:
                    self._height = height
                    return result
                args = self.arguments()
                result = ast.CallExpr(self.span_from(start), result, type_arguments, args)
            else:
                self._height = height
                return result
            self._raise_height(height)

    def _raise_height(self, other: int = 0) -> None:
        """An operation on the expression parsed last, and on one of height ``other``."""
        self._height = max(self._height, other) + 1
        self.height_limit(self._height)

    def _call_type_arguments(self) -> list[ast.TypeExpr] | None:
        following = self.peek()
        if following.text != "_" and following.kind in (INT, "("):
            return None
        arguments = self.type_arguments()
        return arguments if self.kind == "(" else None

    # arguments : "(" [ argument { "," argument } ] ")"
    def arguments(self) -> list[ast.Argument]:
        self.expect("(", "before the arguments")
        result: list[ast.Argument] = []
        height = 0
        while self.kind != ")":
            result.append(self._argument())
            height = max(height, self._height)
            if not self.accept(","):
                break
        self.expect(")", "after the arguments")
        self._height = height
        return result

    # argument : expression | name "=" expression | "_" | name "=" "_"
    def _argument(self) -> ast.Argument:
        start = self.token
        name: str | None = None
        if self.at_name() and self.peek().kind == "=":
            name = self.advance().text
            self.advance()
        if self.kind == IDENT and self.token.text == "_" and self.peek().kind in (",", ")"):
            self.advance()
            return ast.Argument(self.span_from(start), name, None)
        value = self.expression()
        return ast.Argument(self.span_from(start), name, value)

    # atom : INTEGER | "true" | "false" | STRING | [ "." ] name | typeRef | "error" | "this"
    #      | "(" expression ")" | braces | "..."
    def _atom(self) -> ast.Expression:
        token, kind = self.token, self.kind
        self._height = 0
        if kind == INT:
            return self._literal()
        if kind in ("true", "false"):
            self.advance()
            return ast.BoolLiteral(token.span, kind == "true")
        if kind == STRING:
            return self.string()
        if kind == "(":
            self.advance()
            inner = self.expression()
            self.expect(")", "to close the parenthesis")
            inner.span = self.span_from(token)
            return inner
        if kind == "{":
            with self.nested():
                return self._braces()
        if kind == "this":
            self.advance()
            return ast.ThisExpr(token.span)
        if kind == "...":
            self.advance()
            return ast.DefaultExpr(token.span)
        if self.at_type():
            named = self.type_expr()
            return ast.TypeNameExpr(named.span, named)
        absolute = kind == "."
        if absolute:
            self.advance()
        if self.at_name():
            name = self.advance().text
            return ast.NameExpr(self.span_from(token), name, absolute)
        self.fail(f"expected an expression, found {self.found()}")

    def _literal(self) -> ast.IntLiteral:
        token = self.token
        parsed = number(token.text)
        if parsed is None:
            self.fail(
                f"'{token.text}' is not a number",
                "numbers are written 10, 0x1F, 0b101, 0o17, or with a width: 8w255, 8w0xFF, 4s7",
            )
        self.advance()
        value, width, signed, base = parsed
        return ast.IntLiteral(token.span, value, width, signed, base)

    def string(self) -> ast.StringLiteral:
        """A string; adjacent ones are joined, as p4c does."""
        start = self.token
        text = ""
        while self.kind == STRING:
            raw = self.advance().text[1:-1]
            parts = raw.split("\\\\")
            for i, part in enumerate(parts):
                pieces = part.split("\\")
                text += ("\\" if i else "") + pieces[0]
                text += "".join(_ESCAPES.get(p[:1], p[:1]) + p[1:] for p in pieces[1:])
        return ast.StringLiteral(self.span_from(start), text)

    # braces : "{#}"
    #        | "{" [ expression { "," expression } [ "," "..." ] [ "," ] ] "}"
    #        | "{" name "=" expression { "," name "=" expression } [ "," "..." ] [ "," ] "}"
    def _braces(self) -> ast.Expression:
        start = self.advance()
        if self.kind == "#":
            middle = self.advance()
            end = self.expect("}", "after '{#'")
            apart = middle.start != start.end or end.start != middle.end
            if apart and end.macro is None:  # a macro's tokens all stand where it is used
                self.fail("'{#}' is one word: no blanks stand within it", span=middle.span)
            return ast.InvalidExpr(self.span_from(start))
        elements: list[ast.Expression] = []
        fields: list[ast.FieldInit] = []
        dots = False
        height = 0
        named = self.at_name() and self.peek().kind == "="
        while self.kind != "}":
            if self.kind == "..." and self.peek().kind in ("}", ","):
                self.advance()
                dots = True
                self.accept(",")
                break
            if named:
                first = self.name("a field's name")
                self.expect("=", f"after the field's name '{first.text}'")
                value = self.expression()
                if any(f.name == first.text for f in fields):
                    self.diagnostics.error(first.span, f"'{first.text}' has a value already")
                fields.append(ast.FieldInit(self.span_from(first), first.text, value))
            else:
                elements.append(self.expression())
            height = max(height, self._height)
            if not self.accept(","):
                break
        self.expect("}", "after the list of values")
        self._raise_height(height)
        span = self.span_from(start)
        if named:
            return ast.StructExpr(span, fields, dots)
        return ast.ListExpr(span, elements, dots)

    # ------------------------------------------------------------------ keysets

    # keysetExpression : "(" simpleKeyset { "," simpleKeyset } ")" | simpleKeyset
    def keyset(self) -> list[ast.Expression]:
        if self.kind != "(" or not self._parenthesis_ends_keyset():
            return [self._simple_keyset()]
        self.advance()
        result: list[ast.Expression] = []
        while self.kind != ")":
            result.append(self._simple_keyset())
            if not self.accept(","):
                break
        self.expect(")", "after the keyset")
        return result

    def _parenthesis_ends_keyset(self) -> bool:
        """Whether ``:`` follows the parenthesis that opens here, so that it is not an operand."""
        depth = 0
        ahead = 0
        while True:
            kind = self.peek(ahead).kind
            depth += (kind == "(") - (kind == ")")
            if depth == 0:
                return self.peek(ahead + 1).kind == ":"
            if kind in (";", EOF):
                return True
            ahead += 1

    # simpleKeyset : expression [ ( "&&&" | ".." ) expression ] | "default" | "_"
    def _simple_keyset(self) -> ast.Expression:
        start = self.token
        if self.kind == "default" or (self.kind == IDENT and start.text == "_"):
            self.advance()
            return ast.DontCareExpr(start.span)
        value = self.expression()
        if self.accept("&&&"):
            mask = self.expression()
            return ast.MaskExpr(self.span_from(start), value, mask)
        if self.accept(".."):
            high = self.expression()
            return ast.RangeExpr(self.span_from(start), value, high)
        return value
