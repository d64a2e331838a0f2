"""P4Info: what a P4Runtime controller is told about a program.

:func:`p4info` makes the message ``p4.config.v1.P4Info`` of a checked program; it is
equal to the one that p4c makes of the same program with ``--p4runtime-files``, so
that a controller written against p4c's finds every name and every id.

It works in p4c's two passes over the same list of objects (``p4info_view``): first
all names are collected, since an alias and, in a collision, an id depend on all of
them; then the messages are built.
"""

from __future__ import annotations

from testbed.compiler import ast, deep_recursion
from testbed.compiler.p4info_builder import number_of, refused, unit_of
from testbed.compiler.p4info_ids import Prefix, field_ids
from testbed.compiler.p4info_notes import annotate, document, hidden, key_values, string_argument
from testbed.compiler.p4info_schema import Message
from testbed.compiler.p4info_tables import TableBuilder, set_match
from testbed.compiler.p4info_types import bitwidth, flat_fields, plain_name
from testbed.compiler.p4info_view import VisibleExtern, VisibleValueSet, view
from testbed.compiler.types import BitsType, EnumType, StructType
from testbed.compiler.value_sets import match_annotation

_PACKAGE_KEYS = ("name", "version", "organization", "contact", "url", "arch")
_PLATFORM_KEYS = (
    "multicast_group_table_size",
    "multicast_group_table_total_replicas",
    "multicast_group_table_max_replicas_per_entry",
)


def p4info(program: ast.Program) -> Message:
    """The P4Info of a program that passed the front end.

    Raises CompileError for what P4Info cannot express.
    """
    with deep_recursion():
        return _Builder(program, view(program)).build()


class _Builder(TableBuilder):
    """Adds everything else, and has the two passes."""

    def build(self) -> Message:
        self._collect()
        for action in self._view.actions:
            if not hidden(action.decl.annotations):
                self._action(action)
        for item in self._view.objects:
            if isinstance(item, VisibleExtern):
                self._extern(item)
            elif not hidden(item.instance.decl.annotations):
                self._table(item)
        for value_set in self._view.value_sets:
            self._value_set(value_set)
        for name, t in self._digests.items():
            digest = Message("Digest", preamble=self._preamble(Prefix.DIGEST, name, []))
            digest.set(type_spec=self._spec(t, None))
            self._info.append("digests", digest)
        for header in self._headers:
            if not hidden(header.annotations):
                self._controller_header(header)
        self._package()
        if self._has_types():
            self._info.set(type_info=self._types.info)
        return self._info

    def _has_types(self) -> bool:
        """p4c writes ``type_info``, even empty, where it had a type to look at."""
        return bool(
            any(isinstance(o, VisibleExtern) for o in self._view.objects)
            or self._info.get("tables")
            or self._headers
            or self._view.calls_externs
            or any(a.params and not hidden(a.decl.annotations) for a in self._view.actions)
        )

    # ------------------------------------------------------------------ externs

    def _extern(self, item: VisibleExtern) -> None:
        extern = item.instance
        match extern.type.decl.name:
            case "counter":
                message = Message("Counter", spec=Message("CounterSpec", unit=unit_of(extern)))
                self._indexed("counters", message, Prefix.COUNTER, item)
            case "meter":
                message = Message("Meter", spec=Message("MeterSpec", unit=unit_of(extern)))
                self._indexed("meters", message, Prefix.METER, item)
            case "register":
                spec = self._spec(extern.type.args[0], extern.decl)
                message = Message("Register", type_spec=spec)
                self._indexed("registers", message, Prefix.REGISTER, item)
            case "action_profile" | "action_selector":
                self._action_profile(extern, item.name, item.annotations)

    def _indexed(self, field: str, message: Message, prefix: Prefix, item: VisibleExtern) -> None:
        message.set(preamble=self._preamble(prefix, item.name, item.annotations))
        message.set(size=number_of(item.instance.args["size"]))
        self._info.append(field, message)

    def _value_set(self, item: VisibleValueSet) -> None:
        decl = item.instance.decl
        preamble = self._preamble(Prefix.VALUE_SET, item.name, decl.annotations)
        message = Message("ValueSet", preamble=preamble, size=item.instance.size)
        element = decl.element.type
        match element:
            case StructType():
                ids = field_ids([f.annotations for f in element.decl.fields])
                for field, number in zip(element.decl.fields, ids, strict=True):
                    match_field = Message("MatchField", id=number, name=plain_name(field))
                    match_field.set(bitwidth=bitwidth(element.fields[field.name]))
                    set_match(match_field, match_annotation(field) or "exact")
                    annotate(match_field, field.annotations, but=["match"])
                    document(match_field, field.annotations)
                    message.append("match", match_field)
            case EnumType():
                for number, member in enumerate(element.decl.members, start=1):
                    match_field = Message("MatchField", id=number, name=plain_name(member))
                    match_field.set(bitwidth=bitwidth(element), match_type="EXACT")
                    message.append("match", match_field)
            case BitsType():
                match_field = Message("MatchField", id=1, bitwidth=element.width)
                match_field.set(match_type="EXACT")
                message.append("match", match_field)
            case _:
                raise refused(decl, f"a value set of type '{element}'")
        self._info.append("value_sets", message)

    # ------------------------------------------------------------------ headers, the package

    def _controller_header(self, decl: ast.StructDecl) -> None:
        name = string_argument(decl.annotations, "controller_header") or decl.name
        preamble = self._preamble(Prefix.CONTROLLER_HEADER, plain_name(decl), decl.annotations)
        preamble.set(name=name, alias=name)
        message = Message("ControllerPacketMetadata", preamble=preamble)
        leaves = flat_fields(StructType(decl))
        ids = field_ids([leaf.annotations for leaf in leaves])
        for leaf, number in zip(leaves, ids, strict=True):
            if hidden(leaf.annotations):
                continue
            item = Message("PacketMetadata", id=number, name=leaf.name)
            annotate(item, leaf.annotations)
            self._typed(item, leaf.type, decl)
            message.append("metadata", item)
        self._info.append("controller_packet_metadata", message)

    def _package(self) -> None:
        if self._program.main is None:
            return
        main = next(d for d in self._program.declarations if d.name == "main")
        message = Message("PkgInfo", arch="v1model")
        for key, text in key_values(main.annotations, "pkginfo").items():
            if key in _PACKAGE_KEYS and isinstance(text, str):
                message.set(**{key: text})
        if main.annotation("platform_property") is not None:
            limits = Message("PlatformProperties")
            for key, number in key_values(main.annotations, "platform_property").items():
                if key in _PLATFORM_KEYS:
                    limits.set(**{key: number})
            message.set(platform_properties=limits)
        annotate(message, main.annotations, but=["pkginfo", "platform_property"])
        document(message, main.annotations)
        self._info.set(pkg_info=message)
