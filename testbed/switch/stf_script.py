"""Simple Test Framework scripts: text to commands.

The dialect is the one of p4c's BMv2 tests: one command a line, `#` begins a
comment. Beside its packets and table commands it takes the simple_switch_CLI
commands that such scripts use (mirroring, multicast, registers, meters).

    add TABLE [PRIORITY] KEY:VALUE ... ACTION(PARAM:VALUE, ...)
    setdefault TABLE ACTION(PARAM:VALUE, ...)
    remove all | remove TABLE [PRIORITY] KEY:VALUE ...
    packet PORT HEX          expect PORT [HEX] [$]          no_packet
    check_counter NAME(INDEX) [packets|bytes] == NUMBER
    wait

A VALUE is decimal, 0x, 0b, with `*` for digits that do not matter, VALUE/LENGTH
(lpm), VALUE&&&MASK (ternary) or LOW..HIGH (range). Here, as in BMv2's own
interface, the smallest PRIORITY wins.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class StfError(Exception):
    """A script that cannot be run; the message begins with file:line."""


@dataclass(frozen=True)
class Call:
    action: str
    params: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Match:
    """A key's value as written: `kind` is exact, lpm, ternary or range, and
    `other` the prefix length, the mask or the high end. A `*` in a number makes
    it ternary."""

    kind: str
    value: int
    other: int = 0


@dataclass(frozen=True)
class Add:
    line: int
    table: str
    priority: int | None
    matches: tuple[tuple[str, Match], ...]
    call: Call


@dataclass(frozen=True)
class Remove:
    """`table` None: every entry of every table."""

    line: int
    table: str | None
    priority: int | None
    matches: tuple[tuple[str, Match], ...]


@dataclass(frozen=True)
class SetDefault:
    line: int
    table: str
    call: Call


@dataclass(frozen=True)
class Packet:
    line: int
    port: int
    data: bytes


@dataclass(frozen=True)
class Expect:
    """`digits` are hex digits and `*`, None for any packet; `exact`: no more follows."""

    line: int
    port: int
    digits: str | None
    exact: bool = False


@dataclass(frozen=True)
class NoPacket:
    line: int


@dataclass(frozen=True)
class Wait:
    line: int


@dataclass(frozen=True)
class CheckCounter:
    line: int
    counter: str
    index: int
    unit: str  # "packets" or "bytes"
    relation: str
    number: int


@dataclass(frozen=True)
class Control:
    """A simple_switch_CLI command with its words."""

    line: int
    name: str
    words: tuple[str, ...]


Command = Add | Remove | SetDefault | Packet | Expect | NoPacket | Wait | CheckCounter | Control

# How many words each command takes: least, most.
CONTROL_COMMANDS = {
    "mirroring_add": (2, 2),
    "mirroring_add_mc": (2, 2),
    "mirroring_get": (1, 1),
    "mc_mgrp_create": (1, 1),
    "mc_node_create": (1, 64),
    "mc_node_associate": (2, 2),
    "register_read": (1, 2),
    "register_write": (3, 3),
    "register_reset": (1, 1),
    "counter_read": (2, 2),
    "counter_write": (4, 4),
    "counter_reset": (1, 1),
    "meter_set_rates": (3, 4),
    "meter_array_set_rates": (2, 3),
    "meter_get_rates": (2, 2),
}

_CALL = re.compile(r"([\w.$]+)\s*\(([^)]*)\)\s*(?:=\s*\$?\w+)?\s*$")
_KEY = re.compile(r"([\w.$]+(?:\[\d+\])?(?:\.[\w.$]+)*)\s*:\s*(\S+)")
_COUNTER = re.compile(
    r"([\w.$]+)\s*\(\s*(\w+)\s*\)\s*(?:(packets|bytes)?\s*(==|!=|<=|<|>=|>)\s*(\w+))?\s*$"
)
_DIGITS = {"0x": ("0123456789abcdef", 4), "0b": ("01", 1)}


def parse_number(text: str) -> int:
    """Decimal, 0x or 0b, underscores allowed. Raises ValueError."""
    return int(text.replace("_", ""), 0) if not text.isdecimal() else int(text)


def parse_match(text: str) -> Match:
    """One VALUE of the grammar above. Raises ValueError."""
    if "/" in text:
        value, length = text.split("/", 1)
        return Match("lpm", parse_number(value), parse_number(length))
    if "&&&" in text:
        value, mask = text.split("&&&", 1)
        return Match("ternary", parse_number(value), parse_number(mask))
    if ".." in text:
        low, high = text.split("..", 1)
        return Match("range", parse_number(low), parse_number(high))
    if "*" in text:
        return _wildcards(text)
    return Match("exact", parse_number(text))


def _wildcards(text: str) -> Match:
    prefix, body = text[:2].lower(), text[2:].lower().replace("_", "")
    digits, bits = _DIGITS.get(prefix, ("", 0))
    if not digits or any(c not in digits + "*" for c in body):
        raise ValueError(text)
    value = mask = 0
    for c in body:
        value = value << bits | (0 if c == "*" else digits.index(c))
        mask = mask << bits | (0 if c == "*" else (1 << bits) - 1)
    return Match("ternary", value, mask)


def _call(text: str) -> Call:
    found = _CALL.match(text.strip())
    if not found:
        raise ValueError(f"expected ACTION(PARAM:VALUE, ...), found `{text.strip()}`")
    params = []
    for part in filter(None, (p.strip() for p in found[2].split(","))):
        name, separator, value = part.partition(":")
        if not separator:
            raise ValueError(f"expected PARAM:VALUE, found `{part}`")
        params.append((name.strip(), parse_number(value.strip())))
    return Call(found[1], tuple(params))


def _matches(text: str) -> tuple[int | None, tuple[tuple[str, Match], ...]]:
    """`[PRIORITY] KEY:VALUE ...`, all of it."""
    text = text.strip()
    priority = None
    if found := re.match(r"(\d+)(?:\s+|$)", text):
        priority, text = int(found[1]), text[found.end() :]
    matches, at = [], 0
    for found in _KEY.finditer(text):
        if text[at : found.start()].strip():
            break
        matches.append((found[1], parse_match(found[2])))
        at = found.end()
    if text[at:].strip():
        raise ValueError(f"expected KEY:VALUE, found `{text[at:].strip()}`")
    return priority, tuple(matches)


def _add(line: int, rest: str) -> Add:
    table, _, rest = rest.partition(" ")
    start = re.search(r"[\w.$]+\s*\(", rest)
    if not table or not start:
        raise ValueError("expected TABLE [PRIORITY] KEY:VALUE ... ACTION(...)")
    priority, matches = _matches(rest[: start.start()])
    return Add(line, table, priority, matches, _call(rest[start.start() :]))


def _remove(line: int, rest: str) -> Remove:
    if rest == "all":
        return Remove(line, None, None, ())
    table, _, rest = rest.partition(" ")
    if not table:
        raise ValueError("expected `all` or TABLE [PRIORITY] KEY:VALUE ...")
    return Remove(line, table, *_matches(rest))


def _set_default(line: int, rest: str) -> SetDefault:
    table, _, rest = rest.partition(" ")
    return SetDefault(line, table, _call(rest))


def _hex(text: str, allowed: str) -> str:
    digits = "".join(text.split()).lower()
    for c in digits:
        if c not in allowed:
            raise ValueError(f"`{c}` is no hexadecimal digit")
    return digits


def _packet(line: int, rest: str) -> Packet:
    port, _, rest = rest.partition(" ")
    digits = _hex(rest, "0123456789abcdef")
    if len(digits) % 2:
        raise ValueError(f"a packet has whole bytes, not {len(digits)} hexadecimal digits")
    return Packet(line, parse_number(port), bytes.fromhex(digits))


def _expect(line: int, rest: str) -> Expect:
    port, _, rest = rest.partition(" ")
    rest = rest.strip()
    exact = rest.endswith("$")
    digits = _hex(rest.removesuffix("$"), "0123456789abcdef*")
    return Expect(line, parse_number(port), digits if digits or exact else None, exact)


def _check_counter(line: int, rest: str) -> CheckCounter:
    found = _COUNTER.match(rest)
    if not found or not found[4]:
        raise ValueError("expected NAME(INDEX) [packets|bytes] == NUMBER")
    return CheckCounter(
        line, found[1], parse_number(found[2]), found[3] or "packets", found[4],
        parse_number(found[5]),
    )  # fmt: skip


_PARSERS: dict[str, Callable[[int, str], Command]] = {
    "add": _add,
    "remove": _remove,
    "setdefault": _set_default,
    "packet": _packet,
    "expect": _expect,
    "check_counter": _check_counter,
    "no_packet": lambda line, _rest: NoPacket(line),
    "wait": lambda line, _rest: Wait(line),
}


def _control(line: int, name: str, rest: str) -> Control:
    words = tuple(rest.split())
    least, most = CONTROL_COMMANDS[name]
    if not least <= len(words) <= most:
        wanted = f"{least}" if least == most else f"{least} to {most}"
        raise ValueError(f"{name} takes {wanted} words, not {len(words)}")
    return Control(line, name, words)


def parse_script(text: str, file: str | Path = "<script>") -> list[Command]:
    """The commands of a script. Raises :class:`StfError` at the first wrong line."""
    commands: list[Command] = []
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        name, _, rest = line.replace("\t", " ").partition(" ")
        name = name.lower()
        try:
            if name in _PARSERS:
                commands.append(_PARSERS[name](number, rest.strip()))
            elif name in CONTROL_COMMANDS:
                commands.append(_control(number, name, rest))
            else:
                known = ", ".join(sorted([*_PARSERS, *CONTROL_COMMANDS]))
                raise ValueError(f"unknown command `{name}`; there are {known}")
        except ValueError as error:
            raise StfError(f"{file}:{number}: {error}") from None
    return commands
