"""p4runtime-shell, as a library: what its users type."""

from __future__ import annotations

import sys

import p4runtime_sh.shell as sh
from google.rpc import code_pb2
from p4runtime_sh.p4runtime import P4RuntimeClient, P4RuntimeWriteException
from wire import MAC_1, MAC_2, MAC_3, TYPE_PUNT, WAIT_S, frame, received, run, send

ADDRESS = sys.argv[1]
SHORT_S = 1.0


def mac(number):
    return ":".join(f"{byte:02x}" for byte in number.to_bytes(6, "big"))


def route(dst, port="2"):
    entry = sh.TableEntry("EverythingIngress.route")(action="EverythingIngress.forward")
    entry.match["hdr.ethernet.dst"] = dst
    entry.action["port"] = port
    return entry


def watched(src):
    entry = sh.TableEntry("EverythingIngress.watched")(action="NoAction")
    entry.match["hdr.ethernet.src"] = mac(src)
    return entry


def codes_of(call):
    try:
        call()
    except P4RuntimeWriteException as error:
        return [one.canonical_code for _, one in error.errors]
    raise AssertionError("it was not refused")


def sniffed(source):
    """The first message, as soon as it comes."""
    for name in ("packet_in_queue", "digest_list_queue", "notification_queue"):
        if hasattr(source, name):
            return getattr(source, name).get(timeout=WAIT_S)
    raise AssertionError(source)


def entries():
    one = route(mac(MAC_1))
    one.insert()
    route("0a:00:00:00:00:00/40", port="3").insert()
    found = list(sh.TableEntry("EverythingIngress.route").read())
    assert len(found) == 2, found
    one.action["port"] = "3"
    one.modify()
    [found] = [e for e in sh.TableEntry("route").read() if "48" in str(e.match)]
    assert found.action["port"].value == b"\x03", found
    rule = sh.TableEntry("rules")(action="EverythingIngress.drop")
    rule.match["hdr.ethernet.src"] = "0a:00:00:00:00:00&&&ff:00:00:00:00:00"
    rule.match["hdr.ethernet.type"] = "0x0800..0x0900"
    rule.match["standard_metadata.ingress_port"] = "2"
    rule.priority = 5
    rule.insert()
    [found] = sh.TableEntry("rules").read()
    assert found.priority == 5
    send(2, frame(MAC_2, MAC_1))  # dropped by the rule
    send(1, frame(MAC_2, MAC_3))
    assert received(3, 1) == [frame(MAC_2, MAC_3)]
    rule.delete()
    sh.TableEntry("route").read(lambda entry: entry.delete())
    assert list(sh.TableEntry("route").read()) == []


def refusals():
    entry = route(mac(MAC_1))
    entry.insert()
    assert codes_of(entry.insert) == [code_pb2.ALREADY_EXISTS]
    entry.delete()
    assert codes_of(entry.delete) == [code_pb2.NOT_FOUND]
    assert codes_of(entry.modify) == [code_pb2.NOT_FOUND]


def counters():
    watched(MAC_1).insert()
    by_port = sh.CounterEntry("by_port")(index=2)
    before = next(iter(by_port.read())).packet_count
    for _ in range(2):
        send(2, frame(MAC_2, MAC_1, TYPE_PUNT))
        sniffed(packet_in)
    assert next(iter(by_port.read())).packet_count == before + 2
    direct = sh.DirectCounterEntry("watched_counter")
    direct.table_entry = watched(MAC_1)
    direct.table_entry.clear_action()
    assert next(iter(direct.read())).packet_count == 2
    watched(MAC_1).delete()


def groups():
    member = sh.ActionProfileMember("hashed")(member_id=4, action="EverythingIngress.forward")
    member.action["port"] = "2"
    member.insert()
    group = sh.ActionProfileGroup("hashed")(group_id=9)
    group.add(4, weight=2)
    group.insert()
    entry = sh.TableEntry("spread")(group_id=9)
    entry.match["hdr.ethernet.dst"] = mac(MAC_3)
    entry.insert()
    [found] = sh.ActionProfileGroup("hashed").read()
    assert [(m.member_id, m.weight) for m in found.members] == [(4, 2)], found
    send(1, frame(MAC_3, MAC_1))
    assert received(2, 1) == [frame(MAC_3, MAC_1)]
    entry.delete()
    oneshot = sh.TableEntry("spread")
    oneshot.match["hdr.ethernet.dst"] = mac(MAC_3)
    oneshot.oneshot = sh.Oneshot("spread")
    for port in ("2", "2"):
        action = sh.Action("EverythingIngress.forward")
        action["port"] = port
        oneshot.oneshot.add(action, weight=1)
    group.delete()
    member.delete()
    oneshot.insert()
    send(1, frame(MAC_3, MAC_1))
    assert received(2, 1) == [frame(MAC_3, MAC_1)]
    oneshot.delete()


def packets():
    send(3, frame(MAC_1, MAC_2, TYPE_PUNT))
    packet = sniffed(packet_in).packet
    assert packet.payload == frame(MAC_1, MAC_2, TYPE_PUNT), packet
    out = sh.PacketOut(frame(MAC_2, MAC_1), egress_port="2", padding="0")
    out.send()
    assert received(2, 1) == [frame(MAC_2, MAC_1)]


def digests():
    digest = sh.DigestEntry("seen_t")
    digest.max_list_size = 1
    digest.insert()
    send(1, frame(MAC_2, MAC_3))
    message = sniffed(digest_list)
    values = [member.bitstring for member in message.digest.data[0].struct.members]
    assert values == [MAC_3.to_bytes(6, "big"), b"\x01"], message
    digest.delete()


def idle():
    entry = watched(MAC_2)
    entry.idle_timeout_ns = 50_000_000
    entry.insert()
    message = sniffed(idle_timeout_notification)
    told, *_ = message.idle_timeout_notification.table_entry  # again, where this end is slow
    assert told.match[0].exact.value == MAC_2.to_bytes(6, "big"), told
    entry.delete()


def controllers():
    other = P4RuntimeClient(1, ADDRESS, (0, 9))
    update = sh.p4runtime_pb2.Update()
    try:
        other.write_update(update)
    except Exception as error:
        assert "PERMISSION_DENIED" in str(error.code()), error
    else:
        raise AssertionError("a backup could write")
    higher = P4RuntimeClient(1, ADDRESS, (0, 11))
    try:
        route(mac(MAC_1)).insert()
    except Exception as error:
        assert "PERMISSION_DENIED" in str(error.code()), error
    else:
        raise AssertionError("the former primary could write")
    higher.tear_down()
    while True:
        update = sh.client.get_stream_packet("arbitration", timeout=WAIT_S)
        if update.arbitration.status.code == code_pb2.NOT_FOUND:  # there is no primary
            break
    sh.client.election_id = (0, 12)
    sh.client.handshake()
    route(mac(MAC_1)).insert()
    route(mac(MAC_1)).delete()
    other.tear_down()


def cells():
    meter = sh.MeterEntry("limits")(index=5)
    meter.cir, meter.cburst, meter.pir, meter.pburst = 1000, 100, 2000, 200
    meter.modify()
    found = next(iter(sh.MeterEntry("limits")(index=5).read()))
    assert (found.cir, found.cburst, found.pir, found.pburst) == (1000, 100, 2000, 200), found
    group = sh.MulticastGroupEntry(7)
    group.add(2, 1).add(3, 2)
    group.insert()
    found = next(iter(sh.MulticastGroupEntry(7).read()))
    assert [(r.egress_port, r.instance) for r in found.replicas] == [(2, 1), (3, 2)], found
    group.delete()
    session = sh.CloneSessionEntry(7)
    session.add(3, 1)
    session.insert()
    assert next(iter(sh.CloneSessionEntry(7).read())).session_id == 7
    session.delete()


sh.setup(device_id=1, grpc_addr=ADDRESS, election_id=(0, 10), verbose=False)
packet_in, digest_list = sh.PacketIn(), sh.DigestList()
idle_timeout_notification = sh.IdleTimeoutNotification()
run(
    {
        f.__name__: f
        for f in (
            *(entries, refusals, counters, groups, packets, digests),
            *(idle, controllers, cells),
        )
    }
)
