"""Table entries/s through P4Runtime: written in batches and one by one, and read back.

Client and server share one process, and so one interpreter lock: what is measured is the
work of both, but for making the requests, which are serialised beforehand. Responses are
parsed.
"""

from __future__ import annotations

import queue
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import grpc

from testbed.benchmarks.cases import CASES, Case
from testbed.benchmarks.pipeline import PROGRAMS
from testbed.benchmarks.tables import ENTRIES, KINDS, some_entries
from testbed.engine import Clock, Fabric
from testbed.p4runtime.device import Device
from testbed.p4runtime.schema import p4
from testbed.p4runtime.server import Listener, Server
from testbed.switch import Switch, build_program

BATCH = 1_000
SINGLE = 2_000
GOAL_INSERTS_PER_SECOND = 40_000
GOAL_READ_S = 1.0
_SERVICE = "/p4.v1.P4Runtime"
_ELECTION = {"low": 1}


@contextmanager
def _device(case: Case) -> Iterator[Device]:
    with Fabric(Clock.VIRTUAL) as fabric:
        program = build_program(PROGRAMS / f"{case.program}.p4", defines=case.defines)
        node = fabric.add_switch("s1", program.pipeline)
        device = Device(Switch(fabric, node, program, "s1"), 1)
        yield device
        device.close()


def _messages(case: Case) -> list[Any]:
    """The case's entries as a controller writes them: read from a switch that has them."""
    table = case.tables[0].name
    with _device(case) as device:
        device.switch.insert_many(table, some_entries(case, ENTRIES))
        found = device.read(_read_request(device, table))
        return [entity.table_entry for response in found for entity in response.entities]


def _read_request(device: Device, table: str) -> Any:
    assert device.pipeline is not None
    number = device.pipeline.tables.ids[device.switch.table_name(table)]
    query = p4.TableEntry(table_id=number)
    return p4.ReadRequest(device_id=1, entities=[p4.Entity(table_entry=query)])


def _write_request(kind: int, messages: list[Any]) -> bytes:
    request = p4.WriteRequest(device_id=1, election_id=_ELECTION)
    for message in messages:
        request.updates.add(type=kind).entity.table_entry.CopyFrom(message)
    return bytes(request.SerializeToString())


def _once(case: Case, messages: list[Any]) -> tuple[float, float, float]:
    """Seconds of inserting all in batches, of reading them, and of SINGLE modifications."""
    batches = [
        _write_request(p4.Update.INSERT, messages[i : i + BATCH])
        for i in range(0, len(messages), BATCH)
    ]
    singles = [_write_request(p4.Update.MODIFY, [message]) for message in messages[:SINGLE]]
    with _device(case) as device:
        reading = _read_request(device, case.tables[0].name).SerializeToString()
        with (
            Server([Listener((device,), "127.0.0.1:0")]) as server,
            grpc.insecure_channel(server.addresses[0]) as opened,
        ):
            channel: Any = opened  # the stubs want messages, these are bytes
            stream = _become_primary(channel)
            write = channel.unary_unary(f"{_SERVICE}/Write")
            read = channel.unary_stream(f"{_SERVICE}/Read")
            inserting = _seconds(lambda: [write(batch) for batch in batches])
            found: list[int] = []
            reading_s = _seconds(
                lambda: found.extend(
                    len(p4.ReadResponse.FromString(data).entities) for data in read(reading)
                )
            )
            if sum(found) != len(messages):
                raise RuntimeError(f"{sum(found)} of {len(messages)} entries were read")
            single_s = _seconds(lambda: [write(single) for single in singles])
            stream.cancel()
    return inserting, reading_s, single_s


def _become_primary(channel: Any) -> Any:
    """The stream of a primary; it lasts until it is cancelled."""
    update = p4.MasterArbitrationUpdate(device_id=1, election_id=_ELECTION)
    requests: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    requests.put(p4.StreamMessageRequest(arbitration=update).SerializeToString())
    stream = channel.stream_stream(f"{_SERVICE}/StreamChannel")(iter(requests.get, None))
    next(stream)
    return stream


def _seconds(work: Any) -> float:
    before = time.perf_counter()
    work()
    return time.perf_counter() - before


def measure(repetitions: int) -> dict[str, Any]:
    """Medians of ``repetitions``, for each kind of key."""
    rows = []
    for kind, name in KINDS.items():
        case = CASES[name]()
        messages = _messages(case)
        runs = [_once(case, messages) for _ in range(repetitions)]
        inserting, reading, single = (
            statistics.median(column) for column in zip(*runs, strict=True)
        )
        rows.append(
            {
                "kind": kind,
                "inserts_per_second": len(messages) / inserting,
                "read_s": reading,
                "single_per_second": SINGLE / single,
            }
        )
    return {
        "entries": ENTRIES,
        "batch": BATCH,
        "repetitions": repetitions,
        "goal_inserts_per_second": GOAL_INSERTS_PER_SECOND,
        "goal_read_s": GOAL_READ_S,
        "rows": rows,
    }


def table(result: dict[str, Any]) -> str:
    """``result`` as text."""
    lines = [
        f"p4runtime: {result['entries']:,} entries through gRPC, medians of "
        f"{result['repetitions']}; client and server in one process, requests serialised before",
        f"{'key':<10} {'inserts, ' + format(result['batch'], ',') + ' a batch':>24} "
        f"{'one a request':>16} {'read':>10}",
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['kind']:<10} {row['inserts_per_second']:>22,.0f}/s "
            f"{row['single_per_second']:>14,.0f}/s {row['read_s']:>8.2f} s"
        )
    lines.append(
        f"goals: at least {result['goal_inserts_per_second']:,} inserts/s in batches, all read "
        f"in less than {result['goal_read_s']:g} s"
    )
    return "\n".join(lines)
