"""The files of a variant's rounds: what they hold, and that no run is too long for memory."""

from __future__ import annotations

import gzip
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from testbed.measure import Flow, RoundFiles
from testbed.measure.events import Event
from testbed.measure.round_files import read_queue


def write(directory: Path, rounds: int, changes: int) -> RoundFiles:
    """Rounds that differ by their number, in several portions each."""
    at_us = np.arange(changes) * 0.25
    with RoundFiles(directory, "sfc") as files:
        for expected in range(rounds):
            with files.round() as number:
                assert number == expected
                for part in np.array_split(np.arange(changes), -(-changes // 300)):
                    files.add_queue(at_us[part], part + number)
                    files.add_events(
                        Event(number, float(at_us[i]), "drop", "s2:4", "queue_bytes") for i in part
                    )
                files.add_flow(Flow(number, "h1", 1000, 10.0 + number, 0.0, number % 2, 0))
    return files


def test_a_round_is_read_back_without_the_others(tmp_path: Path) -> None:
    files = write(tmp_path, rounds=5, changes=1000)
    curve = files.curves()
    for number in (4, 0, 2):
        trace = curve(number, 2000)
        assert (trace.round, trace.thinned) == (number, False)
        assert trace.depth_bytes.tolist() == list(range(number, 1000 + number))
        assert trace.at_us.tolist() == [i * 0.25 for i in range(1000)]
    short = curve(3, 50)
    assert short.thinned
    assert short.depth_bytes.size <= 50
    assert short.depth_bytes.max() == 1002


def test_the_whole_file_is_one_table(tmp_path: Path) -> None:
    write(tmp_path, rounds=3, changes=10)
    lines = gzip.decompress((tmp_path / "queue-sfc.csv.gz").read_bytes()).decode().splitlines()
    assert lines[0] == "round,at_us,queue_bytes"
    assert lines[1:3] == ["0,0.000,0", "0,0.250,1"]
    assert lines[-1] == "2,2.250,11"
    assert len(lines) == 31
    traces = list(read_queue(tmp_path / "queue-sfc.csv.gz", 100))
    assert [trace.round for trace in traces] == [0, 1, 2]
    [only] = read_queue(tmp_path / "queue-sfc.csv.gz", 100, range(1, 2))
    assert only.depth_bytes.tolist() == list(range(1, 11))


def test_the_same_samples_give_the_same_files(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        write(tmp_path / name, rounds=2, changes=50)
    for one in (tmp_path / "one").iterdir():
        assert one.read_bytes() == (tmp_path / "other" / one.name).read_bytes()


def test_a_round_without_changes(tmp_path: Path) -> None:
    with RoundFiles(tmp_path, "sfc") as files:
        for number in range(3):
            with files.round():
                if number == 2:
                    files.add_queue(np.array([1.0]), np.array([7]))
    assert files.curves()(1, 10).at_us.size == 0
    assert files.curves()(2, 10).depth_bytes.tolist() == [7]
    assert (files.queue.peak_bytes, files.queue.mean_bytes) == (7, 0.0)


@pytest.mark.parametrize(("rounds", "changes"), [(4, 6_000), (16, 1_500)])
@pytest.mark.slow
def test_memory_does_not_grow_with_a_run(tmp_path: Path, rounds: int, changes: int) -> None:
    """Four times the rounds, or as long ones: 288 KB more if the changes alone were kept."""

    def peak(directory: Path, rounds: int, changes: int) -> int:
        directory.mkdir()
        tracemalloc.start()
        try:
            write(directory, rounds, changes)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    write(tmp_path, 1, 10)  # what is made on first use
    short = peak(tmp_path / "short", 4, 1_500)
    assert peak(tmp_path / "long", rounds, changes) - short < 100_000
