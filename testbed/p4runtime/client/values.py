"""Values as P4 programmers write them, to P4Runtime's and back.

What is written is what :mod:`testbed.switch.values` understands, and what is read is a
form that can be written: a number; for lpm (value, prefix length), for ternary (value,
mask), for range (low, high); a text where ``@p4runtime_translation`` says so. A key
that does not matter is left out, as P4Runtime wants it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from testbed.p4runtime.bytestrings import encode
from testbed.p4runtime.client.names import Action, Field, Table, check_given, finder
from testbed.switch import ControlError
from testbed.switch.values import FieldMatch, Value, parse_match, parse_value


def to_bytes(field: Field, value: Value, where: str) -> bytes:
    """One value of a field. Raises ControlError."""
    width = field.width
    if type(value) is int and value >= 0 and value >> width == 0:
        return value.to_bytes((value.bit_length() + 7) // 8 or 1, "big")
    if width == 0:
        return _text(value, where).encode()
    return encode(parse_value(value, width, where))


def from_bytes(field: Field, data: bytes) -> Value:
    return data.decode(errors="replace") if field.width == 0 else int.from_bytes(data, "big")


def _text(value: Value, where: str) -> str:
    if not isinstance(value, str):
        raise ControlError(f"{where}: `{value}` is not a text, which the program wants here")
    return value


class KeyWriter:
    """Writes the key of one table, or the members of one value set; ``where`` begins the
    errors."""

    def __init__(self, keys: tuple[Field, ...], where: str) -> None:
        self._keys = keys
        self._where = where
        self._find = finder(keys, "key", where)

    def write(self, match: Mapping[str, Value], add: Callable[[], Any]) -> None:
        """Fills a message from ``add`` for each key that matters. Raises ControlError."""
        given: set[int] = set()
        for name, wanted in match.items():
            key = self._find(name)
            if key.number in given:
                raise ControlError(f"{self._where}: key `{key.name}` is given twice")
            given.add(key.number)
            self._put(key, wanted, add)
        for key in self._keys:
            if key.match_kind == "exact" and key.number not in given:
                self._put(key, None, add)  # which is refused, with the reason

    def _put(self, key: Field, wanted: Value, add: Callable[[], Any]) -> None:
        where = f"{self._where}, key `{key.name}`"
        if key.width == 0:
            if wanted is not None:
                message = add()
                message.field_id = key.number
                getattr(message, key.match_kind).value = _text(wanted, where).encode()
            return
        if key.match_kind == "exact" and wanted is not None and not isinstance(wanted, tuple):
            message = add()
            message.field_id = key.number
            message.exact.value = to_bytes(key, wanted, where)
            return
        found = parse_match(key, wanted, where)
        if _matters(key, found):
            message = add()
            message.field_id = key.number
            _WRITERS[key.match_kind](message, found)


def _matters(key: Field, found: FieldMatch) -> bool:
    if key.match_kind == "range":
        return (found.value, found.mask) != (0, (1 << key.width) - 1)
    return key.match_kind == "exact" or found.mask != 0


def _write_exact(message: Any, found: FieldMatch) -> None:
    message.exact.value = encode(found.value)


def _write_lpm(message: Any, found: FieldMatch) -> None:
    message.lpm.value = encode(found.value)
    message.lpm.prefix_len = found.mask.bit_count()


def _write_ternary(message: Any, found: FieldMatch) -> None:
    message.ternary.value = encode(found.value)
    message.ternary.mask = encode(found.mask)


def _write_range(message: Any, found: FieldMatch) -> None:
    message.range.low = encode(found.value)
    message.range.high = encode(found.mask)


def _write_optional(message: Any, found: FieldMatch) -> None:
    message.optional.value = encode(found.value)


_WRITERS = {
    "exact": _write_exact,
    "lpm": _write_lpm,
    "ternary": _write_ternary,
    "range": _write_range,
    "optional": _write_optional,
}


def read_match(table: Mapping[int, Field], fields: Any) -> dict[str, Value]:
    """The key fields of an entry that matter, by their full names."""
    return {table[f.field_id].name: _read_field(table[f.field_id], f) for f in fields}


def _read_field(key: Field, message: Any) -> Value:
    match message.WhichOneof("field_match_type"):
        case "exact":
            return from_bytes(key, message.exact.value)
        case "lpm":
            return int.from_bytes(message.lpm.value, "big"), message.lpm.prefix_len
        case "ternary":
            ternary = message.ternary
            return int.from_bytes(ternary.value, "big"), int.from_bytes(ternary.mask, "big")
        case "range":
            found = message.range
            return int.from_bytes(found.low, "big"), int.from_bytes(found.high, "big")
        case _:
            return from_bytes(key, message.optional.value)


class ActionWriter:
    """Writes the actions of one table or action profile."""

    def __init__(self, actions: tuple[Action, ...], where: str) -> None:
        self._where = where
        self._find = finder(actions, "action", where)

    def write(self, name: str, params: Mapping[str, Value] | None, message: Any) -> None:
        """Fills a ``p4.Action``. Raises ControlError."""
        action = self._find(name)
        message.action_id = action.number
        given = params or {}
        for param in action.params:
            if param.name not in given:
                check_given(action.params, given, f"{self._where}, action `{action.name}`")
            where = f"{self._where}, action `{action.name}`, parameter `{param.name}`"
            message.params.add(
                param_id=param.number, value=to_bytes(param, given[param.name], where)
            )
        if len(given) != len(action.params):
            check_given(action.params, given, f"{self._where}, action `{action.name}`")


def read_action(actions: Mapping[int, Action], message: Any) -> tuple[str, dict[str, Value]]:
    """A ``p4.Action``: its full name and its arguments by name."""
    action = actions[message.action_id]
    by_number = action.by_number
    params = {
        by_number[p.param_id].name: from_bytes(by_number[p.param_id], p.value)
        for p in message.params
    }
    return action.name, params


def place(owner: str, table: Table) -> str:
    """What errors call a table."""
    return f"{owner}: table `{table.name}`"
