"""The commands of simple_switch_CLI, carried out on a switch."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from testbed.cli.shims import runtime_server
from testbed.cli.shims.runtime_client import HOST, RuntimeClient
from testbed.cli.shims.runtime_commands import RuntimeCommands
from testbed.cli.shims.runtime_server import RuntimeServer
from testbed.engine import QueueConfig
from testbed.switch.stf_engines import Device, device

from .shims_router import PARTS, ROUTER


@pytest.fixture(scope="module")
def router(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program at one place, so that it is compiled once."""
    folder = tmp_path_factory.mktemp("router")
    (folder / "router.p4").write_text(ROUTER)
    (folder / "parts.p4").write_text(PARTS)
    return folder / "router.p4"


@pytest.fixture
def switch(router: Path) -> Iterator[Device]:
    with device("native", router, [0, 1, 2, 3], optimize="-O0") as made:
        yield made


@pytest.fixture
def commands(switch: Device) -> RuntimeCommands:
    return RuntimeCommands(switch.switch, {n: QueueConfig() for n in range(4)})  # type: ignore[arg-type]


def frame(dst: str, type_: str = "0800") -> bytes:
    return bytes.fromhex("aabbccddeeff" + "020202020202" + type_ + "0a000001" + dst)


def sent(switch: Device, at: int, dst: str) -> list[int]:
    """The ports that a packet to ``dst`` leaves by."""
    switch.send(0, at * 1_000_000_000, frame(dst))
    switch.run_until((at + 1) * 1_000_000_000)
    return [port for port in range(4) for _ in switch.receive(port)]


def test_entries(commands: RuntimeCommands, switch: Device) -> None:
    add = "table_add I.ipv4_lpm forward 10.0.1.5/24 => 00:00:00:00:01:01 2"
    assert commands.run(add) == "Entry has been added with handle 0"
    assert sent(switch, 1, "0a000109") == [2]
    assert "10.0.1.0" not in commands.run("table_dump ipv4_lpm")
    dump = commands.run("table_dump ipv4_lpm")
    assert "0a000100/24" in dump
    assert "Action entry: I.forward - 000000000101, 0002" in dump
    commands.run("table_modify ipv4_lpm forward 0 00:00:00:00:01:01 3")
    assert sent(switch, 3, "0a000109") == [3]
    assert commands.run("table_num_entries ipv4_lpm") == "1"
    commands.run("table_delete ipv4_lpm 0")
    assert sent(switch, 5, "0a000109") == []
    commands.run("table_set_default ipv4_lpm forward 00:00:00:00:01:01 1")
    assert sent(switch, 7, "0a000109") == [1]


def test_priorities_are_bmv2s(commands: RuntimeCommands, switch: Device) -> None:
    """The smallest wins."""
    commands.run("table_set_default ipv4_lpm forward 00:00:00:00:01:01 1")
    assert "handle 0" in commands.run("table_add acl drop 0x02&&&0x03 0x0800 0->255 => 20")
    assert sent(switch, 1, "0a000109") == []
    assert "handle 1" in commands.run("table_add acl NoAction 0&&&0 0x0800 0->0 => 10")
    assert sent(switch, 3, "0a000109") == [1]


def test_groups_and_sessions(commands: RuntimeCommands, switch: Device) -> None:
    for line in ("mc_mgrp_create 5", "mc_node_create 9 1 2", "mc_node_associate 5 0"):
        assert "Error" not in commands.run(line)
    commands.run("table_add ipv4_lpm copy 10.0.0.0/8 => 5")
    assert sent(switch, 1, "0a000109") == [1, 2]
    commands.run("mc_node_update 0 2 3")
    assert sent(switch, 3, "0a000109") == [2, 3]
    assert "rid=9" in commands.run("mc_dump")
    commands.run("mc_mgrp_destroy 5")
    assert sent(switch, 5, "0a000109") == []
    assert commands.run("mirroring_add 7 2") == ""
    assert commands.run("mirroring_get 7") == "MirroringSessionConfig(port=2, mgid=None)"


def test_cells(commands: RuntimeCommands, switch: Device) -> None:
    sent(switch, 1, "0a000109")
    assert commands.run("register_read seen 0") == "seen[0]= 2048"
    commands.run("register_write seen 3 77")
    assert "2048, 0, 0, 77, 0" in commands.run("register_read I.seen")
    answer = commands.run("counter_read packets 0")
    assert answer == "packets[0]= (22 bytes, 1 packets)"
    commands.run("counter_reset packets")
    assert "(0 bytes, 0 packets)" in commands.run("counter_read packets 0")
    assert commands.run("meter_set_rates slow 0 0.00001:1 0.00002:1") == ""


def answers(commands: RuntimeCommands, script: str) -> list[str]:
    return commands.run_all(script.strip().splitlines())


def test_members_and_groups(commands: RuntimeCommands, switch: Device) -> None:
    told = answers(
        commands,
        """
        act_prof_create_member ecmp forward 00:00:00:00:00:01 1
        act_prof_create_member ecmp forward 00:00:00:00:00:02 2
        act_prof_create_group ecmp
        act_prof_add_member_to_group ecmp 1 0
        table_indirect_add_with_group spread 10.0.0.0/8 => 0
        """,
    )
    made = "has been created with handle"
    assert told == [
        f"Member {made} 0",
        f"Member {made} 1",
        f"Group {made} 0",
        "",
        "Entry has been added with handle 0",
    ]
    assert sent(switch, 1, "0a000109") == [2]
    told = answers(
        commands,
        """
        act_prof_add_member_to_group ecmp 0 0
        act_prof_remove_member_from_group ecmp 1 0
        act_prof_dump_group ecmp 0
        act_prof_delete_member ecmp 0
        act_prof_delete_group ecmp 0
        """,
    )
    assert told[2] == "Dumping group 0\nMembers: [0]"
    assert all("is in use by" in refused for refused in told[3:])
    assert sent(switch, 3, "0a000109") == [1]
    assert "Index: group(0)" in commands.run("table_dump spread")
    assert "Action entry: I.forward - 000000000002, 0002" in commands.run("act_prof_dump ecmp")


def test_indirect_entries_and_older_names(commands: RuntimeCommands, switch: Device) -> None:
    told = answers(
        commands,
        """
        table_indirect_create_member plain forward 00:00:00:00:00:01 1
        table_indirect_add plain 10.0.0.1 => 0
        table_indirect_modify_member plain forward 0 00:00:00:00:00:01 3
        table_set_timeout plain 0 5000
        """,
    )
    assert told[1] == "Entry has been added with handle 0"
    assert told[3] == "Setting a 5000 ms timeout for entry 0"
    assert sent(switch, 1, "0a000109") == [3]
    assert commands.run("counter_read hits 0") == "hits[0]= (22 bytes, 1 packets)"
    commands.run("counter_reset hits")
    assert commands.run("counter_read hits 0") == "hits[0]= (0 bytes, 0 packets)"
    assert "Index: member(0)" in commands.run("table_dump_entry_from_key plain 10.0.0.1")
    commands.run("table_indirect_delete plain 0")
    assert sent(switch, 3, "0a000109") == []
    assert "use table_add" in commands.run("table_indirect_add ipv4_lpm 10.0.0.0/8 => 0")


def test_value_sets(commands: RuntimeCommands, switch: Device) -> None:
    commands.run("table_set_default ipv4_lpm forward 00:00:00:00:01:01 1")
    assert commands.run("show_pvs").endswith("[compressed bitwidth:16]")
    assert commands.run("pvs_add others 0x1234") == ""
    switch.send(0, 1_000_000_000, frame("0a000109", "1234"))
    switch.run_until(2_000_000_000)
    assert len(switch.receive(1)) == 1
    assert commands.run("pvs_get others") == "0x1234"
    assert "does not fit in 16 bits" in commands.run("pvs_add others 0x12345")
    commands.run("pvs_remove others 0x1234")
    commands.run("pvs_add others 1")
    commands.run("pvs_clear others")
    assert commands.run("pvs_get others") == ""


def test_handles_are_bmv2s(commands: RuntimeCommands, switch: Device) -> None:
    """The lowest free place, and above it how often that was given away."""
    add = "table_add ipv4_lpm drop 10.0.{}.0/24 =>"
    assert commands.run(add.format(1)).endswith("handle 0")
    assert commands.run(add.format(2)).endswith("handle 1")
    commands.run("table_delete ipv4_lpm 0")
    assert "has no entry with handle 0" in commands.run("table_delete ipv4_lpm 0")
    assert commands.run(add.format(3)).endswith("handle 16777216")
    # Who comes by another way has a handle as soon as somebody looks.
    switch.switch.insert("ipv4_lpm", {"hdr.ip.dst": "10.9.0.0/16"}, "drop")
    assert "Dumping entry 0x2\n" in commands.run("table_dump ipv4_lpm")
    commands.run("table_delete ipv4_lpm 2")
    assert commands.run("table_num_entries ipv4_lpm") == "2"


def test_a_state_is_reset(commands: RuntimeCommands, switch: Device) -> None:
    answers(
        commands,
        """
        table_set_default ipv4_lpm forward 00:00:00:00:01:01 1
        table_add ipv4_lpm forward 10.0.0.0/8 => 00:00:00:00:01:01 2
        register_write seen 3 77
        mc_mgrp_create 5
        pvs_add others 0x1234
        mirroring_add 7 2
        reset_state
        """,
    )
    assert commands.run("table_num_entries ipv4_lpm") == "0"
    assert commands.run("register_read seen 3") == "seen[3]= 0"
    assert commands.run("pvs_get others") == ""
    assert "no mirroring session 7" in commands.run("mirroring_get 7")
    assert commands.run("mc_mgrp_create 5") == "Creating multicast group 5"
    assert sent(switch, 1, "0a000109") == []
    assert commands.run("table_add ipv4_lpm drop 10.0.0.0/8 =>").endswith("handle 0")


def test_in_a_run_of_entries_each_has_its_answer(commands: RuntimeCommands) -> None:
    told = answers(
        commands,
        """
        table_add ipv4_lpm drop 10.0.0.0/8 =>
        table_add ipv4_lpm drop 10.0.0.0/8 =>
        table_add ipv4_lpm fly 11.0.0.0/8 =>
        table_add ipv4_lpm drop 12.0.0.0/8 =>
        table_delete ipv4_lpm 1
        """,
    )
    assert told[0].endswith("handle 0")
    assert "is there already" in told[1]
    assert "has no action `fly`" in told[2]
    assert told[3].endswith("handle 1")
    assert told[4] == "Deleting entry 1 from ipv4_lpm"


# What BMv2's CLI has, but for what it does without the switch.
BMV2_COMMANDS = Path(__file__).with_name("simple_switch_cli_commands.txt").read_text().split()


def test_every_command_of_bmv2_is_known(commands: RuntimeCommands) -> None:
    for name in BMV2_COMMANDS:
        answer = commands.run(name)
        assert "Unknown syntax" not in answer, name
        assert "\n" not in answer or "Error" not in answer, name
        assert commands.run(f"help {name}"), name


def test_queues(commands: RuntimeCommands) -> None:
    assert commands.run("set_queue_rate 10Mbit 1") == ""
    assert "100 packets/s are kept as 1200kbit" in commands.run("set_queue_rate 100")
    assert commands.run("set_queue_depth 64") == ""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("table_ad x", "*** Unknown syntax: table_ad x"),
        ("table_add nope forward 1 => 2", "has no table `nope`"),
        ("table_add ipv4_lpm forward => 2", "is matched by 1 fields, not 0: hdr.ip.dst(lpm, 32)"),
        ("table_add ipv4_lpm forward 10.0.0.1 => 1 2", "is no prefix, like 10.0.0.0/8"),
        ("table_add ipv4_lpm forward 10.0.0.0/8 => 1", "has 2 parameters, not 1: mac(48), port(9)"),
        ("table_add ipv4_lpm fly 10.0.0.0/8 =>", "has no action `fly`"),
        ("table_add acl drop 1&&&1 2 3->4 =>", "a priority comes last"),
        ("table_delete ipv4_lpm 3", "has no entry with handle 3"),
        ("register_read seen 99", "99"),
        ("mc_node_associate 4 4", "there is no multicast group 4"),
        ("table_add acl drop 1&&&1 2 3->4 => 99999999999", "priority 99999999999 is too large"),
        ("table_set_timeout ipv4_lpm 0 5", "table `ipv4_lpm` does not support timeouts"),
        ("act_prof_create_group members", "has no selector"),
        ("pvs_add nope 1", "has no value set `nope`"),
        ("mc_node_create 0 1 | 2", "link aggregation groups are not supported"),
        ("mirroring_delete 9", "there is no mirroring session 9"),
        ("set_queue_rate 5 1 0", "one rate and one depth"),
        ("port_add veth9 9", "a switch has the ports that it was started with"),
        ("swap_configs", "gets another program by P4Runtime"),
        ("set_crc16_parameters c 1 2 3 true true", "are those of the program"),
        ("set_queue_rate 5parsecs", "unknown unit 'parsecs'"),
        ("meter_set_rates slow 0 x y", "is no RATE:BURST"),
        ("table_add 'x", "Error: "),
    ],
)
def test_wrong_commands(commands: RuntimeCommands, line: str, why: str) -> None:
    assert why in commands.run(line)


@pytest.mark.slow
def test_a_script_of_ten_thousand_lines(commands: RuntimeCommands) -> None:
    lines = [
        f"table_add ipv4_lpm forward 10.{n >> 8}.{n & 255}.0/24 => 00:00:00:00:00:01 {n % 4}"
        for n in range(10_000)
    ]
    server = RuntimeServer(commands, 0)
    client = RuntimeClient(HOST, server.port)
    try:
        answers = client.ask(lines)
    finally:
        client.close()
        server.close()
    assert answers[-1] == "Entry has been added with handle 9999"
    assert commands.run("table_num_entries ipv4_lpm") == "10000"


def test_who_speaks_something_else_is_hung_up_on(commands: RuntimeCommands) -> None:
    server = RuntimeServer(commands, 0)
    try:
        with socket.create_connection((HOST, server.port), timeout=30) as browser:
            browser.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert browser.recv(100) == b""
    finally:
        server.close()


def test_a_thrift_client_where_thrift_is_not_installed(
    commands: RuntimeCommands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime_server, "thrift_is_there", lambda: False)
    said: list[str] = []
    server = RuntimeServer(commands, 0, said.append)
    try:
        with socket.create_connection((HOST, server.port), timeout=30) as thrift:
            thrift.sendall(b"\x80\x01\x00\x01 a call\n")
            assert thrift.recv(100) == b""
    finally:
        server.close()
    assert said == [
        "a Thrift client is hung up on: `pip install 'p4-datacentre-testbed[thrift]'` lets the "
        "switch answer"
    ]
