"""The messages: complete, fast, and in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from google.protobuf.internal import api_implementation

from testbed.p4runtime import schema
from testbed.p4runtime.schema import Package, p4, p4config, protobuf, rpc, stratum


def test_a_message_of_each_package_goes_to_bytes_and_back() -> None:
    request = p4.WriteRequest(device_id=1, role="r", atomicity=p4.WriteRequest.ROLLBACK_ON_ERROR)
    update = request.updates.add(type=p4.Update.INSERT)
    update.entity.table_entry.match.add(field_id=1).lpm.CopyFrom(
        p4.FieldMatch.LPM(value=b"\x0a", prefix_len=8)
    )
    assert p4.WriteRequest.FromString(request.SerializeToString()) == request
    config = p4.ForwardingPipelineConfig(p4info=p4config.P4Info(tables=[{"size": 3}]))
    assert config.p4info.tables[0].size == 3
    packed = protobuf.Any()
    packed.Pack(stratum.P4RoleConfig(exclusive_p4_ids=[7]))
    status = rpc.Status(code=5, details=[packed])
    unpacked = stratum.P4RoleConfig()
    assert status.details[0].Unpack(unpacked)
    assert list(unpacked.exclusive_p4_ids) == [7]


def test_the_fast_implementation_is_used() -> None:
    assert api_implementation.Type() == "upb"
    assert type(p4.WriteRequest()).__mro__[1].__module__ == "google._upb._message"


def test_a_message_that_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"p4\.v1 has no message WriteRequests"):
        _ = p4.WriteRequests


@pytest.mark.parametrize(
    ("module", "message"),
    [
        (("p4runtime", "p4/v1/none_pb2.py"), r"p4runtime 1\S+ has no p4/v1/none_pb2.py"),
        (("p4walktime", "p4/v1/none_pb2.py"), "the package p4walktime is not installed"),
    ],
)
def test_what_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, module: tuple[str, str], message: str
) -> None:
    monkeypatch.setattr(schema, "_pool", schema._pool.__wrapped__)  # not the one in use
    monkeypatch.setattr(schema, "_MODULES", (module,))
    with pytest.raises(schema.SchemaError, match=message):
        _ = Package("p4.v1").WriteRequest


def test_a_users_own_modules_hide_nothing(tmp_path: Path, root: Path) -> None:
    """A script in a folder with a p4.py, which Python then imports as `p4`."""
    (tmp_path / "p4.py").write_text("")
    (tmp_path / "google").mkdir()
    script = tmp_path / "mine.py"
    script.write_text("from testbed.p4runtime.schema import p4\nprint(p4.WriteRequest.__name__)\n")
    done = subprocess.run(
        [sys.executable, script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    assert done.stdout == "WriteRequest\n"


def test_nothing_enters_the_default_pool(root: Path) -> None:
    """Another client's copy of P4Runtime's files must still fit into it."""
    script = (
        "from testbed.p4runtime.schema import p4, rpc\n"
        "p4.WriteRequest(), rpc.Status()\n"
        "from google.protobuf import descriptor_pool\n"
        "for name in 'p4/v1/p4runtime.proto', 'google/rpc/status.proto':\n"
        "    try:\n"
        "        descriptor_pool.Default().FindFileByName(name)\n"
        "    except KeyError:\n"
        "        print('none')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["none", "none"]
