"""The server as anybody may meet it: addresses, TLS, and clients that misbehave."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import grpc
import pytest

from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4
from testbed.p4runtime.server import FIRST_PORT, Listener, Server, ServerError, Tls
from testbed.p4runtime.service import Outbox
from testbed.switch import Switch
from tests.p4runtime.client import SERVICE, WAIT_S, Client, action, exact
from tests.p4runtime.conftest import Ids

Code = grpc.StatusCode


def status(call: Callable[[], object]) -> grpc.StatusCode:
    with pytest.raises(grpc.RpcError) as caught:
        call()
    code: grpc.StatusCode = caught.value.code()  # type: ignore[attr-defined]
    return code


def alive(client: Client) -> bool:
    request = p4.CapabilitiesRequest()
    return bool(client.unary("Capabilities", request, p4.CapabilitiesResponse))


def place(server: Server) -> tuple[str, int]:
    host, _, port = server.addresses[0].rpartition(":")
    return host, int(port)


# ---- addresses ------------------------------------------------------------------------------


def test_a_port_in_use_is_named(server: Server, device: Device) -> None:
    with pytest.raises(ServerError, match=f"{server.addresses[0]}: the port is in use"):
        Server([Listener((device,), server.addresses[0])]).__enter__()


@pytest.mark.parametrize(
    "address", ["nonsense", "127.0.0.1:http", "127.0.0.1:99999", "300.1.1.1:1"]
)
def test_addresses_that_are_none(device: Device, address: str) -> None:
    with pytest.raises(ServerError, match=r"P4Runtime: .*|P4Runtime cannot listen"):
        Server([Listener((device,), address)]).__enter__()


def test_without_an_address_the_next_free_port_of_this_machine(
    device: Device, switch: Switch
) -> None:
    second = Device(switch, 2)
    with (
        Server([Listener((device,)), Listener((second,))]) as server,
        Server([Listener((second,))]) as other,
    ):
        ports = [int(a.rpartition(":")[2]) for a in server.addresses + other.addresses]
        assert all(a.startswith("127.0.0.1:") for a in server.addresses + other.addresses)
        assert FIRST_PORT <= ports[0] < ports[1] < ports[2]
        for address, device_id in zip(server.addresses, (1, 2), strict=True):
            client = Client(address, device_id)
            assert client.read_entities() == []
            client.close()
    second.close()


def test_two_devices_at_one_address(device: Device, switch: Switch) -> None:
    second = Device(switch, 2)
    with Server([Listener((device, second), "127.0.0.1:0")]) as server:
        for device_id in (1, 2):
            client = Client(server.addresses[0], device_id)
            assert client.stream().arbitrate(1).device_id == device_id
            client.close()
        client = Client(server.addresses[0], 3)
        assert status(client.read_entities) == Code.NOT_FOUND
        client.close()
    second.close()


def test_an_address_is_free_again_afterwards(device: Device) -> None:
    with Server([Listener((device,), "127.0.0.1:0")]) as first:
        address = first.addresses[0]
        client = Client(address)
        client.stream(1)
    client.close()
    with Server([Listener((device,), address)]):
        client = Client(address)
        assert client.stream().arbitrate(1).status.code == 0
        client.close()


# ---- TLS ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An authority, and a server's and a client's certificate of it."""
    folder = tmp_path_factory.mktemp("tls")

    def openssl(*arguments: str) -> None:
        subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
    openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=ca")
    for name in ("server", "client"):
        (folder / "names").write_text("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        openssl(
            "req", *key, "-keyout", f"{name}.key", "-out", f"{name}.csr", "-subj", f"/CN={name}"
        )
        openssl(
            "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
            "-CAcreateserial", "-out", f"{name}.pem", "-extfile", "names",
        )  # fmt: skip
    return folder


def test_tls(device: Device, certificates: Path) -> None:
    tls = Tls(certificates / "server.pem", certificates / "server.key")
    with Server([Listener((device,), "127.0.0.1:0")], tls=tls) as server:
        authority = (certificates / "ca.pem").read_bytes()
        client = Client(server.addresses[0], credentials=grpc.ssl_channel_credentials(authority))
        assert client.stream().arbitrate(1).status.code == 0
        client.close()
        plain = Client(server.addresses[0])
        assert status(plain.read_entities) == Code.UNAVAILABLE
        plain.close()


def test_tls_with_certificates_of_clients(device: Device, certificates: Path) -> None:
    tls = Tls(certificates / "server.pem", certificates / "server.key", certificates / "ca.pem")
    authority, key, certificate = (
        (certificates / name).read_bytes() for name in ("ca.pem", "client.key", "client.pem")
    )
    with Server([Listener((device,), "127.0.0.1:0")], tls=tls) as server:
        known = grpc.ssl_channel_credentials(authority, key, certificate)
        client = Client(server.addresses[0], credentials=known)
        assert alive(client)
        client.close()
        unknown = Client(server.addresses[0], credentials=grpc.ssl_channel_credentials(authority))
        assert status(unknown.read_entities) == Code.UNAVAILABLE
        unknown.close()


def test_a_unix_socket_needs_no_tls(device: Device, certificates: Path, tmp_path: Path) -> None:
    tls = Tls(certificates / "server.pem", certificates / "server.key")
    path = f"unix:{tmp_path}/s1.sock"
    with Server([Listener((device,), path), Listener((device,), "127.0.0.1:0")], tls=tls):
        client = Client(path)
        assert alive(client)
        client.close()


def test_tls_files_that_are_not_there(device: Device, tmp_path: Path) -> None:
    tls = Tls(tmp_path / "none.pem", tmp_path / "none.key")
    with pytest.raises(ServerError, match=r"cannot read '.*none.key': No such file"):
        Server([Listener((device,), "127.0.0.1:0")], tls=tls).__enter__()


# ---- clients that misbehave -------------------------------------------------------------------


def test_garbage_on_the_port(server: Server, client: Client) -> None:
    for garbage in (
        os.urandom(4096),
        b"GET / HTTP/1.1\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ):
        with socket.create_connection(place(server)) as connection:
            connection.sendall(garbage)
    idle = socket.create_connection(place(server))
    assert alive(client)
    idle.close()


@pytest.mark.parametrize(
    "method",
    ["Write", "SetForwardingPipelineConfig", "GetForwardingPipelineConfig", "Capabilities"],
)
def test_messages_that_are_garbage(client: Client, method: str) -> None:
    call = client.channel.unary_unary(f"/{SERVICE}/{method}")
    assert status(lambda: call(b"\xff\xff\xff", timeout=WAIT_S)) == Code.INVALID_ARGUMENT
    reading = client.channel.unary_stream(f"/{SERVICE}/Read")
    assert status(lambda: list(reading(b"\xff\xff", timeout=WAIT_S))) == Code.INVALID_ARGUMENT


def test_calls_that_are_not_there(client: Client) -> None:
    for name in (f"/{SERVICE}/Erase", "/p4.v2.P4Runtime/Write"):
        call = client.channel.unary_unary(name)
        assert status(lambda c=call: c(b"", timeout=WAIT_S)) == Code.UNIMPLEMENTED  # type: ignore[misc]


@pytest.mark.slow
def test_a_message_of_100_megabytes(client: Client) -> None:
    call = client.channel.unary_unary(f"/{SERVICE}/Write")
    assert status(lambda: call(bytes(100 << 20), timeout=WAIT_S)) == Code.RESOURCE_EXHAUSTED
    assert alive(client)


def test_a_batch_larger_than_4_megabytes(client: Client, ids: Ids) -> None:
    large = p4.TableEntry(
        table_id=ids.table("known"),
        match=[exact(1, b"\x01")],
        action=action(ids.action("NoAction")),
        metadata=bytes(5 << 20),
    )
    client.insert(table_entry=large)
    assert client.read(table_entry=p4.TableEntry(table_id=ids.table("known"))) == [large]


def test_a_client_that_is_killed(server: Server, anyone: Client, root: Path) -> None:
    """Its stream breaks in the middle, and another controller hears of it."""
    script = (
        "import sys, time\n"
        "from tests.p4runtime.client import Client\n"
        "client = Client(sys.argv[1])\n"
        "client.stream(10)\n"
        "print('primary', flush=True)\n"
        "time.sleep(60)\n"
    )
    backup = anyone.stream(1)
    with subprocess.Popen(
        [sys.executable, "-c", script, server.addresses[0]], cwd=root, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"primary\n"
        assert backup.next("arbitration").status.code == 6  # ALREADY_EXISTS
        process.send_signal(signal.SIGKILL)
        assert backup.next("arbitration").status.code == 5  # NOT_FOUND


def test_a_server_that_ends_leaves_no_call_under_way(
    device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else Python complains, on the terminal of `testbed up`, of tasks that were pending."""
    under_way: list[int] = []
    with Server([Listener((device,), "127.0.0.1:0")]) as server:
        stop = server._stop

        async def watched() -> None:
            await stop()
            under_way.append(len(asyncio.all_tasks()) - 1)

        monkeypatch.setattr(server, "_stop", watched)
        clients = [Client(server.addresses[0]) for _ in range(3)]
        for number, client in enumerate(clients, start=1):
            client.stream(number)
    assert under_way == [0]
    for client in clients:
        client.close()


def test_200_idle_streams(server: Server, ids: Ids) -> None:
    """They cost no thread, and nobody waits for them."""
    before = threading.active_count()
    clients = [Client(server.addresses[0]) for _ in range(4)]
    calls = []
    for number in range(200):
        call = clients[number % 4].channel.stream_stream(f"/{SERVICE}/StreamChannel")
        wait = threading.Event()
        calls.append((call(iter(wait.wait, True), timeout=60), wait))  # sends nothing
    try:
        primary = Client(server.addresses[0])
        primary.stream(1)
        primary.insert(
            table_entry=p4.TableEntry(
                table_id=ids.table("known"),
                match=[exact(1, b"\x01")],
                action=action(ids.action("NoAction")),
            )
        )
        assert len(primary.read(table_entry=p4.TableEntry(table_id=ids.table("known")))) == 1
        names = [t.name for t in threading.enumerate() if t.name.startswith("p4runtime")]
        assert len(names) <= 12, (before, names)
        primary.close()
    finally:
        for made, wait in calls:
            wait.set()
            made.cancel()
        for client in clients:
            client.close()


def test_many_controllers_at_once(server: Server, client: Client, ids: Ids) -> None:
    """Batches of several threads do not mix: each is whole when another begins."""
    errors: list[Exception] = []

    def work(base: int) -> None:
        mine = Client(server.addresses[0])
        try:
            for _ in range(10):
                entries = [
                    p4.TableEntry(
                        table_id=ids.table("mac"),
                        match=[exact(1, bytes([base, n]))],
                        action=action(ids.action("hit_drop")),
                    )
                    for n in range(20)
                ]
                mine.insert(table_entry=entries)
                found = mine.read(table_entry=p4.TableEntry(table_id=ids.table("mac")))
                by_base = [e.match[0].exact.value[0] for e in found]
                assert all(by_base.count(b) == 20 for b in set(by_base)), by_base
                mine.delete(table_entry=entries)
        except Exception as error:
            errors.append(error)
        finally:
            mine.close()

    threads = [threading.Thread(target=work, args=(base,)) for base in range(1, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not errors


def test_a_defect_is_told_as_one(
    client: Client, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_request: Any) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(device, "write", broken)
    assert status(client.write) == Code.INTERNAL
    assert alive(client)


def test_a_controller_that_reads_nothing_costs_bounded_memory() -> None:
    """Packet-ins that it does not take are lost, arbitration is not."""
    loop = asyncio.new_event_loop()
    outbox = Outbox(loop, most=3)
    packet = p4.StreamMessageResponse(packet=p4.PacketIn(payload=b"x"))
    told = p4.StreamMessageResponse(arbitration=p4.MasterArbitrationUpdate(device_id=1))
    for message in (*[packet] * 9, told, packet):
        outbox.send(message)
    written: list[bytes] = []

    class Context:
        async def write(self, data: bytes) -> None:
            written.append(data)
            if len(written) == 4:
                loop.stop()

    pump = loop.create_task(outbox.pump(Context()))
    loop.run_forever()
    assert written == [m.SerializeToString() for m in (packet, packet, packet, told)]
    pump.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
