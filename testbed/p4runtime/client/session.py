"""A client's session with one switch: who may write, what is sent, what comes back.

One thread at a time has a batch: what another thread writes meanwhile (a handler of
digests, say) goes its own way.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from typing import Any, Self

from testbed.p4runtime.client.names import Names
from testbed.p4runtime.client.transport import Stream, Transport
from testbed.p4runtime.errors import Code, Failure, StatusError
from testbed.p4runtime.schema import p4
from testbed.switch import ControlError
from testbed.switch.entities import Atomicity
from testbed.switch.errors import ErrorCode

_ANSWER_S = 60.0
_HIGH_BIT = 64  # an election id has 128


class RequestError(ControlError):
    """The switch refused a request, or the connection broke. ``status`` is P4Runtime's
    code, of the update that is to blame where one is; ``failures``: what became of each
    update of a batch, None if it was done."""

    def __init__(self, error: StatusError) -> None:
        self.failures: tuple[Failure | None, ...] = tuple(error.failures or ())
        place, culprit = _culprit(self.failures)
        self.status = culprit.code if culprit else error.code
        text = culprit.message if culprit else error.message
        if culprit and len(self.failures) > 1:
            failed = sum(failure is not None for failure in self.failures)
            text = f"{failed} of {len(self.failures)} updates failed; number {place}: {text}"
        known = ErrorCode.__members__.get(self.status.name, ErrorCode.INVALID_ARGUMENT)
        super().__init__(text, known)


def _culprit(failures: Sequence[Failure | None]) -> tuple[int, Failure | None]:
    """The first update that failed by itself, counted from 1: not because another did."""
    failed = [(n, failure) for n, failure in enumerate(failures, 1) if failure is not None]
    own = [(n, failure) for n, failure in failed if failure.code != Code.ABORTED]
    return next(iter(own or failed), (0, None))


class Session:
    """Speaks to one device over a transport. A context manager.

    The switch lets one client of a role write, the primary: who has the highest election
    id that there has been. With an ``election_id`` the client competes under that. Without
    one it takes the next where nobody is the primary, and only reads where somebody is.
    ``role`` "" is the default one, with full rights; ``role_config``: what a role may do,
    as a protobuf message. ``read_only``: without a stream, so that nothing is heard, either.

    Raises RequestError.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        device_id: int = 1,
        election_id: int | None = None,
        role: str = "",
        role_config: Any = None,
        read_only: bool = False,
        name: str = "",
    ) -> None:
        self.device_id = device_id
        self.election_id = election_id
        self.role = role
        self.name = name or f"device {device_id}"
        self._transport = transport
        self._role_config = role_config
        self._names: Names | None = None
        self._batches = threading.local()
        self._changed = threading.Condition()
        self._stream: Stream | None = None
        self._arbitration: Any = None  # what the switch said last
        self._ended = False
        self._failure: ControlError | None = None
        if not read_only:
            try:
                self._arbitrate()
                # BMv2's server takes no election id for 0, which the next client would have, too.
                if election_id is None and (self.primary or not self._has_primary):
                    self.compete(_read_election_id(self._arbitration) + 1)
            except BaseException:
                self.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the stream and lets the connection go; another may then be primary."""
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        self._transport.close()

    # ---- being the primary -------------------------------------------------------------

    @property
    def primary(self) -> bool:
        """Whether this client is the one that may write."""
        said = self._arbitration
        return said is not None and said.status.code == Code.OK

    @property
    def _has_primary(self) -> bool:
        """Whether there is one, as far as the switch has told."""
        return self._arbitration is not None and self._arbitration.status.code != Code.NOT_FOUND

    def wait_primary(self, timeout_s: float | None = None) -> bool:
        """Until this client is the primary; returns whether it is."""
        with self._changed:
            self._changed.wait_for(lambda: self.primary or self._ended, timeout_s)
        self._check()
        return self.primary

    def wait(self, timeout_s: float | None = None) -> None:
        """Until the switch ends the stream, while handlers are called by another thread.

        Raises what a handler raised, and RequestError where the connection broke.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._ended or self._failure is not None, timeout_s)
        self._check()

    def compete(self, election_id: int) -> bool:
        """Goes on under another election id; returns whether that makes us the primary."""
        self.election_id = election_id
        self._arbitrate()
        return self.primary

    def _arbitrate(self) -> None:
        if self._stream is None:
            self._stream = self._transport.open_stream(self._receive, self._end)
        request = p4.StreamMessageRequest()
        update = request.arbitration
        update.device_id = self.device_id
        self._put_election_id(update)
        if self.role:
            update.role.name = self.role
        if self._role_config is not None:
            update.role.config.Pack(self._role_config)
        with self._changed:
            self._arbitration = None
        self._stream.send(request)
        with self._changed:
            answered = self._changed.wait_for(
                lambda: self._arbitration is not None or self._ended, _ANSWER_S
            )
        self._check()
        if not answered:
            text = f"{self.name} does not answer an arbitration within {_ANSWER_S:g} s"
            raise RequestError(StatusError(Code.DEADLINE_EXCEEDED, text))

    def _put_election_id(self, message: Any) -> None:
        """Into an arbitration or a request."""
        if self.election_id is not None:
            message.election_id.high = self.election_id >> _HIGH_BIT
            message.election_id.low = self.election_id & ((1 << _HIGH_BIT) - 1)

    # ---- what the switch sends -----------------------------------------------------------

    def _receive(self, response: Any) -> None:
        kind = response.WhichOneof("update")
        if kind == "arbitration":
            with self._changed:
                self._arbitration = response.arbitration
                self._changed.notify_all()
        elif kind == "error":
            error = response.error
            self._fail(RequestError(StatusError(Code(error.canonical_code), error.message)))
        else:
            self._handle(kind, response)

    def _handle(self, kind: str, response: Any) -> None:
        """Hands on a message for the user."""
        if self._transport.immediate:
            self._dispatch(kind, response)  # what a handler raises ends the run
            return
        if self._failure is not None:
            return
        try:
            self._dispatch(kind, response)
        except Exception as error:
            wrapped = ControlError(f"{self.name}: a handler failed: {error}")
            wrapped.__cause__ = error
            self._fail(error if isinstance(error, ControlError) else wrapped)

    def _dispatch(self, kind: str, response: Any) -> None:
        """Calls the handlers of a message."""

    def _end(self, why: StatusError | None) -> None:
        with self._changed:
            self._ended = True
            self._arbitration = None
            if why is not None and self._failure is None:
                self._failure = RequestError(why)
            self._changed.notify_all()

    def _fail(self, error: ControlError) -> None:
        with self._changed:
            self._failure = self._failure or error
            self._changed.notify_all()

    def _check(self) -> None:
        """Raises what has gone wrong on the stream since, once."""
        with self._changed:
            failure, self._failure = self._failure, None
        if failure is not None:
            raise failure

    def _send(self, request: Any) -> None:
        """Sends a message on the stream."""
        if self._stream is None:
            text = f"{self.name}: a client that only reads has no stream"
            raise ControlError(text, ErrorCode.FAILED_PRECONDITION)
        self._stream.send(request)
        self._check()

    # ---- the pipeline ----------------------------------------------------------------------

    @property
    def names(self) -> Names:
        """The names of the switch's pipeline."""
        if self._names is None:
            self._names = Names(self.pipeline().p4info, self.name)
        return self._names

    def pipeline(self, parts: str = "ALL") -> Any:
        """The ``ForwardingPipelineConfig`` that runs; ``parts``: ALL, COOKIE_ONLY,
        P4INFO_AND_COOKIE, DEVICE_CONFIG_AND_COOKIE."""
        request = p4.GetForwardingPipelineConfigRequest(
            device_id=self.device_id,
            response_type=p4.GetForwardingPipelineConfigRequest.ResponseType.Value(parts),
        )
        with _refusals():
            return self._transport.get_pipeline(request).config

    def set_pipeline(
        self,
        p4info: Any,
        device_config: bytes,
        *,
        action: str = "VERIFY_AND_COMMIT",
        cookie: int | None = None,
    ) -> None:
        """Gives the switch a pipeline: P4Info and a compiled artefact, or P4 source."""
        request = p4.SetForwardingPipelineConfigRequest(
            device_id=self.device_id,
            role=self.role,
            action=p4.SetForwardingPipelineConfigRequest.Action.Value(action),
        )
        self._put_election_id(request)
        request.config.p4info.MergeFromString(p4info.SerializeToString())
        request.config.p4_device_config = device_config
        if cookie is not None:
            request.config.cookie.cookie = cookie
        with _refusals():
            self._transport.set_pipeline(request)
        self._forget_names()

    def commit_pipeline(self) -> None:
        """Runs the pipeline that was saved with the action VERIFY_AND_SAVE."""
        request = p4.SetForwardingPipelineConfigRequest(
            device_id=self.device_id,
            role=self.role,
            action=p4.SetForwardingPipelineConfigRequest.COMMIT,
        )
        self._put_election_id(request)
        with _refusals():
            self._transport.set_pipeline(request)
        self._forget_names()

    def _forget_names(self) -> None:
        self._names = None

    def capabilities(self) -> str:
        """The version of the P4Runtime API that the switch speaks."""
        with _refusals():
            return str(self._transport.capabilities().p4runtime_api_version)

    # ---- requests --------------------------------------------------------------------------

    @contextlib.contextmanager
    def batch(self, atomicity: Atomicity = Atomicity.CONTINUE_ON_ERROR) -> Iterator[None]:
        """What this thread writes inside the block is one request, sent at its end.

        A block that an exception leaves sends nothing. Raises RequestError with
        ``failures`` if the switch refuses an update.
        """
        if getattr(self._batches, "open", None) is not None:
            raise ControlError(f"{self.name}: a batch is open already")
        request = self._batches.open = self._request(atomicity)
        try:
            yield
        finally:
            self._batches.open = None
        if request.updates:
            self._write(request)

    def _together(self) -> contextlib.AbstractContextManager[None]:
        """The batch that is open, or one of our own."""
        if getattr(self._batches, "open", None) is not None:
            return contextlib.nullcontext()
        return self.batch()

    def _request(self, atomicity: Atomicity = Atomicity.CONTINUE_ON_ERROR) -> Any:
        request = p4.WriteRequest(
            device_id=self.device_id, role=self.role, atomicity=atomicity.value
        )
        self._put_election_id(request)
        return request

    def _submit(self, kind: int, entity: Any) -> None:
        """One update: sent, or kept for the batch."""
        request = getattr(self._batches, "open", None)
        if request is not None:
            request.updates.add(type=kind, entity=entity)
            return
        request = self._request()
        request.updates.add(type=kind, entity=entity)
        self._write(request)

    def _write(self, request: Any) -> None:
        self._check()
        with _refusals():
            self._transport.write(request)

    def _read(self, *entities: Any) -> Iterator[Any]:
        """The entities that match, as the switch sends them."""
        self._check()
        request = p4.ReadRequest(device_id=self.device_id, role=self.role, entities=entities)
        with _refusals():
            for response in self._transport.read(request):
                yield from response.entities

    def _find(self, entity: Any) -> list[Any]:
        """What there is of an entity. A server may leave out what is not there, or refuse
        the read with NOT_FOUND, as BMv2's does for some kinds."""
        try:
            return list(self._read(entity))
        except RequestError as error:
            if error.status is Code.NOT_FOUND:
                return []
            raise


def _read_election_id(message: Any) -> int:
    return int(message.election_id.high) << _HIGH_BIT | int(message.election_id.low)


@contextlib.contextmanager
def _refusals() -> Iterator[None]:
    try:
        yield
    except StatusError as error:
        raise RequestError(error) from None
