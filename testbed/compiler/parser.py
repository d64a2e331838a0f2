"""Tokens to the syntax tree: the whole program, functions and instances.

Recursive descent, the rule of the P4_16 grammar above each function. A part that
cannot be parsed is reported and left out; the rest is parsed on.
"""

from __future__ import annotations

from collections.abc import Callable

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics, choices, did_you_mean
from testbed.compiler.lexer import EOF, KEYWORDS, Token
from testbed.compiler.parse_blocks import BlockParser

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


class Parser(BlockParser):
    # program : { declaration | ";" }
    def program(self) -> ast.Program:
        declarations: list[ast.Declaration] = []
        while self.kind != EOF:
            found = self.items(self._top_level, lambda: self.kind == "}")
            declarations += [d for group in found for d in group]
            if self.kind == "}":
                self.diagnostics.error(self.token.span, "this '}' closes nothing")
                self.advance()
        return ast.Program(declarations)

    # declaration : annotations ( constant | typedef | struct | ... | control | instantiation )
    def _top_level(self) -> list[ast.Declaration]:
        """A declaration, behind those of the types that it declares in passing."""
        if self.accept(";"):
            return []
        declaration = self._declaration()
        result, self.derived = [*self.derived, declaration], []
        return result

    def _declaration(self) -> ast.Declaration:
        annotations = self.annotations()
        kind = self.kind
        parsers: dict[str, Callable[[list[ast.Annotation]], ast.Declaration]] = {
            "const": self.constant,
            "struct": self.struct,
            "header": self.struct,
            "header_union": self.struct,
            "enum": self.enum,
            "error": self.error_declaration,
            "match_kind": self.match_kind,
            "typedef": self.typedef,
            "type": self.typedef,
            "extern": self.extern,
            "parser": self.parser,
            "control": self.control,
            "package": self.package,
            "action": self.action,
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
            type_params = self.type_parameters()
            params = self.parameters()
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
