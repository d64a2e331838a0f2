"""Conditions on packets, compiled: what `testbed trace --match` picks frames with.

A condition is a P4 expression on what the program's parser extracts, such as
``ipv4.dst_addr == 10.0.1.2 && udp.isValid()``. It becomes a program of its own: the
text of the original with another ``main``, whose parser is the original's and whose
ingress drops what does not match::

    V1Switch(MyParser(), ..., Match(), ...) main;

The engine runs that beside the switch (``pick.c``). So the whole language can be used,
and mistakes are told by the compiler, under the name ``--match``. Rejected: a second,
small language of conditions, and an interpreter for it in the packet path.

Headers may be named without the parser's ``hdr.`` before them, and addresses be
written as such. A field of a header that a packet does not have is 0.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path

from testbed.compiler import CompileError, Diagnostic, ast, check_file
from testbed.compiler.instances import ParserInstance
from testbed.compiler.types import StructType
from testbed.paths import cache_dir
from testbed.switch.build import Program, build_program

_MAC = re.compile(r"(?<![\w:])[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5}(?![\w:])")
_IPV4 = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.])")
_FIRST_NAME = re.compile(r"(?<![\w.])([A-Za-z_]\w*)(?=\s*[.\[])")

_CONTROLS = """
control TestbedMatch({headers} {hdr}, {metadata} {meta},
                     inout standard_metadata_t {standard}) {{
    apply {{
        {standard}.egress_spec = 511;
        if (
#line 1 "--match"
{condition}) {{
            {standard}.egress_spec = 1;
        }}
    }}
}}
#line {line} "{file}"
control TestbedNothing({headers} {hdr}, {metadata} {meta}) {{ apply {{ }} }}
control TestbedNoEgress({headers} {hdr}, {metadata} {meta},
                        inout standard_metadata_t {standard}) {{ apply {{ }} }}
control TestbedNoDeparser(packet_out packet, in {deparsed} {hdr}) {{ apply {{ }} }}
{package}({parser}, TestbedNothing(), TestbedMatch(), TestbedNoEgress(), TestbedNothing(),
         TestbedNoDeparser()) main;
"""


def build_matcher(
    program: Path,
    condition: str,
    *,
    include_dirs: Sequence[str | PathLike[str]] = (),
    defines: Mapping[str, str] | None = None,
) -> Program:
    """The program that lets through what ``condition`` holds for. Raises CompileError."""
    checked = check_file(program, include_dirs=include_dirs, defines=defines)
    text = _source(checked.ast, program, condition)
    digest = hashlib.sha256(f"{program.resolve()}\n{text}".encode()).hexdigest()[:32]
    path = cache_dir() / "matchers" / f"{digest}.p4"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    directories = [program.resolve().parent, *include_dirs]
    return build_program(path, include_dirs=directories, defines=defines, optimize="-O1")


def _source(tree: ast.Program, program: Path, condition: str) -> str:
    main = next(d for d in tree.declarations if d.name == "main")
    assert isinstance(main, ast.InstanceDecl)
    assert tree.main is not None
    source = main.span.file
    if source.name != str(program):
        raise CompileError(
            [Diagnostic(main.span, f"to match packets, main must be declared in {program}")]
        )
    parser = next(iter(tree.main.args.values()))
    constructed = main.call.bound[0]
    assert isinstance(parser, ParserInstance)
    assert constructed is not None
    _, hdr, meta, standard = parser.decl.params
    added = _CONTROLS.format(
        headers=f"inout {hdr.type_expr.span.text}",
        deparsed=hdr.type_expr.span.text,
        metadata=f"inout {meta.type_expr.span.text}",
        hdr=hdr.name,
        meta=meta.name,
        standard=standard.name,
        condition=_spelled(condition, hdr),
        line=main.span.position.line,
        file=source.name,
        package=tree.main.decl.name,
        parser=constructed.span.text,
    )
    end = source.text.find(";", main.span.start) + 1
    return source.text[: main.span.start] + added + source.text[end:]


def _spelled(condition: str, hdr: ast.ParamDecl) -> str:
    """The condition as P4: numbers for addresses, and headers with their struct."""
    text = _MAC.sub(lambda m: f"0x{m[0].replace(':', '')}", " ".join(condition.split()))
    text = _IPV4.sub(_address, text)
    headers = hdr.type.fields if isinstance(hdr.type, StructType) else {}
    return _FIRST_NAME.sub(
        lambda m: f"{hdr.name}.{m[1]}" if m[1] in headers and m[1] != hdr.name else m[1], text
    )


def _address(found: re.Match[str]) -> str:
    try:
        return hex(int(ipaddress.IPv4Address(found[0])))
    except ValueError:
        return found[0]
