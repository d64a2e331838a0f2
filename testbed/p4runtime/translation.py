"""Values that a controller writes otherwise than the program: ``@p4runtime_translation``.

Source: P4Runtime specification, User-defined types and PSA Metadata Translation. The
mapping is the target's to choose; here

- a number (``sdn_bitwidth``) means itself, and of a type of ports 0xfffffffd, P4Runtime's
  SDN_PORT_CPU, is the switch's CPU port;
- a string (``sdn_string``) of a type of ports is a port's name (``s1-eth1``), or its number
  in decimal; of any other type it is a number in decimal, or any name, which gets a free
  number when it is first seen, from the largest down, and keeps it.

A type is one of ports if its URI says so: it has the word "port" in it, as that of PSA's
``PortId_t`` and those that people write for v1model do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from testbed.p4runtime import bytestrings
from testbed.p4runtime.errors import Code, StatusError
from testbed.switch.errors import choices

SDN_PORT_CPU = 0xFFFFFFFD
_SDN_PORT_BITS = 32
_DROP_PORT = 511  # of v1model: it has no other name


@dataclass
class Ports:
    """The ports of a switch as controllers call them. ``names``: port by name."""

    names: Mapping[str, int] = field(default_factory=dict)
    cpu_port: int | None = None

    def name(self, port: int) -> str:
        """The name of a port, its number in decimal where it has none."""
        return next((n for n, p in self.names.items() if p == port), str(port))


class Translation:
    """The mapping of one URI, between ``width`` bits and a controller's values.

    ``sdn_width`` 0: they are strings.
    """

    def __init__(self, uri: str, width: int, sdn_width: int, ports: Ports) -> None:
        self.sdn_width = sdn_width
        self.of_ports = "port" in uri.lower()
        self._uri = uri
        self._width = width
        self._ports = ports
        self._numbers: dict[str, int] = {}  # names that were given a number
        self._names: dict[int, str] = {}

    def decode(self, data: bytes, where: str) -> int:
        """The program's value for a controller's. Raises StatusError."""
        if self.sdn_width:
            value = bytestrings.decode(data, self.sdn_width, where)
            if self.of_ports and value == SDN_PORT_CPU and self.sdn_width == _SDN_PORT_BITS:
                return self._cpu_port(where)
            if value >> self._width:
                raise StatusError(
                    Code.INVALID_ARGUMENT,
                    f"{where}: {value} has no counterpart of bit<{self._width}> ({self._uri})",
                )
            return value
        try:
            text = data.decode()
        except UnicodeDecodeError:
            raise StatusError(
                Code.INVALID_ARGUMENT, f"{where}: 0x{data.hex()} is no UTF-8 string ({self._uri})"
            ) from None
        return self._number(text, where)

    def encode(self, value: int) -> bytes:
        """What :meth:`decode` made ``value`` of."""
        if self.sdn_width:
            if self.of_ports and self.sdn_width == _SDN_PORT_BITS and value == self._ports.cpu_port:
                return bytestrings.encode(SDN_PORT_CPU)
            return bytestrings.encode(value)
        if self.of_ports:
            return self._ports.name(value).encode()
        return self._names.get(value, str(value)).encode()

    def adopt(self, before: Translation) -> None:
        """Takes over the names that have a number in another pipeline's translation."""
        if before._width == self._width:
            self._numbers = dict(before._numbers)
            self._names = dict(before._names)

    def _cpu_port(self, where: str) -> int:
        if self._ports.cpu_port is None:
            raise StatusError(
                Code.INVALID_ARGUMENT, f"{where}: the switch has no CPU port (SDN_PORT_CPU)"
            )
        return self._ports.cpu_port

    def _number(self, text: str, where: str) -> int:
        known = self._ports.names.get(text) if self.of_ports else self._numbers.get(text)
        if known is not None:
            return known
        if text.isascii() and text.isdigit() and len(text) <= 40 and str(int(text)) == text:
            value = int(text)
            if value >> self._width:
                raise StatusError(
                    Code.INVALID_ARGUMENT, f"{where}: {text} does not fit bit<{self._width}>"
                )
            return value
        if self.of_ports:
            raise StatusError(
                Code.INVALID_ARGUMENT,
                f"{where}: the switch has no port `{text}`; {choices(self._ports.names)}, "
                "and a number in decimal is a port",
            )
        if not text:
            raise StatusError(Code.INVALID_ARGUMENT, f"{where}: the string is empty")
        return self._new_number(text, where)

    def _new_number(self, text: str, where: str) -> int:
        """A number for a name that is seen for the first time."""
        number = (1 << self._width) - 1 - len(self._numbers)
        if number < 0:
            raise StatusError(
                Code.RESOURCE_EXHAUSTED,
                f"{where}: all {1 << self._width} values of bit<{self._width}> have a name already",
            )
        self._numbers[text] = number
        self._names[number] = text
        return number


class PortCodec:
    """Ports where no field of the program says how they are written: replicas, watch ports.

    They are strings where the program translates a type of ports to strings, numbers of
    any width otherwise.
    """

    def __init__(self, ports: Ports, names: Translation | None) -> None:
        self._ports = ports
        self._names = names
        self._numbers = Translation("port", _SDN_PORT_BITS, _SDN_PORT_BITS, ports)

    def decode(self, data: bytes, where: str) -> int:
        """A port. Raises StatusError (INVALID_ARGUMENT)."""
        return self.check((self._names or self._numbers).decode(data, where), where)

    def check(self, port: int, where: str) -> int:
        """Raises StatusError (INVALID_ARGUMENT) for what is no port."""
        if not 0 <= port < _DROP_PORT:
            raise StatusError(
                Code.INVALID_ARGUMENT, f"{where}: ports are 0 to {_DROP_PORT - 1}, not {port}"
            )
        return port

    def check_existing(self, port: int, where: str) -> int:
        """Raises StatusError (INVALID_ARGUMENT) for a port that the switch has not, as far as
        its ports are known."""
        known = self._ports.names
        if known and port not in known.values():
            listed = [f"{number} ({name})" for name, number in known.items()]
            raise StatusError(
                Code.INVALID_ARGUMENT, f"{where}: the switch has no port {port}; {choices(listed)}"
            )
        return port

    def encode(self, port: int) -> bytes:
        """What :meth:`decode` made ``port`` of."""
        return (self._names or self._numbers).encode(port)
