"""BMv2's Thrift services but for tables: cells, value sets, copies, queues, the switch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from testbed.cli.shims.runtime_commands import REFUSALS
from testbed.cli.shims.runtime_copies import NO_LAGS, Session
from testbed.cli.shims.runtime_queues import ONE_FOR_ALL, rate_of_packets
from testbed.cli.shims.runtime_text import CommandError
from testbed.cli.shims.runtime_value_sets import set_member, set_numbers, set_width
from testbed.cli.shims.thrift_handler import Handler
from testbed.cli.shims.thrift_tables import TableHandler
from testbed.cli.shims.thrift_values import rate_configs, rates_from
from testbed.switch import ControlError
from testbed.switch.errors import ErrorCode

_LEARNING = "digests are sent by P4Runtime, not by nanomsg and Thrift"


class StandardHandler(TableHandler):
    """``standard``."""

    @contextmanager
    def _cells(self, kind: str) -> Iterator[None]:
        """``kind``: Counter, Meter or Register."""
        error = getattr(self._types, f"Invalid{kind}Operation")
        codes = getattr(self._types, f"{kind}OperationErrorCode")

        def made(reason: Exception) -> Exception:
            missing = isinstance(reason, ControlError) and reason.code is ErrorCode.NOT_FOUND
            name = f"INVALID_{kind.upper()}_NAME" if missing else "INVALID_INDEX"
            return error(getattr(codes, name))  # type: ignore[no-any-return]

        with self._refusing(made):
            yield

    # ---- counters, meters, registers --------------------------------------------------------

    def bm_counter_read(self, _: int, name: str, index: int) -> Any:
        with self._cells("Counter"):
            packets, nbytes = self._switch.counter_cell(name, index)
            return self._types.BmCounterValue(bytes=nbytes, packets=packets)

    def bm_counter_write(self, _: int, name: str, index: int, value: Any) -> None:
        with self._cells("Counter"):
            self._switch.counter_write(name, index, value.packets, value.bytes)

    def bm_counter_reset_all(self, _: int, name: str) -> None:
        with self._cells("Counter"):
            self._commands.reset_counter(name)

    def bm_meter_array_set_rates(self, _: int, name: str, rates: Any) -> None:
        with self._cells("Meter"):
            self._commands.set_meter(name, None, rates_from(rates))

    def bm_meter_set_rates(self, _: int, name: str, index: int, rates: Any) -> None:
        with self._cells("Meter"):
            self._commands.set_meter(name, index, rates_from(rates))

    def bm_meter_get_rates(self, _: int, name: str, index: int) -> list[Any]:
        with self._cells("Meter"):
            return rate_configs(self._types, self._commands.meter(name, index))

    def bm_register_read(self, _: int, name: str, index: int) -> int:
        with self._cells("Register"):
            value = self._switch.register_read(name, index)
            assert isinstance(value, int)
            return _signed64(value)

    def bm_register_read_all(self, _: int, name: str) -> list[int]:
        with self._cells("Register"):
            values = self._switch.register_read(name)
            assert isinstance(values, list)
            return [_signed64(value) for value in values]

    def bm_register_write(self, _: int, name: str, index: int, value: int) -> None:
        with self._cells("Register"):
            self._switch.register_write(name, index, self._fitting(name, value))

    def bm_register_write_range(self, _: int, name: str, first: int, end: int, value: int) -> None:
        with self._cells("Register"):
            for index in range(first, end):
                self._switch.register_write(name, index, self._fitting(name, value))

    def bm_register_reset(self, _: int, name: str) -> None:
        with self._cells("Register"):
            self._switch.register_write(name, None, 0)

    def _fitting(self, name: str, value: int) -> int:
        """As there: bits that the cell has no room for are cut off."""
        register = self._switch.register(name)
        return value if register.signed else value & (1 << register.width) - 1

    # ---- value sets -------------------------------------------------------------------------

    @contextmanager
    def _value_set(self, name: str) -> Iterator[None]:
        codes = self._types.ParseVSetOperationErrorCode
        invalid = self._types.InvalidParseVSetOperation
        with self._refusing(lambda _: invalid(codes.INVALID_PARSE_VSET_NAME)):
            self._switch.value_set(name)
        with self._refusing(lambda _: invalid(codes.ERROR)):
            yield

    def bm_parse_vset_add(self, _: int, name: str, value: bytes) -> None:
        with self._value_set(name):
            member = set_member(self._switch.value_set(name), int.from_bytes(value, "big"))
            self._switch.value_set_insert(name, member)

    def bm_parse_vset_remove(self, _: int, name: str, value: bytes) -> None:
        with self._value_set(name):
            member = set_member(self._switch.value_set(name), int.from_bytes(value, "big"))
            self._switch.value_set_remove(name, member)

    def bm_parse_vset_get(self, _: int, name: str) -> list[bytes]:
        with self._value_set(name):
            size = (set_width(self._switch.value_set(name)) + 7) // 8
            return [n.to_bytes(size, "big") for n in set_numbers(self._switch, name)]

    def bm_parse_vset_clear(self, _: int, name: str) -> None:
        with self._value_set(name):
            self._switch.value_set_clear(name)

    # ---- the switch -------------------------------------------------------------------------

    def bm_dev_mgr_show_ports(self) -> list[Any]:
        ports = sorted(self._commands.started.interfaces.items())
        return [self._types.DevMgrPortInfo(port, name, True, {}) for port, name in ports]

    def bm_mgmt_get_info(self) -> Any:
        started = self._commands.started
        return self._types.BmConfig(started.device_id, started.thrift_port)

    def bm_reset_state(self) -> None:
        with self._refusing(lambda reason: self._failed(str(reason))):
            self._commands.reset()

    def bm_get_config(self) -> str:
        return self._commands.config()

    def bm_get_config_md5(self) -> bytes:
        return hashlib.md5(self._commands.config().encode(), usedforsecurity=False).digest()

    def __getattr__(self, method: str) -> Callable[..., Any]:
        """What is left is refused, in the words of the command of that name."""
        commands = {
            "bm_dev_mgr_add_port": "port_add",
            "bm_dev_mgr_remove_port": "port_remove",
            "bm_load_new_config": "load_new_config_file",
            "bm_swap_configs": "swap_configs",
            "bm_serialize_state": "serialize_state",
            "bm_set_crc16_custom_parameters": "set_crc16_parameters",
            "bm_set_crc32_custom_parameters": "set_crc32_parameters",
            "bm_set_toeplitz_hash_key": "set_toeplitz_hash_key",
        }

        def refused(*_: Any) -> None:
            sentence = f"{method} is not supported"
            if method in commands:
                sentence = self._commands.run(commands[method]).removeprefix("Error: ")
            elif method.startswith("bm_learning"):
                sentence = _LEARNING
            raise self._failed(sentence)

        return refused


class CopyHandler(Handler):
    """``simple_pre_lag``."""

    @contextmanager
    def _as(self, code: str) -> Iterator[None]:
        number = getattr(self._types.McOperationErrorCode, code)
        with self._refusing(lambda _: self._types.InvalidMcOperation(number)):
            yield

    def bm_mc_mgrp_create(self, _: int, group: int) -> int:
        with self._as("INVALID_MGID"):
            self._commands.copies.create_group(group)
        return group

    def bm_mc_mgrp_destroy(self, _: int, group: int) -> None:
        with self._as("INVALID_MGRP_HANDLE"):
            self._commands.copies.destroy_group(group)

    def bm_mc_node_create(self, _: int, rid: int, ports: str, lags: str) -> int:
        with self._as("ERROR"):
            return self._commands.copies.create_node(rid, _ports(ports, lags))

    def bm_mc_node_update(self, _: int, handle: int, ports: str, lags: str) -> None:
        with self._as("INVALID_L1_HANDLE"):
            self._commands.copies.update_node(handle, _ports(ports, lags))

    def bm_mc_node_destroy(self, _: int, handle: int) -> None:
        with self._as("INVALID_L1_HANDLE"):
            self._commands.copies.destroy_node(handle)

    def bm_mc_node_associate(self, _: int, group: int, handle: int) -> None:
        with self._as("INVALID_L1_HANDLE"):
            self._commands.copies.associate(group, handle)

    def bm_mc_node_dissociate(self, _: int, group: int, handle: int) -> None:
        with self._as("INVALID_L1_HANDLE"):
            self._commands.copies.dissociate(group, handle)

    def bm_mc_set_lag_membership(self, *_: Any) -> None:
        with self._as("ERROR"):
            raise CommandError(NO_LAGS)

    def bm_mc_get_entries(self, _: int) -> str:
        copies = self._commands.copies
        nodes = copies.nodes
        groups = {g: [h for h, n in nodes.items() if g in n.groups] for g in copies.groups}
        shown = {
            "mgrps": [{"id": g, "l1_handles": handles} for g, handles in groups.items()],
            "l1_handles": [{"handle": h, "rid": n.rid, "l2_handle": h} for h, n in nodes.items()],
            "l2_handles": [{"handle": h, "ports": n.ports, "lags": []} for h, n in nodes.items()],
            "lags": [],
        }
        return json.dumps(shown)


class SwitchHandler(Handler):
    """``simple_switch``."""

    @contextmanager
    def _session(self) -> Iterator[None]:
        """Its only code says that there is no such session."""
        code = self._types.MirroringOperationErrorCode.SESSION_NOT_FOUND
        with self._refusing(lambda _: self._types.InvalidMirroringOperation(code)):
            yield

    def mirroring_session_add(self, session: int, config: Any) -> None:
        with self._refusing(lambda reason: self._failed(str(reason))):
            self._commands.copies.mirror(session, Session(config.port, config.mgid))

    def mirroring_session_delete(self, session: int) -> None:
        with self._session():
            self._commands.copies.unmirror(session)

    def mirroring_session_get(self, session: int) -> Any:
        with self._session():
            found = self._commands.copies.session(session)
            return self._types.MirroringSessionConfig(found.port, found.group)

    def mirroring_mapping_add(self, session: int, port: int) -> int:
        return self._done(lambda: self._commands.copies.mirror(session, Session(port=port)))

    def mirroring_mapping_delete(self, session: int) -> int:
        return self._done(lambda: self._commands.copies.unmirror(session))

    def mirroring_mapping_get_egress_port(self, session: int) -> int:
        found = self._commands.copies.sessions.get(session, Session())
        return -1 if found.port is None else found.port

    def _done(self, work: Callable[[], None]) -> int:
        """0, or -1 where it is refused: the older methods answer so."""
        try:
            work()
        except REFUSALS:
            return -1
        return 0

    def set_egress_queue_depth(self, port: int, packets: int) -> int:
        return self._set(lambda: self._commands.set_depth(port, packets))

    def set_all_egress_queue_depths(self, packets: int) -> int:
        return self._set(lambda: self._commands.set_depth(None, packets))

    def set_egress_queue_rate(self, port: int, packets_per_s: int) -> int:
        return self._set(lambda: self._commands.set_rate(port, rate_of_packets(packets_per_s)))

    def set_all_egress_queue_rates(self, packets_per_s: int) -> int:
        return self._set(lambda: self._commands.set_rate(None, rate_of_packets(packets_per_s)))

    def set_egress_priority_queue_depth(self, *_: int) -> int:
        raise self._failed(ONE_FOR_ALL)

    def set_egress_priority_queue_rate(self, *_: int) -> int:
        raise self._failed(ONE_FOR_ALL)

    def _set(self, work: Callable[[], None]) -> int:
        with self._refusing(lambda reason: self._failed(str(reason))):
            work()
        return 0

    def get_time_elapsed_us(self) -> int:
        return self._commands.elapsed_us()

    def get_time_since_epoch_us(self) -> int:
        return int(self._commands.do_get_time_since_epoch([]))


def _ports(ports: str, lags: str) -> list[int]:
    """Raises CommandError."""
    if "1" in lags:
        raise CommandError(NO_LAGS)
    return [port for port, bit in enumerate(reversed(ports)) if bit == "1"]


def _signed64(value: int) -> int:
    """As it travels: a number of 64 bits with a sign."""
    return (value + (1 << 63)) % (1 << 64) - (1 << 63)
