"""What ``simple_switch_CLI`` reads and prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from testbed.compiler.program import Action, KeyField
from testbed.switch.values import FieldMatch, Value, parse_value

BMV2_FIRST = (1 << 31) - 1  # our number for BMv2's priority 0, which wins over all others


class CommandError(Exception):
    """A command is wrong; the message is one sentence."""


def exactly(args: Sequence[str], count: int, usage: str) -> Sequence[str]:
    """Raises CommandError."""
    return between(args, count, count, usage)


def between(args: Sequence[str], least: int, most: int, usage: str) -> Sequence[str]:
    """Raises CommandError."""
    if not least <= len(args) <= most:
        raise CommandError(f"usage: {usage}")
    return args


def number(text: str, kind: str) -> int:
    """A number that is not negative."""
    try:
        found = int(text, 0)
    except ValueError:
        found = -1
    if found < 0:
        raise CommandError(f"`{text}` is no {kind}")
    return found


def priority(text: str) -> int:
    """BMv2's priority as ours: there the smallest wins, here the largest."""
    found = number(text, "priority")
    if found >= BMV2_FIRST:
        raise CommandError(f"priority {found} is too large: it may be up to {BMV2_FIRST - 1}")
    return BMV2_FIRST - found


def hexadecimal(value: int, width: int) -> str:
    """As many digits as whole bytes have."""
    return f"{value:0{(width + 7) // 8 * 2}x}"


def listed(words: Iterable[str]) -> str:
    return ", ".join(words)


def arrowless(words: Sequence[str]) -> Sequence[str]:
    """Parameters, before which ``=>`` may stand."""
    return words[1:] if words[:1] == ["=>"] else words


def match_of(key: KeyField, text: str) -> Value:
    """BMv2's way to write a match in ours. Bits behind a prefix do not count there."""
    where = f"key `{key.name}`"
    match key.match_kind:
        case "lpm":
            value, slash, length = text.rpartition("/")
            if not slash:
                raise CommandError(f"{where}: `{text}` is no prefix, like 10.0.0.0/8")
            bits = number(length, "prefix length")
            return parse_value(value, key.width, where) & prefix_mask(bits, key.width), bits
        case "ternary" | "optional":
            value, operator, mask_text = text.partition("&&&")
            if not operator:
                raise CommandError(f"{where}: `{text}` is no ternary value, like 0x0a00&&&0xff00")
            mask = parse_value(mask_text, key.width, where)
            number_ = parse_value(value, key.width, where) & mask
            if key.match_kind == "optional":
                return number_ if mask else None
            return number_, mask
        case "range":
            low, arrow, high = text.partition("->")
            if not arrow:
                raise CommandError(f"{where}: `{text}` is no range, like 0x10->0x20")
            return low, high
    return text


def prefix_mask(bits: int, width: int) -> int:
    ones = (1 << width) - 1
    return ones ^ ones >> min(bits, width)


def shown(key: KeyField, match: FieldMatch) -> str:
    """A match as a dump shows it."""
    value = hexadecimal(match.value, key.width)
    match key.match_kind:
        case "lpm":
            return f"{value}/{match.mask.bit_count()}"
        case "ternary" | "optional":
            return f"{value} &&& {hexadecimal(match.mask, key.width)}"
        case "range":
            return f"{value} -> {hexadecimal(match.mask, key.width)}"
    return value


def fields(keys: Sequence[KeyField]) -> str:
    return listed(f"{k.name}({k.match_kind}, {k.width})" for k in keys)


def described(action: Action) -> str:
    return f"{action.name:30} [{listed(f'{p.name}({p.width})' for p in action.params)}]"


def called(action: Action, params: dict[str, int]) -> str:
    """An action with its arguments as a dump shows it."""
    values = listed(hexadecimal(params[p.name], p.width) for p in action.params)
    return f"Action entry: {action.name} - {values}"
