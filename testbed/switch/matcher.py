"""Conditions on packets, compiled: what `testbed trace --match` picks frames with.

A condition is a P4 expression on what the program's parser extracts, such as
``ipv4.dst_addr == 10.0.1.2 && udp.isValid()``. It becomes a program of its own: the
text of the original with another ``main``, whose parser is the original's and whose
ingress drops what does not match::

    V1Switch(MyParser(), ..., Match(), ...) main;

The engine runs that beside the switch (``pick.c``). So the whole language can be used,
and mistakes are told by the compiler, under the name ``--match``. Rejected: a second,
small language of conditions, and an interpreter for it in the packet path.

Headers may be named without the parser's ``hdr.`` before them, ``standard_metadata`` as
such whatever the parser calls it, and addresses be written as they are read. A field of
a header that a packet does not have is 0.
"""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from os import PathLike
from pathlib import Path

from testbed.compiler import CompileError, Diagnostic, ast, check_file
from testbed.compiler.diagnostics import Note
from testbed.compiler.instances import ParserInstance
from testbed.compiler.source import SourceFile, Span
from testbed.compiler.types import StructType
from testbed.paths import cache_dir
from testbed.switch.build import Program, build_program

_SPELLED = re.compile(
    r"(?<![\w:])(?P<mac>[0-9a-fA-F]{2}(?::[0-9a-fA-F]{2}){5})(?![\w:])"
    r"|(?<![\w.])(?P<ipv4>\d+(?:\.\d+)+(?P<prefix>/\d+)?)(?!\w)"
    r"|(?<![\w.])(?P<name>[A-Za-z_]\w*)(?=\s*[.\[])"
)
_OPTION = "--match"
_STANDARD = "standard_metadata"  # whatever the parser calls it
_MOST_HEADERS = 12  # that are named

_CONTROLS = """
control TestbedMatch({headers} {hdr}, {metadata} {meta},
                     inout standard_metadata_t {standard}) {{
    apply {{
        {standard}.egress_spec = 511;
        if (
#line 1 "{option}"
{condition}
        ) {{
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
    parser = _parser(checked.ast)
    typed = _Condition(" ".join(condition.split()), parser)
    text = _source(checked.ast, parser, program, typed.text)
    digest = hashlib.sha256(f"{program.resolve()}\n{text}".encode()).hexdigest()[:32]
    path = cache_dir() / "matchers" / f"{digest}.p4"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    directories = [program.resolve().parent, *include_dirs]
    with typed.errors():
        match = check_file(path, include_dirs=directories, defines=defines)
        typed.refuse_warnings(match.warnings)
        return build_program(path, include_dirs=directories, defines=defines, optimize="-O1")


def _parser(tree: ast.Program) -> ParserInstance:
    assert tree.main is not None
    parser = next(iter(tree.main.args.values()))
    assert isinstance(parser, ParserInstance)
    return parser


def _source(tree: ast.Program, parser: ParserInstance, program: Path, condition: str) -> str:
    main = next(d for d in tree.declarations if d.name == "main")
    assert isinstance(main, ast.InstanceDecl)
    assert tree.main is not None
    source = main.span.file
    if source.name != str(program):
        raise CompileError(
            [Diagnostic(main.span, f"to match packets, main must be declared in {program}")]
        )
    constructed = main.call.bound[0]
    assert constructed is not None
    _, hdr, meta, standard = parser.decl.params
    added = _CONTROLS.format(
        headers=f"inout {hdr.type_expr.span.text}",
        deparsed=hdr.type_expr.span.text,
        metadata=f"inout {meta.type_expr.span.text}",
        hdr=hdr.name,
        meta=meta.name,
        standard=standard.name,
        option=_OPTION,
        condition=condition,
        line=main.span.position.line,
        file=source.name,
        package=tree.main.decl.name,
        parser=constructed.span.text,
    )
    end = source.text.find(";", main.span.start) + 1
    return source.text[: main.span.start] + added + source.text[end:]


class _Condition:
    """A condition as it was typed, and as P4: numbers for addresses, and headers with their
    struct. What the compiler says of the second is told of the first.

    Raises CompileError for an address that is none.
    """

    def __init__(self, typed: str, parser: ParserInstance) -> None:
        self._typed = SourceFile(_OPTION, typed)
        _, hdr, _, standard = parser.decl.params
        self._hdr = hdr.name
        self._standard = standard.name
        self._headers = list(hdr.type.fields) if isinstance(hdr.type, StructType) else []
        self._moved: list[tuple[int, int, int]] = []  # first in `text`, behind it, typed first
        pieces: list[str] = []
        at = length = 0
        for found in _SPELLED.finditer(typed):
            self._keep(pieces, typed[at : found.start()], length, at)
            length += found.start() - at
            spelled = self._spelled(found)
            pieces.append(spelled)
            grown = len(spelled) - len(found[0]) if spelled.endswith(found[0]) else 0
            self._moved.append((length + grown, length + len(spelled), found.start()))
            length += len(spelled)
            at = found.end()
        self._keep(pieces, typed[at:], length, at)
        self.text = "".join(pieces)

    def _keep(self, pieces: list[str], text: str, first: int, typed: int) -> None:
        pieces.append(text)
        self._moved.append((first, first + len(text), typed))

    def _spelled(self, found: re.Match[str]) -> str:
        if found["mac"]:
            return f"0x{found[0].replace(':', '')}"
        if found["name"]:
            name = found["name"]
            if name == _STANDARD:
                return self._standard
            return f"{self._hdr}.{name}" if name in self._headers and name != self._hdr else name
        if found["prefix"]:
            raise self._refused(
                found, f"{found[0]} is a prefix, and a condition compares numbers",
                "write (field & 255.255.255.0) == 10.0.1.0",
            )  # fmt: skip
        try:
            return hex(int(ipaddress.IPv4Address(found[0])))
        except ValueError:
            raise self._refused(
                found, f"{found[0]} is no IPv4 address", "an address is as 10.0.1.2"
            ) from None

    def _refused(self, found: re.Match[str], message: str, note: str) -> CompileError:
        span = Span(self._typed, *found.span())
        return CompileError([Diagnostic(span, message, (Note(note),))])

    @contextmanager
    def errors(self) -> Iterator[None]:
        """What the compiler refuses inside the block is told of the condition as typed."""
        try:
            yield
        except CompileError as error:
            told = [d for d in error.diagnostics if not _behind(d)] or error.diagnostics[:1]
            raise CompileError([self._told(d) for d in told]) from None

    def refuse_warnings(self, warnings: Iterable[Diagnostic]) -> None:
        """A number that does not fit, say: no packet would ever match."""
        told = [d for d in warnings if d.span is not None and d.span.position.file == _OPTION]
        if told:
            raise CompileError([replace(d, severity="error") for d in told])

    def _told(self, d: Diagnostic) -> Diagnostic:
        if d.span is None or d.span.position.file != _OPTION:
            return d
        message = d.message.replace("expected ')' after the condition", "expected its end")
        first = d.span.position.column - 1
        end = len(self._typed.text)
        if _behind(d):
            message = message.replace("found ')'", "found the condition's end")
            return replace(d, span=Span(self._typed, end, end), message=message, notes=self._help())
        start = self._typed_at(first)
        stop = self._typed_at(first + len(d.span.text) - 1) + 1
        notes = tuple(Note(n.message) for n in d.notes) or self._help()
        return replace(
            d, span=Span(self._typed, start, max(start, stop)), message=message, notes=notes
        )

    def _typed_at(self, at: int) -> int:
        for first, behind, typed in self._moved:
            if at < behind:
                return typed + max(at - first, 0)
        return len(self._typed.text)

    def _help(self) -> tuple[Note, ...]:
        named = self._headers[:_MOST_HEADERS]
        more = len(self._headers) - len(named)
        others = f", ... ({more} more)" if more else ""
        return (
            Note(
                "a condition is a P4 expression, as ipv4.dst_addr == 10.0.1.2; the headers here: "
                f"{', '.join(named)}{others}; and {_STANDARD}"
            ),
        )


def _behind(d: Diagnostic) -> bool:
    """Whether it is about what was put behind the condition: that is cut short, or closed
    by a mistake in it."""
    return d.span is not None and d.span.position[:1] == (_OPTION,) and d.span.position.line > 1
