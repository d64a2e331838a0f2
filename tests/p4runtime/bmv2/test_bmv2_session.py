"""The client against BMv2's P4Runtime server: a recording of one, and a real one where
it is installed. record.py says how the recording was made."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from testbed.network.bmv2.programs import SWITCH
from testbed.network.bmv2.thrift import Thrift, ThriftError
from testbed.p4runtime.client import Client
from tests.p4runtime.bmv2 import record, recording, scenario, thrift_calls
from tests.p4runtime.bmv2.recording import CLIENT, Event
from tests.p4runtime.bmv2.servers import Repeater, serving

HERE = Path(__file__).parent
needs_bmv2 = pytest.mark.skipif(shutil.which(SWITCH) is None, reason=f"{SWITCH} is not on PATH")


@pytest.fixture(scope="module")
def program() -> tuple[Any, bytes]:
    return record.program()


@pytest.fixture(scope="module")
def recorded(program: tuple[Any, bytes]) -> list[Event]:
    return recording.read(HERE / "session.txt", {"session.json": program[1]})


def repeat(events: list[Event], program: tuple[Any, bytes]) -> Repeater:
    repeater = Repeater(events)
    with serving(repeater) as address:
        scenario.session(lambda **given: Client.connect(address, **given), *program, repeater.heard)
    return repeater


def test_the_client_says_what_was_recorded_and_understands_the_answers(
    recorded: list[Event], program: tuple[Any, bytes]
) -> None:
    repeater = repeat(recorded, program)
    assert repeater.wrong == []


def test_what_the_client_says_otherwise_is_found(
    recorded: list[Event], program: tuple[Any, bytes]
) -> None:
    """The test above can fail: a request of the recording is changed."""
    at = next(i for i, e in enumerate(recorded) if (e.who, e.what) == (CLIENT, "Write"))
    changed = [*recorded]
    changed[at] = Event(CLIENT, "Write", b"")
    repeater = Repeater(changed)
    with serving(repeater) as address, pytest.raises(Exception, match="not as recorded"):
        scenario.session(lambda **given: Client.connect(address, **given), *program)
    assert "by_address" in repeater.wrong[0] or "table_entry" in repeater.wrong[0]


def test_what_the_switch_answers_otherwise_is_found(
    recorded: list[Event], program: tuple[Any, bytes]
) -> None:
    changed = [
        Event(e.who, e.what, (e.data or b"").replace(b"1.3.0", b"9.9.9"))
        if e.what == "Capabilities"
        else e
        for e in recorded
    ]
    with pytest.raises(AssertionError):
        repeat(changed, program)


def test_thrift_calls_are_as_recorded() -> None:
    assert thrift_calls.repeat(HERE / "thrift.txt") == []


def test_no_thrift_server() -> None:
    with pytest.raises(ThriftError, match="no Thrift server answers at port 1: "):
        Thrift(1)


@needs_bmv2
@pytest.mark.slow
def test_a_real_switch(program: tuple[Any, bytes]) -> None:
    with record.switch() as (address, thrift):
        scenario.session(lambda **given: Client.connect(address, **given), *program)
        thrift_calls.session(thrift)
