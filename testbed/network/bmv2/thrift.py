"""The calls of BMv2's Thrift server that P4Runtime has no words for, or PI no code.

Thrift's binary protocol is a dozen lines (Apache Thrift, doc/specs/thrift-binary-protocol.md)
and we make few calls, so they are written here. Rejected: the `thrift` package with the
bindings that lie somewhere in BMv2's installation, and `simple_switch_CLI` as a process,
which takes half a second to start and answers in prose.

The calls are those of BMv2's standard.thrift and simple_switch.thrift.
"""

from __future__ import annotations

import socket
import struct
import threading
from typing import Any

_VERSION = 0x80010000
_CALL, _REPLY = 1, 2
_STOP, _BOOL, _BYTE, _DOUBLE, _I16, _I32, _I64 = 0, 2, 3, 4, 6, 8, 10
_STRING, _STRUCT, _MAP, _SET, _LIST = 11, 12, 13, 14, 15
_NUMBERS = {_BOOL: "!?", _BYTE: "!b", _DOUBLE: "!d", _I16: "!h", _I32: "!i", _I64: "!q"}
_TIMEOUT_S = 10.0
_SUCCESS, _REFUSED = 0, 1  # fields of a reply
_CONTEXT = 0  # BMv2's only one

# RegisterOperationErrorCode of standard.thrift
_REGISTER_ERRORS = {1: "there is no such register", 2: "there is no such cell"}


class ThriftError(Exception):
    """A call that failed: one sentence."""


class ThriftLost(ThriftError):
    """There is no server, or no more."""


class Thrift:
    """A connection to the Thrift server of a BMv2 at 127.0.0.1; thread-safe."""

    def __init__(self, port: int) -> None:
        self._lock = threading.Lock()
        self._number = 0
        try:
            self._socket = socket.create_connection(("127.0.0.1", port), _TIMEOUT_S)
        except OSError as error:
            raise ThriftLost(
                f"no Thrift server answers at port {port}: {error.strerror or error}"
            ) from None
        self._reader = self._socket.makefile("rb")

    def close(self) -> None:
        self._reader.close()
        self._socket.close()

    # ---- the calls -----------------------------------------------------------------------

    def set_queue_rate(self, port: int, packets_per_s: int) -> None:
        """Of each priority queue of an egress port; 0: no limit."""
        self._call("simple_switch:set_egress_queue_rate", (_I32, port), (_I64, packets_per_s))

    def set_queue_depth(self, port: int, packets: int) -> None:
        """Of each priority queue of an egress port."""
        self._call("simple_switch:set_egress_queue_depth", (_I32, port), (_I32, packets))

    def add_port(self, number: int, interface: str) -> None:
        """Attaches an interface, which must be up."""
        arguments = (_STRING, interface), (_I32, number), (_STRING, "")
        self._call("standard:bm_dev_mgr_add_port", *arguments)

    def remove_port(self, number: int) -> None:
        """Detaches the port's interface."""
        self._call("standard:bm_dev_mgr_remove_port", (_I32, number))

    def register_read(self, name: str, index: int) -> int:
        """A cell, as 64 bits with a sign."""
        arguments = (_I32, _CONTEXT), (_STRING, name), (_I32, index)
        value: int = self._call("standard:bm_register_read", *arguments)
        return value

    def register_read_all(self, name: str) -> list[int]:
        """All cells, as :meth:`register_read` has them."""
        arguments = (_I32, _CONTEXT), (_STRING, name)
        values: list[int] = self._call("standard:bm_register_read_all", *arguments)
        return values

    def register_write(self, name: str, index: int, value: int) -> None:
        """Sets a cell to 64 bits with a sign; BMv2 cuts off what has no room."""
        arguments = (_I32, _CONTEXT), (_STRING, name), (_I32, index), (_I64, value)
        self._call("standard:bm_register_write", *arguments)

    def register_fill(self, name: str, cells: int, value: int) -> None:
        """Gives the first ``cells`` cells a value."""
        self._call(
            "standard:bm_register_write_range",
            *((_I32, _CONTEXT), (_STRING, name), (_I32, 0), (_I32, cells), (_I64, value)),
        )

    # ---- the protocol ----------------------------------------------------------------------

    def _call(self, method: str, *arguments: tuple[int, Any]) -> Any:
        with self._lock:
            self._number += 1
            message = struct.pack("!I", _VERSION | _CALL) + _text(method)
            message += struct.pack("!i", self._number)
            for field, (kind, value) in enumerate(arguments, start=1):
                message += struct.pack("!bh", kind, field) + _value(kind, value)
            try:
                self._socket.sendall(message + bytes([_STOP]))
                return self._answer(method)
            except TimeoutError:
                text = f"the Thrift server did not answer {method} within {_TIMEOUT_S:g} s"
                raise ThriftLost(text) from None
            except (OSError, EOFError, struct.error) as error:
                raise ThriftLost(f"the Thrift server broke off: {error}") from None

    def _answer(self, method: str) -> Any:
        (head,) = self._unpack("!I")
        self._read_value(_STRING)  # the method's name
        self._unpack("!i")
        fields = self._read_value(_STRUCT)
        if head & 0xFF != _REPLY:  # a TApplicationException: message, type
            raise ThriftError(f"{method}: {fields.get(1, b'').decode(errors='replace')}")
        if _REFUSED in fields:
            code = fields[_REFUSED].get(1, 0)
            known = _REGISTER_ERRORS if ":bm_register_" in method else {}
            raise ThriftError(known.get(code, f"{method} is refused with code {code}"))
        return fields.get(_SUCCESS)

    def _read_value(self, kind: int) -> Any:
        if kind in _NUMBERS:
            return self._unpack(_NUMBERS[kind])[0]
        if kind == _STRING:
            return self._bytes(self._unpack("!i")[0])
        if kind in (_LIST, _SET):
            element, count = self._unpack("!bi")
            return [self._read_value(element) for _ in range(count)]
        if kind == _MAP:
            key, value, count = self._unpack("!bbi")
            return {self._read_value(key): self._read_value(value) for _ in range(count)}
        if kind != _STRUCT:
            raise ThriftError(f"the Thrift server sent a value of the unknown type {kind}")
        fields = {}
        while (member := self._unpack("!b")[0]) != _STOP:
            (number,) = self._unpack("!h")
            fields[number] = self._read_value(member)
        return fields

    def _unpack(self, form: str) -> tuple[Any, ...]:
        return struct.unpack(form, self._bytes(struct.calcsize(form)))

    def _bytes(self, count: int) -> bytes:
        data = self._reader.read(count)
        if len(data) < count:
            raise EOFError("it closed the connection")
        return data


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("!i", len(data)) + data


def _value(kind: int, value: Any) -> bytes:
    return _text(value) if kind == _STRING else struct.pack(_NUMBERS[kind], value)
