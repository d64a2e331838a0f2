"""SetForwardingPipelineConfig and GetForwardingPipelineConfig."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grpc
import pytest

from testbed.p4runtime.device import Device
from testbed.p4runtime.device_config import make_device_config
from testbed.p4runtime.schema import p4, p4config, p4tmp
from testbed.p4runtime.server import Listener, Server
from testbed.switch import Switch, build_program
from tests.p4runtime.client import Client, action, bare_action, codes, exact, lpm
from tests.p4runtime.conftest import EVERYTHING, Ids

Code = grpc.StatusCode
Request = p4.SetForwardingPipelineConfigRequest

SMALL = """
#include <core.p4>
#include <v1model.p4>
#ifndef PORTS
#define PORTS 9
#endif
header h_t { bit<8> kind; bit<8> rest; }
struct headers_t { h_t h; }
struct meta_t { }
parser P(packet_in packet, out headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    state start { packet.extract(hdr.h); transition accept; }
}
control V(inout headers_t hdr, inout meta_t meta) { apply { } }
control I(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) {
    action forward(bit<PORTS> port) { sm.egress_spec = (bit<9>)port; }
    action drop() { mark_to_drop(sm); }
    table kinds {
        key = { hdr.h.kind: exact; }
        actions = { forward; drop; }
        default_action = drop();
    }
    // MORE
    apply { kinds.apply(); }
}
control E(inout headers_t hdr, inout meta_t meta, inout standard_metadata_t sm) { apply { } }
control C(inout headers_t hdr, inout meta_t meta) { apply { } }
control D(packet_out packet, in headers_t hdr) { apply { packet.emit(hdr.h); } }
V1Switch(P(), V(), I(), E(), C(), D()) main;
"""
WITHOUT = SMALL.replace("kinds", "sorts")
WIDER = SMALL.replace("bit<8> kind;", "bit<16> kind;")
NEWER = SMALL.replace("// MORE", "register<bit<8>>(4) extra; counter(4, CounterType.packets) more;")


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is pushed is compiled for the test and no more."""
    monkeypatch.setenv("TESTBED_OPTIMIZE", "-O0")


@pytest.fixture(scope="module")
def p4info(tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("p4") / "small.p4"
    path.write_text(SMALL)
    return p4config.P4Info.FromString(build_program(path, optimize="-O0").p4info)


def config(source: str | bytes = SMALL, p4info: Any = None, cookie: int | None = None) -> Any:
    made = p4.ForwardingPipelineConfig(
        p4_device_config=source.encode() if isinstance(source, str) else source, p4info=p4info
    )
    if cookie is not None:
        made.cookie.cookie = cookie
    return made


def push(client: Client, kind: int, config: Any = None) -> None:
    request = Request(action=kind, config=config)
    client.unary(
        "SetForwardingPipelineConfig",
        client.identified(request),
        p4.SetForwardingPipelineConfigResponse,
    )


def refused(client: Client, kind: int, config: Any = None) -> tuple[grpc.StatusCode, str]:
    with pytest.raises(grpc.RpcError) as caught:
        push(client, kind, config)
    return caught.value.code(), caught.value.details()  # type: ignore[attr-defined]


def get(client: Client, kind: int = 0) -> Any:
    request = p4.GetForwardingPipelineConfigRequest(device_id=client.device_id, response_type=kind)
    response = client.unary(
        "GetForwardingPipelineConfig", request, p4.GetForwardingPipelineConfigResponse
    )
    return response


def entry(ids: Ids, kind: bytes = b"\x01", port: bytes = b"\x02", table: str = "kinds") -> Any:
    return p4.TableEntry(
        table_id=ids.table(table),
        match=[exact(1, kind)],
        action=action(ids.action("forward"), port),
    )


def everything(client: Client) -> list[Any]:
    return [e for e in client.read(table_entry=p4.TableEntry()) if not e.is_const]


# ---- what is asked -------------------------------------------------------------------------


def test_a_switch_says_what_it_runs(anyone: Client, device: Device) -> None:
    found = get(anyone).config
    assert device.pipeline is not None
    assert found.p4info == device.pipeline.p4info
    assert not found.HasField("cookie")
    assert found.p4_device_config == b""


def test_the_parts_of_a_pushed_config(client: Client, p4info: Any) -> None:
    kinds = p4.GetForwardingPipelineConfigRequest
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info, cookie=77))
    assert get(client).config == config(p4info=p4info, cookie=77)
    only_cookie = p4.ForwardingPipelineConfig(cookie={"cookie": 77})
    assert get(client, kinds.COOKIE_ONLY).config == only_cookie
    assert get(client, kinds.P4INFO_AND_COOKIE).config == config("", p4info, 77)
    assert get(client, kinds.DEVICE_CONFIG_AND_COOKIE).config == config(cookie=77)
    with pytest.raises(grpc.RpcError) as caught:
        get(client, 9)
    assert caught.value.code() == Code.INVALID_ARGUMENT  # type: ignore[attr-defined]
    client.device_id = 5
    with pytest.raises(grpc.RpcError) as caught:
        get(client)
    assert caught.value.code() == Code.NOT_FOUND  # type: ignore[attr-defined]


# ---- actions -------------------------------------------------------------------------------


def test_verify_changes_nothing(client: Client, ids: Ids, p4info: Any) -> None:
    push(client, Request.VERIFY, config(p4info=p4info))
    assert get(client).config.p4info != p4info


def test_commit_clears_and_realizes(client: Client, ids: Ids, p4info: Any, switch: Switch) -> None:
    client.insert(
        table_entry=p4.TableEntry(
            table_id=ids.table("routes"),
            match=[lpm(1, b"\x0a\x00\x00\x00", 8)],
            action=action(ids.action("drop")),
        )
    )
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
    new = Ids(p4info)
    assert everything(client) == []
    client.insert(table_entry=entry(new))
    assert everything(client) == [entry(new)]
    switch.fabric.send(switch.node, 1, switch.fabric.now_ps(), b"\x01\x07")
    switch.fabric.run_until(switch.fabric.now_ps() + 10**9)
    (sent,) = switch.fabric.receive(switch.node, 2)
    assert sent.data == b"\x01\x07"


def test_saved_now_and_committed_later(
    client: Client, ids: Ids, p4info: Any, switch: Switch
) -> None:
    route = p4.TableEntry(
        table_id=ids.table("routes"),
        match=[lpm(1, b"\x0a\x00\x00\x00", 8)],
        action=action(ids.action("drop")),
    )
    client.insert(table_entry=route)
    assert refused(client, Request.COMMIT)[0] == Code.NOT_FOUND
    push(client, Request.VERIFY_AND_SAVE, config(p4info=p4info, cookie=5))
    assert len(switch.entries("routes")) == 1  # the target is as it was
    new = Ids(p4info)
    client.insert(table_entry=entry(new))  # but requests speak of the new one
    assert everything(client) == [entry(new)]
    with pytest.raises(grpc.RpcError):
        client.delete(table_entry=route)
    assert refused(client, Request.COMMIT, config())[0] == Code.INVALID_ARGUMENT
    push(client, Request.COMMIT)
    assert everything(client) == [entry(new)]
    assert get(client).config.cookie.cookie == 5
    assert switch.entry_count("kinds") == 1
    assert refused(client, Request.COMMIT)[0] == Code.NOT_FOUND


def test_reconcile_keeps_what_the_new_program_has(client: Client, p4info: Any) -> None:
    push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
    new = Ids(p4info)
    kept = entry(new)
    kept.metadata = b"mine"
    kept.controller_metadata = 9
    client.insert(table_entry=kept)
    for source, message in (
        (WITHOUT, "table `I.kinds` holds entries, and the new program has none of that name"),
        (WIDER, "table `I.kinds` holds entries, and is another in the new program"),
        (SMALL.replace("PORTS 9", "PORTS 8"), "the action `I.forward`, which is another"),
        (SMALL.replace("{ forward;", "{ NoAction;"), "`I.forward`, which it has no more"),
    ):
        code, text = refused(client, Request.RECONCILE_AND_COMMIT, config(source))
        assert code == Code.INVALID_ARGUMENT
        assert message in text
    assert everything(client) == [kept]
    push(client, Request.RECONCILE_AND_COMMIT, config(NEWER))
    assert everything(client) == [kept]
    assert len(client.read(counter_entry=p4.CounterEntry())) == 4
    changed = entry(new, port=b"\x03")
    client.modify(table_entry=changed)
    assert everything(client) == [changed]
    client.delete(table_entry=changed)
    push(client, Request.RECONCILE_AND_COMMIT, config(WIDER))  # nothing to be kept


def test_reconcile_keeps_all_or_is_refused(client: Client, ids: Ids) -> None:
    """Default entries, members, one shots, value sets: none of them is lost silently."""
    source = EVERYTHING.read_text()
    drop = bare_action(ids.action("drop"))
    one_shot = p4.TableEntry(table_id=ids.table("shared"), match=[exact(1, b"\x01")])
    item = one_shot.action.action_profile_action_set.action_profile_actions.add(weight=1)
    item.action.CopyFrom(drop)
    rewrite = bare_action(ids.action("rewrite"), b"\x01", b"\x02")
    member = p4.ActionProfileMember(
        action_profile_id=ids.action_profile("nexthops"), member_id=1, action=rewrite
    )
    default = p4.TableEntry(
        table_id=ids.table("mac"), is_default_action=True, action=action(ids.action("punt"))
    )
    types = p4.ValueSetEntry(value_set_id=ids.value_set("ether_types"))
    types.members.add(match=[exact(1, b"\x01")])
    client.insert(table_entry=one_shot, action_profile_member=member)
    client.modify(table_entry=default, value_set_entry=types)

    def held() -> list[Any]:
        return [
            *everything(client),
            *client.read(action_profile_member=p4.ActionProfileMember()),
            *client.read(table_entry=default),
            *client.read(value_set_entry=p4.ValueSetEntry()),
        ]

    before = held()
    assert before == [one_shot, member, default, types]
    for one, other, message in (
        ("@defaultonly punt; ", "", "`MyIngress.punt`, which it has no more"),
        ("{ forward; drop; }\n        impl", "{ forward; }\n        impl", "`MyIngress.drop`, wh"),
        ("{ forward; rewrite; }", "{ forward; }", "`MyIngress.rewrite`, which it has no more"),
        ("ether_types", "link_types", "value set `MyParser.ether_types` holds entries"),
    ):
        assert one in source
        code, text = refused(
            client, Request.RECONCILE_AND_COMMIT, config(source.replace(one, other))
        )
        assert (code, message in text) == (Code.INVALID_ARGUMENT, True)
        assert held() == before
    larger = source.replace("crc16, 64, 8", "crc16, 128, 8").replace("profile(16)", "profile(32)")
    larger = larger.replace("value_set<bit<16>>(4)", "value_set<bit<16>>(8)")
    push(client, Request.RECONCILE_AND_COMMIT, config(larger))
    assert held() == before


def test_reconcile_into_a_table_that_is_too_small(client: Client) -> None:
    push(client, Request.VERIFY_AND_COMMIT, config(SMALL))
    new = Ids(get(client).config.p4info)
    client.insert(table_entry=[entry(new, bytes([n])) for n in range(1, 4)])
    small = SMALL.replace("default_action", "size = 2; default_action")
    code, text = refused(client, Request.RECONCILE_AND_COMMIT, config(small))
    assert (code, "the table is full" in text) == (Code.INVALID_ARGUMENT, True)
    assert len(everything(client)) == 3


def test_reconcile_keeps_the_numbers_of_names(client: Client, ids: Ids) -> None:
    def named(port: bytes, vrf: bytes) -> Any:
        return p4.TableEntry(
            table_id=ids.table("translated"),
            match=[exact(1, port)],
            priority=1,
            action=action(ids.action("set_vrf"), vrf),
        )

    client.insert(table_entry=[named(b"1", b"red"), named(b"2", b"blue")])
    push(client, Request.RECONCILE_AND_COMMIT, config(EVERYTHING.read_text()))
    client.insert(table_entry=named(b"3", b"green"))
    found = client.read(table_entry=p4.TableEntry(table_id=ids.table("translated")))
    vrfs = [entry.action.action.params[0].value for entry in found]
    assert vrfs == [b"red", b"blue", b"green"]


def test_a_saved_pipeline_has_entries_of_its_own(client: Client, ids: Ids) -> None:
    """Members and groups, or action sets: what the running switch has is no matter."""
    one_shot = p4.TableEntry(table_id=ids.table("shared"), match=[exact(1, b"\x01")])
    set_ = one_shot.action.action_profile_action_set.action_profile_actions.add(weight=1)
    set_.action.CopyFrom(bare_action(ids.action("drop")))
    member = p4.ActionProfileMember(
        action_profile_id=ids.action_profile("ecmp"), member_id=1, action=set_.action
    )
    saved = config(EVERYTHING.read_text())
    client.insert(table_entry=one_shot)
    push(client, Request.VERIFY_AND_SAVE, saved)
    client.insert(action_profile_member=member)
    push(client, Request.COMMIT)
    assert client.read(action_profile_member=p4.ActionProfileMember()) == [member]
    push(client, Request.VERIFY_AND_SAVE, saved)
    client.insert(table_entry=one_shot)
    push(client, Request.COMMIT)
    with pytest.raises(grpc.RpcError) as caught:
        client.insert(action_profile_member=member)
    assert codes(caught.value) == [Code.INVALID_ARGUMENT.value[0]]


def test_reconcile_tells_of_what_waits_first(client: Client, device: Device, ids: Ids) -> None:
    """A digest that the new program has not."""
    stream = client.stream(2)
    client.election_id = 2
    learn = ids.digest("learn_t")
    patient = p4.DigestEntry.Config(max_timeout_ns=10**12, max_list_size=9)
    client.insert(digest_entry=p4.DigestEntry(digest_id=learn, config=patient))
    assert device.digests.add(learn, (0x080000000111, 1), device.now_ns()) == []
    push(client, Request.RECONCILE_AND_COMMIT, config(EVERYTHING.read_text()))
    assert stream.next("digest").digest_id == learn
    assert client.read(digest_entry=p4.DigestEntry()) == [
        p4.DigestEntry(digest_id=learn, config=patient)
    ]
    assert device.digests.add(learn, (0x080000000111, 1), device.now_ns()) == []
    push(client, Request.RECONCILE_AND_COMMIT, config())
    assert len(stream.next("digest").data) == 1
    assert device.digests.next_due_ns() is None
    assert client.read(digest_entry=p4.DigestEntry()) == []


def test_digests_of_types_without_a_name(client: Client, switch: Switch) -> None:
    """p4c numbers their calls."""
    stream = client.stream(2)
    client.election_id = 2
    calls = "digest(1, hdr.h.rest); digest(1, { hdr.h.kind, hdr.h.rest }); digest(1, hdr.h.kind);"
    source = SMALL.replace("apply { kinds.apply(); }", f"apply {{ {calls} }}")
    push(client, Request.VERIFY_AND_COMMIT, config(source))
    new = Ids(get(client).config.p4info)
    numbers = [new.digest(f"digest_{n}") for n in range(3)]
    client.insert(digest_entry=[p4.DigestEntry(digest_id=n) for n in numbers])
    switch.fabric.send(switch.node, 1, switch.fabric.now_ps(), b"\x05\x07")
    switch.fabric.run_until(switch.fabric.now_ps() + 10**9)
    found = [stream.next("digest") for _ in numbers]
    assert [list_.digest_id for list_ in found] == numbers
    rest, both, kind = (list_.data[0] for list_ in found)
    assert (rest.bitstring, kind.bitstring) == (b"\x07", b"\x05")
    assert [member.bitstring for member in both.tuple.members] == [b"\x05", b"\x07"]


CONST = SMALL.replace(
    "    action forward", "    direct_counter(CounterType.packets) hits;\n    action forward"
).replace(
    "default_action = drop();",
    "counters = hits; entries = { const 8w1: forward(1); 8w2: forward(2); }",
)


def test_const_entries_among_others(client: Client) -> None:
    """Of those direct resources alone are modified; of the others everything."""
    push(client, Request.VERIFY_AND_COMMIT, config(CONST))
    new = Ids(get(client).config.p4info)
    const, other = client.read(table_entry=p4.TableEntry())
    assert (const.is_const, other.is_const) == (True, False)
    counted = p4.TableEntry(table_id=const.table_id, match=const.match)
    counted.counter_data.packet_count = 5
    client.modify(table_entry=counted)
    query = p4.TableEntry(table_id=const.table_id, match=const.match)
    query.counter_data.SetInParent()
    (found,) = client.read(table_entry=query)
    assert (found.counter_data.packet_count, found.is_const) == (5, True)
    counted.metadata = b"mine"
    for call in (
        lambda: client.modify(table_entry=counted),
        lambda: client.modify(table_entry=entry(new)),
        lambda: client.delete(table_entry=entry(new)),
    ):
        with pytest.raises(grpc.RpcError) as caught:
            call()
        assert codes(caught.value) == [Code.PERMISSION_DENIED.value[0]]
    client.delete(table_entry=other)
    assert client.read(table_entry=p4.TableEntry()) == [const]


def test_before_there_is_a_pipeline(switch: Switch, p4info: Any) -> None:
    device = Device(switch, 1, configured=False)
    with Server([Listener((device,), "127.0.0.1:0")]) as server:
        client = Client(server.addresses[0])
        client.stream(1)
        assert not get(client).HasField("config")
        with pytest.raises(grpc.RpcError) as caught:
            client.write()
        assert caught.value.code() == Code.FAILED_PRECONDITION  # type: ignore[attr-defined]
        with pytest.raises(grpc.RpcError) as caught:
            client.read_entities()
        assert caught.value.code() == Code.FAILED_PRECONDITION  # type: ignore[attr-defined]
        push(client, Request.VERIFY_AND_COMMIT, config(p4info=p4info))
        client.insert(table_entry=entry(Ids(p4info)))
        client.close()
    device.close()


# ---- what is refused -----------------------------------------------------------------------


def test_requests_that_are_refused(anyone: Client) -> None:
    assert refused(anyone, Request.VERIFY, config())[0] == Code.PERMISSION_DENIED
    anyone.stream(1)
    assert refused(anyone, Request.UNSPECIFIED, config())[0] == Code.INVALID_ARGUMENT
    assert refused(anyone, 9, config())[0] == Code.INVALID_ARGUMENT
    for kind in (
        Request.VERIFY,
        Request.VERIFY_AND_SAVE,
        Request.VERIFY_AND_COMMIT,
        Request.RECONCILE_AND_COMMIT,
    ):
        assert refused(anyone, kind)[0] == Code.INVALID_ARGUMENT
    anyone.device_id = 4
    assert refused(anyone, Request.VERIFY, config())[0] == Code.NOT_FOUND
    anyone.device_id, anyone.role = 1, "nobody"
    assert refused(anyone, Request.VERIFY, config())[0] == Code.NOT_FOUND


BMV2 = json.dumps({"program": "x.p4i", "header_types": [], "parsers": [], "pipelines": []})


def test_bmv2_json_with_the_p4info_of_its_compiler(client: Client) -> None:
    """As controllers push it that were written for BMv2."""
    tests = Path(__file__).resolve().parents[1]
    document = gzip.decompress((tests / "bmv2_json" / "table_optional.json.gz").read_bytes())
    source = build_program(tests / "p4" / "table_optional.p4", optimize="-O0")
    given = p4config.P4Info.FromString(source.p4info)
    push(client, Request.VERIFY_AND_COMMIT, config(document, given))
    assert get(client).config == config(document, given)
    given.tables[0].match_fields[0].bitwidth = 3
    _, text = refused(client, Request.VERIFY_AND_COMMIT, config(document, given))
    assert "the P4Info does not fit" in text


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("", "is empty"),
        (b"\x7fELF\xff\xff", "is no text"),
        (BMV2, "s1.json: $: 'headers' is missing"),
        ("{}", "is JSON of another kind"),
        ("{", "is no JSON"),
        ('{"format": "testbed-device-config", "version": 99}', "has version 99"),
        ('{"format": "testbed-device-config", "version": 1, "program": 3}', "lacks a part"),
        (SMALL.replace("sm.egress_spec", "sm.egres_spec"), "s1.p4:15:42: error: struct"),
        ('#include "/etc/passwd"\n' + SMALL, "`/etc/passwd` leads out of what is pushed"),
        ('#include "../x.p4"\n' + SMALL, "leads out of what is pushed"),
        ("not P4 at all", "the program is refused: "),
        (
            SMALL.replace(
                "struct meta_t { }", "header_union u_t { h_t a; } struct meta_t { u_t u; }"
            ).replace("apply { kinds", "apply { digest(1, meta); kinds"),
            "a digest of the program cannot be sent: values of type `header_union`",
        ),
    ],
)
def test_programs_that_are_refused(client: Client, source: str | bytes, message: str) -> None:
    code, text = refused(client, Request.VERIFY, config(source))
    assert code == Code.INVALID_ARGUMENT
    assert message in text
    assert "Traceback" not in text


def test_a_p4info_that_is_not_the_programs(client: Client, p4info: Any) -> None:
    worded = p4config.P4Info()
    worded.CopyFrom(p4info)
    worded.tables[0].preamble.alias = "another"
    worded.tables[0].preamble.annotations.append("@brief")
    del worded.actions[:]
    push(client, Request.VERIFY, config(p4info=worded))
    worded.tables[0].match_fields[0].bitwidth = 9
    code, text = refused(client, Request.VERIFY, config(p4info=worded))
    assert (code, "`I.kinds` differs from the program's in `match_fields`" in text) == (
        Code.INVALID_ARGUMENT,
        True,
    )
    worded.tables[0].preamble.id += 1
    code, text = refused(client, Request.VERIFY, config(p4info=worded))
    assert (code, "which the program has not" in text) == (Code.INVALID_ARGUMENT, True)


# ---- device configs ------------------------------------------------------------------------


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "lib").mkdir()
    (tmp_path / "parts").mkdir()
    (tmp_path / "lib" / "width.p4").write_text("#define PORTS WIDTH\n")
    (tmp_path / "parts" / "first.p4").write_text("#include <width.p4>\n")
    main = tmp_path / "main.p4"
    main.write_text('#include "parts/first.p4"\n' + SMALL)
    yield main


def test_a_program_of_several_files(client: Client, project: Path) -> None:
    made = make_device_config(project, include=[project.parent / "lib"], defines={"WIDTH": "7"})
    push(client, Request.VERIFY_AND_COMMIT, config(made))
    found = get(client).config
    assert found.p4_device_config == made
    assert [a.params[0].bitwidth for a in found.p4info.actions if a.params] == [7]


def test_the_shipped_files_are_not_in_a_device_config() -> None:
    document = json.loads(make_device_config(EVERYTHING))
    assert list(document["files"]) == ["everything.p4"]
    assert (document["program"], document["include"]) == ("everything.p4", [])


def test_the_wrapping_of_old_clients(client: Client, p4info: Any) -> None:
    """Those of the P4 tutorials put what they push into a P4DeviceConfig."""
    wrapped = p4tmp.P4DeviceConfig(reassign=True, device_data=SMALL.encode()).SerializeToString()
    push(client, Request.VERIFY_AND_COMMIT, config(wrapped, p4info))
    assert get(client).config.p4_device_config == wrapped
