"""What the passes behind the front end rely on: see the essay in testbed.compiler.ast."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.compiler import Checked, check_file, dump_ast
from testbed.compiler import ast as p4
from testbed.compiler import types as t
from testbed.compiler.instances import ControlInstance, ExternInstance, ParserInstance

PROGRAMS = Path(__file__).parent / "programs"
CROSS_REFERENCES = {"decl", "target", "state", "table", "owner", "receiver", "bound"}


@pytest.fixture(scope="module", params=["router", "language"])
def checked(request: pytest.FixtureRequest) -> Checked:
    return check_file(PROGRAMS / f"{request.param}.p4")


@pytest.fixture(scope="module")
def router() -> Checked:
    return check_file(PROGRAMS / "router.p4")


@pytest.fixture(scope="module")
def language() -> Checked:
    return check_file(PROGRAMS / "language.p4")


def nodes(node: object) -> Iterator[p4.Node]:
    """All nodes of the tree below, calls' bound arguments instead of the written ones."""
    if isinstance(node, list):
        for item in node:
            yield from nodes(item)
    elif isinstance(node, p4.Node) and not isinstance(node, p4.Annotation):
        yield node
        for field in dataclasses.fields(node):  # type: ignore[arg-type]
            skipped = field.name in CROSS_REFERENCES and not isinstance(
                node, p4.DeclStmt | p4.ForInStmt
            )
            if not skipped:
                yield from nodes(getattr(node, field.name))


def find(checked: Checked, kind: type, **attributes: object) -> list:
    return [
        n
        for n in nodes(checked.ast.declarations)
        if isinstance(n, kind) and all(getattr(n, k) == v for k, v in attributes.items())
    ]


def test_every_expression_has_a_type(checked: Checked) -> None:
    untyped = [
        n
        for n in nodes(checked.ast.declarations)
        if isinstance(n, p4.Expression) and (n.type is None or n.type == t.UNKNOWN)
    ]
    labels = {id(c.label) for s in find(checked, p4.SwitchStmt) for c in s.cases}
    defaults = {id(x.value) for x in find(checked, p4.TableProperty, name="default_action")}
    inner = {id(e.callee) for e in nodes(checked.ast.declarations) if isinstance(e, p4.CallExpr)}
    assert [n for n in untyped if id(n) not in labels | defaults | inner] == []


def test_every_run_time_operand_has_a_width(checked: Checked) -> None:
    for e in find(checked, p4.BinaryExpr):
        if e.value is None and e.op not in ("<<", ">>"):
            assert t.INT not in (e.left.type, e.right.type), e.span


def test_spans_lie_in_the_users_file(router: Checked) -> None:
    (table,) = find(router, p4.TableDecl)
    assert table.name_span.position[1:] == (76, 11)
    assert table.keys[0].expression.span.text == "hdr.ipv4.dst"


def test_constants_take_the_type_of_their_context(router: Checked) -> None:
    (ttl,) = find(router, p4.BinaryExpr, op="-")
    assert ttl.right.value == 1
    assert ttl.right.type == t.BitsType(8)
    (const,) = find(router, p4.ConstDecl, name="TYPE_IPV4")
    assert const.initializer.value == 0x800


def test_calls_are_bound_to_parameters(language: Checked) -> None:
    (clip,) = (
        c
        for c in find(language, p4.CallExpr)
        if c.kind is p4.CallKind.FUNCTION and c.target.name == "clip"
    )
    x, limit = clip.bound
    assert limit.value == 200 and limit.type == t.BitsType(8)
    assert isinstance(x, p4.BinaryExpr)
    (largest,) = (
        c
        for c in find(language, p4.CallExpr)
        if c.kind is p4.CallKind.FUNCTION and c.target.name == "largest"
    )
    assert list(largest.type_args.values()) == [t.BitsType(8)]


def test_overloads_are_chosen(language: Checked) -> None:
    extracts = [
        c
        for c in find(language, p4.CallExpr)
        if c.kind is p4.CallKind.EXTERN_METHOD and c.target.name == "extract"
    ]
    assert sorted(len(c.target.params) for c in extracts) == [1, 2]


def test_implicit_conversions_are_written_out(language: Checked) -> None:
    (table,) = find(language, p4.TableDecl)
    (argument, supplied) = table.actions[0].bound
    assert isinstance(argument, p4.CastExpr) and argument.implicit
    assert argument.type == t.BitsType(8)
    assert supplied is None


def test_table_properties_are_taken_apart(router: Checked) -> None:
    (table,) = find(router, p4.TableDecl)
    assert [(k.name, k.match_kind) for k in table.keys] == [
        ("hdr.ipv4.dst", "lpm"),
        ("port", "ternary"),
    ]
    assert [a.scope for a in table.actions] == ["both", "both", "default_only"]
    assert table.default.decl.name == "drop" and not table.const_default
    assert table.const_entries and len(table.entries) == 2
    assert [b.value for b in table.entries[0].action.bound] == [1, 2]


def test_instances_have_p4cs_names(router: Checked) -> None:
    main = router.ast.main
    assert main is not None
    assert list(main.args) == ["p", "vr", "ig", "eg", "ck", "dep"]
    ingress = main.args["ig"]
    assert isinstance(ingress, ControlInstance)
    (table,) = ingress.tables.values()
    assert table.name == "MyIngress.ipv4_lpm" and table.size == 1024
    assert [a.name for a in table.actions] == [
        "MyIngress.ipv4_forward",
        "MyIngress.drop",
        "NoAction",
    ]
    externs = [i for i in main.walk() if isinstance(i, ExternInstance)]
    assert [(e.name, e.type.decl.name, e.args["size"]) for e in externs] == [
        ("depth", "register", 64),
        ("MyIngress.received", "counter", 64),
    ]
    assert externs[0].type.args == (t.BitsType(32),)


def test_a_control_is_instantiated_each_time(language: Checked) -> None:
    main = language.ast.main
    assert main is not None
    counts = [i for i in main.walk() if isinstance(i, ControlInstance) and i.decl.name == "Count"]
    assert [c.name for c in counts] == ["MyIngress.first", "MyIngress.second"]
    sizes = [
        e.args["size"]
        for c in counts
        for e in c.members.values()
        if isinstance(e, ExternInstance) and e.type.decl.name == "counter"
    ]
    assert sizes == [16, 32]
    for count in counts:
        (table,) = count.tables.values()
        assert table.counters is not None and table.counters.name == f"{count.name}.direct"
    words = next(i for i in main.walk() if isinstance(i, ParserInstance) and i.args)
    assert list(words.args.values()) == [0xFFFFFFFF]


def test_library_declarations_follow_macros(tmp_path: Path) -> None:
    program = tmp_path / "x.p4"
    program.write_text("#include <v1model.p4>\n")

    def width(**defines: str) -> t.Type:
        checked = check_file(program, defines=defines, require_main=False)
        (struct,) = find(checked, p4.StructDecl, name="standard_metadata_t")
        return next(f.type for f in struct.fields if f.name == "enq_timestamp")

    assert width() == t.BitsType(32)
    assert width(TIMESTAMP_NS="1") == t.BitsType(64)


def test_probable_typos_in_annotations_are_warned_of(tmp_path: Path) -> None:
    program = tmp_path / "x.p4"
    program.write_text("struct s { @feild_list(1) bit<8> a; @mine bit<9> b; }\n")
    (warning,) = check_file(program, require_main=False).warnings
    assert warning.message == "unknown annotation '@feild_list'"
    assert [n.message for n in warning.notes] == ["did you mean 'field_list'?"]


def test_constants_that_do_not_fit_are_warned_of(tmp_path: Path) -> None:
    program = tmp_path / "x.p4"
    program.write_text("const bit<4> a = 16;\nconst bit<4> b = -1;\nconst bit<4> c = -8;\n")
    (warning,) = check_file(program, require_main=False).warnings
    assert warning.message == "the value 16 does not fit in bit<4>: it becomes 0"


def test_the_files_read_are_listed(router: Checked) -> None:
    assert [f.name for f in router.files] == ["router.p4", "v1model.p4", "core.p4"]


def test_the_dump_shows_types_and_values(router: Checked) -> None:
    text = dump_ast(router.ast)
    assert "TableDecl name=ipv4_lpm" in text
    assert "IntLiteral : bit<8> value=1" in text
    assert "standard_metadata_t kind=struct" not in text
    assert "standard_metadata_t kind=struct" in dump_ast(router.ast, libraries=True)


def test_a_typedef_may_declare_the_type_it_names(tmp_path: Path) -> None:
    """Both names are the one type (section 7.3)."""
    program = tmp_path / "x.p4"
    program.write_text(
        "typedef struct Point { int<32> x; int<32> y; } Pt;\n"
        "typedef enum bit<8> Kind { ONE = 1 } kind_t;\n"
        "const Pt p = { 1, 2 };\n"
        "const Point q = p;\n"
        "const kind_t k = Kind.ONE;\n"
    )
    declarations = check_file(program, require_main=False).ast.declarations
    assert [d.name for d in declarations] == ["Point", "Pt", "Kind", "kind_t", "p", "q", "k"]
