"""Sources that no one writes: a megabyte of garbage, and programs nested 10,000 deep.

Each entry maps a name to a function that gives the source, of ``GARBAGE`` for a size in
bytes. ``GARBAGE`` must be refused, in a few clear errors and without going through anything
twice; ``DEEP`` and ``EXPLOSIVE`` may compile or be refused. What the entries share with
each other is only that a compiler written without thought of them overflows a stack or
runs for hours.
"""

from __future__ import annotations

import random
from collections.abc import Callable

MEGABYTE = 1_000_000
DEPTH = 10_000

V1MODEL = "#include <core.p4>\n#include <v1model.p4>\n"
PIPELINE = """
parser P(packet_in packet, out H hdr, inout M meta, inout standard_metadata_t sm) {
    state start { transition accept; }
}
control V(inout H hdr, inout M meta) { apply { } }
control E(inout H hdr, inout M meta, inout standard_metadata_t sm) { apply { } }
control D(packet_out packet, in H hdr) { apply { } }
V1Switch(P(), V(), I(), E(), V(), D()) main;
"""
TYPES = "struct H { }\nstruct M { bit<32> a; bit<32> b; bool c; }\n"


def filled(text: str, size: int) -> str:
    """`text` as often as it fits into `size` bytes."""
    return text * (size // len(text))


def ingress(body: str, *, types: str = TYPES, before: str = "", local: str = "") -> str:
    """A program whose ingress control does `body`."""
    return (
        f"{V1MODEL}{types}{before}\n"
        "control I(inout H hdr, inout M meta, inout standard_metadata_t sm) {\n"
        f"{local}\napply {{\n{body}\n}} }}\n{PIPELINE}"
    )


def noise(characters: str, size: int) -> str:
    return "".join(random.Random(1).choices(characters, k=size))


WORDS = (
    "control parser state table action apply header struct bit < > ( ) { } ; x y 1 = key actions "
    "transition select if else return const"
)

GARBAGE: dict[str, Callable[[int], str | bytes]] = {
    "random bytes": lambda size: random.Random(1).randbytes(size),
    "random bytes without NUL": lambda size: random.Random(1).randbytes(size).replace(b"\0", b"x"),
    "random printable": lambda size: noise("".join(map(chr, range(32, 127))) + "\n", size),
    "random letters": lambda size: noise("abcdefghijklmnopqrstuvwxyz \n", size),
    "random punctuation": lambda size: noise('(){}[]<>;:,.=+-*/%&|^~!?@#"\\\n ', size),
    "random words": lambda size: " ".join(
        random.Random(1).choices(
            WORDS.split(),
            k=size // 5,
        )
    ),
    "NUL bytes": lambda size: b"\0" * size,
    "NUL bytes in a program": lambda size: V1MODEL + filled("const bit<8> x\0 = 1;\n", size),
    "one name": lambda size: "a" * size,
    "one number": lambda size: "9" * size,
    "a constant of many digits": lambda size: f"const int x = {'9' * size};",
    "a width of many digits": lambda size: f"const bit<8> x = {'9' * size}w1;",
    "a bit type of many digits": lambda size: f"header h {{ bit<{'9' * size}> x; }}",
    "a product of large numbers": lambda size: (
        "const int x = " + filled("0xFFFFFFFFFFFFFFFF * ", size) + "1;"
    ),
    "shifts of shifts": lambda size: "const int x = 1" + filled(" << 2047", size) + ";",
    "one string": lambda size: '"' + "a" * size + '"',
    "one string that is not closed": lambda size: '"' + "a" * size,
    "escapes in a string that is not closed": lambda size: filled('"\\', size),
    "quotes": lambda size: filled('"', size),
    "backslashes": lambda size: filled("\\", size),
    "an open comment": lambda size: "/*" + filled(" * /", size),
    "open comments": lambda size: filled("/*", size),
    "blanks": lambda size: " " * size,
    "empty lines": lambda size: "\n" * size,
    "a long line": lambda size: "const bit<8> x = " + filled("1 + ", size) + "1;",
    "a long line of names": lambda size: filled("name ", size),
    "a long name that is not declared": lambda size: f"const bit<8> x = {'a' * size};",
    "similar names": lambda size: (
        "".join(f"const bit<8> name_{n} = 1;\n" for n in range(size // 40))
        + "".join(f"const bit<8> other_{n} = nmae_{n};\n" for n in range(100))
    ),
    "semicolons": lambda size: filled(";", size),
    **{f"only {c}": lambda size, c=c: filled(c, size) for c in "{}()[]<>+-!~@#,.:=?&|"},
    "braces in a control": lambda size: "control c() { apply " + filled("{", size),
    "braces that do not match": lambda size: filled("{ ( } ) ", size),
    "closing braces in a control": lambda size: "control c() { apply { " + filled("} }", size),
    "ifs": lambda size: "control c() { apply { " + filled("if (", size),
    "open controls": lambda size: filled("control c() { ", size),
    "open structs": lambda size: filled("struct s { ", size),
    "open tables": lambda size: "control c() { " + filled("table t { key = { ", size),
    "open selects": lambda size: (
        "parser p() { state start { transition select(1) { " + filled("(1, (2, ", size)
    ),
    "open keysets": lambda size: (
        "parser p() { state s { transition select(1) { " + filled("(1:", size)
    ),
    "annotations": lambda size: filled("@a(", size) + "x",
    "annotations that nest": lambda size: (
        filled("@a(b(", size) + filled("))", size) + " const bit<8> x = 1;"
    ),
    "type arguments": lambda size: "const bool x = " + filled("a<", size),
    "types in types": lambda size: "const " + filled("tuple<", size) + " x;",
    "casts that are none": lambda size: "typedef bit<8> t; const bool x = " + filled("(t[", size),
    "casts that are none, mixed": lambda size: (
        "typedef bit<8> t; const bool x = " + filled("a<(t[(", size)
    ),
    "includes of nothing": lambda size: filled('#include "nothing.p4"\n', size),
    "includes of itself": lambda size: filled('#include "x.p4"\n', size),
    "includes of the architecture": lambda size: filled("#include <v1model.p4>\n", size) + "x",
    "directives": lambda size: filled("#\n", size) + "x",
    "#if": lambda size: filled("#if 1\n", size),
    "#if 0": lambda size: filled("#if 0\n", size),
    "#ifdef and #else": lambda size: filled("#ifdef A\n#else\n", size),
    "#elif": lambda size: "#if 0\n" + filled("#elif 0\n", size),
    "#endif": lambda size: filled("#endif\n", size),
    "#error": lambda size: filled("#error no\n", size),
    "#line": lambda size: filled("#line 7\n", size) + "x",
    "a long #if": lambda size: "#if " + filled("1 + ", size) + "1\n#endif\nx",
    "a product in #if": lambda size: "#if " + filled("99999999 * ", size) + "1\n#endif\nx",
    "parentheses in #if": lambda size: "#if " + filled("(", size) + "\n#endif\n",
    "signs in #if": lambda size: "#if " + filled("-", size) + "1\n#endif\n",
    "macros that double": lambda size: (
        "".join(f"#define M{n} M{n + 1} M{n + 1}\n" for n in range(64)) + filled("M0 ", size)
    ),
    "functional macros that double": lambda size: (
        "#define F(x) x x\n" + "F(" * 64 + "y" + ")" * 64 + filled(" F(F(F(F(y))))", size)
    ),
    "macros that nest": lambda size: (
        "#define F(x) x\n" + filled("F(", size) + "1" + filled(")", size)
    ),
    "macros that are not closed": lambda size: "#define F(x) x\n" + filled("F(", size),
    "a chain of macros": lambda size: (
        "".join(f"#define M{n} M{n + 1}\n" for n in range(size // 25))
        + filled("M0 ", size * 3 // 10)
    ),
    "macros that quote": lambda size: (
        "#define S(x) #x\n#define T(x) S(x)\n" + filled("T(", size) + '"\\"' + filled(")", size)
    ),
    "macros that paste": lambda size: "#define P(a) a" + filled(" ## a", size) + "\nP(x)",
    "macros that vanish": lambda size: (
        "#define N(x)\n#define G(x) N(x) N(x)\n"
        + "G(" * 60
        + "y"
        + ")" * 60
        + filled(" N(z)", size)
    ),
}


def _chain(first: str, link: Callable[[int], str], count: int = DEPTH) -> str:
    """Declarations of which each uses the one before it."""
    return first + "".join(link(n) for n in range(1, count))


DEEP: dict[str, Callable[[], str]] = {
    "parentheses": lambda: ingress(f"meta.a = {'(' * DEPTH}meta.b{')' * DEPTH};"),
    "unary operators": lambda: ingress(f"meta.a = {'~' * DEPTH}meta.b;"),
    "signs": lambda: ingress(f"meta.a = {'- ' * DEPTH}meta.b;"),
    "not": lambda: ingress(f"meta.c = {'!' * DEPTH}meta.c;"),
    "sums": lambda: ingress(f"meta.a = {'meta.b + ' * DEPTH}1;"),
    "sums to the right": lambda: ingress(f"meta.a = {'meta.b + (' * DEPTH}1{')' * DEPTH};"),
    "sums in sums": lambda: ingress(
        f"meta.a = {'(' * 150}meta.b{(' + meta.b' * 600 + ')') * 150};"
    ),
    "sums that just fit": lambda: ingress(f"meta.a = {'meta.b + ' * 990}meta.b;"),
    "parentheses that just fit": lambda: ingress(f"meta.a = {'(1 + ' * 190}meta.b{')' * 190};"),
    "signs that just fit": lambda: ingress(f"meta.a = {'~-' * 95}meta.b;"),
    "ternaries that just fit": lambda: ingress(f"meta.a = {'meta.c ? meta.b : ' * 190}meta.a;"),
    "conjunctions": lambda: ingress(f"meta.c = {'meta.c && ' * DEPTH}true;"),
    "comparisons": lambda: ingress(f"meta.c = {'(meta.c == ' * DEPTH}true{')' * DEPTH};"),
    "concatenations": lambda: ingress(f"meta.a = (bit<32>)({'1w1 ++ ' * DEPTH}1w1);"),
    "shifts": lambda: ingress(f"meta.a = meta.b{' << 1' * DEPTH};"),
    "casts": lambda: ingress(f"meta.a = {'(bit<32>)' * DEPTH}meta.b;"),
    "casts back and forth": lambda: ingress(f"meta.a = {'(bit<32>)(bit<16>)' * DEPTH}meta.b;"),
    "ternaries": lambda: ingress(f"meta.a = {'meta.c ? meta.b : ' * DEPTH}1;"),
    "ternaries to the left": lambda: ingress(
        f"meta.c = {'(' * DEPTH}meta.c{' ? true : false)' * DEPTH};"
    ),
    "slices": lambda: ingress(f"meta.a = meta.b{'[31:0]' * DEPTH};"),
    "members": lambda: ingress(f"meta.a = meta{'.a' * DEPTH};"),
    "indices": lambda: ingress(f"meta.a = meta{'[0]' * DEPTH};"),
    "indices in indices": lambda: ingress(f"meta.a = {'meta.a[' * DEPTH}0{']' * DEPTH};"),
    "calls in calls": lambda: ingress(
        f"meta.a = {'f(' * DEPTH}1{')' * DEPTH};",
        before="bit<32> f(in bit<32> x) { return x; }",
    ),
    "calls that just fit": lambda: ingress(
        f"meta.a = {'f(' * 95}1{')' * 95};", before="bit<32> f(in bit<32> x) { return x; }"
    ),
    "lists": lambda: ingress(f"meta = {'{' * DEPTH}1{'}' * DEPTH};"),
    "blocks": lambda: ingress("{" * DEPTH + "}" * DEPTH),
    "blocks that just fit": lambda: ingress("{" * 190 + "meta.a = 1;" + "}" * 190),
    "ifs": lambda: ingress("if (meta.c) " * DEPTH + "meta.a = 1;"),
    "ifs that just fit": lambda: ingress("if (meta.c) " * 190 + "meta.a = 1;"),
    "else ifs": lambda: ingress("if (meta.c) meta.a = 1; else " * DEPTH + "meta.a = 2;"),
    "else ifs that just fit": lambda: ingress(
        "".join(f"if (meta.a == {n}) meta.b = {n}; else " for n in range(990)) + "meta.a = 2;"
    ),
    "switches": lambda: ingress(
        "switch (meta.a) { 1: { " * DEPTH + "meta.a = 1;" + "} default: { } }" * DEPTH
    ),
    "switches that just fit": lambda: ingress(
        "switch (meta.a) { 1: { " * 90 + "meta.a = 1;" + "} default: { } }" * 90
    ),
    "a long switch": lambda: ingress(
        "switch (meta.a) { " + "".join(f"{n}: {{ meta.b = {n}; }}\n" for n in range(DEPTH)) + "}"
    ),
    "loops": lambda: ingress(
        "".join(f"for (bit<8> i{n} = 0; i{n} < 2; i{n} = i{n} + 1) {{ " for n in range(DEPTH))
        + "meta.a = 1;"
        + "}" * DEPTH
    ),
    "loops that just fit": lambda: ingress(
        "".join(f"for (bit<8> i{n} = 0; i{n} < 2; i{n} = i{n} + 1) {{ " for n in range(90))
        + "meta.a = 1;"
        + "}" * 90
    ),
    "types": lambda: f"header h {{ {'tuple<' * DEPTH}bit<8>{'>' * DEPTH} x; }}",
    "stacks": lambda: f"header h {{ bit<8> x; }} struct s {{ h{'[1]' * DEPTH} x; }}",
    "widths": lambda: f"header h {{ bit<({'(' * DEPTH}8{')' * DEPTH})> x; }}",
    "selects in parsers": lambda: (
        V1MODEL
        + "parser P(packet_in packet, out bit<32> a) { state start { transition select("
        + f"{'(' * DEPTH}a{')' * DEPTH}) {{ {'(' * DEPTH}1{')' * DEPTH}: accept; }} }} }}"
    ),
    "a long select": lambda: (
        V1MODEL
        + "parser P(packet_in packet, in bit<32> a) { state start { transition select(a) { "
        + "".join(f"{n}: accept;\n" for n in range(DEPTH))
        + "} } }"
    ),
    "a chain of states": lambda: (
        V1MODEL
        + "parser P(packet_in packet) { state start { transition s0; }\n"
        + "".join(f"state s{n} {{ transition s{n + 1}; }}\n" for n in range(DEPTH))
        + f"state s{DEPTH} {{ transition accept; }} }}"
    ),
    "structs in structs": lambda: ingress(
        "S s; meta.a = 1;",
        before=_chain("struct S0 { bit<8> x; }\n", lambda n: f"struct S{n} {{ S{n - 1} x; }}\n")
        + f"typedef S{DEPTH - 1} S;",
    ),
    "structs in metadata": lambda: ingress(
        "meta.a = 1;",
        types=_chain("struct S0 { bit<8> x; }\n", lambda n: f"struct S{n} {{ S{n - 1} x; }}\n")
        + f"struct H {{ }} struct M {{ S{DEPTH - 1} s; bit<32> a; }}",
    ),
    "headers in headers": lambda: _chain(
        "header S0 { bit<8> x; }\n", lambda n: f"header S{n} {{ S{n - 1} x; }}\n"
    ),
    "a chain of typedefs": lambda: ingress(
        "S x = 1; meta.a = (bit<32>)x;",
        before=_chain("typedef bit<8> S0;\n", lambda n: f"typedef S{n - 1} S{n};\n")
        + f"typedef S{DEPTH - 1} S;",
    ),
    "a chain of types": lambda: ingress(
        "S x; meta.a = 1;",
        before=_chain("type bit<8> S0;\n", lambda n: f"type S{n - 1} S{n};\n")
        + f"typedef S{DEPTH - 1} S;",
    ),
    "a chain of constants": lambda: ingress(
        f"meta.a = c{DEPTH - 1};",
        before=_chain("const bit<32> c0 = 1;\n", lambda n: f"const bit<32> c{n} = c{n - 1} + 1;\n"),
    ),
    "a chain of functions": lambda: ingress(
        f"meta.a = f{DEPTH - 1}(meta.b);",
        before=_chain(
            "bit<32> f0(in bit<32> x) { return x; }\n",
            lambda n: f"bit<32> f{n}(in bit<32> x) {{ return f{n - 1}(x) + 1; }}\n",
        ),
    ),
    "a chain of actions": lambda: ingress(
        f"a{DEPTH - 1}();",
        local=_chain(
            "action a0() { meta.a = 1; }\n", lambda n: f"action a{n}() {{ a{n - 1}(); }}\n"
        ),
    ),
    "sub-controls": lambda: ingress(
        "c.apply(meta);",
        before=_chain(
            "control C0(inout M meta) { apply { meta.a = 1; } }\n",
            lambda n: (
                f"control C{n}(inout M meta) {{ C{n - 1}() c; apply {{ c.apply(meta); }} }}\n"
            ),
        ),
        local=f"C{DEPTH - 1}() c;",
    ),
    "direct sub-controls": lambda: ingress(
        f"C{DEPTH - 1}.apply(meta);",
        before=_chain(
            "control C0(inout M meta) { apply { meta.a = 1; } }\n",
            lambda n: f"control C{n}(inout M meta) {{ apply {{ C{n - 1}.apply(meta); }} }}\n",
        ),
    ),
    "constructor arguments": lambda: ingress(
        "meta.a = 1;",
        before="control C(inout M meta)(bit<8> x) { apply { } }\n",
        local=f"C({'(' * DEPTH}1{')' * DEPTH}) c;",
    ),
    "sub-parsers": lambda: (
        V1MODEL
        + _chain(
            "parser P0(packet_in packet) { state start { transition accept; } }\n",
            lambda n: (
                f"parser P{n}(packet_in packet) {{ P{n - 1}() p; "
                "state start { p.apply(packet); transition accept; } }\n"
            ),
        )
    ),
    "nested #if": lambda: "#if 1\n" * DEPTH + "#endif\n" * DEPTH + V1MODEL,
}


def _tables(count: int) -> str:
    return "".join(
        f"table t{n} {{ key = {{ meta.a: exact; }} actions = {{ NoAction; }} }}\n"
        for n in range(count)
    )


EXPLOSIVE: dict[str, Callable[[], str]] = {
    "structs that double": lambda: ingress(
        "meta.a = 1;",
        types=_chain(
            "struct S0 { bit<8> x; }\n",
            lambda n: f"struct S{n} {{ S{n - 1} x; S{n - 1} y; }}\n",
            40,
        )
        + "struct H { } struct M { S39 s; bit<32> a; }",
    ),
    "generic structs that double": lambda: ingress(
        "meta.a = 1;",
        types="struct S<T> { T x; T y; }\nstruct H { } struct M { "
        + "S<" * 40
        + "bit<8>"
        + ">" * 40
        + " s; bit<32> a; }",
    ),
    "tuples that double": lambda: ingress(
        "T39 t; meta.a = 1;",
        before=_chain(
            "typedef bit<8> T0;\n", lambda n: f"typedef tuple<T{n - 1}, T{n - 1}> T{n};\n", 40
        ),
    ),
    "controls that double": lambda: ingress(
        "c.apply(meta);",
        before=_chain(
            "control C0(inout M meta) { apply { meta.a = 1; } }\n",
            lambda n: (
                f"control C{n}(inout M meta) {{ C{n - 1}() c; C{n - 1}() d; "
                "apply { c.apply(meta); d.apply(meta); } }\n"
            ),
            40,
        ),
        local="C39() c;",
    ),
    "applications that double": lambda: ingress(
        "c.apply(meta);",
        before=_chain(
            "control C0(inout M meta) { apply { meta.a = 1; } }\n",
            lambda n: (
                f"control C{n}(inout M meta) {{ C{n - 1}() c; "
                "apply { c.apply(meta); c.apply(meta); } }\n"
            ),
            40,
        ),
        local="C39() c;",
    ),
    "parsers that double": lambda: (
        V1MODEL
        + TYPES
        + _chain(
            "parser P0(packet_in packet) { state start { transition accept; } }\n",
            lambda n: (
                f"parser P{n}(packet_in packet) {{ P{n - 1}() p; P{n - 1}() q; "
                "state start { p.apply(packet); q.apply(packet); transition accept; } }\n"
            ),
            40,
        )
        + "control I(inout H hdr, inout M meta, inout standard_metadata_t sm) { apply { } }"
        + PIPELINE.replace("state start {", "P39() p; state start { p.apply(packet);")
    ),
    "functions that double": lambda: ingress(
        "meta.a = f39(meta.b);",
        before=_chain(
            "bit<32> f0(in bit<32> x) { return x; }\n",
            lambda n: f"bit<32> f{n}(in bit<32> x) {{ return f{n - 1}(x) + f{n - 1}(x + 1); }}\n",
            40,
        ),
    ),
    "actions that double": lambda: ingress(
        "a39();",
        local=_chain(
            "action a0() { meta.a = 1; }\n",
            lambda n: f"action a{n}() {{ a{n - 1}(); a{n - 1}(); }}\n",
            40,
        ),
    ),
    "constants that grow": lambda: ingress(
        "meta.a = (bit<32>)(c39 & 1);",
        before=_chain(
            "const int c0 = 3;\n", lambda n: f"const int c{n} = c{n - 1} * c{n - 1};\n", 40
        ),
    ),
    "strings that grow": lambda: ingress(
        "log_msg(s39);",
        before=_chain(
            'const string s0 = "x";\n', lambda n: f"const string s{n} = s{n - 1} ++ s{n - 1};\n", 40
        ),
    ),
    "a wide shift": lambda: "const int x = 1 << 1000000000000;",
    "a wide type": lambda: "header h { bit<1000000000> x; }",
    "a wide variable": lambda: ingress("bit<1000000> x = 1; x = x + 1; meta.a = (bit<32>)x;"),
    "a large stack": lambda: ingress(
        "meta.a = 1;",
        types="header h { bit<8> x; } struct H { h[1000000000] s; } struct M { bit<32> a; }",
    ),
    "a large register": lambda: ingress(
        "r.write(0, meta.a);", local="register<bit<32>>(32w4294967295) r;"
    ),
    "a large table": lambda: ingress(
        "t.apply();",
        local="table t { key = { meta.a: exact; } actions = { NoAction; } size = 4294967295; }",
    ),
    "many tables": lambda: ingress(
        "".join(f"t{n}.apply();\n" for n in range(2000)), local=_tables(2000)
    ),
    "many entries": lambda: ingress(
        "t.apply();",
        local="action a(bit<32> x) { meta.b = x; }\n"
        "table t { key = { meta.a: exact; } actions = { a; NoAction; } const entries = {\n"
        + "".join(f"{n}: a({n});\n" for n in range(DEPTH))
        + "} }",
    ),
    "many fields": lambda: ingress(
        "".join(f"meta.f{n} = meta.f{n - 1};\n" for n in range(1, 5000)),
        types="struct H { } struct M { bit<32> a; "
        + "".join(f"bit<32> f{n};\n" for n in range(5000))
        + "}",
    ),
    "many statements": lambda: ingress("meta.a = meta.a + meta.b;\n" * DEPTH),
    "many locals": lambda: ingress(
        "".join(f"bit<32> x{n} = meta.a + {n};\n" for n in range(DEPTH)) + "meta.b = x17;"
    ),
    "long loops": lambda: ingress("for (bit<32> i in 0 .. 4294967294) { meta.a = meta.a + i; }"),
}
