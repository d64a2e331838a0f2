"""Whatever a P4 program calls its things, the C compiler has nothing to say."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from testbed.compiler import compile_file
from testbed.compiler.lexer import KEYWORDS
from testbed.engine.toolchain import compile_shared
from testbed.switch.build import ENGINE_INCLUDE

# C's words, macros and functions; what the engine's headers declare; what the
# back end calls its own variables; reserved identifiers.
_NASTY = """
    uint8_t uint16_t uint32_t uint64_t int8_t int32_t size_t ptrdiff_t NULL errno EOF offsetof
    INT8_MAX UINT64_C INT64_C assert static_assert _Static_assert _Bool _Generic _Noreturn
    __func__ __builtin_expect __attribute__ __x86_64__ __int128 __extension__
    asm auto break case char continue do double extern float goto inline int long register
    restrict short signed sizeof static struct union unsigned volatile while linux unix
    memcpy memset memmove memcmp printf snprintf malloc main stdin isalpha abs y0 signal
    tb_entry tb_instance tb_phv tb_lookup_exact tb_intrinsic TB_INLINE TB_LIKELY TB_STATE_ACCEPT
    tb_pipeline_v1model TB_COLOR_GREEN tb_u128 p4_phv p4_varbit8 p4_ p4_int pipeline_phv
    pipeline_parse pipeline_tables pipeline_init v_ v_sw v_phv v_t v_entry
    sw phv f c o e w h p t i key entry found frame state steps data digest head hdr im meta req
    value valid_ nothing_ next bytes bits e_ args action hit varbit_bits advance_bits cursor
    output stored out at error_ result t_2 t_2_2 again_1 exited_1 accepted_1 words colour
"""
NASTY = _NASTY.split()

# Keywords, and names that the included libraries or the program below use themselves.
P4_NAMES = KEYWORDS | {"assert", "static_assert", "digest", "main", "register"}

PROGRAM = """
#include <core.p4>
#include <v1model.p4>

typedef bit<16> {typedef};
const bit<8> {const} = 3;
enum {enum} {{ {member}, {member2} }}
enum bit<8> {serial} {{ {member} = 1, {member2} = 2 }}
error {{ {error} }}
struct {inner} {{ bit<8> {field}; bool {field2}; }}
header {header} {{ bit<8> {field}; bit<8> {field2}; {typedef} {field3}; varbit<64> {field4}; }}
header {part} {{ bit<4> {field}; bit<4> {field2}; }}
header {other} {{ bit<8> {field3}; }}
header_union {union} {{ {part} {field}; {other} {field2}; }}
struct {headers} {{ {header} {field}; {part}[3] {field2}; {union} {field3}; }}
struct {metadata} {{ bit<8> {field}; {inner} {field2}; int<40> {field3}; bit<100> {field4}; }}

parser {parser}(packet_in {param}, out {headers} {param2}, inout {metadata} {param3},
                inout standard_metadata_t {param4}) {{
    bit<8> {var} = 0;
    state start {{
        {param}.extract({param2}.{field}, 8);
        transition select({param2}.{field}.{field2}, {param2}.{field}.{field}) {{
            (1 &&& 3, _): {state};
            (2 .. 7, 9): {state2};
            default: accept;
        }}
    }}
    state {state} {{
        {param}.extract({param2}.{field2}.next);
        {var} = {var} + 1;
        verify({var} != 9, error.{error});
        transition select({var} == 2) {{ true: accept; false: {state}; }}
    }}
    state {state2} {{
        {param}.extract({param2}.{field3}.{field});
        transition accept;
    }}
}}

bit<8> {function}(in bit<8> {param}, inout bit<8> {param2}) {{
    bit<8> {var} = {param} + {param2};
    {param2} = {var} ^ {const};
    return {var};
}}

control {inner_control}(inout bit<8> {param}, in {inner} {param2})(bit<8> {param3}) {{
    action {action}() {{ {param} = {param} + {param3} + {param2}.{field}; exit; }}
    apply {{ if ({param} == 7) {{ {action}(); }} }}
}}

control {verify}(inout {headers} {param}, inout {metadata} {param2}) {{ apply {{ }} }}

control {ingress}(inout {headers} {param}, inout {metadata} {param2},
                  inout standard_metadata_t {param3}) {{
    register<bit<8>>(4) {register};
    counter(4, CounterType.packets) {counter};
    direct_counter(CounterType.packets) {direct};
    {inner_control}(2) {instance};
    bit<8> {var} = 1;
    {enum} {var2} = {enum}.{member};

    action {action}(bit<8> {param}, {typedef} {param4}) {{
        {var} = {function}({param}, {param2}.{field});
        {param2}.{field4} = (bit<100>){param4};
    }}
    action {action2}(inout bit<8> {param}) {{ {param} = 1; }}

    table {table} {{
        key = {{ {param}.{field}.{field} : exact; {param2}.{field4} : ternary @name("{string}"); }}
        actions = {{ {action}; {action2}({var}); NoAction; }}
        default_action = {action}({const}, 2);
        counters = {direct};
    }}

    apply {{
        {param3}.egress_spec = 1;
        switch ({table}.apply().action_run) {{
            {action}: {{ {param2}.{field2}.{field2} = true; }}
            default: {{ }}
        }}
        {instance}.apply({param}.{field}.{field2}, {param2}.{field2});
        {register}.read({var}, 2);
        {counter}.count(1);
        bit<8> {local} = {function}({var}, {param}.{field}.{field});
        {inner} {local2} = {{ {local}, true }};
        if ({local2}.{field2} && {var2} == {enum}.{member2}) {{
            {param}.{field}.{field} = {serial}.{member2};
        }}
        for (bit<8> {loop} in 1 .. 3) {{ {var} = {var} + {loop}; }}
        {param}.{field2}.push_front(1);
        hash({param2}.{field}, HashAlgorithm.crc16, 8w0, {{ {var}, {param2}.{field3} }}, 8w9);
        log_msg("{string} {{}}", {{ {local} }});
        digest(1, {local2});
        {register}.write(1, {local2}.{field});
    }}
}}

control {egress}(inout {headers} {param}, inout {metadata} {param2},
                 inout standard_metadata_t {param3}) {{ apply {{ }} }}
control {compute}(inout {headers} {param}, inout {metadata} {param2}) {{ apply {{ }} }}
control {deparser}(packet_out {param}, in {headers} {param2}) {{
    apply {{ {param}.emit({param2}); }}
}}

V1Switch({parser}(), {verify}(), {ingress}(), {egress}(), {compute}(), {deparser}()) main;
"""
_ROLES = """
    typedef const enum member member2 serial error inner header part union other headers metadata
    field field2 field3 field4 parser param param2 param3 param4 var var2 state state2 function
    inner_control action action2 verify ingress register counter direct instance table local
    local2 loop egress compute deparser string
"""
ROLES = _ROLES.split()


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.slow
def test_every_name_in_any_role(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    monkeypatch.setenv("TESTBED_WERROR", "1")
    names = random.Random(seed).sample([n for n in NASTY if n not in P4_NAMES], len(ROLES))
    program = tmp_path / "program.p4"
    program.write_text(PROGRAM.format(**dict(zip(ROLES, names, strict=True))))
    compiled = compile_file(program)
    made = compile_shared(
        compiled.units, name="names", include_dirs=[ENGINE_INCLUDE], optimize="-O1"
    )
    assert made.is_file()


@pytest.mark.parametrize(
    "name",
    ["a*/b", "/*a", "??/", "a\\b", '\\"', "é", "%d%s", "a\tb", "{}"],
)
def test_control_plane_names_and_file_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """@name may be any string, and so may the path of the program."""
    monkeypatch.setenv("TESTBED_WERROR", "1")
    base = Path(__file__).resolve().parents[1] / "p4" / "include" / "base.p4"
    quoted = name.replace("\\", "\\\\").replace('"', '\\"') if '"' not in name else '\\"'
    program = tmp_path / f"a{name.replace('/', '_')}.p4"
    program.write_text(
        f"""#include "{base}"
        control C(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {{
            @name("{quoted}") action a() {{ log_msg("{quoted}"); }}
            @name("{quoted}") table t {{ key = {{ hdr.data.a : exact @name("{quoted}"); }}
                                         actions = {{ a; }} default_action = a(); }}
            apply {{ t.apply(); }}
        }}
        PIPELINE(C());
        """
    )
    compiled = compile_file(program)
    assert compile_shared(
        compiled.units, name="names", include_dirs=[ENGINE_INCLUDE], optimize="-O1"
    ).is_file()
