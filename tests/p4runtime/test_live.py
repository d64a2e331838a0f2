"""A live switch under load: controllers come and go, packets do too."""

from __future__ import annotations

import contextlib
import struct
import threading
import time
from collections.abc import Iterator

import grpc
import pytest

from testbed.engine import Clock, Fabric
from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4
from testbed.p4runtime.server import Listener, Server
from testbed.p4runtime.translation import Ports
from testbed.switch import Program, Switch
from tests.p4runtime.client import SERVICE, WAIT_S, Client, action, codes, lpm
from tests.p4runtime.conftest import CPU_PORT, EVERYTHING, Ids

pytestmark = pytest.mark.slow


class Load:
    """Packets into port 1 that leave by port 2 or 3, until the block's end."""

    def __init__(self, switch: Switch) -> None:
        self._switch = switch
        self._ended = threading.Event()
        self.sent = 0
        self.received = 0
        self._threads = [threading.Thread(target=w) for w in (self._send, self._receive)]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join(WAIT_S)

    def _send(self) -> None:
        ethernet = bytes(12) + struct.pack("!H", 0x0800)
        packet = ethernet + struct.pack("!IIBB", 1, 0x0A000001, 6, 0) + bytes(40)
        while not self._ended.is_set():
            for _ in range(20):
                self._switch.fabric.send(self._switch.node, 1, 0, packet)
                self.sent += 1
            time.sleep(0.001)

    def _receive(self) -> None:
        deadline = time.monotonic() + WAIT_S
        while time.monotonic() < deadline:
            found = sum(
                len(self._switch.fabric.receive(self._switch.node, port)) for port in (2, 3)
            )
            self.received += found
            if self._ended.is_set() and self.received >= self.sent:
                return
            time.sleep(0.002)


@contextlib.contextmanager
def served(program: Program) -> Iterator[tuple[Switch, Client, Ids]]:
    with Fabric(Clock.LIVE) as fabric:
        node = fabric.add_switch("s1", program.pipeline)
        for port in (1, 2, 3):
            fabric.attach_memory(node, port)
        switch = Switch(fabric, node, program, "s1")
        switch.set_cpu_port(CPU_PORT)
        fabric.start()
        device = Device(switch, 1, ports=Ports({f"s1-eth{n}": n for n in (1, 2, 3)}, CPU_PORT))
        assert device.pipeline is not None
        with Server([Listener((device,), "127.0.0.1:0")]) as server:
            client = Client(server.addresses[0])
            client.stream(1)
            yield switch, client, Ids(device.pipeline.p4info)
            client.close()
        device.close()
        fabric.stop()


def route(ids: Ids, port: int) -> p4.TableEntry:
    return p4.TableEntry(
        table_id=ids.table("routes"),
        match=[lpm(1, b"\x0a\x00\x00\x00", 8)],
        action=action(ids.action("forward"), bytes([port])),
    )


def test_writes_while_packets_flow(program: Program) -> None:
    """Every packet finds a route, whatever is written; what is undone was never seen."""
    with served(program) as (switch, client, ids):
        client.insert(table_entry=route(ids, 2))
        wrong = p4.TableEntry(table_id=9)
        with Load(switch) as load:
            for turn in range(40):
                client.modify(table_entry=route(ids, 2 + turn % 2))
                with pytest.raises(grpc.RpcError) as caught:
                    client.write(
                        *client.updates(p4.Update.DELETE, {"table_entry": route(ids, 2)}),
                        *client.updates(p4.Update.INSERT, {"table_entry": [route(ids, 1), wrong]}),
                        atomicity=p4.WriteRequest.ROLLBACK_ON_ERROR,
                    )
                assert len(codes(caught.value)) == 3
        assert load.sent > 0
        assert load.received == load.sent
        assert not switch.fabric.receive(switch.node, 1)
        assert switch.fabric.totals().conserved


def test_a_pipeline_is_pushed_under_load(program: Program) -> None:
    """While it is compiled packets flow, reads and writes are answered; when it is
    committed, what it keeps goes on at once and no packet is lost."""
    source = EVERYTHING.read_text().replace(
        "register<bit<32>>(16) seen;", "register<bit<32>>(16) seen; register<bit<8>>(2) more;"
    )
    request = p4.SetForwardingPipelineConfigRequest
    with served(program) as (switch, client, ids):
        client.insert(table_entry=route(ids, 2))
        config = p4.ForwardingPipelineConfig(p4_device_config=source.encode())
        push = client.identified(request(action=request.RECONCILE_AND_COMMIT, config=config))
        call = client.channel.unary_unary(
            f"/{SERVICE}/SetForwardingPipelineConfig",
            request.SerializeToString,
            p4.SetForwardingPipelineConfigResponse.FromString,
        )
        with Load(switch) as load:
            pushed = call.future(push, timeout=60)
            operations = 0
            while not pushed.done():
                client.modify(table_entry=route(ids, 2 + operations % 2))
                operations += 1
            assert pushed.code() == grpc.StatusCode.OK
            client.modify(table_entry=route(ids, 3))
        assert load.received == load.sent
        assert len(client.read(register_entry=p4.RegisterEntry())) == 16 + 4 + 2
        assert client.read(table_entry=p4.TableEntry(table_id=ids.table("routes"))) == [
            route(ids, 3)
        ]
        assert switch.fabric.totals().conserved


def test_idle_entries_and_digests_are_told_in_time(program: Program) -> None:
    """On the wall clock, without anybody who runs the fabric."""
    with served(program) as (switch, client, ids):
        controller = client.stream(2)
        client.election_id = 2
        entry = p4.TableEntry(
            table_id=ids.table("mac"),
            match=[p4.FieldMatch(field_id=1, exact=p4.FieldMatch.Exact(value=b"\x01"))],
            action=action(ids.action("hit_drop")),
            idle_timeout_ns=50 * 10**6,
        )
        client.insert(table_entry=entry)
        assert controller.next("idle_timeout_notification").table_entry == [entry]
        client.delete(table_entry=entry)
        config = p4.DigestEntry.Config(max_timeout_ns=50 * 10**6, max_list_size=100)
        client.insert(digest_entry=p4.DigestEntry(digest_id=ids.digest("learn_t"), config=config))
        for source in (1, 2, 1):
            packet = bytes(6) + bytes([0, 0, 0, 0, 0, source]) + bytes(50)
            switch.fabric.send(switch.node, 1, 0, packet)
        learnt: list[bytes] = []
        while len(learnt) < 2:
            message = controller.received.get(timeout=WAIT_S)
            if message.WhichOneof("update") == "digest":
                learnt += [d.struct.members[0].bitstring for d in message.digest.data]
        assert sorted(learnt) == [b"\x01", b"\x02"]
