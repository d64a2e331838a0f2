"""The client against a switch: over gRPC on the live clock, by calls on the virtual one.

The same tests on both: what a controller is told does not depend on how it asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from testbed.engine import Clock, Fabric
from testbed.network.control_delay import DelayedFabric
from testbed.network.units import PS_PER_MS, PS_PER_US
from testbed.network.virtual import keep_time
from testbed.p4runtime.client import (
    Atomicity,
    BackupReplica,
    Cell,
    Client,
    ClientTls,
    Colours,
    GroupMember,
    MeterConfig,
    Replica,
    RequestError,
)
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import Code
from testbed.p4runtime.server import Listener, Server, Tls
from testbed.switch import (
    ActionSet,
    ControlError,
    Group,
    Member,
    Selection,
    SizeSemantics,
    Switch,
    WeightedAction,
)
from testbed.switch.build import Program, build_program
from tests.p4runtime.test_server import certificates
from tests.waiting import wait_until

__all__ = ["certificates"]  # a fixture

PROGRAM = Path(__file__).parent / "clients" / "everything.p4"
CPU_PORT = 255
MAC_1, MAC_2 = 0x0A0000000001, 0x0A0000000002
PUNT = b"\x88\xb5"


def frame(dst: int, src: int, kind: bytes = b"\x08\x00") -> bytes:
    return dst.to_bytes(6, "big") + src.to_bytes(6, "big") + kind + bytes(50)


class Lab:
    """A switch, and clients of it."""

    def __init__(self, stack: ExitStack, fabric: Fabric, device: Device, address: str) -> None:
        self._stack = stack
        self.fabric = fabric
        self.device = device
        self.address = address

    @property
    def live(self) -> bool:
        return bool(self.address)

    def client(self, **more: Any) -> Client:
        made = (
            Client.connect(self.address, **more)
            if self.live
            else Client.direct(self.device, **more)
        )
        return self._stack.enter_context(made)

    def send(self, port: int, data: bytes) -> None:
        self.fabric.send(self.device.switch.node, port, self.fabric.now_ps(), data)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Lets time pass, virtual or real."""
        if self.live:
            wait_until(condition, what)
            return
        for _ in range(1000):
            if condition():
                return
            self.fabric.run_until(self.fabric.now_ps() + PS_PER_MS)
        pytest.fail(f"not within a second: {what}")


@pytest.fixture(scope="module")
def program() -> Program:
    return build_program(PROGRAM, optimize="-O0")


@pytest.fixture(params=["live", "virtual"])
def lab(request: pytest.FixtureRequest, program: Program) -> Iterator[Lab]:
    live = request.param == "live"
    with ExitStack() as stack:
        fabric = stack.enter_context(Fabric(Clock.LIVE) if live else DelayedFabric())
        node = fabric.add_switch("s1", program.pipeline)
        switch = Switch(fabric, node, program, "s1")
        for port in (1, 2, 3):
            fabric.attach_memory(node, port)
        switch.set_cpu_port(CPU_PORT)
        device = Device(switch, 1)
        stack.callback(device.close)
        address = ""
        if live:
            fabric.start()
            server = stack.enter_context(Server([Listener((device,), "127.0.0.1:0")]))
            address = server.addresses[0]
        if isinstance(fabric, DelayedFabric):
            keep_time(device, fabric)
        yield Lab(stack, fabric, device, address)


@pytest.fixture
def client(lab: Lab) -> Client:
    return lab.client()


def refused(call: Callable[[], object]) -> Code:
    with pytest.raises(RequestError) as error:
        call()
    return error.value.status


def test_entries(client: Client) -> None:
    client.insert("route", {"dst": "0a:00:00:00:00:00/40"}, "forward", {"port": 2})
    client.insert("route", {"dst": MAC_1}, "multicast", {"group": 7}, metadata=b"mine")
    assert [(e.match, e.action, e.params, e.metadata) for e in client.entries("route")] == [
        (
            {"hdr.ethernet.dst": (0x0A0000000000, 40)},
            "EverythingIngress.forward",
            {"port": 2},
            b"",
        ),
        ({"hdr.ethernet.dst": (MAC_1, 48)}, "EverythingIngress.multicast", {"group": 7}, b"mine"),
    ]
    client.modify("route", {"dst": MAC_1}, "drop")
    [entry] = client.entries("route", {"dst": MAC_1})
    assert (entry.action, entry.params, entry.metadata) == ("EverythingIngress.drop", {}, b"")
    client.delete("route", {"dst": MAC_1})
    assert len(list(client.entries())) == 1
    client.clear("route")
    assert list(client.entries("route")) == []


def test_defaults(client: Client) -> None:
    assert client.default("route").action == "EverythingIngress.drop"
    client.set_default("route", "forward", {"port": 3})
    assert client.default("route").params == {"port": 3}
    client.reset_default("route")
    assert client.default("route").action == "EverythingIngress.drop"


def test_priorities_meters_and_counters_of_entries(client: Client) -> None:
    meter = MeterConfig(1000, 100, 2000, 200)
    for priority in (3, 9):
        client.insert("rules", {"src": (1, 1)}, "drop", priority=priority, meter=meter)
    assert [e.priority for e in client.entries("rules")] == [3, 9]
    assert client.direct_meter_read("rules", {"src": (1, 1)}, 3) == meter
    client.direct_meter_configure("rules", {"src": (1, 1)}, cir=1, cbs=2, pir=3, pbs=4, priority=9)
    assert client.direct_meter_read("rules", {"src": (1, 1)}, 9) == MeterConfig(1, 2, 3, 4)
    client.insert("watched", {"src": MAC_1}, "NoAction", counter=(5, 320))
    assert client.direct_counter_read("watched", {"src": MAC_1}) == Cell(5, 320)
    client.direct_counter_write("watched", {"src": MAC_1}, 6, 384)
    [entry] = client.entries("watched", counters=True)
    assert entry.counter == Cell(6, 384)


def test_direct_resources_of_default_entries(client: Client) -> None:
    """None stands for the default entry where others are named by their match."""
    client.direct_counter_write("watched", None, 7, 448)
    assert client.direct_counter_read("watched", None) == Cell(7, 448)
    client.direct_meter_configure("rules", None, cir=1, cbs=2, pir=3, pbs=4)
    assert client.direct_meter_read("rules", None) == MeterConfig(1, 2, 3, 4)


def test_colours(lab: Lab) -> None:
    """What meters gave each colour; without a configuration all is green."""
    client = lab.client(election_id=1)
    client.insert("rules", {"src": (1, 1)}, "drop", priority=1)
    nothing = Colours((0, 0), (0, 0), (0, 0))
    assert client.meter_colours("limits") == [nothing] * 16
    assert client.meter_colours("limits", 3) == nothing
    assert client.direct_meter_colours("rules", {"src": (1, 1)}, 1) == nothing
    assert client.direct_meter_colours("rules", None) == nothing
    with pytest.raises(ControlError, match="no such entry"):
        client.direct_meter_colours("rules", {"src": (2, 2)}, 1)


def test_profiles(client: Client) -> None:
    client.member_insert("hashed", 4, "forward", {"port": 2})
    client.member_insert("hashed", 5, "forward", {"port": 3})
    client.group_insert("hashed", 9, {4: 2, 5: GroupMember(1, watch_port=3)}, max_size=8)
    assert client.members("hashed")[4].params == {"port": 2}
    assert client.groups("hashed")[9].members == {4: GroupMember(2), 5: GroupMember(1, 3)}
    one = ActionSet((WeightedAction("EverythingIngress.forward", {"port": 1}, 2),))
    for number, target in enumerate((Member(4), Group(9)), 1):
        client.insert("spread", {"dst": number}, target)
    assert [e.target for e in client.entries("spread")] == [Member(4), Group(9)]
    assert refused(lambda: client.member_delete("hashed", 4)) == Code.FAILED_PRECONDITION
    client.clear("spread")
    client.group_modify("hashed", 9, [5], max_size=8)
    assert list(client.groups("hashed")[9].members) == [5]
    client.group_delete("hashed", 9)
    for number in (4, 5):
        client.member_delete("hashed", number)
    random = replace(one, selection=Selection.RANDOM, size_semantics=SizeSemantics.SUM_OF_MEMBERS)
    client.insert("spread", {"dst": 3}, one)
    client.insert("spread", {"dst": 4}, random)
    assert [e.target for e in client.entries("spread")] == [one, random]


def test_cells(client: Client) -> None:
    client.counter_write("by_port", 3, 1, 64)
    assert client.counter_read("by_port", 3) == Cell(1, 64)
    cells = client.counter_read("by_port")
    assert isinstance(cells, list)
    assert (len(cells), sum(packets for packets, _ in cells)) == (512, 1)
    client.meter_configure("limits", 2, cir=1, cbs=2, pir=3, pbs=4)
    assert client.meter_read("limits", 2) == MeterConfig(1, 2, 3, 4)
    client.meter_reset("limits", 2)
    assert client.meter_read("limits") == [None] * 16
    client.register_write("marks", None, 5)
    client.register_write("marks", 2, [6, 7])
    assert client.register_read("marks") == [5, 5, 6, 7, 5, 5, 5, 5]
    assert client.register_read("marks", 3) == 7
    client.value_set_replace("interesting", [0x1111, {"type": 0x2222}])
    client.value_set_insert("interesting", 0x3333)
    members = client.value_set_members("interesting")
    assert [m["type"] for m in members] == [0x1111, 0x2222, 0x3333]
    client.value_set_clear("interesting")
    assert client.value_set_members("interesting") == []


def test_copies(client: Client) -> None:
    client.multicast_group(7, [(2, 1), (3, 2)])
    client.multicast_group(7, [(3, 2)])
    assert client.multicast_groups() == {7: (Replica(3, 2),)}
    backed = Replica(3, 2, (BackupReplica(2, 5), BackupReplica(1, 6)))
    client.multicast_group(7, [backed, (2, 1)])
    assert client.multicast_groups() == {7: (backed, Replica(2, 1))}
    client.multicast_group(7, [])
    assert client.multicast_groups() == {}
    client.clone_session(8, [(2, 1)], class_of_service=7, packet_length=64)
    client.clone_session(8, [(3, 0)], class_of_service=6)
    [session] = client.clone_sessions().values()
    assert session.replicas == (Replica(3, 0),)
    assert (session.class_of_service, session.packet_length) == (6, 0)
    client.clone_session(8, [])
    assert client.clone_sessions() == {}


def test_batches(client: Client) -> None:
    rows = [({"dst": (n << 24, 24)}, "forward", {"port": n % 3}) for n in range(2500)]
    client.insert_many("route", rows)
    assert len(list(client.entries("route"))) == 2500
    wanted = r"number 2: .* there is no such entry"
    whole = Atomicity.ROLLBACK_ON_ERROR
    with pytest.raises(RequestError, match=wanted) as error, client.batch(whole):
        client.delete("route", {"dst": (0, 24)})
        client.delete("route", {"dst": (1, 48)})
    assert [f.code for f in error.value.failures if f] == [Code.ABORTED, Code.NOT_FOUND]
    assert len(list(client.entries("route"))) == 2500
    with pytest.raises(RequestError, match="1 of 2 updates failed"), client.batch():
        client.delete("route", {"dst": (1, 48)})
        client.delete("route", {"dst": (0, 24)})
    assert len(list(client.entries("route"))) == 2499


def test_a_large_batch_has_an_error_for_each_update(client: Client) -> None:
    rows = [({"dst": (min(n, 997) << 24, 24)}, "forward", {"port": 1}) for n in range(1000)]
    with pytest.raises(RequestError, match="2 of 1000 updates failed; number 999: ") as error:
        client.insert_many("route", rows)
    assert [f is None for f in error.value.failures] == [True] * 998 + [False] * 2
    with pytest.raises(RequestError, match="1000 of 1000 updates failed"):
        client.insert_many("route", rows)


def test_refusals(client: Client) -> None:
    client.insert("watched", {"src": 1}, "NoAction")
    assert refused(lambda: client.insert("watched", {"src": 1}, "NoAction")) == Code.ALREADY_EXISTS
    assert refused(lambda: client.modify("watched", {"src": 2}, "NoAction")) == Code.NOT_FOUND


def test_packets(lab: Lab, client: Client) -> None:
    heard: list[Any] = []
    client.on_packet_in(heard.append)
    lab.send(2, frame(MAC_1, MAC_2, PUNT))
    lab.until(lambda: len(heard) == 1, "the packet is handed to the controller")
    assert heard[0].payload == frame(MAC_1, MAC_2, PUNT)
    assert heard[0].metadata == {"ingress_port": 2, "reason": 1}
    client.packet_out(frame(MAC_2, MAC_1), {"egress_port": 3, "padding": 0})
    out: list[Any] = []

    def left() -> bool:
        out.extend(lab.fabric.receive(lab.device.switch.node, 3))
        return bool(out)

    lab.until(left, "the packet of the controller leaves")
    assert [f.data for f in out] == [frame(MAC_2, MAC_1)]


def test_a_handler_writes(lab: Lab, client: Client) -> None:
    """A controller that lets through what it has seen."""

    def seen(digests: list[dict[str, int]]) -> None:
        for digest in digests:
            client.insert("watched", {"src": digest["src"]}, "NoAction")

    client.on_digest("seen_t", seen)
    lab.send(1, frame(MAC_2, MAC_1))
    lab.until(lambda: len(list(client.entries("watched"))) == 1, "the handler has written")
    client.stop_digest("seen_t")
    lab.send(1, frame(MAC_1, MAC_2))
    lab.until(lambda: client.counter_read("by_port", 1) == Cell(2, 128), "the frame has come")
    assert len(list(client.entries("watched"))) == 1


def test_digests_in_lists(lab: Lab, client: Client) -> None:
    lists: list[list[Any]] = []
    client.on_digest("seen_t", lists.append, max_list_size=2, max_timeout_s=0.02)
    for source in (1, 2, 3):
        lab.send(1, frame(MAC_2, source))
    lab.until(lambda: sum(map(len, lists)) == 3, "all are told, the last by its time-out")
    assert [[d["src"] for d in digests] for digests in lists] == [[1, 2], [3]]


def test_idle_entries(lab: Lab, client: Client) -> None:
    heard: list[Any] = []
    client.on_idle(heard.extend)
    client.insert("watched", {"src": MAC_1}, "NoAction", idle_timeout_s=0.05)
    lab.until(lambda: bool(heard), "the entry is idle")
    assert heard[0].match == {"hdr.ethernet.src": MAC_1}
    assert heard[0].idle_timeout_s == 0.05


def test_one_client_writes(lab: Lab) -> None:
    first = lab.client()
    second = lab.client()
    assert first.primary
    assert not second.primary
    write = {"dst": MAC_1}, "drop"
    assert refused(lambda: second.insert("route", *write)) == Code.PERMISSION_DENIED
    third = lab.client(election_id=77)
    assert third.primary
    lab.until(lambda: not first.primary, "the first hears that it is not the primary")
    assert refused(lambda: first.insert("route", *write)) == Code.PERMISSION_DENIED
    third.insert("route", *write)
    assert len(list(second.entries("route"))) == 1
    third.close()
    fourth = None

    def alone() -> bool:
        nonlocal fourth
        fourth = lab.client()
        return fourth.primary

    lab.until(alone, "the primary has gone, and the next takes over")
    assert fourth is not None
    assert fourth.election_id == 78


def test_election_ids_are_of_one_client_each(lab: Lab) -> None:
    lab.client(election_id=5)
    assert refused(lambda: lab.client(election_id=5)) == Code.INVALID_ARGUMENT


def test_what_a_handler_raises_is_not_lost(lab: Lab, client: Client) -> None:
    def seen(_: object) -> None:
        raise ControlError("a bug of the controller")

    client.on_digest("seen_t", seen)
    lab.send(1, frame(MAC_2, MAC_1))
    wanted = "a bug of the controller"
    if not lab.live:
        with pytest.raises(ControlError, match=wanted):
            lab.fabric.run_until(PS_PER_MS)
        return
    with pytest.raises(ControlError, match=wanted):
        client.wait()
    lab.send(1, frame(MAC_2, MAC_2))
    with pytest.raises(ControlError, match=wanted):
        wait_until(lambda: client.default("route") is None, "the next call raises it, too")


def test_virtual_writes_take_their_time(program: Program) -> None:
    with DelayedFabric(control_delay_ps=100 * PS_PER_US) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        device = Device(Switch(fabric, node, program, "s1"), 1)
        with Client.direct(device) as client:
            fabric.run_until(PS_PER_MS)
            client.insert("watched", {"src": 1}, "NoAction")
            client.register_write("marks", 1, 9)
            seen = []
            for after_us in (99, 101):
                fabric.run_until(PS_PER_MS + after_us * PS_PER_US)
                seen.append(
                    (len(list(client.entries("watched"))), client.register_read("marks", 1))
                )
            assert seen == [(0, 0), (1, 9)]
            client.insert("watched", {"src": 1}, "NoAction")
            with pytest.raises(ControlError, match="wrote at 1101 us"):
                fabric.run_until(2 * PS_PER_MS)
        device.close()


@pytest.mark.slow
def test_tls(lab: Lab, certificates: Path) -> None:
    files = {name: certificates / name for name in ("ca.pem", "client.pem", "client.key")}
    mutual = Tls(certificates / "server.pem", certificates / "server.key", files["ca.pem"])
    known = ClientTls(files["ca.pem"], files["client.pem"], files["client.key"])
    with Server([Listener((lab.device,), "127.0.0.1:0")], tls=mutual) as server:
        [address] = server.addresses
        with Client.connect(address, tls=known) as client:
            client.insert("watched", {"src": 1}, "NoAction")
        for tls in (None, ClientTls(files["ca.pem"])):
            with pytest.raises(RequestError, match=r"no P4Runtime server answers|no connection"):
                Client.connect(address, tls=tls, timeout_s=1.0)


@pytest.mark.slow
def test_the_end_of_the_server_is_told(lab: Lab) -> None:
    with Server([Listener((lab.device,), "127.0.0.1:0")]) as server:
        client = Client.connect(server.addresses[0])
    with pytest.raises(RequestError, match="no connection to the server"):
        client.wait()
    assert refused(lambda: list(client.entries())) == Code.UNAVAILABLE
    client.close()


def test_nobody_answers() -> None:
    with pytest.raises(RequestError, match=r"no P4Runtime server answers at 127\.0\.0\.1:9 "):
        Client.connect("127.0.0.1:9", timeout_s=0.2)
