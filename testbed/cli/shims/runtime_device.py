"""The switch itself, as ``simple_switch_CLI`` has it."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from testbed.cli.shims.runtime_description import described_program
from testbed.cli.shims.runtime_text import CommandError
from testbed.switch import Switch
from testbed.time_units import PS_PER_US

_PROGRAMS = "a running switch gets another program by P4Runtime (SetForwardingPipelineConfig)"
_POLYNOMIALS = "the parameters of a hash are those of the program"
_PORTS = "a switch has the ports that it was started with (-i PORT@INTERFACE)"


@dataclass(frozen=True)
class Started:
    """What the switch was started with."""

    device_id: int = 0
    thrift_port: int = 0
    interfaces: Mapping[int, str] = field(default_factory=dict)  # by port


class DeviceCommands:
    """The commands on the switch as a whole, and those that are refused by name."""

    switch: Switch
    started: Started

    def elapsed_us(self) -> int:
        """Microseconds since the switch started."""
        return self.switch.fabric.now_ps() // PS_PER_US

    def config(self) -> str:
        """The program as BMv2's JSON describes it."""
        return json.dumps(described_program(self.switch.program.info), indent=1)

    def do_get_time_elapsed(self, args: Sequence[str]) -> str:
        """Microseconds since the switch started: get_time_elapsed"""
        return str(self.elapsed_us())

    def do_get_time_since_epoch(self, args: Sequence[str]) -> str:
        """Microseconds since 1970: get_time_since_epoch"""
        return str(time.time_ns() // 1000)

    def do_show_ports(self, args: Sequence[str]) -> str:
        """The ports and their interfaces: show_ports"""
        lines = [f"{'port #':^10}{'iface name':^20}", "=" * 30]
        ports = sorted(self.started.interfaces.items())
        return "\n".join([*lines, *(f"{port:^10}{name:^20}" for port, name in ports)])

    def do_switch_info(self, args: Sequence[str]) -> str:
        """The switch's numbers: switch_info"""
        told = {"device_id": self.started.device_id, "thrift_port": self.started.thrift_port}
        return "\n".join(f"{name:25}: {value}" for name, value in told.items())

    def do_config(self, args: Sequence[str]) -> str:
        """What write_config_to_file writes: config"""
        return self.config()

    def do_port_add(self, args: Sequence[str]) -> str:
        """Is refused: the ports are given at the start"""
        raise CommandError(_PORTS)

    def do_port_remove(self, args: Sequence[str]) -> str:
        """Is refused: the ports are given at the start"""
        raise CommandError(_PORTS)

    def do_load_new_config_file(self, args: Sequence[str]) -> str:
        """Is refused: P4Runtime does it"""
        raise CommandError(_PROGRAMS)

    def do_swap_configs(self, args: Sequence[str]) -> str:
        """Is refused: P4Runtime does it"""
        raise CommandError(_PROGRAMS)

    def do_serialize_state(self, args: Sequence[str]) -> str:
        """Is refused: there is no file form of it"""
        raise CommandError("a switch's state is not written to files; table_dump shows it")

    def do_set_crc16_parameters(self, args: Sequence[str]) -> str:
        """Is refused: the program says them"""
        raise CommandError(_POLYNOMIALS)

    def do_set_crc32_parameters(self, args: Sequence[str]) -> str:
        """Is refused: the program says them"""
        raise CommandError(_POLYNOMIALS)

    def do_set_toeplitz_hash_key(self, args: Sequence[str]) -> str:
        """Is refused: the program says it"""
        raise CommandError(_POLYNOMIALS)
