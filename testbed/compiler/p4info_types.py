"""Types as P4Info describes them: ``P4DataTypeSpec``, and ``P4TypeInfo`` for what has a name."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from testbed.compiler import ast
from testbed.compiler.p4info_notes import annotate, find, literal
from testbed.compiler.p4info_schema import Message
from testbed.compiler.types import (
    BitsType,
    BoolType,
    EnumType,
    ErrorType,
    ListType,
    NewType,
    RecordType,
    StackType,
    StructType,
    TupleType,
    Type,
    VarbitType,
    max_bits,
    underlying,
)
from testbed.compiler.values import EnumValue, Value

_IN_TYPE_NAMES = str.maketrans({"<": "", ">": "", " ": "", ",": "_", ".": "_"})


class NoSpec(Exception):
    """A type that P4Info cannot express; ``str()`` names it."""


def plain_name(decl: ast.Declaration) -> str:
    """A type's or field's control-plane name: ``@name`` or its own; they have no prefix."""
    annotation = find(decl.annotations, "name")
    if annotation is not None and annotation.args:
        text = literal(annotation.args[0])
        if isinstance(text, str) and text:
            return text.lstrip(".")
    return decl.name


def type_name(t: StructType | EnumType | NewType) -> str:
    """The control-plane name of a type; p4c makes a name of a generic type's arguments."""
    if not isinstance(t, StructType) or not t.args or find(t.decl.annotations, "name"):
        return plain_name(t.decl)
    arguments = (str(a).replace(", ", ",").translate(_IN_TYPE_NAMES) for a in t.args)
    return "_".join([t.decl.name, *arguments])


def digest_names(sent: Iterable[Type]) -> list[str]:
    """The name of each call of digest(): that of the type it sends, or a number where that
    has none."""
    unnamed = itertools.count()
    return [
        type_name(t)
        if isinstance(t, StructType | EnumType | NewType)
        else f"digest_{next(unnamed)}"
        for t in sent
    ]


def named_type(t: Type) -> str | None:
    """The name that a field shows as its ``type_name``: that of a ``type`` definition."""
    return t.decl.name if isinstance(t, NewType) else None


def bitwidth(t: Type) -> int:
    """The width in bits that the control plane sees; 0 for a string or an error."""
    if isinstance(t, NewType):
        sdn = _translation(t)
        if sdn is not None:
            return sdn[1] or 0
    return max_bits(t) or 0


def padded(value: Value, t: Type) -> bytes:
    """A value as bytes, most significant first, padded to the width of its type, as p4c does."""
    number = value.number if isinstance(value, EnumValue) else int(value)
    width = max(max_bits(underlying(t)) or 0, 1)
    return (number & ((1 << width) - 1)).to_bytes((width + 7) // 8, "big")


def _translation(t: NewType) -> tuple[str, int | None] | None:
    """``@p4runtime_translation(uri, sdn)``: the uri, and the width or ``None`` for a string."""
    annotation = find(t.decl.annotations, "p4runtime_translation")
    if annotation is None:
        return None
    args = annotation.args
    if args is not None and len(args) == 2:
        uri, sdn = literal(args[0]), literal(args[1])
        if isinstance(uri, str) and isinstance(sdn, int):
            return uri, sdn
    tokens = annotation.tokens  # (uri, bit<W>) and (uri, string) are no expressions
    uri_text = tokens[0].strip('"') if tokens else ""
    widths = [int(token, 0) for token in tokens[2:] if token[:1].isdigit()]
    return uri_text, widths[0] if widths else None


class TypeSpecs:
    """Makes type specs and collects in ``info`` what they refer to by name."""

    def __init__(self, errors: Sequence[ast.ErrorMember]) -> None:
        self.info = Message("P4TypeInfo")
        self._errors = errors

    def spec(self, t: Type) -> Message:
        """``t`` as a ``P4DataTypeSpec``. Raises NoSpec."""
        match t:
            case BitsType() | VarbitType():
                return Message("P4DataTypeSpec", bitstring=self._bitstring(t))
            case BoolType():
                return Message("P4DataTypeSpec", bool=Message("P4BoolType"))
            case ErrorType():
                self._error()
                return Message("P4DataTypeSpec", error=Message("P4ErrorType"))
            case StructType():
                self._struct(t)
                return Message("P4DataTypeSpec", **{t.kind: _reference(t)})
            case EnumType():
                self._enum(t)
                kind = "enum" if t.underlying is None else "serializable_enum"
                return Message("P4DataTypeSpec", **{kind: _reference(t)})
            case NewType():
                self._new_type(t)
                return Message("P4DataTypeSpec", new_type=_reference(t))
            case StackType():
                return self._stack(t)
            case TupleType() | RecordType():
                members = t.elements if isinstance(t, TupleType) else [m for _, m in t.members]
                spec = Message("P4TupleTypeSpec")
                for member in members:
                    spec.append("members", self.spec(member))
                return Message("P4DataTypeSpec", tuple=spec)
            case ListType():
                raise NoSpec(str(t))
        raise NoSpec(str(t))

    def _bitstring(self, t: Type) -> Message:
        match t:
            case BitsType(signed=True):
                spec = {"int": Message("P4IntTypeSpec", bitwidth=t.width)}
            case BitsType():
                spec = {"bit": Message("P4BitTypeSpec", bitwidth=t.width)}
            case VarbitType():
                spec = {"varbit": Message("P4VarbitTypeSpec", max_bitwidth=t.max_width)}
            case _:
                raise NoSpec(str(t))
        return Message("P4BitstringLikeTypeSpec", **spec)

    def _stack(self, t: StackType) -> Message:
        if not isinstance(t.element, StructType) or t.element.kind == "struct":
            raise NoSpec(str(t))
        self._struct(t.element)
        name = _reference(t.element)
        if t.element.kind == "header":
            stack = Message("P4HeaderStackTypeSpec", header=name, size=t.size)
            return Message("P4DataTypeSpec", header_stack=stack)
        union = Message("P4HeaderUnionStackTypeSpec", header_union=name, size=t.size)
        return Message("P4DataTypeSpec", header_union_stack=union)

    def _struct(self, t: StructType) -> None:
        described = self.info.items(t.kind + "s")
        name = type_name(t)
        if name in described:
            return
        match t.kind:
            case "struct":
                described[name] = spec = Message("P4StructTypeSpec")
                for field in t.decl.fields:
                    member = Message("StructMember", name=plain_name(field))
                    member.set(type_spec=self.spec(t.fields[field.name]))
                    spec.append("members", member)
            case "header":
                described[name] = spec = Message("P4HeaderTypeSpec")
                for leaf in flat_fields(t):
                    member = Message("HeaderMember", name=leaf.name)
                    member.set(type_spec=self._bitstring(underlying(leaf.type)))
                    spec.append("members", member)
            case _:
                described[name] = spec = Message("P4HeaderUnionTypeSpec")
                for field in t.decl.fields:
                    header = t.fields[field.name]
                    assert isinstance(header, StructType)
                    self._struct(header)
                    member = Message("HeaderUnionMember", name=plain_name(field))
                    member.set(header=_reference(header))
                    spec.append("members", member)

    def _enum(self, t: EnumType) -> None:
        name = plain_name(t.decl)
        if t.underlying is None:
            described = self.info.items("enums")
            if name not in described:
                spec = described[name] = Message("P4EnumTypeSpec")
                for member in t.decl.members:
                    spec.append("members", Message("EnumMember", name=plain_name(member)))
            return
        described = self.info.items("serializable_enums")
        if name not in described:
            width = max_bits(t.underlying) or 0
            spec = described[name] = Message("P4SerializableEnumTypeSpec")
            spec.set(underlying_type=Message("P4BitTypeSpec", bitwidth=width))
            for member in t.decl.members:
                item = Message("SerializableEnumMember", name=plain_name(member))
                item.set(value=padded(member.number, t.underlying))
                spec.append("members", item)

    def _error(self) -> None:
        if self.info.get("error") is None:
            spec = Message("P4ErrorTypeSpec")
            for member in self._errors:
                spec.append("members", member.name)
            self.info.set(error=spec)

    def _new_type(self, t: NewType) -> None:
        described = self.info.items("new_types")
        name = plain_name(t.decl)
        if name in described:
            return
        spec = described[name] = Message("P4NewTypeSpec")
        original: Type = t
        while isinstance(original, NewType):
            original = original.underlying
        annotate(spec, t.decl.annotations, but=["p4runtime_translation"])
        original_spec = self.spec(original)
        sdn = _translation(t)
        if sdn is None:
            spec.set(original_type=original_spec)
            return
        uri, width = sdn
        translated = Message("P4NewTypeTranslation", uri=uri)
        if width is None:
            translated.set(sdn_string=Message("SdnString"))
        else:
            translated.set(sdn_bitwidth=width)
        spec.set(translated_type=translated)


def _reference(t: StructType | EnumType | NewType) -> Message:
    return Message("P4NamedType", name=type_name(t))


@dataclass(frozen=True)
class Leaf:
    """A field of a header whose structs are dissolved."""

    name: str
    type: Type
    annotations: list[ast.Annotation]


def flat_fields(t: StructType) -> list[Leaf]:
    """The fields of a header, those of structs inside it one by one.

    Where there are structs, all names are paths of fields, joined by dots, and
    ``@name`` counts for nothing; of annotations with one name the innermost counts.
    """
    if not any(isinstance(field, StructType) for field in t.fields.values()):
        return [Leaf(plain_name(f), t.fields[f.name], f.annotations) for f in t.decl.fields]
    leaves: list[Leaf] = []

    def visit(inner: StructType, path: list[ast.FieldDecl]) -> None:
        for field in inner.decl.fields:
            below = [*path, field]
            field_type = inner.fields[field.name]
            if isinstance(field_type, StructType):
                visit(field_type, below)
                continue
            merged: dict[str, ast.Annotation] = {}
            for annotation in (a for f in reversed(below) for a in f.annotations):
                merged.setdefault(annotation.name, annotation)
            name = ".".join(f.name for f in below)
            leaves.append(Leaf(name, field_type, list(merged.values())))

    visit(t, [])
    return leaves
