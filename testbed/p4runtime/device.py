"""A switch as P4Runtime's service sees it, without a transport: messages in, messages out.

gRPC (:mod:`testbed.p4runtime.service`) and direct calls on the virtual clock use the same
object, so what a controller is told does not depend on how it asks.

Two locks. ``lock`` is held by whatever reads or writes the switch's state, arbitration
included: so requests are strictly serialisable, and a new primary comes only behind the
writes of the one before. The streams' lock is held for a moment by whatever is sent to
controllers, and so by the thread that brings packets and digests, which never waits for a
write. Who needs both takes ``lock`` first.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Any

from testbed.engine import Clock
from testbed.p4runtime.arbitration import MOST_STREAMS, Arbitration, Send, Stream
from testbed.p4runtime.batches import ActionSetKeys, Batch
from testbed.p4runtime.digests import Digests
from testbed.p4runtime.errors import (
    Code,
    Failure,
    StatusError,
    batch_error,
    invalid,
)
from testbed.p4runtime.events import Events
from testbed.p4runtime.pipeline import Pipeline
from testbed.p4runtime.pipeline_config import (
    Staging,
    check_preserved,
    controller_metadata,
    keep_controller_metadata,
    load_pipeline,
)
from testbed.p4runtime.reads import Reader
from testbed.p4runtime.schema import p4
from testbed.p4runtime.translation import Ports
from testbed.p4runtime.wire import responses
from testbed.switch import Switch
from testbed.switch.entities import Atomicity
from testbed.switch.errors import ControlError
from testbed.time_units import PS_PER_NS

API_VERSION = "1.4.1"
# So that no request, whatever it holds, runs away with time or memory.
MOST_UPDATES = 100_000  # of a batch: each may need an error of its own
MOST_REQUESTS = 10_000  # of a read
MOST_ANSWER_BYTES = 1 << 29
_Config = Any  # p4.SetForwardingPipelineConfigRequest


class Device:
    """One switch under ``device_id``.

    ``ports`` names its ports and the one of the controller. ``configured`` False: no
    pipeline is set, as far as controllers are told, until one of them pushes one.
    """

    def __init__(
        self,
        switch: Switch,
        device_id: int,
        *,
        ports: Ports | None = None,
        configured: bool = True,
        most_streams: int = MOST_STREAMS,
    ) -> None:
        self.switch = switch
        self.device_id = device_id
        self.ports = ports or Ports()
        self.lock = threading.RLock()
        self._arbitration = Arbitration(device_id, most_streams)
        self._pipeline = Pipeline(switch.program, self.ports) if configured else None
        self._staging: Staging | None = None
        self._digests = Digests()
        self._action_sets: ActionSetKeys = set()
        self.events = Events(self, self._arbitration)
        self._unsubscribe = switch.subscribe(self.events.take)

    def close(self) -> None:
        """Takes no more of the switch's events."""
        self._unsubscribe()

    @property
    def pipeline(self) -> Pipeline | None:
        """What requests refer to: the pipeline that runs, or one that waits for its commit."""
        return self._staging.pipeline if self._staging is not None else self._pipeline

    @property
    def running(self) -> Pipeline | None:
        """The pipeline that packets go through, if a controller knows of it."""
        return self._pipeline

    @property
    def digests(self) -> Digests:
        """What is enabled of the digests of the pipeline that runs."""
        return self._digests

    # ---- streams -----------------------------------------------------------------------

    def open_stream(self, send: Send) -> ControllerStream:
        """A controller's channel. ``send`` gets what it is to be told
        (``p4.StreamMessageResponse``), from any thread, in order; it must not block."""
        return ControllerStream(self, self._arbitration, send)

    # ---- write -------------------------------------------------------------------------

    def write(self, request: Any) -> None:
        """A ``p4.WriteRequest``. Raises StatusError."""
        with self.lock:
            self._check_device(request)
            role = self._arbitration.primary_role(request.role, request)
            pipeline = self._configured()
            _check_count(len(request.updates), MOST_UPDATES, "updates in a batch")
            try:
                atomicity = Atomicity(request.atomicity)
            except ValueError:
                modes = ", ".join(mode.name for mode in Atomicity)
                raise invalid(
                    f"there is no atomicity {request.atomicity}; there are {modes}"
                ) from None
            request.DiscardUnknownFields()
            staging = self._staging
            action_sets = self._action_sets if staging is None else staging.action_sets
            batch = Batch(
                pipeline, self._target(), self._target_digests(), action_sets, role.config
            )
            failures = batch.write(request.updates, atomicity)
            if staging is not None:
                staging.wrote(batch.carried_out)
        if any(failures):
            raise batch_error("updates", failures)

    # ---- read --------------------------------------------------------------------------

    def read(self, request: Any) -> Iterator[Any]:
        """A ``p4.ReadRequest``, answered with ``p4.ReadResponse`` messages.

        Raises StatusError, behind the responses where only some requests were refused.
        """
        answers, error = self.read_serialized(request)
        yield from map(p4.ReadResponse.FromString, answers)
        if error is not None:
            raise error

    def read_serialized(self, request: Any) -> tuple[list[bytes], StatusError | None]:
        """The answers to a ``p4.ReadRequest``, serialised, and what is to be said at the
        end. Raises StatusError where the whole call is refused."""
        with self.lock:
            self._check_device(request)
            role = self._arbitration.role(request.role)
            reader = Reader(self._configured(), self._target(), self._target_digests(), role.config)
            _check_count(len(request.entities), MOST_REQUESTS, "requests in a read")
            parts: list[bytes] = []
            failures: list[Failure | None] = []
            size = 0
            for entity in request.entities:
                try:
                    found = reader.read(entity)
                    size += sum(map(len, found))
                    _check_count(size, MOST_ANSWER_BYTES, "bytes in the answers to a read")
                    parts += found
                    failures.append(None)
                except (StatusError, ControlError) as refusal:
                    failures.append(failure_of(refusal))
        error = batch_error("requests", failures) if any(failures) else None
        return list(responses(parts)), error

    # ---- pipelines ---------------------------------------------------------------------

    def set_pipeline(self, request: _Config) -> None:
        """A ``p4.SetForwardingPipelineConfigRequest``. Raises StatusError.

        The program is compiled before the lock is taken: packets, reads and writes go on.
        """
        kinds = p4.SetForwardingPipelineConfigRequest
        with self.lock:
            self._check_pusher(request)
        action = request.action
        if action == kinds.COMMIT:
            if request.HasField("config"):
                raise invalid("COMMIT takes no config: it commits what was saved")
            with self.lock:
                self._check_pusher(request)
                self._commit_saved()
            return
        if action not in (
            kinds.VERIFY,
            kinds.VERIFY_AND_SAVE,
            kinds.VERIFY_AND_COMMIT,
            kinds.RECONCILE_AND_COMMIT,
        ):
            raise invalid(f"there is no action {action}; there are {', '.join(_ACTIONS)}")
        if not request.HasField("config"):
            raise invalid(f"{kinds.Action.Name(action)} takes a config, and there is none")
        pipeline = load_pipeline(request.config, self.ports, self.switch.name)
        if action == kinds.VERIFY:
            return
        with self.lock:
            self._check_pusher(request)
            if action == kinds.VERIFY_AND_SAVE:
                self._save(pipeline)
                return
            keep = action == kinds.RECONCILE_AND_COMMIT
            if keep and self._pipeline is not None:
                check_preserved(self._pipeline, pipeline, self.switch)
                pipeline.adopt_names(self._pipeline)
            self._drop_staging()
            self._realize(pipeline, keep=keep)

    def get_pipeline(self, request: Any) -> Any:
        """The ``p4.GetForwardingPipelineConfigResponse``. Raises StatusError."""
        response = p4.GetForwardingPipelineConfigResponse()
        with self.lock:
            self._check_device(request)
            kinds = p4.GetForwardingPipelineConfigRequest.ResponseType
            if request.response_type not in kinds.values():
                raise invalid(
                    f"there is no response type {request.response_type}; there are "
                    f"{', '.join(kinds.keys())}"
                )
            if self.pipeline is not None:
                response.config.CopyFrom(self.pipeline.config(request.response_type))
        return response

    def capabilities(self, request: Any) -> Any:
        """The ``p4.CapabilitiesResponse``. Raises StatusError."""
        if request.device_id:
            self._check_device(request)
        return p4.CapabilitiesResponse(p4runtime_api_version=API_VERSION)

    # ---- time ----------------------------------------------------------------------------

    def now_ns(self) -> int:
        """The fabric's time."""
        return self.switch.fabric.now_ps() // PS_PER_NS

    def timestamp_ns(self) -> int:
        """The time that messages bear: since the epoch where the clock is live."""
        live = self.switch.fabric.clock is Clock.LIVE
        return time.time_ns() if live else self.now_ns()

    # ---- parts ---------------------------------------------------------------------------

    def _target(self) -> Switch:
        return self._staging.switch if self._staging is not None else self.switch

    def _target_digests(self) -> Digests:
        return self._staging.digests if self._staging is not None else self._digests

    def _check_device(self, request: Any) -> None:
        if request.device_id != self.device_id:
            raise StatusError(
                Code.NOT_FOUND,
                f"there is no device {request.device_id} here; it has `{self.device_id}`",
            )

    def _configured(self) -> Pipeline:
        if self.pipeline is None:
            raise StatusError(
                Code.FAILED_PRECONDITION,
                f"device {self.device_id} has no forwarding pipeline config; set one first",
            )
        return self.pipeline

    def _check_pusher(self, request: _Config) -> None:
        self._check_device(request)
        role = self._arbitration.primary_role(request.role, request)
        if not role.config.pushes_pipelines:
            raise StatusError(
                Code.PERMISSION_DENIED, "the role's config does not let it push a pipeline"
            )

    def _save(self, pipeline: Pipeline) -> None:
        self._drop_staging()
        self._staging = Staging(pipeline, self.switch.name)

    def _drop_staging(self) -> None:
        if self._staging is not None:
            self._staging.close()
            self._staging = None

    def _commit_saved(self) -> None:
        staging = self._staging
        if staging is None:
            raise StatusError(Code.NOT_FOUND, "nothing is saved; VERIFY_AND_SAVE a config first")
        self._realize(staging.pipeline, keep=False)
        self._digests, self._action_sets = staging.digests, staging.action_sets
        refused = [e for e in self.switch.write(staging.updates) if e is not None]
        self._drop_staging()
        if refused:
            raise StatusError(Code.INTERNAL, f"a write could not be replayed: {refused[0]}")

    def _realize(self, pipeline: Pipeline, *, keep: bool) -> None:
        kept = {}
        if keep and self._pipeline is not None:
            kept = controller_metadata(self._pipeline, self.switch)
            self.events.flush()  # while what waits has a meaning
        try:
            self.switch.replace_program(pipeline.program, keep_state=keep)
        except ControlError as error:
            raise StatusError(Code(error.code.value), str(error)) from None
        with self.events.lock:
            self._pipeline = pipeline
            if keep:
                self._digests.keep(pipeline.digests.by_id)
            else:
                self._digests, self._action_sets = Digests(), set()
            self.events.pipeline_changed()
        keep_controller_metadata(kept, pipeline, self.switch)


_ACTIONS = (
    "VERIFY",
    "VERIFY_AND_SAVE",
    "VERIFY_AND_COMMIT",
    "COMMIT",
    "RECONCILE_AND_COMMIT",
)


class ControllerStream:
    """One controller's ``StreamChannel`` to a device."""

    def __init__(self, device: Device, arbitration: Arbitration, send: Send) -> None:
        self.device = device
        self._arbitration = arbitration
        self._stream = Stream(send)

    def receive(self, request: Any) -> None:
        """A ``p4.StreamMessageRequest``. Raises StatusError, upon which the stream is to end."""
        if request.WhichOneof("update") == "arbitration":
            with self.device.lock, self.device.events.lock:
                if self._arbitration.update(self._stream, request.arbitration):
                    self.device.digests.forget_sent()
            return
        self.device.events.receive(self._stream, request)

    def close(self) -> None:
        """The controller is gone."""
        with self.device.lock, self.device.events.lock:
            if self._arbitration.leave(self._stream):
                self.device.digests.forget_sent()


def _check_count(count: int, most: int, what: str) -> None:
    if count > most:
        raise StatusError(Code.RESOURCE_EXHAUSTED, f"{count} {what} are more than {most}")


def failure_of(error: StatusError | ControlError) -> Failure:
    """What became of one element of a batch."""
    if isinstance(error, StatusError):
        return Failure(error.code, error.message)
    return Failure(Code(error.code.value), str(error))
