"""Annotations as P4Info shows them.

An unstructured annotation appears as text: as p4c prints it, which is token by
token where the compiler does not know the annotation, and as P4 expressions where
it does. A structured one is a message. ``@name``, ``@id``, ``@brief`` and
``@description`` have fields of their own and do not appear again.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Sequence

from testbed.compiler import ast
from testbed.compiler.p4info_schema import Message

_ELSEWHERE = frozenset(["name", "id", "brief", "description"])

# Annotations whose body the compiler parses, and so prints as expressions.
_PARSED = frozenset(
    [
        "command_line",
        "controller_header",
        "deprecated",
        "field_list",
        "length",
        "match",
        "max_group_size",
        "max_member_weight",
        "noWarn",
        "p4runtime_translation",
        "selector_size_semantics",
        "synchronous",
    ]
)

_EQUALITY: dict[str, Callable[[object, object], bool]] = {"==": operator.eq, "!=": operator.ne}
_ARITHMETIC: dict[str, Callable[[int, int], bool | int]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "&&": lambda a, b: bool(a) and bool(b),
    "||": lambda a, b: bool(a) or bool(b),
}
_BASE_MARKS = {2: "0b", 8: "0o", 10: "", 16: "0x"}
_BASE_FORMATS = {2: "b", 8: "o", 10: "d", 16: "x"}


def find(annotations: Sequence[ast.Annotation], name: str) -> ast.Annotation | None:
    return next((a for a in annotations if a.name == name), None)


def string_argument(annotations: Sequence[ast.Annotation], name: str) -> str | None:
    """What ``@name("text")`` says, ``None`` without it."""
    value = _argument(annotations, name)
    return value if isinstance(value, str) else None


def int_argument(annotations: Sequence[ast.Annotation], name: str) -> int | None:
    """What ``@name(number)`` says, ``None`` without it."""
    value = _argument(annotations, name)
    return value if isinstance(value, int) else None


def _argument(annotations: Sequence[ast.Annotation], name: str) -> bool | int | str | None:
    annotation = find(annotations, name)
    if annotation is None:
        return None
    if annotation.args:
        return literal(annotation.args[0])
    return _token(annotation.tokens[0]) if annotation.tokens else None  # after @pragma


def _token(text: str) -> int | str | None:
    if text.startswith('"'):
        return text[1:-1]
    try:
        return int(text.partition("w")[2] or text, 0)
    except ValueError:
        return None


def key_values(annotations: Sequence[ast.Annotation], name: str) -> dict[str, int | str]:
    """What ``@name(key = value, ...)`` says, the values being literals."""
    annotation = find(annotations, name)
    if annotation is None:
        return {}
    pairs = {key: literal(e) for key, e in annotation.pairs.items()}
    for key, equals, value in zip(
        annotation.tokens, annotation.tokens[1:], annotation.tokens[2:], strict=False
    ):
        if equals == "=":
            pairs[key] = _token(value)
    return {key: value for key, value in pairs.items() if value is not None}


def id_annotation(annotations: Sequence[ast.Annotation]) -> int | None:
    """``@id(number)``."""
    return int_argument(annotations, "id")


def hidden(annotations: Sequence[ast.Annotation]) -> bool:
    """Whether ``@hidden`` keeps the object from the control plane."""
    return find(annotations, "hidden") is not None


def annotate(
    message: Message, annotations: Sequence[ast.Annotation], *, but: Collection[str] = ()
) -> None:
    """Add the annotations, except those named in ``but``, to a message that has room for them."""
    for annotation in annotations:
        if annotation.structured:
            message.append("structured_annotations", _structured(annotation))
        elif annotation.name not in _ELSEWHERE and annotation.name not in but:
            message.append("annotations", _text(annotation))


def document(message: Message, annotations: Sequence[ast.Annotation]) -> None:
    """Set ``doc`` from ``@brief`` and ``@description``."""
    brief = string_argument(annotations, "brief")
    description = string_argument(annotations, "description")
    if brief is not None or description is not None:
        doc = Message("Documentation", brief=brief or "", description=description or "")
        message.set(doc=doc)


def _text(annotation: ast.Annotation) -> str:
    head = f"@{annotation.name}"
    if annotation.args is not None and annotation.name in _PARSED:
        body = ", ".join(_expression(e) for e in annotation.args)
    else:
        body = " ".join(annotation.tokens)
    return f"{head}({body})" if body else head


def _expression(e: ast.Expression) -> str:
    match e:
        case ast.StringLiteral():
            return f'"{_as_written(_as_written(e.text))}"'  # p4c escapes what is escaped
        case ast.IntLiteral():
            digits = format(e.number, _BASE_FORMATS.get(e.base, "d"))
            sign = "s" if e.signed else "w"
            width = "" if e.width is None else f"{e.width}{sign}"
            return width + _BASE_MARKS.get(e.base, "") + digits
        case ast.BoolLiteral():
            return "true" if e.literal else "false"
        case ast.NameExpr():
            return e.name
        case ast.MemberExpr():
            return f"{_expression(e.base)}.{e.member}"
        case ast.TypeNameExpr():
            return str(getattr(e.named, "name", e.named.type))
    value = literal(e)
    return str(value) if value is not None else ""


def _structured(annotation: ast.Annotation) -> Message:
    message = Message("StructuredAnnotation", name=annotation.name)
    if annotation.args:
        listed = Message("ExpressionList")
        for e in annotation.args:
            listed.append("expressions", _value(e))
        message.set(expression_list=listed)
    elif annotation.pairs:
        pairs = Message("KeyValuePairList")
        for key, e in annotation.pairs.items():
            pairs.append("kv_pairs", Message("KeyValuePair", key=key, value=_value(e)))
        message.set(kv_pair_list=pairs)
    return message


def _value(e: ast.Expression) -> Message:
    value = literal(e)
    if isinstance(value, bool):
        return Message("Expression", bool_value=value)
    if isinstance(value, int):
        return Message("Expression", int64_value=value)
    return Message("Expression", string_value=value or "")


def literal(e: ast.Expression) -> bool | int | str | None:
    """The value of a constant in an annotation, which the checker does not look into.

    A string as it is written: p4c keeps the backslashes of its escapes.
    """
    if isinstance(e.value, str):
        return _as_written(e.value)
    if isinstance(e.value, bool | int):
        return e.value
    match e:
        case ast.StringLiteral():
            return _as_written(e.text)
        case ast.IntLiteral():
            return e.number
        case ast.BoolLiteral():
            return e.literal
        case ast.NameExpr(decl=ast.ConstDecl() as constant):
            return literal(constant.initializer)
        case ast.UnaryExpr(op="-"):
            operand = literal(e.operand)
            return -operand if isinstance(operand, int) else None
        case ast.BinaryExpr():
            return _folded(e.op, literal(e.left), literal(e.right))
    return None


def _as_written(text: str) -> str:
    for plain, escape in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\t", "\\t")):
        text = text.replace(plain, escape)
    return text


def _folded(
    op: str, left: bool | int | str | None, right: bool | int | str | None
) -> bool | int | str | None:
    if op == "++" and isinstance(left, str) and isinstance(right, str):
        return left + right
    if op in _EQUALITY and left is not None and right is not None:
        return _EQUALITY[op](left, right)
    if op in _ARITHMETIC and isinstance(left, int) and isinstance(right, int):
        return _ARITHMETIC[op](left, right)
    return None
