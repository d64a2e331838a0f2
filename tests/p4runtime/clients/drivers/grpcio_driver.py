"""A controller by hand: grpcio and the generated code of the p4runtime package."""

from __future__ import annotations

import queue
import sys
import threading

import grpc
from google.rpc import code_pb2, status_pb2
from p4.v1 import p4runtime_pb2 as p4
from p4.v1 import p4runtime_pb2_grpc
from wire import MAC_1, MAC_2, MAC_3, TYPE_PUNT, WAIT_S, frame, received, run, send

ADDRESS = sys.argv[1]
INSERT, MODIFY, DELETE = p4.Update.INSERT, p4.Update.MODIFY, p4.Update.DELETE


class Controller:
    def __init__(self, election_id):
        self.channel = grpc.insecure_channel(ADDRESS)
        self.stub = p4runtime_pb2_grpc.P4RuntimeStub(self.channel)
        self.requests = queue.Queue()
        self.messages = {}
        self.stream = self.stub.StreamChannel(iter(self.requests.get, None))
        threading.Thread(target=self.read_stream, daemon=True).start()
        self.compete(election_id)

    def compete(self, election_id):
        self.election_id = election_id
        request = p4.StreamMessageRequest()
        request.arbitration.device_id = 1
        request.arbitration.election_id.low = election_id
        self.requests.put(request)

    def read_stream(self):
        try:
            for message in self.stream:
                self.queue(message.WhichOneof("update")).put(message)
        except grpc.RpcError:
            pass

    def queue(self, kind):
        return self.messages.setdefault(kind, queue.Queue())

    def next(self, kind):
        return self.queue(kind).get(timeout=WAIT_S)

    def status(self):
        return self.next("arbitration").arbitration.status.code

    def write(self, *updates):
        request = p4.WriteRequest(device_id=1)
        request.election_id.low = self.election_id
        for kind, entity in updates:
            request.updates.add(type=kind, entity=entity)
        self.stub.Write(request, timeout=WAIT_S)

    def read(self, entity):
        request = p4.ReadRequest(device_id=1, entities=[entity])
        return [e for r in self.stub.Read(request, timeout=WAIT_S) for e in r.entities]

    def close(self):
        self.requests.put(None)
        self.channel.close()


def named(things, name):
    [found] = [t for t in things if t.preamble.name.split(".")[-1] == name]
    return found


class Pipeline:
    def __init__(self, info):
        self.info = info

    def table(self, name):
        return named(self.info.tables, name).preamble.id

    def action(self, name, **params):
        found = named(self.info.actions, name)
        action = p4.Action(action_id=found.preamble.id)
        for param in found.params:
            action.params.add(param_id=param.id, value=canonical(params[param.name]))
        return action


def canonical(number):
    return number.to_bytes(max(1, (number.bit_length() + 7) // 8), "big")


def route(prefix, length, port=None):
    entity = p4.Entity()
    entry = entity.table_entry
    entry.table_id = pipeline.table("route")
    match = entry.match.add(field_id=1)
    match.lpm.value, match.lpm.prefix_len = canonical(prefix), length
    if port is not None:
        entry.action.action.CopyFrom(pipeline.action("forward", port=port))
    return entity


def watched(src, timeout_ns=0):
    entity = p4.Entity()
    entry = entity.table_entry
    entry.table_id = pipeline.table("watched")
    entry.match.add(field_id=1).exact.value = canonical(src)
    entry.action.action.CopyFrom(pipeline.action("NoAction"))
    entry.idle_timeout_ns = timeout_ns
    return entity


def refused(call):
    """(code, codes of the updates) of a call that must fail."""
    try:
        call()
    except grpc.RpcError as error:
        details = dict(error.trailing_metadata() or ()).get("grpc-status-details-bin")
        codes = []
        for packed in status_pb2.Status.FromString(details or b"").details:
            one = p4.Error()
            assert packed.Unpack(one)
            codes.append(one.canonical_code)
        return error.code(), codes
    raise AssertionError("it was not refused")


def entries():
    one = route(MAC_1, 48, port=2)
    main.write((INSERT, one), (INSERT, route(0x0A0000000000, 40, port=3)))
    [found] = main.read(route(MAC_1, 48))
    assert found.table_entry.action == one.table_entry.action, found
    main.write((MODIFY, route(MAC_1, 48, port=3)))
    [found] = main.read(route(MAC_1, 48))
    assert found.table_entry.action.action == pipeline.action("forward", port=3), found
    everything = p4.Entity()
    everything.table_entry.table_id = pipeline.table("route")
    assert len(main.read(everything)) == 2
    send(1, frame(MAC_2, MAC_1))
    assert received(3, 1) == [frame(MAC_2, MAC_1)]
    main.write((DELETE, route(MAC_1, 48)), (DELETE, route(0x0A0000000000, 40)))
    assert main.read(everything) == []


def refusals():
    main.write((INSERT, route(MAC_1, 48, port=2)))
    twice = [(INSERT, route(MAC_1, 48, port=2)), (INSERT, route(MAC_2, 48, port=2))]
    code, codes = refused(lambda: main.write(*twice))
    assert code == grpc.StatusCode.UNKNOWN, code
    assert codes == [code_pb2.ALREADY_EXISTS, code_pb2.OK], codes
    request = p4.WriteRequest(device_id=1, atomicity=p4.WriteRequest.ROLLBACK_ON_ERROR)
    request.election_id.low = main.election_id
    request.updates.add(type=DELETE, entity=route(MAC_2, 48))
    request.updates.add(type=DELETE, entity=route(MAC_3, 48))
    code, codes = refused(lambda: main.stub.Write(request))
    assert codes == [code_pb2.ABORTED, code_pb2.NOT_FOUND], codes
    assert len(main.read(route(MAC_2, 48))) == 1
    wrong = p4.WriteRequest(device_id=1)
    wrong.election_id.low = main.election_id + 1
    wrong.updates.add(type=DELETE, entity=route(MAC_2, 48))
    code, _ = refused(lambda: main.stub.Write(wrong))
    assert code == grpc.StatusCode.PERMISSION_DENIED, code
    other = p4.ReadRequest(device_id=99, entities=[route(MAC_2, 48)])
    code, _ = refused(lambda: list(main.stub.Read(other)))
    assert code == grpc.StatusCode.NOT_FOUND, code
    main.write((DELETE, route(MAC_1, 48)), (DELETE, route(MAC_2, 48)))


def counters():
    main.write((INSERT, watched(MAC_1)))
    by_port = p4.Entity()
    by_port.counter_entry.counter_id = named(pipeline.info.counters, "by_port").preamble.id
    by_port.counter_entry.index.index = 2
    [before] = main.read(by_port)
    for _ in range(3):
        send(2, frame(MAC_2, MAC_1, TYPE_PUNT))
    for _ in range(3):
        main.next("packet")
    [after] = main.read(by_port)
    data = after.counter_entry.data
    assert data.packet_count - before.counter_entry.data.packet_count == 3, after
    assert data.byte_count - before.counter_entry.data.byte_count == 3 * 64, after
    direct = p4.Entity()
    direct.direct_counter_entry.table_entry.CopyFrom(watched(MAC_1).table_entry)
    direct.direct_counter_entry.table_entry.ClearField("action")
    [found] = main.read(direct)
    assert found.direct_counter_entry.data.packet_count == 3, found
    direct.direct_counter_entry.data.packet_count = 70
    main.write((MODIFY, direct))
    [found] = main.read(direct)
    assert found.direct_counter_entry.data.packet_count == 70, found
    main.write((DELETE, watched(MAC_1)))


def groups():
    profile = named(pipeline.info.action_profiles, "hashed").preamble.id
    member, group, entry = p4.Entity(), p4.Entity(), p4.Entity()
    member.action_profile_member.action_profile_id = profile
    member.action_profile_member.member_id = 4
    member.action_profile_member.action.CopyFrom(pipeline.action("forward", port=2))
    group.action_profile_group.action_profile_id = profile
    group.action_profile_group.group_id = 9
    group.action_profile_group.members.add(member_id=4, weight=1)
    entry.table_entry.table_id = pipeline.table("spread")
    entry.table_entry.match.add(field_id=1).exact.value = canonical(MAC_3)
    entry.table_entry.action.action_profile_group_id = 9
    main.write((INSERT, member), (INSERT, group), (INSERT, entry))
    [found] = main.read(group)
    assert [m.member_id for m in found.action_profile_group.members] == [4], found
    send(1, frame(MAC_3, MAC_1))
    assert received(2, 1) == [frame(MAC_3, MAC_1)]
    code, codes = refused(lambda: main.write((DELETE, member)))
    assert codes == [code_pb2.FAILED_PRECONDITION], (code, codes)
    main.write((DELETE, entry), (DELETE, group), (DELETE, member))


def packets():
    send(3, frame(MAC_1, MAC_2, TYPE_PUNT))
    packet = main.next("packet").packet
    assert packet.payload == frame(MAC_1, MAC_2, TYPE_PUNT), packet
    metadata = {m.metadata_id: m.value for m in packet.metadata}
    assert metadata == {1: b"\x03", 2: b"\x01"}, packet
    request = p4.StreamMessageRequest()
    request.packet.payload = frame(MAC_2, MAC_1)
    request.packet.metadata.add(metadata_id=1, value=b"\x02")
    request.packet.metadata.add(metadata_id=2, value=b"\x00")
    main.requests.put(request)
    assert received(2, 1) == [frame(MAC_2, MAC_1)]


def digests():
    entity = p4.Entity()
    entity.digest_entry.digest_id = named(pipeline.info.digests, "seen_t").preamble.id
    entity.digest_entry.config.max_list_size = 1
    main.write((INSERT, entity))
    send(1, frame(MAC_2, MAC_3))
    message = main.next("digest").digest
    [data] = message.data
    values = [member.bitstring for member in data.struct.members]
    assert values == [canonical(MAC_3), b"\x01"], message
    ack = p4.StreamMessageRequest()
    ack.digest_ack.digest_id, ack.digest_ack.list_id = message.digest_id, message.list_id
    main.requests.put(ack)
    entity.digest_entry.ClearField("config")
    main.write((DELETE, entity))


def idle():
    main.write((INSERT, watched(MAC_2, timeout_ns=50_000_000)))
    message = main.next("idle_timeout_notification").idle_timeout_notification
    [entry] = message.table_entry
    assert entry.match == watched(MAC_2).table_entry.match, message
    main.write((DELETE, watched(MAC_2)))


def controllers():
    other = Controller(election_id=main.election_id - 1)
    assert other.status() == code_pb2.ALREADY_EXISTS
    code, _ = refused(lambda: other.write((INSERT, route(MAC_1, 48, port=2))))
    assert code == grpc.StatusCode.PERMISSION_DENIED, code
    higher = Controller(election_id=main.election_id + 5)
    assert higher.status() == code_pb2.OK
    assert main.status() == code_pb2.ALREADY_EXISTS
    code, _ = refused(lambda: main.write((INSERT, route(MAC_1, 48, port=2))))
    assert code == grpc.StatusCode.PERMISSION_DENIED, code
    higher.write((INSERT, route(MAC_1, 48, port=2)))
    assert len(other.read(route(MAC_1, 48))) == 1  # whoever asks may read
    higher.write((DELETE, route(MAC_1, 48)))
    higher.close()
    assert main.status() == code_pb2.NOT_FOUND  # there is no primary
    main.compete(higher.election_id)
    assert main.status() == code_pb2.OK
    main.write((INSERT, route(MAC_1, 48, port=2)), (DELETE, route(MAC_1, 48)))
    other.close()


def cells():
    register = p4.Entity()
    register.register_entry.register_id = named(pipeline.info.registers, "marks").preamble.id
    register.register_entry.index.index = 3
    register.register_entry.data.bitstring = b"\x12\x34"
    meter = p4.Entity()
    meter.meter_entry.meter_id = named(pipeline.info.meters, "limits").preamble.id
    meter.meter_entry.index.index = 5
    config = meter.meter_entry.config
    config.cir, config.cburst, config.pir, config.pburst = 1000, 100, 2000, 200
    main.write((MODIFY, register), (MODIFY, meter))
    assert main.read(register) == [register]
    assert main.read(meter) == [meter]


main = Controller(election_id=10)
assert main.status() == code_pb2.OK
pipeline = Pipeline(
    main.stub.GetForwardingPipelineConfig(
        p4.GetForwardingPipelineConfigRequest(device_id=1)
    ).config.p4info
)
run(
    {
        f.__name__: f
        for f in (
            *(entries, refusals, counters, groups, packets, digests),
            *(idle, controllers, cells),
        )
    }
)
