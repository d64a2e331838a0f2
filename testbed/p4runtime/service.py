"""``p4.v1.P4Runtime`` over gRPC: its six calls, on some devices.

The handlers run on one asyncio loop. A stream costs a task there and no thread, so
hundreds of idle controllers cost nothing and starve nobody. What a device does takes its
lock: a small request is carried out at once if the lock is free, everything else in a
pool of threads, so that a batch of thousands or a program that is compiled does not hold
up the streams. Rejected: gRPC's thread pool, of which each open stream occupies a thread.

Messages come and go as bytes and are parsed here: what cannot be parsed gets a status,
and what a device has serialised already is not made into messages again.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

import grpc
import grpc.aio

from testbed.engine import EngineError
from testbed.p4runtime.device import ControllerStream, Device
from testbed.p4runtime.errors import DETAILS_KEY, Code, StatusError, parsed
from testbed.p4runtime.schema import p4
from testbed.switch.errors import choices

SERVICE = "p4.v1.P4Runtime"
_SMALL = 4096  # bytes of a request that is carried out at once
_MOST_WAITING = 10_000  # messages for one controller; what comes beyond is lost
_COMPILERS = 2  # programs that are compiled at a time
_EOF: Any = grpc.aio.EOF  # type: ignore[attr-defined]  # the stubs lack it
_CODES = {code.value[0]: code for code in grpc.StatusCode}
_LOG = logging.getLogger(__name__)

R = TypeVar("R")
Context = Any  # grpc.aio.ServicerContext of bytes


class Service:
    """The calls on some devices. To be made, and used, on the loop's thread."""

    def __init__(self, devices: Sequence[Device], workers: ThreadPoolExecutor) -> None:
        self._devices = {device.device_id: device for device in devices}
        self._loop = asyncio.get_running_loop()
        self._workers = workers
        self._compilers = ThreadPoolExecutor(_COMPILERS, thread_name_prefix="p4runtime-compile")
        self._timers: dict[int, asyncio.TimerHandle] = {}
        for device in devices:
            device.events.wake = self._waker(device)
            self._loop.call_soon(device.events.tick)  # what waits for somebody with a clock

    def handler(self) -> Any:
        """What a server is given."""
        unary, responses = grpc.unary_unary_rpc_method_handler, grpc.unary_stream_rpc_method_handler
        return grpc.method_handlers_generic_handler(
            SERVICE,
            {
                "Write": unary(self._write),
                "Read": responses(self._read),
                "SetForwardingPipelineConfig": unary(self._set_pipeline),
                "GetForwardingPipelineConfig": unary(self._get_pipeline),
                "StreamChannel": grpc.stream_stream_rpc_method_handler(self._stream),
                "Capabilities": unary(self._capabilities),
            },
        )

    def close(self) -> None:
        """Nothing is called any more."""
        for device in self._devices.values():
            device.events.wake = None
        for timer in self._timers.values():
            timer.cancel()
        self._compilers.shutdown(wait=False, cancel_futures=True)

    # ---- calls -----------------------------------------------------------------------

    async def _write(self, data: bytes, context: Context) -> bytes:
        async def call() -> bytes:
            request = parsed(p4.WriteRequest, data)
            device = self._device(request.device_id)
            await self._locked(device, _is_quick(request, data), device.write, request)
            return b""

        return await self._answered(call, context)

    async def _read(self, data: bytes, context: Context) -> None:
        async def call() -> bytes:
            request = parsed(p4.ReadRequest, data)
            device = self._device(request.device_id)
            read = device.read_serialized
            answers, error = await self._loop.run_in_executor(self._workers, read, request)
            for answer in answers:
                await context.write(answer)
            if error is not None:
                raise error
            return b""

        await self._answered(call, context)

    async def _set_pipeline(self, data: bytes, context: Context) -> bytes:
        async def call() -> bytes:
            request = parsed(p4.SetForwardingPipelineConfigRequest, data)
            device = self._device(request.device_id)
            await self._loop.run_in_executor(self._compilers, device.set_pipeline, request)
            return b""

        return await self._answered(call, context)

    async def _get_pipeline(self, data: bytes, context: Context) -> bytes:
        async def call() -> bytes:
            request = parsed(p4.GetForwardingPipelineConfigRequest, data)
            device = self._device(request.device_id)
            response = await self._locked(device, True, device.get_pipeline, request)
            return bytes(response.SerializeToString())

        return await self._answered(call, context)

    async def _capabilities(self, data: bytes, context: Context) -> bytes:
        async def call() -> bytes:
            request = parsed(p4.CapabilitiesRequest, data)
            device = self._device(request.device_id or next(iter(self._devices)))
            return bytes(device.capabilities(request).SerializeToString())

        return await self._answered(call, context)

    # ---- streams -----------------------------------------------------------------------

    async def _stream(self, _requests: Any, context: Context) -> None:
        outbox = Outbox(self._loop)
        writer = self._loop.create_task(outbox.pump(context))
        streams: list[ControllerStream] = []

        async def call() -> bytes:
            while (data := await context.read()) is not _EOF:
                request = parsed(p4.StreamMessageRequest, data)
                await self._received(request, streams, outbox)
            return b""

        try:
            await self._answered(call, context)
        finally:
            writer.add_done_callback(_seen)
            writer.cancel()
            for stream in streams:
                self._workers.submit(stream.close)

    async def _received(
        self, request: Any, streams: list[ControllerStream], outbox: Outbox
    ) -> None:
        """One message of a stream, whose device the first arbitration names."""
        if not streams:
            devices = self._devices
            arbitrates = request.WhichOneof("update") == "arbitration"
            number = request.arbitration.device_id if arbitrates else next(iter(devices))
            stream = self._device(number).open_stream(outbox.send)
            if arbitrates:
                streams.append(stream)
        else:
            stream = streams[0]
        quick = request.ByteSize() <= _SMALL
        await self._locked(stream.device, quick, stream.receive, request)

    # ---- parts -------------------------------------------------------------------------

    def _device(self, number: int) -> Device:
        device = self._devices.get(number)
        if device is None:
            raise StatusError(
                Code.NOT_FOUND,
                f"there is no device {number} here; {choices(map(str, self._devices))}",
            )
        return device

    async def _locked(
        self, device: Device, quick: bool, operation: Callable[[Any], R], request: Any
    ) -> R:
        """Carries out what takes a device's lock, without waiting for it on the loop; what
        is not ``quick`` not on the loop either."""
        if quick and device.lock.acquire(blocking=False):
            try:
                return operation(request)
            finally:
                device.lock.release()
        return await self._loop.run_in_executor(self._workers, operation, request)

    async def _answered(self, call: Callable[[], Any], context: Context) -> bytes:
        """What ``call`` returns; what it raises becomes the call's status."""
        try:
            answer: bytes = await call()
            return answer
        except StatusError as error:
            refusal = error
        except EngineError as error:
            refusal = StatusError(Code.UNAVAILABLE, f"the switch does not answer: {error}")
        except Exception as error:
            _LOG.exception("a call failed")
            what = f"{type(error).__name__}: {error}"
            refusal = StatusError(Code.INTERNAL, f"a defect of the server: {what}")
        details: tuple[tuple[str, bytes], ...] = ()
        if refusal.failures is not None:
            details = ((DETAILS_KEY, refusal.status().SerializeToString()),)
        await context.abort(_CODES[refusal.code], refusal.message, details)
        raise AssertionError("abort() raises")

    def _waker(self, device: Device) -> Callable[[int], None]:
        def wake(delay_ns: int) -> None:
            self._loop.call_soon_threadsafe(self._plan, device, delay_ns)

        return wake

    def _plan(self, device: Device, delay_ns: int) -> None:
        """Has a device's digests looked at in ``delay_ns``, or before."""
        known = self._timers.get(device.device_id)
        at = self._loop.time() + delay_ns / 1e9
        if known is not None and not known.cancelled() and self._loop.time() <= known.when() <= at:
            return
        if known is not None:
            known.cancel()
        self._timers[device.device_id] = self._loop.call_at(at, device.events.tick)


def _is_quick(request: Any, data: bytes) -> bool:
    """Whether a write is done in no time: few updates, and none of a million cells."""
    return len(data) <= _SMALL and all(u.entity.HasField("table_entry") for u in request.updates)


def _seen(task: asyncio.Task[None]) -> None:
    """Of a writer: that its stream has broken is no news."""
    if not task.cancelled():
        task.exception()


class Outbox:
    """What waits to be written on one stream. Arbitration is never lost; of the rest, what
    comes when ``most`` messages wait is, as the specification allows."""

    def __init__(self, loop: asyncio.AbstractEventLoop, most: int = _MOST_WAITING) -> None:
        self._loop = loop
        self._most = most
        self._waiting: deque[bytes] = deque()
        self._lock = threading.Lock()
        self._ready = asyncio.Event()

    def send(self, response: Any) -> None:
        """From any thread."""
        with self._lock:
            if len(self._waiting) >= self._most and not response.HasField("arbitration"):
                return
            self._waiting.append(response.SerializeToString())
            is_first = len(self._waiting) == 1
        if is_first:  # the pump may be asleep
            self._loop.call_soon_threadsafe(self._ready.set)

    async def pump(self, context: Context) -> None:
        while True:
            await self._ready.wait()
            self._ready.clear()
            while self._waiting:
                await context.write(self._waiting[0])
                self._waiting.popleft()
