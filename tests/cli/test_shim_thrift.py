"""BMv2's Thrift services on our switch, as its clients call them."""

from __future__ import annotations

import json
import socket
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from testbed.cli.shims.runtime_client import HOST, RuntimeClient
from testbed.cli.shims.runtime_commands import RuntimeCommands
from testbed.cli.shims.runtime_device import Started
from testbed.cli.shims.runtime_server import RuntimeServer
from testbed.engine import QueueConfig
from testbed.switch.stf_engines import Device, device

from .shims_router import PARTS, ROUTER

thriftpy2 = pytest.importorskip("thriftpy2", reason="the extra `thrift` is not installed")
protocols = pytest.importorskip("thriftpy2.protocol")
rpc = pytest.importorskip("thriftpy2.rpc")
thrift = pytest.importorskip("thriftpy2.thrift")

DESCRIPTIONS = Path(__file__).resolve().parents[2] / "testbed/cli/shims/thrift"
STANDARD, COPIES, SWITCH = (
    thriftpy2.load(str(DESCRIPTIONS / f"{name}.thrift"), module_name=f"client_{name}_thrift")
    for name in ("standard", "simple_pre_lag", "simple_switch")
)


@pytest.fixture(scope="module")
def router(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("router")
    (folder / "router.p4").write_text(ROUTER)
    (folder / "parts.p4").write_text(PARTS)
    return folder / "router.p4"


@pytest.fixture
def switch(router: Path) -> Iterator[Device]:
    with device("native", router, [0, 1, 2, 3], optimize="-O0") as made:
        yield made


class Served:
    """A switch's Thrift port, and what the switch says on its console."""

    def __init__(self, switch: Device) -> None:
        self.said: list[str] = []
        queues = {n: QueueConfig() for n in range(4)}
        started = Started(7, 9090, {1: "veth1"})
        commands = RuntimeCommands(switch.switch, queues, started)  # type: ignore[arg-type]
        self.server = RuntimeServer(commands, 0, self.said.append)

    def client(self, service: Any, name: str) -> Any:
        plain = protocols.TBinaryProtocolFactory()
        protocol = protocols.TMultiplexedProtocolFactory(plain, name)
        where = (HOST, self.server.port)
        return rpc.make_client(service, *where, proto_factory=protocol, timeout=30_000)


@pytest.fixture
def served(switch: Device) -> Iterator[Served]:
    made = Served(switch)
    yield made
    made.server.close()


@pytest.fixture
def standard(served: Served) -> Iterator[Any]:
    client = served.client(STANDARD.Standard, "standard")
    yield client
    client.close()


def prefix(address: bytes, length: int) -> list[Any]:
    lpm = STANDARD.BmMatchParamLPM(address, length)
    return [STANDARD.BmMatchParam(type=STANDARD.BmMatchParamType.LPM, lpm=lpm)]


def exact(value: bytes) -> list[Any]:
    param = STANDARD.BmMatchParamExact(value)
    return [STANDARD.BmMatchParam(type=STANDARD.BmMatchParamType.EXACT, exact=param)]


def sent(switch: Device, at: int, dst: str) -> list[int]:
    """The ports that a packet to ``dst`` leaves by."""
    frame = bytes.fromhex("aabbccddeeff" + "020202020202" + "0800" + "0a000001" + dst)
    switch.send(0, at * 1_000_000_000, frame)
    switch.run_until((at + 1) * 1_000_000_000)
    return [port for port in range(4) for _ in switch.receive(port)]


MAC, PORT_2 = bytes(6), b"\x00\x02"
TEN = bytes([10, 0, 0, 0])


def test_entries(standard: Any, switch: Device) -> None:
    options = STANDARD.BmAddEntryOptions()
    add = (0, "ipv4_lpm", prefix(TEN, 8), "I.forward", [MAC, PORT_2], options)
    assert standard.bm_mt_add_entry(*add) == 0
    assert sent(switch, 1, "0a000109") == [2]
    standard.bm_mt_modify_entry(0, "I.ipv4_lpm", 0, "forward", [MAC, b"\x00\x03"])
    assert sent(switch, 3, "0a000109") == [3]
    (entry,) = standard.bm_mt_get_entries(0, "ipv4_lpm")
    assert (entry.match_key[0].lpm.key, entry.match_key[0].lpm.prefix_length) == (TEN, 8)
    assert entry.action_entry.action_data == [MAC, b"\x00\x03"]
    standard.bm_mt_delete_entry(0, "ipv4_lpm", 0)
    assert standard.bm_mt_get_num_entries(0, "ipv4_lpm") == 0
    standard.bm_mt_set_default_action(0, "ipv4_lpm", "I.forward", [MAC, b"\x00\x01"])
    assert standard.bm_mt_get_default_entry(0, "ipv4_lpm").action_name == "I.forward"
    assert sent(switch, 5, "0a000109") == [1]


def test_errors_are_bmv2s_and_the_switch_says_why(standard: Any, served: Served) -> None:
    codes = STANDARD.TableOperationErrorCode
    options = STANDARD.BmAddEntryOptions()
    add = (0, "ipv4_lpm", prefix(TEN, 8), "I.drop", [], options)
    standard.bm_mt_add_entry(*add)
    for call, code in (
        (lambda: standard.bm_mt_add_entry(*add), codes.DUPLICATE_ENTRY),
        (lambda: standard.bm_mt_delete_entry(0, "ipv4_lpm", 9), codes.INVALID_HANDLE),
        (lambda: standard.bm_mt_get_entries(0, "nope"), codes.INVALID_TABLE_NAME),
        (
            lambda: standard.bm_mt_set_default_action(0, "ipv4_lpm", "fly", []),
            codes.INVALID_ACTION_NAME,
        ),
        (
            lambda: standard.bm_mt_set_default_action(0, "ipv4_lpm", "I.forward", [MAC]),
            codes.BAD_ACTION_DATA,
        ),
        (
            lambda: standard.bm_mt_act_prof_create_group(0, "members"),
            codes.NO_ACTION_PROFILE_SELECTION,
        ),
        (lambda: standard.bm_mt_set_entry_ttl(0, "ipv4_lpm", 0, 5), codes.AGEING_DISABLED),
        (
            lambda: standard.bm_mt_add_entry(0, "plain", exact(TEN), "I.drop", [], options),
            codes.WRONG_TABLE_TYPE,
        ),
    ):
        with pytest.raises(STANDARD.InvalidTableOperation) as refused:
            call()
        assert refused.value.code == code
    assert "an entry with this match is there already" in served.said[0]


def test_members_and_groups(standard: Any, switch: Device) -> None:
    for port in (1, 2):
        data = [MAC, bytes([0, port])]
        assert standard.bm_mt_act_prof_add_member(0, "ecmp", "I.forward", data) == port - 1
    assert standard.bm_mt_act_prof_create_group(0, "ecmp") == 0
    standard.bm_mt_act_prof_add_member_to_group(0, "ecmp", 1, 0)
    options = STANDARD.BmAddEntryOptions()
    assert standard.bm_mt_indirect_ws_add_entry(0, "spread", prefix(TEN, 8), 0, options) == 0
    assert sent(switch, 1, "0a000109") == [2]
    (group,) = standard.bm_mt_act_prof_get_groups(0, "ecmp")
    assert group.mbr_handles == [1]
    assert standard.bm_mt_act_prof_get_member(0, "ecmp", 0).action_data == [MAC, b"\x00\x01"]
    assert standard.bm_mt_get_entries(0, "spread")[0].action_entry.grp_handle == 0


def test_cells_and_sets(standard: Any, switch: Device) -> None:
    sent(switch, 1, "0a000109")
    assert standard.bm_register_read(0, "seen", 0) == 0x800
    standard.bm_register_write(0, "seen", 3, 0x12345)
    assert standard.bm_register_read_all(0, "I.seen")[3] == 0x2345  # cut off, as there
    assert standard.bm_counter_read(0, "packets", 0).packets == 1
    standard.bm_counter_reset_all(0, "packets")
    assert standard.bm_counter_read(0, "packets", 0).packets == 0
    rates = [STANDARD.BmMeterRateConfig(0.5, 10), STANDARD.BmMeterRateConfig(1.0, 20)]
    standard.bm_meter_set_rates(0, "slow", 1, rates)
    told = [(r.units_per_micros, r.burst_size) for r in standard.bm_meter_get_rates(0, "slow", 1)]
    assert told == [(0.5, 10), (1.0, 20)]
    standard.bm_parse_vset_add(0, "others", b"\x12\x34")
    assert standard.bm_parse_vset_get(0, "others") == [b"\x12\x34"]
    with pytest.raises(STANDARD.InvalidRegisterOperation) as refused:
        standard.bm_register_read(0, "nope", 0)
    codes = STANDARD.RegisterOperationErrorCode
    assert refused.value.code == codes.INVALID_REGISTER_NAME


def test_the_program_is_described(standard: Any) -> None:
    """p4-utils reads tables, keys and actions from it."""
    document = json.loads(standard.bm_get_config())
    (pipeline,) = document["pipelines"]
    tables = {table["name"]: table for table in pipeline["tables"]}
    assert tables["I.ipv4_lpm"]["match_type"] == "lpm"
    assert tables["I.acl"]["match_type"] == "range"
    assert tables["I.spread"]["type"] == "indirect_ws"
    (key,) = tables["I.ipv4_lpm"]["key"]
    header, field = key["target"]
    (type_,) = (h["header_type"] for h in document["headers"] if h["name"] == header)
    (fields,) = (t["fields"] for t in document["header_types"] if t["name"] == type_)
    assert [width for name, width, _ in fields if name == field] == [32]
    (forward,) = (a for a in document["actions"] if a["name"] == "I.forward")
    assert [p["bitwidth"] for p in forward["runtime_data"]] == [48, 9]
    assert standard.bm_mgmt_get_info().device_id == 7


def test_copies_and_queues(served: Served, switch: Device) -> None:
    copies = served.client(COPIES.SimplePreLAG, "simple_pre_lag")
    assert copies.bm_mc_mgrp_create(0, 5) == 5
    node = copies.bm_mc_node_create(0, 9, "110", "")
    copies.bm_mc_node_associate(0, 5, node)
    assert json.loads(copies.bm_mc_get_entries(0))["l2_handles"][0]["ports"] == [1, 2]
    with pytest.raises(COPIES.InvalidMcOperation):
        copies.bm_mc_node_create(0, 9, "110", "1")
    with RuntimeCli(served) as cli:
        cli("table_add ipv4_lpm copy 10.0.0.0/8 => 5")
    assert sent(switch, 1, "0a000109") == [1, 2]
    target = served.client(SWITCH.SimpleSwitch, "simple_switch")
    target.mirroring_session_add(3, SWITCH.MirroringSessionConfig(port=2))
    assert target.mirroring_session_get(3).port == 2
    assert target.set_egress_queue_rate(1, 100) == 0
    with pytest.raises(SWITCH.InvalidMirroringOperation):
        target.mirroring_session_get(4)


class RuntimeCli:
    """A client of the other protocol at the same port."""

    def __init__(self, served: Served) -> None:
        self._client = RuntimeClient(HOST, served.server.port)

    def __enter__(self) -> Any:
        return lambda line: self._client.ask([line])[0]

    def __exit__(self, *_: object) -> None:
        self._client.close()


def test_what_is_not_there_is_refused_with_a_sentence(standard: Any) -> None:
    for call, why in (
        (standard.bm_swap_configs, "another program by P4Runtime"),
        (lambda: standard.bm_dev_mgr_remove_port(1), "that it was started with"),
        (lambda: standard.bm_learning_ack_buffer(0, 1, 2), "digests are sent by P4Runtime"),
        (lambda: standard.bm_get_id_from_name(0, 0, "x"), "bm_get_id_from_name is not supported"),
    ):
        with pytest.raises(thrift.TApplicationException, match=why):
            call()
    standard.bm_reset_state()


def test_on_the_wire(served: Served) -> None:
    """The bytes of BMv2's own client: register_read of cell 3 of `seen`."""
    name = b"standard:bm_register_read"
    call = (
        struct.pack(">HHI", 0x8001, 1, len(name)) + name + struct.pack(">I", 0)
        + struct.pack(">bhi", 8, 1, 0)
        + struct.pack(">bhI", 11, 2, 4) + b"seen"
        + struct.pack(">bhi", 8, 3, 3) + b"\x00"
    )  # fmt: skip
    with RuntimeCli(served) as cli:
        cli("register_write seen 3 77")
    with socket.create_connection((HOST, served.server.port), timeout=30) as raw:
        raw.sendall(call)
        answer = raw.recv(4096)
    plain = b"bm_register_read"
    head = struct.pack(">HHI", 0x8001, 2, len(plain)) + plain + struct.pack(">I", 0)
    assert answer == head + struct.pack(">bhq", 10, 0, 77) + b"\x00"


def test_who_speaks_neither_is_hung_up_on(served: Served) -> None:
    for nonsense in (b"\x80\x01\x00\x01garbage, and more of it\n", b"GET / HTTP/1.1\r\n\r\n"):
        with socket.create_connection((HOST, served.server.port), timeout=30) as raw:
            raw.sendall(nonsense)
            raw.shutdown(socket.SHUT_WR)
            assert raw.recv(100) == b""
