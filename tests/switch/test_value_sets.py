"""Value sets: the members as a controller sees them, what is refused, and, over random
fields and members, whether a packet goes where a plain model of the set sends it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.compiler import CompileError, check_file
from testbed.compiler.program import ProgramInfo
from testbed.engine import Clock, Fabric
from testbed.switch import ControlError, Program, Switch, build_program
from testbed.switch.values import FieldMatch

CORPUS = Path(__file__).resolve().parents[1] / "p4"


@pytest.fixture
def switch(request: pytest.FixtureRequest) -> Iterator[Switch]:
    program = build_program(CORPUS / f"{request.param}.p4", optimize="-O0")
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        yield Switch(fabric, node, program, "s1")


def on(program: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("switch", [program], indirect=True)


@on("value_set_struct")
def test_members_are_read_back_in_order_by_field(switch: Switch) -> None:
    switch.value_set_insert("flows", {"port": 0xFFFF, "kind": 1})
    switch.value_set_insert("TestParser.flows", [2, 3])
    members = switch.value_set_members("flows")
    assert [{k: m.value for k, m in x.items()} for x in members] == [
        {"port": 0xFFFF, "kind": 1},
        {"port": 2, "kind": 3},
    ]
    switch.value_set_remove("flows", {"kind": 1, "port": 0xFFFF})
    assert len(switch.value_set_members("flows")) == 1


@on("value_set")
def test_a_set_of_values_takes_values(switch: Switch) -> None:
    switch.value_set_insert("ports", 7)
    switch.value_set_replace("ports", [8, "0x9", 8])
    full = (1 << 16) - 1
    assert switch.value_set_members("ports") == [
        {"": FieldMatch(8, full)},
        {"": FieldMatch(9, full)},
    ]
    switch.value_set_clear("ports")
    assert switch.value_set_members("ports") == []


@on("value_set_match")
def test_members_keep_masks_prefixes_and_ranges(switch: Switch) -> None:
    switch.value_set_insert("keys", {"a": (0xFF, 0xF0), "b": "0x80/1", "c": (5, 9), "e": 1})
    assert switch.value_set_members("keys") == [
        {
            "a": FieldMatch(0xF0, 0xF0),
            "b": FieldMatch(0x80, 0x80),
            "c": FieldMatch(5, 9),
            "d": FieldMatch(0, 0),
            "e": FieldMatch(1, 0xFF),
        }
    ]


@on("value_set_struct")
@pytest.mark.parametrize(
    ("member", "said"),
    [
        (5, "a member has 2 values (`port`, `kind`), not one value"),
        ([1], "a member has 2 values (`port`, `kind`), not 1 values"),
        ({"port": 1, "kid": 2}, "no key `kid`; it has `port`, `kind`; did you mean `kind`"),
        ({"port": 1}, "key `kind`: an exact match needs a value"),
        ({"port": 1, "kind": 8}, "8 does not fit in 3 bits"),
        ([(1, 2), 3], "a exact match takes one value"),
    ],
)
def test_a_wrong_member_is_refused(switch: Switch, member: object, said: str) -> None:
    with pytest.raises(ControlError) as refused:
        switch.value_set_insert("flows", member)
    assert str(refused.value).startswith("s1: value set `TestParser.flows`")
    assert said in str(refused.value)


@on("value_set")
def test_what_only_the_set_can_refuse(switch: Switch) -> None:
    with pytest.raises(ControlError, match=r"no value set `port`; .*did you mean"):
        switch.value_set_insert("port", 1)
    for value in (1, 2, 3):
        switch.value_set_insert("ports", value)
    with pytest.raises(ControlError, match="it has this member already"):
        switch.value_set_insert("ports", 1)
    with pytest.raises(ControlError, match="it is full: its size is 3"):
        switch.value_set_insert("ports", 4)
    with pytest.raises(ControlError, match="it has no such member"):
        switch.value_set_remove("ports", 4)
    with pytest.raises(ControlError, match="cannot hold 4 members: its size is 3"):
        switch.value_set_replace("ports", [1, 2, 3, 4])


def test_a_program_with_value_sets_survives_the_cache() -> None:
    info = build_program(CORPUS / "value_set_match.p4", optimize="-O0").info
    assert ProgramInfo.from_json(info.to_json()) == info


PROGRAM = """
#include <core.p4>
#include <v1model.p4>
{fields}
header data_t {{ {header} }}
struct headers_t {{ data_t data; }}
struct metadata_t {{ bit<9> port; }}
#include "{include}/stages.p4"
parser TestParser(packet_in packet, out headers_t hdr, inout metadata_t meta,
                  inout standard_metadata_t standard_metadata) {{
    value_set<key_t>({size}) keys;
    state start {{
        packet.extract(hdr.data);
        meta.port = 2;
        transition select({selectors}) {{ keys: member; default: accept; }}
    }}
    state member {{ meta.port = 1; transition accept; }}
}}
control TestIngress(inout headers_t hdr, inout metadata_t meta,
                    inout standard_metadata_t standard_metadata) {{
    apply {{ standard_metadata.egress_spec = meta.port; }}
}}
V1Switch(TestParser(), NoVerifyChecksum(), TestIngress(), NoEgress(), NoComputeChecksum(),
         EmitAll()) main;
"""

Field = tuple[int, str]  # width, match kind
KINDS = ("exact", "ternary", "lpm", "range", "optional")


def build(fields: list[Field], path: Path) -> Program:
    widths = [w for w, _ in fields]
    padding = -sum(widths) % 8
    header = " ".join(f"bit<{w}> f{i};" for i, w in enumerate(widths))
    header += f" bit<{padding}> padding;" if padding else ""
    members = " ".join(f"@match({kind}) bit<{w}> f{i};" for i, (w, kind) in enumerate(fields))
    path.write_text(
        PROGRAM.format(
            fields=f"struct key_t {{ {members} }}",
            header=header,
            include=CORPUS / "include",
            size=32,
            selectors=", ".join(f"hdr.data.f{i}" for i in range(len(fields))),
        )
    )
    return build_program(path, optimize="-O0")


def field_match(field: Field) -> st.SearchStrategy[FieldMatch]:
    width, kind = field
    ones = (1 << width) - 1
    number = st.integers(0, ones)
    match kind:
        case "exact":
            return number.map(lambda v: FieldMatch(v, ones))
        case "optional":
            return st.one_of(st.just(FieldMatch(0, 0)), number.map(lambda v: FieldMatch(v, ones)))
        case "range":
            return st.tuples(number, number).map(lambda p: FieldMatch(min(p), max(p)))
        case "lpm":
            masks = st.integers(0, width).map(lambda n: ones ^ (ones >> n))
        case _:
            masks = number
    return st.tuples(number, masks).map(lambda p: FieldMatch(p[0] & p[1], p[1]))


def written(field: Field, match: FieldMatch) -> object:
    """The match as a controller writes it."""
    if field[1] == "optional" and not match.mask:
        return None
    if field[1] == "lpm":
        return (match.value, match.mask.bit_count())
    return (match.value, match.mask) if field[1] in ("ternary", "range") else match.value


def matches(field: Field, match: FieldMatch, value: int) -> bool:
    if field[1] == "range":
        return match.value <= value <= match.mask
    return value & match.mask == match.value


@st.composite
def scenarios(
    draw: st.DrawFn,
) -> tuple[list[Field], list[list[FieldMatch]], list[list[int]]]:
    field = st.tuples(st.sampled_from([1, 3, 8, 13, 32, 64, 70, 128]), st.sampled_from(KINDS))
    fields = draw(st.lists(field, min_size=1, max_size=4))
    members = draw(st.lists(st.tuples(*map(field_match, fields)).map(list), max_size=6))
    packets: list[list[int]] = []
    for _ in range(draw(st.integers(1, 6))):
        values = [draw(st.integers(0, (1 << width) - 1)) for width, _ in fields]
        if members and draw(st.booleans()):  # near a member, else nearly none would match
            near = draw(st.sampled_from(members))
            at = draw(st.integers(0, len(fields)))
            values = [
                m.value if i != at else v for i, (m, v) in enumerate(zip(near, values, strict=True))
            ]
        packets.append(values)
    return fields, members, packets


@pytest.mark.slow
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(scenario=scenarios())
def test_members_match_as_a_plain_model_does(
    scenario: tuple[list[Field], list[list[FieldMatch]], list[list[int]]], tmp_path: Path
) -> None:
    fields, members, packets = scenario
    program = build(fields, tmp_path / "random.p4")
    distinct = [m for i, m in enumerate(members) if m not in members[:i]]
    with Fabric(Clock.VIRTUAL) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in range(3):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, program, "s1")
        for member in distinct:
            switch.value_set_insert("keys", [*map(written, fields, member)])
        held = [list(m.values()) for m in switch.value_set_members("keys")]
        assert held == distinct
        for at, values in enumerate(packets, start=1):
            bits = "".join(f"{v:0{w}b}" for v, (w, _) in zip(values, fields, strict=True))
            bits += "0" * (-len(bits) % 8)
            packet = int(bits, 2).to_bytes(len(bits) // 8, "big")
            fabric.send(node, 0, at * 1_000_000, packet)
            fabric.run_until(at * 1_000_000 + 500_000)
            member = any(all(map(matches, fields, m, values)) for m in distinct)
            assert [f.data for f in fabric.receive(node, 1 if member else 2)] == [packet]


@pytest.mark.parametrize(
    ("declared", "said"),
    [
        ("header h_t { bit<8> a; } value_set<h_t>(4) keys;", "cannot hold values of type 'h_t'"),
        ("enum E { A } value_set<E>(4) keys;", "cannot hold values of type 'E'"),
        ("value_set<error>(4) keys;", "cannot hold values of type 'error'"),
        (
            "struct s_t { @match(ternry) bit<8> a; } value_set<s_t>(4) keys;",
            "did you mean 'ternary'?",
        ),
        ("value_set<bit<8>>(-1) keys;", "must be between 0 and"),
    ],
)
def test_a_wrong_value_set_is_an_error(declared: str, said: str, tmp_path: Path) -> None:
    types, _, value_set = declared.rpartition("value_set")
    program = tmp_path / "wrong.p4"
    program.write_text(
        f"#include <core.p4>\n{types}\nparser P(packet_in b) {{\n"
        f"value_set{value_set}\nstate start {{ transition accept; }} }}\n"
    )
    with pytest.raises(CompileError) as refused:
        check_file(program)
    assert said in refused.value.render()


@on("value_set_tables")
def test_tables_beside_a_value_set_are_found(switch: Switch) -> None:
    switch.insert("first", {"data.a": 1}, "set_b", {"value": 5})
    switch.set_default("second", "set_c", {"value": 7})
    assert switch.entry_count("first") == 1
    assert [entry.params() for entry in switch.entries("first")] == [{"value": 5}]
    assert switch.default_entry("second").modified
    assert not switch.default_entry("first").modified
