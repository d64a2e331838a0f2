"""Counters, meters and registers, in P4Runtime's form and in the switch's.

Source: P4Runtime specification, CounterEntry, MeterEntry, RegisterEntry.
"""

from __future__ import annotations

from typing import Any

from testbed.compiler.program import Register
from testbed.p4runtime.counts import check_forgotten, decode_count, decode_meter
from testbed.p4runtime.errors import Code, StatusError, invalid
from testbed.p4runtime.p4data import DataCodec, Types, pack, unpack
from testbed.p4runtime.pipeline import Pipeline
from testbed.switch.entities import CounterCells, MeterCells, RegisterCells


def decode_index(message: Any, size: int, where: str) -> tuple[int, int]:
    """The cells that a message is about: the first, and how many. Raises StatusError."""
    if not message.HasField("index"):
        return 0, size
    index = message.index.index
    if index < 0:
        raise invalid(f"{where}: the index is 0 to {size - 1}, not {index}")
    if index >= size:
        raise StatusError(Code.OUT_OF_RANGE, f"{where} has cells 0 to {size - 1}, not {index}")
    return index, 1


def decode_counter(message: Any, pipeline: Pipeline) -> CounterCells | None:
    """What a ``p4.CounterEntry`` writes; None: nothing. Raises StatusError."""
    counter = pipeline.counters.find(message.counter_id)[1]
    where = f"counter `{counter.name}`"
    first, count = decode_index(message, counter.size, where)
    if not message.HasField("data"):
        return None
    return CounterCells(counter, first, (decode_count(message.data, where),) * count)


def decode_meter_cells(message: Any, pipeline: Pipeline) -> MeterCells:
    """What a ``p4.MeterEntry`` writes. Raises StatusError."""
    meter = pipeline.meters.find(message.meter_id)[1]
    where = f"meter `{meter.name}`"
    first, count = decode_index(message, meter.size, where)
    config = decode_meter(message.config, where) if message.HasField("config") else None
    check_forgotten(message.counter_data, where)
    return MeterCells(meter, first, count, config, forget=message.HasField("counter_data"))


def decode_register(message: Any, pipeline: Pipeline) -> RegisterCells:
    """What a ``p4.RegisterEntry`` writes. Raises StatusError."""
    described, register = pipeline.registers.find(message.register_id)
    where = f"register `{register.name}`"
    first, count = decode_index(message, register.size, where)
    codec = register_codec(described, register, pipeline)
    value = pack(codec.decode(message.data, where), codec.widths)
    return RegisterCells(register, first, (value,) * count)


def encode_register(value: int, codec: DataCodec, into: Any) -> None:
    """Writes one cell into a ``p4.P4Data``."""
    codec.encode(iter(unpack(value, codec.widths)), into)


def register_codec(described: Any, register: Register, pipeline: Pipeline) -> DataCodec:
    """What a register's cells are. Raises StatusError (UNIMPLEMENTED)."""
    codec = types_of(pipeline).codec(described.type_spec, register.width)
    if sum(codec.widths) != register.width:
        raise StatusError(
            Code.UNIMPLEMENTED,
            f"register `{register.name}` has cells of {register.width} bits, of which P4Info "
            f"tells {sum(codec.widths)}",
        )
    return codec


def types_of(pipeline: Pipeline) -> Types:
    """The program's types."""
    return Types(pipeline.own.type_info, pipeline.translation)


def digest_codecs(pipeline: Pipeline) -> dict[int, DataCodec]:
    """What each digest carries, by its id. Raises StatusError (UNIMPLEMENTED) for one whose
    values cannot be exchanged."""
    types = types_of(pipeline)
    return {
        number: types.codec(message.type_spec)
        for number, (message, _) in pipeline.digests.by_id.items()
    }
