"""Recording and replay: what is recorded repeats exactly, and what differs is found.

Most of it runs without privileges: a recording may as well be made of a fabric on
the virtual clock, whose hosts are memory. The last test is the real thing.
"""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from scapy.layers.inet import IP, UDP
from scapy.layers.l2 import Ether

from controllers import install_defaults
from testbed.engine import NicConfig
from testbed.measure.pcapng import Packet, Way, read_pcapng
from testbed.network.base import Network
from testbed.network.errors import NetworkError
from testbed.network.recording import DOCUMENT, HOSTS, SWITCHES, Recorder, Recording
from testbed.network.replay import Comparison, replay
from testbed.network.virtual import VirtualNetwork
from testbed.paths import p4_dir
from tests.live import run_command
from topologies import leaf_spine

NIC = NicConfig(destination_queue_bytes=1 << 22, signal_udp_port=50684, max_pause_us=1_000_000)
BURST = 60  # frames of each sender: more than the congested port's queue holds
US = 10**6
DELAY_NS = 40_000  # longer than a queue of the other senders' frames could hide


class MemoryNetwork(VirtualNetwork):
    """A network whose hosts are the test: not addressed, so no connection takes a frame."""

    def attach(self) -> None:
        for host in self.hosts.values():
            self.fabric.attach_memory(host.node, 0)
            self.fabric.set_discard(host.node, 0, True)

    def frame(self, source: str, destination: str, number: int) -> bytes:
        hosts = self.hosts
        made = (
            Ether(src=hosts[source].mac, dst=hosts[destination].mac)
            / IP(src=hosts[source].ip, dst=hosts[destination].ip)
            / UDP(sport=1000 + number % 7, dport=9)
            / (bytes([number % 256]) * 1000)
        )
        return bytes(made)


def record(directory: Path, program: str, *, loss_ppm: int = 0) -> Network:
    """An incast from four hosts, recorded; returns the network, which is closed."""
    topology = leaf_spine(edge_rate_bps=100_000_000, buffer_bytes=60_000)
    if loss_ppm:
        links = [link.model_copy(update={"loss_ppm": loss_ppm}) for link in topology.links]
        topology = topology.model_copy(update={"links": links})
    path = p4_dir() / f"{program}.p4"
    with MemoryNetwork(topology, path, nic=NIC, seed=3) as network:
        install_defaults(network)
        network.attach()
        recorder = Recorder(network, directory, program=path, nic=NIC, seed=3)
        recorder.start()
        hosts = list(network.hosts)
        for number in range(BURST):
            for index, host in enumerate(hosts[:4]):
                at_ps = number * 50 * US + index * 1000
                frame = network.frame(host, hosts[-1], number)
                network.fabric.send(network.hosts[host].node, 0, at_ps, frame)
        # Beyond the last pause: nothing is under way any more.
        network.run_until(10**12)
        recorder.stop()
    return network


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("recording")
    record(directory, "sfc")
    return directory


@pytest.fixture
def recording(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    return Path(shutil.copytree(made, tmp_path / "copy"))


def differing(places: list[Comparison]) -> dict[str, int]:
    return {place.place: place.differing for place in places if not place.agrees}


def packets(path: Path, way: Way) -> list[Packet]:
    return [p for p in read_pcapng(path) if isinstance(p, Packet) and p.way is way]


@pytest.mark.parametrize(("program", "loss_ppm"), [("forward", 0), ("sfc", 0), ("forward", 50_000)])
def test_a_recording_replays_to_the_nanosecond(program: str, loss_ppm: int, tmp_path: Path) -> None:
    network = record(tmp_path, program, loss_ppm=loss_ppm)
    places = replay(tmp_path, install_defaults)
    assert differing(places) == {}
    assert all(place.max_difference_ns == 0 for place in places)
    by_name = {place.place: place for place in places}
    switch_ports = sum(1 for s in network.topology.switches for _ in network.topology.ports(s))
    assert len(places) == switch_ports + len(network.topology.hosts)
    receiver = by_name[list(network.topology.hosts)[-1]]
    left = packets(tmp_path / SWITCHES, Way.OUT)
    assert sum(by_name[name].compared for name in by_name if ":" in name) == len(left)
    # The incast overflowed, was paused, or lost frames: state, and not only paths, replayed.
    if program == "forward":
        assert 0 < receiver.compared < 4 * BURST
    else:
        signals = [p for p in left if p.data[34:38] == struct.pack(">HH", 50684, 50684)]
        assert signals and receiver.compared == 4 * BURST


@pytest.mark.slow
def test_the_program_is_the_recorded_one(recording: Path) -> None:
    kept = recording / Recording.load(recording).program
    assert kept.read_text() == (p4_dir() / "sfc.p4").read_text()
    assert (kept.parent / "common" / "headers.p4").exists()
    text = kept.read_text()
    assert "hdr.ipv4.ttl = 64" in text
    kept.write_text(text.replace("hdr.ipv4.ttl = 64", "hdr.ipv4.ttl = 63"))
    places = replay(recording, install_defaults)
    assert differing(places), "another program's signals differ in their TTL"


def edit(path: Path, change: Callable[[bytearray, int, int], None], number: int, way: Way) -> None:
    """Applies ``change(data, block, length)`` to packet ``number`` of that way."""
    data, at, seen = bytearray(path.read_bytes()), 0, 0
    while True:
        kind, length = struct.unpack_from("=II", data, at)
        if kind == 6:
            stored = struct.unpack_from("=I", data, at + 20)[0]
            flags = struct.unpack_from("=I", data, at + 28 + (stored + 3) // 4 * 4 + 4)[0]
            if flags == way.value:
                if seen == number:
                    break
                seen += 1
        at += length
    change(data, at, length)
    path.write_bytes(data)


def flip_byte(data: bytearray, at: int, length: int) -> None:
    data[at + 28 + 58] ^= 1  # of 60 at least


def remove(data: bytearray, at: int, length: int) -> None:
    del data[at : at + length]


def delay(data: bytearray, at: int, length: int) -> None:
    high, low = struct.unpack_from("=II", data, at + 12)
    ticks = (high << 32 | low) + DELAY_NS
    struct.pack_into("=II", data, at + 12, ticks >> 32, ticks & 0xFFFFFFFF)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [(flip_byte, "byte 58 is not the same"), (delay, "more than 0 ns apart"), (remove, "packet")],
)
@pytest.mark.slow
def test_one_changed_packet_of_a_switch_is_found(
    recording: Path, change: Callable[[bytearray, int, int], None], sentence: str
) -> None:
    victim = packets(recording / SWITCHES, Way.OUT)[40]
    edit(recording / SWITCHES, change, 40, Way.OUT)
    places = replay(recording, install_defaults)
    assert set(differing(places)) == {victim.interface}
    [place] = [place for place in places if not place.agrees]
    assert place.first_difference is not None
    assert place.first_difference.startswith(f"{victim.interface}, packet ")
    assert sentence in place.first_difference


@pytest.mark.parametrize("change", [flip_byte, delay, remove])
@pytest.mark.slow
def test_one_changed_packet_of_a_host_is_found(
    recording: Path, change: Callable[[bytearray, int, int], None]
) -> None:
    edit(recording / HOSTS, change, 3, Way.IN)  # the next one follows 50 us later
    assert differing(replay(recording, install_defaults))


@pytest.mark.slow
def test_a_departure_may_be_late_but_not_later_than_recorded(recording: Path) -> None:
    edit(recording / HOSTS, delay, 5, Way.OUT)
    late = packets(recording / HOSTS, Way.OUT)[5].interface.removesuffix(":host")
    assert differing(replay(recording, install_defaults)) == {late: 1}
    document = json.loads((recording / DOCUMENT).read_text())
    document["lateness_ps"][late] = DELAY_NS * 1000
    (recording / DOCUMENT).write_text(json.dumps(document))
    places = replay(recording, install_defaults)
    assert differing(places) == {}
    assert {place.place: place.max_difference_ns for place in places}[late] == DELAY_NS


@pytest.mark.slow
def test_what_was_written_before_matters(recording: Path) -> None:
    def without_routes(network: Network) -> None:
        """Nothing is installed."""

    assert differing(replay(recording, without_routes))


def test_a_recording_begins_before_the_first_frame(tmp_path: Path) -> None:
    path = p4_dir() / "forward.p4"
    with MemoryNetwork(leaf_spine(), path, nic=NIC) as network:
        network.attach()
        first, second, *_ = network.hosts
        network.fabric.send(network.hosts[first].node, 0, 0, network.frame(first, second, 0))
        with pytest.raises(NetworkError, match="before the first frame"):
            Recorder(network, tmp_path, program=path, nic=NIC, seed=1).start()


def test_a_recording_ends_when_nothing_is_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("testbed.network.recording._QUIET_TIMEOUT_S", 0.1)
    path = p4_dir() / "forward.p4"
    with MemoryNetwork(leaf_spine(), path, nic=NIC) as network:
        install_defaults(network)
        network.attach()
        recorder = Recorder(network, tmp_path, program=path, nic=NIC, seed=1)
        recorder.start()
        first, second, *_ = network.hosts
        network.fabric.send(network.hosts[first].node, 0, 0, network.frame(first, second, 0))
        network.run_until(10 * US)  # on its first link
        with pytest.raises(NetworkError, match="did not come to rest"):
            recorder.stop()
    assert not (tmp_path / DOCUMENT).exists()


@pytest.mark.slow
def test_switches_may_have_programs_of_their_own(tmp_path: Path) -> None:
    own = tmp_path / "own" / "mine.p4"
    shutil.copytree(p4_dir() / "common", own.parent / "common")
    shutil.copyfile(p4_dir() / "forward.p4", own)
    topology = leaf_spine()
    spec = topology.switches["s3"].model_copy(update={"program": str(own)})
    topology = topology.model_copy(update={"switches": {**topology.switches, "s3": spec}})
    path = p4_dir() / "sfc.p4"
    with MemoryNetwork(topology, path, nic=NIC) as network:
        install_defaults(network)
        network.attach()
        recorder = Recorder(network, tmp_path / "made", program=path, nic=NIC, seed=1)
        recorder.start()
        first, *_, last = network.hosts
        for number in range(20):
            frame = network.frame(first, last, number)
            network.fabric.send(network.hosts[first].node, 0, number * US, frame)
        network.run_until(10**12)
        recorder.stop()
    shutil.rmtree(own.parent)  # the recording has all that it needs
    places = replay(tmp_path / "made", install_defaults)
    assert differing(places) == {}
    assert sum(place.compared for place in places if place.place == last) == 20


def refused() -> Iterator[tuple[Callable[[Path], None], str]]:
    def without_document(recording: Path) -> None:
        (recording / DOCUMENT).unlink()

    def broken_document(recording: Path) -> None:
        (recording / DOCUMENT).write_text('{"format": 2}')

    def cut_document(recording: Path) -> None:
        (recording / DOCUMENT).write_text('{"format": ')

    def broken_capture(recording: Path) -> None:
        data = (recording / HOSTS).read_bytes()
        (recording / HOSTS).write_bytes(data[: len(data) // 2 + 1])

    def other_capture(recording: Path) -> None:
        (recording / HOSTS).write_bytes(b"no capture at all")

    yield without_document, "holds no recording"
    yield broken_document, "recording.json: format:"
    yield cut_document, "recording.json: Invalid JSON: EOF"
    yield broken_capture, "the file ends within a block"
    yield other_capture, "is not a pcapng file"


@pytest.mark.parametrize(("damage", "sentence"), list(refused()))
@pytest.mark.slow
def test_what_is_no_recording_is_refused(
    recording: Path, damage: Callable[[Path], None], sentence: str
) -> None:
    damage(recording)
    with pytest.raises(NetworkError, match=sentence):
        replay(recording, install_defaults)


# ---- the two clocks -----------------------------------------------------------------


def command(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        run_command(*words), capture_output=True, text=True, cwd=cwd, timeout=240, check=False
    )


@pytest.mark.live
@pytest.mark.undisturbed
@pytest.mark.slow
def test_a_live_run_is_the_same_in_virtual_time(tmp_path: Path) -> None:
    words = ("--senders", "4", "--rounds", "2", "--message", "64KiB", "--capture", "--out", "runs")
    done = command("run", "sfc-incast", *words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    [run] = (tmp_path / "runs").iterdir()
    done = command("replay", str(run), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("the same bytes, in the same order") == 2
    for variant in ("forward", "sfc"):
        places = replay(run / "capture" / variant, install_defaults)
        assert differing(places) == {}
        # Four senders and three runs alone each, two rounds together, and ACKs.
        assert sum(place.compared for place in places if place.place == "h9") > 4 * 5 * 40
        assert all(p.max_difference_ns == 0 for p in places if ":" in p.place)
        assert any(0 < p.max_difference_ns <= p.bound_ns for p in places)
    # A packet that a switch should have sent otherwise is told, with its place.
    edit(run / "capture" / "sfc" / SWITCHES, flip_byte, 100, Way.OUT)
    done = command("replay", str(run), "--variant", "sfc", cwd=tmp_path)
    assert done.returncode == 1
    assert "the replay differs from the live run, first at s" in done.stderr
    assert "Traceback" not in done.stderr
