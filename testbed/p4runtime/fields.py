"""Match fields, action parameters and header fields: one value of a program each.

A :class:`ValueCodec` is one value in the controller's form and in the program's; a
:class:`MatchCodec` what a table's entry wants of one key field. Entries come by the
hundred thousand, so what P4Info says of a field is looked up once, and a well-formed
value costs one conversion and one comparison; a wrong one goes the way that can explain
itself.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from testbed.p4runtime import bytestrings
from testbed.p4runtime.errors import StatusError, invalid
from testbed.p4runtime.schema import p4, p4config
from testbed.p4runtime.translation import Translation

_SDN_FULL = "a translated field takes a whole value or none"


class ValueCodec:
    """A value of ``width`` bits at bit ``offset`` of a packed number."""

    __slots__ = ("bit", "name", "number", "offset", "ones", "translation", "width")

    def __init__(
        self, number: int, name: str, width: int, offset: int, translation: Translation | None
    ) -> None:
        self.number = number  # the id in P4Info
        self.name = name
        self.width = width
        self.offset = offset
        self.ones = (1 << width) - 1
        self.translation = translation
        self.bit = 0  # of a mask of the fields that were seen

    def decode(self, data: bytes, where: str) -> int:
        """The program's value. Raises StatusError (INVALID_ARGUMENT)."""
        if self.translation is not None:
            return self.translation.decode(data, where)
        return bytestrings.decode(data, self.width, where)

    def encode(self, value: int) -> bytes:
        """The controller's value, canonical."""
        if self.translation is not None:
            return self.translation.encode(value)
        return bytestrings.encode(value)


# Value and mask (a range's low and high end), and whether they were written canonically.
Decoded = tuple[int, int, bool]


class MatchCodec(ValueCodec):
    """What an entry wants of one field of a key. ``kind``: P4Info's match type.

    ``read(match)`` decodes a ``p4.FieldMatch`` of the field.
    """

    __slots__ = ("absent", "kind", "place", "read")

    def __init__(
        self,
        field: Any,
        width: int,
        offset: int,
        translation: Translation | None,
        place: str,
    ) -> None:
        super().__init__(field.id, field.name, width, offset, translation)
        self.place = f"{place}, field `{field.name or field.id}`"
        self.kind = p4config.MatchField.MatchType.Name(field.match_type).lower()
        self.absent = self.ones if self.kind == "range" else 0  # the mask of "don't care"
        readers: dict[str, tuple[Callable[[Any], Decoded], Callable[[Any], Decoded]]] = {
            "exact": (self._exact, self._exact_slow),
            "optional": (self._optional_slow, self._optional_slow),
            "lpm": (self._lpm, self._lpm_slow),
            "ternary": (self._ternary, self._ternary_slow),
            "range": (self._range_slow, self._range_slow),
        }
        if self.kind not in readers:
            raise invalid(f"{self.place}: a {self.kind} match cannot be written")
        self.read = readers[self.kind][translation is not None]

    # ---- the common cases, quickly ---------------------------------------------------

    def _exact(self, match: Any) -> Decoded:
        data = match.exact.value
        value = int.from_bytes(data, "big")
        if not data or value > self.ones:
            return self._exact_slow(match)
        return value, self.ones, data[0] != 0 or len(data) == 1

    def _lpm(self, match: Any) -> Decoded:
        lpm = match.lpm
        data = lpm.value
        length = lpm.prefix_len
        if not data or not 0 < length <= self.width:
            return self._lpm_slow(match)
        value = int.from_bytes(data, "big")
        mask = self.ones ^ (self.ones >> length)
        if value & mask != value:
            return self._lpm_slow(match)
        return value, mask, data[0] != 0 or len(data) == 1

    def _ternary(self, match: Any) -> Decoded:
        ternary = match.ternary
        data, mask_data = ternary.value, ternary.mask
        value, mask = int.from_bytes(data, "big"), int.from_bytes(mask_data, "big")
        if not data or not mask or mask > self.ones or value & mask != value:
            return self._ternary_slow(match)
        canonical = (data[0] != 0 or len(data) == 1) and mask_data[0] != 0
        return value, mask, canonical

    # ---- all cases, with their reasons -------------------------------------------------

    def _of_kind(self, match: Any) -> Any:
        kind = match.WhichOneof("field_match_type")
        if kind != self.kind:
            given = f"it is given a {kind} match" if kind else "it is given none of the matches"
            raise invalid(f"{self.place} is matched {self.kind}; {given}")
        return getattr(match, self.kind)

    def _value(self, data: bytes, what: str = "") -> int:
        return self.decode(data, self.place + what)

    def _canonical(self, *given: tuple[bytes, int]) -> bool:
        return all(data == self.encode(value) for data, value in given)

    def _exact_slow(self, match: Any) -> Decoded:
        data = self._of_kind(match).value
        value = self._value(data)
        return value, self.ones, self._canonical((data, value))

    def _optional_slow(self, match: Any) -> Decoded:
        return self._exact_slow(match)

    def _lpm_slow(self, match: Any) -> Decoded:
        lpm = self._of_kind(match)
        width = self._sdn_width()
        if not 0 <= lpm.prefix_len <= width:
            raise invalid(
                f"{self.place}: prefix length {lpm.prefix_len} is not within 1 to {width}"
            )
        if lpm.prefix_len == 0:
            raise self._needless("a prefix of length 0")
        if self.translation is not None:
            if lpm.prefix_len != width:
                raise invalid(f"{self.place}: {_SDN_FULL}: a prefix of {width} bits")
            return self._whole(lpm.value)
        value = self._value(lpm.value)
        mask = self.ones ^ (self.ones >> lpm.prefix_len)
        if value & ~mask:
            raise invalid(
                f"{self.place}: 0x{value:x}/{lpm.prefix_len} has bits set behind its prefix; "
                f"the prefix is 0x{value & mask:x}/{lpm.prefix_len}"
            )
        return value, mask, self._canonical((lpm.value, value))

    def _ternary_slow(self, match: Any) -> Decoded:
        ternary = self._of_kind(match)
        if self.translation is not None:
            mask = bytestrings.decode(ternary.mask, self._sdn_width(), f"{self.place}, mask")
            if mask == 0:
                raise self._needless("a mask of zeros")
            if mask != (1 << self._sdn_width()) - 1:
                raise invalid(f"{self.place}: {_SDN_FULL}: a mask of ones")
            return self._whole(ternary.value)
        value, mask = self._value(ternary.value), self._value(ternary.mask, ", mask")
        if mask == 0:
            raise self._needless("a mask of zeros")
        if value & ~mask:
            raise invalid(
                f"{self.place}: the value 0x{value:x} has bits that the mask 0x{mask:x} leaves "
                f"out; write 0x{value & mask:x}"
            )
        return value, mask, self._canonical((ternary.value, value), (ternary.mask, mask))

    def _range_slow(self, match: Any) -> Decoded:
        range_ = self._of_kind(match)
        low, high = self._value(range_.low, ", low"), self._value(range_.high, ", high")
        if low > high:
            raise invalid(f"{self.place}: the range {low} to {high} is empty")
        if self.translation is not None and low != high:
            raise invalid(f"{self.place}: {_SDN_FULL}: a range of one value")
        if low == 0 and high == self.ones:
            raise self._needless("a range of all values")
        return low, high, self._canonical((range_.low, low), (range_.high, high))

    def _whole(self, data: bytes) -> Decoded:
        value = self._value(data)
        return value, self.ones, self._canonical((data, value))

    def _sdn_width(self) -> int:
        return (self.translation and self.translation.sdn_width) or self.width

    def _needless(self, what: str) -> StatusError:
        return invalid(f"{self.place}: {what} matches anything; leave the field out instead")

    # ---- back --------------------------------------------------------------------------

    def write(self, into: Any, value: int, mask: int) -> None:
        """Adds what the field wants to a list of ``p4.FieldMatch``; nothing if that is
        nothing. ``value`` and ``mask`` are the field's own."""
        if mask == self.absent and value == 0 and self.kind != "exact":
            return
        match self.kind:
            case "exact":
                into.add(field_id=self.number).exact.value = self.encode(value)
            case "optional":
                into.add(field_id=self.number).optional.value = self.encode(value)
            case "lpm":
                length = self._sdn_width() if self.translation else mask.bit_count()
                lpm = p4.FieldMatch.LPM(value=self.encode(value), prefix_len=length)
                into.add(field_id=self.number, lpm=lpm)
            case "ternary":
                ones = (1 << self._sdn_width()) - 1 if self.translation else mask
                ternary = p4.FieldMatch.Ternary(
                    value=self.encode(value), mask=bytestrings.encode(ones)
                )
                into.add(field_id=self.number, ternary=ternary)
            case _:
                range_ = p4.FieldMatch.Range(low=self.encode(value), high=self.encode(mask))
                into.add(field_id=self.number, range=range_)
