"""The engine as Python sees it: one fabric of switches, NICs and links.

A thin layer: every method is one call into C, which does the checking and words
the errors. While a live fabric runs, calls from any thread are applied by the
engine's thread between two batches of packets.

To its users a fabric is one object, to its readers five files, each of which adds
the calls of a part of ``engine.h`` to the class below: ``core.py`` lifetime and time,
``control.py`` what controllers read and write, ``measuring.py`` what is read out,
``events.py`` what controllers are told, and this one what a fabric is made of and what
enters it. Rejected: parts as attributes (``fabric.tables.insert``), for the network layer
replaces single writes by delayed ones, and mixins, which use what they do not have.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from testbed.engine.binding import ffi
from testbed.engine.config import Direction, LinkConfig, NicConfig, PfcConfig, QueueConfig
from testbed.engine.connections import (
    Connection,
    ConnectionConfig,
    End,
    Notice,
    NoticeKind,
    c_config,
    parse_address,
    parse_mac,
)
from testbed.engine.core import fields
from testbed.engine.errors import EngineError
from testbed.engine.events import EventfulEngine
from testbed.engine.stats import CaptureStats, Frame, Picked

# Whatever offers its memory: bytes, an array, a numpy array (Python 3.12: collections.abc.Buffer).
Buffer = Any

_NOTICE_CHUNK = 1 << 10
_PRIORITIES = 8

Endpoint = tuple[int, int]  # node, port


class Fabric(EventfulEngine):
    """Switches, NICs and links on one clock. A context manager; see :meth:`close`.

    :param max_packets: frames in flight at most; memory is taken as needed.
    :param max_frame: bytes of the largest frame, without FCS.
    :param realtime_priority: live: the SCHED_FIFO priority to try, 0 for none.
    :param partitions: virtual: among how many parts, which run side by side where there
        are processors, switches and NICs are divided (``partition.c``). What happens is the
        same for any number; links between parts need a delay.
    :param threads: that run them; 0: as many as there are processors, while it pays.

    Every method raises :class:`EngineError` if the engine refuses.
    """

    # ---- building ------------------------------------------------------------

    def add_switch(self, name: str, pipeline: Path, partition: int = 0) -> int:
        """A switch that runs the compiled program `pipeline`; returns its node."""
        path = str(pipeline).encode()
        return self.check(self._c.tb_switch_add(self._e, name.encode(), path, partition))

    def add_nic(self, name: str, config: NicConfig | None = None, partition: int = 0) -> int:
        """A host's NIC; its one port is 0. Returns its node."""
        c = config or NicConfig()
        made = ffi.new(
            "tb_nic_config *", (c.destination_queue_bytes, c.signal_udp_port, c.max_pause_us)
        )
        node = self.check(self._c.tb_nic_add(self._e, name.encode(), made, partition))
        if c.pfc_priorities:
            honoured = PfcConfig((), c.pfc_priorities, reaction_ps=c.pfc_reaction_ps)
            self.configure_pfc(node, 0, honoured)
        return node

    def add_link(
        self, a: Endpoint, b: Endpoint, ab: LinkConfig, ba: LinkConfig | None = None
    ) -> int:
        """Joins two endpoints; `ba` (as `ab` if not given) is the way back.

        Returns the link's number.
        """
        there, back = _link(ab), _link(ba or ab)
        return self.check(self._c.tb_link_add(self._e, a[0], a[1], b[0], b[1], there, back))

    def set_link_up(self, link: int, up: bool) -> None:
        """Takes a link down (frames on it are lost) or up again."""
        self.check(self._c.tb_link_set_up(self._e, link, up))

    def set_port_up(self, node: int, port: int, up: bool) -> None:
        """Takes a switch's port down (what would leave through it is lost, and groups do
        not choose members that watch it) or up again."""
        self.check(self._c.tb_port_set_up(self._e, node, port, up))

    def configure_port(self, node: int, port: int, config: QueueConfig) -> None:
        """Sets rate, depths and scheduling of a switch's egress port."""
        weights = config.weights
        if weights is not None and len(weights) != _PRIORITIES:
            raise EngineError(f"there are {_PRIORITIES} DWRR weights, not {len(weights)}")
        made = ffi.new(
            "tb_queue_config *",
            (
                config.rate_bps,
                config.depth_bytes,
                config.depth_packets,
                weights is not None,
                list(weights or ()),
            ),
        )
        self.check(self._c.tb_port_configure(self._e, node, port, made))

    def configure_pfc(self, node: int, port: int, config: PfcConfig) -> None:
        """Sets a port's flow control by priority; of a switch before it holds packets, of
        a NIC (of which ``honoured`` and ``reaction_ps`` count) before it sends."""
        made = ffi.new(
            "tb_pfc_config *",
            {
                "priorities": _mask(config.priorities),
                "honoured": _mask(config.honoured),
                "xoff_bytes": config.xoff_bytes,
                "alpha_256": round(config.alpha * 256),
                "quanta": config.quanta,
                "xon_offset_bytes": config.xon_offset_bytes,
                "headroom_bytes": config.headroom_bytes,
                "reaction_ps": config.reaction_ps,
            },
        )
        self.check(self._c.tb_pfc_configure(self._e, node, port, made))

    def set_buffer(self, node: int, size_bytes: int, alpha: float) -> None:
        """Gives a switch a shared buffer with dynamic thresholds: a queue may hold
        up to `alpha` (to 1/256) times the free bytes. Size 0: no sharing."""
        alpha_256 = round(alpha * 256)
        self.check(self._c.tb_switch_buffer(self._e, node, size_bytes, alpha_256))

    def attach_veth(self, node: int, port: int, interface: str, *, qdisc: bool = False) -> None:
        """Attaches an interface of the calling thread's network namespace. `qdisc`, for a
        switch's port: frames pass the interface's queueing discipline (tc), and wait in the
        port's queues while that takes none; else they pass it by."""
        self.check(self._c.tb_attach_veth(self._e, node, port, interface.encode(), qdisc))

    def attach_memory(self, node: int, port: int) -> None:
        """Makes the outside of a port :meth:`send` and :meth:`receive`."""
        self.check(self._c.tb_attach_memory(self._e, node, port))

    def start_capture(
        self,
        node: int,
        port: int,
        path: Path,
        *,
        host_side: bool = False,
        directions: Direction = Direction.BOTH,
        snap_bytes: int = 0,
    ) -> None:
        """Writes what enters or leaves an endpoint to a pcapng file.

        Of each frame at most `snap_bytes` are kept (0: all). `host_side`: what a
        NIC's host sends and gets, not what is on its link; what the host gets then
        has the time at which it really left, which on the live clock is a little
        later than the fabric's.
        """
        config = ffi.new("tb_capture_config *", (host_side, directions.value, snap_bytes))
        self.check(self._c.tb_capture_start(self._e, node, port, str(path).encode(), config))

    def capture_stats(self, node: int, port: int, *, host_side: bool = False) -> CaptureStats:
        """Counts of a capture that runs."""
        c = ffi.new("tb_capture_stats *")
        self.check(self._c.tb_capture_read(self._e, node, port, host_side, c))
        return CaptureStats(**fields(c))

    def stop_capture(self, node: int, port: int, *, host_side: bool = False) -> int:
        """Ends a capture; the file is then complete. Returns how many frames it lost."""
        return self.check(self._c.tb_capture_stop(self._e, node, port, host_side))

    # ---- picking frames ---------------------------------------------------------

    def start_picking(self, node: int, matcher: Path, count: int) -> None:
        """Picks the next `count` frames that arrive at a switch and match.

        `matcher` is a compiled program whose ingress drops what does not match
        (:mod:`testbed.switch.matcher`). The frames go on their way.
        """
        self.check(self._c.tb_pick_start(self._e, node, str(matcher).encode(), count))

    def picked(self, node: int) -> list[Picked]:
        """Takes the frames picked since the last call, in order."""
        about, buffer = ffi.new("tb_picked *"), ffi.new("uint8_t[]", self.max_frame)
        frames = []
        while self.check(self._c.tb_pick_read(self._e, node, about, buffer, self.max_frame)):
            data = bytes(ffi.buffer(buffer, about.stored))
            frames.append(Picked(about.at_ps, about.port, data, about.bytes))
        return frames

    def stop_picking(self, node: int) -> None:
        """Ends it; frames not yet taken are lost. Nothing happens if nobody picks."""
        self.check(self._c.tb_pick_stop(self._e, node))

    # ---- memory ports ----------------------------------------------------------

    def send(
        self, node: int, port: int, at_ps: int, frame: bytes, length: int | None = None
    ) -> None:
        """Lets a frame arrive at a memory port at `at_ps`, or now if that is past.

        At a switch port it arrives from the wire, at a NIC from its host. With a
        `length` the frame is that long and its bytes beyond `frame` are simulated:
        they take time and room, but do not exist.
        """
        stored = len(frame)
        self.check(
            self._c.tb_memory_send_simulated(
                self._e, node, port, at_ps, frame, stored, stored if length is None else length
            )
        )

    def receive(self, node: int, port: int) -> list[Frame]:
        """Takes all frames that have left through a memory port, in order."""
        frames = []
        frame, buffer = self._received
        while self.check(
            self._c.tb_memory_receive(self._e, node, port, frame, buffer, self.max_frame)
        ):
            data = bytes(ffi.buffer(buffer, frame.stored))
            frames.append(Frame(frame.at_ps, data, frame.bytes))
        return frames

    @functools.cached_property
    def _received(self) -> tuple[Any, Any]:
        """Room for one frame, used again and again."""
        return ffi.new("tb_frame *"), ffi.new("uint8_t[]", self.max_frame)

    def set_discard(self, node: int, port: int, on: bool) -> None:
        """Lets a memory port only count what leaves through it."""
        self.check(self._c.tb_memory_discard(self._e, node, port, on))

    def bench_forward(
        self, node: int, port: int, frames: Sequence[bytes], count: int, batch: int = 64
    ) -> None:
        """Virtual clock: injects `count` frames, `frames` in turn, at the present
        time, in batches, each processed to its end before the next."""
        stride = max(len(frame) for frame in frames)
        flat = b"".join(frame.ljust(stride, b"\0") for frame in frames)
        sizes = ffi.new("uint32_t[]", [len(frame) for frame in frames])
        self.bench_forward_flat(node, port, flat, ffi.buffer(sizes), count, batch)

    def bench_forward_flat(
        self, node: int, port: int, frames: Buffer, sizes: Buffer, count: int, batch: int = 64
    ) -> None:
        """:meth:`bench_forward` of many frames: `sizes` holds their lengths as 32-bit
        numbers, `frames` their bytes, each padded to the same size."""
        lengths = ffi.from_buffer("uint32_t[]", sizes)
        flat = ffi.from_buffer("uint8_t[]", frames)
        if len(lengths) == 0 or len(flat) % len(lengths):
            raise EngineError(f"{len(flat)} bytes are not {len(lengths)} frames of one size")
        stride = len(flat) // len(lengths)
        self.check(
            self._c.tb_bench_forward(
                self._e, node, port, flat, lengths, len(lengths), stride, count, batch
            )
        )

    # ---- connections (virtual clock) ----------------------------------------------

    def set_nic_address(self, node: int, ip: str, mac: str) -> None:
        """Gives a NIC its IPv4 address (``10.0.1.1``) and its MAC address."""
        try:
            address, hardware = parse_address(ip), parse_mac(mac)
        except ValueError as error:
            raise EngineError(str(error)) from None
        self.check(self._c.tb_nic_set_address(self._e, node, address, hardware))

    def open_connection(
        self,
        client_node: int,
        server_node: int,
        config: ConnectionConfig | None = None,
        at_ps: int | None = None,
        *,
        server_port: int | None = None,
        client_port: int | None = None,
    ) -> Connection:
        """Opens a connection between two NICs at `at_ps`, or now.

        With a `server_port` a stream is accepted only if the server listens there
        (:meth:`listen`); without one the engine chooses a port and accepts. A
        `client_port` takes the place of the configuration's: one of those can then
        serve many connections, and is checked once.
        """
        try:
            config = config or ConnectionConfig()
            made, _name = _translated(config, server_port)
            made.client_port = config.client_port if client_port is None else client_port
        except (ValueError, OverflowError) as error:
            raise EngineError(str(error)) from None
        handle = self.check(
            self._c.tb_connection_open(self._e, client_node, server_node, made, at_ps or 0)
        )
        connection = Connection(self, handle, client_node, server_node)
        self._connections[handle] = connection
        return connection

    @functools.cached_property
    def _connections(self) -> dict[int, Connection]:
        """Those that have not been released, by handle."""
        return {}

    def forget_connection(self, connection: Connection) -> None:
        """:meth:`Connection.release` has released it."""
        self._connections.pop(connection.handle, None)

    def listen(self, node: int, port: int, on: bool = True) -> None:
        """Lets a NIC accept streams to `port`, or no more."""
        self.check(self._c.tb_connection_listen(self._e, node, port, on))

    def notices(self) -> list[Notice]:
        """Takes what happened to connections since the last call, in order."""
        taken = []
        array = ffi.new("tb_notice[]", _NOTICE_CHUNK)
        count = _NOTICE_CHUNK
        while count == _NOTICE_CHUNK:
            count = self.check(self._c.tb_notices_read(self._e, array, _NOTICE_CHUNK))
            for notice in array[0:count]:
                if connection := self._connections.get(notice.connection):
                    kind = NoticeKind(notice.kind)
                    end = End(notice.end)
                    taken.append(Notice(notice.at_ps, connection, end, kind, notice.bytes))
        return taken


def _mask(priorities: Sequence[int]) -> int:
    """A bit per priority. Raises EngineError."""
    mask = 0
    for priority in priorities:
        if not 0 <= priority < _PRIORITIES:
            raise EngineError(f"priorities are 0 to {_PRIORITIES - 1}, not {priority}")
        mask |= 1 << priority
    return mask


@functools.lru_cache(maxsize=64)
def _translated(config: ConnectionConfig, server_port: int | None) -> Any:
    """:func:`c_config`, once for the many connections that have one configuration."""
    return c_config(config, server_port)


def _link(config: LinkConfig) -> Any:
    return ffi.new(
        "tb_link_config *", (config.rate_bps, config.delay_ps, config.loss_ppm, config.mtu)
    )
