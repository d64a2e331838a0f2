"""Congestion control by name, and its parameters: Python's list is the engine's."""

from __future__ import annotations

import dataclasses

import pytest

from testbed.engine import ConnectionConfig
from testbed.engine.congestion import (
    ALGORITHMS,
    MOST_PARAMETERS,
    Cubic,
    Dctcp,
    congestion_names,
    parameter_names,
)
from testbed.engine.connections import c_config


def test_every_algorithm_of_the_engine_has_its_class() -> None:
    assert set(ALGORITHMS) == set(congestion_names())


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_parameters_are_those_of_the_engine(name: str) -> None:
    fields = [field.name for field in dataclasses.fields(ALGORITHMS[name])]
    assert parameter_names(name) == fields
    assert len(fields) <= MOST_PARAMETERS
    assert ALGORITHMS[name]().values() == [
        field.default for field in dataclasses.fields(ALGORITHMS[name])
    ]


def test_a_wrong_name_is_refused_with_the_choices() -> None:
    with pytest.raises(ValueError, match="no congestion control 'reno': there are none, newreno, "):
        c_config(ConnectionConfig(congestion="reno"), None)


@pytest.mark.parametrize("gain_shift", [-1, 17, 0.5, "4"])
def test_a_parameter_out_of_its_range_is_refused(gain_shift: object) -> None:
    with pytest.raises(ValueError, match="dctcp: gain_shift is a whole number from 0 to 16, not"):
        Dctcp(gain_shift=gain_shift)  # type: ignore[arg-type]


def test_parameters_reach_the_engine() -> None:
    made, _ = c_config(ConnectionConfig(congestion=Cubic(beta_1024=512)), None)
    assert list(made.parameters)[:4] == [512, 400_000, 1, 0]
