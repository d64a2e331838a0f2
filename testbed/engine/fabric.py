"""The engine as Python sees it: one fabric of switches, NICs and links.

A thin layer: every method is one call into C, which does the checking and words
the errors. While a live fabric runs, calls from any thread are applied by the
engine's thread between two batches of packets.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.engine.binding import ffi, library
from testbed.engine.config import Clock, Direction, LinkConfig, NicConfig, QueueConfig
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
from testbed.engine.errors import EngineError
from testbed.engine.stats import (
    LOG_RECORD,
    CaptureStats,
    DigestMessage,
    Frame,
    Lateness,
    LogMessage,
    NicStats,
    PortStats,
    Totals,
)

DEFAULT_MAX_PACKETS = 1 << 17
STOP_TIMEOUT_S = 10.0
_PROBE_CHUNK = 1 << 16
_NOTICE_CHUNK = 1 << 10
_EVENTS_PER_CALL = 1 << 20
_PRIORITIES = 8

Endpoint = tuple[int, int]  # node, port


class Fabric:
    """Switches, NICs and links on one clock. A context manager; see :meth:`close`.

    :param max_packets: frames in flight at most; memory is taken as needed.
    :param max_frame: bytes of the largest frame, without FCS.
    :param realtime_priority: live: the SCHED_FIFO priority to try, 0 for none.

    Every method raises :class:`EngineError` if the engine refuses.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        seed: int = 1,
        max_packets: int = DEFAULT_MAX_PACKETS,
        max_frame: int = 1514,
        realtime_priority: int = 0,
    ) -> None:
        self.clock = clock
        self.seed = seed
        self.max_frame = max_frame
        self.failure: EngineError | None = None
        self._c = library()
        self._thread: threading.Thread | None = None
        self._handle: Any = None
        self._shapes: dict[tuple[int, int], tuple[int, int]] = {}
        self._connections: dict[int, Connection] = {}
        self._frame = ffi.new("tb_frame *")
        self._buffer = ffi.new("uint8_t[]", max_frame)
        config = ffi.new(
            "tb_engine_config *",
            {
                "clock": clock.value,
                "max_packets": max_packets,
                "max_frame": max_frame,
                "realtime_priority": realtime_priority,
                "seed": seed,
            },
        )
        handle = self._c.tb_engine_new(config)
        if handle == ffi.NULL:
            raise EngineError(_text(self._c.tb_error(ffi.NULL)))
        self._handle = handle

    def __enter__(self) -> Fabric:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stops the engine thread and frees everything. May be called again."""
        if self._handle is None:
            return
        self._join()
        self._c.tb_engine_free(self._handle)
        self._handle = None

    @property
    def _e(self) -> Any:
        if self._handle is None:
            raise EngineError("the fabric is closed")
        return self._handle

    @property
    def handle(self) -> Any:
        """The engine, for the parts of this package that call it. Raises when closed."""
        return self._e

    def check(self, result: int) -> int:
        """`result` of a call into the engine; raises what its failure means."""
        if result < 0:
            raise EngineError(_text(self._c.tb_error(self._e)), -result)
        return result

    _check = check

    # ---- building ------------------------------------------------------------

    def add_switch(self, name: str, pipeline: Path) -> int:
        """A switch that runs the compiled program `pipeline`; returns its node."""
        path = str(pipeline).encode()
        return self._check(self._c.tb_switch_add(self._e, name.encode(), path))

    def add_nic(self, name: str, config: NicConfig | None = None) -> int:
        """A host's NIC; its one port is 0. Returns its node."""
        c = config or NicConfig()
        made = ffi.new(
            "tb_nic_config *", (c.destination_queue_bytes, c.signal_udp_port, c.max_pause_us)
        )
        return self._check(self._c.tb_nic_add(self._e, name.encode(), made))

    def add_link(
        self, a: Endpoint, b: Endpoint, ab: LinkConfig, ba: LinkConfig | None = None
    ) -> int:
        """Joins two endpoints; `ba` (as `ab` if not given) is the way back.

        Returns the link's number.
        """
        there, back = _link(ab), _link(ba or ab)
        return self._check(self._c.tb_link_add(self._e, a[0], a[1], b[0], b[1], there, back))

    def set_link_up(self, link: int, up: bool) -> None:
        """Takes a link down (frames on it are lost) or up again."""
        self._check(self._c.tb_link_set_up(self._e, link, up))

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
        self._check(self._c.tb_port_configure(self._e, node, port, made))

    def set_buffer(self, node: int, size_bytes: int, alpha: float) -> None:
        """Gives a switch a shared buffer with dynamic thresholds: a queue may hold
        up to `alpha` (to 1/256) times the free bytes. Size 0: no sharing."""
        alpha_256 = round(alpha * 256)
        self._check(self._c.tb_switch_buffer(self._e, node, size_bytes, alpha_256))

    def attach_veth(self, node: int, port: int, interface: str) -> None:
        """Attaches an interface of the calling thread's network namespace."""
        self._check(self._c.tb_attach_veth(self._e, node, port, interface.encode()))

    def attach_memory(self, node: int, port: int) -> None:
        """Makes the outside of a port :meth:`send` and :meth:`receive`."""
        self._check(self._c.tb_attach_memory(self._e, node, port))

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
        self._check(self._c.tb_capture_start(self._e, node, port, str(path).encode(), config))

    def capture_stats(self, node: int, port: int, *, host_side: bool = False) -> CaptureStats:
        """Counts of a capture that runs."""
        c = ffi.new("tb_capture_stats *")
        self._check(self._c.tb_capture_read(self._e, node, port, host_side, c))
        return CaptureStats(**_fields(c))

    def stop_capture(self, node: int, port: int, *, host_side: bool = False) -> int:
        """Ends a capture; the file is then complete. Returns how many frames it lost."""
        return self._check(self._c.tb_capture_stop(self._e, node, port, host_side))

    # ---- time ----------------------------------------------------------------

    def run_until(self, until_ps: int) -> None:
        """Virtual clock: processes all events up to and including `until_ps`.

        Ctrl-C stops it between two batches of events.
        """
        while self._check(self._c.tb_run_some(self._e, until_ps, _EVENTS_PER_CALL)):
            pass  # back in Python: pending signals are handled here

    def run_to_notice(self, until_ps: int) -> bool:
        """Virtual clock: as :meth:`run_until`, but stops as soon as a notice waits,
        with the clock at its time. Returns whether one does."""
        while self._check(self._c.tb_run_to_notice(self._e, until_ps, _EVENTS_PER_CALL)):
            if self._c.tb_notices_waiting(self._e):
                return True
        return False

    def next_event_ps(self) -> int | None:
        """Virtual clock: the time of the next event, None if there is none."""
        at_ps = int(self._c.tb_next_event(self._e))
        return None if at_ps < 0 else at_ps

    def start(self) -> None:
        """Live clock: runs the fabric in a thread of its own until :meth:`stop`."""
        if self._thread is not None:
            raise EngineError("the fabric runs already")
        self._e  # noqa: B018  a closed fabric is refused here, not in the thread
        self.failure = None
        self._thread = threading.Thread(target=self._run_live, name="engine", daemon=True)
        self._thread.start()

    def _run_live(self) -> None:
        result = self._c.tb_live_run(self._handle)
        if result < 0:  # tb_error() is per thread: read it here
            self.failure = EngineError(_text(self._c.tb_error(self._handle)), -result)

    def _join(self) -> None:
        thread = self._thread
        if thread is None:
            return
        if thread.is_alive():
            self._c.tb_live_stop(self._handle)
        thread.join(STOP_TIMEOUT_S)
        if thread.is_alive():
            raise EngineError(f"the engine thread did not stop within {STOP_TIMEOUT_S:.0f} s")
        self._thread = None

    def stop(self) -> None:
        """Stops the live clock. Raises what made the engine stop by itself, if
        anything did (an interface vanished)."""
        self._join()
        if self.failure is not None:
            raise self.failure

    def now_ps(self) -> int:
        """The fabric's time, from its making."""
        return int(self._c.tb_now(self._e))

    def epoch_realtime_ns(self) -> int:
        """Fabric time 0 in nanoseconds since 1970, as captures have it; virtual: 0."""
        return int(self._c.tb_epoch_realtime_ns(self._e))

    def epoch_ns(self) -> int:
        """Live clock: CLOCK_MONOTONIC nanoseconds of the fabric's time 0."""
        return int(self._c.tb_epoch_ns(self._e))

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
        self._check(
            self._c.tb_memory_send_simulated(
                self._e, node, port, at_ps, frame, stored, stored if length is None else length
            )
        )

    def receive(self, node: int, port: int) -> list[Frame]:
        """Takes all frames that have left through a memory port, in order."""
        frames = []
        frame, buffer = self._frame, self._buffer
        while self._check(
            self._c.tb_memory_receive(self._e, node, port, frame, buffer, self.max_frame)
        ):
            data = bytes(ffi.buffer(buffer, frame.stored))
            frames.append(Frame(frame.at_ps, data, frame.bytes))
        return frames

    def set_discard(self, node: int, port: int, on: bool) -> None:
        """Lets a memory port only count what leaves through it."""
        self._check(self._c.tb_memory_discard(self._e, node, port, on))

    def bench_forward(
        self, node: int, port: int, frames: Sequence[bytes], count: int, batch: int = 32
    ) -> None:
        """Virtual clock: injects `count` frames, `frames` in turn, at the present
        time, in batches, each processed to its end before the next."""
        stride = max(len(frame) for frame in frames)
        flat = b"".join(frame.ljust(stride, b"\0") for frame in frames)
        sizes = ffi.new("uint32_t[]", [len(frame) for frame in frames])
        self._check(
            self._c.tb_bench_forward(
                self._e, node, port, flat, sizes, len(frames), stride, count, batch
            )
        )

    # ---- connections (virtual clock) ----------------------------------------------

    def set_nic_address(self, node: int, ip: str, mac: str) -> None:
        """Gives a NIC its IPv4 address (``10.0.1.1``) and its MAC address."""
        try:
            address, hardware = parse_address(ip), parse_mac(mac)
        except ValueError as error:
            raise EngineError(str(error)) from None
        self._check(self._c.tb_nic_set_address(self._e, node, address, hardware))

    def open_connection(
        self,
        client_node: int,
        server_node: int,
        config: ConnectionConfig | None = None,
        at_ps: int | None = None,
        *,
        server_port: int | None = None,
    ) -> Connection:
        """Opens a connection between two NICs at `at_ps`, or now.

        With a `server_port` a stream is accepted only if the server listens there
        (:meth:`listen`); without one the engine chooses a port and accepts.
        """
        try:
            made, _name = c_config(config or ConnectionConfig(), server_port)
        except (ValueError, OverflowError) as error:
            raise EngineError(str(error)) from None
        handle = self._check(
            self._c.tb_connection_open(self._e, client_node, server_node, made, at_ps or 0)
        )
        connection = Connection(self, handle, client_node, server_node)
        self._connections[handle] = connection
        return connection

    def forget_connection(self, connection: Connection) -> None:
        """:meth:`Connection.release` has released it."""
        self._connections.pop(connection.handle, None)

    def listen(self, node: int, port: int, on: bool = True) -> None:
        """Lets a NIC accept streams to `port`, or no more."""
        self._check(self._c.tb_connection_listen(self._e, node, port, on))

    def notices(self) -> list[Notice]:
        """Takes what happened to connections since the last call, in order."""
        taken = []
        array = ffi.new("tb_notice[]", _NOTICE_CHUNK)
        count = _NOTICE_CHUNK
        while count == _NOTICE_CHUNK:
            count = self._check(self._c.tb_notices_read(self._e, array, _NOTICE_CHUNK))
            for notice in array[0:count]:
                if connection := self._connections.get(notice.connection):
                    kind = NoticeKind(notice.kind)
                    end = End(notice.end)
                    taken.append(Notice(notice.at_ps, connection, end, kind, notice.bytes))
        return taken

    # ---- tables and other state of a switch --------------------------------------

    def _entry(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int],
    ) -> tuple[Any, tuple[Any, Any, Any]]:
        """A tb_entry_spec and the arrays that it points to."""
        key_words, arg_words = self._shape(node, table)
        if len(value) != key_words or len(mask) != key_words or len(args) > arg_words:
            raise EngineError(
                f"table {table} of node {node} has {key_words} key words and up to {arg_words} "
                f"argument words, not {len(value)}, {len(mask)} (mask) and {len(args)}"
            )
        arrays = (
            ffi.new("uint64_t[]", list(value) or 1),
            ffi.new("uint64_t[]", list(mask) or 1),
            _argument_words(args, arg_words),
        )
        spec = ffi.new("tb_entry_spec *", (arrays[0], arrays[1], priority, action, arrays[2]))
        return spec, arrays

    def _shape(self, node: int, table: int) -> tuple[int, int]:
        shape = self._shapes.get((node, table))
        if shape is None:
            words = ffi.new("uint32_t[2]")
            self._check(self._c.tb_table_shape(self._e, node, table, words, words + 1))
            shape = self._shapes[node, table] = (words[0], words[1])
        return shape

    def table_insert(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int] = (),
    ) -> None:
        """Adds an entry. `value` and `mask` are packed key words (a range's low
        and high ends), `args` 64-bit argument words; see ``pipeline.h``."""
        spec, _arrays = self._entry(node, table, value, mask, priority, action, args)
        self._check(self._c.tb_table_insert(self._e, node, table, spec))

    def table_modify(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        action: int,
        args: Sequence[int] = (),
    ) -> None:
        """Gives the entry with this match another action."""
        spec, _arrays = self._entry(node, table, value, mask, priority, action, args)
        self._check(self._c.tb_table_modify(self._e, node, table, spec))

    def table_delete(
        self, node: int, table: int, value: Sequence[int], mask: Sequence[int], priority: int = 0
    ) -> None:
        """Removes the entry with this match."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        self._check(self._c.tb_table_delete(self._e, node, table, spec))

    def table_set_default(
        self, node: int, table: int, action: int, args: Sequence[int] = ()
    ) -> None:
        """Sets what a miss does."""
        _key_words, arg_words = self._shape(node, table)
        if len(args) > arg_words:
            raise EngineError(
                f"table {table} of node {node} has {arg_words} argument words, not {len(args)}"
            )
        words = _argument_words(args, arg_words)
        self._check(self._c.tb_table_set_default(self._e, node, table, action, words))

    def table_count(self, node: int, table: int) -> int:
        """Entries in a table, without the default."""
        return self._check(self._c.tb_table_count(self._e, node, table))

    def direct_counter_read(
        self, node: int, table: int, value: Sequence[int], mask: Sequence[int], priority: int
    ) -> tuple[int, int]:
        """(packets, bytes) of the entry with this match."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        cell = ffi.new("uint64_t[2]")
        self._check(self._c.tb_direct_counter_read(self._e, node, table, spec, cell))
        return cell[0], cell[1]

    def direct_counter_write(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        cell: tuple[int, int],
    ) -> None:
        """Sets (packets, bytes) of the entry with this match."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        made = ffi.new("uint64_t[2]", cell)
        self._check(self._c.tb_direct_counter_write(self._e, node, table, spec, made))

    def configure_direct_meter(
        self,
        node: int,
        table: int,
        value: Sequence[int],
        mask: Sequence[int],
        priority: int,
        rates: tuple[int, int, int, int],
    ) -> None:
        """Sets the meter of the entry with this match: cir, cbs, pir, pbs as in
        :meth:`configure_meter`."""
        spec, _arrays = self._entry(node, table, value, mask, priority, 0, ())
        made = ffi.new("uint64_t[4]", rates)
        self._check(self._c.tb_direct_meter_configure(self._e, node, table, spec, made))

    def _register_shape(self, node: int, register: int) -> tuple[int, int]:
        words = ffi.new("uint32_t[2]")
        self._check(self._c.tb_register_shape(self._e, node, register, words, words + 1))
        return words[0], words[1]

    def register_read(
        self, node: int, register: int, first: int = 0, count: int | None = None
    ) -> list[int]:
        """Cells as unsigned integers; all from `first` on without a `count`."""
        size, cell_bytes = self._register_shape(node, register)
        wanted = max(size - first, 0) if count is None else count
        cells = ffi.new("uint8_t[]", wanted * cell_bytes or 1)
        self._check(self._c.tb_register_read(self._e, node, register, first, wanted, cells))
        data = bytes(ffi.buffer(cells, wanted * cell_bytes))
        return [
            int.from_bytes(data[i : i + cell_bytes], "little")
            for i in range(0, len(data), cell_bytes)
        ]

    def register_write(self, node: int, register: int, first: int, values: Sequence[int]) -> None:
        """Writes unsigned integers to consecutive cells, at one instant."""
        _size, cell_bytes = self._register_shape(node, register)
        try:
            data = b"".join(value.to_bytes(cell_bytes, "little") for value in values)
        except OverflowError:
            raise EngineError(
                f"register {register} of node {node} holds 0 to {(1 << 8 * cell_bytes) - 1}"
            ) from None
        self._check(self._c.tb_register_write(self._e, node, register, first, len(values), data))

    def counter_read(
        self, node: int, counter: int, first: int = 0, count: int = 1
    ) -> list[tuple[int, int]]:
        """Cells of an indirect counter as (packets, bytes)."""
        cells = ffi.new("uint64_t[]", 2 * count or 1)
        self._check(self._c.tb_counter_read(self._e, node, counter, first, count, cells))
        return [(cells[2 * i], cells[2 * i + 1]) for i in range(count)]

    def counter_write(
        self, node: int, counter: int, first: int, cells: Sequence[tuple[int, int]]
    ) -> None:
        """Sets (packets, bytes) of consecutive cells."""
        flat = ffi.new("uint64_t[]", [number for cell in cells for number in cell] or 1)
        self._check(self._c.tb_counter_write(self._e, node, counter, first, len(cells), flat))

    def configure_meter(
        self, node: int, meter: int, index: int, cir: int, cbs: int, pir: int, pbs: int
    ) -> None:
        """Sets a two-rate three-colour marker: rates per second and bursts, in
        packets or bytes as the program declares the meter."""
        self._check(self._c.tb_meter_configure(self._e, node, meter, index, cir, cbs, pir, pbs))

    def set_multicast(self, node: int, group: int, replicas: Iterable[tuple[int, int]]) -> None:
        """Sets a multicast group's (port, rid) replicas; none removes it."""
        made = list(replicas)
        array = ffi.new("tb_replica[]", made or 1)
        self._check(self._c.tb_multicast_set(self._e, node, group, array, len(made)))

    def set_clone_session(
        self,
        node: int,
        session: int,
        replicas: Iterable[tuple[int, int]],
        class_of_service: int = 0,
        packet_bytes: int = 0,
    ) -> None:
        """Sets a clone session: (port, rid) replicas, the priority queue of the
        clones and the length they are cut to (0: whole)."""
        made = list(replicas)
        array = ffi.new("tb_replica[]", made or 1)
        config = ffi.new("tb_clone_config *", (class_of_service, packet_bytes))
        self._check(self._c.tb_clone_session_set(self._e, node, session, config, array, len(made)))

    # ---- measuring -------------------------------------------------------------------

    def port_stats(self, node: int, port: int) -> PortStats:
        """Counts and the queue of one port."""
        c = ffi.new("tb_port_stats *")
        self._check(self._c.tb_port_read(self._e, node, port, c))
        return PortStats(
            rx_packets=c.rx_packets,
            rx_bytes=c.rx_bytes,
            tx_packets=c.tx_packets,
            tx_bytes=c.tx_bytes,
            drops=self._drops(c.drops),
            queue_bytes=c.queue_bytes,
            queue_packets=c.queue_packets,
            peak_queue_bytes=c.peak_queue_bytes,
        )

    def nic_stats(self, node: int) -> NicStats:
        """Counts of one NIC."""
        c = ffi.new("tb_nic_stats *")
        self._check(self._c.tb_nic_read(self._e, node, c))
        return NicStats(**_fields(c))

    def nics_stats(self, nodes: Sequence[int]) -> list[NicStats]:
        """Counts of several NICs at one instant, for the price of one command."""
        wanted = ffi.new("int32_t[]", list(nodes) or 1)
        c = ffi.new("tb_nic_stats[]", max(1, len(nodes)))
        self._check(self._c.tb_nics_read(self._e, wanted, len(nodes), c))
        return [NicStats(**_fields(c + i)) for i in range(len(nodes))]

    def totals(self) -> Totals:
        """The whole fabric's counts; ``.conserved`` says whether they add up."""
        c = ffi.new("tb_totals *")
        self._check(self._c.tb_totals_read(self._e, c))
        return Totals(**{**_fields(c), "drops": self._drops(c.drops)})

    def drop_reasons(self) -> list[str]:
        """The names of drop reasons, by number, as the event log has them."""
        return [_text(self._c.tb_drop_reason_name(i)) for i in range(self._c.TB_DROP_REASONS)]

    def _drops(self, counts: Any) -> dict[str, int]:
        return {name: counts[i] for i, name in enumerate(self.drop_reasons()) if counts[i]}

    def pool_use(self) -> tuple[int, int]:
        """Packets of the pool in use, and made so far."""
        c = ffi.new("tb_pool_use *")
        self._check(self._c.tb_pool_read(self._e, c))
        return c.used, c.made

    def reset_stats(self) -> None:
        """Starts peaks and the lateness histogram anew; the counts go on."""
        self._check(self._c.tb_stats_reset(self._e))

    def start_probe(self, node: int, port: int, capacity: int) -> None:
        """Records every change of an egress port's queue, the latest `capacity`
        (rounded up to a power of two) at least until they are read."""
        self._check(self._c.tb_probe_start(self._e, node, port, capacity))

    def read_probe(
        self, node: int, port: int
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Takes the recorded samples: times in ps, and queue bytes after each change."""
        sample = np.dtype([("at_ps", np.int64), ("bytes", np.int64)])
        chunks = []
        count = _PROBE_CHUNK
        while count == _PROBE_CHUNK:
            chunk = np.empty(_PROBE_CHUNK, dtype=sample)
            array = ffi.from_buffer("tb_queue_sample[]", chunk, require_writable=True)
            count = self._check(self._c.tb_probe_read(self._e, node, port, array, _PROBE_CHUNK))
            chunks.append(chunk[:count])
        samples = np.concatenate(chunks)
        return samples["at_ps"].copy(), samples["bytes"].copy()

    def start_log(self, capacity: int) -> None:
        """Records drops, signals and pauses of the whole fabric, the first `capacity`
        after each :meth:`read_log`."""
        self._check(self._c.tb_log_start(self._e, capacity))

    def read_log(self) -> tuple[npt.NDArray[np.void], int]:
        """Takes the records (:data:`LOG_RECORD`), and how many found no room."""
        chunks = []
        lost = ffi.new("uint64_t *")
        missing, count = 0, _PROBE_CHUNK
        while count == _PROBE_CHUNK:
            chunk = np.empty(_PROBE_CHUNK, dtype=LOG_RECORD)
            array = ffi.from_buffer("tb_log_record[]", chunk, require_writable=True)
            count = self._check(self._c.tb_log_read(self._e, array, _PROBE_CHUNK, lost))
            missing = max(missing, lost[0])
            chunks.append(chunk[:count])
        return np.concatenate(chunks), missing

    def read_messages(self) -> list[LogMessage]:
        """Takes what programs logged (``log_msg``, ``assert``), oldest first.

        Up to 1 MiB waits to be read; a last message says how many were lost, if any.
        """
        messages = []
        lost = 0
        for message, data in self._messages(self._c.TB_MESSAGE_LOG):
            lost += message.lost
            if data is not None:
                text = data.decode(errors="replace")
                messages.append(LogMessage(message.at_ps, message.node, text))
        if lost:
            text = f"{lost} messages more were lost: they were not read in time"
            messages.append(LogMessage(messages[-1].at_ps, messages[-1].node, text))
        return messages

    def read_digests(self) -> tuple[list[DigestMessage], int]:
        """Takes the digests that programs sent, oldest first, and how many were lost."""
        digests = []
        lost = 0
        for message, data in self._messages(self._c.TB_MESSAGE_DIGEST):
            lost += message.lost
            if data is not None:
                digests.append(DigestMessage(message.at_ps, message.node, message.digest, data))
        return digests, lost

    def _messages(self, kind: int) -> Iterator[tuple[Any, bytes | None]]:
        """Each message of a kind with its bytes; at last one without, for its `lost`."""
        buffer = ffi.new("uint8_t[]", self._c.TB_MESSAGE_BYTES)
        while True:
            message = ffi.new("tb_message *")
            found = self._check(self._c.tb_message_read(self._e, kind, message, buffer))
            yield message, bytes(ffi.buffer(buffer, message.bytes)) if found else None
            if not found:
                return

    def lateness(self) -> Lateness:
        """Live: how late frames left."""
        c = ffi.new("tb_lateness *")
        self._check(self._c.tb_lateness_read(self._e, c))
        return Lateness(**_fields(c))


def _text(c_string: Any) -> str:
    return bytes(ffi.string(c_string)).decode(errors="replace")


def _link(config: LinkConfig) -> Any:
    return ffi.new(
        "tb_link_config *", (config.rate_bps, config.delay_ps, config.loss_ppm, config.mtu)
    )


def _argument_words(args: Sequence[int], words: int) -> Any:
    array = ffi.new("uint64_t[]", words or 1)
    for i, word in enumerate(args):
        array[i] = word
    return array


def _fields(c_struct: Any) -> dict[str, Any]:
    """A C struct's members by name."""
    return {name: getattr(c_struct, name) for name, _ in ffi.typeof(c_struct[0]).fields}
