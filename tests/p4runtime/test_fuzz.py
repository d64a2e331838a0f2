"""Whatever is sent, there is a status: random messages, built along P4Runtime's own schema
with ids and values that are often right, never make a device fail."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from google.protobuf.descriptor import FieldDescriptor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from testbed.engine import Clock, Fabric
from testbed.p4runtime.bytestrings import decode, decode_signed, encode, encode_signed
from testbed.p4runtime.device import Device
from testbed.p4runtime.errors import Code, StatusError, parsed
from testbed.p4runtime.schema import p4
from testbed.p4runtime.translation import Ports
from testbed.switch import Program, Switch
from tests.p4runtime.conftest import CPU_PORT

EXAMPLES = [40, pytest.param(150, marks=pytest.mark.full)]
FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
DEPTH = 7
_SIGNED = (FieldDescriptor.TYPE_INT32, FieldDescriptor.TYPE_INT64)
_BOUNDS = {
    FieldDescriptor.TYPE_INT32: (-(1 << 31), (1 << 31) - 1),
    FieldDescriptor.TYPE_INT64: (-(1 << 63), (1 << 63) - 1),
    FieldDescriptor.TYPE_UINT32: (0, (1 << 32) - 1),
    FieldDescriptor.TYPE_UINT64: (0, (1 << 64) - 1),
}


class Messages:
    """Random messages. ``ids``: numbers that are often tried."""

    def __init__(self, data: st.DataObject, ids: list[int]) -> None:
        self._draw = data.draw
        self._ids = ids

    def fill(self, message: Any, depth: int = DEPTH) -> Any:
        for field in message.DESCRIPTOR.fields:
            if self._draw(st.integers(0, 2)) == 0 and message is not None:
                continue
            if field.is_repeated:
                for _ in range(self._draw(st.integers(0, 2))):
                    self._add(message, field, depth)
            elif field.type == FieldDescriptor.TYPE_MESSAGE:
                if depth > 0:
                    inner = getattr(message, field.name)
                    inner.SetInParent()
                    self.fill(inner, depth - 1)
            else:
                setattr(message, field.name, self._scalar(field))
        return message

    def _add(self, message: Any, field: Any, depth: int) -> None:
        items = getattr(message, field.name)
        if field.type == FieldDescriptor.TYPE_MESSAGE:
            if depth > 0:
                self.fill(items.add(), depth - 1)
        else:
            items.append(self._scalar(field))

    def _scalar(self, field: Any) -> Any:
        match field.type:
            case FieldDescriptor.TYPE_BOOL:
                return self._draw(st.booleans())
            case FieldDescriptor.TYPE_BYTES:
                return self._draw(
                    st.sampled_from([b"", b"\x01", b"\x00\x01", b"1"]) | st.binary(max_size=9)
                )
            case FieldDescriptor.TYPE_STRING:
                return self._draw(
                    st.sampled_from(["", "type.googleapis.com/x"]) | st.text(max_size=4)
                )
            case FieldDescriptor.TYPE_ENUM:
                return self._draw(st.integers(0, 6))
        low, high = _BOUNDS[field.type]
        usual = st.sampled_from([n for n in (*self._ids, 0, 1, 2, 3) if low <= n <= high])
        return self._draw(usual | usual | st.integers(low, high))


@pytest.fixture(scope="module")
def device(program: Program) -> Iterator[Device]:
    with Fabric(Clock.VIRTUAL) as fabric:
        switch = Switch(fabric, fabric.add_switch("s1", program.pipeline), program, "s1")
        switch.set_cpu_port(CPU_PORT)
        made = Device(switch, 1, ports=Ports({"s1-eth1": 1}, CPU_PORT))
        stream = made.open_stream(lambda _: None)
        update = p4.MasterArbitrationUpdate(device_id=1, election_id=p4.Uint128(low=1))
        stream.receive(p4.StreamMessageRequest(arbitration=update))
        yield made
        made.close()


@pytest.fixture(scope="module")
def ids(device: Device) -> list[int]:
    pipeline = device.pipeline
    assert pipeline is not None
    kinds = ("tables", "actions", "profiles", "counters", "meters", "registers", "digests")
    return [number for kind in kinds for number in getattr(pipeline, kind).by_id]


def well_formed(error: StatusError, count: int) -> None:
    assert error.code is not Code.INTERNAL, error.message
    status = error.status()
    assert status.code == error.code != Code.OK
    assert "Traceback" not in status.message
    assert len(status.details) in (0, count)
    assert type(status).FromString(status.SerializeToString()) == status


@pytest.mark.slow
@pytest.mark.parametrize("examples", EXAMPLES)
def test_updates(device: Device, ids: list[int], examples: int) -> None:
    @settings(FUZZ, max_examples=examples)
    @given(st.data())
    def any_updates(data: st.DataObject) -> None:
        request = p4.WriteRequest(device_id=1, election_id=p4.Uint128(low=1))
        request.atomicity = data.draw(st.integers(0, 3))
        messages = Messages(data, ids)
        for _ in range(data.draw(st.integers(0, 3))):
            messages.fill(request.updates.add())
        count = len(request.updates)
        try:
            device.write(request)
        except StatusError as error:
            well_formed(error, count)

    any_updates()


@pytest.mark.slow
@pytest.mark.parametrize("examples", EXAMPLES)
def test_table_entries(device: Device, ids: list[int], examples: int) -> None:
    """The entity that there is most of, with more that is right about it."""

    @settings(FUZZ, max_examples=examples)
    @given(st.data())
    def any_entries(data: st.DataObject) -> None:
        assert device.pipeline is not None
        request = p4.WriteRequest(device_id=1, election_id=p4.Uint128(low=1))
        messages = Messages(data, ids)
        for _ in range(3):
            number, codec = data.draw(st.sampled_from(sorted(device.pipeline.tables.by_id.items())))
            entry = messages.fill(p4.TableEntry(), 4)
            entry.table_id = number
            entry.is_const = False
            if data.draw(st.booleans()):
                entry.ClearField("action")
                entry.action.action.action_id = data.draw(st.sampled_from(sorted(codec.actions)))
                entry.action.action.params.add(param_id=1, value=b"1")
            for position, match in enumerate(entry.match, 1):
                match.field_id = position
            update = request.updates.add(type=data.draw(st.integers(1, 3)))
            update.entity.table_entry.CopyFrom(entry)
        try:
            device.write(request)
        except StatusError as error:
            well_formed(error, 3)
        everything = p4.ReadRequest(device_id=1)
        everything.entities.add().table_entry.SetInParent()
        for response in device.read(everything):
            for entity in response.entities:  # what was written can be read, and deleted
                if not entity.table_entry.is_const:
                    undo = p4.WriteRequest(device_id=1, election_id=p4.Uint128(low=1))
                    undo.updates.add(type=p4.Update.DELETE, entity=entity)
                    device.write(undo)

    any_entries()


@pytest.mark.slow
@pytest.mark.parametrize("examples", EXAMPLES)
def test_reads(device: Device, ids: list[int], examples: int) -> None:
    @settings(FUZZ, max_examples=examples)
    @given(st.data())
    def any_reads(data: st.DataObject) -> None:
        request = p4.ReadRequest(device_id=1)
        messages = Messages(data, ids)
        for _ in range(data.draw(st.integers(0, 3))):
            messages.fill(request.entities.add())
        try:
            for response in device.read(request):
                assert response.entities
        except StatusError as error:
            well_formed(error, len(request.entities))

    any_reads()


@pytest.mark.slow
@FUZZ
@given(st.data())
def test_streams(device: Device, ids: list[int], data: st.DataObject) -> None:
    received: list[Any] = []
    stream = device.open_stream(received.append)
    messages = Messages(data, ids)
    try:
        for _ in range(3):
            stream.receive(messages.fill(p4.StreamMessageRequest()))
    except StatusError as error:
        well_formed(error, 0)
    finally:
        stream.close()
    for response in received:
        assert response.WhichOneof("update") in ("arbitration", "error")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["format", "version", "program", "files"]), inner)
    ),
    max_leaves=6,
)


@pytest.mark.slow
@FUZZ
@given(st.integers(0, 6), st.binary(max_size=40) | st.text(max_size=40) | _JSON)
def test_pipelines(device: Device, action: int, pushed: Any) -> None:
    request = p4.SetForwardingPipelineConfigRequest(
        device_id=1, election_id=p4.Uint128(low=1), action=action
    )
    if isinstance(pushed, str):
        pushed = pushed.encode()
    elif not isinstance(pushed, bytes):
        pushed = json.dumps(pushed).encode()
    request.config.p4_device_config = pushed
    with pytest.raises(StatusError) as caught:
        device.set_pipeline(request)
    well_formed(caught.value, 0)


@FUZZ
@given(st.binary(max_size=200))
def test_bytes(data: bytes) -> None:
    for kind in (p4.WriteRequest, p4.ReadRequest, p4.StreamMessageRequest):
        try:
            message = parsed(kind, data)
        except StatusError as error:
            assert error.code is Code.INVALID_ARGUMENT
        else:
            assert isinstance(message, kind)


@FUZZ
@given(st.integers(0, 1 << 200), st.integers(0, 5))
def test_unsigned_strings(value: int, padding: int) -> None:
    data = encode(value)
    assert len(data) == 1 or data[0]
    width = max(value.bit_length(), 1)
    assert decode(bytes(padding) + data, width, "here") == value
    if value > 1:
        with pytest.raises(StatusError):
            decode(data, width - 1, "here")


@FUZZ
@given(st.integers(-(1 << 100), 1 << 100), st.integers(0, 5))
def test_signed_strings(value: int, padding: int) -> None:
    data = encode_signed(value)
    extension = b"\xff" if value < 0 else b"\x00"
    width = (value if value >= 0 else ~value).bit_length() + 1
    assert decode_signed(extension * padding + data, width, "here") == value
    if width > 1:
        with pytest.raises(StatusError):
            decode_signed(data, width - 1, "here")
