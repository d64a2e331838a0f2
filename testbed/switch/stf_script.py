"""STF, the packet test language of the P4 compilers: text to statements.

One statement a line, ``#`` begins a comment::

    add TABLE [PRIORITY] KEY:VALUE ... ACTION(PARAM:VALUE, ...) [= $ENTRY]
    add TABLE [PRIORITY] KEY:VALUE ... => TARGET [= $ENTRY]
    setdefault TABLE ACTION(PARAM:VALUE, ...)
    remove TABLE [PRIORITY] KEY:VALUE ...
    packet PORT HEX
    expect PORT [HEX]      * is any nibble; a prefix, unless it ends in $
    no_packet [PORT]       nothing may have left that is not expected
    wait [MILLISECONDS]
    check_counter NAME[(INDEX | $ENTRY)] [packets|bytes] [OP] VALUE     OP: == != < <= > >=
    mirroring_add SESSION PORT | mirroring_add_mc SESSION GROUP | mirroring_get SESSION
    mc_mgrp_create GROUP | mc_node_create RID PORT ... | mc_node_associate GROUP NODE
    register_read|register_write|register_reset NAME [INDEX [VALUE]]
    counter_read|counter_write NAME INDEX [PACKETS BYTES]
    meter_set_rates NAME INDEX|$ENTRY RATE:BURST RATE:BURST
    meter_array_set_rates NAME RATE:BURST RATE:BURST
    pvs_add|pvs_remove NAME (VALUE | FIELD:VALUE ...)     VALUE: the fields, concatenated
    pvs_get NAME [MEMBERS] | pvs_clear NAME
    act_prof_create_member PROFILE ACTION [VALUE ...]
    act_prof_modify_member PROFILE ACTION MEMBER [VALUE ...]
    act_prof_delete_member PROFILE MEMBER
    act_prof_create_group PROFILE | act_prof_delete_group PROFILE GROUP
    act_prof_add_member_to_group PROFILE MEMBER GROUP [WEIGHT]
    act_prof_remove_member_from_group PROFILE MEMBER GROUP
    table_indirect_add TABLE KEY ... => MEMBER [PRIORITY]
    table_indirect_add_with_group TABLE KEY ... => GROUP [PRIORITY]
    table_indirect_set_default TABLE MEMBER | table_indirect_set_default_with_group TABLE GROUP
    table_indirect_reset_default TABLE | table_indirect_delete TABLE ENTRY

``TARGET`` is what an entry of a table with an action profile runs: ``member NUMBER``,
``group NUMBER``, or in one shot ``ACTION(PARAM:VALUE, ...) [* WEIGHT] | ACTION(...) ...``.
Members, groups and entries are numbered from 0 on, as BMv2 does, the lowest free number
first; the commands ``act_prof_`` and ``table_indirect_`` are BMv2's, with its order of
priorities: there the smallest wins.

``= $ENTRY`` names an entry for its direct counter or meter; without a name, entry
INDEX of a table is the one that was added so many entries after the first.

Numbers are as Python writes them; ``0x0a**`` masks the nibbles that are ``*``,
``0x0a000000/8`` is a prefix, ``1..5`` a range, ``1 &&& 3`` a value and a mask.
Where priorities are given the largest wins, as in p4c's own scripts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from testbed.switch.errors import StfError

_ALIAS = re.compile(r"[\w)]\s*=\s*(\$?\w+)\s*$")
_WEIGHTED = re.compile(r"(.*\))\s*(?:\*\s*(\w+))?\s*$")
_NUMBERED = re.compile(r"(?:member|group)\s+\w+")
_CALL = re.compile(r"([\w.$]+)\s*\(([^)]*)\)\s*$")
_KEY = re.compile(
    r'"?([\w.$]+?(?:\[\d+(?::\d+)?\][\w.$]*?)*(?:\.isValid\(\))?)"?\s*:'
    r"\s*(\S+(?:\s*(?:&&&|\.\.)\s*\S+)?)\s*"
)
MOST_PORT = 510  # 511 is v1model's drop port
_HEX = re.compile(r"[0-9a-fA-F*]*\$?")


@dataclass(frozen=True)
class Statement:
    """One line of a script. ``words`` are the arguments of a command that takes just words;
    what the others take has fields of its own, as text."""

    line: int
    command: str
    words: tuple[str, ...] = ()
    table: str = ""
    priority: int | None = None
    keys: tuple[tuple[str, str], ...] = ()
    action: str = ""
    alias: str = ""  # what the script calls the entry
    params: tuple[tuple[str, str], ...] = ()
    target: str = ""  # what stands behind =>
    actions: tuple[tuple[str, tuple[tuple[str, str], ...], int], ...] = ()  # weighted, there
    port: int = 0
    data: str | None = None  # hexadecimal, with * and $


@dataclass
class Script:
    """A packet test: its statements in order."""

    path: Path
    statements: list[Statement] = field(default_factory=list)

    def ports(self) -> set[int]:
        """Those that statements name."""
        return {
            s.port
            for s in self.statements
            if s.command in ("packet", "expect") or (s.command == "no_packet" and s.words)
        }


def parse_script(path: Path) -> Script:
    """Reads a script. Raises :class:`StfError` naming the line."""
    script = Script(path)
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise StfError(f"cannot read '{path}': {error.strerror}") from None
    except UnicodeDecodeError:
        raise StfError(f"{path} is no script: it is not text in UTF-8") from None
    for number, raw in enumerate(text.splitlines(), start=1):
        line = raw.split("#", 1)[0].strip()
        if line:
            try:
                script.statements.append(parse_statement(number, line))
            except (ValueError, IndexError) as error:
                raise StfError(f"{path}:{number}: `{line}`: {error}") from None
    return script


def parse_statement(number: int, line: str) -> Statement:
    """One statement, without its comment. Raises ValueError or IndexError."""
    command, _, rest = line.partition(" ")
    rest = rest.strip()
    match command:
        case "add" | "remove":
            return _table_statement(number, command, rest)
        case "setdefault":
            table, _, call = rest.partition(" ")
            action, params = _call(call)
            return Statement(number, command, table=table, action=action, params=params)
        case "packet" | "expect":
            return _packet_statement(number, command, rest)
        case "pvs_add" | "pvs_remove":
            return _member_statement(number, command, rest)
    usage = USAGE.get(command)
    if usage is None:
        raise ValueError(f"there is no command `{command}`; there are {', '.join(_ALL)}")
    words = tuple(rest.split())
    _check_count(command, words, usage)
    if command == "no_packet" and words:
        return Statement(number, command, words, port=port_number(words[0]))
    return Statement(number, command, words=words)


# The commands that are words and no more: what stands behind them, [] where it may be left
# out, ... where there may be more of it.
USAGE = {
    "no_packet": "[PORT]",
    "wait": "[MILLISECONDS]",
    "check_counter": "NAME[(INDEX|$ENTRY)] [packets|bytes] [OP] VALUE",
    "mirroring_add": "SESSION PORT",
    "mirroring_add_mc": "SESSION GROUP",
    "mirroring_delete": "SESSION",
    "mirroring_get": "SESSION",
    "mc_mgrp_create": "GROUP",
    "mc_node_create": "RID PORT ...",
    "mc_node_associate": "GROUP NODE",
    "register_read": "NAME INDEX [VALUE]",
    "register_write": "NAME INDEX VALUE",
    "register_reset": "NAME",
    "counter_read": "NAME INDEX",
    "counter_write": "NAME INDEX PACKETS BYTES",
    "meter_get_rates": "NAME INDEX",
    "meter_set_rates": "NAME INDEX|$ENTRY RATE:BURST RATE:BURST",
    "meter_array_set_rates": "NAME RATE:BURST RATE:BURST",
    "pvs_get": "NAME [MEMBERS]",
    "pvs_clear": "NAME",
    "act_prof_create_member": "PROFILE ACTION [VALUE] ...",
    "act_prof_modify_member": "PROFILE ACTION MEMBER [VALUE] ...",
    "act_prof_delete_member": "PROFILE MEMBER",
    "act_prof_create_group": "PROFILE",
    "act_prof_delete_group": "PROFILE GROUP",
    "act_prof_add_member_to_group": "PROFILE MEMBER GROUP [WEIGHT]",
    "act_prof_remove_member_from_group": "PROFILE MEMBER GROUP",
    "table_indirect_add": "TABLE KEY ... => MEMBER [PRIORITY]",
    "table_indirect_add_with_group": "TABLE KEY ... => GROUP [PRIORITY]",
    "table_indirect_delete": "TABLE ENTRY",
    "table_indirect_set_default": "TABLE MEMBER",
    "table_indirect_set_default_with_group": "TABLE GROUP",
    "table_indirect_reset_default": "TABLE",
}
_ALL = (
    "add", "setdefault", "remove", "packet", "expect", "pvs_add", "pvs_remove", *USAGE,
)  # fmt: skip


def _check_count(command: str, words: tuple[str, ...], usage: str) -> None:
    named = [word for word in usage.split() if word != "..."]
    least = sum(not word.startswith("[") for word in named)
    if len(words) < least or (len(words) > len(named) and "..." not in usage):
        raise ValueError(f"expected {command} {usage}")


def whole_number(text: str) -> int:
    """A number as Python writes it. Raises ValueError."""
    try:
        return int(text, 0)
    except ValueError:
        raise ValueError(f"`{text}` is no number; write 10, 0x0a or 0b1010") from None


def port_number(text: str) -> int:
    """A port that a switch can have. Raises ValueError."""
    if not 0 <= (port := whole_number(text)) <= MOST_PORT:
        raise ValueError(f"there is no port {port}; ports are 0 to {MOST_PORT}")
    return port


def _table_statement(number: int, command: str, rest: str) -> Statement:
    table, _, rest = rest.partition(" ")
    action = ""
    params: tuple[tuple[str, str], ...] = ()
    alias = ""
    named = _ALIAS.search(rest)
    if named is not None:
        alias = named[1]
        rest = rest[: named.start() + 1]
    rest, _, target = (part.strip() for part in rest.partition("=>"))
    call = _CALL.search(rest)
    if target:
        call = None
    if call is not None:
        action, params = _call(call[0])
        rest = rest[: call.start()]
    elif command == "add" and not target:
        raise ValueError("an entry ends with its action: ACTION(PARAM:VALUE, ...)")
    priority = None
    first = rest.split(maxsplit=1)
    if first and ":" not in first[0] and first[0] != "all":
        priority = whole_number(first[0])
        rest = first[1] if len(first) > 1 else ""
    words = ("all",) if rest.strip() == "all" else ()
    keys = () if words else _keys(rest.strip())
    return Statement(
        number,
        command,
        words,
        table,
        priority,
        keys,
        action,
        alias=alias,
        params=params,
        target=target,
        actions=() if not target or _NUMBERED.fullmatch(target) else _weighted(target),
    )


def _keys(text: str) -> tuple[tuple[str, str], ...]:
    """All of ``text`` as ``KEY:VALUE ...``; a key may be named ``isValid()``, as the program
    writes it, for the ``$valid$`` that it is called."""
    keys = []
    at = 0
    while at < len(text):
        found = _KEY.match(text, at)
        if found is None:
            raise ValueError(f"`{text[at:].split(maxsplit=1)[0]}` is not KEY:VALUE")
        keys.append((found[1].replace("isValid()", "$valid$"), found[2]))
        at = found.end()
    return tuple(keys)


def _weighted(text: str) -> tuple[tuple[str, tuple[tuple[str, str], ...], int], ...]:
    """``ACTION(PARAM:VALUE, ...) [* WEIGHT] | ...``"""
    made = []
    for item in text.split("|"):
        found = _WEIGHTED.fullmatch(item.strip())
        if found is None:
            raise ValueError(
                f"`{item.strip()}` is not `member NUMBER`, `group NUMBER` or "
                "ACTION(PARAM:VALUE, ...) [* WEIGHT]"
            )
        action, params = _call(found[1])
        made.append((action, params, whole_number(found[2] or "1")))
    return tuple(made)


def _member_statement(number: int, command: str, rest: str) -> Statement:
    name, _, member = rest.partition(" ")
    keys = tuple((field, value) for field, value in _KEY.findall(member))
    words = (name,) if keys else (name, member.strip())
    if not keys and not member.strip():
        raise ValueError("a member is VALUE, or FIELD:VALUE for each field")
    return Statement(number, command, words, keys=keys)


def _call(text: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    found = _CALL.search(text)
    if found is None:
        raise ValueError(f"`{text}` is not ACTION(PARAM:VALUE, ...)")
    params = []
    for item in filter(None, (p.strip() for p in found[2].split(","))):
        name, separator, value = item.partition(":")
        if not separator:
            raise ValueError(f"`{item}` is not PARAM:VALUE")
        params.append((name.strip().strip('"'), value.strip()))
    return found[1], tuple(params)


def _packet_statement(number: int, command: str, rest: str) -> Statement:
    port, _, data = rest.partition(" ")
    if not port:
        raise ValueError(f"expected {command} PORT {'HEX' if command == 'packet' else '[HEX]'}")
    packed = "".join(data.split())
    if not _HEX.fullmatch(packed):
        raise ValueError("a packet is hexadecimal digits (and, expected, * and a final $)")
    if command == "packet" and not packed:
        raise ValueError("a packet to send has at least one byte")
    if command == "packet" and (len(packed) % 2 or "*" in packed or "$" in packed):
        raise ValueError("a packet to send is whole bytes in hexadecimal")
    return Statement(number, command, port=port_number(port), data=packed or None)
