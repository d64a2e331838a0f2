"""A client whose messages are looked at one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from testbed.compiler import check_file
from testbed.compiler.p4info import p4info as info_of
from testbed.compiler.p4info_wire import to_binary
from testbed.p4runtime.client import Client
from testbed.p4runtime.schema import p4config
from tests.p4runtime.client_messages.recorder import Recorder

PROGRAM = Path(__file__).parents[1] / "clients" / "everything.p4"


@pytest.fixture(scope="session")
def p4info() -> Any:
    return p4config.P4Info.FromString(to_binary(info_of(check_file(PROGRAM).ast)))


@pytest.fixture
def transport(p4info: Any) -> Recorder:
    return Recorder(p4info)


@pytest.fixture
def client(transport: Recorder) -> Client:
    return Client(transport, device_id=3, election_id=(7 << 64) + 9)
