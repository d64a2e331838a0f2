"""Declarations of types, externs and packages, and parameters."""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.diagnostics import Diagnostics
from testbed.compiler.lexer import EOF, Token
from testbed.compiler.parse_statements import StatementParser

_DERIVED = frozenset({"struct", "header", "header_union", "enum"})


class TypeDeclarationParser(StatementParser):
    def __init__(self, tokens: list[Token], diagnostics: Diagnostics) -> None:
        super().__init__(tokens, diagnostics)
        self.derived: list[ast.Declaration] = []  # declared inside the typedef at hand

    # ------------------------------------------------------------------ parameters

    # typeParameters : [ "<" name { "," name } ">" ]
    def type_parameters(self) -> list[ast.TypeParam]:
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
    def parameters(self) -> list[ast.ParamDecl]:
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
    def struct(self, annotations: list[ast.Annotation]) -> ast.StructDecl:
        start = self.advance()
        name = self.name(f"the {start.kind}'s name")
        self.declare(name.text, is_type=True)
        with self.scope():
            type_params = self.type_parameters()
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
    def enum(self, annotations: list[ast.Annotation]) -> ast.EnumDecl:
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
    def error_declaration(self, annotations: list[ast.Annotation]) -> ast.ErrorDecl:
        start = self.token
        names = self._name_list("error")
        members = [ast.ErrorMember(t.span, t.text, t.span, a) for a, t in names]
        return ast.ErrorDecl(self.span_from(start), "error", start.span, annotations, members)

    # match_kind : "match_kind" "{" name { "," name } "}"
    def match_kind(self, annotations: list[ast.Annotation]) -> ast.MatchKindDecl:
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
    def typedef(self, annotations: list[ast.Annotation]) -> ast.TypedefDecl:
        start = self.advance()
        type_expr: ast.TypeExpr
        if start.kind == "typedef" and self.kind in _DERIVED:
            declare = self.enum if self.kind == "enum" else self.struct
            derived = declare([])
            self.derived.append(derived)
            type_expr = ast.NamedTypeExpr(derived.name_span, derived.name)
        else:
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
    def extern(self, annotations: list[ast.Annotation]) -> ast.Declaration:
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
        type_params = self.type_parameters()
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
        type_params = self.type_parameters()
        params = self.parameters()
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
    def package(self, annotations: list[ast.Annotation]) -> ast.PackageDecl:
        start = self.advance()
        name = self.name("the package's name")
        self.declare(name.text, is_type=True)
        with self.scope():
            type_params = self.type_parameters()
            params = self.parameters()
        self.semicolon(f"package '{name.text}'")
        return ast.PackageDecl(
            self.span_from(start), name.text, name.span, annotations, type_params, params
        )
