"""What the live tests run inside a lab: one scenario by name, its result as JSON.

python live_scenarios.py SCENARIO [ARGUMENT ...]
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from testbed.benchmarks import link
from testbed.benchmarks.lab import Host, ip
from testbed.benchmarks.programs import cross_pipeline, program
from testbed.engine import Clock, EngineError, Fabric, PfcConfig, QueueConfig
from testbed.switch import Group, Switch, build_program
from testbed.switch.entities import (
    Atomicity,
    GroupEntry,
    GroupMember,
    Operation,
    TableEntry,
    Update,
)

WAIT_S = 10.0


@dataclass
class Crossed:
    """Two hosts, joined by one switch that runs live."""

    fabric: Fabric
    node: int
    hosts: tuple[Host, Host]


@contextmanager
def crossed(max_frame: int = 1514, *, qdisc: bool = False) -> Iterator[Crossed]:
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1,
        Host("h2", "10.0.0.2/24", "02:00:00:00:00:02") as h2,
        Fabric(Clock.LIVE, max_frame=max_frame) as fabric,
    ):
        node = fabric.add_switch("s1", cross_pipeline())
        fabric.attach_veth(node, 0, h1.outer)
        fabric.attach_veth(node, 1, h2.outer, qdisc=qdisc)
        yield Crossed(fabric, node, (h1, h2))


def ping(host: Host, address: str, *options: str) -> bool:
    command = host.command("ping", "-c", "3", "-i", "0.05", "-W", "2", *options, address)
    return subprocess.run(command, capture_output=True, timeout=60, check=False).returncode == 0


def wait_for(what: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + WAIT_S
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def frames_pass() -> dict[str, Any]:
    with crossed() as lab:
        lab.fabric.start()
        answered = ping(lab.hosts[0], "10.0.0.2", "-s", "1400")
        totals = lab.fabric.totals()
        lateness = lab.fabric.lateness()
        lab.fabric.stop()
    return {
        "answered": answered,
        "conserved": totals.conserved,
        "delivered": totals.delivered,
        "late_packets": lateness.packets,
        "late_p50_ps": lateness.p50_ps,
    }


def payload_unharmed() -> dict[str, Any]:
    """A file over TCP, compared by checksum: many full frames in both directions."""
    receive = "import hashlib,socket; s=socket.create_server(('10.0.0.2',7)); print(flush=True);"
    receive += "c=s.accept()[0]; h=hashlib.sha256()\n"
    receive += "while d:=c.recv(65536): h.update(d)\nprint(h.hexdigest())"
    send = "import hashlib,random,socket; c=socket.create_connection(('10.0.0.2',7));"
    send += (
        "d=random.Random(1).randbytes(3000000); c.sendall(d); print(hashlib.sha256(d).hexdigest())"
    )
    with crossed() as lab:
        lab.fabric.start()
        receiver = subprocess.Popen(
            lab.hosts[1].command(sys.executable, "-c", receive), stdout=subprocess.PIPE, text=True
        )
        assert receiver.stdout is not None
        receiver.stdout.readline()
        sent = subprocess.run(
            lab.hosts[0].command(sys.executable, "-c", send),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout.strip()
        received = receiver.communicate(timeout=60)[0].strip()
        conserved = lab.fabric.totals().conserved
        lab.fabric.stop()
    return {"same": sent == received and len(sent) == 64, "conserved": conserved}


def vlan_tag_survives(path: str) -> dict[str, Any]:
    """The kernel takes tags out of what it hands to packet sockets."""
    tagged = "020000000002020000000001" + "81002005" + "88b5" + "5a" * 50
    send = (
        "import socket, sys; s = socket.socket(socket.AF_PACKET, socket.SOCK_RAW);"
        "s.bind((sys.argv[1], 0)); s.send(bytes.fromhex(sys.argv[2]))"
    )
    with crossed(max_frame=1518) as lab:
        lab.fabric.start()
        lab.fabric.start_capture(lab.node, 1, Path(path))
        h1 = lab.hosts[0]
        subprocess.run(
            h1.command(sys.executable, "-c", send, h1.inner, tagged), check=True, timeout=30
        )
        left = wait_for(lambda: lab.fabric.port_stats(lab.node, 1).tx_packets > 0)
        lab.fabric.stop_capture(lab.node, 1)
        lab.fabric.stop()
    return {"left": left, "unharmed": bytes.fromhex(tagged) in Path(path).read_bytes()}


def qdisc_fills_the_queue() -> dict[str, Any] | None:
    """300 numbered datagrams at once for an interface that tc limits; None: it cannot."""
    sent, depth = 300, 20
    receive = "import socket; s=socket.socket(socket.AF_INET,socket.SOCK_DGRAM);"
    receive += "s.bind(('10.0.0.2',7)); s.settimeout(3); print(flush=True)\n"
    receive += "try:\n while True: print(int(s.recv(2000)[:4]))\nexcept TimeoutError: pass"
    send = "import socket; s=socket.socket(socket.AF_INET,socket.SOCK_DGRAM)\n"
    send += f"for i in range({sent}): s.sendto(b'%04d' % i + bytes(996), ('10.0.0.2',7))"
    with crossed(qdisc=True) as lab:
        limit = ("root", "tbf", "rate", "4mbit", "burst", "3000", "limit", "10000000")
        command = ["tc", "qdisc", "add", "dev", lab.hosts[1].outer, *limit]
        if subprocess.run(command, capture_output=True, timeout=30, check=False).returncode:
            return None
        lab.fabric.configure_port(lab.node, 1, QueueConfig(depth_packets=depth))
        lab.fabric.start()
        assert ping(lab.hosts[0], "10.0.0.2")
        receiver = subprocess.Popen(
            lab.hosts[1].command(sys.executable, "-c", receive), stdout=subprocess.PIPE, text=True
        )
        assert receiver.stdout is not None
        receiver.stdout.readline()
        sender = lab.hosts[0].command(sys.executable, "-c", send)
        subprocess.run(sender, check=True, timeout=60)
        numbers = [int(line) for line in receiver.communicate(timeout=60)[0].split()]
        stats = lab.fabric.port_stats(lab.node, 1)
        goes_on = ping(lab.hosts[0], "10.0.0.2")
        conserved = lab.fabric.totals().conserved
        lab.fabric.stop()
    return {
        "all": len(numbers) + sum(stats.drops.values()) == sent,
        "in_order": numbers == sorted(numbers),
        "drops": sorted(stats.drops),
        "peak_full": stats.peak_queue_bytes == depth * (1000 + 42),
        "waiting": stats.queue_packets,
        "goes_on": goes_on,
        "conserved": conserved,
    }


def qdisc_refusals() -> list[str]:
    said = []
    with Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1, Fabric(Clock.LIVE) as fabric:
        node, nic = fabric.add_switch("s1", cross_pipeline()), fabric.add_nic("h1")
        try:
            fabric.attach_veth(nic, 0, h1.outer, qdisc=True)
        except EngineError as error:
            said.append(str(error))
        fabric.attach_veth(node, 0, h1.outer, qdisc=True)
        try:
            fabric.configure_pfc(node, 0, PfcConfig(honoured=(3,)))
        except EngineError as error:
            said.append(str(error))
    return said


def oversized_is_dropped() -> dict[str, Any]:
    with crossed() as lab:
        for host in lab.hosts:
            ip("link", "set", host.outer, "mtu", "4000")
            command = host.command("ip", "link", "set", host.inner, "mtu", "4000")
            subprocess.run(command, check=True, timeout=30)
        lab.fabric.start()
        small = ping(lab.hosts[0], "10.0.0.2")
        large = ping(lab.hosts[0], "10.0.0.2", "-s", "3000")
        totals = lab.fabric.totals()
        lab.fabric.stop()
    return {
        "small": small,
        "large": large,
        "mtu_drops": totals.drops.get("mtu", 0),
        "conserved": totals.conserved,
    }


def interface_lost(how: str) -> dict[str, Any]:
    """`how`: delete or down. What the engine says when its interface goes away."""
    with crossed() as lab:
        lab.fabric.start()
        assert ping(lab.hosts[0], "10.0.0.2")
        if how == "delete":
            ip("link", "delete", lab.hosts[1].outer)
        else:
            ip("link", "set", lab.hosts[1].outer, "down")
        noticed = wait_for(lambda: lab.fabric.failure is not None)
        try:
            lab.fabric.stop()
            message, code = "", 0
        except EngineError as error:
            message, code = str(error), error.code
    return {"noticed": noticed, "message": message, "code": code}


def carrier_lost() -> dict[str, Any]:
    """A group's member watches a port whose host goes down and comes back."""
    source = Path(__file__).resolve().parents[1] / "switch" / "controlled.p4"
    built = build_program(source)
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1,
        Fabric(Clock.LIVE) as fabric,
    ):
        node = fabric.add_switch("s1", built.pipeline)
        fabric.attach_memory(node, 0)
        fabric.attach_memory(node, 1)
        fabric.attach_veth(node, 2, h1.outer)
        switch = Switch(fabric, node, built, "s1")
        ecmp = switch.action_profile("ecmp")
        for port in (1, 2):
            switch.member_insert("ecmp", "forward", {"port": port}, port)
        members = {1: GroupMember(1), 2: GroupMember(1, watch_port=2)}
        switch.write_one(Operation.INSERT, GroupEntry(ecmp, 1, members))
        switch.insert("paths", {"a": 1}, Group(1))

        def ports() -> set[int]:
            """Where frames of many flows leave: port 1, or else the host's."""
            before = fabric.port_stats(node, 2).tx_packets
            for flow in range(64):
                fabric.send(node, 0, 0, bytes([4, 1, flow]) + bytes(57))
            here = {1} if fabric.receive(node, 1) else set()
            return here | ({2} if fabric.port_stats(node, 2).tx_packets > before else set())

        fabric.start()
        seen = {"at first": wait_for(lambda: ports() == {1, 2})}
        subprocess.run(h1.command("ip", "link", "set", h1.inner, "down"), check=True)
        seen["without its carrier"] = wait_for(lambda: ports() == {1})
        subprocess.run(h1.command("ip", "link", "set", h1.inner, "up"), check=True)
        seen["with it again"] = wait_for(lambda: ports() == {1, 2})
        fabric.stop()
    return seen


def batches_under_load(rate: str, seconds: str) -> dict[str, Any]:
    """Two tables that must agree are changed together while frames come at a fixed rate;
    every other batch is refused at its end. The program counts how often they agreed."""
    source = Path(__file__).resolve().parents[1] / "switch" / "controlled.p4"
    built = build_program(source)
    sent = int(rate) * int(seconds)
    keys = range(64)
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as h1,
        Fabric(Clock.LIVE) as fabric,
        tempfile.NamedTemporaryFile() as frame,
    ):
        node = fabric.add_switch("s1", built.pipeline)
        fabric.attach_veth(node, 0, h1.outer)
        fabric.attach_memory(node, 1)
        fabric.set_discard(node, 1, True)
        switch = Switch(fabric, node, built, "s1")
        actions = {a.name.split(".")[-1]: a for a in built.info.actions}
        left, right = switch.table("left"), switch.table("right")

        def agreeing(value: int, operation: Operation) -> list[Update]:
            entries = [TableEntry(left, a, 0xFF, 0, actions["set_first"], value) for a in keys]
            entries += [TableEntry(right, a, 0xFF, 1, actions["set_second"], value) for a in keys]
            return [Update(operation, entry) for entry in entries]

        assert not any(switch.write(agreeing(0, Operation.INSERT), Atomicity.DATAPLANE_ATOMIC))
        missing = Update(Operation.DELETE, TableEntry(left, 200, 0xFF))
        frame.write(bytes(60))
        frame.flush()
        fabric.start()
        generator = subprocess.Popen(
            h1.command(str(program("generator")), h1.inner, frame.name, str(sent), rate, "even")
        )
        batches = 0
        while generator.poll() is None:
            whole = agreeing(batches % 200, Operation.MODIFY)
            assert not any(switch.write(whole, Atomicity.ROLLBACK_ON_ERROR))
            undone = [*agreeing(255, Operation.MODIFY), missing]
            assert all(switch.write(undone, Atomicity.ROLLBACK_ON_ERROR))
            batches += 2
            time.sleep(0.01)
        assert generator.returncode == 0
        wait_for(lambda: fabric.totals().injected >= sent)
        fabric.stop()
        totals = fabric.totals()
        (agreed, _), (disagreed, _) = switch.counter_cells("counts", 2, 2)
    return {
        "sent": sent,
        "updates": batches * 2 * len(keys),
        "agreed": agreed,
        "disagreed": disagreed,
        "delivered": totals.delivered,
        "drops": totals.drops,
        "ring_drops": totals.ring_drops,
        "conserved": totals.conserved,
    }


def host_killed() -> dict[str, Any]:
    """The namespace at the other end of a NIC's veth ends, and the veth with it."""
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as host,
        Fabric(Clock.LIVE) as fabric,
    ):
        fabric.attach_veth(fabric.add_nic("h1"), 0, host.outer)
        fabric.start()
        host.close()
        noticed = wait_for(lambda: fabric.failure is not None)
        message = str(fabric.failure)
    return {"noticed": noticed, "message": message}


def attach_refused() -> dict[str, Any]:
    messages = {}
    with (
        Host("h1", "10.0.0.1/24", "02:00:00:00:00:01") as host,
        Fabric(Clock.LIVE) as fabric,
        Fabric(Clock.VIRTUAL) as virtual,
    ):
        node = fabric.add_nic("h1")
        cases = {
            "unknown": (fabric, node, "no-such-if"),
            "long": (fabric, node, "a-name-longer-than-any-interface"),
            "virtual": (virtual, virtual.add_nic("h1"), host.outer),
        }
        for name, (on, at, interface) in cases.items():
            try:
                on.attach_veth(at, 0, interface)
            except EngineError as error:
                messages[name] = str(error)
        ip("link", "set", host.outer, "down")
        try:
            fabric.attach_veth(node, 0, host.outer)
        except EngineError as error:
            messages["down"] = str(error)
        ip("link", "set", host.outer, "up")
        fabric.attach_veth(node, 0, host.outer)
        try:
            fabric.attach_veth(node, 0, host.outer)
        except EngineError as error:
            messages["twice"] = str(error)
    return messages


def runs_again() -> dict[str, Any]:
    """Stopped and started: what was sent in between is not delivered late."""
    with crossed() as lab:
        lab.fabric.start()
        before = ping(lab.hosts[0], "10.0.0.2")
        lab.fabric.stop()
        lab.fabric.reset_stats()
        between = ping(lab.hosts[0], "10.0.0.2", "-c", "1", "-W", "1")
        lab.fabric.start()
        after = ping(lab.hosts[0], "10.0.0.2")
        lateness = lab.fabric.lateness()
        lab.fabric.stop()
    return {"pings": [before, between, after], "late_max_ps": lateness.max_ps}


def captured(path: str) -> dict[str, Any]:
    with crossed() as lab:
        lab.fabric.start()
        lab.fabric.start_capture(lab.node, 0, Path(path))
        lab.fabric.start_capture(lab.node, 1, Path(path))
        began = time.time()
        answered = ping(lab.hosts[0], "10.0.0.2", "-s", "101")
        lab.fabric.stop_capture(lab.node, 0)
        lab.fabric.stop_capture(lab.node, 1)
        ended = time.time()
        lab.fabric.stop()
    return {"answered": answered, "began": began, "ended": ended}


def link_times() -> dict[str, Any]:
    result = link.measure(packets=1000, packets_per_second=5000, realtime_priority=0)
    return dict(result)


def expected_arrivals() -> dict[str, Any]:
    """The link benchmark's model, by numbers that can be checked by hand."""
    entered = np.array([1_000_000, 1_010_000, 2_000_000], dtype=np.int64)
    return {"arrivals": link.expected_arrivals_ns(entered).tolist()}


def main(inputs: list[str]) -> None:
    scenario = globals()[inputs[0]]
    print(json.dumps(scenario(*inputs[1:])))


if __name__ == "__main__":
    main(sys.argv[1:])
