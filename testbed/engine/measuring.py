"""What an engine counts, records and tells, read out."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from testbed.engine.binding import ffi
from testbed.engine.control import ControlledEngine
from testbed.engine.core import fields, text
from testbed.engine.stats import (
    LOG_RECORD,
    QUEUE_SAMPLE,
    BufferStats,
    DigestMessage,
    Lateness,
    LogMessage,
    Message,
    NicStats,
    PfcStats,
    PortStats,
    Totals,
)

_CHUNK = 1 << 16
_MESSAGE = struct.Struct("=qIIII")  # tb_message
_MESSAGE_CHUNK = 1 << 18  # bytes; the largest message fits
_MOST_READINGS = 16  # of messages at a time: a program may send them faster than they are read


def _pfc_stats(c: Any) -> PfcStats:
    """Of a ``tb_pfc_stats *``: the numbers by priority as tuples, the masks as priorities."""
    values = fields(c)
    masks = {name: _priorities(values.pop(name)) for name in ("paused", "pausing")}
    unknown = values.pop("unknown_frames")
    by_priority = {name: tuple(value) for name, value in values.items()}
    return PfcStats(**by_priority, **masks, unknown_frames=unknown)


def _priorities(mask: int) -> tuple[int, ...]:
    return tuple(priority for priority in range(8) if mask >> priority & 1)


def _nic_stats(c: Any) -> NicStats:
    return NicStats(**{**fields(c), "pfc": _pfc_stats(ffi.addressof(c, "pfc"))})


class MeasuredEngine(ControlledEngine):
    """An engine whose counts, probes, event log and messages can be read."""

    # ---- counts ----------------------------------------------------------------

    def port_stats(self, node: int, port: int) -> PortStats:
        """Counts and the queue of one port."""
        c, pfc = ffi.new("tb_port_stats *"), ffi.new("tb_pfc_stats *")
        self.check(self._c.tb_port_read(self._e, node, port, c, pfc))
        return PortStats(
            rx_packets=c.rx_packets,
            rx_bytes=c.rx_bytes,
            tx_packets=c.tx_packets,
            tx_bytes=c.tx_bytes,
            drops=self._drops(c.drops),
            queue_bytes=c.queue_bytes,
            queue_packets=c.queue_packets,
            peak_queue_bytes=c.peak_queue_bytes,
            pfc=_pfc_stats(pfc),
        )

    def nic_stats(self, node: int) -> NicStats:
        """Counts of one NIC."""
        c = ffi.new("tb_nic_stats *")
        self.check(self._c.tb_nic_read(self._e, node, c))
        return _nic_stats(c)

    def nics_stats(self, nodes: Sequence[int]) -> list[NicStats]:
        """Counts of several NICs at one instant, for the price of one command."""
        wanted = ffi.new("int32_t[]", list(nodes) or 1)
        c = ffi.new("tb_nic_stats[]", max(1, len(nodes)))
        self.check(self._c.tb_nics_read(self._e, wanted, len(nodes), c))
        return [_nic_stats(c + i) for i in range(len(nodes))]

    def buffers_stats(self, nodes: Sequence[int]) -> list[BufferStats]:
        """What several switches hold at one instant, for the price of one command."""
        wanted = ffi.new("int32_t[]", list(nodes) or 1)
        c = ffi.new("tb_buffer_stats[]", max(1, len(nodes)))
        self.check(self._c.tb_buffers_read(self._e, wanted, len(nodes), c))
        return [BufferStats(one.queued_bytes, one.peak_queued_bytes) for one in c[0 : len(nodes)]]

    def totals(self) -> Totals:
        """The whole fabric's counts; ``.conserved`` says whether they add up."""
        c = ffi.new("tb_totals *")
        self.check(self._c.tb_totals_read(self._e, c))
        return Totals(**{**fields(c), "drops": self._drops(c.drops)})

    def drop_reasons(self) -> list[str]:
        """The names of drop reasons, by number, as the event log has them."""
        return [text(self._c.tb_drop_reason_name(i)) for i in range(self._c.TB_DROP_REASONS)]

    def _drops(self, counts: Any) -> dict[str, int]:
        return {name: counts[i] for i, name in enumerate(self.drop_reasons()) if counts[i]}

    def lateness(self) -> Lateness:
        """Live: how late frames left."""
        c = ffi.new("tb_lateness *")
        self.check(self._c.tb_lateness_read(self._e, c))
        return Lateness(**fields(c))

    def pool_use(self) -> tuple[int, int]:
        """Packets of the pool in use, and made so far."""
        c = ffi.new("tb_pool_use *")
        self.check(self._c.tb_pool_read(self._e, c))
        return c.used, c.made

    def reset_stats(self) -> None:
        """Starts peaks and the lateness histogram anew; the counts go on."""
        self.check(self._c.tb_stats_reset(self._e))

    # ---- records ---------------------------------------------------------------

    def start_probe(self, node: int, port: int, capacity: int) -> None:
        """Records every change of an egress port's queue, the latest `capacity`
        (rounded up to a power of two) at least until they are read."""
        self.check(self._c.tb_probe_start(self._e, node, port, capacity))

    def read_probe(
        self, node: int, port: int
    ) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Takes the recorded samples: times in ps, and queue bytes after each change."""
        samples = self._records(
            QUEUE_SAMPLE,
            "tb_queue_sample[]",
            lambda array: self._c.tb_probe_read(self._e, node, port, array, _CHUNK),
        )
        return samples["at_ps"].copy(), samples["bytes"].copy()

    def start_log(self, capacity: int) -> None:
        """Records drops, signals and pauses of the whole fabric, the first `capacity`
        after each :meth:`read_log`."""
        self.check(self._c.tb_log_start(self._e, capacity))

    def read_log(self) -> tuple[npt.NDArray[np.void], int]:
        """Takes the records (:data:`LOG_RECORD`), and how many found no room."""
        lost = ffi.new("uint64_t *")
        missing = 0

        def read(array: Any) -> int:
            nonlocal missing
            count = int(self._c.tb_log_read(self._e, array, _CHUNK, lost))
            missing = max(missing, lost[0])
            return count

        return self._records(LOG_RECORD, "tb_log_record[]", read), missing

    def _records(
        self, dtype: np.dtype[np.void], c_array: str, read: Callable[[Any], int]
    ) -> npt.NDArray[np.void]:
        """All that `read`, which fills an array and returns how many it had, has."""
        chunks = []
        count = _CHUNK
        while count == _CHUNK:
            chunk = np.empty(_CHUNK, dtype=dtype)
            count = self.check(read(ffi.from_buffer(c_array, chunk, require_writable=True)))
            chunks.append(chunk[:count])
        return np.concatenate(chunks)

    # ---- messages --------------------------------------------------------------

    def read_messages(self) -> list[LogMessage]:
        """Takes what programs logged (``log_msg``, ``assert``), oldest first.

        Up to 1 MiB waits to be read; a last message says how many were lost, if any.
        """
        found, lost = self.messages(self._c.TB_MESSAGE_LOG)
        messages = [LogMessage(m.at_ps, m.node, m.data.decode(errors="replace")) for m in found]
        if lost:
            at_ps, node = (messages[-1].at_ps, messages[-1].node) if messages else (0, 0)
            said = f"{lost} messages more were lost: they were not read in time"
            messages.append(LogMessage(at_ps, node, said))
        return messages

    def read_digests(self) -> tuple[list[DigestMessage], int]:
        """Takes the digests that programs sent, oldest first, and how many were lost."""
        found, lost = self.messages(self._c.TB_MESSAGE_DIGEST)
        return [DigestMessage(m.at_ps, m.node, m.number, m.data) for m in found], lost

    def messages(self, kind: int) -> tuple[list[Message], int]:
        """Takes the messages of a kind, oldest first, and how many were lost."""
        found: list[Message] = []
        missing = 0
        lost = ffi.new("uint64_t *")
        head = ffi.sizeof("tb_message")
        for _ in range(_MOST_READINGS):
            buffer = ffi.new("uint8_t[]", _MESSAGE_CHUNK)
            size = self.check(self._c.tb_messages_read(self._e, kind, buffer, _MESSAGE_CHUNK, lost))
            missing += lost[0]
            data = bytes(ffi.buffer(buffer, size))
            at = 0
            while at < size:
                at_ps, node, number, length, epoch = _MESSAGE.unpack_from(data, at)
                at += head
                found.append(Message(at_ps, node, number, data[at : at + length], epoch))
                at += length
            if size == 0:
                break
        return found, missing
