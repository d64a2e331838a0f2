"""Annotations: what their bodies may hold, and which may stand together (specification, 20).

An unstructured body is any tokens, so only the annotations that the language or the
control plane reads are looked into. A structured body is a list of constants.
"""

from __future__ import annotations

from testbed.compiler import ast
from testbed.compiler.check_calls import CallChecker
from testbed.compiler.check_types import unknown
from testbed.compiler.diagnostics import Note, did_you_mean
from testbed.compiler.resolve_names import (
    LENGTH_ANNOTATIONS,
    MATCH_ANNOTATIONS,
    NUMBER_ANNOTATIONS,
    STRING_ANNOTATIONS,
)
from testbed.compiler.types import BitsType, BoolType, IntType, MatchKindType, StringType

# Nothing stands in their parentheses.
_EMPTY_ANNOTATIONS = frozenset(
    [
        "atomic",
        "defaultonly",
        "disable_optimization",
        "hidden",
        "likely",
        "noSideEffects",
        "nounroll",
        "optional",
        "pure",
        "tableonly",
        "unlikely",
        "unroll",
    ]
)
KNOWN_ANNOTATIONS = (
    NUMBER_ANNOTATIONS
    | STRING_ANNOTATIONS
    | LENGTH_ANNOTATIONS
    | MATCH_ANNOTATIONS
    | _EMPTY_ANNOTATIONS
    | {"alias", "metadata", "p4runtime_translation", "pkginfo"}
)


class AnnotationChecker(CallChecker):
    def annotations(self, annotations: list[ast.Annotation], *, of_field: bool = False) -> None:
        """Check the annotations of one element of the program."""
        earlier: dict[str, ast.Annotation] = {}
        for annotation in annotations:
            other = earlier.setdefault(annotation.name, annotation)
            if other is not annotation and (other.structured or annotation.structured):
                self.error(
                    annotation.span,
                    f"the annotation '@{annotation.name}' is here already",
                    "one with [...] stands once, and not beside one with (...)",
                    Note("the first one", other.span),
                )
            self._annotation(annotation, of_field)

    def _annotation(self, annotation: ast.Annotation, of_field: bool) -> None:
        name = annotation.name
        if name not in KNOWN_ANNOTATIONS:
            # Any annotation is allowed in P4, so a probable typo is a warning.
            close = did_you_mean(name, KNOWN_ANNOTATIONS, 0.75)
            if close:
                self.diagnostics.warning(annotation.span, f"unknown annotation '@{name}'", *close)
        if annotation.structured:
            self._structured(annotation)
        elif name in NUMBER_ANNOTATIONS:
            for i, arg in enumerate(annotation.args or []):
                checked = self.bits_of_enum(self.expression(arg))
                assert annotation.args is not None
                annotation.args[i] = checked
                if not unknown(checked.type) and not isinstance(checked.value, int):
                    self.error(arg.span, f"@{name} takes numbers known at compile time")
        elif name in STRING_ANNOTATIONS:
            self._string(annotation)
        elif name in LENGTH_ANNOTATIONS:
            self._one_argument(annotation, "length in bits")
        elif name in MATCH_ANNOTATIONS:
            self._match(annotation, of_field)
        elif name == "pkginfo":
            self._key_values(annotation)
        elif name in _EMPTY_ANNOTATIONS and annotation.tokens:
            self.error(annotation.span, f"@{name} takes no arguments")

    def _one_argument(self, annotation: ast.Annotation, what: str) -> ast.Expression | None:
        """The argument of an annotation that takes exactly one."""
        if annotation.args is None and annotation.tokens:
            return None  # @pragma match ...: words up to the end of the line
        if annotation.args is not None and len(annotation.args) == 1:
            return annotation.args[0]
        self.error(annotation.span, f"@{annotation.name} takes one {what}")
        return None

    def _match(self, annotation: ast.Annotation, of_field: bool) -> None:
        """``@match(kind)``: how a value set matches by a field. Elsewhere it means nothing."""
        argument = self._one_argument(annotation, "match kind")
        if argument is None or not of_field:
            return
        checked = self.expression(argument)
        if not unknown(checked.type) and not isinstance(checked.type, MatchKindType):
            self.error(
                argument.span,
                f"type mismatch: a value of type '{checked.type}' is no match kind",
                "write: @match(exact), or another match_kind",
            )

    def _key_values(self, annotation: ast.Annotation) -> None:
        """``@pkginfo(key = value, ...)``."""
        pairs: list[list[str]] = [[]]
        for word in annotation.tokens:
            if word == ",":
                pairs.append([])
            else:
                pairs[-1].append(word)
        if not all(len(p) > 2 and p[0].isidentifier() and p[1] == "=" for p in pairs):
            self.error(
                annotation.span,
                f"@{annotation.name} takes keys and values",
                f'write: @{annotation.name}(name = "...", version = "...")',
            )

    def _string(self, annotation: ast.Annotation) -> None:
        """``@name``, ``@deprecated`` and ``@noWarn`` take one compile-time string."""
        args = annotation.args or []
        for i, arg in enumerate(args):
            args[i] = self.expression(arg)
        if len(args) == 1 and isinstance(args[0].value, str):
            # what reads it later finds one literal, not "a" ++ "b"
            args[0] = ast.StringLiteral(args[0].span, args[0].value)
            return
        if any(unknown(a.type) for a in args):
            return
        if not args and len(annotation.tokens) == 1 and annotation.tokens[0].startswith('"'):
            return  # @pragma name "text"
        self.error(
            args[0].span if args else annotation.span,
            f"@{annotation.name} takes one string",
            f'write: @{annotation.name}("...")',
        )

    def _structured(self, annotation: ast.Annotation) -> None:
        for i, arg in enumerate(annotation.args or []):
            assert annotation.args is not None
            annotation.args[i] = self._constant_item(arg, annotation.name)
        for key, arg in annotation.pairs.items():
            annotation.pairs[key] = self._constant_item(arg, annotation.name)

    def _constant_item(self, e: ast.Expression, name: str) -> ast.Expression:
        e = self.expression(e)
        if unknown(e.type) or self.not_a_value(e):
            return e
        if not isinstance(e.type, StringType | IntType | BitsType | BoolType):
            self.error(
                e.span,
                f"a value of type '{e.type}' cannot stand in the annotation '@{name}[...]'",
                "expected strings, numbers and bools",
            )
        elif e.value is None:
            self.error(e.span, f"the values of '@{name}[...]' must be known at compile time")
        return e
