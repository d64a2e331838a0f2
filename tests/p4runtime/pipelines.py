"""A small program, pushed as the forwarding pipeline config of a switch."""

from __future__ import annotations

from typing import Any

import grpc
import pytest

from testbed.p4runtime.schema import p4
from tests.p4runtime.client import Client, action, exact

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


def entry(ids: Any, kind: bytes = b"\x01", port: bytes = b"\x02", table: str = "kinds") -> Any:
    return p4.TableEntry(
        table_id=ids.table(table),
        match=[exact(1, kind)],
        action=action(ids.action("forward"), port),
    )


def everything(client: Client) -> list[Any]:
    return [e for e in client.read(table_entry=p4.TableEntry()) if not e.is_const]
